//! The other holders of a plural title, each with the State or the complement that is his own.

use super::super::{Read, Reader, country};
use super::holder::{HOLDERS, Reads, official};
use super::name::Name;
use super::office::{self, Parsed, Span};
use super::{aside, name};
use crate::lexicon::Cue;
use crate::lexicon::tables::Beside;
use crate::{Country, CountryKind};

/// The other holders of a plural title: `les juges A, B et C`.
pub(super) fn others<'t>(reader: Reader<'_, 't>, offices: &[Parsed], found: &mut Reads<'t>) {
    while let Some(last) = found.last().filter(|_| found.len() < HOLDERS) {
        // `A (LR), B (PS) et C`
        let end = aside::bracket(reader, last.end).map_or(last.end, |b| b.end);
        let comma = usize::from(reader.mark(end, ","));
        let and = reader.any_cue(end + comma, &[Cue::And, Cue::Or]);
        let next = end + comma + usize::from(and);
        if next == end {
            break;
        }
        // `les présidents A et B`: one word is a name where no list of the language has it.
        let lone = |n: &Name<'_>| and && reader.readings(n.first).is_empty();
        let mut shared = offices.to_vec();
        shared.iter_mut().for_each(second_holder);
        let own = own_complement(reader, next, and, &mut shared);
        let at = own.unwrap_or_else(|| own_country(reader, next, &mut shared));
        let Some(name) = name::name(reader, at).filter(|n| n.words > 1 || lone(n)) else { break };
        let Some(official) = official(reader, &shared, Some(&name)) else { break };
        found.push(Read::new(name.first, name.end, official));
    }
}

/// `les ministres de l'Intérieur, A, et de la Justice, B`: the next holder's complement, and where the name begins.
fn own_complement(reader: Reader<'_, '_>, at: usize, and: bool, offices: &mut [Parsed]) -> Option<usize> {
    let [office] = offices else { return None };
    let tied = and || office.row(Beside::Portfolio).is_some();
    if !tied || !reader.any_cue(at, &[Cue::Of, Cue::OfThe]) || !office.has_complement() {
        return None;
    }
    let mut own = office.bare(at);
    office::complements(reader, &mut own);
    if own.end == at {
        return None;
    }
    *office = Parsed { end: office.head.end, ..own };
    Some(own.end + usize::from(reader.mark(own.end, ",")))
}

/// `et allemand B`, `et allemand, B`: the State of the next holder, and where the name begins.
fn own_country(reader: Reader<'_, '_>, at: usize, offices: &mut [Parsed]) -> usize {
    let adjective = country::form(reader, at).filter(|r| r.value.kind() == CountryKind::Adjective);
    let Some(read) = adjective.filter(|_| !reader.capitalised(at)) else { return at };
    for office in offices.iter_mut().filter(|o| o.country.is_some()) {
        (office.country, office.country_words) = (read.value.country(), Some(Span::new(read.first, read.end)));
    }
    read.end + usize::from(reader.mark(read.end, ","))
}

/// The office as the second holder has it: of the second State.
fn second_holder(office: &mut Parsed) {
    if let Some((country, words)) = office.second_country {
        (office.country, office.country_words) = (Some::<Country>(country), Some(words));
    }
}
