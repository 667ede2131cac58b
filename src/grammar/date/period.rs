//! Weeks, months and years told from the reference, numbered weeks, and the nth day of a month.

use super::super::number::cardinal;
use super::super::{Read, Reader};
use super::{day, tail, told, words, year};
use crate::date::{Calendar, Count, Date, Length, Moment, Nth, Relative, Said, TimeUnit};
use crate::lexicon::{Cue, Reading};

/// `semaine dernière`, `mois prochain`, `cette année`, `prochain week-end`, `semaine du 7 octobre`.
pub(super) fn period(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (unit, end) = words::unit(reader, first)?;
    let week = match unit {
        TimeUnit::Week => of_day(reader, first, end, Calendar::WeekOf).or_else(|| numbered_week(reader, first, end)),
        TimeUnit::Weekend => of_day(reader, first, end, Calendar::WeekendOf),
        _ => None,
    };
    if week.is_some() {
        return week;
    }
    if unit < TimeUnit::Day || !words::is_singular(reader, first) {
        return recent(reader, first, end, unit);
    }
    let shift = |first, end, relative| {
        Some(Read::new(first, end, Date::at(Moment { relative, ..Moment::new(Calendar::Open) })))
    };
    if let Some((relative, end)) = told::after(reader, end, unit).filter(|_| !counted(reader, first)) {
        return shift(first, end, relative);
    }
    let (relative, start) = told::before(reader, first, unit)?;
    // `la prochaine année de mandat` is somebody's.
    let next = relative == Relative::Shift(unit, 1);
    if next && (unit == TimeUnit::Day || words::of(reader, end).is_some()) {
        return None;
    }
    shift(start, end, relative)
}

/// Whether a number before the unit counts it: `deux mois suivants`.
fn counted(reader: Reader<'_, '_>, first: usize) -> bool {
    reader.joined(first)
        && cardinal::read(reader, first.saturating_sub(1)).is_some_and(|v| v.end == first && !v.ordinal)
}

/// `ces derniers jours`.
fn recent(reader: Reader<'_, '_>, first: usize, end: usize, unit: TimeUnit) -> Option<Read<Date>> {
    let adjective = reader.after(first, &[Cue::Last, Cue::Next]) && reader.after(first - 1, &[Cue::This, Cue::The]);
    adjective.then(|| Read::new(first - 1, end, Date::new(Said::Length(Length::of(unit, Count::Some)))))
}

/// `semaine du 7 octobre`, `week-end du 14 juillet`.
fn of_day(reader: Reader<'_, '_>, first: usize, end: usize, of: fn(u8, u8) -> Calendar) -> Option<Read<Date>> {
    let (moment, after) = reader.cue(end, Cue::OfThe).then(|| day::dated(reader, end + 1)).flatten()?;
    let Calendar::Day(month, day) = moment.calendar else { return None };
    Some(Read::new(first, after, Date::at(Moment { calendar: of(month, day), weekday: None, ..moment })))
}

/// `semaine 12`, `semaine n° 40 de 2024`.
fn numbered_week(reader: Reader<'_, '_>, first: usize, end: usize) -> Option<Read<Date>> {
    let mark = usize::from(reader.cue(end, Cue::Number));
    let at = end + mark + usize::from(mark == 1 && reader.mark(end + 1, "°"));
    let n = u8::try_from(reader.short_figures(at)?).ok().filter(|n| (1..=53).contains(n))?;
    let plain = words::is_singular(reader, first) && reader.joined(at) && !words::measured(reader, at + 1);
    let (moment, after) = year::of_moment(reader, Moment::new(Calendar::Week(n)), at + 1);
    plain.then(|| Read::new(first, after, Date::at(moment)))
}

/// `premier lundi de septembre 2025`, `dernier jour du mois`, `deuxième semaine d'octobre`, `première quinzaine de juin`.
pub(super) fn nth(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (rank, at) = words::rank(reader, first).filter(|(_, at)| reader.joined(*at))?;
    let (noun, end) = nth_noun(reader, at, rank)?;
    let (month, end) = month_of(reader, end)?;
    let of = match noun {
        Noun::Counted(of) => of,
        Noun::Fortnight => return fortnight(month, rank).map(|said| Read::new(first, end, Date::new(said))),
    };
    let number = match month.calendar {
        Calendar::Month(m) => m,
        _ => 0,
    };
    let (date, end) = tail::with_time(reader, Moment { calendar: Calendar::Nth(of, rank, number), ..month }, end);
    Some(Read::new(first, end, date))
}

/// What the rank counts in the month.
enum Noun {
    Counted(Nth),
    /// `quinzaine`
    Fortnight,
}

