//! Dates: calendar days, clock times, deixis, durations, sets and ranges, to TIMEX3.
//!
//! | phrase | value |
//! | --- | --- |
//! | lundi 3 mars 2025 à 14 h 30 | 2025-03-03T14:30 |
//! | la semaine dernière | a week before the reference |
//! | du 3 au 5 mai 2024 | 2024-05-03/2024-05-05 |
//!
//! Refused: `mars` the planet, `été` = been, prices and scores, figures that only look like years, the 31st of February.

mod calendar;
mod clock;
mod range;
mod relative;

use super::{Read, Reader, Rule, longest, starts};
use crate::date::{Calendar, Date, DateModifier, Moment, Said, Side};
use crate::lexicon::tables::endings::FUTURE;
use crate::lexicon::{self, Classes, Cue};
use crate::text::Gap;

type Production = for<'t> fn(Reader<'_, 't>, usize) -> Option<Read<Date>>;

const DAY: Classes = Classes::FIGURES.and(Classes::WEEKDAY).and(Classes::ORDINAL).and(Classes::NUMERAL);
const ANY: Classes = DAY
    .and(Classes::MONTH)
    .and(Classes::SEASON)
    .and(Classes::DAY_PART)
    .and(Classes::DEIXIS)
    .and(Classes::FEAST)
    .and(Classes::ROMAN)
    .and(Classes::TIME_UNIT);

pub(crate) const RULES: &[Rule<Production>] = &[
    Rule {
        name: "<jour> <mois> [<année>]",
        starts: DAY,
        read: calendar::day_month,
        examples: &[
            ("14 juillet 1789", "DATE 1789-07-14"),
            ("1er mars 2024", "DATE 2024-03-01"),
            ("25 octobre", "DATE XXXX-10-25"),
            ("lundi 3 mars 2025 à 14 h 30", "TIME 2025-03-03T14:30"),
        ],
    },
    Rule {
        name: "<jour>, <jour> et <jour> <mois>",
        starts: Classes::FIGURES,
        read: calendar::listed_day,
        examples: &[("les 11, 12 et 13 juin", "DATE XXXX-06-11")],
    },
    Rule {
        name: "<mois> [<année>]",
        starts: Classes::MONTH,
        read: calendar::month,
        examples: &[("octobre 2025", "DATE 2025-10"), ("en mars", "DATE XXXX-03"), ("Mai 68", "DATE 1968-05")],
    },
    Rule {
        name: "<jj>/<mm>/<aaaa>",
        starts: Classes::FIGURES,
        read: calendar::numeric,
        examples: &[
            ("25/10/2025", "DATE 2025-10-25"),
            ("2025-10-26", "DATE 2025-10-26"),
            ("2025-10-26T14:10:57", "TIME 2025-10-26T14:10:57"),
        ],
    },
    Rule {
        name: "<année>",
        starts: Classes::FIGURES.and(Classes::NUMERAL),
        read: calendar::year,
        examples: &[("en 2024", "DATE 2024"), ("depuis 1998", "DATE 1998"), ("en 52 av. J.-C.", "DATE BC0052")],
    },
    Rule {
        name: "<siècle>",
        starts: Classes::ROMAN.and(Classes::ORDINAL).and(Classes::FIGURES).and(Classes::NUMERAL),
        read: calendar::century,
        examples: &[("au XXe siècle", "DATE 19"), ("au XIXe siècle", "DATE 18")],
    },
    Rule {
        name: "<trimestre> [<année>]",
        starts: Classes::ROMAN.and(Classes::ORDINAL).and(Classes::FIGURES),
        read: calendar::quarter,
        examples: &[("le premier trimestre 2024", "DATE 2024-Q1"), ("au second semestre 2024", "DATE 2024-H2")],
    },
    Rule {
        name: "mois de <mois>, année <année>",
        starts: Classes::TIME_UNIT,
        read: calendar::named_period,
        examples: &[("le mois de mars 1992", "DATE 1992-03"), ("l'année 1936", "DATE 1936")],
    },
    Rule {
        name: "<saison> [<année>]",
        starts: Classes::SEASON,
        read: calendar::season,
        examples: &[("l'été 2024", "DATE 2024-SU"), ("au printemps 2019", "DATE 2019-SP")],
    },
    Rule {
        name: "<fête> [<année>]",
        starts: Classes::FEAST,
        read: calendar::feast,
        examples: &[("à Noël", "DATE XXXX-12-25")],
    },
    Rule {
        name: "<jour de la semaine> [<partie du jour>]",
        starts: Classes::WEEKDAY,
        read: relative::weekday,
        examples: &[("vendredi", "DATE XXXX-WXX-5"), ("vendredi soir", "TIME XXXX-WXX-5TEV")],
    },
    Rule {
        name: "<partie du jour> [de <date>]",
        starts: Classes::DAY_PART,
        read: relative::day_part,
        examples: &[
            ("le matin du 25 octobre", "TIME XXXX-10-25TMO"),
            ("l'après-midi du 25 octobre 2025", "TIME 2025-10-25TAF"),
        ],
    },
    Rule {
        name: "<heure>",
        starts: Classes::FIGURES.and(Classes::DAY_PART).and(Classes::NUMERAL).and(Classes::ONE),
        read: clock::time,
        examples: &[("à 14 h 30", "TIME T14:30"), ("19h15", "TIME T19:15"), ("à vingt heures", "TIME T20:00")],
    },
    Rule {
        name: "hier [<partie du jour>]",
        starts: Classes::DEIXIS,
        read: relative::deixis,
        examples: &[("hier", "DATE -"), ("hier soir", "TIME -")],
    },
    Rule {
        name: "<unité> dernière",
        starts: Classes::TIME_UNIT,
        read: relative::period,
        examples: &[("la semaine dernière", "DATE -"), ("l'an dernier", "DATE -"), ("les années 1930", "DATE 193")],
    },
    Rule {
        name: "<nombre> <unité>",
        starts: Classes::FIGURES
            .and(Classes::NUMERAL)
            .and(Classes::ONE)
            .and(Classes::TIME_UNIT)
            .and(Classes::COLLECTIVE),
        read: relative::duration,
        examples: &[
            ("trois jours", "DURATION P3D"),
            ("44 ans", "DURATION P44Y"),
            ("quelques jours", "DURATION PXD"),
            ("il y a trois jours", "DATE -"),
            ("une heure et demie", "DURATION PT1H30M"),
        ],
    },
    Rule {
        name: "par <unité>",
        starts: Classes::TIME_UNIT.and(Classes::WEEKDAY),
        read: relative::set,
        examples: &[("par an", "SET P1Y"), ("chaque semaine", "SET P1W"), ("tous les lundis", "SET XXXX-WXX-1")],
    },
    Rule {
        name: "<date> à <date>",
        starts: ANY,
        read: range::range,
        examples: &[
            ("du 3 au 5 mai 2024", "RANGE 2024-05-03/2024-05-05"),
            ("de 2010 à 2015", "RANGE 2010/2015"),
            ("2015-2020", "RANGE 2015/2020"),
            ("entre 8 h et 10 h", "RANGE T08:00/T10:00"),
        ],
    },
    Rule {
        name: "fin <date>",
        starts: Classes::BOUND,
        read: relative::bound,
        examples: &[
            ("fin 2023", "DATE 2023 mod=END"),
            ("mi-avril", "DATE XXXX-04 mod=MID"),
            ("début des années 90", "DATE 199 mod=START"),
        ],
    },
];

