//! The table of countries against an independent list of ISO 3166-1.

use glaneur::Country;

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

/// Every country is found by its own short name, with and without accents on capitals, and in NFD.
#[test]
fn every_country_is_found_by_its_name() {
    use unicode_normalization::UnicodeNormalization;
    let mut missing = Vec::new();
    for country in Country::all() {
        let name = country.name();
        let plain: String = name.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect();
        for written in [name.to_string(), plain, name.nfd().collect()] {
            let text = format!("la {written}");
            let found = glaneur::countries(&text).any(|m| m.value().candidates().contains(&country));
            if !found {
                missing.push(format!("{} {text}", country.code()));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
