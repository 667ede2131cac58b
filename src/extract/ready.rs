//! The mentions of a block that wait to be given out: a list a type, each in order, merged on the way out.

use crate::date::Date;
use crate::{CountryForm, Mention, Number, Official, Value};

/// A mention without its text.
#[derive(Debug)]
struct Found<V> {
    /// The bytes of the block, the first above the end: mentions are ordered by it.
    place: u32,
    rule: &'static str,
    value: V,
}

/// The mentions of one type.
#[derive(Debug)]
pub(super) struct Queue<V>(Vec<Found<V>>);

impl<V> Default for Queue<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V> Queue<V> {
    /// Add a mention; those of one type are found in order, but for the holders of a shared title.
    #[inline]
    #[allow(clippy::disallowed_methods, reason = "the place is one the search found")]
    pub(super) fn push(&mut self, (start, end): (u16, u16), rule: &'static str, value: V) {
        let place = u32::from(start) << 16 | u32::from(end);
        let found = Found { place, rule, value };
        if self.0.last().is_some_and(|last| last.place > place) {
            let before = self.0.partition_point(|f| f.place <= place);
            self.0.insert(before, found);
        } else {
            self.0.push(found);
        }
    }

    /// Where the next mention stands, once the queue is turned; the greatest place of all where there is none.
    #[inline]
    fn place(&self) -> u32 {
        self.0.last().map_or(u32::MAX, |f| f.place)
    }
}

/// The queues, in the order of types for mentions of one range.
#[derive(Debug, Default)]
pub(super) struct Ready<'t> {
    /// Where the block begins in the text.
    base: usize,
    pub(super) dates: Queue<Date>,
    pub(super) numbers: Queue<Number<'t>>,
    pub(super) countries: Queue<CountryForm>,
    pub(super) officials: Queue<Official<'t>>,
}

impl<'t> Ready<'t> {
    /// All mentions of the block that begins at `base` are there: from now on they are given out.
    pub(super) fn turn(&mut self, base: usize) {
        self.base = base;
        self.dates.0.reverse();
        self.numbers.0.reverse();
        self.countries.0.reverse();
        self.officials.0.reverse();
    }

    /// The mention that starts first, then ends first.
    #[inline]
    pub(super) fn pop(&mut self, source: &'t str) -> Option<Mention<'t>> {
        let date = self.dates.place();
        let number = self.numbers.place();
        let country = self.countries.place();
        let official = self.officials.place();
        let first = date.min(number).min(country).min(official);
        let (rule, value) = if first == date {
            self.dates.0.pop().map(|f| (f.rule, Value::Date(f.value)))
        } else if first == number {
            self.numbers.0.pop().map(|f| (f.rule, Value::Number(f.value)))
        } else if first == country {
            self.countries.0.pop().map(|f| (f.rule, Value::Country(f.value)))
        } else {
            self.officials.0.pop().map(|f| (f.rule, Value::Official(f.value)))
        }?;
        let (start, end) = (self.base + (first >> 16) as usize, self.base + (first & 0xFFFF) as usize);
        Some(Mention { source, start, end, rule, value })
    }
}
