//! Numbers: exact values with their kind, unit, modifier and the noun they count.

use crate::Error;
use std::fmt;
use std::str::FromStr;

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
    pub(crate) unit: Option<&'static str>,
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
    pub fn unit(&self) -> Option<&'static str> {
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

/// An exact value: a decimal, a ratio that no decimal writes, or a range.
///
/// `Display` writes `1500000`, `1/3` or `10..20`, and `FromStr` reads them back.
///
/// ```
/// let range: glaneur::Quantity = "10..20".parse().unwrap();
/// assert_eq!(range.to_string(), "10..20");
/// assert!("dix".parse::<glaneur::Quantity>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Quantity {
    /// One decimal value.
    Exact(Decimal),
    /// A ratio in lowest terms with no finite decimal form, such as 1/3.
    Ratio(i64, u64),
    /// From the first value to the second, both included.
    Range(Decimal, Decimal),
}

impl Quantity {
    /// `numerator / denominator`, as a decimal where one is exact; none for a denominator of zero.
    pub(crate) fn ratio(numerator: i64, denominator: u64) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        let common = gcd(numerator.unsigned_abs(), denominator).max(1);
        let (n, d) = (numerator / i64::try_from(common).ok()?, denominator / common);
        let mut rest = d;
        let (twos, fives) = (strip(&mut rest, 2), strip(&mut rest, 5));
        if rest != 1 {
            return Some(Self::Ratio(n, d));
        }
        let places = twos.max(fives);
        let scale = 10i128.checked_pow(places)? / i128::from(d);
        Some(Self::Exact(Decimal::new(i128::from(n).checked_mul(scale)?, -(places as i16))))
    }

    /// The value times a power of ten, where it stays in bounds.
    pub(crate) fn scaled(self, power: i16) -> Option<Self> {
        Some(match self {
            Self::Exact(d) => Self::Exact(d.scaled(power)?),
            Self::Range(a, b) => Self::Range(a.scaled(power)?, b.scaled(power)?),
            Self::Ratio(n, d) if power < 0 => {
                Self::ratio(n, d.checked_mul(10u64.checked_pow(power.unsigned_abs().into())?)?)?
            }
            Self::Ratio(n, d) => Self::ratio(n.checked_mul(10i64.checked_pow(power.unsigned_abs().into())?)?, d)?,
        })
    }

    /// The value, or the higher end of a range; of a ratio only whether it reaches 1 matters: 0 stands for it.
    pub(crate) fn largest(self) -> Decimal {
        match self {
            Self::Exact(d) | Self::Range(_, d) => d,
            Self::Ratio(..) => Decimal::new(0, 0),
        }
    }

    pub(crate) fn negated(self) -> Self {
        match self {
            Self::Exact(d) => Self::Exact(d.negated()),
            Self::Range(a, b) => Self::Range(b.negated(), a.negated()),
            Self::Ratio(n, d) => Self::Ratio(-n, d),
        }
    }

    /// The value as a float; for a range the middle. Loses exactness: for display and statistics only.
    ///
    /// ```
    /// assert_eq!("10..20".parse::<glaneur::Quantity>().unwrap().to_f64(), 15.0);
    /// ```
    pub fn to_f64(&self) -> f64 {
        match self {
            Self::Exact(d) => d.to_f64(),
            Self::Ratio(n, d) => *n as f64 / *d as f64,
            Self::Range(a, b) => (a.to_f64() + b.to_f64()) / 2.0,
        }
    }
}

fn strip(n: &mut u64, factor: u64) -> u32 {
    let mut times = 0;
    while (*n).is_multiple_of(factor) {
        *n /= factor;
        times += 1;
    }
    times
}

fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(d) => d.fmt(f),
            Self::Ratio(n, d) => write!(f, "{n}/{d}"),
            Self::Range(a, b) => write!(f, "{a}..{b}"),
        }
    }
}

impl FromStr for Quantity {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Error> {
        if let Some((a, b)) = s.split_once("..") {
            return Ok(Self::Range(a.parse()?, b.parse()?));
        }
        if let Some((n, d)) = s.split_once('/') {
            let numerator =
                n.parse().map_err(|_| Error::unexpected(s, 0, "a whole numerator of at most 18 figures"))?;
            let at = n.len() + 1;
            let expected = "a whole denominator above zero";
            let denominator = d.parse().map_err(|_| Error::unexpected(s, at, expected))?;
            return Self::ratio(numerator, denominator).ok_or_else(|| Error::unexpected(s, at, expected));
        }
        s.parse().map(Self::Exact)
    }
}

/// An exact decimal: an integer times a power of ten. Up to 38 significant figures, from 10^-1000 to 10^1000.
///
/// ```
/// let decimal: glaneur::Decimal = "1.50".parse().unwrap();
/// assert_eq!((decimal.mantissa(), decimal.exponent()), (15, -1));
/// assert_eq!(decimal.to_string(), "1.5");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// No trailing zero, so that equal values are equal fields.
    mantissa: i128,
    exponent: i16,
}

/// The largest power of ten either way.
const MAX_EXPONENT: i16 = 1000;

impl Decimal {
    pub(crate) const ONE: Self = Self { mantissa: 1, exponent: 0 };