/// What can begin a date.
pub(crate) const STARTS: Classes = starts(RULES);

/// The longest date that begins here, or whose first words stand right before.
pub(crate) fn read(reader: Reader<'_, '_>, at: usize, classes: Classes) -> Option<(&'static str, Read<Date>)> {
    if !may_begin(reader, at, classes) {
        return None;
    }
    let (rule, mut read) = longest(RULES, classes, |rule| rule(reader, at))?;
    // `vers 1850`, `environ deux heures`: the word stays outside the mention.
    if read.value.modifier.is_none() && reader.after(read.first, &[Cue::Around]) {
        read.value.modifier = Some(DateModifier::Approx);
    }
    match read.value.said {
        Said::At(moment) if open_to_tense(moment) && looks_ahead(reader, read.first, read.end) => {
            read.value.said = Said::Toward(moment, Side::After);
        }
        _ => {}
    }
    Some((rule, read))
}

/// A weekday or a month with nothing that says which.
fn open_to_tense(moment: Moment) -> bool {
    moment.year.is_none() && matches!(moment.calendar, Calendar::Weekday(_) | Calendar::Month(_))
}

/// How far the verb of the clause is looked for on either side, in tokens.
const CLAUSE: usize = 12;

/// Whether a verb in the future stands in the same clause.
fn looks_ahead(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    let ends = |i: usize| [".", ";", "!", "?", "…", "»", "«"].iter().any(|m| reader.mark(i, m));
    let future = |i: usize| {
        let word = reader.word(i);
        let verb = reader.is_word(i) && !reader.capitalised(i) && reader.gap(i) != Gap::Hyphen;
        verb && FUTURE.iter().any(|e| word.ends_with(e) && word.len() > e.len())
    };
    let before = (first.saturating_sub(CLAUSE)..first).rev().take_while(|&i| !ends(i) && reader.joined(i + 1));
    let after = (end..end + CLAUSE).take_while(|&i| !ends(i) && reader.joined(i));
    before.chain(after).any(future)
}

/// How far the word that makes a number a date can be, in tokens: `vingt et un, vingt-deux et vingt-trois juin`.
const SIGHT: usize = 9;

/// Whether a number can begin a date: a word of time is in sight, or it may be a year or a clock time by itself. Most
/// numbers are turned away here.
fn may_begin(reader: Reader<'_, '_>, at: usize, classes: Classes) -> bool {
    let numbers = Classes::FIGURES.and(Classes::NUMERAL).and(Classes::ORDINAL).and(Classes::ONE).and(Classes::ROMAN);
    if classes.meets(Classes(!numbers.0)) {
        return true;
    }
    let year = reader.is_digits(at) && reader.word(at).len() >= 3 || reader.after(at, &[Cue::In]);
    let tight = reader.gap(at + 1) < Gap::Space || reader.is_word(at + 1) && reader.word(at + 1).len() <= 3;
    let time = Classes::MONTH.and(Classes::TIME_UNIT).and(Classes::DAY_PART).and(Classes::WEEKDAY);
    let in_sight = || {
        let ahead = reader.tokens.get(at + 1..).unwrap_or_default().iter().take(SIGHT);
        ahead.clone().any(|t| lexicon::classes(t.key).meets(time))
    };
    year || tight && reader.is_digits(at) || in_sight()
}

/// Whether the figures of this date are no numbers of their own: not those of durations, sets and centuries.
pub(crate) fn owns_its_figures(date: &Date) -> bool {
    match date.said {
        Said::At(m) | Said::Toward(m, _) => {
            !matches!(m.calendar, Calendar::Century(_) | Calendar::Quarter(_) | Calendar::Half(_))
        }
        Said::Between(..) => true,
        _ => false,
    }
}
