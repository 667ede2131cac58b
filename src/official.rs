//! Officials: a person referred to through a public office, and the offices.

mod gender;
mod office;
mod people;
mod person;
mod portfolio;
mod role;
mod tenure;
mod title;

pub use gender::GenderEvidence;
pub use office::Office;
pub use people::EntityId;
pub(crate) use people::{People, Traits};
pub use person::Name;
pub use portfolio::PortfolioKind;
pub(crate) use portfolio::PortfolioKinds;
pub use role::{Role, RoleFamily};
pub use tenure::Tenure;
pub(crate) use title::Modifiers;
pub use title::{Title, TitleModifier};

use crate::Gender;
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
    pub(crate) name: Option<Name<'t>>,
    pub(crate) gender: Option<(Gender, GenderEvidence)>,
    /// The gender of the form of the first title.
    pub(crate) form: Option<Gender>,
    pub(crate) entity: Option<EntityId>,
    /// Never empty. Not in place: a mention of any type would have to have room for it.
    pub(crate) offices: Vec<Office<'t>>,
}

impl<'t> Official<'t> {
    /// The person's name without civility or title, when the mention names one.
    ///
    /// ```
    /// let official = glaneur::officials("le maire de Lyon").next().unwrap().into_value();
    /// assert_eq!(official.name(), None);
    /// ```
    pub fn name(&self) -> Option<&'t str> {
        self.name.map(|name| name.text)
    }

    /// The person's name with its parts, when the mention names one.
    ///
    /// ```
    /// let official = glaneur::officials("Ana Ruiz, maire de Bilbao").next().unwrap().into_value();
    /// assert_eq!(official.person().unwrap().family(), Some("Ruiz"));
    /// ```
    pub fn person(&self) -> Option<&Name<'t>> {
        self.name.as_ref()
    }

    /// The civility before the name, as written: `M.`, `Mme`.
    ///
    /// ```
    /// let official = glaneur::officials("Mme Claire Morel, préfète du Nord").next().unwrap().into_value();
    /// assert_eq!(official.civility(), Some("Mme"));
    /// ```
    pub fn civility(&self) -> Option<&'t str> {
        self.name.and_then(|name| name.civility)
    }

    /// The gender the words of the mention give the holder: a civility, else a determiner, else a feminine title.
    ///
    /// ```
    /// use glaneur::Gender;
    ///
    /// let gender = |text| glaneur::officials(text).next().unwrap().into_value().gender();
    /// assert_eq!(gender("la ministre de la Santé"), Some(Gender::Feminine));
    /// assert_eq!(gender("Dominique Morel, préfet du Nord"), None);
    /// ```
    pub fn gender(&self) -> Option<Gender> {
        self.gender.map(|(gender, _)| gender)
    }

    /// What the gender is read from.
    ///
    /// ```
    /// use glaneur::GenderEvidence;
    ///
    /// let official = glaneur::officials("la ministre de la Santé").next().unwrap().into_value();
    /// assert_eq!(official.gender_evidence(), Some(GenderEvidence::Determiner));
    /// ```
    pub fn gender_evidence(&self) -> Option<GenderEvidence> {
        self.gender.map(|(_, evidence)| evidence)
    }

    /// Which person of the text it is, when the mention names one: by the family name, where nothing contradicts.
    ///
    /// ```
    /// let text = "Le ministre Jean Morel a reçu la ministre Ana Morel.";
    /// let ids: Vec<_> = glaneur::officials(text).map(|m| m.value().entity()).collect();
    /// assert_ne!(ids[0], ids[1]);
    /// ```
    pub fn entity(&self) -> Option<EntityId> {
        self.entity
    }

    /// What tells the person from others, when there is a name.
    pub(crate) fn traits(&self) -> Option<Traits<'t>> {
        Some(Traits { name: self.name?, gender: self.gender(), form: self.form })
    }

    /// Every office the mention states, in the order of the text; never empty.
    ///
    /// ```
    /// let official = glaneur::officials("le président cubain").next().unwrap().into_value();
    /// assert_eq!(official.offices().len(), 1);
    /// ```
    pub fn offices(&self) -> &[Office<'t>] {
        &self.offices
    }
}

/// The name, or the first title.
impl fmt::Display for Official<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(name) = self.name {
            write!(f, "{name}, ")?;
        }
        self.offices.iter().enumerate().try_for_each(|(i, o)| if i == 0 { o.fmt(f) } else { write!(f, "; {o}") })
    }
}
