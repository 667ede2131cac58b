//! Days of the month, with their month.

use super::super::number::ordinal::is_ordinal_mark;
use super::super::{Read, Reader};
use super::words;
use super::{clock, tail, year};
use crate::date::{Calendar, Date, Moment, Relative};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use jiff::civil;

/// A day of the month: `25`, `1er`, `premier`, `quatorze`.
pub(super) fn number(reader: Reader<'_, '_>, at: usize) -> Option<(u8, usize)> {
    let (n, end) = if reader.is_digits(at) {
        let n = u8::try_from(reader.short_figures(at)?).ok().filter(|_| reader.len(at) <= 2)?;
        let marked = n == 1 && is_ordinal_mark(reader, at + 1) && reader.gap(at + 1) <= Gap::Space;
        (n, if marked { at + 2 } else { at + 1 })
    } else if reader.readings(at).contains(&Reading::Ordinal(1)) {
        (1, at + 1)
    } else {
        words::small(reader, at)?
    };
    (1..=31).contains(&n).then_some((n, end))
}

/// Whether some calendar has the day; the month is 0 when it is not said.
pub(super) fn valid(year: Option<i16>, month: u8, day: u8) -> bool {
    // 2000 was a leap year, so an open year may have a 29th of February.
    civil::Date::new(year.filter(|y| *y > 0).unwrap_or(2000), month as i8, day as i8).is_ok()
}

/// `[lundi] 3 mars [2025] [à 14 h 30]`.
pub(super) fn day_month(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (moment, end) = dated(reader, first)?;
    // `dim. 15 sept.`: what is cut short is only a weekday beside a day.
    let short = words::short_weekday_before(reader, first).filter(|_| moment.weekday.is_none());
    let start = short.map_or(first, |(_, start)| start);
    let moment = Moment { weekday: moment.weekday.or(short.map(|(day, _)| day)), ..moment };
    let (date, end) = tail::with_time(reader, moment, end);
    Some(Read::new(start, end, date))
}

/// A day with its month and year, no time of day after it.
pub(super) fn dated(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize)> {
    let (weekday, start) = weekday_before(reader, first)?;
    let (day, end) = number(reader, start)?;
    let (month, end) = words::month(reader, end).filter(|_| reader.gap(end) <= Gap::Line)?;
    // `le pont du 11 novembre` is a weekend.
    let bridge = || reader.after(first, &[Cue::OfThe]) && reader.after(first - 1, &[Cue::Edition]);
    if reader.in_street(first) && !bridge() {
        return None;
    }
    let moment = Moment { weekday, ..Moment::new(Calendar::Day(month, day)) };
    let (mut moment, end) = year::of_moment(reader, moment, end);
    if let Some(n) = event_year(reader, start, end) {
        moment.year = Some(n);
    } else if moment.year.is_none() && moment.relative == Relative::Unsaid {
        moment.year = year_of_list(reader, (month, day), end);
    }
    valid(moment.year, month, day).then_some((moment, end))
}

/// The year at the end of a list of days: `24 juillet` in `le 24 juillet et le 5 août 2006`.
fn year_of_list(reader: Reader<'_, '_>, (month, day): (u8, u8), mut end: usize) -> Option<i16> {
    for _ in 0..DAYS {
        let linked = reader.joined(end) && words::separates(reader, end);
        let next = end + 1 + usize::from(reader.any_cue(end + 1, DETERMINED));
        let next = next + usize::from(words::weekday(reader, next).is_some());
        let (next_day, after) = number(reader, next).filter(|_| linked)?;
        let (next_month, after) = words::month(reader, after)?;
        if let Some((year, _)) = year::after(reader, after) {
            // `le 28 décembre et le 3 janvier 2006`
            return Some(year - i16::from((next_month, next_day) < (month, day)));
        }
        end = after;
    }
    None
}

/// The most days of a list.
pub(super) const DAYS: usize = 8;

/// The weekday that a day opens with, and where its number begins.
pub(super) fn weekday_before(reader: Reader<'_, '_>, first: usize) -> Option<(Option<u8>, usize)> {
    let weekday = words::weekday(reader, first);
    let start = match weekday {
        Some(_) if reader.mark(first + 1, ",") && reader.cue(first + 2, Cue::The) => first + 3,
        Some(_) if reader.cue(first + 1, Cue::The) => first + 2,
        Some(_) => first + 1,
        None => first,
    };
    (start == first || reader.joined(start)).then_some((weekday, start))
}

/// The year of a day that names an event: `11-Septembre`, with its hyphen and capital.
fn event_year(reader: Reader<'_, '_>, first: usize, end: usize) -> Option<i16> {
    let written = end == first + 2 && reader.gap(first + 1) == Gap::Hyphen && reader.capitalised(first + 1);
    let (year, _) = reader.longest(first, |r| match r {
        Reading::EventYear(n) => Some(1900 + i16::from(n)),
        _ => None,
    })?;
    written.then_some(year)
}

/// A day of a list whose month stands at its end: `11` in `11 et 18 juin`, `le 24 et le 31 décembre`.
pub(super) fn listed(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let start = if words::weekday(reader, first).is_some() { first + 1 } else { first };
    let (this, own_end) = number(reader, start)?;
    let determined = reader.after(first, DETERMINED);
    let mut end = own_end;
    for _ in 0..DAYS {
        let separated = words::separates(reader, end);
        let next = end + 1 + usize::from(determined && reader.any_cue(end + 1, DETERMINED));
        let next = next + usize::from(words::weekday(reader, next).is_some());
        let (_, after) = number(reader, next).filter(|_| separated && reader.joined(end + 1))?;
        if let Some((month, after)) = words::month(reader, after) {
            let (moment, _) = year::of_moment(reader, Moment::new(Calendar::Day(month, this)), after);
            let moment = Moment { weekday: words::weekday(reader, first), ..moment };
            return valid(moment.year, month, this).then(|| Read::new(first, own_end, Date::at(moment)));
        }
        end = after;
    }
    None
}

/// What may stand before each day of a list.
const DETERMINED: &[Cue] = &[Cue::The, Cue::ToThe, Cue::OfThe];

/// `Oct. 2`, `Novembre 19, 2015`, in the order of other languages: only after an abbreviation or a capital.
pub(super) fn month_first(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (month, at) = words::month_at(reader, first)?;
    let written = at > first + 1 || reader.capitalised(first) && !reader.after(first, &[Cue::The]);
    let near = reader.is_digits(at) && reader.gap(at) == Gap::Space && clock::read(reader, at).is_none();
    let (day, end) = number(reader, at).filter(|_| written && near)?;
    let counted = words::plain_word(reader, end) || words::has_unit(reader, end) || words::month(reader, end).is_some();
    let (moment, after) = year::of_moment(reader, Moment::new(Calendar::Day(month, day)), end);
    let more = reader.is_digits(after) || reader.touching_mark(after, ",") && reader.is_digits(after + 1);
    (!counted && !more && valid(moment.year, month, day)).then(|| Read::new(first, after, Date::at(moment)))
}
