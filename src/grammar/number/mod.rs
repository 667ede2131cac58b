//! Numbers: figures and words, their unit, what bounds them and what they count.
//!
//! | phrase | value |
//! | --- | --- |
//! | 41,5 millions de francs | money 41500000 francs |
//! | plus de 1 000 délégués | cardinal 1000, more_than, délégués |
//! | entre 3 et 5 ans | cardinal 3..5, ans |
//!
//! Refused: the article `un`, `neuf` = new, names and codes (`G7`, `A320`), regnal numerals, titles (`Premier
//! ministre`), scores, and the figures of dates.

pub(crate) mod cardinal;
mod context;

use super::{Read, Reader, Rule, longest, starts};
use crate::lexicon::{self, Classes, Cue, Reading};
use crate::number::{Modifier, Number, NumberKind, Quantity};
use crate::text::Gap;
use crate::text::token::Case;
use cardinal::Value;
use context::{counted, declined, modifier, trailing_modifier, unit};

type Production = for<'t> fn(Reader<'_, 't>, usize) -> Option<Read<Number<'t>>>;

const CARDINAL: Classes = Classes::FIGURES.and(Classes::NUMERAL);

pub(crate) const RULES: &[Rule<Production>] = &[
    Rule {
        name: "<nombre> [<unité>]",
        starts: CARDINAL.and(Classes::ONE),
        read: amount,
        examples: &[
            ("62 pays", "cardinal 62 of=pays"),
            ("1 000 délégués", "cardinal 1000 of=délégués"),
            ("1,5 million d'euros", "money 1500000 unit=EUR"),
            ("deux cent mille habitants", "cardinal 200000 of=habitants"),
            ("12,5 %", "percentage 12.5"),
            ("30 km", "measure 30 unit=km"),
            ("quatre-vingt-dix-sept députés", "cardinal 97 of=députés"),
        ],
    },
    Rule {
        name: "<nombre> à <nombre> [<unité>]",
        starts: CARDINAL.and(Classes::ONE),
        read: range,
        examples: &[
            ("10 à 20 %", "percentage 10..20"),
            ("entre 3 et 5 millions d'euros", "money 3000000..5000000 unit=EUR"),
            ("10-20 km", "measure 10..20 unit=km"),
            ("deux ou trois maisons", "cardinal 2..3 of=maisons"),
        ],
    },
    Rule {
        name: "<ordinal>",
        starts: CARDINAL.and(Classes::ORDINAL).and(Classes::ROMAN),
        read: ordinal,
        examples: &[
            ("la première fois", "ordinal 1"),
            ("le 75e anniversaire", "ordinal 75"),
            ("la vingt et unième édition", "ordinal 21"),
            ("au XXIe siècle", "ordinal 21"),
        ],
    },
    Rule {
        name: "<numérateur> <dénominateur>",
        starts: CARDINAL.and(Classes::ONE),
        read: fraction,
        examples: &[
            ("deux tiers des voix", "fraction 2/3"),
            ("la moitié des élus", "fraction 0.5"),
            ("trois dixièmes du budget", "fraction 0.3"),
        ],
    },
    Rule {
        name: "un <collectif>",
        starts: Classes::COLLECTIVE.and(Classes::NUMERAL),
        read: collective,
        examples: &[
            ("une vingtaine d'élus", "cardinal 20 mod=about of=élus"),
            ("des milliers de manifestants", "cardinal 1000 mod=several of=manifestants"),
            ("deux douzaines d'œufs", "cardinal 24 of=œufs"),
        ],
    },
    Rule {
        name: "<étiquette> <nombre>",
        starts: Classes::FIGURES,
        read: label,
        examples: &[("l'article 49 du traité", "nominal 49")],
    },
];

/// What can begin a number.
pub(crate) const STARTS: Classes = starts(RULES);

/// The longest number that begins here.
pub(crate) fn read<'t>(
    reader: Reader<'_, 't>,
    at: usize,
    classes: Classes,
) -> Option<(&'static str, Read<Number<'t>>)> {
    if declined(reader, at) {
        return None;
    }
    // A label outranks every other reading of its figures, however long.
    if classes.meets(Classes::FIGURES) && context::is_label(reader, at) {
        let labels = RULES.last()?;
        return label(reader, at).map(|read| (labels.name, read));
    }
    longest(RULES, classes, |rule| rule(reader, at))
}

