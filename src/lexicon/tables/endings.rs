//! Endings that tell the tense of a clause or the number of a noun.
//! Generated from `../data` by `BLESS=1 cargo test lexicon`. Do not edit.

pub(crate) static FUTURE: &[&str] = &["era", "ira", "dra", "rra", "ura", "eront", "iront", "dront", "rront", "uront", "erons", "irons", "drons", "erez", "irez"];
pub(crate) static PLURAL: &[&str] = &["s", "x", "z"];
