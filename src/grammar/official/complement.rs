//! What a preposition ties to a title: a country, a body, a portfolio, another title, a person, a place, a matter.

use super::super::number::ordinal::{is_ordinal_mark, roman_ordinal};
use super::super::{Reader, country};
use super::apposition::is_public;
use super::office::{COMPLEMENTS, Parsed, Span, Standing, nested};
use super::{body, name, portfolio, title};
use crate::CountryKind;
use crate::lexicon::tables::Beside;
use crate::lexicon::{Cue, Reading};
use crate::official::Role;
use crate::text::Gap;

/// A preposition or `chargé de` after a title, and where its complement begins, past an article.
pub(super) struct Link {
    first: usize,
    pub(super) at: usize,
    kind: LinkKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum LinkKind {
    /// de, du
    Of,
    /// à, aux, en: where the office is held, or what it is over
    Towards,
    /// chargé de, auprès de, pour
    Charge,
}

impl Link {
    fn read(reader: Reader<'_, '_>, parsed: &Parsed) -> Option<Self> {
        let first = parsed.end;
        if reader.gap(first) > Gap::Line {
            return None;
        }
        let charged = charge(reader, first).or_else(|| apposed_charge(reader, parsed));
        let of = reader.any_cue(first, &[Cue::Of, Cue::OfThe]);
        let towards = reader.any_cue(first, &[Cue::To, Cue::ToThe, Cue::In]);
        let (kind, end) = match charged {
            _ if of => (LinkKind::Of, first + 1),
            Some(end) if !towards || end > first + 1 => (LinkKind::Charge, end),
            _ if towards => (LinkKind::Towards, first + 1),
            _ => return None,
        };
        let article = reader.joined(end) && reader.any_cue(end, &[Cue::The, Cue::This]);
        Some(Self { first, at: end + usize::from(article), kind })
    }

    pub(super) fn is_of(&self) -> bool {
        self.kind == LinkKind::Of
    }

    pub(super) fn is_charge(&self) -> bool {
        self.kind == LinkKind::Charge
    }

    /// `chargée de`: a portfolio follows, listed or not; `auprès de`, `pour` may lead to a body or a cause.
    pub(super) fn entrusts(&self, reader: Reader<'_, '_>) -> bool {
        self.is_charge() && !reader.any_cue(self.first, &[Cue::Leads, Cue::To, Cue::ToThe, Cue::InChargeOf])
    }

    /// Whether an article, by itself or in the preposition, makes the complement definite.
    pub(super) fn has_article(&self, reader: Reader<'_, '_>) -> bool {
        let last = self.at.saturating_sub(1);
        reader.any_cue(last, &[Cue::The, Cue::OfThe, Cue::ToThe, Cue::InChargeOf]) || self.is_charge()
    }

    pub(super) fn is_bare_of(&self, reader: Reader<'_, '_>) -> bool {
        self.is_of() && reader.cue(self.at.saturating_sub(1), Cue::Of)
    }

    /// `pour le climat,`, `des peuples autochtones,`: small words up to a comma that a name or the end follows.
    pub(super) fn matter(&self, reader: Reader<'_, '_>) -> Option<usize> {
        let mut end = self.at;
        while end < self.at + COMPLEMENTS && self.is_matter(reader, end) {
            end += 1;
        }
        let apposed = self.is_charge() || name::name(reader, end + 1).is_some();
        (end > self.at && reader.mark(end, ",") && apposed).then_some(end)
    }

