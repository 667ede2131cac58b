//! Units after a value and currencies before it; scale symbols.

use super::super::Reader;
use super::cardinal::{self, Value};
use super::context::{counts, modifier};
use crate::lexicon::tables::units::UNITS;
use crate::lexicon::tables::{UnitRow, UnitSort};
use crate::lexicon::{Cue, Reading, Sight, spelling};
use crate::number::{Decimal, NumberKind, Quantity};
use crate::text::token::Case;
use crate::text::{Gap, TokenKind};

/// A unit after a number.
pub(super) struct Unit<'t> {
    pub(super) kind: NumberKind,
    pub(super) code: Option<&'t str>,
    /// A power of ten in the unit: `50 centimes` -2, `5 M€` 6.
    power: i16,
    /// What follows the unit in parts of it: `12 € 50`, `et demi`.
    pub(super) part: Option<Decimal>,
    pub(super) end: usize,
}

impl Unit<'_> {
    /// The value in whole units.
    pub(super) fn apply(&self, quantity: Quantity) -> Option<Quantity> {
        match (quantity, self.part) {
            (Quantity::Exact(d), Some(part)) => d.plus(part).map(Quantity::Exact),
            _ => quantity.scaled(self.power),
        }
    }
}

/// The unit after a value, over `de` where a scale stands between: `3 millions d'euros`.
pub(super) fn unit<'t>(reader: Reader<'_, 't>, value: &Value) -> Option<Unit<'t>> {
    let mut at = value.end;
    if reader.gap(at) > Gap::Line {
        return None;
    }
    if value.scale >= 6 && reader.cue(at, Cue::Of) {
        at = past_of(reader, at);
    } else if let Some(unit) = scaled_money(reader, at) {
        return Some(unit);
    }
    let (row, end) = written_unit(reader, at).filter(|_| at > value.end || reader.gap(at) != Gap::Apostrophe)?;
    let (sort, code) = described(reader, row)?;
    // `trois pour cent mille habitants`
    if sort == UnitSort::Percent && reader.is_word(end - 1) && reader.reads(end, |r| matches!(r, Reading::Scale(_))) {
        return None;
    }
    let kind = match sort {
        UnitSort::Money | UnitSort::MoneyPart => NumberKind::Money,
        UnitSort::Measure => NumberKind::Measure,
        UnitSort::Percent => NumberKind::Percentage,
    };
    let code = if end == at + 1 && is_angle(reader, value, at, code) { ANGLE } else { code };
    let power = if sort == UnitSort::MoneyPart { -2 } else { 0 };
    let (part, end) = match part(reader, (sort, code), value, end) {
        Some((part, end)) => (Some(part), end),
        None => (None, end),
    };
    Some(Unit { kind, code: Some(code).filter(|_| sort != UnitSort::Percent), power, part, end })
}

/// What stands after `de`; before a sign its apostrophe joins nothing: `5 millions d'€`.
fn past_of(reader: Reader<'_, '_>, at: usize) -> usize {
    at + 1 + usize::from(reader.any_mark(at + 1, &["'", "’", "‘", "ʼ"]))
}

const ANGLE: &str = "°";

/// Whether degrees by themselves are not of temperature: `un angle de 90 degrés`, `48° nord`, `une bière à 6 degrés`.
fn is_angle(reader: Reader<'_, '_>, value: &Value, at: usize, code: &str) -> bool {
    if !code.starts_with(ANGLE) {
        return false;
    }
    let first = first_of(reader, at);
    let of = [Reading::Angle, Reading::Turn, Reading::Strength];
    let after = reader.reads(at + 1, |r| r == Reading::Compass) && reader.joined(at + 1)
        || reader.cue(at + 1, Cue::Of) && reader.reads(at + 2, |r| of.contains(&r));
    let led = first - usize::from(reader.after(first, &[Cue::Of, Cue::To]));
    let strong = led > 0 && reader.joined(led) && reader.reads(led - 1, |r| r == Reading::Strength);
    stands_alone(reader, first, at) || after || strong || is_turned(reader, value, first)
}

/// How far before degrees and their number what they are of is looked for: `un angle de plus de`.
const BEFORE_DEGREES: usize = 6;

/// Where the number right before a token begins, in figures or in words.
fn first_of(reader: Reader<'_, '_>, at: usize) -> usize {
    let part = |i: &usize| {
        let mark = reader.gap(*i) == Gap::None && reader.is_digits(*i + 1) && reader.any_mark(*i, &[",", "."]);
        reader.is_digits(*i) || mark || reader.reads(*i, |r| matches!(r, Reading::Cardinal(_)))
    };
    (at.saturating_sub(BEFORE_DEGREES)..at).rev().take_while(part).last().unwrap_or(at)
}

