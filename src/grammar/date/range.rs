//! Ranges: `du 3 au 5 mai 2024`, `de mars à juin`, `2015-2020`, `entre 8 h et 10 h`.

use super::super::{Read, Reader};
use super::{calendar, clock};
use crate::date::{Calendar, Clock, Date, Moment, Said};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;

pub(super) fn range(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (from, end, kind) = start(reader, first)?;
    let between = between(reader, first);
    let mut next = link(reader, end, between)?;
    if reader.cue(next, Cue::The) {
        next += 1;
    }
    let (to, end) = finish(reader, next, from, kind)?;
    let from = complete(from, to);
    (ordered(from, to)).then(|| Read::new(first, end, Date::new(Said::Between(from, to))))
}

/// What a range begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Moment,
    /// A bare day, whose month comes at the end.
    Day,
    /// A bare year.
    Year,
}

fn start(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize, Kind)> {
    let announced = reader.after(first, &[Cue::OfThe, Cue::Of, Cue::Between, Cue::The, Cue::TimePreposition, Cue::To]);
    if let Some((year, end)) = calendar::year_figures(reader, first) {
        return Some((Moment::year(year), end, Kind::Year));
    }
    if let Some(read) = calendar::day_month(reader, first) {
        return moment(read).map(|(m, end)| (m, end, Kind::Moment));
    }
    if let Some((clock, end)) = clock::read(reader, first, announced) {
        return Some((Moment { clock: Some(clock), ..Moment::new(Calendar::Open) }, end, Kind::Moment));
    }
    let weekday = usize::from(calendar::is_weekday(reader, first).is_some() && reader.is_digits(first + 1));
    if reader.is_digits(first + weekday) && reader.word(first + weekday).len() <= 2 && (announced || weekday == 1) {
        let day: u8 = reader.word(first + weekday).parse().ok().filter(|d| (1..=31).contains(d))?;
        let end = first + weekday + 1;
        let end = end
            + usize::from(
                day == 1 && reader.readings(end).contains(&Reading::OrdinalMark) && reader.gap(end) == Gap::None,
            );
        return Some((Moment::new(Calendar::Day(0, day)), end, Kind::Day));
    }
    if reader.is_digits(first) && reader.word(first).len() == 3 && announced {
        return Some((Moment::year(reader.word(first).parse().ok()?), first + 1, Kind::Year));
    }
    let month = reader.find(first, |r| match r {
        Reading::Month(m) => Some(m),
        _ => None,
    })?;
    let read = calendar::month(reader, first).and_then(moment);
    let (month, end) = read.unwrap_or((Moment::new(Calendar::Month(month)), first + 1));
    announced.then_some((month, end, Kind::Moment))
}

fn moment(read: Read<Date>) -> Option<(Moment, usize)> {
    match read.value.said {
        Said::At(moment) => Some((moment, read.end)),
        _ => None,
    }
}

fn between(reader: Reader<'_, '_>, first: usize) -> bool {
    let over_article = first > 1 && reader.any_cue(first - 1, &[Cue::The]) && reader.cue(first - 2, Cue::Between);
    reader.after(first, &[Cue::Between]) || over_article
}

/// Where the end of the range begins, after `à`, `au`, `et` or a dash.
fn link(reader: Reader<'_, '_>, end: usize, between: bool) -> Option<usize> {
    if !reader.joined(end) {
        return None;
    }
    if between {
        return reader.cue(end, Cue::And).then_some(end + 1);
    }
    if reader.any_cue(end, &[Cue::To, Cue::ToThe]) {
        return Some(end + 1);
    }
    if reader.cue(end, Cue::TimePreposition) && reader.any_cue(end + 1, &[Cue::To, Cue::ToThe, Cue::In]) {
        return Some(end + 2);
    }
    if reader.is_digits(end) && reader.gap(end) == Gap::Hyphen {
        return Some(end);
    }
    let dash = ["-", "–", "—"].iter().any(|m| reader.mark(end, m)) && reader.is_digits(end + 1);
    dash.then_some(end + 1)
}

fn finish(reader: Reader<'_, '_>, at: usize, from: Moment, kind: Kind) -> Option<(Moment, usize)> {
    if kind == Kind::Year {
        return year_end(reader, at, from);
    }
    if from.clock.is_some() && from.calendar == Calendar::Open {
        let (clock, end) = clock::read(reader, at, true)?;
        return Some((Moment { clock: Some(clock), ..Moment::new(Calendar::Open) }, end));
    }
    if let Some(read) = calendar::day_month(reader, at) {
        return moment(read);
    }
    if matches!(from.calendar, Calendar::Month(_)) {
        let month = reader.find(at, |r| match r {
            Reading::Month(m) => Some(m),
            _ => None,
        })?;
        let bare = || calendar::at(at, at + 1, Moment::new(Calendar::Month(month)));
        return moment(calendar::month(reader, at).unwrap_or_else(bare));
    }
    None
}

fn year_end(reader: Reader<'_, '_>, at: usize, from: Moment) -> Option<(Moment, usize)> {
    let start = from.year?;
    if let Some((year, end)) = calendar::year_figures(reader, at) {
        return Some((Moment::year(year), end));
    }
    let n: i16 = reader.word(at).parse().ok().filter(|_| reader.is_digits(at))?;
    let tight = reader.gap(at) == Gap::Hyphen && (reader.gap(at + 1) != Gap::Hyphen);
    match reader.word(at).len() {
        2 if tight && start > 0 => Some((Moment::year(start - start % 100 + n), at + 1)),
        3 if (100..1000).contains(&start) && !measured(reader, at + 1) => Some((Moment::year(n), at + 1)),
        _ => None,
    }
}

/// A unit, a mark of one or a noun after the figures: no years.
pub(super) fn measured(reader: Reader<'_, '_>, at: usize) -> bool {
    let plain = reader.is_word(at) && reader.readings(at).is_empty();
    let unit = reader
        .reads(at, |r| matches!(r, Reading::Unit(_) | Reading::Symbol(_) | Reading::Scale(_) | Reading::TimeUnit(_)));
    reader.joined(at) && (plain || unit)
}

/// The start takes from the end the month and the year it leaves open.
fn complete(mut from: Moment, to: Moment) -> Moment {
    match (from.calendar, to.calendar) {
        (Calendar::Day(0, day), Calendar::Day(month, _)) => {
            from.calendar = Calendar::Day(month, day);
            from.year = to.year;
        }
        (Calendar::Day(..), Calendar::Day(..)) | (Calendar::Month(_), Calendar::Month(_)) if from.year.is_none() => {
            from.year = to.year;
        }
        // `512-511 avant J.-C.`
        (Calendar::Year, Calendar::Year) if to.year < Some(0) => from.year = from.year.map(|y| -y.abs()),
        _ => {}
    }
    from
}

fn ordered(from: Moment, to: Moment) -> bool {
    let key = |m: Moment| match m.calendar {
        Calendar::Month(n) => (n, 0),
        Calendar::Day(month, day) => (month, day),
        _ => (0, 0),
    };
    let clock = |c: Clock| (c.hour, c.minute.unwrap_or(0));
    match (from.year, to.year) {
        (Some(a), Some(b)) if a != b => a < b && b - a < 1000,
        (Some(_), None) => false,
        _ if from.clock.is_some() => from.clock.map(clock) != to.clock.map(clock),
        _ => key(from) != key(to) && !matches!(to.calendar, Calendar::Year),
    }
}
