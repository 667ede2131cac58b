//! Names of persons: capitals, particles, initials and regnal numerals, those that begin at a token, and those after a title.

use super::super::number::ordinal;
use super::super::{Reader, country};
use super::apposition;
use super::office::Parsed;
use super::title;
use crate::CountryKind;
use crate::date::TimeUnit;
use crate::lexicon::{Classes, Cue, Reading};
use crate::text::token::Case;
use crate::text::{Gap, composed};

/// The most tokens in a name.
pub(super) const LONGEST: usize = 10;

/// A person's name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Name<'t> {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) text: &'t str,
    pub(super) civility: Option<&'t str>,
    pub(super) civility_first: Option<usize>,
    /// How many capitalised words.
    pub(super) words: usize,
}

impl Name<'_> {
    /// Where the mention begins: at the civility, which is inside.
    pub(super) fn start(&self) -> usize {
        self.civility_first.unwrap_or(self.first)
    }

    /// Whether it is of two words or more with a space between: `Seine-Maritime` is no person.
    pub(super) fn is_apart(&self, reader: Reader<'_, '_>) -> bool {
        self.words > 1 && (self.first + 1..self.end).any(|i| reader.gap(i) == Gap::Space)
    }
}

pub(super) fn is(reader: Reader<'_, '_>, at: usize, reading: Reading) -> bool {
    reader.readings(at).contains(&reading)
}

/// A capitalised word that may stand in a name.
pub(super) fn capital(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.capitalised(at) && !reader.readings(at).iter().any(|r| matches!(r, Reading::Civility))
}

fn initial(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.capitalised(at)
        && !is(reader, at, Reading::Civility)
        && reader.touching_mark(at + 1, ".")
        && reader.gap(at + 2) <= Gap::Line
        && composed(reader.word(at)).nth(2).is_none()
}

/// `XII`, `Ier`, `1er` after a first name.
pub(super) fn regnal_end(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    if reader.is_digits(at) && ordinal::is_ordinal_mark(reader, at + 1) && reader.gap(at + 1) == Gap::None {
        return Some(at + 2);
    }
    ordinal::roman_ordinal(reader, at).map(|(_, end)| end)
}

/// `XII`: the numeral of a king or pope, which ends the name.
pub(super) fn is_roman(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.word(at).bytes().all(|b| matches!(b, b'I' | b'V' | b'X')) && !reader.word(at).is_empty()
}

/// A name that begins here.
pub(super) fn name<'t>(reader: Reader<'_, 't>, first: usize) -> Option<Name<'t>> {
    let mut end = first;
    let mut words = 0;
    while end < first + LONGEST && (end == first || reader.gap(end) <= Gap::Line) {
        let numeral = (words > 0 && reader.gap(end) != Gap::Hyphen).then(|| regnal_end(reader, end)).flatten();
        if let Some(after) = numeral {
            end = after;
            break;
        }
        if initial(reader, end) {
            end += 2;
            words += 1;
        } else if capital(reader, end)
            && (words > 0 || !is(reader, end, Reading::Common) || inner_capital(reader, end))
            && !foreign_place(reader, end, words)
        {
            end += 1;
            words += 1;
            if words > 1 && is_roman(reader, end - 1) {
                end += usize::from(is_epithet(reader, end));
                break;
            }
        } else if let Some(after) = particles(reader, end, words).or_else(|| compound(reader, end, words)) {
            end = after;
        } else {
            break;
        }
    }
    let text = reader.slice(first, end);
    (words > 0).then_some(Name { first, end, text, civility: None, civility_first: None, words })
}

/// `Jean-pierre`: a small word that a hyphen ties to the name.
fn compound(reader: Reader<'_, '_>, at: usize, words: usize) -> Option<usize> {
    (words > 0 && reader.gap(at) == Gap::Hyphen && reader.is_word(at)).then_some(at + 1)
}

