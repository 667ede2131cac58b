//! What stands around a number: unit, modifier, sign, the noun counted, and what makes it no number at all.

use super::super::Reader;
use super::cardinal::{self, Value};
use crate::lexicon::tables::units::UNITS;
use crate::lexicon::tables::{UnitRow, UnitSort};
use crate::lexicon::{Cue, Reading};
use crate::number::{Decimal, Modifier, NumberKind, Quantity};
use crate::text::Gap;
use crate::text::token::Case;

/// A unit after a number.
pub(super) struct Unit {
    pub(super) kind: NumberKind,
    pub(super) code: Option<&'static str>,
    /// A power of ten in the unit: `50 centimes` -2, `5 M€` 6.
    power: i16,
    /// What follows the unit in its hundredths: `12 € 50`.
    hundredths: Option<Decimal>,
    pub(super) end: usize,
}

impl Unit {
    /// The value in whole units.
    pub(super) fn apply(&self, quantity: Quantity) -> Option<Quantity> {
        let scale = |d: Decimal| d.scaled(self.power);
        match (quantity, self.hundredths) {
            (Quantity::Exact(d), None) => scale(d).map(Quantity::Exact),
            (Quantity::Exact(d), Some(part)) => d.plus(part).map(Quantity::Exact),
            (Quantity::Range(a, b), _) => Some(Quantity::Range(scale(a)?, scale(b)?)),
            (ratio, _) => Some(ratio),
        }
    }
}

/// The longest run of adjectives between a number and its noun.
const ADJECTIVES: usize = 3;

pub(super) fn unit(reader: Reader<'_, '_>, value: &Value) -> Option<Unit> {
    let mut at = value.end;
    if !reader.joined(at) {
        return None;
    }
    if value.scale >= 6 && reader.cue(at, Cue::Of) {
        at += 1;
    } else if let Some(unit) = scaled_money(reader, at) {
        return Some(unit);
    }
    let (row, end) = written_unit(reader, at).filter(|_| at > value.end || reader.gap(at) != Gap::Apostrophe)?;
    let row = UNITS.get(row)?;
    let (kind, code) = match row.sort {
        UnitSort::Money | UnitSort::MoneyPart => (NumberKind::Money, Some(row.code)),
        UnitSort::Measure => (NumberKind::Measure, Some(row.code)),
        UnitSort::Percent => (NumberKind::Percentage, None),
    };
    let power = if row.sort == UnitSort::MoneyPart { -2 } else { 0 };
    let (hundredths, end) = match hundredths(reader, row, value, end) {
        Some((part, end)) => (Some(part), end),
        None => (None, end),
    };
    Some(Unit { kind, code, power, hundredths, end })
}

/// `M€`, `Mds €`, `k€`.
fn scaled_money(reader: Reader<'_, '_>, at: usize) -> Option<Unit> {
    let power = i16::from(scale_symbol(reader, at)?);
    let (row, end) = written_unit(reader, at + 1).filter(|_| reader.gap(at + 1) <= Gap::Space)?;
    let row = UNITS.get(row).filter(|r| r.sort == UnitSort::Money)?;
    Some(Unit { kind: NumberKind::Money, code: Some(row.code), power, hundredths: None, end })
}

/// Two figures, or words, after a currency or a metre: `12 € 50`, `trois euros cinquante`, `1 m 80`.
fn hundredths(reader: Reader<'_, '_>, row: &UnitRow, value: &Value, end: usize) -> Option<(Decimal, usize)> {
    let takes = row.sort == UnitSort::Money || row.code == "m";
    let whole = value.decimal.exponent() >= 0 && value.scale == 0;
    if !takes || !whole || reader.gap(end) > Gap::Space || reader.gap(end) == Gap::Apostrophe {
        return None;
    }
    let part = cardinal::read(reader, end).filter(|v| v.in_words == value.in_words && !v.ordinal && v.scale == 0)?;
    let two = !value.in_words && reader.word(end).len() == 2 && part.end == end + 1;
    let words = value.in_words && part.decimal.to_i64().is_some_and(|n| (10..100).contains(&n));
    let closed = unit(reader, &part).is_none() && counted(reader, part.end, false).is_none();
    (closed && (two || words)).then(|| Some((part.decimal.scaled(-2)?, part.end))).flatten()
}

fn scale_symbol(reader: Reader<'_, '_>, at: usize) -> Option<u8> {
    let power = reader.find(at, |r| match r {
        Reading::ScaleSymbol(power) => Some(power),
        _ => None,
    })?;
    // k is small, M and Md are capital.
    let small = reader.case(at) == Case::Lower;
    (small == (power == 3) && reader.gap(at) <= Gap::Space).then_some(power)
}

