//! The trie of words and phrases, laid out as rows.

use super::seeds;
use crate::lexicon::spelling::{plain_capitals, without_accents};
use crate::lexicon::{Classes, Cues, PLACES, Reading, Set, Sight};
use crate::text::Tokens;
use crate::text::fold::edge_key;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Readings that carry a value of an enum, and the enum, to write the value's path in full.
const PAYLOADS: &[(&str, &str)] = &[
    ("Cue(", "Cue"),
    ("Modifier(", "Modifier"),
    ("Season(", "Season"),
    ("DayPart(", "DayPart"),
    ("NarrowedPart(", "DayPart"),
    ("TimeUnit(", "TimeUnit"),
    ("TimeSymbol(", "TimeUnit"),
    ("TimeAbbreviation(", "TimeUnit"),
    ("Vague(", "Vague"),
    (" Bound(", "DateModifier"),
    ("DayBound(", "DateModifier"),
    ("Portion(", "DateModifier"),
    ("MovableFeast(", "Movable"),
    ("Portfolio(", "PortfolioKind"),
    ("Rank(", "TitleModifier"),
    ("TenureBefore(", "Tenure"),
    ("TenureAfter(", "Tenure"),
];

/// Forms and their readings by the keys of their words.
type Forms = BTreeMap<Vec<u64>, (String, Vec<Reading>)>;

#[derive(Default)]
pub(crate) struct Trie {
    /// The forms as given, and those made from them by dropping accents.
    forms: Forms,
    variants: Forms,
}

struct Node {
    key: u64,
    form: String,
    readings: Vec<Reading>,
    id: u16,
    /// Whether it is a first word.
    root: bool,
    classes: Classes,
    sight: Sight,
}

impl Trie {
    /// Add a form, and its spellings without accents (all, or on the capital only).
    pub(crate) fn add(&mut self, form: &str, reading: Reading) {
        insert(&mut self.forms, form, reading);
        for variant in [without_accents(form), plain_capitals(form)] {
            if variant != form {
                insert(&mut self.variants, &variant, reading);
            }
        }
    }

    /// A word is given with its accents wherever another word is spelled without: `a` is never `à`.
    fn merged(&self) -> Forms {
        let mut all = self.forms.clone();
        for (path, entry) in &self.variants {
            all.entry(path.clone()).or_insert_with(|| entry.clone());
        }
        all
    }

    fn nodes(&self) -> Vec<Node> {
        let all = self.merged();
        let mut ids: BTreeMap<Vec<u64>, u16> = BTreeMap::new();
        let mut starts: BTreeMap<u64, (Classes, Sight)> = BTreeMap::new();
        let mut paths: Forms = BTreeMap::new();
        for (path, (form, readings)) in &all {
            let (classes, sight) = starts.entry(path[0]).or_insert((Classes::NONE, Sight::FREE));
            *classes = readings.iter().fold(*classes, |c, r| c.and(r.class())).and(self.shape(form));
            *sight = readings.iter().fold(*sight, |s, r| s.and(r.sight()));
            for len in 1..path.len() {
                let next = ids.len() as u16 + 1;
                ids.entry(path[..len].to_vec()).or_insert(next);
                paths.entry(path[..len].to_vec()).or_insert_with(|| (format!("{form} …"), Vec::new()));
            }
            paths.insert(path.clone(), (form.clone(), readings.clone()));
        }
        for (path, (form, _)) in &all {
            for (key, word) in path.iter().zip(words(form)).skip(1) {
                paths.entry(vec![*key]).or_insert_with(|| (format!("… {word}"), Vec::new()));
            }
        }
        assert!(ids.len() < usize::from(u16::MAX), "too many nodes for u16");
        let nodes = paths.into_iter().map(|(path, (form, readings))| {
            let (last, before) = path.split_last().expect("a path is never empty");
            let key = if before.is_empty() { *last } else { edge_key(ids[before], *last) | 1 };
            let id = ids.get(&path).copied().unwrap_or(0);
            let root = before.is_empty();
            let start = starts.get(last).filter(|_| root).copied();
            let (classes, sight) = start.unwrap_or((Classes::NONE, Sight::FREE));
            Node { key, form, readings, id, root, classes, sight }
        });
        nodes.collect()
    }

