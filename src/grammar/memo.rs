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
    /// A block of so many tokens begins: nothing of it is read yet. Room for about as many readings as it has, for a short
    /// text has few and should not pay for more.
    pub(crate) fn memo(&mut self, tokens: usize) -> Memo<'_> {
        Memo {
            cardinals: Last::new(&mut self.cardinals, (tokens / 16).clamp(2, 64)),
            offices: Last::new(&mut self.offices, (tokens / 64).clamp(1, 16)),
            ahead: Last::new(&mut self.ahead, (tokens / 16).clamp(2, 32)),
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
        room.resize(size, None);
        room.iter_mut().for_each(|seen| *seen = None);
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
