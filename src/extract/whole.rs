//! Whole strings read as one value.

use super::{Extractor, FREE_FIGURES, Mentions, dates};
use crate::date::Date;
use crate::grammar::{Scanned, country, date};
use crate::text::Blocks;
use crate::{CountryForm, Decimal, Error, Number};

/// Read a whole string as one number.
///
/// # Errors
///
/// When the string is not one number and nothing else, or has more figures than [`Decimal`](crate::Decimal) holds; the
/// error names the place.
///
/// ```
/// let number = glaneur::read_number("quatre-vingts")?;
/// assert_eq!(number.quantity().to_string(), "80");
/// assert_eq!(glaneur::read_number("2024")?.quantity().to_string(), "2024");
/// assert!(glaneur::read_number("quatre-vingts moutons").is_err());
/// assert!(glaneur::read_number(&"9".repeat(39)).unwrap_err().to_string().ends_with("at most 38 figures"));
/// # Ok::<(), glaneur::Error>(())
/// ```
pub fn read_number(text: &str) -> Result<Number<'_>, Error> {
    let figures = text.bytes().filter(u8::is_ascii_digit).count();
    let expected = if figures > Decimal::FIGURES { "a number of at most 38 figures" } else { "a number" };
    // No date may claim the figures.
    let free = Extractor { kinds: FREE_FIGURES, ..Extractor::new() };
    whole(text, first_word(text), free.numbers(text), expected, "the end of the number")
}

/// Read a whole string as one date, time, duration, set or range. An article or a preposition that leaves the value as
/// it is may lead in: `le 3 mai`, `en 2024`, `du 3 au 5 mai`.
///
/// # Errors
///
/// When the string is not one temporal expression and nothing else; the error names the place.
///
/// ```
/// let date = glaneur::read_date("14 juillet 1789")?;
/// assert_eq!(date.timex().unwrap().to_string(), "1789-07-14");
/// assert_eq!(glaneur::read_date("le 14 juillet 1789")?, date);
/// assert_eq!(glaneur::read_date("demain matin peut-être").unwrap_err().range().start, 13);
/// assert!(glaneur::read_date("31 février 2024").is_err());
/// # Ok::<(), glaneur::Error>(())
/// ```
pub fn read_date(text: &str) -> Result<Date, Error> {
    let start = date::lead_in(text);
    whole(text, start, dates(text), "a date", "the end of the date")
}

/// Read a whole string as one country name, adjective or inhabitant.
///
/// # Errors
///
/// When the string is not one country form and nothing else; the error names the place.
///
/// ```
/// assert_eq!(glaneur::read_country("Corée du Sud")?.to_string(), "KR");
/// assert_eq!(glaneur::read_country("la Réunion")?.to_string(), "RE");
/// assert_eq!(glaneur::read_country("congolaise")?.to_string(), "CG|CD");
///
/// let error = glaneur::read_country("Atlantide").unwrap_err();
/// assert_eq!(error.to_string(), "at byte 0, “Atlantide”: expected a country");
/// let error = glaneur::read_country("Mali et Niger").unwrap_err();
/// assert_eq!(error.range(), 5..13);
/// # Ok::<(), glaneur::Error>(())
/// ```
pub fn read_country(text: &str) -> Result<CountryForm, Error> {
    let start = first_word(text);
    // A form is far shorter than a block: what does not fit in one is none.
    let mut scanned = Scanned::new(Blocks::new(text).next().map_or("", |(_, block)| block));
    let reader = &scanned.passage();
    let tokens = reader.tokens;
    let read = country::whole(reader).ok_or_else(|| Error::unexpected(text, start, "a country"))?;
    let end = read.end.checked_sub(1).and_then(|last| tokens.get(last)).map_or(start, |t| usize::from(t.end));
    ends(text, end, "the end of the country").map(|()| read.value)
}

fn first_word(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// The one mention that makes up the text from `start` on.
fn whole<'t, V>(
    text: &'t str,
    start: usize,
    mut found: Mentions<'t, V>,
    expected: &'static str,
    end: &'static str,
) -> Result<V, Error> {
    let mention = found.next().filter(|m| m.range().start <= start);
    let mention = mention.ok_or_else(|| Error::unexpected(text, start, expected))?;
    ends(text, mention.range().end, end).map(|()| mention.into_value())
}

/// Nothing but white space may follow.
fn ends(text: &str, end: usize, expected: &'static str) -> Result<(), Error> {
    let rest = text.get(end..).unwrap_or_default();
    if rest.trim().is_empty() {
        return Ok(());
    }
    Err(Error::unexpected(text, text.len() - rest.trim_start().len(), expected))
}
