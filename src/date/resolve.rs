//! What a text leaves open, filled in from a reference day.

use super::direction::{Direction, Reference, direction};
use super::interval::days;
use super::{Calendar, Clock, Date, Moment, Movable, Nth, Relative, Said, TimeUnit};
use jiff::civil::{self, Weekday};
use jiff::{Span, ToSpan};

/// What open parts are filled in from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context {
    reference: Option<Reference>,
    direction: Direction,
    /// The last day the text was placed on.
    last: Option<civil::Date>,
    /// The first day of the last period, a day included, the text was placed in.
    period: Option<civil::Date>,
    /// The last day of each weekday the text was placed on, Monday first.
    weekdays: [Option<civil::Date>; 7],
}

impl Context {
    /// Without a reference, only what the text itself tells can be placed: `le lendemain` of a full date.
    pub(crate) fn new(reference: Option<Reference>, direction: Direction) -> Self {
        Self { reference, direction, last: None, period: None, weekdays: [None; 7] }
    }

    /// Place a date, and remember the day it speaks of for those that follow.
    pub(crate) fn follow(&mut self, date: Date) -> Date {
        let placed = date.place(self);
        if !date.is_time_alone() {
            self.period = placed.first_day().or(self.period);
        }
        if let Some(day) = placed.day().filter(|_| !date.is_time_alone()) {
            self.last = Some(day);
            let weekday = day.weekday().to_monday_zero_offset();
            if let Some(known) = usize::try_from(weekday).ok().and_then(|i| self.weekdays.get_mut(i)) {
                *known = Some(day);
            }
        }
        placed
    }

    fn reference_day(&self) -> Option<civil::Date> {
        self.reference.map(|r| r.day)
    }

    fn last(&self) -> Option<civil::Date> {
        self.last.or(self.reference_day())
    }

    /// The day from which a unit counts that was told from the text: a month or a year needs no day to count from.
    fn last_for(&self, unit: TimeUnit) -> Option<civil::Date> {
        if unit >= TimeUnit::Month { self.period.or(self.reference_day()) } else { self.last() }
    }

    /// The day of that weekday the text spoke of, when it is near.
    fn spoken(&self, weekday: u8) -> Option<civil::Date> {
        let day = self.weekdays.get(usize::from(weekday).checked_sub(1)?).copied().flatten()?;
        (self.reference_day()?.until(day).ok()?.get_days().abs() <= 7).then_some(day)
    }
}

/// The expression with its open parts filled in, or none where there is nothing to fill.
pub(super) fn resolve(said: Said, context: &Context) -> Option<Said> {
    match said {
        Said::At(moment) => place(moment, context).map(Said::At),
        Said::Between(from, to) => range(from, to, context),
        Said::Length(_) | Said::Every(_) | Said::Vague(_) => None,
    }
}

/// A range never runs backwards: its end is the first such moment from its start on.
fn range(from: Moment, to: Moment, context: &Context) -> Option<Said> {
    let first = place(from, context).unwrap_or(from);
    let Some(start) = days(first).map(|(day, _)| day) else {
        return Some(Said::Between(first, place(to, context).unwrap_or(to)));
    };
    let open = to.relative.is_open();
    let mut last = match to {
        _ if to.is_time_alone() && !first.is_time_alone() => on_day(to, start),
        _ if open => {
            let after = Context { reference: Some(Reference::day(start)), direction: Direction::Future, ..*context };
            place(Moment { relative: Relative::Unsaid, ..to }, &after).unwrap_or(to)
        }
        _ => place(to, context).unwrap_or(to),
    };
    // `de 22 h à 6 h` ends on the next day.
    let time = |m: Moment| m.clock.map(|c| (c.hour, c.minute));
    if to.is_time_alone() && time(last) < time(first) {
        last = on_day(to, start.checked_add(1.day()).ok()?);
    }
    Some(Said::Between(first, last))
}

fn place(moment: Moment, context: &Context) -> Option<Moment> {
    match moment.relative {
        Relative::Shift(unit, by) => within(moment, unit, shifted(unit, by, context.reference?)?),
        Relative::Later(unit, by) => within(moment, unit, shifted(unit, by, Reference::day(context.last_for(unit)?))?),
        _ if moment.year.is_some() => fixed(moment),
        Relative::Beyond(weeks) => {
            // `mardi en huit`, said on a Tuesday, counts from that day.
            let bounds = if weeks > 0 { Bounds::Inclusive } else { Bounds::Exclusive };
            let next = choose(moment, context.reference_day()?, Direction::Future, bounds)?;
            let day = next.civil()?.checked_add(i32::from(weeks).weeks()).ok()?;
            Some(on_day(next, day))
        }
        Relative::Toward(side) => choose(moment, context.reference_day()?, side.into(), Bounds::Exclusive),
        Relative::Beside(side) => {
            let from = if moment.is_day() { context.last() } else { context.last_for(TimeUnit::Month) };
            choose(moment, from?, side.into(), Bounds::Exclusive)
        }
        Relative::Any => None,
        Relative::Onward => onward(moment, context),
        Relative::Unsaid | Relative::Tense(_) | Relative::Done => open(moment, context),
    }
}

