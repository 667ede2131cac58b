//! Ranges: `du 3 au 5 mai 2024`, `de mars à juin`, `2015-2020`, `entre 8 h et 10 h`, `du lundi au vendredi`.

use super::super::{Read, Reader};
use super::words::{self, measured};
use super::{bound, clock, day, feast, month, numeric, period, relative, tail, year};
use crate::date::{Calendar, Clock, Date, Moment, Relative, Said, TimeUnit};
use crate::lexicon::{Classes, Cue, Reading};
use crate::text::Gap;

pub(super) fn range(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    if let Some(read) = hour_range(reader, first).or_else(|| war(reader, first)) {
        return Some(read);
    }
    let (from, end, kind) = start(reader, first)?;
    let (next, linked) = link(reader, end, is_between(reader, first))?;
    let next = words::over_article(reader, next);
    let (to, end) = finish(reader, next, from, kind).or_else(|| narrowed_end(reader, first, next))?;
    let from = complete(from, to);
    let sure = kind != Kind::Day || linked != Link::Word || announced(reader, first) || to.calendar != Calendar::Open;
    (sure && ordered(from, to)).then(|| Read::new(first, end, Date::new(Said::Between(from, to))))
}

/// What a range begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Moment,
    /// A bare day, whose month comes at the end or is open.
    Day,
    Month,
    Year,
    /// A period narrowed to its start, middle or end: `fin mars`.
    Narrowed,
}

/// What stands between the two.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    Word,
    Dash,
}

fn announced(reader: Reader<'_, '_>, first: usize) -> bool {
    reader.after(first, &[Cue::OfThe, Cue::Of, Cue::Between, Cue::The, Cue::TimePreposition, Cue::To])
}

fn start(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize, Kind)> {
    if let Some((year, end)) = year::figures(reader, first) {
        return Some((Moment::year(year), end, Kind::Year));
    }
    if let Some(day) = day::dated(reader, first).or_else(|| numeric::day(reader, first)) {
        // `du 3 mai à 18 h au 5 mai`, but `le 3 mai à 18 h`
        let (moment, end) = timed(reader, day)
            .filter(|&(_, end)| link(reader, end, is_between(reader, first)).is_some())
            .unwrap_or(day);
        return Some((moment, end, Kind::Moment));
    }
    if let Some((month, end)) = words::month_at(reader, first) {
        let read = month::month(reader, first).filter(|r| r.first == first).and_then(at);
        let (moment, end) = read.unwrap_or((Moment::new(Calendar::Month(month)), end));
        return Some((moment, end, Kind::Month));
    }
    if let Some((day, end)) = start_day(reader, first) {
        return Some((day, end, Kind::Day));
    }
    if words::weekday(reader, first).is_some() {
        return at(relative::weekday(reader, first)?).map(|(m, end)| (m, end, Kind::Moment));
    }
    if reader.is_digits(first) && reader.len(first) == 3 && announced(reader, first) {
        return Some((Moment::year(reader.short_figures(first)?), first + 1, Kind::Year));
    }
    if reader.is_digits(first) { None } else { named_start(reader, first) }
}

/// `lundi 3`, `3`: a day whose month is not said.
fn start_day(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize)> {
    let weekday = words::weekday(reader, first);
    let number = first + usize::from(weekday.is_some());
    let numbered = reader.is_digits(number) && reader.len(number) <= 2 && clock::announced(reader, number).is_none();
    let (n, end) = day::number(reader, number).filter(|_| numbered)?;
    Some((Moment { weekday, ..Moment::new(Calendar::Day(0, n)) }, end))
}

/// `fin mars`, `Noël`, `hier`.
fn named_start(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize, Kind)> {
    if let Some((moment, end)) = bound::narrowed_period(reader, first) {
        return Some((moment, end, Kind::Narrowed));
    }
    if let Some((moment, end)) = feast(reader, first) {
        return Some((moment, end, Kind::Moment));
    }
    at(relative::deixis(reader, first)?).filter(|(m, _)| m.is_day()).map(|(m, end)| (m, end, Kind::Moment))
}

