//! The entries of a user checked one by one, and the tables they make.

use super::builder::Sense;
use super::rows;
use super::trie::{self, Path, Trie};
use super::{Lexicon, Person, Unit};
use crate::lexicon::spelling::{composed, plain_capitals, without_accents};
use crate::lexicon::tables::UnitSort;
use crate::lexicon::tables::units::UNITS;
use crate::lexicon::{Classes, Reading};
use crate::text::{Gap, Token, TokenKind, Tokens};
use crate::{Country, Error, Kind, Role};
use std::collections::HashMap;

/// The country of an entry's code.
pub(super) fn country(sense: &'static str, entry: &str, code: &str) -> Result<Country, Error> {
    Country::from_code(code).ok_or_else(|| {
        let expected = "expected a code of ISO 3166-1 alpha-2 such as FR, found";
        Error::wrong_entry(sense, entry, format!("{expected} “{}”", Error::quoted(code)))
    })
}

/// The entries so far.
#[derive(Default)]
pub(super) struct Draft {
    trie: Trie,
    units: Vec<Unit>,
    persons: Vec<Person>,
    /// The value of each phrase in each sort.
    given: HashMap<(Vec<u64>, &'static str), Sense>,
    /// The kinds of which each phrase is denied, and those of which it is a mention.
    kinds: HashMap<Vec<u64>, (u8, u8)>,
    denies: bool,
}

/// A phrase as it is looked for.
struct Phrase {
    /// Composed.
    form: String,
    path: Path,
    /// Which of its tokens have a capital.
    capitals: u16,
}

impl Draft {
    pub(super) fn add(&mut self, written: &str, sense: &Sense) -> Result<(), Error> {
        let wrong = |problem: &str| Error::wrong_entry(sense.name(), written, problem.to_string());
        let phrase = phrase(written, sense)?;
        self.agree(sense, &phrase).map_err(wrong)?;
        match sense {
            Sense::Title(role, form) => self.enter(&phrase, Reading::Title(rows::title_of(*role, *form))),
            Sense::Country(code) => {
                let row = rows::name_of(country(sense.name(), written, code)?);
                self.enter(&phrase, Reading::Country(row));
            }
            Sense::Demonym(code) => {
                let row = rows::demonym_of(country(sense.name(), written, code)?);
                self.enter(&phrase, Reading::Country(row));
            }
            Sense::Unit(symbol) => self.unit(&phrase, symbol, UnitSort::Measure).map_err(wrong)?,
            Sense::Currency(code) => self.unit(&phrase, code, UnitSort::Money).map_err(wrong)?,
            Sense::Person(role, code) => self.person(written, *role, code.as_deref(), &phrase)?,
            Sense::Denied(kinds) => self.deny(*kinds, &phrase),
        }
        Ok(())
    }

    /// Whether the phrase has no other value of the sort, and is not both denied and a mention.
    fn agree(&mut self, sense: &Sense, phrase: &Phrase) -> Result<(), &'static str> {
        let (denied, meant) = self.kinds.entry(phrase.path.keys.clone()).or_default();
        match sense {
            Sense::Denied(kinds) => *denied |= kinds,
            _ => *meant |= sense.kinds(),
        }
        if *denied & *meant != 0 {
            return Err("expected a value or a denial, found both");
        }
        if matches!(sense, Sense::Denied(_)) {
            return Ok(());
        }
        let key = (phrase.path.keys.clone(), sense.sort());
        if self.given.get(&key).is_some_and(|before| before != sense) {
            return Err("expected one value, found another before");
        }
        self.given.insert(key, sense.clone());
        Ok(())
    }

    /// Add a reading of a phrase, and of its spellings without accents.
    fn enter(&mut self, phrase: &Phrase, reading: Reading) {
        self.trie.add(phrase.path.clone(), reading);
        for variant in [without_accents(&phrase.form), plain_capitals(&phrase.form)] {
            if variant != phrase.form {
                self.trie.add_variant(tokens(&variant).path(), reading);
            }
        }
    }

