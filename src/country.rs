//! Countries: States and territories of ISO 3166, and how a text names one.

use crate::Gender;
use crate::lexicon::tables::countries::COUNTRIES;
use std::fmt;

/// A State or territory with a code of [ISO 3166-1], Kosovo (`XK`), or a former State of [ISO 3166-3].
///
/// An entry follows the list of codes and takes no stand on any State.
///
/// [ISO 3166-1]: https://www.iso.org/iso-3166-country-codes.html
/// [ISO 3166-3]: https://www.iso.org/standard/72483.html
///
/// ```
/// let country = glaneur::Country::from_code("VN").unwrap();
/// assert_eq!(country.code(), "VN");
/// assert_eq!(country.name(), "Vietnam");
/// ```
///
/// By a French form, [`read_country`](crate::read_country):
///
/// ```
/// let country = glaneur::read_country("Viêt Nam")?.country().unwrap();
/// assert_eq!(country.capital(), Some("Hanoï"));
/// # Ok::<(), glaneur::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(pub(crate) u16);

/// A row of the table of countries.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) code: &'static str,
    pub(crate) alpha3: &'static str,
    pub(crate) alpha4: &'static str,
    pub(crate) numeric: u16,
    pub(crate) name: &'static str,
    pub(crate) official_name: &'static str,
    pub(crate) article: Option<Article>,
    pub(crate) gender: Gender,
    pub(crate) capital: &'static str,
}

static UNKNOWN: Record = Record {
    code: "",
    alpha3: "",
    alpha4: "",
    numeric: 0,
    name: "",
    official_name: "",
    article: None,
    gender: Gender::Masculine,
    capital: "",
};

impl Country {
    /// The country with this alpha-2 code, in capitals: ISO 3166-1, `XK`, or the withdrawn code of a former State.
    ///
    /// ```
    /// assert!(glaneur::Country::from_code("FR").is_some());
    /// assert!(glaneur::Country::from_code("fr").is_none());
    /// ```
    pub fn from_code(code: &str) -> Option<Self> {
        COUNTRIES.binary_search_by(|r| r.code.cmp(code)).ok().and_then(|i| u16::try_from(i).ok()).map(Self)
    }

    /// The country with this alpha-3 code, in capitals.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_alpha3("CHE").unwrap().name(), "Suisse");
    /// assert!(glaneur::Country::from_alpha3("").is_none());
    /// ```
    pub fn from_alpha3(code: &str) -> Option<Self> {
        Self::all().find(|c| c.alpha3() == code)
    }

    /// The country with this numeric code of ISO 3166-1; 0 is no code.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_numeric(756).unwrap().name(), "Suisse");
    /// assert!(glaneur::Country::from_numeric(0).is_none());
    /// ```
    pub fn from_numeric(code: u16) -> Option<Self> {
        Self::all().find(|c| code != 0 && c.numeric() == code)
    }

    /// Every country, in the order of the codes.
    ///
    /// ```
    /// let former = glaneur::Country::all().filter(|c| c.is_former()).count();
    /// assert_eq!(glaneur::Country::all().len() - former, 250); // ISO 3166-1 and Kosovo
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        (0..COUNTRIES.len() as u16).map(Self)
    }

    /// The alpha-2 code of ISO 3166-1 (or `XK`); for a former State the one it had (`SU`). `CS` is
    /// Czechoslovakia's: Serbia and Montenegro, which had it later, goes by `CSXX`.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_code("XK").unwrap().code(), "XK");
    /// ```
    pub const fn code(self) -> &'static str {
        self.record().code
    }

    /// The alpha-3 code of ISO 3166-1, or the one a former State had; `XKX`, in common use, for Kosovo.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_code("FR").unwrap().alpha3(), "FRA");
    /// ```
    pub const fn alpha3(self) -> &'static str {
        self.record().alpha3
    }

    /// The code of ISO 3166-3, for a former State.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_code("SU").unwrap().alpha4(), Some("SUHH"));
    /// assert_eq!(glaneur::Country::from_code("RU").unwrap().alpha4(), None);
    /// ```
    pub const fn alpha4(self) -> Option<&'static str> {
        present(self.record().alpha4)
    }

    /// Whether it is a former State, of ISO 3166-3.
    ///
    /// ```
    /// assert!(glaneur::Country::from_code("YU").unwrap().is_former());
    /// ```
    pub const fn is_former(self) -> bool {
        self.alpha4().is_some()
    }

    /// The numeric code of ISO 3166-1; 0 where there is none of its own (Kosovo, and Upper Volta and the like, whose
    /// successors kept the number).
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_code("FR").unwrap().numeric(), 250);
    /// ```
    pub const fn numeric(self) -> u16 {
        self.record().numeric
    }

    /// The usual French name, without article.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_code("NL").unwrap().name(), "Pays-Bas");
    /// ```
    pub const fn name(self) -> &'static str {
        self.record().name
    }

    /// The official long name in French; the short one where there is no other.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_code("FR").unwrap().official_name(), "République française");
    /// assert_eq!(glaneur::Country::from_code("CA").unwrap().official_name(), "Canada");
    /// ```
    pub const fn official_name(self) -> &'static str {
        let record = self.record();
        if record.official_name.is_empty() { record.name } else { record.official_name }
    }

    /// The article the usual name takes, if it takes one.
    ///
    /// ```
    /// use glaneur::{Article, Country};
    ///
    /// assert_eq!(Country::from_code("JP").unwrap().article(), Some(Article::Le));
    /// assert_eq!(Country::from_code("CU").unwrap().article(), None);
    /// ```
    pub const fn article(self) -> Option<Article> {
        self.record().article
    }

    /// The gender of the usual name.
    ///
    /// ```
    /// use glaneur::{Country, Gender};
    ///
    /// assert_eq!(Country::from_code("IR").unwrap().gender(), Gender::Masculine);
    /// ```
    pub const fn gender(self) -> Gender {
        self.record().gender
    }

    /// The French name of the capital, or of a territory's chief town; the constitutional one where another seats the
    /// government. None where there is no town, or where the territory is one.
    ///
    /// ```
    /// use glaneur::Country;
    ///
    /// assert_eq!(Country::from_code("NL").unwrap().capital(), Some("Amsterdam"));
    /// assert_eq!(Country::from_code("AQ").unwrap().capital(), None);
    /// ```
    pub const fn capital(self) -> Option<&'static str> {
        present(self.record().capital)
    }

    #[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
    const fn record(self) -> &'static Record {
        let at = self.0 as usize;
        if at < COUNTRIES.len() { &COUNTRIES[at] } else { &UNKNOWN }
    }
}

