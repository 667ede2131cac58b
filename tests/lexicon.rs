//! What a user's lexicon makes of a text: each kind of entry where it holds and where it does not, and what is wrong
//! with an entry.

#[allow(dead_code, reason = "only the plain sentences are read here")]
mod annotated;
mod notation;

use glaneur::{Entity, Error, Extractor, Kind, Lexicon, LexiconBuilder, Mention, Role};
use notation::value;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

fn lexicon(give: impl FnOnce(&mut LexiconBuilder)) -> Lexicon {
    let mut builder = Lexicon::builder();
    give(&mut builder);
    builder.build().unwrap_or_else(|e| panic!("{e}"))
}

/// The mentions of a kind, each with its value.
fn found(lexicon: &Lexicon, kind: Kind, text: &str) -> Vec<String> {
    let mentions = Extractor::new().lexicon(lexicon).only(&[kind]).extract(text);
    mentions.map(|m| format!("{} = {}", m.text(), value(&m))).collect()
}

#[track_caller]
fn check(lexicon: &Lexicon, kind: Kind, cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(found(lexicon, kind, text), *expected, "{text}");
    }
}

fn wrong(give: impl FnOnce(&mut LexiconBuilder)) -> Error {
    let mut builder = Lexicon::builder();
    give(&mut builder);
    builder.build().expect_err("a wrong entry")
}

#[test]
fn titles_are_read_as_those_of_the_language() {
    let own = lexicon(|l| {
        l.title("protecteur du citoyen", Role::Ombudsman).feminine_title("protectrice du citoyen", Role::Ombudsman);
        l.plural_title("capitouls", Role::LocalCouncillor).title("capitoul", Role::LocalCouncillor);
        l.title("premier syndic", Role::Mayor).title("intendant", Role::Minister);
        l.title("économe d'État", Role::Minister);
    });
    check(
        &own,
        Kind::Official,
        &[
            (
                "La protectrice du citoyen, Lise Morand, rendra son rapport mardi.",
                &["protectrice du citoyen, Lise Morand = name=Lise Morand ; Ombudsman"],
            ),
            (
                "Paul Aubin, ancien protecteur du citoyen suédois, a témoigné.",
                &[
                    "Paul Aubin, ancien protecteur du citoyen suédois = name=Paul Aubin ; Ombudsman country=SE tenure=former",
                ],
            ),
            (
                "Le protecteur du citoyen du Canada a reçu la plainte.",
                &["protecteur du citoyen du Canada = Ombudsman country=CA"],
            ),
            (
                "L’intendant des Finances, Guy Serres, a démenti.",
                &["intendant des Finances, Guy Serres = name=Guy Serres ; Minister portfolio=\"Finances\""],
            ),
            (
                "L'intendant des Marées, Guy Serres, a démenti.",
                &["intendant des Marées, Guy Serres = name=Guy Serres ; Minister portfolio=\"Marées\""],
            ),
            (
                "Les capitouls Jean Aubas et Paul Vidal ont voté contre.",
                &[
                    "capitouls Jean Aubas = name=Jean Aubas ; LocalCouncillor",
                    "Paul Vidal = name=Paul Vidal ; LocalCouncillor",
                ],
            ),
            ("LE CAPITOUL Jean Aubas a voté.", &["CAPITOUL Jean Aubas = name=Jean Aubas ; LocalCouncillor"]),
            ("L’ECONOME D’ETAT, Ana Ruiz, a signé.", &["ECONOME D’ETAT, Ana Ruiz = name=Ana Ruiz ; Minister"]),
            // What the crate reads with the same first word.
            (
                "Le Premier ministre chilien Pablo Soto a vu le premier syndic Luc Rey.",
                &[
                    "Premier ministre chilien Pablo Soto = name=Pablo Soto ; HeadOfGovernment country=CL",
                    "premier syndic Luc Rey = name=Luc Rey ; Mayor",
                ],
            ),
            // Neither a holder nor a complement; an indefinite one.
            ("On cherche un protecteur du citoyen.", &[]),
            ("Les capitouls se réunissent jeudi.", &[]),
            ("La protection du citoyen est un droit.", &[]),
            ("rue du Capitoul Aubas", &[]),
        ],
    );
}

