//! The half-open interval of an anchored expression.

use super::said::astronomical;
use super::{Calendar, DateModifier, DayPart, Moment, Said, Season};
use jiff::civil::{Date, DateTime, ISOWeekDate, Time, Weekday};
use jiff::{Span, ToSpan, Unit};

type Interval = (DateTime, DateTime);

pub(super) fn interval(said: Said, modifier: Option<DateModifier>) -> Option<Interval> {
    match said {
        Said::At(moment) => {
            let whole = of_moment(moment)?;
            modifier.map_or(Some(whole), |m| narrowed(whole, m))
        }
        Said::Between(from, to) => {
            let (start, end) = (of_moment(from)?.0, of_moment(to)?);
            // A range of hours ends on the stroke; one of days ends with its last day.
            Some((start, if to.clock.is_some() { end.0 } else { end.1 })).filter(|(a, b)| a <= b)
        }
        _ => None,
    }
}

/// The first, middle or last third of a period, in the coarsest unit that parts it in three.
fn narrowed((from, to): Interval, modifier: DateModifier) -> Option<Interval> {
    let (a, b) = match modifier {
        DateModifier::Start => (0, 1),
        DateModifier::Mid => (1, 2),
        DateModifier::End => (2, 3),
        DateModifier::Approx => return Some((from, to)),
    };
    let months = i64::from(from.until((Unit::Month, to)).ok()?.get_months());
    let days = i64::from(from.until((Unit::Day, to)).ok()?.get_days());
    let hours = i64::from(from.until((Unit::Hour, to)).ok()?.get_hours());
    let cut = |n: i64| {
        let span = if months >= 3 {
            Span::new().try_months(months * n / 3)
        } else if days >= 3 {
            Span::new().try_days(days * n / 3)
        } else {
            Span::new().try_hours(hours * n / 3)
        };
        if n == 3 { Some(to) } else { from.checked_add(span.ok()?).ok() }
    };
    Some((cut(a)?, cut(b)?))
}

fn of_moment(moment: Moment) -> Option<Interval> {
    let (first, span) = days(moment)?;
    let start = first.to_datetime(Time::midnight());
    if let Some(clock) = moment.clock {
        let (minute, second) = (clock.minute.unwrap_or(0), clock.second.unwrap_or(0));
        let time = Time::new(clock.hour as i8 % 24, minute as i8, second as i8, 0).ok()?;
        // 24:00 is the end of the day.
        let from = first.checked_add(i32::from(clock.hour / 24).days()).ok()?.to_datetime(time);
        let grain = match (clock.minute, clock.second) {
            (_, Some(_)) => 1.second(),
            (Some(_), None) => 1.minute(),
            (None, None) => 1.hour(),
        };
        return Some((from, from.checked_add(grain).ok()?));
    }
    if let Some(part) = moment.part {
        let (from, to) = hours(part);
        return Some((start.checked_add(from.hours()).ok()?, start.checked_add(to.hours()).ok()?));
    }
    Some((start, start.checked_add(span).ok()?))
}

/// The first day of a moment, and how long it lasts.
pub(super) fn days(moment: Moment) -> Option<(Date, Span)> {
    let year = moment.year.map(astronomical);
    let month = |month: u8| Date::new(year?, month as i8, 1).ok();
    let week = |week: u8, day| ISOWeekDate::new(year?, week as i8, day).ok().map(|w| w.date());
    let years = |first: i16| Date::new(first, 1, 1).ok();
    Some(match moment.calendar {
        // The first century has 99 years before it on this count, and its twin before our era none.
        Calendar::Century(n) if n < 0 => (years(n.checked_mul(100)?.checked_add(1)?)?, 100.years()),
        Calendar::Century(n) => (years(n.checked_mul(100)?.max(1))?, 100.years()),
        Calendar::Decade(n) => (years(n.checked_mul(10)?.max(1))?, 10.years()),
        Calendar::Year => (month(1)?, 1.year()),
        Calendar::Half(n) => (month(n * 6 - 5)?, 6.months()),
        Calendar::Quarter(n) => (month(n * 3 - 2)?, 3.months()),
        Calendar::Season(season) => (month(season_start(season))?, 3.months()),
        Calendar::Month(n) => (month(n)?, 1.month()),
        Calendar::Week(n) => (week(n, Weekday::Monday)?, 1.week()),
        Calendar::Weekend(n) => (week(n, Weekday::Saturday)?, 2.days()),
        Calendar::Day(..) => (moment.civil()?, 1.day()),
        Calendar::Open
        | Calendar::Weekday(_)
        | Calendar::WeekOf(..)
        | Calendar::WeekendOf(..)
        | Calendar::Nth(..)
        | Calendar::Feast(_) => {
            return None;
        }
    })
}

/// The month in which a season begins.
fn season_start(season: Season) -> u8 {
    match season {
        Season::Spring => 3,
        Season::Summer => 6,
        Season::Autumn => 9,
        Season::Winter => 12,
    }
}

/// The hours of a part of day, from and up to.
fn hours(part: DayPart) -> (i8, i8) {
    match part {
        DayPart::Morning => (6, 12),
        DayPart::Noon => (12, 14),
        DayPart::Afternoon => (12, 18),
        DayPart::Evening => (18, 24),
        DayPart::Night => (20, 30),
        DayPart::Daytime => (6, 21),
    }
}
