//! What a rule may ask about the tokens around it.

use super::number::cardinal::WORDS;
use super::number::is_fraction_character;
use super::number::ordinal::{is_roman_letter, may_be_roman};
use super::{Kept, Memo, Start};
use crate::lexicon::tables::endings::PLURAL;
use crate::lexicon::{self, Classes, Cue, Cues, Entry, Lexicon, Match, Own, Reading, Sight, Slot, Yield};
use crate::text::token::Case;
use crate::text::{Gap, Token, TokenKind, Tokens};

/// The longest phrase of the lexicon, in tokens.
const LONGEST_PHRASE: usize = Lexicon::PHRASE_WORDS;

/// How far on a rule may need something, in tokens: `vingt et un, vingt-deux et vingt-trois juin`.
const SIGHT: usize = 12;

/// How far before a token something may lead it in, in tokens: `entre US $ 900`.
const LED: usize = 3;

/// The tokens of a block `'b`, in a text `'t`. Every question is bounded and none panics: past the end there is nothing.
#[derive(Debug)]
pub(crate) struct Passage<'b, 't> {
    pub(crate) text: &'t str,
    pub(crate) tokens: &'b [Token<Entry>],
    pub(crate) memo: Memo<'b>,
    pub(crate) own: Own<'t>,
    /// What the user's patterns match, in order of the tokens.
    pub(crate) matches: &'b [Match],
}

/// What rules are handed: one word, however often it is passed on.
pub(crate) type Reader<'b, 't> = &'b Passage<'b, 't>;

/// A short text of its own, with all a reader needs.
#[derive(Debug)]
pub(crate) struct Scanned<'t> {
    text: &'t str,
    tokens: Tokens<Entry>,
    kept: Kept,
}

impl<'t> Scanned<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let mut tokens = Tokens::default();
        tokens.scan(text, Entry::of);
        Self { text, tokens, kept: Kept::default() }
    }

    pub(crate) fn passage(&mut self) -> Passage<'_, 't> {
        Passage {
            text: self.text,
            tokens: self.tokens.list(),
            memo: self.kept.memo(self.tokens.list().len()),
            own: None,
            matches: &[],
        }
    }
}