/// `90 °` and nothing else, as it is written for people to read: temperatures have their letter.
fn stands_alone(reader: Reader<'_, '_>, first: usize, at: usize) -> bool {
    reader.is_alone(first, at + 1) && reader.gap(at) == Gap::Space && !reader.is_word(at)
}

/// Whether what the degrees are of stands before their number, in its clause: an angle, or what turns by them.
fn is_turned(reader: Reader<'_, '_>, value: &Value, first: usize) -> bool {
    /// Nothing is so hot that people speak of it as often as of a full turn.
    const TURN: u64 = 360;
    let apart = |i: usize| reader.cue(i, Cue::It) || reader.any_mark(i, &[".", ",", ":", ";", "!", "?"]);
    let full = value.decimal == TURN.into();
    // `tourne autour de 15 degrés` is no turn.
    let by = reader.after(first, &[Cue::Of]) && modifier(reader, first).is_none();
    let to = reader.after(first, &[Cue::To]);
    let noun = |i: usize| !reader.joined(i) || reader.after(i, &[Cue::A, Cue::The, Cue::This, Cue::Possessive]);
    let before = (first.saturating_sub(BEFORE_DEGREES)..first).rev();
    before
        .take_while(|&i| !apart(i) && reader.joined(i + 1))
        .any(|i| reader.reads(i, |r| r == Reading::Angle || r == Reading::Turn && (full || by || to && noun(i))))
}

/// What a unit of the tables or of the user's is, and its symbol.
fn described<'t>(reader: Reader<'_, 't>, row: usize) -> Option<(UnitSort, &'t str)> {
    let own = || reader.own?.unit(row).map(|u| (u.sort, u.symbol.as_str()));
    UNITS.get(row).map(|u| (u.sort, u.code)).or_else(own)
}

/// `M€`, `Mds €`, `k€`.
fn scaled_money<'t>(reader: Reader<'_, 't>, at: usize) -> Option<Unit<'t>> {
    let power = i16::from(scale_symbol(reader, at)?);
    let (row, end) = written_unit(reader, at + 1).filter(|_| reader.gap(at + 1) <= Gap::Space)?;
    let (_, code) = described(reader, row).filter(|(sort, _)| *sort == UnitSort::Money)?;
    Some(Unit { kind: NumberKind::Money, code: Some(code), power, part: None, end })
}

/// What follows a whole number of units in parts of one: `et demi`, hundredths or thousandths.
fn part(reader: Reader<'_, '_>, unit: (UnitSort, &str), value: &Value, end: usize) -> Option<(Decimal, usize)> {
    let whole = value.decimal.exponent() >= 0 && value.scale <= 3 && reader.gap(end) <= Gap::Space;
    if !whole || reader.gap(end) == Gap::Apostrophe {
        return None;
    }
    if reader.cue(end, Cue::And) && reader.cue(end + 1, Cue::Half) {
        return Some((Decimal::new(5, -1), end + 2));
    }
    match unit {
        (UnitSort::Money, _) => cents(reader, end).or_else(|| figures_after(reader, value, end, 2)),
        (_, "m") => figures_after(reader, value, end, 2),
        (_, "km" | "kg") => figures_after(reader, value, end, 3),
        _ => None,
    }
}

/// `et 20 centimes`.
fn cents(reader: Reader<'_, '_>, end: usize) -> Option<(Decimal, usize)> {
    let and = usize::from(reader.cue(end, Cue::And));
    let part = cardinal::read(reader, end + and).filter(|v| !v.ordinal && v.scale == 0)?;
    let below = part.decimal.to_i64().is_some_and(|n| (1..100).contains(&n));
    let end = money_part(reader, part.end).filter(|_| below)?;
    Some((part.decimal.scaled(-2)?, end))
}

/// As many figures as a part has places, `12 € 50`, `1 m 80`, `3 kg 500`, or tens in words: `trois euros cinquante`.
fn figures_after(reader: Reader<'_, '_>, value: &Value, end: usize, places: u8) -> Option<(Decimal, usize)> {
    let part = cardinal::read(reader, end).filter(|v| !v.ordinal && v.scale == 0 && v.in_words == value.in_words)?;
    let figures = !value.in_words && reader.len(end) == usize::from(places) && part.end == end + 1;
    let words = value.in_words && places == 2 && part.decimal.to_i64().is_some_and(|n| (10..100).contains(&n));
    let closed = unit(reader, &part).is_none() && !counts(reader, part.end);
    let part = Some((part.decimal.scaled(-i16::from(places))?, part.end));
    part.filter(|_| closed && (figures || words))
}

