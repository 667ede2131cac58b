//! The half-open interval of an anchored expression.

use super::resolve::{hours, season_start};
use super::{Calendar, Moment, Said};
use jiff::civil::{Date, DateTime, ISOWeekDate, Time, Weekday};
use jiff::{Span, ToSpan};

type Interval = (DateTime, DateTime);

pub(super) fn interval(said: Said) -> Option<Interval> {
    match said {
        Said::At(moment) => of_moment(moment),
        Said::Between(from, to) => Some((of_moment(from)?.0, of_moment(to)?.1)),
        _ => None,
    }
}

fn of_moment(moment: Moment) -> Option<Interval> {
    let (first, span) = days(moment)?;
    let start = first.to_datetime(Time::midnight());
    if let Some(clock) = moment.clock {
        let time =
            Time::new(clock.hour as i8 % 24, clock.minute.unwrap_or(0) as i8, clock.second.unwrap_or(0) as i8, 0);
        let from = first.to_datetime(time.ok()?);
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
fn days(moment: Moment) -> Option<(Date, Span)> {
    let year = moment.year;
    let month = |month: u8| Date::new(year?, month as i8, 1).ok();
    let week = |week: u8, day| ISOWeekDate::new(year?, week as i8, day).ok().map(|w| w.date());
    Some(match moment.calendar {
        Calendar::Century(n) => (Date::new(n.checked_mul(100)?.max(1), 1, 1).ok()?, 100.years()),
        Calendar::Decade(n) => (Date::new(n.checked_mul(10)?.max(1), 1, 1).ok()?, 10.years()),
        Calendar::Year => (month(1)?, 1.year()),
        Calendar::Half(n) => (month(n * 6 - 5)?, 6.months()),
        Calendar::Quarter(n) => (month(n * 3 - 2)?, 3.months()),
        Calendar::Season(season) => (month(season_start(season) as u8)?, 3.months()),
        Calendar::Month(n) => (month(n)?, 1.month()),
        Calendar::Week(n) => (week(n, Weekday::Monday)?, 1.week()),
        Calendar::Weekend(n) => (week(n, Weekday::Saturday)?, 2.days()),
        Calendar::Day(..) => (moment.civil()?, 1.day()),
        Calendar::Open | Calendar::Weekday(_) => return None,
    })
}
