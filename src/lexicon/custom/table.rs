//! The open-addressing table of a user's words or edges.

use crate::lexicon::tables::words::WORDS;
use crate::lexicon::{FREE, Slot};
use std::hash::{BuildHasher, RandomState};

/// The most rows: what numbering in sixteen bits leaves beside the tables.
const ROWS: usize = 1 << 15;

#[allow(clippy::disallowed_macros, reason = "checked as it is compiled")]
const _: () = assert!(WORDS.len() + ROWS <= 1 << 16);

/// A table at most half full, so that the search for a key ends.
#[derive(Debug, Clone)]
pub(super) struct Table {
    slots: Vec<Slot>,
    /// Odd, and drawn anew for each table: no list of words can be made to fall in one place.
    multiplier: u64,
    shift: u32,
}

impl Table {
    /// None where the rows are too many.
    pub(super) fn of(rows: Vec<Slot>) -> Option<Self> {
        let size = (rows.len() * 2).next_power_of_two().max(2);
        let multiplier = RandomState::new().hash_one(size) | 1;
        let mut table = Self { slots: vec![FREE; size], multiplier, shift: 64 - size.trailing_zeros() };
        for row in rows {
            let mut at = table.home(row.key);
            while table.slots.get(at)?.key != 0 {
                at = (at + 1) % size;
            }
            *table.slots.get_mut(at)? = row;
        }
        Some(table)
    }

    /// Whether the rows can be numbered on from those of the tables.
    pub(super) fn is_numbered(&self) -> bool {
        self.slots.len() <= ROWS
    }

    fn home(&self, key: u64) -> usize {
        (key.wrapping_mul(self.multiplier) >> self.shift) as usize
    }

    /// The row of a key, with its number.
    #[inline]
    pub(super) fn find(&self, key: u64) -> Option<(usize, &Slot)> {
        let mut row = self.home(key);
        loop {
            let slot = self.slots.get(row)?;
            if slot.key == key {
                return Some((row, slot));
            }
            if slot.key == 0 {
                return None;
            }
            row = (row + 1) % self.slots.len();
        }
    }

    pub(super) fn get(&self, row: usize) -> Option<&Slot> {
        self.slots.get(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Reading;

    #[test]
    fn every_row_is_found_and_no_other() {
        for len in [0, 1, 2, 3, 100, 5000] {
            let row = |key: u64| Slot { key: key * 7 + 1, reading: Reading::Nothing, node: 0, set: 0 };
            let table = Table::of((0..len).map(row).collect()).expect("room");
            assert!(
                (0..len).all(|key| table
                    .find(key * 7 + 1)
                    .is_some_and(|(at, s)| table.get(at).map(|s| s.key) == Some(s.key)))
            );
            assert!((0..len).all(|key| table.find(key * 7 + 2).is_none()));
        }
    }
}
