//! What stands around a number: modifier, sign, the noun counted, and what makes it no number at all.

use super::super::Reader;
use super::cardinal::{self, Value};
use super::figures::figures;
use super::unit::{self, unit};
use crate::lexicon::{Cue, Reading, Sight};
use crate::number::{Decimal, Modifier};
use crate::text::Gap;
use crate::text::token::Case;

/// The longest run of adjectives between a number and its noun.
const ADJECTIVES: usize = 3;

/// The modifier right before a number, over a determiner: `près des deux tiers`, `environ les trois quarts`.
pub(super) fn modifier(reader: Reader<'_, '_>, at: usize) -> Option<Modifier> {
    modifier_up_to(reader, at).or_else(|| {
        let before = at.checked_sub(1).filter(|&b| reader.any_cue(b, &[Cue::The, Cue::A]) && reader.joined(at))?;
        modifier_up_to(reader, before)
    })
}

/// The modifier that ends right before a token.
fn modifier_up_to(reader: Reader<'_, '_>, end: usize) -> Option<Modifier> {
    /// `un peu moins de`
    const LONGEST: usize = 4;
    let first = (end.saturating_sub(LONGEST)..end).find(|&i| reader.may_be(i, Sight::MODIFIER))?;
    let pick = |r: Reading| match r {
        Reading::Modifier(m) => Some(m),
        _ => None,
    };
    reader.longest_before(end, end - first, pick).map(|(m, _)| m)
}

/// A modifier after the number and its noun: `200 blessés environ`, `500 euros au maximum`.
pub(super) fn trailing_modifier(reader: Reader<'_, '_>, at: usize) -> Option<Modifier> {
    if !reader.joined(at) || !reader.may_be(at, Sight::MODIFIER) {
        return None;
    }
    let (modifier, end) = reader.longest(at, |r| match r {
        Reading::Modifier(m) => Some(m),
        _ => None,
    })?;
    let preposition = [Cue::Of, Cue::OfThe, Cue::To, Cue::ToThe];
    let open = reader.any_cue(end - 1, &preposition) || reader.any_cue(end, &preposition) || reader.cue(end, Cue::The);
    let next = reader.is_digits(end) || reader.reads(end, |r| matches!(r, Reading::Cardinal(_) | Reading::Ordinal(_)));
    // `quelques`, `presque` and the like need what follows.
    let closed = !reader.is_word(end) || reader.reads(end, |r| r == Reading::Common);
    let adverb = end > at + 1 || !reader.any_cue(at, &[Cue::Few, Cue::Odd]) && closed;
    (!open && !next && adverb).then_some(modifier)
}

/// The noun a value counts, after its adjectives: over `de` after a scale, over the figures that repeat a word, and
/// shared with the number coordinated to it: `huit puis sept membres`.
pub(super) fn counted<'t>(reader: Reader<'_, 't>, value: &Value) -> Option<&'t str> {
    let mut value = *value;
    value.end = repeated(reader, &value);
    let several = is_several(&value);
    let found = noun(reader, value.end, value.scale >= 6).or_else(|| {
        let linked = reader.any_cue(value.end, &[Cue::And, Cue::Or, Cue::Then]) && reader.joined(value.end);
        let other = linked.then(|| cardinal::read(reader, value.end + 1)).flatten().filter(|v| !v.ordinal)?;
        noun(reader, other.end, other.scale >= 6).filter(|_| other.in_words == value.in_words)
    });
    let (at, end) = found.map(|at| (at, compound_end(reader, at)))?;
    let plural = || is_acronym(reader, at) || (at..end).any(|i| reader.is_plural(i));
    (!several || plural()).then(|| reader.slice(at, end))
}

/// Where the word that begins here ends, hyphens and all: `sapeurs-pompiers`, `arcs-en-ciel`.
fn compound_end(reader: Reader<'_, '_>, at: usize) -> usize {
    /// `va-t-en-guerre`
    const WORDS: usize = 4;
    let joined = |i: &usize| reader.gap(*i) == Gap::Hyphen && reader.is_word(*i);
    let end = at + 1 + (at + 1..at + WORDS).take_while(joined).count();
    // `dit-il`, `eux-mêmes`, `ci-dessus` are no nouns.
    let last = |r: Reading| matches!(r, Reading::Common | Reading::Cue(Cue::Same));
    if end > at + 1 && reader.reads(end - 1, last) { at + 1 } else { end }
}

