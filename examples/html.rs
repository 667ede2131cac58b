//! One page, to open in a browser: the texts with their mentions highlighted, their values, a timeline and the countries.
//!
//! `html [--reference YYYY-MM-DD] [FILE…] > page.html`; without a file an article of ours, `-` is standard input.
//! The page is one file: it loads nothing.

#[path = "html/charts.rs"]
mod charts;
mod fields;
mod nesting;
mod printable;
mod texts;

use glaneur::{Extractor, Kind, Mention};
use minijinja::{AutoEscape, Environment, Error, Value, context};
use printable::clean;
use std::io;
use std::process::ExitCode;
use texts::Text;

fn main() -> ExitCode {
    texts::show("Write a page that shows the mentions of French texts", |texts, extractor, out| {
        let texts: Vec<Text> = texts.collect();
        out.write_all(page(&texts, extractor).map_err(io::Error::other)?.as_bytes())
    })
}

fn page(texts: &[Text], extractor: Extractor) -> Result<String, Error> {
    let found: Vec<Vec<Mention>> = texts.iter().map(|text| extractor.extract(&text.body).collect()).collect();
    let mut first = 0;
    let mut documents = Vec::new();
    for (text, mentions) in texts.iter().zip(&found) {
        documents.push(context! { name => clean(&text.name), pieces => marked(&text.body, mentions, first) });
        first += mentions.len();
    }
    let mentions: Vec<&Mention> = found.iter().flatten().collect();
    let tables: Vec<Value> = Kind::ALL.iter().map(|kind| table(*kind, &mentions)).collect();
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    templates.add_template("page", include_str!("html/page.html"))?;
    templates.get_template("page")?.render(context! {
        documents, tables, total => mentions.len(), version => env!("CARGO_PKG_VERSION"),
        timeline => charts::timeline(&mentions), countries => charts::countries(&mentions),
        style => include_str!("html/page.css"), script => include_str!("html/page.js"),
    })
}

/// The text in pieces, each with the mentions that open before it and how many close before that.
fn marked(text: &str, mentions: &[Mention], first: usize) -> Vec<Value> {
    let mut open: Vec<usize> = Vec::new();
    let mut marked = Vec::new();
    for (piece, around) in nesting::pieces(text, mentions) {
        let kept = open.iter().zip(&around).take_while(|(a, b)| a == b).count();
        let opened: Vec<Value> = around[kept..].iter().map(|&i| mark(first + i, &mentions[i])).collect();
        marked.push(context! { close => open.len() - kept, open => opened, text => clean(piece) });
        open = around;
    }
    marked.push(context! { close => open.len(), open => Vec::<Value>::new(), text => "" });
    marked
}

fn mark(id: usize, mention: &Mention) -> Value {
    let said = fields::fields(mention.value()).into_iter().filter(|(_, field)| !field.is_empty());
    let tip: Vec<String> = said.map(|(name, field)| format!("{name}: {}", clean(&field))).collect();
    context! { id, kind => mention.value().kind().as_str(), tip => tip.join("\n") }
}

fn table(kind: Kind, mentions: &[&Mention]) -> Value {
    let of_kind = mentions.iter().enumerate().filter(|(_, m)| m.value().kind() == kind);
    let (mut columns, mut rows) = (Vec::new(), Vec::new());
    for (id, mention) in of_kind {
        let (names, cells): (Vec<_>, Vec<String>) = fields::fields(mention.value()).into_iter().unzip();
        columns = names;
        rows.push(context! { id, words => clean(mention.text()), cells => cells.iter().map(|c| clean(c)).collect::<Vec<_>>() });
    }
    context! { kind => kind.as_str(), columns, rows }
}
