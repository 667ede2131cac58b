//! Deixis, weekdays, parts of day, durations, sets, and dates narrowed to their start, middle or end.

use super::super::number::cardinal;
use super::super::{Read, Reader, longest};
use super::calendar::{self, is_weekday, year_after};
use super::{ANY, RULES};
use crate::date::{Calendar, Count, Date, DateModifier, DayPart, Every, Length, Moment, Said, Shift, Side, TimeUnit};
use crate::lexicon::{Cue, Reading};
use crate::number::Decimal;
use crate::text::Gap;

/// `dernier`, `prochain` after a date.
pub(super) fn side(reader: Reader<'_, '_>, at: usize) -> Option<(Side, usize)> {
    if !reader.joined(at) {
        return None;
    }
    if reader.cue(at, Cue::Last) {
        return Some((Side::Before, at + 1));
    }
    reader.cue(at, Cue::Next).then_some((Side::After, at + 1))
}

fn part(reader: Reader<'_, '_>, at: usize) -> Option<(DayPart, usize)> {
    reader.longest(at, |r| match r {
        Reading::DayPart(part) => Some(part),
        _ => None,
    })
}

/// A part of day right after a day: `hier soir`, `lundi matin`, `le 3 mai au soir`.
pub(super) fn part_after(reader: Reader<'_, '_>, at: usize) -> Option<(DayPart, usize)> {
    let linked = usize::from(reader.any_cue(at, &[Cue::ToThe, Cue::In, Cue::Within]));
    let article = usize::from(linked == 1 && reader.cue(at + 1, Cue::The));
    let here = at + linked + article;
    part(reader, here)
        .filter(|_| reader.joined(here) && matches!(reader.gap(here), Gap::Space | Gap::Line | Gap::Apostrophe))
}

pub(super) fn weekday(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let day = is_weekday(reader, first)?;
    // `les lundis` recurs, `Robinson et Vendredi` is a name, `19 dimanche` belongs to a date.
    let name = reader.capitalised(first)
        && !reader.opens_sentence(first)
        && reader.joined(first)
        && reader.capitalised(first - 1);
    if name {
        return None;
    }
    let mut moment = Moment::new(Calendar::Weekday(day));
    if let Some((side, end)) = side(reader, first + 1) {
        return Some(Read::new(first, end, Date::new(Said::Toward(moment, side))));
    }
    if let Some((clock, end)) = calendar::clock_after(reader, first + 1) {
        return Some(calendar::at(first, end, Moment { clock: Some(clock), ..moment }));
    }
    let (part, end) = part_after(reader, first + 1).map_or((None, first + 1), |(p, end)| (Some(p), end));
    moment.part = part;
    Some(calendar::at(first, end, moment))
}

pub(super) fn deixis(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (said, end) = reader.longest(first, |r| match r {
        Reading::Days(by) => Some(Said::Shift(Shift::new(TimeUnit::Day, i32::from(by)))),
        Reading::Vague(vague) => Some(Said::Vague(vague)),
        _ => None,
    })?;
    if let (Said::Shift(shift), Some((part, end))) = (said, part_after(reader, end)) {
        let shift = Shift { part: Some(part), ..shift };
        return Some(Read::new(first, end, Date::new(Said::Shift(shift))));
    }
    if let (Said::Shift(shift), Some((clock, end))) = (said, calendar::clock_after(reader, end)) {
        let shift = Shift { clock: Some(clock), ..shift };
        return Some(Read::new(first, end, Date::new(Said::Shift(shift))));
    }
    Some(Read::new(first, end, Date::new(said)))
}