const fn present(cell: &'static str) -> Option<&'static str> {
    if cell.is_empty() { None } else { Some(cell) }
}

/// The code.
impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The definite article a country's name takes. [`Country::gender`] tells what `l'` and `les` do not.
///
/// ```
/// use glaneur::{Article, Country};
///
/// let named = |code| {
///     let country = Country::from_code(code).unwrap();
///     format!("{}{}", country.article().map_or("", Article::as_prefix), country.name())
/// };
/// assert_eq!(named("IR"), "l'Iran");
/// assert_eq!(named("PH"), "les Philippines");
/// assert_eq!(named("MT"), "Malte");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Article {
    /// `le Japon`
    Le,
    /// `la Suisse`
    La,
    /// `l'Iran`, `l'Italie`
    Elided,
    /// `les Philippines`
    Les,
}

impl Article {
    /// The article as it stands right before the name, with its space or apostrophe.
    ///
    /// ```
    /// assert_eq!(glaneur::Article::Le.as_prefix(), "le ");
    /// assert_eq!(glaneur::Article::Elided.as_prefix(), "l'");
    /// ```
    pub const fn as_prefix(self) -> &'static str {
        match self {
            Self::Le => "le ",
            Self::La => "la ",
            Self::Elided => "l'",
            Self::Les => "les ",
        }
    }
}

/// A country as a text names it: by name, adjective or inhabitant.
///
/// ```
/// let form = *glaneur::countries("le président congolais").next().unwrap().value();
/// assert_eq!(form.kind(), glaneur::CountryKind::Adjective);
/// assert_eq!(form.country(), None); // two States share the adjective
/// assert_eq!(form.to_string(), "CG|CD");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CountryForm {
    pub(crate) kind: CountryKind,
    pub(crate) candidates: &'static [Country],
}

impl CountryForm {
    /// How the country is named.
    ///
    /// ```
    /// let form = *glaneur::countries("les Cubains").next().unwrap().value();
    /// assert_eq!(form.kind(), glaneur::CountryKind::Inhabitant);
    /// ```
    pub fn kind(&self) -> CountryKind {
        self.kind
    }

    /// The country, unless the form is shared by several.
    ///
    /// ```
    /// let form = *glaneur::countries("au Vietnam").next().unwrap().value();
    /// assert_eq!(form.country().unwrap().code(), "VN");
    /// ```
    pub fn country(&self) -> Option<Country> {
        match self.candidates {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// The countries the form can mean, never empty, the likelier first.
    ///
    /// ```
    /// let form = *glaneur::countries("l'armée coréenne").next().unwrap().value();
    /// assert_eq!(form.candidates().len(), 2);
    /// ```
    pub fn candidates(&self) -> &'static [Country] {
        self.candidates
    }
}

/// The codes of the candidates, joined by `|`.
impl fmt::Display for CountryForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, country) in self.candidates.iter().enumerate() {
            write!(f, "{}{country}", if i == 0 { "" } else { "|" })?;
        }
        Ok(())
    }
}

/// How a text names a country.
///
/// ```
/// assert_eq!(glaneur::CountryKind::Name.as_str(), "name");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum CountryKind {
    /// `Vietnam`, `République socialiste du Vietnam`, `RDC`.
    Name,
    /// `vietnamien`; `franco-allemand` is two.
    Adjective,
    /// `les Vietnamiens`.
    Inhabitant,
}

impl CountryKind {
    /// The kind's name in the JSON form.
    ///
    /// ```
    /// assert_eq!(glaneur::CountryKind::Inhabitant.as_str(), "inhabitant");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Adjective => "adjective",
            Self::Inhabitant => "inhabitant",
        }
    }
}
