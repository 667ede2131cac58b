//! What no grammar reads: web addresses, e-mail addresses and telephone numbers.

use super::Reader;
use crate::lexicon::Classes;
use crate::text::Gap;
use std::ops::Range;

/// Pairs of figures that make a telephone number: `01 02 03 04`.
const PHONE_PAIRS: usize = 4;

/// Where the opaque run around this token begins and ends, if there is one. Only figures, marks and the words that
/// open an address can tell.
pub(crate) fn opaque(reader: Reader<'_, '_>, at: usize, classes: Classes) -> Option<Range<usize>> {
    if classes.meets(Classes::WEB) {
        let address = reader.touching_mark(at + 1, ":") || reader.touching_mark(at + 1, ".");
        return address.then(|| at..glued_end(reader, at));
    }
    if classes.meets(Classes::FIGURES) {
        return phone(reader, at).or_else(|| prefixed_phone(reader, at)).map(|end| at..end);
    }
    let mail = reader.touching_mark(at, "@") && reader.gap(at + 1) == Gap::None;
    mail.then(|| glued_start(reader, at)..glued_end(reader, at))
}

/// The longest part of a mail address before its `@`, in tokens.
const MAILBOX: usize = 16;

fn glued_start(reader: Reader<'_, '_>, at: usize) -> usize {
    let mut first = at;
    while first > 0 && at - first < MAILBOX && reader.gap(first) < Gap::Space {
        first -= 1;
    }
    first
}

/// The end of a run without white space.
fn glued_end(reader: Reader<'_, '_>, at: usize) -> usize {
    let mut end = at + 1;
    while end < reader.tokens.len() && reader.gap(end) < Gap::Space {
        end += 1;
    }
    end
}

/// Figures of a telephone number with its prefix: `+32 2 345 67 89`, `0 800 23 13 13`.
const PHONE_FIGURES: std::ops::RangeInclusive<usize> = 9..=15;

/// Groups of figures after a plus or a zero, which begins no number.
fn prefixed_phone(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let plus = reader.gap(at) == Gap::None && at > 0 && reader.mark(at - 1, "+");
    if !plus && reader.first_byte(at) != Some(b'0') {
        return None;
    }
    let mut end = at;
    let mut figures = 0;
    loop {
        let dotted = reader.touching_mark(end, ".") && reader.gap(end + 1) == Gap::None;
        let next = end + usize::from(dotted);
        let near = end == at || reader.gap(next) <= Gap::Space;
        if !near || !reader.is_digits(next) || reader.len(next) > 4 || figures > *PHONE_FIGURES.end() {
            break;
        }
        figures += reader.len(next);
        end = next + 1;
    }
    // `+150 000 000 euros`
    let amount = (at + 1..end).all(|i| !reader.is_digits(i) || reader.len(i) == 3);
    (end > at + 2 && !amount && PHONE_FIGURES.contains(&figures)).then_some(end)
}

fn phone(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let pair = |i: usize| reader.is_digits(i) && reader.len(i) == 2;
    if !pair(at) {
        return None;
    }
    let mut end = at + 1;
    let mut pairs = 1;
    loop {
        let next = if reader.touching_mark(end, ".") { end + 1 } else { end };
        if !pair(next) || reader.gap(next) > Gap::Space {
            break;
        }
        pairs += 1;
        end = next + 1;
    }
    (pairs >= PHONE_PAIRS).then_some(end)
}
