//! Names of countries and abbreviations: what stands right around one tells whether it is part of another name.

use super::{
    Reader, Reading, after_civility, context, demonym, hyphenated, is_common, is_country_at, is_country_before, shouted,
};
use crate::lexicon::Cue;
use crate::lexicon::tables::{CountryRow, FormSort};
use crate::text::Gap;
use crate::text::token::Case;

/// The most tokens of a title that an abbreviation follows: `secrétaire d'État US`.
const LONGEST_TITLE: usize = 4;

/// A name has a capital on its content word, no hyphen that makes it part of another, and no name around it.
pub(super) fn holds(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let capital = (at..end).any(|i| reader.capitalised(i) && (end == at + 1 || !reader.cue(i, Cue::The)));
    capital && !hyphenated(reader, at, end) && !within_name(reader, at, end) && !is_site(reader, at, end)
}

/// In capitals, and not the last word of a brand: `IBM UK`, but `TOUS AUX USA`.
pub(super) fn abbreviation(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let exact = (at..end).all(|i| !reader.is_word(i) || !reader.word(i).chars().any(char::is_lowercase));
    let brand = reader.joined(at)
        && reader.case(at - 1) == Case::Capital
        && reader.gap(at) == Gap::Space
        && !reader.opens_sentence(at - 1)
        && reader.readings(at - 1).is_empty();
    exact && !brand && !hyphenated(reader, at, end)
}

/// After `les`, `aux`, `des` in small letters: no headline, where any word may be in capitals.
pub(super) fn after_plural(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.after(at, &[Cue::The, Cue::OfThe, Cue::ToThe])
        && reader.case(at - 1) != Case::Upper
        && reader.word(at - 1).ends_with(['s', 'x'])
}

/// `le budget US`, `le président US Ana Ruiz`: in capitals after a noun that is not, and before no other name (`US Open`,
/// `le président US Créteil`).
pub(super) fn is_quality(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let title = || reader.longest_before(at, LONGEST_TITLE, |r| matches!(r, Reading::Title(_)).then_some(())).is_some();
    let noun = reader.joined(at)
        && reader.gap(at) == Gap::Space
        && reader.is_word(at - 1)
        && (reader.case(at - 1) == Case::Lower || reader.cue(at - 1, Cue::Land))
        && (!demonym::is_function(reader, at - 1) || title())
        && !reader.reads(at - 1, |r| match r {
            Reading::Cue(cue) => !cue.is_noun(),
            // `dix dollars US`
            r => matches!(r, Reading::Unit(_)),
        });
    let named = reader.joined(end) && (reader.capitalised(end) || reader.is_digits(end));
    let holder = |i: usize| reader.capitalised(i) && reader.joined(i) && reader.gap(i) == Gap::Space;
    noun && (!named || holder(end) && holder(end + 1) && title())
}

/// A capitalised word right before or after a one-word name makes it part of another name.
fn within_name(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    if end > at + 1 || reader.case(at) == Case::Upper {
        return false;
    }
    if after_civility(reader, at) || is_sign(reader, at) {
        return true;
    }
    let versus = reader.gap(end) == Gap::Hyphen && is_country_at(reader, end);
    let before = reader.joined(at)
        && reader.capitalised(at - 1)
        && reader.gap(at) == Gap::Space
        && !versus
        && !is_common(reader, at - 1)
        && (!reader.opens_sentence(at - 1) || reader.readings(at - 1).is_empty())
        && !reader.cue(at - 1, Cue::Land)
        && !is_country_before(reader, at);
    let after = reader.capitalised(end)
        && reader.gap(end) == Gap::Space
        && !is_common(reader, end)
        && !is_country_at(reader, end)
        && !introduced(reader, at);
    before || after || is_channel(reader, at, end)
}

/// `le café Le Brésil`: the article of a sign keeps its capital after a noun.
fn is_sign(reader: Reader<'_, '_>, at: usize) -> bool {
    let article = at.wrapping_sub(1);
    let noun = article.wrapping_sub(1);
    reader.after(at, &[Cue::The])
        && reader.case(article) == Case::Capital
        && reader.joined(article)
        && reader.gap(article) == Gap::Space
        && reader.is_word(noun)
        && reader.case(noun) == Case::Lower
        && !demonym::is_function(reader, noun)
}

/// `France 3` names a channel; `la France 3-1` and `la France 3e` do not.
fn is_channel(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let figure = reader.is_digits(end) && reader.gap(end) == Gap::Space && reader.len(end) == 1;
    if !figure || reader.after(at, &[Cue::In]) {
        return false;
    }
    let next = end + 1;
    // `France 2, France 3`
    let other = |i: usize| is_country_at(reader, i) && reader.word(i) != reader.word(at);
    let link =
        reader.joined(next) && (reader.kind(next) == Some(crate::text::TokenKind::Mark) || reader.cue(next, Cue::To));
    let score = reader.is_digits(next)
        || reader.is_word(next) && (reader.gap(next) < Gap::Space || other(next))
        || link && (reader.is_digits(next + 1) || other(next + 1));
    on_air(reader, at) || !score && !scored_before(reader, at)
}