    /// What the letters of a form's first word can begin, whatever it reads as.
    fn shape(&self, form: &str) -> Classes {
        let word = form.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let ending = word.trim_start_matches(|c: char| "ivxlcdm".contains(c.to_ascii_lowercase()));
        let several = word.len() - ending.len() > 1;
        let numeral = several || word.starts_with(['i', 'v', 'x', 'I', 'V', 'X']);
        let marks = |r: &[Reading]| r.iter().any(|r| matches!(r, Reading::OrdinalMark(_)));
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            Classes::FIGURES
        } else if numeral && (ending.is_empty() || self.forms.values().any(|(f, r)| f == ending && marks(r))) {
            Classes::ROMAN
        } else {
            Classes::NONE
        }
    }

    pub(crate) fn write(&self) -> String {
        let (words, edges): (Vec<Node>, Vec<Node>) = self.nodes().into_iter().partition(|node| node.root);
        let sets = sets(&words);
        let mut many: Vec<Reading> = Vec::new();
        let (word_seeds, edge_seeds) = (seeds("WORD_SEEDS", &words, 2048), seeds("EDGE_SEEDS", &edges, 4096));
        let words = table("WORDS", words, &sets, &mut many);
        let edges = table("EDGES", edges, &sets, &mut many);
        let mut out = super::header("Words and phrases by folded key, in the order of the French.");
        out.push_str(
            "use super::super::cue::Cue;\nuse super::super::{Classes, Cues, FREE as F, Reading, Reading::*, Set, Sight, Slot};\n",
        );
        out.push_str("use crate::date::{DateModifier, DayPart, Movable, Season, TimeUnit, Vague};\nuse crate::number::Modifier;\nuse crate::{PortfolioKind, Tenure, TitleModifier};\n\n");
        out.push_str("const fn s(key: u64, reading: Reading, node: u16, set: u16) -> Slot {\n    Slot { key, reading, node, set }\n}\n\n");
        writeln!(out, "pub(crate) static SETS: [Set; {}] = {};\n", sets.len(), list(&sets, 1)).unwrap();
        let first = sets.iter().position(|s| s.classes != Classes::NONE).expect("some word starts a mention");
        let figures = sets.iter().position(|s| *s == FIGURES).expect("figures are always listed");
        writeln!(out, "/// The set of figures that are not held.\npub(crate) const FIGURES: u16 = {figures};\n")
            .unwrap();
        writeln!(out, "/// The sets from here on start a mention.\npub(crate) const FIRST_START: u16 = {first};\n")
            .unwrap();
        writeln!(out, "pub(crate) static READINGS: [Reading; {}] = {};\n", many.len(), list(&many, 8)).unwrap();
        [words, edges, word_seeds, edge_seeds].iter().for_each(|table| out.push_str(table));
        PAYLOADS.iter().fold(out, |out, (reading, path)| out.replace(reading, &format!("{reading}{path}::")))
    }
}

/// The rows of the nodes, in the order of their forms, after one that is free.
fn table(name: &str, mut nodes: Vec<Node>, sets: &[Set], many: &mut Vec<Reading>) -> String {
    nodes.sort_by(|a, b| (&a.form, a.key).cmp(&(&b.form, b.key)));
    let mut forms = BTreeMap::new();
    let mut out = format!("pub(crate) static {name}: [Slot; {}] = [\n    F,\n", nodes.len() + 1);
    for node in nodes {
        let reading = pack(&node.readings, many);
        let set = if node.root { node.place(sets) } else { 0 };
        writeln!(out, "    s({:#018x}, {reading:?}, {}, {set}), // {}", node.key, node.id, node.form).unwrap();
        if let Some(other) = forms.insert(node.key, node.form.clone()) {
            panic!("{other} and {} have one key", node.form);
        }
    }
    out.push_str("];\n\n");
    out
}

/// The seeds of the index of some nodes, so many.
fn seeds(name: &str, nodes: &[Node], shares: usize) -> String {
    let keys: Vec<u64> = nodes.iter().map(|node| node.key).collect();
    let seeds = seeds::find(&keys, PLACES, shares);
    format!("pub(crate) const {name}: [u16; {shares}] = {};\n\n", list(&seeds, 24))
}

