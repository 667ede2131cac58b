//! What is counted over a corpus. Memory grows with the number of different names.

use super::printable::line;
use glaneur::{Kind, Mention, Value};
use std::collections::HashMap;
use std::fmt::Write;
use std::time::Duration;

/// How many of the most named are shown.
const TOP: usize = 10;

/// The counts of a document.
pub struct Counts {
    kinds: [usize; Kind::ALL.len()],
    officials: Vec<String>,
    countries: Vec<&'static str>,
}

impl Counts {
    pub fn of(mentions: &[Mention]) -> Self {
        let mut counts = Self { kinds: [0; Kind::ALL.len()], officials: Vec::new(), countries: Vec::new() };
        for mention in mentions {
            counts.kinds[mention.value().kind() as usize] += 1;
            match mention.value() {
                Value::Official(official) => counts.officials.extend(official.name().map(String::from)),
                Value::Country(form) => counts.countries.extend(form.country().map(|c| c.name())),
                _ => {}
            }
        }
        counts
    }
}

/// The counts of the corpus.
#[derive(Default)]
pub struct Tally {
    pub documents: usize,
    pub failed: usize,
    kinds: [usize; Kind::ALL.len()],
    officials: HashMap<String, usize>,
    countries: HashMap<&'static str, usize>,
}

impl Tally {
    pub fn add(&mut self, counts: Counts) {
        self.documents += 1;
        self.kinds.iter_mut().zip(counts.kinds).for_each(|(all, one)| *all += one);
        counts.officials.into_iter().for_each(|name| *self.officials.entry(name).or_default() += 1);
        counts.countries.into_iter().for_each(|name| *self.countries.entry(name).or_default() += 1);
    }

    pub fn fail(&mut self, error: &str) {
        self.failed += 1;
        eprintln!("corpus: {error}");
    }

    pub fn summary(&self, bytes: u64, elapsed: Duration) -> String {
        let rate = bytes as f64 / 1e6 / elapsed.as_secs_f64().max(1e-9);
        let (documents, failed) = (self.documents, self.failed);
        let mut out =
            format!("{documents} documents, {failed} failed; {bytes} bytes in {elapsed:.2?}, {rate:.1} MB/s\n");
        let kinds: Vec<String> =
            Kind::ALL.iter().map(|k| format!("{} {}", k.as_str(), self.kinds[*k as usize])).collect();
        let _ = writeln!(out, "mentions: {}", kinds.join(", "));
        let _ = writeln!(out, "officials named most: {}", top(&self.officials));
        let _ = write!(out, "countries named most: {}", top(&self.countries));
        out
    }
}

/// The most frequent, each with its count.
fn top<K: AsRef<str>>(counts: &HashMap<K, usize>) -> String {
    let mut counts: Vec<(&str, usize)> = counts.iter().map(|(name, count)| (name.as_ref(), *count)).collect();
    counts.sort_by_key(|(name, count)| (usize::MAX - count, *name));
    let shown: Vec<String> = counts.iter().take(TOP).map(|(name, count)| format!("{} {count}", line(name))).collect();
    shown.join(", ")
}
