//! Text made safe to show, whatever is in it.

/// Without control characters, but for line breaks and tabs, and without characters that reorder text: what is shown is
/// what is there.
pub fn clean(text: &str) -> String {
    let hostile = |c: char| {
        c.is_control() && c != '\n' && c != '\t'
            || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().filter(|c| !hostile(*c)).collect()
}

/// [`clean`], on one line: a mention over a line end keeps to its row.
pub fn line(text: &str) -> String {
    clean(text).replace(['\n', '\t'], " ")
}
