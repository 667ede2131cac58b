//! What stands between a title and its holder: a party or department in parentheses, a dash, the time of the office.

use super::super::Reader;
use super::apposition::{closes, is_participle, is_public};
use super::name::{self, Name, name_after};
use super::office::{Parsed, Span};
use super::{body, title};
use crate::lexicon::tables::Beside;
use crate::lexicon::{Classes, Cue, Reading};
use crate::official::Role;
use crate::text::Gap;

/// The most tokens in parentheses, or between a title and the comma behind its time.
const LONGEST: usize = 9;

/// Parentheses beside a title or name: where they end, and the party in them.
pub(super) struct Bracket {
    pub(super) end: usize,
    pub(super) party: Option<Span>,
}

/// `(LR)`, `(Val-d'Oise)`, `(7e circonscription)`, `(PS, majorité municipale)`.
pub(super) fn bracket(reader: Reader<'_, '_>, open: usize) -> Option<Bracket> {
    if !reader.mark(open, "(") {
        return None;
    }
    let close = (open + 1..open + LONGEST).find(|&at| !inside(reader, at)).filter(|&at| reader.mark(at, ")"))?;
    let label = (open + 1..close).any(|at| reader.is_word(at)) || is_years(reader, open + 1);
    let known = |at| body::known(reader, at).filter(|(kind, end)| *kind == Beside::Party && *end <= close);
    let party = |at| known(at).filter(|_| reader.capitalised(at));
    let party = || (open + 1..close).find_map(|at| party(at).map(|(_, end)| Span::new(at, end)));
    label.then(|| Bracket { end: close + 1, party: party() })
}

/// Where the parentheses begin that end right before a token, or the token itself: `Ana Ruiz (LR), députée`.
pub(super) fn before_bracket(reader: Reader<'_, '_>, end: usize) -> usize {
    if !end.checked_sub(1).is_some_and(|close| reader.mark(close, ")")) {
        return end;
    }
    let open = (3..=LONGEST).filter_map(|back| end.checked_sub(back)).find(|&at| reader.mark(at, "("));
    open.filter(|&at| bracket(reader, at).is_some_and(|b| b.end == end)).unwrap_or(end)
}

/// `1850-1920`: the years of a life or an office.
fn is_years(reader: Reader<'_, '_>, at: usize) -> bool {
    is_year(reader, at) && (reader.cue(at + 1, Cue::Dash) || reader.gap(at + 1) == Gap::Hyphen)
}

fn is_year(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.is_digits(at) && (3..=4).contains(&reader.len(at))
}

fn inside(reader: Reader<'_, '_>, at: usize) -> bool {
    let mark = || reader.any_mark(at, &[",", "/"]) || reader.cue(at, Cue::Dash);
    reader.joined(at) && (reader.is_word(at) || reader.is_digits(at) || mark())
}

/// The holder behind what stands between.
pub(super) fn holder<'t>(reader: Reader<'_, 't>, office: &mut Parsed) -> Option<Name<'t>> {
    let at = office.end;
    if !reader.joined(at) {
        return None;
    }
    if reader.mark(at, "(") {
        return bracketed(reader, office);
    }
    if reader.mark(at, ",") {
        return apposed(reader, office);
    }
    between_dashes(reader, office).or_else(|| fronted(reader, office))
}

/// `la maire de Denain (Nord) Ana Ruiz`, `le ministre de l'Intérieur (Ana Ruiz)`.
fn bracketed<'t>(reader: Reader<'_, 't>, office: &mut Parsed) -> Option<Name<'t>> {
    let open = office.end;
    let bracket = bracket(reader, open)?;
    if let Some(name) = name_after(reader, &Parsed { end: bracket.end, ..*office }).filter(|n| n.words > 1) {
        if let Some(party) = bracket.party.filter(|_| office.organisation.is_none()) {
            office.of_party(party);
        }
        return Some(name);
    }
    let alone = office.has_complement() && !stands_for_place(office) && title::definite(reader, office.first);
    let unknown = |n: &Name<'_>| n.is_apart(reader) && (n.first..n.end).all(|i| reader.readings(i).is_empty());
    name::name(reader, open + 1).filter(|n| alone && n.end + 1 == bracket.end && unknown(n))
}

/// Whether parentheses after the title hold a place or party, not the holder.
fn stands_for_place(office: &Parsed) -> bool {
    let elected = [
        Role::Mayor,
        Role::DeputyMayor,
        Role::LocalCouncillor,
        Role::RegionalPresident,
        Role::MemberOfParliament,
        Role::Senator,
        Role::MemberEuropeanParliament,
    ];
    office.role().is_none_or(|role| elected.contains(&role))
}

/// `le maire de Laon – Ana Ruiz – a`.
fn between_dashes<'t>(reader: Reader<'_, 't>, office: &Parsed) -> Option<Name<'t>> {
    let dash = |at| reader.cue(at, Cue::Dash) && reader.gap(at) == Gap::Space;
    let plain = dash(office.end) && reader.readings(office.end + 1).is_empty();
    let found = if plain { name::name(reader, office.end + 1)? } else { return None };
    (found.words > 1 && dash(found.end)).then_some(found)
}