/// A unit's word, or its symbol written exactly so.
fn written_unit(reader: Reader<'_, '_>, at: usize) -> Option<(usize, usize)> {
    if reader.gap(at) > Gap::Line {
        return None;
    }
    let word = reader.longest(at, |r| match r {
        Reading::Unit(row) => Some(usize::from(row)),
        _ => None,
    });
    let symbol = reader.longest(at, |r| match r {
        Reading::Symbol(row) => Some(usize::from(row)),
        _ => None,
    });
    let exact = symbol.filter(|&(row, end)| {
        let text = reader.slice(at, end);
        UNITS.get(row).is_some_and(|u| u.symbols.contains(&text))
            && reader.gap(end) != Gap::Apostrophe
            && !(reader.gap(end) == Gap::None && reader.is_word(end) && reader.is_word(end - 1))
    });
    match (word, exact) {
        (Some(w), Some(s)) => Some(if s.1 > w.1 { s } else { w }),
        (one, other) => one.or(other),
    }
}

/// The modifier right before a number, over a determiner: `près des deux tiers`, `environ les trois quarts`.
pub(super) fn modifier(reader: Reader<'_, '_>, at: usize) -> Option<Modifier> {
    let pick = |r: Reading| match r {
        Reading::Modifier(m) => Some(m),
        _ => None,
    };
    let direct = reader.longest_before(at, 4, pick);
    let found = direct.or_else(|| {
        let before = at.checked_sub(1).filter(|&b| reader.any_cue(b, &[Cue::The, Cue::A]) && reader.joined(at))?;
        reader.longest_before(before, 4, pick)
    });
    found.map(|(m, _)| m)
}

/// A modifier after the number and its noun: `200 blessés environ`, `500 euros au maximum`.
pub(super) fn trailing_modifier(reader: Reader<'_, '_>, at: usize) -> Option<Modifier> {
    if !reader.joined(at) {
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
    let adverb = end > at + 1 || !reader.any_cue(at, &[Cue::Few, Cue::Odd]) && !reader.is_word(end);
    (!open && !next && adverb).then_some(modifier)
}

/// The noun counted: the first plain word after adjectives; after `million` over `de`.
pub(super) fn counted<'t>(reader: Reader<'_, 't>, end: usize, over_of: bool) -> Option<&'t str> {
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
        if reader.cue(at, Cue::CountedAdjective) && reader.is_word(at + 1) && !is_function_word(reader, at + 1) {
            at += 1;
            continue;
        }
        let elided = reader.gap(at + 1) == Gap::Apostrophe && reader.word(at).len() <= 2;
        let proper = reader.readings(at).iter().any(|r| matches!(r, Reading::Country(_) | Reading::Cue(Cue::Land)));
        let noun = (reader.case(at) == Case::Lower || proper) && !is_function_word(reader, at) && !elided;
        return noun.then(|| reader.word(at));
    }
    None
}

fn is_function_word(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.readings(at).iter().any(|r| match r {
        Reading::Common | Reading::Cardinal(_) | Reading::Modifier(_) | Reading::Ordinal(_) => true,
        Reading::Cue(cue) => !matches!(
            cue,
            Cue::Years
                | Cue::YearWord
                | Cue::Night
                | Cue::Century
                | Cue::Trimester
                | Cue::Semester
                | Cue::Number
                | Cue::Street
                | Cue::NotState
                | Cue::Site
                | Cue::House
                | Cue::Joined
                | Cue::Fluent
                | Cue::Land
                | Cue::Language
                | Cue::Kin
                | Cue::Times
                | Cue::TitleAdjective
                | Cue::Party
                | Cue::CountedAdjective
        ),
        _ => false,
    })
}

/// A sign that touches the figures and no word before: whether it is negative.
pub(super) fn sign(reader: Reader<'_, '_>, at: usize) -> Option<bool> {
    let before = at.checked_sub(1)?;
    if !reader.is_digits(at) || reader.gap(at) != Gap::None || reader.gap(before) < Gap::Space {
        return None;
    }
    match reader.word(before) {
        "-" | "\u{2212}" => Some(true),
        "+" => Some(false),
        _ => None,
    }
}

/// A currency sign that touches the figures: `£15 000`, `$30`.
pub(super) fn sign_before(reader: Reader<'_, '_>, at: usize) -> Option<&'static str> {
    let before = at.checked_sub(1).filter(|_| reader.gap(at) <= Gap::Space && reader.is_digits(at))?;
    let (row, end) = written_unit(reader, before)?;
    let row = UNITS.get(row).filter(|r| r.sort == UnitSort::Money && end == at && reader.joined(at))?;
    let sign = reader.kind(before) == Some(crate::text::TokenKind::Mark) || row.symbols.contains(&reader.word(before));
    sign.then_some(row.code)
}

/// Where the second number of a range begins.
pub(super) fn range_link(reader: Reader<'_, '_>, at: usize, end: usize, in_words: bool) -> Option<usize> {
    if !reader.joined(end) {
        return None;
    }
    let between = at > 0 && reader.cue(at - 1, Cue::Between);
    if between {
        return reader.cue(end, Cue::And).then_some(end + 1);
    }
    if reader.cue(end, Cue::To) && !reader.after(at, &[Cue::Within]) || in_words && reader.cue(end, Cue::Or) {
        return Some(end + 1);
    }
    if tight_link(reader, end) {
        return Some(if reader.is_digits(end) { end } else { end + 1 });
    }
    None
}

