//! The table of countries against an independent list of ISO 3166-1.

use glaneur::{Article, Country, Gender, read_country};

#[test]
fn every_code_of_iso_3166_1_is_known() {
    for expected in rust_iso3166::ALL {
        let country = Country::from_code(expected.alpha2).unwrap_or_else(|| panic!("{} is unknown", expected.alpha2));
        assert_eq!(country.alpha3(), expected.alpha3, "{}", expected.alpha2);
        assert_eq!(country.numeric(), expected.numeric, "{}", expected.alpha2);
    }
}

/// Two letters that ISO 3166-1 does not have are Kosovo's or a former State's.
#[test]
fn every_other_code_is_kosovo_or_a_former_state() {
    let former = ["AN", "CS", "CSXX", "DD", "DY", "HV", "SU", "VD", "XK", "YD", "YU"];
    let others: Vec<&str> =
        Country::all().map(Country::code).filter(|c| rust_iso3166::from_alpha2(c).is_none()).collect();
    assert_eq!(others, former);
}

/// Every country is read by its own names, with and without accents, in capitals, and in NFD.
#[test]
fn every_country_is_read_by_its_names() {
    use unicode_normalization::UnicodeNormalization;
    let mut missing = Vec::new();
    for country in Country::all() {
        for name in [country.name(), country.official_name()] {
            let plain: String = name.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect();
            for written in [name.to_string(), plain.to_uppercase(), plain, name.nfd().collect()] {
                let article = country.article().map_or("", Article::as_prefix);
                for text in [format!("{article}{written}"), written] {
                    if !read_country(&text).is_ok_and(|f| f.candidates().contains(&country)) {
                        missing.push(format!("{} {text}", country.code()));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

/// An article agrees with the gender and with the first letter of the name.
#[test]
fn articles_agree() {
    for country in Country::all() {
        let vowel = country.name().starts_with(['A', 'E', 'I', 'O', 'U', 'Y', 'É', 'Î', 'Å', 'i', 'î']);
        let holds = match country.article() {
            Some(Article::Le) => {
                country.gender() == Gender::Masculine && (!vowel || country.name().starts_with("Yémen"))
            }
            Some(Article::La) => country.gender() == Gender::Feminine && (!vowel || country.name() == "Yougoslavie"),
            Some(Article::Elided) => vowel,
            Some(Article::Les) | None => true,
        };
        assert!(holds, "{} {:?} {:?}", country.name(), country.article(), country.gender());
    }
}

#[test]
fn codes_lead_back() {
    for country in Country::all() {
        assert_eq!(Country::from_code(country.code()), Some(country));
        assert_eq!(Country::from_alpha3(country.alpha3()), Some(country), "{}", country.code());
        assert!(country.numeric() == 0 || Country::from_numeric(country.numeric()) == Some(country));
        assert!(country.alpha4().is_none_or(|code| code.len() == 4));
    }
}

#[test]
fn a_string_that_is_no_country_says_where() {
    for (text, start) in [("", 0), ("  ", 2), ("pays", 0), ("le", 0), ("Mali et Niger", 5), (" la Suisse romande", 11)]
    {
        assert_eq!(read_country(text).map_err(|e| e.range().start), Err(start), "{text}");
    }
}

/// The French names of CLDR, an independent list, are forms of the same countries.
#[test]
fn every_name_of_cldr_is_read() {
    use icu_experimental::displaynames::{DisplayNamesOptions, multi::RegionDisplayNames};
    use icu_locale_core::{locale, subtags::Region};

    let names = RegionDisplayNames::try_new(locale!("fr").into(), DisplayNamesOptions::default()).expect("data");
    let mut unread = Vec::new();
    for country in Country::all().filter(|c| !c.is_former()) {
        let region = Region::try_from_str(country.code()).expect("a region");
        let name = names.of(region).unwrap_or_else(|| panic!("CLDR has no {}", country.code()));
        // `Myanmar (Birmanie)` is two names.
        let parts = name.split(" (").map(|part| part.trim_end_matches(')'));
        let is = |name: &str| read_country(name).is_ok_and(|form| form.country() == Some(country));
        if !is(name) && !parts.clone().all(is) {
            unread.push(format!("{} {name}", country.code()));
        }
    }
    assert!(unread.is_empty(), "{unread:?}");
}
