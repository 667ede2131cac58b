//! What is no number, whatever it is written with: names, codes, scores, telephones, titles.

use super::super::Reader;
use super::cardinal::{self, Value};
use super::context::{counted, counts, is_several, loose_link, noun};
use super::figures::{figures, is_year};
use super::unit::unit;
use crate::lexicon::{Cue, Reading};
use crate::text::Gap;
use crate::text::token::Case;

/// What is no number whatever follows: codes, titles, digits of a longer string.
pub(super) fn declined(reader: Reader<'_, '_>, at: usize) -> bool {
    if version(reader, at)
        || postcode(reader, at)
        || titled_word(reader, at)
        || score(reader, at)
        || slashed_score(reader, at)
        || dialled(reader, at)
        || dated_street(reader, at)
    {
        return true;
    }
    let Some(before) = at.checked_sub(1).filter(|_| reader.joined(at)) else {
        return false;
    };
    let gap = reader.gap(at);
    if reader.is_digits(at) {
        let glued_word = gap <= Gap::Hyphen && reader.is_word(before) || gap == Gap::Hyphen;
        let glued_mark = gap == Gap::None && reader.any_mark(before, &[".", ",", "/", ":", "#", "_", "@"]);
        // `90e+3`
        let past_rank = gap == Gap::None
            && reader.touching_mark(before, "+")
            && reader.reads(before - 1, |r| matches!(r, Reading::OrdinalMark(_)));
        let figures_before =
            before.checked_sub(1).is_some_and(|b| reader.is_digits(b) && reader.gap(before) == Gap::None);
        return glued_word || glued_mark && figures_before || past_rank || in_code(reader, at) || named(reader, at);
    }
    // `le numéro deux mondial`
    gap == Gap::Hyphen || reader.is_word(at) && reader.cue(before, Cue::Number)
}

/// `rapport_2024.pdf`, `HTTP/1.1`: figures tied to a word by a mark that joins codes.
fn in_code(reader: Reader<'_, '_>, at: usize) -> bool {
    let Some(word) = at.checked_sub(2).filter(|_| reader.gap(at) == Gap::None && reader.gap(at - 1) == Gap::None)
    else {
        return false;
    };
    let slashed = reader.mark(at - 1, "/") && reader.case(word) == Case::Upper;
    reader.is_word(word) && (reader.mark(at - 1, "_") || slashed)
}

/// `le 3919`, `appelez le 17`: a short telephone number, which counts nothing.
fn dialled(reader: Reader<'_, '_>, at: usize) -> bool {
    let singular = reader.after(at, &[Cue::The, Cue::ToThe]) && !reader.is_plural(at - 1);
    if !reader.is_digits(at) || !singular || !(2..=4).contains(&reader.len(at)) {
        return false;
    }
    let service = reader.len(at) == 4 && !reader.cue(at - 1, Cue::Feminine) && is_service(reader, at);
    let dials = at > 1 && reader.joined(at - 1) && reader.readings(at - 2).contains(&Reading::Dial);
    (service || dials)
        && cardinal::read(reader, at)
            .is_some_and(|value| value.end == at + 1 && unit(reader, &value).is_none() && !counts(reader, value.end))
}

/// Whether a telephone is spoken of near four figures: `le 3919, un numéro gratuit`; a car, `le 3008`, is one by nothing.
fn is_service(reader: Reader<'_, '_>, at: usize) -> bool {
    /// `renseignements au 0 800 123 456 ou au 3919`
    const WINDOW: usize = 8;
    let told = |i: usize| reader.reads(i, |r| r == Reading::Telephone);
    let dials = |i: usize| told(i) || reader.readings(i).contains(&Reading::Dial);
    let inside = |i: usize| !reader.any_mark(i, &[".", ";", "!", "?"]);
    let mut before = (at.saturating_sub(WINDOW)..at).rev().take_while(|&i| inside(i) && reader.joined(i + 1));
    let mut after = (at + 1..=at + WINDOW).take_while(|&i| inside(i) && reader.joined(i));
    before.any(dials) || after.any(told)
}

/// `2.4.1`, `192.168.0.1`: figures with stops between, not all in threes.
fn version(reader: Reader<'_, '_>, at: usize) -> bool {
    let stop = |i: usize| reader.touching_mark(i, ".") && reader.gap(i + 1) == Gap::None && reader.is_digits(i + 1);
    reader.is_digits(at) && stop(at + 1) && stop(at + 3) && !(reader.len(at + 2) == 3 && reader.len(at + 4) == 3)
}

