//! Amounts: a value with its sign, its unit or the noun it counts; and ranges of two.

use super::super::{Read, Reader};
use super::cardinal::{self, Value};
use super::context::{self, Sign, counted, modifier, trailing_modifier};
use super::figures::marked_group;
use super::unit::{self, Unit, money_before, unit};
use super::{Head, number};
use crate::date::TimeUnit;
use crate::lexicon::{Classes, Cue, Reading};
use crate::number::{Decimal, Modifier, Number, NumberKind, Quantity};
use crate::text::{Gap, TokenKind};

pub(super) fn amount<'t>(reader: Reader<'_, 't>, head: &Head) -> Option<Read<Number<'t>>> {
    let at = head.at;
    let value = head.cardinal.filter(|v| !v.ordinal)?;
    let multiplies = reader.reads(value.end, |r| matches!(r, Reading::Collective(_) | Reading::CollectiveScale(_)));
    if context::touches_letters(reader, &value) || is_article(reader, at, &value) || multiplies {
        return None;
    }
    if let Some(currency) = money_before(reader, at) {
        return priced(reader, currency, &value, Quantity::Exact(value.decimal));
    }
    let mut read = with_unit(reader, head.first, &value, Quantity::Exact(value.decimal));
    if let Some(sign) = signed(reader, head.first, read.end, &read.value) {
        read.first = at - 1;
        read.value.modifier = modifier(reader, at - 1).or(read.value.modifier);
        if sign == Sign::Minus {
            read.value.quantity = read.value.quantity.negated();
        }
    }
    // `neuf` with nothing to count is new.
    let new = value.in_words && read.len() == 1 && value.decimal == 9.into() && read.value.counted.is_none();
    (!new || reader.is_alone(at, value.end)).then_some(read)
}

/// An amount whose currency stands before it: `£15 000`, `USD 1 200`, `$5M`.
fn priced<'t>(
    reader: Reader<'_, 't>,
    (code, first): (&'t str, usize),
    value: &Value,
    quantity: Quantity,
) -> Option<Read<Number<'t>>> {
    let modifier = modifier(reader, first);
    // `$1,500`: where the currency stands first, so does the comma of thousands.
    let thousands = code != "EUR" && value.scale == 0 && one_english_group(reader, first, value.end);
    let thousands = thousands && unit::short_scale(reader, value).is_none();
    let quantity = if thousands { quantity.scaled(3)? } else { quantity };
    let (quantity, end) = match unit::short_scale(reader, value) {
        Some(power) => (quantity.scaled(i16::from(power))?, value.end + 1),
        None => (quantity, value.end),
    };
    Some(Read::new(first, end, Number { unit: Some(code), modifier, ..number(NumberKind::Money, quantity) }))
}

/// Whether an amount after its currency is figures, a comma and three more: no decimals, unless a zero stands first.
fn one_english_group(reader: Reader<'_, '_>, first: usize, end: usize) -> bool {
    let Some(head) = end.checked_sub(3).filter(|head| *head > first) else { return false };
    let opens = !reader.is_digits(head - 1) && !reader.mark(head - 1, ",");
    let figures = reader.is_digits(head) && reader.len(head) <= 3 && reader.first_byte(head) != Some(b'0');
    opens && figures && marked_group(reader, head + 1, ",").is_some()
}

/// A value with its unit or the noun it counts.
pub(super) fn with_unit<'t>(
    reader: Reader<'_, 't>,
    first: usize,
    value: &Value,
    quantity: Quantity,
) -> Read<Number<'t>> {
    let mut value = *value;
    let end = value.end;
    let odd = is_odd(reader, end);
    value.end += if odd { 2 } else { 0 };
    let mut read = match unit(reader, &value).and_then(|u| Some((u.apply(quantity)?, u))) {
        Some((quantity, unit)) => Read::new(first, unit.end, Number { unit: unit.code, ..number(unit.kind, quantity) }),
        None => {
            // `120K abonnés`, `3 M d'euros`
            if let Some((power, scaled)) =
                unit::short_scale(reader, &value).and_then(|p| Some((p, quantity.scaled(i16::from(p))?)))
            {
                let decimal = scaled.largest();
                return with_unit(reader, first, &Value { decimal, scale: power, end: value.end + 1, ..value }, scaled);
            }
            let counted = counted(reader, &Value { decimal: quantity.largest(), ..value });
            let end = if odd { end } else { value.end };
            Read::new(first, end, Number { counted, ..number(NumberKind::Cardinal, quantity) })
        }
    };
    let after = read.end.max(value.end) + usize::from(read.value.counted.is_some());
    let about = odd.then_some(Modifier::About);
    read.value.modifier = about.or_else(|| modifier(reader, first)).or_else(|| trailing_modifier(reader, after));
    read
}

