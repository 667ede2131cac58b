//! Days, months, years, seasons, feasts and centuries.

use super::super::number::cardinal;
use super::super::number::ordinal::{is_ordinal_mark, roman_ordinal};
use super::super::{Read, Reader};
use super::clock;
use crate::date::{Calendar, Clock, Date, DateModifier, Moment, Said, TimeUnit};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use crate::text::block::boundary_before;
use crate::text::token::Case;
use jiff::civil;
use once_cell::sync::Lazy;
use regex::Regex;

/// Years that four figures can mean without further proof.
const YEARS: std::ops::RangeInclusive<i16> = 1000..=2199;

pub(super) fn at(first: usize, end: usize, moment: Moment) -> Read<Date> {
    Read::new(first, end, Date::new(Said::At(moment)))
}

pub(super) fn is_weekday(reader: Reader<'_, '_>, at: usize) -> Option<u8> {
    reader.find(at, |r| match r {
        Reading::Weekday(day) => Some(day),
        _ => None,
    })
}

/// A day of the month: `25`, `1er`, `premier`, `quatorze`.
fn day(reader: Reader<'_, '_>, at: usize) -> Option<(u8, usize)> {
    let (n, end) = if reader.is_digits(at) {
        let n: u8 = reader.word(at).parse().ok().filter(|_| reader.word(at).len() <= 2)?;
        let marked = n == 1 && is_ordinal_mark(reader, at + 1) && reader.gap(at + 1) <= Gap::Space;
        (n, if marked { at + 2 } else { at + 1 })
    } else if reader.readings(at).contains(&Reading::Ordinal(1)) {
        (1, at + 1)
    } else {
        let value = cardinal::read(reader, at).filter(|v| !v.ordinal)?;
        (u8::try_from(value.decimal.to_i64()?).ok()?, value.end)
    };
    (1..=31).contains(&n).then_some((n, end))
}

/// A month, by name or by an abbreviation with its full stop.
fn month_name(reader: Reader<'_, '_>, at: usize) -> Option<(u8, usize)> {
    if !reader.joined(at) && at > 0 {
        return None;
    }
    reader.find(at, |r| match r {
        Reading::Month(m) => Some((m, at + 1)),
        Reading::MonthShort(m) => Some((m, at + 1 + usize::from(reader.touching_mark(at + 1, ".")))),
        _ => None,
    })
}

/// Four figures for a year, or a year before our era.
pub(super) fn year_figures(reader: Reader<'_, '_>, at: usize) -> Option<(i16, usize)> {
    if !reader.is_digits(at) {
        return None;
    }
    let n: i16 = reader.word(at).parse().ok()?;
    if let Some(end) = before_christ(reader, at + 1) {
        return Some((-n, end)).filter(|_| n > 0);
    }
    let counted = reader.is_digits(at + 1) && reader.word(at + 1).len() == 3 && reader.word(at).len() < 4;
    (reader.word(at).len() == 4 && YEARS.contains(&n) && !counted && !decimals(reader, at + 1)).then_some((n, at + 1))
}

/// A year right after another word of the same paragraph.
pub(super) fn year_after(reader: Reader<'_, '_>, at: usize) -> Option<(i16, usize)> {
    year_figures(reader, at).filter(|_| reader.gap(at) <= Gap::Line)
}

fn decimals(reader: Reader<'_, '_>, at: usize) -> bool {
    (reader.touching_mark(at, ",") || reader.touching_mark(at, "."))
        && reader.gap(at + 1) == Gap::None
        && reader.is_digits(at + 1)
}

/// `av. J.-C.`, `avant Jésus-Christ`.
fn before_christ(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    if !reader.cue(at, Cue::Before) || !reader.joined(at) {
        return None;
    }
    let dot = |i: usize| usize::from(reader.touching_mark(i, "."));
    let christ = at + 1 + dot(at + 1);
    if !reader.cue(christ, Cue::Christ) {
        return None;
    }
    // `J.-C.` with or without its stops, or one word or two.
    let mut end = christ + 1;
    for mark in [".", "-", "C", "."] {
        let dotted = mark == "." && reader.touching_mark(end, ".");
        let joined = reader.gap(end) <= Gap::Hyphen && (reader.mark(end, mark) || mark == "C" && reader.is_word(end));
        end += usize::from(dotted || joined);
    }
    Some(end)
}

