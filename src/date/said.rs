//! What a text says about time, and no more.

use super::DateKind;
use crate::number::Decimal;
use jiff::civil;

/// What the text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Said {
    /// A place on the calendar or the clock, parts of which may be open.
    At(Moment),
    Length(Length),
    Every(Every),
    /// From one to the other, both included.
    Between(Moment, Moment),
    Vague(Vague),
}

/// A place on the calendar and the clock. What is not said is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Moment {
    /// Negative before our era: -44 is 44 BC.
    pub(crate) year: Option<i16>,
    pub(crate) calendar: Calendar,
    /// The weekday said beside a day, Monday is 1: it tells the year or the month.
    pub(crate) weekday: Option<u8>,
    pub(crate) relative: Relative,
    pub(crate) part: Option<DayPart>,
    pub(crate) clock: Option<Clock>,
}

/// How finely a moment is placed, and where in its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Calendar {
    /// Only the clock, the part of day or a relative period is said.
    Open,
    /// The first two figures of its years: 19 is the 20th century. Negative before our era: -5 is the 5th century BC.
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
    /// The week that holds this month and day.
    WeekOf(u8, u8),
    /// The weekend next to this month and day, or that holds it.
    WeekendOf(u8, u8),
    /// Month and day; the month is 0 when it is not said.
    Day(u8, u8),
    /// Monday is 1.
    Weekday(u8),
    /// The nth of a kind of day or week in a month; the month is 0 when a relative period tells it.
    Nth(Nth, i8, u8),
    Feast(Movable),
}

/// What is counted in a month; the last one has the rank -1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Nth {
    Day,
    Weekday(u8),
    Week,
    Weekend,
}

/// A feast whose day moves from year to year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Movable {
    /// So many days from Easter Sunday.
    Easter(i8),
    /// The last Sunday of May, or the first of June when that is Whit Sunday.
    Mothers,
    /// The third Sunday of June.
    Fathers,
}

/// Where an open moment lies from the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Relative {
    /// Nothing tells.
    Unsaid,
    /// The nearest one strictly on that side: `lundi dernier`.
    Toward(Side),
    /// The nearest one strictly on that side of the last day the text spoke of: `le 25 mars précédent`.
    Beside(Side),
    /// The tense of the clause tells the side; the reference itself is not ruled out.
    Tense(Side),
    /// In the month of the last day the text spoke of, or the first such day after it.
    Onward,
    /// Any of them, and none in particular: `un mardi`.
    Any,
    /// A verb in the past governs it, or `depuis`: surer than the tense of the clause.
    Done,
    /// So many weeks after the next one: `lundi en huit`.
    Beyond(u8),
    /// In the period so many units from the reference: `hier`, `lundi de la semaine prochaine`.
    Shift(TimeUnit, i32),
    /// In the period so many units from the last day the text spoke of: `le lendemain`.
    Later(TimeUnit, i32),
}

impl Relative {
    /// Whether nothing but a tense tells the period among those that the rest names.
    pub(super) fn is_open(self) -> bool {
        matches!(self, Self::Unsaid | Self::Tense(_) | Self::Done | Self::Onward)
    }
}

impl Moment {
    pub(crate) const fn new(calendar: Calendar) -> Self {
        Self { year: None, calendar, weekday: None, relative: Relative::Unsaid, part: None, clock: None }
    }

    pub(crate) const fn year(year: i16) -> Self {
        Self { year: Some(year), ..Self::new(Calendar::Year) }
    }

    pub(crate) const fn shift(unit: TimeUnit, by: i32) -> Self {
        Self { relative: Relative::Shift(unit, by), ..Self::new(Calendar::Open) }
    }

    pub(crate) fn on(day: civil::Date) -> Self {
        Self { year: Some(historical(day.year())), ..Self::new(Calendar::Day(day.month() as u8, day.day() as u8)) }
    }

    pub(crate) fn kind(&self) -> DateKind {
        let hours = matches!(self.relative, Relative::Shift(u, _) | Relative::Later(u, _) if u <= TimeUnit::Hour);
        if self.part.is_some() || self.clock.is_some() || hours { DateKind::Time } else { DateKind::Date }
    }

    pub(crate) fn is_time_alone(&self) -> bool {
        self.calendar == Calendar::Open && self.relative == Relative::Unsaid
    }

    /// Whether only a reference tells anything: `hier`.
    pub(crate) fn is_relative_alone(&self) -> bool {
        self.calendar == Calendar::Open && self.relative != Relative::Unsaid
    }

    /// Whether it is a day, or may be given a part of day or a clock time as one.
    pub(crate) fn is_day(&self) -> bool {
        matches!(self.relative, Relative::Shift(TimeUnit::Day, _) | Relative::Later(TimeUnit::Day, _))
            || matches!(self.calendar, Calendar::Day(..) | Calendar::Weekday(_) | Calendar::Feast(_))
            || matches!(self.calendar, Calendar::Nth(Nth::Day | Nth::Weekday(_), ..))
    }

    /// The calendar day, when year, month and day are all said.
    pub(crate) fn civil(&self) -> Option<civil::Date> {
        match self.calendar {
            // An open month, 0, is none of the calendar's.
            Calendar::Day(month, day) => civil::Date::new(astronomical(self.year?), month as i8, day as i8).ok(),
            _ => None,
        }
    }
}

/// The year as calendars without a gap count it: 1 BC is 0.
pub(crate) fn astronomical(year: i16) -> i16 {
    if year < 0 { year + 1 } else { year }
}

/// The year as history counts it: 0 is 1 BC.
fn historical(year: i16) -> i16 {
    if year <= 0 { year - 1 } else { year }
}

/// A part of a day, as TIMEX3 names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum DayPart {
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
    /// `journée`, only where it is narrowed: `en fin de journée`.
    Daytime,
}

impl DayPart {
    /// Its code in TIMEX3.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Morning => "MO",
            Self::Noon => "MI",
            Self::Afternoon => "AF",
            Self::Evening => "EV",
            Self::Night => "NI",
            Self::Daytime => "DT",
        }
    }
}

/// A season, from the quarter in which it begins in the north.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    /// Its code in TIMEX3.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Autumn => "FA",
            Self::Winter => "WI",
        }
    }
}

/// A clock time; minute, second and distance from UTC in minutes only when said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Clock {
    pub(crate) hour: u8,
    pub(crate) minute: Option<u8>,
    pub(crate) second: Option<u8>,
    pub(crate) offset: Option<i16>,
}

impl Clock {
    pub(crate) const fn new(hour: u8, minute: Option<u8>) -> Self {
        Self { hour, minute, second: None, offset: None }
    }
}

/// Which side of the reference an open date lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Side {
    Before,
    After,
}

impl Side {
    /// One unit that way.
    pub(crate) const fn step(self) -> i32 {
        match self {
            Self::Before => -1,
            Self::After => 1,
        }
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