/// `Philippe II Auguste,`: a surname behind the numeral, which a comma closes.
fn is_epithet(reader: Reader<'_, '_>, at: usize) -> bool {
    let alone = reader.gap(at) == Gap::Space && reader.mark(at + 1, ",");
    alone && reader.case(at) == Case::Capital && reader.readings(at).is_empty()
}

/// A common word is a first name where it has a capital inside a sentence and another one follows: `Grâce`, `Claude`.
fn inner_capital(reader: Reader<'_, '_>, at: usize) -> bool {
    !reader.opens_sentence(at) && reader.case(at + 1) == Case::Capital && reader.gap(at + 1) == Gap::Space
}

/// A country's name does not begin a person's, nor does its abbreviation.
fn foreign_place(reader: Reader<'_, '_>, at: usize, words: usize) -> bool {
    let shouted = |i: usize| reader.case(i) == Case::Upper;
    if words == 0 && country::is_abbreviation(reader, at) && !shouted(at + 1) {
        return true;
    }
    words == 0
        && country::form(reader, at).is_some_and(|r| r.value.kind() == CountryKind::Name && !reader.capitalised(r.end))
}

/// Particles with a capital behind them: `de`, `von der`, `al-`; `de` before a country or a place ends the name.
fn particles(reader: Reader<'_, '_>, at: usize, words: usize) -> Option<usize> {
    let mut end = at;
    while end < at + 3 && is(reader, end, Reading::Particle) && !reader.capitalised(end) {
        end += 1;
    }
    let tied = end > at && capital(reader, end) && reader.gap(end) <= Gap::Space;
    let of = reader.any_cue(at, &[Cue::Of, Cue::OfThe]);
    let article = end > at + 1 && reader.cue(at + 1, Cue::The);
    let place =
        of && words > 0 && (article || country::form(reader, end).is_some() || words > 1 && reader.cue(at, Cue::OfThe));
    let opening = words == 0 && reader.any_cue(at, &[Cue::The, Cue::OfThe]);
    // `le Grand` after a name, and no article before one.
    (tied && !place && !opening).then_some(end).or_else(|| capital_particle(reader, at, words))
}

/// `général DE LADMIRAULT`: the particle shares the capitals of the name.
fn capital_particle(reader: Reader<'_, '_>, at: usize, words: usize) -> Option<usize> {
    let upper = |i| reader.case(i) == Case::Upper;
    let opening = words == 0 && is(reader, at, Reading::Particle) && !reader.cue(at, Cue::The);
    (opening && upper(at) && upper(at + 1) && reader.gap(at + 1) <= Gap::Space).then_some(at + 1)
}

/// The end of a run of capitalised words, with hyphens and particles: a place.
pub(super) fn capitals_end(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let mut end = at;
    while end < at + LONGEST {
        let tied = end == at || reader.gap(end) <= Gap::Apostrophe;
        if reader.is_word(end) && tied && (reader.capitalised(end) || end > at && reader.gap(end) <= Gap::Apostrophe) {
            end += 1;
        } else {
            break;
        }
    }
    (end > at && reader.capitalised(at)).then_some(end)
}

/// The name right after a title: `le juge Halphen`, `la ministre, Mme Ana Ruiz,`.
pub(super) fn name_after<'t>(reader: Reader<'_, 't>, office: &Parsed) -> Option<Name<'t>> {
    let comma = reader.mark(office.end, ",");
    let at = office.end + usize::from(comma);
    // `A, ministre de la Justice, B`: the holder stands before, and the next of the list after.
    let listed = comma && office.after_name && !title::definite(reader, office.first);
    if listed || !reader.joined(at) {
        return None;
    }
    let found = match civility(reader, at) {
        Some((civility, after)) => Name { civility: Some(civility), civility_first: Some(at), ..name(reader, after)? },
        None => bare_name_after(reader, office, at, comma)?,
    };
    (!comma || !apposition::of_another(reader, office, &found)).then_some(found)
}

