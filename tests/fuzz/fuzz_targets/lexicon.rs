//! Lexicons of anybody's, and texts that hold their entries.
#![no_main]
#[allow(dead_code, reason = "shared by the targets")]
#[path = "../checks.rs"]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::lexicon(&checks::text(bytes)));
