//! The mentions of a block that wait to be given out: a queue a type, each in order, merged on the way out.

use crate::date::Date;
use crate::{CountryForm, Mention, Number, Official, Value};
use std::collections::VecDeque;

/// A mention without its text.
#[derive(Debug)]
struct Found<V> {
    start: usize,
    end: usize,
    rule: &'static str,
    value: V,
}

#[derive(Debug)]
struct Queue<V>(VecDeque<Found<V>>);

impl<V> Default for Queue<V> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<V> Queue<V> {
    /// Where the first mention stands; the greatest place of all where there is none.
    fn place(&self) -> (usize, usize) {
        self.0.front().map_or((usize::MAX, usize::MAX), |f| (f.start, f.end))
    }

    /// Add a mention; those of one type are found in order, but for the holders of a shared title.
    fn push(&mut self, (start, end): (usize, usize), rule: &'static str, value: V) {
        let after = self.0.iter().rev().take_while(|f| (f.start, f.end) > (start, end)).count();
        self.0.insert(self.0.len() - after, Found { start, end, rule, value });
    }

    fn pop<'t>(&mut self, source: &'t str, value: fn(V) -> Value<'t>) -> Option<Mention<'t>> {
        let found = self.0.pop_front()?;
        Some(Mention { source, start: found.start, end: found.end, rule: found.rule, value: value(found.value) })
    }
}

/// The queues, in the order of types for mentions of one range.
#[derive(Debug, Default)]
pub(super) struct Ready<'t> {
    dates: Queue<Date>,
    numbers: Queue<Number<'t>>,
    countries: Queue<CountryForm>,
    officials: Queue<Official<'t>>,
}

impl<'t> Ready<'t> {
    pub(super) fn push(&mut self, place: (usize, usize), rule: &'static str, value: Value<'t>) {
        match value {
            Value::Date(date) => self.dates.push(place, rule, date),
            Value::Number(number) => self.numbers.push(place, rule, number),
            Value::Country(country) => self.countries.push(place, rule, country),
            Value::Official(official) => self.officials.push(place, rule, official),
        }
    }

    /// The mention that starts first, then ends first.
    pub(super) fn pop(&mut self, source: &'t str) -> Option<Mention<'t>> {
        let places = [self.dates.place(), self.numbers.place(), self.countries.place(), self.officials.place()];
        let mut first = 0;
        for (i, place) in places.iter().enumerate() {
            if places.get(first).is_some_and(|f| place < f) {
                first = i;
            }
        }
        match first {
            0 => self.dates.pop(source, Value::Date),
            1 => self.numbers.pop(source, Value::Number),
            2 => self.countries.pop(source, Value::Country),
            _ => self.officials.pop(source, Value::Official),
        }
    }
}
