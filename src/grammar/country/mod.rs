//! Countries: names, adjectives, inhabitants, and the vetoes that make them true.
//!
//! | phrase | value |
//! | --- | --- |
//! | la République socialiste du Vietnam | VN, name |
//! | une entreprise franco-allemande | FR, adjective; DE, adjective |
//! | les Cubains | CU, inhabitant |
//!
//! Refused: languages (`en français`), names of persons and streets (`Maurice Ravel`), brands, rivers and gardens,
//! homographs (`la réunion`), and expressions that hold a country's name (`océan Indien`).
//!
//! `name` and `demonym` ask what stands right around a form, `context` what stands near, by the data of the form.

mod context;
mod demonym;
mod name;

use super::{Asks, Read, Reader, Rule, starts};
use crate::country::{CountryForm, CountryKind};
use crate::lexicon::tables::{CountryRow, FormSort};
use crate::lexicon::{Classes, Cue, Reading, Yield, rows};
use crate::text::Gap;
use crate::text::token::Case;

type Production = for<'t> fn(Reader<'_, 't>, usize) -> Option<Read<CountryForm>>;

pub(crate) const RULES: &[Rule<Production>] = &[Rule {
    name: "<pays>",
    starts: Classes::COUNTRY,
    asks: Asks::NOTHING,
    read: form,
    examples: &[
        ("au Vietnam", "name VN"),
        ("la République démocratique du Congo", "name CD"),
        ("le gouvernement vietnamien", "adjective VN"),
        ("les Cubains", "inhabitant CU"),
        ("la RDC", "name CD"),
        ("l'axe franco-allemand", "adjective FR"),
    ],
}];

/// What can begin a country.
pub(crate) const STARTS: Classes = starts(RULES);

/// The longest form or blocking expression that begins here; a blocking one has no value.
#[derive(Debug, Clone, Copy)]
enum Entry {
    Form,
    Blocked,
}

/// What begins here: a country, or the end of an expression that only looks like one.
pub(crate) enum Outcome {
    Found(&'static str, Read<CountryForm>),
    Blocked(usize),
    Nothing,
}

pub(crate) fn read(reader: Reader<'_, '_>, at: usize) -> Outcome {
    match entry(reader, at) {
        Some((Entry::Blocked, end)) => Outcome::Blocked(end),
        Some((Entry::Form, _)) => RULES
            .iter()
            .find_map(|rule| Some(Outcome::Found(rule.name, (rule.read)(reader, at)?)))
            .unwrap_or(Outcome::Nothing),
        None => Outcome::Nothing,
    }
}

fn entry(reader: Reader<'_, '_>, at: usize) -> Option<(Entry, usize)> {
    if !reader.may_open(at, Classes::COUNTRY) {
        return None;
    }
    let found = reader.longest(at, |r| match r {
        Reading::Country(_) => Some(Entry::Form),
        Reading::NotCountry => Some(Entry::Blocked),
        _ => None,
    });
    if reader.matches.is_empty() { found } else { with_match(reader, at, found) }
}

/// What the lexicon holds, or the name that a pattern of the user's matches where that is no shorter.
#[cold]
fn with_match(reader: Reader<'_, '_>, at: usize, found: Option<(Entry, usize)>) -> Option<(Entry, usize)> {
    let end = matched(reader, at).map(|(_, end)| end).filter(|end| found.is_none_or(|(_, other)| other <= *end));
    end.map(|end| (Entry::Form, end)).or(found)
}

/// The country whose name a pattern of the user's matches here.
fn matched(reader: Reader<'_, '_>, at: usize) -> Option<(CountryForm, usize)> {
    reader.matched(at, |y| match y {
        Yield::Country(form) => {
            rows::country(form).map(|r| CountryForm { kind: CountryKind::Name, candidates: r.candidates })
        }
        _ => None,
    })
}

/// The country whose form begins here; where a word has several readings, the one that fits its case and the
/// determiner before it.
pub(crate) fn form(reader: Reader<'_, '_>, at: usize) -> Option<Read<CountryForm>> {
    let (_, end) = entry(reader, at).filter(|(e, _)| matches!(e, Entry::Form))?;
    if let Some((value, _)) = matched(reader, at).filter(|(_, reached)| *reached == end) {
        return Some(Read::new(at, end, value));
    }
    let fits = |r: Reading| {
        let row = row(r)?;
        if context::refuses(reader, at, end, row) {
            return None;
        }
        kind(reader, at, end, row).map(|kind| CountryForm { kind, candidates: row.candidates })
    };
    let found = |pick: &dyn Fn(CountryForm) -> bool| {
        reader.longest(at, |r| fits(r).filter(|v| pick(*v))).filter(|(_, reached)| *reached == end)
    };
    let (value, _) = found(&|v| !(v.kind == CountryKind::Name && demonym::determined(reader, at, v)))
        .or_else(|| found(&|_| true))?;
    Some(Read::new(at, end, value))
}

/// Where an adjective ends that is a country's elsewhere, but by its context here names no State of today:
/// `le roi macédonien Alexandre`.
pub(crate) fn no_state(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let adjective = |row: &CountryRow| matches!(row.sort, FormSort::Demonym | FormSort::MasculineDemonym);
    let (row, end) = reader.longest(at, |r| row(r).filter(|row| adjective(row)))?;
    (!reader.capitalised(at) && context::refuses(reader, at, end, row)).then_some(end)
}

/// The country a whole string names, where nothing around it can tell: capitals are no matter but between a name
/// and an adjective of one spelling.
pub(crate) fn whole(reader: Reader<'_, '_>) -> Option<Read<CountryForm>> {
    let first = usize::from(reader.cue(0, Cue::The));
    let kind = |sort| match sort {
        FormSort::Demonym | FormSort::MasculineDemonym if reader.capitalised(first) => CountryKind::Inhabitant,
        FormSort::Demonym | FormSort::MasculineDemonym | FormSort::Prefix => CountryKind::Adjective,
        FormSort::InhabitantOnly => CountryKind::Inhabitant,
        _ => CountryKind::Name,
    };
    let value = |r: Reading| row(r).map(|row| CountryForm { kind: kind(row.sort), candidates: row.candidates });
    let suits = |v: CountryForm| (v.kind == CountryKind::Adjective) != reader.capitalised(first);
    let any = reader.longest(first, value)?;
    let best = reader.longest(first, |r| value(r).filter(|v| suits(*v))).filter(|b| b.1 == any.1);
    let (value, end) = best.unwrap_or(any);
    Some(Read::new(first, end, value))
}

fn row(reading: Reading) -> Option<&'static CountryRow> {
    match reading {
        Reading::Country(row) => rows::country(row),
        _ => None,
    }
}

