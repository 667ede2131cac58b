//! An office: the title with its adjectives, portfolio, country and body, and the role they settle.

use super::super::{Reader, country};
use super::name;
use crate::lexicon::tables::offices::{ORGANISATIONS, TITLES};
use crate::lexicon::tables::{Beside, TitleRow};
use crate::lexicon::{Cue, Reading};
use crate::official::{Office, Role, Tenure, Title};
use crate::text::Gap;
use crate::text::token::Case;
use crate::{Country, CountryKind};

/// The most complements a title takes.
const COMPLEMENTS: usize = 8;

/// An office as read, its role not yet settled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parsed<'t> {
    pub(super) first: usize,
    pub(super) end: usize,
    row: &'static TitleRow,
    beside: Beside,
    pub(super) title: Title<'t>,
    portfolio: Option<(usize, usize, &'t str)>,
    pub(super) country: Option<Country>,
    organisation: Option<&'t str>,
    place: bool,
    tenure: Tenure,
    pub(super) plural: bool,
    /// The country of the second holder: `les présidents russe et chinois`.
    pub(super) second_country: Option<Country>,
    /// Whether the holder's name stands before, so that a name after the title is another's.
    after_name: bool,
}

impl<'t> Parsed<'t> {
    /// The role for what stands beside the title.
    pub(super) fn role(&self) -> Option<Role> {
        self.outcome().flatten()
    }

    /// Whether what stands beside the title makes it no public office: `président du jury`.
    pub(super) fn is_private(&self) -> bool {
        self.outcome() == Some(None)
    }

    fn outcome(&self) -> Option<Option<Role>> {
        let row = |beside| self.row.roles.iter().find(|(b, _)| *b == beside).map(|(_, r)| *r);
        let by_part = [
            (self.beside != Beside::Nothing, self.beside),
            (self.portfolio.is_some(), Beside::Portfolio),
            (self.country.is_some(), Beside::Country),
            (self.place, Beside::City),
            (self.place, Beside::Region),
        ];
        let part = by_part.into_iter().filter(|(present, _)| *present).find_map(|(_, beside)| row(beside));
        part.or_else(|| row(Beside::Nothing))
    }

    pub(super) fn office(&self) -> Option<Office<'t>> {
        Some(Office {
            role: self.role()?,
            title: self.title,
            portfolio: self.portfolio.map(|(_, _, text)| text),
            country: self.country,
            organisation: self.organisation,
            tenure: self.tenure,
        })
    }

    pub(super) fn has_complement(&self) -> bool {
        self.portfolio.is_some() || self.country.is_some() || self.organisation.is_some() || self.place
    }

    pub(super) fn has_complement_or_tenure(&self) -> bool {
        self.has_complement() || self.tenure != Tenure::Unmarked || self.title.head.contains(' ')
    }
}

/// What is no title where it stands: a surname, a street, a part of a compound word.
pub(super) fn declined(reader: Reader<'_, '_>, at: usize) -> bool {
    let capital = reader.capitalised(at);
    let surname = capital
        && reader.joined(at)
        && reader.gap(at) == Gap::Space
        && reader.capitalised(at - 1)
        && !reader.opens_sentence(at - 1)
        && !reader.readings(at - 1).iter().any(|r| {
            matches!(r, Reading::Common | Reading::Title(_) | Reading::TenureBefore(_)) && !reader.cue(at - 1, Cue::The)
        });
    let article_name = capital
        && reader.joined(at)
        && reader.capitalised(at - 1)
        && reader.cue(at - 1, Cue::The)
        && at > 1
        && reader.joined(at - 1)
        && reader.capitalised(at - 2);
    let street = reader.after(at, &[Cue::Street])
        || reader.after(at, &[Cue::OfThe, Cue::Of, Cue::The])
            && at > 1
            && (reader.after(at - 1, &[Cue::Street])
                || reader.after(at - 1, &[Cue::Of]) && reader.after(at.saturating_sub(2), &[Cue::Street]));
    let compound = reader.gap(at) == Gap::Hyphen && before(reader, at).is_none();
    let hyphenated = reader.gap(at + 1) == Gap::Hyphen
        && reader.capitalised(at + 1)
        && capital
        && office(reader, at).is_none_or(|o| o.end == at + 1);
    surname || article_name || street && capital || compound || hyphenated
}

