//! The memory a block is read in. Each thread keeps that of its last text for its next: on short texts, asking for it
//! anew would cost a fourth of the time.

use crate::grammar::{Kept, Start};
use crate::lexicon::Entry;
use crate::text::Tokens;
use std::cell::Cell;

/// What is read of a block; it serves block after block.
#[derive(Debug, Default)]
pub(super) struct Room {
    pub(super) tokens: Tokens<Entry>,
    pub(super) kept: Kept,
    /// The tokens of the block that can begin something.
    pub(super) starts: Vec<Start>,
    /// The tokens of the block that numbers must leave alone.
    pub(super) taken: Vec<bool>,
    /// The kinds, as bits, of which no mention begins at a token of the block: the user denies them. Empty where none is.
    pub(super) barred: Vec<u8>,
}

thread_local! {
    /// At most one: a block is bounded, and so is the room it takes.
    static SPARE: Cell<Option<Room>> = const { Cell::new(None) };
}

/// The room of one extraction, given back to the thread it ends on.
#[derive(Debug)]
pub(super) struct Lent(Room);

impl Lent {
    pub(super) fn new() -> Self {
        let spare = SPARE.try_with(Cell::take).ok().flatten();
        Self(spare.unwrap_or_default())
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        // A thread that is ending keeps nothing.
        let room = std::mem::take(&mut self.0);
        let _ = SPARE.try_with(|spare| spare.set(Some(room)));
    }
}

impl std::ops::Deref for Lent {
    type Target = Room;

    fn deref(&self) -> &Room {
        &self.0
    }
}

impl std::ops::DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut Room {
        &mut self.0
    }
}
