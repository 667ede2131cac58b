//! What a word or phrase can be, as the grammars ask for it.

use crate::date::{DateModifier, DayPart, Movable, Season, TimeUnit, Vague};
use crate::lexicon::cue::Cue;
use crate::number::Modifier;
use crate::{PortfolioKind, Tenure, TitleModifier};

/// One reading of a word or phrase. Four bytes, so that the table of words stays small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Several readings: `start` and length in the table of readings.
    Many(u16, u8),
    /// Nothing by itself: only the start of phrases.
    Nothing,
    /// A function word the grammars look around for.
    Cue(Cue),
    /// A word that is never part of a person's name, though it may open a sentence.
    Common,

    /// A cardinal from 0 to 100.
    Cardinal(u8),
    /// A power of ten: 3 for `mille`, 6 for `million`.
    Scale(u8),
    Ordinal(u8),
    /// `milles`, where more of the number follows: 3.
    MisspeltScale(u8),
    /// `millième`: 3.
    OrdinalScale(u8),
    /// The ending of an ordinal in figures, with the rank it stands at, 0 for any: `2e` 0, `1er` 1.
    OrdinalMark(u8),
    /// One part in so many: `demi` 2, `tiers` 3.
    Fraction(u8),
    /// A round count: `dizaine` 10, `centaine` 100.
    Collective(u8),
    /// A power of ten as a noun: `millier` 3.
    CollectiveScale(u8),
    /// A scale symbol glued to a currency: `M€`, `Md€`.
    ScaleSymbol(u8),
    Modifier(Modifier),
    /// A unit in words, by its row.
    Unit(u16),
    /// A unit's symbol, to be checked as written.
    Symbol(u16),
    /// A word whose number is a label: `article`, `page`.
    Label,
    /// The abbreviation of such a word, before its stop: `p`.
    LabelShort,
    /// `bis`, after the number of a house.
    Again,
    /// A word whose number makes it a name: `carbone 14`.
    Numbered,
    /// A verb before a telephone number: `appelez`.
    Dial,
    /// A word near a telephone number: `gratuit`.
    Telephone,
    /// What degrees of no temperature are of: `angle`, `latitude`.
    Angle,
    /// What turns by degrees: `virage`, `pivoter`.
    Turn,
    /// What has degrees of alcohol: `bière`, `titrer`.
    Strength,
    /// A point of the compass, after degrees: `nord`.
    Compass,
    /// A noun before a Roman numeral that is an ordinal or that never is, see `Cue`.
    Month(u8),
    /// `janv.`: a month only with a figure beside it.
    MonthShort(u8),
    Weekday(u8),
    /// `dim.`: a weekday only before a day and its month.
    WeekdayShort(u8),
    Season(Season),
    DayPart(DayPart),
    /// `journée`: a part of day only where it is narrowed.
    NarrowedPart(DayPart),
    /// `midi` 12, `minuit` 0.
    Hour(u8),
    TimeUnit(TimeUnit),
    /// `h`, `s`: only after a figure.
    TimeSymbol(TimeUnit),
    /// `min`: only after a number.
    TimeAbbreviation(TimeUnit),
    /// Days from the reference: `hier` -1.
    Days(i8),
    /// Days from the last day the text spoke of: `lendemain` 1.
    Anaphor(i8),
    Vague(Vague),
    /// `sixties` 196.
    DecadeName(u8),
    /// `fin`, `début`: narrows the date that follows.
    Bound(DateModifier),
    /// `tôt`, `tard`: narrows a part of day.
    DayBound(DateModifier),
    /// `première moitié`: narrows what follows `de`.
    Portion(DateModifier),
    /// A feast on a fixed day, month and day.
    Feast(u8, u8),
    MovableFeast(Movable),
    /// `Nouvel An chinois`: the feast of another calendar.
    NotFeast,
    /// A month of the Republic: `brumaire` 2.
    RepublicanMonth(u8),
    /// The year of a day that names an event, from 1900: `11-Septembre` 101.
    EventYear(u8),
    /// A war named by its years, from 1900: `14-18`.
    War(u8, u8),
    /// A country form, by its row.
    Country(u16),
    /// An expression that holds a country's name but names no country.
    NotCountry,
    /// A title of office, by its row.
    Title(u16),
    Portfolio(PortfolioKind),
    /// A body, by its row.
    Organisation(u16),
    /// What a title says of the rank: `vice`, `adjoint`.
    Rank(TitleModifier),
    /// An adjective naming a political family.
    PartyAdjective,
    /// An adjective of a region below the State: `québécois`.
    RegionalAdjective,
    /// Tenure words before the title.
    TenureBefore(Tenure),
    /// Tenure words after the title.
    TenureAfter(Tenure),
    Civility,
    /// `Madame`: a civility in full, which speaks to the person where an article and a title follow.
    Address,
    /// A title of nobility, which stands before a name as a civility does: `baron`.
    Nobility,
    /// A noun of what befalls or belongs to a person, or of who is near one, before `de` and the name: `mort`, `procès`,
    /// `ami`.
    Deed,
    /// A particle inside names: `de`, `von`, `al`.
    Particle,

    /// A person of the user's lexicon, by the row.
    Person(u16),
    /// No mention of the kinds of these bits begins in the phrase: the user denies it.
    Denied(u8),
}

