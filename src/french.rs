//! Values as French writes them, for people to read. The words are data: `lexicon/data/display.tsv`.

mod date;
mod number;
mod role;

use crate::lexicon::tables::display::DISPLAY;

/// The form of a word and its other form; empty where the data have none.
fn forms(nature: &str, key: &str) -> (&'static str, &'static str) {
    let found = DISPLAY.binary_search_by(|row| (row.0, row.1).cmp(&(nature, key)));
    found.ok().and_then(|at| DISPLAY.get(at)).map_or(("", ""), |row| (row.2, row.3))
}

/// The form of a word.
fn form(nature: &str, key: &str) -> &'static str {
    forms(nature, key).0
}

/// A function word or another that stands for itself.
fn word(key: &str) -> &'static str {
    form("mot", key)
}