/// A day with the clock time after it.
fn timed(reader: Reader<'_, '_>, (day, end): (Moment, usize)) -> Option<(Moment, usize)> {
    let (clock, end) = tail::clock_after(reader, end).filter(|_| day.clock.is_none())?;
    Some((Moment { clock: Some(clock), ..day }, end))
}

/// `dimanche 9` after `vendredi 7 novembre`: a later day of the same month.
fn day_after(reader: Reader<'_, '_>, at: usize, from: Moment) -> Option<(Moment, usize)> {
    let weekday = words::weekday(reader, at)?;
    let (n, end) = day::number(reader, at + 1)?;
    let Calendar::Day(month @ 1.., first) = from.calendar else { return None };
    let later = n > first && day::valid(from.year, month, n) && words::month(reader, end).is_none();
    let moment = Moment { weekday: Some(weekday), calendar: Calendar::Day(month, n), clock: None, ..from };
    later.then_some((moment, end))
}

/// A feast on its day: `Noël`.
fn feast(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize)> {
    at(feast::feast(reader, first).filter(|_| reader.classes(first).meets(Classes::FEAST))?)
}

fn at(read: Read<Date>) -> Option<(Moment, usize)> {
    match read.value.said {
        Said::At(moment) => Some((moment, read.end)),
        _ => None,
    }
}

pub(super) fn is_between(reader: Reader<'_, '_>, first: usize) -> bool {
    let over_article = first > 1 && reader.cue(first - 1, Cue::The) && reader.cue(first - 2, Cue::Between);
    reader.after(first, &[Cue::Between]) || over_article
}

/// Where the end of the range begins, after `à`, `au`, `jusqu'au`, `et` or a dash.
pub(super) fn link(reader: Reader<'_, '_>, end: usize, between: bool) -> Option<(usize, Link)> {
    if !reader.joined(end) {
        return None;
    }
    if between {
        return reader.cue(end, Cue::And).then_some((end + 1, Link::Word));
    }
    if reader.any_cue(end, &[Cue::To, Cue::ToThe]) {
        return Some((end + 1, Link::Word));
    }
    // `jusqu'a` is often written without its accent.
    if reader.cue(end, Cue::TimePreposition) && reader.any_cue(end + 1, &[Cue::To, Cue::ToThe, Cue::In, Cue::Has]) {
        return Some((end + 2, Link::Word));
    }
    if reader.gap(end) == Gap::Hyphen {
        return Some((end, Link::Dash));
    }
    let dash = reader.any_mark(end, &["-", "–", "—"]) && reader.joined(end + 1);
    dash.then_some((end + 1, Link::Dash))
}

fn finish(reader: Reader<'_, '_>, at: usize, from: Moment, kind: Kind) -> Option<(Moment, usize)> {
    match kind {
        Kind::Year => year_end(reader, at, from),
        Kind::Month => {
            let (month, end) = words::month(reader, at)?;
            Some(year::of_moment(reader, Moment::new(Calendar::Month(month)), end))
        }
        Kind::Day => day_end(reader, at).or_else(|| day_of_month(reader, at)).or_else(|| bare_day(reader, at, from)),
        Kind::Moment => {
            let day = day_after(reader, at, from).or_else(|| day_end(reader, at)).or_else(|| feast(reader, at))?;
            timed(reader, day).filter(|_| from.clock.is_some()).or(Some(day))
        }
        Kind::Narrowed => bound::range_end(reader, at),
    }
}

/// `fin 2022` in `de 2019 à fin 2022`; what is itself narrowed has the range it begins read from there.
fn narrowed_end(reader: Reader<'_, '_>, first: usize, at: usize) -> Option<(Moment, usize)> {
    let before = first.checked_sub(1 + usize::from(reader.after(first, &[Cue::Of, Cue::OfThe])));
    let narrowed = reader.joined(first) && before.is_some_and(|b| words::bound(reader, b).is_some());
    if narrowed { None } else { bound::narrowed_period(reader, at) }
}

