//! Every example of every rule, through its own rule and through the whole extractor.

use super::{Read, Reader, Rule, country, date, number, official};
use crate::lexicon;
use crate::text::{TokenKind, Tokens};
use crate::{CountryForm, Date, Extractor, Mention, Number, Official, Value};

/// The canonical notation of the case files, for one value.
fn number_value(n: &Number<'_>) -> String {
    let mut out = format!("{} {}", n.kind().as_str(), n.quantity());
    let unit = n.unit().map(|u| format!(" unit={u}"));
    let modifier = n.modifier().map(|m| format!(" mod={}", m.as_str()));
    let counted = n.counted().map(|c| format!(" of={c}"));
    [unit, modifier, counted].into_iter().flatten().for_each(|part| out.push_str(&part));
    out
}

fn date_value(d: &Date) -> String {
    let value = d.timex().map_or("-".to_string(), |t| t.to_string());
    let modifier = d.modifier().map_or(String::new(), |m| format!(" mod={}", m.as_str()));
    format!("{} {value}{modifier}", d.kind().as_str())
}

fn country_value(c: &CountryForm) -> String {
    format!("{} {}", c.kind().as_str(), c.to_string().replace('|', " "))
}

fn official_value(o: &Official<'_>) -> String {
    let mut parts: Vec<String> = o.name().map(|n| format!("name={n}")).into_iter().collect();
    for office in o.offices() {
        let mut part = office.role().to_string();
        let portfolio = office.portfolio().map(|p| format!(" portfolio=\"{p}\""));
        let country = office.country().map(|c| format!(" country={}", c.code()));
        [portfolio, country].into_iter().flatten().for_each(|p| part.push_str(&p));
        parts.push(part);
    }
    parts.join(" ; ")
}

fn value(mention: &Mention<'_>) -> String {
    match mention.value() {
        Value::Number(n) => number_value(n),
        Value::Date(d) => date_value(d),
        Value::Country(c) => country_value(c),
        Value::Official(o) => official_value(o),
    }
}

/// Run each example of a table through its own rule, at every token that can begin it.
fn own_rule<F>(rules: &[Rule<F>], read: impl Fn(&F, Reader<'_, '_>, usize) -> Vec<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for rule in rules {
        assert!(!rule.examples.is_empty(), "{} has no example", rule.name);
        for (text, expected) in rule.examples {
            let mut tokens = Tokens::default();
            tokens.scan(text);
            let reader = Reader { text, tokens: tokens.list() };
            let found = (0..tokens.list().len()).filter(|&at| {
                let token = tokens.list()[at];
                let figures = token.kind == TokenKind::Digits;
                figures || lexicon::classes(token.key).meets(rule.starts) || rule.starts.meets(lexicon::Classes::ROMAN)
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
    let mut wrong = own_rule(number::RULES, |rule, r, at| values(rule(r, at), number_value));
    wrong.extend(own_rule(date::RULES, |rule, r, at| values(rule(r, at), date_value)));
    wrong.extend(own_rule(country::RULES, |rule, r, at| values(rule(r, at), country_value)));
    wrong.extend(own_rule(official::RULES, |rule, r, at| {
        let office = official::office_at(r, at);
        office
            .and_then(|office| rule(r, office, 0))
            .into_iter()
            .flatten()
            .map(|read| official_value(&read.value))
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