/// `matin du 25 octobre`, `ce soir`, `nuit de lundi à mardi`, `le matin`.
pub(super) fn day_part(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (part, end) = part(reader, first)?;
    if let Some((side, end)) = side(reader, end) {
        let by = if side == Side::Before { -1 } else { 1 };
        return Some(Read::new(
            first,
            end,
            Date::new(Said::Shift(Shift { part: Some(part), ..Shift::new(TimeUnit::Day, by) })),
        ));
    }
    if reader.any_cue(end, &[Cue::Of, Cue::OfThe]) && reader.joined(end) {
        let day = end + 1 + usize::from(reader.cue(end + 1, Cue::The));
        let night =
            super::range::range(reader, day).filter(|_| part == DayPart::Night).map(|read| match read.value.said {
                Said::Between(from, _) => calendar::at(read.first, read.end, from),
                _ => read,
            });
        let read = night
            .or_else(|| calendar::day_month(reader, day))
            .or_else(|| weekday(reader, day))
            .or_else(|| deixis(reader, day));
        if let Some(Read { end, value, .. }) = read {
            let said = match value.said {
                Said::At(m) => Said::At(Moment { part: Some(part), ..m }),
                Said::Toward(m, side) => Said::Toward(Moment { part: Some(part), ..m }, side),
                Said::Shift(s) => Said::Shift(Shift { part: Some(part), ..s }),
                other => other,
            };
            let end = night_end(reader, part, end);
            return Some(Read::new(first, end, Date::new(said)));
        }
    }
    if reader.after(first, &[Cue::This]) {
        return Some(Read::new(
            first,
            end,
            Date::new(Said::Shift(Shift { part: Some(part), ..Shift::new(TimeUnit::Day, 0) })),
        ));
    }
    let bare = reader.after(first, &[Cue::The, Cue::ToThe]) || reader.after(first, &[Cue::To]) && part == DayPart::Noon;
    let alone = bare && !reader.any_cue(end, &[Cue::Of, Cue::OfThe]) && !reader.capitalised(first);
    alone.then(|| calendar::at(first, end, Moment { part: Some(part), ..Moment::new(Calendar::Open) }))
}

/// `nuit de lundi à mardi` is the night of Monday.
fn night_end(reader: Reader<'_, '_>, part: DayPart, end: usize) -> usize {
    let next = end + 1;
    let day = calendar::day_month(reader, next).or_else(|| weekday(reader, next));
    match day {
        Some(read) if part == DayPart::Night && reader.any_cue(end, &[Cue::To, Cue::ToThe]) => read.end,
        _ => end,
    }
}

fn unit(reader: Reader<'_, '_>, at: usize) -> Option<(TimeUnit, usize)> {
    reader.longest(at, |r| match r {
        Reading::TimeUnit(unit) => Some(unit),
        _ => None,
    })
}

/// `semaine dernière`, `mois prochain`, `cette année`, `années 1930`, `l'an 2000`.
pub(super) fn period(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (unit, end) = unit(reader, first)?;
    if unit == TimeUnit::Year
        && let Some(read) = decade(reader, first, end).or_else(|| numbered_year(reader, first, end))
    {
        return Some(read);
    }
    let shift = |by, first, end| Read::new(first, end, Date::new(Said::Shift(Shift::new(unit, by))));
    let singular = !reader.word(first).ends_with('s') || unit == TimeUnit::Month;
    if unit < TimeUnit::Day || !singular {
        return recent(reader, first, end, unit);
    }
    if let Some((side, end)) = side(reader, end) {
        let counted =
            reader.joined(first) && cardinal::read(reader, first.saturating_sub(1)).is_some_and(|v| v.end == first);
        return (!counted).then(|| shift(if side == Side::Before { -1 } else { 1 }, first, end));
    }
    if reader.after(first, &[Cue::Last]) && reader.after(first - 1, &[Cue::The, Cue::OfThe, Cue::ToThe]) {
        return None;
    }
    (reader.after(first, &[Cue::This]) && unit > TimeUnit::Hour).then(|| shift(0, first, end))
}

/// `ces derniers jours`.
fn recent(reader: Reader<'_, '_>, first: usize, end: usize, unit: TimeUnit) -> Option<Read<Date>> {
    let adjective = reader.after(first, &[Cue::Last, Cue::Next]) && reader.after(first - 1, &[Cue::This, Cue::The]);
    adjective.then(|| Read::new(first - 1, end, Date::new(Said::Length(Length::of(unit, Count::Some)))))
}

