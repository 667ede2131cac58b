//! Documents in, mentions out, one JSON document a line.
//!
//! in `{"id": "a1", "text": "…", "reference": "2025-10-26"}`, out `{"id": "a1", "mentions": [ … ]}`.
//! A line that is no such document is named on standard error; the other lines are served, and the exit code is 1.

mod document;

use document::Document;
use glaneur::Extractor;
use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

fn answer(line: &[u8]) -> Result<Vec<u8>, String> {
    let document: Document = serde_json::from_slice(line).map_err(|e| e.to_string())?;
    document.answer(Extractor::new()).map(|(_, line)| line)
}

fn main() -> io::Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut code = ExitCode::SUCCESS;
    for (number, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = line?;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match answer(&line) {
            Ok(line) => out.write_all(&line)?,
            Err(error) => {
                eprintln!("json_lines: line {}: {error}", number + 1);
                code = ExitCode::FAILURE;
            }
        }
    }
    out.flush()?;
    Ok(code)
}
