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

mod name;
mod office;

use super::{Read, Reader, Rule, country, starts};
use crate::lexicon::{Classes, Cue, Reading};
use crate::official::{Official, Title};
use name::{Name, name_after, name_before};
use office::{Parsed, office};

/// A rule of officials may yield several mentions: one a person.
type Production = for<'t> fn(Reader<'_, 't>, Parsed<'t>, usize) -> Option<Vec<Read<Official<'t>>>>;

pub(crate) const RULES: &[Rule<Production>] = &[
    Rule {
        name: "<titre> <nom>",
        starts: Classes::TITLE,
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
        read: name_title,
        examples: &[("Ana Ruiz, maire de Bilbao", "name=Ana Ruiz ; Mayor")],
    },
    Rule {
        name: "<titre> <complément>",
        starts: Classes::TITLE,
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
    Nothing,
}

/// The officials of the first rule that holds: a named holder outranks an unnamed one.
pub(crate) fn read<'t>(reader: Reader<'_, 't>, at: usize, free: usize) -> Outcome<'t> {
    if office::declined(reader, at) {
        return Outcome::Nothing;
    }
    let Some(office) = office(reader, at) else { return Outcome::Nothing };
    if office.is_private() {
        return Outcome::Private(office.end);
    }
    let found = RULES.iter().find_map(|rule| Some((rule.name, (rule.read)(reader, office, free)?)));
    found.map_or(Outcome::Nothing, |(rule, reads)| Outcome::Found(rule, reads))
}

#[cfg(test)]
pub(super) fn office_at<'t>(reader: Reader<'_, 't>, at: usize) -> Option<Parsed<'t>> {
    office(reader, at)
}

/// The most offices one mention states.
const OFFICES: usize = 6;

fn title_name<'t>(reader: Reader<'_, 't>, office: Parsed<'t>, free: usize) -> Option<Vec<Read<Official<'t>>>> {
    if office.first < free {
        return None;
    }
    let mut offices = vec![office];
    let first = offices.first()?.first;
    let name = loop {
        let last = offices.last()?;
        if let Some(name) = name_after(reader, last) {
            break name;
        }
        let next = apposed(reader, last.end).filter(|_| offices.len() < OFFICES)?;
        offices.push(next);
    };
    // `vice-Premier ministre et ministre des Finances du Laos`: both offices are of one State.
    let country = offices.last().and_then(|o| o.country);
    for pair in 0..offices.len().saturating_sub(1) {
        if let Some(office) = offices.get_mut(pair).filter(|o| o.country.is_none() && reader.cue(o.end, Cue::And)) {
            office.country = country;
        }
    }
    // A plural title needs its holders named one by one.
    let mut end = name.end;
    let plural = offices.iter().any(|o| o.plural);
    if let Some((tail, country, reached)) = tail(reader, &name, plural) {
        if let Some(last) = offices.last_mut() {
            last.title.tail = Some(tail);
            last.country = last.country.or(country);
        }
        end = reached;
    }
    if !plural {
        (offices, end) = more_offices(reader, offices, end);
    }
    offices.retain(|o| o.role().is_some());
    let mut found = vec![Read::new(first, end, official(&offices, Some(&name))?)];
    if plural {
        others(reader, &offices, &mut found);
    }
    Some(found)
}

/// Another title in apposition: `, le lieutenant-général`, `et roi`.
fn apposed<'t>(reader: Reader<'_, 't>, end: usize) -> Option<Parsed<'t>> {
    let mut at = end;
    if reader.mark(at, ",") || reader.cue(at, Cue::And) {
        at += 1;
    }
    if reader.cue(at, Cue::The) {
        at += 1;
    }
    let start = office::with_tenure(reader, at);
    let is_title = |i| reader.phrase_end(i, |r| matches!(r, Reading::Title(_))).is_some();
    if !reader.joined(at) || !is_title(start) || office::declined(reader, start) {
        return None;
    }
    office(reader, start)
}

