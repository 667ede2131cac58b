//! The extractor: runs the grammars over a text block by block, and settles what needs more than one mention.

mod ready;

use crate::date::{Context, Date, Direction, Reference};
use crate::entity::{self, Entity};
use crate::grammar::{Memo, Reader, Scanned, country, date, number, official, opaque};
use crate::lexicon::{Classes, Entry};
use crate::official::{EntityId, Name, People};
use crate::text::{Blocks, TokenKind, Tokens};
use crate::{CountryForm, Decimal, Error, Kind, Mention, Number, Office, Official, Value};
use jiff::civil;
use ready::Ready;
use std::iter::FusedIterator;

/// What to look for, and the day the text was written. `const`, `Copy`, nothing to build or free.
///
/// ```
/// use glaneur::{Extractor, date};
///
/// let news = Extractor::new().reference(date(2025, 10, 26)?);
/// let yesterday = news.dates("Le sommet s'est ouvert hier.").next().unwrap();
/// assert_eq!(yesterday.value().timex().unwrap().to_string(), "2025-10-25");
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Extractor {
    kinds: u8,
    reference: Option<Reference>,
    direction: Direction,
}

const ALL_KINDS: u8 = 0b1111;

/// Numbers, with no look at the dates that may own their figures.
const FIGURES_ONLY: u8 = 1 << Kind::ALL.len();

impl Default for Extractor {
    fn default() -> Self {
        Self::new()
    }
}

impl Extractor {
    /// An extractor of all four types, without a reference date.
    ///
    /// ```
    /// const EXTRACTOR: glaneur::Extractor = glaneur::Extractor::new();
    /// assert_eq!(EXTRACTOR.extract("62 pays").count(), 1);
    /// ```
    pub const fn new() -> Self {
        Self { kinds: ALL_KINDS, reference: None, direction: Direction::Sense }
    }

