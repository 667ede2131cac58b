//! The tense of the clause about a date, which tells where what it leaves open lies.

use super::super::Reader;
use super::words;
use crate::date::{Calendar, Moment, Relative, Side};
use crate::lexicon::Cue;
use crate::lexicon::tables::endings;
use crate::text::Gap;
use crate::text::token::Case;

/// How far the verb of the clause is looked for on either side, in tokens.
const CLAUSE: usize = 12;

/// The moment with the side its clause looks to, where that is left open and told.
pub(super) fn told(reader: Reader<'_, '_>, moment: Moment, first: usize, end: usize) -> Moment {
    let open = moment.year.is_none() && moment.relative == Relative::Unsaid;
    let side = match moment.calendar {
        Calendar::Weekday(_)
        | Calendar::Month(_)
        | Calendar::Season(_)
        | Calendar::Quarter(_)
        | Calendar::Half(_)
        | Calendar::Day(0, _)
            if open =>
        {
            (!done_then(reader, first) && clause(reader, first, end, ahead)).then_some(Side::After)
        }
        // The nearest year is a good guess: only a clause of one mind overrules it.
        Calendar::Day(..) | Calendar::Feast(_) if open && moment.weekday.is_none() => {
            let done = done_then(reader, first);
            match (!done && clause(reader, first, end, ahead), done || clause(reader, first, end, past)) {
                (true, false) => Some(Side::After),
                (false, true) if !until(reader, first) => Some(Side::Before),
                _ => None,
            }
        }
        _ => None,
    };
    side.map_or(moment, |side| Moment { relative: Relative::Tense(side), ..moment })
}

/// `les mesures annoncées mercredi`, `ouvert le 3 novembre`: the participle right before tells more than the verb.
fn done_then(reader: Reader<'_, '_>, first: usize) -> bool {
    let article = first - usize::from(reader.after(first, &[Cue::The]));
    let participle = article.checked_sub(1).filter(|_| reader.joined(article));
    participle.is_some_and(|at| verb_ending(reader, at, &PARTICIPLE) && !ahead(reader, at))
}

/// `jusqu'au 30 juin`, `d'ici le 30 juin`: what was said then may be still to come.
fn until(reader: Reader<'_, '_>, first: usize) -> bool {
    let article = first - usize::from(reader.after(first, &[Cue::The, Cue::ToThe]));
    reader.after(article, &[Cue::TimePreposition, Cue::For]) || (article > 1 && ahead(reader, article - 2))
}

/// Whether a word of the clause is so.
fn clause(reader: Reader<'_, '_>, first: usize, end: usize, test: fn(Reader<'_, '_>, usize) -> bool) -> bool {
    let ends = |i: usize| reader.any_mark(i, &[".", ";", "!", "?", "…", "»", "«"]);
    let before = (first.saturating_sub(CLAUSE)..first).rev().take_while(|&i| !ends(i) && reader.joined(i + 1));
    let after = (end..end + CLAUSE).take_while(|&i| !ends(i) && reader.joined(i));
    before.chain(after).any(|i| test(reader, i))
}

/// Endings of verbs, and their last letters as bits, which turn most words away.
struct Endings {
    list: &'static [&'static str],
    last: u32,
}

static FUTURE: Endings = Endings::of(endings::FUTURE);
static PAST: Endings = Endings::of(endings::PAST);
static PARTICIPLE: Endings = Endings::of(endings::PARTICIPLE);

impl Endings {
    #[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
    const fn of(list: &'static [&'static str]) -> Self {
        let (mut last, mut i) = (0, 0);
        while i < list.len() {
            let bytes = list[i].as_bytes();
            last |= Self::bit(bytes[bytes.len() - 1]);
            i += 1;
        }
        Self { list, last }
    }

    /// Letters that differ by their case have one bit.
    const fn bit(byte: u8) -> u32 {
        1 << (byte % 32)
    }

    fn end(&self, word: &str) -> bool {
        let tail = |e: &str| word.get(word.len().checked_sub(e.len()).filter(|head| *head > 0)?..);
        word.bytes().next_back().is_some_and(|b| self.last & Self::bit(b) != 0)
            && self.list.iter().any(|e| tail(e).is_some_and(|t| t.eq_ignore_ascii_case(e)))
    }
}

fn verb_ending(reader: Reader<'_, '_>, at: usize, endings: &Endings) -> bool {
    if !reader.is_word(at) || reader.gap(at) == Gap::Hyphen || !endings.end(reader.word(at)) {
        return false;
    }
    // Headlines stand in capitals; short words there are names.
    match reader.case(at) {
        Case::Lower => true,
        Case::Upper => words::letters(reader, at) > 3,
        Case::Capital => false,
    }
}

/// A word that looks forward: the dates of one clause ask of the same words.
fn ahead(reader: Reader<'_, '_>, at: usize) -> bool {
    let looks = || words::phrase(reader, at, Cue::Ahead).is_some() || verb_ending(reader, at, &FUTURE);
    reader.memo.ahead.at(at, || looks().then_some(())).is_some()
}

/// A verb in the imperfect or simple past, or an auxiliary with its participle.
fn past(reader: Reader<'_, '_>, at: usize) -> bool {
    let participle = || (at + 1..at + 4).any(|i| reader.gap(i) == Gap::Space && verb_ending(reader, i, &PARTICIPLE));
    verb_ending(reader, at, &PAST) || reader.cue(at, Cue::Be) && !reader.capitalised(at) && participle()
}
