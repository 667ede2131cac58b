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
    /// virgule
    Comma,
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
}