fn nth_noun(reader: Reader<'_, '_>, at: usize, rank: i8) -> Option<(Noun, usize)> {
    if let Some(day) = words::weekday(reader, at) {
        return Some((Noun::Counted(Nth::Weekday(day)), at + 1)).filter(|_| rank <= 5);
    }
    if reader.reads(at, |r| r == Reading::Collective(15)) {
        return Some((Noun::Fortnight, at + 1)).filter(|_| rank <= 2);
    }
    let (unit, end) = words::unit(reader, at)?;
    let counted = match unit {
        TimeUnit::Day => Nth::Day,
        TimeUnit::Week if rank <= 5 => Nth::Week,
        TimeUnit::Weekend if rank <= 5 => Nth::Weekend,
        _ => return None,
    };
    Some((Noun::Counted(counted), end))
}

/// The month after `de`: `de septembre 2025`, `du mois de mai`, `du mois prochain`, `de ce mois`.
pub(super) fn month_of(reader: Reader<'_, '_>, at: usize) -> Option<(Moment, usize)> {
    let noun = words::of(reader, at)?;
    let this = usize::from(reader.cue(noun, Cue::This));
    let noun = noun + this;
    let unit = words::is_unit(reader, noun, TimeUnit::Month);
    if this == 0 && !unit || unit && reader.cue(noun + 1, Cue::Of) && words::month(reader, noun + 2).is_some() {
        let name = if unit { noun + 2 } else { noun };
        let (month, end) = words::month(reader, name)?;
        return Some(year::of_moment(reader, Moment::new(Calendar::Month(month)), end));
    }
    let open = |relative, end| Some((Moment { relative, ..Moment::new(Calendar::Open) }, end));
    if !unit {
        return None;
    }
    if let Some((relative, end)) = told::after(reader, noun + 1, TimeUnit::Month) {
        return open(relative, end);
    }
    open(Relative::Shift(TimeUnit::Month, 0), noun + 1)
}

/// A day whose month follows it: `5 du mois prochain`, `8 du mois de mai`, `25 courant`.
pub(super) fn day_of_month(reader: Reader<'_, '_>, day: u8, end: usize) -> Option<(Moment, usize)> {
    if reader.cue(end, Cue::Current) && reader.joined(end) && !reader.is_word(end + 1) {
        let moment = Moment::new(Calendar::Day(0, day));
        return Some((Moment { relative: Relative::Shift(TimeUnit::Month, 0), ..moment }, end + 1));
    }
    if let Some(after) = of_any_month(reader, end) {
        return Some((Moment { relative: Relative::Any, ..Moment::new(Calendar::Day(0, day)) }, after));
    }
    let (month, after) = month_of(reader, end)?;
    match month.calendar {
        Calendar::Month(m) if day::valid(month.year, m, day) => {
            Some((Moment { calendar: Calendar::Day(m, day), ..month }, after))
        }
        Calendar::Open => Some((Moment { calendar: Calendar::Day(0, day), ..month }, after)),
        _ => None,
    }
}

/// Where `du mois` ends, when nothing tells of which.
pub(super) fn of_any_month(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let of = reader.joined(at) && reader.cue(at, Cue::OfThe) && words::is_unit(reader, at + 1, TimeUnit::Month);
    let told = told::after(reader, at + 2, TimeUnit::Month).is_some() || words::of(reader, at + 2).is_some();
    (of && !told).then_some(at + 2)
}

/// The first or the second half of a month, by its days.
fn fortnight(month: Moment, rank: i8) -> Option<Said> {
    let Calendar::Month(m) = month.calendar else { return None };
    let on = |calendar| Moment { calendar, ..month };
    Some(if rank == 1 {
        Said::Between(on(Calendar::Day(m, 1)), on(Calendar::Day(m, 15)))
    } else {
        Said::Between(on(Calendar::Day(m, 16)), on(Calendar::Nth(Nth::Day, -1, m)))
    })
}

/// The current period, which only its narrowing makes a date: `fin du mois`, `début de semaine`.
pub(super) fn current(reader: Reader<'_, '_>, at: usize) -> Option<(Moment, usize)> {
    let (unit, end) = words::unit(reader, at).filter(|_| words::is_singular(reader, at))?;
    let whole = !words::plain_word(reader, end) && words::of(reader, end).is_none() && !reader.is_digits(end);
    let usual = matches!(unit, TimeUnit::Week | TimeUnit::Month | TimeUnit::Year | TimeUnit::Quarter | TimeUnit::Half);
    (usual && whole).then(|| (Moment::shift(unit, 0), end))
}
