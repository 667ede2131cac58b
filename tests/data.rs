//! The example sentence of every row of the lexicon's data is run.
//!
//! Rows whose example fails today are listed in `tests/cases/known_failures_data.txt`, strictly.

use glaneur::{CountryForm, Extractor, Kind, Mention, Value};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display())).replace("\r\n", "\n")
}

fn rows(name: &str) -> Vec<Vec<String>> {
    let text = read(&format!("src/lexicon/data/{name}.tsv"));
    let rows = text.lines().filter(|l| !l.starts_with('#') && !l.is_empty());
    rows.map(|l| l.split('\t').map(|c| c.trim().to_string()).collect()).collect()
}

/// Run `holds` on the example of every row that has one.
fn check(name: &str, holds: impl Fn(&[String], &str) -> bool) {
    let known: BTreeSet<String> = read("tests/cases/known_failures_data.txt").lines().map(String::from).collect();
    let (mut wrong, mut ran) = (Vec::new(), 0);
    for row in rows(name) {
        let Some(example) = row.last().filter(|e| !e.is_empty()) else { continue };
        ran += 1;
        let line = format!("{name}: {example}");
        match (holds(&row, example), known.contains(&line)) {
            (true, true) => wrong.push(format!("passes now, take it off the list: {line}")),
            (false, false) => wrong.push(line),
            _ => {}
        }
    }
    assert!(ran > 0, "{name}.tsv has no example");
    assert!(wrong.is_empty(), "{} of {ran}:\n{}", wrong.len(), wrong.join("\n"));
}

fn any(text: &str, kind: Kind, holds: impl Fn(&Value<'_>) -> bool) -> bool {
    let mentions: Vec<Mention<'_>> = Extractor::new().only(&[kind]).extract(text).collect();
    mentions.iter().any(|m| holds(m.value()))
}

/// The code a row of `countries.tsv` goes by: former States by the two letters they had.
fn code(cell: &str) -> &str {
    if cell.len() == 4 && !cell.ends_with("XX") { &cell[..2] } else { cell }
}

#[test]
fn countries() {
    check("countries", |row, text| {
        let named = |c: &CountryForm| c.candidates().iter().any(|c| c.code() == code(&row[0]));
        any(text, Kind::Country, |v| matches!(v, Value::Country(c) if named(c)))
    });
}

#[test]
fn country_contexts() {
    check("country_contexts", |row, text| any(text, Kind::Country, |_| true) == row[1].starts_with("appuie"));
}

#[test]
fn country_blockers() {
    check("country_blockers", |_, text| !any(text, Kind::Country, |_| true));
}

#[test]
fn units() {
    check("units", |row, text| {
        any(text, Kind::Number, |v| match v {
            Value::Number(n) if row[1] == "pourcent" => n.kind() == glaneur::NumberKind::Percentage,
            Value::Number(n) => n.unit() == Some(&row[0]),
            _ => false,
        })
    });
}

#[test]
fn times() {
    check("times", |_, text| any(text, Kind::Date, |_| true));
}

#[test]
fn titles() {
    check("titles", |row, text| {
        let held = any(text, Kind::Official, |v| match v {
            Value::Official(o) => o.offices().iter().any(|office| office.role().as_str() == row[0]),
            _ => false,
        });
        match row[0].as_str() {
            "-" => !any(text, Kind::Official, |_| true),
            // The role of the office named before.
            "=" => {
                let roles: Vec<_> = glaneur::officials(text).map(|m| m.value().offices()[0].role()).collect();
                roles.len() == 2 && roles[0] == roles[1]
            }
            _ => held,
        }
    });
}

#[test]
fn portfolios() {
    check("portfolios", |row, text| {
        any(text, Kind::Official, |v| match v {
            // `Économie et Finances` may stand as `Économie et des Finances`.
            Value::Official(o) => o.offices().iter().any(|f| {
                let portfolio = f.portfolio().unwrap_or_default().to_lowercase();
                row[1].to_lowercase().split(' ').filter(|w| w.chars().count() > 3).all(|w| portfolio.contains(w))
            }),
            _ => false,
        }) && any(text, Kind::Official, |v| match v {
            Value::Official(o) => {
                o.offices().iter().any(|f| f.portfolio_kinds().any(|k| k.as_str() == row[0] || !is_own_kind(&row[1])))
            }
            _ => false,
        })
    });
}

/// A fixed pair may be read part by part, each with its kind.
fn is_own_kind(portfolio: &str) -> bool {
    !portfolio.contains(" et ")
}

/// A public body beside a title is part of it; private ones make no official.
#[test]
fn organisations() {
    check("organisations", |row, text| {
        let names: Vec<String> = row[1].split('|').chain(row[2].split('|')).map(str::to_lowercase).collect();
        // `Les Verts` may stand as `des Verts`.
        let articles = ["les ", "le "];
        let bare = |n: &String| articles.iter().find_map(|a| n.strip_prefix(a)).map(String::from);
        let stripped: Vec<String> = names.iter().filter_map(bare).collect();
        let names: Vec<&str> = names.iter().chain(&stripped).map(String::as_str).filter(|n| !n.is_empty()).collect();
        let held = any(text, Kind::Official, |v| match v {
            Value::Official(o) => o.offices().iter().any(|f| {
                let title = f.title().to_string().to_lowercase().replace('’', "'");
                names.iter().any(|n| title.contains(n))
            }),
            _ => false,
        });
        if row[0] == "association" { !any(text, Kind::Official, |_| true) } else { held }
    });
}

#[test]
fn party_adjectives() {
    check("party_adjectives", |_, text| {
        any(text, Kind::Official, |v| match v {
            Value::Official(o) => o.offices().iter().any(|f| f.organisation().is_some()),
            _ => false,
        })
    });
}

#[test]
fn title_modifiers() {
    check("title_modifiers", |row, text| {
        any(text, Kind::Official, |v| match v {
            Value::Official(o) => o.offices().iter().any(|f| f.modifiers().any(|m| m.as_str() == row[0])),
            _ => false,
        })
    });
}

#[test]
fn regional_adjectives() {
    let regional = |role: glaneur::Role| role == glaneur::Role::RegionalHeadOfGovernment;
    check("regional_adjectives", |_, text| {
        any(text, Kind::Official, |v| matches!(v, Value::Official(o) if o.offices().iter().any(|f| regional(f.role()))))
    });
}

#[test]
fn tenures() {
    check("tenures", |row, text| {
        let expected = match row[0].as_str() {
            "removed" => "former",
            "designate" => "elect",
            "current" | "honorary" | "self_proclaimed" => "unmarked",
            other => other,
        };
        any(text, Kind::Official, |v| match v {
            Value::Official(o) => o.offices().iter().any(|f| f.tenure().as_str() == expected),
            _ => false,
        })
    });
}
