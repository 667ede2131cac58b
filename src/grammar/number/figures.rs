//! Numbers in figures: groups of three, decimals, powers of ten.

use super::super::Reader;
use crate::number::Decimal;
use crate::text::{Gap, TokenKind};

/// Figures in groups of three, with decimals: `1 234,5`, `12'500`, `1.000.000`, `3.5`, `1.2e6`.
pub(crate) fn figures(reader: Reader<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    if stand_alone(reader, at) {
        return Some((Decimal::new(push(0, reader.word(at))?, 0), at + 1));
    }
    let (mut mantissa, mut end) = whole(reader, at)?;
    let mut places = 0;
    if let Some(part) = decimals(reader, end) {
        mantissa = push(mantissa, reader.word(part))?;
        places = i16::try_from(reader.len(part)).ok()?;
        end = part + 1;
    }
    let value = Decimal::new(mantissa, -places);
    // `90e+3` is the third minute past the ninetieth.
    let minutes = places == 0 && mantissa > 9 && reader.touching_mark(end + 1, "+");
    match exponent(reader, end).filter(|_| !minutes) {
        Some((power, end)) => Some((value.scaled(power)?, end)),
        None => Some((value, end)),
    }
}

/// Whether the figures are those of a year of our time, as most of four are.
pub(crate) fn is_year(reader: Reader<'_, '_>, at: usize) -> bool {
    matches!(reader.short_figures(at), Some(1900..=2099))
}

/// Whether nothing goes on from the figures, as nearly always: a word or no group of three set apart, or a mark that no
/// more figures touch.
fn stand_alone(reader: Reader<'_, '_>, at: usize) -> bool {
    let Some(next) = reader.token(at + 1) else { return true };
    match next.kind {
        TokenKind::Word => next.gap == Gap::Space,
        TokenKind::Digits => next.gap == Gap::Space && next.end - next.start != 3,
        TokenKind::Mark => reader.gap(at + 2) > Gap::Apostrophe,
    }
}

/// Whole figures in groups of three, and their end.
fn whole(reader: Reader<'_, '_>, at: usize) -> Option<(i128, usize)> {
    let mut mantissa = push(0, reader.word(at))?;
    let mut end = at + 1;
    if reader.len(at) <= 3 {
        let comma = comma_groups(reader, end);
        while let Some(next) = group(reader, end).or_else(|| comma.then(|| marked_group(reader, end, ",")).flatten()) {
            mantissa = push(mantissa, reader.word(next))?;
            end = next + 1;
        }
    }
    Some((mantissa, end))
}

/// Figures without a separator before: `,08`, `.5`, where the mark opens the paragraph.
pub(crate) fn decimals_alone(reader: Reader<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    let mark = at.checked_sub(1).filter(|&m| reader.mark(m, ",") || reader.mark(m, "."))?;
    let opens = !reader.joined(mark) && reader.gap(at) == Gap::None;
    let part = reader.word(at);
    let places = i16::try_from(part.len()).ok().filter(|_| opens)?;
    Some((Decimal::new(push(0, part)?, -places), at + 1))
}

/// The token of the decimals after a comma or point.
fn decimals(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    let follows = reader.is_digits(end + 1) && reader.gap(end + 1) == Gap::None;
    let comma = reader.mark(end, ",") && (reader.gap(end) == Gap::None || strayed(reader, end));
    let point = reader.touching_mark(end, ".") && !(reader.touching_mark(end + 2, ".") && reader.is_digits(end + 3));
    (follows && (comma || point)).then_some(end + 1)
}

/// `12 ,5`: a space strayed before the comma, and none follows it.
fn strayed(reader: Reader<'_, '_>, end: usize) -> bool {
    reader.gap(end) == Gap::Space && reader.len(end + 1) <= 2
}

/// A power of ten in programmers' notation: `e13`, `E+14`, `e-3`.
fn exponent(reader: Reader<'_, '_>, end: usize) -> Option<(i16, usize)> {
    let letter = reader.gap(end) == Gap::None && matches!(reader.word(end), "e" | "E");
    if !letter {
        return None;
    }
    let plus = reader.touching_mark(end + 1, "+");
    let at = end + 1 + usize::from(plus);
    let negative = reader.gap(at) == Gap::Hyphen;
    let tied = reader.gap(at) == Gap::None || negative && !plus;
    let power: i16 = reader.word(at).parse().ok().filter(|_| tied && reader.is_digits(at))?;
    Some((if negative { -power } else { power }, at + 1))
}

/// Append figures to a mantissa.
pub(super) fn push(mantissa: i128, figures: &str) -> Option<i128> {
    /// As many as one machine word surely holds.
    const SHORT: usize = 9;
    if figures.len() <= SHORT && mantissa <= i128::from(i32::MAX) {
        let start = i64::try_from(mantissa).ok()?;
        let value = figures.bytes().fold(start, |m, b| m * 10 + i64::from(b.wrapping_sub(b'0')));
        return Some(value.into());
    }
    figures.bytes().try_fold(mantissa, |m, b| Decimal::push_figure(m, b.wrapping_sub(b'0')))
}

/// The three figures that go on from a group, if the separator is one of a number.
fn group(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    let three = |i: usize| reader.is_digits(i) && reader.len(i) == 3;
    if three(end) && (reader.gap(end) == Gap::Apostrophe || one_space(reader, end)) {
        return Some(end);
    }
    marked_group(reader, end, ".")
}

/// Three figures after a mark, both touching.
pub(super) fn marked_group(reader: Reader<'_, '_>, end: usize, mark: &str) -> Option<usize> {
    let three = reader.is_digits(end + 1) && reader.len(end + 1) == 3 && reader.gap(end + 1) == Gap::None;
    (three && reader.touching_mark(end, mark)).then_some(end + 1)
}

/// `1,234,567`: two groups after commas are English; one is decimals.
fn comma_groups(reader: Reader<'_, '_>, end: usize) -> bool {
    marked_group(reader, end, ",").is_some_and(|next| marked_group(reader, next + 1, ",").is_some())
}

/// A single space of any kind before the token.
fn one_space(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.gap(at) == Gap::Space
        && matches!((reader.token(at - 1), reader.token(at)),
            (Some(a), Some(b)) if reader.text.get(usize::from(a.end)..usize::from(b.start)).is_some_and(|g| g.chars().count() == 1))
}
