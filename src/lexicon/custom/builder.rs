//! The builder of a user's lexicon: what is given.

use super::Lexicon;
use super::draft::{Draft, country};
use super::pattern::{Patterns, Yield};
use super::rows::{self, TitleForm};
use crate::{Error, Kind, Role};

/// The kinds of mention, as bits.
const EVERY_KIND: u8 = (1 << Kind::ALL.len()) - 1;

/// What a phrase is given as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sense {
    Title(Role, TitleForm),
    Country(String),
    Demonym(String),
    Unit(String),
    Currency(String),
    Person(Role, Option<String>),
    /// Of the kinds of these bits.
    Denied(u8),
}

/// Entries for a [`Lexicon`], checked when it is [built](LexiconBuilder::build).
///
/// A phrase is given in one form at a time, as it stands in a text: the crate derives no feminine and no plural of it.
///
/// ```
/// use glaneur::{Extractor, Lexicon, Role};
///
/// let mut builder = Lexicon::builder();
/// for title in ["capitoul", "premier capitoul"] {
///     builder.title(title, Role::Mayor);
/// }
/// let lexicon = builder.plural_title("capitouls", Role::Mayor).build()?;
/// let text = "Les capitouls Jean Aubas et Paul Vidal ont élu le premier capitoul, Guy Serres.";
/// let names: Vec<_> =
///     Extractor::new().lexicon(&lexicon).officials(text).filter_map(|m| m.value().name()).collect();
/// assert_eq!(names, ["Jean Aubas", "Paul Vidal", "Guy Serres"]);
/// # Ok::<(), glaneur::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct LexiconBuilder {
    pub(super) phrases: Vec<(String, Sense)>,
    patterns: Vec<(String, Pattern)>,
}

/// What a pattern is given as.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Pattern {
    Denied(Kind),
    Title(Role),
    Country(String),
    Label,
}

impl LexiconBuilder {
    /// A title of office of one holder, of either gender. It is read as the crate's titles of that role are: with its
    /// portfolio, its country or body, and its holder before or after it.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon, Role};
    ///
    /// let lexicon = Lexicon::builder().title("grand veneur", Role::SeniorCivilServant).build()?;
    /// let extractor = Extractor::new().lexicon(&lexicon);
    /// let found = extractor.officials("Jean Morel, ancien grand veneur de Suède, a parlé.").next().unwrap();
    /// assert_eq!(found.text(), "Jean Morel, ancien grand veneur de Suède");
    /// assert_eq!(found.value().offices()[0].tenure(), glaneur::Tenure::Former);
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn title(&mut self, title: &str, role: Role) -> &mut Self {
        self.phrase(title, Sense::Title(role, TitleForm::Open))
    }

    /// The feminine of a title: it tells the gender of its holder.
    ///
    /// ```
    /// use glaneur::{Extractor, Gender, Lexicon, Role};
    ///
    /// let lexicon = Lexicon::builder().feminine_title("bâtonnière", Role::Other).build()?;
    /// let text = "Ana Ruiz, bâtonnière de Lyon, a parlé.";
    /// let found = Extractor::new().lexicon(&lexicon).officials(text).next().unwrap();
    /// assert_eq!(found.value().gender(), Some(Gender::Feminine));
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn feminine_title(&mut self, title: &str, role: Role) -> &mut Self {
        self.phrase(title, Sense::Title(role, TitleForm::Feminine))
    }

    /// The plural of a title: each of its holders, named one by one, is a mention.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon, Role};
    ///
    /// let lexicon = Lexicon::builder().plural_title("bâtonniers", Role::Other).build()?;
    /// let text = "les bâtonniers Ana Ruiz et Luis Mora";
    /// assert_eq!(Extractor::new().lexicon(&lexicon).officials(text).count(), 2);
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn plural_title(&mut self, title: &str, role: Role) -> &mut Self {
        self.phrase(title, Sense::Title(role, TitleForm::Plural))
    }

    /// A name of the country with this code, as [`Country::from_code`](crate::Country::from_code) takes it. One of its
    /// words must have a capital in the text.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon};
    ///
    /// let lexicon = Lexicon::builder().country("Pays du Soleil-Levant", "JP").build()?;
    /// let found = Extractor::new().lexicon(&lexicon).countries("au Pays du Soleil-Levant").next().unwrap();
    /// assert_eq!(found.value().country().unwrap().code(), "JP");
    ///
    /// let error = Lexicon::builder().country("Syldavie", "SY-L").build().unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "lexicon, country “Syldavie”: expected a code of ISO 3166-1 alpha-2 such as FR, found “SY-L”"
    /// );
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn country(&mut self, name: &str, code: &str) -> &mut Self {
        self.phrase(name, Sense::Country(code.to_string()))
    }