fn decade(reader: Reader<'_, '_>, first: usize, end: usize) -> Option<Read<Date>> {
    if !reader.cue(first, Cue::Years) || !reader.word(first).ends_with('s') {
        return None;
    }
    if !reader.is_digits(end) {
        let value = cardinal::read(reader, end).filter(|v| !v.ordinal && reader.joined(end))?;
        let tens = value.decimal.to_i64().filter(|n| n % 10 == 0 && (20..=90).contains(n))?;
        return Some(calendar::at(
            first,
            value.end,
            Moment::new(Calendar::Decade(190 + i16::try_from(tens / 10).ok()?)),
        ));
    }
    let n: i16 = reader.word(end).parse().ok()?;
    let decade = match reader.word(end).len() {
        4 if n % 10 == 0 => n / 10,
        2 if n % 10 == 0 => 190 + n / 10,
        _ => return None,
    };
    Some(calendar::at(first, end + 1, Moment::new(Calendar::Decade(decade))))
}

/// `l'an 2000`; after `année` the year alone is the mention.
fn numbered_year(reader: Reader<'_, '_>, first: usize, end: usize) -> Option<Read<Date>> {
    let (year, end) = year_after(reader, end).filter(|_| reader.cue(first, Cue::YearWord))?;
    Some(calendar::at(first, end, Moment::year(year)))
}

/// `trois jours`, `une heure et demie`, `quelques mois`; with `il y a` or `dans` a date.
pub(super) fn duration(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (count, at) = count(reader, first)?;
    let (unit, mut end) = duration_unit(reader, at).filter(|_| reader.gap(at) <= Gap::Line)?;
    let mut length = Length::of(unit, count);
    if let Some(after) = and_part(reader, &mut length, unit, end) {
        end = after;
    }
    while let Some((unit, count, after)) = smaller(reader, end) {
        if !length.push(unit, count) {
            break;
        }
        end = after;
    }
    let start = if matches!(count, Count::Some) && reader.is_word(first) && unit_word_starts(reader, first) {
        first - 1
    } else {
        first
    };
    if matches!(count, Count::Exact(_)) && all_before(reader, first) {
        return Some(Read::new(first - 2, end, Date::new(Said::Every(Every::Period(unit, count)))));
    }
    Some(ago(reader, start, end, length).unwrap_or_else(|| Read::new(start, end, Date::new(Said::Length(length)))))
}

/// `tous les` right before.
fn all_before(reader: Reader<'_, '_>, first: usize) -> bool {
    first > 1 && reader.after(first, &[Cue::The]) && reader.after(first - 1, &[Cue::All])
}

fn unit_word_starts(reader: Reader<'_, '_>, first: usize) -> bool {
    unit(reader, first).is_some()
}

/// How many, and where the unit begins. A unit that opens the rule has `quelques` or the article before it.
fn count(reader: Reader<'_, '_>, first: usize) -> Option<(Count, usize)> {
    if unit_word_starts(reader, first) {
        return reader.after(first, &[Cue::Few]).then_some((Count::Some, first));
    }
    if let Some(value) = cardinal::read(reader, first).filter(|v| !v.ordinal) {
        // `les deux dernières années`
        let adjective = usize::from(reader.any_cue(value.end, &[Cue::Last, Cue::Next]) && reader.joined(value.end));
        return Some((Count::Exact(value.decimal), value.end + adjective));
    }
    let dozen = reader.find(first, |r| match r {
        Reading::Collective(n) => Some(n),
        _ => None,
    })?;
    let of = reader.cue(first + 1, Cue::Of);
    of.then(|| (Count::Exact(Decimal::from(u64::from(dozen))), first + 2))
}

fn duration_unit(reader: Reader<'_, '_>, at: usize) -> Option<(TimeUnit, usize)> {
    let symbol = reader.find(at, |r| match r {
        Reading::TimeSymbol(unit) => Some((unit, at + 1)),
        _ => None,
    });
    // `dix heures` is a clock time where one is announced; that rule is as long and comes first.
    unit(reader, at).or(symbol.filter(|_| reader.is_digits(at - 1)))
}

