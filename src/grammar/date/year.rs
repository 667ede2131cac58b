//! Years and decades.

use super::super::number::cardinal;
use super::super::number::figures::is_year;
use super::super::{Read, Reader};
use super::told;
use super::words::{self, counts_something, measured};
use crate::date::{Calendar, Date, Moment, Relative, Said, TimeUnit};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use crate::text::token::Case;

/// Years that four figures can mean without further proof.
const YEARS: std::ops::RangeInclusive<i16> = 1000..=2199;

/// Four figures for a year, or a year before our era or marked as of it.
pub(super) fn figures(reader: Reader<'_, '_>, at: usize) -> Option<(i16, usize)> {
    let n = reader.short_figures(at)?;
    if let Some((before, end)) = era(reader, at + 1) {
        return Some((if before { -n } else { n }, end)).filter(|_| (1..=9999).contains(&n));
    }
    let counted = reader.is_digits(at + 1) && reader.len(at + 1) == 3 && reader.len(at) < 4;
    (reader.len(at) == 4 && YEARS.contains(&n) && !counted && !decimals(reader, at + 1)).then_some((n, at + 1))
}

/// A year right after another word of the same paragraph, in four figures or two.
pub(super) fn after(reader: Reader<'_, '_>, at: usize) -> Option<(i16, usize)> {
    let near = |at| reader.gap(at) <= Gap::Line;
    let found = figures(reader, at).or_else(|| far(reader, at)).or_else(|| spelled(reader, at));
    if let Some(found) = found.filter(|_| near(at)) {
        return Some(found);
    }
    // `en juin, 2001` is said after other languages.
    let comma = reader.touching_mark(at, ",") && reader.gap(at + 1) == Gap::Space && reader.is_digits(at + 1);
    figures(reader, at + 1).filter(|(_, end)| comma && !reader.is_word(*end) && !reader.is_digits(*end))
}

/// Four figures beyond the usual years, which a day, a month or a season before them makes one.
fn far(reader: Reader<'_, '_>, at: usize) -> Option<(i16, usize)> {
    let n = reader.short_figures(at).filter(|n| *n > *YEARS.end() && reader.len(at) == 4)?;
    let counted = decimals(reader, at + 1) || reader.is_digits(at + 1) || words::plain_word(reader, at + 1);
    (!counted && !words::has_unit(reader, at + 1)).then_some((n, at + 1))
}

/// The year of a day, month or season: `2024`, `68`, `de l'année suivante`, with what it makes of the moment.
pub(super) fn of_moment(reader: Reader<'_, '_>, moment: Moment, end: usize) -> (Moment, usize) {
    if !reader.goes_on(end) {
        return (moment, end);
    }
    let linked = end + usize::from(reader.cue(end, Cue::Of));
    let year = after(reader, linked).or_else(|| short(reader, end)).or_else(|| three_figures(reader, end));
    if let Some((year, end)) = year {
        return (Moment { year: Some(year), ..moment }, end);
    }
    if let Some((relative, end)) = told::of_unit(reader, end, TimeUnit::Year) {
        return (Moment { relative, ..moment }, end);
    }
    let side = words::side(reader, end)
        .map(|(side, end)| (Relative::Toward(side), end))
        .or_else(|| words::neighbour(reader, end).map(|(side, end)| (Relative::Beside(side), end)));
    match side.filter(|_| moment.relative == Relative::Unsaid) {
        Some((relative, end)) => (Moment { relative, ..moment }, end),
        None => (moment, end),
    }
}

fn decimals(reader: Reader<'_, '_>, at: usize) -> bool {
    (reader.touching_mark(at, ",") || reader.touching_mark(at, "."))
        && reader.gap(at + 1) == Gap::None
        && reader.is_digits(at + 1)
}

/// `av. J.-C.`, `avant Jésus-Christ`, `apr. J.-C.`: whether it is before, and where it ends.
pub(super) fn era(reader: Reader<'_, '_>, at: usize) -> Option<(bool, usize)> {
    let before = reader.cue(at, Cue::Before);
    if !before && !reader.cue(at, Cue::AfterWord) || !reader.joined(at) {
        return None;
    }
    let dot = |i: usize| usize::from(reader.touching_mark(i, "."));
    if let Some(end) = words::phrase(reader, at + 1, Cue::OurEra) {
        return Some((before, end));
    }
    let christ = at + 1 + dot(at + 1);
    if !reader.cue(christ, Cue::Christ) {
        return None;
    }
    // `J.-C.` with or without its stops and hyphen, `JC`, `Jésus-Christ`, `Jésus Christ`.
    let initials = reader.letters(christ) == 1;
    let mut end = christ + 1;
    for mark in [".", "-", "C", "."] {
        let dotted = mark == "." && initials && reader.touching_mark(end, ".");
        let near = reader.gap(end) <= Gap::Hyphen || reader.gap(end) == Gap::Space && mark == "C";
        let second = mark == "C" && reader.is_word(end) && matches!(reader.first_byte(end), Some(b'C' | b'c'));
        let joined = near && (mark == "-" && reader.mark(end, mark) || second);
        end += usize::from(dotted || joined);
    }
    Some((before, end))
}

