//! glaneur beside others in one run, per second of CPU time: `cargo run --release [-- FILE…]`.
//!
//! The rounds are interleaved and medians are taken, so that what else the machine does falls on all alike: read the
//! ratios, not the megabytes. Every system reads the same paragraphs; duckling only the first few, it is slow.

use cpu_time::ThreadTime;
use std::borrow::Cow;
use std::hint::black_box;

const ROUNDS: usize = 15;
/// What duckling reads, in bytes.
const SLOW: usize = 20_000;

/// A word for text2num.
struct Word<'t>(&'t str);

impl text2num::Token for &Word<'_> {
    fn text(&self) -> Cow<'_, str> {
        self.0.into()
    }

    fn text_lowercase(&self) -> Cow<'_, str> {
        self.0.to_lowercase().into()
    }
}

struct System {
    name: &'static str,
    read: Box<dyn Fn(&[String]) -> usize>,
    slow: bool,
}

fn system(name: &'static str, read: impl Fn(&str) -> usize + 'static) -> System {
    System { name, read: Box::new(move |texts| texts.iter().map(|t| black_box(read(t))).sum()), slow: false }
}

fn systems() -> Vec<System> {
    let french = text2num::Language::french();
    let numbers = move |text: &str| {
        let words: Vec<Word<'_>> = text.split(|c: char| !c.is_alphanumeric() && c != '-').map(Word).collect();
        text2num::find_numbers(words.iter(), &french, 0.0).len()
    };
    let months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"];
    let automaton = aho_corasick::AhoCorasick::new(months).expect("ten plain words");
    let mut all = vec![
        system("glaneur, all four types", |t| glaneur::extract(t).count()),
        system("glaneur, numbers", |t| glaneur::numbers(t).count()),
        system("glaneur, dates", |t| glaneur::dates(t).count()),
        system("glaneur, countries", |t| glaneur::countries(t).count()),
        system("glaneur, officials", |t| glaneur::officials(t).count()),
        system("text2num find_numbers", numbers),
        system("aho-corasick, ten months", move |t| automaton.find_iter(t).count()),
        system("str::from_utf8", |t| std::str::from_utf8(t.as_bytes()).map_or(0, str::len)),
        system("memchr, newlines", |t| memchr::memchr_iter(b'\n', t.as_bytes()).count()),
    ];
    all.push(System { slow: true, ..system("duckling, numbers and times", duckling) });
    all
}

fn duckling(text: &str) -> usize {
    use duckling::{Context, DimensionKind, Lang, Locale, Options, parse};
    let locale = Locale::new(Lang::FR, None);
    let kinds = [DimensionKind::Numeral, DimensionKind::Time];
    parse(text, &locale, &kinds, &Context::default(), &Options::default()).len()
}

/// The paragraphs of the files, or of our own articles.
fn paragraphs() -> Vec<String> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let own = [
        include_str!("../../../examples/sample.txt"),
        include_str!("../../../tests/articles/conseil.txt"),
        include_str!("../../../tests/articles/histoire.txt"),
        include_str!("../../../tests/articles/sommet.txt"),
    ];
    let texts = if files.is_empty() {
        own.iter().map(|t| t.to_string()).collect()
    } else {
        files.iter().map(|f| std::fs::read_to_string(f).unwrap_or_else(|e| panic!("{f}: {e}"))).collect::<Vec<_>>()
    };
    texts.iter().flat_map(|t| t.lines()).filter(|l| !l.trim().is_empty()).map(str::to_string).collect()
}

fn main() {
    let texts = paragraphs();
    let mut read = 0;
    let few: Vec<String> = texts
        .iter()
        .take_while(|t| {
            read += t.len();
            read <= SLOW
        })
        .cloned()
        .collect();
    let systems = systems();
    let mut speeds = vec![Vec::new(); systems.len()];
    for round in 0..ROUNDS {
        for (system, speeds) in systems.iter().zip(&mut speeds) {
            if system.slow && round >= ROUNDS / 5 {
                continue;
            }
            let texts = if system.slow { &few } else { &texts };
            let bytes: usize = texts.iter().map(String::len).sum();
            let start = ThreadTime::now();
            black_box((system.read)(black_box(texts)));
            speeds.push(bytes as f64 / 1e6 / start.elapsed().as_secs_f64().max(1e-9));
        }
    }
    let medians: Vec<f64> = speeds
        .iter_mut()
        .map(|s| {
            s.sort_by(f64::total_cmp);
            s[s.len() / 2]
        })
        .collect();
    let unit = systems.iter().zip(&medians).find(|(s, _)| s.name.starts_with("text2num")).map_or(1.0, |(_, m)| *m);
    println!("{:30}{:>12}{:>14}", "", "MB/s of CPU", "× text2num");
    for (system, median) in systems.iter().zip(&medians) {
        println!("{:30}{median:>12.2}{:>14.3}", system.name, median / unit);
    }
}
