//! Countries: what is found, and what [`CountryForm`](crate::CountryForm) says of it.
//!
//! | country | value | named by |
//! | --- | --- | --- |
//! | `au Vietnam` | `VN` | name |
//! | `la République socialiste du Vietnam` | `VN` | name |
//! | `les États-Unis` | `US` | name |
//! | `LA COTE D'IVOIRE` | `CI` | name |
//! | `le Premier ministre néerlandais` | `NL` | adjective |
//! | `un accord germano-polonais` | `DE` | adjective |
//! | `les Brésiliens` | `BR` | inhabitant |
//! | `l'armée coréenne` | `KR\|KP` | adjective |
//! | `au Kosovo` | `XK` | name |
//! | `l'ex-Union soviétique` | `SU` | name |
//!
//! A form that several States share keeps them all, the likelier first;
//! [`CountryForm::country`](crate::CountryForm::country) is none then. A compound (`germano-polonais`) is a mention for
//! each part. [`Country`](crate::Country) knows the codes of ISO 3166, the French names, the article, the gender and the
//! capital.
//!
//! ```
//! use glaneur::{Country, CountryKind, read_country};
//!
//! let form = read_country("Congolais")?;
//! assert_eq!(form.country(), None);
//! let names: Vec<&str> = form.candidates().iter().map(|country| country.name()).collect();
//! assert_eq!(names, ["Congo", "République démocratique du Congo"]);
//!
//! let chile = Country::from_alpha3("CHL").unwrap();
//! assert_eq!((chile.name(), chile.capital()), ("Chili", Some("Santiago")));
//!
//! let kinds: Vec<CountryKind> = glaneur::countries("Un Chilien au Pérou").map(|m| m.value().kind()).collect();
//! assert_eq!(kinds, [CountryKind::Inhabitant, CountryKind::Name]);
//! # Ok::<(), glaneur::Error>(())
//! ```
//!
//! Left alone: languages (`en français`), capitals that stand for governments, continents, the European Union, peoples
//! without a State, and words that are spelt alike (`une grenade`, `Maurice Ravel`, `le jardin du Luxembourg`).
