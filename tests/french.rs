//! What is written in French is read back as what it was, for every annotated sentence.

#[allow(dead_code, reason = "of a case only the text and its day are wanted here")]
mod annotated;

use annotated::cases;
use glaneur::{Date, DateKind, Extractor, Kind, NumberKind, dates, numbers, read_number};

/// Every date of the cases, as said and as resolved.
fn all_dates() -> Vec<Date> {
    let mut found = Vec::new();
    for case in cases(Kind::Date) {
        found.extend(dates(&case.text).map(|m| m.into_value()));
        if let Some(day) = case.reference.as_deref().and_then(|written| written.get(..10)) {
            let extractor = Extractor::new().reference(day.parse().expect("a day"));
            found.extend(extractor.dates(&case.text).map(|m| m.into_value()));
        }
    }
    found
}

/// Written right, but read as something else or not at all.
const DATES_NOT_READ: [&str; 1] = ["an 14"];

#[test]
fn dates_come_back() {
    let (mut written, mut wrong, all) = (0, Vec::new(), all_dates());
    for date in &all {
        let Some(french) = date.french() else { continue };
        written += 1;
        // An hour by itself is a length of time: `20 h`.
        let alone = french.starts_with(|c: char| c.is_ascii_digit()) && date.kind() == DateKind::Time;
        let text = format!("{}{french}", if alone { "à " } else { "" });
        let read: Vec<Date> = dates(&text).map(|m| m.into_value()).collect();
        let timex = |d: &Date| d.timex().map(|t| t.to_string());
        let same = |read: &Date| timex(read) == timex(date) && read.modifier() == date.modifier();
        let placed = |read: &Date| date.interval().is_some() && read.interval() == date.interval();
        if DATES_NOT_READ.iter().any(|known| french.starts_with(known)) {
            assert!(!read.iter().any(same), "{french} is read now");
        } else if read.len() != 1 || !(same(&read[0]) || placed(&read[0])) {
            wrong.push(format!("{:?} {french}: {:?}", timex(date), read.iter().map(timex).collect::<Vec<_>>()));
        }
    }
    assert!(wrong.is_empty(), "{} of {written}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(written * 10 > all.len() * 8, "{written} of {} are written", all.len());
}

/// Written right, but read as something else: units that are no word after a number, a ratio of money.
const NOT_READ: [&str; 3] = ["1,5\u{A0}point", "12\u{A0}M", "2000000/3\u{A0}EUR"];

#[test]
fn numbers_come_back() {
    let (mut wrong, mut not_read) = (Vec::new(), Vec::new());
    for case in cases(Kind::Number) {
        for mention in numbers(&case.text) {
            let number = mention.value();
            let french = number.french();
            let read = read_number(&french).map(|n| (n.quantity(), n.unit()));
            if NOT_READ.contains(&french.as_str()) {
                assert!(read.is_err(), "{french} is read now");
                not_read.push(french);
            } else if number.kind() != NumberKind::Nominal && read != Ok((number.quantity(), number.unit())) {
                wrong.push(format!("{number} is written {french}: {read:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(NOT_READ.iter().all(|known| not_read.iter().any(|found| found == known)), "one of them is in no case");
}
