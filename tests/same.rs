//! One text, written another way or set among others, gives the same mentions.

#[allow(dead_code, reason = "only the plain sentences are read here")]
mod annotated;
mod notation;

use glaneur::{Kind, extract};
use notation::value;
use unicode_normalization::UnicodeNormalization;

const APOSTROPHES: [char; 4] = ['\'', '’', '‘', 'ʼ'];

/// The spaces of French typography and of word processors.
const SPACES: [char; 8] = ['\t', '\u{a0}', '\u{2002}', '\u{2004}', '\u{2006}', '\u{2007}', '\u{2009}', '\u{202f}'];

/// The sentences of `tests/cases`, of every type.
fn sentences() -> Vec<String> {
    Kind::ALL.into_iter().flat_map(annotated::cases).map(|case| case.text).collect()
}

/// The words and values of the mentions, in one way of writing.
fn found(text: &str) -> Vec<(String, String)> {
    let plain = |s: &str| {
        s.nfc().collect::<String>().replace(APOSTROPHES, "'").replace("\r\n", " ").replace(char::is_whitespace, " ")
    };
    extract(text).map(|m| (plain(m.text()), plain(&value(&m)))).collect()
}

/// Every sentence gives the same once it has been through `change`.
fn same(change: impl Fn(&str) -> String) {
    let differs = |text: &String| {
        let (before, after) = (found(text), found(&change(text)));
        (before != after).then(|| format!("{text}\n  {before:?}\n  {after:?}"))
    };
    let wrong: Vec<String> = sentences().iter().filter_map(differs).collect();
    assert!(wrong.is_empty(), "{} differ\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn decomposed_letters() {
    same(|t| t.nfd().collect());
}

#[test]
fn apostrophes() {
    for apostrophe in APOSTROPHES {
        same(|t| t.replace('\'', &apostrophe.to_string()));
    }
}

#[test]
fn spaces() {
    for space in SPACES {
        same(|t| t.replace(' ', &space.to_string()));
    }
}

#[test]
fn line_ends() {
    let article = sentences().chunks(5).map(|c| c.join("\n")).collect::<Vec<_>>().join("\n\n");
    assert_eq!(found(&article), found(&article.replace('\n', "\r\n")));
}

/// A sentence broken at a space is read on, whatever ends the line.
#[test]
fn line_ends_within_a_sentence() {
    let differs = |text: &String| {
        text.match_indices(' ').find_map(|(place, _)| {
            let broken = |end: &str| found(&format!("{}{end}{}", &text[..place], &text[place + 1..]));
            (broken("\n") != broken("\r\n")).then(|| format!("{text} at {place}: {:?}", broken("\r\n")))
        })
    };
    let wrong: Vec<String> = sentences().iter().filter_map(differs).collect();
    assert!(wrong.is_empty(), "{} differ\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_paragraph_before_and_after() {
    same(|t| format!("Bonjour à toutes.\n\n{t}\n\nMerci de votre visite."));
}

/// The longest block; `src/text/block.rs`.
const BLOCK: usize = 8 * 1024;

/// Texts of three sentences, each put so that the end of a block falls on every byte of it, `step` by `step`.
fn same_at_every_place(texts: usize, step: usize) {
    let all = sentences();
    let every = (all.len() / texts).max(1);
    let mut wrong = Vec::new();
    for first in (0..all.len() - 2).step_by(every).take(texts) {
        let text = all[first..first + 3].join(" ");
        let alone = found(&text);
        for before in (BLOCK - text.len() - 8..BLOCK + 8).step_by(step) {
            let padding = "Il pleut. ".repeat(before / 10) + &" ".repeat(before % 10);
            let placed = found(&format!("{padding}\n\n{text}"));
            if placed != alone {
                wrong.push(format!("{before} bytes before {text}\n  {alone:?}\n  {placed:?}"));
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {texts} texts differ\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn some_places_in_a_long_text() {
    same_at_every_place(40, 7);
}

#[test]
#[ignore = "slow: cargo test --release --test same -- --ignored"]
fn every_place_of_500_texts() {
    same_at_every_place(500, 1);
}

/// Threads that read the same article at the same time, each so many times.
fn same_in_threads(times: usize) {
    let article = sentences().join("\n\n");
    let alone = found(&article);
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| (0..times).for_each(|_| assert_eq!(found(&article), alone)));
        }
    });
}

#[test]
fn many_threads() {
    same_in_threads(1);
}

#[test]
#[ignore = "slow: cargo test --release --test same -- --ignored"]
fn many_threads_many_times() {
    same_in_threads(100);
}
