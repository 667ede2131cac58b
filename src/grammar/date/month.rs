//! Months, seasons, quarters, halves and the years that go over two.

use super::super::{Read, Reader};
use super::words;
use super::{day, year};
use crate::date::{Calendar, Date, Moment, Relative, Said, Side, TimeUnit};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;

/// `mars 2024`; alone only where it is no other name.
pub(super) fn month(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (month, end) = words::month_at(reader, first)?;
    if belongs_to_day(reader, first) || reader.in_street(first) {
        return None;
    }
    let bare = Moment::new(Calendar::Month(month));
    let (moment, after) = year::of_moment(reader, bare, end);
    if after > end {
        return Some(Read::new(first, after, Date::at(moment)));
    }
    // An abbreviation needs its day or year.
    words::full_month(reader, first)?;
    if let Some(year) = year_of_list(reader, end) {
        return Some(Read::new(first, end, Date::at(Moment { year: Some(year), ..bare })));
    }
    if reader.cue(first.wrapping_sub(1), Cue::Next) && reader.joined(first) {
        let moment = Moment { relative: Relative::Toward(Side::After), ..bare };
        return Some(Read::new(first - 1, end, Date::at(moment)));
    }
    is_no_name(reader, first, end).then(|| Read::new(first, end, Date::at(bare)))
}

/// Whether a number before the month makes it part of a day, one that no calendar has or another rule's.
fn belongs_to_day(reader: Reader<'_, '_>, first: usize) -> bool {
    let figures = reader.joined(first) && reader.is_digits(first - 1) && reader.len(first - 1) <= 2;
    figures && reader.gap(first) <= Gap::Space && day::dated(reader, first - 1).is_none()
        || reader.gap(first) == Gap::Hyphen && reader.joined(first) && !reader.is_word(first - 1)
}

/// Whether a month without a year is a month: its article, its preposition or its small letter tell.
fn is_no_name(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    let beside = reader.capitalised(end) && reader.gap(end) <= Gap::Hyphen
        || reader.joined(first)
            && reader.gap(first) <= Gap::Hyphen
            && (reader.is_word(first - 1) && words::bound(reader, first - 1).is_none());
    if beside || words::after_initial(reader, first) {
        return false;
    }
    if !reader.capitalised(first) {
        return !reader.capitalised(end) || reader.gap(end) > Gap::Space || year::after(reader, end).is_some();
    }
    let opens = reader.opens_sentence(first);
    let name = reader.cue(first, Cue::CapitalMonth);
    let before = reader.joined(first) && reader.capitalised(first - 1) && !reader.opens_sentence(first - 1);
    let after = reader.capitalised(end) && reader.gap(end) == Gap::Space;
    let alone = reader.is_alone(first, end);
    !before && !after && (!name && !reader.after(first, &[Cue::The]) || alone || opens && introduced(reader, first))
}

fn introduced(reader: Reader<'_, '_>, first: usize) -> bool {
    reader.after(first, &[Cue::In, Cue::TimePreposition])
}

/// The year at the end of a list of months: `mai` in `mai et juin 2004`.
fn year_of_list(reader: Reader<'_, '_>, mut end: usize) -> Option<i16> {
    for _ in 0..4 {
        let linked = reader.joined(end) && words::separates(reader, end);
        let (_, after) = words::month(reader, end + 1).filter(|_| linked)?;
        if let Some((year, _)) = year::after(reader, after) {
            return Some(year);
        }
        end = after;
    }
    None
}

/// `mois de mars 1992`, `mois d'août`: the noun belongs to the date.
pub(super) fn named(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let of = words::is_unit(reader, first, TimeUnit::Month) && reader.cue(first + 1, Cue::Of);
    let read = month(reader, first + 2).filter(|read| of && read.first == first + 2)?;
    Some(Read { first, ..read })
}

