//! Annotated sentences: `tests/cases/<type>.txt`, one a line, every mention of the type in brackets with its value.
//!
//! A sentence without brackets asserts that nothing of the type is in it. `tests/cases/known_failures.txt` lists the
//! sentences that fail today; it is strict, so a sentence listed there that passes fails the test too.

mod annotated;
mod notation;

use annotated::{Case, cases, file};
use glaneur::{Extractor, Kind, Mention};
use notation::value;
use std::collections::BTreeSet;

/// At most so many sentences in a hundred may be known to fail.
const KNOWN_FAILURES_PERCENT: usize = 6;

/// A fraction may be written as its decimal or as a ratio.
fn same(kind: Kind, expected: &str, found: &str) -> bool {
    let canonical = |v: &str| -> String {
        let part = |word: &str| match word.parse::<glaneur::Quantity>() {
            Ok(quantity) => quantity.to_string(),
            Err(_) => word.to_string(),
        };
        v.split(' ').map(part).collect::<Vec<_>>().join(" ")
    };
    if kind == Kind::Number { canonical(expected) == canonical(found) } else { expected == found }
}

fn passes(kind: Kind, case: &Case) -> Result<(), String> {
    let mut extractor = Extractor::new().only(&[kind]);
    if let Some(written) = &case.reference {
        extractor = match written.contains('T') {
            true => extractor.written_at(written.parse().expect("a day and a time")),
            false => extractor.reference(written.parse().expect("a day")),
        };
    }
    let mentions: Vec<Mention<'_>> = extractor.extract(&case.text).collect();
    let found: Vec<(usize, usize, String)> =
        mentions.iter().map(|m| (m.range().start, m.range().end, value(m))).collect();
    let equal = found.len() == case.expected.len()
        && found.iter().zip(&case.expected).all(|(f, e)| (f.0, f.1) == (e.0, e.1) && same(kind, &e.2, &f.2));
    let shown: Vec<String> = mentions.iter().map(|m| format!("[{}|{}]", m.text(), value(m))).collect();
    if equal { Ok(()) } else { Err(format!("{}\n      found {}", case.line, shown.join(" "))) }
}

fn run(kind: Kind) {
    let known: BTreeSet<String> = file("known_failures.txt").lines().map(String::from).collect();
    let cases = cases(kind);
    let mut wrong = Vec::new();
    let mut failing = 0;
    for case in &cases {
        match (passes(kind, case), known.contains(&case.line)) {
            (Ok(()), true) => wrong.push(format!("passes now, take it off known_failures.txt: {}", case.line)),
            (Err(_), true) => failing += 1,
            (Err(message), false) => wrong.push(message),
            (Ok(()), false) => {}
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n  {}", wrong.len(), cases.len(), wrong.join("\n  "));
    assert!(failing * 100 <= cases.len() * KNOWN_FAILURES_PERCENT, "{failing} of {} known to fail", cases.len());
}

#[test]
fn numbers() {
    run(Kind::Number);
}

#[test]
fn dates() {
    run(Kind::Date);
}

#[test]
fn countries() {
    run(Kind::Country);
}

#[test]
fn officials() {
    run(Kind::Official);
}

/// A listed failure that is in no case file would never run.
#[test]
fn known_failures_are_cases() {
    let all: BTreeSet<String> = Kind::ALL.into_iter().flat_map(cases).map(|c| c.line).collect();
    for line in file("known_failures.txt").lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        assert!(all.contains(line), "known_failures.txt names no case: {line}");
    }
}
