#![cfg_attr(docsrs, feature(doc_cfg))]
// No input may panic: what can is denied where texts go through.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::unreachable,
        clippy::todo
    )
)]
//! Reads French text and yields typed officials, countries, numbers and dates, each with its exact byte range and a
//! normalised value.
//!
//! ```
//! use glaneur::{Extractor, Value, date};
//!
//! let text = "Le 25 octobre, le Premier ministre chilien Pablo Soto a reçu plus de 1 000 délégués.";
//! let news = Extractor::new().reference(date(2025, 10, 26)?);
//! for mention in news.extract(text) {
//!     assert_eq!(&text[mention.range()], mention.text());
//!     match mention.value() {
//!         Value::Official(official) => assert_eq!(official.name(), Some("Pablo Soto")),
//!         Value::Country(form) => assert_eq!(form.country().unwrap().name(), "Chili"),
//!         Value::Number(number) => assert_eq!(number.counted(), Some("délégués")),
//!         Value::Date(date) => assert_eq!(date.timex().unwrap().to_string(), "2025-10-25"),
//!         _ => {}
//!     }
//! }
//! # Ok::<(), jiff::Error>(())
//! ```
//!
//! [`extract`] and its sisters [`officials`], [`countries`], [`numbers`] and [`dates`] search a text, lazily; an
//! [`Extractor`] does so with a reference day. [`entities`] groups a document by person. [`read_number`], [`read_date`]
//! and [`read_country`] read a whole string as one value.
//!
//! # What comes out
//!
//! Values as [`Value`] displays them; the [guide] has a page for each type. Dates are read on 26 October 2025.
//!
//! | number | value | kind |
//! | --- | --- | --- |
//! | `soixante-deux pays` | `62` | cardinal |
//! | `entre 3 et 5 millions d'euros` | `3000000..5000000 EUR` | money |
//! | `deux tiers des voix` | `2/3` | fraction |
//!
//! | date | value | kind |
//! | --- | --- | --- |
//! | `mardi dernier` | `2025-10-21` | DATE |
//! | `nuit de lundi à mardi` | `2025-10-20TNI` | TIME |
//! | `XIXe siècle` | `18` | DATE |
//! | `trois jours` | `P3D` | DURATION |
//!
//! | country | value | named by |
//! | --- | --- | --- |
//! | `les Pays-Bas` | `NL` | name |
//! | `la délégation kényane` | `KE` | adjective |
//!
//! | official | value |
//! | --- | --- |
//! | `le président cubain` | `HeadOfState · CU` |
//! | `l'ancien ministre français des Transports Jean de La Morinière` | `Jean de La Morinière, Minister · Transports · FR (former)` |
//!
//! # Features
//!
//! All off by default: `serde` ([`Mention`] to JSON, `Record` back), `rayon` (`Extractor::extract_all`), `chrono`,
//! `time` and `rust_decimal` (conversions of dates and decimals).
//!
//! # Architecture
//!
//! The folders are the way of a text:
//!
//! ```text
//! &str ──text──▶ tokens ──lexicon──▶ lexemes ──grammar──▶ readings ──extract──▶ Mention<'t, V>
//! ```
//!
//! Imports run one way, `text ← lexicon ← grammar ← extract`; the value types know none of them but the tables of
//! names. Blocks of at most 8 KiB go through one after another.
//!
//! Invariants, each with the test that holds it:
//!
//! - Extraction never fails and never panics: `tests/properties.rs`, `any_text_is_served`.
//! - Ranges lie on character boundaries of the caller's text, sorted, disjoint within a type, and
//!   `&text[mention.range()] == mention.text()`: the same.
//! - Tokens and the gaps between them make up the text: `text::token` tests.
//! - The same text in NFC and NFD, with other apostrophes, spaces and line ends, among other paragraphs and at any place
//!   gives the same values: `tests/properties.rs`, `tests/same.rs`.
//! - Time is linear in the text, every look-ahead and look-behind is bounded by a constant: `tests/linear.rs`.
//! - French lives in `src/lexicon/data`; tables are fresh: `lexicon::generate`, `tables_are_fresh`.
//! - Every rule is reachable by its examples: `tests` in `grammar`.
//! - A lexicon of the user's with no entry changes nothing, one with entries no other text than theirs, and no such
//!   lexicon makes an extraction fail: `tests/lexicon.rs`.
//! - Nothing is guessed: a missing year stays open until resolved, a shared adjective keeps its candidates.

// The code of the README runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

// The notation of values is one file for unit and integration tests, which names the crate.
#[cfg(test)]
extern crate self as glaneur;

mod country;
mod date;
mod entity;
mod error;
mod extract;
mod french;
mod gender;
mod grammar;
pub mod guide;
mod lexicon;
mod mention;
mod number;
mod official;
#[cfg(feature = "serde")]
mod serde_form;
mod span;
mod text;

pub use country::{Article, Country, CountryForm, CountryKind};
pub use date::{Date, DateKind, DateModifier, Direction, Timex};
pub use entity::{Entity, entities};
pub use error::Error;
pub use extract::{
    Extractor, Mentions, countries, dates, extract, numbers, officials, read_country, read_date, read_number,
};
pub use gender::Gender;
pub use lexicon::{Lexicon, LexiconBuilder};
pub use mention::{Kind, Mention, Value};
pub use number::{Decimal, Modifier, Number, NumberKind, Quantity};
pub use official::{
    EntityId, GenderEvidence, Name, Office, Official, PortfolioKind, Role, RoleFamily, Tenure, Title, TitleModifier,
};
#[cfg(feature = "serde")]
pub use serde_form::{Record, RoleRecord};
pub use span::{Span, Spans};

/// A civil date for [`Extractor::reference`] and [`Date::resolve`].
///
/// # Errors
///
/// When no calendar has that day.
///
/// ```
/// assert_eq!(glaneur::date(2025, 10, 26)?.year(), 2025);
/// assert!(glaneur::date(2025, 2, 31).is_err());
/// # Ok::<(), jiff::Error>(())
/// ```
pub fn date(year: i16, month: i8, day: i8) -> Result<jiff::civil::Date, jiff::Error> {
    jiff::civil::Date::new(year, month, day)
}