/// The first such day after the last one; not one of a later month that lies ahead of a text which told what is behind.
fn onward(moment: Moment, context: &Context) -> Option<Moment> {
    let Some(last) = context.last else { return open(moment, context) };
    let next = choose(moment, last, Direction::Future, Bounds::Inclusive)?;
    let day = next.civil()?;
    let ahead = context.reference_day().is_some_and(|now| last <= now && day > now);
    if ahead && day.first_of_month() != last.first_of_month() {
        return choose(moment, last, Direction::Past, Bounds::Inclusive);
    }
    Some(next)
}

fn open(moment: Moment, context: &Context) -> Option<Moment> {
    let reference = context.reference_day()?;
    if moment.is_time_alone() {
        return Some(on_day(moment, context.last()?));
    }
    // A weekday goes on meaning the day it meant before.
    let spoken = match moment.calendar {
        Calendar::Weekday(day) if moment.relative == Relative::Unsaid => context.spoken(day),
        _ => None,
    };
    if let Some(day) = spoken {
        return Some(on_day(moment, day));
    }
    let side = direction(moment, context.direction);
    // `la manifestation du 20 décembre a été interdite` looks ahead all the same.
    let unsure = side == Direction::Past && context.direction == Direction::Sense && moment.relative != Relative::Done;
    let near = (unsure && matches!(moment.calendar, Calendar::Day(1.., _))).then(|| soon(moment, reference)).flatten();
    near.or_else(|| choose(moment, reference, side, Bounds::Inclusive))
}

/// The day itself where it lies within two months.
fn soon(moment: Moment, reference: civil::Date) -> Option<Moment> {
    let next = choose(moment, reference, Direction::Future, Bounds::Inclusive)?;
    (between(reference, next.civil()?) <= 60).then_some(next)
}

/// Whether the period the reference lies in may be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bounds {
    Inclusive,
    Exclusive,
}

/// Years, months or days on either side of the reference among which an open moment is looked for.
const YEARS: std::ops::RangeInclusive<i16> = -8..=8;
/// A weekday that fits no nearer year is a slip.
const FITTING_YEARS: std::ops::RangeInclusive<i16> = -2..=2;
const MONTHS: std::ops::RangeInclusive<i32> = -14..=14;
const DAYS: std::ops::RangeInclusive<i32> = -7..=7;

/// The candidate that lies nearest in the direction.
fn choose(moment: Moment, reference: civil::Date, direction: Direction, bounds: Bounds) -> Option<Moment> {
    let found = match moment.calendar {
        Calendar::Weekday(weekday) => {
            let days = DAYS.filter_map(|by| reference.checked_add(by.days()).ok());
            let days = days.filter(|d| d.weekday().to_monday_one_offset() == weekday as i8);
            nearest(days.map(|d| on_day(moment, d)), reference, direction, bounds)
        }
        Calendar::Day(0, day) => {
            let first = reference.first_of_month();
            let months = MONTHS.filter_map(|by| first.checked_add(by.months()).ok());
            let days = months.filter_map(|m| civil::Date::new(m.year(), m.month(), day as i8).ok());
            let days = days.filter(|d| fits(moment, *d));
            nearest(days.map(|d| on_day(moment, d)), reference, direction, bounds)
        }
        Calendar::Century(_) | Calendar::Decade(_) | Calendar::Year | Calendar::Open => return None,
        _ if moment.weekday.is_some() => {
            let fitting = |m: &Moment| m.civil().is_some_and(|d| fits(moment, d));
            let near = in_years(moment, reference, FITTING_YEARS).filter(fitting);
            let any = || nearest(in_years(moment, reference, YEARS), reference, direction, bounds);
            nearest(near, reference, direction, bounds).or_else(any)
        }
        _ => nearest(in_years(moment, reference, YEARS), reference, direction, bounds),
    };
    found.map(|m| Moment { relative: Relative::Unsaid, ..m })
}

