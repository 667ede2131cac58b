//! Where each row of a static table stands: the rows lie close together, in the order of the French, and a perfect
//! index tells by a key's hash which one of them to compare. No key has a second place to look at, so the look-up
//! does not branch: the next word's begins before this one's has come from memory.

use super::{FREE, Slot};

/// The place of every row of a static table by its key.
#[derive(Debug)]
pub(crate) struct Places<const PLACES: usize, const SEEDS: usize> {
    rows: [u16; PLACES],
    /// What parts the keys of each share from all others; found when the tables are generated.
    seeds: [u16; SEEDS],
}

impl<const PLACES: usize, const SEEDS: usize> Places<PLACES, SEEDS> {
    /// The index of rows with distinct keys, of which the first is free.
    #[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
    pub(super) const fn of(rows: &[Slot], seeds: [u16; SEEDS]) -> Self {
        let mut places = [0; PLACES];
        let mut row = 1;
        while row < rows.len() {
            let hash = hash(rows[row].key);
            places[place(hash, seeds[share(hash, SEEDS)], PLACES)] = row as u16;
            row += 1;
        }
        Self { rows: places, seeds }
    }

    /// The row of a key and its number; the first row, which is free, for a key that has none.
    #[inline]
    pub(super) fn find<'t, const ROWS: usize>(&self, rows: &'t [Slot; ROWS], key: u64) -> (u16, &'t Slot) {
        let hash = hash(key);
        let seed = self.seeds.get(share(hash, SEEDS)).copied().unwrap_or(0);
        let row = self.rows.get(place(hash, seed, PLACES)).copied().unwrap_or(0);
        let slot = rows.get(usize::from(row)).unwrap_or(&FREE);
        if slot.key == key { (row, slot) } else { (0, &FREE) }
    }
}

#[inline]
pub(super) const fn hash(key: u64) -> u64 {
    key.wrapping_mul(ODD)
}

/// The share of the keys that one seed places, of a power of two.
#[inline]
pub(super) const fn share(hash: u64, shares: usize) -> usize {
    high(hash, shares)
}

/// The place of a key, of a power of two, by its share's seed.
#[inline]
pub(super) const fn place(hash: u64, seed: u16, places: usize) -> usize {
    // What the low bits hold comes into the high ones, which are mixed again.
    let parted = hash.rotate_left(32) ^ (seed as u64).wrapping_mul(OTHER_ODD);
    high(parted.wrapping_mul(ODD), places)
}

const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
const OTHER_ODD: u64 = 0xD6E8_FEB8_6659_FD93;

/// The high bits, the best mixed ones of a product, as many as a power of two has.
#[inline]
const fn high(product: u64, power: usize) -> usize {
    (product >> (64 - power.trailing_zeros())) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{EDGE_PLACES, EDGES, WORD_PLACES, WORDS};

    fn each_is_found<const ROWS: usize, const PLACES: usize, const SEEDS: usize>(
        places: &Places<PLACES, SEEDS>,
        rows: &[Slot; ROWS],
    ) {
        for (number, slot) in rows.iter().enumerate().skip(1) {
            assert_eq!(places.find(rows, slot.key).0, number as u16);
        }
    }

    #[test]
    fn every_row_is_found_and_no_other() {
        each_is_found(&WORD_PLACES, &WORDS);
        each_is_found(&EDGE_PLACES, &EDGES);
        assert!(WORDS.iter().all(|slot| slot.key == 0 || WORD_PLACES.find(&WORDS, slot.key ^ (1 << 63)).0 == 0));
    }
}
