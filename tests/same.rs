//! One text, written another way or set among others, gives the same mentions.

#[allow(dead_code, reason = "only the plain sentences are read here")]
mod annotated;
mod notation;

use glaneur::{Kind, extract};
use notation::value;
use unicode_normalization::UnicodeNormalization;

/// The sentences of `tests/cases`, of every type.
fn sentences() -> Vec<String> {
    Kind::ALL.into_iter().flat_map(annotated::cases).map(|case| case.text).collect()
}

/// The words and values of the mentions, in one way of writing.
fn found(text: &str) -> Vec<(String, String)> {
    let plain =
        |s: &str| s.nfc().collect::<String>().replace('’', "'").replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ");
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
    same(|t| t.replace('\'', "’"));
}

#[test]
fn spaces_that_do_not_break() {
    same(|t| t.replace(' ', "\u{a0}"));
}

#[test]
fn line_ends() {
    let article = sentences().chunks(5).map(|c| c.join("\n")).collect::<Vec<_>>().join("\n\n");
    assert_eq!(found(&article), found(&article.replace('\n', "\r\n")));
}

#[test]
fn a_paragraph_before_and_after() {
    same(|t| format!("Bonjour à toutes.\n\n{t}\n\nMerci de votre visite."));
}

#[test]
fn every_place_in_a_long_text() {
    const BLOCK: usize = 8 * 1024;
    for text in sentences().iter().step_by(97) {
        let alone = found(text);
        for before in (BLOCK - text.len() - 8..BLOCK + 8).step_by(5) {
            let padding = "Il pleut. ".repeat(before / 10) + &" ".repeat(before % 10);
            assert_eq!(found(&format!("{padding}\n\n{text}")), alone, "{before} bytes before {text}");
        }
    }
}

#[test]
fn many_threads() {
    let article = sentences().join("\n\n");
    let alone = found(&article);
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| assert_eq!(found(&article), alone));
        }
    });
}
