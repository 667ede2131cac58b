//! Parts of day: `matin du 25 octobre`, `ce soir`, `nuit de lundi à mardi`, `le matin`.

use super::super::{Read, Reader};
use super::{bound, clock, day, duration, open_day, range, relative, tail, told, words};
use crate::date::{Calendar, Date, DayPart, Moment, Relative, Said, Side, TimeUnit};
use crate::lexicon::Cue;
use crate::text::Gap;

pub(super) fn day_part(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (part, end) = words::part(reader, first).filter(|_| !clock::in_compound(reader, first))?;
    // `tous les soirs à 20 h` and `chaque matin` recur.
    if duration::all_before(reader, first) || reader.after(first, &[Cue::Each]) {
        return None;
    }
    if let Some((moment, end)) = of_day(reader, part, end) {
        return Some(Read::new(first, end, Date::at(moment)));
    }
    let on = |relative| Moment { part: Some(part), relative, ..Moment::new(Calendar::Open) };
    if let Some((relative, end)) = told::after(reader, end, TimeUnit::Day) {
        return Some(Read::new(first, end, Date::at(on(relative))));
    }
    if reader.after(first, &[Cue::This]) {
        return Some(timed(reader, first, on(Relative::Shift(TimeUnit::Day, 0)), part, end));
    }
    if let Some(side) = night_side(reader, first).filter(|_| part == DayPart::Night) {
        return Some(Read::new(first - 1, end, Date::at(on(Relative::Shift(TimeUnit::Day, side.step())))));
    }
    is_plain(reader, first, end, part).then(|| timed(reader, first, on(Relative::Unsaid), part, end))
}

/// The side of `la dernière nuit`, `la prochaine nuit`: other parts of day do not take it.
fn night_side(reader: Reader<'_, '_>, first: usize) -> Option<Side> {
    words::side(reader, first.checked_sub(1)?)
        .filter(|(_, end)| *end == first && reader.joined(first))
        .map(|(side, _)| side)
}

/// The part of day with the clock time or the narrowing after it: `soir à 8 h`, `le matin tôt`.
fn timed(reader: Reader<'_, '_>, first: usize, moment: Moment, part: DayPart, after: usize) -> Read<Date> {
    if let Some((modifier, end)) = bound::day_bound(reader, after).filter(|_| reader.joined(after)) {
        return Read::new(first, end, Date { modifier: Some(modifier), ..Date::at(moment) });
    }
    match tail::clock_after(reader, after) {
        Some((time, end)) => {
            let clock = Some(clock::in_part(time, part));
            let modifier = tail::about(reader, after);
            Read::new(first, end, Date { modifier, ..Date::at(Moment { clock, part: None, ..moment }) })
        }
        None => Read::new(first, after, Date::at(moment)),
    }
}

/// Whether a part of day alone is one: after its article, or `à midi`.
fn is_plain(reader: Reader<'_, '_>, first: usize, end: usize, part: DayPart) -> bool {
    let noon =
        part == DayPart::Noon && reader.after(first, &[Cue::To, Cue::TimePreposition, Cue::Around, Cue::Between]);
    let singular = words::is_singular(reader, end - 1);
    let article = reader.after(first, &[Cue::The]) && singular || reader.after(first, &[Cue::ToThe]);
    let whole = reader.is_alone(first, end) && singular;
    (article || noon || whole) && (whole || !reader.any_cue(end, &[Cue::Of, Cue::OfThe]) && !reader.capitalised(first))
}

/// The day a part belongs to: `du 25 octobre`, `de lundi à mardi`, `d'hier`, `mardi`.
fn of_day(reader: Reader<'_, '_>, part: DayPart, end: usize) -> Option<(Moment, usize)> {
    let linked = reader.any_cue(end, &[Cue::Of, Cue::OfThe]) && reader.joined(end);
    let at = if linked { words::over_article(reader, end + 1) } else { end };
    if reader.gap(end) > Gap::Line {
        return None;
    }
    if linked
        && part == DayPart::Night
        && let Some((moment, end)) = two_days(reader, at)
    {
        return Some((Moment { part: Some(part), ..moment }, end));
    }
    let listed = || day::listed(reader, at).and_then(|read| Some((read.value.moment()?, read.end)));
    let dated = || {
        let day = day::dated(reader, at).or_else(listed).or_else(|| open_day::closed(reader, at));
        day.filter(|_| linked)
    };
    let told = dated().or_else(|| {
        let read = relative::weekday(reader, at).or_else(|| relative::deixis(reader, at).filter(|_| linked))?;
        match read.value.said {
            Said::At(moment) if moment.part.is_none() => Some((moment, read.end)),
            _ => None,
        }
    });
    let (moment, end) = told?;
    Some((Moment { part: Some(part), ..moment }, end))
}

/// `nuit de lundi à mardi` is the night of Monday.
fn two_days(reader: Reader<'_, '_>, at: usize) -> Option<(Moment, usize)> {
    let read = range::range(reader, at)?;
    match read.value.said {
        Said::Between(from, to) if from.is_day() && to.is_day() && from.clock.is_none() => Some((from, read.end)),
        _ => None,
    }
}