/// A set of classes of readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Classes(pub(crate) u32);

impl Classes {
    /// How many there are.
    pub(crate) const COUNT: usize = 18;
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const ALL: Self = Self(u32::MAX);
    pub(crate) const FIGURES: Self = Self(1);
    pub(crate) const NUMERAL: Self = Self(1 << 1);
    pub(crate) const ROMAN: Self = Self(1 << 2);
    pub(crate) const MONTH: Self = Self(1 << 3);
    pub(crate) const WEEKDAY: Self = Self(1 << 4);
    pub(crate) const SEASON: Self = Self(1 << 5);
    pub(crate) const DAY_PART: Self = Self(1 << 6);
    pub(crate) const TIME_UNIT: Self = Self(1 << 7);
    pub(crate) const DEIXIS: Self = Self(1 << 8);
    pub(crate) const BOUND: Self = Self(1 << 9);
    pub(crate) const FEAST: Self = Self(1 << 10);
    pub(crate) const COUNTRY: Self = Self(1 << 11);
    pub(crate) const TITLE: Self = Self(1 << 12);
    pub(crate) const COLLECTIVE: Self = Self(1 << 13);
    pub(crate) const ONE: Self = Self(1 << 16);
    pub(crate) const WEB: Self = Self(1 << 14);
    pub(crate) const ORDINAL: Self = Self(1 << 15);
    /// `dernier`, where a rank may begin.
    pub(crate) const RANK: Self = Self(1 << 17);

    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl Reading {
    /// The class that grammars start on; none for what is only looked for beside a mention.
    pub(crate) const fn class(self) -> Classes {
        match self {
            // `un` is nearly always the article: few rules begin with it.
            Self::Cardinal(1) => Classes::ONE,
            Self::Cardinal(_) | Self::Scale(_) | Self::Fraction(_) => Classes::NUMERAL,
            Self::Ordinal(_) | Self::OrdinalScale(_) => Classes::ORDINAL,
            Self::Collective(_) | Self::CollectiveScale(_) => Classes::COLLECTIVE,
            Self::Month(_) | Self::MonthShort(_) | Self::RepublicanMonth(_) => Classes::MONTH,
            Self::Weekday(_) => Classes::WEEKDAY,
            Self::Season(_) => Classes::SEASON,
            Self::DayPart(_) | Self::NarrowedPart(_) | Self::Hour(_) => Classes::DAY_PART,
            Self::TimeUnit(_) | Self::TimeAbbreviation(_) => Classes::TIME_UNIT,
            Self::Days(_) | Self::Anaphor(_) | Self::Vague(_) => Classes::DEIXIS,
            Self::Bound(_) | Self::DayBound(_) | Self::Portion(_) => Classes::BOUND,
            Self::Feast(..) | Self::MovableFeast(_) | Self::NotFeast => Classes::FEAST,
            Self::DecadeName(_) => Classes::TIME_UNIT,
            Self::Country(_) | Self::NotCountry => Classes::COUNTRY,
            Self::Title(_) | Self::Person(_) => Classes::TITLE,
            Self::Cue(Cue::Web) => Classes::WEB,
            Self::Cue(Cue::Last) => Classes::RANK,
            _ => Classes::NONE,
        }
    }
}

/// A set of kinds of words that rules need near: a rule for dates in months is not tried where no month follows. Those up
/// to `OR` are told of each word and sought at a token and further on, the others are of what stands beside the token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sight(pub(crate) u32);

impl Sight {
    /// How many there are.
    pub(crate) const COUNT: usize = 32;
    /// Nothing further on is needed.
    pub(crate) const FREE: Self = Self(0);
    pub(crate) const MONTH: Self = Self(1);
    pub(crate) const REPUBLICAN_MONTH: Self = Self(1 << 1);
    pub(crate) const WEEKDAY: Self = Self(1 << 2);
    pub(crate) const DAY_PART: Self = Self(1 << 3);
    pub(crate) const SEASON: Self = Self(1 << 4);
    pub(crate) const TIME_UNIT: Self = Self(1 << 5);
    pub(crate) const CENTURY: Self = Self(1 << 6);
    /// `trimestre`, `semestre`
    pub(crate) const PART_OF_YEAR: Self = Self(1 << 7);
    /// `sur`
    pub(crate) const OVER: Self = Self(1 << 8);
    /// A slash.
    pub(crate) const SLASH: Self = Self(1 << 9);
    /// A unit or its symbol.
    pub(crate) const UNIT: Self = Self(1 << 10);
    pub(crate) const MODIFIER: Self = Self(1 << 11);
    /// A colon.
    pub(crate) const COLON: Self = Self(1 << 12);
    /// What links the ends of a range: `à`, `au`, `jusqu'`, a dash, a hyphen that joins.
    pub(crate) const LINK: Self = Self(1 << 13);
    /// A rank or a part: `tiers`, `quatrième`, `millième`, and the mark of `2e`.
    pub(crate) const PART: Self = Self(1 << 14);
    /// `douzaine`, `milliers`, `quinzaine`, `millions`
    pub(crate) const COLLECTIVE: Self = Self(1 << 15);
    /// `ou`
    pub(crate) const OR: Self = Self(1 << 16);
    /// The token is three figures or more, or `avant`, `après` follow it.
    pub(crate) const YEAR: Self = Self(1 << 17);
    /// The token after touches it, a hyphen apart at most, and is a word, figures or a mark inside figures.
    pub(crate) const TIED: Self = Self(1 << 18);
    /// The token touches the word or the figures before.
    pub(crate) const GLUED: Self = Self(1 << 19);
    /// Figures follow twice.
    pub(crate) const BEFORE_FIGURES: Self = Self(1 << 20);
    /// Figures stand two tokens before.
    pub(crate) const AFTER_FIGURES: Self = Self(1 << 21);
    /// `en` stands before.
    pub(crate) const AFTER_IN: Self = Self(1 << 22);
    /// `le`, `au`, `du` stands before.
    pub(crate) const AFTER_ARTICLE: Self = Self(1 << 23);
    /// `entre` stands up to three tokens before.
    pub(crate) const AFTER_BETWEEN: Self = Self(1 << 24);
    /// The token or the next is a mark outside ASCII: `½`.
    pub(crate) const CHARACTER: Self = Self(1 << 25);
    /// The token is a word whose first letter is a Roman figure.
    pub(crate) const ROMAN: Self = Self(1 << 26);
    /// A word that goes on from a number: `et`, `à`, `de`, `prochain`.
    pub(crate) const ON: Self = Self(1 << 27);
    /// Any word of the lexicon.
    pub(crate) const KNOWN: Self = Self(1 << 28);
    /// A mark set apart, or the end of the paragraph.
    pub(crate) const CLOSED: Self = Self(1 << 29);
    /// Figures.
    pub(crate) const FIGURES: Self = Self(1 << 30);
    pub(crate) const COMMA: Self = Self(1 << 31);
    /// Whatever a rule may ask.
    pub(crate) const ALL: Self = Self(u32::MAX);

    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The set itself if so, else nothing.
    #[inline]
    pub(crate) const fn when(self, is: bool) -> Self {
        if is { self } else { Self::FREE }
    }
}

impl Reading {
    pub(crate) const fn sight(self) -> Sight {
        match self {
            Self::Month(_) | Self::MonthShort(_) => Sight::MONTH,
            Self::RepublicanMonth(_) => Sight::REPUBLICAN_MONTH,
            Self::Weekday(_) | Self::WeekdayShort(_) => Sight::WEEKDAY,
            Self::DayPart(_) | Self::NarrowedPart(_) | Self::Hour(_) => Sight::DAY_PART,
            Self::Season(_) => Sight::SEASON,
            Self::TimeUnit(_) | Self::TimeSymbol(_) | Self::TimeAbbreviation(_) => Sight::TIME_UNIT,
            Self::Cue(Cue::Century) => Sight::CENTURY,
            Self::Cue(Cue::Trimester | Cue::Semester) => Sight::PART_OF_YEAR,
            Self::Cue(Cue::Over) => Sight::OVER,
            Self::Cue(Cue::Slash) => Sight::SLASH,
            Self::Cue(Cue::Colon) => Sight::COLON,
            Self::Cue(Cue::To | Cue::ToThe | Cue::Until | Cue::Dash) => Sight::LINK,
            Self::Cue(Cue::Or) => Sight::OR,
            Self::Unit(_) | Self::Symbol(_) => Sight::UNIT,
            Self::Modifier(_) => Sight::MODIFIER,
            Self::Fraction(_) | Self::Ordinal(_) | Self::OrdinalScale(_) | Self::OrdinalMark(_) => Sight::PART,
            Self::Collective(_) | Self::CollectiveScale(_) | Self::Scale(_) => Sight::COLLECTIVE,
            _ => Sight::FREE,
        }
    }
}
