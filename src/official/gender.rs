//! What says the gender of a holder.

/// What a gender is read from, the strongest first.
///
/// ```
/// let official = glaneur::officials("Ana Ruiz, préfète du Nord").next().unwrap().into_value();
/// assert_eq!(official.gender_evidence(), Some(glaneur::GenderEvidence::Form));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GenderEvidence {
    /// `Mme`, `M.`.
    Civility,
    /// An article or adjective before the title: `la`, `ancienne`.
    Determiner,
    /// A feminine title: `préfète`. A masculine one alone says nothing: women bear it too.
    Form,
}
