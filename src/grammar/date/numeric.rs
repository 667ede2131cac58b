//! Dates in figures: `25/10/2025`, `2025-10-26T14:10:57+02:00`, `20251026T141057`, `11/2017`.

use super::super::{Read, Reader};
use super::{day, tail, words};
use crate::date::{Calendar, Clock, Date, Moment};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use crate::text::block::boundary_before;
use once_cell::sync::Lazy;
use regex::Regex;

/// Years before which two figures mean the twenty-first century.
const PIVOT: i16 = 50;

pub(super) fn numeric(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    // `lundi 25/10/2025`
    let at = first + usize::from(words::weekday(reader, first).is_some());
    let apart = reader.gap(at + 1) >= Gap::Space && !reader.is_digits(at + 1);
    if apart || !reader.is_digits(at) {
        return None;
    }
    let moment = if reader.gap(at + 1) >= Gap::Space {
        spaced(reader, at)?
    } else if let Some((date, end)) = iso(reader, at) {
        return Some(Read::new(first, end, date));
    } else {
        separated(reader, at).or_else(|| logged(reader, at))?
    };
    let (date, end) = tail::with_time(reader, moment.0, moment.1);
    Some(Read::new(first, end, date))
}

/// A full date in figures, no time of day after it.
pub(super) fn day(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize)> {
    let at = first + usize::from(words::weekday(reader, first).is_some());
    if reader.gap(at + 1) >= Gap::Space || !reader.is_digits(at) {
        return None;
    }
    let year_first = reader.len(at) == 4 && reader.gap(at + 1) == Gap::Hyphen;
    let found = if year_first {
        iso(reader, at).and_then(|(date, end)| Some((date.moment()?, end)))
    } else {
        separated(reader, at)
    };
    found.filter(|(m, _)| matches!(m.calendar, Calendar::Day(..)) && m.clock.is_none())
}

fn part(reader: Reader<'_, '_>, at: usize) -> Option<Part> {
    Some((reader.short_figures(at)?, reader.len(at)))
}

/// A number and how many figures it has.
type Part = (i16, usize);

/// The parts of a date about one separator, how many there are, and where they end.
fn parts(reader: Reader<'_, '_>, first: usize) -> Option<([Part; 3], usize, usize)> {
    let inside = reader.gap(first) <= Gap::Hyphen && reader.joined(first) && !reader.mark(first - 1, "(");
    let mut parts = [part(reader, first).filter(|_| !inside)?, (0, 0), (0, 0)];
    let mark = ["/", ".", "-"].into_iter().find(|m| reader.touching_mark(first + 1, m));
    let (mut end, mut count) = (first + 1, 1);
    for slot in parts.iter_mut().skip(1) {
        let next = match mark {
            Some(m) if reader.touching_mark(end, m) && reader.gap(end + 1) == Gap::None => end + 1,
            None if reader.gap(end) == Gap::Hyphen => end,
            _ => break,
        };
        let Some(found) = part(reader, next) else { break };
        *slot = found;
        (end, count) = (next + 1, count + 1);
    }
    let more = mark
        .is_some_and(|m| reader.touching_mark(end, m) && reader.gap(end + 1) == Gap::None && reader.is_digits(end + 1))
        || reader.gap(end) == Gap::Hyphen && reader.is_digits(end);
    (count > 1 && !more).then_some((parts, count, end))
}

