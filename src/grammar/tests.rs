//! Every example of every rule, through its own rule and through the whole extractor.

use super::{Read, Reader, Rule, Scanned, country, date, number, official};
use crate::lexicon;
use crate::text::TokenKind;
use crate::{Extractor, Mention};

#[path = "../../tests/notation/mod.rs"]
mod notation;

use notation::value;

/// Run each example of a table through its own rule, at every token that can begin it.
fn own_rule<F>(rules: &[Rule<F>], read: impl Fn(&F, Reader<'_, '_>, usize) -> Vec<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for rule in rules {
        assert!(!rule.examples.is_empty(), "{} has no example", rule.name);
        for (text, expected) in rule.examples {
            let mut scanned = Scanned::new(text);
            let reader = &scanned.passage();
            let found = (0..reader.tokens.len()).filter(|&at| {
                let token = reader.tokens[at];
                let figures = token.kind == TokenKind::Digits || number::is_fraction_character(reader.word(at));
                figures || reader.classes(at).meets(rule.starts) || rule.starts.meets(lexicon::Classes::ROMAN)
            });
            let values: Vec<String> = found.flat_map(|at| read(&rule.read, reader, at)).collect();
            if !values.iter().any(|v| v == expected) {
                wrong.push(format!("{}: {text}: {values:?}, expected {expected}", rule.name));
            }
        }
    }
    wrong
}

fn whole_extractor<F>(rules: &[Rule<F>], kind: crate::Kind) -> Vec<String> {
    let mut wrong = Vec::new();
    for rule in rules {
        for (text, expected) in rule.examples {
            let mentions: Vec<Mention<'_>> = Extractor::new().only(&[kind]).extract(text).collect();
            let found: Vec<(String, &str)> = mentions.iter().map(|m| (value(m), m.rule())).collect();
            if !found.iter().any(|(v, name)| v == expected && *name == rule.name) {
                wrong.push(format!("{}: {text}: {found:?}, expected {expected}", rule.name));
            }
        }
    }
    wrong
}

fn values<V>(read: Option<Read<V>>, write: impl Fn(&V) -> String) -> Vec<String> {
    read.iter().map(|r| write(&r.value)).collect()
}

#[test]
fn every_rule_reads_its_own_examples() {
    let mut wrong = own_rule(number::RULES, |rule, r, at| values(rule(r, &number::Head::new(r, at)), notation::number));
    wrong.extend(own_rule(date::RULES, |rule, r, at| values(rule(r, at), notation::date)));
    wrong.extend(own_rule(country::RULES, |rule, r, at| values(rule(r, at), notation::country)));
    wrong.extend(own_rule(official::RULES, |rule, r, at| {
        let office = official::office_at(r, at);
        office
            .and_then(|office| rule(r, office, 0))
            .into_iter()
            .flatten()
            .map(|read| notation::official(&read.value))
            .collect()
    }));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_rule_is_shadowed() {
    let mut wrong = whole_extractor(number::RULES, crate::Kind::Number);
    wrong.extend(whole_extractor(date::RULES, crate::Kind::Date));
    wrong.extend(whole_extractor(country::RULES, crate::Kind::Country));
    wrong.extend(whole_extractor(official::RULES, crate::Kind::Official));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
