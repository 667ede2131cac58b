//! The annotated sentences of `tests/cases`, shared by the tests that read them.

use glaneur::Kind;
use std::fs;
use std::path::Path;

/// A sentence without its brackets, the day it was written, and the mentions in it as byte ranges with their values.
pub struct Case {
    pub line: String,
    pub text: String,
    pub reference: Option<String>,
    pub expected: Vec<(usize, usize, String)>,
}

pub fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display())).replace("\r\n", "\n")
}

/// `Le [3 mai|DATE XXXX-05-03] …` as the plain text and the mentions in it.
fn parse(line: &str, reference: Option<String>) -> Case {
    let (mut text, mut expected, mut rest) = (String::new(), Vec::new(), line);
    while let Some((before, after)) = rest.split_once('[') {
        let (inside, tail) = after.split_once(']').unwrap_or_else(|| panic!("no closing bracket: {line}"));
        let (words, value) = inside.split_once('|').unwrap_or_else(|| panic!("no value: {line}"));
        text.push_str(before);
        let start = text.len();
        text.push_str(words);
        expected.push((start, text.len(), value.split_whitespace().collect::<Vec<_>>().join(" ")));
        rest = tail;
    }
    text.push_str(rest);
    Case { line: line.to_string(), text, reference, expected }
}

pub fn cases(kind: Kind) -> Vec<Case> {
    let mut reference = None;
    let mut cases = Vec::new();
    for line in file(&format!("{}s.txt", if kind == Kind::Country { "countrie" } else { kind.as_str() })).lines() {
        if let Some(day) = line.strip_prefix("@ ") {
            reference = Some(day.trim().to_string()).filter(|d| d != "-");
        } else if !line.starts_with('#') && !line.trim().is_empty() {
            cases.push(parse(line, reference.clone()));
        }
    }
    cases
}