/// `sans-abri`, `petits-enfants`: a noun of several words, whatever the first; but not `au-dessus`.
fn is_compound(reader: Reader<'_, '_>, at: usize) -> bool {
    let article = [Cue::That, Cue::ToThe, Cue::To, Cue::The, Cue::Of, Cue::OfThe];
    !reader.any_cue(at, &article) && compound_end(reader, at) > at + 1
}

/// `ONG`, `PME`, `CRS`.
fn is_acronym(reader: Reader<'_, '_>, at: usize) -> bool {
    /// The letters of an acronym that is counted as a noun.
    const LETTERS: std::ops::RangeInclusive<usize> = 3..=4;
    // In a headline all in capitals any word is so written.
    let shouted = reader.case(at + 1) == Case::Upper && reader.is_word(at + 1);
    reader.case(at) == Case::Upper && LETTERS.contains(&reader.letters(at)) && !reader.is_digits(at + 1) && !shouted
}

/// Past the figures that repeat a number in words, `huit (8)`, or their closing mark.
fn repeated(reader: Reader<'_, '_>, value: &Value) -> usize {
    let end = value.end;
    if value.in_words && reader.mark(end, "(") && reader.is_digits(end + 1) && reader.mark(end + 2, ")") {
        return end + 3;
    }
    let inside = end > 1 && !value.in_words && reader.mark(end, ")") && reader.mark(end - 2, "(");
    let repeats = inside && end > 2 && reader.reads(end - 3, |r| matches!(r, Reading::Cardinal(_) | Reading::Scale(_)));
    end + usize::from(repeats)
}

/// Whether a noun can be counted here, after a number of unknown size.
pub(super) fn counts(reader: Reader<'_, '_>, end: usize) -> bool {
    noun(reader, end, false).is_some()
}

/// The first plain word after adjectives; after `million` over `de`.
fn noun(reader: Reader<'_, '_>, end: usize, over_of: bool) -> Option<usize> {
    let mut at = end;
    if over_of && reader.cue(at, Cue::Of) && reader.joined(at) {
        at += 1;
    }
    for _ in 0..=ADJECTIVES {
        if !reader.is_word(at)
            || !matches!(reader.gap(at), Gap::Space | Gap::Line | Gap::Apostrophe)
            || (at == end && reader.gap(at) == Gap::Apostrophe)
        {
            return None;
        }
        if reader.case(at) == Case::Lower && is_compound(reader, at) {
            return Some(at);
        }
        if reader.cue(at, Cue::CountedAdjective) && reader.is_word(at + 1) && !is_function_word(reader, at + 1) {
            at += 1;
            continue;
        }
        let elided = reader.gap(at + 1) == Gap::Apostrophe && reader.len(at) <= 2;
        let proper = reader.readings(at).iter().any(|r| matches!(r, Reading::Country(_) | Reading::Cue(Cue::Land)));
        let noun = (reader.case(at) == Case::Lower || proper || is_counted_name(reader, at))
            && !is_function_word(reader, at)
            && !elided;
        return noun.then_some(at);
    }
    None
}

/// `30 000 Parisiens`, `deux Oscars`, `trois ONG`: an acronym, or a plural that no figures follow as in a score.
fn is_counted_name(reader: Reader<'_, '_>, at: usize) -> bool {
    // `3 à 2 Rennes`: the figures before the other's.
    let scored = at > 2 && reader.is_digits(at - 1) && reader.is_digits(at - 3) && reader.is_word(at - 2);
    if scored {
        return false;
    }
    let plural = || reader.readings(at).is_empty() && reader.word(at).ends_with('s') && !reader.is_digits(at + 1);
    is_acronym(reader, at) || reader.case(at) == Case::Capital && reader.letters(at) > 4 && plural()
}

