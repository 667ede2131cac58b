//! Where each row of a static table stands: the rows lie close together, in the order of the French, and an index
//! made at compile time tells by a key's hash which of them to compare. Most words of a text are in no table, and
//! that is settled in the index, which is small enough to stay in the nearest caches.

use super::{FREE, Slot};

/// The rows of a static table by their keys: open addressing, linear probing.
#[derive(Debug)]
pub(crate) struct Places<const PLACES: usize>([u16; PLACES]);

impl<const PLACES: usize> Places<PLACES> {
    /// The index of rows with distinct keys; the first is free, and most places stay so.
    #[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
    pub(super) const fn of(rows: &[Slot]) -> Self {
        let mut places = [0; PLACES];
        let mut row = 1;
        while row < rows.len() {
            let mut place = Self::home(rows[row].key);
            while places[place] != 0 {
                place = (place + 1) % PLACES;
            }
            places[place] = row as u16;
            row += 1;
        }
        Self(places)
    }

    /// The place a key is looked for first.
    #[inline]
    const fn home(key: u64) -> usize {
        // The high bits of the product are the best mixed.
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - PLACES.trailing_zeros())) as usize
    }

    /// The row of a key and its number; the first row, which is free, for a key that has none.
    #[inline]
    pub(super) fn find<'t, const ROWS: usize>(&self, rows: &'t [Slot; ROWS], key: u64) -> (u16, &'t Slot) {
        let mut place = Self::home(key);
        loop {
            let row = self.0.get(place).copied().unwrap_or(0);
            let slot = rows.get(usize::from(row)).unwrap_or(&FREE);
            // One branch for both, nearly always taken.
            if (slot.key == key) | (row == 0) {
                return (row, slot);
            }
            place = (place + 1) % PLACES;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Reading;

    #[test]
    fn every_row_is_found_and_no_other() {
        let row = |key: u64| Slot { key: key * 7, reading: Reading::Nothing, node: 0, set: 0 };
        let rows: [Slot; 33] = std::array::from_fn(|i| row(i as u64));
        let places = Places::<64>::of(&rows);
        for key in 1..rows.len() as u64 {
            assert_eq!(places.find(&rows, key * 7).0, key as u16);
            assert_eq!(places.find(&rows, key * 7 + 1).0, 0);
        }
    }
}
