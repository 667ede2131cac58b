//! From tokens to typed readings: one module a type of mention.
//!
//! A rule is one shape with examples that the tests run. It starts only at a token whose lexeme can begin it (its
//! `starts`), looks a bounded way around, and either consumes or declines. Dates are read before numbers, which leave
//! the figures of a date alone; numbers serve dates; countries serve officials. Nothing else crosses.

pub(crate) mod country;
pub(crate) mod date;
pub(crate) mod number;
pub(crate) mod official;
mod opaque;
mod reader;

pub(crate) use number::cardinal::Memo;
pub(crate) use opaque::opaque;
pub(crate) use reader::{Passage, Reader, Scanned};

use crate::lexicon::{Classes, Sight};

/// One shape of mention: being in a `RULES` table is being active, documented and tested.
#[derive(Debug)]
pub(crate) struct Rule<F: 'static> {
    /// The shape, in French.
    pub(crate) name: &'static str,
    /// What can begin it.
    pub(crate) starts: Classes,
    /// One of these must stand at its start or a little further on.
    pub(crate) sight: Sight,
    pub(crate) read: F,
    /// Phrases with the value each must give, through this rule and through the whole extractor.
    #[cfg_attr(not(test), allow(dead_code, reason = "run by the tests"))]
    pub(crate) examples: &'static [(&'static str, &'static str)],
}

/// What a rule read: the tokens from `first` up to `end`, and their value.
#[derive(Debug, Clone)]
pub(crate) struct Read<V> {
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) value: V,
}

impl<V> Read<V> {
    pub(crate) fn new(first: usize, end: usize, value: V) -> Self {
        Self { first, end, value }
    }

    pub(crate) fn len(&self) -> usize {
        self.end - self.first
    }
}

/// Which rules of a table can begin with each class, and which may go on with each thing in sight; bit `i` for rule `i`.
#[derive(Debug)]
pub(crate) struct Index {
    by_class: [u64; Classes::COUNT],
    by_sight: [u64; Sight::COUNT],
    /// The rules that need nothing in sight.
    free: u64,
}

impl Index {
    /// The index of at most 64 rules.
    #[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
    pub(crate) const fn of<F>(rules: &[Rule<F>]) -> Self {
        let mut index = Self { by_class: [0; Classes::COUNT], by_sight: [0; Sight::COUNT], free: 0 };
        let mut i = 0;
        while i < rules.len() {
            let rule = 1 << i;
            let mut bit = 0;
            while bit < Classes::COUNT {
                index.by_class[bit] |= if rules[i].starts.0 >> bit & 1 == 1 { rule } else { 0 };
                bit += 1;
            }
            bit = 0;
            while bit < Sight::COUNT {
                index.by_sight[bit] |= if rules[i].sight.0 >> bit & 1 == 1 { rule } else { 0 };
                bit += 1;
            }
            index.free |= if rules[i].sight.0 == 0 { rule } else { 0 };
            i += 1;
        }
        index
    }

    /// The rules that may read something, as bits.
    fn open(&self, classes: Classes, sight: Sight) -> u64 {
        let union = |rules: &[u64], set: u64| bits(set).filter_map(|i| rules.get(i)).fold(0, |all, r| all | r);
        union(&self.by_class, classes.0.into()) & (self.free | union(&self.by_sight, sight.0.into()))
    }
}

/// The places of the bits that are set, lowest first.
fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lowest = (set != 0).then(|| set.trailing_zeros() as usize);
        set &= set.wrapping_sub(1);
        lowest
    })
}

/// The longest reading of the rules that can start here; the earlier rule wins a tie.
pub(crate) fn longest<F, V>(
    rules: &'static [Rule<F>],
    index: &Index,
    classes: Classes,
    sight: Sight,
    read: impl Fn(&F) -> Option<Read<V>>,
) -> Option<(&'static str, Read<V>)> {
    let mut best: Option<(&'static str, Read<V>)> = None;
    for rule in bits(index.open(classes, sight)).filter_map(|i| rules.get(i)) {
        if let Some(found) = read(&rule.read)
            && best.as_ref().is_none_or(|(_, b)| found.len() > b.len())
        {
            best = Some((rule.name, found));
        }
    }
    best
}

/// Every class that can begin a rule of the table.
#[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
pub(crate) const fn starts<F>(rules: &[Rule<F>]) -> Classes {
    let mut all = Classes::NONE;
    let mut i = 0;
    while i < rules.len() {
        all = all.and(rules[i].starts);
        i += 1;
    }
    all
}

#[cfg(test)]
mod tests;
