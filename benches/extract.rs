//! Throughput of each type and of all four on our own articles.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use glaneur::{Extractor, Kind};
use std::hint::black_box;

const TEXT: &str = concat!(
    include_str!("../examples/sample.txt"),
    include_str!("../tests/articles/conseil.txt"),
    include_str!("../tests/articles/sommet.txt"),
    include_str!("../tests/articles/histoire.txt"),
);

fn extract(c: &mut Criterion) {
    let mut group = c.benchmark_group("articles");
    group.throughput(Throughput::Bytes(TEXT.len() as u64));
    group.bench_function("all", |b| b.iter(|| glaneur::extract(black_box(TEXT)).count()));
    for kind in Kind::ALL {
        let extractor = Extractor::new().only(&[kind]);
        group.bench_function(kind.as_str(), |b| b.iter(|| extractor.extract(black_box(TEXT)).count()));
    }
    group.finish();
}

criterion_group!(benches, extract);
criterion_main!(benches);
