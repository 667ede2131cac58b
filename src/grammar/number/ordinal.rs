//! Ordinals: in words, in figures with their mark, in Roman numerals.

use super::super::{Read, Reader};
use super::cardinal;
use super::context::counts;
use super::figures::figures;
use super::refused::{in_title, regnal};
use super::{Head, number};
use crate::date::TimeUnit;
use crate::lexicon::{Cue, Entry, Reading};
use crate::number::{Decimal, Number, NumberKind, Quantity};
use crate::text::token::Case;
use crate::text::{Gap, TokenKind, fold};

pub(super) fn ordinal<'t>(reader: Reader<'_, 't>, head: &Head) -> Option<Read<Number<'t>>> {
    let at = head.at;
    let (value, end) = if reader.is_digits(at) {
        in_figures(reader, at)?
    } else if let Some((n, end)) = roman_ordinal(reader, at) {
        (!regnal(reader, at, end)).then_some((n.into(), end))?
    } else {
        in_words(reader, head)?
    };
    if in_title(reader, at, end) {
        return None;
    }
    Some(Read::new(at, end, number(NumberKind::Ordinal, Quantity::Exact(value))))
}

/// `2e`, `1er`, `1 000e`.
fn in_figures(reader: Reader<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    let (value, end) = figures(reader, at)?;
    // `le 2d tour`; but a film is in 2D.
    let phrase = || reader.phrase_end(at, |r| matches!(r, Reading::Ordinal(_))) == Some(end + 1);
    let second = end == at + 1 && reader.gap(end) == Gap::None && reader.case(end) == Case::Lower && phrase();
    let rank = value.to_i64().and_then(|rank| u64::try_from(rank).ok());
    ((is_marked(reader, end, rank) || second) && value.exponent() >= 0).then_some((value, end + 1))
}

fn in_words(reader: Reader<'_, '_>, head: &Head) -> Option<(Decimal, usize)> {
    let (at, value) = (head.at, head.cardinal.filter(|v| v.ordinal)?);
    (value.end > at + 1 || !is_time(reader, at)).then_some((value.decimal, value.end))
}

/// Whether a word is a unit of time and no rank: `six secondes` is a length, and `une seconde plus tard` too, unless it is
/// the second of something.
pub(crate) fn is_time(reader: Reader<'_, '_>, at: usize) -> bool {
    let alone = || !counts(reader, at + 1) && reader.case(at) == Case::Lower;
    reader.reads(at, |r| matches!(r, Reading::TimeUnit(_)))
        && (reader.is_plural(at) || !reader.after(at, &[Cue::The]) && alone())
}

/// Whether a Roman numeral in capitals can begin so.
#[inline]
pub(crate) const fn is_roman_letter(byte: u8) -> bool {
    roman_digit(byte).is_some()
}

const fn roman_digit(letter: u8) -> Option<i64> {
    match letter {
        b'I' => Some(1),
        b'V' => Some(5),
        b'X' => Some(10),
        b'L' => Some(50),
        b'C' => Some(100),
        b'D' => Some(500),
        b'M' => Some(1000),
        _ => None,
    }
}

/// How many capitals of a Roman numeral a word begins with.
fn roman_capitals(word: &str) -> usize {
    word.bytes().take_while(|b| roman_digit(*b).is_some()).count()
}

/// Whether a word may be a Roman ordinal: capitals of a numeral, then at most an ending. One capital is I, V or X.
#[inline]
pub(crate) fn may_be_roman(word: &str) -> bool {
    let capitals = roman_capitals(word);
    (capitals > 1 || word.starts_with(['I', 'V', 'X'])) && (word.len() == capitals || mark(word, capitals).is_some())
}

/// The rank that the ending of an ordinal, which makes up the rest of a word, stands at; 0 for any.
fn mark(word: &str, from: usize) -> Option<u8> {
    let mark = word.get(from..).unwrap_or_default();
    Entry::of(TokenKind::Word, fold::key(mark)).slot(None).readings(None).iter().find_map(|r| rank(*r))
}