/// Where the name of a currency's hundredth ends: `centimes`.
fn money_part(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let (row, end) = written_unit(reader, at)?;
    described(reader, row).filter(|(sort, _)| *sort == UnitSort::MoneyPart).map(|_| end)
}

fn scale_symbol(reader: Reader<'_, '_>, at: usize) -> Option<u8> {
    let power = reader.find(at, |r| match r {
        Reading::ScaleSymbol(power) => Some(power),
        _ => None,
    })?;
    // k is small, though `100K` is written too; M and Md are capital.
    let small = reader.case(at) == Case::Lower;
    let thousands = power == 3 && reader.gap(at) == Gap::None;
    (thousands || small == (power == 3) && reader.gap(at) <= Gap::Space).then_some(power)
}

/// A scale symbol with no currency behind it: `100K`, `1,2M`, `35 k`; but `4K` is a screen.
pub(super) fn short_scale(reader: Reader<'_, '_>, value: &Value) -> Option<u8> {
    let at = value.end;
    let power = scale_symbol(reader, at).filter(|_| !value.in_words && value.scale == 0)?;
    let open = reader.gap(at + 1) <= Gap::Apostrophe && reader.kind(at + 1) != Some(TokenKind::Mark);
    let screen = value.decimal.to_i64().is_some_and(|n| n < 10) && reader.case(at) != Case::Lower && power == 3;
    let near = reader.gap(at) == Gap::None || power == 3 || is_of_many(reader, at + 1);
    (near && !open && !screen).then_some(power)
}

/// `d'abonnés`, `de dollars`: what millions are of, where `3 M DE HAUT` are metres.
fn is_of_many(reader: Reader<'_, '_>, at: usize) -> bool {
    let noun = past_of(reader, at);
    let money = || {
        let unit = written_unit(reader, noun).and_then(|(row, _)| described(reader, row));
        unit.is_some_and(|(sort, _)| sort == UnitSort::Money)
    };
    let several = reader.is_word(noun) && reader.case(noun) == Case::Lower && reader.is_plural(noun);
    reader.cue(at, Cue::Of) && reader.joined(at) && reader.joined(noun) && (several || money())
}

/// The code of a currency named right before the figures, and where it begins: `£15 000`, `USD 30`, `US$ 12`.
pub(super) fn money_before<'t>(reader: Reader<'_, 't>, at: usize) -> Option<(&'t str, usize)> {
    if !reader.is_digits(at) || !reader.joined(at) || reader.gap(at) > Gap::Space {
        return None;
    }
    (at.saturating_sub(2)..at).find_map(|first| {
        let (row, end) = written_unit(reader, first)?;
        let (_, code) = described(reader, row).filter(|(sort, _)| *sort == UnitSort::Money && end == at)?;
        is_exact(reader, row, first, at).then_some((code, first))
    })
}

/// A unit's word, or its symbol written exactly so.
fn written_unit(reader: Reader<'_, '_>, at: usize) -> Option<(usize, usize)> {
    if !reader.may_be(at, Sight::UNIT) {
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
        is_exact(reader, row, at, end)
            && reader.gap(end) != Gap::Apostrophe
            && !(reader.gap(end) == Gap::None && reader.is_word(end) && reader.is_word(end - 1))
    });
    match (word, exact) {
        (Some(w), Some(s)) => Some(if s.1 > w.1 { s } else { w }),
        (one, other) => one.or(other),
    }
}

/// Whether the tokens are a symbol of the unit.
fn is_exact(reader: Reader<'_, '_>, row: usize, at: usize, end: usize) -> bool {
    let text = reader.slice(at, end);
    let own = || reader.own.and_then(|l| l.unit(row)).is_some_and(|u| spelling::is_written(&u.symbol, text));
    UNITS.get(row).map_or_else(own, |u| is_symbol(u, text))
}

/// Whether a unit is written so, case and all.
fn is_symbol(unit: &UnitRow, text: &str) -> bool {
    // Nearly always by the very letters of one of them: no form is normalised before all are compared so.
    unit.symbols.contains(&text) || unit.symbols.iter().any(|symbol| spelling::is_written(symbol, text))
}
