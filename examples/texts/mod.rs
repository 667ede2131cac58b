//! The texts named on a command line.

use super::printable::clean;
use clap::{CommandFactory, FromArgMatches, Parser};
use glaneur::Extractor;
use std::fs::File;
use std::io::{self, Read, Write};
use std::process::ExitCode;

/// An article of ours, and the day it is dated.
const SAMPLE: &str = include_str!("../sample.txt");
const SAMPLE_DAY: jiff::civil::Date = jiff::civil::date(2026, 3, 15);

#[derive(Parser)]
struct Options {
    /// Files of French text, `-` for standard input; without one, an article of ours
    files: Vec<String>,
    /// The day the texts were written
    #[arg(long, value_name = "YYYY-MM-DD")]
    reference: Option<jiff::civil::Date>,
}

/// A text and where it is from.
pub struct Text {
    pub name: String,
    pub body: String,
}

/// Show the texts named on the command line. A text that cannot be read is named on standard error, the others are
/// served, and the exit code is 1.
pub fn show(
    about: &'static str,
    show: impl FnOnce(&mut dyn Iterator<Item = Text>, Extractor, &mut dyn Write) -> io::Result<()>,
) -> ExitCode {
    let matches = Options::command().about(about).get_matches();
    let Options { files, reference } = Options::from_arg_matches(&matches).unwrap_or_else(|e| e.exit());
    let mut code = ExitCode::SUCCESS;
    let sample = files.is_empty().then(|| Text { name: "sample.txt".into(), body: SAMPLE.into() });
    let reference = reference.or(sample.is_some().then_some(SAMPLE_DAY));
    let extractor = reference.map_or(Extractor::new(), |day| Extractor::new().reference(day));
    let read = files.into_iter().filter_map(|name| match read(&name) {
        Ok(body) => Some(Text { name, body }),
        Err(error) => {
            eprintln!("{}: {error}", clean(&name));
            code = ExitCode::FAILURE;
            None
        }
    });
    let mut out = anstream::stdout().lock();
    match show(&mut sample.into_iter().chain(read), extractor, &mut out).and_then(|()| out.flush()) {
        // A reader that has seen enough, such as `head`, is no failure.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("standard output: {error}");
            ExitCode::FAILURE
        }
        _ => code,
    }
}

fn read(name: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let read = match name {
        "-" => io::stdin().read_to_end(&mut bytes),
        path => File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)),
    };
    read.map_err(|e| e.to_string())?;
    String::from_utf8(bytes).map_err(|e| format!("not UTF-8 at byte {}", e.utf8_error().valid_up_to()))
}
