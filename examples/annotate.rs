//! Annotate French text: mentions in colour by type, then a table of their values.
//!
//! `annotate [--reference YYYY-MM-DD] [FILE…]`; without a file an article of ours, `-` is standard input.

use anstream::println;
use anstyle::{AnsiColor, Style};
use glaneur::{Extractor, Kind, Mention, Value};
use std::error::Error;
use std::io::Read;
use std::process::ExitCode;

const SAMPLE: &str = include_str!("sample.txt");
/// The day the sample is dated.
const SAMPLE_DAY: &str = "2026-03-15";

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("annotate: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: Vec<String>) -> Result<(), Box<dyn Error>> {
    let (mut files, mut reference, mut args) = (Vec::new(), None, args.into_iter());
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--reference" => reference = Some(args.next().ok_or("--reference wants a day, such as 2025-10-26")?),
            "-h" | "--help" => {
                println!("annotate [--reference YYYY-MM-DD] [FILE…]   (- is standard input)");
                return Ok(());
            }
            flag if flag.starts_with("--") => return Err(format!("unknown option {flag}").into()),
            _ => files.push(arg),
        }
    }
    if files.is_empty() {
        reference.get_or_insert(SAMPLE_DAY.into());
    }
    let extractor = match reference {
        None => Extractor::new(),
        Some(day) => Extractor::new().reference(day.parse().map_err(|e| format!("--reference {day}: {e}"))?),
    };
    if files.is_empty() {
        annotate(extractor, SAMPLE);
    }
    for file in files {
        annotate(extractor, &read(&file)?);
    }
    Ok(())
}

fn read(file: &str) -> Result<String, Box<dyn Error>> {
    let mut bytes = Vec::new();
    let read = match file {
        "-" => std::io::stdin().read_to_end(&mut bytes).map(drop),
        path => std::fs::File::open(path).and_then(|mut f| f.read_to_end(&mut bytes)).map(drop),
    };
    read.map_err(|e| format!("{file}: {e}"))?;
    Ok(String::from_utf8(bytes).map_err(|e| format!("{file}: not UTF-8 at byte {}", e.utf8_error().valid_up_to()))?)
}

fn style(kind: Kind) -> Style {
    Style::new().bold().fg_color(Some(match kind {
        Kind::Official => AnsiColor::Magenta.into(),
        Kind::Country => AnsiColor::Green.into(),
        Kind::Number => AnsiColor::Cyan.into(),
        Kind::Date => AnsiColor::Yellow.into(),
    }))
}

fn annotate(extractor: Extractor, text: &str) {
    let mentions: Vec<Mention> = extractor.extract(text).collect();
    println!("{}\n", coloured(text, &mentions));
    for kind in Kind::ALL {
        let of_kind: Vec<&Mention> = mentions.iter().filter(|m| m.value().kind() == kind).collect();
        let s = style(kind);
        println!("{s}{}{s:#} ({})", kind.as_str(), of_kind.len());
        for m in of_kind {
            let range = format!("{}..{}", m.range().start, m.range().end);
            println!(
                "  {range:>11}  {s}{}{s:#}  {}{}",
                clean(m.text()),
                clean(&m.value().to_string()),
                details(m.value())
            );
        }
    }
}

/// What the canonical value leaves out.
fn details(value: &Value) -> String {
    let parts = match value {
        Value::Number(n) => vec![Some(n.kind().as_str()), n.modifier().map(|m| m.as_str()), n.counted()],
        Value::Date(d) => vec![Some(d.kind().as_str()), d.modifier().map(|m| m.as_str())],
        Value::Country(c) => vec![Some(c.kind().as_str()), c.country().map(|c| c.name())],
        _ => vec![],
    };
    parts.into_iter().flatten().map(|p| format!(" · {}", clean(p))).collect()
}

/// The text with each mention in its colour; an outer mention keeps its colour around an inner one.
fn coloured(text: &str, mentions: &[Mention]) -> String {
    let mut edges: Vec<usize> = mentions.iter().flat_map(|m| [m.range().start, m.range().end]).collect();
    edges.extend([0, text.len()]);
    edges.sort_unstable();
    edges.dedup();
    let mut out = String::new();
    for pair in edges.windows(2) {
        let piece = clean(&text[pair[0]..pair[1]]);
        let around = mentions.iter().filter(|m| m.range().start <= pair[0] && pair[1] <= m.range().end);
        match around.min_by_key(|m| m.range().len()) {
            Some(m) => out.push_str(&format!("{0}{piece}{0:#}", style(m.value().kind()))),
            None => out.push_str(&piece),
        }
    }
    out
}

/// No control character reaches the terminal, but for line breaks and tabs; no character that reorders text.
fn clean(text: &str) -> String {
    let hostile = |c: char| {
        c.is_control() && c != '\n' && c != '\t' || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(|c| !hostile(*c)).collect()
}
