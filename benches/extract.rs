//! Throughput of each type and of all four, on short messages, news, text full of mentions and text without any; and
//! how long the first call of a process takes.

use criterion::{Criterion, Throughput, criterion_group};
use glaneur::{Extractor, Kind};
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

const NEWS: &str = concat!(
    include_str!("../examples/sample.txt"),
    include_str!("../tests/articles/conseil.txt"),
    include_str!("../tests/articles/sommet.txt"),
    include_str!("../tests/articles/histoire.txt"),
);

/// What is read, and its name: a line at a time, or whole.
const TEXTS: [(&str, &str); 4] = [
    ("messages", include_str!("texts/messages.txt")),
    ("news", NEWS),
    ("dense", include_str!("texts/dense.txt")),
    ("plain", include_str!("texts/plain.txt")),
];

/// Set in the processes that make one call and say how long it took.
const FIRST_CALL: &str = "GLANEUR_FIRST_CALL";

fn throughput(c: &mut Criterion) {
    for (name, text) in TEXTS {
        let mut group = c.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        let parts: Vec<&str> = if name == "messages" { text.lines().collect() } else { vec![text] };
        let count = |extractor: Extractor| parts.iter().map(|t| extractor.extract(black_box(t)).count()).sum::<usize>();
        group.bench_function("all", |b| b.iter(|| count(Extractor::new())));
        for kind in Kind::ALL {
            group.bench_function(kind.as_str(), |b| b.iter(|| count(Extractor::new().only(&[kind]))));
        }
        group.finish();
    }
}

/// Each call is the first of a process of its own.
fn first_call(c: &mut Criterion) {
    let this = std::env::current_exe().expect("a bench has a path");
    let call = || {
        let out = Command::new(&this).env(FIRST_CALL, "1").output().expect("this program runs");
        let nanoseconds = String::from_utf8_lossy(&out.stdout).trim().parse().expect("one number");
        Duration::from_nanos(nanoseconds)
    };
    let mut group = c.benchmark_group("first call");
    // A process takes far longer to start than to make the call that is measured.
    group.sample_size(20).warm_up_time(Duration::from_millis(2)).measurement_time(Duration::from_millis(30));
    group.bench_function("news", |b| b.iter_custom(|calls| (0..calls).map(|_| call()).sum()));
    group.finish();
}

criterion_group!(benches, throughput, first_call);

fn main() {
    if std::env::var_os(FIRST_CALL).is_some() {
        let start = Instant::now();
        black_box(glaneur::extract(black_box(TEXTS[1].1)).count());
        println!("{}", start.elapsed().as_nanos());
        return;
    }
    benches();
    Criterion::default().configure_from_args().final_summary();
}