/// The name right after a title, or after its comma, without a civility.
fn bare_name_after<'t>(reader: Reader<'_, 't>, office: &Parsed, at: usize, comma: bool) -> Option<Name<'t>> {
    let found = name(reader, at).filter(|_| !office.is_plural() || !is(reader, at, Reading::Particle))?;
    // `l'archevêque de Tulle, Mgr Ana Ruiz`: another title of the holder's.
    if found.words > 1 && reader.may_open(at, Classes::TITLE) && title::phrase(reader, at).is_some() {
        return None;
    }
    if !comma {
        let shown = found.words > 1 && is_roman(reader, found.end - 1) || !all_capitals(reader, office, at);
        return (reader.gap(at) != Gap::Hyphen && shown).then_some(found);
    }
    if is(reader, at, Reading::Particle) && !reader.capitalised(at) {
        return None;
    }
    // After a comma, one capital is a name only where a comma closes it.
    let closed = reader.mark(found.end, ",") || reader.mark(found.end, ".");
    let apposed = match office.has_complement_or_tenure() {
        true => found.words > 1 || closed,
        false => apposition::of_bare_title(reader, office, &found),
    };
    apposed.then_some(found)
}

/// `LE MAIRE ROUVRE LA PISCINE`: where title and words are all in capitals, capitals show no name.
fn all_capitals(reader: Reader<'_, '_>, office: &Parsed, at: usize) -> bool {
    let upper = |i| reader.case(i) == Case::Upper;
    upper(office.head.first) && upper(at)
}

/// A civility with its full stop or possessive (`Son Excellence`), or a title of nobility before a name, and where that
/// begins.
pub(super) fn civility<'t>(reader: Reader<'_, 't>, at: usize) -> Option<(&'t str, usize)> {
    let word = at + usize::from(reader.cue(at, Cue::Possessive));
    let noble = is_noble(reader, at);
    (noble || is(reader, word, Reading::Civility) && reader.capitalised(at)).then_some(())?;
    let end = word + 1 + usize::from(reader.touching_mark(word + 1, "."));
    (reader.gap(end) <= Gap::Line).then(|| (reader.slice(at, end), end))
}

/// `baron Ruiz`, `marquis de Ruiz`: a title of nobility; in `le sénateur Baron` and `Baron Ruiz` it is a name.
fn is_noble(reader: Reader<'_, '_>, at: usize) -> bool {
    let small = || !reader.capitalised(at) || reader.opens_sentence(at) || reader.after(at, &[Cue::The]);
    let next = at + 1;
    is(reader, at, Reading::Nobility)
        && (reader.capitalised(next) && small() || is(reader, next, Reading::Particle) && !reader.capitalised(next))
}

/// `, 62 ans`.
pub(super) fn is_age(reader: Reader<'_, '_>, comma: usize) -> bool {
    reader.mark(comma, ",") && reader.is_digits(comma + 1) && is(reader, comma + 2, Reading::TimeUnit(TimeUnit::Year))
}

/// The civility right before a name, and where it begins.
pub(super) fn civility_before<'t>(reader: Reader<'_, 't>, first: usize, free: usize) -> Option<(&'t str, usize)> {
    (first.saturating_sub(2).max(free)..first)
        .find_map(|at| civility(reader, at).filter(|(_, end)| *end == first).map(|(text, _)| (text, at)))
}

/// `Marie de Hongrie`, `Marie-Louise d'Autriche`: what stands for the family of a king or prince of one name.
pub(super) fn of_house<'t>(reader: Reader<'_, 't>, name: Name<'t>) -> Name<'t> {
    let lone = (name.first + 1..name.end).all(|at| reader.gap(at) == Gap::Hyphen);
    let house = lone && reader.cue(name.end, Cue::Of) && reader.joined(name.end);
    match house.then(|| capitals_end(reader, name.end + 1)).flatten() {
        Some(end) => Name { end, text: reader.slice(name.first, end), words: 2, ..name },
        None => name,
    }
}
