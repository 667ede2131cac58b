//! Cardinals and ordinals in words, and either kind of figures with scale words, as exact values.

use super::super::Reader;
use super::figures::{figures, push};
use crate::lexicon::{Classes, Cue, Reading};
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

/// The words that a number begins with.
pub(crate) const WORDS: Classes = Classes::NUMERAL.and(Classes::ORDINAL).and(Classes::ONE);

/// How many tokens a number may have: far more than any real one.
const LONGEST: usize = 64;

/// A number in figures or words with its scale words: `1,5 million`, `3 millions 200 000`, `quatre-vingt-dix mille`.
pub(crate) fn read(reader: Reader<'_, '_>, at: usize) -> Option<Value> {
    if !reader.is_digits(at) && !reader.classes(at).meets(WORDS) {
        return None;
    }
    reader.memo.cardinals.at(at, || after_zeros(reader, at).or_else(|| with_parts(reader, at)))
}

/// The sum with the half or the decimals after it.
fn with_parts(reader: Reader<'_, '_>, at: usize) -> Option<Value> {
    let mut value = sum(reader, at)?;
    and_one(reader, at, &mut value);
    and_a_half(reader, &mut value);
    spelled_decimals(reader, &mut value);
    Some(value)
}

/// The sum of parts with falling scales.
fn sum(reader: Reader<'_, '_>, at: usize) -> Option<Value> {
    let mut total: Option<Decimal> = None;
    let mut value = Value { decimal: Decimal::ONE, end: at, ordinal: false, scale: 0, in_words: !reader.is_digits(at) };
    let mut floor = u8::MAX;
    while value.end < at + LONGEST && floor > 0 && !value.ordinal {
        if value.end > at && reader.gap(value.end) > Gap::Line {
            break;
        }
        let Some(part) = part(reader, value.end, total.is_some(), value.in_words) else {
            break;
        };
        let scaled = scaled(reader, part, floor)?;
        if scaled.end == value.end {
            break;
        }
        total = Some(total.map_or(Some(scaled.decimal), |t| t.plus(scaled.decimal))?);
        let scale = if scaled.scale > 0 { scaled.scale } else { value.scale };
        value = Value { end: scaled.end, ordinal: scaled.ordinal, scale, ..value };
        floor = scaled.scale;
    }
    Some(Value { decimal: total?, ..value })
}

/// `zéro huit`, `zéro zéro cent vingt`: dictated figures with zeros in front.
fn after_zeros(reader: Reader<'_, '_>, at: usize) -> Option<Value> {
    if !reader.is_word(at) {
        return None;
    }
    let zero = |i: usize| digit(reader, i) == Some((0, false));
    let zeros = (at..at + LONGEST).take_while(|&i| zero(i) && (i == at || reader.gap(i) == Gap::Space)).count();
    let next = at + zeros;
    if zeros == 0 || reader.gap(next) != Gap::Space {
        return None;
    }
    let unit = digit(reader, next).filter(|(n, ordinal)| (1..10).contains(n) && !ordinal);
    match unit {
        Some((n, _)) => Some(Value { decimal: n.into(), end: next + 1, ordinal: false, scale: 0, in_words: true }),
        None => sum(reader, next).filter(|v| v.in_words && !v.ordinal && digit(reader, next).is_some()),
    }
}

/// Figures or words before their scale words.
struct Part {
    decimal: Decimal,
    end: usize,
    ordinal: bool,
}

/// What stands before a scale word; `mille` alone is one thousand, `millionième` alone the millionth.
fn part(reader: Reader<'_, '_>, at: usize, inside: bool, in_words: bool) -> Option<Part> {
    if reader.is_digits(at) == in_words && inside {
        return None;
    }
    if reader.is_digits(at) {
        return figures(reader, at).map(|(decimal, end)| Part { decimal, end, ordinal: false });
    }
    if let Some((n, end, ordinal)) = hundreds(reader, at) {
        return Some(Part { decimal: n.into(), end, ordinal });
    }
    let bare = scale_word(reader, at).filter(|(power, ordinal)| *power == 3 || *ordinal);
    bare.map(|_| Part { decimal: Decimal::ONE, end: at, ordinal: false })
}

fn scale_word(reader: Reader<'_, '_>, at: usize) -> Option<(u8, bool)> {
    reader.find(at, |r| match r {
        Reading::Scale(power) => Some((power, false)),
        Reading::OrdinalScale(power) => Some((power, true)),
        // `six milles deux cents`: the plural that thousands never take, unless it is the nautical mile.
        Reading::MisspeltScale(power) if digit(reader, at + 1).is_some() => Some((power, false)),
        _ => None,
    })
}

/// A part times the scale words that follow it: `deux mille milliards`, `un million de milliards`.
fn scaled(reader: Reader<'_, '_>, part: Part, floor: u8) -> Option<Value> {
    let first = part.end;
    let mut value = Value {
        decimal: part.decimal,
        end: first,
        ordinal: part.ordinal,
        scale: 0,
        in_words: !reader.is_digits(first),
    };
    while !value.ordinal {
        let linked = value.scale >= 6 && reader.cue(value.end, Cue::Of) && reader.joined(value.end);
        let at = value.end + usize::from(linked);
        let Some((power, ordinal)) = scale_word(reader, at).filter(|(_, ordinal)| !(linked && *ordinal)) else {
            break;
        };
        // `un million mille` adds the thousand.
        let falls = value.scale > 0 && power < value.scale;
        let apart = at > 0 && reader.gap(at) > Gap::Line && (at > first || reader.is_digits(at - 1));
        let Some(scale) = value.scale.checked_add(power).filter(|s| *s < floor && !apart && !falls) else {
            break;
        };
        value = Value { decimal: value.decimal.scaled(i16::from(power))?, end: at + 1, ordinal, scale, ..value };
    }
    Some(value)
}

