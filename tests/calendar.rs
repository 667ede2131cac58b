//! Every day in six notations, and days, weeks and feasts against another calendar.

use chrono::{Datelike, NaiveDate, Weekday};
use glaneur::{Date, Extractor, Kind, read_date};
use std::fmt::Write;

const YEARS: std::ops::RangeInclusive<i32> = 1600..=2400;

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

const WEEKDAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

fn days_of(year: i32) -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    first.iter_days().take_while(move |d| d.year() == year)
}

fn value(text: &str) -> String {
    let date = read_date(text).unwrap_or_else(|e| panic!("{text}: {e}"));
    date.timex().unwrap_or_else(|| panic!("{text}: no value")).to_string()
}

fn placed(text: &str, year: i16, month: i8, day: i8) -> Date {
    let date = read_date(text).unwrap_or_else(|e| panic!("{text}: {e}"));
    date.resolve(glaneur::date(year, month, day).unwrap())
}

/// One document a year and a notation, so that the reading and not the calls is what takes time.
fn read_back(notation: fn(&mut String, NaiveDate)) {
    let dates = Extractor::new().only(&[Kind::Date]);
    let mut text = String::new();
    for year in YEARS {
        text.clear();
        for day in days_of(year) {
            notation(&mut text, day);
            text.push_str(" ;\n\n");
        }
        let mut found = dates.dates(&text);
        for day in days_of(year) {
            let mention = found.next().unwrap_or_else(|| panic!("{day} is not read"));
            let read = mention.value().timex().unwrap().to_string();
            assert_eq!(read, day.to_string(), "{}", mention.text());
        }
        assert!(found.next().is_none(), "{year}: more dates than days");
    }
}

fn name(month: u32) -> &'static str {
    MONTHS[month as usize - 1]
}

#[test]
fn every_day_in_words_of_the_month() {
    read_back(|text, d| {
        let first = if d.day() == 1 { "er" } else { "" };
        write!(text, "{}{first} {} {}", d.day(), name(d.month()), d.year()).unwrap();
    });
}

#[test]
fn every_day_with_its_weekday() {
    read_back(|text, d| {
        let weekday = WEEKDAYS[d.weekday().num_days_from_monday() as usize];
        write!(text, "{weekday} {} {} {}", d.day(), name(d.month()), d.year()).unwrap();
    });
}

#[test]
fn every_day_with_slashes() {
    read_back(|text, d| write!(text, "{:02}/{:02}/{}", d.day(), d.month(), d.year()).unwrap());
}

#[test]
fn every_day_with_stops() {
    read_back(|text, d| write!(text, "{}.{}.{}", d.day(), d.month(), d.year()).unwrap());
}

#[test]
fn every_day_in_iso_order() {
    read_back(|text, d| write!(text, "{d}").unwrap());
}

#[test]
fn every_day_abbreviated() {
    const SHORT: [&str; 12] =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
    read_back(|text, d| write!(text, "{} {} {}", d.day(), SHORT[d.month0() as usize], d.year()).unwrap());
}

#[test]
fn days_that_no_calendar_has() {
    for year in YEARS {
        for (month, longest) in [(2, 28 + u32::from(NaiveDate::from_ymd_opt(year, 2, 29).is_some())), (4, 30), (11, 30)]
        {
            for day in longest + 1..=31 {
                assert!(read_date(&format!("{day} {} {year}", name(month))).is_err(), "{day}/{month}/{year}");
                assert!(read_date(&format!("{day}/{month:02}/{year}")).is_err(), "{day}/{month}/{year}");
            }
        }
    }
}

/// The weekday and the week of a day, from every day of some years.
#[test]
fn weekdays_and_weeks() {
    for day in (2015..=2027).flat_map(days_of) {
        let (y, m, d) = (day.year() as i16, day.month() as i8, day.day() as i8);
        let last = day.pred_opt().unwrap().week(Weekday::Mon).first_day();
        let monday = placed("lundi dernier", y, m, d).timex().unwrap().to_string();
        assert_eq!(monday, last.to_string(), "lundi dernier from {day}");
        let iso = (day + chrono::Days::new(7)).iso_week();
        let next = placed("semaine prochaine", y, m, d).timex().unwrap().to_string();
        assert_eq!(next, format!("{}-W{:02}", iso.year(), iso.week()), "semaine prochaine from {day}");
        let before = day - chrono::Days::new(3);
        let ago = placed("il y a trois jours", y, m, d).timex().unwrap().to_string();
        assert_eq!(ago, before.to_string(), "il y a trois jours from {day}");
    }
}

