//! The lines the example reads: each is answered by one line of JSON, or refused.
#![no_main]
#[allow(dead_code, reason = "its `main` reads standard input")]
#[path = "../../../examples/json_lines.rs"]
mod json_lines;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    for line in bytes.split(|b| *b == b'\n') {
        if let Ok(out) = json_lines::answer(line) {
            let (end, answer) = out.split_last().expect("an answer is a line");
            assert!(*end == b'\n' && !answer.contains(&b'\n'));
            let _: serde_json::Value = serde_json::from_slice(answer).expect("an answer is JSON");
        }
    }
});