#[test]
fn case_apostrophes_and_normal_forms_do_not_matter() {
    let given = "garde de l'été";
    let own = lexicon(|l| {
        l.title(given, Role::Other);
    });
    let decomposed = lexicon(|l| {
        l.title(&given.nfd().collect::<String>(), Role::Other);
    });
    for own in [own, decomposed] {
        for text in ["le garde de l'été Jean Morel", "LE GARDE DE L’ÉTÉ Jean Morel", "le garde de l’ete Jean Morel"]
        {
            for text in [text.nfc().collect::<String>(), text.nfd().collect()] {
                assert_eq!(found(&own, Kind::Official, &text).len(), 1, "{text}");
            }
        }
    }
}

#[test]
fn countries_are_read_as_those_of_the_language() {
    let own = lexicon(|l| {
        l.country("Valdanie", "CH").country("Grande Île", "MG").country("Petite Valdanie", "LI");
        l.demonym("valdanien", "CH").demonym("valdaniens", "CH").demonym("valdanienne", "CH");
    });
    check(
        &own,
        Kind::Country,
        &[
            ("La Valdanie et la France ont signé.", &["Valdanie = name CH", "France = name FR"]),
            ("La Petite Valdanie a voté.", &["Petite Valdanie = name LI"]),
            ("La GRANDE ILE attend la pluie.", &["GRANDE ILE = name MG"]),
            (
                "Le gouvernement valdanien et les Valdaniens.",
                &["valdanien = adjective CH", "Valdaniens = inhabitant CH"],
            ),
            ("La valdanie est une fleur.", &[]),
            ("La rue de Valdanie est fermée.", &[]),
            ("La Valdanie-Airlines a décollé.", &[]),
            ("Mme Valdanie a souri.", &[]),
        ],
    );
    check(
        &own,
        Kind::Official,
        &[
            (
                "La ministre valdanienne de la Culture, Ana Ruiz, a parlé.",
                &[
                    "ministre valdanienne de la Culture, Ana Ruiz = name=Ana Ruiz ; Minister portfolio=\"Culture\" country=CH",
                ],
            ),
            ("le président de la Valdanie", &["président de la Valdanie = HeadOfState country=CH"]),
        ],
    );
}

#[test]
fn an_entry_takes_the_place_of_the_same_phrase() {
    let own = lexicon(|l| {
        l.country("Géorgie", "US").title("maire", Role::Governor).currency("livres", "GBP");
    });
    check(&own, Kind::Country, &[("La Géorgie vote dimanche.", &["Géorgie = name US"])]);
    check(&own, Kind::Official, &[("le maire de Lyon", &["maire de Lyon = Governor"])]);
    check(&own, Kind::Number, &[("30 livres", &["30 livres = money 30 unit=GBP"])]);
}

#[test]
fn units_are_read_as_those_of_the_language() {
    let own = lexicon(|l| {
        l.unit("jeton", "jtn").unit("jetons", "jtn").unit("bornes", "km").unit("arpents royaux", "arp");
        l.currency("florette", "FLT").currency("florettes", "FLT").currency("balles", "EUR");
    });
    check(
        &own,
        Kind::Number,
        &[
            ("Il a misé plus de 2 500 jetons.", &["2 500 jetons = measure 2500 unit=jtn mod=more_than"]),
            ("trois millions de jetons", &["trois millions de jetons = measure 3000000 unit=jtn"]),
            ("de 10 à 20 jtn", &["10 à 20 jtn = measure 10..20 unit=jtn"]),
            ("douze arpents royaux", &["douze arpents royaux = measure 12 unit=arp"]),
            ("à 12 bornes d'ici", &["12 bornes = measure 12 unit=km"]),
            ("500 balles et 3 florettes", &["500 balles = money 500 unit=EUR", "3 florettes = money 3 unit=FLT"]),
            ("3 M FLT et FLT 20", &["3 M FLT = money 3000000 unit=FLT", "FLT 20 = money 20 unit=FLT"]),
            ("Les jetons sont rangés.", &[]),
            // The symbol is written exactly so.
            ("30 JTN", &["30 = cardinal 30 of=JTN"]),
            ("30 euros", &["30 euros = money 30 unit=EUR"]),
        ],
    );
}

