//! What must hold for any text, shared by the fuzz targets and by the test that replays their corpus.

use glaneur::{Extractor, Kind, Lexicon, Mention, Role, Value, date, read_country, read_date, read_number};
use unicode_normalization::UnicodeNormalization;

/// The text of any bytes.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn extractor() -> Extractor<'static> {
    Extractor::new().reference(date(2025, 10, 26).expect("a day"))
}

/// Mentions are words of the text, in order, apart within a type, and their values can be written.
pub fn mentions(text: &str) {
    found(extractor(), text);
}

fn found<'t>(extractor: Extractor<'t>, text: &'t str) {
    let mut free = [0; Kind::ALL.len()];
    let mut before = (0, 0);
    for mention in extractor.extract(text) {
        let range = mention.range();
        assert_eq!(text.get(range.clone()), Some(mention.text()), "{text:?}");
        assert!(!range.is_empty() && !mention.rule().is_empty(), "{mention:?} of {text:?}");
        assert!(before <= (range.start, range.end), "{mention:?} comes late in {text:?}");
        let free = &mut free[mention.value().kind() as usize];
        assert!(*free <= range.start, "{mention:?} overlaps another in {text:?}");
        (*free, before) = (range.end, (range.start, range.end));
        value(&mention);
    }
}

/// The value has a notation, and what it says of the text lies in the mention.
fn value(mention: &Mention<'_>) {
    assert!(!mention.value().to_string().is_empty(), "{mention:?}");
    match mention.value() {
        Value::Number(number) => {
            let read: glaneur::Quantity = number.quantity().to_string().parse().expect("a quantity reads back");
            assert_eq!(read, number.quantity(), "{mention:?}");
        }
        Value::Date(date) => {
            if let Some((from, to)) = date.interval() {
                assert!(from <= to, "{mention:?}");
            }
            date.edtf();
        }
        Value::Official(official) => {
            let range = mention.range();
            let inside = |part: &str| {
                let place = mention.range_of(part).expect("a part of the text");
                assert!(range.start <= place.start && place.end <= range.end, "{part:?} in {mention:?}");
            };
            assert!(!official.offices().is_empty(), "{mention:?}");
            official.name().into_iter().for_each(inside);
        }
        _ => {}
    }
}

/// A type alone is found as it is among all, and the persons of the text are made of its officials.
pub fn types(text: &str) {
    let all: Vec<Mention<'_>> = extractor().extract(text).collect();
    for kind in Kind::ALL {
        let alone: Vec<Mention<'_>> = extractor().only(&[kind]).extract(text).collect();
        let among: Vec<&Mention<'_>> = all.iter().filter(|m| m.value().kind() == kind).collect();
        assert_eq!(alone.iter().collect::<Vec<_>>(), among, "{kind:?} alone in {text:?}");
    }
    for person in extractor().entities(text) {
        let first = person.mentions().first().expect("a person has a mention").range();
        assert!(person.mentions().iter().all(|m| m.value().entity() == Some(person.id())), "{person:?} of {text:?}");
        for reference in person.references() {
            assert!(reference.range().start >= first.end, "{reference:?} of {text:?}");
            assert_eq!(text.get(reference.range()), Some(reference.text()));
        }
    }
}

/// A lexicon of anybody's is refused with what is wrong, or extraction with it holds what it holds without. Its entries
/// are lines of a text up to a blank one: a letter for the kind, a phrase and what it says.
pub fn lexicon(text: &str) {
    let (entries, rest) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut builder = Lexicon::builder();
    for line in entries.lines().take(32) {
        let mut cells = line.splitn(3, '\t');
        let kind = cells.next().and_then(|c| c.bytes().next()).unwrap_or_default();
        let (phrase, other) = (cells.next().unwrap_or_default(), cells.next().unwrap_or("FR"));
        match kind % 13 {
            0 => builder.title(phrase, Role::Minister),
            1 => builder.plural_title(phrase, Role::Mayor),
            2 => builder.country(phrase, other),
            3 => builder.demonym(phrase, other),
            4 => builder.unit(phrase, other),
            5 => builder.currency(phrase, other),
            6 => builder.person(phrase, Role::HeadOfState),
            7 => builder.person_of(phrase, Role::Judge, other),
            8 => builder.deny(phrase),
            9 => builder.deny_kind(Kind::Date, phrase),
            10 => builder.deny_pattern(phrase, Kind::Number),
            11 => builder.title_pattern(phrase, Role::Ambassador),
            _ => builder.label_pattern(phrase),
        };
    }
    match (builder.build(), builder.build()) {
        (Ok(one), Ok(other)) => {
            let body = format!("{rest}\n{entries}");
            found(Extractor::new().lexicon(&one), &body);
            let notes = |lexicon| -> Vec<String> {
                Extractor::new().lexicon(lexicon).extract(&body).map(|m| format!("{m:?}")).collect()
            };
            assert_eq!(notes(&one), notes(&other), "built twice from {text:?}");
        }
        (Err(error), Err(_)) => assert!(!error.to_string().is_empty()),
        (one, other) => panic!("{one:?}, then {other:?} from {text:?}"),
    }
}

/// Whole strings are read, or refused with a place that lies in them.
pub fn readers(text: &str) {
    let refused = |error: glaneur::Error| {
        assert!(text.get(error.range()).is_some(), "{error:?} of {text:?}");
        assert!(!error.to_string().is_empty());
    };
    match read_number(text) {
        Ok(number) => assert!(!number.to_string().is_empty()),
        Err(error) => refused(error),
    }
    match read_date(text) {
        Ok(date) => drop(date.edtf()),
        Err(error) => refused(error),
    }
    match read_country(text) {
        Ok(form) => assert!(!form.candidates().is_empty()),
        Err(error) => refused(error),
    }
}

/// Values as they are read from strings: read again, what they write is the same.
pub fn notations(text: &str) {
    if let Ok(quantity) = text.parse::<glaneur::Quantity>() {
        assert_eq!(quantity.to_string().parse(), Ok(quantity), "{text:?}");
    }
    if let Ok(decimal) = text.parse::<glaneur::Decimal>() {
        assert_eq!(decimal.to_string().parse(), Ok(decimal), "{text:?}");
    }
}

/// Composed or decomposed, with straight apostrophes or curly ones, a text gives the same mentions.
pub fn spelling(text: &str) {
    let composed: String = text.nfc().collect();
    let found = plain(&composed);
    let decomposed: String = text.nfd().collect();
    assert_eq!(found, plain(&decomposed), "decomposed {text:?}");
    assert_eq!(found, plain(&composed.replace('’', "'")), "straight {text:?}");
    assert_eq!(found, plain(&composed.replace("\r\n", "\n")), "line ends of {text:?}");
}

/// The words and values of the mentions, in one way of writing.
fn plain(text: &str) -> Vec<(String, String)> {
    let plain = |s: &str| s.nfc().collect::<String>().replace('’', "'").replace("\r\n", "\n");
    extractor().extract(text).map(|m| (plain(m.text()), plain(&m.value().to_string()))).collect()
}