    /// An adjective of a country in one of its forms, which with a capital names its people too.
    ///
    /// ```
    /// use glaneur::{CountryKind, Extractor, Lexicon};
    ///
    /// let lexicon = Lexicon::builder().demonym("nippone", "JP").demonym("nippons", "JP").build()?;
    /// let extractor = Extractor::new().lexicon(&lexicon);
    /// let kinds: Vec<_> =
    ///     extractor.countries("la flotte nippone et les Nippons").map(|m| m.value().kind()).collect();
    /// assert_eq!(kinds, [CountryKind::Adjective, CountryKind::Inhabitant]);
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn demonym(&mut self, form: &str, code: &str) -> &mut Self {
        self.phrase(form, Sense::Demonym(code.to_string()))
    }

    /// A word for the unit with this symbol: the unit of the crate that has it (`km`), else a measure of its own. The
    /// symbol of a measure of its own is read too, written exactly so.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon};
    ///
    /// let lexicon = Lexicon::builder().unit("jetons", "jtn").unit("bornes", "km").build()?;
    /// let found: Vec<String> = Extractor::new()
    ///     .lexicon(&lexicon)
    ///     .numbers("12 jetons, plus de 2 millions de jetons, 30 jtn, à 3 bornes")
    ///     .map(|m| m.value().to_string())
    ///     .collect();
    /// assert_eq!(found, ["12 jtn", "2000000 jtn", "30 jtn", "3 km"]);
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn unit(&mut self, word: &str, symbol: &str) -> &mut Self {
        self.phrase(word, Sense::Unit(symbol.to_string()))
    }

    /// A word for the currency with this code: that of the crate (`EUR`), else one of its own. The code of one of its
    /// own is read too, after the figures or before them.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon, NumberKind};
    ///
    /// let lexicon = Lexicon::builder().currency("balles", "EUR").currency("florettes", "FLT").build()?;
    /// let extractor = Extractor::new().lexicon(&lexicon);
    /// let found: Vec<String> =
    ///     extractor.numbers("500 balles, 3 florettes et demie, FLT 20").map(|m| m.value().to_string()).collect();
    /// assert_eq!(found, ["500 EUR", "3.5 FLT", "20 FLT"]);
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn currency(&mut self, word: &str, code: &str) -> &mut Self {
        self.phrase(word, Sense::Currency(code.to_string()))
    }

    /// A person who is an official of this role wherever the name stands, with a civility or without; where a title
    /// stands beside it, the text tells the office instead. The words with a capital must have one in the text, and the
    /// name is no part of a longer one. The title of the office is empty: the text names none.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon, Role};
    ///
    /// let lexicon = Lexicon::builder().person("Ines Vautrin", Role::Mayor).build()?;
    /// let extractor = Extractor::new().lexicon(&lexicon);
    /// let roles = |text| extractor.officials(text).map(|m| m.value().offices()[0].role()).collect::<Vec<_>>();
    /// assert_eq!(roles("Selon Ines Vautrin, le budget est voté."), [Role::Mayor]);
    /// assert_eq!(roles("la ministre Ines Vautrin"), [Role::Minister]);
    /// assert_eq!(roles("Ines Vautrin-Morel"), []);
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn person(&mut self, name: &str, role: Role) -> &mut Self {
        self.phrase(name, Sense::Person(role, None))
    }

    /// A [`person`](Self::person) who holds the office for the country with this code.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon, Role};
    ///
    /// let lexicon = Lexicon::builder().person_of("Ulf Berg", Role::Ambassador, "SE").build()?;
    /// let found = Extractor::new().lexicon(&lexicon).officials("M. Ulf Berg a souri.").next().unwrap();
    /// assert_eq!((found.text(), found.value().to_string().as_str()), ("M. Ulf Berg", "Ulf Berg, Ambassador · SE"));
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn person_of(&mut self, name: &str, role: Role, code: &str) -> &mut Self {
        self.phrase(name, Sense::Person(role, Some(code.to_string())))
    }

