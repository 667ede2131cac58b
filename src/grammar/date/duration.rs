//! Lengths of time, ages among them, and the dates told by one: `il y a trois jours`, `trois jours plus tard`.

use super::super::number::{cardinal, ordinal};
use super::super::{Read, Reader};
use super::{clock, tense, words};
use crate::date::{Calendar, Count, Date, Every, Length, Moment, Relative, Said, Side, TimeUnit, Vague};
use crate::lexicon::{Cue, Reading};
use crate::number::Decimal;
use crate::text::Gap;

/// `trois jours`, `une heure et demie`, `quelques mois`; with `il y a`, `dans` or `plus tard` a date.
pub(super) fn duration(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    if let Some(read) = whole(reader, first) {
        return Some(read);
    }
    let (length, start, end) = length(reader, first)?;
    let exact = matches!(length.parts, [Some((_, Count::Exact(_))), ..]);
    if exact && all_before(reader, first) {
        let [Some((unit, count)), None, _] = length.parts else { return None };
        return Some(Read::new(first - 2, end, Date::new(Said::Every(Every::Period(unit, count)))));
    }
    let read = ago(reader, start, end, length).or_else(|| later(reader, start, end, length));
    if read.is_none() && is_some_day(reader, first, end) {
        return None;
    }
    read.or_else(|| is_length(reader, first).then(|| Read::new(start, end, Date::new(Said::Length(length)))))
}

/// `toute la journée`, `tout le mois`: one of it.
fn whole(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (unit, end) = words::unit(reader, first).filter(|_| words::is_singular(reader, first))?;
    let announced = first > 1 && reader.after(first, &[Cue::The]) && reader.after(first - 1, &[Cue::Whole]);
    let more = words::of(reader, end).is_some() || words::side(reader, end).is_some() || reader.is_digits(end);
    let length = Length::of(unit, Count::Exact(Decimal::ONE));
    (announced && unit >= TimeUnit::Day && !more).then(|| Read::new(first - 2, end, Date::new(Said::Length(length))))
}

/// `un jour, il comprit`, `il reviendra un jour`: any day, no length.
fn is_some_day(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    let day = reader.cue(first, Cue::A) && end == first + 2 && words::is_unit(reader, first + 1, TimeUnit::Day);
    let led = || {
        let lasting = [Cue::Lasting, Cue::During, Cue::TimePreposition, Cue::Of, Cue::To, Cue::For, Cue::By];
        // `un jour avant la fin`, `un jour et une nuit`
        let on = reader.any_cue(end, &[Cue::Before, Cue::AfterWord, Cue::And]);
        on || reader.after(first, &lasting) || words::of(reader, end).is_some()
    };
    day && !led()
        && !reader.is_alone(first, end)
        && (reader.opens_sentence(first) || tense::tells_ahead(reader, first, end))
}

/// `à dix heures` tells the time.
fn is_length(reader: Reader<'_, '_>, first: usize) -> bool {
    !clock::introduced(reader, first)
        || clock::announced(reader, first).is_none_or(|(_, end)| clock::is_of_noun(reader, first, end))
}

/// The length that begins at a number, a half or a plural, with its first token and its end.
fn length(reader: Reader<'_, '_>, first: usize) -> Option<(Length, usize, usize)> {
    if let Some((length, end)) = parts_of_unit(reader, first) {
        return Some((length, first, end));
    }
    let (count, at) = count(reader, first)?;
    let (unit, end) = counted_unit(reader, at).filter(|_| reader.gap(at) <= Gap::Line)?;
    // `une seconde chance`
    let rank = reader.reads(at, |r| matches!(r, Reading::Ordinal(_)));
    if rank && !ordinal::is_time(reader, at) {
        return None;
    }
    // `25 années-lumière`
    if reader.gap(end) == Gap::Hyphen && reader.is_word(end) {
        return None;
    }
    let mut length = Length::of(unit, count);
    let end = and_part(reader, &mut length, unit, end).unwrap_or(end);
    let end = smaller_units(reader, &mut length, end);
    if at > first {
        return Some((length, first, end));
    }
    // The unit comes first: `quelques mois`, `les mois à venir`.
    let led = reader.after(first, &[Cue::Few]) || last_few(reader, first);
    Some((length, if led { first - 1 } else { first }, to_come(reader, first).unwrap_or(end)))
}

