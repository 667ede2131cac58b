//! What an extraction allocates, whatever the length of the text.

use glaneur::{Kind, extract};

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

/// Paragraphs with nothing to find, with the types whose values borrow or copy, and with persons.
const WITHOUT: &str = "Les oiseaux chantaient sous la pluie fine, et personne ne songeait à rentrer. Le chemin longeait \
    la rivière – « un vrai cœur d’eau… » – puis se perdait parmi les herbes hautes où paissaient quelques chevaux.\n\n";
const PLAIN: &str = "Le 25 octobre 2024, plus de 1 500 délégués venus du Chili et de Cuba ont voté à 18 h 30 le budget de \
    12,5 millions d’euros — « un vœu ». Deux tiers des élus franco-belges étaient absents depuis mardi dernier.\n\n";
const PERSONS: &str = "La ministre de la Culture, Ana Ruiz, a reçu le président chilien Pablo Soto et le maire de Lyon, \
    Jean Morel. Le secrétaire général de l'ONU s'est dit inquiet.\n\n";

/// What one pass over a text took, nothing kept.
#[derive(Debug)]
struct Cost {
    /// Pieces of memory allocated in all.
    allocations: u64,
    /// The most bytes in use at once, beyond the text.
    peak: usize,
    /// Mentions of each type, in the order of [`Kind::ALL`].
    mentions: [usize; Kind::ALL.len()],
}

impl Cost {
    fn found(&self) -> usize {
        self.mentions.iter().sum()
    }
}

fn repeat(paragraph: &str, bytes: usize) -> String {
    paragraph.repeat(bytes.div_ceil(paragraph.len()))
}

/// The cost of some texts one after the other on a thread of their own, which has kept no room from others.
fn cost_of<'t>(texts: impl Iterator<Item = &'t str> + Send) -> Cost {
    let measure = || {
        let mut mentions = [0; Kind::ALL.len()];
        let profiler = dhat::Profiler::builder().testing().build();
        texts.for_each(|text| extract(text).for_each(|m| mentions[m.value().kind() as usize] += 1));
        let stats = dhat::HeapStats::get();
        drop(profiler);
        Cost { allocations: stats.total_blocks, peak: stats.max_bytes, mentions }
    };
    std::thread::scope(|scope| scope.spawn(measure).join()).expect("the measure does not panic")
}

fn cost(text: &str) -> Cost {
    cost_of(std::iter::once(text))
}

/// What the tests' own threads may take in the meantime, in bytes and in pieces: a thousandth of one a paragraph would be
/// far more.
const BESIDE: usize = 4 << 10;
const FEW: u64 = 16;

const SIZES: [usize; 3] = [64 << 10, 1 << 20, 16 << 20];

/// One test, for the allocator counts what the whole process takes.
#[test]
fn memory_does_not_grow_with_the_text() {
    for (name, paragraph) in [("nothing", WITHOUT), ("plain values", PLAIN), ("persons", PERSONS)] {
        let costs = SIZES.map(|bytes| cost(&repeat(paragraph, bytes)));
        println!("{name}: {costs:?}");
        assert!(costs.iter().all(|c| c.peak <= 1 << 20), "{name}: {costs:?}");
        let [small, medium, large] = costs;
        assert!(large.peak <= small.peak + BESIDE, "{name}: the peak grows, {small:?}, {large:?}");
        assert_eq!(small.found() == 0, name == "nothing");
        // Once the buffers have their size, only a list of offices and the search for a person allocate.
        let (more, found) = (large.allocations - medium.allocations, large.found() - medium.found());
        let allowed = if name == "persons" { 4 * found as u64 } else { 0 } + FEW;
        assert!(more <= allowed, "{name}: {more} allocations for {found} mentions");
    }
    // A thread's next text is read in the room of the last.
    let short = cost_of(std::iter::repeat_n(WITHOUT, 1000));
    println!("a thousand short texts: {short:?}");
    assert!(short.allocations <= 2 * FEW, "{short:?}");
    // Each person named is kept: the peak follows their number.
    let costs = [1_000, 100_000].map(|count| cost(&persons(count)));
    println!("persons who differ: {costs:?}");
    assert!(costs[1].peak <= costs[0].peak + 400 * 100_000, "{costs:?}");
}

/// So many persons with a name of their own.
fn persons(count: usize) -> String {
    let letters = |n: usize| [n / 676, n / 26, n].map(|n| char::from(b'a' + (n % 26) as u8)).iter().collect::<String>();
    (0..count).map(|n| format!("La maire Ana B{}{} a parlé.\n", letters(n / 17576), letters(n))).collect()
}