    pub(crate) const fn new(mut mantissa: i128, mut exponent: i16) -> Self {
        if mantissa == 0 {
            return Self { mantissa: 0, exponent: 0 };
        }
        while mantissa % 10 == 0 {
            mantissa /= 10;
            exponent += 1;
        }
        Self { mantissa, exponent }
    }

    /// The figures without sign, point or trailing zeros, as an integer.
    ///
    /// ```
    /// assert_eq!("-2.50".parse::<glaneur::Decimal>().unwrap().mantissa(), -25);
    /// ```
    pub const fn mantissa(&self) -> i128 {
        self.mantissa
    }

    /// The power of ten the mantissa is multiplied by.
    ///
    /// ```
    /// assert_eq!("3000".parse::<glaneur::Decimal>().unwrap().exponent(), 3);
    /// ```
    pub const fn exponent(&self) -> i16 {
        self.exponent
    }

    /// The value as a whole number, or none when it has decimals or does not fit.
    ///
    /// ```
    /// assert_eq!("1500".parse::<glaneur::Decimal>().unwrap().to_i64(), Some(1500));
    /// assert_eq!("1.5".parse::<glaneur::Decimal>().unwrap().to_i64(), None);
    /// ```
    pub fn to_i64(&self) -> Option<i64> {
        let power = 10i128.checked_pow(u32::try_from(self.exponent).ok()?)?;
        i64::try_from(self.mantissa.checked_mul(power)?).ok()
    }

    /// The nearest float.
    ///
    /// ```
    /// assert_eq!("1.5".parse::<glaneur::Decimal>().unwrap().to_f64(), 1.5);
    /// ```
    pub fn to_f64(&self) -> f64 {
        format!("{}e{}", self.mantissa, self.exponent).parse().unwrap_or(f64::NAN)
    }

    pub(crate) fn scaled(self, power: i16) -> Option<Self> {
        let exponent = self.exponent.checked_add(power).filter(|e| e.abs() <= MAX_EXPONENT)?;
        Some(if self.mantissa == 0 { self } else { Self { exponent, ..self } })
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let align = |d: Self| {
            let power = 10i128.checked_pow(u32::from((d.exponent - exponent).unsigned_abs()))?;
            d.mantissa.checked_mul(power)
        };
        Some(Self::new(align(self)?.checked_add(align(other)?)?, exponent))
    }

    pub(crate) fn times(self, other: Self) -> Option<Self> {
        let product = Self::new(self.mantissa.checked_mul(other.mantissa)?, 0);
        product.scaled(self.exponent + other.exponent)
    }

    pub(crate) fn negated(self) -> Self {
        Self { mantissa: -self.mantissa, ..self }
    }

    /// Whether `self < other`; false when they are too far apart in size to compare exactly.
    pub(crate) fn is_below(self, other: Self) -> bool {
        other.plus(self.negated()).is_some_and(|d| d.mantissa > 0)
    }

    /// Whether `self <= other`, as far as they can be compared exactly.
    pub(crate) fn is_at_most(self, other: Self) -> bool {
        self == other || self.is_below(other)
    }

    /// Append one figure to a mantissa that has not been normalised.
    pub(crate) fn push_figure(mantissa: i128, figure: u8) -> Option<i128> {
        mantissa.checked_mul(10)?.checked_add(i128::from(figure))
    }
}

impl From<u64> for Decimal {
    fn from(n: u64) -> Self {
        Self::new(i128::from(n), 0)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.mantissa < 0 {
            f.write_str("-")?;
        }
        let figures = self.mantissa.unsigned_abs().to_string();
        let Ok(places) = usize::try_from(-self.exponent) else {
            return write!(f, "{figures}{}", "0".repeat(usize::from(self.exponent.unsigned_abs())));
        };
        match figures.len().checked_sub(places) {
            _ if places == 0 => f.write_str(&figures),
            Some(0) | None => write!(f, "0.{}{figures}", "0".repeat(places - figures.len())),
            Some(whole) => {
                let (whole, part) = figures.split_at(whole);
                write!(f, "{whole}.{part}")
            }
        }
    }
}

impl FromStr for Decimal {
    type Err = Error;

    fn from_str(s: &str) -> Result<Self, Error> {
        let unsigned = s.strip_prefix('-').unwrap_or(s);
        let offset = s.len() - unsigned.len();
        let (mut mantissa, mut exponent, mut point, mut seen) = (0i128, 0i16, false, false);
        for (i, byte) in unsigned.bytes().enumerate() {
            match byte {
                b'0'..=b'9' => {
                    seen = true;
                    exponent -= i16::from(point);
                    mantissa = Self::push_figure(mantissa, byte - b'0')
                        .filter(|_| exponent > -MAX_EXPONENT)
                        .ok_or_else(|| Error::unexpected(s, offset + i, "at most 38 figures"))?;
                }
                b'.' if !point => point = true,
                _ => return Err(Error::unexpected(s, offset + i, "a figure")),
            }
        }
        if !seen {
            return Err(Error::unexpected(s, s.len(), "a figure"));
        }
        let value = Self::new(mantissa, exponent);
        Ok(if offset > 0 { value.negated() } else { value })
    }
}
