//! Dates in French: `samedi 25 octobre 2025`.

use super::number::{decimal, ordinal};
use super::{form, forms, word};
use crate::date::{Calendar, Clock, Count, Every, Length, Moment, Movable, Nth, Relative, Said, TimeUnit, Vague};
use crate::{Date, DateModifier, Decimal};
use jiff::civil::{ISOWeekDate, Weekday};

impl Date {
    /// The date as French writes it, with its weekday where it is a day on the calendar.
    ///
    /// None for what only a reference can tell (`hier`), and for the rare shapes that have no short form: resolve first.
    ///
    /// ```
    /// let news = glaneur::Extractor::new().reference(glaneur::date(2025, 10, 26)?);
    /// let french = |text| news.dates(text).next().unwrap().value().french();
    /// assert_eq!(french("hier").as_deref(), Some("samedi 25 octobre 2025"));
    /// assert_eq!(french("01/05/2024 à 9h").as_deref(), Some("mercredi 1er mai 2024 à 9 h"));
    /// assert_eq!(french("le T3 2024").as_deref(), Some("3e trimestre 2024"));
    /// assert_eq!(french("fin 2023").as_deref(), Some("fin 2023"));
    /// assert_eq!(french("entre le 18 et le 20 mars 2026").as_deref(), Some("du 18 au 20 mars 2026"));
    /// assert_eq!(french("de 2010 à 2015").as_deref(), Some("de 2010 à 2015"));
    /// assert_eq!(french("trois ans et six mois").as_deref(), Some("3 ans et 6 mois"));
    /// assert_eq!(glaneur::dates("hier").next().unwrap().value().french(), None);
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn french(&self) -> Option<String> {
        match (self.said, self.modifier) {
            (Said::At(at), None) => moment(at),
            (Said::At(at), Some(modifier)) => bounded(at, modifier),
            (_, Some(_)) => None,
            (Said::Length(length), None) => Some(lasting(length)),
            (Said::Every(every), None) => recurring(every),
            (Said::Between(from, to), None) => between(from, to),
            (Said::Vague(vague), None) => Some(form("vague", vague_key(vague)).to_string()),
        }
    }
}

/// A place on the calendar and the clock.
fn moment(at: Moment) -> Option<String> {
    let day = calendar(at);
    let time = match (at.clock, at.part) {
        (None, None) => return day,
        (Some(time), _) => clock(time)?,
        (None, Some(part)) => form("partie", part.code()).to_string(),
    };
    match (day, at.clock) {
        (None, _) if at.is_time_alone() => Some(time),
        (day, Some(_)) => Some(format!("{} {} {time}", day?, word("à"))),
        // `lundi matin`, but `matin du 3 mai`.
        (day, None) if matches!(at.calendar, Calendar::Weekday(_)) => Some(format!("{} {time}", day?)),
        (day, None) => at.is_day().then_some(format!("{time} {}{}", word("du"), day?)),
    }
}

/// The calendar part; none where nothing of it is said, or only a reference tells it.
fn calendar(at: Moment) -> Option<String> {
    let dated = |name: String| year(at.year).map_or_else(|| name.clone(), |year| format!("{name} {year}"));
    let ranked = |rank: u8, key: &str| dated(format!("{} {}", ordinal(Decimal::from(u64::from(rank))), word(key)));
    Some(match at.calendar {
        Calendar::Open => return None,
        Calendar::Century(n) => century(n),
        Calendar::Decade(n) => format!("{} {n}0", word("années")),
        // Three figures or fewer are no year by themselves.
        Calendar::Year if at.year.is_some_and(|n| (0..1000).contains(&n)) => {
            format!("{} {}", word("an"), year(at.year)?)
        }
        Calendar::Year => year(at.year)?,
        Calendar::Half(n) => ranked(n, "semestre"),
        Calendar::Quarter(n) => ranked(n, "trimestre"),
        Calendar::Season(season) => dated(form("saison", season.code()).to_string()),
        Calendar::Month(n) => dated(month(n).to_string()),
        Calendar::Week(n) => format!("{} {}", word("semaine"), first_day(at.year?, n, Weekday::Monday)?),
        Calendar::Weekend(n) => format!("{} {}", word("week-end"), first_day(at.year?, n, Weekday::Saturday)?),
        Calendar::WeekOf(m, d) => dated(format!("{} {}", word("semaine"), day_of_month(m, d))),
        Calendar::WeekendOf(m, d) => dated(format!("{} {}", word("week-end"), day_of_month(m, d))),
        Calendar::Day(m, d) if m > 0 => {
            dated(weekday_of(at).map_or(day_of_month(m, d), |w| format!("{w} {}", day_of_month(m, d))))
        }
        Calendar::Weekday(n) if at.relative == Relative::Unsaid => weekday(n).to_string(),
        Calendar::Nth(Nth::Weekday(day), rank, m) if m > 0 => {
            dated(format!("{} {} {}", nth(rank), weekday(day), of(month(m))))
        }
        Calendar::Feast(feast) => dated(form("fête", &feast_key(feast)).to_string()),
        Calendar::Day(..) | Calendar::Weekday(_) | Calendar::Nth(..) => return None,
    })
}

