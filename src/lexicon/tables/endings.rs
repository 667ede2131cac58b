//! Endings that tell the tense of a clause or the number of a noun.
//! Generated from `../data` by `BLESS=1 cargo test lexicon`. Do not edit.

pub(crate) const FUTURE: &[&str] = &["era", "ira", "dra", "rra", "ura", "evra", "uivra", "ttra", "îtra", "i\u{302}tra", "incra", "eront", "iront", "dront", "rront", "uront", "evront", "uivront", "ttront", "îtront", "i\u{302}tront", "incront", "erons", "irons", "drons", "rrons", "urons", "evrons", "erez", "irez", "drez", "rrez", "urez", "evrez", "erai", "irai", "drai", "rrai", "urai", "evrai", "dras", "euvra", "terait", "nerait", "derait", "cerait", "gerait", "lerait", "merait", "perait", "querait", "rerait", "verait", "sserait", "iserait", "oserait", "userait", "ferait", "ndrait", "udrait", "rdrait", "teraient", "neraient", "deraient", "ceraient", "geraient", "leraient", "meraient", "peraient", "queraient", "reraient", "veraient", "sseraient", "iseraient", "oseraient", "useraient", "feraient", "ndraient", "udraient", "rdraient"];
pub(crate) const PAST: &[&str] = &["ait", "aient", "èrent", "e\u{300}rent", "irent", "urent"];
pub(crate) const PARTICIPLE: &[&str] = &["é", "e\u{301}", "ée", "e\u{301}e", "és", "e\u{301}s", "ées", "e\u{301}es", "i", "ie", "is", "ise", "it", "ite", "u", "ue", "us", "ues", "ort", "orte", "ert", "erte", "int", "inte"];
pub(crate) const PARTICIPLE_REGULAR: &[&str] = &["é", "e\u{301}", "ée", "e\u{301}e", "és", "e\u{301}s", "ées", "e\u{301}es"];
pub(crate) const PLURAL: &[&str] = &["s", "x", "z"];
