//! Temporal expressions: what the text says, its TIMEX3 value, and its place on the calendar once resolved.

#[cfg(any(feature = "chrono", feature = "time"))]
mod convert;
mod direction;
mod edtf;
mod interval;
pub(crate) mod republican;
mod resolve;
mod said;
mod timex;

pub use direction::Direction;
pub(crate) use direction::Reference;
pub(crate) use resolve::Context;
pub(crate) use said::{
    Calendar, Clock, Count, DayPart, Every, Length, Moment, Movable, Nth, Relative, Said, Season, Side, TimeUnit, Vague,
};
pub use timex::Timex;

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

    pub(crate) const fn at(moment: Moment) -> Self {
        Self::new(Said::At(moment))
    }

    /// The type of expression.
    ///
    /// ```
    /// let date = *glaneur::dates("trois jours").next().unwrap().value();
    /// assert_eq!(date.kind(), glaneur::DateKind::Duration);
    /// ```
    pub fn kind(&self) -> DateKind {
        match self.said {
            Said::At(moment) => moment.kind(),
            Said::Vague(_) => DateKind::Date,
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

    /// The value in EDTF (ISO 8601-2, levels 0 to 2), `X` for what is not said and `~` where it is approximate.
    ///
    /// None for what EDTF cannot write: durations, sets, weeks, parts of day, clock times without a day, and a period
    /// narrowed to its start, middle or end.
    ///
    /// ```
    /// let edtf = |text| glaneur::dates(text).next().unwrap().value().edtf();
    /// assert_eq!(edtf("3 mai 2024").as_deref(), Some("2024-05-03"));
    /// assert_eq!(edtf("vers 1850").as_deref(), Some("1850~"));
    /// assert_eq!(edtf("les années 1980").as_deref(), Some("198X"));
    /// assert_eq!(edtf("de 2010 à 2015").as_deref(), Some("2010/2015"));
    /// assert_eq!(edtf("trois jours"), None);
    /// ```
    pub fn edtf(&self) -> Option<String> {
        edtf::edtf(self.said, self.modifier)
    }

    /// The same expression with what it leaves open filled in from the day the text was written.
    ///
    /// Pure: nothing but `reference` is consulted. What cannot be placed (a duration, a set, hours from now) comes
    /// back as it was.
    ///
    /// ```
    /// let date = *glaneur::dates("il y a trois jours").next().unwrap().value();
    /// let resolved = date.resolve(glaneur::date(2025, 10, 26)?);
    /// assert_eq!(resolved.timex().unwrap().to_string(), "2025-10-23");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn resolve(&self, reference: civil::Date) -> Self {
        self.resolve_toward(reference, Direction::Sense)
    }

    /// The same, with what is left open looked for on one side of the reference.
    ///
    /// ```
    /// use glaneur::Direction;
    ///
    /// let date = *glaneur::dates("le 3 mars").next().unwrap().value();
    /// let year = |direction| Ok::<_, jiff::Error>(date.resolve_toward(glaneur::date(2025, 11, 12)?, direction));
    /// assert_eq!(year(Direction::Past)?.timex().unwrap().to_string(), "2025-03-03");
    /// assert_eq!(year(Direction::Nearest)?.timex().unwrap().to_string(), "2026-03-03");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn resolve_toward(&self, reference: civil::Date, direction: Direction) -> Self {
        self.place(&Context::new(Some(Reference::day(reference)), direction))
    }

    /// The same from an instant, from which hours and minutes count.
    ///
    /// ```
    /// let date = *glaneur::dates("dans dix minutes").next().unwrap().value();
    /// let resolved = date.resolve_at(glaneur::date(2025, 10, 26)?.at(23, 55, 0, 0), glaneur::Direction::Sense);
    /// assert_eq!(resolved.timex().unwrap().to_string(), "2025-10-27T00:05");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn resolve_at(&self, instant: civil::DateTime, direction: Direction) -> Self {
        self.place(&Context::new(Some(Reference::instant(instant)), direction))
    }

    pub(crate) fn place(&self, context: &Context) -> Self {
        Self { said: resolve::resolve(self.said, context).unwrap_or(self.said), ..*self }
    }

    /// The one moment it is, where it is one.
    pub(crate) fn moment(&self) -> Option<Moment> {
        match self.said {
            Said::At(moment) => Some(moment),
            _ => None,
        }
    }

    /// The calendar day it is placed on, if it is one; the first of a range.
    pub(crate) fn day(&self) -> Option<civil::Date> {
        match self.said {
            Said::At(moment) | Said::Between(moment, _) => moment.civil(),
            _ => None,
        }
    }

    /// The first day of the period it is placed in; none for durations, sets and what is not placed.
    pub(crate) fn first_day(&self) -> Option<civil::Date> {
        match self.said {
            Said::At(moment) | Said::Between(moment, _) => interval::days(moment).map(|(day, _)| day),
            _ => None,
        }
    }

    /// Whether only a clock time or a part of day is said: it belongs to the day the text speaks of.
    pub(crate) fn is_time_alone(&self) -> bool {
        match self.said {
            Said::At(moment) => moment.is_time_alone(),
            Said::Between(from, to) => from.is_time_alone() && to.is_time_alone(),
            _ => false,
        }
    }

    /// The first instant of the expression and the first after it, when it is anchored on the calendar.
    ///
    /// The start, the middle or the end of a period is a third of it.
    ///
    /// ```
    /// let date = *glaneur::dates("octobre 2025").next().unwrap().value();
    /// let (from, to) = date.interval().unwrap();
    /// assert_eq!(from.date(), glaneur::date(2025, 10, 1)?);
    /// assert_eq!(to.date(), glaneur::date(2025, 11, 1)?);
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn interval(&self) -> Option<(civil::DateTime, civil::DateTime)> {
        interval::interval(self.said, self.modifier)
    }
}

/// The type of a temporal expression, after TIMEX3, with ranges apart.
///
/// ```
/// assert_eq!(glaneur::DateKind::Range.as_str(), "RANGE");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "UPPERCASE"))]
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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "UPPERCASE"))]
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