fn valid(year: Option<i16>, month: u8, day: u8) -> bool {
    // 2000 was a leap year, so an open year may have a 29th of February.
    civil::Date::new(year.filter(|y| *y > 0).unwrap_or(2000), month as i8, day as i8).is_ok()
}

/// `[lundi] 3 mars [2025] [à 14 h 30]`.
pub(super) fn day_month(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let start = match is_weekday(reader, first) {
        Some(_) if reader.mark(first + 1, ",") && reader.cue(first + 2, Cue::The) => first + 3,
        Some(_) if reader.cue(first + 1, Cue::The) => first + 2,
        Some(_) => first + 1,
        None => first,
    };
    if start != first && !reader.joined(start) {
        return None;
    }
    let (day, end) = day(reader, start)?;
    let (month, mut end) = month_name(reader, end).filter(|_| reader.gap(end) <= Gap::Line)?;
    if reader.after(first, &[Cue::OfThe, Cue::Of]) && reader.after(first - 1, &[Cue::Street]) {
        return None;
    }
    let year =
        year_after(reader, end).or_else(|| short_year(reader, end).filter(|(_, e)| !counts_something(reader, *e)));
    end = year.map_or(end, |(_, end)| end);
    let year = year.map(|(y, _)| y);
    if !valid(year, month, day) {
        return None;
    }
    let mut moment = Moment { year, ..Moment::new(Calendar::Day(month, day)) };
    if let Some((time, after)) = clock_after(reader, end) {
        moment.clock = Some(time);
        end = after;
    } else if let Some((part, after)) = super::relative::part_after(reader, end) {
        moment.part = Some(part);
        end = after;
    } else if let Some((side, after)) = super::relative::side(reader, end).filter(|_| year.is_none()) {
        return Some(Read::new(first, after, Date::new(Said::Toward(moment, side))));
    }
    Some(at(first, end, moment))
}

pub(super) fn clock_after(reader: Reader<'_, '_>, end: usize) -> Option<(Clock, usize)> {
    let comma = usize::from(reader.mark(end, ","));
    let linked = reader.any_cue(end + comma, &[Cue::To, Cue::Around, Cue::TimePreposition]);
    linked.then(|| clock::read(reader, end + comma + 1, true)).flatten()
}

/// A day of a list whose month stands at its end: `11` in `11 et 18 juin`.
pub(super) fn listed_day(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (this, mut end) = day(reader, first)?;
    let own_end = end;
    for _ in 0..8 {
        let separated = reader.mark(end, ",") || reader.cue(end, Cue::And) || reader.cue(end, Cue::Or);
        let next = day(reader, end + 1).filter(|_| separated && reader.joined(end + 1));
        let (_, after) = next?;
        if let Some((month, after)) = month_name(reader, after) {
            let year = year_after(reader, after).map(|(y, _)| y);
            let moment = Moment { year, ..Moment::new(Calendar::Day(month, this)) };
            // `entre le 3 et le 5 mai` is a range, read elsewhere.
            return valid(year, month, this).then(|| at(first, own_end, moment));
        }
        end = after;
    }
    None
}

/// `mars 2024`; alone only where something says it is a date.
pub(super) fn month(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (month, end) = month_name(reader, first)?;
    let calendar = Calendar::Month(month);
    if let Some((year, end)) = year_after(reader, end).or_else(|| short_year(reader, end)) {
        return Some(at(first, end, Moment { year: Some(year), ..Moment::new(calendar) }));
    }
    if let Some((side, end)) = super::relative::side(reader, end) {
        return Some(Read::new(first, end, Date::new(Said::Toward(Moment::new(calendar), side))));
    }
    // An abbreviation needs its day or year.
    reader.find(first, |r| matches!(r, Reading::Month(_)).then_some(()))?;
    let introduced = reader
        .after(first, &[Cue::In, Cue::Of, Cue::TimePreposition, Cue::To, Cue::And, Cue::Within, Cue::This])
        || reader.joined(first) && first > 0 && reader.reads(first - 1, |r| matches!(r, Reading::Bound(_)));
    let name = reader.capitalised(first) && !reader.opens_sentence(first)
        || reader.capitalised(end) && reader.gap(end) == Gap::Space;
    let street = reader.after(first.wrapping_sub(1), &[Cue::Street]);
    (introduced && !name && !street).then(|| at(first, end, Moment::new(calendar)))
}