/// `et quelques` after a number: `vingt et quelques pages`.
fn is_odd(reader: Reader<'_, '_>, end: usize) -> bool {
    reader.cue(end, Cue::And) && reader.cue(end + 1, Cue::Odd) && reader.joined(end)
}

/// The sign right before a value: touching its figures, a true minus, `moins`, or a dash before degrees
/// or before a number alone.
fn signed(reader: Reader<'_, '_>, at: usize, end: usize, number: &Number<'_>) -> Option<Sign> {
    if let Some(sign) = context::sign(reader, at) {
        return Some(sign);
    }
    let before = at.checked_sub(1).filter(|_| reader.joined(at))?;
    let measured = |r: Reading| matches!(r, Reading::Symbol(_) | Reading::Unit(_));
    let joins = before > 0 && (reader.is_digits(before - 1) || reader.reads(before - 1, measured));
    let apart = reader.gap(at) == Gap::Space && !joins;
    let hyphen =
        reader.mark(before, "-") && !reader.capitalised(at) && (is_degrees(number) || reader.is_alone(before, end));
    if apart && reader.mark(before, "+") {
        return is_plus(reader, before, number).then_some(Sign::Plus);
    }
    (apart && (reader.mark(before, "\u{2212}") || hyphen) || is_minus(reader, before, number)).then_some(Sign::Minus)
}

fn is_degrees(number: &Number<'_>) -> bool {
    number.unit.is_some_and(|u| u.starts_with('°'))
}

/// Whether a plus set apart is the sign of a number, `+ 12 %`, and adds it to nothing: `le loyer + 50 euros`.
fn is_plus(reader: Reader<'_, '_>, at: usize, number: &Number<'_>) -> bool {
    let opens = !reader.joined(at) || reader.kind(at - 1) == Some(TokenKind::Mark);
    opens || is_degrees(number) || number.kind == NumberKind::Percentage || reader.after(at, LEADS_SIGN)
}

/// What stands before the sign of an amount: `de + 3 points`, `à moins 2 euros`.
const LEADS_SIGN: &[Cue] = &[Cue::Of, Cue::To, Cue::By];

/// Whether `moins` stands at `at` as the sign of a number: not in `au moins 10`, nor between two numbers.
fn is_minus(reader: Reader<'_, '_>, at: usize, number: &Number<'_>) -> bool {
    if !reader.cue(at, Cue::Minus) || modifier(reader, at + 1).is_some() {
        return false;
    }
    let opens = !reader.joined(at) || reader.kind(at - 1) == Some(TokenKind::Mark);
    let timed = |r: Reading| matches!(r, Reading::Cardinal(_) | Reading::TimeUnit(_) | Reading::TimeSymbol(_));
    let subtracts = at > 0 && reader.reads(at - 1, timed);
    let measured = number.unit.is_some() || number.kind == NumberKind::Percentage;
    let led = reader.after(at, LEADS_SIGN) && measured;
    is_degrees(number) && !subtracts || opens || led
}

/// Whether `un` begins nothing: no numeral, unit of time, `ou` or `sur` follows. Nearly every one is so.
pub(crate) fn is_plain_article(reader: Reader<'_, '_>, at: usize) -> bool {
    let opens = Classes::NUMERAL.and(Classes::ORDINAL).and(Classes::TIME_UNIT);
    // `un, deux`, `une bonne heure`
    let over = reader.touching_mark(at + 1, ",") || reader.cue(at + 1, Cue::CountedAdjective);
    let follows = reader.classes(at + 1 + usize::from(over)).meets(opens);
    !follows
        && !reader.any_cue(at + 1, &[Cue::Or, Cue::Over, Cue::And, Cue::For])
        && !reader.cue(at + 2, Cue::Over)
        && !reader.cue(at + 3, Cue::Half)
        && !reader.is_alone(at, at + 1)
}

