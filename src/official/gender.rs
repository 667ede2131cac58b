//! The grammatical gender a mention gives its holder, and what says so.

/// A person's gender, as far as the words of a mention give it. First names are not guessed at.
///
/// ```
/// let official = glaneur::officials("Mme le ministre de la Culture").next().unwrap().into_value();
/// assert_eq!(official.gender(), Some(glaneur::Gender::Feminine));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// `Mme`, `la`, `préfète`.
    Feminine,
    /// `M.`, `le`.
    Masculine,
}

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
