//! Who of the officials of a document is one and the same, and which names alone refer to them.

use glaneur::{Entity, Gender, GenderEvidence, entities, officials};

fn references<'t>(people: &[Entity<'t>], name: &str) -> Vec<&'t str> {
    let person = people.iter().find(|p| p.name().as_str() == name);
    person.map_or(Vec::new(), |p| p.references().iter().map(|r| r.text()).collect())
}

#[test]
fn later_names_refer_to_the_official_named_before() {
    let text = "Le président Armand Delcourt a reçu la ministre de la Culture, Ana Ruiz. M. Delcourt a promis des crédits. \
                Selon Delcourt, Mme Ruiz restera. Ana Ruiz a souri.";
    let people = entities(text);
    assert_eq!(references(&people, "Armand Delcourt"), ["M. Delcourt", "Delcourt"]);
    assert_eq!(references(&people, "Ana Ruiz"), ["Mme Ruiz", "Ana Ruiz"]);
    for reference in people.iter().flat_map(Entity::references) {
        assert_eq!(&text[reference.range()], reference.text());
    }
}

#[test]
fn nothing_is_guessed() {
    let text = "M. Ruiz attendait. La maire Ana Ruiz a reçu le préfet Paul Lannoy. Mme Lannoy et Louise Ruiz ont dîné. \
                La loi Ruiz est votée. Le ministre a parlé.";
    let people = entities(text);
    assert_eq!(people.len(), 2);
    assert!(people.iter().all(|p| p.references().is_empty()), "{people:?}");
}

#[test]
fn two_of_one_family_stay_apart() {
    let text = "Le député Jean Le Gall et la sénatrice Anne Le Gall votent. Mme Le Gall part. Le Gall reste.";
    let people = entities(text);
    assert_eq!(references(&people, "Anne Le Gall"), ["Mme Le Gall"]);
    assert!(references(&people, "Jean Le Gall").is_empty());
}

#[test]
fn offices_are_gathered_over_the_mentions() {
    let text = "Paul Lannoy, maire de Lyon, a parlé. L'ancien ministre Lannoy, sénateur du Rhône, a été applaudi. \
                Le roi Sverre XIII et le roi Sverre XIV ne se sont pas vus.";
    let people = entities(text);
    let found: Vec<(&str, usize)> = people.iter().map(|p| (p.name().as_str(), p.offices().count())).collect();
    assert_eq!(found, [("Paul Lannoy", 3), ("Sverre XIII", 1), ("Sverre XIV", 1)]);
}

#[test]
fn names_have_parts() {
    let parts = |text: &'static str| {
        let official = officials(text).next().expect("an official").into_value();
        let name = *official.person().expect("a name");
        [name.given(), name.particle(), name.family(), name.suffix()]
    };
    let some = Some;
    assert_eq!(parts("le juge Brice Raymond-Castel"), [some("Brice"), None, some("Raymond-Castel"), None]);
    assert_eq!(parts("la ministre Ursula von der Heide"), [some("Ursula"), some("von der"), some("Heide"), None]);
    assert_eq!(parts("le général d'Hauterive"), [None, some("d"), some("Hauterive"), None]);
    assert_eq!(parts("le préfet Loïc Le Bihannic"), [some("Loïc"), None, some("Le Bihannic"), None]);
    assert_eq!(parts("la maire Ana RUIZ MORA"), [some("Ana"), None, some("RUIZ MORA"), None]);
    assert_eq!(parts("le président vietnamien Luong Van Hai"), [some("Van Hai"), None, some("Luong"), None]);
    assert_eq!(parts("le président sud-coréen Kim Dae"), [some("Dae"), None, some("Kim"), None]);
    assert_eq!(parts("le pape Grégoire XIX"), [some("Grégoire"), None, None, some("XIX")]);
}

#[test]
fn gender_has_evidence() {
    let gender = |text: &'static str| {
        let official = officials(text).next().expect("an official").into_value();
        official.gender().zip(official.gender_evidence())
    };
    assert_eq!(gender("Mme le préfet du Nord"), Some((Gender::Feminine, GenderEvidence::Civility)));
    assert_eq!(gender("le ministre, Mme Ana Ruiz, a"), Some((Gender::Feminine, GenderEvidence::Civility)));
    assert_eq!(gender("l'ancienne juge Claude Morel"), Some((Gender::Feminine, GenderEvidence::Determiner)));
    assert_eq!(gender("le nouveau préfet du Nord"), Some((Gender::Masculine, GenderEvidence::Determiner)));
    assert_eq!(gender("Claude Morel, députée du Gard"), Some((Gender::Feminine, GenderEvidence::Form)));
    assert_eq!(gender("Claude Morel, député du Gard"), None);
}
