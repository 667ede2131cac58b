//! A mention: a byte range of the caller's text, its value, and the rule that found it.

use crate::{CountryForm, Date, Number, Official};
use std::fmt;
use std::ops::Range;

/// One mention in a text.
///
/// ```
/// let text = "La conférence réunit 62 pays.";
/// let mention = glaneur::numbers(text).next().unwrap();
/// assert_eq!(mention.text(), "62");
/// assert_eq!(mention.range(), 23..25);
/// assert_eq!(&text[mention.range()], mention.text());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Mention<'t, V = Value<'t>> {
    pub(crate) source: &'t str,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) rule: &'static str,
    pub(crate) value: V,
}

impl<'t, V> Mention<'t, V> {
    /// The words of the mention: the very range of the text.
    ///
    /// ```
    /// assert_eq!(glaneur::countries("au Vietnam").next().unwrap().text(), "Vietnam");
    /// ```
    pub fn text(&self) -> &'t str {
        self.source.get(self.start..self.end).unwrap_or_default()
    }

    /// The byte range in the text, on character boundaries.
    ///
    /// ```
    /// assert_eq!(glaneur::countries("au Vietnam").next().unwrap().range(), 3..10);
    /// ```
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// The byte range of a part of the value in the text: a name, a title, a portfolio; none for words from elsewhere.
    ///
    /// ```
    /// let text = "La ministre de la Culture, Ana Ruiz, a parlé.";
    /// let mention = glaneur::officials(text).next().unwrap();
    /// let portfolio = mention.value().offices()[0].portfolio().unwrap();
    /// assert_eq!(mention.range_of(portfolio), Some(18..25));
    /// assert_eq!(mention.range_of("Culture"), None);
    /// ```
    pub fn range_of(&self, part: &str) -> Option<Range<usize>> {
        let start = part.as_ptr().addr().checked_sub(self.source.as_ptr().addr())?;
        let end = start.checked_add(part.len())?;
        self.source.get(start..end).map(|_| start..end)
    }

    /// What the mention says.
    ///
    /// ```
    /// assert_eq!(glaneur::countries("au Vietnam").next().unwrap().value().to_string(), "VN");
    /// ```
    pub fn value(&self) -> &V {
        &self.value
    }

    /// What the mention says, for keeping.
    ///
    /// ```
    /// let form = glaneur::countries("au Vietnam").next().unwrap().into_value();
    /// assert_eq!(form.country().unwrap().code(), "VN");
    /// ```
    pub fn into_value(self) -> V {
        self.value
    }

    /// The name of the rule that found the mention.
    ///
    /// ```
    /// assert_eq!(glaneur::dates("le 14 juillet 1789").next().unwrap().rule(), "<jour> <mois> [<année>]");
    /// ```
    pub fn rule(&self) -> &'static str {
        self.rule
    }

    pub(crate) fn try_map<W>(self, convert: fn(V) -> Option<W>) -> Option<Mention<'t, W>> {
        let Self { source, start, end, rule, value } = self;
        convert(value).map(|value| Mention { source, start, end, rule, value })
    }
}

/// The value of a mention of any type.
///
/// ```
/// let mut kinds = glaneur::extract("62 pays ont signé le 25 octobre").map(|m| m.value().kind());
/// assert_eq!(kinds.next(), Some(glaneur::Kind::Number));
/// assert_eq!(kinds.next(), Some(glaneur::Kind::Date));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value<'t> {
    /// A person referred to through an office.
    Official(Official<'t>),
    /// A country by name, adjective or inhabitant.
    Country(CountryForm),
    /// A number.
    Number(Number<'t>),
    /// A temporal expression.
    Date(Date),
}

impl Value<'_> {
    /// The type of the value.
    ///
    /// ```
    /// let mention = glaneur::extract("hier").next().unwrap();
    /// assert_eq!(mention.value().kind(), glaneur::Kind::Date);
    /// ```
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Official(_) => Kind::Official,
            Self::Country(_) => Kind::Country,
            Self::Number(_) => Kind::Number,
            Self::Date(_) => Kind::Date,
        }
    }
}

/// The canonical notation of the value; for a date its TIMEX3 value, `?` where it has none.
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Official(official) => official.fmt(f),
            Self::Country(form) => form.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Date(date) => match date.timex() {
                Some(timex) => timex.fmt(f),
                None => f.write_str("?"),
            },
        }
    }
}

/// A type of mention.
///
/// ```
/// assert_eq!(glaneur::Kind::Official.as_str(), "official");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Kind {
    /// A person referred to through an office.
    Official,
    /// A country.
    Country,
    /// A number.
    Number,
    /// A temporal expression.
    Date,
}

impl Kind {
    /// The four types.
    ///
    /// ```
    /// assert_eq!(glaneur::Kind::ALL.len(), 4);
    /// ```
    pub const ALL: [Self; 4] = [Self::Official, Self::Country, Self::Number, Self::Date];

    /// The type's name in the JSON form.
    ///
    /// ```
    /// assert_eq!(glaneur::Kind::Date.as_str(), "date");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Country => "country",
            Self::Number => "number",
            Self::Date => "date",
        }
    }
}
