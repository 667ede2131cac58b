//! Dates: calendar days, clock times, deixis, durations, sets and ranges, to TIMEX3.
//!
//! | phrase | value |
//! | --- | --- |
//! | lundi 3 mars 2025 à 14 h 30 | 2025-03-03T14:30 |
//! | la semaine dernière | a week before the reference |
//! | du 3 au 5 mai 2024 | 2024-05-03/2024-05-05 |
//!
//! Refused: `mars` the planet, `été` = been, prices and scores, figures that only look like years, the 31st of February.

mod bound;
mod century;
mod clock;
mod day;
mod day_part;
mod duration;
mod feast;
mod lead_in;
mod month;
mod numeric;
mod open_day;
mod period;
mod range;
mod relative;
mod rules;
mod set;
mod tail;
mod tense;
mod told;
mod words;
mod year;

pub(crate) use lead_in::lead_in;
use rules::INDEX;
pub(crate) use rules::RULES;

use super::{Read, Reader, Start, longest, number, starts};
use crate::date::{Calendar, Date, DateModifier, Every, Moment, Said};
use crate::lexicon::{Classes, Cue};
use std::ops::Range;

/// What can begin a date.
pub(crate) const STARTS: Classes = starts(RULES);

/// The longest date that begins here, or whose first words stand right before.
pub(crate) fn read(reader: Reader<'_, '_>, start: &Start) -> Option<(&'static str, Read<Date>)> {
    let (rule, mut read) = any(reader, start)?;
    // `vers 1850`, `vers le 15 août`, `environ deux heures`: the word stays outside the mention.
    let article = read.first - usize::from(reader.after(read.first, &[Cue::The]));
    if read.value.modifier.is_none() && reader.after(article, &[Cue::Around]) {
        read.value.modifier = Some(DateModifier::Approx);
    }
    read.value.said = match read.value.said {
        Said::At(moment) => Said::At(tense::told(reader, moment, read.first, read.end)),
        Said::Between(from, to) => Said::Between(tense::told(reader, from, read.first, read.end), to),
        other => other,
    };
    Some((rule, read))
}

/// The longest reading of any rule.
fn any(reader: Reader<'_, '_>, start: &Start) -> Option<(&'static str, Read<Date>)> {
    longest(RULES, &INDEX, reader, start, number::next::ahead(reader, start), |rule| rule(reader, start.at))
}

/// The tokens of a date whose figures are no numbers of their own: none of durations and sets; and where a rank is one,
/// `premier` in `premier trimestre 2024`, only the year.
pub(crate) fn owned(read: &Read<Date>) -> Range<usize> {
    let first = match read.value.said {
        Said::At(m) if m.is_relative_alone() && m.clock.is_none() => read.end,
        Said::At(m) => match m.calendar {
            Calendar::Century(_) | Calendar::Quarter(_) | Calendar::Half(_) | Calendar::Nth(..) => {
                read.end - usize::from(m.year.is_some())
            }
            _ => read.first,
        },
        Said::Between(Moment { calendar: Calendar::Century(_), .. }, _) => read.end,
        Said::Between(..) => read.first,
        Said::Every(Every::On(m)) if m.clock.is_some() || matches!(m.calendar, Calendar::Day(..)) => read.first,
        _ => read.end,
    };
    first..read.end
}