    /// Resolve dates against the day the text was written.
    ///
    /// ```
    /// let extractor = glaneur::Extractor::new().reference(glaneur::date(2025, 10, 26)?);
    /// let date = extractor.dates("mardi dernier").next().unwrap();
    /// assert_eq!(date.value().timex().unwrap().to_string(), "2025-10-21");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub const fn reference(self, day: civil::Date) -> Self {
        Self { reference: Some(Reference::day(day)), ..self }
    }

    /// Resolve dates against the instant the text was written: hours and minutes count from it.
    ///
    /// ```
    /// let noon = glaneur::date(2025, 10, 26)?.at(12, 0, 0, 0);
    /// let date = glaneur::Extractor::new().written_at(noon).dates("il y a deux heures").next().unwrap();
    /// assert_eq!(date.value().timex().unwrap().to_string(), "2025-10-26T10:00");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn written_at(self, instant: civil::DateTime) -> Self {
        Self { reference: Some(Reference::instant(instant)), ..self }
    }

    /// Look for what dates leave open on one side of the reference, rather than where news would have it.
    ///
    /// ```
    /// use glaneur::{Direction, Extractor, date};
    ///
    /// let history = Extractor::new().reference(date(2025, 10, 26)?).direction(Direction::Past);
    /// let day = history.dates("le 11 novembre").next().unwrap();
    /// assert_eq!(day.value().timex().unwrap().to_string(), "2024-11-11");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub const fn direction(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }

    /// Look for these types only.
    ///
    /// ```
    /// let extractor = glaneur::Extractor::new().only(&[glaneur::Kind::Date]);
    /// assert_eq!(extractor.extract("62 pays le 3 mai").count(), 1);
    /// ```
    #[allow(clippy::indexing_slicing, reason = "a constant has no other way, and the index is in bounds")]
    pub const fn only(self, kinds: &[Kind]) -> Self {
        let (mut set, mut i) = (0, 0);
        while i < kinds.len() {
            set |= 1 << kinds[i] as u8;
            i += 1;
        }
        Self { kinds: set, ..self }
    }

    /// Every mention of the selected types, in order of start, then of end.
    ///
    /// ```
    /// let found: Vec<_> = glaneur::Extractor::new().extract("62 pays à Cuba").map(|m| m.text()).collect();
    /// assert_eq!(found, ["62", "Cuba"]);
    /// ```
    pub fn extract<'t>(&self, text: &'t str) -> Mentions<'t> {
        Mentions { engine: Engine::new(*self, text), convert: Some }
    }

    /// The officials.
    ///
    /// ```
    /// let found = glaneur::Extractor::new().officials("le président cubain").count();
    /// assert_eq!(found, 1);
    /// ```
    pub fn officials<'t>(&self, text: &'t str) -> Mentions<'t, Official<'t>> {
        self.one(text, Kind::Official, |v| if let Value::Official(o) = v { Some(o) } else { None })
    }

    /// The countries.
    ///
    /// ```
    /// assert_eq!(glaneur::Extractor::new().countries("de Cuba au Chili").count(), 2);
    /// ```
    pub fn countries<'t>(&self, text: &'t str) -> Mentions<'t, CountryForm> {
        self.one(text, Kind::Country, |v| if let Value::Country(c) = v { Some(c) } else { None })
    }

    /// The numbers.
    ///
    /// ```
    /// assert_eq!(glaneur::Extractor::new().numbers("12 élus et 30 agents").count(), 2);
    /// ```
    pub fn numbers<'t>(&self, text: &'t str) -> Mentions<'t, Number<'t>> {
        self.one(text, Kind::Number, |v| if let Value::Number(n) = v { Some(n) } else { None })
    }

    /// The dates, times, durations, sets and ranges.
    ///
    /// ```
    /// assert_eq!(glaneur::Extractor::new().dates("le 3 mai").count(), 1);
    /// ```
    pub fn dates<'t>(&self, text: &'t str) -> Mentions<'t, Date> {
        self.one(text, Kind::Date, |v| if let Value::Date(d) = v { Some(d) } else { None })
    }

    /// The named officials of a document, each once, with the later references by name alone.
    ///
    /// ```
    /// let people = glaneur::Extractor::new().entities("La maire Ana Ruiz a signé. Mme Ruiz a souri.");
    /// assert_eq!(people[0].references()[0].text(), "Mme Ruiz");
    /// ```
    pub fn entities<'t>(&self, text: &'t str) -> Vec<Entity<'t>> {
        let mut officials = self.officials(text);
        officials.engine.references = Some(Vec::new());
        let mentions: Vec<_> = officials.by_ref().collect();
        let inside = |m: &Mention<'t, Name<'t>>| {
            let next = mentions.partition_point(|o| o.end <= m.start);
            mentions.get(next).is_some_and(|o| o.start < m.end)
        };
        let mut references = officials.engine.references.take().unwrap_or_default();
        references.retain(|(_, reference)| !inside(reference));
        entity::group(mentions.into_iter(), references)
    }

    fn one<'t, V>(&self, text: &'t str, kind: Kind, convert: fn(Value<'t>) -> Option<V>) -> Mentions<'t, V> {
        Mentions { engine: Engine::new(self.only(&[kind]), text), convert }
    }

    const fn wants(&self, kind: Kind) -> bool {
        self.kinds >> kind as u8 & 1 == 1
    }
}

/// Every mention in a text, with the default extractor.
///
/// ```
/// let kinds: Vec<_> = glaneur::extract("Le 3 mai, 62 pays").map(|m| m.value().kind()).collect();
/// assert_eq!(kinds, [glaneur::Kind::Date, glaneur::Kind::Number]);
/// ```
pub fn extract(text: &str) -> Mentions<'_> {
    Extractor::new().extract(text)
}

/// The officials in a text.
///
/// ```
/// assert_eq!(glaneur::officials("la maire de Lyon").next().unwrap().text(), "maire de Lyon");
/// ```
pub fn officials(text: &str) -> Mentions<'_, Official<'_>> {
    Extractor::new().officials(text)
}

/// The countries in a text.
///
/// ```
/// assert_eq!(glaneur::countries("au Chili").next().unwrap().text(), "Chili");
/// ```
pub fn countries(text: &str) -> Mentions<'_, CountryForm> {
    Extractor::new().countries(text)
}

