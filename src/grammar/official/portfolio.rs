//! Portfolios: known ones in any case, others by their capital, and several in coordination.

use super::super::Reader;
use super::body;
use super::complement::Link;
use super::office::{COMPLEMENTS, Parsed, Span};
use crate::lexicon::tables::Beside;
use crate::lexicon::{Cue, Reading};
use crate::official::PortfolioKinds;
use crate::text::{Gap, composed};

/// One portfolio, or several in coordination: `de l'Économie et des Finances`.
pub(super) fn portfolio(reader: Reader<'_, '_>, parsed: &mut Parsed, link: &Link) -> bool {
    let takes_any = parsed.row(Beside::Portfolio).is_some();
    let found = match known(reader, link.at) {
        // `maire chargé de la Culture`: the link alone says that a portfolio follows; `porte-parole du ministère de …`.
        Some(end) if takes_any || parsed.beside == Beside::Ministry || link.is_charge() || !link.is_of() => Some(end),
        None if link.entrusts(reader) || takes_any && (parsed.portfolio.is_none() || link.is_charge()) => {
            unknown(reader, link)
        }
        _ => None,
    };
    let Some(mut end) = found else { return false };
    for _ in 0..COMPLEMENTS {
        let Some(next) = coordinated(reader, end, link) else { break };
        end = next;
    }
    let first = parsed.portfolio.map_or(link.at, |span| span.first);
    parsed.portfolio = Some(Span::new(first, end));
    parsed.end = end;
    true
}

/// The end of the longest portfolio of the lexicon.
pub(super) fn known(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    reader.phrase_end(at, |r| matches!(r, Reading::Portfolio(_)))
}

/// A portfolio of no list: it has an article and no name after its capital, or goes on to a comma and a name.
fn unknown(reader: Reader<'_, '_>, link: &Link) -> Option<usize> {
    if !link.has_article(reader) || body::known(reader, link.at).is_some() {
        return None;
    }
    capitalised(reader, link.at).or_else(|| link.matter(reader))
}

/// A capital opens any portfolio; a common word as `Affaires` brings its adjective.
fn capitalised(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let mut end = reader.capitalised(at).then_some(at + 1)?;
    while reader.is_word(end)
        && reader.gap(end) <= Gap::Space
        && (reader.gap(end) == Gap::Hyphen
            || !reader.capitalised(end)
                && (reader.readings(end).is_empty() || reader.cue(end, Cue::People))
                && agrees(reader, end))
    {
        end += 1;
    }
    Some(end)
}

/// An adjective of a portfolio: what ends like one and no name follows a verb.
fn agrees(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.word(at).ends_with(['s', 'e', 'l']) && composed(reader.word(at)).nth(4).is_some()
}

/// `et des Finances`, `, de la Jeunesse`; `pour la défense et la sécurité`.
fn coordinated(reader: Reader<'_, '_>, end: usize, link: &Link) -> Option<usize> {
    let comma = reader.mark(end, ",");
    let linked = reader.joined(end) && (reader.cue(end, Cue::And) || comma);
    let of = end + 1;
    if !linked {
        return None;
    }
    if reader.any_cue(of, &[Cue::Of, Cue::OfThe, Cue::To, Cue::ToThe]) {
        let article = reader.cue(of + 1, Cue::The);
        let at = of + 1 + usize::from(article);
        // `, de Benoît Morel`: the next of a list of persons.
        let person = reader.cue(of, Cue::Of) && !article;
        return known(reader, at).or_else(|| if person { None } else { capitalised(reader, at) });
    }
    let article = usize::from(link.is_charge() && reader.cue(of, Cue::The));
    if comma { None } else { known(reader, of + article) }
}

/// The kinds of all the portfolios of the lexicon that a portfolio names.
pub(super) fn kinds(reader: Reader<'_, '_>, portfolio: Option<Span>) -> PortfolioKinds {
    let mut kinds = PortfolioKinds::default();
    let Some(Span { first, end }) = portfolio else { return kinds };
    let mut at = first;
    while at < end {
        let found = reader.longest_within(at, end, |r| match r {
            Reading::Portfolio(kind) => Some(kind),
            _ => None,
        });
        at = found.map_or(at + 1, |(_, reached)| reached);
        if let Some((kind, _)) = found {
            kinds.insert(kind);
        }
    }
    kinds
}
