//! A name after the comma of a title: the holder's, or the next thing the sentence speaks of.

use super::super::Reader;
use super::name::{self, Name};
use super::office::Parsed;
use super::{aside, body, title};
use crate::lexicon::endings::{PARTICIPLE, PARTICIPLE_REGULAR};
use crate::lexicon::{Classes, Cue, Reading};
use crate::official::Role;
use crate::text::token::Case;

/// The most tokens between the word that leads a clause in and the title: `à la demande du`.
const LEAD: usize = 5;

/// `Le maire, Ana Ruiz, a`: an office public by itself, and a whole name that a mark closes and no list goes on from.
pub(super) fn of_bare_title(reader: Reader<'_, '_>, office: &Parsed, name: &Name<'_>) -> bool {
    let end = aside::bracket(reader, name.end).map_or(name.end, |b| b.end);
    name.words > 1
        && closes(reader, end)
        && !(reader.joined(end) && reader.mark(end, "("))
        && is_public(office)
        && !(office.is_plural() || office.after_name)
        && title::definite(reader, office.first)
        && !title::spoken_to(reader, office.first)
        && body::known(reader, name.first).is_none()
        && !led_in(reader, office.first, name.end)
        // `, 45 ans,`: more often of a man in the dock than of his judge.
        && !name::is_age(reader, name.end)
        && !(reader.mark(end, ",") && name::name(reader, end + 1).is_some_and(|n| n.words > 1))
}

/// Whether a mark or the end of the paragraph closes what stands before.
pub(super) fn closes(reader: Reader<'_, '_>, end: usize) -> bool {
    !reader.joined(end) || !reader.is_word(end) && !reader.is_digits(end)
}

/// Whether the title with nothing beside it is that of a public office: a president is a club's too, a delegate a firm's,
/// a captain a team's.
pub(super) fn is_public(office: &Parsed) -> bool {
    office.role().is_some_and(|role| {
        !matches!(
            role,
            Role::HeadOfState
                | Role::VicePresident
                | Role::SupremeLeader
                | Role::Adviser
                | Role::Rapporteur
                | Role::Representative
                | Role::SpecialEnvoy
                | Role::PartyLeader
                | Role::Spokesperson
                | Role::SeniorCivilServant
                | Role::StateEnterpriseHead
                | Role::MilitaryOfficer
                | Role::Other
        )
    })
}

/// `Selon le maire de Lyon, Ana Ruiz a`: a preposition leads the title in, and the name opens the clause behind it.
pub(super) fn of_another(reader: Reader<'_, '_>, office: &Parsed, name: &Name<'_>) -> bool {
    let goes_on =
        reader.is_word(name.end) && reader.joined(name.end) && !reader.any_cue(name.end, &[Cue::And, Cue::Or]);
    goes_on && led_in(reader, office.first, name.end)
}

/// Whether a preposition, participle or bare noun opens the clause and the title depends on it: `selon le`, `à la
/// demande du`, `reçu par le`, `proche du`; the word at `next` goes on from the name.
fn led_in(reader: Reader<'_, '_>, first: usize, next: usize) -> bool {
    let Some(article) = title::determined(reader, first).checked_sub(1).filter(|&a| reader.joined(a + 1)) else {
        return false;
    };
    if !reader.any_cue(article, &[Cue::The, Cue::OfThe, Cue::ToThe, Cue::Possessive]) {
        return false;
    }
    let contracted = reader.any_cue(article, &[Cue::OfThe, Cue::ToThe]);
    let link = if contracted { Some(article) } else { article.checked_sub(1) };
    let governs = [Cue::Leads, Cue::Of, Cue::OfThe, Cue::To, Cue::ToThe, Cue::By];
    let Some(link) = link.filter(|&l| reader.any_cue(l, &governs)) else { return false };
    let opens = |at: usize| reader.opens_sentence(at) || at == 0 || reader.mark(at - 1, ",");
    let start =
        (0..=LEAD).map_while(|back| link.checked_sub(back).filter(|&at| reader.is_word(at))).find(|&at| opens(at));
    start.is_some_and(|at| {
        reader.cue(at, Cue::Leads)
            || reader.cue(link, Cue::By) && is_participle(reader, at)
            || at + 1 == link && is_bare_noun(reader, at) && is_verb(reader, next)
    })
}

/// `Proche du`, `Successeur de`: a noun without a determiner, and no title.
fn is_bare_noun(reader: Reader<'_, '_>, at: usize) -> bool {
    let small = |r| matches!(r, Reading::Common | Reading::Title(_));
    reader.capitalised(at) && !reader.reads(at, small) && !reader.may_open(at, Classes::TITLE)
}

/// What may be the verb of a name: no preposition, and no word that the lexicon has for something else.
fn is_verb(reader: Reader<'_, '_>, at: usize) -> bool {
    let prepositions = [Cue::Leads, Cue::To, Cue::ToThe, Cue::Of, Cue::OfThe, Cue::In, Cue::By, Cue::Over, Cue::Under];
    let readings = reader.readings(at);
    (readings.is_empty() || readings.contains(&Reading::Common)) && !reader.any_cue(at, &prepositions)
}

/// `reçu`, `nommée`: the ending of a participle.
pub(super) fn is_participle(reader: Reader<'_, '_>, at: usize) -> bool {
    let word = reader.word(at);
    let plain = !reader.any_cue(at, &[Cue::The, Cue::It]) && !reader.reads(at, |r| r == Reading::Common);
    // Words all in capitals have any ending.
    reader.case(at) != Case::Upper && (PARTICIPLE_REGULAR.end(word) || plain && PARTICIPLE.end(word))
}