/// A tenure word right before a title, and where it begins.
fn before(reader: Reader<'_, '_>, at: usize) -> Option<(Tenure, usize)> {
    let pick = |r: Reading| match r {
        Reading::TenureBefore(tenure) if tenure != Tenure::Unmarked => Some(tenure),
        _ => None,
    };
    // `feu le maréchal`
    let over_article = || {
        let article = at.checked_sub(1).filter(|&a| reader.cue(a, Cue::The) && reader.joined(at))?;
        reader.longest_before(article, 2, pick).filter(|(tenure, _)| *tenure == Tenure::Late)
    };
    reader.longest_before(at, 3, pick).or_else(over_article)
}

/// Past a tenure word to the title it stands before.
pub(super) fn with_tenure(reader: Reader<'_, '_>, at: usize) -> usize {
    reader.phrase_end(at, |r| matches!(r, Reading::TenureBefore(_))).unwrap_or(at)
}

/// Whether a determiner makes the holder definite: `le`, `du`, `son`; adjectives may stand between.
pub(super) fn definite(reader: Reader<'_, '_>, first: usize) -> bool {
    let mut at = first;
    while first - at < 3 && (reader.after(at, &[Cue::Outside, Cue::CountedAdjective]) || ordinal_before(reader, at)) {
        at -= if ordinal_before(reader, at) { 2 } else { 1 };
    }
    reader.after(at, &[Cue::The, Cue::OfThe, Cue::ToThe, Cue::Possessive, Cue::This])
        && !(reader.after(at, &[Cue::OfThe, Cue::ToThe, Cue::The]) && reader.word(at - 1).ends_with('s'))
}

fn ordinal_before(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.joined(at) && at > 1 && reader.readings(at - 1).contains(&Reading::OrdinalMark) && reader.is_digits(at - 2)
}

/// The title that begins here with all that belongs to it.
pub(super) fn office<'t>(reader: Reader<'_, 't>, at: usize) -> Option<Parsed<'t>> {
    let (row, end) = title_phrase(reader, at)?;
    let (tenure, first) = before(reader, at).unwrap_or((Tenure::Unmarked, at));
    let mut parsed = Parsed {
        first,
        end,
        row,
        beside: Beside::Nothing,
        title: super::title(reader, first, end),
        portfolio: None,
        country: None,
        organisation: None,
        place: false,
        tenure,
        plural: row.plural,
        second_country: None,
        after_name: name::name_before(reader, first, 0).is_some(),
    };
    for _ in 0..COMPLEMENTS {
        if !reader.joined(parsed.end) || !(adjective(reader, &mut parsed) || complement(reader, &mut parsed)) {
            break;
        }
    }
    parsed.title = super::title(reader, first, parsed.end);
    Some(parsed)
}

/// The longest title, unless a shorter one has a longer body after it: `président du Conseil constitutionnel`.
fn title_phrase(reader: Reader<'_, '_>, at: usize) -> Option<(&'static TitleRow, usize)> {
    let pick = |r: Reading| match r {
        Reading::Title(row) => TITLES.get(usize::from(row)),
        _ => None,
    };
    let (row, end) = reader.longest(at, pick)?;
    for split in at + 1..end {
        let linked = reader.any_cue(split, &[Cue::Of, Cue::OfThe]);
        let start = split + 1 + usize::from(reader.cue(split + 1, Cue::The));
        let longer = organisation(reader, start).is_some_and(|(_, reached)| linked && reached > end);
        if let Some((shorter, reached)) = reader.longest_within(at, split, pick).filter(|_| longer) {
            return (reached == split).then_some((shorter, split));
        }
    }
    Some((row, end))
}

