//! Days whose month is left open: `jeudi 15 à 16 h`, `le 27`, `le 25 courant`, `le 5 du mois prochain`, `les 5, 12 et 19`.

use super::super::number::ordinal::is_ordinal_mark;
use super::super::{Read, Reader};
use super::day::{DAYS, number, weekday_before};
use super::{clock, period, set, tail, tense, words};
use crate::date::{Calendar, Date, Moment, Relative};
use crate::lexicon::{Cue, Reading, Sight};
use crate::text::Gap;

pub(super) fn bare(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let weekday = words::weekday(reader, first);
    let announced = reader.after(first, &[Cue::The, Cue::ToThe, Cue::OfThe]);
    if weekday.is_none() && !announced {
        return None;
    }
    let (_, start) = weekday_before(reader, first)?;
    let (day, end) = number(reader, start).filter(|_| weekday.is_none() || reader.gap(start) == Gap::Space)?;
    let moment = Moment { weekday, ..Moment::new(Calendar::Day(0, day)) };
    let of_month = announced.then(|| period::day_of_month(reader, day, end)).flatten();
    if let Some((of_month, end)) = of_month {
        // `le 5 du mois` recurs.
        if of_month.relative == Relative::Any && set::day_of_each(reader, first).is_some() {
            return None;
        }
        let (date, end) = tail::with_time(reader, Moment { weekday, ..of_month }, end);
        return Some(Read::new(first, end, date));
    }
    let timed = tail::with_time(reader, moment, end).1 > end;
    let figures = reader.is_digits(start) || weekday.is_some();
    if !figures || !timed && !ends_day(reader, end) || clock::read(reader, start).is_some() {
        return None;
    }
    let placed = weekday.is_some() || timed || announces_day(reader, first, end);
    let moment = if weekday.is_none() { onward(reader, moment, first) } else { moment };
    let (date, after) = tail::with_time(reader, moment, end);
    placed.then(|| Read::new(first, after, date))
}

/// A day in figures with nothing that goes on from it: `12` in `la nuit du 12`.
pub(super) fn closed(reader: Reader<'_, '_>, at: usize) -> Option<(Moment, usize)> {
    let (day, end) = number(reader, at).filter(|_| reader.is_digits(at) && reader.after(at, &[Cue::OfThe]))?;
    ends_day(reader, end).then(|| (onward(reader, Moment::new(Calendar::Day(0, day)), at), end))
}

/// A day whose month was said before is that month's, or of the next one.
fn onward(reader: Reader<'_, '_>, moment: Moment, first: usize) -> Moment {
    if month_before(reader, first) { Moment { relative: Relative::Onward, ..moment } } else { moment }
}

/// Whether a day and its month were said a little before, in the same paragraph.
fn month_before(reader: Reader<'_, '_>, first: usize) -> bool {
    /// How far back, in tokens.
    const NEAR: usize = 40;
    let near = (first.saturating_sub(NEAR)..first).rev().take_while(|&i| reader.joined(i + 1));
    near.filter(|&i| i > 1 && reader.may_be(i, Sight::MONTH))
        .any(|i| words::month(reader, i).is_some() && (reader.is_digits(i - 1) || is_ordinal_mark(reader, i - 1)))
}

/// Whether no noun, unit or figure goes on from the number.
fn ends_day(reader: Reader<'_, '_>, end: usize) -> bool {
    const ON: &[Cue] = &[
        Cue::To,
        Cue::ToThe,
        Cue::Around,
        Cue::TimePreposition,
        Cue::And,
        Cue::Or,
        Cue::By,
        Cue::For,
        Cue::Over,
        Cue::Leads,
        Cue::Then,
        Cue::The,
    ];
    let elided = reader.gap(end + 1) == Gap::Apostrophe && reader.cue(end, Cue::Of);
    // `obtenu le 14 sur 20`
    let rated = reader.cue(end, Cue::Over) && reader.is_digits(end + 1);
    let word = reader.is_word(end)
        && reader.gap(end) == Gap::Space
        && (reader.any_cue(end, ON) && !elided && !rated || words::part(reader, end).is_some());
    ends_clause(reader, end) || word
}

/// Whether a mark that is none of a longer number's, or the end of the paragraph, follows.
pub(super) fn ends_clause(reader: Reader<'_, '_>, end: usize) -> bool {
    let clause = reader.any_mark(end, &[".", ",", ";", ":", "!", "?", ")", "»", "…"]);
    let inside = reader.any_mark(end, &[",", "."]) && reader.gap(end + 1) == Gap::None;
    !reader.joined(end) || clause && !inside
}

