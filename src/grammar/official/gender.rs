//! The gender of a holder: a civility, else what stands before the title, else a feminine title.

use super::super::Reader;
use super::name::Name;
use super::office::Parsed;
use super::title;
use crate::Gender;
use crate::lexicon::Cue;
use crate::official::GenderEvidence;

/// What the words of a mention say of the holder's gender.
pub(super) fn gender(
    reader: Reader<'_, '_>,
    office: &Parsed,
    name: Option<&Name<'_>>,
) -> Option<(Gender, GenderEvidence)> {
    let civility = name.and_then(|n| n.civility_first).or_else(|| title::civility_before(reader, office.first));
    let by_civility = || marked(reader, civility?).map(|g| (g, GenderEvidence::Civility));
    if office.is_plural() {
        return by_civility();
    }
    let before = title::determined(reader, office.first).saturating_sub(1)..office.head.first;
    let determiner = before.into_iter().filter(|&at| reader.joined(at + 1)).find_map(|at| marked(reader, at));
    let form = office.row.gender.filter(|g| *g == Gender::Feminine);
    by_civility()
        .or_else(|| determiner.map(|g| (g, GenderEvidence::Determiner)))
        .or_else(|| form.map(|g| (g, GenderEvidence::Form)))
}

/// The gender of a civility, article or adjective.
pub(super) fn marked(reader: Reader<'_, '_>, at: usize) -> Option<Gender> {
    match (reader.cue(at, Cue::Feminine), reader.cue(at, Cue::Masculine)) {
        (true, false) => Some(Gender::Feminine),
        (false, true) => Some(Gender::Masculine),
        _ => None,
    }
}
