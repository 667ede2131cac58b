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

/// Whether a text is this composed form, case and all, with any white space, any apostrophe and in any normal form.
pub(crate) fn is_written(form: &str, text: &str) -> bool {
    let straight = |c: char| if matches!(c, '’' | '‘' | 'ʼ') { '\'' } else { c };
    let mut given = text.split_whitespace().map(|word| word.nfc().map(straight));
    text == form
        || !is_plain(text)
            && form.split(' ').all(|own| given.next().is_some_and(|word| word.eq(own.chars())))
            && given.next().is_none()
}

/// Whether a text has but one form.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_graphic())
}