fn day_end(reader: Reader<'_, '_>, at: usize) -> Option<(Moment, usize)> {
    if let Some(found) = day::dated(reader, at).or_else(|| numeric::day(reader, at)) {
        return Some(found);
    }
    // `du lundi au vendredi de 8 h à 18 h`: hours that go with each of the days are none of the range's end.
    let told = relative::weekday(reader, at).or_else(|| relative::deixis(reader, at)).and_then(self::at);
    told.or_else(|| relative::weekday_moment(reader, at)).filter(|(m, _)| m.is_day() && m.part.is_none())
}

/// `8 du mois de septembre`, `22 de ce mois`, `23 du mois prochain`.
fn day_of_month(reader: Reader<'_, '_>, at: usize) -> Option<(Moment, usize)> {
    let (day, end) = day::number(reader, at).filter(|_| reader.is_digits(at))?;
    period::day_of_month(reader, day, end)
}

/// `du 13 au 18`, the month open: nothing may be counted by it.
fn bare_day(reader: Reader<'_, '_>, at: usize, from: Moment) -> Option<(Moment, usize)> {
    let (day, end) = day::number(reader, at).filter(|_| reader.is_digits(at))?;
    let Calendar::Day(0, first) = from.calendar else { return None };
    let article =
        at > 1 && (reader.cue(at - 1, Cue::ToThe) || reader.cue(at - 1, Cue::The) && reader.cue(at - 2, Cue::And));
    let counted = measured(reader, end) || words::plain_word(reader, end) || reader.is_digits(end);
    (article && first < day && !counted).then(|| (Moment::new(Calendar::Day(0, day)), end))
}

fn year_end(reader: Reader<'_, '_>, at: usize, from: Moment) -> Option<(Moment, usize)> {
    let start = from.year?;
    if let Some((year, end)) = year::figures(reader, at) {
        return Some((Moment::year(year), end));
    }
    let n = reader.short_figures(at)?;
    let tight = reader.gap(at) == Gap::Hyphen && (reader.gap(at + 1) != Gap::Hyphen);
    match reader.len(at) {
        2 if tight && start > 0 => Some((Moment::year(start - start % 100 + n), at + 1)),
        3 if (100..1000).contains(&start) && !measured(reader, at + 1) => Some((Moment::year(n), at + 1)),
        _ => None,
    }
}

/// The start takes from the end the month and the year it leaves open.
fn complete(mut from: Moment, to: Moment) -> Moment {
    match (from.calendar, to.calendar) {
        (Calendar::Day(0, day), Calendar::Day(month, _)) => {
            from.calendar = Calendar::Day(month, day);
            (from.year, from.relative) = (to.year, to.relative);
        }
        (Calendar::Day(..), Calendar::Day(..)) | (Calendar::Month(_), Calendar::Month(_)) if from.year.is_none() => {
            let earlier = key(from) <= key(to);
            // `du 28 décembre au 3 janvier 2024` begins in 2023.
            from.year = to.year.map(|y| if earlier { y } else { y - 1 });
        }
        (Calendar::Weekday(_), Calendar::Weekday(_)) if from.relative == Relative::Unsaid => {
            from.relative = to.relative
        }
        // `512-511 avant J.-C.`
        (Calendar::Year, Calendar::Year) if to.year < Some(0) => from.year = from.year.map(|y| -y.abs()),
        _ => {}
    }
    from
}

fn key(m: Moment) -> (u8, u8) {
    match m.calendar {
        Calendar::Month(n) => (n, 0),
        Calendar::Day(month, day) => (month, day),
        Calendar::Weekday(day) => (day, 0),
        _ => (0, 0),
    }
}

