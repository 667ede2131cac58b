//! What stands around a number: modifier, sign, the noun counted, the label before it, the link of a range.

use super::super::Reader;
use super::cardinal::{self, Value};
use super::figures::{figures, is_year};
use super::ordinal::is_ordinal_mark;
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
    // `35 ans au plus au 1er janvier`: what begins with `au` is whole, but before `de`.
    let whole = reader.cue(at, Cue::ToThe) && !reader.any_cue(end, &[Cue::Of, Cue::OfThe]);
    let before = !whole && reader.any_cue(end, &preposition) || reader.cue(end, Cue::The);
    let open = reader.any_cue(end - 1, &preposition) || before;
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
    let acronym = reader.case(at) == Case::Upper && LETTERS.contains(&reader.letters(at));
    acronym && !reader.is_digits(at + 1) && !is_shouted(reader, at)
}

/// Whether a word in capitals stands in a headline, where any word is so written.
fn is_shouted(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.case(at + 1) == Case::Upper && reader.is_word(at + 1)
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
pub(super) fn noun(reader: Reader<'_, '_>, end: usize, over_of: bool) -> Option<usize> {
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
        // `81 x 65 cm`
        let letter = reader.len(at) == 1;
        let proper = reader.readings(at).iter().any(|r| matches!(r, Reading::Country(_) | Reading::Cue(Cue::Land)));
        let noun = (reader.case(at) == Case::Lower || proper || is_counted_name(reader, at))
            && !is_function_word(reader, at)
            && !elided
            && !letter;
        return noun.then_some(at);
    }
    None
}

/// `30 000 Parisiens`, `deux Oscars`, `trois ONG`, `20 BLESSÉS`: an acronym, or a plural that no figures follow as in a
/// score.
fn is_counted_name(reader: Reader<'_, '_>, at: usize) -> bool {
    // `3 à 2 Rennes`: the figures before the other's.
    let scored = at > 2 && reader.is_digits(at - 1) && reader.is_digits(at - 3) && reader.is_word(at - 2);
    if scored {
        return false;
    }
    let unscored = || reader.is_plural(at) && !reader.is_digits(at + 1);
    let plural = || match reader.case(at) {
        Case::Capital => reader.readings(at).is_empty() && reader.word(at).ends_with('s') && reader.letters(at) > 4,
        Case::Upper => reader.letters(at) > 4 || is_shouted(reader, at),
        Case::Lower => false,
    };
    is_acronym(reader, at) || unscored() && plural()
}