/// `Mai 68`: two figures for a year of the twentieth century.
fn short_year(reader: Reader<'_, '_>, at: usize) -> Option<(i16, usize)> {
    let two = reader.is_digits(at) && reader.word(at).len() == 2 && reader.gap(at) == Gap::Space;
    let n: i16 = reader.word(at).parse().ok().filter(|_| two)?;
    (n > 31).then_some((1900 + n, at + 1))
}

/// A year that a preposition, a bracket or the word `année` announces.
pub(super) fn year(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (year, end) =
        year_figures(reader, first).or_else(|| early_year(reader, first)).or_else(|| spelled_year(reader, first))?;
    let introduced = year < 0 || introduces_year(reader, first);
    let glued = reader.gap(first) == Gap::None && reader.joined(first) && !reader.mark(first - 1, "(")
        || reader.gap(end) <= Gap::Hyphen && reader.is_word(end)
        || reader.gap(end) <= Gap::Hyphen && reader.is_digits(end)
        || reader.gap(first) == Gap::Hyphen;
    // `de 1000 à 5000`
    let range = reader.any_cue(end, &[Cue::To]) && reader.is_digits(end + 1) && year_figures(reader, end + 1).is_none();
    let unit = range || reader.gap(end) <= Gap::Space && ["%", "€", "$"].iter().any(|m| reader.mark(end, m));
    (introduced && !glued && !unit).then(|| at(first, end, Moment::year(year)))
}

fn early_year(reader: Reader<'_, '_>, first: usize) -> Option<(i16, usize)> {
    let three = reader.is_digits(first) && reader.word(first).len() == 3;
    let n: i16 = reader.word(first).parse().ok().filter(|n| three && *n > 99)?;
    let plain = reader.after(first, &[Cue::In]) && !super::range::measured(reader, first + 1);
    plain.then_some((n, first + 1))
}

/// `mil neuf cent quatre-vingt-quatre`, after `en`.
fn spelled_year(reader: Reader<'_, '_>, first: usize) -> Option<(i16, usize)> {
    let value = cardinal::read(reader, first).filter(|v| v.in_words && !v.ordinal && v.end > first + 2)?;
    let year = i16::try_from(value.decimal.to_i64()?).ok().filter(|y| YEARS.contains(y))?;
    reader.after(first, &[Cue::In]).then_some((year, value.end))
}

fn introduces_year(reader: Reader<'_, '_>, first: usize) -> bool {
    let counted = counts_something(reader, first + 1);
    if reader.after(first, &[Cue::In, Cue::TimePreposition, Cue::YearWord, Cue::Years]) {
        return true;
    }
    if reader.joined(first) && reader.mark(first - 1, "(") {
        return [")", ",", "-", "–", ";"].iter().any(|m| reader.mark(first + 1, m))
            || reader.any_cue(first + 1, &[Cue::Or, Cue::And, Cue::To]);
    }
    let linked =
        [Cue::Of, Cue::OfThe, Cue::And, Cue::This, Cue::Between, Cue::Around, Cue::To, Cue::Or, Cue::ToThe, Cue::By];
    if reader.after(first, &linked) || reader.opens_sentence(first) {
        return !counted;
    }
    let noun = reader.joined(first)
        && reader.is_word(first - 1)
        && reader.gap(first) == Gap::Space
        && reader.case(first - 1) != Case::Capital;
    let listed = reader.joined(first) && reader.mark(first - 1, ",");
    (noun || listed) && !counted && reader.word(first) > "1499"
}

