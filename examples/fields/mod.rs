//! What a value says, field by field.

use glaneur::{Date, Value};

/// The fields of a value with their names, empty where it says nothing.
pub fn fields(value: &Value) -> Vec<(&'static str, String)> {
    let or_empty = |field: Option<&str>| field.unwrap_or_default().replace('_', " ");
    match value {
        Value::Official(o) => {
            let offices: Vec<String> = o.offices().iter().map(ToString::to_string).collect();
            vec![("name", o.name().unwrap_or_default().into()), ("offices", offices.join("; "))]
        }
        Value::Country(c) => {
            let names: Vec<&str> = c.candidates().iter().map(|c| c.name()).collect();
            vec![("country", names.join(" or ")), ("code", c.to_string()), ("named by", c.kind().as_str().into())]
        }
        Value::Number(n) => vec![
            ("value", n.to_string()),
            ("kind", n.kind().as_str().into()),
            ("modifier", or_empty(n.modifier().map(|m| m.as_str()))),
            ("counted", n.counted().unwrap_or_default().into()),
        ],
        Value::Date(d) => date(d),
        other => vec![("value", other.to_string())],
    }
}

fn date(date: &Date) -> Vec<(&'static str, String)> {
    let instant = |at: jiff::civil::DateTime| {
        let written = at.to_string();
        let day_alone = written.strip_suffix("T00:00:00");
        day_alone.or(written.strip_suffix(":00")).unwrap_or(&written).to_string()
    };
    let (from, to) = date.interval().map_or_else(Default::default, |(from, to)| (instant(from), instant(to)));
    vec![
        ("value", date.timex().map_or_else(String::new, |t| t.to_string())),
        ("kind", date.kind().as_str().into()),
        ("modifier", date.modifier().map_or_else(String::new, |m| m.as_str().into())),
        ("from", from),
        ("to", to),
    ]
}
