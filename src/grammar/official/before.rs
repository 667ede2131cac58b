//! The name before a title, over what stands between them: `Ana Ruiz (LR), avocate, ancienne maire de Bilbao`.

use super::super::Reader;
use super::super::number::ordinal;
use super::aside;
use super::name::{self, LONGEST, Name, capital, civility_before, is, is_age, name, regnal_end};
use crate::lexicon::{Cue, Reading};
use crate::official::Tenure;
use crate::text::Gap;
use crate::text::token::Case;

/// The most tokens in an adverb between a name and a title.
const ADVERB: usize = 3;

/// The most tokens in what describes a person between two commas: `né le 3 mai 1950 à Bordeaux`.
const DESCRIPTION: usize = 8;

/// The most tokens that say what a person is: `professeur à l'université de Lyon`.
const OCCUPATION: usize = 6;

/// How many descriptions stand between a name and a title.
const DESCRIPTIONS: usize = 2;

/// The name before a title: `Ana Ruiz, maire de Bilbao`, `Ana Ruiz (maire`, `M. Ruiz, maire`.
pub(super) fn name_before<'t>(reader: Reader<'_, 't>, title: usize, free: usize) -> Option<Name<'t>> {
    let mark = mark_before(reader, title, free)?;
    // `selon Ana Ruiz, avocate, le maire a menti`: with an article it is another.
    let definite = (mark + 1..title).any(|at| reader.cue(at, Cue::The));
    let first = before_age(reader, mark);
    let comma = if definite { first } else { before_descriptions(reader, first, free) };
    let end = if reader.mark(comma, ",") { aside::before_bracket(reader, comma) } else { comma };
    name_up_to(reader, end, free)
}

/// Whether a description stands between the name and the title: `Ana Ruiz, avocate, maire`.
pub(super) fn is_described(reader: Reader<'_, '_>, name: &Name<'_>, title: usize, free: usize) -> bool {
    let mark = mark_before(reader, title, free);
    mark.map(|mark| aside::before_bracket(reader, before_age(reader, mark))) != Some(name.end)
}

/// The comma, parenthesis or dash before a title and the words that stand outside it.
fn mark_before(reader: Reader<'_, '_>, title: usize, free: usize) -> Option<usize> {
    let mut mark = title.checked_sub(1)?;
    while mark > free && title - mark < 4 && stands_outside(reader, mark) {
        mark -= 1;
    }
    let article = |at: usize| reader.cue(at, Cue::The);
    mark = before_adverb(reader, mark, free);
    // `Ana Ruiz, avocate et maire de Bilbao`
    if reader.any_cue(mark, &[Cue::And, Cue::Then]) && !(mark + 1..title).any(article) {
        mark = before_description(reader, mark, free)?;
    }
    // `Ana Ruiz – maire de Bilbao`
    let dash = || reader.cue(mark, Cue::Dash) && reader.gap(mark) == Gap::Space && !article(mark + 1);
    ((reader.mark(mark, ",") || reader.mark(mark, "(") || dash()) && reader.joined(mark + 1)).then_some(mark)
}

/// `le`, `nouveau`, `47e`, `deuxième`, `puissante` between a name and its title.
fn stands_outside(reader: Reader<'_, '_>, at: usize) -> bool {
    let rank = |r| matches!(r, Reading::Ordinal(_) | Reading::OrdinalMark(_));
    reader.any_cue(at, &[Cue::The, Cue::Outside, Cue::A, Cue::CountedAdjective, Cue::Whole])
        || reader.reads(at, rank)
        || reader.is_digits(at) && ordinal::is_ordinal_mark(reader, at + 1)
}

/// `Ana Ruiz, par ailleurs maire`, `Ana Ruiz, plus jeune maire`: where the comma stands that the adverb follows.
fn before_adverb(reader: Reader<'_, '_>, last: usize, free: usize) -> usize {
    if !reader.is_word(last) {
        return last;
    }
    let comma = (1..=ADVERB).filter_map(|back| last.checked_sub(back)).find(|&at| reader.mark(at, ","));
    let Some(comma) = comma.filter(|&at| at > free) else { return last };
    let adverb = reader.phrase_end(comma + 1, |r| r == Reading::Cue(Cue::Meanwhile));
    if adverb.is_some_and(|end| end > last) { comma } else { last }
}

