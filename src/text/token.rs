//! Lossless tokens: words, figures and single marks, with what stands between them.
//!
//! Tokens and the gaps before them make up the whole text. A gap is white space, or the one hyphen or apostrophe
//! that joins two words (`vice-ministre`, `l'Afrique`): so a phrase is a run of tokens whatever joins its words.

use super::fold;
use super::mask::{Edges, Mask};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    Word,
    Digits,
    /// One mark or symbol, of one character.
    Mark,
}

/// What stands between a token and the one before, weakest join last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// The tokens touch.
    None,
    Hyphen,
    Apostrophe,
    Space,
    /// A line break.
    Line,
    /// A blank line, or the start of the block: no mention crosses it.
    Paragraph,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Lower,
    /// A capital first.
    Capital,
    /// Two letters or more, all capitals.
    Upper,
}

/// One token: its byte range in the block, the key to look it up by, and what a lexicon holds of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token<E> {
    pub(crate) key: u64,
    pub(crate) start: u16,
    pub(crate) end: u16,
    pub(crate) entry: E,
    pub(crate) kind: TokenKind,
    pub(crate) gap: Gap,
    /// The first byte.
    pub(crate) first: u8,
}

/// The tokens of one block; the buffers serve block after block.
#[derive(Debug)]
pub(crate) struct Tokens<E> {
    mask: Mask,
    /// With room for the tokens of most texts.
    list: Vec<Token<E>>,
    count: usize,
}

/// Bytes a token with what stands before it, in most texts more: room that is not needed is memory to fetch.
const BYTES: usize = 4;

impl<E> Default for Tokens<E> {
    fn default() -> Self {
        Self { mask: Mask::default(), list: Vec::new(), count: 0 }
    }
}

impl<E: Copy + Default> Tokens<E> {
    /// Replace the tokens by those of `text`, which is shorter than 64 KiB. Each is looked up by its kind and key.
    #[inline]
    pub(crate) fn scan(&mut self, text: &str, look_up: impl Fn(TokenKind, u64) -> E) {
        let none =
            Token { key: 0, start: 0, end: 0, entry: E::default(), kind: TokenKind::Mark, gap: Gap::None, first: 0 };
        self.mask.fill(text.as_bytes());
        self.list.resize((text.len() / BYTES + 1).max(self.list.len()), none);
        loop {
            let scan = Scan { text, bytes: text.as_bytes(), list: &mut self.list, look_up: &look_up };
            self.count = scan.run(self.mask.edges());
            if self.count <= self.list.len() {
                break;
            }
            // Nearly all marks or figures: once more, with room for what was counted.
            self.list.resize(self.count, none);
        }
    }

    pub(crate) fn list(&self) -> &[Token<E>] {
        self.list.get(..self.count).unwrap_or_default()
    }
}

struct Scan<'a, E, F> {
    text: &'a str,
    bytes: &'a [u8],
    list: &'a mut [Token<E>],
    look_up: F,
}

/// How far the scan is: the tokens so far, and what stands after the last.
#[derive(Debug, Clone, Copy)]
struct State {
    count: usize,
    gap: Gap,
}