/// `tous les` right before.
pub(super) fn all_before(reader: Reader<'_, '_>, first: usize) -> bool {
    first > 1 && reader.after(first, &[Cue::The]) && reader.after(first - 1, &[Cue::All])
}

/// How many, and where the unit begins.
fn count(reader: Reader<'_, '_>, first: usize) -> Option<(Count, usize)> {
    if words::unit(reader, first).is_some() {
        let some = reader.after(first, &[Cue::Few]) || of_many(reader, first) || last_few(reader, first);
        return (some || to_come(reader, first).is_some()).then_some((Count::Some, first));
    }
    if let Some(value) = cardinal::read(reader, first).filter(|v| !v.ordinal) {
        let (count, end) =
            range_end(reader, first, value.end).map_or((Count::Exact(value.decimal), value.end), |e| (Count::Some, e));
        // `4,5 milliards d'années`
        let of = usize::from(value.scale >= 6 && reader.cue(end, Cue::Of) && words::unit(reader, end + 1).is_some());
        let one = value.decimal == Decimal::ONE;
        return Some((count, if one { over_length(reader, end) } else { over_adjective(reader, end + of) }));
    }
    let dozen = reader.find(first, |r| match r {
        Reading::Collective(n) => Some(n),
        _ => None,
    })?;
    let of = reader.cue(first + 1, Cue::Of);
    of.then(|| (Count::Exact(Decimal::from(u64::from(dozen))), first + 2))
}

/// `depuis des mois`, `pendant des heures`.
fn of_many(reader: Reader<'_, '_>, first: usize) -> bool {
    let plural = !words::is_singular(reader, first) || words::is_unit(reader, first, TimeUnit::Month);
    let since = first > 1 && reader.after(first, &[Cue::OfThe]) && reader.word(first - 1).ends_with('s');
    // `ont duré des années`, but `la durée des mois`
    let lasting = || reader.after(first - 1, &[Cue::Lasting]) && !reader.after(first - 2, &[Cue::The, Cue::A]);
    let led = || reader.after(first - 1, &[Cue::TimePreposition, Cue::During]) || lasting();
    plural && since && led() && !reader.is_digits(first + 1)
}

/// `ces derniers mois`, `au cours des prochaines années`.
fn last_few(reader: Reader<'_, '_>, first: usize) -> bool {
    let adjective = reader.after(first, &[Cue::Last, Cue::Next]) && reader.word(first - 1).ends_with('s');
    adjective && reader.after(first - 1, &[Cue::This, Cue::The, Cue::OfThe, Cue::ToThe])
}

/// Where `les mois à venir`, `les années qui viennent` end.
fn to_come(reader: Reader<'_, '_>, first: usize) -> Option<usize> {
    let plural = words::unit(reader, first).is_some() && reader.word(first).ends_with('s');
    let end = plural.then(|| words::phrase(reader, first + 1, Cue::ToCome)).flatten()?;
    reader.after(first, &[Cue::The, Cue::OfThe, Cue::ToThe]).then_some(end)
}

/// Where the second number of `2 à 5 ans`, `deux ou trois jours`, `entre 15 et 17 ans` ends.
fn range_end(reader: Reader<'_, '_>, first: usize, end: usize) -> Option<usize> {
    let between = || reader.cue(end, Cue::And) && reader.after(first, &[Cue::Between]);
    let linked = (reader.any_cue(end, &[Cue::To, Cue::Or]) || between()) && reader.joined(end)
        || reader.gap(end) == Gap::Hyphen && reader.is_digits(end);
    let at = end + usize::from(reader.gap(end) != Gap::Hyphen);
    let value = linked.then(|| cardinal::read(reader, at)).flatten().filter(|v| !v.ordinal)?;
    let hours = counted_unit(reader, value.end).is_some_and(|(unit, _)| unit == TimeUnit::Hour);
    (words::unit(reader, value.end).is_some() && !hours).then_some(value.end)
}

