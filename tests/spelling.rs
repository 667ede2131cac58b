//! Numbers spelled by an independent speller, in French, Belgian and Swiss, read back.

use glaneur::read_number;

/// How a country says 70, 80 and 90.
#[derive(Clone, Copy)]
enum Tens {
    France,
    Belgium,
    Switzerland,
}

const UNITS: [&str; 17] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
];

/// The words of 1 to 99, as a list whose joints the orthography fills: `et` is a word of its own.
fn below_hundred(n: u64, tens: Tens, last: bool) -> Vec<&'static str> {
    let word = |n: u64| UNITS[n as usize];
    if n <= 16 {
        return vec![word(n)];
    }
    if n < 20 {
        return vec!["dix", word(n - 10)];
    }
    let (base, rest, name): (u64, u64, Vec<&str>) = match (n / 10, tens) {
        (7, Tens::France) => (60, n - 60, vec!["soixante"]),
        (8 | 9, Tens::France) => (80, n - 80, vec!["quatre", if n == 80 && last { "vingts" } else { "vingt" }]),
        (7, _) => (70, n - 70, vec!["septante"]),
        (8, Tens::Belgium) => (80, n - 80, vec!["quatre", if n == 80 && last { "vingts" } else { "vingt" }]),
        (8, Tens::Switzerland) => (80, n - 80, vec!["huitante"]),
        (9, _) => (90, n - 90, vec!["nonante"]),
        (t, _) => (t * 10, n % 10, vec![["vingt", "trente", "quarante", "cinquante", "soixante"][t as usize - 2]]),
    };
    let mut words = name;
    let linked = (rest == 1 || rest == 11 && base == 60) && words[0] != "quatre";
    if linked {
        words.push("et");
    }
    if rest > 0 {
        words.extend(below_hundred(rest, tens, last));
    }
    words
}

fn below_thousand(n: u64, tens: Tens, last: bool) -> Vec<&'static str> {
    let (hundreds, rest) = (n / 100, n % 100);
    let mut words = Vec::new();
    if hundreds > 1 {
        words.push(UNITS[hundreds as usize]);
    }
    if hundreds > 0 {
        words.push(if hundreds > 1 && rest == 0 && last { "cents" } else { "cent" });
    }
    if rest > 0 {
        words.extend(below_hundred(rest, tens, last));
    }
    words
}

/// The words of a number up to 10^18.
fn words(n: u64, tens: Tens) -> Vec<&'static str> {
    if n == 0 {
        return vec!["zéro"];
    }
    let mut words = Vec::new();
    let nouns =
        [("billiard", "billiards"), ("billion", "billions"), ("milliard", "milliards"), ("million", "millions")];
    for (i, (one, many)) in nouns.iter().enumerate() {
        let count = n / 10u64.pow(15 - 3 * i as u32) % 1000;
        if count > 0 {
            words.extend(below_thousand(count, tens, true));
            words.push(if count > 1 { many } else { one });
        }
    }
    let thousands = n / 1000 % 1000;
    if thousands > 1 {
        words.extend(below_thousand(thousands, tens, false));
    }
    if thousands > 0 {
        words.push("mille");
    }
    words.extend(below_thousand(n % 1000, tens, true));
    words
}

/// Before 1990: hyphens below a hundred only, none beside `et`.
fn traditional(words: &[&str]) -> String {
    let small = |w: &&str| !["cent", "cents", "mille", "et"].contains(w) && !w.contains("illi");
    let mut out = String::new();
    for (i, word) in words.iter().enumerate() {
        if i > 0 {
            out.push(if small(word) && small(&words[i - 1]) { '-' } else { ' ' });
        }
        out.push_str(word);
    }
    out
}

fn reads(n: u64, text: &str) -> Result<(), String> {
    match read_number(text) {
        Ok(number) if number.quantity().to_string() == n.to_string() => Ok(()),
        Ok(number) => Err(format!("{text}: {} for {n}", number.quantity())),
        Err(error) => Err(format!("{text}: {error}")),
    }
}

/// Every orthography of a number in one country.
fn check(n: u64, tens: Tens) -> Result<(), String> {
    let words = words(n, tens);
    reads(n, &traditional(&words))?;
    reads(n, &words.join("-"))?;
    reads(n, &words.join(" "))
}

const ALL: [Tens; 3] = [Tens::France, Tens::Belgium, Tens::Switzerland];

fn run(numbers: impl Iterator<Item = u64>, countries: &[Tens]) {
    let wrong: Vec<String> =
        numbers.flat_map(|n| countries.iter().filter_map(move |&c| check(n, c).err())).take(20).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_speller_writes_french() {
    let spelled = |n| traditional(&words(n, Tens::France));
    assert_eq!(spelled(80), "quatre-vingts");
    assert_eq!(spelled(81), "quatre-vingt-un");
    assert_eq!(spelled(71), "soixante et onze");
    assert_eq!(spelled(280_000), "deux cent quatre-vingt mille");
    assert_eq!(spelled(1_000_200), "un million deux cents");
    assert_eq!(traditional(&words(1_098, Tens::Switzerland)), "mille nonante-huit");
}

#[test]
fn every_number_below_ten_thousand_reads_back() {
    run(0..10_000, &ALL);
}

/// Every number in every orthography of every country in a release build, one in 31 and one country each otherwise.
#[test]
fn every_number_up_to_a_million_reads_back() {
    if !cfg!(debug_assertions) {
        return run(10_000..=1_000_000, &ALL);
    }
    for (i, &tens) in ALL.iter().enumerate() {
        run((10_000 + i as u64..=1_000_000).step_by(31), &[tens]);
    }
}

#[test]
fn large_numbers_read_back() {
    // A fixed walk over all sizes up to 10^18.
    let mut state = 0x2545_F491_4F6C_DD1Du64;
    let samples = (0..5_000).map(move |i| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % 10u64.pow(6 + i % 13)
    });
    run(samples, &ALL);
}
