//! Officials: an office with what it is over and whose it is, and the person who holds it.
//!
//! | phrase | holder | office |
//! | --- | --- | --- |
//! | le Premier ministre israélien Benjamin N. | Benjamin N. | HeadOfGovernment, IL |
//! | Ana Ruiz, maire de Bilbao | Ana Ruiz | Mayor |
//! | le représentant cubain | none | Representative, CU |
//!
//! Refused: surnames that are titles (`Bruno Le Maire`), streets, private offices (`président du jury`), plural and
//! indefinite holders, and titles with neither holder nor complement.

mod adjective;
mod apposition;
mod aside;
mod before;
mod body;
mod complement;
mod gender;
mod holder;
mod name;
mod office;
mod parts;
mod person;
mod portfolio;
mod reference;
mod shared;
mod title;

use super::{Asks, Read, Reader, Rule, starts};
use crate::lexicon::{Classes, Reading};
use crate::official::{Office, Official};
use holder::{name_title, title_name, unnamed};
pub(crate) use office::Parsed;
pub(crate) use reference::reference;

/// A rule of officials may yield several mentions: one a person.
type Production = for<'t> fn(Reader<'_, 't>, Parsed, usize) -> Option<Vec<Read<Official<'t>>>>;

pub(crate) const RULES: &[Rule<Production>] = &[
    Rule {
        name: "<titre> <nom>",
        starts: Classes::TITLE,
        asks: Asks::NOTHING,
        read: title_name,
        examples: &[
            ("le président Chirac", "name=Chirac ; HeadOfState"),
            ("la ministre de la Culture, Ana Ruiz, a", "name=Ana Ruiz ; Minister portfolio=\"Culture\""),
            (
                "le vice-ministre chilien de l'Intérieur, le général Juan Soto",
                "name=Juan Soto ; DeputyMinister portfolio=\"Intérieur\" country=CL ; GeneralOfficer",
            ),
        ],
    },
    Rule {
        name: "<nom>, <titre>",
        starts: Classes::TITLE,
        asks: Asks::NOTHING,
        read: name_title,
        examples: &[("Ana Ruiz, maire de Bilbao", "name=Ana Ruiz ; Mayor")],
    },
    Rule {
        name: "<titre> <complément>",
        starts: Classes::TITLE,
        asks: Asks::NOTHING,
        read: unnamed,
        examples: &[
            ("le représentant cubain", "Representative country=CU"),
            ("l'ambassadeur d'Israël en France", "Ambassador country=IL"),
        ],
    },
];

/// What can begin an official.
pub(crate) const STARTS: Classes = starts(RULES);

/// What begins here.
pub(crate) enum Outcome<'t> {
    Found(&'static str, Vec<Read<Official<'t>>>),
    /// A private office up to this token: none of its words begins another.
    Private(usize),
    /// Up to this token what the person named before is besides. What is free stays behind on purpose: the name is left
    /// to the office that follows.
    Beside(usize),
    Nothing,
}

/// The officials of the first rule that holds: a named holder outranks an unnamed one. `before` is the office named
/// before, which a counterpart has too.
pub(crate) fn read<'t>(reader: Reader<'_, 't>, at: usize, free: usize, before: Option<Office<'t>>) -> Outcome<'t> {
    match by_title(reader, at, free, before) {
        Outcome::Nothing if reader.own.is_some() => {
            person::person(reader, at, free).map_or(Outcome::Nothing, |read| Outcome::Found(person::RULE, vec![read]))
        }
        found => found,
    }
}

/// The officials that a title here tells of.
fn by_title<'t>(reader: Reader<'_, 't>, at: usize, free: usize, before: Option<Office<'t>>) -> Outcome<'t> {
    let Some(office) = office::standing(reader, at) else { return Outcome::Nothing };
    if office.is_private() {
        // `Ana Ruiz, avocate, maire`, `le baron Ruiz, maire`; in `avocate de Luis Mora, maire` the holder is another.
        let beside = office.after_name || name::is(reader, at, Reading::Nobility);
        let end = if office.serves { office.head.end } else { office.end };
        return if beside { Outcome::Beside(end) } else { Outcome::Private(office.end) };
    }
    let found = RULES.iter().find_map(|rule| Some((rule.name, (rule.read)(reader, office, free)?)));
    let Some((rule, mut reads)) = found else {
        // `Le Premier ministre en Bretagne`: its second word is no office of its own.
        let whole = complement::is_travelling(reader, &office) && !office.after_name;
        return if whole { Outcome::Private(office.head.end) } else { Outcome::Nothing };
    };
    if office.is_counterpart() && !holder::like(&mut reads, before) {
        return Outcome::Nothing;
    }
    Outcome::Found(rule, reads)
}

#[cfg(test)]
pub(super) fn office_at(reader: Reader<'_, '_>, at: usize) -> Option<Parsed> {
    office::office(reader, at)
}
