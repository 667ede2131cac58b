//! What no grammar reads: web addresses, e-mail addresses and telephone numbers.

use super::Reader;
use crate::lexicon::Cue;
use crate::text::Gap;

/// Pairs of figures that make a telephone number: `01 02 03 04`.
const PHONE_PAIRS: usize = 4;

/// Where the opaque run that begins at this token ends, if one does.
pub(crate) fn opaque(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    if reader.cue(at, Cue::Web)
        && (reader.touching_mark(at + 1, ":") || reader.touching_mark(at + 1, "."))
    {
        return Some(glued_end(reader, at));
    }
    if reader.touching_mark(at + 1, "@") && reader.gap(at + 2) == Gap::None {
        return Some(glued_end(reader, at));
    }
    phone(reader, at)
}

/// The end of a run without white space.
fn glued_end(reader: Reader<'_, '_>, at: usize) -> usize {
    let mut end = at + 1;
    while end < reader.tokens.len() && reader.gap(end) < Gap::Space {
        end += 1;
    }
    end
}

fn phone(reader: Reader<'_, '_>, at: usize) -> Option<usize> {
    let pair = |i: usize| reader.is_digits(i) && reader.word(i).len() == 2;
    if !pair(at) {
        return None;
    }
    let mut end = at + 1;
    let mut pairs = 1;
    loop {
        let next = if reader.touching_mark(end, ".") {
            end + 1
        } else {
            end
        };
        if !pair(next) || reader.gap(next) > Gap::Space {
            break;
        }
        pairs += 1;
        end = next + 1;
    }
    (pairs >= PHONE_PAIRS).then_some(end)
}
