//! Dates, times, durations and sets: what is found, and what [`Date`](crate::Date) says of it.
//!
//! | date | value | kind | from | to |
//! | --- | --- | --- | --- | --- |
//! | `25 octobre 2025` | `2025-10-25` | DATE | 2025-10-25 | 2025-10-26 |
//! | `matin du 14 mars` | `2026-03-14TMO` | TIME | 2026-03-14T06:00 | 2026-03-14T12:00 |
//! | `lundi 3 mars 2025 à 14 h 30` | `2025-03-03T14:30` | TIME | 2025-03-03T14:30 | 2025-03-03T14:31 |
//! | `avant-hier` | `2025-10-24` | DATE | 2025-10-24 | 2025-10-25 |
//! | `semaine prochaine` | `2025-W44` | DATE | 2025-10-27 | 2025-11-03 |
//! | `il y a trois jours` | `2025-10-23` | DATE | 2025-10-23 | 2025-10-24 |
//! | `troisième trimestre 2024` | `2024-Q3` | DATE | 2024-07-01 | 2024-10-01 |
//! | `été 2019` | `2019-SU` | DATE | 2019-06-01 | 2019-09-01 |
//! | `années 1980` | `198` | DATE | 1980-01-01 | 1990-01-01 |
//! | `XXe siècle` | `19` | DATE | 1900-01-01 | 2000-01-01 |
//! | `fin 2023` | `2023` | DATE | 2023-09-01 | 2024-01-01 |
//! | `du 18 au 20 mars 2026` | `2026-03-18/2026-03-20` | RANGE | 2026-03-18 | 2026-03-21 |
//! | `lundi de Pâques 2026` | `2026-04-06` | DATE | 2026-04-06 | 2026-04-07 |
//! | `18 brumaire an VIII` | `1799-11-09` | DATE | 1799-11-09 | 1799-11-10 |
//! | `trois ans et demi` | `P3Y6M` | DURATION | | |
//! | `tous les lundis` | `XXXX-WXX-1` | SET | | |
//!
//! A [`Date`](crate::Date) holds what the text says and no more. [`Date::resolve`](crate::Date::resolve) fills in what
//! it leaves open from the day the text was written; [`Extractor::reference`](crate::Extractor::reference) does so for
//! all dates of a text, and lets each tell the next: `le lendemain` follows the last day named.
//!
//! ```
//! use glaneur::{DateModifier, Direction, Extractor, date};
//!
//! let open = *glaneur::dates("Le vote est prévu mi-novembre.").next().unwrap().value();
//! assert_eq!(open.timex().unwrap().to_string(), "XXXX-11");
//! assert_eq!(open.modifier(), Some(DateModifier::Mid));
//! assert_eq!(open.interval(), None);
//!
//! let written = date(2025, 10, 26)?;
//! let (from, to) = open.resolve(written).interval().unwrap();
//! assert_eq!((from.date(), to.date()), (date(2025, 11, 11)?, date(2025, 11, 21)?));
//!
//! let text = "Arrivé le 3 mai, il est reparti le lendemain à 9 h 30.";
//! let values: Vec<String> = Extractor::new()
//!     .reference(written)
//!     .direction(Direction::Past)
//!     .dates(text)
//!     .map(|mention| mention.value().timex().unwrap().to_string())
//!     .collect();
//! assert_eq!(values, ["2025-05-03", "2025-05-04T09:30"]);
//! # Ok::<(), jiff::Error>(())
//! ```
//!
//! The value is written as [TIMEX3](crate::Date::timex) or, where it can be, as [EDTF](crate::Date::edtf); the
//! [interval](crate::Date::interval) is half-open: `to` is the first instant after the date.
