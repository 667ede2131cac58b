//! Fractions: in words, with a bar, as one character, after a whole number, and `un élève sur deux`.

use super::super::{Read, Reader};
use super::cardinal::{self, Value};
use super::context::{Sign, counted, counts, modifier, sign};
use super::figures::figures;
use super::unit::unit;
use super::{Head, number, ordinal};
use crate::lexicon::{Cue, Reading};
use crate::number::{Decimal, Number, NumberKind, Quantity};
use crate::text::Gap;
use crate::text::token::Case;

/// A part: so many of so many, up to a token.
struct Part {
    numerator: i64,
    denominator: u64,
    end: usize,
}

/// The largest whole that `sur` divides: `un élève sur deux`, `un sur cent mille`.
const LARGEST_WHOLE: i64 = 1_000_000;

pub(super) fn fraction<'t>(reader: Reader<'_, 't>, head: &Head) -> Option<Read<Number<'t>>> {
    let (at, whole) = (head.at, head.cardinal.filter(|v| !v.ordinal));
    let bar = || with_bar(reader, at).or_else(|| character(reader, at));
    let part = bar()
        .or_else(|| in_words(reader, at, whole))
        .or_else(|| of_scale(reader, head))
        .or_else(|| one_in(reader, at, whole))?;
    let quantity = Quantity::ratio(part.numerator, part.denominator)?;
    Some(measured(reader, at, part.end, quantity))
}

/// `2 1/4`, `trois et un cinquième`, `cinq milliards et trois quarts`.
pub(super) fn mixed<'t>(reader: Reader<'_, 't>, head: &Head) -> Option<Read<Number<'t>>> {
    let (at, whole) = (head.at, head.cardinal.filter(|v| !v.ordinal)?);
    let part = if whole.in_words {
        let and = reader.cue(whole.end, Cue::And) && reader.joined(whole.end);
        let next = and.then(|| cardinal::read(reader, whole.end + 1)).flatten();
        let next = next.filter(|v| !v.ordinal && v.scale == 0)?;
        let one = reader.cue(at, Cue::A) && whole.end == at + 1;
        denominated(reader, next).filter(|part| !one || reader.is_alone(at, part.end))?
    } else {
        let apart = matches!(reader.gap(whole.end), Gap::None | Gap::Space) && whole.decimal.exponent() >= 0;
        apart.then(|| with_bar(reader, whole.end).or_else(|| character(reader, whole.end))).flatten()?
    };
    let power = 10i64.checked_pow(u32::from(whole.scale))?;
    let lower = whole.decimal.scaled(-i16::from(whole.scale))?.to_i64()?;
    let denominator = i64::try_from(part.denominator).ok()?;
    let numerator = lower.checked_mul(denominator)?.checked_add(part.numerator)?.checked_mul(power)?;
    let proper = part.numerator < denominator;
    let quantity = Quantity::ratio(numerator, part.denominator).filter(|_| proper)?;
    Some(measured(reader, at, part.end, quantity))
}

/// A fraction with its scale and unit: `deux tiers de million`, `1/4 kilomètre`, `trois quarts de litre`.
fn measured<'t>(reader: Reader<'_, 't>, at: usize, end: usize, mut quantity: Quantity) -> Read<Number<'t>> {
    let mut value = Value { decimal: Decimal::ONE, end, ordinal: false, scale: 0, in_words: true };
    let scale = reader.find(end + 1, |r| match r {
        Reading::Scale(power) if power >= 6 && reader.cue(end, Cue::Of) => Some(power),
        _ => None,
    });
    if let Some((power, scaled)) = scale.and_then(|p| Some((p, quantity.scaled(i16::from(p))?))) {
        (quantity, value.scale, value.end) = (scaled, power, end + 2);
    }
    let of = value.scale == 0 && reader.cue(end, Cue::Of);
    let measure = unit(reader, &Value { end: value.end + usize::from(of), ..value });
    let (first, quantity) = match negative(reader, at) {
        true => (at - 1, quantity.negated()),
        false => (at, quantity),
    };
    let modifier = modifier(reader, first);
    let read = |end, number| Read::new(first, end, Number { modifier, ..number });
    match measure.filter(|u| u.kind != NumberKind::Percentage).and_then(|u| Some((u.apply(quantity)?, u))) {
        Some((quantity, unit)) => read(unit.end, Number { unit: unit.code, ..number(unit.kind, quantity) }),
        None => read(value.end, number(NumberKind::Fraction, quantity)),
    }
}

