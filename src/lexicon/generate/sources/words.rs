//! `numerals.tsv`, `modifiers.tsv`, `times.tsv`, `cues.tsv`, `names.tsv`.

use crate::date::{DateModifier, DayPart, Movable, Season, TimeUnit, Vague};
use crate::lexicon::generate::header;
use crate::lexicon::generate::trie::Trie;
use crate::lexicon::generate::tsv::{self, Row};
use crate::lexicon::{Cue, Reading};
use crate::number::Modifier;
use std::fmt::Write;
use unicode_normalization::UnicodeNormalization;

pub(crate) fn read(trie: &mut Trie) {
    add(trie, "numerals", 0, numeral);
    add(trie, "modifiers", 0, |row| Reading::Modifier(modifier(row)));
    add(trie, "times", 0, time);
    add(trie, "cues", 1, |row| {
        let cue = Cue::ALL.iter().find(|(name, _)| *name == row.cell(0));
        Reading::Cue(cue.unwrap_or_else(|| panic!("{}: unknown cue {}", row.place, row.cell(0))).1)
    });
    add(trie, "names", 1, |row| match row.cell(0) {
        "civilité" => Reading::Civility,
        "adresse" => Reading::Address,
        "noblesse" => Reading::Nobility,
        "nom d’action" => Reading::Deed,
        "particule" => Reading::Particle,
        "mot commun" => Reading::Common,
        other => unknown(row, other),
    });
}

/// The endings of `endings.tsv`, a table each.
pub(crate) fn endings() -> String {
    let mut out = header("Endings that tell the tense of a clause or the number of a noun.");
    for row in tsv::rows("endings") {
        let name = match row.cell(0) {
            "futur" => "FUTURE",
            "pluriel" => "PLURAL",
            "passé" => "PAST",
            "passé simple" => "PAST_ONCE",
            "participe" => "PARTICIPLE",
            "participe régulier" => "PARTICIPLE_REGULAR",
            other => unknown(&row, other),
        };
        // Words are compared as written, so an ending stands in both normal forms.
        let mut endings: Vec<String> = Vec::new();
        for ending in row.values(1).into_iter().flat_map(|e| [e.to_string(), e.nfd().collect()]) {
            if !endings.contains(&ending) {
                endings.push(ending);
            }
        }
        writeln!(out, "pub(crate) const {name}: &[&str] = &{endings:?};").unwrap();
    }
    out
}

fn add(trie: &mut Trie, file: &str, forms: usize, reading: impl Fn(&Row) -> Reading) {
    for row in tsv::rows(file) {
        let values = row.values(forms);
        for (i, form) in values.iter().enumerate() {
            assert!(!values.iter().take(i).any(|earlier| earlier == form), "{}: {form} stands twice", row.place);
            trie.add(form, reading(&row));
        }
    }
}

fn unknown(row: &Row, what: &str) -> ! {
    panic!("{}: unknown {what}", row.place)
}

fn number(row: &Row) -> u8 {
    row.cell(2).parse().unwrap_or_else(|_| unknown(row, row.cell(2)))
}

fn numeral(row: &Row) -> Reading {
    let n = number(row);
    match row.cell(1) {
        "cardinal" => Reading::Cardinal(n),
        "échelle" => Reading::Scale(n),
        "échelle mal accordée" => Reading::MisspeltScale(n),
        "ordinal" => Reading::Ordinal(n),
        "ordinal d’échelle" => Reading::OrdinalScale(n),
        "marque ordinale" => Reading::OrdinalMark(n),
        "fraction" => Reading::Fraction(n),
        "collectif" => Reading::Collective(n),
        "échelle collective" => Reading::CollectiveScale(n),
        "symbole" => Reading::ScaleSymbol(n),
        "étiquette" => Reading::Label,
        "étiquette abrégée" => Reading::LabelShort,
        "répétition" => Reading::Again,
        "nom numéroté" => Reading::Numbered,
        "appel" => Reading::Dial,
        "angle" => Reading::Angle,
        "tour" => Reading::Turn,
        "alcool" => Reading::Strength,
        "point cardinal" => Reading::Compass,
        "téléphonie" => Reading::Telephone,
        other => unknown(row, other),
    }
}

