//! The entries of a user laid out as the tables are: first words, edges, and what the grammars ask of them.

use super::Table;
use crate::lexicon::tables::words::{EDGES, READINGS, SETS};
use crate::lexicon::{Classes, Cues, Entry, FREE, Reading, Set, Sight, Slot, plain_next};
use crate::text::TokenKind;
use crate::text::fold::edge_key;
use std::collections::{HashMap, HashSet};

/// A phrase as the keys of its words, and whether it begins with figures.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Path {
    pub(super) keys: Vec<u64>,
    pub(super) figures: bool,
}

/// The readings of each phrase, those of its spellings without accents apart.
#[derive(Debug, Default)]
pub(super) struct Trie {
    forms: HashMap<Vec<u64>, Vec<Reading>>,
    variants: HashMap<Vec<u64>, Vec<Reading>>,
    /// The first words that are figures.
    figures: HashSet<u64>,
}

/// What the trie is laid out as.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    pub(super) words: Table,
    pub(super) edges: Table,
    /// The node of the tables that each node goes on as, zero where there is none.
    pub(super) fallback: Vec<u16>,
    pub(super) readings: Vec<Reading>,
    pub(super) sets: Vec<Set>,
}

/// The number of the first node that is the user's.
pub(super) fn first_node() -> usize {
    let highest = EDGES.iter().chain(&crate::lexicon::tables::words::WORDS).map(|s| s.node).max();
    usize::from(highest.unwrap_or_default()) + 1
}

/// What the tables hold of a phrase.
pub(super) fn plain(keys: &[u64]) -> Slot {
    let Some((first, rest)) = keys.split_first() else { return FREE };
    let first = *Entry::of(TokenKind::Word, *first).slot(None);
    rest.iter().fold(first, |slot, key| plain_next(slot.node, *key).copied().unwrap_or(FREE))
}

impl Trie {
    pub(super) fn add(&mut self, path: Path, reading: Reading) {
        self.note(&path);
        push(self.forms.entry(path.keys).or_default(), reading);
    }

    /// Add a spelling without accents: it stands where no other word is spelled so.
    pub(super) fn add_variant(&mut self, path: Path, reading: Reading) {
        if plain(&path.keys).readings(None).is_empty() {
            self.note(&path);
            push(self.variants.entry(path.keys).or_default(), reading);
        }
    }

    fn note(&mut self, path: &Path) {
        if path.figures {
            self.figures.extend(path.keys.first());
        }
    }

    /// None where there are too many words or nodes to number.
    pub(super) fn lay_out(mut self) -> Option<Layout> {
        for (path, readings) in std::mem::take(&mut self.variants) {
            self.forms.entry(path).or_insert(readings);
        }
        let mut paths: Vec<&Vec<u64>> = self.forms.keys().collect();
        paths.sort();
        let (nodes, fallback) = number(&paths)?;
        let mut layout = Draft { trie: &self, nodes, readings: Vec::new() };
        let (mut words, mut edges) = (Vec::new(), Vec::new());
        for path in layout.places() {
            let slot = layout.slot(&path)?;
            if path.len() == 1 { words.push(slot) } else { edges.push(slot) }
        }
        let sets = layout.sets(&paths, &mut words)?;
        let readings = layout.readings;
        Some(Layout { words: Table::of(words)?, edges: Table::of(edges)?, fallback, readings, sets })
    }
}

type Nodes = HashMap<Vec<u64>, u16>;

/// A number for each phrase that goes on, and the node of the tables that it is too.
fn number(paths: &[&Vec<u64>]) -> Option<(Nodes, Vec<u16>)> {
    let (mut nodes, mut fallback) = (Nodes::new(), Vec::new());
    let first = first_node();
    for path in paths {
        for len in 1..path.len() {
            let start = path.get(..len).unwrap_or_default();
            if !nodes.contains_key(start) {
                nodes.insert(start.to_vec(), u16::try_from(first + fallback.len()).ok()?);
                fallback.push(plain(start).node);
            }
        }
    }
    Some((nodes, fallback))
}

struct Draft<'f> {
    trie: &'f Trie,
    nodes: Nodes,
    readings: Vec<Reading>,
}