#[test]
fn persons_are_officials_wherever_they_stand() {
    let own = lexicon(|l| {
        l.person("Ines Vautrin", Role::Mayor).person_of("Ulf Berg", Role::Ambassador, "SE");
        l.person("Zézinho", Role::HeadOfState).person("Jean de La Tour", Role::Senator);
    });
    check(
        &own,
        Kind::Official,
        &[
            ("Selon Ines Vautrin, le budget est voté.", &["Ines Vautrin = name=Ines Vautrin ; Mayor"]),
            (
                "Mme Ines Vautrin accuse M. Ulf Berg.",
                &[
                    "Mme Ines Vautrin = name=Ines Vautrin ; Mayor",
                    "M. Ulf Berg = name=Ulf Berg ; Ambassador country=SE",
                ],
            ),
            ("ZÉZINHO DÉMISSIONNE", &["ZÉZINHO = name=ZÉZINHO ; HeadOfState"]),
            ("Un mot de Jean de La Tour.", &["Jean de La Tour = name=Jean de La Tour ; Senator"]),
            // The text tells the office.
            ("La ministre Ines Vautrin a parlé.", &["ministre Ines Vautrin = name=Ines Vautrin ; Minister"]),
            (
                "Ines Vautrin, la nouvelle préfète du Nord, a parlé.",
                &["Ines Vautrin, la nouvelle préfète du Nord = name=Ines Vautrin ; Prefect"],
            ),
            // Another name.
            ("Ines Vautrin-Morel, Marie-Ines Vautrin et Ines Vautrin Morel", &[]),
            ("la rue Ines Vautrin", &[]),
            ("ines vautrin", &[]),
            ("Ines\n\nVautrin", &[]),
        ],
    );
}

#[test]
fn a_person_is_one_with_the_later_name() {
    let own = lexicon(|l| {
        l.person("Ines Vautrin", Role::Mayor);
    });
    let text = "Ines Vautrin a ouvert la séance. Mme Vautrin a parlé, puis la maire Ines Vautrin a conclu.";
    let entities: Vec<Entity<'_>> = Extractor::new().lexicon(&own).entities(text);
    assert_eq!(entities.len(), 1);
    assert_eq!(entities[0].mentions().len(), 2);
    assert_eq!(entities[0].references().iter().map(Mention::text).collect::<Vec<_>>(), ["Mme Vautrin"]);
}

#[test]
fn what_is_denied_begins_no_mention() {
    let own = lexicon(|l| {
        l.deny("Premier ministre").deny_kind(Kind::Country, "Guinée").deny_kind(Kind::Number, "Deux Rivières");
        l.deny_kind(Kind::Date, "Vendredi 13")
            .deny_kind(Kind::Official, "Ana Ruiz")
            .deny_kind(Kind::Date, "14 Juillet");
    });
    check(
        &own,
        Kind::Official,
        &[
            (
                "Le Premier ministre chilien Pablo Soto a reçu la ministre Eva Lund.",
                &["ministre Eva Lund = name=Eva Lund ; Minister"],
            ),
            (
                "Le vice-Premier ministre chilien Pablo Soto",
                &["vice-Premier ministre chilien Pablo Soto = name=Pablo Soto ; DeputyHeadOfGovernment country=CL"],
            ),
            ("La maire Ana Ruiz et Ana Ruiz, capitaine, ont joué.", &[]),
            ("La maire Ana Mora a joué.", &["maire Ana Mora = name=Ana Mora ; Mayor"]),
        ],
    );
    check(
        &own,
        Kind::Country,
        &[
            ("La Guinée et la Guinée équatoriale", &["Guinée équatoriale = name GQ"]),
            ("Le Premier ministre chilien", &["chilien = adjective CL"]),
        ],
    );
    check(&own, Kind::Number, &[("Les Deux Rivières ont deux rives.", &["deux = cardinal 2 of=rives"])]);
    check(
        &own,
        Kind::Date,
        &[
            ("Le film Vendredi 13 sort lundi.", &["lundi = DATE XXXX-WXX-1"]),
            ("Place du 14 Juillet, le 15 juillet", &["15 juillet = DATE XXXX-07-15"]),
            ("le vendredi 14", &["vendredi 14 = DATE XXXX-XX-14"]),
        ],
    );
    // A country that is denied is none of an office either.
    let (text, plain) = ("La ministre de Guinée, Eva Lund, a parlé.", Lexicon::builder().build().expect("no entry"));
    assert!(found(&plain, Kind::Official, text)[0].ends_with("Eva Lund ; Minister country=GN"));
    assert!(found(&own, Kind::Official, text).iter().all(|m| !m.contains("country")));
}

