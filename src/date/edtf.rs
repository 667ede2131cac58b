//! EDTF values (ISO 8601-2, levels 0 to 2).

use super::said::astronomical;
use super::{Calendar, Clock, DateModifier, Moment, Relative, Said, Season};

pub(super) fn edtf(said: Said, modifier: Option<DateModifier>) -> Option<String> {
    let qualifier = match modifier {
        None => "",
        Some(DateModifier::Approx) => "~",
        // A third of a period has no form of its own.
        Some(_) => return None,
    };
    match said {
        Said::At(m) => Some(moment(m)? + qualifier),
        Said::Between(from, to) => Some(format!("{}{qualifier}/{}{qualifier}", moment(from)?, moment(to)?)),
        Said::Length(_) | Said::Every(_) | Said::Vague(_) => None,
    }
}

fn moment(m: Moment) -> Option<String> {
    let placed = m.relative.is_open() || matches!(m.relative, Relative::Toward(_));
    if m.part.is_some() || !placed {
        return None;
    }
    let day = match m.calendar {
        Calendar::Century(n) => return (n >= 0).then(|| format!("{n:02}XX")),
        Calendar::Decade(n) => return Some(format!("{n:03}X")),
        Calendar::Year => return Some(year(m.year)),
        Calendar::Month(month) => return Some(format!("{}-{month:02}", year(m.year))),
        Calendar::Season(season) => return Some(format!("{}-{}", year(m.year), season_code(season))),
        // Quarters are 33 to 36, halves 40 and 41.
        Calendar::Quarter(n) => return Some(format!("{}-{}", year(m.year), 32 + n)),
        Calendar::Half(n) => return Some(format!("{}-{}", year(m.year), 39 + n)),
        Calendar::Day(0, day) => format!("{}-XX-{day:02}", year(m.year)),
        Calendar::Day(month, day) => format!("{}-{month:02}-{day:02}", year(m.year)),
        _ => return None,
    };
    Some(m.clock.map_or_else(|| day.clone(), |time| day.clone() + &clock(time)))
}

fn year(year: Option<i16>) -> String {
    match year.map(astronomical) {
        None => "XXXX".to_string(),
        Some(y) if y < 0 => format!("-{:04}", -i32::from(y)),
        Some(y) => format!("{y:04}"),
    }
}

fn season_code(season: Season) -> u8 {
    match season {
        Season::Spring => 21,
        Season::Summer => 22,
        Season::Autumn => 23,
        Season::Winter => 24,
    }
}

/// EDTF wants hours, minutes and seconds.
fn clock(time: Clock) -> String {
    let text = format!("T{:02}:{:02}:{:02}", time.hour, time.minute.unwrap_or(0), time.second.unwrap_or(0));
    time.offset.map_or_else(|| text.clone(), |minutes| text.clone() + &super::timex::offset(minutes))
}