fn negative(reader: Reader<'_, '_>, at: usize) -> bool {
    sign(reader, at) == Some(Sign::Minus)
}

/// `un élève sur deux`, `trois Français sur dix`.
fn one_in(reader: Reader<'_, '_>, at: usize, part: Option<Value>) -> Option<Part> {
    let part = part.filter(|v| v.scale == 0)?;
    let noun = usize::from(reader.is_word(part.end) && !reader.cue(part.end, Cue::Over));
    let over = part.end + noun;
    if !reader.cue(over, Cue::Over) || !reader.joined(over) {
        return None;
    }
    let whole = cardinal::read(reader, over + 1).filter(|v| !v.ordinal)?;
    let (n, d) = (part.decimal.to_i64()?, whole.decimal.to_i64()?);
    let bare = counted(reader, &whole).is_none() && unit(reader, &whole).is_none() && at < over;
    (bare && n > 0 && n < d && d <= LARGEST_WHOLE).then_some(Part {
        numerator: n,
        denominator: d.unsigned_abs(),
        end: whole.end,
    })
}

/// `3/4`, `1/10 000`.
fn with_bar(reader: Reader<'_, '_>, at: usize) -> Option<Part> {
    /// Larger denominators are read under one, as odds.
    const LARGEST: i64 = 100;
    let slash = reader.is_digits(at) && reader.touching_mark(at + 1, "/") && reader.gap(at + 2) == Gap::None;
    if !slash || !reader.is_digits(at + 2) {
        return None;
    }
    let (whole, end) = figures(reader, at + 2)?;
    let (n, d): (i64, i64) = (reader.word(at).parse().ok()?, whole.to_i64()?);
    // Where the sides are the same and no score, as in `20/20`, they are the whole.
    let usual = n > 0 && n <= d && (d <= LARGEST || n == 1) && !reader.touching_mark(end, "/");
    // `12/14 rue des Lilas`
    (usual && !reader.cue(end, Cue::Street)).then_some(Part { numerator: n, denominator: d.unsigned_abs(), end })
}

/// `½`.
fn character(reader: Reader<'_, '_>, at: usize) -> Option<Part> {
    let (numerator, denominator) = ratio(reader.word(at)).filter(|_| !reader.is_word(at))?;
    Some(Part { numerator, denominator, end: at + 1 })
}

/// The fraction that one character writes, by its Unicode decomposition.
pub(super) fn ratio(mark: &str) -> Option<(i64, u64)> {
    let (mut numerator, mut denominator, mut bar) = (0i64, 0u64, false);
    let first = mark.chars().next()?;
    unicode_normalization::char::decompose_compatible(first, |c| match (c, c.to_digit(10)) {
        ('\u{2044}', _) => bar = true,
        (_, Some(n)) if bar => denominator = denominator * 10 + u64::from(n),
        (_, Some(n)) => numerator = numerator * 10 + i64::from(n),
        _ => {}
    });
    (denominator > 0).then_some((numerator, denominator))
}

fn in_words(reader: Reader<'_, '_>, at: usize, numerator: Option<Value>) -> Option<Part> {
    // `la moitié` stands without a numerator; so do the others where nothing else is said.
    if let Some(d) = named_part(reader, at) {
        // `ma moitié` is a person.
        let person = reader.after(at, &[Cue::Possessive]) && !reader.any_cue(at + 1, &[Cue::Of, Cue::OfThe]);
        let half = d == 2 && !reader.cue(at, Cue::Half) && !person;
        return (half || d > 2 && of_whole(reader, at) || reader.is_alone(at, at + 1)).then_some(Part {
            numerator: 1,
            denominator: d,
            end: at + 1,
        });
    }
    let numerator = numerator.filter(|v| v.scale == 0)?;
    let part = denominated(reader, numerator)?;
    if named_part(reader, numerator.end).is_some() {
        // `un quart de finale` is a round, `un demi` a drink.
        let of = reader.cue(part.end, Cue::Of);
        let whole = !of || is_whole(reader, part.end + 1) || part.denominator == 3;
        let known = of
            && (reader.cue(part.end + 1, Cue::Comma)
                || reader
                    .reads(part.end + 1, |r| matches!(r, Reading::Unit(_) | Reading::TimeUnit(_) | Reading::Scale(_))));
        let half = reader.cue(numerator.end, Cue::Half) && !reader.is_alone(at, part.end);
        return ((whole || known) && !half).then_some(part);
    }
    // `un cinquième homme` is the fifth, and so is a `quatrième` alone.
    let of = reader.any_cue(part.end, &[Cue::Of, Cue::OfThe]);
    let last = !counts(reader, part.end) && reader.case(part.end) == Case::Lower;
    let plural = reader.is_plural(part.end - 1) == (part.numerator > 1);
    let rank = part.denominator <= 4 || !(of || last) || !plural;
    (!rank || reader.is_alone(at, part.end)).then_some(part)
}

