//! The edges of words: one bit a byte tells letters from the rest, sixty-four bytes at a time, so that word boundaries
//! are found by counting zeros. Plain loops over arrays that the compiler turns into vector instructions.

/// The bit of each byte within its eight.
const BITS: [u8; 64] = {
    let mut bits = [0; 64];
    let mut i = 0;
    while i < 64 {
        bits[i] = 1 << (i % 8);
        i += 1;
    }
    bits
};

/// Where runs of letters begin and end, in turn, the first being a beginning. A letter is an ASCII letter or any byte
/// of a multi-byte character.
#[derive(Debug)]
pub(super) struct Edges<'b> {
    blocks: std::slice::Iter<'b, [u8; 64]>,
    rest: &'b [u8],
    /// The edges still ahead in the sixty-four bytes from `base` on.
    ahead: u64,
    base: usize,
    /// Whether the last byte so far is a letter.
    inside: u64,
}

impl<'b> Edges<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        let (blocks, rest) = bytes.as_chunks::<64>();
        // The first block brings the base to zero.
        Self { blocks: blocks.iter(), rest, ahead: 0, base: 0usize.wrapping_sub(64), inside: 0 }
    }

    /// The next edge; the end of the text, or any place past it, where there is none.
    #[inline]
    pub(super) fn next(&mut self) -> usize {
        while self.ahead == 0 {
            if !self.fill() {
                return usize::MAX;
            }
        }
        let at = self.base.wrapping_add(self.ahead.trailing_zeros() as usize);
        self.ahead &= self.ahead - 1;
        at
    }

    /// The edges of the next sixty-four bytes; false where the text is at its end.
    #[inline]
    fn fill(&mut self) -> bool {
        let letters = match self.blocks.next() {
            Some(block) => letters(block),
            None if self.rest.is_empty() => return false,
            None => letters(&padded(std::mem::take(&mut self.rest))),
        };
        self.ahead = letters ^ (letters << 1 | self.inside);
        self.inside = letters >> 63;
        self.base = self.base.wrapping_add(64);
        true
    }
}

#[cold]
fn padded(rest: &[u8]) -> [u8; 64] {
    let mut block = [0; 64];
    block.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    block
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
        (0..bytes.len()).filter(|&i| letter(bytes[i]) != before(i)).collect()
    }

    fn found(bytes: &[u8]) -> Vec<usize> {
        let mut edges = Edges::new(bytes);
        std::iter::from_fn(|| Some(edges.next()).filter(|&at| at < bytes.len())).collect()
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
