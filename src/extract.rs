//! The extractor: what to look for, and the mentions as they come.

mod custom;
mod engine;
#[cfg(feature = "rayon")]
mod parallel;
mod pass;
mod ready;
mod room;
mod whole;

pub use whole::{read_country, read_date, read_number};

use crate::date::{Date, Direction, Reference};
use crate::entity::{self, Entity};
use crate::official::Name;
use crate::{CountryForm, Kind, Lexicon, Mention, Number, Official, Value};
use engine::Engine;
use jiff::civil;
use std::iter::FusedIterator;

/// What to look for, the day the text was written, and words of the user's. `const`, `Copy`, nothing to build or free; a
/// [`Lexicon`] is lent for `'l`.
///
/// ```
/// use glaneur::{Extractor, date};
///
/// let news = Extractor::new().reference(date(2025, 10, 26)?);
/// let yesterday = news.dates("Le sommet s'est ouvert hier.").next().unwrap();
/// assert_eq!(yesterday.value().timex().unwrap().to_string(), "2025-10-25");
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Extractor<'l> {
    kinds: u8,
    reference: Option<Reference>,
    direction: Direction,
    lexicon: Option<&'l Lexicon>,
}

const ALL_KINDS: u8 = 0b1111;

/// Beside numbers: no date may claim their figures.
const FREE_FIGURES: u8 = 1 << Kind::ALL.len();

impl Default for Extractor<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'l> Extractor<'l> {
    /// An extractor of all four types, without a reference date.
    ///
    /// ```
    /// const EXTRACTOR: glaneur::Extractor = glaneur::Extractor::new();
    /// assert_eq!(EXTRACTOR.extract("62 pays").count(), 1);
    /// ```
    pub const fn new() -> Self {
        Self { kinds: ALL_KINDS, reference: None, direction: Direction::Sense, lexicon: None }
    }

    /// Resolve dates against the day the text was written.
    ///
    /// ```
    /// let extractor = glaneur::Extractor::new().reference(glaneur::date(2025, 10, 26)?);
    /// let date = extractor.dates("mardi dernier").next().unwrap();
    /// assert_eq!(date.value().timex().unwrap().to_string(), "2025-10-21");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub const fn reference(self, day: civil::Date) -> Self {
        Self { reference: Some(Reference::day(day)), ..self }
    }

    /// Resolve dates against the instant the text was written: hours and minutes count from it.
    ///
    /// ```
    /// let noon = glaneur::date(2025, 10, 26)?.at(12, 0, 0, 0);
    /// let date = glaneur::Extractor::new().written_at(noon).dates("il y a deux heures").next().unwrap();
    /// assert_eq!(date.value().timex().unwrap().to_string(), "2025-10-26T10:00");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn written_at(self, instant: civil::DateTime) -> Self {
        Self { reference: Some(Reference::instant(instant)), ..self }
    }

    /// Look for what dates leave open on one side of the reference, rather than where news would have it.
    ///
    /// ```
    /// use glaneur::{Direction, Extractor, date};
    ///
    /// let history = Extractor::new().reference(date(2025, 10, 26)?).direction(Direction::Past);
    /// let day = history.dates("le 11 novembre").next().unwrap();
    /// assert_eq!(day.value().timex().unwrap().to_string(), "2024-11-11");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub const fn direction(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }

    /// Read words of the user's too: see [`Lexicon`].
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon};
    ///
    /// let lexicon = Lexicon::builder().country("Valdanie", "CH").build()?;
    /// let found = Extractor::new().lexicon(&lexicon).countries("de Cuba à la Valdanie").count();
    /// assert_eq!(found, 2);
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub const fn lexicon<'m>(self, lexicon: &'m Lexicon) -> Extractor<'m> {
        let Self { kinds, reference, direction, lexicon: _ } = self;
        Extractor { kinds, reference, direction, lexicon: Some(lexicon) }
    }

    /// Look for these types only.
    ///
    /// ```
    /// let extractor = glaneur::Extractor::new().only(&[glaneur::Kind::Date]);
    /// assert_eq!(extractor.extract("62 pays le 3 mai").count(), 1);
    /// ```
    #[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
    pub const fn only(self, kinds: &[Kind]) -> Self {
        let (mut set, mut i) = (0, 0);
        while i < kinds.len() {
            set |= 1 << kinds[i] as u8;
            i += 1;
        }
        Self { kinds: set, ..self }
    }

    /// Every mention of the selected types, in order of start, then of end.
    ///
    /// ```
    /// let found: Vec<_> = glaneur::Extractor::new().extract("62 pays à Cuba").map(|m| m.text()).collect();
    /// assert_eq!(found, ["62", "Cuba"]);
    /// ```
    pub fn extract<'t>(&self, text: &'t str) -> Mentions<'t>
    where
        'l: 't,
    {
        Mentions { engine: Engine::new(*self, text), convert: Some }
    }

    /// The officials.
    ///
    /// ```
    /// let found = glaneur::Extractor::new().officials("le président cubain").count();
    /// assert_eq!(found, 1);
    /// ```
    pub fn officials<'t>(&self, text: &'t str) -> Mentions<'t, Official<'t>>
    where
        'l: 't,
    {
        self.one(text, Kind::Official, |v| if let Value::Official(o) = v { Some(o) } else { None })
    }

    /// The countries.
    ///
    /// ```
    /// assert_eq!(glaneur::Extractor::new().countries("de Cuba au Chili").count(), 2);
    /// ```
    pub fn countries<'t>(&self, text: &'t str) -> Mentions<'t, CountryForm>
    where
        'l: 't,
    {
        self.one(text, Kind::Country, |v| if let Value::Country(c) = v { Some(c) } else { None })
    }

    /// The numbers.
    ///
    /// ```
    /// assert_eq!(glaneur::Extractor::new().numbers("12 élus et 30 agents").count(), 2);
    /// ```
    pub fn numbers<'t>(&self, text: &'t str) -> Mentions<'t, Number<'t>>
    where
        'l: 't,
    {
        self.one(text, Kind::Number, |v| if let Value::Number(n) = v { Some(n) } else { None })
    }

    /// The dates, times, durations, sets and ranges.
    ///
    /// ```
    /// assert_eq!(glaneur::Extractor::new().dates("le 3 mai").count(), 1);
    /// ```
    pub fn dates<'t>(&self, text: &'t str) -> Mentions<'t, Date>
    where
        'l: 't,
    {
        self.one(text, Kind::Date, |v| if let Value::Date(d) = v { Some(d) } else { None })
    }

    /// The named officials of a document, each once, with the later references by name alone.
    ///
    /// ```
    /// let people = glaneur::Extractor::new().entities("La maire Ana Ruiz a signé. Mme Ruiz a souri.");
    /// assert_eq!(people[0].references()[0].text(), "Mme Ruiz");
    /// ```
    pub fn entities<'t>(&self, text: &'t str) -> Vec<Entity<'t>>
    where
        'l: 't,
    {
        let mut officials = self.officials(text);
        officials.engine.references = Some(Vec::new());
        let mentions: Vec<_> = officials.by_ref().collect();
        let inside = |m: &Mention<'t, Name<'t>>| {
            let next = mentions.partition_point(|o| o.end <= m.start);
            mentions.get(next).is_some_and(|o| o.start < m.end)
        };
        let mut references = officials.engine.references.take().unwrap_or_default();
        references.retain(|(_, reference)| !inside(reference));
        entity::group(mentions.into_iter(), references)
    }

    fn one<'t, V>(&self, text: &'t str, kind: Kind, convert: fn(Value<'t>) -> Option<V>) -> Mentions<'t, V>
    where
        'l: 't,
    {
        let alone = Self { kinds: self.kinds & FREE_FIGURES | 1 << kind as u8, ..*self };
        Mentions { engine: Engine::new(alone, text), convert }
    }

    const fn wants(&self, kind: Kind) -> bool {
        self.kinds >> kind as u8 & 1 == 1
    }
}

