//! The tense of the clause about a date, which tells where what it leaves open lies.

use super::super::Reader;
use super::{day, words};
use crate::date::{Calendar, Moment, Relative, Side, TimeUnit};
use crate::lexicon::endings::{Endings, FUTURE, PARTICIPLE, PARTICIPLE_REGULAR, PAST};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use crate::text::token::Case;

/// How far the verb of the clause is looked for on either side, in tokens.
const CLAUSE: usize = 12;

/// The moment with the side its clause looks to, where that is left open and told.
pub(super) fn told(reader: Reader<'_, '_>, moment: Moment, first: usize, end: usize) -> Moment {
    // `cet été` is that of the year.
    let unsaid = matches!(moment.relative, Relative::Unsaid | Relative::Onward);
    let open = moment.year.is_none() && unsaid && !reader.after(first, &[Cue::This]);
    // `ce mercredi` is that of the week, unless the clause looks ahead.
    let this_week = moment.relative == Relative::Shift(TimeUnit::Week, 0) && reader.after(first, &[Cue::This]);
    let open_year = || open && moment.weekday.is_none();
    let told = match moment.calendar {
        Calendar::Weekday(_) if this_week => looks_ahead(reader, first, end).then_some(AFTER),
        Calendar::Weekday(_)
        | Calendar::Month(_)
        | Calendar::Season(_)
        | Calendar::Quarter(_)
        | Calendar::Half(_)
        | Calendar::Day(0, _)
            if open =>
        {
            // What follows on from another day is not led ahead by the present: `il part le 17 juin et arrive le 21`.
            let told = moment.relative != Relative::Onward || clause(reader, first, end, ahead);
            (told && looks_ahead(reader, first, end)).then_some(AFTER)
        }
        // The nearest year is a good guess: only a clause of one mind overrules it.
        Calendar::Day(..) | Calendar::Feast(_) if open_year() => governed(reader, first, end).or_else(|| {
            match (clause(reader, first, end, ahead), clause(reader, first, end, past)) {
                (true, false) => Some(AFTER),
                (false, true) if !until(reader, first) && !reader.after(first, &[Cue::ToThe]) => Some(BEFORE),
                _ => None,
            }
        }),
        _ => None,
    };
    told.map_or(moment, |relative| Moment { relative, ..moment })
}

fn looks_ahead(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    governed(reader, first, end).map_or_else(|| clause(reader, first, end, ahead), |told| told == AFTER)
}

const AFTER: Relative = Relative::Tense(Side::After);
const BEFORE: Relative = Relative::Tense(Side::Before);

/// What the participle that governs the date tells, which is more than the verb: `les mesures annoncées mercredi`,
/// `ouvert le 3 novembre`, `promulguée en août`; but `reporté au 14 mai`.
fn governed(reader: Reader<'_, '_>, first: usize, end: usize) -> Option<Relative> {
    let lead = lead(reader, first);
    let led = |cue| (first - lead..first).any(|i| reader.cue(i, cue));
    if led(Cue::Since) {
        return Some(Relative::Done);
    }
    // `les vols sont suspendus jusqu'à lundi`, but `la grève a duré jusqu'à lundi`
    let near = day::dated(reader, first).is_none() && !clause(reader, first, end, past);
    if led(Cue::Until) && near && words::full_month(reader, first).is_none() {
        return Some(AFTER);
    }
    let led_ahead = (near && leads_ahead(reader, (first, end), lead)).then_some(AFTER);
    let Some(at) = (first - lead).checked_sub(1).filter(|_| reader.joined(first - lead)) else { return led_ahead };
    // `a eu lieu`
    if reader.cue(at, Cue::Present) && reader.after(at, &[Cue::Be]) && reader.after(at - 1, &[Cue::Be]) {
        return Some(Relative::Done);
    }
    let planned = words::phrase(reader, at, Cue::Ahead).is_some() || reader.cue(at, Cue::Planned);
    if planned {
        let ahead = led(Cue::Until) || reader.after(first, &[Cue::ToThe, Cue::To, Cue::For]);
        return ahead.then_some(AFTER);
    }
    if !participle(reader, at, Some(end)) || ruled(reader, at) {
        return led_ahead;
    }
    if reader.after(first, &[Cue::For]) {
        return Some(AFTER);
    }
    // `mis en délibéré au 18 décembre`, `arrêtés au 31 décembre`
    let open = until(reader, first) || reader.after(first, &[Cue::ToThe]) || is_state(reader, at);
    (!open).then_some(if has_auxiliary(reader, at) { Relative::Done } else { BEFORE })
}