impl<'b, 't> Passage<'b, 't> {
    pub(crate) fn token(&self, at: usize) -> Option<&'b Token<Entry>> {
        self.tokens.get(at)
    }

    pub(crate) fn slice(&self, first: usize, end: usize) -> &'t str {
        match (self.tokens.get(first), end.checked_sub(1).and_then(|l| self.tokens.get(l))) {
            (Some(a), Some(b)) => self.text.get(usize::from(a.start)..usize::from(b.end)).unwrap_or_default(),
            _ => "",
        }
    }

    pub(crate) fn word(&self, at: usize) -> &'t str {
        self.slice(at, at + 1)
    }

    /// The bytes of a token.
    pub(crate) fn len(&self, at: usize) -> usize {
        self.token(at).map_or(0, |t| usize::from(t.end - t.start))
    }

    /// The letters of a token, whatever its normal form.
    pub(crate) fn letters(&self, at: usize) -> usize {
        self.word(at).chars().filter(|c| c.is_alphabetic()).count()
    }

    pub(crate) fn gap(&self, at: usize) -> Gap {
        self.token(at).map_or(Gap::Paragraph, |t| t.gap)
    }

    /// Whether a token goes on from the one before it, with no blank line between.
    pub(crate) fn joined(&self, at: usize) -> bool {
        at > 0 && self.gap(at) < Gap::Paragraph
    }

    /// Whether nothing else stands in the paragraph.
    pub(crate) fn is_alone(&self, first: usize, end: usize) -> bool {
        !self.joined(first) && !self.joined(end)
    }

    pub(crate) fn kind(&self, at: usize) -> Option<TokenKind> {
        self.token(at).map(|t| t.kind)
    }

    pub(crate) fn is_word(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Word)
    }

    /// Whether figures or a word of the lexicon go on from the token before, over a comma if one stands between.
    pub(crate) fn goes_on(&self, at: usize) -> bool {
        let at = at + usize::from(self.mark(at, ","));
        self.joined(at) && self.is_known(at)
    }

    /// Whether the lexicon holds the token, or it is figures.
    pub(crate) fn is_known(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| t.entry.is_known())
    }

    pub(crate) fn is_digits(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Digits)
    }

    /// Whether the token is this mark.
    #[inline]
    pub(crate) fn mark(&self, at: usize, mark: &str) -> bool {
        self.token(at).is_some_and(|t| t.kind == TokenKind::Mark && self.written(at, t, mark))
    }

    /// Whether the token is one of these marks.
    #[inline]
    pub(crate) fn any_mark(&self, at: usize, marks: &[&str]) -> bool {
        let mark = self.token(at).filter(|t| t.kind == TokenKind::Mark);
        mark.is_some_and(|t| marks.iter().any(|m| self.written(at, t, m)))
    }

    /// Whether a token is these letters: the first byte settles nearly all.
    #[inline]
    fn written(&self, at: usize, token: &Token<Entry>, letters: &str) -> bool {
        letters.as_bytes().first() == Some(&token.first) && (letters.len() == 1 || self.word(at) == letters)
    }

    /// Whether the token is this mark and touches the one before it.
    pub(crate) fn touching_mark(&self, at: usize, mark: &str) -> bool {
        self.gap(at) == Gap::None && self.mark(at, mark)
    }

    pub(crate) fn case(&self, at: usize) -> Case {
        // The first byte settles most words.
        match self.first_byte(at) {
            Some(b'a'..=b'z' | b'0'..=b'9') | None => Case::Lower,
            Some(_) => Case::of(self.word(at)),
        }
    }

    /// The first byte of a token.
    #[inline]
    pub(crate) fn first_byte(&self, at: usize) -> Option<u8> {
        Some(self.tokens.get(at)?.first)
    }

    pub(crate) fn capitalised(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| {
            let capital = || t.first >= 128 && Case::of(self.word(at)) != Case::Lower;
            t.kind == TokenKind::Word && (t.first.is_ascii_uppercase() || capital())
        })
    }

    /// Whether a noun or adjective is written as a plural.
    pub(crate) fn is_plural(&self, at: usize) -> bool {
        let word = self.word(at);
        let last = word.chars().next_back().map(|c| c.to_ascii_lowercase());
        PLURAL.iter().any(|ending| ending.chars().next_back() == last)
    }

    #[inline]
    fn cues(&self, at: usize) -> Cues {
        self.token(at).map_or(Cues::NONE, |t| t.entry.cues(self.own))
    }

    /// The classes of mention that can start at the token.
    pub(crate) fn classes(&self, at: usize) -> Classes {
        self.token(at).map_or(Classes::NONE, |t| t.entry.classes(self.own))
    }

    /// Whether a word of these classes stands at the token, or a pattern of the user's may match there: nearly always not.
    pub(crate) fn may_open(&self, at: usize, classes: Classes) -> bool {
        self.classes(at).meets(classes) || !self.matches.is_empty()
    }

    /// What can begin at a token, whatever its kind.
    #[inline]
    pub(crate) fn start_classes(&self, at: usize) -> Classes {
        let Some(token) = self.token(at) else { return Classes::NONE };
        match token.kind {
            TokenKind::Word if token.entry.starts() => {
                let next = self.token(at + 1).filter(|t| t.gap < Gap::Paragraph);
                token.entry.classes_before(next, self.own).without(Classes::ROMAN).and(self.roman(at, token))
            }
            // Roman numerals are no words of the lexicon.
            TokenKind::Word if token.entry.is_known() => Classes::NONE,
            TokenKind::Word => self.roman(at, token),
            TokenKind::Digits => Classes::FIGURES,
            TokenKind::Mark if token.first >= 128 && is_fraction_character(self.word(at)) => Classes::NUMERAL,
            TokenKind::Mark => Classes::NONE,
        }
    }

    #[inline]
    fn roman(&self, at: usize, token: &Token<Entry>) -> Classes {
        let roman = is_roman_letter(token.first) && may_be_roman(self.word(at));
        if roman { Classes::ROMAN } else { Classes::NONE }
    }

    /// Whether the token is of a kind, or begins a phrase that is.
    #[inline]
    pub(crate) fn may_be(&self, at: usize, kind: Sight) -> bool {
        self.token(at).is_some_and(|t| t.entry.sight(self.own).meets(kind))
    }

    /// A place where something can begin, with what stands beside it.
    #[inline(never)]
    pub(crate) fn start(&self, at: usize, classes: Classes) -> Start {
        let before = if self.joined(at) { self.tokens.get(at.saturating_sub(LED)..at) } else { None };
        let before = before.unwrap_or_default();
        let beside = self.token(at).map_or(Sight::FREE, |token| {
            let others = self.tokens.get(at + 1..).unwrap_or_default();
            self.led(before).and(self.beside(before, token, others)).and(token.entry.sight(self.own))
        });
        Start { at, classes, beside }
    }

    /// What stands a little further on in the paragraph, for the rules that need it.
    #[inline(never)]
    pub(crate) fn ahead(&self, at: usize) -> Sight {
        let mut seen = Sight::FREE;
        let mut others = self.tokens.get(at + 1..(at + SIGHT).min(self.tokens.len())).unwrap_or_default();
        while let Some((token, rest)) = others.split_first().filter(|(t, _)| t.gap < Gap::Paragraph) {
            let sight = token.entry.sight(self.own).and(Sight::LINK.when(token.gap == Gap::Hyphen));
            let idle = sight.meets(Sight::LINK) && !seen.meets(Sight::LINK) && !self.links(others);
            seen = seen.and(if idle { sight.without(Sight::LINK) } else { sight });
            others = rest;
        }
        seen
    }

    /// Whether what a link leads to can end a range: `à 2015`, `au vendredi`, `- US $ 900`.
    fn links(&self, link: &[Token<Entry>]) -> bool {
        /// The link, an article or a currency, and the end.
        const REACH: usize = 4;
        const ENDS: Classes =
            WORDS.and(Classes::MONTH).and(Classes::WEEKDAY).and(Classes::DEIXIS).and(Classes::DAY_PART);
        link.iter().take(REACH).any(|t| is_figures(Some(t)) || t.entry.classes(self.own).meets(ENDS))
    }

    /// What the tokens before one lead it in with.
    fn led(&self, before: &[Token<Entry>]) -> Sight {
        let figures = Sight::AFTER_FIGURES.when(is_figures(before.iter().nth_back(1)));
        let Some(last) = before.last().filter(|t| t.entry.is_known()) else { return figures };
        let cues = last.entry.cues(self.own);
        // An article, a sign or a currency may stand between.
        let led =
            cues.any(&[Cue::Between, Cue::The, Cue::Dash, Cue::Minus]) || last.entry.sight(self.own).meets(Sight::UNIT);
        Sight::AFTER_IN
            .when(cues.has(Cue::In))
            .and(Sight::AFTER_ARTICLE.when(cues.any(&[Cue::The, Cue::ToThe, Cue::OfThe])))
            .and(Sight::AFTER_BETWEEN.when(led && before.iter().any(|t| t.entry.cues(self.own).has(Cue::Between))))
            .and(figures)
    }

    /// What stands right beside a token.
    fn beside(&self, before: &[Token<Entry>], token: &Token<Entry>, others: &[Token<Entry>]) -> Sight {
        let (next, second) = (others.first(), others.get(1));
        let character = |t: &Token<Entry>| t.kind == TokenKind::Mark && t.first >= 128;
        let odd = Sight::CHARACTER.when(character(token) || next.is_some_and(character));
        let near = next.filter(|t| t.gap < Gap::Space);
        let inside = |t: &Token<Entry>| t.kind != TokenKind::Mark || second.is_some_and(|s| s.gap < Gap::Space);
        let tied = odd.and(Sight::TIED.when(near.is_some_and(inside)));
        if token.kind == TokenKind::Word {
            return tied.and(Sight::ROMAN.when(is_roman_letter(token.first)));
        }
        let era = || next.is_some_and(|t| t.entry.cues(self.own).any(&[Cue::Before, Cue::AfterWord]));
        let glued = token.gap == Gap::None && before.last().is_some_and(|t| t.kind != TokenKind::Mark);
        tied.and(Sight::YEAR.when(token.end - token.start >= 3 || era()))
            .and(Sight::GLUED.when(glued))
            .and(Sight::BEFORE_FIGURES.when(is_figures(next) && is_figures(second)))
    }

    /// The cues of the token before, in the same paragraph.
    fn cues_before(&self, at: usize) -> Cues {
        if self.joined(at) { self.cues(at - 1) } else { Cues::NONE }
    }

    /// The number that one to four figures write.
    #[inline]
    pub(crate) fn short_figures(&self, at: usize) -> Option<i16> {
        let token = self.token(at).filter(|t| t.kind == TokenKind::Digits && t.end - t.start <= 4)?;
        // The key of a short token is its bytes.
        let figures = token.key.to_le_bytes().into_iter().take_while(|b| *b != 0);
        Some(figures.fold(0, |n, b| n * 10 + i16::from(b - b'0')))
    }

    pub(crate) fn readings(&self, at: usize) -> &'t [Reading] {
        self.token(at).map_or(&[], |t| self.slot(t).readings(self.own))
    }

    #[inline]
    fn slot(&self, token: &Token<Entry>) -> &'t Slot {
        token.entry.slot(self.own)
    }

    /// What a pattern of the user's makes of the tokens from here, and where they end: the longest that `pick` takes,
    /// and the first of those.
    #[inline]
    pub(crate) fn matched<T>(&self, at: usize, pick: impl Fn(Yield) -> Option<T>) -> Option<(T, usize)> {
        if self.matches.is_empty() { None } else { self.longest_match(at, pick) }
    }

    #[cold]
    fn longest_match<T>(&self, at: usize, pick: impl Fn(Yield) -> Option<T>) -> Option<(T, usize)> {
        let rest = self.matches.get(self.matches.partition_point(|m| m.first < at)..)?;
        let here = rest.iter().take_while(|m| m.first == at).filter_map(|m| Some((pick(m.yields)?, m.end)));
        here.reduce(|best, found| if found.1 > best.1 { found } else { best })
    }

    pub(crate) fn find<T>(&self, at: usize, pick: impl Fn(Reading) -> Option<T>) -> Option<T> {
        self.readings(at).iter().find_map(|r| pick(*r))
    }

    /// Whether one of the readings of the token is so.
    pub(crate) fn reads(&self, at: usize, test: impl Fn(Reading) -> bool) -> bool {
        self.readings(at).iter().any(|r| test(*r))
    }

    pub(crate) fn cue(&self, at: usize, cue: Cue) -> bool {
        self.cues(at).has(cue)
    }

    pub(crate) fn any_cue(&self, at: usize, cues: &[Cue]) -> bool {
        self.cues(at).any(cues)
    }

    /// Whether the token before this one is a word with one of these cues, in the same paragraph.
    pub(crate) fn after(&self, at: usize, cues: &[Cue]) -> bool {
        self.cues_before(at).any(cues)
    }

    /// Whether the noun of a street stands before: `rue`, `rue du`, `place de la`.
    pub(crate) fn in_street(&self, at: usize) -> bool {
        let street = |at: usize| self.after(at, &[Cue::Street]);
        street(at)
            || self.after(at, &[Cue::OfThe, Cue::Of]) && street(at - 1)
            || self.after(at, &[Cue::The]) && self.after(at - 1, &[Cue::Of]) && street(at.saturating_sub(2))
    }

    /// The longest phrase from here with a reading that `pick` takes, and where it ends.
    pub(crate) fn longest<T>(&self, at: usize, pick: impl Fn(Reading) -> Option<T>) -> Option<(T, usize)> {
        self.longest_within(at, at + LONGEST_PHRASE, pick)
    }

    /// Where the longest phrase from here with a reading that is so ends.
    pub(crate) fn phrase_end(&self, at: usize, test: impl Fn(Reading) -> bool) -> Option<usize> {
        self.longest(at, |r| test(r).then_some(())).map(|(_, end)| end)
    }

    /// The longest phrase that reaches no further than `limit`.
    pub(crate) fn longest_within<T>(
        &self,
        at: usize,
        limit: usize,
        pick: impl Fn(Reading) -> Option<T>,
    ) -> Option<(T, usize)> {
        let first = self.token(at).filter(|t| t.entry.is_known())?;
        let mut slot = self.slot(first);
        let mut best = slot.readings(self.own).iter().find_map(|r| pick(*r)).map(|t| (t, at + 1));
        for next in at + 1..limit {
            if !slot.goes_on() || !self.joined(next) {
                break;
            }
            let Some(longer) = self.token(next).and_then(|t| lexicon::next(slot, t, self.own)) else {
                break;
            };
            slot = longer;
            if let Some(found) = slot.readings(self.own).iter().find_map(|r| pick(*r)) {
                best = Some((found, next + 1));
            }
        }
        best
    }

    /// A phrase that ends right before `end` and that `pick` takes, the longest; and where it begins.
    pub(crate) fn longest_before<T>(
        &self,
        end: usize,
        words: usize,
        pick: impl Fn(Reading) -> Option<T>,
    ) -> Option<(T, usize)> {
        if !self.joined(end) {
            return None;
        }
        (end.saturating_sub(words)..end).find_map(|first| {
            let reaches = |t: &&Token<Entry>| t.entry.is_known() && (first + 1 == end || self.slot(t).goes_on());
            self.token(first).filter(reaches)?;
            let (found, reached) = self.longest(first, &pick)?;
            (reached == end).then_some((found, first))
        })
    }

    /// Whether a sentence or clause begins here: nothing before, or a mark that ends one.
    pub(crate) fn opens_sentence(&self, at: usize) -> bool {
        !self.joined(at) || self.any_mark(at - 1, &[".", "!", "?", "…", "«", ":", ";", "—", "–", "-", "•", "\""])
    }
}

fn is_figures(token: Option<&Token<Entry>>) -> bool {
    token.is_some_and(|t| t.kind == TokenKind::Digits)
}
