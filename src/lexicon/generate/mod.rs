//! From `data/*.tsv` to `tables/*.rs`: every form of every word, checked, written out. Test code only.
//!
//! `BLESS=1 cargo test lexicon` rewrites the tables; without it a stale table fails the test. Where a table no longer
//! compiles (a cue taken away), write `Nothing` for the reading it names and bless.

mod forms;
mod seeds;
mod sources;
mod trie;
mod tsv;

use std::fs;
use std::path::{Path, PathBuf};

fn tables() -> Vec<(&'static str, String)> {
    let mut trie = trie::Trie::default();
    let countries = sources::countries::read(&mut trie);
    let units = sources::units::read(&mut trie);
    let offices = sources::offices::read(&mut trie);
    sources::words::read(&mut trie);
    vec![
        ("countries.rs", countries),
        ("units.rs", units),
        ("offices.rs", offices),
        ("display.rs", sources::display::read()),
        ("endings.rs", sources::words::endings()),
        ("words.rs", trie.write()),
    ]
}

pub(super) fn header(what: &str) -> String {
    format!("//! {what}\n//! Generated from `../data` by `BLESS=1 cargo test lexicon`. Do not edit.\n\n")
}

fn path(table: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon/tables").join(table)
}

#[test]
fn tables_are_fresh() {
    let bless = std::env::var_os("BLESS").is_some();
    for (name, fresh) in tables() {
        let stored = fs::read_to_string(path(name)).unwrap_or_default().replace("\r\n", "\n");
        if stored == fresh {
            continue;
        }
        assert!(bless, "{name} is stale: run `BLESS=1 cargo test lexicon`");
        fs::write(path(name), fresh).expect("a writable source tree");
    }
}
