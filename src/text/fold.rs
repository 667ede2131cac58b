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
    match bytes.get(start..).and_then(<[u8]>::first_chunk::<8>) {
        Some(first) if len <= 8 => short_key(u64::from_le_bytes(*first), len),
        _ => long_key(bytes.get(start..end).unwrap_or_default()),
    }
}

/// The key of any word: normalised (NFKC, `œ` → `oe`), lower case, then as [`key_at`].
pub(crate) fn key(word: &str) -> u64 {
    if word.is_ascii() {
        return key_at(word.as_bytes(), 0, word.len());
    }
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

/// The key of at most eight bytes, in the low bytes of `word`.
#[inline]
fn short_key(word: u64, len: usize) -> u64 {
    finish(step(len as u64, (word | CASE) & keep(len)))
}

/// A mask of the `n` lowest bytes, 1 ≤ `n` ≤ 8.
#[inline]
fn keep(n: usize) -> u64 {
    u64::MAX >> (64 - 8 * n.max(1) as u32)
}

#[inline]
fn step(hash: u64, word: u64) -> u64 {
    let mixed = (hash ^ word).wrapping_mul(MUL);
    mixed ^ (mixed >> 32)
}

#[inline]
fn finish(hash: u64) -> u64 {
    // Zero marks an empty slot of the lexicon.
    hash.wrapping_mul(MUL2) | 1
}

/// The key of bytes of any number, eight at a time.
fn long_key(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let hash = words.iter().fold(bytes.len() as u64, |hash, eight| step(hash, u64::from_le_bytes(*eight) | CASE));
    if rest.is_empty() {
        return finish(hash);
    }
    let mut last = [0u8; 8];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    finish(step(hash, (u64::from_le_bytes(last) | CASE) & keep(rest.len())))
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