fn number<'t>(kind: NumberKind, quantity: Quantity) -> Number<'t> {
    Number { kind, quantity, unit: None, modifier: None, counted: None }
}

/// A value with its unit or the noun it counts.
fn with_unit<'t>(reader: Reader<'_, 't>, at: usize, value: &Value, quantity: Quantity) -> Read<Number<'t>> {
    let found = unit(reader, value).and_then(|u| Some((u.apply(quantity)?, u)));
    let mut read = match found {
        Some((quantity, unit)) => Read::new(at, unit.end, Number { unit: unit.code, ..number(unit.kind, quantity) }),
        None => {
            let counted = counted(reader, value.end, value.scale >= 6);
            Read::new(at, value.end, Number { counted, ..number(NumberKind::Cardinal, quantity) })
        }
    };
    let after = read.end + usize::from(read.value.counted.is_some());
    read.value.modifier = modifier(reader, at).or_else(|| trailing_modifier(reader, after));
    read
}

fn amount<'t>(reader: Reader<'_, 't>, at: usize) -> Option<Read<Number<'t>>> {
    let mut value = cardinal::read(reader, at).filter(|v| !v.ordinal)?;
    let multiplies = reader.reads(value.end, |r| matches!(r, Reading::Collective(_) | Reading::CollectiveScale(_)));
    if context::touches_letters(reader, value.end) || is_article(reader, at, &value) || multiplies {
        return None;
    }
    if let Some(code) = context::sign_before(reader, at) {
        let number = Number {
            unit: Some(code),
            modifier: modifier(reader, at - 1),
            ..number(NumberKind::Money, Quantity::Exact(value.decimal))
        };
        return Some(Read::new(at - 1, value.end, number));
    }
    if let Some(negative) = context::sign(reader, at) {
        if negative {
            value.decimal = value.decimal.negated();
        }
        let mut read = with_unit(reader, at, &value, Quantity::Exact(value.decimal));
        read.first = at - 1;
        read.value.modifier = modifier(reader, at - 1).or(read.value.modifier);
        return Some(read);
    }
    let mut read = with_unit(reader, at, &value, Quantity::Exact(value.decimal));
    // `moins 5 degrés`; elsewhere only where a sentence opens so.
    let degrees = read.value.unit.is_some_and(|u| u.starts_with('°'));
    if reader.after(at, &[Cue::Minus]) && (degrees || !reader.joined(at - 1)) {
        read.value.quantity = Quantity::Exact(value.decimal.negated());
        read.first = at - 1;
    }
    // `neuf` with nothing to count is new.
    let new = value.in_words && read.len() == 1 && value.decimal == 9.into() && read.value.counted.is_none();
    (!new).then_some(read)
}

/// Whether `un` begins nothing: no numeral, unit of time, `ou` or `sur` follows. Nearly every one is so.
pub(crate) fn is_plain_article(reader: Reader<'_, '_>, at: usize) -> bool {
    let opens = Classes::NUMERAL.and(Classes::ORDINAL).and(Classes::TIME_UNIT);
    let next = reader.token(at + 1).map_or(Classes::NONE, |t| lexicon::classes(t.key));
    !next.meets(opens) && !reader.any_cue(at + 1, &[Cue::Or, Cue::Over]) && !reader.cue(at + 2, Cue::Over)
}

/// `un` and `une` are articles unless a scale follows.
fn is_article(reader: Reader<'_, '_>, at: usize, value: &Value) -> bool {
    value.end == at + 1 && reader.cue(at, Cue::A)
}

fn range<'t>(reader: Reader<'_, 't>, at: usize) -> Option<Read<Number<'t>>> {
    let low = cardinal::read(reader, at).filter(|v| !v.ordinal)?;
    let low_end = unit(reader, &low).map_or(low.end, |u| u.end);
    // `de 12 euros à 15 euros` is two amounts, `entre 12 euros et 15 euros` one range.
    if low_end > low.end && !reader.after(at, &[Cue::Between]) {
        return None;
    }
    let next = context::range_link(reader, at, low_end, low.in_words)?;
    let high = cardinal::read(reader, next).filter(|v| !v.ordinal && v.in_words == low.in_words)?;
    if context::touches_letters(reader, high.end) {
        return None;
    }
    let mut first = low.decimal;
    if low.scale == 0 && high.scale >= 6 {
        first = first.scaled(i16::from(high.scale))?;
    }
    if !first.is_below(high.decimal) {
        return None;
    }
    let read = with_unit(reader, at, &high, Quantity::Range(first, high.decimal));
    // `3-1` is a score, `15-24 ans` a range: a hyphen needs something counted.
    let bare = read.value.counted.is_none() && read.value.kind == NumberKind::Cardinal;
    (!(bare && context::tight_link(reader, low_end))).then_some(read)
}

