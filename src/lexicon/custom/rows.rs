//! Rows for the entries of a user: one for each role, country and shape of form, beyond those of the tables.

use crate::lexicon::tables::countries::{COUNTRIES, FORMS};
use crate::lexicon::tables::offices::TITLES;
use crate::lexicon::tables::{Beside, CountryRow, FormSort, TitleRow};
use crate::{Country, Gender, Role};

/// What a title of a user's is beside its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum TitleForm {
    /// One holder, of either gender.
    Open,
    Feminine,
    Plural,
}

const ROLES: usize = Role::ALL.len();
const TITLE_FORMS: [TitleForm; 3] = [TitleForm::Open, TitleForm::Feminine, TitleForm::Plural];

/// The roles of a title: one whatever stands beside it. The second row is there where a portfolio may be any.
type Roles = [(Beside, Option<Role>); 2];

#[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
static ROLES_ALONE: [Roles; ROLES] = {
    let mut all = [[(Beside::Nothing, None), (Beside::Portfolio, None)]; ROLES];
    let mut i = 0;
    while i < ROLES {
        all[i] = [(Beside::Nothing, Some(Role::ALL[i])), (Beside::Portfolio, Some(Role::ALL[i]))];
        i += 1;
    }
    all
};

/// For each role and form, the title that takes known portfolios and the one that takes any.
#[allow(
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a constant has no other way, and the index is in bounds"
)]
static PLAIN_TITLES: [TitleRow; ROLES * TITLE_FORMS.len() * 2] = {
    let mut rows = [const { TitleRow { roles: &[], plural: false, gender: None, counterpart: false } };
        ROLES * TITLE_FORMS.len() * 2];
    let mut i = 0;
    while i < rows.len() {
        let (role, form) = (i / 2 / TITLE_FORMS.len(), TITLE_FORMS[i / 2 % TITLE_FORMS.len()]);
        rows[i] = TitleRow {
            roles: ROLES_ALONE[role].split_at(1 + i % 2).0,
            plural: matches!(form, TitleForm::Plural),
            gender: if matches!(form, TitleForm::Feminine) { Some(Gender::Feminine) } else { None },
            counterpart: false,
        };
        i += 1;
    }
    rows
};

#[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
static EACH_COUNTRY: [[Country; 1]; COUNTRIES.len()] = {
    let mut all = [[Country(0)]; COUNTRIES.len()];
    let mut i = 0;
    while i < all.len() {
        all[i] = [Country(i as u16)];
        i += 1;
    }
    all
};

/// For each country a name and an adjective.
#[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
static PLAIN_FORMS: [CountryRow; COUNTRIES.len() * 2] = {
    let mut rows = [const { CountryRow { sort: FormSort::Name, candidates: &[], contexts: &[] } }; COUNTRIES.len() * 2];
    let mut i = 0;
    while i < rows.len() {
        let sort = if i % 2 == 0 { FormSort::Name } else { FormSort::Demonym };
        rows[i] = CountryRow { sort, candidates: &EACH_COUNTRY[i / 2], contexts: &[] };
        i += 1;
    }
    rows
};

/// A title of the tables or of the user's.
#[inline]
pub(crate) fn title(row: u16) -> Option<&'static TitleRow> {
    let row = usize::from(row);
    TITLES.get(row).or_else(|| PLAIN_TITLES.get(row - TITLES.len()))
}

/// A country form of the tables or of the user's.
#[inline]
pub(crate) fn country(row: u16) -> Option<&'static CountryRow> {
    let row = usize::from(row);
    FORMS.get(row).or_else(|| PLAIN_FORMS.get(row - FORMS.len()))
}

/// The row of a title of one role; it takes any portfolio where a title of the tables does in that role.
pub(super) fn title_of(role: Role, form: TitleForm) -> u16 {
    let any = TITLES.iter().any(|t| t.roles.contains(&(Beside::Portfolio, Some(role))));
    let role = Role::ALL.iter().position(|r| *r == role).unwrap_or_default();
    let form = TITLE_FORMS.iter().position(|f| *f == form).unwrap_or_default();
    (TITLES.len() + (role * TITLE_FORMS.len() + form) * 2 + usize::from(any)) as u16
}

/// The row of a title that makes no official.
pub(super) fn private_title() -> Option<u16> {
    TITLES.iter().position(|t| t.roles == [(Beside::Nothing, None)] && !t.plural).map(|row| row as u16)
}

/// The row of a country's name.
pub(super) fn name_of(country: Country) -> u16 {
    (FORMS.len() + usize::from(country.0) * 2) as u16
}

/// The row of a country's adjective, which names its people too.
pub(super) fn demonym_of(country: Country) -> u16 {
    name_of(country) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_its_titles() {
        for role in Role::ALL.iter().copied() {
            for form in TITLE_FORMS {
                let row = title(title_of(role, form)).expect("a row");
                assert_eq!(row.roles.first(), Some(&(Beside::Nothing, Some(role))), "{role:?}");
                assert!(row.roles.iter().all(|(_, r)| *r == Some(role)), "{role:?}");
                assert_eq!(row.plural, form == TitleForm::Plural);
                assert_eq!(row.gender.is_some(), form == TitleForm::Feminine);
            }
        }
        assert!(title(title_of(Role::Minister, TitleForm::Open)).is_some_and(|t| t.roles.len() == 2));
        assert!(private_title().and_then(title).is_some_and(|t| t.roles == [(Beside::Nothing, None)]));
    }

    #[test]
    fn every_country_has_its_forms() {
        for of in Country::all() {
            assert!(country(name_of(of)).is_some_and(|r| r.candidates == [of] && r.sort == FormSort::Name));
            assert!(country(demonym_of(of)).is_some_and(|r| r.candidates == [of] && r.sort == FormSort::Demonym));
        }
        assert!(country(u16::MAX).is_none() && title(u16::MAX).is_none());
    }
}