/// `à partir de lundi`, `pour jeudi`, `avant le 15`, `à vendredi !`, `le procès s'ouvre mardi`: the present of what is
/// arranged.
fn leads_ahead(reader: Reader<'_, '_>, (first, end): (usize, usize), lead: usize) -> bool {
    if reader.after(first, &[Cue::To]) && reader.opens_sentence(first - 1) && reader.mark(end, "!") {
        return true;
    }
    let led = (first - lead..first).any(|i| reader.any_cue(i, &[Cue::For, Cue::Before, Cue::Starting]));
    led || reader.after(first - lead, &[Cue::Arranged])
}

/// How many words lead the date in: `le`, `jusqu'au`, `à partir du`.
fn lead(reader: Reader<'_, '_>, first: usize) -> usize {
    let lead = (0..LEAD).take_while(|back| *back < first && reader.after(first - back, LED)).count();
    let lead =
        lead + usize::from(lead == 0 && reader.after(first, &[Cue::Of]) && reader.after(first - 1, &[Cue::Starting]));
    let from = first - lead;
    let starting = reader.after(from, &[Cue::Starting]) && reader.after(from - 1, &[Cue::To]);
    lead + if starting { 2 } else { 0 }
}

/// `a été arrêté`, `est mort`, `s'est ouvert`: a whole verb, not the participle that goes with a noun.
fn has_auxiliary(reader: Reader<'_, '_>, participle: usize) -> bool {
    let words = (participle.saturating_sub(LEAD)..participle).rev();
    words
        .take_while(|i| reader.joined(i + 1))
        .find(|&i| !reader.cue(i, Cue::Inserted))
        .is_some_and(|i| reader.cue(i, Cue::Be))
}

/// The most words that lead a date in, `à partir` apart.
const LEAD: usize = 3;
const LED: &[Cue] = &[Cue::The, Cue::OfThe, Cue::ToThe, Cue::To, Cue::In, Cue::For, Cue::TimePreposition];

/// A participle, by its ending, with no article before it, which would make it a noun. Where it opens a sentence, only
/// by the ending of most and closed off after the date: `Adoptée mardi par le Sénat`, but not `Nestlé mardi publiera`.
fn participle(reader: Reader<'_, '_>, at: usize, closed: Option<usize>) -> bool {
    let regular = || PARTICIPLE_REGULAR.end(reader.word(at));
    let other = |r: &Reading| match r {
        Reading::Cue(cue) => !matches!(cue, Cue::Ahead | Cue::Changes | Cue::Gone),
        r => matches!(r, Reading::Common | Reading::Weekday(_) | Reading::Cardinal(_) | Reading::DayPart(_)),
    };
    if reader.capitalised(at) && reader.opens_sentence(at) && !words::after_initial(reader, at) {
        let closes = |end| reader.mark(end, ",") || reader.any_cue(end, &[Cue::By, Cue::To, Cue::In, Cue::And]);
        // `Battu mardi par`: names end so too.
        let by = || closed.is_some_and(|end| reader.cue(end, Cue::By)) && PARTICIPLE.end(reader.word(at));
        let gone = || reader.reads(at, |r| r == Reading::Cue(Cue::Gone));
        return closed.is_some_and(closes) && (regular() || gone() || by());
    }
    verb_ending(reader, at, &PARTICIPLE)
        && !verb_ending(reader, at, &FUTURE)
        && !reader.after(at, &[Cue::The, Cue::A, Cue::This, Cue::OfThe, Cue::ToThe, Cue::Possessive])
        && (!reader.readings(at).iter().any(other) || regular())
}

/// Whether the clause about a date tells what happened or will happen once: the present and the imperfect do not.
pub(super) fn tells_once(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    clause(reader, first, end, |reader, at| perfect(reader, at) || verb_ending(reader, at, &FUTURE))
}

