//! A text cut into blocks, so that memory does not grow with the document.
//!
//! A block ends with the text, else after the last blank line before the limit, for words tell of others in their
//! paragraph; else after the last sentence, line or word.
//! Only a text with no white space for a whole block is cut inside a word.

/// The longest block, in bytes.
const LIMIT: usize = 8 * 1024;

/// The blocks of a text, in order, with their place.
#[derive(Debug, Clone)]
pub(crate) struct Blocks<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Blocks<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }
}

impl<'t> Iterator for Blocks<'t> {
    /// The byte offset of the block, and the block.
    type Item = (usize, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.get(self.at..).filter(|r| !r.is_empty())?;
        let block = rest.get(..cut(rest))?;
        let start = self.at;
        self.at += block.len();
        Some((start, block))
    }
}

fn cut(rest: &str) -> usize {
    if rest.len() <= LIMIT {
        return rest.len();
    }
    let limit = boundary_before(rest, LIMIT);
    let window = rest.get(..limit).unwrap_or(rest);
    let end = blank_line(window)
        .or_else(|| sentence(window))
        .or_else(|| window.rfind('\n').map(|i| i + 1))
        .or_else(|| window.rfind(' ').map(|i| i + 1));
    end.filter(|&e| e > 0).unwrap_or(limit)
}

/// The last character boundary up to a byte offset.
pub(crate) fn boundary_before(text: &str, limit: usize) -> usize {
    (0..=limit.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0)
}

/// After the last two line ends with nothing between, not too far from the end.
fn blank_line(window: &str) -> Option<usize> {
    /// How far back is looked, in bytes: few paragraphs are longer, and a text with none is not read twice.
    const NEAR: usize = 2 * 1024;
    let from = boundary_before(window, window.len().saturating_sub(NEAR));
    let near = window.get(from..).unwrap_or_default();
    let empty = |line: usize| {
        let before = near.get(..line).unwrap_or_default();
        before.strip_suffix('\r').unwrap_or(before).ends_with('\n')
    };
    near.rmatch_indices('\n').map(|(line, _)| line).find(|&line| empty(line)).map(|line| from + line + 1)
}

/// After the last `.`, `!` or `?` that follows three small letters (no initial, no `M.`) and precedes white space.
fn sentence(window: &str) -> Option<usize> {
    let bytes = window.as_bytes();
    let ends = |i: usize| {
        let small = |k: usize| {
            let byte = i.checked_sub(k).and_then(|j| bytes.get(j));
            byte.is_some_and(|b| b.is_ascii_lowercase() || *b >= 128)
        };
        match (bytes.get(i), bytes.get(i + 1)) {
            (Some(b'.' | b'!' | b'?'), Some(next)) => next.is_ascii_whitespace() && (1..=3).all(small),
            _ => false,
        }
    };
    (0..bytes.len()).rev().find(|&i| ends(i)).map(|i| i + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_make_up_the_text() {
        for unit in ["Une phrase finit ici. ", "mot ", "é", "ligne\n", "alinéa\n\n", "日本"] {
            let text = unit.repeat(5000);
            let joined: String = Blocks::new(&text).map(|(_, b)| b).collect();
            assert_eq!(joined, text);
            assert!(Blocks::new(&text).all(|(at, b)| b.len() <= LIMIT && !b.is_empty() && text.is_char_boundary(at)));
        }
    }

    #[test]
    fn a_paragraph_is_not_cut_where_it_fits() {
        for end in ["\n\n", "\r\n\r\n"] {
            let text = format!("Une phrase. Une autre, assez longue, finit ici.{end}").repeat(1000);
            assert!(Blocks::new(&text).all(|(_, b)| b.starts_with("Une phrase") && b.ends_with(end)), "{end:?}");
        }
    }

    #[test]
    fn a_sentence_is_not_cut_where_the_limit_falls() {
        let text = "Une phrase assez longue finit ici. ".repeat(1000);
        assert!(Blocks::new(&text).all(|(_, b)| b.starts_with("Une") && b.ends_with(". ")));
    }
}
