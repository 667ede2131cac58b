//! Exact decimals and their conversions.

use crate::Error;
use std::fmt;
use std::str::FromStr;

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
    /// The most significant figures it holds.
    pub(crate) const FIGURES: usize = 38;
    pub(crate) const ONE: Self = Self { mantissa: 1, exponent: 0 };

    pub(crate) const fn new(mut mantissa: i128, mut exponent: i16) -> Self {
        if mantissa == 0 {
            return Self { mantissa: 0, exponent: 0 };
        }
        // Division by ten is cheap in one machine word only.
        let mut small = mantissa as i64;
        if small as i128 == mantissa {
            while small % 10 == 0 {
                small /= 10;
                exponent += 1;
            }
            return Self { mantissa: small as i128, exponent };
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
        self.to_i128()?.try_into().ok()
    }

    fn to_i128(self) -> Option<i128> {
        let power = 10i128.checked_pow(u32::try_from(self.exponent).ok()?)?;
        self.mantissa.checked_mul(power)
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

    /// Append zeros and a figure, so many in all.
    fn push_figures(mantissa: i128, count: usize, figure: u8) -> Option<i128> {
        if mantissa == 0 {
            return Some(figure.into());
        }
        let power = 10i128.checked_pow(u32::try_from(count).ok()?)?;
        mantissa.checked_mul(power)?.checked_add(i128::from(figure))
    }

    /// Append one figure to a mantissa that has not been normalised.
    pub(crate) fn push_figure(mantissa: i128, figure: u8) -> Option<i128> {
        mantissa.checked_mul(10)?.checked_add(i128::from(figure))
    }
}

/// The power of ten of so many zeros before the point and so many places after it, where it is in bounds.
fn exponent(zeros: usize, places: usize) -> Option<i16> {
    let power = i64::try_from(zeros).ok()?.checked_sub(i64::try_from(places).ok()?)?;
    i16::try_from(power).ok().filter(|p| p.abs() <= MAX_EXPONENT)
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
                let (whole, part) = figures.split_at_checked(whole).unwrap_or((&figures, ""));
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
        // Zeros count once a figure follows them, so that as many may end a number as there are powers of ten.
        let (mut mantissa, mut zeros, mut places, mut point, mut seen) = (0i128, 0usize, 0usize, false, false);
        for (i, byte) in unsigned.bytes().enumerate() {
            match byte {
                b'0'..=b'9' => {
                    (seen, places) = (true, places + usize::from(point));
                    zeros += 1;
                    if byte != b'0' {
                        mantissa = Self::push_figures(mantissa, zeros, byte - b'0')
                            .ok_or_else(|| Error::unexpected(s, offset + i, "at most 38 figures"))?;
                        zeros = 0;
                    }
                }
                b'.' if !point => point = true,
                _ => return Err(Error::unexpected(s, offset + i, "a figure")),
            }
        }
        if !seen {
            return Err(Error::unexpected(s, s.len(), "a figure"));
        }
        let exponent = if mantissa == 0 { Some(0) } else { exponent(zeros, places) };
        let exponent = exponent.ok_or_else(|| Error::unexpected(s, 0, "a number from 10^-1000 to 10^1000"))?;
        let value = Self::new(mantissa, exponent);
        Ok(if offset > 0 { value.negated() } else { value })
    }
}

macro_rules! to_integer {
    ($($int:ident),*) => {$(
        /// Checked: a value with decimals, or out of the type's bounds, is an error.
        ///
        /// ```
        /// # use glaneur::Decimal;
        /// let decimal: Decimal = "62".parse()?;
        #[doc = concat!("assert_eq!(", stringify!($int), "::try_from(decimal)?, 62);")]
        #[doc = concat!("assert!(", stringify!($int), "::try_from(\"6.2\".parse::<Decimal>()?).is_err());")]
        /// # Ok::<(), glaneur::Error>(())
        /// ```
        impl TryFrom<Decimal> for $int {
            type Error = Error;

            fn try_from(value: Decimal) -> Result<Self, Error> {
                let whole = value.to_i128().and_then(|n| n.try_into().ok());
                whole.ok_or_else(|| Error::out_of_range(value, concat!("a whole number that fits ", stringify!($int))))
            }
        }
    )*};
}

to_integer!(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128);

/// Checked: at most 28 decimals and 96 bits of figures, the bounds of that type.
///
/// ```
/// let decimal: glaneur::Decimal = "12.50".parse()?;
/// assert_eq!(rust_decimal::Decimal::try_from(decimal)?.to_string(), "12.5");
/// # Ok::<(), glaneur::Error>(())
/// ```
#[cfg(feature = "rust_decimal")]
impl TryFrom<Decimal> for rust_decimal::Decimal {
    type Error = Error;

    fn try_from(value: Decimal) -> Result<Self, Error> {
        let exponent = value.exponent;
        let parts = if exponent < 0 {
            Some((value.mantissa, u32::from(exponent.unsigned_abs())))
        } else {
            value.to_i128().map(|n| (n, 0))
        };
        let converted = parts.and_then(|(mantissa, scale)| Self::try_from_i128_with_scale(mantissa, scale).ok());
        converted.ok_or_else(|| Error::out_of_range(value, "a value that fits rust_decimal::Decimal"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        let large = Decimal::new(38, 0).scaled(900).unwrap();
        let small = Decimal::new(i128::MAX, 0).scaled(-1000).unwrap();
        for decimal in [large, small, large.negated(), Decimal::new(0, 0), Decimal::new(-25, -1)] {
            assert_eq!(decimal.to_string().parse(), Ok(decimal));
        }
    }

    #[test]
    fn zeros_before_and_after_say_nothing() {
        for (text, mantissa, exponent) in [
            ("007.50", 75, -1),
            ("-0.0050", -5, -3),
            (".5", 5, -1),
            ("10.", 1, 1),
            ("0.000", 0, 0),
            ("100.001", 100_001, -3),
            (&format!("1.{}", "0".repeat(70_000)), 1, 0),
            (&format!("{}1", "0".repeat(70_000)), 1, 0),
        ] {
            assert_eq!(text.parse(), Ok(Decimal { mantissa, exponent }), "{text:.20}");
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_at_its_place() {
        for (text, place) in [
            ("9".repeat(40), 38),
            (format!("-1{}1", "0".repeat(38)), 40),
            (format!("1{}", "0".repeat(1001)), 0),
            (format!("0.{}1", "0".repeat(1000)), 0),
            ("1.2.3".into(), 3),
            ("-".into(), 1),
            ("".into(), 0),
        ] {
            let error = text.parse::<Decimal>().unwrap_err();
            assert_eq!(error.range().start, place, "{text:.50}: {error}");
        }
    }
}