/// The moment in each of the years about the reference.
fn in_years(
    moment: Moment,
    reference: civil::Date,
    years: std::ops::RangeInclusive<i16>,
) -> impl Iterator<Item = Moment> {
    let years = years.filter_map(move |by| reference.year().checked_add(by));
    years.map(move |year| {
        let dated = Moment { year: Some(year), ..moment };
        fixed(dated).unwrap_or(dated)
    })
}

fn nearest(
    candidates: impl Iterator<Item = Moment>,
    reference: civil::Date,
    direction: Direction,
    bounds: Bounds,
) -> Option<Moment> {
    let distance = |m: &Moment| {
        let (first, span) = days(*m)?;
        let last = first.checked_add(span).ok()?.checked_sub(1.day()).ok()?;
        let here = first <= reference && reference <= last;
        let allowed = match (direction, bounds) {
            (_, Bounds::Inclusive) if here => true,
            (Direction::Past, _) => last < reference,
            (Direction::Future, _) => first > reference,
            (Direction::Nearest | Direction::Sense, _) => true,
        };
        let gap = if here { 0 } else { between(reference, first).min(between(reference, last)) };
        allowed.then_some(gap)
    };
    candidates.filter_map(|m| Some((distance(&m)?, m))).min_by_key(|(gap, _)| *gap).map(|(_, m)| m)
}

/// Whether a day has the weekday said beside it.
fn fits(moment: Moment, day: civil::Date) -> bool {
    moment.weekday.is_none_or(|w| day.weekday().to_monday_one_offset() == w as i8)
}

fn between(a: civil::Date, b: civil::Date) -> i32 {
    a.until(b).map_or(i32::MAX, |span| span.get_days().abs())
}

/// A moment whose year is known, on the day it names; none where it is placed already.
fn fixed(moment: Moment) -> Option<Moment> {
    let year = super::said::astronomical(moment.year?);
    match moment.calendar {
        Calendar::Feast(feast) => Some(on_day(moment, feast_day(feast, year)?)),
        Calendar::Nth(of, rank, month @ 1..) => nth(moment, of, rank, civil::Date::new(year, month as i8, 1).ok()?),
        // The weekend before a Monday or a Tuesday is nearer than the one after.
        Calendar::WeekendOf(month, day) => {
            let day = civil::Date::new(year, month as i8, day as i8).ok()?;
            Some(in_week(moment, TimeUnit::Weekend, day.checked_sub(2.days()).ok()?))
        }
        Calendar::WeekOf(month, day) => {
            Some(in_week(moment, TimeUnit::Week, civil::Date::new(year, month as i8, day as i8).ok()?))
        }
        _ => None,
    }
}

fn feast_day(feast: Movable, year: i16) -> Option<civil::Date> {
    let easter = easter(year)?;
    match feast {
        Movable::Easter(by) => easter.checked_add(i32::from(by).days()).ok(),
        Movable::Mothers => {
            let last = civil::Date::new(year, 5, 1).ok()?.nth_weekday_of_month(-1, Weekday::Sunday).ok()?;
            let whit_sunday = easter.checked_add(49.days()).ok()?;
            if last == whit_sunday { last.checked_add(7.days()).ok() } else { Some(last) }
        }
        Movable::Fathers => civil::Date::new(year, 6, 1).ok()?.nth_weekday_of_month(3, Weekday::Sunday).ok(),
    }
}

/// Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher.
fn easter(year: i16) -> Option<civil::Date> {
    let y = i32::from(year);
    let (a, b, c) = (y.rem_euclid(19), y.div_euclid(100), y.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let g = (8 * b + 13).div_euclid(25);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The nth day, weekday, week or weekend of the month that begins on `first`.
fn nth(moment: Moment, of: Nth, rank: i8, first: civil::Date) -> Option<Moment> {
    let weekday = |day: Weekday| first.nth_weekday_of_month(rank, day).ok();
    match of {
        Nth::Day if rank < 0 => Some(on_day(moment, first.last_of_month())),
        Nth::Day => Some(on_day(moment, civil::Date::new(first.year(), first.month(), rank).ok()?)),
        Nth::Weekday(day) => Some(on_day(moment, weekday(Weekday::from_monday_one_offset(day as i8).ok()?)?)),
        // The weeks and weekends of a month are those that lie in it whole.
        Nth::Week if rank < 0 => Some(in_week(moment, TimeUnit::Week, weekday(Weekday::Sunday)?)),
        Nth::Weekend if rank < 0 => Some(in_week(moment, TimeUnit::Weekend, weekday(Weekday::Sunday)?)),
        Nth::Week => Some(in_week(moment, TimeUnit::Week, weekday(Weekday::Monday)?)),
        Nth::Weekend => Some(in_week(moment, TimeUnit::Weekend, weekday(Weekday::Saturday)?)),
    }
}

/// So many units from the reference: the first day of that period, and the time for units finer than a day.
fn shifted(unit: TimeUnit, by: i32, reference: Reference) -> Option<(civil::Date, Option<civil::Time>)> {
    let Reference { day, time } = reference;
    let months = |n: i32| day.first_of_month().checked_add(Span::new().try_months(by.checked_mul(n)?).ok()?).ok();
    let years = |n: i32| {
        let year = i32::from(day.year()).checked_add(by.checked_mul(n)?)?;
        civil::Date::new(i16::try_from(year).ok().filter(|y| *y > 0)?, 1, 1).ok()
    };
    let seconds = |n: i64| {
        let at = day.to_datetime(time?).checked_add(Span::new().try_seconds(i64::from(by) * n).ok()?).ok()?;
        Some((at.date(), Some(at.time())))
    };
    let date = match unit {
        TimeUnit::Second => return seconds(1),
        TimeUnit::Minute => return seconds(60),
        TimeUnit::Hour => return seconds(3600),
        TimeUnit::Day => day.checked_add(Span::new().try_days(by).ok()?).ok(),
        TimeUnit::Week | TimeUnit::Weekend => day.checked_add(Span::new().try_weeks(by).ok()?).ok(),
        TimeUnit::Month => months(1),
        TimeUnit::Quarter => months(3),
        TimeUnit::Half => months(6),
        TimeUnit::Year => years(1),
        TimeUnit::Decade => years(10),
        TimeUnit::Century => years(100),
        TimeUnit::Millennium => None,
    };
    Some((date?, None))
}

/// A moment in the period of a unit that holds a day.
fn within(moment: Moment, unit: TimeUnit, (day, time): (civil::Date, Option<civil::Time>)) -> Option<Moment> {
    let at = |year, calendar| Some(Moment { year, calendar, relative: Relative::Unsaid, ..moment });
    let (year, month) = (day.year(), day.month() as u8);
    match (moment.calendar, unit) {
        (Calendar::Open, TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour) => {
            let time = time?;
            let second = (unit == TimeUnit::Second).then_some(time.second() as u8);
            let clock = Clock { second, ..Clock::new(time.hour() as u8, Some(time.minute() as u8)) };
            Some(Moment { clock: Some(clock), ..on_day(moment, day) })
        }
        (Calendar::Open, TimeUnit::Day) => Some(on_day(moment, day)),
        (Calendar::Open, TimeUnit::Week | TimeUnit::Weekend) => Some(in_week(moment, unit, day)),
        (Calendar::Open, TimeUnit::Month) => at(Some(year), Calendar::Month(month)),
        (Calendar::Open, TimeUnit::Quarter) => at(Some(year), Calendar::Quarter(month.div_ceil(3))),
        (Calendar::Open, TimeUnit::Half) => at(Some(year), Calendar::Half(month.div_ceil(6))),
        (Calendar::Open, TimeUnit::Year) => at(Some(year), Calendar::Year),
        (Calendar::Open, TimeUnit::Decade) => at(None, Calendar::Decade(year.div_euclid(10))),
        (Calendar::Open, TimeUnit::Century) => at(None, Calendar::Century(year.div_euclid(100))),
        (Calendar::Weekday(weekday), _) => {
            let monday = day.iso_week_date().first_of_week().ok()?.date();
            Some(on_day(moment, monday.checked_add(i32::from(weekday.saturating_sub(1)).days()).ok()?))
        }
        (Calendar::Day(0, d), _) => Some(on_day(moment, civil::Date::new(year, day.month(), d as i8).ok()?)),
        (Calendar::Nth(of, rank, 0), _) => nth(moment, of, rank, day.first_of_month()),
        (Calendar::Open, TimeUnit::Millennium) => None,
        (calendar, _) => {
            let dated = at(Some(year), calendar)?;
            Some(fixed(dated).unwrap_or(dated))
        }
    }
}

fn on_day(moment: Moment, day: civil::Date) -> Moment {
    Moment { weekday: None, part: moment.part, clock: moment.clock, ..Moment::on(day) }
}

fn in_week(moment: Moment, unit: TimeUnit, day: civil::Date) -> Moment {
    let week = day.iso_week_date();
    let number = week.week() as u8;
    let calendar = if unit == TimeUnit::Week { Calendar::Week(number) } else { Calendar::Weekend(number) };
    Moment { year: Some(week.year()), calendar, relative: Relative::Unsaid, ..moment }
}