fn kind(reader: Reader<'_, '_>, at: usize, end: usize, row: &CountryRow) -> Option<CountryKind> {
    let abbreviation = || name::abbreviation(reader, at, end);
    let holds = match row.sort {
        FormSort::Name => name::holds(reader, at, end),
        FormSort::GuardedName | FormSort::CommonName | FormSort::SupportedName => {
            name::holds(reader, at, end) && name::guarded(reader, at, end, row)
        }
        FormSort::Abbreviation => abbreviation(),
        FormSort::PluralAbbreviation if abbreviation() && name::is_quality(reader, at, end) => {
            return Some(CountryKind::Adjective);
        }
        FormSort::PluralAbbreviation => abbreviation() && name::after_plural(reader, at),
        FormSort::Prefix => return prefix(reader, end).then_some(CountryKind::Adjective),
        FormSort::Demonym | FormSort::MasculineDemonym => return demonym::kind(reader, at, end, row.sort),
        FormSort::InhabitantOnly => {
            let capital = reader.capitalised(at) && !shouted(reader, at);
            return demonym::kind(reader, at, end, row.sort).filter(|k| capital && *k == CountryKind::Inhabitant);
        }
    };
    holds.then_some(CountryKind::Name)
}

/// `US`: what stands for a country and begins no name of a person, as in `US Créteil`.
pub(crate) fn is_abbreviation(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.case(at) == Case::Upper
        && reader.reads(at, |r| row(r).is_some_and(|r| r.sort == FormSort::PluralAbbreviation))
}

/// Whether a form of a country begins here.
fn is_country_at(reader: Reader<'_, '_>, at: usize) -> bool {
    matches!(entry(reader, at), Some((Entry::Form, _)))
}

/// The longest name of a country, in tokens.
const LONGEST_NAME: usize = 4;

/// Whether a form of a country ends right before this token.
fn is_country_before(reader: Reader<'_, '_>, at: usize) -> bool {
    (1..=LONGEST_NAME)
        .any(|back| at >= back && matches!(entry(reader, at - back), Some((Entry::Form, end)) if end == at))
}

/// Whether a hyphen on either side makes the form part of another word; not where the other side is a country or a
/// prefix (`ex-`, `pro-`), nor before a common word.
fn hyphenated(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let free = |i: usize| {
        reader.cue(i, Cue::Joined) || reader.case(i) == Case::Lower && !reader.reads(i, |r| r == Reading::Common)
    };
    let before = reader.gap(at) == Gap::Hyphen && at > 0 && !free(at - 1) && !is_country_before(reader, at);
    let after = reader.gap(end) == Gap::Hyphen && !free(end) && !is_country_at(reader, end);
    before || after
}

/// Whether the word is never part of a person's name.
fn is_common(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.reads(at, |r| {
        matches!(r, Reading::Common | Reading::Cue(Cue::The | Cue::In | Cue::Of | Cue::OfThe | Cue::Outside))
    })
}

/// `Mme Hollande`, `M. Danois`: a family name.
fn after_civility(reader: Reader<'_, '_>, at: usize) -> bool {
    let point = at > 1 && reader.gap(at) == Gap::Space && reader.touching_mark(at - 1, ".");
    let word = if point { at - 1 } else { at };
    reader.joined(word)
        && reader.gap(word) <= Gap::Space
        && reader.capitalised(word - 1)
        && reader.reads(word - 1, |r| r == Reading::Civility)
}

/// The first part of a compound counts only before a demonym, another prefix or the adjective of a people or region:
/// `israélo-arabe`, `franco-québécoise`.
fn prefix(reader: Reader<'_, '_>, end: usize) -> bool {
    let people = |r| matches!(r, Reading::Cue(Cue::People) | Reading::RegionalAdjective);
    let no_state = || reader.case(end) == Case::Lower && reader.reads(end, people);
    reader.gap(end) == Gap::Hyphen && (is_country_at(reader, end) || no_state())
}

/// Whether capitals say nothing here: a headline.
fn shouted(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.case(at) == Case::Upper && reader.len(at) > 1
}
