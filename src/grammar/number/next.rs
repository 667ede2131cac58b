//! What follows a number, which tells nearly every rule that it has nothing to read there.

use super::super::{Reader, Start};
use super::cardinal::{self, Value, WORDS};
use crate::lexicon::{Classes, Cue, Sight};
use crate::text::{Gap, TokenKind};

/// What a date or a number can begin with that is no number itself, whatever follows.
const OTHERS: Classes = Classes::ALL
    .without(Classes::FIGURES)
    .without(WORDS)
    .without(Classes::COUNTRY)
    .without(Classes::TITLE)
    .without(Classes::WEB);

/// The words that go on from a number.
const ON: &[Cue] = &[
    Cue::To,
    Cue::ToThe,
    Cue::Of,
    Cue::OfThe,
    Cue::And,
    Cue::Or,
    Cue::This,
    Cue::Last,
    Cue::CountedAdjective,
    Cue::Next,
    Cue::Half,
    Cue::Quarter,
    Cue::Before,
    Cue::AfterWord,
    Cue::TimePreposition,
    Cue::Comma,
];

/// What follows the number that begins here; whatever may be asked where something else can begin too.
pub(crate) fn ahead(reader: Reader<'_, '_>, start: &Start) -> Sight {
    if start.classes.meets(OTHERS) {
        return Sight::ALL;
    }
    if !reader.is_digits(start.at) {
        return after(reader, start, cardinal::read(reader, start.at));
    }
    let beside = at(reader, start.at + 1);
    let longer = Sight::FIGURES.and(Sight::TIED).and(Sight::COLLECTIVE).and(Sight::ON);
    if beside.meets(longer) { after(reader, start, cardinal::read(reader, start.at)) } else { beside }
}

/// What follows a number that is read.
pub(crate) fn after(reader: Reader<'_, '_>, start: &Start, value: Option<Value>) -> Sight {
    match value {
        Some(value) if !start.classes.meets(OTHERS) => {
            // `trois Français sur dix`
            let over = Sight::OVER.when(reader.may_be(value.end + 1, Sight::OVER));
            // `2d`
            let rank = Sight::PART.when(reader.is_digits(start.at) && reader.may_be(start.at, Sight::PART));
            at(reader, start.at + 1).and(at(reader, value.end)).and(over).and(rank)
        }
        _ => Sight::ALL,
    }
}

/// What a token is to the number before it: nothing, where it is an unknown word set apart.
fn at(reader: Reader<'_, '_>, at: usize) -> Sight {
    let Some(token) = reader.token(at).filter(|t| t.gap < Gap::Paragraph) else { return Sight::CLOSED };
    let known = token.entry.sight(reader.own).and(Sight::KNOWN.when(token.entry.is_known()));
    let joined = Sight::LINK.when(token.gap == Gap::Hyphen);
    let kind = match token.kind {
        TokenKind::Digits => Sight::FIGURES.and(Sight::TIED.when(token.gap < Gap::Space)),
        TokenKind::Word => {
            let on = Sight::ON.when(token.entry.cues(reader.own).any(ON));
            // `un trente-troisième`: a rank may begin so.
            let number = Sight::PART.when(token.entry.classes(reader.own).meets(WORDS));
            on.and(number).and(Sight::TIED.when(token.gap < Gap::Space))
        }
        TokenKind::Mark => {
            let inside = token.gap < Gap::Space && reader.gap(at + 1) < Gap::Space;
            let odd = Sight::CHARACTER.when(token.first >= 128);
            let comma = Sight::COMMA.when(token.first == b',');
            Sight::CLOSED.and(odd).and(comma).and(Sight::TIED.when(inside))
        }
    };
    known.and(joined).and(kind)
}
