//! Who holds an office: the name after it, before it or nobody, and the offices and persons beside the first.

use super::super::{Read, Reader, country};
use super::before::{first_name_before, is_described, name_before, name_up_to};
use super::gender::gender;
use super::name::{self, Name, name_after};
use super::office::{Parsed, Span, standing};
use super::parts::parts;
use super::title;
use super::{aside, shared};
use crate::lexicon::tables::Beside;
use crate::lexicon::{Classes, Cue, Reading};
use crate::official::{Office, Official, Role};
use crate::text::Gap;
use crate::{Country, CountryKind, Gender};

/// The most offices one mention states.
const OFFICES: usize = 6;

/// The most persons who share a plural title.
pub(super) const HOLDERS: usize = 32;

pub(super) type Reads<'t> = Vec<Read<Official<'t>>>;

/// `le juge Halphen`, `la ministre de la Culture, Ana Ruiz`.
pub(super) fn title_name<'t>(reader: Reader<'_, 't>, office: Parsed, free: usize) -> Option<Reads<'t>> {
    if office.first < free {
        return None;
    }
    let first = office.first;
    let (mut offices, name) = up_to_name(reader, office, free)?;
    share_country(reader, &mut offices);
    let name = with_house(reader, name, &mut offices);
    // A plural title needs its holders named one by one.
    let plural = offices.iter().any(Parsed::is_plural);
    let mut end = name.end;
    if !plural {
        end = tail(reader, &name, &mut offices).unwrap_or(end);
        end = more_offices(reader, &mut offices, end);
    }
    offices.retain(|o| o.role().is_some());
    if let Some(place) = of_place(reader, &offices, &name) {
        return unnamed(reader, place, free);
    }
    let mut found = vec![Read::new(first, end, official(reader, &offices, Some(&name))?)];
    if plural {
        shared::others(reader, &offices, &mut found);
        // `membres de l'Alliance Rivière`: one name is the end of the body's.
        let body = offices.iter().any(|o| o.organisation.is_some() && o.end == name.start());
        if found.len() == 1 && body {
            return None;
        }
    }
    Some(found)
}

/// `le prince de Lobre`: where no other office is told, the place alone is no name.
fn of_place(reader: Reader<'_, '_>, offices: &[Parsed], name: &Name<'_>) -> Option<Parsed> {
    let [office] = offices else { return None };
    let place = office.is_noble(reader) && reader.cue(name.first, Cue::Of) && !reader.capitalised(name.first);
    let span = Span::new(name.first + 1, name.end);
    place.then_some(Parsed { end: name.end, place: Some(span), complete: true, ..*office })
}

/// The offices that stand before the holder's name, and the name.
fn up_to_name<'t>(reader: Reader<'_, 't>, mut last: Parsed, free: usize) -> Option<(Vec<Parsed>, Name<'t>)> {
    // `le préfet, A, le maire, B`: a name that is another's does not count as before.
    if last.after_name && !last.has_complement() {
        last.after_name = name_before(reader, last.first, free).is_some();
    }
    // Most titles have no name behind them: nothing is allocated for those.
    let mut offices = Vec::new();
    let name = loop {
        if let Some(name) = name_after(reader, &last).or_else(|| aside::holder(reader, &mut last)) {
            break name;
        }
        let next = apposed(reader, &last).filter(|_| offices.len() + 1 < OFFICES)?;
        offices.push(std::mem::replace(&mut last, next));
    };
    // `le préfet, le comte de Lobre et la duchesse`: a list of persons.
    let listed = last.is_noble(reader) && !offices.is_empty() && reader.cue(name.end, Cue::And);
    offices.push(last);
    (!listed).then_some((offices, name))
}

/// `Ana Ruiz, maire de Bilbao`; `Ana Ruiz et Luis Mora, ministres`.
pub(super) fn name_title<'t>(reader: Reader<'_, 't>, office: Parsed, free: usize) -> Option<Reads<'t>> {
    office.role()?;
    if !office.after_name || unresolved(reader, &office) {
        return None;
    }
    let name = name_before(reader, office.first, free).or_else(|| sovereign(reader, &office, free))?;
    let office = Parsed { tenure: title::late(reader, name.start()).unwrap_or(office.tenure), ..office };
    let mut offices = vec![office];
    if office.is_plural() {
        let mut found = sharers(reader, &offices, &name, free);
        if found.is_empty() {
            return None;
        }
        found.push(Read::new(name.start(), office.end, official(reader, &offices, Some(&name))?));
        return Some(found);
    }
    let end = more_offices(reader, &mut offices, office.end);
    // `Avec Ana Ruiz, chanteuse, maire et élus ont`, `le baron Ruiz, maire`: what is bare there may be another's.
    let noble = || name.civility_first.is_some_and(|at| name::is(reader, at, Reading::Nobility));
    let told = offices.iter().any(Parsed::has_complement_or_tenure) || aside::past_times(reader, end) > end;
    if !told && (noble() || is_described(reader, &name, office.first, free)) {
        return None;
    }
    Some(vec![Read::new(name.start(), end, official(reader, &offices, Some(&name))?)])
}

