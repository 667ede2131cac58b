//! `titles.tsv`, `portfolios.tsv`, `organisations.tsv`, `party_adjectives.tsv`, `regional_adjectives.tsv`, `tenures.tsv`.

use crate::lexicon::Reading;
use crate::lexicon::generate::forms::Paradigms;
use crate::lexicon::generate::trie::{Trie, index};
use crate::lexicon::generate::{header, tsv};
use crate::lexicon::tables::Beside;
use crate::{Gender, PortfolioKind, Role, Tenure, TitleModifier};
use std::collections::BTreeMap;
use std::fmt::Write;

type Roles = Vec<(Beside, Option<Role>)>;

pub(crate) fn read(trie: &mut Trie) -> String {
    let paradigms = Paradigms::read();
    let mut out = header("Titles of office with the roles they have, and the bodies that settle them.");
    out.push_str(
        "use super::{Beside as B, OrganisationRow, TitleRow};\nuse crate::Gender;\nuse crate::Role::{self, Other};\n\n",
    );
    titles(trie, &paradigms, &mut out);
    organisations(trie, &paradigms, &mut out);
    for row in tsv::rows("portfolios") {
        trie.add(row.cell(1), Reading::Portfolio(portfolio_kind(&row)));
    }
    for row in tsv::rows("title_modifiers") {
        let modifier = TitleModifier::ALL.into_iter().find(|m| m.as_str() == row.cell(0));
        let modifier = modifier.unwrap_or_else(|| panic!("{}: unknown modifier {}", row.place, row.cell(0)));
        for form in all(&paradigms, row.cell(1)) {
            trie.add(&form, Reading::Rank(modifier));
        }
    }
    for row in tsv::rows("party_adjectives") {
        for form in all(&paradigms, row.cell(0)) {
            trie.add(&form, Reading::PartyAdjective);
        }
    }
    for row in tsv::rows("regional_adjectives") {
        for form in all(&paradigms, row.cell(0)) {
            trie.add(&form, Reading::RegionalAdjective);
        }
    }
    for row in tsv::rows("tenures") {
        let Some(tenure) = tenure(&row) else { continue };
        for form in all(&paradigms, row.cell(1)) {
            let reading = match row.cell(2) {
                "avant" => Reading::TenureBefore(tenure),
                "après" => Reading::TenureAfter(tenure),
                other => panic!("{}: unknown place {other}", row.place),
            };
            trie.add(&form, reading);
        }
    }
    out
}

fn all(paradigms: &Paradigms, cell: &str) -> Vec<String> {
    let masculine = cell.split('/').next().unwrap_or_default();
    let spelled: Vec<&str> = cell.split('/').map(|f| if f == "=" { masculine } else { f }).collect();
    let forms = paradigms.adjective(&spelled.join("/"));
    [forms.masculine, forms.feminine, forms.masculine_plural, forms.feminine_plural].concat()
}

fn portfolio_kind(row: &tsv::Row) -> PortfolioKind {
    let kind = PortfolioKind::ALL.iter().find(|k| k.as_str() == row.cell(0));
    *kind.unwrap_or_else(|| panic!("{}: unknown kind {}", row.place, row.cell(0)))
}

/// None for what the JSON form does not tell apart from `unmarked`.
fn tenure(row: &tsv::Row) -> Option<Tenure> {
    match row.cell(0) {
        "former" | "removed" => Some(Tenure::Former),
        "acting" => Some(Tenure::Acting),
        "elect" | "designate" => Some(Tenure::Elect),
        "outgoing" => Some(Tenure::Outgoing),
        "candidate" => Some(Tenure::Candidate),
        "late" => Some(Tenure::Late),
        "current" | "honorary" | "self_proclaimed" => Some(Tenure::Unmarked),
        other => panic!("{}: unknown tenure {other}", row.place),
    }
}

fn beside(row: &tsv::Row, cell: &str) -> Beside {
    match cell {
        "" => Beside::Nothing,
        "portefeuille" => Beside::Portfolio,
        "pays" => Beside::Country,
        "parlement" => Beside::Parliament,
        "gouvernement" => Beside::Government,
        "parti" => Beside::Party,
        "organisation" => Beside::Organisation,
        "union" => Beside::Union,
        "banque" => Beside::Bank,
        "cour" => Beside::Court,
        "commission" => Beside::Committee,
        "groupe" => Beside::Group,
        "collectivité" => Beside::Region,
        "ville" => Beside::City,
        "police" => Beside::Police,
        "armée" => Beside::Army,
        "ministère" => Beside::Ministry,
        "église" => Beside::Church,
        "administration" => Beside::Administration,
        "entreprise" => Beside::Company,
        "association" => Beside::Association,
        "milice" => Beside::Militia,
        other => panic!("{}: unknown complement {other}", row.place),
    }
}

