//! `countries.tsv`, `country_blockers.tsv`.

use crate::lexicon::Reading;
use crate::lexicon::generate::forms::Paradigms;
use crate::lexicon::generate::trie::Trie;
use crate::lexicon::generate::{header, tsv};
use crate::lexicon::tables::FormSort;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A former State goes by the two letters it had, unless another had them later (`CSXX`, Serbie-et-Monténégro).
fn code(code: &str) -> &str {
    if code.len() == 4 && !code.ends_with("XX") { &code[..2] } else { code }
}

type Found = BTreeMap<(String, FormSort), Vec<usize>>;

pub(crate) fn read(trie: &mut Trie) -> String {
    let mut rows = tsv::rows("countries");
    let order: Vec<String> = rows.iter().map(|r| r.cell(0).to_string()).collect();
    rows.sort_by(|a, b| code(a.cell(0)).cmp(code(b.cell(0))));
    let index = |code: &str| rows.iter().position(|r| r.cell(0) == code).expect("a code of the table");
    let paradigms = Paradigms::read();
    let mut found = Found::new();
    for code in &order {
        let i = index(code);
        forms_of(&rows[i], i, &paradigms, &mut found);
    }
    let mut kinds: Vec<(FormSort, Vec<usize>)> = Vec::new();
    for ((form, sort), candidates) in &found {
        let kind = (*sort, candidates.clone());
        let at = kinds.iter().position(|k| *k == kind).unwrap_or_else(|| {
            kinds.push(kind);
            kinds.len() - 1
        });
        trie.add(form, Reading::Country(at as u16));
    }
    for row in tsv::rows("country_blockers") {
        trie.add(row.cell(0), Reading::NotCountry);
    }
    write(&rows, &kinds)
}

fn forms_of(row: &tsv::Row, i: usize, paradigms: &Paradigms, found: &mut Found) {
    let mut add = |form: &str, sort: FormSort| {
        let shared = form.starts_with('~');
        let candidates = found.entry((form.trim_start_matches('~').to_string(), sort)).or_default();
        assert!(
            candidates.is_empty() || candidates.contains(&i) || shared,
            "{}: {form} also stands in another row; mark it ~ in both",
            row.place
        );
        if !candidates.contains(&i) {
            candidates.push(i);
        }
    };
    for column in [5, 6, 7, 8] {
        for name in row.values(column) {
            let guarded = row.cell(13) == "article" && (!name.contains([' ', '-']) || name.starts_with("Saint"));
            add(name, if guarded { FormSort::GuardedName } else { FormSort::Name });
        }
    }
    row.values(9).into_iter().for_each(|sigle| add(sigle, FormSort::Abbreviation));
    row.values(12).into_iter().for_each(|prefix| add(prefix, FormSort::Prefix));
    for (column, masculine) in [(10, FormSort::MasculineDemonym), (11, FormSort::InhabitantOnly)] {
        let other = if column == 10 { FormSort::Demonym } else { FormSort::InhabitantOnly };
        for cell in row.values(column) {
            let mark = if cell.starts_with('~') { "~" } else { "" };
            let forms = paradigms.adjective(cell.trim_start_matches('~'));
            let masculines = &forms.masculine;
            masculines.iter().for_each(|f| add(&format!("{mark}{f}"), masculine));
            for form in forms.feminine.iter().chain(&forms.masculine_plural).chain(&forms.feminine_plural) {
                if !masculines.contains(form) {
                    add(&format!("{mark}{form}"), other);
                }
            }
        }
    }
}

fn write(rows: &[tsv::Row], kinds: &[(FormSort, Vec<usize>)]) -> String {
    let mut out = header("Countries (ISO 3166-1, ISO 3166-3, XK) and the forms that name them.");
    out.push_str("use super::{CountryRow, FormSort::*};\nuse crate::country::{Country, Record};\n\n");
    writeln!(out, "#[rustfmt::skip]\npub(crate) static COUNTRIES: [Record; {}] = [", rows.len()).unwrap();
    for row in rows {
        let numeric = row.cell(2).parse::<u16>().unwrap_or(0);
        let (alpha3, name, long) = (row.cell(1), row.cell(5), row.cell(6));
        let code = code(row.cell(0));
        writeln!(
            out,
            "    Record {{ code: {code:?}, alpha3: {alpha3:?}, numeric: {numeric}, name: {name:?}, long_name: {long:?} }},"
        )
        .unwrap();
    }
    writeln!(out, "];\n\n#[rustfmt::skip]\npub(crate) static FORMS: [CountryRow; {}] = [", kinds.len()).unwrap();
    for (sort, candidates) in kinds {
        let codes: Vec<String> = candidates.iter().map(|c| format!("Country({c})")).collect();
        let names: Vec<&str> = candidates.iter().map(|c| rows[*c].cell(0)).collect();
        writeln!(
            out,
            "    CountryRow {{ sort: {sort:?}, candidates: &[{}] }}, // {}",
            codes.join(", "),
            names.join(" ")
        )
        .unwrap();
    }
    out.push_str("];\n");
    out
}
