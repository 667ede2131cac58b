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

mod amount;
pub(crate) mod cardinal;
mod collective;
mod context;
pub(crate) mod figures;
mod fraction;
pub(crate) mod next;
pub(crate) mod ordinal;
mod refused;
mod unit;

use super::{Asks, Index, Read, Reader, Rule, Start, longest, starts};
use crate::lexicon::{Classes, Sight};
use crate::number::{Number, NumberKind, Quantity};
pub(crate) use amount::is_plain_article;
use amount::{amount, range};
use cardinal::Value;
use collective::{collective, half, multiple};
use fraction::{fraction, mixed};
use ordinal::ordinal;
use refused::declined;

type Production = for<'t> fn(Reader<'_, 't>, &Head) -> Option<Read<Number<'t>>>;

/// Where rules begin, with the cardinal or ordinal that stands there, read once for all of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head {
    at: usize,
    /// One before `at` for `,5`, whose mark is part of the number.
    first: usize,
    cardinal: Option<Value>,
}

impl Head {
    pub(crate) fn new(reader: Reader<'_, '_>, at: usize) -> Self {
        match figures::decimals_alone(reader, at).filter(|_| reader.is_digits(at)) {
            Some((decimal, end)) => {
                let value = Value { decimal, end, ordinal: false, scale: 0, in_words: false };
                Self { at, first: at - 1, cardinal: Some(value) }
            }
            None => Self { at, first: at, cardinal: cardinal::read(reader, at) },
        }
    }
}

const CARDINAL: Classes = Classes::FIGURES.and(Classes::NUMERAL);

pub(crate) const RULES: &[Rule<Production>] = &[
    Rule {
        name: "<nombre> [<unité>]",
        starts: CARDINAL.and(Classes::ONE),
        asks: Asks::NOTHING,
        read: amount,
        examples: &[
            ("62 pays", "cardinal 62 of=pays"),
            ("1 000 délégués", "cardinal 1000 of=délégués"),
            ("1,5 million d'euros", "money 1500000 unit=EUR"),
            ("deux cent mille habitants", "cardinal 200000 of=habitants"),
            ("12,5 %", "percentage 12.5"),
            ("30 km", "measure 30 unit=km"),
            ("quatre-vingt-dix-sept députés", "cardinal 97 of=députés"),
            ("moins 5 degrés", "measure -5 unit=°C"),
            ("15 euros et 20 centimes", "money 15.2 unit=EUR"),
            ("120K abonnés", "cardinal 120000 of=abonnés"),
            ("zéro virgule cinq", "cardinal 0.5"),
            ("+ 12 %", "percentage 12"),
            ("un pour cent", "percentage 1"),
            ("mille et une raisons", "cardinal 1001 of=raisons"),
            ("un angle de 90 degrés", "measure 90 unit=°"),
        ],
    },
    Rule {
        name: "<nombre> à <nombre> [<unité>]",
        starts: CARDINAL.and(Classes::ONE),
        asks: Asks::NOTHING
            .next(Sight::LINK.and(Sight::OR).and(Sight::ON).and(Sight::TIED).and(Sight::UNIT))
            .beside(Sight::AFTER_BETWEEN)
            .ahead(Sight::LINK.and(Sight::OR).and(Sight::SLASH)),
        read: range,
        examples: &[
            ("10 à 20 %", "percentage 10..20"),
            ("entre 3 et 5 millions d'euros", "money 3000000..5000000 unit=EUR"),
            ("10-20 km", "measure 10..20 unit=km"),
            ("deux ou trois maisons", "cardinal 2..3 of=maisons"),
            ("2 ou 3 jours", "cardinal 2..3 of=jours"),
            ("les 18/25 ans", "cardinal 18..25 of=ans"),
            ("deux ou trois cents personnes", "cardinal 200..300 of=personnes"),
            ("entre -10 et 15 °C", "measure -10..15 unit=°C"),
            ("10 - 20 euros", "money 10..20 unit=EUR"),
        ],
    },
    Rule {
        name: "<numérateur> <dénominateur>",
        starts: CARDINAL.and(Classes::ONE),
        asks: Asks::NOTHING
            .next(Sight::PART.and(Sight::OVER).and(Sight::TIED).and(Sight::CHARACTER))
            .beside(Sight::CHARACTER)
            .ahead(Sight::PART.and(Sight::OVER).and(Sight::SLASH)),
        read: fraction,
        examples: &[
            ("deux tiers des voix", "fraction 2/3"),
            ("la moitié des élus", "fraction 0.5"),
            ("les trois quarts de nos clients", "fraction 0.75"),
            ("trois dixièmes du budget", "fraction 0.3"),
            ("un Français sur quatre", "fraction 0.25"),
            ("½ litre", "measure 0.5 unit=L"),
        ],
    },
    Rule {
        name: "<nombre> et <fraction>",
        starts: CARDINAL.and(Classes::ONE),
        asks: Asks::NOTHING
            .next(Sight::ON.and(Sight::FIGURES).and(Sight::TIED).and(Sight::CHARACTER))
            .beside(Sight::CHARACTER)
            .ahead(Sight::PART.and(Sight::SLASH)),
        read: mixed,
        examples: &[
            ("2 1/4", "fraction 2.25"),
            ("trois et un cinquième", "fraction 3.2"),
            ("cinq milliards et trois quarts", "fraction 5750000000"),
            ("2½ litres", "measure 2.5 unit=L"),
        ],
    },
    Rule {
        name: "<ordinal>",
        starts: CARDINAL.and(Classes::ORDINAL).and(Classes::ROMAN),
        asks: Asks::NOTHING.next(Sight::PART).beside(Sight::ROMAN).ahead(Sight::PART),
        read: ordinal,
        examples: &[
            ("la première fois", "ordinal 1"),
            ("le 75e anniversaire", "ordinal 75"),
            ("la vingt et unième édition", "ordinal 21"),
            ("au XXIe siècle", "ordinal 21"),
        ],
    },
    Rule {
        name: "un <collectif>",
        starts: Classes::COLLECTIVE.and(Classes::NUMERAL),
        asks: Asks::NOTHING.beside(Sight::COLLECTIVE),
        read: collective,
        examples: &[
            ("une vingtaine d'élus", "cardinal 20 mod=about of=élus"),
            ("des milliers de manifestants", "cardinal 1000 mod=several of=manifestants"),
            ("une bonne centaine de curieux", "cardinal 100 mod=about of=curieux"),
        ],
    },
    Rule {
        name: "<nombre> <collectif>",
        starts: CARDINAL,
        asks: Asks::NOTHING.next(Sight::COLLECTIVE),
        read: multiple,
        examples: &[
            ("deux douzaines d'œufs", "cardinal 24 of=œufs"),
            ("trois cents milliers de tonnes", "measure 300000 unit=t"),
        ],
    },
    Rule {
        name: "demi-<échelle>",
        starts: Classes::NUMERAL,
        asks: Asks::NOTHING.next(Sight::COLLECTIVE),
        read: half,
        examples: &[
            ("un demi-million d'euros", "money 500000 unit=EUR"),
            ("une demi-douzaine d'élus", "cardinal 6 of=élus"),
        ],
    },
    Rule {
        name: "<étiquette> <nombre>",
        starts: Classes::FIGURES,
        asks: Asks::NOTHING,
        read: label,
        examples: &[("l'article 49 du traité", "nominal 49"), ("voir p. 12", "nominal 12")],
    },
];