/// `Mai 68`: two figures for a year of the twentieth century, which no day of the month can be.
pub(super) fn short(reader: Reader<'_, '_>, at: usize) -> Option<(i16, usize)> {
    let n = reader.short_figures(at).filter(|n| *n > 31 && reader.len(at) == 2 && reader.gap(at) == Gap::Space)?;
    let counts = counts_something(reader, at + 1) || words::has_unit(reader, at + 1);
    (!counts && !decimals(reader, at + 1)).then_some((1900 + n, at + 1))
}

/// A year that a preposition, a bracket or the word `année` announces.
pub(super) fn year(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (year, end) = if reader.is_digits(first) {
        figures(reader, first)
            .or_else(|| early(reader, first))
            .or_else(|| short(reader, first).filter(|(_, end)| alone_after_in(reader, first, *end)))?
    } else {
        reader.after(first, &[Cue::In]).then(|| spelled(reader, first)).flatten()?
    };
    let introduced = year < 0 || end > first + 1 || introduces(reader, first);
    let glued = reader.gap(first) == Gap::None && reader.joined(first) && !reader.mark(first - 1, "(")
        || reader.gap(end) <= Gap::Hyphen && (reader.is_word(end) || reader.is_digits(end))
        || reader.gap(first) == Gap::Hyphen;
    // `de 1000 à 5000`
    let said = reader.after(first, &[Cue::In]);
    let range = !said && reader.cue(end, Cue::To) && reader.is_digits(end + 1) && figures(reader, end + 1).is_none();
    let unit = range || reader.gap(end) <= Gap::Space && reader.any_mark(end, &["%", "€", "$"]);
    let unit = unit || !said && words::has_unit(reader, end);
    let address = reader.cue(end, Cue::Street) && reader.gap(end) == Gap::Space && reader.after(first, &[Cue::ToThe]);
    (introduced && !glued && !unit && !address).then(|| Read::new(first, end, Date::at(Moment::year(year))))
}

/// `en 97`, with nothing it could count.
fn alone_after_in(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    let plain = reader.after(first, &[Cue::In]) && !reader.is_word(end) && !reader.is_digits(end);
    plain && (!reader.joined(end) || reader.any_mark(end, &[",", ".", ";", ")", "(", "?", "!"]))
}

fn early(reader: Reader<'_, '_>, first: usize) -> Option<(i16, usize)> {
    let announced = reader.after(first, &[Cue::In, Cue::YearWord])
        || reader.after(first, &[Cue::Around]) && (reader.mark(first + 1, ",") || !reader.joined(first + 1));
    three_figures(reader, first).filter(|_| announced)
}

/// Three figures that count nothing.
fn three_figures(reader: Reader<'_, '_>, at: usize) -> Option<(i16, usize)> {
    let three = reader.len(at) == 3 && matches!(reader.gap(at), Gap::Space | Gap::Line);
    let n = reader.short_figures(at).filter(|n| three && *n > 99)?;
    let counted = reader.is_digits(at + 1) || decimals(reader, at + 1) || measured(reader, at + 1);
    (!counted).then_some((n, at + 1))
}

/// `mil neuf cent quatre-vingt-quatre`, `deux mille dix-sept`.
fn spelled(reader: Reader<'_, '_>, first: usize) -> Option<(i16, usize)> {
    let value = cardinal::read(reader, first).filter(|v| v.in_words && !v.ordinal && v.end > first + 1)?;
    let year = i16::try_from(value.decimal.to_i64()?).ok().filter(|y| (1100..=2099).contains(y))?;
    (!measured(reader, value.end) && !counts_something(reader, value.end)).then_some((year, value.end))
}

fn introduces(reader: Reader<'_, '_>, first: usize) -> bool {
    let counted = counts_something(reader, first + 1);
    if reader.after(first, &[Cue::In, Cue::TimePreposition, Cue::YearWord, Cue::Years]) {
        return true;
    }
    if reader.joined(first) && reader.mark(first - 1, "(") {
        return reader.any_mark(first + 1, &[")", ",", "-", "–", ";"])
            || reader.any_cue(first + 1, &[Cue::Or, Cue::And, Cue::To]);
    }
    if reader.after(first, &[Cue::For]) && !counted {
        return for_year(reader, first);
    }
    let linked =
        [Cue::Of, Cue::OfThe, Cue::And, Cue::This, Cue::Between, Cue::Around, Cue::To, Cue::Or, Cue::ToThe, Cue::By];
    if reader.after(first, &linked) || reader.opens_sentence(first) || opens_item(reader, first) {
        return !counted;
    }
    let named = || after_noun(reader, first) || reader.mark(first - 1, ",") || opens_list(reader, first);
    reader.joined(first) && !counted && named() && reader.word(first) > "1499"
}

/// `le budget pour 2026`, but `vendu pour 2000 à un voisin`, `pour 2000 d'entre eux`.
fn for_year(reader: Reader<'_, '_>, first: usize) -> bool {
    let among = reader.cue(first + 1, Cue::Of) && reader.cue(first + 2, Cue::Between);
    is_year(reader, first) && !among && !reader.cue(first + 1, Cue::To)
}