impl<E: Copy, F: Fn(TokenKind, u64) -> E> Scan<'_, E, F> {
    /// The number of tokens, of which those are written that there is room for.
    #[inline]
    fn run(mut self, mut edges: Edges<'_>) -> usize {
        let (mut at, mut state) = (0, State { count: 0, gap: Gap::Paragraph });
        while let (Some(start), Some(end)) = (edges.next(), edges.next()) {
            // Nearly always one space stands between two words.
            if start == at + 1 && self.bytes.get(at) == Some(&b' ') {
                state.gap = state.gap.max(Gap::Space);
            } else if start > at {
                state = self.marks(at, start, state);
            }
            state = match fold::key_at(self.bytes, start, end) {
                Some(key) => self.push(start, end, TokenKind::Word, key, state),
                None => self.rare_run(start, end, state),
            };
            at = end;
        }
        self.marks(at, self.bytes.len(), state).count
    }

    /// The spaces, figures and marks between two runs of letters.
    #[inline(never)]
    fn marks(&mut self, start: usize, end: usize, mut state: State) -> State {
        let mut at = start;
        while let Some(&byte) = self.bytes.get(at).filter(|_| at < end) {
            let after = if byte.is_ascii_digit() { self.digits_end(at, end) } else { at + 1 };
            state = match byte {
                b'0'..=b'9' => match fold::key_at(self.bytes, at, after) {
                    Some(key) => self.push(at, after, TokenKind::Digits, key, state),
                    None => state,
                },
                b' ' | b'\t' | b'\r' | 0x0B | 0x0C => State { gap: state.gap.max(Gap::Space), ..state },
                b'\n' => State { gap: line_break(state.gap), ..state },
                b'-' if self.joins(at, at + 1, state) => State { gap: Gap::Hyphen, ..state },
                b'\'' if self.joins(at, at + 1, state) => State { gap: Gap::Apostrophe, ..state },
                _ => self.push(at, after, TokenKind::Mark, fold::byte_key(byte), state),
            };
            at = after;
        }
        state
    }

    /// Past a run of figures.
    fn digits_end(&self, at: usize, end: usize) -> usize {
        let run = self.bytes.get(at..end).unwrap_or_default();
        at + run.iter().take_while(|b| b.is_ascii_digit()).count()
    }

    /// Whether the mark at `at..after` stands between two words or figures that touch it.
    fn joins(&self, at: usize, after: usize, state: State) -> bool {
        let last = state.count.checked_sub(1).and_then(|last| self.list.get(last));
        last.is_some_and(|t| usize::from(t.end) == at && t.kind != TokenKind::Mark)
            && match self.bytes.get(after) {
                Some(b) if b.is_ascii_alphanumeric() => true,
                Some(0xC3..) => self.text.get(after..).and_then(|t| t.chars().next()).is_some_and(is_word),
                _ => false,
            }
    }

    /// A run of letters and multi-byte characters, one of which may be a space, a mark or a combining accent.
    #[inline(never)]
    fn rare_run(&mut self, start: usize, end: usize, mut state: State) -> State {
        let mut word = None;
        let run = self.text.get(start..end).unwrap_or_default();
        for (i, c) in run.char_indices() {
            let at = start + i;
            if is_word(c) {
                word.get_or_insert(at);
                continue;
            }
            state = self.flush(&mut word, at, state);
            state = self.rare_mark(at, c, state);
        }
        self.flush(&mut word, end, state)
    }

    fn flush(&mut self, word: &mut Option<usize>, end: usize, state: State) -> State {
        let Some(start) = word.take() else { return state };
        let key = fold::key_at(self.bytes, start, end)
            .unwrap_or_else(|| fold::key(self.text.get(start..end).unwrap_or_default()));
        self.push(start, end, TokenKind::Word, key, state)
    }

    fn rare_mark(&mut self, at: usize, c: char, state: State) -> State {
        let after = at + c.len_utf8();
        let gap = match c {
            '\u{2028}' | '\u{85}' => line_break(state.gap),
            '\u{2029}' => Gap::Paragraph,
            c if c.is_whitespace() => state.gap.max(Gap::Space),
            '\u{2010}' | '\u{2011}' if self.joins(at, after, state) => Gap::Hyphen,
            '\u{2019}' | '\u{02BC}' | '\u{2018}' if self.joins(at, after, state) => Gap::Apostrophe,
            c => return self.push(at, after, TokenKind::Mark, fold::mark_key(c), state),
        };
        State { gap, ..state }
    }

    /// Add a token, which the next one touches until something stands between.
    #[inline(always)]
    fn push(&mut self, start: usize, end: usize, kind: TokenKind, key: u64, state: State) -> State {
        let first = self.bytes.get(start).copied().unwrap_or_default();
        let entry = (self.look_up)(kind, key);
        if let Some(token) = self.list.get_mut(state.count) {
            *token = Token { key, start: start as u16, end: end as u16, entry, kind, gap: state.gap, first };
        }
        State { count: state.count + 1, gap: Gap::None }
    }
}

/// A second line end makes a paragraph.
fn line_break(gap: Gap) -> Gap {
    if gap >= Gap::Line { Gap::Paragraph } else { Gap::Line }
}