/// `pour le 27`, `dès le 3`, `Le 27,` at the start of a sentence, `reporté au 14`, `a commencé le 9`, `le 8 ou le 9`.
fn announces_day(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    let article = first - 1;
    let ranked = end > first + 1;
    // `Au 12, rue des Lilas` is an address.
    let opens = reader.opens_sentence(article)
        && reader.capitalised(article)
        && reader.cue(article, Cue::The)
        && reader.mark(end, ",")
        && (ranked || !is_presented(reader, end + 1));
    // `dans le 12` is a district or a bus.
    let led = |article| {
        let chosen = || reader.after(article, &[Cue::For]) && reader.after(article - 1, &[Cue::Chooses]);
        reader.after(article, &[Cue::TimePreposition, Cue::For, Cue::Starting])
            && !reader.after(article, &[Cue::Within])
            && !chosen()
    };
    if opens || reader.is_alone(article, end) || led(article) || is_put_off(reader, article) {
        return true;
    }
    let start = list_start(reader, article);
    // `le 06` is a department or a number to call.
    let plain = reader.first_byte(first) != Some(b'0');
    let told = || plain && (follows_verb(reader, start) || follows_day(reader, first, start));
    is_singular(reader, article) && (led(start) || told())
}

/// `le 9, c'est lui`
fn is_presented(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.cue(at + 1, Cue::Is) && reader.gap(at + 1) == Gap::Apostrophe
}

/// `reporté au 14`, `fixée au 9`
fn is_put_off(reader: Reader<'_, '_>, article: usize) -> bool {
    let planned = reader.cue(article, Cue::ToThe) && reader.after(article, &[Cue::Planned, Cue::Ahead]);
    planned && reader.cue(article, Cue::Masculine) && tense::is_participle(reader, article - 1)
}

/// `le`: a day is neither `la 9` nor, alone, `les 9`.
fn is_singular(reader: Reader<'_, '_>, article: usize) -> bool {
    reader.cue(article, Cue::The) && reader.cue(article, Cue::Masculine)
}

/// The article of the first of the days that are listed up to the one after `article`: `le 8` in `le 8 ou le 9`.
fn list_start(reader: Reader<'_, '_>, mut article: usize) -> usize {
    for _ in 0..DAYS {
        let linked = article > 2 && words::separates(reader, article - 1) && reader.joined(article);
        if !linked || !reader.is_digits(article - 2) || !is_singular(reader, article - 3) {
            break;
        }
        article -= 3;
    }
    article
}

/// `le procès a commencé le 9`, `né le 12`, `aura lieu le 14`: after a verb that has no object, for one would be a
/// thing with its number, `a lancé le 9`.
fn follows_verb(reader: Reader<'_, '_>, article: usize) -> bool {
    let Some(before) = article.checked_sub(1).filter(|_| reader.joined(article)) else { return false };
    if !reader.is_word(before) || reader.gap(article) > Gap::Line {
        return false;
    }
    let takes_place = reader.cue(before, Cue::Present) && reader.after(before, &[Cue::Be]);
    takes_place || ends_in_verb(reader, article) || tense::has_no_object(reader, before)
}

/// `a commencé`, `se rend`, `part`, `d'ici`
fn ends_in_verb(reader: Reader<'_, '_>, end: usize) -> bool {
    let ahead = || !tense::is_participle(reader, end - 1);
    let verb = |r| match r {
        Reading::Cue(Cue::Happens) => Some(()),
        Reading::Cue(Cue::Ahead) => ahead().then_some(()),
        _ => None,
    };
    reader.longest_before(end, 2, verb).is_some()
}

/// `le 12 août ; le 25`, `mort le 2 mars et le 5`: right after what goes on from a day that was said with its month.
fn follows_day(reader: Reader<'_, '_>, first: usize, article: usize) -> bool {
    let link = |at: usize| reader.any_mark(at, &[";", ","]) || reader.any_cue(at, &[Cue::And, Cue::Then]);
    let links = (1..=2).take_while(|&n| article > n && link(article - n)).count();
    // `il a battu le 9, puis le 10`
    links > 0 && !reader.is_digits(article - links - 1) && month_before(reader, first)
}

/// A day of a list whose month is left open: `5` in `les 5, 12 et 19`.
pub(super) fn listed(reader: Reader<'_, '_>, first: usize) -> Option<Read<Date>> {
    let day = |at: usize| number(reader, at).filter(|(_, end)| reader.is_digits(at) && *end == at + 1);
    let (this, end) = day(first)?;
    let before = (0..DAYS).take_while(|n| first > 2 * n + 1 && day(first - 2 * n).is_some());
    let back = before.take_while(|&n| n == 0 || words::separates(reader, first + 1 - 2 * n)).last()?;
    let on = (0..DAYS)
        .take_while(|n| *n == 0 || words::separates(reader, first + 2 * n - 1) && day(first + 2 * n).is_some())
        .last()?;
    let article = (first - 2 * back).checked_sub(1)?;
    let plural = reader.cue(article, Cue::The) && reader.is_plural(article);
    let whole = back + on > 0 && plural && ends_clause(reader, end + 2 * on) && follows_verb(reader, article);
    whole.then(|| Read::new(first, end, Date::at(onward(reader, Moment::new(Calendar::Day(0, this)), first))))
}
