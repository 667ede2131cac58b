//! The persons of a text: who of the named officials is one and the same.
//!
//! Two names are of one person where the family names are the same, and neither the given names nor the genders
//! contradict each other. Where several persons of the text fit, none is chosen.

use super::Name;
use crate::Gender;
use crate::text::fold::key;
use std::collections::HashMap;

/// The most persons of one family name that are compared, so that time stays linear.
const NAMESAKES: usize = 16;

/// A person of a text. The same person has the same id in all the mentions of one extraction.
///
/// ```
/// let text = "Le ministre Jean Morel est venu. Le ministre Morel a parlé.";
/// let ids: Vec<_> = glaneur::officials(text).map(|m| m.value().entity()).collect();
/// assert_eq!(ids[0], ids[1]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityId(usize);

impl EntityId {
    /// The place of the person in the order of the text, from zero.
    ///
    /// ```
    /// let mention = glaneur::officials("la maire Ana Ruiz").next().unwrap();
    /// assert_eq!(mention.value().entity().unwrap().index(), 0);
    /// ```
    pub const fn index(self) -> usize {
        self.0
    }
}

/// What tells a person from others.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Traits<'t> {
    pub(crate) name: Name<'t>,
    /// What the words say of the gender.
    pub(crate) gender: Option<Gender>,
    /// The gender of the form of the title, which may differ: a `Madame` is not linked to a `président`.
    pub(crate) form: Option<Gender>,
}

impl Traits<'_> {
    fn family(&self) -> u64 {
        key(self.name.family.unwrap_or(self.name.text))
    }

    fn agrees(&self, other: &Self) -> bool {
        let genders = |a: Option<Gender>, b: Option<Gender>| a.zip(b).is_none_or(|(a, b)| a == b);
        let likely = |t: &Self| t.gender.or(t.form);
        let known = self.gender.is_some() || other.gender.is_some();
        let given = self.name.given.zip(other.name.given).is_none_or(|(a, b)| same_given(a, b));
        let suffix = self.name.suffix.map(key) == other.name.suffix.map(key);
        given && suffix && genders(self.gender, other.gender) && (!known || genders(likely(self), likely(other)))
    }
}

/// `Emmanuel` and `E.` are one; so are `Jean` and `JEAN`.
fn same_given(a: &str, b: &str) -> bool {
    let initial = |short: &str, long: &str| {
        let letter = short.strip_suffix('.').filter(|s| s.chars().count() == 1);
        letter.is_some_and(|letter| long.starts_with(letter))
    };
    key(a) == key(b) || initial(a, b) || initial(b, a)
}

/// The persons met so far: one entry a person.
#[derive(Debug, Default)]
pub(crate) struct People<'t> {
    all: Vec<Traits<'t>>,
    by_family: HashMap<u64, Vec<usize>>,
}

impl<'t> People<'t> {
    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The only person who can be meant.
    pub(crate) fn find(&self, traits: &Traits<'t>) -> Option<EntityId> {
        let namesakes = self.by_family.get(&traits.family())?;
        let mut fit =
            namesakes.iter().rev().take(NAMESAKES).filter(|&&i| self.all.get(i).is_some_and(|p| p.agrees(traits)));
        let only = *fit.next()?;
        fit.next().is_none().then_some(EntityId(only))
    }

    /// The person of a mention: one met before, or a new one.
    pub(crate) fn identify(&mut self, traits: Traits<'t>) -> EntityId {
        if let Some(id) = self.find(&traits) {
            if let Some(person) = self.all.get_mut(id.0) {
                person.name.given = person.name.given.or(traits.name.given);
                person.gender = person.gender.or(traits.gender);
                person.form = person.form.or(traits.form);
            }
            return id;
        }
        let id = self.all.len();
        self.by_family.entry(traits.family()).or_default().push(id);
        self.all.push(traits);
        EntityId(id)
    }
}
