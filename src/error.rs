//! One opaque error. Extraction never fails; only the readers of whole strings and `FromStr` do.

use std::ops::Range;

/// What was wrong with a string that was to be read whole: where, and what was expected there.
///
/// ```
/// let error = glaneur::read_number("douze moutons").unwrap_err();
/// assert_eq!(error.range(), 6..13);
/// assert_eq!(error.to_string(), "at byte 6, “moutons”: expected the end of the number");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct Error(Kind);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
enum Kind {
    #[error("at byte {}, “{found}”: expected {expected}", range.start)]
    Unexpected { range: Range<usize>, found: String, expected: &'static str },
    #[error("at byte {}: the text ends, expected {expected}", at)]
    Ended { at: usize, expected: &'static str },
    #[error("{value}: expected {expected}")]
    OutOfRange { value: String, expected: &'static str },
    #[cfg(any(feature = "chrono", feature = "time"))]
    #[error("the date has no such place: expected {expected}")]
    Unplaced { expected: &'static str },
}

/// The longest piece of the input quoted in a message, in characters.
const QUOTED: usize = 40;

impl Error {
    /// `input[at..]` is not what was `expected`.
    pub(crate) fn unexpected(input: &str, at: usize, expected: &'static str) -> Self {
        let rest = input.get(at..).unwrap_or_default();
        if rest.trim().is_empty() {
            return Self(Kind::Ended { at, expected });
        }
        let found = rest.chars().take(QUOTED).collect();
        Self(Kind::Unexpected { range: at..input.len(), found, expected })
    }

    /// A value that another type cannot hold.
    pub(crate) fn out_of_range(value: impl std::fmt::Display, expected: &'static str) -> Self {
        Self(Kind::OutOfRange { value: value.to_string(), expected })
    }

    /// A date that is not on the calendar as `expected`.
    #[cfg(any(feature = "chrono", feature = "time"))]
    pub(crate) fn unplaced(expected: &'static str) -> Self {
        Self(Kind::Unplaced { expected })
    }

    /// The bytes of the input that could not be read; empty when the input ends too early, or when a value was
    /// converted and there was no input.
    ///
    /// ```
    /// assert_eq!(glaneur::read_number("").unwrap_err().range(), 0..0);
    /// ```
    pub fn range(&self) -> Range<usize> {
        match &self.0 {
            Kind::Unexpected { range, .. } => range.clone(),
            Kind::Ended { at, .. } => *at..*at,
            Kind::OutOfRange { .. } => 0..0,
            #[cfg(any(feature = "chrono", feature = "time"))]
            Kind::Unplaced { .. } => 0..0,
        }
    }
}