fn month(n: u8) -> &'static str {
    form("mois", &n.to_string())
}

fn weekday(n: u8) -> &'static str {
    form("jour", &n.to_string())
}

/// The weekday of a day: of the calendar, else as said.
fn weekday_of(at: Moment) -> Option<&'static str> {
    let placed = at.civil().map(|day| day.weekday().to_monday_one_offset() as u8);
    placed.or(at.weekday).map(weekday)
}

/// `1er mai`.
fn day_of_month(m: u8, d: u8) -> String {
    format!("{} {}", day_number(d), month(m))
}

fn day_number(d: u8) -> String {
    if d == 1 { word("premier").to_string() } else { d.to_string() }
}

/// The day a week or weekend begins.
fn first_day(year: i16, week: u8, weekday: Weekday) -> Option<String> {
    let day = ISOWeekDate::new(year, week as i8, weekday).ok()?.date();
    Some(format!("{} {}", day_of_month(day.month() as u8, day.day() as u8), day.year()))
}

fn year(year: Option<i16>) -> Option<String> {
    year.map(|year| if year < 0 { format!("{} {}", -i32::from(year), word("avant")) } else { year.to_string() })
}

/// `XXe siècle`, from its first figures: 19; -5 is the fifth before our era.
fn century(n: i16) -> String {
    let (rank, era) = if n < 0 { (i32::from(n).abs(), Some(word("avant"))) } else { (i32::from(n) + 1, None) };
    let rank =
        if rank == 1 { word("premier siècle").to_string() } else { format!("{}{}", roman(rank), word("énième")) };
    let name = format!("{rank} {}", word("siècle"));
    era.map_or_else(|| name.clone(), |era| format!("{name} {era}"))
}

fn roman(mut n: i32) -> String {
    let mut out = String::new();
    for (value, letters) in
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    {
        while n >= value {
            out.push_str(letters);
            n -= value;
        }
    }
    out
}

fn nth(rank: i8) -> String {
    u64::try_from(rank).map_or_else(|_| word("dernier").to_string(), |rank| ordinal(Decimal::from(rank)))
}

/// `14 h 30`, `14:30:05`; none for what is said with a zone.
fn clock(time: Clock) -> Option<String> {
    let (hour, minute) = (time.hour, time.minute.unwrap_or(0));
    match (time.second, time.offset) {
        (_, Some(_)) => None,
        (Some(second), None) => Some(format!("{hour}:{minute:02}:{second:02}")),
        (None, None) if minute == 0 => Some(format!("{hour} {}", word("heure"))),
        (None, None) => Some(format!("{hour} {} {minute:02}", word("heure"))),
    }
}

/// `fin 2023`, `mi-avril`, `début du XXe siècle`, `vers 1850`.
fn bounded(at: Moment, modifier: DateModifier) -> Option<String> {
    let whole = moment(at)?;
    let (short, long) = forms("borne", modifier.as_str());
    if modifier == DateModifier::Approx {
        return Some(format!("{short}{}{whole}", if at.is_day() && at.clock.is_none() { word("le") } else { "" }));
    }
    match at.calendar {
        _ if at.part.is_some() || at.clock.is_some() => None,
        Calendar::Month(_) => Some(format!("{short}{whole}")),
        Calendar::Year if modifier != DateModifier::Mid => Some(format!("{short}{whole}")),
        Calendar::Year => Some(format!("{long}{}{whole}", word("de"))),
        Calendar::Decade(_) => Some(format!("{long}{}{whole}", word("des"))),
        Calendar::Season(season) => Some(format!("{long}{}{whole}", forms("saison", season.code()).1)),
        Calendar::Century(_) | Calendar::Half(_) | Calendar::Quarter(_) => Some(format!("{long}{}{whole}", word("du"))),
        _ => None,
    }
}

