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
        for chunk in bytes.chunks(64) {
            let (mut letters, mut digits, mut rare) = (0, 0, 0);
            for (i, eight) in chunk.chunks(8).enumerate() {
                let (l, d, r) = classify(load(eight));
                letters |= l << (8 * i);
                digits |= d << (8 * i);
                rare |= r << (8 * i);
            }
            self.letters.push(letters);
            self.digits.push(digits);
            self.rare.push(rare);
        }
    }

    pub(super) fn is_letter(&self, at: usize) -> bool {
        bit(&self.letters, at)
    }

    pub(super) fn is_digit(&self, at: usize) -> bool {
        bit(&self.digits, at)
    }

    pub(super) fn letters_end(&self, from: usize) -> usize {
        next_clear(&self.letters, from)
    }

    pub(super) fn digits_end(&self, from: usize) -> usize {
        next_clear(&self.digits, from)
    }

    /// Whether a byte in `from..to` needs a second look.
    pub(super) fn any_rare(&self, from: usize, to: usize) -> bool {
        let (first, last) = (from / 64, (to - 1) / 64);
        let head = u64::MAX << (from % 64);
        let tail = u64::MAX >> (63 - (to - 1) % 64);
        if first == last {
            return self.rare.get(first).is_some_and(|m| m & head & tail != 0);
        }
        (first..=last).any(|i| {
            let mask = if i == first {
                head
            } else if i == last {
                tail
            } else {
                u64::MAX
            };
            self.rare.get(i).is_some_and(|m| m & mask != 0)
        })
    }
}

#[inline]
fn load(eight: &[u8]) -> u64 {
    if let &[a, b, c, d, e, f, g, h] = eight {
        return u64::from_le_bytes([a, b, c, d, e, f, g, h]);
    }
    eight.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte))
}

/// The letter, digit and rare bits of eight bytes.
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
    (gather(alpha | high), gather(digit), gather(rare))
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

#[inline]
fn next_clear(mask: &[u64], from: usize) -> usize {
    let mut i = from / 64;
    let Some(&first) = mask.get(i) else {
        return from;
    };
    let mut clear = !first & (u64::MAX << (from % 64));
    while clear == 0 {
        i += 1;
        match mask.get(i) {
            Some(&next) => clear = !next,
            None => return i * 64,
        }
    }
    i * 64 + clear.trailing_zeros() as usize
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
            assert_eq!(masks.is_letter(i), b.is_ascii_alphabetic() || b >= 128, "{b:#x}");
            assert_eq!(masks.is_digit(i), b.is_ascii_digit(), "{b:#x}");
            assert_eq!(masks.any_rare(i, i + 1), b == 0xC2 || b >= 0xC4, "{b:#x}");
        }
    }
}
