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
    /// ya, written together by mistake
    ThereIs,
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
    /// précédent: before the last day the text spoke of
    Preceding,
    /// suivant: after the last day the text spoke of
    Following,
    /// même
    Same,
    /// là, after `ce soir-`
    That,
    /// tout, toute: before the article of one whole period
    Whole,
    /// plus tard: after a length of time
    Later,
    /// plus tôt: after a length of time
    Earlier,
    /// après, before Jésus-Christ
    AfterWord,
    /// pendant, durant: before a length of time
    During,
    /// courant, after the day of the month
    Current,
    /// pour
    For,
    /// partir, in `à partir du`
    Starting,
    /// doit, prévu, rendez-vous: the clause looks ahead
    Ahead,
    /// GMT, after a clock time
    Universal,
    /// T, in `T1 2024`
    QuarterSign,
    /// S, in `S1 2024`
    HalfSign,
    /// exercice, année scolaire: before the two years it goes over
    Exercise,
    /// mars, mai …: months that are other names too when they have a capital
    CapitalMonth,
    /// ascension …: feasts that are common nouns without a capital
    CapitalFeast,
    /// Saint-Jean: feasts that name places too, unless the article stands before
    ArticleFeast,
    /// guerre, tranchées: before `14-18`
    War,
    /// virgule, point
    Comma,
    /// The mark `/`.
    Slash,
    /// The mark `:`.
    Colon,
    /// -, –, —
    Dash,
    /// jusqu', jusque
    Until,
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
    /// place, cours, cap: streets or sites before a bare name, common nouns before one with its article or a long one
    Site,
    /// école, fondation: named after somebody, or of a country (`Collège de France`)
    House,
    /// ex, pro, anti, nord: joined by a hyphen to a country's name or adjective
    Joined,
    /// bon, mauvais, pur: between a determiner and the name of a language
    Fluent,
    /// île, république, before a guarded name
    Land,
    /// langue, accent, grammaire
    Language,
    /// parler: the name of a language follows
    Speech,
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
    /// être, avoir, pas, également: between an auxiliary and its participle
    Inserted,
    /// depuis
    Since,
    /// dure, durée: before a length of time
    Lasting,
    /// à peine, seulement: between `il y a` or `dans` and a length of time
    Nuance,
    /// notre ère
    OurEra,
    /// est, sont
    Is,
    /// mort, né, parti: participles that are past after `est`
    Gone,
    /// sort, soit: verbs that end as participles do
    Present,
    /// à venir: after units of time
    ToCome,
    /// repoussé, convoqué: participles that tell of a time to come
    Planned,
    /// route, vol: what hours are spent on
    Travel,
    /// écart, retard: what lies between two times
    Apart,
    /// selon, pour, à: what leads a clause in, and a title with it
    Leads,
    /// sous: before the name of who governed
    Under,
    /// par ailleurs, aujourd'hui, lui-même: between a name and its title
    Meanwhile,
    /// commune, village: after the title of who governs it
    Locality,
    /// Euro, municipales, Jeux: told apart by the year after them; pont: by its day
    Edition,
    /// heure, pneus, sports: told apart by the season after `de`
    OfSeason,
    /// commence, sort, part: verbs whose present tells of what is arranged, `le film sort mercredi`
    Arranged,
    /// opter, parier: `pour le 9` is then no day
    Chooses,
    /// été, est, fut: the forms of être, after which a participle has no object
    Been,
    /// commencé, se rend: verbs with no object, so that `le 9` after them is a day
    Happens,
    /// fermé, ouvert, sauf: what a weekday that recurs follows
    Open,
    /// que: after `a montré`, what begins a clause of its own
    Reported,
    /// arabe, européen: adjectives of peoples that are no State's, after `israélo-`
    People,
}

/// A set of cues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cues(pub(crate) u128);

impl Cues {
    pub(crate) const NONE: Self = Self(0);

    #[inline]
    pub(crate) const fn has(self, cue: Cue) -> bool {
        self.0 >> cue as u8 & 1 == 1
    }

    #[inline]
    pub(crate) fn any(self, cues: &[Cue]) -> bool {
        self.0 & cues.iter().fold(0, |all, cue| all | 1 << *cue as u8) != 0
    }
}

impl Cue {
    /// Whether its words are nouns or adjectives that a number can count, not function words.
    pub(crate) const fn is_noun(self) -> bool {
        matches!(
            self,
            Self::Gone
                | Self::Travel
                | Self::Planned
                | Self::Apart
                | Self::Lasting
                | Self::Years
                | Self::YearWord
                | Self::Night
                | Self::Century
                | Self::Trimester
                | Self::Semester
                | Self::Number
                | Self::Street
                | Self::NotState
                | Self::Site
                | Self::House
                | Self::Joined
                | Self::Fluent
                | Self::Land
                | Self::Language
                | Self::Kin
                | Self::Times
                | Self::TitleAdjective
                | Self::Party
                | Self::CountedAdjective
                | Self::Comma
                | Self::RankAlone
                | Self::Locality
                | Self::People
                | Self::Edition
                | Self::Arranged
                | Self::OfSeason
                | Self::Chooses
                | Self::Happens
                | Self::Open
        )
    }
}
