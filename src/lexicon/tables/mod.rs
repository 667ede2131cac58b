//! Static tables, generated from `../data/*.tsv` by `BLESS=1 cargo test lexicon`, checked in. Do not edit the rows.

pub(crate) mod countries;
#[rustfmt::skip]
pub(crate) mod display;
#[rustfmt::skip]
pub(crate) mod endings;
pub(crate) mod offices;
pub(crate) mod units;
#[rustfmt::skip]
pub(crate) mod words;

use crate::{Country, Gender, Role};

/// What kind of country form a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum FormSort {
    Name,
    /// A name that is also a person's or a town's: only with an article or preposition.
    GuardedName,
    /// A name that is also a common word: likewise, and in a headline only where something else tells.
    CommonName,
    /// A name that is far oftener another place's: only where something else tells.
    SupportedName,
    /// In exact capitals only.
    Abbreviation,
    /// In exact capitals, and only after a plural article.
    PluralAbbreviation,
    /// Adjective or, with a capital, inhabitant.
    Demonym,
    /// The same in the masculine singular, which also names the language.
    MasculineDemonym,
    InhabitantOnly,
    /// The first part of a compound adjective.
    Prefix,
}

/// A country form: what it is, and the countries it can mean.
#[derive(Debug)]
pub(crate) struct CountryRow {
    pub(crate) sort: FormSort,
    pub(crate) candidates: &'static [Country],
    /// Rows of the table of contexts.
    pub(crate) contexts: &'static [u8],
}

/// What a word of a context does to a country form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Somewhere near, it makes the form no country.
    Refuses,
    /// Right before, with or without `de`, it makes the form no country.
    RefusesAsHead,
    /// Somewhere near, it makes a guarded name a country.
    Supports,
    SupportsAsHead,
}

/// Words, by their sorted keys, that bear on country forms, and how.
#[derive(Debug)]
pub(crate) struct Context {
    pub(crate) effect: Effect,
    pub(crate) words: &'static [u64],
}

/// What kind of unit a number takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum UnitSort {
    Money,
    /// The hundredth of the currency.
    MoneyPart,
    Measure,
    Percent,
}

/// A unit: its value in a mention, and its symbols as written.
#[derive(Debug)]
pub(crate) struct UnitRow {
    pub(crate) code: &'static str,
    pub(crate) sort: UnitSort,
    pub(crate) symbols: &'static [&'static str],
}

/// What stands beside a title and settles its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Beside {
    Nothing,
    Portfolio,
    Country,
    Parliament,
    Government,
    Party,
    Organisation,
    Union,
    Bank,
    Court,
    Committee,
    Group,
    Region,
    City,
    Police,
    Army,
    Ministry,
    Church,
    Administration,
    Company,
    Association,
    Militia,
}

/// A form of a title: the role for each thing beside it (none where that makes it no public office).
#[derive(Debug)]
pub(crate) struct TitleRow {
    pub(crate) roles: &'static [(Beside, Option<Role>)],
    pub(crate) plural: bool,
    /// The gender the form is of alone; none for `ministre`.
    pub(crate) gender: Option<Gender>,
    /// Whether the role is that of the office named before: `son homologue`.
    pub(crate) counterpart: bool,
}

/// A body an office can belong to.
#[derive(Debug)]
pub(crate) struct OrganisationRow {
    pub(crate) beside: Beside,
}