/// `français`, `sortant`, `socialiste`, `LR`, `général` right after a title.
fn adjective<'t>(reader: Reader<'_, 't>, parsed: &mut Parsed<'t>) -> bool {
    let at = parsed.end;
    if reader.gap(at) != Gap::Space && reader.gap(at) != Gap::Line {
        return false;
    }
    if let Some((tenure, end)) = reader.longest(at, |r| match r {
        Reading::TenureAfter(tenure) => Some(tenure),
        _ => None,
    }) {
        if tenure != Tenure::Unmarked {
            parsed.tenure = tenure;
        }
        parsed.end = end;
        return true;
    }
    let headline = reader.case(at) == Case::Upper && reader.case(at - 1) == Case::Upper;
    let adjective = |at| country::form(reader, at).filter(|r| r.value.kind() == CountryKind::Adjective);
    let demonym = adjective(at).filter(|_| !reader.capitalised(at) || headline);
    if let Some(read) = demonym {
        parsed.country =
            parsed.country.or(read.value.candidates().first().copied().filter(|_| read.value.country().is_some()));
        parsed.place = true;
        parsed.end = read.end;
        let second = adjective(read.end + 1).filter(|_| parsed.plural && reader.cue(read.end, Cue::And));
        if let Some(second) = second {
            parsed.second_country = second.value.country();
            parsed.end = second.end;
        }
        return true;
    }
    if let Some(end) = country::no_state(reader, at) {
        parsed.end = end;
        return true;
    }
    if let Some((_, end)) = organisation(reader, at).filter(|(row, _)| {
        ORGANISATIONS.get(usize::from(*row)).is_some_and(|o| o.beside == Beside::Party) && reader.capitalised(at)
    }) {
        parsed.organisation = parsed.organisation.or(Some(reader.slice(at, end)));
        parsed.beside = if parsed.beside == Beside::Nothing { Beside::Party } else { parsed.beside };
        parsed.end = end;
        return true;
    }
    let family = reader.phrase_end(at, |r| r == Reading::PartyAdjective);
    if let Some(end) = family.filter(|_| !reader.capitalised(at)) {
        parsed.organisation = parsed.organisation.or(Some(reader.slice(at, end)));
        parsed.end = end;
        return true;
    }
    let plain = reader.cue(at, Cue::TitleAdjective) && !reader.capitalised(at)
        || unknown_adjective(reader, at) && !parsed.has_complement();
    if plain {
        parsed.end = at + 1;
    }
    plain
}

/// `juge genevois Paul Perraudin`: a small unknown word between a title and a name.
fn unknown_adjective(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.is_word(at)
        && !reader.capitalised(at)
        && reader.readings(at).is_empty()
        && reader.word(at).len() > 3
        && reader.gap(at + 1) == Gap::Space
        && (reader.capitalised(at + 1) && name::name(reader, at + 1).is_some() || over_portfolio(reader, at + 1))
}

/// `ministre québécois de l'Éducation`: a portfolio after an unknown adjective.
fn over_portfolio(reader: Reader<'_, '_>, at: usize) -> bool {
    let portfolio = at + 1 + usize::from(reader.cue(at + 1, Cue::The));
    reader.any_cue(at, &[Cue::Of, Cue::OfThe])
        && reader.phrase_end(portfolio, |r| matches!(r, Reading::Portfolio)).is_some()
}

fn organisation(reader: Reader<'_, '_>, at: usize) -> Option<(u16, usize)> {
    reader.longest(at, |r| match r {
        Reading::Organisation(row) => Some(row),
        _ => None,
    })
}

