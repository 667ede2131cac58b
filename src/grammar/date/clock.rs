//! Clock times: `14 h 30`, `19h15`, `vingt heures`, `midi`, `14:30`.

use super::super::{Read, Reader};
use super::{relative, words};
use crate::date::{Calendar, Clock, Date, DayPart, Moment, TimeUnit};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use crate::text::token::Case;

/// A clock time, with the day that may follow it: `à 17 h mardi`, `vers 15 h 30, hier`, `à 8 heures ce soir`.
pub(super) fn time(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    if !may_tell(reader, first) || lasts(reader, first) {
        return None;
    }
    let told = if introduced(reader, first) {
        announced(reader, first)
    } else {
        read(reader, first).filter(|_| !about(reader, first))
    };
    let of_day = || {
        announced(reader, first)
            .filter(|(_, end)| relative::day_after(reader, *end).is_some_and(|(day, _)| day.part.is_some()))
    };
    let (clock, end) = told.or_else(|| before_part(reader, first)).or_else(of_day)?;
    // `24h/24`
    if is_of_noun(reader, first, end) || reader.touching_mark(end, "/") && reader.is_digits(end + 1) {
        return None;
    }
    let day = relative::day_after(reader, end).filter(|(day, _)| day.clock.is_none());
    let (moment, end) = match day {
        Some((day, end)) => {
            let clock = day.part.map_or(clock, |part| in_part(clock, part));
            (Moment { clock: Some(clock), part: None, ..day }, end)
        }
        None => (Moment { clock: Some(clock), ..Moment::new(Calendar::Open) }, end),
    };
    Some(Read::new(first, end, Date::at(moment)))
}

/// Whether what follows a number lets it tell the time: most numbers are turned away here.
pub(super) fn may_tell(reader: Reader<'_, '_>, at: usize) -> bool {
    if words::hour(reader, at).is_some() {
        return true;
    }
    let Some((_, next)) = words::small(reader, at) else { return false };
    reader.touching_mark(next, ":")
        || reader.reads(next, |r| {
            matches!(
                r,
                Reading::TimeSymbol(TimeUnit::Hour)
                    | Reading::TimeUnit(TimeUnit::Hour)
                    | Reading::Cue(Cue::Of | Cue::OfThe | Cue::This)
            )
        })
}

/// Whether what stands before hours makes them a length: `en 2 h 04`, `le film dure 1 h 52`, `une durée de 3 h 20`.
pub(super) fn lasts(reader: Reader<'_, '_>, first: usize) -> bool {
    let of = usize::from(reader.after(first, &[Cue::Of]) || first > 0 && reader.mark(first - 1, ":"));
    reader.after(first, &[Cue::In])
        || reader.after(first - of, &[Cue::Lasting])
        || of == 1 && is_some_length(reader, first)
}

/// `un documentaire de 1h30`, `une longue marche de 3 h`, but `la séance de 14 h 30`, `un train de 3 heures du matin`.
fn is_some_length(reader: Reader<'_, '_>, first: usize) -> bool {
    let few = words::small(reader, first).is_some_and(|(hours, _)| hours <= 3);
    let some = (3..=4).any(|back| first >= back && reader.cue(first - back, Cue::A)) && reader.is_word(first - 2);
    few && some && announced(reader, first).is_none_or(|(_, end)| !ends_in_part(reader, end))
}

/// Whether the last word of a clock time is that of a part of day: `3 heures du matin`.
fn ends_in_part(reader: Reader<'_, '_>, end: usize) -> bool {
    reader.reads(end - 1, |r| matches!(r, Reading::DayPart(_) | Reading::Hour(_)))
}

/// `à`, `vers`, `dès`: after them only a way is as long, `à deux heures de route`; not `à 20 heures de violents orages`.
fn tells_when(reader: Reader<'_, '_>, first: usize) -> bool {
    let after = reader.after(first, &[Cue::AfterWord]);
    !after && reader.after(first, &[Cue::To, Cue::Around, Cue::TimePreposition, Cue::Of, Cue::OfThe])
}

/// Whether a noun tells what hours are full of: `deux heures de route`, `3 h 20 de débats`, `une heure d'avance`.
pub(super) fn is_of_noun(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    let noun = end + 1;
    let time = |r: &Reading| match r {
        Reading::Cue(cue) => matches!(cue, Cue::The | Cue::This | Cue::Of | Cue::Possessive),
        Reading::DayPart(_) | Reading::Month(_) | Reading::Weekday(_) | Reading::Hour(_) | Reading::Days(_) => true,
        r => matches!(r, Reading::Cardinal(_) | Reading::Season(_) | Reading::Anaphor(_)),
    };
    if !reader.cue(end, Cue::Of) || !reader.joined(end) || !reader.is_word(noun) {
        return false;
    }
    // `Lyon est à 2h de Paris`
    let far = || reader.after(first, &[Cue::To]) && reader.after(first - 1, &[Cue::Be, Cue::Is]);
    if reader.case(noun) == Case::Capital {
        return far() && words::small(reader, first).is_some_and(|(hours, _)| hours <= 5);
    }
    reader.case(noun) == Case::Lower
        && !reader.readings(noun).iter().any(time)
        && (reader.cue(noun, Cue::Travel) || !tells_when(reader, first))
}

