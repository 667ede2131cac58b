//! Countries: States and territories of ISO 3166, and how a text names one.

use crate::lexicon::tables::countries::COUNTRIES;
use std::fmt;

/// A State or territory with an ISO 3166-1 code, Kosovo (`XK`), or a former State of ISO 3166-3.
///
/// ```
/// let country = glaneur::Country::from_code("VN").unwrap();
/// assert_eq!(country.code(), "VN");
/// assert_eq!(country.name(), "Vietnam");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(pub(crate) u16);

/// A row of the table of countries.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) code: &'static str,
    pub(crate) alpha3: &'static str,
    pub(crate) numeric: u16,
    pub(crate) name: &'static str,
    pub(crate) long_name: &'static str,
}

static UNKNOWN: Record = Record { code: "", alpha3: "", numeric: 0, name: "", long_name: "" };

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

    /// Every country, in the order of the codes.
    ///
    /// ```
    /// assert!(glaneur::Country::all().count() >= 250);
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        (0..COUNTRIES.len() as u16).map(Self)
    }

    /// The alpha-2 code of ISO 3166-1 (or `XK`); for a former State the one it had (`SU`), which ISO 3166-3 keeps.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_code("XK").unwrap().code(), "XK");
    /// ```
    pub fn code(self) -> &'static str {
        self.record().code
    }

    /// The alpha-3 code of ISO 3166-1, empty for former States.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_code("FR").unwrap().alpha3(), "FRA");
    /// ```
    pub fn alpha3(self) -> &'static str {
        self.record().alpha3
    }

    /// The numeric code of ISO 3166-1, 0 where there is none.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_code("FR").unwrap().numeric(), 250);
    /// ```
    pub fn numeric(self) -> u16 {
        self.record().numeric
    }

    /// The usual French name, without article.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_code("NL").unwrap().name(), "Pays-Bas");
    /// ```
    pub fn name(self) -> &'static str {
        self.record().name
    }

    /// The official long name in French; the short one where there is no other.
    ///
    /// ```
    /// assert_eq!(glaneur::Country::from_code("FR").unwrap().long_name(), "République française");
    /// ```
    pub fn long_name(self) -> &'static str {
        let record = self.record();
        if record.long_name.is_empty() { record.name } else { record.long_name }
    }

    fn record(self) -> &'static Record {
        COUNTRIES.get(usize::from(self.0)).unwrap_or(&UNKNOWN)
    }
}

/// The code.
impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
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
