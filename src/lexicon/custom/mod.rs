//! The lexicon of a user beside the tables: laid out as they are, and asked only where one is given.
//!
//! A word is sought among the user's first; what is found there has all that the tables hold of the word too. Rows, sets,
//! readings and nodes are numbered on from those of the tables, so that a place in either is told by its number.

mod builder;
mod draft;
mod pattern;
pub(crate) mod rows;
mod table;
mod trie;

pub use builder::LexiconBuilder;
pub(crate) use pattern::{Match, Yield};

use super::tables::UnitSort;
use super::tables::units::UNITS;
use super::tables::words::{READINGS, SETS, WORDS};
use super::{Entry, FREE, Reading, Set, Slot, UNKNOWN, plain_next};
use crate::text::fold::edge_key;
use crate::text::{Token, TokenKind};
use crate::{Country, Role};
use pattern::Patterns;
use std::fmt;
use table::Table;

/// The user's lexicon, where there is one.
pub(crate) type Own<'l> = Option<&'l Lexicon>;

/// What a text of yours says that the French of the crate does not know: titles, countries, units, persons, what is no
/// mention, and patterns.
///
/// A lexicon is built once, checked as it is built, and lent to as many [`Extractor`](crate::Extractor)s as there are,
/// on any thread. What it holds is read as the crate's own words are: a title takes its portfolio, its country and its
/// holder, in any case, with any apostrophe and in either normal form.
///
/// ```
/// use glaneur::{Extractor, Kind, Lexicon, Role};
///
/// let lexicon = Lexicon::builder()
///     .title("protecteur du citoyen", Role::Ombudsman)
///     .feminine_title("protectrice du citoyen", Role::Ombudsman)
///     .country("Valdanie", "CH")
///     .demonym("valdanienne", "CH")
///     .currency("batz", "BTZ")
///     .person("Ines Vautrin", Role::Mayor)
///     .deny_kind(Kind::Country, "Petite Russie")
///     .deny_kind(Kind::Number, "Deux Rivières")
///     .label_pattern(r"requête (\d+)")
///     .build()?;
///
/// let text = "La protectrice du citoyen valdanienne, Lise Morand, a reçu Ines Vautrin aux Deux Rivières. \
///             La requête 418 coûtera 30 batz à la Petite Russie.";
/// let found: Vec<String> =
///     Extractor::new().lexicon(&lexicon).extract(text).map(|m| format!("{} = {}", m.text(), m.value())).collect();
/// assert_eq!(found, [
///     "protectrice du citoyen valdanienne, Lise Morand = Lise Morand, Ombudsman · CH",
///     "valdanienne = CH",
///     "Ines Vautrin = Ines Vautrin, Mayor",
///     "418 = 418",
///     "30 batz = 30 BTZ",
/// ]);
/// # Ok::<(), glaneur::Error>(())
/// ```
///
/// # What wins
///
/// - A longer phrase wins over a shorter one, whoever gave it.
/// - Of the same phrase, the entry takes the place of what the crate holds of that sort: `unit("points", "pt")` makes
///   `points` that unit. What the word is besides, it stays.
/// - A phrase is read without its accents too, unless the crate knows another word spelled so. Its article is no part of
///   it, nor are its other genders and numbers: each form is an entry.
/// - A pattern wins over a phrase that is no longer. What it denies, and what a phrase denies, wins over both.
/// - Types stay independent: a word may be a title and a country.
///
/// Readers of whole strings, such as [`read_country`](crate::read_country), know the language only.
///
/// # Bounds
///
/// A text is read in time linear in its length with any lexicon: a word costs one more look-up, a pattern one more trial
/// a word. A lexicon that goes beyond the bounds of [`Lexicon::ENTRIES`] and its like is an [`Error`](crate::Error);
/// nothing is left out in silence.
#[derive(Clone)]
pub struct Lexicon {
    entries: usize,
    words: Table,
    edges: Table,
    /// The node of the tables that each node of the user's goes on as.
    fallback: Vec<u16>,
    first_node: usize,
    readings: Vec<Reading>,
    sets: Vec<Set>,
    units: Vec<Unit>,
    persons: Vec<Person>,
    patterns: Option<Patterns>,
    denies: bool,
}

/// A unit of the user's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unit {
    /// Composed, and written so in the text.
    pub(crate) symbol: String,
    pub(crate) sort: UnitSort,
}

/// A person of the user's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) role: Role,
    pub(crate) country: Option<Country>,
    /// Which words of the name have a capital, lowest bit first.
    pub(crate) capitals: u16,
}

impl Lexicon {
    /// The most entries, patterns apart: 10,000. They may begin with 16,384 different words, those without their accents
    /// counted too.
    ///
    /// ```
    /// let mut builder = glaneur::Lexicon::builder();
    /// (0..=glaneur::Lexicon::ENTRIES).for_each(|i| {
    ///     builder.deny(&format!("affaire {i}"));
    /// });
    /// assert!(builder.build().is_err());
    /// ```
    pub const ENTRIES: usize = 10_000;

