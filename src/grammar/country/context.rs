//! What the words around a form tell of it, as the data of the form says (`country_contexts.tsv`).

use super::Reader;
use crate::lexicon::Cue;
use crate::lexicon::tables::countries::CONTEXTS;
use crate::lexicon::tables::{CountryRow, Effect};

/// How many words away a word still bears on a form.
const NEAR: usize = 12;

/// Whether something near makes the form no country.
pub(super) fn refuses(reader: Reader<'_, '_>, at: usize, end: usize, row: &CountryRow) -> bool {
    applies(reader, at, end, row, [Effect::Refuses, Effect::RefusesAsHead])
}

/// Whether something near makes a guarded name a country.
pub(super) fn supports(reader: Reader<'_, '_>, at: usize, end: usize, row: &CountryRow) -> bool {
    applies(reader, at, end, row, [Effect::Supports, Effect::SupportsAsHead])
}

fn applies(reader: Reader<'_, '_>, at: usize, end: usize, row: &CountryRow, [near, head]: [Effect; 2]) -> bool {
    row.contexts.iter().filter_map(|c| CONTEXTS.get(usize::from(*c))).any(|context| {
        let word = |i: usize| reader.token(i).is_some_and(|t| context.words.binary_search(&t.key).is_ok());
        if context.effect == near {
            around(reader, at, end, word)
        } else {
            context.effect == head && (before_link(reader, at).is_some_and(word) || reader.joined(at) && word(at - 1))
        }
    })
}

/// Whether a word near, in the same paragraph, is so.
fn around(reader: Reader<'_, '_>, at: usize, end: usize, word: impl Fn(usize) -> bool) -> bool {
    let first = (1..=NEAR).take_while(|back| *back <= at && reader.joined(at + 1 - back)).last().unwrap_or(0);
    let after = (0..NEAR).take_while(|ahead| reader.joined(end + ahead)).count();
    (at - first..at).chain(end..end + after).any(word)
}

/// The word that a form is the complement of: before it, over `de`, `du`, `de la`.
pub(super) fn before_link(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let mut before = at;
    while at - before < 2 && reader.after(before, &[Cue::Of, Cue::OfThe, Cue::The]) {
        before -= 1;
    }
    (reader.joined(before) && reader.is_word(before - 1)).then(|| before - 1)
}
