//! `units.tsv`.

use crate::lexicon::Reading;
use crate::lexicon::generate::trie::Trie;
use crate::lexicon::generate::{header, tsv};
use std::fmt::Write;

pub(crate) fn read(trie: &mut Trie) -> String {
    let rows = tsv::rows("units");
    let mut out = header("Units: money by ISO 4217, measures by their usual symbol.");
    out.push_str("use super::{UnitRow, UnitSort::*};\n\n");
    writeln!(out, "#[rustfmt::skip]\npub(crate) static UNITS: [UnitRow; {}] = [", rows.len()).unwrap();
    for (i, row) in rows.iter().enumerate() {
        for form in row.values(2) {
            trie.add(form, Reading::Unit(i as u16));
        }
        for symbol in row.values(3) {
            trie.add(symbol, Reading::Symbol(i as u16));
        }
        let sort = match row.cell(1) {
            "monnaie" => "Money",
            "sous-unité" => "MoneyPart",
            "pourcent" => "Percent",
            "mesure" | "points" => "Measure",
            other => panic!("{}: unknown kind {other}", row.place),
        };
        writeln!(out, "    UnitRow {{ code: {:?}, sort: {sort}, symbols: &{:?} }},", row.cell(0), row.values(3))
            .unwrap();
    }
    out.push_str("];\n");
    out
}
