//! The parts of a name: given names, particle, family name, suffix.

use super::super::Reader;
use super::name::{Name, is_roman};
use super::office::Span;
use crate::lexicon::{Cue, Reading};
use crate::official;
use crate::text::Gap;
use crate::text::token::Case;

/// The States whose people's family names stand first in French text.
const FAMILY_FIRST: [&str; 6] = ["VN", "CN", "KP", "KR", "TW", "KH"];

/// The name with its parts; `state` is the code of the country of the person's offices.
pub(super) fn parts<'t>(reader: Reader<'_, 't>, name: &Name<'t>, state: Option<&str>) -> official::Name<'t> {
    let suffix = suffix(reader, name);
    let end = suffix.map_or(name.end, |s| s.first);
    let alone = unit_end(reader, name.first) == end;
    // A king or pope has a given name and a numeral.
    let [given, particle, family] = if suffix.is_some() && alone {
        [Some(Span::new(name.first, end)), None, None]
    } else {
        split(reader, name.first, end, state)
    };
    let text = |span: Option<Span>| span.filter(|s| s.end > s.first).map(|s| s.text(reader));
    official::Name {
        text: name.text,
        civility: name.civility,
        given: text(given),
        particle: text(particle),
        family: text(family),
        suffix: text(suffix),
    }
}

/// `XIII`, `1er`, `Jr` at the end of a name.
fn suffix(reader: Reader<'_, '_>, name: &Name<'_>) -> Option<Span> {
    let first = (name.first + 1..name.end)
        .rev()
        .take(2)
        .find(|&at| is_roman(reader, at) || reader.is_digits(at) || reader.cue(at, Cue::NameSuffix))?;
    Some(Span::new(first, name.end))
}

/// Given names, particle and family name.
fn split(reader: Reader<'_, '_>, first: usize, end: usize, state: Option<&str>) -> [Option<Span>; 3] {
    let span = |a, b| Some(Span::new(a, b));
    if let Some(particle) = (first..end).find(|&at| is_particle(reader, at)) {
        let past = (particle..end).find(|&at| !is_particle(reader, at)).unwrap_or(end);
        return [span(first, particle), span(particle, past), span(past, end)];
    }
    let second = unit_end(reader, first);
    // `Le Goffic` alone.
    if opens_family(reader, first) && reader.cue(first, Cue::The) && unit_end(reader, second) == end {
        return [None, None, span(first, end)];
    }
    let foreign = state.is_some_and(|code| FAMILY_FIRST.contains(&code)) || reader.cue(first, Cue::FamilyFirst);
    if foreign && second < end {
        return [span(second, end), None, span(first, second)];
    }
    let family = capitals(reader, first, end)
        .or_else(|| (second..end).find(|&at| opens_family(reader, at)))
        .unwrap_or_else(|| last_unit(reader, first, end));
    [span(first, family), None, span(family, end)]
}

/// `de`, `von`, `ben` in small letters, with more behind.
fn is_particle(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.case(at) == Case::Lower
        && reader.readings(at).contains(&Reading::Particle)
        && reader.gap(at) != Gap::Hyphen
        && reader.gap(at + 1) != Gap::Hyphen
}

/// `Le Goffic`, `Ben Salem`: a particle with a capital begins a family name.
fn opens_family(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.readings(at).contains(&Reading::Particle) && reader.is_word(at + 1) && reader.gap(at) == Gap::Space
}

/// `Ana RUIZ MORA`: capitals at the end, after a name that is not.
fn capitals(reader: Reader<'_, '_>, first: usize, end: usize) -> Option<usize> {
    let start = (first..end).rev().take_while(|&at| reader.case(at) == Case::Upper).last()?;
    (start > first).then_some(start)
}

/// Where the word that begins here ends, with what hyphens, apostrophes and full stops tie to it.
fn unit_end(reader: Reader<'_, '_>, first: usize) -> usize {
    let mut at = first + 1;
    while matches!(reader.gap(at), Gap::Hyphen | Gap::Apostrophe) || reader.touching_mark(at, ".") {
        at += 1;
    }
    at
}

fn last_unit(reader: Reader<'_, '_>, first: usize, end: usize) -> usize {
    let mut at = first;
    while unit_end(reader, at) < end {
        at = unit_end(reader, at);
    }
    at
}