/// Three parts, two with the year, or two that something announces as a day and its month.
fn separated(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize)> {
    let (parts, count, end) = parts(reader, first)?;
    let slashed = reader.touching_mark(first + 1, "/");
    let moment = match (parts, count) {
        ([(y, 4), (m, ..=2), (d, ..=2)], 3) => full(y, m, d)?,
        ([(d, ..=2), (m, ..=2), (y, 4)], 3) => full(y, m, d)?,
        // Two figures are a year where the other parts have two as well, or a slash or stop parts them.
        ([(d, ..=2), (m, ..=2), (y, 2)], 3) if reader.gap(first + 1) != Gap::Hyphen => full(century(y), m, d)?,
        ([(y, 4), (m, 2), _], 2) if (1900..2100).contains(&y) && no_second_year(reader, first, y, m) => {
            let month = u8::try_from(m).ok().filter(|m| (1..=12).contains(m))?;
            Moment { year: Some(y), ..Moment::new(Calendar::Month(month)) }
        }
        ([(m, ..=2), (y, 4), _], 2) if slashed => {
            let month = u8::try_from(m).ok().filter(|m| (1..=12).contains(m))?;
            let year = Some(y).filter(|y| (1000..=2199).contains(y))?;
            Moment { year: Some(year), ..Moment::new(Calendar::Month(month)) }
        }
        ([(d, ..=2), (m, ..=2), _], 2) if slashed && announced(reader, first, end) => {
            let (day, month) = (u8::try_from(d).ok()?, u8::try_from(m).ok()?);
            Moment::new(Calendar::Day(Some(month).filter(|m| *m > 0 && day::valid(None, *m, day))?, day))
        }
        _ => return None,
    };
    Some((moment, end))
}

/// `2016-11` is a month: no season that ends in a later year, and no number of a law.
fn no_second_year(reader: Reader<'_, '_>, first: usize, year: i16, month: i16) -> bool {
    let label = first > 0 && (reader.mark(first - 1, "°") || reader.reads(first - 1, |r| r == Reading::Label));
    month <= year % 100 && !label
}

/// `23/Sep/2020`, as servers log it.
fn logged(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize)> {
    let slash = |at| reader.touching_mark(at, "/") && reader.gap(at + 1) == Gap::None;
    let day = part(reader, first).filter(|(_, len)| *len <= 2 && slash(first + 1))?.0;
    let (month, end) = words::month(reader, first + 2).filter(|(_, end)| slash(*end))?;
    let year = part(reader, end + 1).filter(|(_, len)| *len == 4)?.0;
    Some((full(year, i16::from(month), day)?, end + 2))
}

/// `20 02 2014`, `le 20 2 14`: parts with a space between, after the article or with every figure written.
fn spaced(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize)> {
    let ([d, m, y], end) = ([part(reader, first)?, part(reader, first + 1)?, part(reader, first + 2)?], first + 3);
    let apart = reader.gap(first + 1) == Gap::Space && reader.gap(first + 2) == Gap::Space;
    let beside = reader.is_digits(end) || first > 0 && reader.is_digits(first - 1);
    let article = reader.after(first, &[Cue::The]);
    let year = match ((d.1, m.1), y) {
        ((2, 2), (n, 4)) if (1900..2100).contains(&n) => n,
        ((..=2, ..=2), (n, 4)) if article => n,
        ((..=2, ..=2), (n, 2)) if article => century(n),
        _ => return None,
    };
    let moment = full(year, m.0, d.0)?;
    (apart && !beside && !words::has_unit(reader, end)).then_some((moment, end))
}

fn century(year: i16) -> i16 {
    if year < PIVOT { 2000 + year } else { 1900 + year }
}

fn full(year: i16, month: i16, day: i16) -> Option<Moment> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let ok = month > 0 && year > 0 && day::valid(Some(year), month, day);
    ok.then(|| Moment { year: Some(year), ..Moment::new(Calendar::Day(month, day)) })
}

/// Whether `le`, a weekday or a clock time makes `17/02` a date and no fraction.
fn announced(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    let article =
        reader.after(first, &[Cue::The, Cue::ToThe, Cue::OfThe]) && !reader.word(first.wrapping_sub(1)).ends_with('s');
    let weekday = reader.joined(first) && words::weekday(reader, first - 1).is_some();
    let noun = reader.gap(end) == Gap::Space && words::plain_word(reader, end);
    let timed = reader.gap(end) == Gap::Space && tail::clock_after(reader, end).is_some();
    weekday || article && !noun && !words::measured(reader, end) || timed
}