#[test]
fn patterns_are_read_where_they_match() {
    let own = lexicon(|l| {
        l.deny_pattern(r"Studio \d+", Kind::Number).label_pattern(r"dossier (\d+)").label_pattern(r"\d{3}(?:bis|ter)?");
        l.title_pattern(r"délégué[e]? de la zone \d+", Role::Prefect);
        l.country_pattern(r"(?i)val-?danie(?: du (?:nord|sud))?", "CH");
    });
    check(
        &own,
        Kind::Number,
        &[
            ("Le Studio 54 a 54 employés.", &["54 = cardinal 54 of=employés"]),
            ("Le dossier 2024 est clos.", &["2024 = nominal 2024"]),
            ("Le vol 118 part.", &["118 = nominal 118"]),
            ("Le studio 54 a ouvert.", &["54 = cardinal 54"]),
        ],
    );
    check(&own, Kind::Date, &[("Le dossier 2024 date de 2023.", &["2023 = DATE 2023"])]);
    check(
        &own,
        Kind::Official,
        &[
            (
                "Ana Ruiz, déléguée de la zone 4, a signé.",
                &["Ana Ruiz, déléguée de la zone 4 = name=Ana Ruiz ; Prefect"],
            ),
            (
                "Le délégué de la zone 4 chilien Luc Rey.",
                &["délégué de la zone 4 chilien Luc Rey = name=Luc Rey ; Prefect country=CL"],
            ),
            ("le président de la valdanie du sud", &["président de la valdanie du sud = HeadOfState country=CH"]),
            ("Un délégué de la zone 4 a signé.", &[]),
        ],
    );
    check(
        &own,
        Kind::Country,
        &[
            ("la Val-Danie du Nord et la valdanie", &["Val-Danie du Nord = name CH", "valdanie = name CH"]),
            // It ends with a word, in one paragraph.
            ("la valdaniera", &[]),
            ("la Valdanie\n\ndu nord", &["Valdanie = name CH"]),
        ],
    );
}

