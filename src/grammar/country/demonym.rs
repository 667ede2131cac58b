//! Adjectives and inhabitants: one spelling but for the capital, and often the name of a language or of a thing.

use super::{Reader, Reading, after_civility, hyphenated, is_common, is_country_before, shouted};
use crate::lexicon::Cue;
use crate::lexicon::tables::{CountryRow, FormSort};
use crate::text::Gap;
use crate::text::token::Case;
use crate::{Article, Country, CountryForm, CountryKind};

/// How far back a verb of speech or a head noun is looked for, in tokens.
const CLAUSE: usize = 4;
/// The longest list of languages after `langues`, in tokens.
const LANGUAGES: usize = 12;

pub(super) fn kind(reader: Reader<'_, '_>, at: usize, end: usize, sort: FormSort) -> Option<CountryKind> {
    if hyphenated(reader, at, end) {
        return None;
    }
    let compound = reader.gap(at) == Gap::Hyphen && at > 0;
    if reader.capitalised(at) && !shouted(reader, at) {
        return if compound { Some(CountryKind::Inhabitant) } else { capital(reader, at, end) };
    }
    if compound {
        // `dictionnaire français-espagnol`: a pair of languages, which `franco-espagnol` is not.
        let whole = |row: &CountryRow| matches!(row.sort, FormSort::Demonym | FormSort::MasculineDemonym);
        let pair = |i: &usize| reader.reads(*i, |r| super::row(r).is_some_and(whole)) && after_language(reader, *i);
        let language = at.checked_sub(1).filter(pair).is_some();
        return (!language).then_some(CountryKind::Adjective);
    }
    lower(reader, at, end, sort)
}

/// Without a capital that tells: an adjective, the name of a language or a thing, or people.
fn lower(reader: Reader<'_, '_>, at: usize, end: usize, sort: FormSort) -> Option<CountryKind> {
    if after_language(reader, at) || sort == FormSort::MasculineDemonym && is_language(reader, at) {
        return None;
    }
    let determiners = &[Cue::The, Cue::A, Cue::This, Cue::ToThe, Cue::OfThe, Cue::Of, Cue::In, Cue::Possessive];
    if !reader.after(at, determiners) {
        return Some(CountryKind::Adjective);
    }
    if people(reader, at) {
        return Some(CountryKind::Inhabitant);
    }
    // `le français Total`: an adjective before the name it is said of.
    let name_after = reader.capitalised(end) && reader.gap(end) == Gap::Space && !is_common(reader, end);
    (name_after && !shouted(reader, end) && !reader.after(at, &[Cue::In])).then_some(CountryKind::Adjective)
}

/// `les américains`, `LES ESPAGNOLS`, `UNE BELGE`: people, though the capital is not there or says nothing.
fn people(reader: Reader<'_, '_>, at: usize) -> bool {
    let plural = |i: usize| reader.word(i).ends_with(['s', 'x', 'S', 'X']);
    let several = plural(at) && reader.after(at, &[Cue::The, Cue::OfThe, Cue::ToThe]) && plural(at - 1);
    several || shouted(reader, at) && reader.after(at, &[Cue::A])
}

/// `un Suisse`, `le Suisse`, `du Suisse`: the determiner is none that the country's name of that spelling takes.
pub(super) fn determined(reader: Reader<'_, '_>, at: usize, name: CountryForm) -> bool {
    let counted = reader.joined(at) && reader.reads(at - 1, |r| matches!(r, Reading::Cardinal(_)));
    if counted || reader.after(at, &[Cue::A, Cue::This]) {
        return true;
    }
    let spaced = reader.joined(at) && reader.gap(at) != Gap::Apostrophe;
    let Some(article) = name.country().and_then(Country::article).filter(|_| spaced) else {
        return false;
    };
    let word = reader.word(at - 1);
    let own = word.eq_ignore_ascii_case(article.as_prefix().trim_end());
    let contracted = !matches!(article, Article::Le | Article::Les);
    reader.after(at, &[Cue::The]) && !own
        || contracted && word.len() == 2 && reader.after(at, &[Cue::OfThe, Cue::ToThe])
}

