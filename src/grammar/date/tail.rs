//! The part of day and the clock time after a day: `lundi matin`, `le 3 mai au soir`, `demain à 17 h`.

use super::super::Reader;
use super::{bound, clock, open_day, words};
use crate::date::{Clock, Date, DateModifier, DayPart, Moment, Said};
use crate::lexicon::Cue;
use crate::text::Gap;

/// The day with the time of day that follows it, if one does, and where it ends.
pub(super) fn with_time(reader: Reader<'_, '_>, day: Moment, end: usize) -> (Date, usize) {
    if !reader.goes_on(end) {
        return (Date::at(day), end);
    }
    if let Some((part, end)) = part_after(reader, end) {
        return match clock_after(reader, end) {
            Some((time, after)) => {
                let at = Moment { clock: Some(clock::in_part(time, part)), ..day };
                (Date { modifier: about(reader, end), ..Date::at(at) }, after)
            }
            None => narrowed_after(reader, Moment { part: Some(part), ..day }, end),
        };
    }
    if let Some((part, modifier, end)) = bound::part_after(reader, end).filter(|_| reader.joined(end)) {
        let date = Date { modifier: Some(modifier), ..Date::at(Moment { part: Some(part), ..day }) };
        return (date, end);
    }
    if let Some((from, to, end)) = hours_after(reader, end) {
        let at = |time| Moment { clock: Some(time), ..day };
        return (Date::new(Said::Between(at(from), at(to))), end);
    }
    match clock_after(reader, end).or_else(|| hours_alone(reader, end)) {
        Some((time, after)) => {
            (Date { modifier: about(reader, end), ..Date::at(Moment { clock: Some(time), ..day }) }, after)
        }
        None => (Date::at(day), end),
    }
}

/// `lundi vers 23 heures`, `le 3 mai à environ 8 h`
pub(super) fn about(reader: Reader<'_, '_>, end: usize) -> Option<DateModifier> {
    let linked = usize::from(reader.cue(end, Cue::To));
    reader.cue(end + linked, Cue::Around).then_some(DateModifier::Approx)
}

/// `mercredi 6 heures`, `jusqu'à jeudi 14 h`: hours right after a day, where the clause ends or the day is led in;
/// but `mardi 2 h pour rejoindre la côte`.
fn hours_alone(reader: Reader<'_, '_>, at: usize) -> Option<(Clock, usize)> {
    let near = reader.is_digits(at) && reader.gap(at) == Gap::Space;
    let (clock, end) = near.then(|| clock::announced(reader, at)).flatten()?;
    let led = || reader.after(at - 1, &[Cue::To, Cue::Between]) || at > 1 && reader.mark(at - 2, ":");
    let on = || reader.cue(end, Cue::To) || reader.cue(end, Cue::ToThe) && words::weekday(reader, end + 1).is_some();
    let lasts = || clock::is_of_noun(reader, at, end) || words::plain_word(reader, end);
    let closed = open_day::ends_clause(reader, end);
    let told = closed || on() || clock.minute.is_some() || words::part(reader, end - 1).is_some() || led() && !lasts();
    told.then_some((clock, end))
}

/// `aujourd'hui le matin tôt`.
fn narrowed_after(reader: Reader<'_, '_>, moment: Moment, end: usize) -> (Date, usize) {
    match bound::day_bound(reader, end).filter(|_| reader.joined(end)) {
        Some((modifier, end)) => (Date { modifier: Some(modifier), ..Date::at(moment) }, end),
        None => (Date::at(moment), end),
    }
}

/// A part of day right after a day: `hier soir`, `lundi matin`, `le 3 mai au soir`.
fn part_after(reader: Reader<'_, '_>, at: usize) -> Option<(DayPart, usize)> {
    let linked = usize::from(reader.any_cue(at, &[Cue::ToThe, Cue::In, Cue::Within]));
    let article = usize::from(reader.cue(at + linked, Cue::The));
    let here = at + linked + article;
    let near = |at| reader.joined(at) && matches!(reader.gap(at), Gap::Space | Gap::Line | Gap::Apostrophe);
    // `vendredi à midi`
    let noon =
        || words::part(reader, at + 1).filter(|(p, _)| *p == DayPart::Noon && reader.cue(at, Cue::To) && near(at + 1));
    words::part(reader, here).filter(|_| near(here) && reader.joined(at)).or_else(noon)
}

/// `à 14 h 30`, `vers 20 h`, `17:00`; after a comma only the bare time, as a preposition there opens a phrase of its own.
pub(super) fn clock_after(reader: Reader<'_, '_>, end: usize) -> Option<(Clock, usize)> {
    let at = end + usize::from(reader.mark(end, ","));
    let linked = || clock_link(reader, end).and_then(|next| clock::announced(reader, next));
    let bare = || clock::read(reader, at).filter(|_| reader.gap(at) <= Gap::Space && reader.joined(at));
    linked().or_else(bare)
}

/// Where a clock time may begin after `à`, `vers`, `à environ`, `avant`; what lasts until then is no such time.
fn clock_link(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let linked = reader.any_cue(at, &[Cue::To, Cue::Around, Cue::TimePreposition]) && !reader.cue(at, Cue::During);
    let until = reader.cue(at, Cue::TimePreposition) && reader.gap(at + 1) == Gap::Apostrophe;
    let about = reader.cue(at + 1, Cue::Around);
    (linked && !until && reader.joined(at)).then_some(at + 1 + usize::from(about))
}

/// `de 9 h à 11 h`, `entre 9 h 30 et 11 h`, `14h-18h` after a day.
fn hours_after(reader: Reader<'_, '_>, end: usize) -> Option<(Clock, Clock, usize)> {
    let between = reader.cue(end, Cue::Between);
    let linked = usize::from(between || reader.cue(end, Cue::Of));
    reader.joined(end).then(|| super::range::hours(reader, end + linked, between)).flatten()
}
