//! Quantities: an exact decimal, a ratio or a range, and their canonical notation.

use super::Decimal;
use crate::Error;
use std::fmt;
use std::str::FromStr;

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

    /// The decimal, where the value is one: no ratio, no range.
    ///
    /// ```
    /// let quantity: glaneur::Quantity = "1500".parse()?;
    /// assert_eq!(quantity.exact().map(u32::try_from), Some(Ok(1500)));
    /// assert_eq!("10..20".parse::<glaneur::Quantity>()?.exact(), None);
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub const fn exact(&self) -> Option<Decimal> {
        match self {
            Self::Exact(d) => Some(*d),
            Self::Ratio(..) | Self::Range(..) => None,
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
