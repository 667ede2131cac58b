//! Clock times: `14 h 30`, `19h15`, `vingt heures`, `midi`, `14:30`.

use super::super::number::cardinal;
use super::super::{Read, Reader};
use super::calendar;
use crate::date::{Calendar, Clock, Date, DayPart, Moment, TimeUnit};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;

pub(super) fn time(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let introduced = reader.after(first, &[Cue::To, Cue::TimePreposition, Cue::Between, Cue::And, Cue::Of]);
    let (clock, end) = read(reader, first, introduced)?;
    Some(calendar::at(first, end, Moment { clock: Some(clock), ..Moment::new(Calendar::Open) }))
}

/// A clock time; figures with `heures` alone are a length of time unless something announces a clock time.
pub(super) fn read(reader: Reader<'_, '_>, at: usize, introduced: bool) -> Option<(Clock, usize)> {
    if let Some(found) = colon(reader, at) {
        return Some(found);
    }
    if let Some(found) = named_hour(reader, at) {
        return Some(found);
    }
    let value = cardinal::read(reader, at).filter(|v| !v.ordinal && v.scale == 0)?;
    let hour = u8::try_from(value.decimal.to_i64()?).ok().filter(|h| *h <= 24)?;
    let symbol = unit(reader, value.end, true);
    let word = unit(reader, value.end, false);
    if symbol != Some(TimeUnit::Hour) && word != Some(TimeUnit::Hour) {
        return None;
    }
    let end = value.end + 1;
    let minute = minutes(reader, end).or_else(|| quarters(reader, end).filter(|_| introduced));
    if let Some((-15, end)) = minute {
        return Some((Clock { hour: hour.checked_sub(1)?, minute: Some(45), second: None }, end));
    }
    let minute = minute.and_then(|(m, end)| Some((u8::try_from(m).ok()?, end)));
    if minute.is_none() && !introduced && (word.is_some() || reader.gap(value.end) != Gap::None) {
        return None;
    }
    let (minute, end) = minute.map_or((None, end), |(m, end)| (Some(m), end));
    let (hour, end) = half_day(reader, hour, end);
    Some((Clock { hour, minute, second: None }, end))
}

fn unit(reader: Reader<'_, '_>, at: usize, symbol: bool) -> Option<TimeUnit> {
    if reader.gap(at) > Gap::Line || reader.gap(at) == Gap::Apostrophe {
        return None;
    }
    reader.find(at, |r| match r {
        Reading::TimeSymbol(u) if symbol => Some(u),
        Reading::TimeUnit(u) if !symbol => Some(u),
        _ => None,
    })
}

/// `midi et demi`, `minuit moins le quart`, `minuit`.
fn named_hour(reader: Reader<'_, '_>, at: usize) -> Option<(Clock, usize)> {
    let hour = reader.find(at, |r| match r {
        Reading::Hour(hour) => Some(hour),
        _ => None,
    })?;
    match quarters(reader, at + 1) {
        Some((-15, end)) => Some((Clock { hour: (hour + 23) % 24, minute: Some(45), second: None }, end)),
        Some((minute, end)) => Some((Clock { hour, minute: u8::try_from(minute).ok(), second: None }, end)),
        // `midi` alone is a part of the day.
        None => (hour == 0).then_some((Clock { hour, minute: None, second: None }, at + 1)),
    }
}

/// `et quart`, `et demie`, `moins le quart`, in minutes.
fn quarters(reader: Reader<'_, '_>, at: usize) -> Option<(i8, usize)> {
    if !reader.joined(at) {
        return None;
    }
    if reader.cue(at, Cue::And) {
        let half = reader.cue(at + 1, Cue::Half).then_some(30);
        return half.or(reader.cue(at + 1, Cue::Quarter).then_some(15)).map(|m| (m, at + 2));
    }
    let less = reader.cue(at, Cue::Minus) && reader.cue(at + 1, Cue::The) && reader.cue(at + 2, Cue::Quarter);
    less.then_some((-15, at + 3))
}

fn minutes(reader: Reader<'_, '_>, at: usize) -> Option<(i8, usize)> {
    if reader.gap(at) > Gap::Space {
        return None;
    }
    let (text, two) = (reader.word(at), reader.is_digits(at) && reader.word(at).len() == 2);
    if two {
        let minute = text.parse().ok().filter(|m: &i8| *m < 60)?;
        let counted = reader.reads(at + 1, |r| matches!(r, Reading::TimeUnit(u) if u >= TimeUnit::Day));
        return (!counted).then_some((minute, at + 1));
    }
    let words = cardinal::read(reader, at).filter(|v| !v.ordinal && v.scale == 0 && v.in_words)?;
    let minute = i8::try_from(words.decimal.to_i64()?).ok().filter(|m| (1..60).contains(m))?;
    Some((minute, words.end))
}

/// `14:30`, `14:30:05`.
fn colon(reader: Reader<'_, '_>, at: usize) -> Option<(Clock, usize)> {
    let part = |i: usize, limit: u8| {
        let two = reader.is_digits(i) && reader.word(i).len() == 2;
        reader.word(i).parse::<u8>().ok().filter(|n| two && *n < limit)
    };
    let touching = reader.touching_mark(at + 1, ":") && reader.gap(at + 2) == Gap::None;
    let (hour, minute) = (part(at, 24)?, part(at + 2, 60).filter(|_| touching)?);
    let second = part(at + 4, 60).filter(|_| reader.touching_mark(at + 3, ":") && reader.gap(at + 4) == Gap::None);
    Some((Clock { hour, minute: Some(minute), second }, if second.is_some() { at + 5 } else { at + 3 }))
}

/// `huit heures du soir` is 20:00.
fn half_day(reader: Reader<'_, '_>, hour: u8, end: usize) -> (u8, usize) {
    let part = reader.find(end + 1, |r| match r {
        Reading::DayPart(part) => Some(part),
        _ => None,
    });
    let linked = reader.any_cue(end, &[Cue::OfThe, Cue::Of]) && reader.joined(end);
    match part.filter(|_| linked) {
        Some(DayPart::Evening | DayPart::Afternoon) if hour < 12 => (hour + 12, end + 2),
        Some(DayPart::Morning) if hour <= 12 => (hour, end + 2),
        _ => (hour, end),
    }
}