fn is_function_word(reader: Reader<'_, '_>, at: usize) -> bool {
    // `passes` is `passés` without its accent, and a noun; with it, it is none.
    let noun = reader.cue(at, Cue::Changes) && reader.word(at).is_ascii();
    reader.readings(at).iter().any(|r| match r {
        Reading::Common | Reading::Cardinal(_) | Reading::Modifier(_) => true,
        // `12 TER` are trains.
        Reading::Again => reader.case(at) == Case::Lower,
        Reading::Ordinal(_) => !reader.reads(at, |r| matches!(r, Reading::TimeUnit(_))),
        Reading::Cue(cue) => !cue.is_noun() && !noun,
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
pub(super) fn range_link(reader: Reader<'_, '_>, first: usize, end: usize) -> Option<usize> {
    if !reader.joined(end) {
        return None;
    }
    if reader.after(first, &[Cue::Between]) && reader.cue(end, Cue::And) {
        return Some(end + 1);
    }
    let to = reader.cue(end, Cue::To) && !reader.after(first, &[Cue::Within]);
    if to || reader.cue(end, Cue::Or) && !ends_list(reader, first, end) {
        return Some(end + 1);
    }
    if tight_link(reader, end) {
        return Some(if reader.is_digits(end) { end } else { end + 1 });
    }
    if slash_link(reader, end) {
        return Some(end + 1);
    }
    loose_link(reader, end).then_some(end + 1)
}

/// `six, huit ou dix`: the last two of a list, which rises, are no range.
fn ends_list(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    /// `10 000, 20 000 ou 30 000`: the tokens of the number before, at most.
    const LONGEST: usize = 4;
    let Some(comma) = first.checked_sub(1).filter(|&i| reader.mark(i, ",")) else { return false };
    let value = |at: usize, end: usize| cardinal::read(reader, at).filter(|v| v.end == end && !v.ordinal);
    let before = (comma.saturating_sub(LONGEST)..comma).find_map(|i| Some((i, value(i, comma)?)));
    before.zip(value(first, end)).is_some_and(|((at, a), b)| is_next(reader, at, &a, &b))
}

/// Whether a number goes on from the one before it in a list; not from `En 2019,` nor `format A3,`.
fn is_next(reader: Reader<'_, '_>, at: usize, before: &Value, value: &Value) -> bool {
    let code = at > 0 && reader.is_word(at - 1) && reader.gap(at) <= Gap::Hyphen;
    let order = before.decimal.scaled(1).is_some_and(|ten| value.decimal.is_at_most(ten));
    let near = order || value.decimal.is_at_most(10.into());
    let one = before.in_words == value.in_words && before.decimal.is_below(value.decimal);
    one && near && !code && !(is_year(reader, at) && before.end == at + 1)
}

/// A hyphen or dash that touches two figures.
pub(super) fn tight_link(reader: Reader<'_, '_>, end: usize) -> bool {
    reader.is_digits(end) && reader.gap(end) == Gap::Hyphen
        || reader.gap(end) == Gap::None && reader.mark(end, "–") && reader.is_digits(end + 1)
}

/// A slash that touches two figures: `18/25 ans`.
pub(super) fn slash_link(reader: Reader<'_, '_>, end: usize) -> bool {
    reader.touching_mark(end, "/") && reader.gap(end + 1) == Gap::None && reader.is_digits(end + 1)
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

/// The figures that a word before them makes a label, `article 49`, `n° 12`, `p. 7`, or a street behind, and their end.
pub(super) fn labelled(reader: Reader<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    let word = is_label(reader, at) || is_short_label(reader, at) || in_labelled_list(reader, at);
    let marked = word || is_number_sign(reader, at);
    if !marked && !(at + 1..at + 1 + ADDRESS).any(|i| reader.cue(i, Cue::Street)) {
        return None;
    }
    let (decimal, end) = figures(reader, at).filter(|(_, end)| marked || opens_address(reader, at, *end))?;
    // `se classe 3e`
    let ranked = is_ordinal_mark(reader, end) && reader.gap(end) == Gap::None;
    let measured = word && measures(reader, at);
    (!ranked && !measured).then_some((decimal, end))
}

/// Whether a label's word stands before a token: `article`.
fn is_label(reader: Reader<'_, '_>, at: usize) -> bool {
    let word = at.checked_sub(1).filter(|_| reader.joined(at));
    word.is_some_and(|i| reader.readings(i).contains(&Reading::Label) && !reader.cue(i, Cue::TitleAdjective))
}

/// Whether a label's abbreviation does: `art.`, `p.`.
fn is_short_label(reader: Reader<'_, '_>, at: usize) -> bool {
    let stop = at.checked_sub(1).filter(|&i| reader.joined(at) && reader.touching_mark(i, "."));
    stop.and_then(|i| i.checked_sub(1)).is_some_and(|i| reader.readings(i).contains(&Reading::LabelShort))
}

/// Whether `n°` does.
fn is_number_sign(reader: Reader<'_, '_>, at: usize) -> bool {
    at > 1 && reader.joined(at) && reader.mark(at - 1, "°") && reader.cue(at - 2, Cue::Number)
}

/// `articles 46 et 61`, `lignes 4, 6 et 13`: the label serves the whole list.
fn in_labelled_list(reader: Reader<'_, '_>, at: usize) -> bool {
    /// The longest list that one label serves.
    const NUMBERS: usize = 8;
    let linked = |i: usize| reader.after(i, &[Cue::And, Cue::Or]) || reader.joined(i) && reader.mark(i - 1, ",");
    let before = |i: &usize| i.checked_sub(2).filter(|&other| linked(*i) && reader.is_digits(other));
    std::iter::successors(before(&at), before).take(NUMBERS).any(|i| is_label(reader, i) || is_number_sign(reader, i))
}

/// Whether figures after a label are no label: `sur scène 12 danseurs`, `le ticket 50 €`, `la saison 200 000 touristes`.
fn measures(reader: Reader<'_, '_>, mut at: usize) -> bool {
    /// `20 à 30 matchs`, `8 ou 10 euros`: how far the unit is looked for.
    const NUMBERS: usize = 8;
    for _ in 0..NUMBERS {
        let Some(value) = cardinal::read(reader, at) else { break };
        let grouped = value.end > at + 1 && value.decimal.exponent() >= 0;
        let noun = noun(reader, value.end, false).filter(|&noun| reader.is_plural(noun));
        // `page 12 lignes 3 et 4`
        let label = |noun: usize| reader.is_digits(noun + 1) && reader.readings(noun).contains(&Reading::Label);
        let counted = noun.is_some_and(|noun| !label(noun));
        if grouped || counted && is_several(&value) || unit(reader, &value).is_some() {
            return true;
        }
        // `la tranche 18-25 ans`
        let tied = tight_link(reader, value.end) && reader.is_digits(value.end);
        let ranged = tied || reader.any_cue(value.end, &[Cue::To, Cue::Or]) && reader.is_digits(value.end + 1);
        if !(ranged && is_several(&value)) {
            break;
        }
        at = value.end + usize::from(!tied);
    }
    false
}

/// Whether a noun that is counted stands in the plural.
pub(super) fn is_several(value: &Value) -> bool {
    Decimal::from(2u64).is_at_most(value.decimal)
}

/// How far the street of a house's number can be, in tokens: `12 000/14 rue`.
const ADDRESS: usize = 5;

/// `, rue`, `bis rue`, `/14 rue`, `-14 rue`: what follows the number of a house.
fn opens_address(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    /// `1 place du Marché`
    const NAME: usize = 3;
    let end = end + usize::from(reader.readings(end).contains(&Reading::Again));
    let street = if reader.touching_mark(end, ",") {
        end + 1
    } else if reader.touching_mark(end, "/") && reader.is_digits(end + 1) {
        end + 2
    } else {
        end + usize::from(reader.is_digits(end) && reader.gap(end) == Gap::Hyphen)
    };
    // `1 place de parking` is one of them.
    let named = || (street + 1..=street + NAME).any(|i| reader.capitalised(i));
    let one = reader.word(at) == "1" && street == end && reader.cue(street, Cue::Site);
    reader.cue(street, Cue::Street) && !reader.is_plural(street) && (!one || named())
}
