//! What texts made to be slow cost. `.ci/linear` counts the instructions of the first form.
//!
//! `linear FAMILY BYTES…` extracts from one text of each length, by the number of its family; `linear list` names the
//! families; `linear time` takes the time of each at 4 MiB and fails where a mebibyte takes a second.

#[path = "../tests/families/mod.rs"]
mod families;

use families::{FAMILIES, text};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Ordinary prose, which the families are compared with.
const PROSE: &str = concat!(
    include_str!("../examples/sample.txt"),
    include_str!("../tests/articles/conseil.txt"),
    include_str!("../tests/articles/sommet.txt"),
    include_str!("../tests/articles/histoire.txt"),
);

/// The prose, then the families.
fn pieces() -> impl Iterator<Item = &'static str> {
    std::iter::once(PROSE).chain(FAMILIES.iter().copied())
}

fn name(piece: &str) -> String {
    if piece == PROSE { "prose".into() } else { format!("{piece:?}") }
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let numbers: Vec<usize> = args.iter().filter_map(|a| a.parse().ok()).collect();
    match (args.first().map(String::as_str), numbers.as_slice()) {
        (_, &[family, ref sizes @ ..]) => {
            let piece = pieces().nth(family).unwrap_or_default();
            for &bytes in sizes {
                let text = long(piece, bytes);
                // Once before, so that no text pays for the room that a shorter one did not need.
                glaneur::extract(&text).for_each(drop);
                println!("{}", counted(&text));
            }
        }
        (Some("list"), _) => pieces().for_each(|p| println!("{}", name(p))),
        (Some("time"), _) => return time(),
        _ => println!("linear FAMILY BYTES… | list | time"),
    }
    ExitCode::SUCCESS
}

/// What callgrind looks at.
#[inline(never)]
fn counted(text: &str) -> usize {
    glaneur::extract(text).count()
}

fn long(piece: &str, bytes: usize) -> String {
    if piece == PROSE { prose(bytes) } else { text(piece, bytes) }
}

/// Prose of about so many bytes.
fn prose(bytes: usize) -> String {
    PROSE
        .chars()
        .cycle()
        .scan(0, |length, c| {
            *length += c.len_utf8();
            (*length <= bytes).then_some(c)
        })
        .collect()
}

fn time() -> ExitCode {
    const BYTES: usize = 4 << 20;
    let mut slow = false;
    for piece in pieces() {
        let text = long(piece, BYTES);
        let start = Instant::now();
        let mentions = counted(&text);
        let taken = start.elapsed();
        slow |= taken > Duration::from_secs(4);
        println!(
            "{:>8.1} ns/byte {mentions:>8} mentions  {}",
            taken.as_nanos() as f64 / text.len() as f64,
            name(piece)
        );
    }
    ExitCode::from(u8::from(slow))
}
