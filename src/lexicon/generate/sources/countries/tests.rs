//! Every form of the table finds the countries it is listed for, however it is written.

use super::*;
use crate::{Country, CountryKind};
use unicode_normalization::UnicodeNormalization;

fn forms() -> (Vec<tsv::Row>, Found) {
    let mut rows = tsv::rows("countries");
    rows.sort_by(|a, b| code(a.cell(0)).cmp(code(b.cell(0))));
    let (paradigms, contexts) = (Paradigms::read(), BTreeMap::new());
    let mut found = Found::new();
    for (i, row) in rows.iter().enumerate() {
        forms_of(row, i, &Sources { paradigms: &paradigms, contexts: &contexts }, &mut found);
    }
    (rows, found)
}

fn capitalised(form: &str) -> String {
    let mut letters = form.chars();
    letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect()
}

/// The same text in NFC and NFD, with either apostrophe.
fn spellings(text: &str) -> [String; 4] {
    let curly = text.replace('\'', "\u{2019}");
    [text.nfc().collect(), text.nfd().collect(), curly.nfc().collect(), curly.nfd().collect()]
}

fn headline(text: &str) -> String {
    let plain = text.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    plain.flat_map(char::to_uppercase).collect()
}

/// Whether the extractor finds just the form in the sentence made of it, of this kind and with these candidates.
fn finds(sentence: &str, form: &str, kind: CountryKind, countries: &[usize]) -> bool {
    crate::countries(sentence).any(|m| {
        let codes: Vec<usize> = m.value().candidates().iter().map(|c| usize::from(c.0)).collect();
        m.text() == form && m.value().kind() == kind && countries.iter().all(|c| codes.contains(c))
    })
}

#[test]
fn every_form_is_found() {
    let mut missing = Vec::new();
    for ((form, sort), meaning) in &forms().1 {
        let capital = capitalised(form);
        let (frame, written, kind) = match sort {
            FormSort::Name | FormSort::GuardedName | FormSort::CommonName | FormSort::Abbreviation => {
                ("La guerre en {}", form, CountryKind::Name)
            }
            FormSort::SupportedName => ("Un cyclone sur {}", form, CountryKind::Name),
            FormSort::PluralAbbreviation => ("Un accord avec les {}", form, CountryKind::Name),
            FormSort::Demonym | FormSort::MasculineDemonym => ("le navire {}", form, CountryKind::Adjective),
            FormSort::InhabitantOnly => ("Deux {} rentrent", &capital, CountryKind::Inhabitant),
            FormSort::Prefix => ("le traité {}-vietnamien", form, CountryKind::Adjective),
        };
        let mut tries: Vec<(String, String)> =
            spellings(written).into_iter().map(|form| (frame.replace("{}", &form), form)).collect();
        if matches!(sort, FormSort::Name | FormSort::GuardedName) {
            let form = headline(written);
            tries.push((format!("LA GUERRE EN {form}"), form));
        }
        if kind == CountryKind::Adjective
            && *sort != FormSort::Prefix
            && !finds(&format!("Deux {capital} rentrent"), &capital, CountryKind::Inhabitant, &meaning.candidates)
        {
            missing.push(format!("Deux {capital} rentrent"));
        }
        let lost = tries.iter().filter(|(sentence, form)| !finds(sentence, form, kind, &meaning.candidates));
        missing.extend(lost.map(|(sentence, _)| sentence.clone()));
    }
    assert!(missing.is_empty(), "{}:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn every_form_is_read_whole() {
    for ((form, _), meaning) in &forms().1 {
        for written in spellings(form) {
            let read = crate::read_country(&written).unwrap_or_else(|e| panic!("{written}: {e}"));
            let codes: Vec<usize> = read.candidates().iter().map(|c| usize::from(c.0)).collect();
            assert!(meaning.candidates.iter().all(|c| codes.contains(c)), "{written}: {read}");
        }
    }
}

/// The order of the rows is that of the ids the other tests compare.
#[test]
fn rows_are_the_countries() {
    let codes: Vec<String> = forms().0.iter().map(|r| code(r.cell(0)).to_string()).collect();
    assert_eq!(codes, Country::all().map(|c| c.code().to_string()).collect::<Vec<_>>());
}