fn ordinal<'t>(reader: Reader<'_, 't>, at: usize) -> Option<Read<Number<'t>>> {
    let (n, end) = if reader.is_digits(at) {
        let n: u64 = reader.word(at).parse().ok()?;
        (cardinal::is_ordinal_mark(reader, at + 1) && reader.gap(at + 1) == Gap::None).then_some((n.into(), at + 2))?
    } else if let Some((n, end)) = cardinal::roman_ordinal(reader, at) {
        if context::regnal(reader, at, end) {
            return None;
        }
        (n.into(), end)
    } else {
        let value = cardinal::read(reader, at).filter(|v| v.ordinal)?;
        // `six secondes` is a length of time.
        // and `une seconde plus tard` too, unless it is the second of something.
        let plural = reader.word(at).ends_with('s');
        let alone = counted(reader, value.end, false).is_none() && reader.case(at) == Case::Lower;
        let seconds = time_unit(reader, value.end - 1)
            && value.end == at + 1
            && (plural || alone && !reader.after(at, &[Cue::The]));
        if seconds {
            return None;
        }
        (value.decimal, value.end)
    };
    if context::in_title(reader, at, end) {
        return None;
    }
    Some(Read::new(at, end, number(NumberKind::Ordinal, Quantity::Exact(n))))
}

fn fraction<'t>(reader: Reader<'_, 't>, at: usize) -> Option<Read<Number<'t>>> {
    let (numerator, denominator, end) =
        figures_fraction(reader, at).or_else(|| words_fraction(reader, at)).or_else(|| one_in(reader, at))?;
    let quantity = Quantity::ratio(numerator, denominator)?;
    let modifier = modifier(reader, at);
    Some(Read::new(at, end, Number { modifier, ..number(NumberKind::Fraction, quantity) }))
}

/// `un élève sur deux`, `trois Français sur dix`.
fn one_in(reader: Reader<'_, '_>, at: usize) -> Option<(i64, u64, usize)> {
    let part = cardinal::read(reader, at).filter(|v| !v.ordinal && v.scale == 0)?;
    let noun = usize::from(reader.is_word(part.end) && !reader.cue(part.end, Cue::Over));
    let over = part.end + noun;
    let whole = cardinal::read(reader, over + 1)
        .filter(|v| !v.ordinal && reader.cue(over, Cue::Over) && reader.joined(over))?;
    let (n, d) = (part.decimal.to_i64()?, whole.decimal.to_i64()?);
    let single = whole.end == over + 2 && counted(reader, whole.end, false).is_none();
    (single && n > 0 && n < d && d <= 1000).then_some((n, d.unsigned_abs(), whole.end))
}

fn figures_fraction(reader: Reader<'_, '_>, at: usize) -> Option<(i64, u64, usize)> {
    let slash = reader.is_digits(at) && reader.touching_mark(at + 1, "/") && reader.is_digits(at + 2);
    if !slash || reader.gap(at + 2) != Gap::None || reader.touching_mark(at + 3, "/") {
        return None;
    }
    let (n, d): (i64, u64) = (reader.word(at).parse().ok()?, reader.word(at + 2).parse().ok()?);
    (n > 0 && n < d as i64 && d <= 100).then_some((n, d, at + 3))
}