/// `de 2010 à 2015`, `d'octobre à novembre 2024`, `de 8 h à 10 h`.
fn between(from: Moment, to: Moment) -> Option<String> {
    if let Some(narrow) = days(from, to).or_else(|| hours(from, to)) {
        return Some(narrow);
    }
    let months = matches!((from.calendar, to.calendar), (Calendar::Month(_), Calendar::Month(_)));
    let shared = months && from.year == to.year;
    let (start, end) = (moment(if shared { Moment { year: None, ..from } } else { from })?, moment(to)?);
    let article = |at: Moment| {
        at.is_day() || matches!(at.calendar, Calendar::Century(_) | Calendar::Half(_) | Calendar::Quarter(_))
    };
    if article(from) && article(to) {
        return Some(format!("{}{start} {}{end}", word("du"), word("au")));
    }
    let plain = |at: Moment| at.is_time_alone() && at.clock.is_some() || matches!(at.calendar, Calendar::Year);
    (months || plain(from) && plain(to)).then(|| format!("{} {} {end}", of(&start), word("à")))
}

/// `du 18 au 20 mars 2026`: what two days share is said once.
fn days(from: Moment, to: Moment) -> Option<String> {
    let (Calendar::Day(month, day), Calendar::Day(last_month, last_day)) = (from.calendar, to.calendar) else {
        return None;
    };
    let timed = |at: Moment| at.clock.is_some() || at.part.is_some();
    if timed(from) || timed(to) || month == 0 || last_month == 0 {
        return None;
    }
    let dated = |name: String, at: Moment| year(at.year).map_or_else(|| name.clone(), |year| format!("{name} {year}"));
    let end = dated(day_of_month(last_month, last_day), to);
    let start = match from.year == to.year {
        true if month == last_month => day_number(day),
        true => day_of_month(month, day),
        false => dated(day_of_month(month, day), from),
    };
    Some(format!("{}{start} {}{end}", word("du"), word("au")))
}

/// `jeudi 6 mars de 9 h à 12 h`.
fn hours(from: Moment, to: Moment) -> Option<String> {
    let (start, end) = from.clock.zip(to.clock)?;
    let day = calendar(from).filter(|day| calendar(to).as_ref() == Some(day))?;
    Some(format!("{day} {}{} {} {}", word("de"), clock(start)?, word("à"), clock(end)?))
}

/// With `de` before it, elided before a vowel.
fn of(name: &str) -> String {
    let vowel = name.starts_with(['a', 'o', 'é', 'e', 'i', 'u']);
    format!("{}{name}", if vowel { word("d'") } else { word("de") })
}

/// `3 ans et 6 mois`.
fn lasting(length: Length) -> String {
    let amounts: Vec<String> = length.parts.iter().flatten().map(|&(unit, count)| amount(unit, count)).collect();
    match amounts.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {} {last}", rest.join(", "), word("et")),
        _ => amounts.concat(),
    }
}

fn amount(unit: TimeUnit, count: Count) -> String {
    let (one, many) = forms("unité", unit_key(unit));
    match count {
        Count::Some => format!("{} {many}", word("quelques")),
        // French counts in the plural from two on.
        Count::Exact(n) => format!("{} {}", decimal(n), if n.to_f64().abs() < 2.0 { one } else { many }),
    }
}

/// `chaque semaine`, `tous les 2 ans`, `chaque lundi`.
fn recurring(every: Every) -> Option<String> {
    match every {
        Every::Period(unit, Count::Exact(n)) if n == Decimal::ONE => {
            Some(format!("{} {}", word("chaque"), form("unité", unit_key(unit))))
        }
        Every::Period(unit, count) => Some(format!("{} {}", form("tous", unit_key(unit)), amount(unit, count))),
        Every::On(at) => match at.calendar {
            Calendar::Nth(Nth::Weekday(day), rank, 0) => {
                Some(format!("{} {} {} {}", word("chaque"), nth(rank), weekday(day), word("mois")))
            }
            Calendar::Day(..) | Calendar::Weekday(_) | Calendar::Season(_) | Calendar::Open => {
                Some(format!("{} {}", word("chaque"), moment(at)?))
            }
            _ => None,
        },
    }
}

fn unit_key(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Second => "second",
        TimeUnit::Minute => "minute",
        TimeUnit::Hour => "hour",
        TimeUnit::Day => "day",
        TimeUnit::Weekend => "weekend",
        TimeUnit::Week => "week",
        TimeUnit::Month => "month",
        TimeUnit::Quarter => "quarter",
        TimeUnit::Half => "half",
        TimeUnit::Year => "year",
        TimeUnit::Decade => "decade",
        TimeUnit::Century => "century",
        TimeUnit::Millennium => "millennium",
    }
}

fn vague_key(vague: Vague) -> &'static str {
    match vague {
        Vague::Past => "past",
        Vague::Present => "present",
        Vague::Future => "future",
    }
}

fn feast_key(feast: Movable) -> String {
    match feast {
        Movable::Easter(days) => days.to_string(),
        Movable::Mothers => "mères".into(),
        Movable::Fathers => "pères".into(),
    }
}