impl Case {
    /// How a word is written.
    pub(crate) fn of(word: &str) -> Self {
        match word.as_bytes() {
            [b'a'..=b'z' | b'0'..=b'9', ..] => Self::Lower,
            [b'A'..=b'Z', b'a'..=b'z', ..] => Self::Capital,
            _ => Self::of_any(word),
        }
    }

    fn of_any(word: &str) -> Self {
        if !word.chars().next().is_some_and(char::is_uppercase) {
            return Self::Lower;
        }
        let mut letters = word.chars().filter(|c| c.is_alphabetic()).skip(1);
        match letters.next() {
            Some(second) if second.is_uppercase() && letters.all(char::is_uppercase) => Self::Upper,
            _ => Self::Capital,
        }
    }
}

/// Letters of any script, accents that combine with them, and invisible joiners.
fn is_word(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        // `×` and `÷` too, whose bytes are those of a Latin-1 letter.
        'À'..='ɏ' => true,
        '\u{AD}' | '\u{200C}' | '\u{200D}' => true,
        'ª' | 'µ' | 'º' => true,
        // Spaces and marks, which are most of what is asked of here.
        '\u{2BC}' | '\u{80}'..='¿' | '\u{2000}'..='\u{206F}' => false,
        c => c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Tokens and gaps in order make up the text, and a gap is white space or one joining mark.
    fn lossless(text: &str) {
        let mut tokens = Tokens::<()>::default();
        tokens.scan(text, |_, _| ());
        let mut at = 0;
        for token in tokens.list() {
            let (start, end) = (usize::from(token.start), usize::from(token.end));
            let gap = text.get(at..start).unwrap_or_else(|| panic!("{text:?}: {token:?} before {at}"));
            let joiner = matches!(gap, "-" | "'" | "’" | "‘" | "ʼ" | "\u{2010}" | "\u{2011}");
            assert!(joiner || gap.chars().all(char::is_whitespace), "{text:?}: {gap:?} is no gap");
            assert_eq!(joiner, matches!(token.gap, Gap::Hyphen | Gap::Apostrophe), "{text:?}: {gap:?}");
            assert!(start < end && text.get(start..end).is_some(), "{text:?}: {token:?}");
            at = end;
        }
        let rest = text.get(at..).unwrap_or_default();
        assert!(rest.chars().all(char::is_whitespace), "{text:?}: {rest:?} is lost");
    }

    proptest! {
        #[test]
        fn any_text_is_made_up_of_its_tokens(text in any::<String>()) {
            lossless(&text);
        }

        #[test]
        fn french_text_is_made_up_of_its_tokens(text in "[a-zA-Zéà0-9 '’\u{2011}\u{a0}\u{202f}\u{301}.,«»\n-]{0,60}") {
            lossless(&text);
        }
    }

    #[test]
    fn every_letter_is_of_a_word() {
        let mark = |c: char| c == '\u{2BC}' || !c.is_alphabetic() && !c.is_ascii_digit();
        let own = |c: char| matches!(c, '×' | '÷' | '\u{AD}' | '\u{200C}' | '\u{200D}');
        for c in ('\0'..='\u{3000}').filter(|&c| !unicode_normalization::char::is_combining_mark(c) && !own(c)) {
            assert_eq!(is_word(c), !mark(c), "{c:?}");
        }
    }

    #[test]
    fn words_are_joined_by_what_stands_between() {
        let mut tokens = Tokens::<()>::default();
        tokens.scan("L’ex-ministre a 1\u{202f}000 € - et\n\nfin", |_, _| ());
        let found: Vec<(TokenKind, Gap)> = tokens.list().iter().map(|t| (t.kind, t.gap)).collect();
        use TokenKind::{Digits, Mark, Word};
        let expected = [
            (Word, Gap::Paragraph),
            (Word, Gap::Apostrophe),
            (Word, Gap::Hyphen),
            (Word, Gap::Space),
            (Digits, Gap::Space),
            (Digits, Gap::Space),
            (Mark, Gap::Space),
            (Mark, Gap::Space),
            (Word, Gap::Space),
            (Word, Gap::Paragraph),
        ];
        assert_eq!(found, expected);
    }
}
