//! Many documents at once are as many documents one by one.

#![cfg(feature = "rayon")]

use glaneur::{Extractor, Mention, date};
use rayon::prelude::*;

/// Texts of any length, each a little different.
fn texts() -> Vec<String> {
    let sample = include_str!("../examples/sample.txt");
    let paragraphs: Vec<&str> = sample.split("\n\n").collect();
    (0..200).map(|i| format!("Le {} mai 2024. {}", i % 31 + 1, paragraphs[..i % 7].join("\n\n"))).collect()
}

#[test]
fn all_at_once_are_one_by_one() {
    let news = Extractor::new().reference(date(2026, 3, 15).expect("a day"));
    let texts = texts();
    let one_by_one: Vec<Vec<Mention>> = texts.iter().map(|text| news.extract(text).collect()).collect();
    for threads in [1, 2, 16] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        let at_once: Vec<Vec<Mention>> = pool.install(|| news.extract_all(&texts).collect());
        assert_eq!(at_once, one_by_one, "{threads} threads");
    }
}

#[test]
fn the_texts_are_known_by_their_place() {
    let texts = texts();
    let at_once = Extractor::new().extract_all(&texts).enumerate();
    assert!(at_once.all(|(i, mentions)| mentions.iter().all(|m| &texts[i][m.range()] == m.text())));
    assert_eq!(Extractor::new().extract_all(&texts).len(), texts.len());
}