    /// A word for a unit of the crate's, else for one of its own, whose symbol is read too.
    fn unit(&mut self, phrase: &Phrase, symbol: &str, sort: UnitSort) -> Result<(), &'static str> {
        let symbol = composed(symbol);
        let known = UNITS.iter().position(|u| u.code == symbol && u.sort != UnitSort::MoneyPart);
        if let Some((row, unit)) = known.and_then(|row| Some((row, UNITS.get(row)?))) {
            if sort == UnitSort::Money && unit.sort != UnitSort::Money {
                return Err("expected the code of a currency, found the symbol of a measure");
            }
            self.enter(phrase, Reading::Unit(row as u16));
            return Ok(());
        }
        let signs = signs(&symbol).ok_or("expected the symbol of a unit, such as km")?;
        let row = self
            .unit_row(Unit { symbol, sort })
            .ok_or("expected one kind of unit for the symbol, found another before")?;
        self.enter(phrase, Reading::Unit(row));
        self.trie.add(signs, Reading::Symbol(row));
        Ok(())
    }

    /// The row of a unit of the user's; none where its symbol is another's.
    fn unit_row(&mut self, unit: Unit) -> Option<u16> {
        let row = self.units.iter().position(|u| u.symbol == unit.symbol).unwrap_or(self.units.len());
        match self.units.get(row) {
            Some(other) if *other != unit => return None,
            Some(_) => {}
            None => self.units.push(unit),
        }
        u16::try_from(UNITS.len() + row).ok()
    }

    fn person(&mut self, written: &str, role: Role, code: Option<&str>, phrase: &Phrase) -> Result<(), Error> {
        if phrase.capitals & 1 == 0 {
            return Err(Error::wrong_entry("person", written, "expected a capital first".into()));
        }
        let country = code.map(|code| country("person", written, code)).transpose()?;
        let person = Person { role, country, capitals: phrase.capitals };
        let row = self.persons.iter().position(|p| *p == person).unwrap_or(self.persons.len());
        if row == self.persons.len() {
            self.persons.push(person);
        }
        self.enter(phrase, Reading::Person(row as u16));
        Ok(())
    }

    /// Deny a phrase; what the crate reads as a title or a country at its beginning is none within an official either.
    fn deny(&mut self, kinds: u8, phrase: &Phrase) {
        self.denies = true;
        self.enter(phrase, Reading::Denied(kinds));
        let denied = |kind: Kind, class| kinds >> kind as u8 & 1 == 1 && begins_with(&phrase.path, class);
        if denied(Kind::Country, Classes::COUNTRY) {
            self.enter(phrase, Reading::NotCountry);
        }
        if let Some(row) = rows::private_title().filter(|_| denied(Kind::Official, Classes::TITLE)) {
            self.enter(phrase, Reading::Title(row));
        }
    }

    /// The lexicon without its patterns; `last` is named where the words are too many to number.
    pub(super) fn lay_out(self, (sense, phrase): (&'static str, &str)) -> Result<Lexicon, Error> {
        let full = || Error::wrong_entry(sense, phrase, "with those before it, expected fewer different words".into());
        let layout = self.trie.lay_out().filter(|l| l.words.is_numbered()).ok_or_else(full)?;
        Ok(Lexicon {
            entries: 0,
            words: layout.words,
            edges: layout.edges,
            fallback: layout.fallback,
            first_node: trie::first_node(),
            readings: layout.readings,
            sets: layout.sets,
            units: self.units,
            persons: self.persons,
            patterns: None,
            denies: self.denies,
        })
    }
}

/// Whether something of a class in the tables is, or begins, the phrase.
fn begins_with(path: &Path, class: Classes) -> bool {
    let starts = (1..=path.keys.len()).filter_map(|len| path.keys.get(..len));
    starts.map(trie::plain).any(|slot| slot.readings(None).iter().any(|r| r.class().meets(class)))
}

/// The tokens of a form, with no entries.
struct Scan(Tokens<()>);

fn tokens(form: &str) -> Scan {
    let mut tokens = Tokens::default();
    tokens.scan(form, |_, _| ());
    Scan(tokens)
}

impl Scan {
    fn list(&self) -> &[Token<()>] {
        self.0.list()
    }

    fn path(&self) -> Path {
        let figures = self.list().first().is_some_and(|t| t.kind == TokenKind::Digits);
        Path { keys: self.list().iter().map(|t| t.key).collect(), figures }
    }
}

/// A symbol as it is looked for; none where it is no symbol.
fn signs(symbol: &str) -> Option<Path> {
    let short = symbol.len() <= Lexicon::PHRASE_BYTES && symbol.trim() == symbol;
    let scan = tokens(if short { symbol } else { "" });
    let first = scan.list().first().filter(|t| t.kind != TokenKind::Digits);
    first.filter(|_| scan.list().len() <= Lexicon::PHRASE_WORDS).map(|_| scan.path())
}

/// A phrase that can be looked for.
fn phrase(written: &str, sense: &Sense) -> Result<Phrase, Error> {
    let wrong = |problem: String| Error::wrong_entry(sense.name(), written, problem);
    if written.len() > Lexicon::PHRASE_BYTES {
        return Err(wrong(format!("expected at most {} bytes", Lexicon::PHRASE_BYTES)));
    }
    let form = composed(written);
    let scan = tokens(&form);
    if scan.list().len() > Lexicon::PHRASE_WORDS {
        return Err(wrong(format!("expected at most {} words", Lexicon::PHRASE_WORDS)));
    }
    begins(scan.list(), sense).map_err(|problem| wrong(problem.to_string()))?;
    let word = |t: &Token<()>| form.get(usize::from(t.start)..usize::from(t.end)).unwrap_or_default();
    let capital = |t: &Token<()>| word(t).starts_with(char::is_uppercase);
    let capitals = scan.list().iter().enumerate().fold(0, |bits, (i, t)| bits | u16::from(capital(t)) << i);
    let path = scan.path();
    Ok(Phrase { form, path, capitals })
}

/// Whether a phrase begins as the grammars take it up, and is one run of words.
fn begins(list: &[Token<()>], sense: &Sense) -> Result<(), &'static str> {
    let first = list.first().ok_or("expected a word")?;
    if list.iter().skip(1).any(|t| t.gap == Gap::Paragraph) {
        return Err("expected no blank line");
    }
    let worded = match sense {
        Sense::Denied(_) => list.iter().any(|t| t.kind != TokenKind::Mark),
        Sense::Unit(_) | Sense::Currency(_) => first.kind != TokenKind::Digits,
        _ => first.kind == TokenKind::Word,
    };
    if worded { Ok(()) } else { Err("expected a word first") }
}