/// `environ une heure trente` lasts as long, `à environ 14 h 30` does not.
fn about(reader: Reader<'_, '_>, first: usize) -> bool {
    reader.after(first, &[Cue::Around])
        && !reader.after(first, &[Cue::TimePreposition])
        && !reader.after(first - 1, &[Cue::To])
        || reader.after(first, &[Cue::During])
        // `les 24h du Mans`, `dans les 2h`
        || reader.after(first, &[Cue::The]) && reader.word(first - 1).ends_with('s')
}

/// Whether something makes `20 heures` a clock time: `à`, `vers`, `dès`; and not `pendant`.
pub(super) fn introduced(reader: Reader<'_, '_>, first: usize) -> bool {
    let shouted = first > 0 && reader.cue(first - 1, Cue::Has) && reader.capitalised(first - 1);
    let linked = reader.after(first, &[Cue::To, Cue::TimePreposition, Cue::Between, Cue::And, Cue::Around]);
    let of = reader.after(first, &[Cue::Of]) && of_the_hour(reader, first);
    // `à partir de 14 h`
    let from = reader.after(first, &[Cue::Of]) && reader.after(first - 1, &[Cue::Starting]);
    let it_is = reader.after(first, &[Cue::Be]) && reader.after(first - 1, &[Cue::It]);
    // `le 20 heures`, `le journal du 13 Heures`: hours that last stand in the plural.
    let named = reader.after(first, &[Cue::The, Cue::ToThe, Cue::OfThe])
        && reader.after(first, &[Cue::Masculine])
        && hours(reader, first).is_some_and(|h| (2..24).contains(&h.hour));
    let length = reader.after(first, &[Cue::During, Cue::Within])
        || lasts(reader, first)
        || reader.after(first, &[Cue::And, Cue::Around]) && !hour_before(reader, first);
    (linked || of || from || it_is || named || shouted && reader.opens_sentence(first - 1)) && !length
}

/// `le journal de 20 heures` names an hour, `une grève de 20 heures` and `la grève de 24 heures` last as long.
fn of_the_hour(reader: Reader<'_, '_>, first: usize) -> bool {
    let range = || super::range::hours(reader, first, false).is_some();
    let noun = first >= 3 && reader.is_word(first - 2) && reader.joined(first - 2);
    let the = noun && reader.any_cue(first - 3, &[Cue::The, Cue::OfThe, Cue::ToThe]);
    the && hours(reader, first).is_some_and(|h| h.hour < 24) || range()
}

/// Whether `vers`, or the hour before `et`, speaks of the clock.
fn hour_before(reader: Reader<'_, '_>, first: usize) -> bool {
    reader.after(first, &[Cue::TimePreposition])
        || reader.after(first, &[Cue::And])
            && first > 1
            && reader.reads(first - 2, |r| {
                matches!(r, Reading::TimeUnit(TimeUnit::Hour) | Reading::TimeSymbol(TimeUnit::Hour))
            })
}

/// A clock time that needs nothing before it: `14 h 30`, `14h`, `14:30`, `minuit`.
pub(super) fn read(reader: Reader<'_, '_>, at: usize) -> Option<(Clock, usize)> {
    colon_of_day(reader, at).or_else(|| named_hour(reader, at)).or_else(|| {
        let hours = hours(reader, at)?;
        // `deux heures et demie` lasts, unless it is `du matin`.
        let of_day = |end| half_day(reader, Clock::new(0, None), end).1 > end;
        let quarters =
            || quarters(reader, hours.end).filter(|(_, end)| !reader.cue(hours.end, Cue::And) || of_day(*end));
        let minute = minutes(reader, hours.end).or_else(quarters);
        let (clock, end) = hours.told(minute)?;
        let (clock, end) = half_day(reader, clock, end);
        let (clock, end) = zone(reader, clock, end);
        let bare =
            clock.minute.is_none() && (!hours.symbol || reader.gap(at + 1) != Gap::None) && clock.hour == hours.hour;
        let of_day = end > hours.end && clock.minute.is_none();
        (!bare || of_day).then_some((clock, end))
    })
}

