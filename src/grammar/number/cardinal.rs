//! Cardinals and ordinals in figures and words, as exact values.

use super::super::Reader;
use crate::lexicon::{Cue, Reading};
use crate::number::Decimal;
use crate::text::Gap;

/// A value read from tokens up to `end`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Value {
    pub(crate) decimal: Decimal,
    pub(crate) end: usize,
    pub(crate) ordinal: bool,
    /// The last scale word, as a power of ten; 0 where there is none.
    pub(crate) scale: u8,
    pub(crate) in_words: bool,
}

/// How many tokens a number may have: far more than any real one.
const LONGEST: usize = 64;

/// A number in figures or words with its scale words: `1,5 million`, `3 millions 200 000`, `quatre-vingt-dix mille`.
pub(crate) fn read(reader: Reader<'_, '_>, at: usize) -> Option<Value> {
    let mut total: Option<Decimal> = None;
    let mut value = Value { decimal: Decimal::ONE, end: at, ordinal: false, scale: 0, in_words: !reader.is_digits(at) };
    let mut floor = u8::MAX;
    while value.end < at + LONGEST {
        if value.end > at && reader.gap(value.end) > Gap::Line {
            break;
        }
        let Some((part, end, ordinal)) = part(reader, value.end, total.is_some(), value.in_words) else {
            break;
        };
        let (scaled, end, scale, scale_ordinal) = scaled(reader, part, end, ordinal, floor)?;
        if end == value.end {
            break;
        }
        if scale == 0 && floor == 0 {
            break;
        }
        total = Some(total.map_or(Some(scaled), |t| t.plus(scaled))?);
        value = Value {
            end,
            ordinal: ordinal || scale_ordinal,
            scale: if scale > 0 { scale } else { value.scale },
            ..value
        };
        floor = scale;
        if value.ordinal || scale == 0 {
            break;
        }
    }
    value.decimal = total?;
    and_a_half(reader, &mut value);
    spelled_decimals(reader, &mut value);
    Some(value)
}

/// The figures or words before a scale word; `mille` alone is one thousand.
fn part(reader: Reader<'_, '_>, at: usize, inside: bool, in_words: bool) -> Option<(Decimal, usize, bool)> {
    if reader.is_digits(at) {
        if inside && in_words {
            return None;
        }
        return figures(reader, at).map(|(d, end)| (d, end, false));
    }
    if inside && !in_words {
        return None;
    }
    if let Some((n, end, ordinal)) = hundreds(reader, at) {
        return Some((Decimal::from(n), end, ordinal));
    }
    let bare = scale_word(reader, at).filter(|(power, _)| *power == 3);
    bare.map(|_| (Decimal::ONE, at, false))
}

fn scale_word(reader: Reader<'_, '_>, at: usize) -> Option<(u8, bool)> {
    reader.find(at, |r| match r {
        Reading::Scale(power) => Some((power, false)),
        Reading::OrdinalScale(power) => Some((power, true)),
        _ => None,
    })
}

/// The value times the scale words that follow: `deux mille milliards`.
fn scaled(
    reader: Reader<'_, '_>,
    part: Decimal,
    mut end: usize,
    ordinal: bool,
    floor: u8,
) -> Option<(Decimal, usize, u8, bool)> {
    let (mut value, mut scale, mut is_ordinal, first) = (part, 0, false, end);
    while !ordinal && !is_ordinal {
        let Some((power, ord)) = scale_word(reader, end) else {
            break;
        };
        let apart = reader.gap(end) > Gap::Line && (end > first || reader.is_digits(end.wrapping_sub(1)) || scale > 0);
        if apart || scale + power > floor.saturating_sub(1) {
            break;
        }
        value = value.scaled(i16::from(power))?;
        scale += power;
        is_ordinal = ord;
        end += 1;
    }
    Some((value, end, scale, is_ordinal))
}

/// `deux milliards et demi`.
fn and_a_half(reader: Reader<'_, '_>, value: &mut Value) {
    let half = reader.cue(value.end, Cue::And) && reader.cue(value.end + 1, Cue::Half) && reader.joined(value.end);
    if half && !value.ordinal && value.scale != 3 {
        let part = Decimal::new(5, i16::from(value.scale) - 1);
        if let Some(sum) = value.decimal.plus(part) {
            value.decimal = sum;
            value.end += 2;
        }
    }
}

