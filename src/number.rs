//! Numbers: exact values with their kind, unit, modifier and the noun they count.

mod decimal;
mod quantity;

pub use decimal::Decimal;
pub use quantity::Quantity;
use std::fmt;

/// What a numeric expression says: `plus de 1 000 délégués` is the cardinal 1000, `more_than`, counting `délégués`.
///
/// ```
/// let number = *glaneur::numbers("plus de 1 000 délégués").next().unwrap().value();
/// assert_eq!(number.quantity().to_string(), "1000");
/// assert_eq!(number.modifier(), Some(glaneur::Modifier::MoreThan));
/// assert_eq!(number.counted(), Some("délégués"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number<'t> {
    pub(crate) kind: NumberKind,
    pub(crate) quantity: Quantity,
    pub(crate) unit: Option<&'t str>,
    pub(crate) modifier: Option<Modifier>,
    pub(crate) counted: Option<&'t str>,
}

impl<'t> Number<'t> {
    /// The kind of expression. `glaneur::numbers("la 2e fois")` finds an ordinal.
    ///
    /// ```
    /// let number = *glaneur::numbers("la 2e fois").next().unwrap().value();
    /// assert_eq!(number.kind(), glaneur::NumberKind::Ordinal);
    /// ```
    pub fn kind(&self) -> NumberKind {
        self.kind
    }

    /// The exact value. A percentage is the figure before the sign: `12,5 %` is 12.5.
    ///
    /// ```
    /// let number = *glaneur::numbers("12,5 %").next().unwrap().value();
    /// assert_eq!(number.quantity().to_string(), "12.5");
    /// ```
    pub fn quantity(&self) -> Quantity {
        self.quantity
    }

    /// The unit's usual symbol (`km`), the ISO 4217 code of a currency (`EUR`), or the currency word where several
    /// currencies share it (`dollars`); none for bare numbers and percentages.
    ///
    /// ```
    /// let number = *glaneur::numbers("30 euros").next().unwrap().value();
    /// assert_eq!(number.unit(), Some("EUR"));
    /// ```
    pub fn unit(&self) -> Option<&'t str> {
        self.unit
    }

    /// How the text bounds or blurs the value, by words outside the mention's range.
    ///
    /// ```
    /// let number = *glaneur::numbers("environ 30 bateaux").next().unwrap().value();
    /// assert_eq!(number.modifier(), Some(glaneur::Modifier::About));
    /// ```
    pub fn modifier(&self) -> Option<Modifier> {
        self.modifier
    }

    /// The noun counted, one word as written, where the text names one.
    ///
    /// ```
    /// let number = *glaneur::numbers("deux autres hommes").next().unwrap().value();
    /// assert_eq!(number.counted(), Some("hommes"));
    /// ```
    pub fn counted(&self) -> Option<&'t str> {
        self.counted
    }
}

/// The canonical notation: the quantity, then the unit.
///
/// ```
/// let number = *glaneur::numbers("1,5 million d'euros").next().unwrap().value();
/// assert_eq!(number.to_string(), "1500000 EUR");
/// ```
impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.quantity)?;
        match (self.kind, self.unit) {
            (NumberKind::Percentage, _) => f.write_str(" %"),
            (_, Some(unit)) => write!(f, " {unit}"),
            _ => Ok(()),
        }
    }
}

/// The kind of a numeric expression.
///
/// ```
/// assert_eq!(glaneur::NumberKind::Money.as_str(), "money");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum NumberKind {
    /// How many: `62 pays`, `trois`.
    Cardinal,
    /// Which in order: `premier`, `2e`, `XXIe`.
    Ordinal,
    /// A part: `deux tiers`, `la moitié`, `3/4`.
    Fraction,
    /// A share of a hundred; the value is the figure before the sign.
    Percentage,
    /// An amount of money, in units of its currency.
    Money,
    /// A quantity with a unit of measure.
    Measure,
    /// A label: `article 49`, `n° 12`.
    Nominal,
}

impl NumberKind {
    /// The kind's name in the JSON form.
    ///
    /// ```
    /// assert_eq!(glaneur::NumberKind::Cardinal.as_str(), "cardinal");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cardinal => "cardinal",
            Self::Ordinal => "ordinal",
            Self::Fraction => "fraction",
            Self::Percentage => "percentage",
            Self::Money => "money",
            Self::Measure => "measure",
            Self::Nominal => "nominal",
        }
    }
}

/// How words beside a number bound or blur it.
///
/// ```
/// assert_eq!(glaneur::Modifier::AtMost.as_str(), "at_most");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Modifier {
    /// `plus de`, `au-delà de`.
    MoreThan,
    /// `au moins`, `minimum`.
    AtLeast,
    /// `moins de`, `en dessous de`.
    LessThan,
    /// `au plus`, `jusqu'à`.
    AtMost,
    /// `environ`, `près de`, `une vingtaine`.
    About,
    /// An unspecified multiple: `des milliers` is 1000, several.
    Several,
}

impl Modifier {
    /// The modifier's name in the JSON form.
    ///
    /// ```
    /// assert_eq!(glaneur::Modifier::MoreThan.as_str(), "more_than");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MoreThan => "more_than",
            Self::AtLeast => "at_least",
            Self::LessThan => "less_than",
            Self::AtMost => "at_most",
            Self::About => "about",
            Self::Several => "several",
        }
    }
}
