//! Case and form of letters folded away into a 64-bit look-up key. The only user of unicode-normalization.
//!
//! French lower case differs from upper case by the bit `0x20`, in ASCII (`A`/`a`) and in the second byte of
//! `É`/`é`; so on the hot path a key is made of the raw bytes with that bit set, eight at a time. What that does
//! not serve (NFD, `œ`, ligatures, letters outside Latin-1) is normalised first, on a cold path, to the same bytes.

use unicode_normalization::UnicodeNormalization;

const CASE: u64 = 0x2020_2020_2020_2020;
const MUL: u64 = 0x9E37_79B9_7F4A_7C15;
const MUL2: u64 = 0xD6E8_FEB8_6659_FD93;

/// The key of a word made of ASCII letters and Latin-1 letters in UTF-8, without normalisation.
///
/// `bytes[start..end]` must lie in `bytes`; what follows `end` may be read but never counts.
#[inline]
pub(crate) fn key_at(bytes: &[u8], start: usize, end: usize) -> u64 {
    let len = end - start;
    if len <= 16 {
        if let Some(window) = bytes.get(start..start + 16) {
            return short_key(word(window, 0), word(window, 8), len);
        }
        let mut window = [0u8; 16];
        if let (Some(to), Some(from)) = (window.get_mut(..len), bytes.get(start..end)) {
            to.copy_from_slice(from);
        }
        return short_key(word(&window, 0), word(&window, 8), len);
    }
    long_key(bytes.get(start..end).unwrap_or_default())
}

/// The key of any word: normalised (NFKC, `œ` → `oe`), lower case, then as [`key_at`].
pub(crate) fn key(word: &str) -> u64 {
    let folded = fold(word);
    key_at(folded.as_bytes(), 0, folded.len())
}

/// The key of the edge from a trie node to its child by a word's key.
#[inline]
pub(crate) fn edge_key(node: u16, key: u64) -> u64 {
    let mixed = (key ^ (u64::from(node)).wrapping_mul(MUL)).wrapping_mul(MUL2);
    mixed ^ (mixed >> 31)
}

/// NFKC, lower case, ligatures opened, soft hyphens dropped: the cold path.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.nfkc().flat_map(char::to_lowercase) {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' => {}
            c => folded.push(c),
        }
    }
    folded
}

#[inline]
fn word(window: &[u8], at: usize) -> u64 {
    match window.get(at..at + 8) {
        Some(&[a, b, c, d, e, f, g, h]) => u64::from_le_bytes([a, b, c, d, e, f, g, h]),
        _ => 0,
    }
}

#[inline]
fn short_key(low: u64, high: u64, len: usize) -> u64 {
    let (low_mask, high_mask) = if len >= 8 { (u64::MAX, keep(len - 8)) } else { (keep(len), 0) };
    finish(step(step(len as u64, (low | CASE) & low_mask), (high | CASE) & high_mask))
}

/// A mask of the `n` lowest bytes, `n` ≤ 8.
#[inline]
fn keep(n: usize) -> u64 {
    if n == 0 { 0 } else { u64::MAX >> (64 - 8 * n as u32) }
}

#[inline]
fn step(hash: u64, word: u64) -> u64 {
    let mixed = (hash ^ word).wrapping_mul(MUL);
    mixed ^ (mixed >> 29)
}

#[inline]
fn finish(hash: u64) -> u64 {
    let mixed = hash.wrapping_mul(MUL2);
    // Zero marks an empty slot of the lexicon.
    (mixed ^ (mixed >> 32)) | 1
}

fn long_key(bytes: &[u8]) -> u64 {
    let mut hash = bytes.len() as u64;
    for chunk in bytes.chunks(8) {
        let mut window = [0u8; 8];
        if let Some(to) = window.get_mut(..chunk.len()) {
            to.copy_from_slice(chunk);
        }
        hash = step(hash, (u64::from_le_bytes(window) | CASE) & keep(chunk.len()));
    }
    finish(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_form_do_not_matter() {
        for (a, b) in [
            ("ÉTÉ", "été"),
            ("Ete", "ETE"),
            ("cœur", "COEUR"),
            ("fe\u{301}vrier", "Février"),
            ("anticonstitutionnellement", "ANTICONSTITUTIONNELLEMENT"),
        ] {
            assert_eq!(key(a), key(b), "{a} {b}");
        }
        assert_ne!(key("ete"), key("été"));
    }

    #[test]
    fn the_hot_path_agrees_with_the_cold_one() {
        for word in ["a", "mai", "Décembre", "Guatemala", "seize lettres aa", "anticonstitutionnellement"] {
            let padded = format!("{word} et la suite du texte qui ne compte pas");
            assert_eq!(key_at(padded.as_bytes(), 0, word.len()), key(word));
            assert_eq!(key_at(word.as_bytes(), 0, word.len()), key(word));
        }
    }
}