#[test]
fn a_wrong_entry_is_named() {
    let long = "mot ".repeat(13);
    let cases: &[(Error, &str)] = &[
        (wrong(|l| void(l.title("", Role::Mayor))), "lexicon, title “”: expected a word"),
        (wrong(|l| void(l.title(" \n", Role::Mayor))), "lexicon, title “ \n”: expected a word"),
        (wrong(|l| void(l.title("…", Role::Mayor))), "lexicon, title “…”: expected a word first"),
        (wrong(|l| void(l.deny("!?"))), "lexicon, denied phrase “!?”: expected a word first"),
        (wrong(|l| void(l.person("1er Consul", Role::Mayor))), "lexicon, person “1er Consul”: expected a word first"),
        (wrong(|l| void(l.deny("a\n\nb"))), "lexicon, denied phrase “a\n\nb”: expected no blank line"),
        (
            wrong(|l| void(l.deny(&long))),
            "lexicon, denied phrase “mot mot mot mot mot mot mot mot mot mot ”: expected at most 12 words",
        ),
        (
            wrong(|l| void(l.country("Valdanie", "ZZ"))),
            "lexicon, country “Valdanie”: expected a code of ISO 3166-1 alpha-2 such as FR, found “ZZ”",
        ),
        (
            wrong(|l| void(l.demonym("valdanien", ""))),
            "lexicon, demonym “valdanien”: expected a code of ISO 3166-1 alpha-2 such as FR, found “”",
        ),
        (
            wrong(|l| void(l.person_of("Ana Ruiz", Role::Mayor, "fr"))),
            "lexicon, person “Ana Ruiz”: expected a code of ISO 3166-1 alpha-2 such as FR, found “fr”",
        ),
        (
            wrong(|l| void(l.country_pattern("v", "ZZ"))),
            "lexicon, pattern “v”: expected a code of ISO 3166-1 alpha-2 such as FR, found “ZZ”",
        ),
        (wrong(|l| void(l.person("ana Ruiz", Role::Mayor))), "lexicon, person “ana Ruiz”: expected a capital first"),
        (wrong(|l| void(l.unit("jetons", " "))), "lexicon, unit “jetons”: expected the symbol of a unit, such as km"),
        (
            wrong(|l| void(l.currency("bornes", "km"))),
            "lexicon, currency “bornes”: expected the code of a currency, found the symbol of a measure",
        ),
        (
            wrong(|l| void(l.unit("jetons", "jtn").currency("jetons d'or", "jtn"))),
            "lexicon, currency “jetons d'or”: expected one kind of unit for the symbol, found another before",
        ),
        (
            wrong(|l| void(l.title("veneur", Role::Mayor).title("Veneur", Role::Judge))),
            "lexicon, title “Veneur”: expected one value, found another before",
        ),
        (
            wrong(|l| void(l.title("veneur", Role::Mayor).plural_title("veneur", Role::Mayor))),
            "lexicon, title “veneur”: expected one value, found another before",
        ),
        (
            wrong(|l| void(l.unit("jetons", "jtn").currency("jetons", "JTN"))),
            "lexicon, currency “jetons”: expected one value, found another before",
        ),
        (
            wrong(|l| void(l.country("Valdanie", "CH").deny("valdanie"))),
            "lexicon, denied phrase “valdanie”: expected a value or a denial, found both",
        ),
        (
            wrong(|l| void(l.deny_kind(Kind::Official, "Ana Ruiz").person("Ana Ruiz", Role::Mayor))),
            "lexicon, person “Ana Ruiz”: expected a value or a denial, found both",
        ),
        (wrong(|l| void(l.label_pattern("("))), "lexicon, pattern “(”: unclosed group"),
        (wrong(|l| void(l.label_pattern("a)|(b"))), "lexicon, pattern “a)|(b”: unopened group"),
        (
            wrong(|l| void(l.label_pattern("a*"))),
            "lexicon, pattern “a*”: expected a pattern that does not match an empty text",
        ),
        (
            wrong(|l| void(l.label_pattern(r"(?:\w{50}){50}"))),
            r"lexicon, pattern “(?:\w{50}){50}”: expected at most 524288 bytes when compiled",
        ),
    ];
    for (error, message) in cases {
        assert_eq!(error.to_string(), *message);
        assert!(error.entry().is_some());
        assert_eq!(error.range(), 0..0);
    }
}

fn void(_: &mut LexiconBuilder) {}

#[test]
fn many_large_patterns_are_refused_together() {
    let error = wrong(|l| {
        for i in 0..Lexicon::PATTERNS {
            l.label_pattern(&format!(r"\w{{8}}{i}"));
        }
    });
    assert!(error.to_string().contains("with those before it, expected at most"), "{error}");
    assert!(error.entry().is_some_and(|p| p.starts_with(r"\w{8}")), "{error}");
}

#[test]
fn the_same_entry_twice_and_a_word_of_several_sorts_are_no_error() {
    let own = lexicon(|l| {
        l.country("Valdanie", "CH").country("Valdanie", "CH").demonym("Valdanie", "CH");
        l.title("Valdanie", Role::Mayor).deny_kind(Kind::Date, "Valdanie").deny_kind(Kind::Number, "Valdanie");
    });
    assert_eq!(own.len(), 6);
}

/// An extended pattern may end with a comment.
#[test]
fn a_pattern_may_be_extended() {
    let own = lexicon(|l| {
        l.label_pattern("(?x) requête \\s (\\d+) # le numéro");
    });
    check(&own, Kind::Number, &[("la requête 12", &["12 = nominal 12"])]);
}

/// A full lexicon of realistic size is built and read.
#[test]
fn a_large_lexicon_is_served() {
    let own = lexicon(|l| {
        for i in 0..Lexicon::ENTRIES {
            let letters: String = i.to_string().bytes().map(|b| char::from(b'a' + b - b'0')).collect();
            l.person(&format!("Jean M{letters}"), Role::Mayor);
        }
    });
    check(&own, Kind::Official, &[("Selon Jean Mbcd, c'est non.", &["Jean Mbcd = name=Jean Mbcd ; Mayor"])]);
}

