//! The figures of the charts: what is drawn where is worked out here, the template draws it.

use super::printable::line;
use glaneur::{Mention, Value as Found};
use minijinja::{Value, context};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// The dates with a place on the calendar, in order, each period once; the longer the time between two, the farther
/// apart they stand.
pub fn timeline(mentions: &[&Mention]) -> Value {
    let mut periods: BTreeMap<_, Vec<(usize, &Mention)>> = BTreeMap::new();
    let mut without = 0;
    for (id, mention) in mentions.iter().enumerate() {
        let Found::Date(date) = mention.value() else { continue };
        match date.interval() {
            Some(interval) => periods.entry(interval).or_default().push((id, mention)),
            None => without += 1,
        }
    }
    let (mut y, mut last, mut rows) = (-24.0, None, Vec::new());
    for ((from, to), told) in periods {
        let days = last.map_or(0, |last| from.date().since(last).map_or(0, |span| span.get_days()));
        y += 44.0 + 8.0 * f64::from(days).ln_1p();
        last = Some(from.date());
        let words: Vec<String> = told.iter().map(|(_, m)| line(m.text())).collect();
        let value = told.first().map_or_else(String::new, |(_, m)| written(m));
        let long = from.date().tomorrow().is_ok_and(|next| to.date() > next);
        rows.push(context! { y => y.round(), id => told[0].0, value, words => words.join(", "), long });
    }
    context! { height => y.round() + 30.0, rows, without }
}

/// A date as a reader writes it; its value where French has no short form.
fn written(mention: &Mention) -> String {
    let french = if let Found::Date(date) = mention.value() { date.french() } else { None };
    french.unwrap_or_else(|| mention.value().to_string())
}

/// How often each country is named, the most often first; a form that several share counts for none of them.
pub fn countries(mentions: &[&Mention]) -> Value {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut shared = 0;
    for mention in mentions {
        let Found::Country(form) = mention.value() else { continue };
        match form.country() {
            Some(country) => *counts.entry(country.name()).or_default() += 1,
            None => shared += 1,
        }
    }
    let mut rows: Vec<(&str, usize)> = counts.into_iter().collect();
    rows.sort_by_key(|(name, count)| (usize::MAX - count, name.nfd().collect::<String>()));
    let most = rows.first().map_or(1, |(_, count)| *count);
    context! { rows, most, shared }
}
