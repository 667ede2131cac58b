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

/// Groups of figures, set apart alike, after a plus, `0 8..` or `00`: no number begins so.
fn prefixed_phone(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let plus = reader.gap(at) == Gap::None && at > 0 && reader.mark(at - 1, "+");
    let led = || match reader.word(at) {
        "0" => reader.len(at + 1) == 3,
        "0800" | "0801" | "0805" | "0806" | "0809" | "0810" | "0820" | "0825" => true,
        first => first == "00" && reader.len(at + 1) == 2,
    };
    let prefixed = plus || reader.first_byte(at) == Some(b'0') && led();
    if !prefixed {
        return None;
    }
    let group = |i: &usize| reader.is_digits(*i) && reader.len(*i) <= 4 && (*i == at || reader.gap(*i) == Gap::Space);
    let groups = (at..at + *PHONE_FIGURES.end()).take_while(group).count();
    let figures: usize = (at..at + groups).map(|i| reader.len(i)).sum();
    // `+150 000 000 euros`
    let amount = plus && (at + 1..at + groups).all(|i| reader.len(i) == 3);
    // `+33612345678`
    if plus && (11..=13).contains(&reader.len(at)) {
        return Some(at + 1);
    }
    (groups > 2 && !amount && PHONE_FIGURES.contains(&figures)).then_some(at + groups)
}

fn phone(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let pair = |i: usize| reader.is_digits(i) && reader.len(i) == 2;
    // `0612345678`
    if reader.len(at) == 2 * (PHONE_PAIRS + 1) && reader.first_byte(at) == Some(b'0') {
        return Some(at + 1);
    }
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
