//! `display.tsv`.

use crate::lexicon::generate::{header, tsv};
use std::fmt::Write;

pub(crate) fn read() -> String {
    let rows = tsv::rows("display");
    let mut words: Vec<_> = rows.iter().map(|row| (row.cell(0), row.cell(1), row.raw(2), row.raw(3), row)).collect();
    words.sort_by_key(|&(nature, key, ..)| (nature, key));
    for pair in words.windows(2) {
        assert!((pair[0].0, pair[0].1) != (pair[1].0, pair[1].1), "{}: {} twice", pair[1].4.place, pair[1].1);
    }
    let mut out = header("The words by which values are written in French, by nature and key.");
    writeln!(out, "pub(crate) static DISPLAY: [(&str, &str, &str, &str); {}] = [", words.len()).unwrap();
    for (nature, key, form, other, _) in words {
        writeln!(out, "    ({nature:?}, {key:?}, {form:?}, {other:?}),").unwrap();
    }
    out.push_str("];\n");
    out
}
