//! Whether an office is held, was held or is to be held.

/// Whether an office is held, was held or is to be held.
///
/// ```
/// assert_eq!(glaneur::Tenure::Former.as_str(), "former");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Tenure {
    /// The text does not say.
    Unmarked,
    /// `ancien`, `ex-`.
    Former,
    /// `par intérim`.
    Acting,
    /// `élu`.
    Elect,
    /// `sortant`, `démissionnaire`.
    Outgoing,
    /// `candidat`.
    Candidate,
    /// `feu`.
    Late,
}

impl Tenure {
    /// The tenure's name in the JSON form.
    ///
    /// ```
    /// assert_eq!(glaneur::Tenure::Unmarked.as_str(), "unmarked");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unmarked => "unmarked",
            Self::Former => "former",
            Self::Acting => "acting",
            Self::Elect => "elect",
            Self::Outgoing => "outgoing",
            Self::Candidate => "candidate",
            Self::Late => "late",
        }
    }
}