    /// The longest phrase, in words, figures and marks: 12.
    ///
    /// ```
    /// let words = "a ".repeat(glaneur::Lexicon::PHRASE_WORDS + 1);
    /// assert!(glaneur::Lexicon::builder().deny(&words).build().is_err());
    /// ```
    pub const PHRASE_WORDS: usize = 12;

    /// The longest phrase, in bytes: 256.
    ///
    /// ```
    /// let long = "a".repeat(glaneur::Lexicon::PHRASE_BYTES + 1);
    /// assert!(glaneur::Lexicon::builder().deny(&long).build().is_err());
    /// ```
    pub const PHRASE_BYTES: usize = 256;

    /// The most patterns: 64.
    ///
    /// ```
    /// let mut builder = glaneur::Lexicon::builder();
    /// (0..=glaneur::Lexicon::PATTERNS).for_each(|i| {
    ///     builder.label_pattern(&format!("n{i}"));
    /// });
    /// assert!(builder.build().is_err());
    /// ```
    pub const PATTERNS: usize = 64;

    /// The longest pattern, in bytes: 1,000. What it compiles to is bounded too, to half a mebibyte, and all of them
    /// together to four.
    ///
    /// ```
    /// let large = r"(?:\w{40}){40}";
    /// let error = glaneur::Lexicon::builder().label_pattern(large).build().unwrap_err();
    /// assert!(error.to_string().contains("expected at most 524288 bytes when compiled"), "{error}");
    /// ```
    pub const PATTERN_BYTES: usize = 1000;

    /// The longest match of a pattern, in bytes: 256. A pattern sees twice as much from where it is tried, so that a
    /// longer match is none rather than cut short.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon};
    ///
    /// let lexicon = Lexicon::builder().country_pattern("Long( long)*", "FR").build()?;
    /// let found = |times| {
    ///     let text = format!("Long{}, ", " long".repeat(times));
    ///     Extractor::new().lexicon(&lexicon).countries(&text).count()
    /// };
    /// assert_eq!((found(3), found(50), found(51), found(500)), (1, 1, 0, 0));
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub const MATCH_BYTES: usize = 256;

    /// A builder with no entry.
    ///
    /// ```
    /// let lexicon = glaneur::Lexicon::builder().build()?;
    /// assert!(lexicon.is_empty());
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn builder() -> LexiconBuilder {
        LexiconBuilder::default()
    }

    /// How many entries and patterns were given.
    ///
    /// ```
    /// let lexicon = glaneur::Lexicon::builder().country("Valdanie", "CH").build()?;
    /// assert_eq!(lexicon.len(), 1);
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn len(&self) -> usize {
        self.entries
    }

    /// Whether no entry and no pattern was given.
    ///
    /// ```
    /// let lexicon = glaneur::Lexicon::builder().country("Valdanie", "CH").build()?;
    /// assert!(!lexicon.is_empty());
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn is_empty(&self) -> bool {
        self.entries == 0
    }

    /// A word's place among the user's words, else in the tables.
    #[inline]
    pub(crate) fn look_up(&self, kind: TokenKind, key: u64) -> Entry {
        match self.words.find(key) {
            Some((row, slot)) => Entry { row: (WORDS.len() + row) as u16, set: slot.set },
            None => Entry::of(kind, key),
        }
    }

    /// The row reached from a node of the user's by one more word.
    #[cold]
    pub(super) fn next(&self, node: u16, key: u64) -> Option<&Slot> {
        let own = usize::from(node).checked_sub(self.first_node)?;
        let longer = self.edges.find(edge_key(node, key) | 1).map(|(_, slot)| slot);
        longer.or_else(|| plain_next(*self.fallback.get(own)?, key))
    }

    /// A unit by its row, past those of the tables.
    pub(crate) fn unit(&self, row: usize) -> Option<&Unit> {
        self.units.get(row.checked_sub(UNITS.len())?)
    }

    pub(crate) fn person(&self, row: u16) -> Option<&Person> {
        self.persons.get(usize::from(row))
    }

    /// Whether it denies some phrase.
    pub(crate) fn denies(&self) -> bool {
        self.denies
    }

    /// What the patterns match in a block, in order of the tokens.
    pub(crate) fn matches(&self, block: &str, tokens: &[Token<Entry>]) -> Vec<Match> {
        self.patterns.as_ref().map_or_else(Vec::new, |p| p.find(block, tokens))
    }
}

/// How many entries, not which.
impl fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lexicon").field("entries", &self.entries).finish_non_exhaustive()
    }
}

/// The row of a word past those of the tables.
#[cold]
pub(super) fn slot(own: Own<'_>, row: u16) -> &Slot {
    let slot = || own?.words.get(usize::from(row).checked_sub(WORDS.len())?);
    slot().unwrap_or(&FREE)
}

/// A set past those of the tables.
#[cold]
pub(super) fn set(own: Own<'_>, row: u16) -> &Set {
    let set = || own?.sets.get(usize::from(row).checked_sub(SETS.len())?);
    set().unwrap_or(&UNKNOWN)
}

/// Readings past those of the tables.
#[cold]
pub(super) fn readings(own: Own<'_>, start: usize, len: usize) -> &[Reading] {
    let readings = || {
        let start = start.checked_sub(READINGS.len())?;
        own?.readings.get(start..start + len)
    };
    readings().unwrap_or_default()
}