/// `zéro virgule cinq`, `trois virgule zéro huit`: each number after the comma adds its figures.
fn spelled_decimals(reader: Reader<'_, '_>, value: &mut Value) {
    if !value.in_words || value.ordinal || !reader.cue(value.end, Cue::Comma) || !reader.joined(value.end) {
        return;
    }
    let (mut figures, mut places, mut end) = (0i128, 0i16, value.end + 1);
    while places < 18 && reader.joined(end) {
        let Some((n, after, false)) = hundreds(reader, end) else { break };
        let digits = n.to_string();
        let Some(longer) = push(figures, &digits) else { break };
        (figures, places, end) = (longer, places + digits.len() as i16, after);
    }
    if let Some(sum) = value.decimal.plus(Decimal::new(figures, -places)).filter(|_| places > 0) {
        value.decimal = sum;
        value.end = end;
        // `deux virgule cinq millions`
        let scale = scale_word(reader, end).filter(|(_, ordinal)| !ordinal && value.scale == 0 && reader.joined(end));
        if let Some((scaled, power)) = scale.and_then(|(power, _)| Some((sum.scaled(i16::from(power))?, power))) {
            (value.decimal, value.scale, value.end) = (scaled, power, end + 1);
        }
    }
}

/// Figures in groups of three, with decimals: `1 234,5`, `12'500`, `1.000.000`, `3.5`.
pub(crate) fn figures(reader: Reader<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    let mut mantissa = push(0, reader.word(at))?;
    let mut end = at + 1;
    if reader.word(at).len() <= 3 {
        while let Some(next) = group(reader, end) {
            mantissa = push(mantissa, reader.word(next))?;
            end = next + 1;
        }
    }
    let decimals =
        |mark: &str| reader.touching_mark(end, mark) && reader.is_digits(end + 1) && reader.gap(end + 1) == Gap::None;
    if decimals(",") || decimals(".") && !(reader.touching_mark(end + 2, ".") && reader.is_digits(end + 3)) {
        let part = reader.word(end + 1);
        mantissa = push(mantissa, part)?;
        return Some((Decimal::new(mantissa, -i16::try_from(part.len()).ok()?), end + 2));
    }
    Some((Decimal::new(mantissa, 0), end))
}

fn push(mantissa: i128, figures: &str) -> Option<i128> {
    figures.bytes().try_fold(mantissa, |m, b| Decimal::push_figure(m, b.wrapping_sub(b'0')))
}

/// The three figures that go on from a group, if the separator is one of a number.
fn group(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    let three = |i: usize| reader.is_digits(i) && reader.word(i).len() == 3;
    if three(end) && (reader.gap(end) == Gap::Apostrophe || one_space(reader, end)) {
        return Some(end);
    }
    let dotted = reader.touching_mark(end, ".") && three(end + 1) && reader.gap(end + 1) == Gap::None;
    dotted.then_some(end + 1)
}

/// A single space of any kind before the token.
fn one_space(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.gap(at) == Gap::Space
        && matches!((reader.token(at - 1), reader.token(at)),
            (Some(a), Some(b)) if reader.text.get(a.end as usize..b.start as usize).is_some_and(|g| g.chars().count() == 1))
}

fn digit(reader: Reader<'_, '_>, at: usize) -> Option<(u64, bool)> {
    reader.find(at, |r| match r {
        Reading::Cardinal(n) => Some((u64::from(n), false)),
        Reading::Ordinal(n) => Some((u64::from(n), true)),
        _ => None,
    })
}

/// A word of a compound: it must follow with a hyphen or a space, and an ordinal with a hyphen or `et`.
fn follows(reader: Reader<'_, '_>, at: usize, range: std::ops::RangeInclusive<u64>) -> Option<(u64, usize, bool)> {
    let linked = reader.cue(at, Cue::And) && reader.joined(at);
    let here = if linked { at + 1 } else { at };
    if !reader.joined(here) || reader.gap(here) > Gap::Line {
        return None;
    }
    let (n, ordinal) = digit(reader, here).filter(|(n, _)| range.contains(n))?;
    let only_one = !linked || n == 1 || n == 11;
    // `les vingt premiers` is no compound.
    let tied = !ordinal || linked || reader.gap(here) == Gap::Hyphen || n > 2;
    (only_one && tied).then_some((n, here + 1, ordinal))
}

