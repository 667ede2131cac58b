//! Centuries: `XXe siècle`, `XVe et XVIe siècles`, `du XVIe au XVIIIe siècle`, `la fin du XVIIIe`.

use super::super::{Read, Reader};
use super::year::era;
use super::{range, words};
use crate::date::{Calendar, Date, Moment, Said};
use crate::lexicon::{Cue, Sight};

/// `XXe siècle`, `quatorzième siècle avant J.-C.`; `XVe` in `XVe et XVIe siècles`.
pub(super) fn century(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (n, own_end) = rank(reader, first)?;
    let noun = noun_of_list(reader, own_end)?;
    let (before, end) = era(reader, noun + 1).unwrap_or((false, noun + 1));
    let end = if noun == own_end { end } else { own_end };
    Some(Read::new(first, end, Date::at(moment(n, before))))
}

/// `XVIe au XVIIIe siècle`, `entre le Xe et le XIIe siècle`, `XIIe siècle au XIVe siècle`.
pub(super) fn centuries(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let (from, end) = rank(reader, first)?;
    let (next, _) = range::link(reader, end + usize::from(is_noun(reader, end)), range::is_between(reader, first))?;
    let (to, noun) = rank(reader, words::over_article(reader, next))?;
    let (before, end) = era(reader, noun + 1).unwrap_or((false, noun + 1));
    let ordered = if before { from > to } else { from < to };
    let said = Said::Between(moment(from, before), moment(to, before));
    (ordered && is_noun(reader, noun)).then(|| Read::new(first, end, Date::new(said)))
}

/// A rank whose noun was said before: `au XIIIe siècle et à la fin du XVIIIe`.
pub(super) fn elided(reader: Reader<'_, '_>, first: usize) -> Option<(Moment, usize)> {
    /// How far back the noun may stand, in tokens.
    const NEAR: usize = 24;
    let (n, end) = rank(reader, first).filter(|_| reader.capitalised(first) || reader.is_digits(first))?;
    if is_noun(reader, end) || words::plain_word(reader, end) || reader.capitalised(end) {
        return None;
    }
    let mut before = (first.saturating_sub(NEAR)..first).rev().take_while(|&i| reader.joined(i + 1));
    before.any(|i| reader.may_be(i, Sight::CENTURY)).then_some((moment(n, false), end))
}

fn rank(reader: Reader<'_, '_>, first: usize) -> Option<(i16, usize)> {
    let (n, end) = words::ordinal(reader, first)?;
    Some((i16::try_from(n).ok().filter(|n| (1..=30).contains(n))?, end))
}

fn moment(n: i16, before: bool) -> Moment {
    Moment::new(Calendar::Century(if before { -n } else { n - 1 }))
}

fn is_noun(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.cue(at, Cue::Century) && reader.joined(at)
}

/// The noun of a century, right after its rank or at the end of a list of ranks.
fn noun_of_list(reader: Reader<'_, '_>, end: usize) -> Option<usize> {
    /// `Ve, VIe, VIIe et VIIIe siècles`
    const RANKS: usize = 4;
    let mut noun = end;
    for _ in 0..RANKS {
        if is_noun(reader, noun) {
            return Some(noun).filter(|_| noun == end || reader.is_plural(noun));
        }
        let near = reader.joined(noun) && reader.joined(noun + 1);
        let linked = near && words::separates(reader, noun);
        noun = linked.then(|| words::ordinal(reader, noun + 1)).flatten()?.1;
    }
    is_noun(reader, noun).then_some(noun)
}