/// `le président chilien, le socialiste Ana Ruiz,`: an apposition of the party's adjective, of what the holder was
/// before (`l'ancien footballeur`), of a civility (`le Dr`), of a priest's (`le père`).
fn apposed<'t>(reader: Reader<'_, 't>, office: &Parsed) -> Option<Name<'t>> {
    let at = office.end + 2;
    if !reader.cue(office.end + 1, Cue::The) || office.after_name || !office.has_complement_or_tenure() {
        return None;
    }
    // `le ministre, le Dr Ruiz et Mme Mora ont`: without a mark behind the name these are several persons.
    let closed = |n: &Name<'_>| closes(reader, n.end);
    if let Some((civility, first)) = name::civility(reader, at).filter(|_| reader.capitalised(at)) {
        let named = name::name(reader, first).filter(closed);
        return named.map(|n| Name { civility: Some(civility), civility_first: Some(at), ..n });
    }
    let end = if reader.capitalised(at) { None } else { past_quality(reader, office, at) }?;
    let begins = reader.capitalised(end) && reader.gap(end) <= Gap::Line;
    name::name(reader, end).filter(|n| begins && n.words > 1 && closed(n))
}

/// Past what a person is called before the name: `socialiste`, `ancien footballeur`, and a priest `père`.
fn past_quality(reader: Reader<'_, '_>, office: &Parsed, at: usize) -> Option<usize> {
    let family = reader.phrase_end(at, |r| r == Reading::PartyAdjective);
    let priest = || office.role() == Some(Role::ReligiousLeader) && reader.cue(at, Cue::Kin);
    let noun = title::past_tenure(reader, at);
    let plain = || !reader.is_known(noun) || name::is(reader, noun, Reading::Deed);
    let former = || noun > at && reader.is_word(noun) && plain() && !reader.capitalised(noun);
    family.or_else(|| priest().then_some(at + 1)).or_else(|| former().then_some(noun + 1))
}

/// `Maire de Laon depuis 2014, Ana Ruiz`, `Ministre sous Ana Ruiz, Luis Mora`: a title that opens the sentence, and when.
fn fronted<'t>(reader: Reader<'_, 't>, office: &Parsed) -> Option<Name<'t>> {
    let comma = times_end(reader, office.end)?;
    let first = office.first;
    // `Nommé préfet du Var en août, Ana Ruiz`
    let participle =
        |at: &usize| is_participle(reader, *at) && reader.opens_sentence(*at) && !reader.may_open(*at, Classes::TITLE);
    let made = || first.checked_sub(1).filter(participle).is_some();
    let opens = reader.opens_sentence(first) && reader.capitalised(first) || made();
    let titled = opens && !office.is_plural() && (office.has_complement_or_tenure() || is_public(office));
    name_after(reader, &Parsed { end: comma, ..*office }).filter(|n| titled && n.words > 1)
}

/// Past the time an office was held, with its years: `(1981-1993)`, `de 1981 à 1993`, `jusqu'en mai 1990`.
pub(super) fn past_times(reader: Reader<'_, '_>, end: usize) -> usize {
    if is_years(reader, end + 1) {
        return bracket(reader, end).map_or(end, |b| b.end);
    }
    if !reader.any_cue(end, TIME_PREPOSITIONS) {
        return end;
    }
    let time = |at: usize| {
        let linked = reader.cue(at, Cue::And) && reader.is_digits(at + 1);
        let unit = |r| matches!(r, Reading::TimeUnit(_) | Reading::Month(_) | Reading::OrdinalMark(_));
        reader.joined(at)
            && (linked
                || reader.is_digits(at)
                || reader.any_cue(at, TIME_PREPOSITIONS)
                || reader.any_cue(at, &[Cue::To, Cue::ToThe, Cue::The])
                || reader.reads(at, unit))
    };
    let stop = (end..end + LONGEST).find(|&at| !time(at)).unwrap_or(end);
    if (end..stop).any(|at| is_year(reader, at)) { stop } else { end }
}

/// What leads in the time of an office.
const TIME_PREPOSITIONS: &[Cue] =
    &[Cue::TimePreposition, Cue::Of, Cue::OfThe, Cue::Between, Cue::During, Cue::Until, Cue::In];

/// The comma behind the time of an office: `depuis 2014,`, `de 1988 à 1991,`, `pendant dix ans,`, `sous Ana Ruiz,`.
fn times_end(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    if reader.cue(at, Cue::Under) {
        return name::name(reader, at + 1).map(|n| n.end).filter(|&end| reader.mark(end, ","));
    }
    if !reader.any_cue(at, TIME_PREPOSITIONS) {
        return None;
    }
    let word = |i: usize| reader.joined(i) && (reader.is_word(i) || reader.is_digits(i));
    let comma = (at + 1..at + LONGEST).find(|&i| !word(i)).filter(|&i| reader.mark(i, ","))?;
    let time =
        |i: usize| reader.is_digits(i) || reader.reads(i, |r| matches!(r, Reading::TimeUnit(_) | Reading::Month(_)));
    (at..comma).any(time).then_some(comma)
}
