//! The JSON form read back: a mention that owns what it says.

use super::values;
use crate::{
    Country, CountryKind, Date, DateKind, DateModifier, Kind, Mention, Modifier, Number, NumberKind, Office, Official,
    Quantity, Role, Tenure, Value,
};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A mention apart from its text: what the JSON form of a [`Mention`] is read into, and written from again alike.
///
/// Of the feature `serde`. It says what the JSON says and no more: the parts of a name, the kinds of a portfolio, the
/// rule that found the mention are not in it.
///
/// ```
/// use glaneur::Record;
///
/// let mention = glaneur::extract("plus de 1 000 délégués").next().unwrap();
/// let json = serde_json::to_string(&mention)?;
/// let record: Record = serde_json::from_str(&json)?;
/// assert_eq!(record, Record::from(&mention));
/// assert_eq!(serde_json::to_string(&record)?, json);
///
/// let Record::Number { value, counted, .. } = record else { unreachable!() };
/// assert_eq!(value.to_string(), "1000");
/// assert_eq!(counted.as_deref(), Some("délégués"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
#[non_exhaustive]
pub enum Record {
    /// An official.
    Official {
        /// The first byte.
        start: usize,
        /// The byte after the last.
        end: usize,
        /// The words.
        text: String,
        /// As [`Official::name`].
        name: Option<String>,
        /// As [`Official::offices`].
        roles: Vec<RoleRecord>,
    },
    /// A country.
    Country {
        /// The first byte.
        start: usize,
        /// The byte after the last.
        end: usize,
        /// The words.
        text: String,
        /// As [`CountryForm::kind`](crate::CountryForm::kind).
        kind: CountryKind,
        /// As [`CountryForm::candidates`](crate::CountryForm::candidates).
        iso: Vec<Country>,
    },
    /// A number.
    Number {
        /// The first byte.
        start: usize,
        /// The byte after the last.
        end: usize,
        /// The words.
        text: String,
        /// As [`Number::kind`].
        kind: NumberKind,
        /// As [`Number::quantity`].
        value: Quantity,
        /// As [`Number::unit`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<String>,
        /// As [`Number::modifier`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        modifier: Option<Modifier>,
        /// As [`Number::counted`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        counted: Option<String>,
    },
    /// A temporal expression.
    Date {
        /// The first byte.
        start: usize,
        /// The byte after the last.
        end: usize,
        /// The words.
        text: String,
        /// As [`Date::kind`].
        kind: DateKind,
        /// The TIMEX3 value, as [`Date::timex`] writes it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<String>,
        /// As [`Date::modifier`].
        #[serde(default, rename = "mod", skip_serializing_if = "Option::is_none")]
        modifier: Option<DateModifier>,
        /// The first instant, as [`Date::interval`] gives it.
        #[serde(default, with = "values::instant", skip_serializing_if = "Option::is_none")]
        from: Option<DateTime>,
        /// The first instant after it.
        #[serde(default, with = "values::instant", skip_serializing_if = "Option::is_none")]
        to: Option<DateTime>,
    },
}

/// An office of a [`Record`].
///
/// ```
/// let mention = glaneur::extract("l'ancien ministre des Finances allemand").next().unwrap();
/// let glaneur::Record::Official { roles, .. } = glaneur::Record::from(&mention) else { unreachable!() };
/// assert_eq!(roles[0].role, glaneur::Role::Minister);
/// assert_eq!(roles[0].country.unwrap().code(), "DE");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RoleRecord {
    /// As [`Office::role`].
    pub role: Role,
    /// As [`Office::title`].
    pub title: String,
    /// As [`Office::portfolio`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portfolio: Option<String>,
    /// As [`Office::country`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// As [`Office::organisation`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
    /// As [`Office::tenure`].
    pub tenure: Tenure,
}

impl Record {
    /// The type of mention.
    ///
    /// ```
    /// let mention = glaneur::extract("62 pays").next().unwrap();
    /// assert_eq!(glaneur::Record::from(&mention).kind(), glaneur::Kind::Number);
    /// ```
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Official { .. } => Kind::Official,
            Self::Country { .. } => Kind::Country,
            Self::Number { .. } => Kind::Number,
            Self::Date { .. } => Kind::Date,
        }
    }

    /// The byte range in the text it was found in. What was read back may say any: slice with `str::get`.
    ///
    /// ```
    /// let mention = glaneur::extract("au Chili").next().unwrap();
    /// assert_eq!(glaneur::Record::from(&mention).range(), 3..8);
    /// ```
    pub const fn range(&self) -> Range<usize> {
        match *self {
            Self::Official { start, end, .. }
            | Self::Country { start, end, .. }
            | Self::Number { start, end, .. }
            | Self::Date { start, end, .. } => start..end,
        }
    }

    /// The words of the mention.
    ///
    /// ```
    /// let mention = glaneur::extract("au Chili").next().unwrap();
    /// assert_eq!(glaneur::Record::from(&mention).text(), "Chili");
    /// ```
    pub fn text(&self) -> &str {
        match self {
            Self::Official { text, .. }
            | Self::Country { text, .. }
            | Self::Number { text, .. }
            | Self::Date { text, .. } => text,
        }
    }
}

impl From<&Mention<'_>> for Record {
    fn from(mention: &Mention<'_>) -> Self {
        let Range { start, end } = mention.range();
        let text = mention.text().to_owned();
        match mention.value() {
            Value::Official(official) => self::official(start, end, text, official),
            Value::Country(form) => {
                Self::Country { start, end, text, kind: form.kind(), iso: form.candidates().to_vec() }
            }
            Value::Number(number) => self::number(start, end, text, number),
            Value::Date(date) => self::date(start, end, text, date),
        }
    }
}

fn official(start: usize, end: usize, text: String, official: &Official<'_>) -> Record {
    let roles = official.offices().iter().map(RoleRecord::from).collect();
    Record::Official { start, end, text, name: official.name().map(String::from), roles }
}

fn number(start: usize, end: usize, text: String, number: &Number<'_>) -> Record {
    let (kind, value, modifier) = (number.kind(), number.quantity(), number.modifier());
    let (unit, counted) = (number.unit().map(String::from), number.counted().map(String::from));
    Record::Number { start, end, text, kind, value, unit, modifier, counted }
}

fn date(start: usize, end: usize, text: String, date: &Date) -> Record {
    let (kind, modifier, value) = (date.kind(), date.modifier(), date.timex().map(|t| t.to_string()));
    let (from, to) = date.interval().unzip();
    Record::Date { start, end, text, kind, value, modifier, from, to }
}

impl From<&Office<'_>> for RoleRecord {
    fn from(office: &Office<'_>) -> Self {
        Self {
            role: office.role(),
            title: office.title().to_string(),
            portfolio: office.portfolio().map(String::from),
            country: office.country(),
            org: office.organisation().map(String::from),
            tenure: office.tenure(),
        }
    }
}