/// `les deux dernières années`, `les dix premiers jours`, `trois longues semaines`.
fn over_adjective(reader: Reader<'_, '_>, at: usize) -> usize {
    let adjective = reader.any_cue(at, &[Cue::Last, Cue::Next, Cue::CountedAdjective])
        || reader.reads(at, |r| r == Reading::Ordinal(1));
    at + usize::from(adjective && reader.joined(at) && words::unit(reader, at + 1).is_some())
}

/// `une bonne heure`: of hours and less, for `une nouvelle année` is no length.
fn over_length(reader: Reader<'_, '_>, at: usize) -> usize {
    let short = words::unit(reader, at + 1).is_some_and(|(unit, _)| unit < TimeUnit::Day);
    at + usize::from(reader.cue(at, Cue::CountedAdjective) && reader.joined(at) && short)
}

fn counted_unit(reader: Reader<'_, '_>, at: usize) -> Option<(TimeUnit, usize)> {
    let figures = reader.is_digits(at.wrapping_sub(1));
    // `2016 s'intensifie` has no seconds.
    let elided = reader.gap(at + 1) == Gap::Apostrophe;
    let symbol = reader.find(at, |r| match r {
        Reading::TimeSymbol(unit) if figures && !elided => Some((unit, at + 1)),
        Reading::TimeAbbreviation(unit) if !elided => Some((unit, at + 1)),
        _ => None,
    });
    words::unit(reader, at).or(symbol)
}

/// `une demi-heure`, `un quart d'heure`, `trois quarts d'heure`, `un demi-siècle`.
fn parts_of_unit(reader: Reader<'_, '_>, first: usize) -> Option<(Length, usize)> {
    if let Some(found) = fraction_of_hour(reader, first) {
        return Some(found);
    }
    if ![first, first + 1].iter().any(|&at| reader.any_cue(at, &[Cue::Half, Cue::Quarter])) {
        return None;
    }
    let value = cardinal::read(reader, first).filter(|v| !v.ordinal && v.end == first + 1);
    let (count, at) = value.map_or((1, first), |v| (v.decimal.to_i64().unwrap_or(0), v.end));
    let half = reader.cue(at, Cue::Half);
    let quarter = reader.cue(at, Cue::Quarter) && value.is_some();
    if !(half || quarter) || !(1..=3).contains(&count) {
        return None;
    }
    let noun = if half { at + 1 } else { words::of(reader, at + 1)? };
    let (unit, end) = words::unit(reader, noun).filter(|_| reader.joined(noun))?;
    let quarters = count * if half { 2 } else { 1 };
    let exact =
        |unit, mantissa: i64, exponent| Length::of(unit, Count::Exact(Decimal::new(i128::from(mantissa), exponent)));
    let length = match unit {
        TimeUnit::Hour => exact(TimeUnit::Minute, quarters * 15, 0),
        TimeUnit::Minute => exact(TimeUnit::Second, quarters * 15, 0),
        TimeUnit::Century => exact(TimeUnit::Year, quarters * 25, 0),
        _ => exact(unit, quarters * 25, -2),
    };
    Some((length, end))
}

/// `1/2 heure`, `3/4 d'heure`, `1/4 h`.
fn fraction_of_hour(reader: Reader<'_, '_>, first: usize) -> Option<(Length, usize)> {
    let slashed = reader.touching_mark(first + 1, "/") && reader.gap(first + 2) == Gap::None;
    let figure = |at: usize| reader.word(at).parse::<i64>().ok().filter(|_| slashed && reader.is_digits(at));
    let minutes = match (figure(first)?, figure(first + 2)?) {
        (1, 2) => 30,
        (n @ (1 | 3), 4) => n * 15,
        _ => return None,
    };
    let noun = words::of(reader, first + 3).unwrap_or(first + 3);
    let (_, end) = counted_unit(reader, noun).filter(|(unit, _)| *unit == TimeUnit::Hour)?;
    let count = Count::Exact(Decimal::from(u64::try_from(minutes).ok()?));
    Some((Length::of(TimeUnit::Minute, count), end))
}