/// The role of a title that has the role of the office named before.
const COUNTERPART: &str = "=";

fn role(row: &tsv::Row) -> Option<Role> {
    let name = row.cell(0);
    match name {
        "-" => return None,
        COUNTERPART => return Some(Role::Other),
        _ => {}
    }
    let found = Role::ALL.iter().find(|r| r.as_str() == name);
    Some(*found.unwrap_or_else(|| panic!("{}: unknown role {name}", row.place)))
}

/// A form of a title, as its row of the table says.
#[derive(Default, PartialEq)]
struct Form {
    roles: Roles,
    plural: bool,
    /// The gender the form is of alone.
    gender: Option<Gender>,
    counterpart: bool,
}

fn titles(trie: &mut Trie, paradigms: &Paradigms, out: &mut String) {
    // Every form with the roles of all its rows: `présidente` gathers the rows of `président`.
    let mut forms: BTreeMap<(String, bool), Form> = BTreeMap::new();
    for row in tsv::rows("titles") {
        let f = paradigms.title(row.cell(1), &row.values(3), &row.values(4), &row.values(5));
        for (list, others, plural, gender) in [
            (&f.masculine, &f.feminine, false, Gender::Masculine),
            (&f.feminine, &f.masculine, false, Gender::Feminine),
            (&f.masculine_plural, &f.feminine_plural, true, Gender::Masculine),
            (&f.feminine_plural, &f.masculine_plural, true, Gender::Feminine),
        ] {
            for form in list {
                let gender = Some(gender).filter(|_| !others.contains(form));
                let form = forms.entry((form.clone(), plural)).or_default();
                (form.plural, form.counterpart, form.gender) = (plural, row.cell(0) == COUNTERPART, gender);
                let pair = (beside(&row, row.cell(2)), role(&row));
                if !form.roles.iter().any(|(b, _)| *b == pair.0) {
                    form.roles.push(pair);
                }
            }
        }
    }
    let mut rows: Vec<Form> = Vec::new();
    let singulars: Vec<String> = forms.keys().filter(|(_, plural)| !plural).map(|(f, _)| f.clone()).collect();
    for ((form, plural), row) in forms {
        if plural && singulars.contains(&form) {
            continue;
        }
        let at = index(&mut rows, row);
        trie.add(&form, Reading::Title(at as u16));
    }
    writeln!(out, "#[rustfmt::skip]\npub(crate) static TITLES: [TitleRow; {}] = [", rows.len()).unwrap();
    for Form { roles, plural, gender, counterpart } in rows {
        let pairs: Vec<String> = roles.iter().map(|(b, r)| format!("(B::{b:?}, {})", written(*r))).collect();
        let pairs = pairs.join(", ");
        let gender = gender.map_or("None".to_string(), |g| format!("Some(Gender::{g:?})"));
        writeln!(
            out,
            "    TitleRow {{ roles: &[{pairs}], plural: {plural}, gender: {gender}, counterpart: {counterpart} }},"
        )
        .unwrap();
    }
    out.push_str("];\n\n");
}

fn written(role: Option<Role>) -> String {
    match role {
        Some(Role::Other) => "Some(Other)".to_string(),
        Some(role) => format!("Some(Role::{role:?})"),
        None => "None".to_string(),
    }
}

fn organisations(trie: &mut Trie, paradigms: &Paradigms, out: &mut String) {
    let mut kinds: Vec<Beside> = Vec::new();
    // The general words first: the grammar takes the last reading for a capital.
    let mut rows = tsv::rows("organisations");
    rows.sort_by_key(|row| row.cell(1).starts_with(char::is_uppercase));
    for row in rows {
        let kind = beside(&row, row.cell(0));
        let at = index(&mut kinds, kind);
        for form in row.values(1).into_iter().chain(row.values(2)) {
            trie.add(form, Reading::Organisation(at as u16));
            if let Some(bare) = paradigms.without_article(form) {
                trie.add(bare, Reading::Organisation(at as u16));
            }
        }
    }
    writeln!(out, "#[rustfmt::skip]\npub(crate) static ORGANISATIONS: [OrganisationRow; {}] = [", kinds.len()).unwrap();
    for kind in kinds {
        writeln!(out, "    OrganisationRow {{ beside: B::{kind:?} }},").unwrap();
    }
    out.push_str("];\n");
}
