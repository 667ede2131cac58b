//! Temporal expressions: what the text says, its TIMEX3 value, and its place on the calendar once resolved.

mod interval;
mod resolve;
mod timex;

pub use timex::Timex;

use crate::number::Decimal;
use jiff::civil;

/// A temporal expression as TIMEX3 (ISO-TimeML) knows them: a date, a time, a duration, a set or a range.
///
/// It holds what the text says and no more: `le 25 octobre` has no year until it is [resolved](Date::resolve).
///
/// ```
/// let date = *glaneur::dates("le matin du 25 octobre").next().unwrap().value();
/// assert_eq!(date.timex().unwrap().to_string(), "XXXX-10-25TMO");
///
/// let resolved = date.resolve(glaneur::date(2025, 10, 26)?);
/// assert_eq!(resolved.timex().unwrap().to_string(), "2025-10-25TMO");
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    pub(crate) said: Said,
    pub(crate) modifier: Option<DateModifier>,
}

impl Date {
    pub(crate) const fn new(said: Said) -> Self {
        Self { said, modifier: None }
    }

    /// The type of expression.
    ///
    /// ```
    /// let date = *glaneur::dates("trois jours").next().unwrap().value();
    /// assert_eq!(date.kind(), glaneur::DateKind::Duration);
    /// ```
    pub fn kind(&self) -> DateKind {
        match self.said {
            Said::At(moment) | Said::Toward(moment, _) => moment.kind(),
            Said::Shift(shift) if shift.finer_than_a_day() => DateKind::Time,
            Said::Shift(_) | Said::Vague(_) => DateKind::Date,
            Said::Length(_) => DateKind::Duration,
            Said::Every(_) => DateKind::Set,
            Said::Between(..) => DateKind::Range,
        }
    }

    /// Whether the text narrows the expression to its start, middle or end, or makes it approximate.
    ///
    /// ```
    /// let date = *glaneur::dates("fin 2023").next().unwrap().value();
    /// assert_eq!(date.modifier(), Some(glaneur::DateModifier::End));
    /// ```
    pub fn modifier(&self) -> Option<DateModifier> {
        self.modifier
    }

    /// The TIMEX3 value, with `X` for what is not said; none for what only a reference date can tell (`hier`).
    ///
    /// ```
    /// let date = *glaneur::dates("en mars").next().unwrap().value();
    /// assert_eq!(date.timex().unwrap().to_string(), "XXXX-03");
    /// ```
    pub fn timex(&self) -> Option<Timex> {
        Timex::of(self.said)
    }

    /// The same expression with what it leaves open filled in from the day the text was written.
    ///
    /// Pure: nothing but `reference` is consulted. What cannot be placed (a duration, a set) comes back as it was.
    ///
    /// ```
    /// let date = *glaneur::dates("il y a trois jours").next().unwrap().value();
    /// let resolved = date.resolve(glaneur::date(2025, 10, 26)?);
    /// assert_eq!(resolved.timex().unwrap().to_string(), "2025-10-23");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn resolve(&self, reference: civil::Date) -> Self {
        Self { said: resolve::resolve(self.said, reference).unwrap_or(self.said), ..*self }
    }

    /// The calendar day it is placed on, if it is one.
    pub(crate) fn day(&self) -> Option<civil::Date> {
        match self.said {
            Said::At(moment) => moment.civil(),
            _ => None,
        }
    }

    /// Whether only a clock time or a part of day is said: it belongs to the day the text speaks of.
    pub(crate) fn is_time_alone(&self) -> bool {
        let open = |m: Moment| m.calendar == Calendar::Open;
        match self.said {
            Said::At(moment) => open(moment),
            Said::Between(from, to) => open(from) && open(to),
            _ => false,
        }
    }

    /// The first instant of the expression and the first after it, when it is anchored on the calendar.
    ///
    /// ```
    /// let date = *glaneur::dates("octobre 2025").next().unwrap().value();
    /// let (from, to) = date.interval().unwrap();
    /// assert_eq!(from.date(), glaneur::date(2025, 10, 1)?);
    /// assert_eq!(to.date(), glaneur::date(2025, 11, 1)?);
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn interval(&self) -> Option<(civil::DateTime, civil::DateTime)> {
        interval::interval(self.said)
    }
}

/// The type of a temporal expression, after TIMEX3, with ranges apart.
///
/// ```
/// assert_eq!(glaneur::DateKind::Range.as_str(), "RANGE");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateKind {
    /// A day or something coarser.
    Date,
    /// A clock time or a part of a day.
    Time,
    /// A length of time, ages included.
    Duration,
    /// Something that recurs: `chaque semaine`, `par an`.
    Set,
    /// From one date or time to another.
    Range,
}

impl DateKind {
    /// The kind's name in the JSON form.
    ///
    /// ```
    /// assert_eq!(glaneur::DateKind::Time.as_str(), "TIME");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Date => "DATE",
            Self::Time => "TIME",
            Self::Duration => "DURATION",
            Self::Set => "SET",
            Self::Range => "RANGE",
        }
    }
}

