//! What fuzzing found worth keeping is checked again: `tests/fuzz/corpus`, a folder a target.

#[path = "fuzz/checks.rs"]
mod checks;
#[path = "fuzz/soup.rs"]
mod soup;

use std::fs;
use std::path::Path;

/// The corpus of a target goes through its checks.
fn replay(target: &str, check: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(target);
    let files: Vec<_> = fs::read_dir(&folder).expect("a corpus").map(|f| f.expect("a file").path()).collect();
    assert!(files.len() >= 10, "{} files in {}", files.len(), folder.display());
    for file in files {
        check(&fs::read(&file).expect("a file"));
    }
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