/// A clock time where something announces one: `20 heures`, `huit heures moins le quart du soir`.
pub(super) fn announced(reader: Reader<'_, '_>, at: usize) -> Option<(Clock, usize)> {
    colon_of_day(reader, at).or_else(|| named_hour(reader, at)).or_else(|| {
        let hours = hours(reader, at)?;
        let minute = spoken_minutes(reader, hours.end)
            .or_else(|| minutes(reader, hours.end))
            .or_else(|| quarters(reader, hours.end));
        let (clock, end) = hours.told(minute)?;
        let (clock, end) = half_day(reader, clock, end);
        Some(zone(reader, clock, end))
    })
}

/// `7:30 du soir`.
fn colon_of_day(reader: Reader<'_, '_>, at: usize) -> Option<(Clock, usize)> {
    let (clock, end) = colon(reader, at)?;
    let (clock, end) = half_day(reader, clock, end);
    Some(zone(reader, clock, end))
}

/// `14 h GMT`.
fn zone(reader: Reader<'_, '_>, clock: Clock, end: usize) -> (Clock, usize) {
    let universal = reader.cue(end, Cue::Universal) && reader.joined(end);
    if universal { (Clock { offset: Some(0), ..clock }, end + 1) } else { (clock, end) }
}

/// A bare number of hours before a part of day: `à 7 ce soir`, `8 du soir`.
fn before_part(reader: Reader<'_, '_>, at: usize) -> Option<(Clock, usize)> {
    let (hour, end) = words::small(reader, at).filter(|(h, _)| (1..=12).contains(h))?;
    let clock = Clock::new(hour, None);
    let told = half_day(reader, clock, end);
    let to = reader.after(at, &[Cue::To]);
    let this = |end| reader.cue(end, Cue::This) && words::part(reader, end + 1).is_some();
    (told.1 > end && (to || reader.is_digits(at)) || to && this(end)).then_some(told)
}

/// Hours before their minutes.
struct Hours {
    hour: u8,
    /// Whether written `h` and not `heures`.
    symbol: bool,
    end: usize,
}

impl Hours {
    /// With the minutes from the full hour, which may be before it.
    fn told(&self, minute: Option<(i8, usize)>) -> Option<(Clock, usize)> {
        match minute {
            None => Some((Clock::new(self.hour, None), self.end)),
            Some((minute @ 0.., end)) => Some((Clock::new(self.hour, u8::try_from(minute).ok()), end)),
            Some((minute, end)) => Some((Clock::new(self.hour.checked_sub(1)?, u8::try_from(60 + minute).ok()), end)),
        }
    }
}

fn hours(reader: Reader<'_, '_>, at: usize) -> Option<Hours> {
    let (hour, end) = words::small(reader, at).filter(|(h, _)| *h <= 24)?;
    if reader.gap(end) > Gap::Line || reader.gap(end) == Gap::Apostrophe {
        return None;
    }
    let symbol = reader.reads(end, |r| r == Reading::TimeSymbol(TimeUnit::Hour));
    let word = words::is_unit(reader, end, TimeUnit::Hour);
    (symbol && reader.is_digits(at) || word).then_some(Hours { hour, symbol: symbol && !word, end: end + 1 })
}

/// `midi et demi`, `minuit moins le quart`, `midi moins cinq`, `minuit`.
fn named_hour(reader: Reader<'_, '_>, at: usize) -> Option<(Clock, usize)> {
    if in_compound(reader, at) {
        return None;
    }
    let hour = words::hour(reader, at)?;
    let minute = quarters(reader, at + 1).or_else(|| minutes(reader, at + 1));
    match minute {
        Some((minute @ 0.., end)) => Some((Clock::new(hour, u8::try_from(minute).ok()), end)),
        Some((minute, end)) => Some((Clock::new((hour + 23) % 24, u8::try_from(60 + minute).ok()), end)),
        // `midi` alone is a part of the day.
        None => (hour == 0).then_some((Clock::new(hour, None), at + 1)),
    }
}

/// The `midi` of `après-midi`.
pub(super) fn in_compound(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.joined(at) && reader.gap(at) == Gap::Hyphen && reader.is_word(at - 1)
}

/// `et quart`, `et demie`, `trois quarts`, `moins le quart`, `moins dix`, in minutes from the full hour.
fn quarters(reader: Reader<'_, '_>, at: usize) -> Option<(i8, usize)> {
    if !reader.joined(at) {
        return None;
    }
    let number = |at| {
        let (n, end) = words::small(reader, at)?;
        Some((i8::try_from(n).ok().filter(|n| (1..60).contains(n))?, end))
    };
    let linked = at + usize::from(reader.cue(at, Cue::And));
    if let Some((3, end)) = number(linked).filter(|(_, end)| reader.cue(*end, Cue::Quarter)) {
        return Some((45, end + 1));
    }
    if linked > at {
        let half = reader.cue(linked, Cue::Half).then_some(30);
        return half.or(reader.cue(linked, Cue::Quarter).then_some(15)).map(|m| (m, linked + 1));
    }
    if !reader.cue(at, Cue::Minus) {
        return None;
    }
    let article = at + 1 + usize::from(reader.cue(at + 1, Cue::The));
    if reader.cue(article, Cue::Quarter) {
        return Some((-15, article + 1));
    }
    number(at + 1).filter(|(n, _)| *n < 30).map(|(n, end)| (-n, end))
}

