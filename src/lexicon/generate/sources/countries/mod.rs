//! `countries.tsv`, `country_contexts.tsv`, `country_blockers.tsv`.

use crate::lexicon::Reading;
use crate::lexicon::generate::forms::Paradigms;
use crate::lexicon::generate::trie::{Trie, index, keys};
use crate::lexicon::generate::{header, tsv};
use crate::lexicon::tables::{Effect, FormSort};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A former State goes by the two letters it had, unless another had them later (`CSXX`, Serbie-et-Monténégro).
fn code(code: &str) -> &str {
    if code.len() == 4 && !code.ends_with("XX") { &code[..2] } else { code }
}

/// What a form can mean, and the contexts that tell.
#[derive(Default, Clone, PartialEq)]
struct Meaning {
    candidates: Vec<usize>,
    contexts: Vec<u8>,
}

type Found = BTreeMap<(String, FormSort), Meaning>;

/// `country_contexts.tsv`: the rows of the table, and which of them bear on each form of `countries.tsv`.
#[derive(Default)]
struct Contexts {
    rows: Vec<(Effect, Vec<u64>)>,
    of_form: BTreeMap<String, Vec<u8>>,
}

impl Contexts {
    fn read() -> Self {
        let mut contexts = Self::default();
        for (i, line) in tsv::rows("country_contexts").iter().enumerate() {
            let row = u8::try_from(i).expect("at most 256 contexts");
            let effect = match line.cell(1) {
                "écarte" => Effect::Refuses,
                "écarte de" => Effect::RefusesAsHead,
                "appuie" => Effect::Supports,
                "appuie de" => Effect::SupportsAsHead,
                other => panic!("{}: unknown effect {other}", line.place),
            };
            let mut words: Vec<u64> = line.values(2).into_iter().flat_map(keys).collect();
            words.sort_unstable();
            words.dedup();
            contexts.rows.push((effect, words));
            for form in line.values(0) {
                contexts.of_form.entry(form.to_string()).or_default().push(row);
            }
        }
        contexts
    }

    fn write(&self, out: &mut String) {
        writeln!(out, "#[rustfmt::skip]\npub(crate) static CONTEXTS: [Context; {}] = [", self.rows.len()).unwrap();
        for (effect, words) in &self.rows {
            writeln!(out, "    Context {{ effect: {effect:?}, words: &{words:#x?} }},").unwrap();
        }
        out.push_str("];\n\n");
    }
}

pub(crate) fn read(trie: &mut Trie) -> String {
    let mut rows = tsv::rows("countries");
    let order: Vec<String> = rows.iter().map(|r| r.cell(0).to_string()).collect();
    rows.sort_by(|a, b| code(a.cell(0)).cmp(code(b.cell(0))));
    let place = |code: &str| rows.iter().position(|r| r.cell(0) == code).expect("a code of the table");
    let paradigms = Paradigms::read();
    let mut found = Found::new();
    let contexts = Contexts::read();
    for code in &order {
        let i = place(code);
        forms_of(&rows[i], i, &Sources { paradigms: &paradigms, contexts: &contexts.of_form }, &mut found);
    }
    let unknown = contexts.of_form.keys().find(|form| !rows.iter().any(|r| cites(r, form)));
    assert_eq!(unknown, None, "country_contexts.tsv: no such form in countries.tsv");
    let mut kinds: Vec<(FormSort, Meaning)> = Vec::new();
    for ((form, sort), meaning) in &found {
        let at = index(&mut kinds, (*sort, meaning.clone()));
        trie.add(form, Reading::Country(at as u16));
    }
    for row in tsv::rows("country_blockers") {
        trie.add(row.cell(0), Reading::NotCountry);
    }
    write(&rows, &kinds, &contexts)
}

struct Sources<'a> {
    paradigms: &'a Paradigms,
    contexts: &'a BTreeMap<String, Vec<u8>>,
}

/// The columns of forms: short, long, other and former names, then the rest.
const NAMES: [usize; 4] = [5, 6, 8, 9];
const ABBREVIATIONS: usize = 10;
const ADJECTIVES: usize = 11;
const INHABITANTS: usize = 12;
const PREFIXES: usize = 13;
const GUARD: usize = 14;

fn cites(row: &tsv::Row, form: &str) -> bool {
    NAMES.into_iter().chain([ADJECTIVES]).any(|c| row.values(c).iter().any(|v| base(v) == form))
}

/// A cell without its mark and its other forms.
fn base(cell: &str) -> &str {
    let cell = cell.trim_start_matches('~');
    cell.split_once('/').map_or(cell, |(masculine, _)| masculine)
}

/// The sort of a name: what the column of guards says of names of one word and of saints.
fn name_sort(row: &tsv::Row, name: &str) -> FormSort {
    let bare = !name.contains([' ', '-']) || name.starts_with("Saint") && !name.contains('(');
    match row.cell(GUARD) {
        "article" if bare => FormSort::GuardedName,
        "commun" if bare => FormSort::CommonName,
        "contexte" if bare => FormSort::SupportedName,
        _ => FormSort::Name,
    }
}

