//! Weekdays, deixis and anaphora: days told from the reference or from the last day of the text.

use super::super::{Read, Reader};
use super::words;
use super::{day, numeric, set, tail, told};
use crate::date::{Calendar, Date, Moment, Relative, Said, Side, TimeUnit};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use crate::text::token::Case;

/// `vendredi soir`, `lundi prochain`, `lundi en huit`, `mardi de la semaine prochaine`, `lundi à 9 h`.
pub(super) fn weekday(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (moment, end) = weekday_moment(reader, first).filter(|_| !set::is_habitual(reader, first))?;
    let (date, end) = tail::with_time(reader, moment, end);
    Some(Read::new(first, end, date))
}

pub(super) fn weekday_moment(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize)> {
    let weekday = words::weekday(reader, first)?;
    // `tous les mardis, de 14 h à 17 h` and `chaque mardi` recur.
    if reader.is_plural(first) || reader.after(first, &[Cue::Each]) {
        return None;
    }
    // `Robinson et Vendredi` is a name.
    let name = reader.capitalised(first)
        && !reader.opens_sentence(first)
        && reader.joined(first)
        && reader.capitalised(first - 1)
        && reader.case(first) != Case::Upper;
    if name {
        return None;
    }
    let moment = Moment::new(Calendar::Weekday(weekday));
    let (relative, end) = weekday_side(reader, first, first + 1).unwrap_or((Relative::Unsaid, first + 1));
    Some((Moment { relative, ..moment }, end))
}

/// What tells the week of a weekday.
fn weekday_side(reader: Reader<'_, '_>, first: usize, end: usize) -> Option<(Relative, usize)> {
    if let Some((side, end)) = words::side(reader, end) {
        return Some((Relative::Toward(side), end));
    }
    if let Some((side, end)) = words::neighbour(reader, end) {
        return Some((Relative::Beside(side), end));
    }
    if let Some(side) = shared_side(reader, end) {
        return Some((Relative::Toward(side), end));
    }
    if let Some((weeks, end)) = weeks_beyond(reader, end) {
        return Some((Relative::Beyond(weeks), end));
    }
    if let Some(found) = told::of_unit(reader, end, TimeUnit::Week) {
        return Some(found);
    }
    if reader.after(first, &[Cue::A]) {
        return Some((Relative::Any, end));
    }
    reader.after(first, &[Cue::This]).then_some((Relative::Shift(TimeUnit::Week, 0), end))
}

/// The adjective at the end of a list: `mardi` in `mardi et mercredi prochains`.
fn shared_side(reader: Reader<'_, '_>, end: usize) -> Option<Side> {
    let linked = reader.any_cue(end, &[Cue::And, Cue::Or]) && reader.joined(end);
    words::weekday(reader, end + 1).filter(|_| linked)?;
    let (side, after) = words::side(reader, end + 2)?;
    reader.is_plural(after - 1).then_some(side)
}

/// `en huit`, `en quinze`: one or two weeks after the next one.
fn weeks_beyond(reader: Reader<'_, '_>, at: usize) -> Option<(u8, usize)> {
    let days = reader.cue(at, Cue::In).then(|| day::number(reader, at + 1)).flatten();
    let (days, end) = days.filter(|(_, end)| reader.joined(at) && !words::measured(reader, *end))?;
    match days {
        8 => Some((1, end)),
        15 => Some((2, end)),
        _ => None,
    }
}

/// `hier soir`, `demain à 17 h`, `aujourd'hui vendredi`, `maintenant`.
pub(super) fn deixis(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    if let Some((vague, end)) = reader.longest(first, |r| match r {
        Reading::Vague(vague) => Some(vague),
        _ => None,
    }) {
        return Some(Read::new(first, end, Date::new(Said::Vague(vague))));
    }
    let (moment, end) = deictic_day(reader, first)?;
    let end = apposed(reader, end).unwrap_or(end);
    let (date, end) = tail::with_time(reader, moment, end);
    Some(Read::new(first, end, date))
}

fn deictic_day(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize)> {
    let (by, end) = reader.longest(first, |r| match r {
        Reading::Days(by) => Some(by),
        _ => None,
    })?;
    // `Aujourd'hui, journal du soir`: a title in brackets of commas is a name.
    let name = reader.capitalised(first) && !reader.opens_sentence(first) && reader.gap(first) == Gap::Space;
    let titled = name && reader.joined(first) && !reader.mark(first - 1, ",") && reader.case(first) != Case::Upper;
    (!titled).then_some((Moment::shift(TimeUnit::Day, i32::from(by)), end))
}

/// A weekday, or the date, said again after the day: `aujourd'hui vendredi`, `demain, lundi 14 octobre`.
fn apposed(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    let at = end + usize::from(reader.mark(end, ","));
    words::weekday(reader, at).filter(|_| reader.joined(at))?;
    day::dated(reader, at).map(|(_, end)| end).or((at == end || !reader.is_word(at + 1)).then_some(at + 1))
}

/// `lendemain`, `la veille au soir`, `le même jour`: from the last day the text spoke of.
pub(super) fn anaphor(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (by, end) = reader.longest(first, |r| match r {
        Reading::Anaphor(by) => Some(by),
        _ => None,
    })?;
    // `la veille sanitaire` watches, `en veille` sleeps.
    let determined = reader.after(first, &[Cue::The, Cue::ToThe, Cue::OfThe, Cue::This]) || !reader.joined(first);
    if !determined || words::plain_word(reader, end) {
        return None;
    }
    let moment = Moment { relative: Relative::Later(TimeUnit::Day, i32::from(by)), ..Moment::new(Calendar::Open) };
    let (date, end) = tail::with_time(reader, moment, end);
    Some(Read::new(first, end, date))
}

/// The day after a clock time: `à 17 h mardi`, `8 heures ce soir`, `15 h 30, hier`, `à 9 h le 3 mai`.
pub(super) fn day_after(reader: Reader<'_, '_>, end: usize) -> Option<(Moment, usize)> {
    let comma = usize::from(reader.mark(end, ","));
    if !reader.goes_on(end) || !reader.joined(end) || reader.gap(end + comma) > Gap::Line {
        return None;
    }
    let deictic = deictic_day(reader, end + comma);
    if let Some((moment, end)) = deictic {
        let part = words::part(reader, end);
        return Some(part.map_or((moment, end), |(part, end)| (Moment { part: Some(part), ..moment }, end)));
    }
    if comma == 1 {
        // `à 4 heures, le 5 mai 1821`, but `à 18 h, le 5 mai à 20 h`
        let day = reader.cue(end + 1, Cue::The).then(|| day::dated(reader, end + 2)).flatten();
        return day.filter(|(_, end)| tail::clock_after(reader, *end).is_none());
    }
    if reader.cue(end, Cue::This) {
        let (part, end) = words::part(reader, end + 1)?;
        return Some((Moment { part: Some(part), ..Moment::shift(TimeUnit::Day, 0) }, end));
    }
    let at = words::over_article(reader, end);
    let (day, end) = day::dated(reader, at)
        .or_else(|| numeric::day(reader, at))
        .or_else(|| weekday_moment(reader, at).filter(|_| at == end))?;
    let part = words::part(reader, end).filter(|_| reader.gap(end) == Gap::Space);
    Some(part.map_or((day, end), |(part, end)| (Moment { part: Some(part), ..day }, end)))
}
