//! The French: one static table of words and phrases, generated from `data/*.tsv` and checked in.
//!
//! A word is looked up once by its folded key and the answer serves every grammar. A phrase is a path in a trie whose
//! edges live in the same table, so the longest phrase costs one probe a word. Nothing is parsed or built at run time.

pub(crate) mod cue;
#[cfg(test)]
mod generate;
mod reading;
pub(crate) mod tables;

pub(crate) use cue::Cue;
pub(crate) use reading::{Classes, Reading};

use crate::text::fold::edge_key;
use tables::words::{CLASS_SETS, FILTER, READINGS, SLOTS};

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
}

pub(crate) static FREE: Slot = Slot { key: 0, reading: Reading::Nothing, node: 0, classes: 0 };

/// The classes of mention that can start at a word with this key: nearly every word is turned away by the filter.
#[inline]
pub(crate) fn classes(key: u64) -> Classes {
    if !may_start(key) {
        return Classes::NONE;
    }
    let set = find(key).map_or(0, |slot| usize::from(slot.classes));
    CLASS_SETS.get(set).copied().unwrap_or(Classes::NONE)
}

/// A Bloom filter with two bits a word, over the words that start something.
#[inline]
fn may_start(key: u64) -> bool {
    filter_bits(key, FILTER.len() as u32 * 64).into_iter().all(|bit| {
        let word = FILTER.get((bit / 64) as usize);
        word.is_some_and(|w| w >> (bit % 64) & 1 == 1)
    })
}

#[inline]
pub(crate) fn filter_bits(key: u64, bits: u32) -> [u32; 2] {
    [(key >> 40) as u32 % bits, (key >> 16) as u32 % bits]
}

/// The row of a key: open addressing, linear probing.
#[inline]
pub(crate) fn find(key: u64) -> Option<&'static Slot> {
    let mut at = key as usize % SLOTS.len();
    // The table is never full, so a free row ends every search.
    loop {
        let slot = SLOTS.get(at)?;
        if slot.key == key {
            return Some(slot);
        }
        if slot.key == 0 {
            return None;
        }
        at = (at + 1) % SLOTS.len();
    }
}

/// The row reached from `slot` by one more word.
#[inline]
pub(crate) fn next(slot: &Slot, key: u64) -> Option<&'static Slot> {
    if slot.node == 0 { None } else { find(edge_key(slot.node, key) | 1) }
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