/// `10 - 7`: two small figures around a dash, with nothing counted.
fn score(reader: Reader<'_, '_>, at: usize) -> bool {
    let first = if at > 1 && loose_link(reader, at - 1) && reader.is_digits(at - 2) { at - 2 } else { at };
    let small = |i: usize| reader.is_digits(i) && reader.len(i) <= 2;
    let second = first + 2;
    if !loose_link(reader, first + 1) || !small(first) || !small(second) {
        return false;
    }
    cardinal::read(reader, second).is_some_and(|value| {
        value.end == second + 1 && unit(reader, &value).is_none() && counted(reader, &value).is_none()
    })
}

/// `6/2`, `24/7`: two small figures around a slash that are no part of a whole.
fn slashed_score(reader: Reader<'_, '_>, at: usize) -> bool {
    /// What marks are out of: `20/20`, but `24/24`, `50/50`.
    const MARKS: [i16; 2] = [10, 20];
    // `5/5 des élèves`
    let all = || reader.cue(at + 3, Cue::OfThe) && reader.is_plural(at + 3);
    let whole = |left: i16, right: i16| left == right && (MARKS.contains(&right) || all());
    // `33/1 rue des Lilas`
    let street = || reader.cue(at + 3, Cue::Street);
    sides(reader, at).is_some_and(|(l, r)| l >= r && !whole(l, r) && !street() || l < r && in_sets(reader, at))
}

/// The small figures on either side of a slash, and of no more.
fn sides(reader: Reader<'_, '_>, at: usize) -> Option<(i16, i16)> {
    let slash = |i: usize| reader.touching_mark(i, "/") && reader.gap(i + 1) == Gap::None;
    let small = |i: usize| reader.short_figures(i).filter(|_| reader.len(i) <= 2);
    if !slash(at + 1) || slash(at + 3) {
        return None;
    }
    // `1/1 000`
    let short = || figures(reader, at + 2).is_some_and(|(_, end)| end == at + 3);
    small(at).zip(small(at + 2)).filter(|_| short())
}

/// `6/3, 3/6, 6/4`: whether a set is lost beside one that is won.
fn in_sets(reader: Reader<'_, '_>, at: usize) -> bool {
    /// Figures, slash, figures, comma.
    const STEP: usize = 4;
    /// Three sets are won in five.
    const OTHERS: usize = 4;
    let set = |i: usize| sides(reader, i).filter(|&(l, r)| l.max(r) <= 7);
    let won = |i: usize| set(i).is_some_and(|(l, r)| l > r);
    let next = |i: &usize| Some(i + STEP).filter(|&n| reader.touching_mark(n - 1, ",") && set(n).is_some());
    let last = |i: &usize| i.checked_sub(STEP).filter(|&n| reader.mark(i - 1, ",") && set(n).is_some());
    set(at).is_some()
        && (std::iter::successors(next(&at), next).take(OTHERS).any(won)
            || std::iter::successors(last(&at), last).take(OTHERS).any(won))
}

/// `35000 Rennes`: five figures before a name.
fn postcode(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.is_digits(at)
        && reader.len(at) == 5
        && reader.case(at + 1) == Case::Capital
        && reader.gap(at + 1) == Gap::Space
        && reader.readings(at + 1).is_empty()
}

/// `rue du 8 mai 1945`: the figures of a date that a street is named after.
fn dated_street(reader: Reader<'_, '_>, at: usize) -> bool {
    let month = |at| reader.reads(at, |r| matches!(r, Reading::Month(_))) && reader.joined(at);
    let of_day = |at| reader.is_digits(at) && reader.in_street(at);
    reader.is_digits(at) && (month(at + 1) && of_day(at) || at > 1 && month(at - 1) && of_day(at - 2))
}

/// A number word with a capital inside a sentence is a name, `la version des Septante`, unless figures repeat it or
/// all words have one; a war's name is one all the same: `la guerre de Cent Ans`.
fn titled_word(reader: Reader<'_, '_>, at: usize) -> bool {
    let war = || reader.after(at, &[Cue::Of, Cue::OfThe]) && reader.after(at - 1, &[Cue::War]);
    let repeated = reader.mark(at + 1, "(") && reader.is_digits(at + 2);
    reader.case(at) == Case::Capital
        && !reader.opens_sentence(at)
        && (reader.case(at + 1) != Case::Capital || war())
        && !repeated
        && reader.reads(at, |r| matches!(r, Reading::Cardinal(_)))
}

/// Figures right after a name are part of it: `France 2`, `RTL 9`, `Ligue 1`, `Mondial 2026`, `carbone 14`, and so are
/// those after `ou`: `Windows 10 ou 11`.
fn named(reader: Reader<'_, '_>, at: usize) -> bool {
    let other = at.checked_sub(2).filter(|&i| i > 0 && reader.after(at, &[Cue::Or]) && reader.is_digits(i));
    let first = other.unwrap_or(at);
    let before = first - 1;
    if reader.gap(first) != Gap::Space || !reader.is_word(before) {
        return false;
    }
    let name = || reader.capitalised(before) || is_brand(reader.word(before));
    let holds = reader.readings(before).contains(&Reading::Numbered) || name() && may_hold(reader, before, first);
    holds && cardinal::read(reader, first).is_some_and(|value| is_of_name(reader, first, &value))
}

