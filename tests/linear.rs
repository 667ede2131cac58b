//! Time grows with the length of the text and no faster, whatever the text holds.

mod families;

use families::{FAMILIES, text};
use std::time::{Duration, Instant};

/// The shortest of a few runs: what else the machine does only adds.
fn cost(text: &str) -> Duration {
    let run = || {
        let start = Instant::now();
        assert!(glaneur::extract(text).count() <= text.len());
        start.elapsed()
    };
    (0..3).map(|_| run()).min().unwrap_or_default()
}

#[test]
fn eight_times_the_text_takes_no_more_than_some_eight_times_the_time() {
    // A quadratic would take 64 times; below a millisecond the clock is too coarse to tell.
    let (small, large, limit) = (8 << 10, 64 << 10, 24);
    let floor = Duration::from_millis(1);
    let slow = |piece: &str| {
        let (few, many) = (cost(&text(piece, small)).max(floor), cost(&text(piece, large)));
        (many > few * limit).then(|| format!("{piece:?}: {few:?}, then {many:?}"))
    };
    // Only what is slow again and again is.
    let slow: Vec<String> =
        FAMILIES.iter().filter_map(|piece| (0..3).map(|_| slow(piece)).reduce(Option::and)?).collect();
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}

#[test]
fn one_word_of_a_megabyte_is_served() {
    let word = "a".repeat(1 << 20);
    assert_eq!(glaneur::extract(&word).count(), 0);
}
