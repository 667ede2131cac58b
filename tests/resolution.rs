//! Where what a date leaves open is looked for, how much of the calendar it covers, and its second notation.

use glaneur::{Date, Direction, Extractor, date, read_date};

fn read(text: &str) -> Date {
    read_date(text).unwrap_or_else(|e| panic!("{text}: {e}"))
}

/// The value from Wednesday 12 November 2025.
fn toward(text: &str, direction: Direction) -> String {
    read(text).resolve_toward(date(2025, 11, 12).unwrap(), direction).timex().unwrap().to_string()
}

#[test]
fn each_direction() {
    for (text, past, future, nearest) in [
        ("3 mars", "2025-03-03", "2026-03-03", "2026-03-03"),
        ("12 novembre", "2025-11-12", "2025-11-12", "2025-11-12"),
        ("29 février", "2024-02-29", "2028-02-29", "2024-02-29"),
        ("mars", "2025-03", "2026-03", "2026-03"),
        ("novembre", "2025-11", "2025-11", "2025-11"),
        ("vendredi", "2025-11-07", "2025-11-14", "2025-11-14"),
        ("mercredi", "2025-11-12", "2025-11-12", "2025-11-12"),
        ("été", "2025-SU", "2026-SU", "2025-SU"),
        ("Pâques", "2025-04-20", "2026-04-05", "2026-04-05"),
        ("lundi 24 novembre", "2025-11-24", "2025-11-24", "2025-11-24"),
    ] {
        // A weekday beside the day leaves one year only among those near.
        if text != "lundi 24 novembre" {
            assert_eq!(toward(text, Direction::Past), past, "{text}, past");
        }
        assert_eq!(toward(text, Direction::Future), future, "{text}, future");
        assert_eq!(toward(text, Direction::Nearest), nearest, "{text}, nearest");
    }
}

#[test]
fn the_rules_of_news() {
    for (text, value) in [
        ("3 mars", "2026-03-03"),
        ("28 octobre", "2025-10-28"),
        ("mardi 4 mars", "2025-03-04"),
        ("mercredi 4 mars", "2026-03-04"),
        ("mars", "2025-03"),
        ("vendredi", "2025-11-07"),
        ("vendredi dernier", "2025-11-07"),
        ("mercredi prochain", "2025-11-19"),
        ("mercredi dernier", "2025-11-05"),
        ("mars prochain", "2026-03"),
        ("14 juillet dernier", "2025-07-14"),
        ("mardi en huit", "2025-11-25"),
        ("du 28 décembre au 3 janvier", "2025-12-28/2026-01-03"),
        ("de vendredi à lundi", "2025-11-07/2025-11-10"),
        ("T1 2024", "2024-Q1"),
        ("premier trimestre", "2025-Q1"),
    ] {
        assert_eq!(toward(text, Direction::Sense), value, "{text}");
    }
}

#[test]
fn words_of_direction_outweigh_the_setting() {
    assert_eq!(toward("vendredi dernier", Direction::Future), "2025-11-07");
    assert_eq!(toward("mars prochain", Direction::Past), "2026-03");
    assert_eq!(toward("hier", Direction::Future), "2025-11-11");
}

#[test]
fn resolving_is_pure_and_done_once() {
    let day = date(2025, 11, 12).unwrap();
    for text in ["hier soir", "lundi prochain", "3 mars", "dans deux semaines", "premier lundi de mai", "trois jours"] {
        let once = read(text).resolve(day);
        assert_eq!(once.resolve(date(1999, 1, 1).unwrap()), once, "{text}");
    }
}

#[test]
fn hours_need_a_time() {
    let day = date(2025, 11, 12).unwrap();
    let ago = read("il y a deux heures");
    assert!(ago.resolve(day).timex().is_none());
    let placed = ago.resolve_at(day.at(1, 30, 0, 0), Direction::Sense);
    assert_eq!(placed.timex().unwrap().to_string(), "2025-11-11T23:30");
}

#[test]
fn beyond_the_calendar_nothing_is_placed() {
    let end = date(9999, 12, 31).unwrap();
    let start = date(-9999, 1, 1).unwrap();
    for text in ["demain", "semaine prochaine", "dans 99999 ans", "il y a 2000000000 jours", "lundi en huit", "Pâques"]
    {
        for day in [start, end] {
            let placed = read(text).resolve(day);
            let _ = (placed.timex().map(|t| t.to_string()), placed.interval(), placed.edtf());
        }
    }
}

