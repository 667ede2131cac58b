//! The French: static tables of words and phrases, generated from `data/*.tsv` and checked in.
//!
//! A word is looked up once by its folded key and the answer serves every grammar. A phrase is a path in a trie whose
//! edges live in a table of their own, so the longest phrase costs one probe a word. Nothing is parsed or built at run time.

pub(crate) mod cue;
mod custom;
pub(crate) mod endings;
#[cfg(test)]
mod generate;
mod places;
mod reading;
pub(crate) mod spelling;
pub(crate) mod tables;

pub use custom::{Lexicon, LexiconBuilder};
pub(crate) use custom::{Match, Own, Person, Yield, rows};

pub(crate) use cue::{Cue, Cues};
pub(crate) use reading::{Classes, Reading, Sight};

use crate::text::fold::edge_key;
use crate::text::{Token, TokenKind};
use places::Places;
use tables::words::{EDGE_SEEDS, EDGES, FIGURES, FIRST_START, READINGS, SETS, WORD_SEEDS, WORDS};

/// A row of the table of first words, or of that of edges from a node of the trie to its child.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slot {
    /// Zero when the row is free.
    pub(crate) key: u64,
    pub(crate) reading: Reading,
    /// The node from which longer phrases go on; zero when none does.
    pub(crate) node: u16,
    /// What the grammars ask of a first word, as a row of the table of sets.
    pub(crate) set: u16,
}

pub(crate) static FREE: Slot = Slot { key: 0, reading: Reading::Nothing, node: 0, set: 0 };

static WORD_PLACES: Places<PLACES, { WORD_SEEDS.len() }> = Places::of(&WORDS, WORD_SEEDS);
static EDGE_PLACES: Places<PLACES, { EDGE_SEEDS.len() }> = Places::of(&EDGES, EDGE_SEEDS);

/// The places of an index: few are left free.
const PLACES: usize = 1 << 14;

/// What the grammars ask of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Set {
    /// The classes of mention that can start here, phrases included.
    pub(crate) classes: Classes,
    /// Those among them that the word alone can be.
    pub(crate) alone: Classes,
    /// What a rule further back may need of it, phrases included.
    pub(crate) sight: Sight,
    pub(crate) cues: Cues,
}

static UNKNOWN: Set = Set { classes: Classes::NONE, alone: Classes::NONE, sight: Sight::FREE, cues: Cues::NONE };

/// A word's place in the table, looked up once a token: a free row for a word that no phrase holds either.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Entry {
    row: u16,
    /// Zero for a word the lexicon does not hold but inside phrases; figures always have one.
    set: u16,
}

impl Entry {
    /// Look a token up by its key.
    #[inline]
    pub(crate) fn of(kind: TokenKind, key: u64) -> Self {
        let (row, slot) = WORD_PLACES.find(&WORDS, key);
        let set = if kind == TokenKind::Digits && slot.set == 0 { FIGURES } else { slot.set };
        Self { row, set }
    }

    #[inline]
    pub(crate) fn slot<'l>(self, own: Own<'l>) -> &'l Slot {
        WORDS.get(usize::from(self.row)).unwrap_or_else(|| custom::slot(own, self.row))
    }

    #[inline]
    fn set<'l>(self, own: Own<'l>) -> &'l Set {
        SETS.get(usize::from(self.set)).unwrap_or_else(|| custom::set(own, self.set))
    }

    /// Whether the word begins an entry of the user's.
    pub(crate) fn is_own(self) -> bool {
        usize::from(self.row) >= WORDS.len()
    }

    /// Whether the lexicon holds the word, or it is figures.
    #[inline]
    pub(crate) fn is_known(self) -> bool {
        self.set != 0
    }

    /// Whether a mention can start at the word.
    #[inline]
    pub(crate) fn starts(self) -> bool {
        self.set >= FIRST_START
    }

    /// The classes of mention that can start at the word.
    #[inline]
    pub(crate) fn classes(self, own: Own<'_>) -> Classes {
        self.set(own).classes
    }

    /// The classes of mention that the word can start before the next one.
    #[inline]
    pub(crate) fn classes_before(self, next: Option<&Token<Self>>, own: Own<'_>) -> Classes {
        let Set { classes, alone, .. } = *self.set(own);
        // Most words that begin phrases only are not followed by the rest of one.
        let goes_on = || next.is_some_and(|token| self::next(self.slot(own), token, own).is_some());
        if classes == alone || goes_on() { classes } else { alone }
    }

    /// What a rule further back may need of the word.
    #[inline]
    pub(crate) fn sight(self, own: Own<'_>) -> Sight {
        self.set(own).sight
    }

    /// The cues the word is.
    #[inline]
    pub(crate) fn cues(self, own: Own<'_>) -> Cues {
        self.set(own).cues
    }
}

/// The row reached from `slot` by one more word.
#[inline]
pub(crate) fn next<'l>(slot: &Slot, word: &Token<Entry>, own: Own<'l>) -> Option<&'l Slot> {
    // Nearly always the word stands in no phrase, which its own look-up has told.
    let plain = if word.entry.row == 0 { None } else { plain_next(slot.node, word.key) };
    // The tables number no node as the user's lexicon does.
    plain.or_else(|| own?.next(slot.node, word.key))
}

#[inline]
fn plain_next(node: u16, key: u64) -> Option<&'static Slot> {
    let longer = || EDGE_PLACES.find(&EDGES, edge_key(node, key) | 1).1;
    (node != 0).then(longer).filter(|s| s.key != 0)
}

impl Slot {
    /// Whether longer phrases begin with it.
    #[inline]
    pub(crate) fn goes_on(&self) -> bool {
        self.node != 0
    }

    /// Everything the word or phrase can be.
    #[inline]
    pub(crate) fn readings<'l>(&'l self, own: Own<'l>) -> &'l [Reading] {
        match self.reading {
            Reading::Nothing => &[],
            Reading::Many(start, len) => {
                let (start, len) = (usize::from(start), usize::from(len));
                READINGS.get(start..start + len).unwrap_or_else(|| custom::readings(own, start, len))
            }
            _ => std::slice::from_ref(&self.reading),
        }
    }
}