fn is_function_word(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.readings(at).iter().any(|r| match r {
        Reading::Common | Reading::Cardinal(_) | Reading::Modifier(_) => true,
        Reading::Ordinal(_) => !reader.reads(at, |r| matches!(r, Reading::TimeUnit(_))),
        Reading::Cue(cue) => !cue.is_noun(),
        _ => false,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Plus,
    Minus,
}

/// A sign that touches the figures and no word or figure before.
pub(super) fn sign(reader: Reader<'_, '_>, at: usize) -> Option<Sign> {
    let before = at.checked_sub(1).filter(|_| reader.gap(at) == Gap::None && !reader.is_word(at))?;
    let opening = before > 0 && reader.any_mark(before - 1, &["(", "[", "/", "=", ":"]);
    if reader.gap(before) < Gap::Space && !opening {
        return None;
    }
    match reader.word(before) {
        "-" | "\u{2212}" => Some(Sign::Minus),
        "+" => Some(Sign::Plus),
        _ => None,
    }
}

/// Where the second number of a range begins, after a first that reaches from `first` up to `end`.
pub(super) fn range_link(reader: Reader<'_, '_>, first: usize, end: usize, in_words: bool) -> Option<usize> {
    if !reader.joined(end) {
        return None;
    }
    if reader.after(first, &[Cue::Between]) && reader.cue(end, Cue::And) {
        return Some(end + 1);
    }
    if reader.cue(end, Cue::To) && !reader.after(first, &[Cue::Within]) || in_words && reader.cue(end, Cue::Or) {
        return Some(end + 1);
    }
    if tight_link(reader, end) {
        return Some(if reader.is_digits(end) { end } else { end + 1 });
    }
    loose_link(reader, end).then_some(end + 1)
}

/// A hyphen or dash that touches two figures.
pub(super) fn tight_link(reader: Reader<'_, '_>, end: usize) -> bool {
    reader.is_digits(end) && reader.gap(end) == Gap::Hyphen
        || reader.gap(end) == Gap::None && reader.mark(end, "–") && reader.is_digits(end + 1)
}

/// A hyphen or dash set apart from its two figures: `10 - 20 euros`.
pub(super) fn loose_link(reader: Reader<'_, '_>, end: usize) -> bool {
    let dash = reader.mark(end, "-") || reader.mark(end, "–");
    dash && reader.gap(end) == Gap::Space && reader.gap(end + 1) == Gap::Space && reader.is_digits(end + 1)
}

/// Letters or marks that touch the figures and make them a code: `20b`, `4x4`, `A-320`.
pub(super) fn touches_letters(reader: Reader<'_, '_>, value: &Value) -> bool {
    let end = value.end;
    // `Deux-Sèvres`, `deux-roues`; `3-1`, `28-14`.
    if reader.gap(end) == Gap::Hyphen && (reader.is_digits(end - 1) == reader.is_digits(end)) {
        return true;
    }
    if reader.gap(end) == Gap::Apostrophe || !reader.is_digits(end - 1) {
        return false;
    }
    let glued = reader.is_word(end) && reader.gap(end) <= Gap::Hyphen;
    glued && unit(reader, value).is_none() && unit::short_scale(reader, value).is_none()
}

/// What is no number whatever follows: codes, titles, digits of a longer string.
pub(super) fn declined(reader: Reader<'_, '_>, at: usize) -> bool {
    if version(reader, at)
        || postcode(reader, at)
        || titled_word(reader, at)
        || score(reader, at)
        || dated_street(reader, at)
    {
        return true;
    }
    let Some(before) = at.checked_sub(1).filter(|_| reader.joined(at)) else {
        return false;
    };
    let gap = reader.gap(at);
    if reader.is_digits(at) {
        let glued_word = gap <= Gap::Hyphen && reader.is_word(before) || gap == Gap::Hyphen;
        let glued_mark = gap == Gap::None && reader.any_mark(before, &[".", ",", "/", ":", "#", "_", "@"]);
        // `90e+3`
        let past_rank = gap == Gap::None
            && reader.touching_mark(before, "+")
            && reader.reads(before - 1, |r| matches!(r, Reading::OrdinalMark(_)));
        let figures_before =
            before.checked_sub(1).is_some_and(|b| reader.is_digits(b) && reader.gap(before) == Gap::None);
        return glued_word || glued_mark && figures_before || past_rank || named(reader, at);
    }
    gap == Gap::Hyphen
}

/// `2.4.1`, `192.168.0.1`: figures with stops between, not all in threes.
fn version(reader: Reader<'_, '_>, at: usize) -> bool {
    let stop = |i: usize| reader.touching_mark(i, ".") && reader.gap(i + 1) == Gap::None && reader.is_digits(i + 1);
    reader.is_digits(at) && stop(at + 1) && stop(at + 3) && !(reader.len(at + 2) == 3 && reader.len(at + 4) == 3)
}

/// `10 - 7`: two small figures around a dash, with nothing counted.
fn score(reader: Reader<'_, '_>, at: usize) -> bool {
    let first = if at > 1 && loose_link(reader, at - 1) && reader.is_digits(at - 2) { at - 2 } else { at };
    let small = |i: usize| reader.is_digits(i) && reader.len(i) <= 2;
    let second = first + 2;
    if !loose_link(reader, first + 1) || !small(first) || !small(second) {
        return false;
    }
    cardinal::read(reader, second).is_some_and(|value| {
        value.end == second + 1 && unit(reader, &value).is_none() && counted(reader, &value).is_none()
    })
}

/// `35000 Rennes`: five figures before a name.
fn postcode(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.is_digits(at)
        && reader.len(at) == 5
        && reader.case(at + 1) == Case::Capital
        && reader.gap(at + 1) == Gap::Space
        && reader.readings(at + 1).is_empty()
}

/// `rue du 8 mai 1945`: the figures of a date that a street is named after.
fn dated_street(reader: Reader<'_, '_>, at: usize) -> bool {
    let month = |at| reader.reads(at, |r| matches!(r, Reading::Month(_))) && reader.joined(at);
    let of_day = |at| reader.is_digits(at) && reader.in_street(at);
    reader.is_digits(at) && (month(at + 1) && of_day(at) || at > 1 && month(at - 1) && of_day(at - 2))
}

/// A number word with a capital inside a sentence is a name, `la version des Septante`, unless figures repeat it.
fn titled_word(reader: Reader<'_, '_>, at: usize) -> bool {
    let repeated = reader.mark(at + 1, "(") && reader.is_digits(at + 2);
    reader.case(at) == Case::Capital
        && !reader.opens_sentence(at)
        && reader.case(at + 1) != Case::Capital
        && !repeated
        && reader.reads(at, |r| matches!(r, Reading::Cardinal(_)))
}

/// Figures right after a name are part of it: `France 2`, `RTL 9`, `Ligue 1`, `Mondial 2026`.
fn named(reader: Reader<'_, '_>, at: usize) -> bool {
    let before = at - 1;
    if !reader.capitalised(before) || reader.gap(at) != Gap::Space {
        return false;
    }
    let country = reader.reads(before, |r| matches!(r, Reading::Country(_)));
    let alone = reader.opens_sentence(before) && reader.case(before) != Case::Upper;
    // `l'A 6`, `la D 30`
    let road = reader.len(before) == 1 && reader.after(before, &[Cue::The, Cue::OfThe, Cue::ToThe]);
    let of_names = |r: &Reading| {
        matches!(r, Reading::Country(_) | Reading::Organisation(_) | Reading::Nothing | Reading::Cue(Cue::Edition))
    };
    let known = !reader.readings(before).iter().all(of_names) && !country && !road;
    if known || alone && !country {
        return false;
    }
    let year = reader.len(at) == 4 && matches!(reader.short_figures(at), Some(1900..=2099));
    let length = reader.len(at) <= 3 || road || year && reader.letters(before) > 3;
    length && cardinal::read(reader, at).is_some_and(|value| is_of_name(reader, at, &value))
}

/// Whether figures count and measure nothing, so that the name before holds them; one is never counted in figures.
fn is_of_name(reader: Reader<'_, '_>, at: usize, value: &Value) -> bool {
    let several = is_several(value);
    let counts = noun(reader, value.end, false).is_some_and(|noun| {
        let plural = several && reader.is_plural(noun) && reader.case(noun) == Case::Lower;
        plural || reader.cue(noun + 1, Cue::Over)
    });
    let goes_on = reader.any_cue(value.end, &[Cue::Over, Cue::Or, Cue::OfThe])
        || reader.gap(value.end) == Gap::None
            && reader.reads(value.end, |r| matches!(r, Reading::OrdinalMark(rank) if rank != 1));
    let decimals = value.end > at + 1 && value.decimal.exponent() < 0;
    value.scale == 0 && !decimals && !counts && !goes_on && unit(reader, value).is_none()
}

/// `François Ier`: a Roman ordinal after a name.
pub(super) fn regnal(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    // `Aux XVe et XVIe siècles` opens a sentence.
    let small = [Cue::The, Cue::ToThe, Cue::OfThe, Cue::Of, Cue::To, Cue::In, Cue::And];
    let name = at > 0 && reader.joined(at) && reader.capitalised(at - 1) && !reader.any_cue(at - 1, &small);
    name && !reader.cue(end, Cue::Century)
}

/// An ordinal that belongs to a title: `Premier ministre`, `première dame`, `premier secrétaire`.
pub(super) fn in_title(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    reader.phrase_end(at, |r| matches!(r, Reading::Title(_))).is_some_and(|reached| reached > end)
}

/// The figures that a word before them makes a label, `article 49`, `n° 12`, or a street behind, and their end.
pub(super) fn labelled(reader: Reader<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    let before = at.checked_sub(1).filter(|_| reader.joined(at))?;
    let label = |i: usize| reader.readings(i).contains(&Reading::Label);
    let number_sign = at > 1 && reader.mark(before, "°") && reader.cue(at - 2, Cue::Number);
    let plain = label(before) && !reader.cue(before, Cue::TitleAdjective);
    // `articles 46 et 61`: the label serves the whole list.
    let linked = reader.cue(before, Cue::And) || reader.mark(before, ",");
    let listed = at > 2 && linked && reader.is_digits(at - 2) && label(at - 3);
    let marked = plain || number_sign || listed;
    if !marked && !(at + 1..at + 1 + ADDRESS).any(|i| reader.cue(i, Cue::Street)) {
        return None;
    }
    let (decimal, end) = figures(reader, at).filter(|(_, end)| marked || opens_address(reader, *end))?;
    (number_sign || !plain || !measures(reader, at)).then_some((decimal, end))
}

/// Whether figures after a label are no label: `sur scène 12 danseurs`, `le ticket 50 €`, `la saison 200 000 touristes`.
fn measures(reader: Reader<'_, '_>, mut at: usize) -> bool {
    /// `20 à 30 matchs`, `8 ou 10 euros`: how far the unit is looked for.
    const NUMBERS: usize = 8;
    for _ in 0..NUMBERS {
        let Some(value) = cardinal::read(reader, at) else { break };
        let grouped = value.end > at + 1 && value.decimal.exponent() >= 0;
        let noun = noun(reader, value.end, false).filter(|&noun| reader.is_plural(noun));
        let counted = noun.is_some_and(|noun| !reader.readings(noun).contains(&Reading::Label));
        if grouped || counted && is_several(&value) || unit(reader, &value).is_some() {
            return true;
        }
        let ranged = reader.any_cue(value.end, &[Cue::To, Cue::Or]) && reader.is_digits(value.end + 1);
        if !(ranged && is_several(&value)) {
            break;
        }
        at = value.end + 1;
    }
    false
}

/// Whether a noun that is counted stands in the plural.
fn is_several(value: &Value) -> bool {
    Decimal::from(2u64).is_at_most(value.decimal)
}

/// How far the street of a house's number can be, in tokens: `12 000/14 rue`.
const ADDRESS: usize = 5;

/// `, rue`, `/14 rue`, `-14 rue`: what follows the number of a house.
fn opens_address(reader: Reader<'_, '_>, end: usize) -> bool {
    let street = if reader.touching_mark(end, ",") {
        end + 1
    } else if reader.touching_mark(end, "/") && reader.is_digits(end + 1) {
        end + 2
    } else {
        end + usize::from(reader.is_digits(end) && reader.gap(end) == Gap::Hyphen)
    };
    reader.cue(street, Cue::Street) && !reader.is_plural(street)
}
