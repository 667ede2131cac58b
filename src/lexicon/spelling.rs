//! Spellings without accents, as capitals are often written.

use unicode_normalization::UnicodeNormalization;

fn strip(c: char) -> char {
    c.nfd().next().unwrap_or(c)
}

pub(super) fn without_accents(form: &str) -> String {
    form.chars().map(strip).collect()
}

/// `États-Unis` as `Etats-Unis`: accents kept inside words.
pub(super) fn plain_capitals(form: &str) -> String {
    form.chars().map(|c| if c.is_uppercase() { strip(c) } else { c }).collect()
}

/// A form with each accent in the letter that bears it.
pub(super) fn composed(form: &str) -> String {
    form.nfc().collect()
}

/// Whether a text is this composed form, whatever its normal form.
pub(crate) fn is_written(form: &str, text: &str) -> bool {
    text == form || text.nfc().eq(form.chars())
}