#[test]
fn an_empty_lexicon_changes_nothing() {
    let empty = lexicon(|_| {});
    assert!(empty.is_empty());
    for kind in Kind::ALL {
        for case in annotated::cases(kind) {
            let plain: Vec<_> = Extractor::new().extract(&case.text).collect();
            let own: Vec<_> = Extractor::new().lexicon(&empty).extract(&case.text).collect();
            assert_eq!(plain, own, "{}", case.text);
        }
    }
}

/// Entries of words that no text of the cases holds change nothing either, though their first words are in the language.
#[test]
fn entries_that_do_not_stand_in_a_text_change_nothing() {
    let own = lexicon(|l| {
        for word in
            ["le", "premier", "deux", "ministre", "vice", "président", "États", "Corée", "10", "mai", "M", "République"]
        {
            l.deny(&format!("{word} xylostome"));
        }
        l.title("premier adjoint xylostome", Role::Mayor)
            .country("Guinée xylostome", "CH")
            .unit("livres xylostomes", "xyl");
        l.label_pattern("xylostome (\\d+)");
    });
    for kind in Kind::ALL {
        for case in annotated::cases(kind) {
            let plain: Vec<_> = Extractor::new().extract(&case.text).collect();
            let with: Vec<_> = Extractor::new().lexicon(&own).extract(&case.text).collect();
            assert_eq!(plain, with, "{}", case.text);
        }
    }
}

/// Eight times the text takes no more than some eight times the time, with patterns that look as far as they may and
/// words that begin an entry everywhere.
#[test]
fn time_stays_linear() {
    use std::time::{Duration, Instant};
    let own = lexicon(|l| {
        l.deny("a a a a a a a a a a a b").title("ab", Role::Mayor).person("Ab Ab", Role::Judge).unit("ab a", "ab");
        l.deny_pattern(".*x", Kind::Date)
            .title_pattern(r"(?:\w+\s)*\w+!", Role::Mayor)
            .country_pattern("(?:a|ab)+b", "CH");
        l.label_pattern(r"(\d+)(?: \d+)*").title_pattern("Ab", Role::Mayor);
    });
    let cost = |text: &str| {
        let run = || {
            let start = Instant::now();
            assert!(Extractor::new().lexicon(&own).extract(text).count() <= text.len());
            start.elapsed()
        };
        (0..2).map(|_| run()).min().unwrap_or_default()
    };
    let floor = Duration::from_millis(1);
    for piece in ["a ", "le Ab, ", "12 ", "abab", "ab! 12 ab a "] {
        let (few, many) = (cost(&piece.repeat((2 << 10) / piece.len())), cost(&piece.repeat((16 << 10) / piece.len())));
        assert!(many < few.max(floor) * 24, "{piece:?}: {few:?}, then {many:?}");
    }
}

#[test]
fn a_lexicon_is_lent_to_many() {
    fn check<T: Send + Sync>() {}
    check::<Lexicon>();
    check::<LexiconBuilder>();
    const PLAIN: Extractor = Extractor::new();
    let own = lexicon(|l| {
        l.country("Valdanie", "CH");
    });
    let extractor: Extractor<'_> = PLAIN.lexicon(&own);
    let (copy, text) = (extractor, String::from("la Valdanie"));
    let counts = [extractor, copy, PLAIN].map(|e| e.countries(&text).count());
    assert_eq!(counts, [1, 1, 0]);
}

/// Pieces of phrases and texts, some of them wrong.
fn pieces() -> impl Strategy<Value = String> {
    static PIECES: &[&str] = &[
        "le ",
        "la ",
        "de ",
        "du ",
        "l'",
        "d’",
        "premier ",
        "Premier ministre ",
        "ministre ",
        "maire ",
        "président ",
        "Valdanie ",
        "Guinée ",
        "équatoriale ",
        "chilien ",
        "Ana ",
        "Ruiz ",
        "Jean",
        "-",
        "12 ",
        "2024 ",
        "deux ",
        "mai ",
        "jetons ",
        "km",
        "€",
        "%",
        "M. ",
        ", ",
        ". ",
        "\n",
        "\n\n",
        "(",
        "e\u{301}",
        "É",
        "œ",
        "…",
        "@",
        "www.",
        "\u{200d}",
    ];
    prop::collection::vec(prop::sample::select(PIECES), 0..6).prop_map(|v| v.concat())
}

