//! The tense of the clause about a date, which tells where what it leaves open lies.

use super::super::Reader;
use super::{day, words};
use crate::date::{Calendar, Moment, Relative, Side, TimeUnit};
use crate::lexicon::endings::{Endings, FUTURE, PARTICIPLE, PARTICIPLE_REGULAR, PAST, PAST_ONCE};
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use crate::text::token::Case;

/// How far the verb of the clause is looked for on either side, in tokens.
const CLAUSE: usize = 12;

/// The moment with the side its clause looks to, where that is left open and told.
pub(super) fn told(reader: Reader<'_, '_>, moment: Moment, first: usize, end: usize) -> Moment {
    let date = Dated { calendar: moment.calendar, first, end };
    // `cet été` is that of the year.
    let unsaid = matches!(moment.relative, Relative::Unsaid | Relative::Onward);
    let open = moment.year.is_none() && unsaid && !reader.after(first, &[Cue::This]);
    let this_week = moment.relative == Relative::Shift(TimeUnit::Week, 0) && reader.after(first, &[Cue::This]);
    let told = match moment.calendar {
        // `ce mercredi` is that of the week, unless all of its clause looks ahead.
        Calendar::Weekday(_) if this_week => {
            (follows_on(reader, date) && !clause(reader, first, end, past)).then_some(AFTER)
        }
        Calendar::Weekday(_)
        | Calendar::Month(_)
        | Calendar::Season(_)
        | Calendar::Quarter(_)
        | Calendar::Half(_)
        | Calendar::Day(0, _)
            if open =>
        {
            let onward = moment.relative == Relative::Onward;
            let side = if onward { follows_on(reader, date) } else { looks_ahead(reader, date) };
            side.then_some(AFTER)
        }
        Calendar::Day(..) | Calendar::Feast(_) if open && moment.weekday.is_none() => year_side(reader, date),
        _ => None,
    };
    told.map_or(moment, |relative| Moment { relative, ..moment })
}

/// A date and where it stands.
#[derive(Clone, Copy)]
struct Dated {
    calendar: Calendar,
    first: usize,
    end: usize,
}

fn looks_ahead(reader: Reader<'_, '_>, date: Dated) -> bool {
    governed(reader, date).map_or_else(|| clause(reader, date.first, date.end, ahead), |told| told == AFTER)
}

/// What follows on from another day is not led ahead by the present, `il part le 17 juin et arrive le 21`, nor is
/// `le procès s'ouvre ce lundi`.
fn follows_on(reader: Reader<'_, '_>, date: Dated) -> bool {
    clause(reader, date.first, date.end, ahead) && governed(reader, date).is_none_or(|told| told == AFTER)
}

/// The nearest year is a good guess: only a clause of one mind overrules it.
fn year_side(reader: Reader<'_, '_>, date: Dated) -> Option<Relative> {
    let Dated { first, end, .. } = date;
    governed(reader, date).or_else(|| match (clause(reader, first, end, ahead), clause(reader, first, end, past)) {
        (true, false) => Some(AFTER),
        (false, true) if !until(reader, first) && !reader.after(first, &[Cue::ToThe]) => Some(BEFORE),
        _ => None,
    })
}

const AFTER: Relative = Relative::Tense(Side::After);
const BEFORE: Relative = Relative::Tense(Side::Before);

/// What the participle that governs the date tells, which is more than the verb: `les mesures annoncées mercredi`,
/// `ouvert le 3 novembre`, `promulguée en août`; but `reporté au 14 mai`.
fn governed(reader: Reader<'_, '_>, date: Dated) -> Option<Relative> {
    let first = date.first;
    let lead = lead(reader, first);
    let led = |cue| (first - lead..first).any(|i| reader.cue(i, cue));
    if led(Cue::Since) {
        return Some(Relative::Done);
    }
    // `les vols sont suspendus jusqu'à lundi`, but `la grève a duré jusqu'à lundi`
    let near = || day::dated(reader, first).is_none() && !clause(reader, first, date.end, past);
    if led(Cue::Until) && words::full_month(reader, first).is_none() && near() {
        return Some(AFTER);
    }
    let led_ahead = || (leads_ahead(reader, date, lead) && near()).then_some(AFTER);
    let Some(at) = (first - lead).checked_sub(1).filter(|_| reader.joined(first - lead)) else { return led_ahead() };
    // `a eu lieu`
    if reader.cue(at, Cue::Present) && reader.after(at, &[Cue::Be]) && reader.after(at - 1, &[Cue::Be]) {
        return Some(Relative::Done);
    }
    let planned = words::phrase(reader, at, Cue::Ahead).is_some() || reader.cue(at, Cue::Planned);
    if planned {
        let ahead = led(Cue::Until) || reader.after(first, &[Cue::ToThe, Cue::To, Cue::For]);
        return ahead.then_some(AFTER);
    }
    if !participle(reader, at, Some(date.end)) || ruled(reader, at) {
        return led_ahead();
    }
    by_participle(reader, first, at)
}

/// What the participle at `at` tells of a date.
fn by_participle(reader: Reader<'_, '_>, first: usize, at: usize) -> Option<Relative> {
    if reader.after(first, &[Cue::For]) {
        return Some(AFTER);
    }
    // `mis en délibéré au 18 décembre`, `arrêtés au 31 décembre`
    let open = until(reader, first) || reader.after(first, &[Cue::ToThe]) || is_state(reader, at);
    (!open).then_some(if has_auxiliary(reader, at) { Relative::Done } else { BEFORE })
}

