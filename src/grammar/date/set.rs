//! What recurs: `par an`, `chaque semaine`, `tous les lundis`, `un lundi sur deux`.

use super::super::number::cardinal;
use super::super::{Read, Reader};
use super::{day, duration, period, words};
use crate::date::{Calendar, Count, Date, Every, Moment, Nth, Said, TimeUnit};
use crate::lexicon::Cue;
use crate::number::Decimal;

pub(super) fn set(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let every = |first, end, said| Some(Read::new(first, end, Date::new(Said::Every(said))));
    let start = announced(reader, first);
    let plural = reader.word(first).ends_with('s') && reader.after(first, &[Cue::The]);
    if start.is_none() && !plural && !reader.after(first, &[Cue::By]) {
        return None;
    }
    if let Some((on, end)) = moment(reader, first) {
        let plural = plural && words::weekday(reader, first).is_some();
        let start = start.or_else(|| plural.then_some(first))?;
        return every(start, end, Every::On(on));
    }
    let (unit, end) = words::unit(reader, first)?;
    let period = Every::Period(unit, Count::Exact(Decimal::ONE));
    let by = reader.after(first, &[Cue::By]) && words::is_singular(reader, first);
    every(start.or(by.then(|| first - 1))?, end, period)
}

/// Where `chaque`, `tous les` begins right before.
fn announced(reader: Reader<'_, '_>, first: usize) -> Option<usize> {
    if duration::all_before(reader, first) {
        return Some(first - 2);
    }
    reader.after(first, &[Cue::Each]).then(|| first - 1)
}

/// A weekday, a part of day, a day of the year or a month, which recurs.
fn moment(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize)> {
    if let Some((day, end)) = day::dated(reader, first).filter(|(m, _)| m.year.is_none()) {
        return Some((day, end));
    }
    if let Some(weekday) = words::weekday(reader, first) {
        let (part, end) = words::part(reader, first + 1)
            .filter(|_| reader.joined(first + 1))
            .map_or((None, first + 1), |(p, e)| (Some(p), e));
        return Some((Moment { part, ..Moment::new(Calendar::Weekday(weekday)) }, end));
    }
    if let Some((part, end)) = words::part(reader, first) {
        return Some((Moment { part: Some(part), ..Moment::new(Calendar::Open) }, end));
    }
    if let Some(season) = words::season(reader, first) {
        return Some((Moment::new(Calendar::Season(season)), first + 1));
    }
    words::full_month(reader, first).map(|month| (Moment::new(Calendar::Month(month)), first + 1))
}

/// `chaque premier jeudi du mois`, `le premier lundi de chaque mois`, `les deuxième et quatrième jeudis de chaque mois`.
pub(super) fn nth_of_each(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (rank, at) = words::rank(reader, first).filter(|(_, at)| reader.joined(*at))?;
    let second = reader.cue(at, Cue::And).then(|| words::rank(reader, at + 1)).flatten();
    let at = second.map_or(at, |(_, at)| at);
    let weekday = words::weekday(reader, at)?;
    let start = announced(reader, first);
    let each = reader.any_cue(at + 1, &[Cue::Of])
        && reader.cue(at + 2, Cue::Each)
        && words::is_unit(reader, at + 3, TimeUnit::Month);
    let end = if each { at + 4 } else { period::month_of(reader, at + 1).filter(|_| start.is_some())?.1 };
    let on = Moment::new(Calendar::Nth(Nth::Weekday(weekday), rank, 0));
    Some(Read::new(start.unwrap_or(first), end, Date::new(Said::Every(Every::On(on)))))
}

/// `un lundi sur deux`, `un an sur trois`.
pub(super) fn one_in(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let one = cardinal::read(reader, first).filter(|v| !v.ordinal && v.decimal == Decimal::ONE)?;
    let over = |end: usize| {
        let value = cardinal::read(reader, end + 1).filter(|v| !v.ordinal && reader.cue(end, Cue::Over))?;
        Some((value.decimal, value.end))
    };
    let at = one.end;
    if words::weekday(reader, at).is_some() || words::part(reader, at).is_some() {
        let (on, end) = moment(reader, at)?;
        return Some(Read::new(first, over(end)?.1, Date::new(Said::Every(Every::On(on)))));
    }
    let (unit, end) = words::unit(reader, at)?;
    let (count, end) = over(end)?;
    Some(Read::new(first, end, Date::new(Said::Every(Every::Period(unit, Count::Exact(count))))))
}