/// A word that begins with a capital: an inhabitant, unless a noun or a name before says otherwise.
fn capital(reader: Reader<'_, '_>, at: usize, end: usize) -> Option<CountryKind> {
    // `Philippine Delorme`: a first name.
    let opens = reader.opens_sentence(at) && reader.capitalised(end) && reader.gap(end) == Gap::Space;
    if opens && !is_common(reader, end) && reader.readings(end).is_empty() || after_civility(reader, at) {
        return None;
    }
    // `boulevard de Suisse`: named after the country, and no inhabitant's.
    if reader.after(at, &[Cue::Of]) && reader.in_street(at) {
        return None;
    }
    if !reader.joined(at) || !reader.is_word(at - 1) || reader.gap(at) != Gap::Space {
        return Some(CountryKind::Inhabitant);
    }
    if reader.case(at - 1) == Case::Lower {
        let noun = !is_function(reader, at - 1) && !reader.any_cue(at - 1, &[Cue::CountedAdjective, Cue::Few]);
        let title = reader.reads(at - 1, |r| matches!(r, Reading::Title(_)));
        return Some(if noun || title { CountryKind::Adjective } else { CountryKind::Inhabitant });
    }
    let unknown = reader.readings(at - 1).is_empty();
    let name_before =
        !is_common(reader, at - 1) && (unknown || !reader.opens_sentence(at - 1)) && !is_country_before(reader, at);
    if !name_before {
        return Some(CountryKind::Inhabitant);
    }
    (!unknown || body(reader, at)).then_some(CountryKind::Adjective)
}

/// `la Fédération Française`, `du Parti Communiste Chinois`: an article right before the run of capitals tells a body
/// from a person.
fn body(reader: Reader<'_, '_>, at: usize) -> bool {
    let first = (1..=CLAUSE)
        .take_while(|back| at >= *back && reader.capitalised(at - back) && !is_common(reader, at - back))
        .last();
    let Some(first) = first.map(|back| at - back) else {
        return false;
    };
    reader.after(first, &[Cue::The, Cue::OfThe, Cue::ToThe, Cue::A]) && !is_country_before(reader, first + 1)
}

pub(super) fn is_function(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.reads(at, |r| matches!(r, Reading::Common | Reading::Cardinal(_)))
        || reader.any_cue(
            at,
            &[
                Cue::The,
                Cue::A,
                Cue::Of,
                Cue::OfThe,
                Cue::To,
                Cue::ToThe,
                Cue::In,
                Cue::This,
                Cue::And,
                Cue::Or,
                Cue::Possessive,
                Cue::By,
                Cue::Over,
            ],
        )
}

/// `en français`, `en bon français`, `parle couramment russe`: the name of the language.
fn is_language(reader: Reader<'_, '_>, at: usize) -> bool {
    let fluent = reader.after(at, &[Cue::Fluent])
        && reader.after(at - 1, &[Cue::In, Cue::A, Cue::The, Cue::This, Cue::OfThe, Cue::Of, Cue::Possessive]);
    fluent || reader.after(at, &[Cue::In]) || listed_after(reader, at, Cue::Speech, is_adverb)
}

/// `langue russe`, `langue maternelle russe`, `langues anglaise, russe et française`.
fn after_language(reader: Reader<'_, '_>, at: usize) -> bool {
    let quality = |i: usize| reader.is_word(i) && reader.case(i) == Case::Lower && !is_function(reader, i);
    listed_after(reader, at, Cue::Language, |_, i| quality(i))
}

/// `bien`, `couramment`: between a verb of speech and the language.
fn is_adverb(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.word(at).ends_with("ment") || reader.reads(at, |r| r == Reading::Common) && !reader.cue(at, Cue::Of)
}

/// Whether a list of languages up to here follows this cue, one word at most of the kind between.
fn listed_after(reader: Reader<'_, '_>, at: usize, cue: Cue, between: impl Fn(Reader<'_, '_>, usize) -> bool) -> bool {
    let mut i = at;
    while at - i < LANGUAGES && i > 0 && reader.joined(i) {
        let last = i - 1;
        if reader.cue(last, cue)
            || last > 0 && reader.joined(last) && reader.cue(last - 1, cue) && between(reader, last)
        {
            return true;
        }
        let conjunction = reader.any_cue(last, &[Cue::And, Cue::Or]) || reader.mark(last, ",");
        if !conjunction || last == 0 || !reader.is_word(last - 1) || reader.case(last - 1) != Case::Lower {
            return false;
        }
        i = last - 1;
    }
    false
}
