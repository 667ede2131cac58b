//! The dates of a text in order: when each begins, its value, and the words of the text.
//!
//! `timeline [--reference YYYY-MM-DD] [FILE…]`; without a file an article of ours, `-` is standard input.

mod printable;
mod texts;

use anstyle::{AnsiColor, Style};
use glaneur::{Date, Extractor, Mention};
use printable::line;
use std::io::{self, Write};
use std::process::ExitCode;
use texts::Text;

const BOLD: Style = Style::new().bold();
const DAY: Style = AnsiColor::Yellow.on_default();

fn main() -> ExitCode {
    texts::show("The dates of French texts, in order", |texts, extractor, out| {
        for text in texts {
            document(&text, extractor, out)?;
        }
        Ok(())
    })
}

fn document(text: &Text, extractor: Extractor, out: &mut dyn Write) -> io::Result<()> {
    let (mut placed, other): (Vec<_>, Vec<_>) =
        extractor.dates(&text.body).partition(|m| m.value().interval().is_some());
    placed.sort_by_key(|m| m.value().interval());
    writeln!(out, "{BOLD}{}{BOLD:#}: {} dates on the calendar", line(&text.name), placed.len())?;
    let mut year = None;
    for mention in &placed {
        let begins = mention.value().interval().map(|(from, _)| from.date().year());
        if begins != year {
            writeln!(out, "\n{BOLD}{}{BOLD:#}", begins.map_or_else(String::new, heading))?;
            year = begins;
        }
        row(mention, out)?;
    }
    if !other.is_empty() {
        writeln!(out, "\n{BOLD}without a place on the calendar{BOLD:#}")?;
    }
    other.iter().try_for_each(|mention| row(mention, out))
}

/// A year as history counts it: the calendar's year 0 is 1 BC.
fn heading(year: i16) -> String {
    if year > 0 { year.to_string() } else { format!("{} BC", 1 - i32::from(year)) }
}

fn row(mention: &Mention<Date>, out: &mut dyn Write) -> io::Result<()> {
    let date = mention.value();
    let value = date.timex().map_or_else(|| "?".into(), |timex| timex.to_string());
    let modifier = date.modifier().map_or_else(String::new, |m| format!(" {}", m.as_str()));
    writeln!(out, "  {DAY}{:<22}{DAY:#}  {}", format!("{value}{modifier}"), line(mention.text()))
}
