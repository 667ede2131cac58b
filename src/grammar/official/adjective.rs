//! Adjectives right after a title: of tenure (`sortant`), of a country, of a party, of a rank (`général`).

use super::super::{Reader, country};
use super::office::{Parsed, Span};
use super::{aside, body, name, portfolio};
use crate::CountryKind;
use crate::lexicon::tables::Beside;
use crate::lexicon::{Cue, Reading};
use crate::official::{Role, Tenure};
use crate::text::token::Case;
use crate::text::{Gap, composed};

/// `français`, `sortant`, `socialiste`, `LR`, `général` right after a title.
pub(super) fn adjective(reader: Reader<'_, '_>, parsed: &mut Parsed) -> bool {
    let gap = reader.gap(parsed.end);
    (gap == Gap::Space || gap == Gap::Line)
        && (tenure(reader, parsed)
            || demonym(reader, parsed)
            || of_antiquity(reader, parsed)
            || region(reader, parsed)
            || party(reader, parsed)
            || political_family(reader, parsed)
            || plain(reader, parsed))
}

fn tenure(reader: Reader<'_, '_>, parsed: &mut Parsed) -> bool {
    let found = reader.longest(parsed.end, |r| match r {
        Reading::TenureAfter(tenure) => Some(tenure),
        _ => None,
    });
    let Some((tenure, end)) = found else { return false };
    if tenure != Tenure::Unmarked {
        parsed.tenure = tenure;
    }
    parsed.end = end;
    true
}

/// `français`; for two holders `russe et chinois`.
fn demonym(reader: Reader<'_, '_>, parsed: &mut Parsed) -> bool {
    let at = parsed.end;
    // `le président US`
    let headline = || {
        reader.case(at) == Case::Upper && (reader.case(at - 1) == Case::Upper || country::is_abbreviation(reader, at))
    };
    let adjective = |at| country::form(reader, at).filter(|r| r.value.kind() == CountryKind::Adjective);
    let Some(read) = adjective(at).filter(|_| !reader.capitalised(at) || headline()) else { return false };
    let candidate = read.value.candidates().first().copied().filter(|_| read.value.country().is_some());
    parsed.state(candidate, Span::new(read.first, read.end));
    // `congolais`: a State's, though not which.
    parsed.shared_adjective |= candidate.is_none();
    parsed.complete |= candidate.is_some();
    parsed.end = read.end;
    // `belgo-congolais`: of two States, and the office is not said to be of which.
    if let Some(part) = adjective(parsed.end).filter(|_| reader.gap(parsed.end) == Gap::Hyphen) {
        (parsed.country, parsed.country_words, parsed.shared_adjective) = (None, None, true);
        parsed.end = part.end;
    }
    let linked = parsed.is_plural() && reader.cue(parsed.end, Cue::And);
    if let Some(second) = linked.then(|| adjective(parsed.end + 1)).flatten() {
        parsed.second_country = second.value.country().map(|c| (c, Span::new(second.first, second.end)));
        parsed.end = second.end;
    }
    true
}

/// `macédonien` in `le roi macédonien Alexandre`: a country's adjective elsewhere, no State of today here.
fn of_antiquity(reader: Reader<'_, '_>, parsed: &mut Parsed) -> bool {
    let end = country::no_state(reader, parsed.end);
    parsed.end = end.unwrap_or(parsed.end);
    end.is_some()
}

/// `québécois`, `vaudoise`.
fn region(reader: Reader<'_, '_>, parsed: &mut Parsed) -> bool {
    let at = parsed.end;
    let regional = reader.phrase_end(at, |r| r == Reading::RegionalAdjective).filter(|_| !reader.capitalised(at));
    let Some(end) = regional else { return false };
    if parsed.beside == Beside::Nothing {
        parsed.beside = Beside::Region;
    }
    parsed.place = parsed.place.or(Some(Span::new(at, end)));
    parsed.complete = true;
    parsed.end = end;
    true
}

/// `LR`, in parentheses too where the title goes on after them: `la maire (LR) de Béziers`.
fn party(reader: Reader<'_, '_>, parsed: &mut Parsed) -> bool {
    let at = parsed.end;
    if reader.mark(at, "(") {
        return bracketed_party(reader, parsed);
    }
    let known = body::known(reader, at).filter(|(kind, _)| *kind == Beside::Party && reader.capitalised(at));
    let Some((_, end)) = known else { return false };
    parsed.of_party(Span::new(at, end));
    parsed.end = end;
    true
}

/// `(LR) de Béziers`, `(sans étiquette) de Béziers`: whatever label, a town or district after it.
fn bracketed_party(reader: Reader<'_, '_>, parsed: &mut Parsed) -> bool {
    let goes_on = |end| reader.joined(end) && reader.any_cue(end, &[Cue::Of, Cue::OfThe]);
    let Some(label) = aside::bracket(reader, parsed.end).filter(|b| goes_on(b.end)) else { return false };
    if let Some(party) = label.party {
        parsed.of_party(party);
    }
    parsed.end = label.end;
    true
}

/// `socialiste`.
fn political_family(reader: Reader<'_, '_>, parsed: &mut Parsed) -> bool {
    let at = parsed.end;
    let family = reader.phrase_end(at, |r| r == Reading::PartyAdjective);
    // `l'élu Vert Jean Morel`: with a capital where a whole name follows.
    let named = |end| name::name(reader, end).is_some_and(|n| n.words > 1);
    let Some(end) = family.filter(|&end| !reader.capitalised(at) || named(end)) else { return false };
    parsed.organisation = parsed.organisation.or(Some(Span::new(at, end)));
    // `chef conservateur`, `leader insoumis`: of the party; a president of that family is one of a State.
    let leads = matches!(parsed.row(Beside::Nothing), None | Some(None | Some(Role::SupremeLeader)));
    let leads = leads && parsed.tenure != Tenure::Candidate && !reader.after(parsed.first, &[Cue::In]);
    if leads && parsed.beside == Beside::Nothing && parsed.row(Beside::Party).is_some() {
        parsed.beside = Beside::Party;
    }
    parsed.end = end;
    true
}

/// `général`, `adjoint`; or an unknown word before a name or a portfolio.
fn plain(reader: Reader<'_, '_>, parsed: &mut Parsed) -> bool {
    let at = parsed.end;
    let found = reader.cue(at, Cue::TitleAdjective) && !reader.capitalised(at)
        || unknown(reader, at) && !parsed.has_complement();
    if found {
        parsed.end = at + 1;
    }
    found
}

/// `juge genevois Paul Perraudin`: a small unknown word between a title and a name.
fn unknown(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.is_word(at)
        && !reader.capitalised(at)
        && (reader.readings(at).is_empty() || reader.cue(at, Cue::People))
        && reader.gap(at + 1) == Gap::Space
        && composed(reader.word(at)).nth(3).is_some()
        && (reader.capitalised(at + 1) && name::name(reader, at + 1).is_some() || over_portfolio(reader, at + 1))
}

/// `ministre québécois de l'Éducation`: a portfolio after an unknown adjective.
fn over_portfolio(reader: Reader<'_, '_>, at: usize) -> bool {
    let noun = at + 1 + usize::from(reader.cue(at + 1, Cue::The));
    reader.any_cue(at, &[Cue::Of, Cue::OfThe]) && portfolio::known(reader, noun).is_some()
}
