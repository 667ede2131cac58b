//! What may stand before a date in a string that is read whole.

use super::super::Scanned;
use crate::lexicon::Cue;
use crate::text::block::boundary_before;

/// The longest run of words that may lead in to a date, in bytes: any more is no single date.
const LEAD_IN: usize = 64;

/// Where a date may begin in a string that is to be read whole: after the article or the preposition before it.
pub(crate) fn lead_in(text: &str) -> usize {
    const NEUTRAL: [Cue; 10] = [
        Cue::The,
        Cue::This,
        Cue::Of,
        Cue::OfThe,
        Cue::To,
        Cue::ToThe,
        Cue::In,
        Cue::Between,
        Cue::During,
        Cue::Within,
    ];
    let window = text.get(..boundary_before(text, LEAD_IN)).unwrap_or_default();
    let mut scanned = Scanned::new(window);
    let reader = &scanned.passage();
    let first = (0..reader.tokens.len()).find(|&at| !reader.any_cue(at, &NEUTRAL));
    first.and_then(|at| reader.token(at)).map_or(text.len() - text.trim_start().len(), |t| usize::from(t.start))
}
