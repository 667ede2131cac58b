//! Persons of the user's lexicon, who are officials wherever their names stand.

use super::super::{Read, Reader};
use super::gender::marked;
use super::name::{Name, civility_before};
use super::parts::parts;
use super::{Outcome, by_title};
use crate::Country;
use crate::lexicon::{Classes, Cue, Person, Reading};
use crate::official::{GenderEvidence, Modifiers, Office, Official, PortfolioKinds, Tenure, Title};
use crate::text::Gap;
use crate::text::token::Case;

/// How far behind a name the title can stand that its mention reaches to, in tokens.
const TITLE: usize = 12;

/// The name of what is no rule of the language: a name of the user's lexicon.
pub(super) const RULE: &str = "<nom du lexique>";

/// The person whose name begins here, where it is no part of another name and no title beside tells the office.
pub(super) fn person<'t>(reader: Reader<'_, 't>, at: usize, free: usize) -> Option<Read<Official<'t>>> {
    let known = reader.own?;
    let (person, end) = reader.longest(at, |r| match r {
        Reading::Person(row) => known.person(row).filter(|p| capitals(reader, at, p)),
        _ => None,
    })?;
    if within_name(reader, at, end) || in_title(reader, at, end, free) {
        return None;
    }
    let civility = civility_before(reader, at, free);
    let name = Name {
        first: at,
        end,
        text: reader.slice(at, end),
        civility: civility.map(|(text, _)| text),
        civility_first: civility.map(|(_, first)| first),
        words: (at..end).filter(|&i| reader.capitalised(i)).count(),
    };
    Some(Read::new(name.start(), end, official(reader, &name, person)))
}

/// Whether the words that have a capital in the lexicon have one here.
fn capitals(reader: Reader<'_, '_>, at: usize, person: &Person) -> bool {
    (0..u16::BITS as usize).all(|i| person.capitals >> i & 1 == 0 || reader.capitalised(at + i))
}

/// `Marie-Ana Ruiz`, `Ana Ruiz Mora`, `rue Ana Ruiz`: another name. In a headline any word has a capital.
fn within_name(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let shouted = reader.case(at) == Case::Upper;
    let name = |i: usize| reader.capitalised(i) && reader.readings(i).is_empty() && !shouted;
    let before = reader.joined(at) && (reader.gap(at) == Gap::Hyphen || reader.gap(at) == Gap::Space && name(at - 1));
    let after = reader.is_word(end) && (reader.gap(end) <= Gap::Hyphen || reader.gap(end) == Gap::Space && name(end));
    before || after || reader.in_street(at) || reader.after(at, &[Cue::House])
}

/// Whether a mention with a title takes up the name: `Ana Ruiz, maire de Bilbao`.
fn in_title(reader: Reader<'_, '_>, at: usize, end: usize, free: usize) -> bool {
    (end..end + TITLE).take_while(|&i| reader.joined(i)).filter(|&i| reader.start_classes(i).meets(Classes::TITLE)).any(
        |title| match by_title(reader, title, free, None) {
            Outcome::Found(_, reads) => reads.iter().any(|r| r.first < end && r.end > at),
            _ => false,
        },
    )
}

fn official<'t>(reader: Reader<'_, 't>, name: &Name<'t>, person: &Person) -> Official<'t> {
    let office = Office {
        role: person.role,
        title: Title { head: "", tail: None },
        modifiers: Modifiers::default(),
        portfolio: None,
        kinds: PortfolioKinds::default(),
        country: person.country,
        country_text: None,
        place: None,
        organisation: None,
        tenure: Tenure::Unmarked,
    };
    let gender = name.civility_first.and_then(|civility| marked(reader, civility));
    Official {
        name: Some(parts(reader, name, person.country.map(Country::code))),
        gender: gender.map(|gender| (gender, GenderEvidence::Civility)),
        form: None,
        entity: None,
        offices: vec![office],
    }
}
