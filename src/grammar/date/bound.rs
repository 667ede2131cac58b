//! Dates narrowed to their start, middle or end: `fin 2023`, `mi-avril`, `début de matinée`, `tôt le matin`.

use super::super::{Read, Reader};
use super::{any, century, words, year};
use crate::date::{Calendar, Date, DateModifier, DayPart, Moment, Said, TimeUnit};
use crate::lexicon::{Classes, Cue, Reading};
use crate::text::Gap;

/// `fin 2023`, `mi-avril`, `début des années 90`, `fin de la semaine`, `fin du mois`.
pub(super) fn bound(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let modifier = words::bound(reader, first)?;
    let next = first + 1;
    let named = reader.capitalised(first) && !reader.opens_sentence(first) && reader.joined(first);
    if !reader.joined(next) || named && reader.capitalised(next) {
        return None;
    }
    if let Some((part, _, end)) = part_after(reader, first) {
        let open = open_day(reader, end, part);
        return Some(narrowed(first, open.1, Date::at(open.0), modifier));
    }
    let at = words::of(reader, next).unwrap_or(next);
    let at = at + usize::from(at > next && reader.cue(at, Cue::This));
    let date = dated(reader, at).or_else(|| {
        let article = at > next || reader.gap(next) == Gap::Hyphen;
        let (moment, end) = super::period::current(reader, at).filter(|_| article && announced(reader, first))?;
        Some((Date::at(moment), end))
    })?;
    Some(narrowed(first, date.1, date.0, modifier))
}

/// `fin mars`, `début 2025` as an end of a range.
pub(super) fn narrowed_period(reader: Reader<'_, '_>, at: usize) -> Option<(Moment, usize)> {
    words::bound(reader, at)?;
    let read = bound(reader, at)?;
    let moment = read.value.moment().filter(|m| m.calendar != Calendar::Open)?;
    Some((moment, read.end))
}

/// What a range that begins with a narrowed period ends with.
pub(super) fn range_end(reader: Reader<'_, '_>, at: usize) -> Option<(Moment, usize)> {
    let plain = || {
        let (date, end) = dated(reader, at)?;
        Some((date.moment().filter(|m| m.calendar != Calendar::Open)?, end))
    };
    narrowed_period(reader, at).or_else(plain)
}

fn narrowed(first: usize, end: usize, date: Date, modifier: DateModifier) -> Read<Date> {
    Read::new(first, end, Date { modifier: Some(modifier), ..date })
}

/// The date that begins exactly here.
fn dated(reader: Reader<'_, '_>, at: usize) -> Option<(Date, usize)> {
    if let Some((year, end)) = year::after(reader, at).or_else(|| year::short(reader, at)) {
        return Some((Date::at(Moment::year(year)), end));
    }
    if let Some((moment, end)) = century::elided(reader, at) {
        return Some((Date::at(moment), end));
    }
    // A narrowed date is not narrowed again, so this goes one deep.
    let classes = reader.start_classes(at).without(Classes::BOUND);
    let (_, read) = any(reader, &reader.start(at, classes))?;
    let whole = read.first == at && matches!(read.value.said, Said::At(_) | Said::Between(..));
    (whole && read.value.modifier.is_none()).then_some((read.value, read.end))
}

/// `à la fin du mois`, `en début de semaine`, `d'ici la fin de l'année`: not `fin de mois` as a noun.
fn announced(reader: Reader<'_, '_>, first: usize) -> bool {
    reader.after(first, &[Cue::In, Cue::ToThe, Cue::The, Cue::TimePreposition, Cue::Within])
}

/// The day of a narrowed part of day: `fin de soirée mardi`, or the day the text speaks of.
fn open_day(reader: Reader<'_, '_>, end: usize, part: DayPart) -> (Moment, usize) {
    let day = super::relative::day_after(reader, end).filter(|(m, _)| m.part.is_none());
    let (moment, end) = day.unwrap_or((Moment::new(Calendar::Open), end));
    (Moment { part: Some(part), ..moment }, end)
}

/// `en fin de matinée`, `début de soirée`, `au milieu de l'après-midi`, from the preposition or the bound on.
pub(super) fn part_after(reader: Reader<'_, '_>, at: usize) -> Option<(DayPart, DateModifier, usize)> {
    if let Some((modifier, at)) = day_bound(reader, at) {
        let linked = at + usize::from(reader.any_cue(at, &[Cue::Within, Cue::In]));
        let (part, end) = words::part(reader, words::over_article(reader, linked))?;
        return Some((part, modifier, end));
    }
    let in_the = reader.cue(at, Cue::To) && reader.cue(at + 1, Cue::The);
    let here = at + if in_the { 2 } else { usize::from(reader.any_cue(at, &[Cue::In, Cue::ToThe])) };
    let modifier = words::bound(reader, here).filter(|_| here == at || reader.joined(here))?;
    let noun = words::of(reader, here + 1).unwrap_or(here + 1);
    let (part, end) = words::narrowed_part(reader, noun).filter(|_| reader.joined(noun))?;
    let further =
        words::of(reader, end).is_some() && part != DayPart::Daytime || words::is_unit(reader, end, TimeUnit::Year);
    (!further && words::is_singular(reader, end - 1)).then_some((part, modifier, end))
}

/// `tôt`, `très tôt`, `tard`.
pub(super) fn day_bound(reader: Reader<'_, '_>, at: usize) -> Option<(DateModifier, usize)> {
    // `plus tard dans la soirée` narrows nothing.
    let compared = |at: usize| reader.longest_before(at + 1, 2, |r| (r == Reading::Cue(Cue::Later)).then_some(()));
    let modifier = |at| {
        if compared(at).is_some() {
            return None;
        }
        reader.find(at, |r| match r {
            Reading::DayBound(m) => Some((m, at + 1)),
            _ => None,
        })
    };
    let degree = || modifier(at + 1).filter(|_| reader.cue(at, Cue::Outside) && reader.is_word(at));
    modifier(at).or_else(|| degree().filter(|_| reader.joined(at + 1)))
}

/// `tôt le matin`, `tard dans la soirée`.
pub(super) fn early(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    reader.find(first, |r| matches!(r, Reading::DayBound(_)).then_some(()))?;
    let (part, modifier, end) = part_after(reader, first)?;
    let (moment, end) = open_day(reader, end, part);
    let first = first - usize::from(reader.after(first, &[Cue::Outside]));
    Some(narrowed(first, end, Date::at(moment), modifier))
}

/// `première moitié du XXe siècle`, `dernier tiers des années 1960`.
pub(super) fn portion(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (modifier, end) = reader.longest(first, |r| match r {
        Reading::Portion(m) => Some(m),
        _ => None,
    })?;
    let (date, end) = dated(reader, words::of(reader, end)?)?;
    Some(narrowed(first, end, date, modifier))
}