/// `Baudouin, roi des Belges`, `Alain, roi de Bretagne`: the one name of a sovereign whose people or State is told. A
/// player is king of a town and a town queen of a coast, but none of them is emperor, who has no row for a State.
fn sovereign<'t>(reader: Reader<'_, 't>, office: &Parsed, free: usize) -> Option<Name<'t>> {
    let masculine = office.row.gender != Some(Gender::Feminine);
    let named = || office.beside == Beside::Region || masculine && office.row(Beside::Country).is_none();
    let several = |at: usize| reader.is_plural(at) && reader.after(at, &[Cue::OfThe]);
    let people = || office.place.is_some_and(|place| named() || masculine && several(place.first));
    let told = office.role() == Some(Role::Monarch) && (office.country.is_some() || people());
    told.then(|| first_name_before(reader, office.first, free)).flatten()
}

/// `Ana Ruiz, présidente de la chorale`: the head of a State where alone, and here of what is no State.
fn unresolved(reader: Reader<'_, '_>, office: &Parsed) -> bool {
    let end = office.end;
    let linked = reader.any_cue(end, &[Cue::Of, Cue::OfThe]) && reader.gap(end) <= Gap::Line;
    let head = matches!(office.role(), Some(Role::HeadOfState | Role::VicePresident | Role::SupremeLeader));
    linked && head && !office.has_complement() && office.row(Beside::Association).is_some()
}

/// `le représentant cubain`.
pub(super) fn unnamed<'t>(reader: Reader<'_, 't>, office: Parsed, free: usize) -> Option<Reads<'t>> {
    if office.first < free || office.is_plural() {
        return None;
    }
    office.role()?;
    if office.has_complement() {
        title::definite(reader, office.first).then_some(())?;
        return Some(vec![Read::new(office.first, office.end, official(reader, &[office], None)?)]);
    }
    let second = beside_bare(reader, &office)?;
    Some(vec![Read::new(office.first, second.end, official(reader, &[office, second], None)?)])
}

/// `le garde des Sceaux, ministre de la Justice, a`: a title without complement, and the office that tells whose it is.
fn beside_bare(reader: Reader<'_, '_>, office: &Parsed) -> Option<Parsed> {
    if !reader.mark(office.end, ",") || !reader.may_open(office.end + 1, Classes::TITLE) {
        return None;
    }
    let second = title_after(reader, office.end).filter(|s| s.first == office.end + 1)?;
    let closed = reader.mark(second.end, ",") || reader.mark(second.end, ".");
    let told = second.role().is_some() && second.has_complement() && !second.is_plural();
    (closed && told && !office.after_name && title::definite(reader, office.first)).then_some(second)
}

/// `la reine Marie de Hongrie`: the State of a king or prince is a part of the name too.
fn with_house<'t>(reader: Reader<'_, 't>, name: Name<'t>, offices: &mut [Parsed]) -> Name<'t> {
    let royal = |o: &&mut Parsed| {
        matches!(o.role(), Some(Role::Monarch | Role::RoyalHeir | Role::GovernorGeneral | Role::Other))
    };
    let Some(office) = offices.last_mut().filter(royal).filter(|o| o.country.is_none()) else { return name };
    let longer = name::of_house(reader, name);
    if let Some(read) = country::form(reader, name.end + 1).filter(|r| r.end == longer.end) {
        office.state(read.value.country(), Span::new(read.first, read.end));
    }
    longer
}

/// `vice-Premier ministre et ministre des Finances du Laos`: both offices are of one State.
fn share_country(reader: Reader<'_, '_>, offices: &mut [Parsed]) {
    let Some(&last) = offices.last() else { return };
    let shared = last.country.zip(last.country_words);
    for office in offices.iter_mut().filter(|o| o.first < last.first && reader.cue(o.end, Cue::And)) {
        if let Some((country, words)) = shared {
            office.state(Some(country), words);
        }
    }
}

/// Another title in apposition: `, le lieutenant-général`, `et roi`.
fn apposed(reader: Reader<'_, '_>, office: &Parsed) -> Option<Parsed> {
    // `pour commandant en chef le général X`: what he is made, and who is made it; `était ministre, et le roi`.
    let article = office.end + usize::from(reader.cue(office.end, Cue::And));
    let made =
        reader.cue(article, Cue::The) && !reader.capitalised(office.first) && !title::definite(reader, office.first);
    if made || title::spoken_to(reader, office.first) {
        return None;
    }
    title_after(reader, office.end)
}

fn title_after(reader: Reader<'_, '_>, end: usize) -> Option<Parsed> {
    let mut at = end;
    let and = reader.cue(at, Cue::And);
    if reader.mark(at, ",") || and {
        at = past_adverb(reader, at + 1);
    }
    let article = reader.cue(at, Cue::The);
    at += usize::from(article);
    // `général et baron d'Empire`; `le maire et la comtesse` are two persons.
    if (and || !article) && name::is(reader, at, Reading::Nobility) {
        return None;
    }
    let start = title::past_tenure(reader, at);
    if reader.joined(at) { standing(reader, start) } else { None }
}

