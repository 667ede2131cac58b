//! The guide: a page for each type, why things are as they are, and how to teach the crate a word or a rule.
//!
//! The pages hold no code. Every row of their tables is run by `tests/guide.rs`, as if written on Sunday 26 October 2025.

pub mod contributing;
pub mod countries;
pub mod dates;
pub mod numbers;
pub mod officials;
pub mod why;
