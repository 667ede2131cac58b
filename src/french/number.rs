//! Numbers in French: figures in groups of three, a comma before the decimals.

use super::word;
use crate::{Decimal, Number, NumberKind, Quantity};

/// Between groups of figures: a narrow space at which no line breaks.
const GROUP: char = '\u{202F}';
/// Before a unit: a space at which no line breaks.
const SPACE: char = '\u{A0}';

impl Number<'_> {
    /// The number as French writes it, in figures, with its unit. What bounds it and what it counts are left to the text.
    ///
    /// No line breaks in it: groups of figures are parted by U+202F, a unit by U+00A0.
    ///
    /// ```
    /// let french = |text| glaneur::numbers(text).next().unwrap().value().french().replace(['\u{202F}', '\u{A0}'], " ");
    /// assert_eq!(french("un million et demi de voix"), "1 500 000");
    /// assert_eq!(french("douze virgule cinq pour cent"), "12,5 %");
    /// assert_eq!(french("entre trois et cinq kilomètres"), "3 à 5 km");
    /// assert_eq!(french("la quarante-cinquième session"), "45e");
    /// assert_eq!(french("un tiers"), "1/3");
    /// ```
    pub fn french(&self) -> String {
        let figures = match (self.kind, self.quantity) {
            // A label is no quantity: `article 1382`.
            (NumberKind::Nominal, quantity) => quantity.to_string().replace('.', ","),
            (NumberKind::Ordinal, Quantity::Exact(rank)) => ordinal(rank),
            (_, quantity) => quantity.french(),
        };
        match (self.kind, self.unit) {
            (NumberKind::Percentage, _) => format!("{figures}{SPACE}%"),
            (_, Some(unit)) => format!("{figures}{SPACE}{unit}"),
            _ => figures,
        }
    }
}

impl Quantity {
    /// The quantity as French writes it, in figures: groups of three parted by U+202F, a comma before the decimals.
    ///
    /// ```
    /// let french = |text: &str| Ok::<_, glaneur::Error>(text.parse::<glaneur::Quantity>()?.french());
    /// assert_eq!(french("1500000.25")?, "1\u{202F}500\u{202F}000,25");
    /// assert_eq!(french("10..20")?, "10\u{A0}à\u{A0}20");
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn french(&self) -> String {
        match *self {
            Self::Exact(value) => decimal(value),
            Self::Ratio(numerator, denominator) => format!("{numerator}/{denominator}"),
            Self::Range(low, high) => format!("{}{SPACE}{}{SPACE}{}", decimal(low), word("à"), decimal(high)),
        }
    }
}

/// `1er`, `2e`.
pub(super) fn ordinal(rank: Decimal) -> String {
    if rank == Decimal::ONE { word("premier").to_string() } else { format!("{}{}", decimal(rank), word("énième")) }
}

pub(super) fn decimal(value: Decimal) -> String {
    let plain = value.to_string();
    let (sign, figures) = plain.strip_prefix('-').map_or(("", plain.as_str()), |figures| ("-", figures));
    let (whole, decimals) = figures.split_once('.').map_or((figures, None), |(whole, part)| (whole, Some(part)));
    let mut out = String::from(sign);
    for (place, figure) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            out.push(GROUP);
        }
        out.push(figure);
    }
    if let Some(decimals) = decimals {
        out.push(',');
        out.push_str(decimals);
    }
    out
}