/// `et demi`, `et quart` after a unit: in the next smaller unit where that is whole.
fn and_part(reader: Reader<'_, '_>, length: &mut Length, unit: TimeUnit, end: usize) -> Option<usize> {
    let and = reader.cue(end, Cue::And) && reader.joined(end);
    let quarter = reader.cue(end + 1, Cue::Quarter);
    if !and || !quarter && !reader.cue(end + 1, Cue::Half) {
        return None;
    }
    let (smaller, halves) = match unit {
        TimeUnit::Hour => (TimeUnit::Minute, 30),
        TimeUnit::Minute => (TimeUnit::Second, 30),
        TimeUnit::Year => (TimeUnit::Month, 6),
        TimeUnit::Day => (TimeUnit::Hour, 12),
        _ => return add_half(length).filter(|_| !quarter).map(|()| end + 2),
    };
    let count = Decimal::from(if quarter { halves / 2 } else { halves });
    length.push(smaller, Count::Exact(count)).then_some(end + 2)
}

fn add_half(length: &mut Length) -> Option<()> {
    if let [Some((_, Count::Exact(n))), ..] = &mut length.parts {
        *n = n.plus(Decimal::new(5, -1))?;
        return Some(());
    }
    None
}

/// `et deux mois` after `trois ans`.
fn smaller(reader: Reader<'_, '_>, end: usize) -> Option<(TimeUnit, Count, usize)> {
    let at = end + usize::from(reader.cue(end, Cue::And));
    let value = cardinal::read(reader, at).filter(|v| !v.ordinal && reader.joined(end))?;
    let (unit, end) = duration_unit(reader, value.end)?;
    Some((unit, Count::Exact(value.decimal), end))
}

fn ago(reader: Reader<'_, '_>, first: usize, end: usize, length: Length) -> Option<Read<Date>> {
    let [Some((unit, count)), None, _] = length.parts else {
        return None;
    };
    let by = match count {
        Count::Exact(n) => i32::try_from(n.to_i64()?).ok()?,
        Count::Some => return None,
    };
    // Two weeks from now is a day.
    let (unit, by) = if unit == TimeUnit::Week { (TimeUnit::Day, by.checked_mul(7)?) } else { (unit, by) };
    let date = |first, by| Some(Read::new(first, end, Date::new(Said::Shift(Shift::new(unit, by)))));
    let ago = reader.after(first, &[Cue::Has])
        && reader.after(first - 1, &[Cue::There])
        && reader.after(first - 2, &[Cue::It]);
    if ago {
        return date(first - 3, -by);
    }
    reader.after(first, &[Cue::Within]).then(|| date(first - 1, by)).flatten()
}

/// `par an`, `chaque semaine`, `tous les lundis`, `tous les deux ans`.
pub(super) fn set(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let every = |first, end, said| Some(Read::new(first, end, Date::new(Said::Every(said))));
    let all = all_before(reader, first);
    if let Some(day) = is_weekday(reader, first) {
        let start = if all { first - 2 } else { first - usize::from(reader.after(first, &[Cue::Each])) };
        let on = Every::On(Moment::new(Calendar::Weekday(day)));
        return (start < first).then(|| every(start, first + 1, on)).flatten();
    }
    let (unit, end) = unit(reader, first)?;
    let period = Every::Period(unit, Count::Exact(Decimal::ONE));
    if reader.after(first, &[Cue::By, Cue::Each]) {
        return every(first - 1, end, period);
    }
    all.then(|| every(first - 2, end, period)).flatten()
}

/// `fin 2023`, `mi-avril`, `début des années 90`, `fin de la semaine`.
pub(super) fn bound(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let modifier: DateModifier = reader.find(first, |r| match r {
        Reading::Bound(m) => Some(m),
        _ => None,
    })?;
    let mut at = first + 1;
    if !reader.joined(at) {
        return None;
    }
    if reader.any_cue(at, &[Cue::Of, Cue::OfThe]) {
        at += 1 + usize::from(reader.cue(at + 1, Cue::The));
    }
    let dated = year_after(reader, at).map(|(y, end)| calendar::at(at, end, Moment::year(y)));
    let read = dated.or_else(|| longest(RULES, ANY, |rule| rule(reader, at)).map(|(_, r)| r))?;
    let whole = read.first == at && !matches!(read.value.said, Said::Length(_) | Said::Every(_));
    whole.then(|| calendar::modified(read, modifier, first))
}
