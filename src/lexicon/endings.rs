//! The endings of verbs, which tell something of words that the lexicon does not hold.

use super::tables::endings;

/// Endings, and their last letters as bits, which turn most words away.
pub(crate) struct Endings {
    list: &'static [&'static str],
    last: u32,
    /// The bits of the last three letters together; all of them where some ending is shorter.
    three: u64,
}

pub(crate) static FUTURE: Endings = Endings::of(endings::FUTURE);
pub(crate) static PAST: Endings = Endings::of(endings::PAST);
pub(crate) static PAST_ONCE: Endings = Endings::of(endings::PAST_ONCE);
pub(crate) static PARTICIPLE: Endings = Endings::of(endings::PARTICIPLE);
pub(crate) static PARTICIPLE_REGULAR: Endings = Endings::of(endings::PARTICIPLE_REGULAR);

impl Endings {
    #[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
    const fn of(list: &'static [&'static str]) -> Self {
        let (mut last, mut three, mut i) = (0, 0, 0);
        while i < list.len() {
            let bytes = list[i].as_bytes();
            last |= Self::bit(bytes[bytes.len() - 1]);
            three |= match bytes.last_chunk() {
                Some(letters) => Self::bit_of_three(letters),
                None => u64::MAX,
            };
            i += 1;
        }
        Self { list, last, three }
    }

    /// Letters that differ by their case have one bit.
    const fn bit(byte: u8) -> u32 {
        1 << (byte % 32)
    }

    const fn bit_of_three([a, b, c]: &[u8; 3]) -> u64 {
        1 << (((*a % 32) as u32 + 5 * (*b % 32) as u32 + 11 * (*c % 32) as u32) % 64)
    }

    /// Whether a word has one of the endings, with something before it.
    pub(crate) fn end(&self, word: &str) -> bool {
        let tail = |e: &str| word.get(word.len().checked_sub(e.len()).filter(|head| *head > 0)?..);
        word.bytes().next_back().is_some_and(|b| self.last & Self::bit(b) != 0)
            && word.as_bytes().last_chunk().is_none_or(|l| self.three & Self::bit_of_three(l) != 0)
            && self.list.iter().any(|e| tail(e).is_some_and(|t| t.eq_ignore_ascii_case(e)))
    }
}
