//! Rows of a TSV file, with their place for messages.

use std::fs;
use std::path::Path;

pub(crate) struct Row {
    pub(crate) place: String,
    cells: Vec<String>,
}

impl Row {
    pub(crate) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |c| c.trim())
    }

    /// A cell with its spaces.
    pub(crate) fn raw(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// The values of a cell, parted by `|`.
    pub(crate) fn values(&self, column: usize) -> Vec<&str> {
        self.cell(column).split('|').map(str::trim).filter(|v| !v.is_empty()).collect()
    }
}

/// The rows of `data/<name>.tsv`; panics with file and line where a row has not the header's number of cells.
pub(crate) fn rows(name: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon/data").join(format!("{name}.tsv"));
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let width = text.lines().next().map_or(0, |l| l.split('\t').count());
    let mut rows = Vec::new();
    for (i, line) in text.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.is_empty()) {
        let cells: Vec<String> = line.split('\t').map(String::from).collect();
        let place = format!("{name}.tsv:{}", i + 1);
        assert_eq!(cells.len(), width, "{place}: {} cells, the header has {width}", cells.len());
        rows.push(Row { place, cells });
    }
    rows
}
