//! TIMEX3 values (ISO-TimeML, ISO 24617-1), `X` for what is not said.

use super::{Calendar, Clock, Count, Every, Length, Moment, Nth, Said, TimeUnit, Vague};
use crate::number::Decimal;
use std::fmt;

/// A TIMEX3 value; `Display` writes it.
///
/// | phrase | value |
/// | --- | --- |
/// | 25 octobre 2025 | `2025-10-25` |
/// | mars | `XXXX-03` |
/// | XXe siècle | `19` |
/// | trois jours | `P3D` |
/// | tous les lundis | `XXXX-WXX-1` |
/// | de 2010 à 2015 | `2010/2015` |
///
/// ```
/// for (phrase, value) in [
///     ("25 octobre 2025", "2025-10-25"), ("en mars", "XXXX-03"), ("au XXe siècle", "19"),
///     ("trois jours", "P3D"), ("tous les lundis", "XXXX-WXX-1"), ("de 2010 à 2015", "2010/2015"),
/// ] {
///     let date = *glaneur::dates(phrase).next().unwrap().value();
///     assert_eq!(date.timex().unwrap().to_string(), value);
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Timex(Said);

impl Timex {
    pub(super) fn of(said: Said) -> Option<Self> {
        let untold = |m: Moment| m.is_relative_alone();
        match said {
            Said::At(m) if untold(m) => None,
            Said::Between(a, b) if untold(a) || untold(b) => None,
            said => Some(Self(said)),
        }
    }
}

impl fmt::Display for Timex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Said::At(m) => moment(f, m),
            Said::Every(Every::On(m)) => recurring(f, m),
            Said::Between(a, b) => {
                moment(f, a)?;
                f.write_str("/")?;
                moment(f, b)
            }
            Said::Length(l) => length(f, l),
            Said::Every(Every::Period(unit, count)) => length(f, Length::of(unit, count)),
            Said::Vague(Vague::Past) => f.write_str("PAST_REF"),
            Said::Vague(Vague::Present) => f.write_str("PRESENT_REF"),
            Said::Vague(Vague::Future) => f.write_str("FUTURE_REF"),
        }
    }
}

fn moment(f: &mut fmt::Formatter<'_>, m: Moment) -> fmt::Result {
    match m.calendar {
        Calendar::Open => {}
        // The first two figures of 480 BC, in the 5th century BC, are 04.
        Calendar::Century(n) if n < 0 => write!(f, "BC{:02}", -n - 1)?,
        Calendar::Century(n) => write!(f, "{n:02}")?,
        Calendar::Decade(n) => write!(f, "{n:03}")?,
        Calendar::Year => year(f, m.year)?,
        Calendar::Weekday(day) => write!(f, "XXXX-WXX-{day}")?,
        Calendar::Nth(Nth::Weekday(_) | Nth::Day, _, 0) => f.write_str("XXXX-XX-XX")?,
        Calendar::Feast(_) => {
            year(f, m.year)?;
            f.write_str("-XX-XX")?;
        }
        calendar => {
            year(f, m.year)?;
            within_year(f, calendar)?;
        }
    }
    match (m.clock, m.part) {
        (Some(time), _) => clock(f, time),
        (None, Some(part)) => write!(f, "T{}", part.code()),
        (None, None) => Ok(()),
    }
}

/// The first Thursday of every month recurs on Thursdays.
fn recurring(f: &mut fmt::Formatter<'_>, m: Moment) -> fmt::Result {
    match m.calendar {
        Calendar::Nth(Nth::Weekday(day), _, 0) => moment(f, Moment { calendar: Calendar::Weekday(day), ..m }),
        _ => moment(f, m),
    }
}

fn year(f: &mut fmt::Formatter<'_>, year: Option<i16>) -> fmt::Result {
    match year {
        None => f.write_str("XXXX"),
        Some(y) if y < 0 => write!(f, "BC{:04}", -i32::from(y)),
        Some(y) => write!(f, "{y:04}"),
    }
}

fn within_year(f: &mut fmt::Formatter<'_>, calendar: Calendar) -> fmt::Result {
    match calendar {
        Calendar::Half(n) => write!(f, "-H{n}"),
        Calendar::Quarter(n) => write!(f, "-Q{n}"),
        Calendar::Season(season) => write!(f, "-{}", season.code()),
        Calendar::Month(month) => write!(f, "-{month:02}"),
        Calendar::Week(week) => write!(f, "-W{week:02}"),
        Calendar::Weekend(week) => write!(f, "-W{week:02}-WE"),
        Calendar::Day(0, day) => write!(f, "-XX-{day:02}"),
        Calendar::Day(month, day) => write!(f, "-{month:02}-{day:02}"),
        Calendar::WeekOf(..) => f.write_str("-WXX"),
        Calendar::Nth(Nth::Week, ..) => f.write_str("-WXX"),
        Calendar::WeekendOf(..) | Calendar::Nth(Nth::Weekend, ..) => f.write_str("-WXX-WE"),
        Calendar::Nth(_, _, month) => write!(f, "-{month:02}-XX"),
        _ => Ok(()),
    }
}

fn clock(f: &mut fmt::Formatter<'_>, time: Clock) -> fmt::Result {
    write!(f, "T{:02}:{:02}", time.hour, time.minute.unwrap_or(0))?;
    time.second.map_or(Ok(()), |s| write!(f, ":{s:02}"))?;
    time.offset.map_or(Ok(()), |minutes| f.write_str(&offset(minutes)))
}

/// The distance from UTC, as ISO 8601 writes it.
pub(super) fn offset(minutes: i16) -> String {
    match minutes {
        0 => "Z".to_string(),
        _ => {
            let (sign, distance) = (if minutes < 0 { '-' } else { '+' }, minutes.unsigned_abs());
            format!("{sign}{:02}:{:02}", distance / 60, distance % 60)
        }
    }
}

fn length(f: &mut fmt::Formatter<'_>, length: Length) -> fmt::Result {
    f.write_str("P")?;
    let mut in_day = false;
    for (unit, count) in length.parts.into_iter().flatten() {
        if unit <= TimeUnit::Hour && !in_day {
            f.write_str("T")?;
            in_day = true;
        }
        let (code, factor) = duration_unit(unit);
        match count {
            Count::Exact(n) => write!(f, "{}{code}", n.times(Decimal::from(factor)).unwrap_or(n))?,
            Count::Some => write!(f, "X{code}")?,
        }
    }
    Ok(())
}

/// The designator of ISO 8601, and how many of it the unit holds.
fn duration_unit(unit: TimeUnit) -> (&'static str, u64) {
    match unit {
        TimeUnit::Second => ("S", 1),
        TimeUnit::Minute => ("M", 1),
        TimeUnit::Hour => ("H", 1),
        TimeUnit::Day => ("D", 1),
        TimeUnit::Weekend => ("WE", 1),
        TimeUnit::Week => ("W", 1),
        TimeUnit::Month => ("M", 1),
        TimeUnit::Quarter => ("M", 3),
        TimeUnit::Half => ("M", 6),
        TimeUnit::Year => ("Y", 1),
        TimeUnit::Decade => ("Y", 10),
        TimeUnit::Century => ("Y", 100),
        TimeUnit::Millennium => ("Y", 1000),
    }
}