/// `un` and `une` are articles unless a scale follows, or two in a list, or nothing at all.
fn is_article(reader: Reader<'_, '_>, at: usize, value: &Value) -> bool {
    let next = at + 1 + usize::from(reader.touching_mark(at + 1, ","));
    let counting = reader.joined(next) && reader.readings(next).contains(&Reading::Cardinal(2)) && !reader.joined(at)
        || at > 0 && reader.mark(at - 1, ":") && reader.readings(next).contains(&Reading::Cardinal(2));
    // `un kilo et demi`, `un pour cent`
    let parted = || unit(reader, value).is_some_and(|u| u.part.is_some() || u.kind == NumberKind::Percentage);
    value.end == at + 1 && reader.cue(at, Cue::A) && !counting && !reader.is_alone(at, at + 1) && !parted()
}

/// One end of a range: its sign or currency, and its value.
struct Endpoint<'t> {
    first: usize,
    value: Value,
    decimal: Decimal,
    currency: Option<(&'t str, usize)>,
}

fn endpoint<'t>(reader: Reader<'_, 't>, at: usize, value: Option<Value>) -> Option<Endpoint<'t>> {
    let value = value.filter(|v| !v.ordinal)?;
    if let Some(currency) = money_before(reader, at) {
        return Some(Endpoint { first: currency.1, value, decimal: value.decimal, currency: Some(currency) });
    }
    let degrees = || with_unit(reader, at, &value, Quantity::Exact(value.decimal)).value;
    let minus = context::sign(reader, at) == Some(Sign::Minus)
        || reader.after(at, &[Cue::Minus]) && is_minus(reader, at - 1, &degrees());
    let (first, decimal) = if minus { (at - 1, value.decimal.negated()) } else { (at, value.decimal) };
    Some(Endpoint { first, value, decimal, currency: None })
}

/// The endpoint whose first token, sign, currency or value, stands at `at`.
fn endpoint_from<'t>(reader: Reader<'_, 't>, at: usize) -> Option<Endpoint<'t>> {
    /// A currency takes two tokens at most: `US $`.
    const BEFORE: usize = 2;
    let (value, next) = (at..=at + BEFORE).find_map(|i| Some((cardinal::read(reader, i)?, i)))?;
    endpoint(reader, next, Some(value)).filter(|e| e.first == at)
}

pub(super) fn range<'t>(reader: Reader<'_, 't>, head: &Head) -> Option<Read<Number<'t>>> {
    let low = endpoint(reader, head.at, head.cardinal)?;
    let low_unit = unit(reader, &low.value);
    let low_end = low_unit.as_ref().map_or(low.value.end, |u| u.end);
    let next = context::range_link(reader, low.first, low_end)?;
    let high = endpoint_from(reader, next).filter(|h| h.value.in_words == low.value.in_words)?;
    if context::touches_letters(reader, &high.value) {
        return None;
    }
    if low_unit.is_some_and(|u| are_two(reader, &low, &u, &high)) {
        return None;
    }
    if are_hours(reader, &low, low_end, high.value.end) {
        return None;
    }
    let lower = shared_scale(reader, &low, &high, next);
    let quantity = Quantity::Range(lower, high.decimal);
    if !lower.is_below(high.decimal) {
        return None;
    }
    if let (Some(currency), Some(other)) = (low.currency, high.currency) {
        return (currency.0 == other.0).then(|| priced(reader, currency, &high.value, quantity)).flatten();
    }
    let read = with_unit(reader, low.first, &high.value, quantity);
    (is_one(reader, &low, low_end, &read.value) && !changes(reader, low.first, low_end)).then_some(read)
}