/// Offices after the name: `X, gouverneur de Californie et ancien sénateur`.
fn more_offices<'t>(reader: Reader<'_, 't>, mut offices: Vec<Parsed<'t>>, mut end: usize) -> (Vec<Parsed<'t>>, usize) {
    while offices.len() < OFFICES {
        let Some(next) = apposed(reader, end).filter(|o| o.role().is_some() && !o.plural && o.country.is_none()) else {
            break;
        };
        // `X, le président Y`: the title of another person.
        let linked = next.first == end + 1 && (reader.cue(end, Cue::And) || reader.mark(end, ","));
        if !linked || name_after(reader, &next).is_some() {
            break;
        }
        end = next.end;
        offices.push(next);
    }
    (offices, end)
}

/// A complement after the name: `sénateur John McCain de l'Arizona`, `roi Louis XII de France`.
fn tail<'t>(reader: Reader<'_, 't>, name: &Name<'t>, plural: bool) -> Option<(&'t str, Option<crate::Country>, usize)> {
    let at = name.end;
    if plural || !reader.any_cue(at, &[Cue::Of, Cue::OfThe]) || !reader.joined(at) {
        return None;
    }
    let place = at + 1 + usize::from(reader.cue(at + 1, Cue::The));
    if let Some(read) = country::form(reader, place).filter(|r| r.value.kind() == crate::CountryKind::Name) {
        return Some((reader.slice(at, read.end), read.value.country(), read.end));
    }
    let end = name::capitals_end(reader, place)?;
    Some((reader.slice(at, end), None, end))
}

/// The other holders of a plural title: `les juges A, B et C`.
fn others<'t>(reader: Reader<'_, 't>, offices: &[Parsed<'t>], found: &mut Vec<Read<Official<'t>>>) {
    while let Some(last) = found.last().filter(|_| found.len() < 32) {
        let end = last.end;
        if !(reader.mark(end, ",") || reader.any_cue(end, &[Cue::And, Cue::Or])) {
            break;
        }
        let Some(name) = name::name(reader, end + 1).filter(|n| n.words > 1) else {
            break;
        };
        let mut shared = offices.to_vec();
        for office in shared.iter_mut().filter(|o| o.second_country.is_some()) {
            office.country = office.second_country;
        }
        let Some(official) = official(&shared, Some(&name)) else { break };
        found.push(Read::new(name.first, name.end, official));
    }
}

fn name_title<'t>(reader: Reader<'_, 't>, office: Parsed<'t>, free: usize) -> Option<Vec<Read<Official<'t>>>> {
    office.role()?;
    let name = name_before(reader, office.first, free)?;
    if office.plural {
        return None;
    }
    let (offices, end) = more_offices(reader, vec![office], office.end);
    Some(vec![Read::new(name.start(), end, official(&offices, Some(&name))?)])
}

fn unnamed<'t>(reader: Reader<'_, 't>, office: Parsed<'t>, free: usize) -> Option<Vec<Read<Official<'t>>>> {
    if office.first < free || office.plural || !office.has_complement() {
        return None;
    }
    office.role()?;
    office::definite(reader, office.first).then_some(())?;
    Some(vec![Read::new(office.first, office.end, official(&[office], None)?)])
}

fn official<'t>(offices: &[Parsed<'t>], name: Option<&Name<'t>>) -> Option<Official<'t>> {
    let mut roles = offices.iter().filter_map(Parsed::office);
    let first = roles.next()?;
    Some(Official {
        name: name.map(|n| n.text),
        civility: name.and_then(|n| n.civility),
        first,
        others: roles.collect(),
    })
}

/// The words of a title, which a name may part in two.
fn title<'t>(reader: Reader<'_, 't>, first: usize, end: usize) -> Title<'t> {
    Title { head: reader.slice(first, end), tail: None }
}
