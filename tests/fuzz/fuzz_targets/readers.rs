//! Whole strings read as one value: any text, and what the same bytes spell in French.
#![no_main]
#[allow(dead_code, reason = "shared by the targets")]
#[path = "../checks.rs"]
mod checks;
#[path = "../soup.rs"]
mod soup;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = checks::text(bytes);
    checks::readers(&text);
    checks::notations(&text);
    checks::readers(&soup::text(bytes));
});
