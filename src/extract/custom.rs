//! What the user's lexicon asks of an extraction beside its words: starts, bars and labels.

use super::engine::Engine;
use super::room::Room;
use crate::grammar::{Read, Reader, Start, date, number};
use crate::lexicon::{Classes, Entry, Lexicon, Match, Reading, Sight, Yield};
use crate::text::Tokens;
use crate::{Kind, Number, Official};

/// The name of what is no rule of the language: a pattern.
const PATTERN: &str = "<motif du lexique>";

/// The tokens of a block, looked up in the lexicon first, and what its patterns match.
#[inline(never)]
pub(super) fn scan(tokens: &mut Tokens<Entry>, block: &str, lexicon: &Lexicon) -> Vec<Match> {
    tokens.scan(block, |kind, key| lexicon.look_up(kind, key));
    lexicon.matches(block, tokens.list())
}

/// Note where the patterns begin mentions, and where the lexicon denies any.
#[inline(never)]
pub(super) fn heed(engine: &mut Engine<'_>, reader: Reader<'_, '_>, lexicon: &Lexicon) {
    let labels = reader.matches.iter().any(|m| matches!(m.yields, Yield::Label | Yield::Denied(_)));
    if lexicon.denies() || labels {
        engine.room.barred.resize(reader.tokens.len(), 0);
        bar_phrases(engine, reader);
        bar_matches(engine, reader.matches);
    }
    add_starts(engine, reader.matches);
}

/// A denied phrase bars its tokens from a kind, unless a longer phrase of that kind begins with it.
fn bar_phrases(engine: &mut Engine<'_>, reader: Reader<'_, '_>) {
    for (at, _) in reader.tokens.iter().enumerate().filter(|(_, t)| t.entry.is_own()) {
        for kind in Kind::ALL {
            let denied = |r: Reading| matches!(r, Reading::Denied(kinds) if kinds >> kind as u8 & 1 == 1);
            let Some(end) = reader.phrase_end(at, denied) else { continue };
            let longer = reader.phrase_end(at, |r| r.class().meets(starts(kind)));
            if longer.is_none_or(|longer| longer <= end) {
                bar(engine, at..end, 1 << kind as u8);
            }
        }
    }
}

/// What begins a mention of a kind in the lexicon.
const fn starts(kind: Kind) -> Classes {
    match kind {
        Kind::Official => Classes::TITLE,
        Kind::Country => Classes::COUNTRY,
        Kind::Number => number::STARTS,
        Kind::Date => date::STARTS,
    }
}

/// Figures that are a label begin no date.
fn bar_matches(engine: &mut Engine<'_>, matches: &[Match]) {
    for found in matches {
        match found.yields {
            Yield::Denied(kinds) => bar(engine, found.first..found.end, kinds),
            Yield::Label => bar(engine, found.first..found.end, 1 << Kind::Date as u8),
            Yield::Title(_) | Yield::Country(_) => {}
        }
    }
}

fn bar(engine: &mut Engine<'_>, tokens: std::ops::Range<usize>, kinds: u8) {
    engine.room.barred.iter_mut().take(tokens.end).skip(tokens.start).for_each(|b| *b |= kinds);
}

/// A title or country that a pattern matches begins at its token, in a web address apart.
#[allow(clippy::disallowed_methods, reason = "the place is one the search found")]
fn add_starts(engine: &mut Engine<'_>, matches: &[Match]) {
    let Room { starts, taken, .. } = &mut *engine.room;
    for found in matches {
        let class = match found.yields {
            Yield::Title(_) => Classes::TITLE,
            Yield::Country(_) => Classes::COUNTRY,
            Yield::Label | Yield::Denied(_) => continue,
        };
        let at = found.first;
        if taken.get(at).copied().unwrap_or(true) {
            continue;
        }
        match starts.binary_search_by_key(&at, |start| start.at) {
            Ok(place) => {
                starts.iter_mut().skip(place).take(1).for_each(|start| start.classes = start.classes.and(class))
            }
            // No rule of titles or countries asks what stands beside.
            Err(place) => starts.insert(place, Start { at, classes: class, beside: Sight::FREE }),
        }
    }
}

/// The label that a pattern makes of the figures at a token.
pub(super) fn label<'t>(reader: Reader<'_, 't>, at: usize) -> Option<(&'static str, Read<Number<'t>>)> {
    let ((), end) = reader.matched(at, |y| (y == Yield::Label).then_some(()))?;
    number::nominal(reader, at, end).map(|read| (PATTERN, read))
}

/// Whether the mention begins in what the lexicon denies as an official, or is named so.
pub(super) fn is_denied(engine: &Engine<'_>, reader: Reader<'_, '_>, read: &Read<Official<'_>>) -> bool {
    let barred = |at: usize| engine.room.barred.get(at).is_some_and(|kinds| kinds >> Kind::Official as u8 & 1 == 1);
    let named = || {
        let name = read.value.name?.text;
        let start = name.as_ptr().addr().checked_sub(reader.text.as_ptr().addr())?;
        Some(reader.tokens.partition_point(|t| usize::from(t.start) < start))
    };
    !engine.room.barred.is_empty() && (barred(read.first) || named().is_some_and(barred))
}
