//! A corpus on every core: the mentions of each document on standard output, one JSON document a line and in order; on
//! standard error the progress, then counts and who and what is named most.
//!
//! `corpus [--threads N] [--reference YYYY-MM-DD] PATH…`. A folder is read for its `.txt` files, a `.jsonl` file (or `-`,
//! standard input) for documents as `json_lines` reads them. Ctrl-C ends it after the documents at hand.

#[path = "corpus/batches.rs"]
mod batches;
mod document;
mod printable;
#[path = "corpus/tally.rs"]
mod tally;

use batches::{Batch, Batches, Source};
use clap::Parser;
use glaneur::Extractor;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use std::error::Error;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use tally::{Counts, Tally};

static STOPPED: AtomicBool = AtomicBool::new(false);

/// The mentions of a corpus of French texts, in parallel
#[derive(Parser)]
struct Options {
    /// Folders of .txt files, .jsonl files of documents, files of text; - is .jsonl on standard input
    #[arg(required = true)]
    paths: Vec<String>,
    /// The day the texts were written, where a document does not say
    #[arg(long, value_name = "YYYY-MM-DD")]
    reference: Option<jiff::civil::Date>,
    /// How many threads work; 0 is one a core
    #[arg(long, default_value_t = 0)]
    threads: usize,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let options = Options::parse();
    rayon::ThreadPoolBuilder::new().num_threads(options.threads).build_global()?;
    // Asked twice, it does not wait for the documents at hand.
    ctrlc::set_handler(|| {
        if STOPPED.swap(true, Ordering::Relaxed) {
            std::process::exit(130)
        }
    })?;
    let extractor = options.reference.map_or(Extractor::new(), |day| Extractor::new().reference(day));
    let (bytes, sources) = batches::sources(&options.paths);
    let bar = bytes.map_or_else(ProgressBar::no_length, ProgressBar::new).with_style(ProgressStyle::with_template(
        "{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {msg} documents, {eta} left",
    )?);
    let mut tally = Tally::default();
    for batch in Batches::of(sources).take_while(|_| !STOPPED.load(Ordering::Relaxed)) {
        match work(&batch, extractor, &bar, &mut tally) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
            done => done?,
        }
    }
    bar.finish_and_clear();
    eprintln!("{}", tally.summary(bar.position(), bar.elapsed()));
    let stopped = STOPPED.load(Ordering::Relaxed);
    Ok(if stopped { ExitCode::from(130) } else { ExitCode::from(u8::from(tally.failed > 0)) })
}

/// Serve a batch on all threads, and print it whole.
fn work(batch: &Batch, extractor: Extractor, bar: &ProgressBar, tally: &mut Tally) -> io::Result<()> {
    let served: Vec<_> = batch.sources.par_iter().map(|source| serve(source, extractor)).collect();
    let mut out = BufWriter::new(io::stdout().lock());
    for (served, source) in served.into_iter().zip(&batch.sources) {
        match served {
            Ok((counts, line)) => out.write_all(&line).map(|()| tally.add(counts))?,
            Err(error) => bar.suspend(|| tally.fail(&format!("{source}: {error}"))),
        }
    }
    bar.inc(batch.bytes);
    bar.set_message(tally.documents.to_string());
    out.flush()
}

fn serve(source: &Source, extractor: Extractor) -> Result<(Counts, Vec<u8>), String> {
    let document = source.document()?;
    let (mentions, line) = document.answer(extractor)?;
    Ok((Counts::of(&mentions), line))
}