/// A hyphen or dash between two figures.
pub(super) fn tight_link(reader: Reader<'_, '_>, end: usize) -> bool {
    reader.is_digits(end) && reader.gap(end) == Gap::Hyphen
        || reader.gap(end) == Gap::None && reader.mark(end, "–") && reader.is_digits(end + 1)
}

/// Letters or marks that touch the figures and make them a code: `20b`, `4x4`, `A-320`.
pub(super) fn touches_letters(reader: Reader<'_, '_>, end: usize) -> bool {
    // `Deux-Sèvres`, `deux-roues`; `3-1`, `28-14`.
    if reader.gap(end) == Gap::Hyphen && (reader.is_digits(end - 1) == reader.is_digits(end)) {
        return true;
    }
    if reader.gap(end) == Gap::Apostrophe || !reader.is_digits(end - 1) {
        return false;
    }
    let glued = reader.is_word(end) && reader.gap(end) <= Gap::Hyphen;
    glued && written_unit(reader, end).is_none() && scale_symbol(reader, end).is_none()
}

/// What is no number whatever follows: codes, titles, digits of a longer string.
pub(super) fn declined(reader: Reader<'_, '_>, at: usize) -> bool {
    if version(reader, at) || postcode(reader, at) || titled_word(reader, at) {
        return true;
    }
    let Some(before) = at.checked_sub(1).filter(|_| reader.joined(at)) else {
        return false;
    };
    let gap = reader.gap(at);
    if reader.is_digits(at) {
        let glued_word = gap <= Gap::Hyphen && reader.is_word(before) || gap == Gap::Hyphen;
        let glued_mark = gap == Gap::None && [".", ",", "/", ":", "#", "_", "@"].iter().any(|m| reader.mark(before, m));
        let figures_before =
            before.checked_sub(1).is_some_and(|b| reader.is_digits(b) && reader.gap(before) == Gap::None);
        return glued_word || glued_mark && figures_before || named(reader, at);
    }
    gap == Gap::Hyphen
}

/// `2.4.1`, `192.168.0.1`: figures with stops between, not all in threes.
fn version(reader: Reader<'_, '_>, at: usize) -> bool {
    let stop = |i: usize| reader.touching_mark(i, ".") && reader.gap(i + 1) == Gap::None && reader.is_digits(i + 1);
    reader.is_digits(at)
        && stop(at + 1)
        && stop(at + 3)
        && !(reader.word(at + 2).len() == 3 && reader.word(at + 4).len() == 3)
}

/// `35000 Rennes`: five figures before a name.
fn postcode(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.is_digits(at)
        && reader.word(at).len() == 5
        && reader.case(at + 1) == Case::Capital
        && reader.gap(at + 1) == Gap::Space
        && reader.readings(at + 1).is_empty()
}

/// A number word with a capital inside a sentence is a name: `la version des Septante`.
fn titled_word(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.case(at) == Case::Capital
        && !reader.opens_sentence(at)
        && reader.case(at + 1) != Case::Capital
        && reader.reads(at, |r| matches!(r, Reading::Cardinal(_)))
}

/// Figures right after a name are part of it: `France 2`, `RTL 9`.
fn named(reader: Reader<'_, '_>, at: usize) -> bool {
    let before = at - 1;
    let alone = reader.opens_sentence(before) && reader.case(before) != Case::Upper;
    let name = reader.capitalised(before) && reader.gap(at) == Gap::Space && !alone;
    let known = !reader.readings(before).is_empty();
    let counts = counted(reader, at + 1, false).is_some();
    name && (!known || reader.reads(before, |r| matches!(r, Reading::Country(_))))
        && !counts
        && !matches!(reader.word(at + 1), "%" | "€" | "$")
        && reader.word(at).len() <= 3
}

/// `François Ier`: a Roman ordinal after a name.
pub(super) fn regnal(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let name = at > 0 && reader.joined(at) && reader.capitalised(at - 1) && !reader.cue(at - 1, Cue::The);
    name && !reader.cue(end, Cue::Century)
}

/// An ordinal that belongs to a title: `Premier ministre`, `première dame`, `premier secrétaire`.
pub(super) fn in_title(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    reader.phrase_end(at, |r| matches!(r, Reading::Title(_))).is_some_and(|reached| reached > end)
}

/// Whether a label word stands before the figures: `article`, `n°`.
pub(super) fn is_label(reader: Reader<'_, '_>, at: usize) -> bool {
    if at == 0 || !reader.joined(at) {
        return false;
    }
    let label = |i: usize| reader.readings(i).contains(&Reading::Label);
    let number_sign = at > 1 && reader.mark(at - 1, "°") && reader.cue(at - 2, Cue::Number);
    let plain = label(at - 1) && !reader.cue(at - 1, Cue::TitleAdjective);
    let figures = cardinal::figures(reader, at);
    let address = figures.is_some_and(|(_, end)| reader.cue(end, Cue::Street) && !reader.word(end).ends_with('s'));
    // `articles 46 et 61`: the label serves the whole list.
    let listed = at > 2
        && (reader.cue(at - 1, Cue::And) || reader.mark(at - 1, ","))
        && reader.is_digits(at - 2)
        && label(at - 3);
    figures.is_some() && (plain || number_sign || address || listed)
}
