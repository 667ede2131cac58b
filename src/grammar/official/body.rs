//! Bodies: the known ones, what specifies a generic one, and the acronym after it.

use super::super::{Reader, country};
use super::complement::{self, Link};
use super::name;
use super::office::{Parsed, Span};
use crate::lexicon::tables::Beside;
use crate::lexicon::tables::offices::ORGANISATIONS;
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use crate::text::token::Case;

/// The most tokens that specify a body.
const LONGEST_TAIL: usize = 14;

/// The longest body of the lexicon from here. Where a word is both, a capital names a body of its own (`la
/// Commission`), and the small letter any (`la commission`); the data has the general one first.
pub(super) fn known(reader: Reader<'_, '_>, at: usize) -> Option<(Beside, usize)> {
    let kind = |r: Reading| match r {
        Reading::Organisation(row) => ORGANISATIONS.get(usize::from(row)).map(|o| o.beside),
        _ => None,
    };
    let (general, end) = reader.longest(at, kind)?;
    if end > at + 1 || reader.case(at) != Case::Capital {
        return Some((general, end));
    }
    let own = reader.readings(at).iter().rev().find_map(|r| kind(*r));
    Some((own.unwrap_or(general), end))
}

/// The known body a complement names, with what specifies it.
pub(super) fn body(reader: Reader<'_, '_>, parsed: &mut Parsed, link: &Link) -> bool {
    let at = link.at;
    // `La Poste` has its article in the name.
    let article = reader.cue(at - 1, Cue::The) && reader.capitalised(at - 1);
    let named = article.then(|| known(reader, at - 1)).flatten();
    let named = named.filter(|(_, end)| *end > at).map(|found| (at - 1, found));
    let found = named.or_else(|| known(reader, at).or_else(|| of_town(reader, at)).map(|found| (at, found)));
    let Some((at, (kind, end))) = found else { return false };
    // `membre LR du conseil régional`: the party only tells which of them.
    if parsed.beside == Beside::Nothing || parsed.beside == Beside::Party && link.is_of() {
        parsed.beside = kind;
    }
    parsed.complete = true;
    // A region is a place; its council is a body.
    let one_word = (at + 1..end).all(|i| reader.gap(i) <= Gap::Apostrophe);
    if kind == Beside::City || kind == Beside::Region && one_word {
        let region = |end| complement::second_place(reader, end).unwrap_or(end);
        parsed.end = if kind == Beside::City { end } else { region(region_name(reader, at, end)) };
        parsed.place = parsed.place.or(Some(Span::new(at, parsed.end)));
        return true;
    }
    let council = if kind == Beside::Region { known_region(reader, end) } else { cabinet(reader, kind, end) };
    // `maire d'extrême droite de Lens`: the town is the mayor's.
    let current = kind == Beside::Party && link.is_bare_of(reader) && !reader.capitalised(at);
    let end = council.or_else(|| if current { None } else { tail(reader, end) }).unwrap_or(end);
    parsed.organisation = parsed.organisation.or(Some(Span::new(at, end)));
    parsed.end = past_acronym(reader, end).unwrap_or(end);
    true
}

/// `Dijon Métropole`: a body of several towns, by the name of the first.
fn of_town(reader: Reader<'_, '_>, at: usize) -> Option<(Beside, usize)> {
    let end = name::capitals_end(reader, at).filter(|&end| reader.capitalised(end) && reader.gap(end) == Gap::Space)?;
    known(reader, end).filter(|(kind, _)| *kind == Beside::Region)
}

/// `gouvernement Morel`: a government goes by the one name of its head.
fn cabinet(reader: Reader<'_, '_>, kind: Beside, end: usize) -> Option<usize> {
    let headed = kind == Beside::Government && !reader.capitalised(end - 1) && reader.gap(end) <= Gap::Line;
    let head = headed.then(|| name::name(reader, end)).flatten()?;
    (head.words == 1).then_some(head.end)
}

/// `région Occitanie`, `Région Grand Est`: the name in apposition, a known one where the noun has a capital too.
pub(super) fn region_name(reader: Reader<'_, '_>, at: usize, end: usize) -> usize {
    let any = reader.gap(end) == Gap::Space && !reader.capitalised(at);
    known_region(reader, end).or_else(|| any.then(|| name::capitals_end(reader, end)).flatten()).unwrap_or(end)
}

/// `Grand Est` right after `région` or `conseil régional`.
fn known_region(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let named = reader.gap(at) == Gap::Space && reader.capitalised(at);
    named.then(|| known(reader, at)).flatten().filter(|(kind, _)| *kind == Beside::Region).map(|(_, end)| end)
}

