//! The edges of words: one bit a byte tells letters from the rest, sixty-four bytes at a time, so that word boundaries
//! are found by counting zeros. Plain loops over arrays that the compiler turns into vector instructions.

/// The bit of each byte within its eight.
#[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
const BITS: [u8; 64] = {
    let mut bits = [0; 64];
    let mut i = 0;
    while i < 64 {
        bits[i] = 1 << (i % 8);
        i += 1;
    }
    bits
};

/// Where runs of letters begin and end in a text, a bit a byte. A letter is an ASCII letter or any byte of a multi-byte
/// character.
#[derive(Debug, Default)]
pub(super) struct Mask(Vec<u64>);

impl Mask {
    /// Replace the mask by that of `bytes`.
    pub(super) fn fill(&mut self, bytes: &[u8]) {
        self.0.clear();
        let (blocks, rest) = bytes.as_chunks::<64>();
        let mut last = [0; 64];
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        let mut inside = 0;
        // The bytes after the end are no letters, so the last word has its end.
        self.0.extend(blocks.iter().chain([&last]).map(|block| {
            let letters = letters(block);
            let edges = letters ^ (letters << 1 | inside);
            inside = letters >> 63;
            edges
        }));
    }

    pub(super) fn edges(&self) -> Edges<'_> {
        Edges { mask: &self.0, word: 0, ahead: self.0.first().copied().unwrap_or(0) }
    }
}

/// The edges in turn, the first being a beginning.
#[derive(Debug)]
pub(super) struct Edges<'m> {
    mask: &'m [u64],
    /// Which sixty-four bytes.
    word: usize,
    /// The edges still ahead in them.
    ahead: u64,
}

impl Edges<'_> {
    /// The next edge, if there is one.
    #[inline]
    pub(super) fn next(&mut self) -> Option<usize> {
        while self.ahead == 0 {
            self.word += 1;
            self.ahead = *self.mask.get(self.word)?;
        }
        let at = self.word * 64 + self.ahead.trailing_zeros() as usize;
        self.ahead &= self.ahead - 1;
        Some(at)
    }
}

/// The letters of a block, bit `i` for byte `i`.
#[inline]
fn letters(block: &[u8; 64]) -> u64 {
    let mut marked = [0u8; 64];
    for ((to, byte), bit) in marked.iter_mut().zip(block).zip(BITS) {
        let letter = (byte | 0x20).wrapping_sub(b'a') < 26 || *byte >= 128;
        *to = if letter { bit } else { 0 };
    }
    // The eight bits of eight bytes differ, so their sum, the top byte of the product, is their union.
    marked.as_chunks::<8>().0.iter().enumerate().fold(0, |mask, (i, eight)| {
        mask | (u64::from_le_bytes(*eight).wrapping_mul(0x0101_0101_0101_0101) >> 56) << (8 * i)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The edges by the plain definition.
    fn plain(bytes: &[u8]) -> Vec<usize> {
        let letter = |b: u8| b.is_ascii_alphabetic() || b >= 128;
        let before = |i: usize| i > 0 && letter(bytes[i - 1]);
        (0..=bytes.len()).filter(|&i| bytes.get(i).is_some_and(|b| letter(*b)) != before(i)).collect()
    }

    fn found(bytes: &[u8]) -> Vec<usize> {
        let mut mask = Mask::default();
        mask.fill(bytes);
        let mut edges = mask.edges();
        std::iter::from_fn(|| edges.next()).collect()
    }

    #[test]
    fn every_byte_is_classed_as_by_the_plain_definition() {
        for byte in 0..=255 {
            let bytes = [b' ', byte, b' '];
            assert_eq!(found(&bytes), plain(&bytes), "{byte:#x}");
        }
    }

    proptest! {
        #[test]
        fn edges_are_those_of_the_plain_definition(bytes in "[a-zé1 .]{0,200}") {
            prop_assert_eq!(found(bytes.as_bytes()), plain(bytes.as_bytes()));
        }
    }
}
