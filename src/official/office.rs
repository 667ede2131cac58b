//! One office of a person.

use super::portfolio::PortfolioKinds;
use super::title::Modifiers;
use super::{PortfolioKind, Role, Tenure, Title, TitleModifier};
use crate::Country;
use std::fmt;

/// One office: its role, its title as written, what it is over, whose it is, and whether it is still held.
///
/// ```
/// let official = glaneur::officials("l'ancien ministre des Finances allemand").next().unwrap().into_value();
/// let office = &official.offices()[0];
/// assert_eq!(office.tenure(), glaneur::Tenure::Former);
/// assert_eq!(office.title().to_string(), "ancien ministre des Finances allemand");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Office<'t> {
    pub(crate) role: Role,
    pub(crate) title: Title<'t>,
    pub(crate) modifiers: Modifiers,
    pub(crate) portfolio: Option<&'t str>,
    pub(crate) kinds: PortfolioKinds,
    pub(crate) country: Option<Country>,
    pub(crate) country_text: Option<&'t str>,
    pub(crate) place: Option<&'t str>,
    pub(crate) organisation: Option<&'t str>,
    pub(crate) tenure: Tenure,
}

impl<'t> Office<'t> {
    /// The role.
    ///
    /// ```
    /// let official = glaneur::officials("la maire de Paris").next().unwrap().into_value();
    /// assert_eq!(official.offices()[0].role(), glaneur::Role::Mayor);
    /// ```
    pub fn role(&self) -> Role {
        self.role
    }

    /// The title as written, complements included, without the name.
    ///
    /// ```
    /// let official = glaneur::officials("la maire de Paris").next().unwrap().into_value();
    /// assert_eq!(official.offices()[0].title().to_string(), "maire de Paris");
    /// ```
    pub fn title(&self) -> Title<'t> {
        self.title
    }

    /// What the title says of the rank, in order of [`TitleModifier::ALL`]: `vice-`, `adjoint`, `général`.
    ///
    /// ```
    /// let official = glaneur::officials("la procureure générale adjointe du Chili").next().unwrap().into_value();
    /// let modifiers: Vec<_> = official.offices()[0].modifiers().collect();
    /// assert_eq!(modifiers, [glaneur::TitleModifier::Deputy, glaneur::TitleModifier::General]);
    /// ```
    pub fn modifiers(&self) -> impl Iterator<Item = TitleModifier> + use<> {
        self.modifiers.iter()
    }

    /// What the office is over, as written, without article: `Affaires étrangères`.
    ///
    /// ```
    /// let official = glaneur::officials("la ministre de la Culture").next().unwrap().into_value();
    /// assert_eq!(official.offices()[0].portfolio(), Some("Culture"));
    /// ```
    pub fn portfolio(&self) -> Option<&'t str> {
        self.portfolio
    }

    /// The kinds of what the office is over, in order of [`PortfolioKind::ALL`]; one title may hold several.
    ///
    /// ```
    /// use glaneur::PortfolioKind::{Agriculture, Sea};
    ///
    /// let official = glaneur::officials("la ministre de l'Agriculture et de la Pêche").next().unwrap().into_value();
    /// assert_eq!(official.offices()[0].portfolio_kinds().collect::<Vec<_>>(), [Agriculture, Sea]);
    /// ```
    pub fn portfolio_kinds(&self) -> impl Iterator<Item = PortfolioKind> + use<> {
        self.kinds.iter()
    }

    /// The State whose office it is, when the mention states it.
    ///
    /// ```
    /// let official = glaneur::officials("l'ambassadeur d'Israël en France").next().unwrap().into_value();
    /// assert_eq!(official.offices()[0].country().unwrap().code(), "IL");
    /// ```
    pub fn country(&self) -> Option<Country> {
        self.country
    }

    /// The words that state the country: a name or an adjective.
    ///
    /// ```
    /// let official = glaneur::officials("le président cubain").next().unwrap().into_value();
    /// assert_eq!(official.offices()[0].country_text(), Some("cubain"));
    /// ```
    pub fn country_text(&self) -> Option<&'t str> {
        self.country_text
    }

    /// The town or region whose office it is, as written.
    ///
    /// ```
    /// let official = glaneur::officials("la maire de Lyon").next().unwrap().into_value();
    /// assert_eq!(official.offices()[0].place(), Some("Lyon"));
    /// ```
    pub fn place(&self) -> Option<&'t str> {
        self.place
    }

    /// The body whose office it is, when the mention states one, without article: `Sénat`, `Nations unies`.
    ///
    /// ```
    /// let official = glaneur::officials("le président du Sénat").next().unwrap().into_value();
    /// assert_eq!(official.offices()[0].organisation(), Some("Sénat"));
    /// ```
    pub fn organisation(&self) -> Option<&'t str> {
        self.organisation
    }

    /// Whether the office is held, was held or is to be held. `Unmarked` does not mean that it still is.
    ///
    /// ```
    /// let official = glaneur::officials("l'ex-président cubain").next().unwrap().into_value();
    /// assert_eq!(official.offices()[0].tenure(), glaneur::Tenure::Former);
    /// ```
    pub fn tenure(&self) -> Tenure {
        self.tenure
    }
}

/// The role, then what it is over, then whose it is.
impl fmt::Display for Office<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.role)?;
        for part in [self.portfolio, self.organisation, self.country.map(Country::code)].into_iter().flatten() {
            write!(f, " · {part}")?;
        }
        match self.tenure {
            Tenure::Unmarked => Ok(()),
            tenure => write!(f, " ({})", tenure.as_str()),
        }
    }
}
