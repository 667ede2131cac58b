//! Titles as written, and what they say of the rank.

use std::fmt;

/// A title as written. A name may part it in two: `sénateur John McCain de l'Arizona`.
///
/// ```
/// let official = glaneur::officials("le gouverneur Ann Lee de l'Ohio").next().unwrap().into_value();
/// assert_eq!(official.offices()[0].title().to_string(), "gouverneur de l'Ohio");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Title<'t> {
    pub(crate) head: &'t str,
    pub(crate) tail: Option<&'t str>,
}

/// The parts, joined by a space.
impl fmt::Display for Title<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.head)?;
        self.tail.map_or(Ok(()), |tail| write!(f, " {tail}"))
    }
}

/// What a title says of the rank beside the office itself.
///
/// ```
/// let official = glaneur::officials("le vice-président chilien").next().unwrap().into_value();
/// assert_eq!(official.offices()[0].modifiers().next(), Some(glaneur::TitleModifier::Vice));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TitleModifier {
    /// `vice-`, `sous-`.
    Vice,
    /// `adjoint`.
    Deputy,
    /// `délégué`.
    Delegate,
    /// `en chef`, `principal`.
    Chief,
    /// `général`.
    General,
    /// `honoraire`, `émérite`.
    Honorary,
}

impl TitleModifier {
    /// Every modifier.
    ///
    /// ```
    /// assert_eq!(glaneur::TitleModifier::ALL.len(), 6);
    /// ```
    pub const ALL: [Self; 6] = [Self::Vice, Self::Deputy, Self::Delegate, Self::Chief, Self::General, Self::Honorary];

    /// The modifier's name.
    ///
    /// ```
    /// assert_eq!(glaneur::TitleModifier::Deputy.as_str(), "deputy");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Vice => "vice",
            Self::Deputy => "deputy",
            Self::Delegate => "delegate",
            Self::Chief => "chief",
            Self::General => "general",
            Self::Honorary => "honorary",
        }
    }
}

/// A set of modifiers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct Modifiers(u8);

impl Modifiers {
    pub(crate) fn insert(&mut self, modifier: TitleModifier) {
        self.0 |= 1 << modifier as u8;
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = TitleModifier> + use<> {
        TitleModifier::ALL.into_iter().filter(move |m| self.0 >> *m as u8 & 1 == 1)
    }
}