/// `Ana Ruiz, 62 ans, maire`: the age between the name and the title.
fn before_age(reader: Reader<'_, '_>, mark: usize) -> usize {
    let comma = mark.saturating_sub(3);
    if reader.mark(mark, ",") && is_age(reader, comma) { comma } else { mark }
}

/// `Ana Ruiz, 62 ans, avocate, maire`: the comma before all that describes the person.
fn before_descriptions(reader: Reader<'_, '_>, mut comma: usize, free: usize) -> usize {
    for _ in 0..DESCRIPTIONS {
        let Some(earlier) = before_description(reader, comma, free) else { break };
        comma = before_age(reader, earlier);
    }
    comma
}

/// `Ana Ruiz, avocate, maire`: the comma before what describes the person up to this comma or `et`.
fn before_description(reader: Reader<'_, '_>, end: usize, free: usize) -> Option<usize> {
    let inside = |at: &usize| reader.joined(*at) && !reader.mark(*at, ",");
    let start = (1..=DESCRIPTION).map_while(|back| end.checked_sub(back).filter(inside)).last()?;
    let comma = start.checked_sub(1).filter(|&at| at > free && reader.mark(at, ","))?;
    if ends_in_person(reader, start, end) {
        return None;
    }
    let describes = is_life(reader, start, end)
        || is_nickname(reader, start, end)
        || is_house(reader, start, end)
        || is_occupation(reader, start, end);
    describes.then_some(comma)
}

/// `marié à Ana Ruiz`, `venu avec M. Mora`: the title that follows is that person's; `né à New York` and `avocat à New
/// York` tell a place.
fn ends_in_person(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    let Some(name) = name_up_to(reader, end, first) else { return false };
    let Some(link) = name.start().checked_sub(1).filter(|&link| link >= first) else { return false };
    let next = link == first + 1;
    let dated = next || link > first && reader.is_digits(link - 1);
    let born = reader.cue(first, Cue::Gone) && dated;
    let works = next && reader.reads(first, |r| matches!(r, Reading::Title(_)));
    let place = reader.cue(link, Cue::To) && (born || works);
    !place && (name.civility.is_some() || name.is_apart(reader))
}

/// `né en 1950`, `morte à Lyon`.
fn is_life(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    reader.cue(first, Cue::Gone) && (first..end).all(|at| reader.is_word(at) || reader.is_digits(at))
}

/// `dit « le Rouge »`.
fn is_nickname(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    reader.case(first) == Case::Lower && reader.mark(first + 1, "«") && reader.mark(end - 1, "»")
}

/// `comte de Lobre`.
fn is_house(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    is(reader, first, Reading::Nobility) && (first..end).all(|at| reader.is_word(at))
}

/// `avocat`, `homme politique`, `professeur de droit à Lyon`: small words that begin with a noun, and a place. A name
/// behind `de` would be another person's.
fn is_occupation(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    let links = [Cue::Of, Cue::OfThe, Cue::The, Cue::In, Cue::To, Cue::ToThe, Cue::And];
    let word = |at: usize| reader.is_word(at) && reader.case(at) == Case::Lower;
    let noun = |at: usize| {
        let function = |r| match r {
            Reading::Cue(cue) => !cue.is_noun(),
            _ => matches!(r, Reading::Common | Reading::Cardinal(_) | Reading::Days(_) | Reading::Vague(_)),
        };
        // `chauffeur du préfet, ministre`: the prefect may be the minister.
        let title = reader.reads(at, |r| matches!(r, Reading::Title(_)));
        word(at) && if title { at == first } else { !reader.reads(at, function) }
    };
    let leads = |at: usize| reader.any_cue(at, &[Cue::To, Cue::ToThe, Cue::In]);
    let second = |at: usize| reader.after(at, &[Cue::Of, Cue::OfThe]) && (first..at).any(|i| reader.capitalised(i));
    let place = |at: usize| reader.capitalised(at) && (first + 1..at).any(leads) && !second(at);
    end - first <= OCCUPATION
        && noun(first)
        && !reader.is_plural(first)
        && (first + 1..end).all(|at| noun(at) || place(at) || word(at) && reader.any_cue(at, &links))
}

