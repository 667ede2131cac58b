//! What was read at the tokens of a block, for the rules that ask again.

use super::number::cardinal::Value;
use super::official::Parsed;
use std::cell::Cell;

/// The room for what is kept of a block, which serves block after block.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    cardinals: Vec<Option<Seen<Value>>>,
    offices: Vec<Option<Seen<Parsed>>>,
    ahead: Vec<Option<Seen<()>>>,
}

/// A token, and what begins there.
type Seen<V> = (usize, Option<V>);

impl Kept {
    /// A block of so many tokens begins: nothing of it is read yet. A short text has few readings and should not pay for
    /// the room of more.
    pub(crate) fn memo(&mut self, tokens: usize) -> Memo<'_> {
        /// A page or so.
        const LONG: usize = 512;
        // Primes, so that what recurs at even distances does not share a place.
        let (cardinals, offices, ahead) = if tokens < LONG { (13, 7, 13) } else { (61, 17, 31) };
        Memo {
            cardinals: Last::new(&mut self.cardinals, cardinals),
            offices: Last::new(&mut self.offices, offices),
            ahead: Last::new(&mut self.ahead, ahead),
        }
    }
}

/// What several rules read at one token, or one rule from several.
#[derive(Debug)]
pub(crate) struct Memo<'b> {
    pub(crate) cardinals: Last<'b, Value>,
    pub(crate) offices: Last<'b, Parsed>,
    /// Words that look forward.
    pub(crate) ahead: Last<'b, ()>,
}

/// The last readings of one kind, by token.
#[derive(Debug)]
pub(crate) struct Last<'b, V: Copy>(&'b [Cell<Option<Seen<V>>>]);

impl<'b, V: Copy> Last<'b, V> {
    fn new(room: &'b mut Vec<Option<Seen<V>>>, size: usize) -> Self {
        room.clear();
        room.resize(size, None);
        Self(Cell::from_mut(room.as_mut_slice()).as_slice_of_cells())
    }

    /// What begins at a token, read unless it was.
    #[inline]
    pub(crate) fn at(&self, at: usize, read: impl FnOnce() -> Option<V>) -> Option<V> {
        let cell = at.checked_rem(self.0.len()).and_then(|place| self.0.get(place));
        if let Some((place, value)) = cell.and_then(Cell::get)
            && place == at
        {
            return value;
        }
        let value = read();
        cell.inspect(|cell| cell.set(Some((at, value))));
        value
    }
}