/// `de 12 euros à 15 euros`, `10 % ou 15 %` are two amounts; `entre 12 euros et 15 euros` and `12 € - 15 €` are one range.
fn are_two(reader: Reader<'_, '_>, low: &Endpoint<'_>, low_unit: &Unit<'_>, high: &Endpoint<'_>) -> bool {
    let same = unit(reader, &high.value).is_some_and(|u| u.code == low_unit.code && u.kind == low_unit.kind);
    !same && !reader.after(low.first, &[Cue::Between]) || reader.any_cue(low_unit.end, &[Cue::To, Cue::Or])
}

/// `à 19 ou 20 heures`: two times of the clock; but `à 2 ou 3 heures de route`.
fn are_hours(reader: Reader<'_, '_>, low: &Endpoint<'_>, low_end: usize, end: usize) -> bool {
    let hour = |r| matches!(r, Reading::TimeUnit(TimeUnit::Hour) | Reading::TimeSymbol(TimeUnit::Hour));
    let told = reader.cue(low_end, Cue::Or) && reader.after(low.first, &[Cue::To]);
    let away = reader.cue(end + 1, Cue::Of)
        || reader.cue(end + 1, Cue::OfThe) && !reader.reads(end + 2, |r| matches!(r, Reading::DayPart(_)));
    told && reader.reads(end, hour) && !away
}

/// `3-1` is a score, `15-24 ans` a range: a hyphen needs something counted, a dash set apart a unit.
fn is_one(reader: Reader<'_, '_>, low: &Endpoint<'_>, low_end: usize, number: &Number<'_>) -> bool {
    let cardinal = number.kind == NumberKind::Cardinal;
    let uncounted = cardinal && number.counted.is_none() && context::tight_link(reader, low_end);
    let part = context::slash_link(reader, low_end) && !is_alternative(low, number);
    let loose = cardinal && context::loose_link(reader, low_end);
    !uncounted && !loose && !part
}

/// The lower end of a range in the scale of the upper: `deux ou trois cents`, `cinq à six mille`, `3 à 5 millions`.
fn shared_scale(reader: Reader<'_, '_>, low: &Endpoint<'_>, high: &Endpoint<'_>, first: usize) -> Decimal {
    let scale = i16::from(high.value.scale);
    let digit = |at: usize| reader.reads(at, |r| matches!(r, Reading::Cardinal(2..=9)));
    let hundreds = low.value.end == low.first + 1
        && digit(low.first)
        && digit(first)
        && reader.reads(first + 1, |r| r == Reading::Cardinal(100));
    let fits = |power: i16| low.decimal.scaled(power).filter(|d| power > 0 && d.is_below(high.decimal));
    let hundreds = || fits(scale + 2).filter(|_| hundreds);
    let scaled = if low.value.scale == 0 { hundreds().or_else(|| fits(scale)) } else { None };
    scaled.unwrap_or(low.decimal)
}

/// Whether a slash parts two numbers: `2/3 personnes`, `35/40 tonnes`; but `1/2 journée`, `3/4 litre`, `8/10 exercices`
/// and `12/20` are parts.
fn is_alternative(low: &Endpoint<'_>, number: &Number<'_>) -> bool {
    const SMALLEST: u64 = 2;
    /// Parts have smaller figures.
    const LARGE: u64 = 10;
    let at_least = |least: u64| Decimal::from(least).is_at_most(low.decimal);
    let next = low.decimal.plus(Decimal::ONE) == Some(number.quantity.largest());
    let counted = number.kind == NumberKind::Cardinal && number.counted.is_some();
    let bare = number.kind == NumberKind::Cardinal && number.counted.is_none();
    at_least(LARGE) && !bare || counted && next && at_least(SMALLEST)
}

/// `passe de 12 à 15 euros`: from one amount to another, not a range between them.
fn changes(reader: Reader<'_, '_>, first: usize, low_end: usize) -> bool {
    /// Words between the verb and `de`: `passe ainsi, en un an, de …`.
    const WINDOW: usize = 4;
    let from = reader.cue(low_end, Cue::To) && reader.after(first, &[Cue::Of]);
    from && (first.saturating_sub(WINDOW)..first).any(|i| reader.cue(i, Cue::Changes))
}
