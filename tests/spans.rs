//! Ranges in characters and UTF-16 units are what counting from the start of the text says.

use glaneur::{Span, Spans, extract};
use proptest::prelude::*;
use std::ops::Range;

fn naive(text: &str, range: Range<usize>) -> Option<Span> {
    text.get(range.clone())?;
    let chars = |at: usize| text[..at].chars().count();
    let utf16 = |at: usize| text[..at].encode_utf16().count();
    let (start, end) = (range.start, range.end);
    Some(Span { bytes: range, chars: chars(start)..chars(end), utf16: utf16(start)..utf16(end) })
}

/// Texts of characters of one to four bytes.
fn text() -> impl Strategy<Value = String> {
    let piece =
        prop::sample::select(vec!["a", "é", "’", "\u{301}", "œ", "😀", "𝄞", " ", "le 3 mai ", "président cubain "]);
    prop_oneof![prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat()), any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// In any order, nested or crossing, in the text or beyond it, on character boundaries or not.
    #[test]
    #[allow(clippy::reversed_empty_ranges)]
    fn any_range_is_as_counted(text in text(), edges in prop::collection::vec((0usize..200, 0usize..200), 0..20)) {
        let mut spans = Spans::new(&text);
        for (start, end) in edges {
            prop_assert_eq!(spans.locate(start..end), naive(&text, start..end));
        }
    }

    #[test]
    fn the_ranges_of_mentions_are_as_counted(text in text()) {
        let mut spans = Spans::new(&text);
        for mention in extract(&text) {
            prop_assert_eq!(spans.locate(mention.range()), naive(&text, mention.range()));
        }
    }
}

#[test]
fn nested_mentions_are_located() {
    let text = "😀 Le vice-ministre de l’Économie du Mozambique, Ana Ruiz, a parlé dix ans.";
    let mut spans = Spans::new(text);
    let mentions: Vec<_> = extract(text).collect();
    assert!(mentions.windows(2).any(|w| w[1].range().end <= w[0].range().end), "nothing nests");
    for mention in mentions {
        assert_eq!(spans.locate(mention.range()), naive(text, mention.range()));
    }
}
