//! What was read at the tokens of a block, for the rules that ask again.

use super::number::cardinal::Value;
use super::official::Parsed;
use std::cell::Cell;

/// What several rules read at one token, or one rule from several.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    pub(crate) cardinals: Last<Value, 64>,
    pub(crate) offices: Last<Parsed, 16>,
    /// Words that look forward.
    pub(crate) ahead: Last<(), 32>,
}

impl Memo {
    /// Another block begins.
    pub(crate) fn forget(&mut self) {
        self.cardinals.forget();
        self.offices.forget();
        self.ahead.forget();
    }
}

/// The last readings of one kind, up to `N`, by token. A new one keeps none until it is told that a block begins.
#[derive(Debug)]
pub(crate) struct Last<V: Copy, const N: usize>(Vec<Cell<Option<Seen<V>>>>);

/// A token, and what begins there.
type Seen<V> = (usize, Option<V>);

impl<V: Copy, const N: usize> Default for Last<V, N> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V: Copy, const N: usize> Last<V, N> {
    fn forget(&mut self) {
        self.0.resize_with(N, Cell::default);
        self.0.iter().for_each(|cell| cell.set(None));
    }

    /// What begins at a token, read unless it was.
    #[inline]
    pub(crate) fn at(&self, at: usize, read: impl FnOnce() -> Option<V>) -> Option<V> {
        let cell = self.0.get(at % N);
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