fn modifier(row: &Row) -> Modifier {
    match row.cell(1) {
        "more_than" => Modifier::MoreThan,
        "at_least" => Modifier::AtLeast,
        "less_than" => Modifier::LessThan,
        "at_most" => Modifier::AtMost,
        "about" => Modifier::About,
        other => unknown(row, other),
    }
}

fn time(row: &Row) -> Reading {
    match row.cell(1) {
        "mois" => Reading::Month(number(row)),
        "mois abrégé" => Reading::MonthShort(number(row)),
        "jour" => Reading::Weekday(number(row)),
        "jour abrégé" => Reading::WeekdayShort(number(row)),
        "saison" => Reading::Season(
            [Season::Spring, Season::Summer, Season::Autumn, Season::Winter][usize::from(number(row)) - 1],
        ),
        "partie du jour" => Reading::DayPart(day_part(row)),
        "partie bornée du jour" => Reading::NarrowedPart(day_part(row)),
        "heure" => Reading::Hour(number(row)),
        "unité" => Reading::TimeUnit(unit(row)),
        "signe d’heure" => Reading::TimeSymbol(unit(row)),
        "abréviation d’heure" => Reading::TimeAbbreviation(unit(row)),
        "jours" => Reading::Days(signed(row)),
        "anaphore" => Reading::Anaphor(signed(row)),
        "vague" => Reading::Vague(vague(row)),
        "décennie" => Reading::DecadeName(number(row)),
        "borne" => Reading::Bound(bound(row)),
        "borne du jour" => Reading::DayBound(bound(row)),
        "part" => Reading::Portion(bound(row)),
        "fête mobile" => Reading::MovableFeast(match row.cell(2) {
            "mères" => Movable::Mothers,
            "pères" => Movable::Fathers,
            _ => Movable::Easter(signed(row)),
        }),
        "fête d’un autre calendrier" => Reading::NotFeast,
        "mois républicain" => Reading::RepublicanMonth(number(row)),
        "événement" => Reading::EventYear(since_1900(row, row.cell(2))),
        "guerre" => {
            let (from, to) = row.cell(2).split_once('-').unwrap_or_else(|| unknown(row, row.cell(2)));
            Reading::War(from.parse().expect("a year"), to.parse().expect("a year"))
        }
        "fête" => {
            let (month, day) = row.cell(2).split_once('-').unwrap_or_else(|| unknown(row, row.cell(2)));
            Reading::Feast(month.parse().expect("a month"), day.parse().expect("a day"))
        }
        other => unknown(row, other),
    }
}

fn signed(row: &Row) -> i8 {
    row.cell(2).parse().unwrap_or_else(|_| unknown(row, row.cell(2)))
}

fn since_1900(row: &Row, year: &str) -> u8 {
    let year: u16 = year.parse().unwrap_or_else(|_| unknown(row, year));
    u8::try_from(year - 1900).expect("a year from 1900 to 2155")
}

fn day_part(row: &Row) -> DayPart {
    match row.cell(2) {
        "MO" => DayPart::Morning,
        "MI" => DayPart::Noon,
        "AF" => DayPart::Afternoon,
        "EV" => DayPart::Evening,
        "NI" => DayPart::Night,
        "DT" => DayPart::Daytime,
        other => unknown(row, other),
    }
}

fn vague(row: &Row) -> Vague {
    match row.cell(2) {
        "past" => Vague::Past,
        "present" => Vague::Present,
        "future" => Vague::Future,
        other => unknown(row, other),
    }
}

fn bound(row: &Row) -> DateModifier {
    match row.cell(2) {
        "START" => DateModifier::Start,
        "MID" => DateModifier::Mid,
        "END" => DateModifier::End,
        other => unknown(row, other),
    }
}

fn unit(row: &Row) -> TimeUnit {
    match row.cell(2) {
        "second" => TimeUnit::Second,
        "minute" => TimeUnit::Minute,
        "hour" => TimeUnit::Hour,
        "day" => TimeUnit::Day,
        "weekend" => TimeUnit::Weekend,
        "week" => TimeUnit::Week,
        "month" => TimeUnit::Month,
        "quarter" => TimeUnit::Quarter,
        "half" => TimeUnit::Half,
        "year" => TimeUnit::Year,
        "decade" => TimeUnit::Decade,
        "century" => TimeUnit::Century,
        "millennium" => TimeUnit::Millennium,
        other => unknown(row, other),
    }
}