/// `et demi`, `et quart`, `trois quarts` after a unit: in the next smaller unit where that is whole.
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

/// `et deux mois` after `trois ans`, `30` after `2 h`, `20` after `3 min`.
fn smaller_units(reader: Reader<'_, '_>, length: &mut Length, mut end: usize) -> usize {
    while let Some((unit, count, after)) = smaller(reader, end) {
        if !length.push(unit, count) {
            return end;
        }
        end = after;
    }
    bare_figures(reader, length, end).unwrap_or(end)
}

/// The minutes of `2 h 30`, the seconds of `3 min 20`, which have no unit of their own, and their end.
fn bare_figures(reader: Reader<'_, '_>, length: &mut Length, at: usize) -> Option<usize> {
    let unit = match length.parts {
        [Some((TimeUnit::Hour, _)), None, _] => TimeUnit::Minute,
        [Some((TimeUnit::Minute, _)), None, _] if reader.len(at) == 2 && reader.is_digits(at) => TimeUnit::Second,
        _ => return None,
    };
    if !reader.joined(at) || reader.gap(at) > Gap::Space || reader.gap(at + 1) == Gap::Hyphen {
        return None;
    }
    let value = cardinal::read(reader, at).filter(|v| !v.ordinal && v.scale == 0 && v.end == at + 1)?;
    let under_sixty = value.decimal.to_i64().is_some_and(|n| (1..60).contains(&n));
    let tight = reader.gap(at) == Gap::None && reader.len(at) == 2 && reader.gap(at + 1) > Gap::Hyphen;
    let free = tight || !counts_next(reader, at) && words::month(reader, value.end).is_none();
    let on = unit == TimeUnit::Minute || !reader.is_word(value.end) || reader.any_cue(value.end, AFTER_SECONDS);
    let whole = under_sixty && free && on && !reader.cue(value.end, Cue::Quarter);
    (whole && length.push(unit, Count::Exact(value.decimal))).then_some(value.end)
}

/// Whether figures count or measure what follows them. Two after `h` are minutes unless a plural tells: `1 h 30 captive`,
/// but `en 1 h 30 colis partent`.
fn counts_next(reader: Reader<'_, '_>, at: usize) -> bool {
    let plain = words::plain_word(reader, at + 1);
    if reader.len(at) == 2 && reader.reads(at - 1, |r| matches!(r, Reading::TimeSymbol(TimeUnit::Hour))) {
        return words::has_unit(reader, at + 1) || plain && reader.is_plural(at + 1);
    }
    words::measured(reader, at + 1) || plain
}

/// What goes on from seconds that have no unit of their own: `3 minutes 12 d'avance`.
const AFTER_SECONDS: &[Cue] =
    &[Cue::Of, Cue::And, Cue::To, Cue::ToThe, Cue::Over, Cue::By, Cue::TimePreposition, Cue::Leads];

fn smaller(reader: Reader<'_, '_>, end: usize) -> Option<(TimeUnit, Count, usize)> {
    let linked = reader.cue(end, Cue::And) || reader.mark(end, ",") && reader.gap(end + 1) == Gap::Space;
    let at = end + usize::from(linked);
    let value = cardinal::read(reader, at).filter(|v| !v.ordinal && reader.joined(end))?;
    let (unit, end) = counted_unit(reader, value.end)?;
    Some((unit, Count::Exact(value.decimal), end))
}