fn patterns() -> impl Strategy<Value = String> {
    static PIECES: &[&str] = &[
        r"\w+", r"\d+", r"(\d+)", ".*", "(?i)", "a", "ministre", " ", "Ana", "|", "(", ")", "[", "]", "^", "$", r"\b",
        "+", "?", "{3}", r"\n", "(?x)", "#", "é", ".", "(?s)", r"\B",
    ];
    prop::collection::vec(prop::sample::select(PIECES), 0..6).prop_map(|v| v.concat())
}

/// One more entry of any sort.
fn give(builder: &mut LexiconBuilder, sort: u8, phrase: &str, other: &str) {
    let kind = Kind::ALL[usize::from(sort) % Kind::ALL.len()];
    void(match sort % 15 {
        0 => builder.title(phrase, Role::Mayor),
        1 => builder.feminine_title(phrase, Role::Minister),
        2 => builder.plural_title(phrase, Role::Judge),
        3 => builder.country(phrase, "CH"),
        4 => builder.demonym(phrase, "CL"),
        5 => builder.unit(phrase, other),
        6 => builder.unit(phrase, "km"),
        7 => builder.currency(phrase, other),
        8 => builder.person(phrase, Role::Mayor),
        9 => builder.person_of(phrase, Role::Mayor, "FR"),
        10 => builder.deny(phrase),
        11 => builder.deny_kind(kind, phrase),
        12 => builder.country(phrase, other),
        13 => builder.currency(phrase, "EUR"),
        _ => builder.country(other, "FR"),
    });
}

fn sound(own: &Lexicon, text: &str) -> Result<(), TestCaseError> {
    let extractor = Extractor::new().lexicon(own);
    let mentions: Vec<Mention<'_>> = extractor.extract(text).collect();
    for m in &mentions {
        prop_assert_eq!(&text[m.range()], m.text());
        prop_assert!(!m.text().is_empty() && !m.rule().is_empty() && !m.value().to_string().is_empty());
    }
    let places: Vec<_> = mentions.iter().map(|m| (m.range().start, m.range().end)).collect();
    prop_assert!(places.is_sorted(), "{:?}", places);
    for kind in Kind::ALL {
        let of_kind: Vec<_> = mentions.iter().filter(|m| m.value().kind() == kind).collect();
        prop_assert!(of_kind.windows(2).all(|w| w[0].range().end <= w[1].range().start), "{:?} overlap", kind);
        let alone: Vec<_> = extractor.only(&[kind]).extract(text).collect();
        prop_assert_eq!(alone.iter().collect::<Vec<_>>(), of_kind);
    }
    extractor.entities(text);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Any lexicon is built or refused by name, and any text is served with it.
    #[test]
    fn any_entries_are_served(
        entries in prop::collection::vec((any::<u8>(), pieces(), pieces()), 0..6),
        text in prop::collection::vec(pieces(), 0..6),
    ) {
        let mut builder = Lexicon::builder();
        entries.iter().for_each(|(sort, phrase, other)| give(&mut builder, *sort, phrase, other));
        // Phrases stand in the text too.
        let text: String = text.into_iter().chain(entries.iter().map(|(_, phrase, _)| format!("{phrase} "))).collect();
        match builder.build() {
            Ok(own) => sound(&own, &text)?,
            Err(error) => prop_assert!(error.entry().is_some()),
        }
    }

    #[test]
    fn any_phrase_is_built_or_refused(sort in any::<u8>(), phrase in any::<String>(), other in any::<String>()) {
        let mut builder = Lexicon::builder();
        give(&mut builder, sort, &phrase, &other);
        if let Ok(own) = builder.build() {
            sound(&own, &format!("12 {phrase} {other} Ana Ruiz"))?;
        }
    }

    #[test]
    fn any_patterns_are_served(
        given in prop::collection::vec((0u8..4, patterns()), 0..4),
        text in prop::collection::vec(pieces(), 0..8),
    ) {
        let mut builder = Lexicon::builder();
        for (sort, pattern) in &given {
            void(match sort {
                0 => builder.deny_pattern(pattern, Kind::Number),
                1 => builder.title_pattern(pattern, Role::Mayor),
                2 => builder.country_pattern(pattern, "CH"),
                _ => builder.label_pattern(pattern),
            });
        }
        match builder.build() {
            Ok(own) => sound(&own, &text.concat())?,
            Err(error) => prop_assert!(error.entry().is_some()),
        }
    }
}