/// The numbers in a text.
///
/// ```
/// assert_eq!(glaneur::numbers("deux cents élus").next().unwrap().text(), "deux cents");
/// ```
pub fn numbers(text: &str) -> Mentions<'_, Number<'_>> {
    Extractor::new().numbers(text)
}

/// The dates in a text.
///
/// ```
/// assert_eq!(glaneur::dates("dès le 3 mai").next().unwrap().text(), "3 mai");
/// ```
pub fn dates(text: &str) -> Mentions<'_, Date> {
    Extractor::new().dates(text)
}

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
    let alone = Extractor { kinds: FIGURES_ONLY, ..Extractor::new() };
    let found = Mentions {
        engine: Engine::new(alone, text),
        convert: |v| if let Value::Number(n) = v { Some(n) } else { None },
    };
    whole(text, first_word(text), found, expected, "the end of the number")
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
    let scanned = Scanned::new(Blocks::new(text).next().map_or("", |(_, block)| block));
    let tokens = scanned.reader().tokens;
    let read = country::whole(scanned.reader()).ok_or_else(|| Error::unexpected(text, start, "a country"))?;
    let end = read.end.checked_sub(1).and_then(|last| tokens.get(last)).map_or(start, |t| t.end as usize);
    let rest = text.get(end..).unwrap_or_default();
    if rest.trim().is_empty() {
        return Ok(read.value);
    }
    Err(Error::unexpected(text, text.len() - rest.trim_start().len(), "the end of the country"))
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
    let rest = text.get(mention.range().end..).unwrap_or_default();
    if rest.trim().is_empty() {
        return Ok(mention.into_value());
    }
    let at = text.len() - rest.trim_start().len();
    Err(Error::unexpected(text, at, end))
}

/// The mentions of a text, found as the iterator goes on: memory does not grow with the text, but for one entry for each
/// person it names through an office.
///
/// ```
/// let mut mentions = glaneur::extract("Le 3 mai, 62 pays");
/// assert_eq!(mentions.next().unwrap().text(), "3 mai");
/// assert_eq!(mentions.next().unwrap().text(), "62");
/// assert!(mentions.next().is_none());
/// ```
#[derive(Debug)]
pub struct Mentions<'t, V = Value<'t>> {
    engine: Engine<'t>,
    convert: fn(Value<'t>) -> Option<V>,
}

impl<'t, V> Iterator for Mentions<'t, V> {
    type Item = Mention<'t, V>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mention = self.engine.next()?;
            if let Some(mention) = mention.try_map(self.convert) {
                return Some(mention);
            }
        }
    }
}

impl<V> FusedIterator for Mentions<'_, V> {}

#[derive(Debug)]
struct Engine<'t> {
    extractor: Extractor,
    text: &'t str,
    blocks: Blocks<'t>,
    tokens: Tokens,
    /// What the lexicon holds of each token of the block.
    entries: Vec<Entry>,
    /// The tokens of the block that can begin something, with what they can begin.
    starts: Vec<(u32, Classes)>,
    /// The tokens of the block that numbers must leave alone.
    taken: Vec<bool>,
    ready: Ready<'t>,
    /// What the dates so far tell about those that follow.
    context: Context,
    /// The last office the text named.
    last_office: Option<Office<'t>>,
    /// The persons the text named through offices.
    people: People<'t>,
    /// Where references by name alone are gathered, if they are wanted.
    references: Option<Vec<(EntityId, Mention<'t, Name<'t>>)>>,
}

impl<'t> Engine<'t> {
    fn new(extractor: Extractor, text: &'t str) -> Self {
        Self {
            extractor,
            text,
            blocks: Blocks::new(text),
            tokens: Tokens::default(),
            entries: Vec::new(),
            starts: Vec::new(),
            taken: Vec::new(),
            ready: Ready::default(),
            context: Context::new(extractor.reference, extractor.direction),
            last_office: None,
            people: People::default(),
            references: None,
        }
    }

