//! The tables of the guide and of the front page say what is: every row is run. So is the output in the README.

use glaneur::{Extractor, Kind, Mention, date};
use std::fs;
use std::path::Path;

#[path = "../examples/fields/mod.rs"]
mod fields;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a file").replace("\r\n", "\n")
}

/// The cells of a row of a table in a doc comment.
fn cells(line: &str) -> Option<Vec<String>> {
    let row = line.trim().strip_prefix("//!").unwrap_or(line).trim();
    let row = row.strip_prefix('|')?.strip_suffix('|')?.replace("\\|", "\u{1f}");
    let plain = |cell: &str| {
        cell.trim().trim_matches('`').replace('\u{1f}', "|").replace("more_", "more ").replace("at_", "at ")
    };
    Some(row.split('|').map(plain).collect())
}

/// What is wrong with a row: phrase, then the fields that the header names.
fn wrong(kind: Kind, header: &[String], row: &[String]) -> Vec<String> {
    let news = Extractor::new().only(&[kind]).reference(date(2025, 10, 26).expect("a day"));
    let Some(mention) = news.extract(&row[0]).next() else { return vec![format!("{}: nothing found", row[0])] };
    let columns = header.iter().zip(row).skip(1);
    let differs = columns.filter_map(|(name, cell)| {
        let found = field(&mention, name);
        (found != *cell).then(|| format!("{}: {name} is {found:?}, not {cell:?}", row[0]))
    });
    differs.collect()
}

fn field(mention: &Mention<'_>, name: &str) -> String {
    if name == "value" {
        return mention.value().to_string();
    }
    let fields = fields::fields(mention.value());
    let (_, found) = fields.into_iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no field {name}"));
    found
}

/// Run the tables of a page whose first column is a type; how many rows ran.
fn run(page: &str) -> usize {
    let mut header: Option<(Kind, Vec<String>)> = None;
    let (mut ran, mut errors) = (0, Vec::<String>::new());
    for line in read(page).lines() {
        let Some(row) = cells(line) else {
            header = None;
            continue;
        };
        match &header {
            None => header = Kind::ALL.into_iter().find(|k| k.as_str() == row[0]).map(|kind| (kind, row)),
            Some(_) if row[0].starts_with("--") => {}
            Some((kind, names)) => {
                assert_eq!(names.len(), row.len(), "{page}: {row:?}");
                errors.extend(wrong(*kind, names, &row));
                ran += 1;
            }
        }
    }
    assert!(errors.is_empty(), "{page}:\n{}", errors.join("\n"));
    ran
}

#[test]
fn every_row_of_the_guide_is_so() {
    for page in ["officials", "countries", "numbers", "dates"] {
        assert!(run(&format!("src/guide/{page}.rs")) > 8, "{page}");
    }
}

#[test]
fn every_row_of_the_front_page_is_so() {
    assert!(run("src/lib.rs") > 8);
}

/// The program in the README prints what the README says.
#[test]
fn the_readme_prints_what_it_says() {
    let readme = read("README.md");
    let (_, rest) = readme.split_once("let text = \"").expect("a text");
    let (text, rest) = rest.split_once('"').expect("its end");
    let (_, rest) = rest.split_once("```text\n").expect("an output");
    let (output, _) = rest.split_once("```").expect("its end");
    let news = Extractor::new().reference(date(2025, 10, 26).expect("a day"));
    let line = |m: Mention<'_>| format!("{:?}  {}  =  {}\n", m.range(), m.text(), m.value());
    assert_eq!(output, news.extract(text).map(line).collect::<String>());
}