fn words_fraction(reader: Reader<'_, '_>, at: usize) -> Option<(i64, u64, usize)> {
    let part = |i: usize| {
        reader.find(i, |r| match r {
            Reading::Fraction(n) => Some(u64::from(n)),
            _ => None,
        })
    };
    // `la moitié` stands without a numerator.
    if part(at) == Some(2) && !reader.cue(at, Cue::Half) {
        return Some((1, 2, at + 1));
    }
    let value = cardinal::read(reader, at).filter(|v| !v.ordinal && v.scale == 0)?;
    let numerator = value.decimal.to_i64()?;
    if let Some(d) = part(value.end).filter(|_| reader.gap(value.end) == Gap::Space) {
        // `un quart d'heure` is a time, `un quart de finale` a round.
        let of = reader.cue(value.end + 1, Cue::Of);
        let whole = !of || reader.cue(value.end + 2, Cue::The) || d == 3;
        let timed = of && time_unit(reader, value.end + 2);
        return (whole && !timed && !reader.cue(value.end, Cue::Half)).then_some((numerator, d, value.end + 1));
    }
    let tenth = cardinal::read(reader, value.end).filter(|v| v.ordinal && reader.gap(value.end) == Gap::Space)?;
    let plural = reader.word(tenth.end - 1).ends_with('s');
    let d = u64::try_from(tenth.decimal.to_i64()?).ok().filter(|d| *d > 4)?;
    let of = reader.any_cue(tenth.end, &[Cue::Of, Cue::OfThe]);
    // `un cinquième homme` is the fifth.
    let alone = of || counted(reader, tenth.end, false).is_none() && reader.case(tenth.end) == Case::Lower;
    (plural == (numerator > 1) && alone).then_some((numerator, d, tenth.end))
}

fn time_unit(reader: Reader<'_, '_>, at: usize) -> bool {
    reader.reads(at, |r| matches!(r, Reading::TimeUnit(_)))
}

fn collective<'t>(reader: Reader<'_, 't>, at: usize) -> Option<Read<Number<'t>>> {
    let (n, power) = reader.find(at, |r| match r {
        Reading::Collective(n) => Some((n, 0)),
        Reading::CollectiveScale(power) => Some((1, power)),
        Reading::Scale(power) if power >= 6 && reader.after(at, &[Cue::OfThe, Cue::Few]) => Some((1, power)),
        _ => None,
    })?;
    let mut quantity = crate::number::Decimal::from(u64::from(n)).scaled(i16::from(power))?;
    let (mut end, mut scale) = (at + 1, 6);
    // `des centaines de milliers`, `une dizaine de millions`.
    while reader.cue(end, Cue::Of) && reader.joined(end) {
        let more = reader.find(end + 1, |r| match r {
            Reading::CollectiveScale(power) | Reading::Scale(power) => Some(power),
            _ => None,
        });
        let Some(power) = more else { break };
        quantity = quantity.scaled(i16::from(power))?;
        scale = power.max(6);
        end += 2;
    }
    let single = reader.after(at, &[Cue::A]);
    let definite = reader.after(at, &[Cue::The, Cue::This]) && !reader.word(at).ends_with('s');
    let several = reader.word(at).ends_with('s')
        && (reader.cue(at + 1, Cue::Of) || reader.after(at, &[Cue::OfThe, Cue::Few]))
        && multiplier(reader, at).is_none();
    let times = if single || several { None } else { multiplier(reader, at) };
    if let Some((first, value)) = times {
        quantity = quantity.times(value)?;
        let value = Value { decimal: quantity, end, ordinal: false, scale, in_words: true };
        let mut read = with_unit(reader, at, &value, Quantity::Exact(quantity));
        read.first = first;
        read.value.modifier = modifier(reader, first);
        return Some(read);
    }
    if !single && !several && !definite {
        return None;
    }
    let value = Value { decimal: quantity, end, ordinal: false, scale, in_words: true };
    let mut read = with_unit(reader, at, &value, Quantity::Exact(quantity));
    let first = if single { at - 1 } else { at };
    let outside = modifier(reader, first);
    read.first = first;
    read.value.modifier = outside.or(Some(if several { Modifier::Several } else { Modifier::About }));
    Some(read)
}

/// The cardinal right before: `deux` in `deux douzaines`.
fn multiplier(reader: Reader<'_, '_>, at: usize) -> Option<(usize, crate::number::Decimal)> {
    let first = at.checked_sub(1)?;
    let value = cardinal::read(reader, first).filter(|v| v.end == at && !v.ordinal && reader.joined(at))?;
    Some((first, value.decimal))
}

fn label<'t>(reader: Reader<'_, 't>, at: usize) -> Option<Read<Number<'t>>> {
    let labelled = context::is_label(reader, at);
    let (decimal, end) = cardinal::figures(reader, at).filter(|_| labelled)?;
    // The label outranks any other reading, which begins with the same figures.
    Some(Read::new(at, end, number(NumberKind::Nominal, Quantity::Exact(decimal))))
}
