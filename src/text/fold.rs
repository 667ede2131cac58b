//! Case and form of letters folded away into a 64-bit look-up key. The only user of unicode-normalization.
//!
//! French lower case differs from upper case by the bit `0x20`, in ASCII (`A`/`a`) and in the second byte of
//! `É`/`é`; so on the hot path a key is made of the raw bytes with that bit set, eight at a time. What that does
//! not serve (NFD, `œ`, ligatures, letters outside Latin-1) is normalised first, on a cold path, to the same bytes.

use unicode_normalization::UnicodeNormalization;

const CASE: u64 = 0x2020_2020_2020_2020;
const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;
const MUL: u64 = 0x9E37_79B9_7F4A_7C15;
const MUL2: u64 = 0xD6E8_FEB8_6659_FD93;

/// The key of a word made of ASCII letters and Latin-1 letters in UTF-8, without normalisation: up to eight bytes the
/// key is those bytes. None where a character is no such letter.
///
/// `bytes[start..end]` must lie in `bytes` and not be empty; what follows `end` may be read but never counts.
#[inline(always)]
pub(crate) fn key_at(bytes: &[u8], start: usize, end: usize) -> Option<u64> {
    match bytes.get(start..start + 8).and_then(<[u8]>::first_chunk::<8>) {
        Some(head) if end - start <= 8 => {
            let keep = keep(end - start);
            let word = u64::from_le_bytes(*head) & keep;
            (!is_rare(word)).then_some(word | CASE & keep)
        }
        _ => plain_key(bytes.get(start..end).unwrap_or_default()),
    }
}

/// The key of one ASCII character.
#[inline]
pub(crate) fn byte_key(byte: u8) -> u64 {
    u64::from(byte) | CASE & 0xFF
}

/// The key of any word: normalised (NFKC, `œ` → `oe`), lower case, then as [`key_at`].
pub(crate) fn key(word: &str) -> u64 {
    plain_key(word.as_bytes()).or_else(|| short_key(word)).unwrap_or_else(|| {
        let long: String = folded(word).collect();
        raw_key(long.as_bytes())
    })
}

/// The key of a mark.
pub(super) fn mark_key(mark: char) -> u64 {
    let mut bytes = [0; 4];
    let written = mark.encode_utf8(&mut bytes);
    // The marks of French that no normal form changes.
    let stable = matches!(mark, '¡'..='§' | '©' | '«' | '¬' | '®' | '°' | '±' | '¶' | '·' | '»' | '¿')
        || matches!(mark, '‐' | '‒'..='—' | '‘'..='„' | '†'..='•' | '€');
    if stable { raw_key(written.as_bytes()) } else { key(written) }
}

/// The characters of a text with its accents on their letters (NFC).
pub(crate) fn composed(text: &str) -> impl Iterator<Item = char> {
    text.nfc()
}

/// The key of the edge from a trie node to its child by a word's key.
#[inline]
pub(crate) fn edge_key(node: u16, key: u64) -> u64 {
    let mixed = (key ^ (u64::from(node)).wrapping_mul(MUL)).wrapping_mul(MUL2);
    mixed ^ (mixed >> 31)
}

/// NFKC, lower case, ligatures opened, soft hyphens dropped: the cold path.
fn folded(word: &str) -> impl Iterator<Item = char> {
    word.nfkc().flat_map(char::to_lowercase).flat_map(|c| {
        let letters = match c {
            'œ' => [Some('o'), Some('e')],
            'æ' => [Some('a'), Some('e')],
            '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' => [None; 2],
            c => [Some(c), None],
        };
        letters.into_iter().flatten()
    })
}

/// The key of a word that is short once folded: nothing is allocated for it.
fn short_key(word: &str) -> Option<u64> {
    let mut bytes = [0; 64];
    let mut length = 0;
    for c in folded(word) {
        let room = bytes.get_mut(length..length + c.len_utf8())?;
        length += c.encode_utf8(room).len();
    }
    bytes.get(..length).map(raw_key)
}

/// Whether a byte leads a character that may be no plain letter: any but the Latin-1 letters (`C3 xx`).
#[inline]
fn is_rare(word: u64) -> bool {
    let high = word & HIGH;
    if high == 0 {
        return false;
    }
    let low = word & !HIGH;
    // A byte v < 128 is ≥ n exactly when v + (128 - n) sets its high bit; nothing carries into the next byte.
    let is_c2 = !((low ^ (ONES * 0x42)) + ONES * 127);
    high & ((low + ONES * (128 - 0x44)) | is_c2) != 0
}

/// A mask of the `n` lowest bytes, 1 ≤ `n` ≤ 8.
#[inline]
fn keep(n: usize) -> u64 {
    u64::MAX >> (64usize.wrapping_sub(8 * n) & 63)
}

#[inline]
fn step(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(29) ^ (word | CASE)).wrapping_mul(MUL)
}

/// The key of a word of any length, where all its characters are plain letters. Most words longer than eight bytes are
/// no longer than sixteen.
#[inline(never)]
pub(super) fn plain_key(bytes: &[u8]) -> Option<u64> {
    let (9..=16, Some(head), Some(tail)) = (bytes.len(), bytes.first_chunk(), bytes.last_chunk()) else {
        return (!eights(bytes).any(is_rare)).then(|| raw_key(bytes));
    };
    let (head, tail) = (u64::from_le_bytes(*head), u64::from_le_bytes(*tail));
    let key = || finish(step(step(bytes.len() as u64, head), tail));
    (!is_rare(head) && !is_rare(tail)).then(key)
}

/// The key of bytes of any number: themselves up to eight, else their hash.
fn raw_key(bytes: &[u8]) -> u64 {
    if bytes.len() <= 8 {
        return eights(bytes).fold(0, |_, word| word) | CASE & keep(bytes.len());
    }
    finish(eights(bytes).fold(bytes.len() as u64, step))
}

#[inline]
fn finish(hash: u64) -> u64 {
    // Zero marks a free row of the lexicon.
    hash | 1
}

/// Bytes eight at a time; the last eight overlap those before, and fewer than eight are filled up with zeros.
fn eights(bytes: &[u8]) -> impl Iterator<Item = u64> {
    let mut few = [0u8; 8];
    let last = bytes.last_chunk::<8>();
    if last.is_none() {
        few.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    }
    let before = bytes.len().saturating_sub(1) / 8;
    let whole = bytes.as_chunks::<8>().0.iter().take(before);
    whole.copied().chain([last.copied().unwrap_or(few)]).map(u64::from_le_bytes)
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
    fn a_mark_has_the_key_of_its_normal_form() {
        for mark in ('\u{80}'..='\u{3000}').filter(|c| !c.is_alphanumeric()) {
            assert_eq!(mark_key(mark), key(&mark.to_string()), "{mark}");
        }
    }

    #[test]
    fn the_hot_path_agrees_with_the_cold_one() {
        for word in ["a", "mai", "Décembre", "Guatemala", "seize lettres aa", "anticonstitutionnellement"] {
            let padded = format!("{word} et la suite du texte qui ne compte pas");
            assert_eq!(key_at(padded.as_bytes(), 0, word.len()), Some(key(word)));
            assert_eq!(key_at(word.as_bytes(), 0, word.len()), Some(key(word)));
        }
    }
}