/// The forms of one row: each says what cell of the table it is made from.
struct Forms<'a> {
    row: &'a tsv::Row,
    country: usize,
    contexts: &'a BTreeMap<String, Vec<u8>>,
    found: &'a mut Found,
}

impl Forms<'_> {
    fn add(&mut self, cell: &str, form: &str, sort: FormSort) {
        let meaning = self.found.entry((form.to_string(), sort)).or_default();
        let candidates = &mut meaning.candidates;
        assert!(
            candidates.is_empty() || candidates.contains(&self.country) || cell.starts_with('~'),
            "{}: {form} also stands in another row; mark it ~ in both",
            self.row.place
        );
        if !candidates.contains(&self.country) {
            candidates.push(self.country);
        }
        for context in self.contexts.get(base(cell)).into_iter().flatten() {
            if !meaning.contexts.contains(context) {
                meaning.contexts.push(*context);
            }
        }
    }

    /// The four forms of a cell of adjectives or inhabitants.
    fn inflect(&mut self, cell: &str, paradigms: &Paradigms, masculine: FormSort, other: FormSort) {
        let forms = paradigms.adjective(cell.trim_start_matches('~'));
        forms.masculine.iter().for_each(|form| self.add(cell, form, masculine));
        for form in forms.feminine.iter().chain(&forms.masculine_plural).chain(&forms.feminine_plural) {
            if !forms.masculine.contains(form) {
                self.add(cell, form, other);
            }
        }
    }
}

fn forms_of(row: &tsv::Row, i: usize, sources: &Sources<'_>, found: &mut Found) {
    let mut forms = Forms { row, country: i, contexts: sources.contexts, found };
    for name in NAMES.into_iter().flat_map(|column| row.values(column)) {
        let form = name.trim_start_matches('~');
        forms.add(name, form, name_sort(row, form));
    }
    for sigle in row.values(ABBREVIATIONS) {
        match sigle.strip_prefix("les ") {
            Some(plural) => forms.add(sigle, plural, FormSort::PluralAbbreviation),
            None => forms.add(sigle, sigle, FormSort::Abbreviation),
        }
    }
    for prefix in row.values(PREFIXES) {
        forms.add(prefix, prefix.trim_start_matches('~'), FormSort::Prefix);
    }
    for cell in row.values(ADJECTIVES) {
        forms.inflect(cell, sources.paradigms, FormSort::MasculineDemonym, FormSort::Demonym);
    }
    for cell in row.values(INHABITANTS) {
        forms.inflect(cell, sources.paradigms, FormSort::InhabitantOnly, FormSort::InhabitantOnly);
    }
}

/// A row as the value types know it.
fn record(row: &tsv::Row) -> String {
    let (article, gender) = row.cell(4).split_once(':').unwrap_or_else(|| panic!("{}: article:genre", row.place));
    let article = match article {
        "le" => "Some(Le)",
        "la" => "Some(La)",
        "l'" => "Some(Elided)",
        "les" => "Some(Les)",
        "-" => "None",
        other => panic!("{}: unknown article {other}", row.place),
    };
    let gender = match gender {
        "m" => "Masculine",
        "f" => "Feminine",
        other => panic!("{}: unknown gender {other}", row.place),
    };
    let withdrawn = if row.cell(3) == "F" { row.cell(0) } else { "" };
    format!(
        "Record {{ code: {:?}, alpha3: {:?}, alpha4: {withdrawn:?}, numeric: {}, name: {:?}, official_name: {:?}, \
         article: {article}, gender: {gender}, capital: {:?} }}",
        code(row.cell(0)),
        row.cell(1),
        row.cell(2).parse::<u16>().unwrap_or(0),
        base(row.cell(5)),
        row.cell(6),
        row.cell(7),
    )
}

fn write(rows: &[tsv::Row], kinds: &[(FormSort, Meaning)], contexts: &Contexts) -> String {
    let mut out = header("Countries (ISO 3166-1, ISO 3166-3, XK) and the forms that name them.");
    out.push_str("use super::{Context, CountryRow, Effect::*, FormSort::*};\nuse crate::Gender::*;\nuse crate::country::{Article::*, Country, Record};\n\n");
    writeln!(out, "#[rustfmt::skip]\npub(crate) static COUNTRIES: [Record; {}] = [", rows.len()).unwrap();
    rows.iter().for_each(|row| writeln!(out, "    {},", record(row)).unwrap());
    out.push_str("];\n\n");
    contexts.write(&mut out);
    writeln!(out, "#[rustfmt::skip]\npub(crate) static FORMS: [CountryRow; {}] = [", kinds.len()).unwrap();
    for (sort, Meaning { candidates, contexts }) in kinds {
        let codes: Vec<String> = candidates.iter().map(|c| format!("Country({c})")).collect();
        let names: Vec<&str> = candidates.iter().map(|c| rows[*c].cell(0)).collect();
        writeln!(
            out,
            "    CountryRow {{ sort: {sort:?}, candidates: &[{}], contexts: &{contexts:?} }}, // {}",
            codes.join(", "),
            names.join(" ")
        )
        .unwrap();
    }
    out.push_str("];\n");
    out
}

mod tests;
