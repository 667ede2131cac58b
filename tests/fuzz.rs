//! What fuzzing found worth keeping is checked again: `tests/fuzz/corpus`, a folder a target.

#[path = "fuzz/checks.rs"]
mod checks;
#[path = "fuzz/soup.rs"]
mod soup;

use glaneur::{Extractor, date};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The corpus of a target goes through its checks.
fn replay(target: &str, check: impl FnMut(&[u8])) {
    corpus(target).iter().map(Vec::as_slice).for_each(check);
}

/// The corpus of a target, in order of its names.
fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(target);
    let mut files: Vec<_> = fs::read_dir(&folder).expect("a corpus").map(|f| f.expect("a file").path()).collect();
    assert!(files.len() >= 10, "{} files in {}", files.len(), folder.display());
    files.sort();
    files.iter().map(|file| fs::read(file).expect("a file")).collect()
}

/// What the extractor makes of what fuzzing found worth keeping, nearly every branch of the grammars among it: right or
/// wrong, so that no change passes unseen. Texts with phrases of the data are not here, as those change with it.
#[test]
fn mentions() {
    let mut out = String::new();
    let mut note = |text: &str| {
        writeln!(out, "{text:?}").expect("a string");
        for m in Extractor::new().reference(date(2026, 3, 15).expect("a day")).extract(text) {
            writeln!(out, "  {:?} {} = {:?}", m.range(), m.rule(), m.value().to_string()).expect("a string");
        }
    };
    replay("text", |bytes| note(&checks::text(bytes)));
    for target in ["soup", "types"] {
        let plain = corpus(target).into_iter().filter(|bytes| bytes.iter().all(|b| *b < soup::PHRASES));
        plain.for_each(|bytes| note(&soup::text(&bytes)));
    }
    insta::assert_snapshot!(out);
}

#[test]
fn text() {
    replay("text", |bytes| checks::mentions(&checks::text(bytes)));
}

#[test]
fn soup() {
    replay("soup", |bytes| checks::mentions(&soup::text(bytes)));
}

#[test]
fn types() {
    replay("types", |bytes| checks::types(&soup::text(bytes)));
}

#[test]
fn readers() {
    replay("readers", |bytes| {
        checks::readers(&checks::text(bytes));
        checks::notations(&checks::text(bytes));
        checks::readers(&soup::text(bytes));
    });
}

#[test]
fn spelling() {
    replay("spelling", |bytes| checks::spelling(&soup::text(bytes)));
}

#[test]
fn lexicon() {
    replay("lexicon", |bytes| checks::lexicon(&checks::text(bytes)));
}
