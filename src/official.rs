//! Officials: a person referred to through a public office, and the offices.

mod role;

pub use role::Role;

use crate::Country;
use std::fmt;

/// A person referred to through public offices, named or not.
///
/// ```
/// let text = "Le vice-ministre de la Sécurité publique du Vietnam, le lieutenant-général Pham The Tung, a parlé.";
/// let official = glaneur::officials(text).next().unwrap().into_value();
/// assert_eq!(official.name(), Some("Pham The Tung"));
/// let office = &official.offices()[0];
/// assert_eq!(office.role(), glaneur::Role::DeputyMinister);
/// assert_eq!(office.portfolio(), Some("Sécurité publique"));
/// assert_eq!(office.country().unwrap().code(), "VN");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Official<'t> {
    pub(crate) name: Option<&'t str>,
    pub(crate) civility: Option<&'t str>,
    pub(crate) first: Office<'t>,
    /// The offices after the first; allocates only where there are any.
    pub(crate) others: Vec<Office<'t>>,
}

impl<'t> Official<'t> {
    /// The person's name without civility or title, when the mention names one.
    ///
    /// ```
    /// let official = glaneur::officials("le maire de Lyon").next().unwrap().into_value();
    /// assert_eq!(official.name(), None);
    /// ```
    pub fn name(&self) -> Option<&'t str> {
        self.name
    }

    /// The civility before the name, as written: `M.`, `Mme`.
    ///
    /// ```
    /// let official = glaneur::officials("Mme Claire Morel, préfète du Nord").next().unwrap().into_value();
    /// assert_eq!(official.civility(), Some("Mme"));
    /// ```
    pub fn civility(&self) -> Option<&'t str> {
        self.civility
    }

    /// Every office the mention states, in the order of the text; never empty.
    ///
    /// ```
    /// let official = glaneur::officials("le président cubain").next().unwrap().into_value();
    /// assert_eq!(official.offices().len(), 1);
    /// ```
    pub fn offices(&self) -> Vec<&Office<'t>> {
        std::iter::once(&self.first).chain(&self.others).collect()
    }
}

/// The name, or the first title.
impl fmt::Display for Official<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(name) = self.name {
            write!(f, "{name}, ")?;
        }
        self.first.fmt(f)?;
        self.others.iter().try_for_each(|o| write!(f, "; {o}"))
    }
}

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
    pub(crate) portfolio: Option<&'t str>,
    pub(crate) country: Option<Country>,
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

    /// What the office is over, as written, without article: `Affaires étrangères`.
    ///
    /// ```
    /// let official = glaneur::officials("la ministre de la Culture").next().unwrap().into_value();
    /// assert_eq!(official.offices()[0].portfolio(), Some("Culture"));
    /// ```
    pub fn portfolio(&self) -> Option<&'t str> {
        self.portfolio
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

/// Whether an office is held, was held or is to be held.
///
/// ```
/// assert_eq!(glaneur::Tenure::Former.as_str(), "former");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
