//! The parts of a person's name.

use std::fmt;

/// A person's name as written, and its parts.
///
/// The family name is the last word, what follows a particle, or what is in capitals; it comes first for the names of
/// East Asia. A king or pope has no family name, but a numeral.
///
/// ```
/// let official = glaneur::officials("le ministre Jean de La Tour").next().unwrap().into_value();
/// let name = official.person().unwrap();
/// assert_eq!((name.given(), name.particle(), name.family()), (Some("Jean"), Some("de"), Some("La Tour")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Name<'t> {
    pub(crate) text: &'t str,
    pub(crate) civility: Option<&'t str>,
    pub(crate) given: Option<&'t str>,
    pub(crate) particle: Option<&'t str>,
    pub(crate) family: Option<&'t str>,
    pub(crate) suffix: Option<&'t str>,
}

impl<'t> Name<'t> {
    /// The whole name without civility.
    ///
    /// ```
    /// let official = glaneur::officials("la maire, Mme Ana Ruiz, a").next().unwrap().into_value();
    /// assert_eq!(official.person().unwrap().as_str(), "Ana Ruiz");
    /// ```
    pub fn as_str(&self) -> &'t str {
        self.text
    }

    /// The civility before the name: `M.`, `Mme`.
    ///
    /// ```
    /// let official = glaneur::officials("la maire, Mme Ana Ruiz, a").next().unwrap().into_value();
    /// assert_eq!(official.person().unwrap().civility(), Some("Mme"));
    /// ```
    pub fn civility(&self) -> Option<&'t str> {
        self.civility
    }

    /// The given names, initials included.
    ///
    /// ```
    /// let official = glaneur::officials("le général J. R. Morel").next().unwrap().into_value();
    /// assert_eq!(official.person().unwrap().given(), Some("J. R."));
    /// ```
    pub fn given(&self) -> Option<&'t str> {
        self.given
    }

    /// The particle, in small letters, before the family name: `de`, `von der`.
    ///
    /// ```
    /// let official = glaneur::officials("le général de Meza").next().unwrap().into_value();
    /// assert_eq!(official.person().unwrap().particle(), Some("de"));
    /// ```
    pub fn particle(&self) -> Option<&'t str> {
        self.particle
    }

    /// The family name, without its particle.
    ///
    /// ```
    /// let official = glaneur::officials("le président chinois Li Jianping").next().unwrap().into_value();
    /// assert_eq!(official.person().unwrap().family(), Some("Li"));
    /// ```
    pub fn family(&self) -> Option<&'t str> {
        self.family
    }

    /// What follows the name: the numeral of a king or pope, `Jr`.
    ///
    /// ```
    /// let official = glaneur::officials("le roi Sverre XIII").next().unwrap().into_value();
    /// assert_eq!(official.person().unwrap().suffix(), Some("XIII"));
    /// ```
    pub fn suffix(&self) -> Option<&'t str> {
        self.suffix
    }
}

/// The whole name.
impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}
