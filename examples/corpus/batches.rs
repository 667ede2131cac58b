//! The documents of a corpus, in order, a few megabytes at a time: memory does not grow with the corpus but for the list
//! of its files.

use super::document::Document;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// A batch ends with the document that fills it, or with so many documents.
const BATCH: u64 = 4 << 20;
const DOCUMENTS: usize = 4096;

/// Where a document is from.
pub enum Source {
    File(PathBuf, u64),
    Line { of: String, number: usize, bytes: Vec<u8> },
    Unread { of: String, error: String },
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, _) => write!(f, "{path:?}"),
            Self::Line { of, number, .. } => write!(f, "{of:?}, line {number}"),
            Self::Unread { of, .. } => write!(f, "{of:?}"),
        }
    }
}

impl Source {
    pub fn document(&self) -> Result<Document, String> {
        match self {
            Self::File(path, _) => {
                let id = serde_json::Value::from(path.to_string_lossy());
                let text = fs::read_to_string(path).map_err(|e| e.to_string())?;
                Ok(Document { id, text, reference: None })
            }
            Self::Line { bytes, .. } => serde_json::from_slice(bytes).map_err(|e| e.to_string()),
            Self::Unread { error, .. } => Err(error.clone()),
        }
    }

    fn bytes(&self) -> u64 {
        match self {
            Self::File(_, bytes) => *bytes,
            Self::Line { bytes, .. } => bytes.len() as u64 + 1,
            Self::Unread { .. } => 0,
        }
    }
}

/// The bytes of all the documents, where they are known, and the documents.
pub fn sources(paths: &[String]) -> (Option<u64>, impl Iterator<Item = Source> + use<>) {
    let (mut bytes, mut files) = (Some(0), Vec::new());
    for path in paths {
        match (path.as_str(), fs::metadata(path)) {
            ("-", _) => {
                bytes = None;
                files.push(Source::File(path.into(), 0));
            }
            (_, Ok(data)) if data.is_dir() => files.extend(folder(Path::new(path))),
            (_, data) => files.push(Source::File(path.into(), data.map_or(0, |data| data.len()))),
        }
    }
    bytes = bytes.map(|_: u64| files.iter().map(Source::bytes).sum());
    (bytes, files.into_iter().flat_map(documents))
}

/// The `.txt` files under a folder, in order of name.
fn folder(path: &Path) -> impl Iterator<Item = Source> + use<> {
    WalkDir::new(path).sort_by_file_name().into_iter().filter_map(|entry| match entry {
        Ok(entry) => {
            let text = entry.file_type().is_file() && entry.path().extension().is_some_and(|e| e == "txt");
            let bytes = entry.metadata().map_or(0, |data| data.len());
            text.then(|| Source::File(entry.into_path(), bytes))
        }
        Err(error) => Some(Source::Unread { of: "folder".into(), error: error.to_string() }),
    })
}

/// The documents of a file: itself, or its lines.
fn documents(source: Source) -> Box<dyn Iterator<Item = Source>> {
    let Source::File(path, _) = &source else { return Box::new(std::iter::once(source)) };
    let of = path.to_string_lossy().into_owned();
    if of == "-" {
        return Box::new(lines(of, io::stdin().lock()));
    }
    if path.extension().is_none_or(|e| e != "jsonl") {
        return Box::new(std::iter::once(source));
    }
    match File::open(path) {
        Ok(file) => Box::new(lines(of, BufReader::with_capacity(1 << 18, file))),
        Err(error) => Box::new(std::iter::once(Source::Unread { of, error: error.to_string() })),
    }
}

fn lines(of: String, from: impl BufRead) -> impl Iterator<Item = Source> {
    let lines = from.split(b'\n').enumerate().filter(|(_, l)| !matches!(l, Ok(l) if l.trim_ascii().is_empty()));
    lines.map(move |(index, line)| match line {
        Ok(bytes) => Source::Line { of: of.clone(), number: index + 1, bytes },
        Err(error) => Source::Unread { of: of.clone(), error: error.to_string() },
    })
}

/// What is worked on at once.
pub struct Batch {
    pub sources: Vec<Source>,
    pub bytes: u64,
}

pub struct Batches<I>(I);

impl<I: Iterator<Item = Source>> Batches<I> {
    pub fn of(sources: I) -> Self {
        Self(sources)
    }
}

impl<I: Iterator<Item = Source>> Iterator for Batches<I> {
    type Item = Batch;

    fn next(&mut self) -> Option<Batch> {
        let mut batch = Batch { sources: Vec::new(), bytes: 0 };
        while batch.bytes < BATCH && batch.sources.len() < DOCUMENTS {
            let Some(source) = self.0.next() else { break };
            batch.bytes += source.bytes();
            batch.sources.push(source);
        }
        (!batch.sources.is_empty()).then_some(batch)
    }
}