/// Which of them may read something.
static INDEX: Index = Index::of(RULES);

/// What can begin a number.
pub(crate) const STARTS: Classes = starts(RULES);

/// The longest number that begins here.
pub(crate) fn read<'t>(reader: Reader<'_, 't>, start: &Start) -> Option<(&'static str, Read<Number<'t>>)> {
    if declined(reader, start.at) {
        return None;
    }
    let head = &Head::new(reader, start.at);
    // A label outranks every other reading of its figures, however long.
    let (labels, others) = RULES.split_last()?;
    let labelled = if start.classes.meets(labels.starts) { label(reader, head) } else { None };
    labelled.map(|read| (labels.name, read)).or_else(|| {
        let cardinal = head.cardinal.filter(|v| !v.ordinal);
        let next = next::after(reader, start, cardinal);
        longest(others, &INDEX, reader, start, next, |rule| rule(reader, head))
    })
}

/// Whether a mark is a fraction in one character: `½`.
pub(crate) fn is_fraction_character(mark: &str) -> bool {
    matches!(mark.chars().next(), Some('¼'..='¾' | '⅐'..='⅞' | '↉')) && fraction::ratio(mark).is_some()
}

fn number<'t>(kind: NumberKind, quantity: Quantity) -> Number<'t> {
    Number { kind, quantity, unit: None, modifier: None, counted: None }
}

/// Figures that a pattern of the user's makes a label: all of them up to `end`.
pub(crate) fn nominal<'t>(reader: Reader<'_, 't>, at: usize, end: usize) -> Option<Read<Number<'t>>> {
    let (decimal, reached) = figures::figures(reader, at)?;
    (reached == end).then(|| Read::new(at, end, number(NumberKind::Nominal, Quantity::Exact(decimal))))
}

fn label<'t>(reader: Reader<'_, 't>, head: &Head) -> Option<Read<Number<'t>>> {
    let (decimal, end) = context::labelled(reader, head.at)?;
    Some(Read::new(head.at, end, number(NumberKind::Nominal, Quantity::Exact(decimal))))
}