/// The part of a date that is meant, or that it is approximate: the `mod` of TIMEX3.
///
/// ```
/// assert_eq!(glaneur::DateModifier::Mid.as_str(), "MID");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateModifier {
    /// `début 2023`.
    Start,
    /// `mi-avril`.
    Mid,
    /// `fin 2023`.
    End,
    /// `vers 1850`.
    Approx,
}

impl DateModifier {
    /// The modifier's name in TIMEX3 and the JSON form.
    ///
    /// ```
    /// assert_eq!(glaneur::DateModifier::Approx.as_str(), "APPROX");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "START",
            Self::Mid => "MID",
            Self::End => "END",
            Self::Approx => "APPROX",
        }
    }
}

/// What the text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Said {
    /// A place on the calendar or the clock, parts of which may be open.
    At(Moment),
    /// A place whose open part lies before or after the reference: `lundi dernier`.
    Toward(Moment, Side),
    /// So many units from the reference: `hier soir`, `la semaine dernière`.
    Shift(Shift),
    Length(Length),
    Every(Every),
    Between(Moment, Moment),
    Vague(Vague),
}

/// A place on the calendar and the clock. What is not said is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Moment {
    /// Negative before our era: -44 is 44 BC.
    pub(crate) year: Option<i16>,
    pub(crate) calendar: Calendar,
    pub(crate) part: Option<DayPart>,
    pub(crate) clock: Option<Clock>,
}

/// How finely a moment is placed, and where in its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Calendar {
    /// Only the clock or the part of day is said.
    Open,
    /// The first two figures of its years: 19 is the 20th century.
    Century(i16),
    /// The first three figures of its years.
    Decade(i16),
    Year,
    Half(u8),
    Quarter(u8),
    Season(Season),
    Month(u8),
    /// ISO 8601 week.
    Week(u8),
    Weekend(u8),
    /// Month and day, either of which may be 0 when it is not said.
    Day(u8, u8),
    /// Monday is 1.
    Weekday(u8),
}

impl Moment {
    pub(crate) const fn new(calendar: Calendar) -> Self {
        Self { year: None, calendar, part: None, clock: None }
    }

    pub(crate) const fn year(year: i16) -> Self {
        Self { year: Some(year), ..Self::new(Calendar::Year) }
    }

    pub(crate) fn kind(&self) -> DateKind {
        if self.part.is_some() || self.clock.is_some() { DateKind::Time } else { DateKind::Date }
    }

    /// The calendar day, when year, month and day are all said.
    pub(crate) fn civil(&self) -> Option<civil::Date> {
        match self.calendar {
            Calendar::Day(month, day) if month > 0 && day > 0 => {
                civil::Date::new(self.year?, month as i8, day as i8).ok()
            }
            _ => None,
        }
    }
}

/// A part of a day, as TIMEX3 names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum DayPart {
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
}

/// A season, from the quarter in which it begins in the north.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// A clock time; minute and second only when said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Clock {
    pub(crate) hour: u8,
    pub(crate) minute: Option<u8>,
    pub(crate) second: Option<u8>,
}

/// Which side of the reference an open date lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Side {
    Before,
    After,
}

/// So many units from the reference, forward when positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Shift {
    pub(crate) unit: TimeUnit,
    pub(crate) by: i32,
    pub(crate) part: Option<DayPart>,
    pub(crate) clock: Option<Clock>,
}

impl Shift {
    pub(crate) const fn new(unit: TimeUnit, by: i32) -> Self {
        Self { unit, by, part: None, clock: None }
    }

    fn finer_than_a_day(&self) -> bool {
        self.part.is_some() || self.clock.is_some() || self.unit <= TimeUnit::Hour
    }
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum TimeUnit {
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

/// A length of time: up to three amounts, largest unit first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Length {
    pub(crate) parts: [Option<(TimeUnit, Count)>; 3],
}

impl Length {
    pub(crate) const fn of(unit: TimeUnit, count: Count) -> Self {
        Self { parts: [Some((unit, count)), None, None] }
    }

    /// Add a smaller amount; false when there is no room or the unit is no smaller.
    pub(crate) fn push(&mut self, unit: TimeUnit, count: Count) -> bool {
        let last = self.parts.iter().flatten().last().map(|(u, _)| *u);
        match self.parts.iter_mut().find(|p| p.is_none()) {
            Some(free) if last.is_none_or(|l| unit < l) => {
                *free = Some((unit, count));
                true
            }
            _ => false,
        }
    }
}

/// How many units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Count {
    Exact(Decimal),
    /// `quelques jours`.
    Some,
}

/// Something that recurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Every {
    /// Once in each period: `par an`, `chaque semaine`, `tous les deux ans`.
    Period(TimeUnit, Count),
    /// On each moment: `tous les lundis`, `chaque 14 juillet`.
    On(Moment),
}

/// A time without a place: the `_REF` values of TIMEX3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Vague {
    Past,
    Present,
    Future,
}
