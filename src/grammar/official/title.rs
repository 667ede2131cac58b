//! The words of a title and those before it: its longest reading, its tenure, its determiner, and where it is no title.

use super::super::number::ordinal::is_ordinal_mark;
use super::super::{Reader, country};
use super::office::Parsed;
use super::{body, office};
use crate::CountryKind;
use crate::lexicon::tables::TitleRow;
use crate::lexicon::{Classes, Cue, Reading, Yield, rows};
use crate::official::{Modifiers, Tenure, TitleModifier};
use crate::text::Gap;

fn row(reading: Reading) -> Option<&'static TitleRow> {
    match reading {
        Reading::Title(row) => rows::title(row),
        _ => None,
    }
}

/// The title that a pattern of the user's matches here.
fn matched(reader: Reader<'_, '_>, at: usize) -> Option<(&'static TitleRow, usize)> {
    reader.matched(at, |y| match y {
        Yield::Title(title) => rows::title(title),
        _ => None,
    })
}

/// The longest title, unless a shorter one has a longer body or country after it: `président du Conseil constitutionnel`.
pub(super) fn phrase(reader: Reader<'_, '_>, at: usize) -> Option<(&'static TitleRow, usize)> {
    let listed = reader.longest(at, row);
    if let Some(title) = matched(reader, at).filter(|m| listed.is_none_or(|l| l.1 <= m.1)) {
        return Some(title);
    }
    let (found, end) = listed?;
    for split in at + 1..end {
        let linked = reader.any_cue(split, &[Cue::Of, Cue::OfThe]);
        let start = split + 1 + usize::from(reader.cue(split + 1, Cue::The));
        let longer = linked && reach(reader, start) > end;
        if let Some((shorter, reached)) = reader.longest_within(at, split, row).filter(|_| longer) {
            return (reached == split).then_some((shorter, split));
        }
    }
    Some((found, end))
}

/// Where the body or country that begins here ends: `République démocratique du Congo` is no republic's office.
fn reach(reader: Reader<'_, '_>, at: usize) -> usize {
    let body = body::known(reader, at).map_or(at, |(_, end)| end);
    let state = country::form(reader, at).filter(|r| r.value.kind() == CountryKind::Name);
    body.max(state.map_or(at, |r| r.end))
}

/// What is no title where it stands: a surname, a street, a part of a compound word.
pub(super) fn declined(reader: Reader<'_, '_>, at: usize) -> bool {
    let capital = reader.capitalised(at);
    adjective_of_title(reader, at)
        || is_elected(reader, at)
        || surname(reader, at) && capital
        || article_of_name(reader, at) && capital
        || in_street(reader, at) && capital
        || reader.gap(at) == Gap::Hyphen && tenure_before(reader, at).is_none()
        || before_hyphen(reader, at) && capital
}

/// `procureur général`, `conseil général`: no general, but the adjective of the office or body before.
fn adjective_of_title(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.cue(at, Cue::TitleAdjective)
        && reader.joined(at)
        && reader.gap(at) <= Gap::Line
        && reader.reads(at - 1, |r| matches!(r, Reading::Title(_) | Reading::Organisation(_)))
}

/// `élue maire`, `élu en 2020`, `élu dimanche`: how the office was come by, and none; `élu aux sports`, `un élu à Lyon`
/// and `élu en charge des sports` hold one.
fn is_elected(reader: Reader<'_, '_>, at: usize) -> bool {
    let next = at + 1;
    let participle = reader.reads(at, |r| r == Reading::TenureAfter(Tenure::Elect)) && reader.joined(next);
    // `élu municipal`
    if !participle || phrase(reader, at).is_some_and(|(_, end)| end > next) {
        return false;
    }
    let charge = || reader.phrase_end(next, |r| r == Reading::Cue(Cue::InChargeOf)).is_some_and(|end| end > next + 1);
    let elected = if reader.capitalised(next) || reader.any_cue(next, &[Cue::Of, Cue::OfThe]) || charge() {
        false
    } else if reader.cue(next, Cue::In) {
        !reader.capitalised(next + 1)
    } else if reader.any_cue(next, &[Cue::To, Cue::ToThe]) {
        reader.is_digits(next + 1)
    } else {
        reader.any_cue(next, &[Cue::By, Cue::TimePreposition, Cue::Leads])
            || reader.may_open(next, Classes::TITLE.and(Classes::WEEKDAY))
    };
    let determiners = [Cue::The, Cue::OfThe, Cue::ToThe, Cue::Possessive, Cue::This, Cue::A];
    elected && !reader.after(determined(reader, at), &determiners)
}

/// `Louise Maréchal`: a capital before it that is no common word.
fn surname(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.joined(at)
        && reader.gap(at) == Gap::Space
        && reader.capitalised(at - 1)
        && !reader.opens_sentence(at - 1)
        && !reader.readings(at - 1).iter().any(|r| {
            matches!(r, Reading::Common | Reading::Title(_) | Reading::TenureBefore(_)) && !reader.cue(at - 1, Cue::The)
        })
}