fn ordered(from: Moment, to: Moment) -> bool {
    if let (Calendar::Day(month, day), Some(year)) = (from.calendar, from.year.or(Some(2000)))
        && month > 0
        && !day::valid(Some(year), month, day)
    {
        return false;
    }
    match (from.year, to.year) {
        (Some(a), Some(b)) if a != b => a < b && i32::from(b) - i32::from(a) < 1000,
        (Some(_), None) => to.relative != Relative::Unsaid,
        _ => (key(from) != key(to) || from.relative != to.relative) && !matches!(to.calendar, Calendar::Year),
    }
}

/// `14-18`, where a war is spoken of or a preposition stands before.
fn war(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let hyphen = reader.is_digits(first) && reader.gap(first + 1) == Gap::Hyphen;
    if !hyphen {
        return None;
    }
    let (from, to) = reader
        .longest(first, |r| match r {
            Reading::War(a, b) => Some((i16::from(a), i16::from(b))),
            _ => None,
        })
        .filter(|(_, end)| *end == first + 2)?
        .0;
    let spoken = (first.saturating_sub(5)..first).any(|i| reader.cue(i, Cue::War));
    let placed = reader.after(first, &[Cue::In, Cue::TimePreposition, Cue::During]);
    let said = Said::Between(Moment::year(1900 + from), Moment::year(1900 + to));
    (spoken || placed).then(|| Read::new(first, first + 2, Date::new(said)))
}

/// `de 9 h à 17 h`, `13-15 h`, with the day that may follow.
fn hour_range(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (from, to, end) = hours(reader, first, is_between(reader, first))?;
    let (day, end) = relative::day_after(reader, end)
        .filter(|(day, _)| day.clock.is_none())
        .unwrap_or((Moment::new(Calendar::Open), end));
    let at = |clock: Clock| {
        let clock = day.part.map_or(clock, |part| clock::in_part(clock, part));
        Moment { clock: Some(clock), part: None, ..day }
    };
    Some(Read::new(first, end, Date::new(Said::Between(at(from), at(to)))))
}

/// Two clock times and where the second ends; `de` or `entre` stands before the first.
pub(super) fn hours(reader: Reader<'_, '_>, first: usize, between: bool) -> Option<(Clock, Clock, usize)> {
    let linked = reader.gap(first + 1) == Gap::Hyphen || reader.cue(first + 1, Cue::To);
    if !linked && !clock::may_tell(reader, first) {
        return None;
    }
    let (from, end) =
        clock::announced(reader, first).or_else(|| noon(reader, first)).or_else(|| bare_hour(reader, first))?;
    let (next, _) = link(reader, end, between)?;
    let told = clock::announced(reader, next).or_else(|| noon(reader, next))?;
    let (to, end) = told;
    let differ = (from.hour, from.minute.unwrap_or(0)) != (to.hour, to.minute.unwrap_or(0));
    differ.then_some((from, to, end))
}

/// `midi` at either end of a range of hours.
fn noon(reader: Reader<'_, '_>, at: usize) -> Option<(Clock, usize)> {
    Some((Clock::new(words::hour(reader, at)?, None), at + 1))
}

/// The first of `13-15 h`, `de 14 à 18 heures`, whose unit comes with the second.
fn bare_hour(reader: Reader<'_, '_>, at: usize) -> Option<(Clock, usize)> {
    let hour = |at| words::small(reader, at).filter(|(h, _)| *h <= 24);
    let (from, end) = hour(at)?;
    let tight = reader.gap(end) == Gap::Hyphen;
    let of = reader.after(at, &[Cue::Of]) && reader.cue(end, Cue::To);
    let (to, unit) = hour(end + usize::from(!tight)).filter(|_| tight || of)?;
    let symbol = reader.reads(unit, |r| r == Reading::TimeSymbol(TimeUnit::Hour));
    // `de 2 à 3 heures` lasts, `de 14 à 18 heures` passes noon.
    let of_day = of && words::is_unit(reader, unit, TimeUnit::Hour) && from >= 6 && (13..24).contains(&to);
    (symbol || of_day).then(|| (Clock::new(from, None), end))
}
