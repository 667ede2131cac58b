//! Whole articles of ours: every mention with its value, as a snapshot that a reader can check.

use glaneur::{Extractor, date};
use std::fmt::Write;

fn mentions(text: &str) -> String {
    let news = Extractor::new().reference(date(2026, 3, 15).expect("a day"));
    let mut out = String::new();
    for m in news.extract(text) {
        writeln!(out, "{:<8} {} = {}", m.value().kind().as_str(), m.text().replace('\n', " "), m.value())
            .expect("a string");
    }
    out
}

#[test]
fn sample() {
    insta::assert_snapshot!(mentions(include_str!("../examples/sample.txt")));
}

#[test]
fn council() {
    insta::assert_snapshot!(mentions(include_str!("articles/conseil.txt")));
}

#[test]
fn summit() {
    insta::assert_snapshot!(mentions(include_str!("articles/sommet.txt")));
}

#[test]
fn history() {
    insta::assert_snapshot!(mentions(include_str!("articles/histoire.txt")));
}