/// `également`, `par ailleurs` between a mark and a title.
fn past_adverb(reader: Reader<'_, '_>, at: usize) -> usize {
    reader.phrase_end(at, |r| r == Reading::Cue(Cue::Meanwhile)).unwrap_or(at)
}

/// Another office of the same person: `, ancien sénateur`, `et sénateur`, `de 1981 à 1993, puis sénateur`.
fn linked_office(reader: Reader<'_, '_>, last: usize) -> Option<Parsed> {
    let end = aside::past_times(reader, last);
    let comma = end + usize::from(reader.mark(end, ","));
    let link = comma + usize::from(reader.any_cue(comma, &[Cue::And, Cue::Then]));
    if link == end || !reader.joined(link) {
        return None;
    }
    let at = past_adverb(reader, link);
    let next = standing(reader, title::past_tenure(reader, at))?;
    // `maire depuis 2020, préfet et ministre se sont vus`: behind a time and a comma a bare title may be another's.
    let told = end == last || link > comma || next.has_complement_or_tenure();
    let told = told || aside::past_times(reader, next.end) > next.end;
    (told && next.first == at && next.role().is_some() && !next.is_plural()).then_some(next)
}

/// Offices after the name: `X, gouverneur de Californie et ancien sénateur`. Where the last one ends.
fn more_offices(reader: Reader<'_, '_>, offices: &mut Vec<Parsed>, mut end: usize) -> usize {
    while offices.len() < OFFICES {
        // `conseiller de A, maire de B`: the mayor is A.
        if reader.mark(end, ",") && offices.last().is_some_and(|o| o.serves) {
            break;
        }
        // `X, président Y`: the title of another person.
        let next = linked_office(reader, end).filter(|o| name_after(reader, o).is_none());
        let Some(next) = next else { break };
        end = next.end;
        offices.push(next);
    }
    end
}

/// A complement after the name: `sénateur John McCain de l'Arizona`, `roi Louis XII de France`. Where it ends.
fn tail(reader: Reader<'_, '_>, name: &Name<'_>, offices: &mut [Parsed]) -> Option<usize> {
    let at = name.end;
    if !reader.any_cue(at, &[Cue::Of, Cue::OfThe]) || !reader.joined(at) {
        return None;
    }
    let last = offices.last_mut()?;
    let place = at + 1 + usize::from(reader.cue(at + 1, Cue::The));
    if let Some(read) = country::form(reader, place).filter(|r| r.value.kind() == CountryKind::Name) {
        last.tail = Some(Span::new(at, read.end));
        last.state(read.value.country(), Span::new(read.first, read.end));
        return Some(read.end);
    }
    let end = name::capitals_end(reader, place)?;
    last.tail = Some(Span::new(at, end));
    last.place = last.place.or(Some(Span::new(place, end)));
    Some(end)
}

/// The holders before the last one, who stands by the title: `A, B et C, ministres`.
fn sharers<'t>(reader: Reader<'_, 't>, offices: &[Parsed], last: &Name<'t>, free: usize) -> Reads<'t> {
    let mut found = Vec::new();
    let mut start = last.start();
    while let Some(link) = start.checked_sub(1).filter(|&l| l > free && found.len() < HOLDERS) {
        let and = reader.cue(link, Cue::And) && found.is_empty();
        if !(and || reader.mark(link, ",") && !found.is_empty()) {
            break;
        }
        let Some(name) = name_up_to(reader, aside::before_bracket(reader, link), free) else { break };
        let Some(official) = official(reader, offices, Some(&name)) else { break };
        start = name.start();
        found.push(Read::new(start, name.end, official));
    }
    found.reverse();
    found
}

/// Give a named counterpart the role and portfolio of the office named before, where there is one.
pub(super) fn like<'t>(reads: &mut Reads<'t>, before: Option<Office<'t>>) -> bool {
    let Some(before) = before else { return false };
    reads.retain(|r| r.value.name.is_some());
    for read in reads.iter_mut() {
        for office in read.value.offices.iter_mut().take(1) {
            office.role = before.role;
            if office.portfolio.is_none() {
                (office.portfolio, office.kinds) = (before.portfolio, before.kinds);
            }
        }
    }
    !reads.is_empty()
}

pub(super) fn official<'t>(
    reader: Reader<'_, 't>,
    offices: &[Parsed],
    name: Option<&Name<'t>>,
) -> Option<Official<'t>> {
    let held = offices.iter().find(|o| o.role().is_some())?;
    let state = offices.iter().find_map(|o| o.country).map(Country::code);
    let roles = offices.iter().filter_map(|o| o.office(reader));
    Some(Official {
        name: name.map(|n| parts(reader, n, state)),
        gender: gender(reader, held, name),
        form: held.row.gender.filter(|_| !held.is_plural()),
        entity: None,
        offices: roles.collect(),
    })
}