/// 0 to 1,999 in words: `deux cent trois`, `dix-sept cent`, with the end and whether it is an ordinal.
fn hundreds(reader: Reader<'_, '_>, at: usize) -> Option<(u64, usize, bool)> {
    let (n, end, ordinal) = tens(reader, at)?;
    if ordinal {
        return Some((n, end, true));
    }
    if n == 100 {
        return Some(rest(reader, 100, end));
    }
    match follows(reader, end, 100..=100).filter(|_| (2..20).contains(&n)) {
        Some((_, end, true)) => Some((n * 100, end, true)),
        Some((_, end, false)) => Some(rest(reader, n * 100, end)),
        None => Some((n, end, false)),
    }
}

fn rest(reader: Reader<'_, '_>, hundreds: u64, end: usize) -> (u64, usize, bool) {
    if !reader.joined(end) || reader.gap(end) > Gap::Line || reader.is_digits(end) {
        return (hundreds, end, false);
    }
    let linked = reader.cue(end, Cue::And);
    match tens(reader, end + usize::from(linked)) {
        Some((n, after, ordinal))
            if n > 0
                && n < 100
                && (!linked || n == 1 || n == 11)
                && (!ordinal || reader.gap(end) == Gap::Hyphen || linked || after > end + 1) =>
        {
            (hundreds + n, after, ordinal)
        }
        _ => (hundreds, end, false),
    }
}

/// 0 to 100 in words.
fn tens(reader: Reader<'_, '_>, at: usize) -> Option<(u64, usize, bool)> {
    let (n, ordinal) = digit(reader, at)?;
    let end = at + 1;
    if ordinal {
        return Some((n, end, true));
    }
    let plus = |base: u64, end: usize, range| match follows(reader, end, range) {
        Some((more, end, ordinal)) => match follows(reader, end, 7..=9).filter(|_| more == 10 && !ordinal) {
            Some((unit, end, ordinal)) => (base + 10 + unit, end, ordinal),
            None => (base + more, end, ordinal),
        },
        None => (base, end, false),
    };
    Some(match n {
        4 => match follows(reader, end, 20..=20) {
            Some((_, end, true)) => (80, end, true),
            Some((_, end, false)) => plus(80, end, 1..=16),
            None => (4, end, false),
        },
        10 => plus(10, end, 7..=9),
        60 => plus(60, end, 1..=16),
        20 | 30 | 40 | 50 | 70 | 80 | 90 => plus(n, end, 1..=9),
        _ => (n, end, false),
    })
}

/// The value of a Roman numeral in capitals, up to 3999.
pub(crate) fn roman(numeral: &str) -> Option<u64> {
    let value = |b: u8| match b {
        b'I' => Some(1),
        b'V' => Some(5),
        b'X' => Some(10),
        b'L' => Some(50),
        b'C' => Some(100),
        b'D' => Some(500),
        b'M' => Some(1000),
        _ => None,
    };
    let values: Vec<u64> = numeral.bytes().map(value).collect::<Option<_>>()?;
    if values.is_empty() || values.len() > 15 {
        return None;
    }
    let pairs = values.iter().zip(values.iter().skip(1).chain([&0]));
    let total = pairs.fold(0i64, |sum, (v, next)| sum + if v < next { -(*v as i64) } else { *v as i64 });
    u64::try_from(total).ok().filter(|n| (1..4000).contains(n))
}

/// A Roman ordinal in one word, `XXIe`, or in two, `XXI` and a mark.
pub(crate) fn roman_ordinal(reader: Reader<'_, '_>, at: usize) -> Option<(u64, usize)> {
    let word = reader.word(at);
    let capitals = word.bytes().take_while(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M')).count();
    let (numeral, mark) = word.split_at_checked(capitals).filter(|(n, _)| !n.is_empty())?;
    let value = roman(numeral)?;
    if mark.is_empty() {
        return (capitals > 0 && is_ordinal_mark(reader, at + 1) && reader.gap(at + 1) == Gap::None)
            .then_some((value, at + 2));
    }
    // `Le`, `Ces` and `Vers` are words; a single capital is I, V or X, with a mark in the singular.
    if capitals == 1 && !matches!(numeral, "I" | "V" | "X") || mark.ends_with('s') {
        return None;
    }
    let key = crate::text::fold::key(mark);
    let is_mark = crate::lexicon::find(key).is_some_and(|s| s.readings().contains(&Reading::OrdinalMark));
    is_mark.then_some((value, at + 1))
}

pub(crate) fn is_ordinal_mark(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.readings(at).contains(&Reading::OrdinalMark)
}