    fn is_matter(&self, reader: Reader<'_, '_>, at: usize) -> bool {
        reader.is_word(at)
            && !reader.capitalised(at)
            && reader.gap(at) < Gap::Paragraph
            && !reader.any_cue(at, &[Cue::Has, Cue::There, Cue::It, Cue::Possessive])
    }
}

fn charge(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    reader.phrase_end(at, |r| r == Reading::Cue(Cue::InChargeOf))
}

/// `, chargée du Commerce`: apart by a comma, where a portfolio follows.
fn apposed_charge(reader: Reader<'_, '_>, parsed: &Parsed) -> Option<usize> {
    let comma = (parsed.standing == Standing::Own).then_some(parsed.end)?;
    let end = charge(reader, comma + 1).filter(|end| reader.mark(comma, ",") && *end > comma + 2)?;
    let portfolio = end + usize::from(reader.cue(end, Cue::The));
    portfolio::known(reader, portfolio).map(|_| end)
}

/// `de la Sécurité publique`, `du Vietnam`, `à la Défense`, `de Lyon`.
pub(super) fn complement(reader: Reader<'_, '_>, parsed: &mut Parsed) -> bool {
    let Some(link) = Link::read(reader, parsed).filter(|l| l.kind != LinkKind::Towards || !travels(parsed)) else {
        return false;
    };
    // `France Médias Monde` is longer than the country in it.
    let state = country::form(reader, link.at).map_or(link.at, |r| r.end);
    let longer_body = body::known(reader, link.at).is_some_and(|(_, end)| end > state && state > link.at);
    longer_body && body::body(reader, parsed, &link)
        || of_country(reader, parsed, &link)
        || of_official(reader, parsed, &link)
        || portfolio::portfolio(reader, parsed, &link)
        || body::body(reader, parsed, &link)
        || body::family(reader, parsed, &link)
        || of_person(reader, parsed, &link)
        || place(reader, parsed, &link)
        || locality(reader, parsed, &link)
        || matter(reader, parsed, &link)
}

/// `du Vietnam`; a country the office is only held in or turned to is not its own: `en Italie`, `pour la Syrie`.
fn of_country(reader: Reader<'_, '_>, parsed: &mut Parsed, link: &Link) -> bool {
    let Some(read) = country::form(reader, link.at).filter(|r| r.value.kind() == CountryKind::Name) else {
        return false;
    };
    if link.is_of() {
        parsed.state(read.value.country(), Span::new(read.first, read.end));
    }
    parsed.complete = true;
    parsed.end = read.end;
    // `roi de France et de Navarre`
    if parsed.role() == Some(Role::Monarch) {
        parsed.end = second_place(reader, read.end).unwrap_or(read.end);
    }
    true
}

/// `le président du Sénat en Chine`: an office at the head of a State is held nowhere else, and its holder on a journey.
fn travels(parsed: &Parsed) -> bool {
    let heads = [Role::HeadOfState, Role::HeadOfGovernment, Role::Speaker, Role::Monarch];
    parsed.role().is_some_and(|role| heads.contains(&role))
}

/// Whether the place of such a journey follows.
pub(super) fn is_travelling(reader: Reader<'_, '_>, parsed: &Parsed) -> bool {
    travels(parsed) && reader.any_cue(parsed.end, &[Cue::To, Cue::ToThe, Cue::In])
}

/// `porte-parole du président chilien`: another office, whose State and body are this one's too.
fn of_official(reader: Reader<'_, '_>, parsed: &mut Parsed, link: &Link) -> bool {
    let tied = (link.is_of() || link.is_charge()) && link.has_article(reader) && !link.is_bare_of(reader);
    if !tied || parsed.standing == Standing::Complement || parsed.role().is_none() {
        return false;
    }
    let Some(inner) = nested(reader, title::past_tenure(reader, link.at)) else { return false };
    // `conseiller du président Marchenoir`: the name is the inner holder's, and a mention of its own.
    let holder = name::name(reader, inner.end).filter(|_| reader.gap(inner.end) <= Gap::Line);
    if inner.is_plural() || inner.role().is_none() || holder.is_some() && !parsed.after_name {
        return false;
    }
    if let (Some(country), Some(words)) = (inner.country, inner.country_words) {
        parsed.state(Some(country), words);
    }
    parsed.organisation = parsed.organisation.or(inner.organisation);
    parsed.serves = true;
    parsed.end = holder.map_or(inner.end, |n| n.end);
    true
}

/// `conseiller de Jean Morel`: the person served, who is not the holder.
fn of_person(reader: Reader<'_, '_>, parsed: &mut Parsed, link: &Link) -> bool {
    if !link.is_bare_of(reader) || !parsed.after_name && !serves(parsed) {
        return false;
    }
    let person = name::name(reader, link.at).filter(|n| n.words > 1);
    if let Some(person) = person {
        parsed.serves = true;
        parsed.end = person.end;
    }
    person.is_some()
}

/// Whether the office is held for a person, or in a person's government.
fn serves(parsed: &Parsed) -> bool {
    let over_something = parsed.portfolio.is_some();
    match parsed.role() {
        Some(Role::Adviser | Role::ChiefOfStaffCabinet | Role::Spokesperson | Role::SpecialEnvoy) => true,
        Some(Role::Minister | Role::DeputyMinister | Role::StateSecretary | Role::MinisterOfState) => over_something,
        _ => false,
    }
}

/// `envoyé spécial pour le climat`, `rapporteuse sur le droit à l'eau`.
fn matter(reader: Reader<'_, '_>, parsed: &mut Parsed, link: &Link) -> bool {
    let Some(end) = link.is_charge().then(|| link.matter(reader)).flatten() else { return false };
    parsed.portfolio = parsed.portfolio.or(Some(Span::new(link.at, end)));
    parsed.end = end;
    true
}

/// A town, a region, a district: capitals, or `13e arrondissement`.
fn place(reader: Reader<'_, '_>, parsed: &mut Parsed, link: &Link) -> bool {
    let at = link.at;
    if parsed.is_noble(reader) || link.is_bare_of(reader) && !parsed.has_complement() && takes_no_place(parsed) {
        return false;
    }
    let whole = name::name(reader, at).filter(|n| parsed.after_name || two_words_and_name(reader, n)).map(|n| n.end);
    let capitals = || whole.or_else(|| name::capitals_end(reader, at));
    let Some(end) = ranked_place(reader, parsed, at).or_else(capitals) else { return false };
    let end = second_place(reader, end).unwrap_or(end);
    if link.is_of() {
        parsed.place = parsed.place.or(Some(Span::new(at, end)));
    }
    parsed.complete = true;
    parsed.end = end;
    true
}

/// `13e arrondissement`, `XVe arrondissement`; the `2e RIMa` of an officer.
fn ranked_place(reader: Reader<'_, '_>, parsed: &Parsed, at: usize) -> Option<usize> {
    let figures = reader.is_digits(at) && is_ordinal_mark(reader, at + 1);
    let end = if figures { at + 2 } else { roman_ordinal(reader, at)?.1 };
    let unit = || body::is_acronym(reader, end) && parsed.role() == Some(Role::MilitaryOfficer);
    (reader.is_word(end) && (!reader.capitalised(end) || unit())).then_some(end + 1)
}

/// `du Hunan et du Hubei`, `du Rhône et de la région Bretagne`; `de Belfort et Montbéliard,` before a name.
pub(super) fn second_place(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    let at = end + 1;
    if !reader.cue(end, Cue::And) {
        return None;
    }
    if reader.any_cue(at, &[Cue::Of, Cue::OfThe]) {
        let at = at + 1 + usize::from(reader.cue(at + 1, Cue::The));
        let region = body::known(reader, at).filter(|(kind, end)| *kind == Beside::Region && *end == at + 1);
        // `du roi de Jordanie et de Donald Morel`
        let person = || body::known(reader, at).is_none() && name::name(reader, at).is_some_and(|n| n.words > 1);
        let place = || name::capitals_end(reader, at).filter(|&end| !person() && !reader.capitalised(end));
        return region.map(|(_, end)| body::region_name(reader, at, end)).or_else(place);
    }
    let second = name::capitals_end(reader, at).filter(|&end| reader.mark(end, ","))?;
    let holder = name::civility(reader, second + 1).is_some();
    (holder || name::name(reader, second + 1).is_some_and(|n| n.words > 1)).then_some(second)
}

/// `maire de la commune`: part of the title, but no complement that tells whose it is.
fn locality(reader: Reader<'_, '_>, parsed: &mut Parsed, link: &Link) -> bool {
    let found = link.is_of() && link.has_article(reader) && reader.cue(link.at, Cue::Locality) && is_public(parsed);
    if found {
        parsed.end = link.at + 1;
    }
    found
}

/// `de Quang Ninh, Pham Duc An,`: two capitals are one place where the name stands after the comma.
fn two_words_and_name(reader: Reader<'_, '_>, place: &name::Name<'_>) -> bool {
    let holder = || name::name(reader, place.end + 1).is_some_and(|n| n.words > 1);
    place.words == 2 && place.end == place.first + 2 && reader.mark(place.end, ",") && holder()
}

/// `le général de Meza`, `le cardinal de Brézac`: the particle of a name. A bishop has a town, which his row says.
fn takes_no_place(parsed: &Parsed) -> bool {
    let rank = matches!(parsed.role(), Some(Role::GeneralOfficer | Role::MilitaryOfficer | Role::ReligiousLeader));
    rank && parsed.row(Beside::City).is_none() && parsed.row(Beside::Country).is_none()
}