/// `le quart des élèves`, `plus du tiers de ses parts`; but not `le quart de finale`.
fn of_whole(reader: Reader<'_, '_>, at: usize) -> bool {
    (reader.after(at, &[Cue::The, Cue::ToThe]) || modifier(reader, at).is_some())
        && reader.joined(at + 1)
        && (reader.cue(at + 1, Cue::OfThe) || reader.cue(at + 1, Cue::Of) && is_whole(reader, at + 2))
}

/// What parts are of, after `de`: `la classe`, `nos clients`, `ces voix`, `entre eux`.
fn is_whole(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.any_cue(at, &[Cue::The, Cue::Possessive, Cue::This, Cue::Between])
}

/// `un millionième de seconde`, `dix millièmes`: the cardinal reads these as one ordinal.
fn of_scale(reader: Reader<'_, '_>, head: &Head) -> Option<Part> {
    let value = head.cardinal.filter(|v| v.ordinal)?;
    let last = value.end - 1;
    let power = reader.find(last, |r| match r {
        Reading::OrdinalScale(power) if value.scale > 0 => Some(power),
        Reading::Ordinal(100) if last > head.at => Some(2),
        _ => None,
    })?;
    let numerator = value.decimal.scaled(-i16::from(power))?.to_i64()?;
    let parts = reader.is_plural(last)
        && numerator > 1
        && reader.gap(last) == Gap::Space
        && !(counts(reader, value.end) && reader.is_plural(value.end));
    let of = reader.cue(value.end, Cue::Of) || !counts(reader, value.end);
    let one = reader.cue(head.at, Cue::A) && numerator == 1 && of;
    (parts || one).then_some(Part { numerator, denominator: 10u64.checked_pow(power.into())?, end: value.end })
}

/// A numerator with the part it counts: `deux tiers`, `trois dixièmes`.
fn denominated(reader: Reader<'_, '_>, numerator: Value) -> Option<Part> {
    let at = numerator.end;
    if reader.gap(at) > Gap::Line || reader.gap(at) == Gap::Apostrophe {
        return None;
    }
    let (denominator, end) = match named_part(reader, at) {
        Some(d) => (d, at + 1),
        None => ordinal::part(reader, at)?,
    };
    // `un tiers-lieu`
    if reader.gap(end) == Gap::Hyphen && reader.is_word(end) || is_three_quarter(reader, at, denominator) {
        return None;
    }
    Some(Part { numerator: numerator.decimal.to_i64()?, denominator, end })
}

/// `le trois-quarts centre`, `son trois-quarts`: a player or a coat, of nothing.
fn is_three_quarter(reader: Reader<'_, '_>, at: usize, denominator: u64) -> bool {
    let article = [Cue::The, Cue::A, Cue::ToThe, Cue::OfThe, Cue::This, Cue::Possessive];
    let one = at > 1 && reader.after(at - 1, &article) && !reader.is_plural(at - 2);
    reader.gap(at) == Gap::Hyphen && denominator == 4 && one && !reader.any_cue(at + 1, &[Cue::Of, Cue::OfThe])
}

/// `demi`, `tiers`, `quart`.
fn named_part(reader: Reader<'_, '_>, at: usize) -> Option<u64> {
    reader.find(at, |r| match r {
        Reading::Fraction(n) => Some(u64::from(n)),
        _ => None,
    })
}
