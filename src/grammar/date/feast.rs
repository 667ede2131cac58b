//! Feasts, fixed and movable, and days of the Republican calendar.

use super::super::{Read, Reader};
use super::{day, words, year};
use crate::date::{Calendar, Date, Moment, Said, republican};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use crate::text::token::Case;

pub(super) fn feast(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (calendar, end) = reader.longest(first, |r| match r {
        Reading::Feast(month, day) => Some(Some(Calendar::Day(month, day))),
        Reading::MovableFeast(feast) => Some(Some(Calendar::Feast(feast))),
        Reading::NotFeast => Some(None),
        _ => None,
    })?;
    let calendar = calendar?;
    if !is_feast(reader, first, end) {
        return None;
    }
    let (moment, end) = year::of_moment(reader, Moment::new(calendar), end);
    Some(Read::new(first, end, Date::at(moment)))
}

fn is_feast(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    let capital = (first..end).any(|i| reader.capitalised(i));
    let street = reader.joined(first) && reader.gap(first) == Gap::Hyphen || reader.after(first, &[Cue::Street]);
    let name = reader.capitalised(end) && reader.gap(end) <= Gap::Space
        || reader.joined(end) && reader.is_word(end) && reader.gap(end) == Gap::Hyphen
        || reader.cue(first, Cue::ArticleFeast) && !reader.after(first, &[Cue::The]);
    let before = first > 0
        && reader.joined(first)
        && reader.case(first - 1) == Case::Capital
        && reader.gap(first) <= Gap::Space
        && !reader.opens_sentence(first - 1);
    (capital || !reader.cue(first, Cue::CapitalFeast))
        && !street
        && !name
        && !before
        && !words::after_initial(reader, first)
}

/// `18 brumaire an VIII`, `brumaire an II`.
pub(super) fn republican(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (day, at) = day::number(reader, first).map_or((None, first), |(day, at)| (Some(day), at));
    let month = reader.find(at, |r| match r {
        Reading::RepublicanMonth(m) => Some(m),
        _ => None,
    })?;
    let (year, end) = year_of_republic(reader, at + 1)?;
    let said = match day {
        Some(day) => Said::At(Moment::on(republican::day(year, month, day)?)),
        None => {
            let (from, to) = republican::month(year, month)?;
            Said::Between(Moment::on(from), Moment::on(to))
        }
    };
    Some(Read::new(first, end, Date::new(said)))
}

/// `l'an II`, `an II de la République`: the whole year.
pub(super) fn republican_year(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let roman = reader.word(first + 1).bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
    let (year, end) = year_of_republic(reader, first).filter(|_| roman && reader.after(first, &[Cue::The]))?;
    let (from, to) = (republican::new_year(year)?, republican::new_year(year + 1)?.yesterday().ok()?);
    Some(Read::new(first, end, Date::new(Said::Between(Moment::on(from), Moment::on(to)))))
}

/// The year after `an`, `de l'an`, in Roman numerals or figures.
fn year_of_republic(reader: Reader<'_, '_>, at: usize) -> Option<(u8, usize)> {
    let noun = words::of(reader, at).unwrap_or_else(|| words::over_article(reader, at));
    if !reader.cue(noun, Cue::YearWord) || at > 0 && noun > at && !reader.joined(at) {
        return None;
    }
    let figure = reader.word(noun + 1);
    let year = figure.parse().ok().or_else(|| {
        let roman = super::super::number::ordinal::roman(figure)?;
        u8::try_from(roman).ok()
    })?;
    (reader.gap(noun + 1) == Gap::Space && (1..=14).contains(&year)).then_some((year, noun + 2))
}