/// A plain plural noun right after the figures: they count it.
fn counts_something(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.is_word(at)
        && reader.gap(at) == Gap::Space
        && reader.readings(at).iter().all(|r| matches!(r, Reading::Cue(_) | Reading::Title(_) | Reading::TimeUnit(_)))
        && reader.case(at) == Case::Lower
        && reader.word(at).ends_with(['s', 'x'])
        && reader.word(at).len() > 3
}

/// `premier trimestre 2024`, `second semestre de 2024`.
pub(super) fn quarter(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (n, end) = ordinal(reader, first).filter(|(_, end)| reader.joined(*end))?;
    let calendar = match n {
        1..=4 if reader.cue(end, Cue::Trimester) => Calendar::Quarter(n as u8),
        1..=2 if reader.cue(end, Cue::Semester) => Calendar::Half(n as u8),
        _ => return None,
    };
    let of = usize::from(reader.cue(end + 1, Cue::Of));
    let year = year_after(reader, end + 1 + of);
    let moment = Moment { year: year.map(|(y, _)| y), ..Moment::new(calendar) };
    Some(at(first, year.map_or(end + 1, |(_, end)| end), moment))
}

/// `mois de mars 1992`, `année 1936`: the noun belongs to the date.
pub(super) fn named_period(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    if reader.readings(first).contains(&Reading::TimeUnit(TimeUnit::Month)) && reader.cue(first + 1, Cue::Of) {
        let read = month(reader, first + 2)?;
        return Some(Read { first, ..read });
    }
    let year = reader.cue(first, Cue::Years) && !reader.word(first).ends_with('s');
    let (year, end) = year_after(reader, first + 1).filter(|_| year)?;
    Some(at(first, end, Moment::year(year)))
}

/// An ordinal in figures, words or Roman numerals.
fn ordinal(reader: Reader<'_, '_>, first: usize) -> Option<(u64, usize)> {
    if let Some(found) = roman_ordinal(reader, first) {
        return Some(found);
    }
    if reader.is_digits(first) && is_ordinal_mark(reader, first + 1) {
        return Some((reader.word(first).parse().ok()?, first + 2));
    }
    let value = cardinal::read(reader, first).filter(|v| v.ordinal)?;
    Some((u64::try_from(value.decimal.to_i64()?).ok()?, value.end))
}

/// `XXe siècle`, `quatorzième siècle avant J.-C.`.
pub(super) fn century(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (n, end) = ordinal(reader, first)?;
    let n = i16::try_from(n)
        .ok()
        .filter(|n| (1..=30).contains(n) && reader.cue(end, Cue::Century) && reader.joined(end))?;
    let moment = |n| Moment::new(Calendar::Century(n));
    Some(match before_christ(reader, end + 1) {
        Some(end) => at(first, end, moment(-n)),
        None => at(first, end + 1, moment(n - 1)),
    })
}

pub(super) fn season(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let season = reader.find(first, |r| match r {
        Reading::Season(s) => Some(s),
        _ => None,
    })?;
    let calendar = Calendar::Season(season);
    let of = usize::from(reader.cue(first + 1, Cue::Of));
    if let Some((year, end)) = year_after(reader, first + 1 + of) {
        return Some(at(first, end, Moment { year: Some(year), ..Moment::new(calendar) }));
    }
    if let Some((side, end)) = super::relative::side(reader, first + 1) {
        return Some(Read::new(first, end, Date::new(Said::Toward(Moment::new(calendar), side))));
    }
    // `été` alone is a participle unless an article or `en` stands before it, and no auxiliary.
    let introduced = reader.after(first, &[Cue::The, Cue::In, Cue::This, Cue::ToThe, Cue::OfThe])
        || reader.after(first, &[Cue::Of]) && reader.gap(first) == Gap::Apostrophe;
    introduced.then(|| at(first, first + 1, Moment::new(calendar)))
}

