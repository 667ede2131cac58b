//! One opaque error. Extraction never fails; only the readers of whole strings, `FromStr` and the builder of a lexicon do.

use std::ops::Range;

/// What was wrong with a string that was to be read whole: where, and what was expected there. Or which entry of a
/// [`Lexicon`](crate::Lexicon) was wrong, and what was expected of it.
///
/// ```
/// let error = glaneur::read_number("douze moutons").unwrap_err();
/// assert_eq!(error.range(), 6..13);
/// assert_eq!(error.to_string(), "at byte 6, “moutons”: expected the end of the number");
///
/// let error = glaneur::Lexicon::builder().person("ines", glaneur::Role::Mayor).build().unwrap_err();
/// assert_eq!(error.to_string(), "lexicon, person “ines”: expected a capital first");
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
    #[error("lexicon, {sense} “{}”: {problem}", Error::quoted(entry))]
    Entry { sense: &'static str, entry: String, problem: String },
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
        let found = Self::quoted(rest);
        Self(Kind::Unexpected { range: at..input.len(), found, expected })
    }

    /// A value that another type cannot hold.
    pub(crate) fn out_of_range(value: impl std::fmt::Display, expected: &'static str) -> Self {
        Self(Kind::OutOfRange { value: value.to_string(), expected })
    }

    /// An entry of a lexicon, given as such a thing, that has such a problem.
    pub(crate) fn wrong_entry(sense: &'static str, entry: &str, problem: String) -> Self {
        Self(Kind::Entry { sense, entry: entry.to_string(), problem })
    }

    /// As much of a text as a message quotes.
    pub(crate) fn quoted(text: &str) -> String {
        text.chars().take(QUOTED).collect()
    }

    /// A date that is not on the calendar as `expected`.
    #[cfg(any(feature = "chrono", feature = "time"))]
    pub(crate) fn unplaced(expected: &'static str) -> Self {
        Self(Kind::Unplaced { expected })
    }

    /// The bytes of the input that could not be read; empty when the input ends too early, or when a value was
    /// converted or a lexicon built and there was no input.
    ///
    /// ```
    /// assert_eq!(glaneur::read_number("").unwrap_err().range(), 0..0);
    /// ```
    pub fn range(&self) -> Range<usize> {
        match &self.0 {
            Kind::Unexpected { range, .. } => range.clone(),
            Kind::Ended { at, .. } => *at..*at,
            Kind::OutOfRange { .. } | Kind::Entry { .. } => 0..0,
            #[cfg(any(feature = "chrono", feature = "time"))]
            Kind::Unplaced { .. } => 0..0,
        }
    }

    /// The phrase or pattern of a lexicon that is wrong, as given; none for the other errors.
    ///
    /// ```
    /// let error = glaneur::Lexicon::builder().country("Valdanie", "??").build().unwrap_err();
    /// assert_eq!(error.entry(), Some("Valdanie"));
    /// assert_eq!(glaneur::read_number("").unwrap_err().entry(), None);
    /// ```
    pub fn entry(&self) -> Option<&str> {
        match &self.0 {
            Kind::Entry { entry, .. } => Some(entry),
            _ => None,
        }
    }
}