/// Whether a word with a capital is a name, and figures so long can be part of it.
fn may_hold(reader: Reader<'_, '_>, name: usize, at: usize) -> bool {
    let country = reader.reads(name, |r| matches!(r, Reading::Country(_)));
    let alone = reader.opens_sentence(name) && reader.case(name) != Case::Upper;
    let model = is_model(reader, name);
    // `ISO 9001`
    let code = (4..=5).contains(&reader.len(at)) && reader.case(name) == Case::Upper && reader.letters(name) <= 3;
    let of_names = |r: &Reading| match r {
        Reading::Country(_) | Reading::Organisation(_) | Reading::Nothing | Reading::Cue(Cue::Edition) => true,
        // `le Pixel 9`, whatever pixels measure.
        Reading::Unit(_) => !reader.is_plural(name),
        // `le TGV 6604`, `AF 1680`
        Reading::Cue(Cue::Travel) | Reading::Particle => code,
        // `Europe 1`
        Reading::Cue(Cue::Joined) | Reading::Portfolio(_) => true,
        _ => false,
    };
    let known = !reader.readings(name).iter().all(of_names) && !country && !model;
    let length = reader.len(at) <= 3 || model || code || is_year(reader, at) && reader.letters(name) > 3;
    length && !known && (!alone || country)
}

/// `l'A 6`, `la D 30`, `un Airbus A 320`: one letter, after an article or a name.
fn is_model(reader: Reader<'_, '_>, letter: usize) -> bool {
    let led = || reader.after(letter, &[Cue::The, Cue::OfThe, Cue::ToThe]);
    let named = || letter > 0 && reader.gap(letter) == Gap::Space && reader.capitalised(letter - 1);
    reader.len(letter) == 1 && (led() || named())
}

/// `iPhone`, `iOS`: a capital after a small letter; `pH` is a measure.
fn is_brand(word: &str) -> bool {
    let mut bytes = word.bytes();
    if bytes.len() < 3 {
        return false;
    }
    bytes.next().is_some_and(|b| b.is_ascii_lowercase()) && bytes.next().is_some_and(|b| b.is_ascii_uppercase())
}

/// Whether figures count and measure nothing, so that the name before holds them; one is never counted in figures.
fn is_of_name(reader: Reader<'_, '_>, at: usize, value: &Value) -> bool {
    // `2 ou 3 trains`: what the last of two counts.
    let other = || cardinal::read(reader, value.end + 1).filter(|v| !v.ordinal && v.in_words == value.in_words);
    let last = Some(value.end).filter(|&end| reader.cue(end, Cue::Or)).and_then(|_| other());
    let value = last.as_ref().unwrap_or(value);
    let several = is_several(value);
    let counts = noun(reader, value.end, false).is_some_and(|noun| {
        // `Boeing 737 MAX`; but a headline in capitals counts so.
        let plain = match reader.case(noun) {
            Case::Lower => true,
            Case::Capital => false,
            Case::Upper => reader.case(at - 1) == Case::Upper,
        };
        let plural = several && reader.is_plural(noun) && plain;
        plural || reader.cue(noun + 1, Cue::Over)
    });
    let goes_on = reader.any_cue(value.end, &[Cue::Over, Cue::Or, Cue::OfThe])
        || reader.gap(value.end) == Gap::None
            && reader.reads(value.end, |r| matches!(r, Reading::OrdinalMark(rank) if rank != 1));
    // `Python 3.12`: versions have a point, decimals a comma.
    let decimals = value.end > at + 1 && value.decimal.exponent() < 0 && !reader.mark(at + 1, ".");
    value.scale == 0 && !decimals && !counts && !goes_on && unit(reader, value).is_none()
}

/// `François Ier`: a Roman ordinal after a name.
pub(super) fn regnal(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    // `Aux XVe et XVIe siècles` opens a sentence.
    let small = [Cue::The, Cue::ToThe, Cue::OfThe, Cue::Of, Cue::To, Cue::In, Cue::And];
    let name = at > 0 && reader.joined(at) && reader.capitalised(at - 1) && !reader.any_cue(at - 1, &small);
    name && !reader.cue(end, Cue::Century)
}

/// An ordinal that belongs to a title: `Premier ministre`, `première dame`, `premier secrétaire`.
pub(super) fn in_title(reader: Reader<'_, '_>, at: usize, end: usize) -> bool {
    reader.phrase_end(at, |r| matches!(r, Reading::Title(_))).is_some_and(|reached| reached > end)
}
