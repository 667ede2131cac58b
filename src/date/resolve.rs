//! What a text leaves open, filled in from a reference day. The direction follows what real news bears out:
//! a day and month lie in the nearest year; a month, a season or a weekday alone lies behind, the reference included.

use super::{Calendar, DayPart, Moment, Said, Season, Shift, Side, TimeUnit};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// The expression with its open parts filled in, or none where there is nothing to fill.
pub(super) fn resolve(said: Said, reference: Date) -> Option<Said> {
    match said {
        Said::At(moment) => Some(Said::At(place(moment, reference)?)),
        Said::Toward(moment, side) => Some(Said::At(toward(moment, side, reference)?)),
        Said::Shift(shift) => Some(Said::At(shifted(shift, reference)?)),
        Said::Between(from, to) => range(from, to, reference),
        Said::Length(_) | Said::Every(_) | Said::Vague(_) => None,
    }
}

fn range(from: Moment, to: Moment, reference: Date) -> Option<Said> {
    let first = place(from, reference).unwrap_or(from);
    let mut last = place(to, reference).unwrap_or(to);
    // A range never runs backwards: `du 28 décembre au 3 janvier`.
    if let (Some(a), Some(b), None) = (first.civil(), last.civil(), to.year)
        && b < a
    {
        last.year = last.year.map(|y| y + 1);
    }
    Some(Said::Between(first, last))
}

/// A moment with its year (or day) chosen by the usual direction.
fn place(moment: Moment, reference: Date) -> Option<Moment> {
    if moment.year.is_some() {
        return None;
    }
    let at_year = |year| Some(Moment { year: Some(year), ..moment });
    match moment.calendar {
        Calendar::Open => Some(Moment { year: Some(reference.year()), calendar: day_of(reference), ..moment }),
        Calendar::Day(0, day) => day_of_month(moment, day, reference),
        Calendar::Day(month, day) => at_year(nearest_year(month, day, reference)),
        Calendar::Weekday(day) => on_day(moment, weekday_toward(day, Side::Before, reference, true)?),
        Calendar::Month(month) => at_year(reference.year() - i16::from(month as i8 > reference.month())),
        Calendar::Season(season) => at_year(reference.year() - i16::from(season_start(season) > reference.month())),
        Calendar::Quarter(_) | Calendar::Half(_) | Calendar::Week(1..) | Calendar::Weekend(1..) => {
            at_year(reference.year())
        }
        _ => None,
    }
}

fn toward(moment: Moment, side: Side, reference: Date) -> Option<Moment> {
    let year = |year: i16| Some(Moment { year: Some(year), ..moment });
    let back = side == Side::Before;
    match moment.calendar {
        Calendar::Weekday(day) => on_day(moment, weekday_toward(day, side, reference, false)?),
        Calendar::Month(month) => {
            let same_year = if back { (month as i8) < reference.month() } else { month as i8 > reference.month() };
            year(reference.year() + other_year(same_year, back))
        }
        Calendar::Season(season) => {
            let start = season_start(season);
            let same_year = if back { start + 2 < reference.month() } else { start > reference.month() };
            year(reference.year() + other_year(same_year, back))
        }
        Calendar::Day(month, day) if month > 0 => {
            let here = Date::new(reference.year(), month as i8, day as i8).ok()?;
            year(reference.year() + other_year(if back { here < reference } else { here > reference }, back))
        }
        _ => place(moment, reference),
    }
}

fn other_year(same: bool, back: bool) -> i16 {
    match (same, back) {
        (true, _) => 0,
        (false, true) => -1,
        (false, false) => 1,
    }
}

/// The year that puts this day and month nearest the reference.
fn nearest_year(month: u8, day: u8, reference: Date) -> i16 {
    let distance = |year: i16| {
        let date = Date::new(year, month as i8, day as i8).or_else(|_| Date::new(year, month as i8, 28)).ok()?;
        Some(reference.until(date).ok()?.get_days().abs())
    };
    let years = [reference.year(), reference.year() - 1, reference.year() + 1];
    years.into_iter().min_by_key(|&y| distance(y).unwrap_or(i32::MAX)).unwrap_or(reference.year())
}

