//! From tokens to typed readings: one module a type of mention.
//!
//! A rule is one shape with examples that the tests run. It starts only at a token whose lexeme can begin it (its
//! `starts`), looks a bounded way around, and either consumes or declines. Dates are read before numbers, which leave
//! the figures of a date alone; numbers serve dates; countries serve officials. Nothing else crosses.

pub(crate) mod country;
pub(crate) mod date;
mod memo;
pub(crate) mod number;
pub(crate) mod official;
mod opaque;
mod reader;

pub(crate) use memo::{Kept, Memo};
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
    /// What must stand around its start for it to be tried.
    pub(crate) asks: Asks,
    pub(crate) read: F,
    /// Phrases with the value each must give, through this rule and through the whole extractor.
    #[cfg_attr(not(test), allow(dead_code, reason = "run by the tests"))]
    pub(crate) examples: &'static [(&'static str, &'static str)],
}

/// What a rule asks for before it is tried, so that nearly all are turned away at no cost; an empty set asks nothing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asks {
    next: Sight,
    beside: Sight,
    ahead: Sight,
}

impl Asks {
    pub(crate) const NOTHING: Self = Self { next: Sight::FREE, beside: Sight::FREE, ahead: Sight::FREE };

    /// Where the rule begins with a number, one of these must follow the number: nearly always a plain noun does.
    pub(crate) const fn next(self, next: Sight) -> Self {
        Self { next, ..self }
    }

    /// One of these must stand at its start or beside it, or one of those ahead.
    pub(crate) const fn beside(self, beside: Sight) -> Self {
        Self { beside, ..self }
    }

    /// One of these must stand at its start or a little further on, or one of those beside.
    pub(crate) const fn ahead(self, ahead: Sight) -> Self {
        Self { ahead, ..self }
    }
}

/// A token that can begin something, with what the rules ask of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start {
    pub(crate) at: usize,
    pub(crate) classes: Classes,
    /// What stands beside it.
    pub(crate) beside: Sight,
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

/// Rules as bits, bit `i` for rule `i`, for every set of six things.
type Unions = [u64; 1 << SIX];

const SIX: usize = 6;

/// Which rules of a table can begin with a set of classes, and which may go on with what is in sight.
#[derive(Debug)]
pub(crate) struct Index {
    by_class: [Unions; Classes::COUNT.div_ceil(SIX)],
    by_next: [Unions; Sight::COUNT.div_ceil(SIX)],
    by_beside: [Unions; Sight::COUNT.div_ceil(SIX)],
    by_ahead: [Unions; Sight::COUNT.div_ceil(SIX)],
    /// The rules that any word may follow,
    open: u64,
    /// that need nothing in sight,
    free: u64,
    /// and that what is further on may serve.
    far: u64,
}

#[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
impl Index {
    /// The index of at most 64 rules.
    pub(crate) const fn of<F>(rules: &[Rule<F>]) -> Self {
        let mut index = Self {
            by_class: [[0; 1 << SIX]; Classes::COUNT.div_ceil(SIX)],
            by_next: [[0; 1 << SIX]; Sight::COUNT.div_ceil(SIX)],
            by_beside: [[0; 1 << SIX]; Sight::COUNT.div_ceil(SIX)],
            by_ahead: [[0; 1 << SIX]; Sight::COUNT.div_ceil(SIX)],
            open: 0,
            free: 0,
            far: 0,
        };
        let mut i = 0;
        while i < rules.len() {
            let Rule { starts, asks: Asks { next, beside, ahead }, .. } = &rules[i];
            Self::mark(&mut index.by_class, starts.0, 1 << i);
            Self::mark(&mut index.by_next, next.0, 1 << i);
            Self::mark(&mut index.by_beside, beside.0 | ahead.0, 1 << i);
            Self::mark(&mut index.by_ahead, ahead.0, 1 << i);
            index.open |= if next.0 == 0 { 1 << i } else { 0 };
            index.free |= if beside.0 | ahead.0 == 0 { 1 << i } else { 0 };
            index.far |= if ahead.0 != 0 { 1 << i } else { 0 };
            i += 1;
        }
        Self::unite(&mut index.by_class);
        Self::unite(&mut index.by_next);
        Self::unite(&mut index.by_beside);
        Self::unite(&mut index.by_ahead);
        index
    }

    /// Add a rule to each thing of its set.
    const fn mark(unions: &mut [Unions], set: u32, rule: u64) {
        let mut bit = 0;
        while bit < unions.len() * SIX {
            unions[bit / SIX][1 << (bit % SIX)] |=
                if bit < u32::BITS as usize && set >> bit & 1 == 1 { rule } else { 0 };
            bit += 1;
        }
    }

    /// Fill in the sets of several things.
    const fn unite(unions: &mut [Unions]) {
        let mut part = 0;
        while part < unions.len() {
            let mut set = 1;
            while set < 1 << SIX {
                let fewer = set & (set - 1);
                unions[part][set] = unions[part][fewer] | unions[part][set ^ fewer];
                set += 1;
            }
            part += 1;
        }
    }
}

impl Index {
    /// The rules that may read something, as bits. What is further on is only looked for where one of them asks.
    #[inline]
    fn rules(&self, start: &Start, next: Sight, ahead: impl FnOnce() -> Sight) -> u64 {
        let begun = union(&self.by_class, start.classes.0) & (self.open | union(&self.by_next, next.0));
        let served = begun & (self.free | union(&self.by_beside, start.beside.0));
        let hoping = begun & self.far & !served;
        if hoping == 0 { served } else { served | hoping & union(&self.by_ahead, ahead().0) }
    }
}

/// The rules of a set.
#[inline]
fn union(unions: &[Unions], set: u32) -> u64 {
    let rules = |(part, unions): (usize, &Unions)| unions.get((set >> (part * SIX)) as usize % (1 << SIX)).copied();
    unions.iter().enumerate().filter_map(rules).fold(0, |all, rules| all | rules)
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
    reader: Reader<'_, '_>,
    start: &Start,
    next: Sight,
    read: impl Fn(&F) -> Option<Read<V>>,
) -> Option<(&'static str, Read<V>)> {
    let mut best: Option<(&'static str, Read<V>)> = None;
    for rule in bits(index.rules(start, next, || reader.ahead(start.at))).filter_map(|i| rules.get(i)) {
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
