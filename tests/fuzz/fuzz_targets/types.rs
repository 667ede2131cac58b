//! French words in any order: each type alone, and persons.
#![no_main]
#[allow(dead_code, reason = "shared by the targets")]
#[path = "../checks.rs"]
mod checks;
#[path = "../soup.rs"]
mod soup;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::types(&soup::text(bytes)));
