//! glaneur
#![allow(dead_code, unused_imports)]
mod country; mod date; mod error; mod lexicon; mod mention; mod number; mod official; mod text;
pub use country::{Country, CountryForm, CountryKind};
pub use date::{Date, DateKind, DateModifier, Timex};
pub use error::Error;
pub use mention::{Kind, Mention, Value};
pub use number::{Decimal, Modifier, Number, NumberKind, Quantity};
pub use official::{Office, Official, Role, Tenure, Title};
pub use jiff::civil::Date as _CD;