    fn next(&mut self) -> Option<Mention<'t>> {
        loop {
            if let Some(mention) = self.ready.pop(self.text) {
                return Some(mention);
            }
            let (base, block) = self.blocks.next()?;
            self.read_block(base, block);
        }
    }

    #[inline(never)]
    fn read_block(&mut self, base: usize, block: &'t str) {
        self.tokens.scan(block);
        let tokens = std::mem::take(&mut self.tokens);
        let mut entries = std::mem::take(&mut self.entries);
        entries.clear();
        entries.extend(tokens.list().iter().map(|t| Entry::of(t.key)));
        let reader = Reader { text: block, tokens: tokens.list(), entries: &entries, cardinals: &Memo::default() };
        self.find_starts(reader);
        let mut pass = Pass { engine: self, reader, base };
        pass.run();
        self.tokens = tokens;
        self.entries = entries;
    }

    /// The tokens that can begin a mention, web addresses and telephone numbers apart.
    #[inline(never)]
    fn find_starts(&mut self, reader: Reader<'_, '_>) {
        self.starts.clear();
        self.taken.clear();
        self.taken.resize(reader.tokens.len(), false);
        let mut skip = 0;
        let bytes = reader.text.as_bytes();
        for (at, (token, entry)) in reader.tokens.iter().zip(reader.entries).enumerate() {
            let first = bytes.get(token.start as usize).copied().unwrap_or_default();
            let classes = match token.kind {
                TokenKind::Word => match entry.classes().and(roman(reader, at, first)) {
                    Classes::NONE => continue,
                    classes => classes,
                },
                TokenKind::Digits => Classes::FIGURES,
                // Only a mail's `@` and `½` say something by themselves.
                TokenKind::Mark if first == b'@' => Classes::NONE,
                TokenKind::Mark if first >= 128 && number::is_fraction_character(reader.word(at)) => Classes::NUMERAL,
                TokenKind::Mark => continue,
            };
            if at < skip {
                continue;
            }
            if let Some(run) = opaque(reader, at, classes) {
                skip = run.end;
                self.starts.truncate(self.starts.partition_point(|(start, _)| (*start as usize) < run.start));
                self.taken.iter_mut().take(run.end).skip(run.start).for_each(|t| *t = true);
            } else if classes != Classes::NONE && !(classes == Classes::ONE && number::is_plain_article(reader, at)) {
                self.starts.push((at as u32, classes));
            }
        }
    }
}

/// Whether a word may be a Roman ordinal: capitals of a numeral, then at most an ending.
#[inline]
fn roman(reader: Reader<'_, '_>, at: usize, first: u8) -> Classes {
    if is_roman(first) && roman_numeral(reader.word(at).as_bytes()) { Classes::ROMAN } else { Classes::NONE }
}

fn is_roman(byte: u8) -> bool {
    matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M')
}

fn roman_numeral(word: &[u8]) -> bool {
    /// `ième` in bytes: the longest ending.
    const ENDING: usize = 5;
    let capitals = word.iter().take_while(|b| is_roman(**b)).count();
    let numeral = capitals > 1 || matches!(word.first(), Some(b'I' | b'V' | b'X'));
    numeral && word.len() <= capitals + ENDING
}

/// The name of what is no rule of a mention: a name alone.
const REFERENCE: &str = "<nom seul>";

/// One pass a type over the tokens that can begin something.
struct Pass<'e, 'r, 't> {
    engine: &'e mut Engine<'t>,
    reader: Reader<'r, 't>,
    base: usize,
}

impl<'t> Pass<'_, '_, 't> {
    fn run(&mut self) {
        let wants = |kind| self.engine.extractor.wants(kind);
        let figures = self.engine.extractor.kinds == FIGURES_ONLY;
        let (dated, counted) = (wants(Kind::Date), wants(Kind::Number));
        let (lands, offices) = (wants(Kind::Country), wants(Kind::Official));
        // Numbers leave alone the figures of dates, so dates are read for them too.
        if dated || counted {
            self.dates(dated);
        }
        if counted || figures {
            self.numbers();
        }
        if lands {
            self.countries();
        }
        if offices {
            self.officials();
            self.references();
        }
    }