/// The last such day of the month, the reference's month or the one before.
fn day_of_month(moment: Moment, day: u8, reference: Date) -> Option<Moment> {
    let this_month = Date::new(reference.year(), reference.month(), day as i8).ok().filter(|d| *d <= reference);
    let before = reference.first_of_month().checked_sub(1.day()).ok()?;
    on_day(moment, this_month.or_else(|| Date::new(before.year(), before.month(), day as i8).ok())?)
}

/// The nearest such weekday on one side of the reference, which itself counts if `inclusive`.
fn weekday_toward(day: u8, side: Side, reference: Date, inclusive: bool) -> Option<Date> {
    let today = reference.weekday().to_monday_one_offset() as i32;
    let ahead = (i32::from(day) - today).rem_euclid(7);
    let by = match (side, ahead) {
        (_, 0) if inclusive => 0,
        (Side::Before, ahead) => ahead - 7,
        (Side::After, 0) => 7,
        (Side::After, ahead) => ahead,
    };
    reference.checked_add(by.days()).ok()
}

fn shifted(shift: Shift, reference: Date) -> Option<Moment> {
    let Shift { unit, by, part, clock } = shift;
    let months = |n: i32| reference.first_of_month().checked_add(Span::new().try_months(by.checked_mul(n)?).ok()?).ok();
    let with = |year: i16, calendar| Some(Moment { year: Some(year), calendar, part, clock });
    match unit {
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour => None,
        TimeUnit::Day => {
            let day = reference.checked_add(Span::new().try_days(by).ok()?).ok()?;
            with(day.year(), day_of(day))
        }
        TimeUnit::Week | TimeUnit::Weekend => {
            let week = reference.checked_add(Span::new().try_weeks(by).ok()?).ok()?.iso_week_date();
            let number = week.week() as u8;
            let calendar = if unit == TimeUnit::Week { Calendar::Week(number) } else { Calendar::Weekend(number) };
            with(week.year(), calendar)
        }
        TimeUnit::Month => months(1).and_then(|d| with(d.year(), Calendar::Month(d.month() as u8))),
        TimeUnit::Quarter => months(3).and_then(|d| with(d.year(), Calendar::Quarter((d.month() as u8).div_ceil(3)))),
        TimeUnit::Half => months(6).and_then(|d| with(d.year(), Calendar::Half((d.month() as u8).div_ceil(6)))),
        TimeUnit::Year => with(year_by(reference, by)?, Calendar::Year),
        TimeUnit::Decade => with_open(Calendar::Decade(year_by(reference, by.checked_mul(10)?)?.div_euclid(10)), shift),
        TimeUnit::Century => {
            with_open(Calendar::Century(year_by(reference, by.checked_mul(100)?)?.div_euclid(100)), shift)
        }
        TimeUnit::Millennium => None,
    }
}

fn year_by(reference: Date, by: i32) -> Option<i16> {
    i16::try_from(i32::from(reference.year()).checked_add(by)?).ok().filter(|y| *y > 0)
}

fn with_open(calendar: Calendar, shift: Shift) -> Option<Moment> {
    Some(Moment { year: None, calendar, part: shift.part, clock: shift.clock })
}

fn on_day(moment: Moment, day: Date) -> Option<Moment> {
    Some(Moment { year: Some(day.year()), calendar: day_of(day), ..moment })
}

fn day_of(date: Date) -> Calendar {
    Calendar::Day(date.month() as u8, date.day() as u8)
}

/// The month in which a season begins.
pub(super) fn season_start(season: Season) -> i8 {
    match season {
        Season::Spring => 3,
        Season::Summer => 6,
        Season::Autumn => 9,
        Season::Winter => 12,
    }
}

/// The hours of a part of day, from and up to.
pub(super) fn hours(part: DayPart) -> (i8, i8) {
    match part {
        DayPart::Morning => (6, 12),
        DayPart::Noon => (12, 14),
        DayPart::Afternoon => (12, 18),
        DayPart::Evening => (18, 24),
        DayPart::Night => (20, 30),
    }
}