/// `à partir de lundi`, `pour jeudi`, `avant le 15`, `à vendredi !`, `le procès s'ouvre mardi`: the present of what is
/// arranged. Figures `pour septembre` tell no more than that month.
fn leads_ahead(reader: Reader<'_, '_>, Dated { calendar, first, end }: Dated, lead: usize) -> bool {
    if reader.after(first, &[Cue::To]) && reader.opens_sentence(first - 1) && reader.mark(end, "!") {
        return true;
    }
    let led = |cues| (first - lead..first).any(|i| reader.any_cue(i, cues));
    let day = matches!(calendar, Calendar::Weekday(_) | Calendar::Day(..));
    led(&[Cue::Before, Cue::Starting]) || day && led(&[Cue::For]) || is_arranged(reader, first - lead, end)
}

/// `le film sort mercredi`; but `d'une part lundi`, and `l'indice ouvre mardi en recul`, which tells what was.
fn is_arranged(reader: Reader<'_, '_>, start: usize, end: usize) -> bool {
    let noun = || reader.after(start - 1, &[Cue::A, Cue::Of, Cue::CountedAdjective]);
    let opens = || reader.after(start, &[Cue::Open]) && reader.cue(end, Cue::In);
    reader.after(start, &[Cue::Arranged]) && !noun() && !opens()
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
const LED: &[Cue] = &[Cue::The, Cue::This, Cue::OfThe, Cue::ToThe, Cue::To, Cue::In, Cue::For, Cue::TimePreposition];

/// A participle, by its ending, with no article before it, which would make it a noun. Where it opens a sentence, only
/// by the ending of most and closed off after the date: `Adoptée mardi par le Sénat`, but not `Nestlé mardi publiera`.
fn participle(reader: Reader<'_, '_>, at: usize, closed: Option<usize>) -> bool {
    let regular = || PARTICIPLE_REGULAR.end(reader.word(at));
    let other = |r: &Reading| match r {
        Reading::Cue(cue) => !matches!(cue, Cue::Ahead | Cue::Changes | Cue::Gone | Cue::Happens | Cue::Open),
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

/// Whether the clause about a date tells what happened or will happen once: the present and the imperfect do not, but
/// `est retrouvé` does, unlike `est fermé`.
pub(super) fn tells_once(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    clause(reader, first, end, |reader, at| {
        perfect(reader, at) || verb_ending(reader, at, &FUTURE) || passive(reader, at) || narrates(reader, at)
    })
}

/// Whether the clause about a date tells when something is open: `le dimanche, la boulangerie est fermée`.
pub(super) fn tells_open(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    clause(reader, first, end, |reader, at| reader.cue(at, Cue::Is) && soon(reader, at, |i| reader.cue(i, Cue::Open)))
}

/// Whether one of the few words after an auxiliary is so.
fn soon(reader: Reader<'_, '_>, auxiliary: usize, test: impl Fn(usize) -> bool) -> bool {
    (auxiliary + 1..auxiliary + 4).any(|i| reader.gap(i) == Gap::Space && test(i))
}

/// `est retrouvé`
fn passive(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.cue(at, Cue::Is) && soon(reader, at, |i| is_participle(reader, i) && !reader.cue(i, Cue::Open))
}

/// A verb in the simple past.
fn narrates(reader: Reader<'_, '_>, at: usize) -> bool {
    verb_ending(reader, at, &PAST_ONCE) && reader.readings(at).is_empty()
}

/// Whether the clause about a date looks ahead.
pub(super) fn tells_ahead(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    clause(reader, first, end, ahead)
}

/// A participle inside a sentence.
pub(super) fn is_participle(reader: Reader<'_, '_>, at: usize) -> bool {
    participle(reader, at, None)
}

/// Whether a participle leaves no room for an object: `a été entendue`, `s'est ouvert`, `né`, `sera jugé`; not `a lancé`.
pub(super) fn has_no_object(reader: Reader<'_, '_>, at: usize) -> bool {
    if !participle(reader, at, None) {
        return false;
    }
    let mut before = (at.saturating_sub(LEAD + 1)..at).rev().take_while(|&i| reader.joined(i + 1) && reader.is_word(i));
    match before.find(|&i| reader.any_cue(i, &[Cue::Been, Cue::Be]) || ahead(reader, i)) {
        Some(verb) => reader.cue(verb, Cue::Been) || !reader.cue(verb, Cue::Be),
        None => PARTICIPLE_REGULAR.end(reader.word(at)) || reader.any_cue(at, &[Cue::Gone, Cue::Ahead]),
    }
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
    // `le maire assure ce jeudi qu'il partira`, but `c'est ce jeudi que`
    let this = reader.after(first, &[Cue::This]) && !reader.after(first - 1, &[Cue::Is]);
    let reports = |i: usize| reader.cue(i, Cue::Reported) && (this || (end..i).any(|said| perfect(reader, said)));
    let told = |i: usize| reports(i) || this && reader.mark(i, ":");
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
    verb_ending(reader, at, &PAST) && !ahead(reader, at) || perfect(reader, at)
}

/// An auxiliary with its participle.
fn perfect(reader: Reader<'_, '_>, at: usize) -> bool {
    let past = |i| participle(reader, i, None) && !is_state(reader, i);
    reader.cue(at, Cue::Be) && !reader.capitalised(at) && soon(reader, at, past)
}