/// `Maroc 2, Portugal 1`: the figure of another country, and a comma.
fn scored_before(reader: Reader<'_, '_>, at: usize) -> bool {
    let comma = at.checked_sub(1).filter(|&i| reader.mark(i, ","));
    let figure = comma.and_then(|i| i.checked_sub(1)).filter(|&i| reader.is_digits(i) && is_country_before(reader, i));
    figure.and_then(|i| i.checked_sub(1)).is_some_and(|i| reader.word(i) != reader.word(at) && !on_air(reader, i))
}

/// `sur France 2, Italie 1 et Arte`: what is broadcast is on a channel.
fn on_air(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.after(at, &[Cue::Over])
}

/// An article or preposition before a name tells that a capital after it begins another name.
fn introduced(reader: Reader<'_, '_>, at: usize) -> bool {
    // `président de Serbie Milan M.`: the name of the holder.
    let office = reader.after(at, &[Cue::Of]) && reader.reads(at.wrapping_sub(2), |r| matches!(r, Reading::Title(_)));
    office || reader.after(at, &[Cue::In, Cue::The, Cue::OfThe, Cue::ToThe])
}

/// `fleuve Congo`, `jardin du Luxembourg`, `rue de Suisse`; but `un lac de Suisse`, `la place de la France`,
/// `le Collège de France`.
fn is_site(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let Some(head) = context::before_link(reader, at).filter(|h| reader.any_cue(*h, &[Cue::NotState, Cue::Street]))
    else {
        return false;
    };
    let linked = head + 1 < at;
    if !linked {
        return reader.gap(at) == Gap::Space;
    }
    let whole = end > at + 1 || reader.after(at, &[Cue::The, Cue::OfThe]);
    let complement = whole && reader.cue(head, Cue::Site) || reader.cue(head, Cue::House);
    !complement && !reader.after(head, &[Cue::A])
}

/// A name that is also a person's or a common word needs an article, a preposition, `île`, another country beside it
/// or a context; one that is oftener another place's needs more than a preposition.
pub(super) fn guarded(reader: Reader<'_, '_>, at: usize, end: usize, row: &CountryRow) -> bool {
    let land = reader.after(at, &[Cue::Land]) || reader.after(at, &[Cue::Of]) && reader.after(at - 1, &[Cue::Land]);
    let headline = shouted(reader, at);
    // `à la Dominique`, but `à Dominique` is a person; in capitals `à` may stand without its accent.
    let bare = row.candidates.iter().all(|c| c.article().is_none());
    let own: &[Cue] = if !bare {
        &[Cue::In, Cue::The, Cue::OfThe, Cue::ToThe]
    } else if headline {
        &[Cue::In, Cue::To, Cue::Has]
    } else {
        &[Cue::In, Cue::To]
    };
    let (introduced, supported) = (reader.after(at, own), context::supports(reader, at, end, row));
    let shown = match row.sort {
        FormSort::SupportedName => supported,
        FormSort::CommonName => introduced && (supported || !headline),
        _ => introduced || supported,
    };
    let told = land || shown || listed(reader, at, end);
    told && !surnamed(reader, at, end, bare) && reader.gap(at) != Gap::Hyphen
}

/// Whether a family name follows; after a particle only where no article shows a country (`le Salvador de Romero`).
/// In a headline only a name without article can be a first name.
fn surnamed(reader: Reader<'_, '_>, at: usize, end: usize, bare: bool) -> bool {
    let plain = |i: usize| shouted(reader, at) && (!bare || is_common(reader, i));
    let family = |i: usize| reader.capitalised(i) && reader.gap(i) <= Gap::Space && !plain(i);
    let particle = reader.joined(end)
        && reader.cue(end, Cue::Of)
        && !is_country_at(reader, end + 1)
        && !reader.after(at, &[Cue::The, Cue::OfThe, Cue::ToThe]);
    family(end) || particle && family(end + 1)
}

/// In a list of countries: `Madagascar, Maurice et …`, `Maurice, les Seychelles et …`.
fn listed(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    let plain = |i: usize| {
        reader.capitalised(i)
            && reader.reads(i, |r| {
                super::row(r).is_some_and(|row| matches!(row.sort, FormSort::Name | FormSort::Abbreviation))
            })
    };
    let before =
        at >= 2 && (reader.mark(at - 1, ",") || reader.cue(at - 1, Cue::And)) && is_country_before(reader, at - 1);
    let next = if reader.cue(end + 1, Cue::The) { end + 2 } else { end + 1 };
    before && at.checked_sub(2).is_some_and(|i| reader.capitalised(i) && !guards(reader, i))
        || reader.touching_mark(end, ",") && plain(next)
}

fn guards(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.reads(at, |r| {
        super::row(r).is_some_and(|row| matches!(row.sort, FormSort::GuardedName | FormSort::CommonName))
    })
}
