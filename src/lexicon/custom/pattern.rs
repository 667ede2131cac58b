//! Patterns of a user: regular expressions tried where a token begins, on a bounded slice.

use super::Lexicon;
use crate::Error;
use crate::lexicon::Entry;
use crate::text::block::boundary_before;
use crate::text::{Gap, Token};
use regex::{Regex, RegexBuilder};
use std::ops::Range;

/// What one compiled pattern may take, and its cache at work, in bytes.
const ONE: usize = 512 * 1024;
/// What all of them together may take.
const ALL: usize = 4 * 1024 * 1024;

/// What the tokens a pattern matches are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Yield {
    /// No mention of the kinds of these bits begins there.
    Denied(u8),
    /// A title, by its row.
    Title(u16),
    /// A country's name, by its row.
    Country(u16),
    /// Figures that are a label.
    Label,
}

/// The tokens from `first` up to `end` that a pattern matches.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Match {
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) yields: Yield,
}

#[derive(Debug, Clone)]
struct Pattern {
    regex: Regex,
    yields: Yield,
}

/// The patterns of a lexicon, and one expression that tells whether any matches. That is none where their groups share
/// names; a set of expressions would do, but `regex-automata` panics on some (anchored, one of them empty, `\b`).
#[derive(Debug, Clone)]
pub(crate) struct Patterns {
    any: Option<Regex>,
    all: Vec<Pattern>,
}

impl Patterns {
    /// None where there is no pattern.
    pub(super) fn of(given: &[(String, Yield)]) -> Result<Option<Self>, Error> {
        let mut sources = Vec::with_capacity(given.len());
        let mut all = Vec::with_capacity(given.len());
        for (written, yields) in given {
            let (source, regex) = compile(written)?;
            sources.push(source);
            all.push(Pattern { regex, yields: *yields });
        }
        if all.is_empty() {
            return Ok(None);
        }
        match together(&sources) {
            Err(regex::Error::CompiledTooBig(_)) => Err(too_large(given, &sources)),
            any => Ok(Some(Self { any: any.ok(), all })),
        }
    }

    /// Every match that begins and ends with tokens of a block and holds no blank line, in order of the tokens.
    pub(crate) fn find(&self, block: &str, tokens: &[Token<Entry>]) -> Vec<Match> {
        let mut found = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let start = usize::from(token.start);
            let end = boundary_before(block, start + 2 * Lexicon::MATCH_BYTES);
            let slice = block.get(start..end).unwrap_or_default();
            if self.any.as_ref().is_none_or(|any| any.is_match(slice)) {
                let matched = self.all.iter().filter_map(|p| p.at(slice, tokens, at));
                found.extend(matched);
            }
        }
        // Figures that are a label may stand behind the first token of the match.
        found.sort_by_key(|m| m.first);
        found
    }
}

impl Pattern {
    /// The match that begins with the token at `at`, where the slice begins.
    fn at(&self, slice: &str, tokens: &[Token<Entry>], at: usize) -> Option<Match> {
        let origin = usize::from(tokens.get(at)?.start);
        let (whole, meant) = self.ranges(slice)?;
        // What is longer may have been cut short by the end of the slice.
        if whole.is_empty() || whole.len() > Lexicon::MATCH_BYTES {
            return None;
        }
        let (first, end) = span(tokens, at, origin + whole.start, origin + whole.end)?;
        let within = || span(tokens, first, origin + meant.start, origin + meant.end);
        let (first, end) = if meant == whole { (first, end) } else { within()? };
        Some(Match { first, end, yields: self.yields })
    }

    /// The bytes that match, and those among them that are meant: a label is the first group, where there is one.
    fn ranges(&self, slice: &str) -> Option<(Range<usize>, Range<usize>)> {
        if self.yields != Yield::Label {
            return self.regex.find(slice).map(|m| (m.range(), m.range()));
        }
        let captures = self.regex.captures(slice)?;
        let whole = captures.get(0)?.range();
        let group = captures.get(1).map_or(whole.clone(), |group| group.range());
        Some((whole, group))
    }
}

/// The tokens of a range of bytes, where it begins and ends with tokens and holds no blank line.
fn span(tokens: &[Token<Entry>], from: usize, start: usize, end: usize) -> Option<(usize, usize)> {
    let rest = tokens.get(from..)?;
    let first = from + rest.iter().take(Lexicon::MATCH_BYTES).position(|t| usize::from(t.start) == start)?;
    let inside = tokens.get(first..)?.iter().take_while(|t| usize::from(t.end) <= end).count();
    let found = tokens.get(first..first + inside)?;
    let closed = found.last().is_some_and(|t| usize::from(t.end) == end);
    let apart = found.iter().skip(1).any(|t| t.gap == Gap::Paragraph);
    (closed && !apart).then_some((first, first + inside))
}

/// A pattern that matches at the start of a text only, and its source as a group.
fn compile(written: &str) -> Result<(String, Regex), Error> {
    let wrong = |problem: String| Error::wrong_entry("pattern", written, problem);
    if written.len() > Lexicon::PATTERN_BYTES {
        return Err(wrong(format!("expected at most {} bytes", Lexicon::PATTERN_BYTES)));
    }
    let alone = bounded(written, ONE).map_err(|error| wrong(told(&error)))?;
    if alone.is_match("") {
        return Err(wrong("expected a pattern that does not match an empty text".into()));
    }
    // In extended mode a comment at the end would swallow the bracket.
    let (plain, extended) = (format!("(?:{written})"), format!("(?:{written}\n)"));
    let anchored = |group: &str| bounded(&format!(r"\A{group}"), ONE);
    match anchored(&plain) {
        Ok(regex) => Ok((plain, regex)),
        Err(_) => anchored(&extended).map(|regex| (extended, regex)).map_err(|error| wrong(told(&error))),
    }
}

fn bounded(source: &str, bytes: usize) -> Result<Regex, regex::Error> {
    RegexBuilder::new(source).size_limit(bytes).dfa_size_limit(bytes).build()
}

fn together(sources: &[String]) -> Result<Regex, regex::Error> {
    bounded(&format!(r"\A(?:{})", sources.join("|")), ALL)
}

/// The error for patterns that are too large together: it names the first one too many.
fn too_large(given: &[(String, Yield)], sources: &[String]) -> Error {
    let fits = |some: &[String]| !matches!(together(some), Err(regex::Error::CompiledTooBig(_)));
    let (mut low, mut high) = (0, sources.len());
    while low + 1 < high {
        let half = usize::midpoint(low, high);
        if sources.get(..half).is_some_and(fits) { low = half } else { high = half }
    }
    let last = given.get(low).map_or("", |(written, _)| written.as_str());
    Error::wrong_entry("pattern", last, format!("with those before it, expected at most {ALL} bytes when compiled"))
}

/// What is wrong with a pattern, in one line.
fn told(error: &regex::Error) -> String {
    match error {
        regex::Error::CompiledTooBig(_) => format!("expected at most {ONE} bytes when compiled"),
        other => {
            let told = other.to_string();
            told.lines().last().unwrap_or_default().trim_start_matches("error: ").to_string()
        }
    }
}
