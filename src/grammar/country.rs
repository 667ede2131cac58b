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

use super::{Read, Reader, Rule, longest, starts};
use crate::country::{CountryForm, CountryKind};
use crate::lexicon::tables::FormSort;
use crate::lexicon::tables::countries::FORMS;
use crate::lexicon::{Classes, Cue, Reading};
use crate::text::Gap;
use crate::text::token::Case;

type Production = for<'t> fn(Reader<'_, 't>, usize) -> Option<Read<CountryForm>>;

pub(crate) const RULES: &[Rule<Production>] = &[Rule {
    name: "<pays>",
    starts: Classes::COUNTRY,
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

pub(crate) fn read(reader: Reader<'_, '_>, at: usize, classes: Classes) -> Outcome {
    if let Some((Entry::Blocked, end)) = entry(reader, at) {
        return Outcome::Blocked(end);
    }
    longest(RULES, classes, |rule| rule(reader, at)).map_or(Outcome::Nothing, |(rule, read)| Outcome::Found(rule, read))
}

fn entry(reader: Reader<'_, '_>, at: usize) -> Option<(Entry, usize)> {
    reader.longest(at, |r| match r {
        Reading::Country(row) => (usize::from(row) < FORMS.len()).then_some(Entry::Form),
        Reading::NotCountry => Some(Entry::Blocked),
        _ => None,
    })
}

/// The country whose form begins here; where a word has several readings, the one that fits its case.
pub(crate) fn form(reader: Reader<'_, '_>, at: usize) -> Option<Read<CountryForm>> {
    let (_, end) = entry(reader, at).filter(|(e, _)| matches!(e, Entry::Form))?;
    let fits = |r: Reading| match r {
        Reading::Country(row) => {
            let row = FORMS.get(usize::from(row))?;
            kind(reader, at, end, row.sort).map(|kind| CountryForm { kind, candidates: row.candidates })
        }
        _ => None,
    };
    let (value, reached) = reader.longest(at, fits)?;
    (reached == end).then(|| Read::new(at, end, value))
}

fn kind(reader: Reader<'_, '_>, at: usize, end: usize, sort: FormSort) -> Option<CountryKind> {
    match sort {
        FormSort::Name => is_name(reader, at, end).then_some(CountryKind::Name),
        FormSort::GuardedName => (is_name(reader, at, end) && guarded(reader, at, end)).then_some(CountryKind::Name),
        FormSort::Abbreviation => {
            let exact = (at..end).all(|i| {
                !reader.is_word(i) || reader.word(i).chars().all(char::is_uppercase) || reader.word(i).len() > 4
            });
            (exact && unhyphenated(reader, at, end)).then_some(CountryKind::Name)
        }
        FormSort::Prefix => prefix(reader, end).then_some(CountryKind::Adjective),
        FormSort::Demonym | FormSort::MasculineDemonym => demonym(reader, at, end, sort == FormSort::MasculineDemonym),
        FormSort::InhabitantOnly => (reader.capitalised(at) && !shouted(reader, at)).then_some(CountryKind::Inhabitant),
    }
}

/// A name has a capital on its content word, no hyphen that makes it part of another, and no name around it.
fn is_name(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let capital = (at..end).any(|i| reader.capitalised(i) && (end == at + 1 || !reader.cue(i, Cue::The)));
    capital && unhyphenated(reader, at, end) && !within_name(reader, at, end) && !not_state(reader, at)
}

fn is_country_at(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.reads(at, |r| matches!(r, Reading::Country(_)))
}

/// A hyphen on either side vetoes, unless the other side is a country, a prefix or `ex`.
fn unhyphenated(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let before =
        reader.gap(at) != Gap::Hyphen || at == 0 || is_country_at(reader, at - 1) || reader.case(at - 1) == Case::Lower;
    let after = reader.gap(end) != Gap::Hyphen || is_country_at(reader, end) || reader.case(end) == Case::Lower;
    before && after
}

/// A capitalised word right before or after a one-word name makes it part of another name.
fn within_name(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    if end > at + 1 || reader.case(at) == Case::Upper {
        return false;
    }
    let before = reader.joined(at)
        && reader.capitalised(at - 1)
        && reader.gap(at) == Gap::Space
        && !is_common(reader, at - 1)
        && (!reader.opens_sentence(at - 1) || reader.readings(at - 1).is_empty())
        && !reader.cue(at - 1, Cue::Land)
        && !is_country_at(reader, at - 1);
    let figures = reader.is_digits(end) && reader.gap(end) == Gap::Space && reader.word(end).len() == 1;
    let after = reader.capitalised(end)
        && matches!(reader.gap(end), Gap::Space)
        && !is_common(reader, end)
        && !is_country_at(reader, end)
        && !introduced(reader, at);
    before || after || figures
}

/// An article or preposition before a name tells that a capital after it begins another name.
fn introduced(reader: Reader<'_, '_>, at: usize) -> bool {
    // `président de Serbie Milan M.`: the name of the holder.
    let office = reader.after(at, &[Cue::Of]) && reader.reads(at.wrapping_sub(2), |r| matches!(r, Reading::Title(_)));
    office || reader.after(at, &[Cue::In, Cue::The, Cue::OfThe, Cue::ToThe])
}

fn is_common(reader: Reader<'_, '_>, at: usize) -> bool {
    reader
        .readings(at)
        .iter()
        .any(|r| matches!(r, Reading::Common | Reading::Cue(Cue::The | Cue::In | Cue::Of | Cue::OfThe | Cue::Outside)))
}

/// `fleuve Congo`, `jardin du Luxembourg`, `rue de Suisse`.
fn not_state(reader: Reader<'_, '_>, at: usize) -> bool {
    let mut before = at;
    while before > 0 && at - before < 2 && reader.after(before, &[Cue::Of, Cue::OfThe, Cue::The]) {
        before -= 1;
    }
    let linked = reader.after(before, &[Cue::NotState, Cue::Street]);
    linked && (before < at || reader.gap(at) == Gap::Space)
}

/// A name that is also a person's or a common word needs an article, a preposition or `île` before it.
fn guarded(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let introduced = reader.after(at, &[Cue::The, Cue::OfThe, Cue::ToThe, Cue::In, Cue::To, Cue::Land])
        || reader.after(at, &[Cue::Of]) && reader.after(at - 1, &[Cue::Land]);
    introduced && !(reader.capitalised(end) && reader.gap(end) <= Gap::Space) && reader.gap(at) != Gap::Hyphen
}

/// The first part of a compound counts only before a demonym or another prefix.
fn prefix(reader: Reader<'_, '_>, end: usize) -> bool {
    reader.gap(end) == Gap::Hyphen && is_country_at(reader, end)
}

/// Whether capitals say nothing here: a headline.
fn shouted(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.case(at) == Case::Upper && reader.word(at).len() > 1
}

fn demonym(reader: Reader<'_, '_>, at: usize, end: usize, masculine: bool) -> Option<CountryKind> {
    let compound = reader.gap(at) == Gap::Hyphen && at > 0;
    if compound && !is_country_at(reader, at - 1) && reader.case(at - 1) != Case::Lower {
        return None;
    }
    if reader.gap(end) == Gap::Hyphen && reader.is_word(end) && !is_country_at(reader, end) {
        return None;
    }
    if reader.capitalised(at) && !shouted(reader, at) {
        // `Philippine Delorme`: a first name.
        let first_name = reader.opens_sentence(at) && reader.capitalised(end) && reader.gap(end) == Gap::Space;
        let name = first_name && !is_common(reader, end) && reader.readings(end).is_empty();
        return if compound { Some(CountryKind::Inhabitant) } else { capital_demonym(reader, at).filter(|_| !name) };
    }
    let noun_before = at > 0 && reader.joined(at) && reader.is_word(at - 1) && !is_function(reader, at - 1);
    let language = masculine && is_language(reader, at) && !compound;
    let thing = !noun_before
        && !compound
        && reader.after(at, &[Cue::The, Cue::A, Cue::This, Cue::ToThe, Cue::OfThe, Cue::Of, Cue::In])
        && !adjective_first(reader, at, end);
    (!language && !thing).then_some(CountryKind::Adjective)
}

/// `le français Total`: an adjective before the name it is said of; `les américains`: people.
fn adjective_first(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let name_after = reader.capitalised(end) && reader.gap(end) == Gap::Space && !is_common(reader, end);
    let people = reader.word(at).ends_with('s')
        && reader.after(at, &[Cue::The, Cue::OfThe, Cue::ToThe])
        && reader.word(at - 1).ends_with(['s', 'x']);
    name_after && !reader.after(at, &[Cue::In]) || people
}

fn capital_demonym(reader: Reader<'_, '_>, at: usize) -> Option<CountryKind> {
    let lowercase_noun = reader.joined(at)
        && reader.is_word(at - 1)
        && !is_function(reader, at - 1)
        && reader.case(at - 1) == Case::Lower
        && reader.gap(at) == Gap::Space;
    if lowercase_noun {
        return Some(CountryKind::Adjective);
    }
    let name_before = reader.joined(at)
        && reader.capitalised(at - 1)
        && reader.gap(at) == Gap::Space
        && !is_common(reader, at - 1)
        && !reader.opens_sentence(at - 1)
        && !is_country_at(reader, at - 1);
    let title = name_before && !reader.readings(at - 1).is_empty();
    if name_before {
        return title.then_some(CountryKind::Adjective);
    }
    Some(CountryKind::Inhabitant)
}

fn is_function(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.readings(at).iter().any(|r| matches!(r, Reading::Common | Reading::Cardinal(_)))
        || reader.any_cue(
            at,
            &[
                Cue::The,
                Cue::A,
                Cue::Of,
                Cue::OfThe,
                Cue::To,
                Cue::ToThe,
                Cue::In,
                Cue::This,
                Cue::And,
                Cue::Or,
                Cue::Possessive,
                Cue::By,
                Cue::Over,
            ],
        )
}

/// `en français`, `le russe`, `parler anglais`, `langue française`: what names the language.
fn is_language(reader: Reader<'_, '_>, at: usize) -> bool {
    let speaks = (1..=4).any(|back| at >= back && reader.joined(at) && reader.cue(at - back, Cue::Language));
    let after_in = reader.after(at, &[Cue::In]);
    speaks || after_in
}
