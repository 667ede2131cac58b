//! Numbers: what is found, and what [`Number`](crate::Number) says of it.
//!
//! | number | value | kind | modifier | counted |
//! | --- | --- | --- | --- | --- |
//! | `quatre-vingt-dix-sept délégués` | `97` | cardinal | | délégués |
//! | `septante-cinq communes` | `75` | cardinal | | communes |
//! | `1 200 000 habitants` | `1200000` | cardinal | | habitants |
//! | `de 15 à 20 millions de riverains` | `15000000..20000000` | cardinal | | riverains |
//! | `plus de 2 300 km` | `2300 km` | measure | more_than | |
//! | `au moins 800 millions de dollars` | `800000000 dollars` | money | at_least | |
//! | `3,5 milliards d'euros` | `3500000000 EUR` | money | | |
//! | `12,5 %` | `12.5 %` | percentage | | |
//! | `un tiers des voix` | `1/3` | fraction | | |
//! | `neuf habitants sur dix` | `0.9` | fraction | | |
//! | `une quinzaine d'élus` | `15` | cardinal | about | élus |
//! | `des milliers de pèlerins` | `1000` | cardinal | several | pèlerins |
//! | `la 45e session` | `45` | ordinal | | |
//! | `l'article 49` | `49` | nominal | | |
//! | `moins 5 degrés` | `-5 °C` | measure | | |
//!
//! A [`Quantity`](crate::Quantity) is exact: a decimal of up to 38 figures, a ratio where no decimal writes it, or a
//! range. The words that bound a value (`plus de`) stand outside the mention; so does the noun counted.
//!
//! ```
//! use glaneur::{Modifier, NumberKind, Quantity};
//!
//! let text = "Le chantier coûtera entre 3 et 5 millions d'euros, soit plus de 40 % du budget.";
//! let found: Vec<_> = glaneur::numbers(text).map(|mention| mention.into_value()).collect();
//!
//! assert_eq!((found[0].kind(), found[0].unit()), (NumberKind::Money, Some("EUR")));
//! let Quantity::Range(low, high) = found[0].quantity() else { unreachable!() };
//! assert_eq!((low.to_i64(), high.to_i64()), (Some(3_000_000), Some(5_000_000)));
//!
//! assert_eq!(found[1].modifier(), Some(Modifier::MoreThan));
//! assert_eq!(found[1].quantity().exact().and_then(|decimal| decimal.to_i64()), Some(40));
//! ```
//!
//! Left alone: the article `un`, `neuf` = new, names and codes (`G7`, `Covid-19`), regnal numerals, titles (`Premier
//! ministre`), scores, telephone numbers, web addresses, and the figures of dates.
