//! Annotate French text: mentions in colour by type, then a table of their values.
//!
//! `annotate [--reference YYYY-MM-DD] [FILE…]`; without a file an article of ours, `-` is standard input.

mod fields;
mod nesting;
mod printable;
mod texts;

use anstyle::{AnsiColor, Style};
use glaneur::{Extractor, Kind, Mention};
use printable::{clean, line};
use std::io::{self, Write};
use std::process::ExitCode;
use texts::Text;

fn main() -> ExitCode {
    texts::show("Annotate French text: mentions in colour, then a table of their values", |texts, extractor, out| {
        for text in texts {
            annotate(&text, extractor, out)?;
        }
        Ok(())
    })
}

fn style(kind: Kind) -> Style {
    Style::new().bold().fg_color(Some(match kind {
        Kind::Official => AnsiColor::Magenta.into(),
        Kind::Country => AnsiColor::Green.into(),
        Kind::Number => AnsiColor::Cyan.into(),
        Kind::Date => AnsiColor::Yellow.into(),
    }))
}

fn annotate(text: &Text, extractor: Extractor, out: &mut dyn Write) -> io::Result<()> {
    let bold = Style::new().bold();
    writeln!(out, "{bold}{}{bold:#}\n", line(&text.name))?;
    let mentions: Vec<Mention> = extractor.extract(&text.body).collect();
    for (piece, around) in nesting::pieces(&text.body, &mentions) {
        // The innermost gives its colour.
        match around.last() {
            Some(&i) => write!(out, "{0}{1}{0:#}", style(mentions[i].value().kind()), clean(piece))?,
            None => write!(out, "{}", clean(piece))?,
        }
    }
    writeln!(out, "\n")?;
    for kind in Kind::ALL {
        let of_kind: Vec<&Mention> = mentions.iter().filter(|m| m.value().kind() == kind).collect();
        let style = style(kind);
        writeln!(out, "{style}{}{style:#} ({})", kind.as_str(), of_kind.len())?;
        of_kind.into_iter().try_for_each(|mention| row(mention, style, out))?;
    }
    Ok(())
}

/// The range, the words and what they say.
fn row(mention: &Mention, style: Style, out: &mut dyn Write) -> io::Result<()> {
    let range = format!("{}..{}", mention.range().start, mention.range().end);
    let said = fields::fields(mention.value()).into_iter().map(|(_, field)| clean(&field));
    let said: Vec<String> = said.filter(|field| !field.is_empty()).collect();
    let words = line(mention.text());
    writeln!(out, "  {range:>11}  {style}{words}{style:#}  {}", said.join(" · "))
}
