//! Officials: what is found, and what [`Official`](crate::Official) says of it.
//!
//! | official | name | offices |
//! | --- | --- | --- |
//! | `le président uruguayen, Gonzalo Ruiz-Lamas` | Gonzalo Ruiz-Lamas | HeadOfState · UY |
//! | `Emma Dufour, ancienne ministre des Finances` | Emma Dufour | Minister · Finances (former) |
//! | `l'ambassadeur d'Égypte en Uruguay, Khaled Rachidi` | Khaled Rachidi | Ambassador · EG |
//! | `l'envoyée spéciale de l'ONU, Ingrid Dahl` | Ingrid Dahl | SpecialEnvoy · ONU |
//! | `le président du Sénat, Paul Lannoy` | Paul Lannoy | Speaker · Sénat |
//! | `le président du conseil régional, Paul Lannoy` | Paul Lannoy | RegionalPresident · conseil régional |
//! | `le roi Sverre XIII de Norvège` | Sverre XIII | Monarch · NO |
//! | `le chef de la diplomatie marocaine` | | Minister · MA |
//! | `la ministre kényane de l'Environnement` | | Minister · Environnement · KE |
//!
//! One mention is one person with every office the words state. A [`Role`](crate::Role) is one office whatever the word
//! for it, its gender and its language level; what the title is over, whose it is and whether it is still held stand
//! beside it in an [`Office`](crate::Office).
//!
//! ```
//! use glaneur::{Gender, GenderEvidence, Role, Tenure};
//!
//! let text = "Le vice-ministre de l'Environnement du Mozambique, le général Armindo Tchivale, a plaidé. \
//!             M. Tchivale a été applaudi.";
//! let official = glaneur::officials(text).next().unwrap().into_value();
//! assert_eq!(official.name(), Some("Armindo Tchivale"));
//! assert_eq!((official.gender(), official.gender_evidence()), (Some(Gender::Masculine), Some(GenderEvidence::Determiner)));
//!
//! let [deputy, general] = official.offices() else { unreachable!() };
//! assert_eq!((deputy.role(), deputy.portfolio()), (Role::DeputyMinister, Some("Environnement")));
//! assert_eq!((deputy.country().unwrap().name(), deputy.tenure()), ("Mozambique", Tenure::Unmarked));
//! assert_eq!(general.role(), Role::GeneralOfficer);
//!
//! let people = glaneur::entities(text);
//! assert_eq!(people[0].references()[0].text(), "M. Tchivale");
//! ```
//!
//! A role knows its [family](crate::Role::family), its [topic](crate::Role::topic) in FollowTheMoney, its
//! [letter](crate::Role::pep) among the politically exposed persons of Directive (EU) 2015/849, and its items in
//! [Wikidata](crate::Role::wikidata).
//!
//! Left alone: plural and generic holders (`les députés`, `un ministre`), a title with nothing else (`le ministre`),
//! private and associative offices, and surnames that are titles (`Le Maire`, `Leroy`).
