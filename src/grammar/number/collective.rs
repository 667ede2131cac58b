//! Round counts as nouns: `une vingtaine`, `deux douzaines`, `des dizaines de milliers`, `un demi-million`.

use super::super::{Read, Reader};
use super::Head;
use super::amount::with_unit;
use super::cardinal::Value;
use super::context::modifier;
use crate::lexicon::{Cue, Reading};
use crate::number::{Decimal, Modifier, Number, Quantity};
use crate::text::Gap;

/// A round count by itself: its value, its end, and whether a scale word is in it.
struct Round {
    decimal: Decimal,
    end: usize,
}

/// `une vingtaine`, `des milliers`, `la centaine`.
pub(super) fn collective<'t>(reader: Reader<'_, 't>, head: &Head) -> Option<Read<Number<'t>>> {
    let at = head.at;
    let vague = reader.after(at, &[Cue::OfThe, Cue::Few]);
    let round = round(reader, at).or_else(|| scale_noun(reader, at).filter(|_| vague))?;
    let plural = reader.is_plural(at);
    let several = plural && (vague || reader.cue(at + 1, Cue::Of));
    let definite = !plural && reader.after(at, &[Cue::The, Cue::This]);
    let first = article(reader, at);
    if first.is_none() && !several && !definite {
        return None;
    }
    let mut read = counting(reader, first.unwrap_or(at), &round);
    // `quelques centaines` are several, though `quelques` blurs other numbers.
    let few = reader.after(at, &[Cue::Few]);
    let outside = modifier(reader, read.first).filter(|_| !few);
    let own = if several && first.is_none() { Modifier::Several } else { Modifier::About };
    read.value.modifier = outside.or(Some(own));
    Some(read)
}

/// `deux douzaines`, `trois cents milliers`.
pub(super) fn multiple<'t>(reader: Reader<'_, 't>, head: &Head) -> Option<Read<Number<'t>>> {
    let times = head.cardinal.filter(|v| !v.ordinal && reader.gap(v.end) <= Gap::Line)?;
    let one = times.end == head.at + 1 && reader.cue(head.at, Cue::A);
    let round = round(reader, times.end).filter(|_| !one)?;
    let decimal = round.decimal.times(times.decimal)?;
    let mut read = counting(reader, head.first, &Round { decimal, ..round });
    read.value.modifier = modifier(reader, head.first);
    Some(read)
}

/// `un demi-million`, `une demi-douzaine`.
pub(super) fn half<'t>(reader: Reader<'_, 't>, head: &Head) -> Option<Read<Number<'t>>> {
    let (at, half) = (head.at, reader.cue(head.at, Cue::Half) && reader.gap(head.at + 1) <= Gap::Space);
    let whole = half.then(|| round(reader, at + 1).or_else(|| scale_noun(reader, at + 1))).flatten()?;
    let decimal = whole.decimal.times(Decimal::new(5, -1))?;
    let first = article(reader, at).unwrap_or(at);
    let mut read = counting(reader, first, &Round { decimal, ..whole });
    read.value.modifier = modifier(reader, first);
    Some(read)
}

/// The value with what it counts.
fn counting<'t>(reader: Reader<'_, 't>, first: usize, round: &Round) -> Read<Number<'t>> {
    /// Any scale whose noun follows over `de`.
    const OVER_DE: u8 = 6;
    let value = Value { decimal: round.decimal, end: round.end, ordinal: false, scale: OVER_DE, in_words: true };
    with_unit(reader, first, &value, Quantity::Exact(round.decimal))
}

/// `une` right before, or over an adjective: `une bonne vingtaine`.
fn article(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    if reader.after(at, &[Cue::A]) {
        return Some(at - 1);
    }
    let over = reader.after(at, &[Cue::CountedAdjective]) && reader.after(at - 1, &[Cue::A]);
    over.then(|| at - 2)
}

/// `dizaine`, `millier`, and the scales they are multiplied by: `centaines de milliers`, `dizaine de millions`.
fn round(reader: Reader<'_, '_>, at: usize) -> Option<Round> {
    let decimal = reader.find(at, |r| match r {
        Reading::Collective(n) => Some(Decimal::from(u64::from(n))),
        Reading::CollectiveScale(power) => Decimal::ONE.scaled(i16::from(power)),
        _ => None,
    })?;
    let mut round = Round { decimal, end: at + 1 };
    while reader.cue(round.end, Cue::Of) && reader.joined(round.end) {
        let Some(more) = scale_noun(reader, round.end + 1) else { break };
        round = Round { decimal: round.decimal.times(more.decimal)?, end: more.end };
    }
    Some(round)
}

/// `million`, `millier`: a scale that counts as a noun does.
fn scale_noun(reader: Reader<'_, '_>, at: usize) -> Option<Round> {
    let power = reader.find(at, |r| match r {
        Reading::CollectiveScale(power) => Some(power),
        Reading::Scale(power) if power >= 6 => Some(power),
        _ => None,
    })?;
    Some(Round { decimal: Decimal::ONE.scaled(i16::from(power))?, end: at + 1 })
}