    /// Read at every token that can begin the type, left to right, never inside the mention before.
    fn each(&mut self, starts: Classes, mut read: impl FnMut(&mut Self, usize, Classes, usize) -> Option<usize>) {
        let mut free = 0;
        for i in 0..self.engine.starts.len() {
            let Some(&(at, classes)) = self.engine.starts.get(i) else {
                break;
            };
            let at = at as usize;
            if at >= free && classes.meets(starts) {
                free = read(self, at, classes, free).unwrap_or(free);
            }
        }
    }

    #[inline(never)]
    fn dates(&mut self, emit: bool) {
        self.each(date::STARTS, |pass, at, classes, free| {
            let (rule, read) = date::read(pass.reader, at, classes).filter(|(_, r)| r.first >= free)?;
            if date::owns_its_figures(&read.value) {
                pass.engine.taken.iter_mut().take(read.end).skip(read.first).for_each(|t| *t = true);
            }
            if emit {
                let value = pass.engine.context.follow(read.value);
                pass.push(read.first, read.end, rule, Value::Date(value));
            }
            Some(read.end)
        });
    }

    #[inline(never)]
    fn numbers(&mut self) {
        self.each(number::STARTS, |pass, at, classes, free| {
            if pass.engine.taken.get(at).copied().unwrap_or(false) {
                return None;
            }
            let (rule, read) = number::read(pass.reader, at, classes).filter(|(_, r)| r.first >= free)?;
            pass.push(read.first, read.end, rule, Value::Number(read.value));
            Some(read.end)
        });
    }

    #[inline(never)]
    fn countries(&mut self) {
        self.each(country::STARTS, |pass, at, classes, _| match country::read(pass.reader, at, classes) {
            country::Outcome::Found(rule, read) => {
                pass.push(read.first, read.end, rule, Value::Country(read.value));
                Some(read.end)
            }
            country::Outcome::Blocked(end) => Some(end),
            country::Outcome::Nothing => None,
        });
    }

    #[inline(never)]
    fn officials(&mut self) {
        self.each(official::STARTS, |pass, at, _, free| {
            match official::read(pass.reader, at, free, pass.engine.last_office) {
                official::Outcome::Found(rule, reads) => {
                    let end = reads.iter().map(|r| r.end).max();
                    for mut read in reads {
                        pass.engine.last_office = read.value.offices.first().copied();
                        read.value.entity = read.value.traits().map(|t| pass.engine.people.identify(t));
                        pass.push(read.first, read.end, rule, Value::Official(read.value));
                    }
                    end
                }
                official::Outcome::Private(end) => Some(end),
                official::Outcome::Nothing => None,
            }
        });
    }

    /// The names alone that refer to persons named through an office.
    fn references(&mut self) {
        let Some(mut gathered) = self.engine.references.take() else { return };
        let mut at = 0;
        while at < self.reader.tokens.len() && !self.engine.people.is_empty() {
            let Some(read) = official::reference(self.reader, at) else {
                at += 1;
                continue;
            };
            let known = self.engine.people.find(&read.value);
            if let Some((id, (start, end))) = known.zip(self.bytes(read.first, read.end)) {
                let source = self.engine.text;
                gathered.push((id, Mention { source, start, end, rule: REFERENCE, value: read.value.name }));
            }
            at = read.end.max(at + 1);
        }
        self.engine.references = Some(gathered);
    }

    /// The bytes of the tokens from `first` up to `end`, in the whole text.
    fn bytes(&self, first: usize, end: usize) -> Option<(usize, usize)> {
        let tokens = self.reader.tokens;
        let (a, b) = (tokens.get(first)?, tokens.get(end.checked_sub(1)?)?);
        Some((self.base + a.start as usize, self.base + b.end as usize))
    }

    #[inline(never)]
    fn push(&mut self, first: usize, end: usize, rule: &'static str, value: Value<'t>) {
        if let Some((start, end)) = self.bytes(first, end) {
            self.engine.ready.push((start, end), rule, value);
        }
    }
}