/// Whether the clause about a date looks ahead.
pub(super) fn tells_ahead(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    clause(reader, first, end, ahead)
}

/// A participle inside a sentence.
pub(super) fn is_participle(reader: Reader<'_, '_>, at: usize) -> bool {
    participle(reader, at, None)
}

/// Whether the verb before a participle looks ahead: `sera jugé`, `doit être jugé`, `auront lieu`.
fn ruled(reader: Reader<'_, '_>, at: usize) -> bool {
    let before = (at.saturating_sub(LEAD + 1)..at).rev().take_while(|i| reader.joined(i + 1));
    // `sera jugé puis transféré`
    let linked = |i: usize| reader.any_cue(i, &[Cue::And, Cue::Then]);
    let inserted = |i: usize| {
        reader.any_cue(i, &[Cue::Inserted, Cue::Be])
            || reader.word(i).ends_with("ment")
            || linked(i)
            || linked(i + 1) && participle(reader, i, None)
    };
    before.map(|i| (ahead(reader, i), inserted(i))).find(|(ahead, inserted)| *ahead || !inserted).is_some_and(|f| f.0)
}

/// `est ouverte`, `sont fermés` tell no time, as `s'est ouverte` and `est morte` do.
fn is_state(reader: Reader<'_, '_>, participle: usize) -> bool {
    let is = reader.after(participle, &[Cue::Is]) && !reader.reads(participle, |r| r == Reading::Cue(Cue::Gone));
    is && reader.gap(participle - 1) != Gap::Apostrophe
}

/// `jusqu'au 30 juin`, `d'ici le 30 juin`: what was said then may be still to come.
fn until(reader: Reader<'_, '_>, first: usize) -> bool {
    let article = first - usize::from(reader.after(first, &[Cue::The, Cue::ToThe]));
    reader.after(article, &[Cue::Until, Cue::For]) || (article > 1 && ahead(reader, article - 2))
}

/// Whether a word of the clause is so; what was said after the date is a clause of its own: `a promis que rien ne changera`.
fn clause(reader: Reader<'_, '_>, first: usize, end: usize, test: fn(Reader<'_, '_>, usize) -> bool) -> bool {
    let ends = |i: usize| reader.any_mark(i, &[".", ";", "!", "?", "…", "»", "«"]);
    let told = |i: usize| reader.cue(i, Cue::Reported) && (end..i).any(|said| perfect(reader, said));
    let before = (first.saturating_sub(CLAUSE)..first).rev().take_while(|&i| !ends(i) && reader.joined(i + 1));
    let after = (end..end + CLAUSE).take_while(|&i| !ends(i) && reader.joined(i) && !told(i));
    before.chain(after).any(|i| test(reader, i))
}

fn verb_ending(reader: Reader<'_, '_>, at: usize, endings: &Endings) -> bool {
    if !reader.is_word(at) || reader.gap(at) == Gap::Hyphen || !endings.end(reader.word(at)) {
        return false;
    }
    // Headlines stand in capitals; short words there are names.
    match reader.case(at) {
        Case::Lower => true,
        Case::Upper => reader.letters(at) > 3,
        Case::Capital => false,
    }
}

/// A word that looks forward: the dates of one clause ask of the same words.
fn ahead(reader: Reader<'_, '_>, at: usize) -> bool {
    let looks =
        || reader.phrase_end(at, |r| r == Reading::Cue(Cue::Ahead)).is_some() || verb_ending(reader, at, &FUTURE);
    reader.memo.ahead.at(at, || looks().then_some(())).is_some()
}

/// A verb in the imperfect or simple past, or an auxiliary with its participle.
fn past(reader: Reader<'_, '_>, at: usize) -> bool {
    verb_ending(reader, at, &PAST) && !verb_ending(reader, at, &FUTURE) || perfect(reader, at)
}

/// An auxiliary with its participle.
fn perfect(reader: Reader<'_, '_>, at: usize) -> bool {
    let past = |i| participle(reader, i, None) && !is_state(reader, i);
    let done = || (at + 1..at + 4).any(|i| reader.gap(i) == Gap::Space && past(i));
    reader.cue(at, Cue::Be) && !reader.capitalised(at) && done()
}