#[test]
fn the_nth_weekday_of_a_month() {
    const RANKS: [&str; 4] = ["premier", "deuxième", "troisième", "quatrième"];
    for year in 2000..=2030 {
        for month in 1..=12 {
            for (i, weekday) in WEEKDAYS.iter().enumerate() {
                let of_day = Weekday::try_from(i as u8).unwrap();
                let placed = |rank: &str| {
                    let text = format!("{rank} {weekday} de {} {year}", name(month));
                    read_date(&text).unwrap().resolve(glaneur::date(2025, 1, 1).unwrap()).timex().unwrap().to_string()
                };
                for (n, rank) in RANKS.iter().enumerate() {
                    let expected = NaiveDate::from_weekday_of_month_opt(year, month, of_day, n as u8 + 1).unwrap();
                    assert_eq!(placed(rank), expected.to_string(), "{rank} {weekday} {month} {year}");
                }
                let last = NaiveDate::from_weekday_of_month_opt(year, month, of_day, 5)
                    .or_else(|| NaiveDate::from_weekday_of_month_opt(year, month, of_day, 4));
                assert_eq!(placed("dernier"), last.unwrap().to_string(), "dernier {weekday} {month} {year}");
            }
        }
    }
}

/// Easter by its definition: the Sunday after the fourteenth day of the moon that falls on 21 March or next after, the
/// age of the moon told by the epact of Lilius and Clavius.
fn easter(year: i32) -> NaiveDate {
    let (golden, century) = (year % 19 + 1, year / 100 + 1);
    let (solar, lunar) = (3 * century / 4 - 12, (8 * century + 5) / 25 - 5);
    let mut epact = (11 * golden + 20 + lunar - solar).rem_euclid(30);
    if epact == 25 && golden > 11 || epact == 24 {
        epact += 1;
    }
    let full_moon = if epact <= 23 { 44 - epact } else { 74 - epact };
    let moon = NaiveDate::from_ymd_opt(year, 3, 1).unwrap() + chrono::Days::new(full_moon as u64 - 1);
    moon.iter_days().skip(1).find(|d| d.weekday() == Weekday::Sun).unwrap()
}

fn feast(name: &str, year: i32) -> String {
    placed(&format!("{name} {year}"), 2025, 1, 1).timex().unwrap().to_string()
}

#[test]
fn easter_and_the_feasts_about_it() {
    for year in YEARS {
        let sunday = easter(year);
        let after = |days: i64| (sunday + chrono::TimeDelta::days(days)).to_string();
        assert_eq!(feast("Pâques", year), after(0));
        assert_eq!(feast("lundi de Pâques", year), after(1));
        assert_eq!(feast("Vendredi saint", year), after(-2));
        assert_eq!(feast("Mardi gras", year), after(-47));
        assert_eq!(feast("Ascension", year), after(39));
        assert_eq!(feast("lundi de Pentecôte", year), after(50));
    }
}

/// As printed in almanacs.
#[test]
fn easters_of_the_almanac() {
    let printed = "1818-03-22 1886-04-25 1913-03-23 1943-04-25 1954-04-18 1962-04-22 1981-04-19 2000-04-23 2008-03-23 \
                   2011-04-24 2016-03-27 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 \
                   2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2038-04-25 2285-03-22";
    for day in printed.split_whitespace() {
        assert_eq!(feast("Pâques", day[..4].parse().unwrap()), day);
    }
}

#[test]
fn spelled_years() {
    for (text, year) in [
        ("en mil neuf cent quatorze", "1914"),
        ("en mille huit cent quatre-vingt-neuf", "1889"),
        ("en deux mille vingt-quatre", "2024"),
    ] {
        let found = glaneur::dates(text).next().unwrap();
        assert_eq!(found.value().timex().unwrap().to_string(), year);
    }
    assert_eq!(value("3 mai deux mille dix-sept"), "2017-05-03");
}

#[test]
fn whole_strings_with_their_lead_in() {
    for text in ["le 3 mai 2024", "du 3 mai 2024", "ce vendredi 3 mai 2024", "3 mai 2024", "  au 3 mai 2024 "] {
        assert_eq!(value(text), "2024-05-03", "{text}");
    }
    assert_eq!(value("entre 8 h et 10 h"), "T08:00/T10:00");
    assert_eq!(value("l'été 2024"), "2024-SU");
    assert_eq!(value("maintenant"), "PRESENT_REF");
    assert_eq!(value("par an"), "P1Y");
    assert_eq!(value("dans la nuit de lundi à mardi"), "XXXX-WXX-1TNI");
    assert!(read_date("dans deux semaines").unwrap().timex().is_none());
    assert!(read_date("avant 2020").is_err(), "a bound is no year");
}

#[test]
fn errors_name_the_place() {
    let error = |text: &str| read_date(text).unwrap_err();
    assert_eq!(error("le chat").range(), 3..7);
    assert_eq!(error("le 3 mai 2024 au plus tard").range(), 14..26);
    assert_eq!(error("le").range(), 0..2);
    assert_eq!(error("").range(), 0..0);
    assert_eq!(error("32 mai 2024").range().start, 0);
}