static ISO: Lazy<Option<Regex>> = Lazy::new(|| {
    Regex::new(concat!(
        r"^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})|([0-9]{4})([0-9]{2})([0-9]{2})T)",
        r"(?:(?:[T ]|(?:))([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
    ))
    .ok()
});

/// The longest ISO 8601 timestamp read, in bytes.
const ISO_WINDOW: usize = 40;

/// A date of ISO 8601, with its time of day if one follows.
fn iso(reader: Reader<'_, '_>, first: usize) -> Option<(Date, usize)> {
    let hyphens = reader.gap(first + 1) == Gap::Hyphen && reader.gap(first + 2) == Gap::Hyphen;
    if hyphens && reader.len(first) == 4 && reader.is_digits(first + 1) && reader.is_digits(first + 2) {
        let next = first + 3;
        let timed = reader.gap(next) == Gap::None && reader.is_word(next)
            || reader.gap(next) == Gap::Space && reader.is_digits(next);
        return if timed { stamp(reader, first) } else { plain(reader, first) };
    }
    let basic = reader.len(first) == 8 && reader.gap(first + 1) == Gap::None && reader.is_word(first + 1);
    basic.then(|| stamp(reader, first)).flatten()
}

/// `2025-10-26`
fn plain(reader: Reader<'_, '_>, first: usize) -> Option<(Date, usize)> {
    let part = |at| part(reader, at).filter(|(_, len)| *len <= 2);
    let moment = full(reader.short_figures(first)?, part(first + 1)?.0, part(first + 2)?.0)?;
    Some(tail::with_time(reader, moment, first + 3))
}

/// `2025-10-26T14:10:57+02:00`, `20251026T141057`
fn stamp(reader: Reader<'_, '_>, first: usize) -> Option<(Date, usize)> {
    let start = usize::from(reader.token(first)?.start);
    let rest = reader.text.get(start..)?;
    let found = ISO.as_ref()?.captures(rest.get(..boundary_before(rest, ISO_WINDOW))?)?;
    let whole = found.get(0)?.as_str();
    let number = |i: usize| found.get(i).and_then(|m| m.as_str().parse::<i16>().ok());
    let moment = full(number(1).or(number(4))?, number(2).or(number(5))?, number(3).or(number(6))?)?;
    let small = |i: usize| number(i).and_then(|n| u8::try_from(n).ok());
    let clock = match (small(7), small(8)) {
        (Some(hour), Some(minute)) => {
            let offset = found.get(10).map(|m| distance(m.as_str()));
            Some(Clock { hour, minute: Some(minute), second: small(9), offset: offset.flatten() })
        }
        _ => None,
    };
    let reached = start + whole.trim_end_matches('T').len();
    let last = (first..reader.tokens.len())
        .take(24)
        .find(|&i| reader.token(i).is_some_and(|t| usize::from(t.end) >= reached))?;
    let ends = usize::from(reader.token(last)?.end) == reached;
    let real = clock.is_none_or(|c| c.hour < 24 && c.minute < Some(60) && c.second.is_none_or(|s| s < 60));
    (ends && real).then(|| match clock {
        Some(_) => (Date::at(Moment { clock, ..moment }), last + 1),
        None => tail::with_time(reader, moment, last + 1),
    })
}

/// Minutes from UTC: `Z`, `+02:00`, `-0530`.
fn distance(zone: &str) -> Option<i16> {
    let sign = match zone.as_bytes().first()? {
        b'Z' => return Some(0),
        b'-' => -1,
        _ => 1,
    };
    let figure = |i: usize| zone.bytes().filter(u8::is_ascii_digit).nth(i).map(|b| i16::from(b - b'0'));
    Some(sign * ((figure(0)? * 10 + figure(1)?) * 60 + figure(2)? * 10 + figure(3)?))
}
