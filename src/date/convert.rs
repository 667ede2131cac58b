//! Conversions to the calendar types of other crates, by feature.

use crate::{Date, Error};
use jiff::civil;

impl Date {
    /// The one day it is placed on.
    fn single_day(&self) -> Result<civil::Date, Error> {
        let (from, to) = self.interval().ok_or_else(|| Error::unplaced("a day on the calendar"))?;
        let next = from.date().tomorrow().map_err(|_| Error::unplaced("a day on the calendar"))?;
        let within = to <= next.to_datetime(civil::Time::midnight());
        if within { Ok(from.date()) } else { Err(Error::unplaced("a single day")) }
    }

    /// The first instant it is placed on.
    fn first_instant(&self) -> Result<civil::DateTime, Error> {
        self.interval().map(|(from, _)| from).ok_or_else(|| Error::unplaced("a place on the calendar"))
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use super::{Date, Error};
    use chrono::{NaiveDate, NaiveDateTime};

    /// The day a date is placed on; an error unless it lies within one day.
    ///
    /// ```
    /// let day: chrono::NaiveDate = glaneur::read_date("25 octobre 2025")?.try_into()?;
    /// assert_eq!(day.to_string(), "2025-10-25");
    /// assert!(chrono::NaiveDate::try_from(glaneur::read_date("octobre 2025")?).is_err());
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    impl TryFrom<Date> for NaiveDate {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            let day = date.single_day()?;
            Self::from_ymd_opt(i32::from(day.year()), day.month() as u32, day.day() as u32)
                .ok_or_else(|| Error::unplaced("a day of this calendar"))
        }
    }

    /// The first instant of a date; an error where it is not placed.
    ///
    /// ```
    /// let start: chrono::NaiveDateTime = glaneur::read_date("3 mai 2024 à 14 h 30")?.try_into()?;
    /// assert_eq!(start.to_string(), "2024-05-03 14:30:00");
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    impl TryFrom<Date> for NaiveDateTime {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            let at = date.first_instant()?;
            let day = NaiveDate::from_ymd_opt(i32::from(at.year()), at.month() as u32, at.day() as u32);
            day.and_then(|d| d.and_hms_opt(at.hour() as u32, at.minute() as u32, at.second() as u32))
                .ok_or_else(|| Error::unplaced("an instant of this calendar"))
        }
    }
}

#[cfg(feature = "time")]
mod with_time {
    use super::{Date, Error};
    use time::{Month, PrimitiveDateTime, Time};

    fn day(date: jiff::civil::Date) -> Result<time::Date, Error> {
        let month = Month::try_from(date.month() as u8).map_err(|_| Error::unplaced("a month"))?;
        time::Date::from_calendar_date(i32::from(date.year()), month, date.day() as u8)
            .map_err(|_| Error::unplaced("a day of this calendar"))
    }

    /// The day a date is placed on; an error unless it lies within one day.
    ///
    /// ```
    /// let day: time::Date = glaneur::read_date("25 octobre 2025")?.try_into()?;
    /// assert_eq!(day.to_string(), "2025-10-25");
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    impl TryFrom<Date> for time::Date {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            day(date.single_day()?)
        }
    }

    /// The first instant of a date; an error where it is not placed.
    ///
    /// ```
    /// let start: time::PrimitiveDateTime = glaneur::read_date("3 mai 2024 à 14 h 30")?.try_into()?;
    /// assert_eq!(start.to_string(), "2024-05-03 14:30:00.0");
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    impl TryFrom<Date> for PrimitiveDateTime {
        type Error = Error;

        fn try_from(date: Date) -> Result<Self, Error> {
            let at = date.first_instant()?;
            let time = Time::from_hms(at.hour() as u8, at.minute() as u8, at.second() as u8);
            Ok(Self::new(day(at.date())?, time.map_err(|_| Error::unplaced("an instant of this calendar"))?))
        }
    }
}