fn interval(text: &str) -> String {
    let placed = read(text).resolve(date(2025, 11, 12).unwrap());
    placed.interval().map_or("-".into(), |(from, to)| format!("{from} {to}"))
}

#[test]
fn how_much_of_the_calendar() {
    for (text, expected) in [
        ("3 mai 2024", "2024-05-03T00:00:00 2024-05-04T00:00:00"),
        ("mai 2024", "2024-05-01T00:00:00 2024-06-01T00:00:00"),
        ("début mai 2024", "2024-05-01T00:00:00 2024-05-11T00:00:00"),
        ("fin 2023", "2023-09-01T00:00:00 2024-01-01T00:00:00"),
        ("mi-2023", "2023-05-01T00:00:00 2023-09-01T00:00:00"),
        ("années 1980", "1980-01-01T00:00:00 1990-01-01T00:00:00"),
        ("XIXe siècle", "1800-01-01T00:00:00 1900-01-01T00:00:00"),
        ("T2 2024", "2024-04-01T00:00:00 2024-07-01T00:00:00"),
        ("hiver 2023", "2023-12-01T00:00:00 2024-03-01T00:00:00"),
        ("44 av. J.-C.", "-000043-01-01T00:00:00 -000042-01-01T00:00:00"),
        ("semaine dernière", "2025-11-03T00:00:00 2025-11-10T00:00:00"),
        ("week-end dernier", "2025-11-08T00:00:00 2025-11-10T00:00:00"),
        ("hier soir", "2025-11-11T18:00:00 2025-11-12T00:00:00"),
        ("fin de matinée", "2025-11-12T10:00:00 2025-11-12T12:00:00"),
        ("14 h 30", "2025-11-12T14:30:00 2025-11-12T14:31:00"),
        ("du 3 au 5 mai 2024", "2024-05-03T00:00:00 2024-05-06T00:00:00"),
        ("de 9 h à 17 h", "2025-11-12T09:00:00 2025-11-12T17:00:00"),
        ("de 22 h à 6 h", "2025-11-12T22:00:00 2025-11-13T06:00:00"),
        ("de 2010 à 2015", "2010-01-01T00:00:00 2016-01-01T00:00:00"),
        ("trois jours", "-"),
        ("tous les lundis", "-"),
    ] {
        assert_eq!(interval(text), expected, "{text}");
    }
}

#[test]
fn second_notation() {
    for (text, expected) in [
        ("3 mai 2024", Some("2024-05-03")),
        ("25 octobre", Some("XXXX-10-25")),
        ("mai 2024", Some("2024-05")),
        ("3 mai 2024 à 14 h 30", Some("2024-05-03T14:30:00")),
        ("2024-03-09T08:15:00Z", Some("2024-03-09T08:15:00Z")),
        ("le 12", Some("XXXX-XX-12")),
        ("printemps 2023", Some("2023-21")),
        ("été 2023", Some("2023-22")),
        ("automne 2023", Some("2023-23")),
        ("hiver 2023", Some("2023-24")),
        ("T4 2024", Some("2024-36")),
        ("second semestre 2024", Some("2024-41")),
        ("années 1980", Some("198X")),
        ("XXe siècle", Some("19XX")),
        ("IIe siècle av. J.-C.", None),
        ("1 av. J.-C.", Some("0000")),
        ("44 av. J.-C.", Some("-0043")),
        ("de mars à juin 2025", Some("2025-03/2025-06")),
        ("fin 2023", None),
        ("14 h 30", None),
        ("hier", None),
        ("tous les lundis", None),
    ] {
        assert_eq!(read(text).edtf().as_deref(), expected, "{text}");
    }
}

#[test]
fn a_document_anchors_its_own_dates() {
    let news = Extractor::new().reference(date(2025, 11, 12).unwrap());
    let values = |text| -> Vec<String> {
        news.dates(text).map(|m| m.value().timex().map_or("-".into(), |t| t.to_string())).collect()
    };
    assert_eq!(values("Le 3 mai 2024, à 9 h, puis le lendemain."), ["2024-05-03", "2024-05-03T09:00", "2024-05-04"]);
    assert_eq!(values("Elle partit en mars 2024. Cette année-là, il neigea."), ["2024-03", "2024"]);
    let plain = Extractor::new();
    let last = plain.dates("Le 3 mai 2024 et le surlendemain.").last().unwrap();
    assert_eq!(last.value().timex().unwrap().to_string(), "2024-05-05");
}