/// Every mention in a text, with the default extractor.
///
/// ```
/// let kinds: Vec<_> = glaneur::extract("Le 3 mai, 62 pays").map(|m| m.value().kind()).collect();
/// assert_eq!(kinds, [glaneur::Kind::Date, glaneur::Kind::Number]);
/// ```
pub fn extract(text: &str) -> Mentions<'_> {
    Extractor::new().extract(text)
}

/// The officials in a text.
///
/// ```
/// assert_eq!(glaneur::officials("la maire de Lyon").next().unwrap().text(), "maire de Lyon");
/// ```
pub fn officials(text: &str) -> Mentions<'_, Official<'_>> {
    Extractor::new().officials(text)
}

/// The countries in a text.
///
/// ```
/// assert_eq!(glaneur::countries("au Chili").next().unwrap().text(), "Chili");
/// ```
pub fn countries(text: &str) -> Mentions<'_, CountryForm> {
    Extractor::new().countries(text)
}

/// The numbers in a text.
///
/// ```
/// assert_eq!(glaneur::numbers("deux cents élus").next().unwrap().text(), "deux cents");
/// ```
pub fn numbers(text: &str) -> Mentions<'_, Number<'_>> {
    Extractor::new().numbers(text)
}

/// The dates in a text.
///
/// ```
/// assert_eq!(glaneur::dates("dès le 3 mai").next().unwrap().text(), "3 mai");
/// ```
pub fn dates(text: &str) -> Mentions<'_, Date> {
    Extractor::new().dates(text)
}

/// The mentions of a text, found as the iterator goes on: memory does not grow with the text, but for one entry for each
/// person it names through an office.
///
/// ```
/// let mut mentions = glaneur::extract("Le 3 mai, 62 pays");
/// assert_eq!(mentions.next().unwrap().text(), "3 mai");
/// assert_eq!(mentions.next().unwrap().text(), "62");
/// assert!(mentions.next().is_none());
/// ```
#[derive(Debug)]
pub struct Mentions<'t, V = Value<'t>> {
    engine: Engine<'t>,
    convert: fn(Value<'t>) -> Option<V>,
}

impl<'t, V> Iterator for Mentions<'t, V> {
    type Item = Mention<'t, V>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mention = self.engine.next()?;
            if let Some(mention) = mention.try_map(self.convert) {
                return Some(mention);
            }
        }
    }
}

impl<V> FusedIterator for Mentions<'_, V> {}
