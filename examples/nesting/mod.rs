//! Mentions as they nest in a text.

use glaneur::Mention;

/// The text in pieces, each with the mentions around it, the outermost first.
pub fn pieces<'t>(text: &'t str, mentions: &[Mention]) -> Vec<(&'t str, Vec<usize>)> {
    let mut edges: Vec<usize> = mentions.iter().flat_map(|m| [m.range().start, m.range().end]).collect();
    edges.extend([0, text.len()]);
    edges.sort_unstable();
    edges.dedup();
    let (mut next, mut around): (usize, Vec<usize>) = (0, Vec::new());
    let mut pieces = Vec::new();
    for pair in edges.windows(2) {
        around.retain(|&i| mentions[i].range().end > pair[0]);
        while mentions.get(next).is_some_and(|m| m.range().start == pair[0]) {
            around.push(next);
            next += 1;
        }
        around.sort_by_key(|&i| (mentions[i].range().start, usize::MAX - mentions[i].range().end));
        pieces.push((&text[pair[0]..pair[1]], around.clone()));
    }
    pieces
}
