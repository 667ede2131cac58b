//! The JSON form is written, read back and written again, for every annotated sentence.

#![cfg(feature = "serde")]

#[allow(dead_code, reason = "of a case only the text and its day are wanted here")]
mod annotated;

use annotated::cases;
use glaneur::{Extractor, Kind, Mention, Record, Role, Tenure};

fn round_trip(mention: &Mention<'_>, text: &str) {
    let json = serde_json::to_string(mention).expect("JSON");
    let record: Record = serde_json::from_str(&json).unwrap_or_else(|e| panic!("{json}: {e}"));
    assert_eq!(serde_json::to_string(&record).expect("JSON"), json);
    assert_eq!(record, Record::from(mention));
    assert_eq!(
        (record.kind(), record.range(), record.text()),
        (mention.value().kind(), mention.range(), mention.text())
    );
    assert_eq!(text.get(record.range()), Some(record.text()));
}

#[test]
fn every_annotated_sentence_comes_back() {
    let mut count = 0;
    for case in Kind::ALL.into_iter().flat_map(cases) {
        let mut extractor = Extractor::new();
        if let Some(day) = case.reference.as_deref().and_then(|written| written.get(..10)) {
            extractor = extractor.reference(day.parse().expect("a day"));
        }
        for mention in extractor.extract(&case.text) {
            round_trip(&mention, &case.text);
            count += 1;
        }
    }
    assert!(count > 1500, "only {count} mentions");
}

/// The names of roles, tenures and types are the same in JSON as in Rust.
#[test]
fn names_are_the_same() {
    let json = |value: serde_json::Result<serde_json::Value>| value.expect("JSON").as_str().map(String::from);
    for role in Role::ALL {
        assert_eq!(json(serde_json::to_value(role)).as_deref(), Some(role.as_str()));
    }
    for kind in Kind::ALL {
        assert_eq!(json(serde_json::to_value(kind)).as_deref(), Some(kind.as_str()));
    }
    assert_eq!(serde_json::from_str::<Tenure>("\"outgoing\"").expect("JSON"), Tenure::Outgoing);
}

#[test]
fn what_is_no_mention_is_refused() {
    let whole = r#"{"type":"country","start":3,"end":8,"text":"Chili","kind":"name","iso":["CL"]}"#;
    assert!(serde_json::from_str::<Record>(whole).is_ok());
    for (part, wrong) in [("country", "town"), ("[\"CL\"]", "[\"ZZ\"]"), ("\"start\":3,", ""), ("\"name\"", "\"verb\"")]
    {
        assert!(serde_json::from_str::<Record>(&whole.replace(part, wrong)).is_err(), "{wrong}");
    }
    let number = r#"{"type":"number","start":0,"end":2,"text":"62","kind":"cardinal","value":"soixante"}"#;
    assert!(serde_json::from_str::<Record>(number).unwrap_err().to_string().contains("soixante"));
}
