//! Texts made of French that begins mentions and of what breaks it: a byte a piece.

use std::sync::OnceLock;

/// A piece for each byte below [`PHRASES`]. A line is only ever added at the end, so that the corpus keeps its meaning.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",
    " ", "\n", "\n\n", "\r\n", "\u{a0}", "\u{202f}", "\u{2009}", "\u{301}", "\u{200d}", "\u{ad}",
    ", ", ". ", "; ", ": ", "(", ")", "« ", " »", "\"", "… ",
    "-", "\u{2011}", "– ", "—", "'", "’", "/", ".", ",", ":",
    "%", " %", "€", " €", "$", "°", "°C", "+", "−", "×",
    "@", "http://", "www.", ".fr", "1er ", "½", "n° ", "&", "A", "e\u{301}",
    "le ", "la ", "l'", "les ", "un ", "une ", "de ", "d'", "du ", "des ",
    "à ", "au ", "aux ", "en ", "dans ", "et ", "ou ", "entre ", "sur ", "par ",
    "plus de ", "moins de ", "environ ", "près de ", "au moins ", "jusqu'à ", "depuis ", "avant ", "après ", "vers ",
    "il y a ", "voici ", "d'ici ", "dès ", "pendant ", "que ", "qui ", "est ", "sera ", "a été ",
    "zéro ", "deux ", "trois ", "quatre ", "six ", "neuf ", "dix ", "onze ", "seize ", "dix-sept ",
    "vingt ", "vingt", "quatre-", "quatre-vingt", "soixante", "soixante-", "nonante ", "trente ", "cent ", "cents ",
    "mille ", "mil ", "millions ", "milliard ", "milliards d'", "virgule ", "demi ", "et demie ", "tiers ", "quart ",
    "premier ", "première ", "deuxième ", "vingtième ", "centième ", "dizaine ", "milliers ", "double ", "pour cent ", "fois ",
    "km ", "m2 ", "heures ", "h ", "h", "minutes ", "euros ", "dollars ", "kg ", "points ",
    "janvier ", "février ", "mars ", "août ", "décembre ", "juil. ", "lundi ", "mardi ", "dimanche ", "samedi ",
    "matin ", "soir ", "midi ", "minuit ", "nuit ", "hier ", "demain ", "aujourd'hui ", "ce ", "cette ",
    "jour ", "jours ", "semaine ", "semaines ", "mois ", "an ", "ans ", "années ", "siècle ", "trimestre ",
    "dernier ", "prochaine ", "prochain ", "passé ", "début ", "fin ", "mi-", "milieu ", "chaque ", "tous les ",
    "printemps ", "été ", "Noël ", "Pâques ", "XXe ", "XIVe", "XIV", "av. J.-C. ", "vendémiaire ", "an ",
    "président ", "présidente ", "vice-", "ex-", "ancien ", "ministre ", "Premier ministre ", "chef ", "général ", "roi ",
    "maire ", "député ", "porte-parole ", "secrétaire d'État ", "ambassadeur ", "République ", "Affaires étrangères ", "Finances ", "M. ", "Mme ",
    "MM. ", "Jean ", "Marie ", "Paul-", "Dupont ", "Morel, ", "Ruiz ", "de La Tour ", "Van ", "O'",
    "France ", "Chili", "Corée du Nord ", "Guinée ", "États-Unis ", "République du Congo ", "chilien ", "franco-", "belges ", "Vietnamiens ",
];

/// A byte from here on and the next one choose a phrase of the lexicon's data.
pub const PHRASES: u8 = 0xF0;

/// The text that bytes spell.
pub fn text(bytes: &[u8]) -> String {
    let (mut text, mut bytes) = (String::new(), bytes.iter());
    while let Some(&byte) = bytes.next() {
        if byte >= PHRASES {
            let place = usize::from(byte - PHRASES) << 8 | usize::from(bytes.next().copied().unwrap_or_default());
            text.push_str(phrases()[(place * phrases().len()) >> 12]);
            text.push(' ');
        } else {
            text.push_str(PIECES[usize::from(byte) % PIECES.len()]);
        }
    }
    text
}

/// The words and phrases of the data, one column or more a file.
fn phrases() -> &'static [&'static str] {
    static PHRASES: OnceLock<Vec<&'static str>> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let files: [(&str, &[usize]); 9] = [
            (include_str!("../../src/lexicon/data/titles.tsv"), &[1, 3]),
            (include_str!("../../src/lexicon/data/countries.tsv"), &[5, 6, 8, 9, 10, 11, 12, 13]),
            (include_str!("../../src/lexicon/data/country_blockers.tsv"), &[0]),
            (include_str!("../../src/lexicon/data/portfolios.tsv"), &[1]),
            (include_str!("../../src/lexicon/data/organisations.tsv"), &[1]),
            (include_str!("../../src/lexicon/data/tenures.tsv"), &[1]),
            (include_str!("../../src/lexicon/data/times.tsv"), &[0]),
            (include_str!("../../src/lexicon/data/units.tsv"), &[2, 3]),
            (include_str!("../../src/lexicon/data/cues.tsv"), &[1]),
        ];
        let rows = files.iter().flat_map(|(file, columns)| file.lines().map(move |line| (line, *columns)));
        let cells = rows.filter(|(line, _)| !line.starts_with('#')).flat_map(|(line, columns)| {
            line.split('\t').enumerate().filter(|(i, _)| columns.contains(i)).map(|(_, cell)| cell)
        });
        cells.flat_map(|cell| cell.split(['|', '/'])).filter(|p| !p.is_empty() && *p != "=").collect()
    })
}
