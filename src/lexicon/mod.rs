//! The French: one static table of words and phrases, generated from `data/*.tsv` and checked in.
//!
//! A word is looked up once by its folded key and the answer serves every grammar. A phrase is a path in a trie whose
//! edges live in the same table, so the longest phrase costs one probe a word. Nothing is parsed or built at run time.

pub(crate) mod cue;
#[cfg(test)]
mod generate;
mod reading;
pub(crate) mod tables;

pub(crate) use cue::{Cue, Cues};
pub(crate) use reading::{Classes, Reading};

use crate::text::fold::edge_key;
use tables::words::{CLASS_SETS, CUE_SETS, FREE_ROW, READINGS, SLOTS};

/// A row of the table of words: a first word, or an edge from a node of the trie to its child.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slot {
    /// Zero when the row is free.
    pub(crate) key: u64,
    pub(crate) reading: Reading,
    /// The node from which longer phrases go on; zero when none does.
    pub(crate) node: u16,
    /// For a first word: which set of classes can start here, phrases included.
    pub(crate) classes: u8,
    /// Which set of cues it is.
    pub(crate) cues: u8,
}

pub(crate) static FREE: Slot = Slot { key: 0, reading: Reading::Nothing, node: 0, classes: 0, cues: 0 };

/// A word's place in the table, looked up once a token: a free row for a word it does not hold.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry(u32);

impl Entry {
    /// No word.
    pub(crate) const NONE: Self = Self(FREE_ROW);

    /// Look a word up by its key: open addressing, linear probing. The table is never full, so the search ends.
    #[inline]
    pub(crate) fn of(key: u64) -> Self {
        // The high bits of a key are the best mixed.
        let mut at = (key >> 32) as u32;
        loop {
            let row = Self(at).slot().key;
            if row == key || row == 0 {
                return Self(at);
            }
            at = at.wrapping_add(1);
        }
    }

    #[inline]
    pub(crate) fn slot(self) -> &'static Slot {
        SLOTS.get(self.0 as usize % SLOTS.len()).unwrap_or(&FREE)
    }

    /// The classes of mention that can start at the word.
    #[inline]
    pub(crate) fn classes(self) -> Classes {
        match self.slot().classes {
            0 => Classes::NONE,
            set => CLASS_SETS.get(usize::from(set)).copied().unwrap_or(Classes::NONE),
        }
    }

    /// The cues the word is.
    #[inline]
    pub(crate) fn cues(self) -> Cues {
        CUE_SETS.get(usize::from(self.slot().cues)).copied().unwrap_or(Cues::NONE)
    }
}

/// The row reached from `slot` by one more word.
#[inline]
pub(crate) fn next(slot: &Slot, key: u64) -> Option<&'static Slot> {
    let longer = || Entry::of(edge_key(slot.node, key) | 1).slot();
    (slot.node != 0).then(longer).filter(|s| s.key != 0)
}

impl Slot {
    /// Everything the word or phrase can be.
    #[inline]
    pub(crate) fn readings(&'static self) -> &'static [Reading] {
        match self.reading {
            Reading::Nothing => &[],
            Reading::Many(start, len) => {
                let start = usize::from(start);
                READINGS.get(start..start + usize::from(len)).unwrap_or_default()
            }
            _ => std::slice::from_ref(&self.reading),
        }
    }
}