/// A length of time as one count of its smallest unit.
fn as_shift(length: Length) -> Option<(TimeUnit, i32)> {
    let mut total: Option<(TimeUnit, i32)> = None;
    for (unit, count) in length.parts.into_iter().flatten() {
        let Count::Exact(n) = count else { return None };
        let n = i32::try_from(n.to_i64()?).ok()?;
        // Two weeks from now is a day.
        let (unit, n) = if unit == TimeUnit::Week { (TimeUnit::Day, n.checked_mul(7)?) } else { (unit, n) };
        total = Some(match total {
            None => (unit, n),
            Some((larger, m)) => (unit, m.checked_mul(in_unit(larger, unit)?)?.checked_add(n)?),
        });
    }
    total
}

/// How many of the smaller unit make up the larger, where that never changes.
fn in_unit(larger: TimeUnit, smaller: TimeUnit) -> Option<i32> {
    match (larger, smaller) {
        (TimeUnit::Year, TimeUnit::Month) => Some(12),
        (TimeUnit::Day, TimeUnit::Hour) => Some(24),
        (TimeUnit::Hour, TimeUnit::Minute) | (TimeUnit::Minute, TimeUnit::Second) => Some(60),
        _ => None,
    }
}

/// `il y a [environ] trois jours`, `dans deux semaines`, `il y a quelques années`.
fn ago(reader: Reader<'_, '_>, first: usize, end: usize, length: Length) -> Option<Read<Date>> {
    // `il y a une dizaine d'années`
    let collective = reader.reads(first, |r| matches!(r, Reading::Collective(_)));
    let first = first - usize::from(collective && reader.after(first, &[Cue::A]));
    let nuance = |r| matches!(r, Reading::Modifier(_) | Reading::Cue(Cue::Nuance)).then_some(());
    let before = reader.longest_before(first, 4, nuance).map_or(first, |(_, start)| start);
    let has = reader.after(before, &[Cue::Has]) && reader.after(before - 1, &[Cue::There]);
    // `il y a une trentaine d'années d'écart`
    let counted = reader.cue(end, Cue::Of) && reader.cue(end + 1, Cue::Apart);
    let ago = has && reader.after(before - 2, &[Cue::It]) && !counted;
    // `il ya` is a common slip.
    let slip = reader.after(before, &[Cue::ThereIs]) && reader.after(before - 1, &[Cue::It]);
    let said = |by: i32| match as_shift(length) {
        Some((unit, n)) => Some(Said::At(Moment::shift(unit, n.checked_mul(by)?))),
        None if by < 0 => Some(Said::Vague(Vague::Past)),
        None => Some(Said::Vague(Vague::Future)),
    };
    if ago || slip {
        return Some(Read::new(before - if ago { 3 } else { 2 }, end, Date::new(said(-1)?)));
    }
    let within = reader.after(before, &[Cue::Within]) && !adjective_within(reader, first, end);
    within.then(|| Some(Read::new(before - 1, end, Date::new(said(1)?)))).flatten()
}

/// `dans les dix premières minutes` is no point in time, and neither is `dans deux ans de prison`.
fn adjective_within(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    (first..end).any(|i| reader.any_cue(i, &[Cue::Last, Cue::Next]) || reader.reads(i, |r| r == Reading::Ordinal(1)))
}

/// `trois jours plus tard`, `un mois plus tôt`: from the last day the text spoke of.
fn later(reader: Reader<'_, '_>, first: usize, end: usize, length: Length) -> Option<Read<Date>> {
    let after = words::phrase(reader, end, Cue::Later).map(|end| (1, end));
    let (sign, end) = after.or_else(|| words::phrase(reader, end, Cue::Earlier).map(|end| (-1, end)))?;
    let relative = match as_shift(length) {
        Some((unit, n)) => Relative::Later(unit, n.checked_mul(sign)?),
        // `quelques jours plus tard` tells no more than the side.
        None => Relative::Beside(if sign > 0 { Side::After } else { Side::Before }),
    };
    Some(Read::new(first, end, Date::at(Moment { relative, ..Moment::new(Calendar::Open) })))
}
