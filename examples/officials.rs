//! Who is who in a document: each person named with an office, all the offices the text gives, and where it comes back.
//!
//! `officials [--reference YYYY-MM-DD] [FILE…]`; without a file an article of ours, `-` is standard input.

mod printable;
mod texts;

use anstyle::{AnsiColor, Style};
use glaneur::{Entity, Extractor, Gender, Mention, Official};
use printable::line;
use std::io::{self, Write};
use std::process::ExitCode;
use texts::Text;

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();
const ROLE: Style = AnsiColor::Magenta.on_default();

fn main() -> ExitCode {
    texts::show("Who is who in French texts: the persons named with an office", |texts, extractor, out| {
        for text in texts {
            document(&text, extractor, out)?;
        }
        Ok(())
    })
}

fn document(text: &Text, extractor: Extractor, out: &mut dyn Write) -> io::Result<()> {
    let people = extractor.entities(&text.body);
    let unnamed: Vec<_> = extractor.officials(&text.body).filter(|m| m.value().name().is_none()).collect();
    writeln!(out, "{BOLD}{}{BOLD:#}: {} named, {} not\n", line(&text.name), people.len(), unnamed.len())?;
    people.iter().try_for_each(|entity| person(entity, out))?;
    if !unnamed.is_empty() {
        writeln!(out, "{BOLD}Unnamed{BOLD:#}")?;
    }
    unnamed.iter().try_for_each(|mention| offices(mention, out))
}

fn person(entity: &Entity, out: &mut dyn Write) -> io::Result<()> {
    let gender = entity.mentions().iter().find_map(|m| m.value().gender()).map_or("", |gender| match gender {
        Gender::Feminine => " (f)",
        Gender::Masculine => " (m)",
    });
    writeln!(out, "{BOLD}{}{BOLD:#}{gender}", line(entity.name().as_str()))?;
    entity.mentions().iter().try_for_each(|mention| offices(mention, out))?;
    for again in entity.references() {
        writeln!(out, "  {FAINT}again as {}, at {}{FAINT:#}", line(again.text()), again.range().start)?;
    }
    writeln!(out)
}

/// Each office of a mention, with the words of the text.
fn offices(mention: &Mention<Official>, out: &mut dyn Write) -> io::Result<()> {
    mention.value().offices().iter().try_for_each(|office| {
        let title = line(&office.title().to_string());
        let (role, at) = (line(&office.to_string()), mention.range().start);
        writeln!(out, "  {ROLE}{role}{ROLE:#}  « {title} » {FAINT}at {at}{FAINT:#}")
    })
}