/// `la crise 2008`: a common noun, or a name that is told apart by its year.
fn after_noun(reader: Reader<'_, '_>, first: usize) -> bool {
    reader.is_word(first - 1)
        && reader.gap(first) == Gap::Space
        && (reader.case(first - 1) != Case::Capital || is_edition(reader, first))
        // `la D 1006`
        && reader.len(first - 1) > 1
        // `vol AF 1984`
        && !(first > 1 && reader.reads(first - 2, |r| r == Reading::Label))
        && words::month(reader, first - 1).is_none()
}

/// Whether what ends right before is told apart by its year, or by a season after `de`: `Euro 2016`, `Jeux d'hiver`.
pub(super) fn is_edition(reader: Reader<'_, '_>, end: usize) -> bool {
    /// `Coupe d'Afrique des nations`
    const WORDS: usize = 5;
    reader.longest_before(end, WORDS, |r| (r == Reading::Cue(Cue::Edition)).then_some(())).is_some()
}

/// `- 1994 : …` at the start of a line.
fn opens_item(reader: Reader<'_, '_>, first: usize) -> bool {
    let dash = first > 0 && reader.mark(first - 1, "-") && reader.gap(first - 1) >= Gap::Line;
    dash && reader.any_mark(first + 1, &[":", ",", ".", "–"])
}

/// `2024, 2025 et 2026`: years that follow make it one.
fn opens_list(reader: Reader<'_, '_>, first: usize) -> bool {
    let next = reader.mark(first + 1, ",") || reader.cue(first + 1, Cue::And);
    next && figures(reader, first + 2).is_some() && reader.gap(first) == Gap::Space
}

/// `années 1930`, `années quatre-vingt`, `l'an 2000`; after `année` the noun belongs to the date.
pub(super) fn named(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    if let Some(decade) = reader.find(first, |r| match r {
        Reading::DecadeName(n) => Some(i16::from(n)),
        _ => None,
    }) {
        return Some(Read::new(first, first + 1, Date::at(Moment::new(Calendar::Decade(decade)))));
    }
    let plural = reader.word(first).ends_with('s');
    if plural && reader.cue(first, Cue::Years) {
        return decades(reader, first);
    }
    let (year, end) = after(reader, first + 1).or_else(|| three_figures(reader, first + 1))?;
    let named = reader.cue(first, Cue::Years) || reader.cue(first, Cue::YearWord);
    (named && !plural).then(|| Read::new(first, end, Date::at(Moment::year(year))))
}

/// `années 1930`, `années 1960-1970`, `années 60 à 80`.
fn decades(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (from, end) = decade(reader, first + 1)?;
    let to = next_of_range(reader, end).and_then(|at| decade(reader, at)).filter(|(to, _)| *to > from);
    let moment = |n| Moment::new(Calendar::Decade(n));
    Some(match to {
        Some((to, end)) => Read::new(first, end, Date::new(Said::Between(moment(from), moment(to)))),
        None => Read::new(first, end, Date::at(moment(from))),
    })
}

fn next_of_range(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    if reader.gap(end) == Gap::Hyphen && reader.is_digits(end) {
        return Some(end);
    }
    (reader.joined(end) && (reader.any_cue(end, &[Cue::To, Cue::ToThe]) || reader.mark(end, "–"))).then_some(end + 1)
}

fn decade(reader: Reader<'_, '_>, at: usize) -> Option<(i16, usize)> {
    if !reader.is_digits(at) {
        let value = cardinal::read(reader, at).filter(|v| !v.ordinal && reader.joined(at))?;
        let n = i16::try_from(value.decimal.to_i64()?).ok().filter(|n| n % 10 == 0)?;
        return match n {
            20..=90 => Some((190 + n / 10, value.end)),
            1100..=2090 => Some((n / 10, value.end)),
            _ => None,
        };
    }
    let n = reader.short_figures(at).filter(|n| n % 10 == 0)?;
    match reader.len(at) {
        4 => Some((n / 10, at + 1)),
        2 => Some((190 + n / 10, at + 1)),
        _ => None,
    }
}

/// The decade of `1940` in `les années 1930 puis 1940`, `les années 1960 et 1970`.
pub(super) fn further_decade(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let before = first.checked_sub(2).filter(|&b| b > 0 && reader.is_digits(b) && reader.is_digits(first))?;
    let (decade, end) = decade(reader, first)?;
    let linked = reader.joined(first) && (reader.is_word(first - 1) || reader.mark(first - 1, ","));
    let same = reader.len(before) == reader.len(first);
    let named = reader.cue(before - 1, Cue::Years) && reader.word(before - 1).ends_with('s');
    let plain = linked && same && named && !measured(reader, end) && !counts_something(reader, end);
    (plain && self::decade(reader, before).is_some())
        .then(|| Read::new(first, end, Date::at(Moment::new(Calendar::Decade(decade)))))
}
