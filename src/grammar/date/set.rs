//! What recurs: `par an`, `chaque semaine`, `tous les lundis`, `un lundi sur deux`.

use super::super::number::cardinal;
use super::super::{Read, Reader};
use super::{day, duration, period, tail, tense, words};
use crate::date::{Calendar, Count, Date, Every, Moment, Nth, Said, TimeUnit};
use crate::lexicon::Cue;
use crate::number::Decimal;

pub(super) fn set(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let every = |first, end, said| Some(Read::new(first, end, Date::new(Said::Every(said))));
    let start = announced(reader, first);
    let plural = reader.is_plural(first) && (reader.after(first, &[Cue::The]) || goes_on_list(reader, first));
    if start.is_none() && !plural && !reader.after(first, &[Cue::By]) {
        return None;
    }
    if let Some((on, end)) = moment(reader, first) {
        let plural = plural && words::weekday(reader, first).is_some();
        let start = start.or_else(|| plural.then_some(first))?;
        let (on, end) = timed(reader, on, end);
        return every(start, end, Every::On(on));
    }
    let (unit, end) = words::unit(reader, first)?;
    let period = Every::Period(unit, Count::Exact(Decimal::ONE));
    let by = reader.after(first, &[Cue::By]) && words::is_singular(reader, first);
    every(start.or(by.then(|| first - 1))?, end, period)
}

/// `dimanches` in `les samedis, dimanches et jours fériés`.
fn goes_on_list(reader: Reader<'_, '_>, first: usize) -> bool {
    let separated = first > 2 && words::separates(reader, first - 1);
    separated && words::weekday(reader, first - 2).is_some() && reader.is_plural(first - 2)
}

/// `fermé le lundi`, `le dimanche à 10 h`.
pub(super) fn habitual(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (on, end) = moment(reader, first).filter(|_| is_habitual(reader, first))?;
    let (on, end) = timed(reader, on, end);
    Some(Read::new(first, end, Date::new(Said::Every(Every::On(on)))))
}

/// A weekday that recurs with its clock time: `chaque jeudi à 20 h 30`.
fn timed(reader: Reader<'_, '_>, on: Moment, end: usize) -> (Moment, usize) {
    if !matches!(on.calendar, Calendar::Weekday(_)) {
        return (on, end);
    }
    let (date, after) = tail::with_time(reader, on, end);
    date.moment().map_or((on, end), |moment| (moment, after))
}

/// Whether its article alone makes a weekday recur: not where a word leads up to it, `dès le lundi`, where more is said
/// of it, `le lundi 3`, `le lundi suivant`, nor where the clause tells what was or will be once.
pub(super) fn is_habitual(reader: Reader<'_, '_>, first: usize) -> bool {
    let le =
        first.checked_sub(1).filter(|_| reader.after(first, &[Cue::The]) && reader.after(first, &[Cue::Masculine]));
    let Some(article) = le.filter(|_| words::weekday(reader, first).is_some()) else { return false };
    let led = reader.after(article, &[Cue::TimePreposition, Cue::Until, Cue::For, Cue::Between, Cue::Around]);
    let end = first + 1;
    let more = reader.is_digits(end)
        || reader.mark(end, ",") && reader.is_digits(end + 1)
        || day::number(reader, end).is_some()
        || words::of(reader, end).is_some()
        || reader.any_cue(end, &[Cue::In, Cue::Same, Cue::That])
        || words::side(reader, end).or_else(|| words::neighbour(reader, end)).is_some()
        || reader.capitalised(end)
        || reader.capitalised(first);
    let open = || is_open(reader, article);
    let once = || !open() && tense::is_participle(reader, article - 1) || tense::tells_once(reader, first, end);
    !led && !more && (open() || recurs(reader, first)) && (article == 0 || !once())
}

/// `fermé le lundi`, `sauf le mardi`
fn is_open(reader: Reader<'_, '_>, article: usize) -> bool {
    reader.after(article, &[Cue::Open]) && !reader.after(article, &[Cue::Arranged])
}

/// What tells that a weekday recurs where no word does: another weekday, a part of day or a clock time beside
/// it, or what is open then.
fn recurs(reader: Reader<'_, '_>, first: usize) -> bool {
    let weekday = |at: usize| words::weekday(reader, at).is_some();
    let before = || first > 2 && words::separates(reader, first - 2) && weekday(first - 3);
    let after = || words::separates(reader, first + 1) && reader.cue(first + 2, Cue::The) && weekday(first + 3);
    let timed = || moment(reader, first).is_some_and(|(on, end)| timed(reader, on, end).1 > first + 1);
    before() || after() || timed() || tense::tells_open(reader, first, first + 1)
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
    let month = || period::month_of(reader, at + 1).filter(|_| start.is_some()).map(|(_, end)| end);
    let end = of_each(reader, at + 1, TimeUnit::Month).or_else(month)?;
    let on = Moment::new(Calendar::Nth(Nth::Weekday(weekday), rank, 0));
    Some(Read::new(start.unwrap_or(first), end, Date::new(Said::Every(Every::On(on)))))
}

/// Where `de chaque mois` ends.
fn of_each(reader: Reader<'_, '_>, at: usize, unit: TimeUnit) -> Option<usize> {
    let each = reader.cue(at, Cue::Of) && reader.cue(at + 1, Cue::Each) && words::is_unit(reader, at + 2, unit);
    (each && reader.joined(at)).then_some(at + 3)
}

/// `le 5 de chaque mois`, `le 31 mars de chaque année`.
pub(super) fn day_of_each(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let in_month =
        || day::number(reader, first).map(|(n, end)| (Moment::new(Calendar::Day(0, n)), end, TimeUnit::Month));
    let in_year = day::dated(reader, first).map(|(day, end)| (day, end, TimeUnit::Year));
    let (on, day, unit) = in_year.or_else(in_month).filter(|_| reader.after(first, &[Cue::The]))?;
    // `le loyer est dû le 5 du mois`
    let any_month = || period::of_any_month(reader, day).filter(|&end| !tense::tells_once(reader, first, end));
    let end = of_each(reader, day, unit).or_else(any_month)?;
    Some(Read::new(first, end, Date::new(Said::Every(Every::On(on)))))
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