impl Node {
    /// The row of its set; the first is that of words that are not held, or only inside phrases.
    fn place(&self, sets: &[Set]) -> usize {
        if self.readings.is_empty() && self.id == 0 {
            return 0;
        }
        sets.iter().skip(1).position(|s| *s == self.set()).expect("every set is listed") + 1
    }

    fn set(&self) -> Set {
        let figures = self.classes.meets(Classes::FIGURES);
        let alone = if figures { Classes::FIGURES } else { Classes::NONE };
        let alone = self.readings.iter().fold(alone, |c, r| c.and(r.class()));
        Set { classes: self.classes, alone, sight: self.sight, cues: cues(&self.readings) }
    }
}

const FIGURES: Set = Set { classes: Classes::FIGURES, alone: Classes::FIGURES, sight: Sight::FREE, cues: Cues::NONE };

/// The set of words that are not held, then those of words that start no mention, then the others.
fn sets(nodes: &[Node]) -> Vec<Set> {
    let mut sets = Vec::new();
    nodes.iter().for_each(|node| {
        index(&mut sets, node.set());
    });
    index(&mut sets, FIGURES);
    sets.sort_by_key(|s| s.classes != Classes::NONE);
    sets.insert(0, Set { classes: Classes::NONE, alone: Classes::NONE, sight: Sight::FREE, cues: Cues::NONE });
    sets
}

/// The place of an item in a list, added at the end when it is new.
pub(crate) fn index<T: PartialEq>(items: &mut Vec<T>, item: T) -> usize {
    items.iter().position(|i| *i == item).unwrap_or_else(|| {
        items.push(item);
        items.len() - 1
    })
}

fn list<T: std::fmt::Debug>(items: &[T], columns: usize) -> String {
    let mut out = String::from("[\n");
    for row in items.chunks(columns) {
        let cells: Vec<String> = row.iter().map(|i| format!("{i:?}")).collect();
        writeln!(out, "    {},", cells.join(", ")).unwrap();
    }
    out.push(']');
    out
}

fn pack(readings: &[Reading], many: &mut Vec<Reading>) -> Reading {
    match readings {
        [] => Reading::Nothing,
        [one] => *one,
        several => {
            let found = many.windows(several.len()).position(|w| w == several);
            let start = found.unwrap_or_else(|| {
                many.extend_from_slice(several);
                many.len() - several.len()
            });
            Reading::Many(start as u16, several.len() as u8)
        }
    }
}

/// The cues among readings.
fn cues(readings: &[Reading]) -> Cues {
    let bits = readings.iter().map(|r| if let Reading::Cue(cue) = r { 1 << *cue as u8 } else { 0 });
    Cues(bits.fold(0, std::ops::BitOr::bitor))
}

fn insert(map: &mut Forms, form: &str, reading: Reading) {
    let mut tokens = Tokens::<()>::default();
    // An elided form is looked up as the word before its apostrophe.
    tokens.scan(form.trim_end_matches('\''), |_, _| ());
    let path: Vec<u64> = tokens.list().iter().map(|t| t.key).collect();
    assert!(!path.is_empty(), "{form}: nothing to look up");
    let entry = map.entry(path).or_insert_with(|| (form.to_string(), Vec::new()));
    if !entry.1.contains(&reading) {
        entry.1.push(reading);
    }
}

/// The words and marks of a form.
fn words(form: &str) -> Vec<&str> {
    let mut tokens = Tokens::<()>::default();
    tokens.scan(form, |_, _| ());
    tokens.list().iter().map(|t| &form[usize::from(t.start)..usize::from(t.end)]).collect()
}

/// The keys of a word as given and without accents.
pub(crate) fn keys(word: &str) -> Vec<u64> {
    let key = |word: &str| {
        let mut tokens = Tokens::<()>::default();
        tokens.scan(word, |_, _| ());
        assert_eq!(tokens.list().len(), 1, "{word} is not one word");
        tokens.list()[0].key
    };
    vec![key(word), key(&without_accents(word)), key(&plain_capitals(word))]
}
