//! The traits that users of a library count on (Rust API Guidelines: C-COMMON-TRAITS, C-SEND-SYNC, C-DEBUG).

use glaneur::*;
use std::fmt::{Debug, Display};
use std::hash::Hash;

fn plain<T: Debug + Clone + PartialEq + Eq + Hash + Send + Sync + Unpin + 'static>() {}
fn copied<T: Copy>() {}
fn shown<T: Display>() {}

#[test]
fn values_are_plain_data() {
    plain::<Mention<'static>>();
    plain::<Mention<'static, Date>>();
    plain::<Value<'static>>();
    plain::<Official<'static>>();
    plain::<Office<'static>>();
    plain::<Name<'static>>();
    plain::<Title<'static>>();
    plain::<Number<'static>>();
    plain::<Entity<'static>>();
    plain::<Quantity>();
    plain::<Decimal>();
    plain::<Date>();
    plain::<Timex>();
    plain::<Country>();
    plain::<CountryForm>();
    plain::<EntityId>();
    plain::<Span>();
}

#[test]
fn closed_facts_are_copied() {
    fn fact<T: Copy + Debug + Eq + Hash + Send + Sync + 'static>() {}
    fact::<Kind>();
    fact::<Role>();
    fact::<RoleFamily>();
    fact::<Tenure>();
    fact::<TitleModifier>();
    fact::<PortfolioKind>();
    fact::<Gender>();
    fact::<GenderEvidence>();
    fact::<Article>();
    fact::<CountryKind>();
    fact::<NumberKind>();
    fact::<Modifier>();
    fact::<DateKind>();
    fact::<DateModifier>();
    fact::<Direction>();
    copied::<Extractor>();
    copied::<Number<'static>>();
    copied::<Date>();
    copied::<CountryForm>();
    copied::<Quantity>();
}

#[test]
fn what_has_a_notation_is_displayed() {
    shown::<Value<'static>>();
    shown::<Official<'static>>();
    shown::<Office<'static>>();
    shown::<Name<'static>>();
    shown::<Title<'static>>();
    shown::<Number<'static>>();
    shown::<Quantity>();
    shown::<Decimal>();
    shown::<Timex>();
    shown::<Country>();
    shown::<CountryForm>();
    shown::<Role>();
    shown::<Error>();
}

#[test]
fn the_error_is_one_to_pass_on() {
    fn error<T: std::error::Error + Send + Sync + 'static>() {}
    error::<Error>();
}

/// Extraction may be handed to another thread in the middle of a text.
#[test]
fn extraction_crosses_threads() {
    fn crosses<T: Debug + Send + Sync>() {}
    crosses::<Extractor>();
    crosses::<Mentions<'static>>();
    crosses::<Spans<'static>>();
    let text = String::from("Le 3 mai, 62 pays");
    let mut mentions = extract(&text);
    assert_eq!(mentions.next().map(|m| m.text()), Some("3 mai"));
    let rest = std::thread::scope(|scope| scope.spawn(|| mentions.next().map(|m| m.text())).join());
    assert_eq!(rest.expect("no panic"), Some("62"));
}

#[cfg(feature = "serde")]
#[test]
fn records_are_plain_data() {
    plain_record::<Record>();
    plain_record::<RoleRecord>();
    fn plain_record<T: Debug + Clone + Eq + Send + Sync + serde::Serialize + serde::de::DeserializeOwned>() {}
}