/// The name that ends right before a token.
pub(super) fn name_up_to<'t>(reader: Reader<'_, 't>, end: usize, free: usize) -> Option<Name<'t>> {
    (end.saturating_sub(LONGEST).max(free)..end).find_map(|first| {
        let starts = reader.gap(first) >= Gap::Apostrophe || first == free;
        // `M. de Ruiz`: a particle begins a name behind a civility.
        let begins = || {
            reader.capitalised(first) && !is_led_in(reader, first)
                || is(reader, first, Reading::Particle) && civility_before(reader, first, free).is_some()
        };
        let found = (starts && begins()).then(|| name(reader, first)).flatten();
        let found = found.filter(|n| n.end == end && !opens_with_noun(reader, n))?;
        let before = civility_before(reader, first, free);
        // `François Ier, roi de France`
        let regnal = || regnal_end(reader, first + 1) == Some(end);
        let lone = found.words < 2 && before.is_none() && !regnal() && !after_civility(reader, first);
        let common = || is(reader, first, Reading::Common) && reader.opens_sentence(first) && found.words < 3;
        (!lone && (before.is_some() || !common())).then_some(Name {
            civility: before.map(|(text, _)| text),
            civility_first: before.map(|(_, at)| at),
            ..found
        })
    })
}

/// `Mort d'Ana Ruiz`, `Fils d'Ana Ruiz`, `Rue Ana Ruiz`, `Feu Ana Ruiz`, `Baron Ruiz`: no name begins with such a word.
fn opens_with_noun(reader: Reader<'_, '_>, name: &Name<'_>) -> bool {
    let first = name.first;
    let late = |r| r == Reading::TenureBefore(Tenure::Late);
    let spaced = || reader.gap(first + 1) == Gap::Space;
    let outside = || {
        is(reader, first, Reading::Nobility) && name::civility(reader, first).is_some()
            || reader.reads(first, late)
            || name.words > 2 && reader.cue(first, Cue::Street)
    };
    name.words > 1 && (is_headed(reader, first) || spaced() && outside())
}

/// `Mort de`, `Petite-fille de`: a noun and the person it is said of.
fn is_headed(reader: Reader<'_, '_>, at: usize) -> bool {
    let noun = reader.phrase_end(at, |r| matches!(r, Reading::Deed | Reading::Cue(Cue::Kin)));
    noun.is_some_and(|end| reader.cue(end, Cue::Of))
}

/// `MORT DE ANA RUIZ`: the preposition, in capitals as the name.
fn is_led_in(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.cue(at, Cue::Of) && reader.joined(at) && is_headed(reader, at - 1)
}

/// `Baudouin, roi des Belges`: the one name of a sovereign, with nothing that makes it another's.
pub(super) fn first_name_before<'t>(reader: Reader<'_, 't>, title: usize, free: usize) -> Option<Name<'t>> {
    let comma = title.checked_sub(1).filter(|&at| reader.mark(at, ","))?;
    let first = comma.checked_sub(1).filter(|&at| at >= free && reader.case(at) == Case::Capital)?;
    let other = |r| {
        matches!(r, Reading::Common | Reading::Country(_) | Reading::Title(_) | Reading::Organisation(_))
            || matches!(r, Reading::Deed | Reading::Portfolio(_) | Reading::Month(_) | Reading::Weekday(_))
    };
    let part = reader.joined(first)
        && (reader.gap(first) < Gap::Space
            || reader.capitalised(first - 1)
            || reader.after(first, &[Cue::The, Cue::OfThe, Cue::ToThe, Cue::In]));
    if part || reader.reads(first, other) {
        return None;
    }
    name::name(reader, first).filter(|n| n.end == comma)
}

/// `MM. Ruiz et Mora`, `MM. Ruiz, Mora et`: whether a civility stands before a list of family names.
fn after_civility(reader: Reader<'_, '_>, name: usize) -> bool {
    let mut at = name;
    while name - at < LONGEST && at > 1 && (reader.cue(at - 1, Cue::And) || reader.mark(at - 1, ",")) {
        at -= 2;
        if !capital(reader, at) {
            return false;
        }
        if civility_before(reader, at, 0).is_some() {
            return true;
        }
    }
    false
}
