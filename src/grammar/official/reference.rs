//! A name alone that may refer to an official named before: `M. Morel`, `Ana Ruiz`, `Morel`.

use super::super::{Read, Reader};
use super::gender::marked;
use super::name::{Name, civility, name};
use super::parts::parts;
use crate::lexicon::Reading;
use crate::official::Traits;
use crate::text::Gap;

/// The name that begins here, where it stands as a person's.
pub(crate) fn reference<'t>(reader: Reader<'_, 't>, at: usize) -> Option<Read<Traits<'t>>> {
    reader.capitalised(at).then_some(())?;
    let found = match civility(reader, at) {
        Some((text, first)) => Name { civility: Some(text), civility_first: Some(at), ..name(reader, first)? },
        None => name(reader, at).filter(|n| stands_alone(reader, n))?,
    };
    let gender = found.civility_first.and_then(|c| marked(reader, c));
    let traits = Traits { name: parts(reader, &found, None), gender, form: None };
    Some(Read::new(found.start(), found.end, traits))
}

/// No part of a longer name (`loi Morel`, `Jean-Morel`): after a mark or a function word.
fn stands_alone(reader: Reader<'_, '_>, name: &Name<'_>) -> bool {
    let at = name.first;
    if reader.opens_sentence(at) {
        return name.words > 1 || reader.readings(at).is_empty();
    }
    let function = |r: Reading| matches!(r, Reading::Cue(_) | Reading::Common);
    reader.gap(at) != Gap::Hyphen && (!reader.is_word(at - 1) || reader.reads(at - 1, function))
}
