//! Grammatical gender, of a country's name and of the words for a holder.

/// A grammatical gender.
///
/// ```
/// use glaneur::{Country, Gender};
///
/// assert_eq!(Country::from_code("IN").unwrap().gender(), Gender::Feminine);
/// let official = glaneur::officials("Mme le ministre de la Culture").next().unwrap().into_value();
/// assert_eq!(official.gender(), Some(Gender::Feminine));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// `la Suisse`; `Mme`, `la`, `préfète`.
    Feminine,
    /// `le Japon`; `M.`, `le`.
    Masculine,
}