/// `secrétaire nationale des Écologistes`: a political family as a party.
pub(super) fn family(reader: Reader<'_, '_>, parsed: &mut Parsed, link: &Link) -> bool {
    let at = link.at;
    // `la cheffe des conservateurs`
    let members = reader.cue(at - 1, Cue::OfThe) && reader.is_plural(at);
    let family = (reader.capitalised(at) || members) && reader.readings(at).contains(&Reading::PartyAdjective);
    if family {
        parsed.organisation = parsed.organisation.or(Some(Span::new(at, at + 1)));
        parsed.beside = Beside::Party;
        parsed.complete = true;
        parsed.end = at + 1;
    }
    family
}

/// What specifies a body: `de la Creuse`, `internationale des énergies renouvelables`.
fn tail(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    // `Office public HLM de Paris`
    let acronym =
        reader.case(end) == Case::Upper && reader.gap(end) == Gap::Space && reader.case(end - 1) != Case::Upper;
    let past = end + usize::from(acronym);
    closed_tail(reader, end).or_else(|| named_tail(reader, past)).or_else(|| acronym.then_some(past))
}

/// `conseil départemental de la Creuse`, `tribunal de grande instance de Berlin`.
fn named_tail(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    let of = reader.any_cue(end, &[Cue::Of, Cue::OfThe]) && reader.joined(end);
    let at = end + 1 + usize::from(reader.cue(end + 1, Cue::The));
    // `Fed de San Francisco`
    let city = || known(reader, at).filter(|(kind, _)| *kind == Beside::City).map(|(_, end)| end);
    let place = of.then(|| city().or_else(|| name::capitals_end(reader, at))).flatten();
    place.filter(|_| country::form(reader, at).is_none())
}

/// Whatever goes on to an acronym in parentheses, or to a comma with a name behind it.
fn closed_tail(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    // `l'envoyé de l'ONU pour le climat`: what the office is for, not the body.
    if reader.any_cue(end, &[Cue::InChargeOf, Cue::To, Cue::ToThe]) {
        return None;
    }
    let mut at = end;
    while at < end + LONGEST_TAIL && inside_name_of_body(reader, at) && !is_of_title(reader, at) {
        at += 1;
    }
    if is_of_title(reader, at) {
        return (at > end).then_some(at);
    }
    let apposed = reader.mark(at, ",") && name::name(reader, at + 1).is_some_and(|n| n.words > 1);
    let closed = at > end && (apposed || past_acronym(reader, at).is_some());
    // `organisations d'amitié du Vietnam,`: the State whose body it is comes last, and is none of its name.
    let state = (end..at).find(|&i| country::form(reader, i).is_some());
    match state {
        Some(i) => Some(i - 1).filter(|&link| closed && link > end && reader.any_cue(link, &[Cue::Of, Cue::OfThe])),
        None => closed.then_some(at),
    }
}

/// `chargée de`, `sortant` behind the body: said of the holder.
fn is_of_title(reader: Reader<'_, '_>, at: usize) -> bool {
    let charge = || reader.phrase_end(at, |r| r == Reading::Cue(Cue::InChargeOf)).is_some_and(|end| end > at + 1);
    let tenure = || reader.phrase_end(at, |r| matches!(r, Reading::TenureAfter(_)));
    let preposition = [Cue::To, Cue::ToThe, Cue::InChargeOf, Cue::Leads];
    !reader.any_cue(at, &preposition) && charge()
        || !reader.is_plural(at) && tenure().is_some_and(|end| reader.mark(end, ","))
}

/// A word that may stand in the name of a body: no verb or pronoun of the lexicon, and no first name.
fn inside_name_of_body(reader: Reader<'_, '_>, at: usize) -> bool {
    let link = reader.any_cue(at, &[Cue::Of, Cue::OfThe, Cue::The, Cue::And, Cue::To, Cue::ToThe, Cue::InChargeOf]);
    let common = reader.reads(at, |r| matches!(r, Reading::Common | Reading::Cue(Cue::Has | Cue::There | Cue::It)));
    let two_capitals = reader.capitalised(at)
        && reader.capitalised(at + 1)
        && reader.gap(at + 1) == Gap::Space
        && !reader.mark(at + 2, ",");
    reader.is_word(at) && reader.gap(at) <= Gap::Line && (link || !common) && !two_capitals
}

/// `Réserve fédérale américaine (Fed)`: the acronym of the body, after an adjective of the title.
pub(super) fn acronym(reader: Reader<'_, '_>, parsed: &mut Parsed) -> bool {
    let end = past_acronym(reader, parsed.end).filter(|_| parsed.organisation.is_some());
    if let Some(end) = end {
        parsed.end = end;
    }
    end.is_some()
}

/// `IRENA`, `RIMa`: several capitals in a word.
pub(super) fn is_acronym(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.is_word(at) && reader.word(at).chars().filter(|c| c.is_uppercase()).count() > 1
}

/// `(IRENA)`: an acronym in parentheses right after a body.
fn past_acronym(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let acronym = || is_acronym(reader, at + 1) || reader.is_word(at + 1) && known(reader, at + 1).is_some();
    (reader.mark(at, "(") && reader.mark(at + 2, ")") && acronym()).then_some(at + 3)
}