/// `mille et une raisons`: only a thousand by itself takes `et`.
fn and_one(reader: Reader<'_, '_>, at: usize, value: &mut Value) {
    let thousand = value.in_words && value.scale == 3 && value.end == at + 1 && !value.ordinal;
    if thousand && reader.cue(at + 1, Cue::And) && reader.cue(at + 2, Cue::A) && reader.joined(at + 1) {
        let counted = reader.is_word(at + 3) && reader.gap(at + 3) == Gap::Space && reader.is_plural(at + 3);
        if let Some(sum) = value.decimal.plus(Decimal::ONE).filter(|_| counted && scale_word(reader, at + 3).is_none())
        {
            (value.decimal, value.scale, value.end) = (sum, 0, at + 3);
        }
    }
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
    let comma = reader.cue(value.end, Cue::Comma) && reader.joined(value.end);
    if value.ordinal || value.scale >= 6 || !comma {
        return;
    }
    let decimals = if value.in_words { decimals_in_words } else { decimals_in_figures };
    let Some((decimals, end)) = decimals(reader, value.end + 1) else { return };
    let Some(sum) = value.decimal.plus(decimals) else { return };
    value.decimal = sum;
    value.end = end;
    // `deux virgule cinq millions`
    let scale = scale_word(reader, end).filter(|(_, ordinal)| !ordinal && value.scale == 0 && reader.joined(end));
    if let Some((scaled, power)) = scale.and_then(|(power, _)| Some((sum.scaled(i16::from(power))?, power))) {
        (value.decimal, value.scale, value.end) = (scaled, power, end + 1);
    }
}

fn decimals_in_words(reader: Reader<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    /// More than anybody dictates.
    const PLACES: i16 = 18;
    let (mut figures, mut places, mut end) = (0i128, 0i16, at);
    while places < PLACES && reader.joined(end) {
        let Some((n, after, false)) = hundreds(reader, end) else { break };
        let digits = n.to_string();
        let Some(longer) = push(figures, &digits) else { break };
        (figures, places, end) = (longer, places + digits.len() as i16, after);
    }
    (places > 0).then(|| (Decimal::new(figures, -places), end))
}

fn decimals_in_figures(reader: Reader<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    let figures = reader.word(at);
    let places = i16::try_from(figures.len()).ok().filter(|_| reader.is_digits(at) && reader.joined(at))?;
    Some((Decimal::new(push(0, figures)?, -places), at + 1))
}

fn digit(reader: Reader<'_, '_>, at: usize) -> Option<(u64, bool)> {
    reader.find(at, |r| match r {
        Reading::Cardinal(n) => Some((u64::from(n), false)),
        Reading::Ordinal(n) => Some((u64::from(n), true)),
        _ => None,
    })
}

/// A word of a compound, in the range: after a hyphen or a space, or after `et`.
fn follows(reader: Reader<'_, '_>, at: usize, range: std::ops::RangeInclusive<u64>) -> Option<(u64, usize, bool)> {
    let linked = reader.cue(at, Cue::And) && reader.joined(at);
    let here = if linked { at + 1 } else { at };
    if !reader.joined(here) || reader.gap(here) > Gap::Line {
        return None;
    }
    let (n, ordinal) = digit(reader, here).filter(|(n, _)| range.contains(n))?;
    let only_one = !linked || n == 1 || n == 11;
    // `les vingt premiers` is no compound.
    (only_one && !reader.cue(here, Cue::RankAlone)).then_some((n, here + 1, ordinal))
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
    let next = end + usize::from(linked);
    match tens(reader, next).filter(|_| !reader.cue(next, Cue::RankAlone)) {
        Some((n, after, ordinal)) if n > 0 && n < 100 && (!linked || n == 1 || n == 11) => {
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
            Some((_, end, false)) => match eighty_and(reader, end) {
                Some((unit, end)) => (80 + unit, end, false),
                None => plus(80, end, 1..=16),
            },
            None => (4, end, false),
        },
        10 => plus(10, end, 7..=9),
        60 => plus(60, end, 1..=16),
        20 | 30 | 40 | 50 | 70 | 80 | 90 => plus(n, end, 1..=9),
        _ => (n, end, false),
    })
}

/// `quatre-vingt et deux`: a slip for `quatre-vingt-deux`; with its `s`, the eighty would stand alone.
fn eighty_and(reader: Reader<'_, '_>, end: usize) -> Option<(u64, usize)> {
    let alone = !reader.cue(end, Cue::And) || !reader.joined(end) || reader.is_plural(end - 1);
    let (unit, _) = digit(reader, end + 1).filter(|(n, ordinal)| !alone && (2..10).contains(n) && !ordinal)?;
    (digit(reader, end + 2).is_none() && scale_word(reader, end + 2).is_none()).then_some((unit, end + 2))
}
