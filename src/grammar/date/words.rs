//! Words of time, one question each.

use super::super::Reader;
use super::super::number::cardinal;
use super::super::number::ordinal::{is_ordinal_mark, roman_ordinal};
use crate::date::{DateModifier, DayPart, Season, Side, TimeUnit};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use crate::text::token::Case;

pub(super) fn weekday(reader: Reader<'_, '_>, at: usize) -> Option<u8> {
    reader.find(at, |r| match r {
        Reading::Weekday(day) => Some(day),
        _ => None,
    })
}

/// A weekday cut short right before, with its full stop: `dim.`, and where it begins.
pub(super) fn short_weekday_before(reader: Reader<'_, '_>, at: usize) -> Option<(u8, usize)> {
    let dotted = usize::from(at > 0 && reader.mark(at - 1, "."));
    let first = at.checked_sub(1 + dotted).filter(|_| reader.joined(at))?;
    let day = reader.find(first, |r| match r {
        Reading::WeekdayShort(day) => Some(day),
        _ => None,
    })?;
    Some((day, first))
}

/// A month, by name or by an abbreviation with its full stop.
pub(super) fn month(reader: Reader<'_, '_>, at: usize) -> Option<(u8, usize)> {
    month_at(reader, at).filter(|_| reader.joined(at))
}

/// A month where a date begins: it may open a paragraph.
pub(super) fn month_at(reader: Reader<'_, '_>, at: usize) -> Option<(u8, usize)> {
    reader.find(at, |r| match r {
        Reading::Month(m) => Some((m, at + 1)),
        Reading::MonthShort(m) => Some((m, at + 1 + usize::from(reader.touching_mark(at + 1, ".")))),
        _ => None,
    })
}

pub(super) fn full_month(reader: Reader<'_, '_>, at: usize) -> Option<u8> {
    reader.find(at, |r| match r {
        Reading::Month(m) => Some(m),
        _ => None,
    })
}

pub(super) fn season(reader: Reader<'_, '_>, at: usize) -> Option<Season> {
    reader.find(at, |r| match r {
        Reading::Season(s) => Some(s),
        _ => None,
    })
}

pub(super) fn part(reader: Reader<'_, '_>, at: usize) -> Option<(DayPart, usize)> {
    reader.longest(at, |r| match r {
        Reading::DayPart(part) => Some(part),
        _ => None,
    })
}

/// A part of day, `journée` included, for what narrows it.
pub(super) fn narrowed_part(reader: Reader<'_, '_>, at: usize) -> Option<(DayPart, usize)> {
    reader.longest(at, |r| match r {
        Reading::DayPart(part) | Reading::NarrowedPart(part) => Some(part),
        _ => None,
    })
}

/// `midi` 12, `minuit` 0.
pub(super) fn hour(reader: Reader<'_, '_>, at: usize) -> Option<u8> {
    reader.find(at, |r| match r {
        Reading::Hour(hour) => Some(hour),
        _ => None,
    })
}

pub(super) fn unit(reader: Reader<'_, '_>, at: usize) -> Option<(TimeUnit, usize)> {
    reader.longest(at, |r| match r {
        Reading::TimeUnit(unit) => Some(unit),
        _ => None,
    })
}

pub(super) fn is_unit(reader: Reader<'_, '_>, at: usize, unit: TimeUnit) -> bool {
    reader.reads(at, |r| r == Reading::TimeUnit(unit))
}

/// `an`, `année`, `mois` are their own singular.
pub(super) fn is_singular(reader: Reader<'_, '_>, at: usize) -> bool {
    !reader.word(at).ends_with('s') || is_unit(reader, at, TimeUnit::Month)
}

/// `fin`, `début`, `mi`.
pub(super) fn bound(reader: Reader<'_, '_>, at: usize) -> Option<DateModifier> {
    reader.find(at, |r| match r {
        Reading::Bound(m) => Some(m),
        _ => None,
    })
}

/// `dernier`, `prochain` after a date.
pub(super) fn side(reader: Reader<'_, '_>, at: usize) -> Option<(Side, usize)> {
    if !reader.joined(at) {
        return None;
    }
    if reader.cue(at, Cue::Last) {
        return Some((Side::Before, at + 1));
    }
    reader.cue(at, Cue::Next).then_some((Side::After, at + 1))
}

/// `précédent`, `suivant`, `d'après`: beside the last day the text spoke of.
pub(super) fn neighbour(reader: Reader<'_, '_>, at: usize) -> Option<(Side, usize)> {
    if !reader.joined(at) {
        return None;
    }
    phrase(reader, at, Cue::Preceding)
        .map(|end| (Side::Before, end))
        .or_else(|| phrase(reader, at, Cue::Following).map(|end| (Side::After, end)))
}

/// Where a phrase that is this cue ends.
pub(super) fn phrase(reader: Reader<'_, '_>, at: usize, cue: Cue) -> Option<usize> {
    reader.phrase_end(at, |r| r == Reading::Cue(cue)).filter(|_| reader.joined(at))
}

