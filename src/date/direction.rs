//! Which way the open part of a date is looked for, and from where.

use super::{Calendar, Moment, Relative, Side};
use jiff::civil;

/// Where to look for what a date leaves open: the year of `le 3 mai`, the week of `lundi`.
///
/// `dernier` and `prochain` always mean what they say, and clock times lie on the last day the text spoke of.
///
/// ```
/// use glaneur::{Direction, Extractor, date};
///
/// let agenda = Extractor::new().reference(date(2025, 11, 12)?).direction(Direction::Future);
/// let monday = agenda.dates("lundi à 9 h").next().unwrap();
/// assert_eq!(monday.value().timex().unwrap().to_string(), "2025-11-17T09:00");
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Direction {
    /// Where real news would have it: a day and month in the nearest year, the tense of the clause deciding where it
    /// tells; a weekday beside a day gives the year it fits; weekdays, months, quarters and days of the month behind,
    /// unless the clause looks ahead; feasts, seasons and numbered weeks the nearest.
    #[default]
    Sense,
    /// The last one, the reference included.
    Past,
    /// The next one, the reference included.
    Future,
    /// The one with the fewest days between.
    Nearest,
}

impl From<Side> for Direction {
    fn from(side: Side) -> Self {
        match side {
            Side::Before => Self::Past,
            Side::After => Self::Future,
        }
    }
}

/// The rules real news bears out, one for each kind of thing left open.
mod rules {
    use super::Direction;

    pub(super) const DAY_AND_MONTH: Direction = Direction::Nearest;
    pub(super) const FEAST: Direction = Direction::Nearest;
    pub(super) const DAY_WITH_WEEKDAY: Direction = Direction::Nearest;
    pub(super) const WEEKDAY: Direction = Direction::Past;
    pub(super) const DAY_OF_MONTH: Direction = Direction::Past;
    pub(super) const MONTH: Direction = Direction::Past;
    pub(super) const SEASON: Direction = Direction::Nearest;
    pub(super) const QUARTER: Direction = Direction::Past;
    pub(super) const NUMBERED_WEEK: Direction = Direction::Nearest;
}

/// The direction for a moment: the one that was set, else the tense of its clause, else the rule of its kind.
pub(super) fn direction(moment: Moment, set: Direction) -> Direction {
    if set != Direction::Sense {
        return set;
    }
    let tense = match moment.relative {
        Relative::Tense(Side::Before) | Relative::Done => Some(Direction::Past),
        Relative::Tense(Side::After) => Some(Direction::Future),
        _ => None,
    };
    tense.unwrap_or(match moment.calendar {
        Calendar::Day(..) if moment.weekday.is_some() => rules::DAY_WITH_WEEKDAY,
        Calendar::Day(0, _) => rules::DAY_OF_MONTH,
        Calendar::Day(..) | Calendar::Nth(..) | Calendar::WeekOf(..) | Calendar::WeekendOf(..) => rules::DAY_AND_MONTH,
        Calendar::Feast(_) => rules::FEAST,
        Calendar::Weekday(_) => rules::WEEKDAY,
        Calendar::Month(_) => rules::MONTH,
        Calendar::Season(_) => rules::SEASON,
        Calendar::Quarter(_) | Calendar::Half(_) => rules::QUARTER,
        _ => rules::NUMBERED_WEEK,
    })
}

/// When a text was written: a day, and the time of day where it is known. Hours and minutes count from a time only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Reference {
    pub(super) day: civil::Date,
    pub(super) time: Option<civil::Time>,
}

impl Reference {
    pub(crate) const fn day(day: civil::Date) -> Self {
        Self { day, time: None }
    }

    pub(crate) fn instant(at: civil::DateTime) -> Self {
        Self { day: at.date(), time: Some(at.time()) }
    }
}