/// `de la Sécurité publique`, `du Vietnam`, `à la Défense`, `de Lyon`.
fn complement<'t>(reader: Reader<'_, 't>, parsed: &mut Parsed<'t>) -> bool {
    let link = parsed.end;
    if reader.gap(link) > Gap::Line {
        return false;
    }
    let charged = reader.phrase_end(link, |r| r == Reading::Cue(Cue::InChargeOf));
    let simple = reader.any_cue(link, &[Cue::Of, Cue::OfThe, Cue::To, Cue::ToThe, Cue::In]);
    let after = match charged {
        Some(end) => end,
        None if simple => link + 1,
        None => return false,
    };
    let at = after + usize::from(reader.cue(after, Cue::The) && reader.joined(after));
    let abroad = reader.cue(link, Cue::In) || reader.any_cue(link, &[Cue::To, Cue::ToThe]);
    // `France Médias Monde` is longer than the country in it.
    let state = country::form(reader, at).map_or(at, |r| r.end);
    organisation(reader, at).is_some_and(|(_, end)| end > state && state > at) && body(reader, parsed, at)
        || country_complement(reader, parsed, at, abroad)
        || portfolio(reader, parsed, at)
        || body(reader, parsed, at)
        || family(reader, parsed, at)
        || place(reader, parsed, at)
        || charged.is_some() && matter(reader, parsed, at)
}

fn country_complement(reader: Reader<'_, '_>, parsed: &mut Parsed<'_>, at: usize, abroad: bool) -> bool {
    let Some(read) = country::form(reader, at).filter(|r| r.value.kind() == CountryKind::Name) else {
        return false;
    };
    if !abroad {
        parsed.country = parsed.country.or(read.value.country());
    }
    parsed.place = true;
    parsed.end = read.end;
    true
}

fn takes_portfolio(parsed: &Parsed<'_>) -> bool {
    parsed.row.roles.iter().any(|(b, _)| *b == Beside::Portfolio)
}

/// One portfolio, or several in coordination: `de l'Économie et des Finances`.
fn portfolio<'t>(reader: Reader<'_, 't>, parsed: &mut Parsed<'t>, at: usize) -> bool {
    let known = reader.phrase_end(at, |r| matches!(r, Reading::Portfolio)).is_some();
    let over = !reader.any_cue(parsed.end, &[Cue::Of, Cue::OfThe]) && known;
    if !takes_portfolio(parsed) && !over {
        return false;
    }
    let Some(mut end) = one_portfolio(reader, at) else {
        return false;
    };
    for _ in 0..COMPLEMENTS {
        let Some(next) = coordinated(reader, end) else {
            break;
        };
        end = next;
    }
    let first = parsed.portfolio.map_or(at, |(first, _, _)| first);
    parsed.portfolio = Some((first, end, reader.slice(first, end)));
    parsed.end = end;
    true
}

fn one_portfolio(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let known = reader.phrase_end(at, |r| matches!(r, Reading::Portfolio));
    // A capital opens any other portfolio; a common word as `Affaires` brings its adjective.
    let mut end = known.or_else(|| reader.capitalised(at).then_some(at + 1))?;
    while known.is_none()
        && reader.is_word(end)
        && reader.gap(end) <= Gap::Space
        && (reader.gap(end) == Gap::Hyphen
            || !reader.capitalised(end) && reader.readings(end).is_empty() && agrees(reader, end))
    {
        end += 1;
    }
    Some(end)
}

/// An adjective of a portfolio: what ends like one and no name follows a verb.
fn agrees(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.word(at).ends_with(['s', 'e', 'l']) && reader.word(at).len() > 4
}

/// `et des Finances`, `, de la Jeunesse`.
fn coordinated(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    let comma = reader.mark(end, ",");
    let linked = reader.cue(end, Cue::And) || comma;
    let of = end + 1;
    let at = if reader.any_cue(of, &[Cue::Of, Cue::OfThe, Cue::To, Cue::ToThe]) {
        of + 1 + usize::from(reader.cue(of + 1, Cue::The))
    } else if !comma {
        of
    } else {
        return None;
    };
    let known = reader.phrase_end(at, |r| matches!(r, Reading::Portfolio));
    let next = if at > of { known.or_else(|| one_portfolio(reader, at)) } else { known };
    next.filter(|_| linked && reader.joined(end))
}