impl Draft<'_> {
    /// Every phrase and every beginning of one, in order.
    fn places(&self) -> Vec<Vec<u64>> {
        let mut places: Vec<Vec<u64>> = self.nodes.keys().chain(self.trie.forms.keys()).cloned().collect();
        places.sort();
        places.dedup();
        places
    }

    fn slot(&mut self, path: &[u64]) -> Option<Slot> {
        let (last, before) = path.split_last()?;
        let key = match self.nodes.get(before) {
            Some(node) => edge_key(*node, *last) | 1,
            None => *last,
        };
        let known = plain(path);
        let node = self.nodes.get(path).copied().unwrap_or(known.node);
        let readings = self.merged(path);
        let reading = self.pack(&readings)?;
        Some(Slot { key, reading, node, set: 0 })
    }

    /// The readings of a phrase: the user's, then those of the tables that are of no such sort.
    fn merged(&self, path: &[u64]) -> Vec<Reading> {
        let mut all = self.trie.forms.get(path).cloned().unwrap_or_default();
        let own = all.len();
        let known = plain(path);
        for reading in known.readings(None) {
            if !all.iter().take(own).any(|o| sort(*o) == sort(*reading) && sort(*o) != Sort::Other) {
                all.push(*reading);
            }
        }
        all
    }

    fn pack(&mut self, readings: &[Reading]) -> Option<Reading> {
        Some(match readings {
            [] => Reading::Nothing,
            [one] => *one,
            several => {
                let start = u16::try_from(READINGS.len() + self.readings.len()).ok()?;
                self.readings.extend_from_slice(several);
                Reading::Many(start, u8::try_from(several.len()).ok()?)
            }
        })
    }

    /// What the grammars ask of each first word, phrases included; a row of it is told to the words.
    fn sets(&self, paths: &[&Vec<u64>], words: &mut [Slot]) -> Option<Vec<Set>> {
        let mut starts: HashMap<u64, (Classes, Sight)> = HashMap::new();
        for (first, readings) in paths.iter().filter_map(|path| Some((path.first()?, self.trie.forms.get(*path)?))) {
            let (classes, sight) = starts.entry(*first).or_insert((Classes::NONE, Sight::FREE));
            *classes = readings.iter().fold(*classes, |c, r| c.and(r.class()));
            *sight = readings.iter().fold(*sight, |s, r| s.and(r.sight()));
        }
        let mut sets: Vec<Set> = Vec::new();
        for word in words {
            let (classes, sight) = starts.get(&word.key).copied()?;
            let set = self.set(word.key, classes, sight);
            let row = sets.iter().position(|s| *s == set).unwrap_or(sets.len());
            if row == sets.len() {
                sets.push(set);
            }
            word.set = u16::try_from(SETS.len() + row).ok()?;
        }
        Some(sets)
    }

    fn set(&self, key: u64, classes: Classes, sight: Sight) -> Set {
        let figures = self.trie.figures.contains(&key);
        let kind = if figures { TokenKind::Digits } else { TokenKind::Word };
        let known = Entry::of(kind, key);
        let shape = if figures { Classes::FIGURES } else { Classes::NONE };
        let readings = self.merged(&[key]);
        Set {
            classes: known.classes(None).and(classes).and(shape),
            alone: readings.iter().fold(shape, |c, r| c.and(r.class())),
            sight: known.sight(None).and(sight),
            cues: Cues(known.cues(None).0),
        }
    }
}

/// What a reading is, as far as one of the user's takes the place of the tables'.
#[derive(PartialEq, Eq)]
enum Sort {
    Title,
    Country,
    Unit,
    Other,
}

fn sort(reading: Reading) -> Sort {
    match reading {
        Reading::Title(_) => Sort::Title,
        Reading::Country(_) | Reading::NotCountry => Sort::Country,
        Reading::Unit(_) | Reading::Symbol(_) => Sort::Unit,
        _ => Sort::Other,
    }
}

fn push(readings: &mut Vec<Reading>, reading: Reading) {
    if !readings.contains(&reading) {
        readings.push(reading);
    }
}