    /// A phrase that is no mention of any kind: none begins in it, and no official is named so. A mention that begins
    /// before it, or a longer phrase of the same kind that begins with it, is read all the same.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon};
    ///
    /// let lexicon = Lexicon::builder().deny("Premier ministre").deny("Guinée").build()?;
    /// let found: Vec<_> = Extractor::new()
    ///     .lexicon(&lexicon)
    ///     .extract("Le Premier ministre de Guinée part en Guinée équatoriale.")
    ///     .map(|m| m.text())
    ///     .collect();
    /// assert_eq!(found, ["Guinée équatoriale"]);
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn deny(&mut self, phrase: &str) -> &mut Self {
        self.phrase(phrase, Sense::Denied(EVERY_KIND))
    }

    /// A phrase that is no mention of this kind, as [`deny`](Self::deny) has it.
    ///
    /// ```
    /// use glaneur::{Extractor, Kind, Lexicon};
    ///
    /// let lexicon = Lexicon::builder().deny_kind(Kind::Date, "Vendredi 13").build()?;
    /// let found: Vec<_> =
    ///     Extractor::new().lexicon(&lexicon).dates("Le film Vendredi 13 sort lundi.").map(|m| m.text()).collect();
    /// assert_eq!(found, ["lundi"]);
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn deny_kind(&mut self, kind: Kind, phrase: &str) -> &mut Self {
        self.phrase(phrase, Sense::Denied(1 << kind as u8))
    }

    /// A [regular expression](regex#syntax) for what is no mention of this kind, as [`deny`](Self::deny) has it.
    ///
    /// A pattern is tried where a word, a figure or a mark begins, and counts where its match ends with one, in the same
    /// paragraph, after at most [`Lexicon::MATCH_BYTES`]. It sees nothing before, so that `^` is wherever it is tried.
    /// Case counts, unless it begins with `(?i)`. It is tried on the text as it stands, so accents must be in the same
    /// normal form. Where two patterns match, the longer match is taken, then the one given first.
    ///
    /// ```
    /// use glaneur::{Extractor, Kind, Lexicon};
    ///
    /// let lexicon = Lexicon::builder().deny_pattern(r"Studio \d+", Kind::Number).build()?;
    /// let found: Vec<_> = Extractor::new()
    ///     .lexicon(&lexicon)
    ///     .numbers("Le Studio 54 a reçu 300 danseurs, dont 54 stagiaires.")
    ///     .map(|m| m.text())
    ///     .collect();
    /// assert_eq!(found, ["300", "54"]);
    ///
    /// let error = Lexicon::builder().deny_pattern("(", Kind::Number).build().unwrap_err();
    /// assert_eq!(error.to_string(), "lexicon, pattern “(”: unclosed group");
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn deny_pattern(&mut self, pattern: &str, kind: Kind) -> &mut Self {
        self.pattern(pattern, Pattern::Denied(kind))
    }

    /// A regular expression for a title of one holder, read as a [`title`](Self::title) is; tried as
    /// [`deny_pattern`](Self::deny_pattern) tells.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon, Role};
    ///
    /// let lexicon = Lexicon::builder().title_pattern(r"délégué[e]? de la zone \d+", Role::Prefect).build()?;
    /// let text = "La déléguée de la zone 4, Ana Ruiz, a signé.";
    /// let found = Extractor::new().lexicon(&lexicon).officials(text).next().unwrap();
    /// assert_eq!(found.value().to_string(), "Ana Ruiz, Prefect");
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn title_pattern(&mut self, pattern: &str, role: Role) -> &mut Self {
        self.pattern(pattern, Pattern::Title(role))
    }

    /// A regular expression for names of the country with this code; tried as [`deny_pattern`](Self::deny_pattern)
    /// tells, and needing no capital.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon};
    ///
    /// let lexicon = Lexicon::builder().country_pattern("(?i)royaumes? uni[se]?", "GB").build()?;
    /// let found = Extractor::new().lexicon(&lexicon).countries("le royaume uni").next().unwrap();
    /// assert_eq!((found.text(), found.value().to_string().as_str()), ("royaume uni", "GB"));
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn country_pattern(&mut self, pattern: &str, code: &str) -> &mut Self {
        self.pattern(pattern, Pattern::Country(code.to_string()))
    }

    /// A regular expression for figures that are a label, a number of kind
    /// [`Nominal`](crate::NumberKind::Nominal): its first group, or all of it where it has none. Tried as
    /// [`deny_pattern`](Self::deny_pattern) tells.
    ///
    /// ```
    /// use glaneur::{Extractor, Lexicon, NumberKind};
    ///
    /// let lexicon = Lexicon::builder().label_pattern(r"(?:bus|tram) (\d+)").build()?;
    /// let found = Extractor::new().lexicon(&lexicon).numbers("le tram 12 passe").next().unwrap();
    /// assert_eq!((found.text(), found.value().kind()), ("12", NumberKind::Nominal));
    /// # Ok::<(), glaneur::Error>(())
    /// ```
    pub fn label_pattern(&mut self, pattern: &str) -> &mut Self {
        self.pattern(pattern, Pattern::Label)
    }