fn body<'t>(reader: Reader<'_, 't>, parsed: &mut Parsed<'t>, at: usize) -> bool {
    // `La Poste` has its article in the name.
    let named = || organisation(reader, at - 1).filter(|_| reader.cue(at - 1, Cue::The) && reader.capitalised(at - 1));
    let Some((row, mut end)) = organisation(reader, at).or_else(named) else { return false };
    let Some(row) = ORGANISATIONS.get(usize::from(row)) else {
        return false;
    };
    if let Some(longer) = body_tail(reader, end) {
        end = longer;
    }
    if parsed.beside == Beside::Nothing {
        parsed.beside = row.beside;
    }
    // A region is a place; its council is a body.
    let region = row.beside == Beside::Region && end == at + 1;
    if region {
        end = name::capitals_end(reader, end)
            .filter(|_| reader.gap(end) == Gap::Space && !reader.capitalised(at))
            .unwrap_or(end);
    } else {
        parsed.organisation = parsed.organisation.or(Some(reader.slice(at, end)));
    }
    parsed.place = true;
    parsed.end = end;
    true
}

/// `secrétaire nationale des Écologistes`: a political family as a party.
fn family<'t>(reader: Reader<'_, 't>, parsed: &mut Parsed<'t>, at: usize) -> bool {
    let family = reader.capitalised(at) && reader.readings(at).contains(&Reading::PartyAdjective);
    if family {
        parsed.organisation = parsed.organisation.or(Some(reader.word(at)));
        parsed.beside = Beside::Party;
        parsed.place = true;
        parsed.end = at + 1;
    }
    family
}

/// What specifies a generic body: `conseil départemental de la Creuse`, `tribunal de grande instance de Berlin`.
fn body_tail(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    let of = reader.any_cue(end, &[Cue::Of, Cue::OfThe]) && reader.joined(end);
    let at = end + 1 + usize::from(reader.cue(end + 1, Cue::The));
    let state = country::form(reader, at).is_some();
    name::capitals_end(reader, at).filter(|_| of && !state)
}

/// `envoyé spécial pour le climat`, `rapporteuse sur le droit à l'eau`: small words up to a comma.
fn matter<'t>(reader: Reader<'_, 't>, parsed: &mut Parsed<'t>, at: usize) -> bool {
    let mut end = at;
    while end < at + COMPLEMENTS && reader.is_word(end) && !reader.capitalised(end) && reader.gap(end) < Gap::Paragraph
    {
        end += 1;
    }
    if end == at || !reader.mark(end, ",") {
        return false;
    }
    parsed.portfolio = parsed.portfolio.or(Some((at, end, reader.slice(at, end))));
    parsed.end = end;
    true
}

fn place(reader: Reader<'_, '_>, parsed: &mut Parsed<'_>, at: usize) -> bool {
    // `le général de Meza` is a name.
    let soldier = matches!(parsed.role(), Some(Role::GeneralOfficer | Role::MilitaryOfficer));
    if soldier && reader.cue(at - 1, Cue::Of) && !parsed.has_complement() {
        return false;
    }
    let own = reader.is_digits(at) && reader.readings(at + 1).contains(&Reading::OrdinalMark) && reader.is_word(at + 2);
    let whole = if parsed.after_name { name::name(reader, at).map(|n| n.end) } else { None };
    let Some(mut end) = whole.or_else(|| name::capitals_end(reader, at)).or_else(|| own.then_some(at + 3)) else {
        return false;
    };
    // `du Hunan et du Hubei`
    if reader.cue(end, Cue::And) && reader.any_cue(end + 1, &[Cue::Of, Cue::OfThe]) {
        end = name::capitals_end(reader, end + 2 + usize::from(reader.cue(end + 2, Cue::The))).unwrap_or(end);
    }
    parsed.place = true;
    parsed.end = end;
    true
}