pub(super) fn season(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let season = words::season(reader, first)?;
    // `les Jeux olympiques d'été`, `l'heure d'hiver`
    if reader.after(first, &[Cue::Of])
        && (reader.after(first - 1, &[Cue::OfSeason]) || year::is_edition(reader, first - 1))
    {
        return None;
    }
    let bare = Moment::new(Calendar::Season(season));
    let (moment, end) = year::of_moment(reader, bare, first + 1);
    if let Some(from) = moment.year {
        // `l'hiver 2023-2024` begins in the first of the two.
        return Some(Read::new(first, second_year(reader, from, end).unwrap_or(end), Date::at(moment)));
    }
    if end > first + 1 {
        return Some(Read::new(first, end, Date::at(moment)));
    }
    if reader.cue(first.wrapping_sub(1), Cue::Next) && reader.joined(first) {
        let moment = Moment { relative: Relative::Toward(Side::After), ..bare };
        return Some(Read::new(first - 1, end, Date::at(moment)));
    }
    let name = reader.capitalised(first) && !reader.opens_sentence(first);
    // `été` alone is a participle unless an article or `en` stands before it, and no auxiliary.
    let introduced = reader.after(first, &[Cue::The, Cue::In, Cue::This, Cue::ToThe, Cue::OfThe, Cue::Each])
        || reader.after(first, &[Cue::Of]) && reader.gap(first) == Gap::Apostrophe
        || reader.is_alone(first, end);
    (introduced && !name).then(|| Read::new(first, end, Date::at(bare)))
}

/// Where the year after a dash or a slash ends, if it is the next one.
fn second_year(reader: Reader<'_, '_>, from: i16, end: usize) -> Option<usize> {
    let at = end + usize::from(reader.touching_mark(end, "/") || reader.touching_mark(end, "–"));
    if reader.gap(at) > Gap::Hyphen {
        return None;
    }
    let n = reader.short_figures(at)?;
    let next = from + 1;
    (n == next || reader.len(at) == 2 && n == next % 100).then_some(at + 1)
}

/// `exercice 2023-2024`, `année scolaire 2023/2024`, and any two years that follow each other about a slash.
pub(super) fn two_years(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (from, end) = year::figures(reader, first)?;
    let end = second_year(reader, from, end)?;
    let start = reader.longest_before(first, 3, |r| (r == Reading::Cue(Cue::Exercise)).then_some(()));
    let slashed = reader.mark(first + 1, "/");
    let said = Said::Between(Moment::year(from), Moment::year(from + 1));
    (slashed || start.is_some()).then(|| Read::new(start.map_or(first, |(_, s)| s), end, Date::new(said)))
}

/// `premier trimestre 2024`, `second semestre de cette année`.
pub(super) fn quarter(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (n, end) = words::rank(reader, first).filter(|(_, end)| reader.joined(*end))?;
    let calendar = match n {
        1..=4 if reader.cue(end, Cue::Trimester) => Calendar::Quarter(n as u8),
        1..=2 if reader.cue(end, Cue::Semester) => Calendar::Half(n as u8),
        _ => return None,
    };
    let (moment, end) = year::of_moment(reader, Moment::new(calendar), end + 1);
    Some(Read::new(first, end, Date::at(moment)))
}

/// `T1 2024`, `S2 2023`, `1T 2024`: a sign glued to its figure, always with the year.
pub(super) fn quarter_sign(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let glued = |at: usize, other: usize| reader.gap(at.max(other)) == Gap::None && reader.capitalised(other);
    let before = first > 0 && glued(first, first - 1);
    let sign = if before { first - 1 } else { first + 1 };
    if !before && !glued(first, sign) {
        return None;
    }
    let n = u8::try_from(reader.short_figures(first)?).ok()?;
    let calendar = match n {
        1..=4 if reader.cue(sign, Cue::QuarterSign) => Calendar::Quarter(n),
        1..=2 if reader.cue(sign, Cue::HalfSign) => Calendar::Half(n),
        _ => return None,
    };
    let next = first.max(sign) + 1;
    let next = next + usize::from(reader.mark(next, "-") || reader.mark(next, "/"));
    let (year, end) = year::figures(reader, next)
        .filter(|(_, end)| !words::has_unit(reader, *end) && !words::counts_something(reader, *end))?;
    Some(Read::new(first.min(sign), end, Date::at(Moment { year: Some(year), ..Moment::new(calendar) })))
}