    fn phrase(&mut self, phrase: &str, sense: Sense) -> &mut Self {
        self.phrases.push((phrase.to_string(), sense));
        self
    }

    fn pattern(&mut self, pattern: &str, what: Pattern) -> &mut Self {
        self.patterns.push((pattern.to_string(), what));
        self
    }

    /// The lexicon.
    ///
    /// # Errors
    ///
    /// For the first entry that is wrong, by name: a phrase that is empty, has no word to begin with, is longer than
    /// [`Lexicon::PHRASE_WORDS`] or [`Lexicon::PHRASE_BYTES`], or goes over a blank line; a code no country has; a
    /// symbol that is none, or is a measure's where a currency is expected; a name with no capital; a phrase given two
    /// values of one sort, or given one and denied; a pattern that is no regular expression, is too large, or matches an
    /// empty text. Also where there are more entries or patterns than [`Lexicon::ENTRIES`] and [`Lexicon::PATTERNS`].
    ///
    /// ```
    /// use glaneur::{Lexicon, Role};
    ///
    /// let error = Lexicon::builder().title("grand veneur", Role::Judge).title("Grand Veneur", Role::Mayor).build();
    /// let error = error.unwrap_err();
    /// assert_eq!(error.to_string(), "lexicon, title “Grand Veneur”: expected one value, found another before");
    /// assert_eq!(error.entry(), Some("Grand Veneur"));
    /// ```
    pub fn build(&self) -> Result<Lexicon, Error> {
        self.within_bounds()?;
        let mut draft = Draft::default();
        for (phrase, sense) in &self.phrases {
            draft.add(phrase, sense)?;
        }
        let given: Result<Vec<_>, Error> =
            self.patterns.iter().map(|(p, what)| Ok((p.clone(), what.yields(p)?))).collect();
        let last = self.phrases.last().map_or(("phrase", ""), |(phrase, sense)| (sense.name(), phrase));
        let lexicon = draft.lay_out(last)?;
        let entries = self.phrases.len() + self.patterns.len();
        Ok(Lexicon { entries, patterns: Patterns::of(&given?)?, ..lexicon })
    }

    fn within_bounds(&self) -> Result<(), Error> {
        if let Some((phrase, sense)) = self.phrases.get(Lexicon::ENTRIES) {
            return Err(Error::wrong_entry(
                sense.name(),
                phrase,
                format!("expected at most {} entries", Lexicon::ENTRIES),
            ));
        }
        if let Some((pattern, _)) = self.patterns.get(Lexicon::PATTERNS) {
            return Err(Error::wrong_entry(
                "pattern",
                pattern,
                format!("expected at most {} patterns", Lexicon::PATTERNS),
            ));
        }
        Ok(())
    }
}

impl Sense {
    /// What the phrase is called in an error.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Title(..) => "title",
            Self::Country(_) => "country",
            Self::Demonym(_) => "demonym",
            Self::Unit(_) => "unit",
            Self::Currency(_) => "currency",
            Self::Person(..) => "person",
            Self::Denied(_) => "denied phrase",
        }
    }

    /// The sorts a phrase has one value in.
    pub(super) fn sort(&self) -> &'static str {
        match self {
            Self::Currency(_) => "unit",
            other => other.name(),
        }
    }

    /// The kinds of mention the entry makes by itself, as bits.
    pub(super) fn kinds(&self) -> u8 {
        match self {
            Self::Title(..) | Self::Person(..) => 1 << Kind::Official as u8,
            Self::Country(_) | Self::Demonym(_) => 1 << Kind::Country as u8,
            Self::Unit(_) | Self::Currency(_) | Self::Denied(_) => 0,
        }
    }
}

impl Pattern {
    fn yields(&self, pattern: &str) -> Result<Yield, Error> {
        Ok(match self {
            Self::Denied(kind) => Yield::Denied(1 << *kind as u8),
            Self::Title(role) => Yield::Title(rows::title_of(*role, TitleForm::Open)),
            Self::Country(code) => Yield::Country(rows::name_of(country("pattern", pattern, code)?)),
            Self::Label => Yield::Label,
        })
    }
}
