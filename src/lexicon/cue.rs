//! Function words and other cues the grammars look for beside a mention. Each is a row or more of `data/cues.tsv`.

macro_rules! cues {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        /// What a function word does for a grammar.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Cue {
            $($(#[$doc])* $name,)*
        }

        #[cfg(test)]
        impl Cue {
            pub(crate) const ALL: &'static [(&'static str, Self)] = &[$((stringify!($name), Self::$name)),*];
        }
    };
}

cues! {
    /// le, la, l', les
    The,
    /// un, une
    A,
    /// de, d'
    Of,
    /// du, des
    OfThe,
    /// à
    To,
    /// au, aux
    ToThe,
    /// en
    In,
    /// dans
    Within,
    /// et
    And,
    /// ou
    Or,
    /// puis
    Then,
    /// par
    By,
    /// sur
    Over,
    /// entre
    Between,
    /// depuis, dès, avant, après, jusqu', vers, courant …
    TimePreposition,
    /// vers, environ, autour de: before a date
    Around,
    /// ce, cet, cette, ces
    This,
    /// chaque
    Each,
    /// tous, toutes
    All,
    /// y, in `il y a`
    There,
    /// a, in `il y a`
    Has,
    /// il
    It,
    /// quelques, plusieurs, nombreux
    Few,
    /// quelque(s), … et quelques
    Odd,
    /// autres, derniers, premières …: adjectives between a number and its noun
    CountedAdjective,
    /// dernier, passé
    Last,
    /// prochain
    Next,
    /// virgule, point
    Comma,
    /// premier, second: ordinals that end no compound
    RankAlone,
    /// passer de, porter de: from one amount to another
    Changes,
    /// moins
    Minus,
    /// demi, demie
    Half,
    /// quart
    Quarter,
    /// siècle
    Century,
    /// trimestre
    Trimester,
    /// semestre
    Semester,
    /// an, before a year
    YearWord,
    /// année(s)
    Years,
    /// avant
    Before,
    /// J.-C.: the J
    Christ,
    /// nuit
    Night,
    /// neuf as an adjective: a noun before it
    Be,
    /// rue, avenue, place, boulevard, station, quai
    Street,
    /// fleuve, lac, golfe, jardin … before `de` and a country's name
    NotState,
    /// île, république, before a guarded name
    Land,
    /// langue, cours, parler, traduire, locuteur
    Language,
    /// nouns that are followed by a label number: see `Reading::Label`
    Number,
    /// général, adjoint …: kept with a title
    TitleAdjective,
    /// chargé de, responsable de, auprès de: the portfolio follows
    InChargeOf,
    /// père, fils, frère, épouse: kinship before `de` and a title
    Kin,
    /// titles of works, e-mail openers
    Web,
    /// fois
    Times,
    /// possessive: son, sa, ses, leur
    Possessive,
    /// alors, actuel, nouveau …: stands outside a title
    Outside,
    /// parti: bare party word
    Party,
    /// la, cette, ancienne, Mme: a feminine holder
    Feminine,
    /// le, ce, ancien, M.: a masculine one
    Masculine,
    /// Nguyen, Kim: family names that stand first
    FamilyFirst,
    /// Jr, Sr: after a name
    NameSuffix,
}

impl Cue {
    /// Whether its words are nouns or adjectives that a number can count, not function words.
    pub(crate) const fn is_noun(self) -> bool {
        matches!(
            self,
            Self::Years
                | Self::YearWord
                | Self::Night
                | Self::Century
                | Self::Trimester
                | Self::Semester
                | Self::Number
                | Self::Street
                | Self::NotState
                | Self::Land
                | Self::Language
                | Self::Kin
                | Self::Times
                | Self::TitleAdjective
                | Self::Party
                | Self::CountedAdjective
                | Self::Comma
                | Self::RankAlone
        )
    }
}
