//! What holds for any text whatever.

use glaneur::{Extractor, Kind, Mention, date, extract};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// Pieces of French that begin mentions, and pieces that break them.
fn soup() -> impl Strategy<Value = String> {
    static PIECES: &[&str] = &[
        "le ",
        "la ",
        "l'",
        "l’",
        "de ",
        "du ",
        "des ",
        "d'",
        "à ",
        "au ",
        "en ",
        "et ",
        "ou ",
        "entre ",
        "un ",
        "une ",
        "premier ",
        "1er ",
        "2",
        "14 ",
        "30 ",
        "1 000 ",
        "99 999 999 999 ",
        "dans ",
        "jours ",
        "mois ",
        "ans ",
        "siècles ",
        "2025",
        "3,5 ",
        "millions ",
        "mille ",
        "cent ",
        "vingt",
        "-",
        "quatre-",
        "dix ",
        "%",
        "€",
        "km",
        "janvier ",
        "août ",
        "lundi ",
        "matin ",
        "hier ",
        "semaine ",
        "dernière ",
        "il y a ",
        "heures ",
        "h ",
        "ministre ",
        "président ",
        "vice-",
        "général ",
        "Vietnam",
        "Corée ",
        "français ",
        "République ",
        "États-Unis ",
        "Affaires étrangères",
        "M. ",
        "Mme ",
        "Jean ",
        "Van ",
        "O'",
        ", ",
        ". ",
        "\n",
        "\n\n",
        "(",
        ")",
        "«",
        "»",
        "\u{a0}",
        "\u{202f}",
        "\u{301}",
        "e\u{301}",
        "XXe ",
        "siècle ",
        "fin ",
        "mi-",
        "chaque ",
        "tous les ",
        "par an",
        "dizaine ",
        "milliers ",
        "tiers ",
        "/",
        ":",
        "…",
        "http://",
        "@",
        "+",
        "−",
    ];
    prop::collection::vec(prop::sample::select(PIECES), 0..40).prop_map(|v| v.concat())
}

fn sound(text: &str) {
    let mentions: Vec<Mention<'_>> = extract(text).collect();
    for m in &mentions {
        assert_eq!(&text[m.range()], m.text());
        assert!(!m.text().is_empty() && !m.rule().is_empty());
        assert!(!m.value().to_string().is_empty());
    }
    assert!(
        mentions.windows(2).all(|w| (w[0].range().start, w[0].range().end) <= (w[1].range().start, w[1].range().end))
    );
    for entity in glaneur::entities(text) {
        let first = entity.mentions()[0].range();
        assert!(entity.mentions().iter().all(|m| m.value().entity() == Some(entity.id())));
        assert!(entity.references().iter().all(|r| r.range().start >= first.end && &text[r.range()] == r.text()));
    }
    for kind in Kind::ALL {
        let of_kind: Vec<&Mention<'_>> = mentions.iter().filter(|m| m.value().kind() == kind).collect();
        assert!(of_kind.windows(2).all(|w| w[0].range().end <= w[1].range().start), "{kind:?} overlap in {text:?}");
        let alone: Vec<Mention<'_>> = Extractor::new().only(&[kind]).extract(text).collect();
        assert_eq!(alone.iter().collect::<Vec<_>>(), of_kind, "{kind:?} differ alone in {text:?}");
    }
}

/// The mentions of a text, without their places.
fn values(text: &str) -> Vec<(String, String)> {
    let resolved = Extractor::new().reference(date(2025, 10, 26).expect("a day"));
    resolved.extract(text).map(|m| (m.text().nfc().collect(), m.value().to_string().nfc().collect())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_is_served(text in any::<String>()) {
        sound(&text);
    }

    #[test]
    fn any_soup_is_served(text in soup()) {
        sound(&text);
    }

    #[test]
    fn normal_form_does_not_matter(text in soup()) {
        let (nfc, nfd): (String, String) = (text.nfc().collect(), text.nfd().collect());
        prop_assert_eq!(values(&nfc), values(&nfd));
    }

    #[test]
    fn the_apostrophe_does_not_matter(text in soup()) {
        let straight = text.replace('’', "'");
        let curly = text.replace('\'', "’");
        let plain = |t: &str| values(t).into_iter().map(|(t, v)| (t.replace('’', "'"), v.replace('’', "'"))).collect::<Vec<_>>();
        prop_assert_eq!(plain(&straight), plain(&curly));
    }

    #[test]
    fn a_quantity_reads_back(mantissa in any::<i64>(), places in 0usize..12) {
        let figures = format!("{:0>width$}", mantissa.unsigned_abs(), width = places + 1);
        let (whole, part) = figures.split_at(figures.len() - places);
        let text = format!("{}{whole}{}{part}", if mantissa < 0 { "-" } else { "" }, if places > 0 { "." } else { "" });
        let quantity: glaneur::Quantity = text.parse().unwrap();
        prop_assert_eq!(quantity.to_string().parse::<glaneur::Quantity>().unwrap(), quantity);
    }
}

#[test]
fn the_iterators_and_values_are_send_and_sync() {
    fn check<T: Send + Sync>() {}
    check::<Extractor>();
    check::<glaneur::Mentions<'static>>();
    check::<Mention<'static>>();
    check::<glaneur::Error>();
}

/// No calendar reaches that far: the date stays unplaced.
#[test]
fn a_date_out_of_range_is_served() {
    for text in ["dans 9 999 999 jours", "il y a 2 000 000 000 mois", "dans 400 000 ans", "il y a 9 999 999 semaines"] {
        let reference = date(2025, 10, 26).expect("a day");
        let found: Vec<_> = Extractor::new().reference(reference).dates(text).collect();
        assert_eq!(found.len(), 1, "{text}");
        assert!(found.iter().all(|m| m.value().interval().is_none()), "{text}");
    }
}

#[test]
fn a_long_text_gives_the_mentions_of_its_parts() {
    let sentence = "Le 3 mai 2024, 62 pays ont entendu le président chilien. ";
    let one = extract(sentence).count();
    assert_eq!(extract(&sentence.repeat(2000)).count(), one * 2000);
}
