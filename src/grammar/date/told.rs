//! Which period is meant: the adjectives and demonstratives about a unit of time or a part of day.

use super::super::Reader;
use super::words;
use crate::date::{Relative, TimeUnit};
use crate::lexicon::Cue;
use crate::text::Gap;

/// What the words after a unit tell: `dernière`, `suivante`, `même`, `-là`.
pub(super) fn after(reader: Reader<'_, '_>, end: usize, unit: TimeUnit) -> Option<(Relative, usize)> {
    if let Some((side, end)) = words::side(reader, end) {
        return Some((Relative::Shift(unit, side.step()), end));
    }
    if let Some((side, end)) = words::neighbour(reader, end) {
        return Some((Relative::Later(unit, side.step()), end));
    }
    let that = reader.cue(end, Cue::That) && reader.gap(end) == Gap::Hyphen;
    let same = reader.cue(end, Cue::Same) && unit == TimeUnit::Day && reader.joined(end);
    (that || same).then_some((Relative::Later(unit, 0), end + 1))
}

/// What the words before a unit tell, and where they begin: `cette`, `la même`, `le prochain`.
pub(super) fn before(reader: Reader<'_, '_>, first: usize, unit: TimeUnit) -> Option<(Relative, usize)> {
    if reader.after(first, &[Cue::This]) {
        return Some((Relative::Shift(unit, 0), first));
    }
    let adjective = first.checked_sub(1).filter(|_| reader.joined(first))?;
    let article = reader.after(adjective, &[Cue::The, Cue::ToThe, Cue::OfThe, Cue::This]);
    if reader.cue(adjective, Cue::Same) && article {
        return Some((Relative::Later(unit, 0), adjective));
    }
    // `les prochains mois` is a length.
    (reader.cue(adjective, Cue::Next) && article && !reader.word(adjective).ends_with('s'))
        .then_some((Relative::Shift(unit, 1), adjective))
}

/// A unit after another date that it tells: `de la semaine prochaine`, `de cette année`, `la semaine suivante`.
pub(super) fn of_unit(reader: Reader<'_, '_>, at: usize, unit: TimeUnit) -> Option<(Relative, usize)> {
    let noun = words::of(reader, at).unwrap_or_else(|| words::over_article(reader, at));
    let this = reader.cue(noun, Cue::This);
    let same = reader.cue(noun + usize::from(this), Cue::Same);
    let noun = noun + usize::from(this) + usize::from(same);
    if noun == at || !reader.joined(at) || !words::is_unit(reader, noun, unit) {
        return None;
    }
    if same {
        return Some((Relative::Later(unit, 0), noun + 1));
    }
    after(reader, noun + 1, unit).or(this.then_some((Relative::Shift(unit, 0), noun + 1)))
}