fn minutes(reader: Reader<'_, '_>, at: usize) -> Option<(i8, usize)> {
    // `14h-17h` is a range.
    if !matches!(reader.gap(at), Gap::None | Gap::Space) {
        return None;
    }
    let (n, end) = if reader.is_digits(at) && reader.len(at) == 2 {
        (i8::try_from(reader.short_figures(at)?).ok()?, at + 1)
    } else {
        let (n, end) = words::small(reader, at).filter(|_| reader.is_word(at))?;
        (i8::try_from(n).ok()?, end)
    };
    if let Some(end) = glued_units(reader, end) {
        return (0..60).contains(&n).then_some((n, end));
    }
    // `15 h 30 heure locale` counts no hours.
    let hour = n != 1 && words::is_unit(reader, end, TimeUnit::Hour) && words::is_singular(reader, end);
    let counted = !hour && reader.reads(end, |r| matches!(r, Reading::TimeUnit(_) | Reading::TimeAbbreviation(_)));
    let quarters = reader.cue(end, Cue::Quarter);
    let month = words::month(reader, end).is_some();
    ((0..60).contains(&n) && !counted && !quarters && !month).then_some((n, end))
}

/// Where `min` of `12h34min` ends, when everything is written together.
fn glued_units(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let minute = reader.reads(at, |r| r == Reading::TimeAbbreviation(TimeUnit::Minute));
    let tight = reader.gap(at) == Gap::None && reader.gap(at - 1) == Gap::None;
    (minute && tight).then_some(at + 1)
}

/// `et quinze minutes`, where something announces a clock time: else it is how long something lasts.
fn spoken_minutes(reader: Reader<'_, '_>, at: usize) -> Option<(i8, usize)> {
    let linked = at + usize::from(reader.cue(at, Cue::And));
    let (n, end) = words::small(reader, linked).filter(|_| reader.joined(at))?;
    let minute = i8::try_from(n).ok().filter(|n| (0..60).contains(n))?;
    words::is_unit(reader, end, TimeUnit::Minute).then_some((minute, end + 1))
}

/// `14:30`, `14:30:05`.
pub(super) fn colon(reader: Reader<'_, '_>, at: usize) -> Option<(Clock, usize)> {
    let part = |i: usize, limit: u8, shortest: usize| {
        let n = u8::try_from(reader.short_figures(i)?).ok();
        n.filter(|n| (shortest..=2).contains(&reader.len(i)) && *n < limit)
    };
    if !reader.touching_mark(at + 1, ":") || reader.gap(at + 2) != Gap::None {
        return None;
    }
    let (hour, minute) = (part(at, 24, 1)?, part(at + 2, 60, 2)?);
    let third = reader.touching_mark(at + 3, ":") && reader.gap(at + 4) == Gap::None;
    let second = part(at + 4, 60, 2).filter(|_| third);
    // `2:00.531` is a lap.
    let fraction = |at| reader.touching_mark(at, ".") && reader.gap(at + 1) == Gap::None && reader.is_digits(at + 1);
    if fraction(at + 3) || fraction(at + 5) {
        return None;
    }
    let clock = Clock { second, ..Clock::new(hour, Some(minute)) };
    Some((clock, if second.is_some() { at + 5 } else { at + 3 }))
}

/// `huit heures du soir` is 20:00.
fn half_day(reader: Reader<'_, '_>, clock: Clock, end: usize) -> (Clock, usize) {
    let linked = reader.any_cue(end, &[Cue::OfThe, Cue::Of]) && reader.joined(end);
    let at = end + 1 + usize::from(reader.cue(end + 1, Cue::The));
    match words::part(reader, at).filter(|_| linked && clock.hour <= 24) {
        Some((part @ (DayPart::Morning | DayPart::Afternoon | DayPart::Evening), end)) => (in_part(clock, part), end),
        _ => (clock, end),
    }
}

/// The hour of twelve in the half of the day that a part of it means.
pub(super) fn in_part(clock: Clock, part: DayPart) -> Clock {
    let later = match part {
        DayPart::Afternoon | DayPart::Evening => clock.hour < 12,
        DayPart::Night => (7..12).contains(&clock.hour),
        DayPart::Morning | DayPart::Noon | DayPart::Daytime => false,
    };
    if later { Clock { hour: clock.hour + 12, ..clock } } else { clock }
}
