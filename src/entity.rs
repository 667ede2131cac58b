//! The persons of a document, with all that it says of their offices and where it names them again.

use crate::official::{EntityId, Name, Office, Official};
use crate::{Extractor, Mention};
use std::collections::HashMap;

/// A named official of a document: every mention, and the later references by name alone.
///
/// ```
/// let text = "Le ministre Jean Morel est venu. M. Morel, maire de Lyon, a parlé, et Morel est reparti.";
/// let people = glaneur::entities(text);
/// assert_eq!(people.len(), 1);
/// assert_eq!(people[0].name().as_str(), "Jean Morel");
/// assert_eq!(people[0].offices().count(), 2);
/// assert_eq!(people[0].references()[0].text(), "Morel");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Entity<'t> {
    id: EntityId,
    name: Name<'t>,
    mentions: Vec<Mention<'t, Official<'t>>>,
    references: Vec<Mention<'t, Name<'t>>>,
}

impl<'t> Entity<'t> {
    /// The id, as in [`Official::entity`].
    ///
    /// ```
    /// assert_eq!(glaneur::entities("la maire Ana Ruiz")[0].id().index(), 0);
    /// ```
    pub fn id(&self) -> EntityId {
        self.id
    }

    /// The fullest name the document gives the person.
    ///
    /// ```
    /// assert_eq!(glaneur::entities("la maire Ana Ruiz")[0].name().family(), Some("Ruiz"));
    /// ```
    pub fn name(&self) -> &Name<'t> {
        &self.name
    }

    /// The mentions through an office, in the order of the text; never empty.
    ///
    /// ```
    /// assert_eq!(glaneur::entities("la maire Ana Ruiz")[0].mentions().len(), 1);
    /// ```
    pub fn mentions(&self) -> &[Mention<'t, Official<'t>>] {
        &self.mentions
    }

    /// Every office of every mention, in the order of the text.
    ///
    /// ```
    /// let people = glaneur::entities("Ana Ruiz, maire de Bilbao et ancienne députée, a parlé.");
    /// assert_eq!(people[0].offices().count(), 2);
    /// ```
    pub fn offices(&self) -> impl Iterator<Item = &Office<'t>> {
        self.mentions.iter().flat_map(|m| m.value().offices())
    }

    /// The later references by name alone: `M. Morel`, `Morel`. They are no mentions of their own.
    ///
    /// ```
    /// let people = glaneur::entities("La maire Ana Ruiz a signé. Mme Ruiz a souri.");
    /// assert_eq!(people[0].references()[0].range(), 28..36);
    /// ```
    pub fn references(&self) -> &[Mention<'t, Name<'t>>] {
        &self.references
    }
}

/// The named officials of a document, each once, in the order of the text.
///
/// Time is linear in the text; memory grows with the mentions that are kept.
///
/// ```
/// let text = "Le président Morel a reçu la maire Ana Ruiz.";
/// let names: Vec<_> = glaneur::entities(text).iter().map(|e| e.name().as_str()).collect();
/// assert_eq!(names, ["Morel", "Ana Ruiz"]);
/// ```
pub fn entities(text: &str) -> Vec<Entity<'_>> {
    Extractor::new().entities(text)
}

/// Group mentions and references by person.
pub(crate) fn group<'t>(
    mentions: impl Iterator<Item = Mention<'t, Official<'t>>>,
    references: Vec<(EntityId, Mention<'t, Name<'t>>)>,
) -> Vec<Entity<'t>> {
    let mut found: Vec<Entity<'t>> = Vec::new();
    let mut places: HashMap<EntityId, usize> = HashMap::new();
    for mention in mentions {
        let Some((id, name)) = mention.value().entity().zip(mention.value().person().copied()) else { continue };
        let place = *places.entry(id).or_insert(found.len());
        match found.get_mut(place) {
            Some(entity) => {
                if name.text.len() > entity.name.text.len() {
                    entity.name = name;
                }
                entity.mentions.push(mention);
            }
            None => found.push(Entity { id, name, mentions: vec![mention], references: Vec::new() }),
        }
    }
    for (id, reference) in references {
        let Some(entity) = places.get(&id).and_then(|&place| found.get_mut(place)) else { continue };
        if entity.mentions.first().is_some_and(|m| m.end <= reference.start) {
            entity.references.push(reference);
        }
    }
    found
}