fn rank(reading: Reading) -> Option<u8> {
    match reading {
        Reading::OrdinalMark(rank) => Some(rank),
        _ => None,
    }
}

/// The value of a Roman numeral in capitals, up to 3999.
pub(crate) fn roman(numeral: &str) -> Option<u64> {
    /// MMMDCCCLXXXVIII, the longest.
    const LONGEST: usize = 15;
    if numeral.is_empty() || numeral.len() > LONGEST {
        return None;
    }
    let mut total = 0i64;
    let mut after = 0;
    for byte in numeral.bytes().rev() {
        let v = roman_digit(byte)?;
        // Only I, X and C stand before a larger one, which is five or ten times as much, and only they are repeated: `VIC`
        // and `DD` are no numerals.
        let repeated = v == after && matches!(v, 5 | 50 | 500);
        if repeated || v < after && v * 5 != after && v * 10 != after {
            return None;
        }
        total += if v < after { -v } else { v };
        after = v;
    }
    u64::try_from(total).ok().filter(|n| (1..4000).contains(n))
}

/// A Roman ordinal in one word, `XXIe`, or in two, `XXI` and a mark.
pub(crate) fn roman_ordinal(reader: Reader<'_, '_>, at: usize) -> Option<(u64, usize)> {
    let word = reader.word(at);
    let capitals = roman_capitals(word);
    let (numeral, mark) = word.split_at_checked(capitals).filter(|(n, _)| !n.is_empty())?;
    let value = roman(numeral)?;
    // `la DDE`: an acronym, but where all is in capitals.
    let acronym = !mark.is_empty() && reader.case(at) == Case::Upper && reader.case(at + 1) != Case::Upper;
    if acronym && !reader.cue(at + 1, Cue::Century) {
        return None;
    }
    if mark.is_empty() {
        return is_marked(reader, at + 1, Some(value)).then_some((value, at + 2));
    }
    // `Le`, `Ces` and `Vers` are words; a single capital is I, V or X, with a mark in the singular.
    if capitals == 1 && !matches!(numeral, "I" | "V" | "X") || mark.ends_with('s') {
        return None;
    }
    // `MME`, `VICE`: a word in capitals.
    if reader.is_known(at) && reader.case(at) == Case::Upper {
        return None;
    }
    // `Inde`: only the second is `IInde`.
    let own = self::mark(word, capitals)?;
    (own == 0 || u64::from(own) == value).then_some((value, at + 1))
}

/// Whether the mark of an ordinal follows its figures: it touches them, or it suits them and is long enough to be no other
/// word (`3 ème`) or before a century (`XIX e siècle`).
fn is_marked(reader: Reader<'_, '_>, at: usize, value: Option<u64>) -> bool {
    let century = |r: Reading| matches!(r, Reading::TimeUnit(TimeUnit::Century));
    let long = || reader.letters(at) > 1 && !reader.is_plural(at);
    let apart = || reader.reads(at, |r| suits(r, value)) && (long() || reader.reads(at + 1, century));
    is_ordinal_mark(reader, at) && (reader.gap(at) == Gap::None || reader.gap(at) == Gap::Space && apart())
}

/// Whether a mark is one of ordinals of this value.
fn suits(reading: Reading, value: Option<u64>) -> bool {
    rank(reading).is_some_and(|own| own == 0 || Some(u64::from(own)) == value)
}

pub(crate) fn is_ordinal_mark(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.reads(at, |r| rank(r).is_some())
}

/// The part an ordinal names: `cinquième` is one in five, `dix millième` one in 10,000.
pub(super) fn part(reader: Reader<'_, '_>, at: usize) -> Option<(u64, usize)> {
    let value = cardinal::read(reader, at).filter(|v| v.ordinal && reader.gap(at) <= Gap::Line)?;
    let n = u64::try_from(value.decimal.to_i64()?).ok().filter(|n| *n > 2)?;
    Some((n, value.end))
}
