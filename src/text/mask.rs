//! One bit a byte for a block: letters, digits, and bytes that need a second look. Eight bytes at a time in plain
//! integer arithmetic (SWAR), so word boundaries are found by counting zeros.

const HIGH: u64 = 0x8080_8080_8080_8080;
const ONES: u64 = 0x0101_0101_0101_0101;

/// The bitmaps of one block, bit `i` for byte `i`.
#[derive(Debug, Default)]
pub(super) struct Masks {
    /// ASCII letters and every byte of a multi-byte character.
    letters: Vec<u64>,
    digits: Vec<u64>,
    /// Lead bytes of characters that may be no plain letter: all but Latin-1 letters (`C3 xx`).
    rare: Vec<u64>,
}

impl Masks {
    pub(super) fn fill(&mut self, bytes: &[u8]) {
        self.letters.clear();
        self.digits.clear();
        self.rare.clear();
        let words = bytes.len().div_ceil(64);
        self.letters.reserve(words);
        self.digits.reserve(words);
        self.rare.reserve(words);
        let (blocks, rest) = bytes.as_chunks::<64>();
        for block in blocks {
            self.push(block);
        }
        if !rest.is_empty() {
            let mut last = [0; 64];
            last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
            self.push(&last);
        }
    }

    #[inline]
    fn push(&mut self, block: &[u8; 64]) {
        let (mut letters, mut digits, mut rare) = (0, 0, 0);
        for (i, eight) in block.as_chunks::<8>().0.iter().enumerate() {
            let (l, d, r) = classify(u64::from_le_bytes(*eight));
            letters |= gather(l) << (8 * i);
            // Most runs of eight bytes hold neither figures nor rare characters.
            if (d | r) & HIGH != 0 {
                digits |= gather(d) << (8 * i);
                rare |= gather(r) << (8 * i);
            }
        }
        self.letters.push(letters);
        self.digits.push(digits);
        self.rare.push(rare);
    }

    /// Where the next letter stands from here; past the end where there is none.
    #[inline]
    pub(super) fn next_letter(&self, from: usize) -> usize {
        next_bit(&self.letters, from, 0)
    }

    pub(super) fn is_digit(&self, at: usize) -> bool {
        bit(&self.digits, at)
    }

    #[inline]
    pub(super) fn letters_end(&self, from: usize) -> usize {
        next_bit(&self.letters, from, u64::MAX)
    }

    pub(super) fn digits_end(&self, from: usize) -> usize {
        next_bit(&self.digits, from, u64::MAX)
    }

    /// Whether a byte in `from..to` needs a second look.
    #[inline]
    pub(super) fn any_rare(&self, from: usize, to: usize) -> bool {
        let (first, last) = (from / 64, (to - 1) / 64);
        let head = self.rare.get(first).map_or(0, |m| m >> (from % 64));
        if first == last {
            return head << (63 - (to - 1 - from)) != 0;
        }
        let tail = self.rare.get(last).map_or(0, |m| m << (63 - (to - 1) % 64));
        head != 0 || tail != 0 || self.rare.get(first + 1..last).is_some_and(|between| between.iter().any(|m| *m != 0))
    }
}

/// The letters, digits and rare bytes of eight, each as the high bit of its byte.
#[inline]
fn classify(x: u64) -> (u64, u64, u64) {
    let low = x & !HIGH;
    let high = x & HIGH;
    // A byte v < 128 is ≥ n exactly when v + (128 - n) sets its high bit; nothing carries into the next byte.
    let at_least = |v: u64, n: u64| v + ONES * (128 - n);
    let lower = low | (ONES * 0x20);
    let alpha = at_least(lower, 0x61) & !at_least(lower, 0x7B) & !high;
    let digit = at_least(low, 0x30) & !at_least(low, 0x3A) & !high;
    let is_c2 = !at_least(low ^ (ONES * 0x42), 1);
    let rare = high & (at_least(low, 0x44) | is_c2);
    (alpha | high, digit, rare)
}

/// The high bits of eight bytes, as eight bits.
#[inline]
fn gather(x: u64) -> u64 {
    ((x & HIGH) >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[inline]
fn bit(mask: &[u64], at: usize) -> bool {
    mask.get(at / 64).is_some_and(|m| m >> (at % 64) & 1 == 1)
}

/// Where the next bit stands that differs from those of `same`: the next set bit for 0, the next clear one for all ones.
#[inline]
fn next_bit(mask: &[u64], from: usize, same: u64) -> usize {
    let mut i = from / 64;
    let mut found = mask.get(i).map_or(0, |word| (word ^ same) >> (from % 64) << (from % 64));
    while found == 0 {
        i += 1;
        match mask.get(i) {
            Some(word) => found = word ^ same,
            None => return i * 64,
        }
    }
    i * 64 + found.trailing_zeros() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_classed_as_by_the_plain_definition() {
        let bytes: Vec<u8> = (0..=255u8).chain(0..=255).collect();
        let mut masks = Masks::default();
        masks.fill(&bytes);
        for (i, &b) in bytes.iter().enumerate() {
            assert_eq!(masks.next_letter(i) == i, b.is_ascii_alphabetic() || b >= 128, "{b:#x}");
            assert_eq!(masks.is_digit(i), b.is_ascii_digit(), "{b:#x}");
            assert_eq!(masks.any_rare(i, i + 1), b == 0xC2 || b >= 0xC4, "{b:#x}");
        }
    }
}
