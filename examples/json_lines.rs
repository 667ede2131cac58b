//! Documents in, mentions out, one JSON document a line.
//!
//! in `{"id": "a1", "text": "…", "reference": "2025-10-26"}`, out `{"id": "a1", "mentions": [ … ]}`.
//! A line that is no such document is named on standard error; the other lines are served, and the exit code is 1.

use glaneur::{Extractor, Mention};
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

#[derive(Deserialize)]
struct Document {
    id: serde_json::Value,
    text: String,
    reference: Option<String>,
}

#[derive(Serialize)]
struct Answer<'d> {
    id: &'d serde_json::Value,
    mentions: Vec<Mention<'d>>,
}

/// An extractor for a text written on a day, or on a day at a time.
fn reference(written: &str) -> Result<Extractor<'static>, jiff::Error> {
    let extractor = Extractor::new();
    if written.len() > "2025-10-26".len() {
        return Ok(extractor.written_at(written.parse()?));
    }
    Ok(extractor.reference(written.parse()?))
}

fn answer(line: &[u8], out: &mut impl Write) -> Result<(), String> {
    let document: Document = serde_json::from_slice(line).map_err(|e| e.to_string())?;
    let extractor = match &document.reference {
        None => Extractor::new(),
        Some(written) => reference(written).map_err(|e| format!("reference {written:?}: {e}"))?,
    };
    let answer = Answer { id: &document.id, mentions: extractor.extract(&document.text).collect() };
    serde_json::to_writer(&mut *out, &answer).map_err(|e| e.to_string())?;
    out.write_all(b"\n").map_err(|e| e.to_string())
}

fn main() -> io::Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut code = ExitCode::SUCCESS;
    for (number, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = line?;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        if let Err(error) = answer(&line, &mut out) {
            eprintln!("json_lines: line {}: {error}", number + 1);
            code = ExitCode::FAILURE;
        }
    }
    out.flush()?;
    Ok(code)
}
