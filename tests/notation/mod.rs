//! The notation of values in the case files and in the examples of rules.

use glaneur::{CountryForm, Date, Mention, Number, Official, Tenure, Value};

fn some(key: &str, value: Option<&str>) -> String {
    value.map_or(String::new(), |v| format!(" {key}={v}"))
}

pub fn value(mention: &Mention<'_>) -> String {
    match mention.value() {
        Value::Number(n) => number(n),
        Value::Date(d) => date(d),
        Value::Country(c) => country(c),
        Value::Official(o) => official(o),
        #[allow(unreachable_patterns, reason = "open to other crates, closed in this one")]
        other => format!("{other:?}"),
    }
}

pub fn number(n: &Number<'_>) -> String {
    let (unit, modifier) = (some("unit", n.unit()), some("mod", n.modifier().map(|m| m.as_str())));
    format!("{} {}{unit}{modifier}{}", n.kind().as_str(), n.quantity(), some("of", n.counted()))
}

pub fn date(d: &Date) -> String {
    let value = d.timex().map_or("-".into(), |t| t.to_string());
    format!("{} {value}{}", d.kind().as_str(), some("mod", d.modifier().map(|m| m.as_str())))
}

pub fn country(c: &CountryForm) -> String {
    format!("{} {}", c.kind().as_str(), c.to_string().replace('|', " "))
}

pub fn official(official: &Official<'_>) -> String {
    let name = official.name().map(|n| format!("name={n}"));
    let offices = official.offices().iter().map(|office| {
        let quoted = |key: &str, v: Option<&str>| v.map_or(String::new(), |v| format!(" {key}=\"{v}\""));
        let tenure = Some(office.tenure()).filter(|t| *t != Tenure::Unmarked);
        format!(
            "{}{}{}{}{}",
            office.role(),
            quoted("portfolio", office.portfolio()),
            office.country().map_or(String::new(), |c| format!(" country={}", c.code())),
            quoted("org", office.organisation()),
            tenure.map_or(String::new(), |t| format!(" tenure={}", t.as_str()))
        )
    });
    name.into_iter().chain(offices).collect::<Vec<_>>().join(" ; ")
}