pub(super) fn feast(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let ((month, day), end) = reader.longest(first, |r| match r {
        Reading::Feast(month, day) => Some((month, day)),
        _ => None,
    })?;
    let capital = (first..end).any(|i| reader.capitalised(i));
    let street = reader.joined(first) && reader.gap(first) == Gap::Hyphen || reader.after(first, &[Cue::Street]);
    let name = reader.capitalised(end) && reader.gap(end) <= Gap::Space && !reader.is_digits(end);
    if !capital
        || street
        || name
        || first > 0 && reader.joined(first) && reader.capitalised(first - 1) && !reader.opens_sentence(first - 1)
    {
        return None;
    }
    let year = year_after(reader, end);
    let moment = Moment { year: year.map(|(y, _)| y), ..Moment::new(Calendar::Day(month, day)) };
    Some(at(first, year.map_or(end, |(_, e)| e), moment))
}

static ISO: Lazy<Option<Regex>> = Lazy::new(|| {
    Regex::new(
        r"^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?",
    )
    .ok()
});

/// The longest ISO 8601 timestamp read, in bytes.
const ISO_WINDOW: usize = 32;

/// `25/10/2025`, `25.10.2025`, `2025-10-26T14:10:57`, `11/2017`.
pub(super) fn numeric(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    if reader.word(first).len() == 4 && reader.gap(first + 1) == Gap::Hyphen {
        return iso(reader, first);
    }
    let part = |i: usize| {
        reader
            .is_digits(i)
            .then(|| reader.word(i).parse::<i16>().ok())
            .flatten()
            .filter(|_| i == first || reader.gap(i) == Gap::None)
    };
    let separator = ["/", "."].into_iter().find(|m| reader.touching_mark(first + 1, m))?;
    let (a, b) = (part(first)?, part(first + 2)?);
    if !reader.touching_mark(first + 3, separator) {
        let month = u8::try_from(a).ok().filter(|m| (1..=12).contains(m))?;
        let year = Some(b).filter(|y| YEARS.contains(y) && separator == "/")?;
        return Some(at(first, first + 3, Moment { year: Some(year), ..Moment::new(Calendar::Month(month)) }));
    }
    let year = part(first + 4)?;
    let year = match reader.word(first + 4).len() {
        4 => year,
        2 => {
            if year < 50 {
                2000 + year
            } else {
                1900 + year
            }
        }
        _ => return None,
    };
    let (day, month) = (u8::try_from(a).ok()?, u8::try_from(b).ok()?);
    let more = reader.touching_mark(first + 5, separator) && reader.is_digits(first + 6);
    let ok = !more && (1..=12).contains(&month) && valid(Some(year), month, day);
    ok.then(|| at(first, first + 5, Moment { year: Some(year), ..Moment::new(Calendar::Day(month, day)) }))
}

fn iso(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let start = reader.token(first)?.start as usize;
    let rest = reader.text.get(start..)?;
    let window = rest.get(..boundary_before(rest, ISO_WINDOW))?;
    let found = ISO.as_ref()?.captures(window)?;
    let part = |i: usize| found.get(i).and_then(|m| m.as_str().parse::<i16>().ok());
    let small = |i: usize| part(i).and_then(|n| u8::try_from(n).ok());
    let (year, month, day) = (part(1)?, small(2)?, small(3)?);
    let reached = start + found.get(0)?.end();
    let end =
        (first..reader.tokens.len()).take(16).find(|&i| reader.token(i).is_some_and(|t| t.end as usize >= reached))?
            + 1;
    let clock = small(4).map(|hour| Clock { hour, minute: small(5), second: small(6) });
    let moment = Moment { year: Some(year), clock, ..Moment::new(Calendar::Day(month, day)) };
    let ok = (1..=12).contains(&month) && valid(Some(year), month, day) && clock.is_none_or(|c| c.hour < 24);
    ok.then(|| at(first, end, moment))
}

/// A modifier that leaves the value as it is.
pub(super) fn modified(mut read: Read<Date>, modifier: DateModifier, first: usize) -> Read<Date> {
    read.first = first;
    read.value.modifier = Some(modifier);
    read
}