/// Where the noun begins after `de`, `du`, `des`, `de la`, `de l'`.
pub(super) fn of(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    if !reader.joined(at) || !reader.any_cue(at, &[Cue::Of, Cue::OfThe]) {
        return None;
    }
    Some(over_article(reader, at + 1))
}

pub(super) fn over_article(reader: Reader<'_, '_>, at: usize) -> usize {
    at + usize::from(reader.cue(at, Cue::The) && reader.joined(at))
}

/// A number under 100 in figures or words, no decimals, no scale.
pub(super) fn small(reader: Reader<'_, '_>, at: usize) -> Option<(u8, usize)> {
    if reader.is_digits(at) {
        let n = u8::try_from(reader.short_figures(at)?).ok().filter(|_| reader.len(at) <= 2)?;
        return Some((n, at + 1));
    }
    let value = cardinal::read(reader, at).filter(|v| !v.ordinal && v.scale == 0)?;
    Some((u8::try_from(value.decimal.to_i64()?).ok().filter(|n| *n < 100)?, value.end))
}

/// An ordinal in figures, words or Roman numerals.
pub(super) fn ordinal(reader: Reader<'_, '_>, first: usize) -> Option<(u64, usize)> {
    if reader.is_digits(first) {
        let marked = is_ordinal_mark(reader, first + 1);
        return marked.then(|| Some((reader.word(first).parse().ok()?, first + 2))).flatten();
    }
    if reader.case(first) != Case::Lower
        && let Some(found) = roman_ordinal(reader, first)
    {
        return Some(found);
    }
    let value = cardinal::read(reader, first).filter(|v| v.ordinal)?;
    Some((u64::try_from(value.decimal.to_i64()?).ok()?, value.end))
}

/// The rank of `premier`, `2e`, `dernier`, which is -1.
pub(super) fn rank(reader: Reader<'_, '_>, first: usize) -> Option<(i8, usize)> {
    if reader.cue(first, Cue::Last) {
        return Some((-1, first + 1));
    }
    let (n, end) = ordinal(reader, first)?;
    Some((i8::try_from(n).ok().filter(|n| (1..=31).contains(n))?, end))
}

/// A lower-case word the lexicon does not know, or an adjective: the noun phrase goes on.
pub(super) fn plain_word(reader: Reader<'_, '_>, at: usize) -> bool {
    let known = |r: &Reading| match r {
        Reading::Cue(c) => !matches!(c, Cue::CountedAdjective | Cue::TitleAdjective),
        Reading::DayPart(_) | Reading::Hour(_) | Reading::Month(_) | Reading::Weekday(_) | Reading::Season(_) => true,
        _ => false,
    };
    reader.is_word(at)
        && reader.gap(at) == Gap::Space
        && reader.case(at) == Case::Lower
        && !reader.readings(at).iter().any(known)
}

/// What stands between two of a list: a comma, `et`, `ou`.
pub(super) fn separates(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.mark(at, ",") || reader.any_cue(at, &[Cue::And, Cue::Or])
}

/// A plain plural noun right after the figures: they count it.
pub(super) fn counts_something(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.is_word(at)
        && reader.gap(at) == Gap::Space
        && reader.readings(at).iter().all(|r| matches!(r, Reading::Cue(_) | Reading::Title(_) | Reading::TimeUnit(_)))
        && reader.case(at) == Case::Lower
        && reader.word(at).ends_with(['s', 'x'])
        && (reader.letters(at) > 3 || reader.readings(at).is_empty() && reader.gap(at + 1) != Gap::Apostrophe)
}

/// A unit, a mark of one or a noun after the figures: no years.
pub(super) fn measured(reader: Reader<'_, '_>, at: usize) -> bool {
    let plain = reader.is_word(at) && reader.readings(at).is_empty() && reader.gap(at + 1) != Gap::Apostrophe;
    reader.joined(at) && (plain || has_unit(reader, at))
}

/// A unit or its sign right after the figures.
pub(super) fn has_unit(reader: Reader<'_, '_>, at: usize) -> bool {
    let unit = reader
        .reads(at, |r| matches!(r, Reading::Unit(_) | Reading::Symbol(_) | Reading::Scale(_) | Reading::TimeUnit(_)));
    let sign = reader.any_mark(at, &["%", "€", "$", "°"]);
    // `731 s'ouvre`: an elided word is no unit.
    let elided = reader.gap(at + 1) == Gap::Apostrophe;
    reader.joined(at) && !elided && (unit || sign)
}

/// Whether an initial or a civility with its full stop stands right before: `M. Avril`.
pub(super) fn after_initial(reader: Reader<'_, '_>, first: usize) -> bool {
    first > 1 && reader.joined(first) && reader.mark(first - 1, ".") && reader.letters(first - 2) <= 3
}