/// `Bruno Le Maire`.
fn article_of_name(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.joined(at)
        && reader.capitalised(at - 1)
        && reader.cue(at - 1, Cue::The)
        && at > 1
        && reader.joined(at - 1)
        && reader.capitalised(at - 2)
}

/// `rue du Colonel-Fabien`, `place de l'Amiral-Ronarc'h`, `rue le Prince`.
fn in_street(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.in_street(at) || reader.after(at, &[Cue::The]) && reader.in_street(at - 1)
}

/// `Maréchal-Vaillant`: a name with a title's word in it.
fn before_hyphen(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.gap(at + 1) == Gap::Hyphen
        && reader.capitalised(at + 1)
        && office::office(reader, at).is_none_or(|o| o.end == at + 1)
}

/// A tenure word right before a title, and where it begins.
pub(super) fn tenure_before(reader: Reader<'_, '_>, at: usize) -> Option<(Tenure, usize)> {
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

/// `feu Ana Ruiz, maire`: the tenure that stands before the name.
pub(super) fn late(reader: Reader<'_, '_>, name: usize) -> Option<Tenure> {
    let late = Reading::TenureBefore(Tenure::Late);
    (reader.joined(name) && reader.reads(name - 1, |r| r == late)).then_some(Tenure::Late)
}

/// `candidat à la mairie`: the title says itself that the office is sought.
pub(super) fn own_tenure(reader: Reader<'_, '_>, at: usize) -> Tenure {
    let sought = reader.reads(at, |r| r == Reading::TenureBefore(Tenure::Candidate));
    if sought { Tenure::Candidate } else { Tenure::Unmarked }
}

/// Past a tenure word to the title it stands before.
pub(super) fn past_tenure(reader: Reader<'_, '_>, at: usize) -> usize {
    reader.phrase_end(at, |r| matches!(r, Reading::TenureBefore(_))).unwrap_or(at)
}

/// Whether a determiner makes the holder definite: `le`, `du`, `son`; adjectives may stand between.
pub(super) fn definite(reader: Reader<'_, '_>, first: usize) -> bool {
    let at = determined(reader, first);
    reader.after(at, &[Cue::The, Cue::OfThe, Cue::ToThe, Cue::Possessive, Cue::This])
        && !(reader.after(at, &[Cue::OfThe, Cue::ToThe, Cue::The]) && reader.word(at - 1).ends_with('s'))
}

/// Where the determiner of a title ends: before the adjectives that stand outside it.
pub(super) fn determined(reader: Reader<'_, '_>, first: usize) -> usize {
    let mut at = first;
    while first - at < 3 && (reader.after(at, &[Cue::Outside, Cue::CountedAdjective]) || ordinal_before(reader, at)) {
        at -= if ordinal_before(reader, at) { 2 } else { 1 };
    }
    at
}

/// `3e adjoint`, `troisième adjointe`.
pub(super) fn is_ranked(reader: Reader<'_, '_>, at: usize) -> bool {
    let spelled = || reader.joined(at) && reader.reads(at - 1, |r| matches!(r, Reading::Ordinal(_)));
    ordinal_before(reader, at) || spelled()
}

fn ordinal_before(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.joined(at) && at > 1 && is_ordinal_mark(reader, at - 1) && reader.is_digits(at - 2)
}

/// `Madame la présidente, …`: the holder is spoken to, and what follows the comma is another's; `Mme la maire, …` is
/// only spoken of.
pub(super) fn spoken_to(reader: Reader<'_, '_>, first: usize) -> bool {
    civility_before(reader, first).is_some_and(|civility| reader.reads(civility, |r| r == Reading::Address))
}

/// `Madame la`: the civility before the article of a title.
pub(super) fn civility_before(reader: Reader<'_, '_>, first: usize) -> Option<usize> {
    let article = first.checked_sub(1).filter(|&a| reader.cue(a, Cue::The) && reader.joined(first));
    let civility = article.and_then(|a| a.checked_sub(1)).filter(|&c| reader.joined(c + 1));
    civility.filter(|&c| reader.capitalised(c) && reader.readings(c).contains(&Reading::Civility))
}

/// `vice-`, `adjoint`, `général` in a title, up to its complements.
pub(super) fn modifiers(reader: Reader<'_, '_>, office: &Parsed) -> Modifiers {
    let links = [Cue::Of, Cue::OfThe, Cue::To, Cue::ToThe, Cue::In, Cue::InChargeOf];
    let mut found = Modifiers::default();
    for at in office.head.first..office.end {
        let modifier = reader.longest(at, |r| match r {
            Reading::Rank(modifier) => Some(modifier),
            _ => None,
        });
        if modifier.is_none() && at >= office.head.end && reader.any_cue(at, &links) {
            break;
        }
        // `le général`: the office itself. Only `vice` and `sous` come first.
        if let Some((modifier, _)) = modifier.filter(|(m, _)| (at > office.head.first) != (*m == TitleModifier::Vice)) {
            found.insert(modifier);
        }
    }
    found
}
