//! The kinds of portfolio.

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $division:literal;)*) => {
        /// A kind of portfolio, whatever a government calls it.
        ///
        /// ```
        /// let official = glaneur::officials("la ministre des Armées").next().unwrap().into_value();
        /// assert_eq!(official.offices()[0].portfolio_kinds().next(), Some(glaneur::PortfolioKind::Defence));
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum PortfolioKind {
            $($(#[$doc])* $name,)*
        }

        impl PortfolioKind {
            /// Every kind.
            ///
            /// ```
            /// assert!(glaneur::PortfolioKind::ALL.len() > 40);
            /// ```
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The kind's name.
            ///
            /// ```
            /// assert_eq!(glaneur::PortfolioKind::CivilService.as_str(), "civil_service");
            /// ```
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The division of the United Nations' classification of the functions of government (COFOG), 1 to 10.
            ///
            /// ```
            /// assert_eq!(glaneur::PortfolioKind::Health.cofog_division(), 7);
            /// ```
            pub const fn cofog_division(self) -> u8 {
                match self { $(Self::$name => $division,)* }
            }
        }
    };
}

kinds! {
    /// Foreign affairs.
    Foreign = "foreign", 1;
    /// European affairs.
    Europe = "europe", 1;
    /// Overseas territories.
    Overseas = "overseas", 1;
    /// Cooperation and development.
    Cooperation = "cooperation", 1;
    /// The interior.
    Interior = "interior", 1;
    /// Local government.
    Local = "local", 1;
    /// The civil service.
    CivilService = "civil_service", 1;
    /// Relations with parliament.
    Parliament = "parliament", 1;
    /// The economy and finance.
    Economy = "economy", 1;
    /// The budget.
    Budget = "budget", 1;
    /// Planning.
    Planning = "planning", 1;
    /// Defence.
    Defence = "defence", 2;
    /// Veterans.
    Veterans = "veterans", 2;
    /// Justice.
    Justice = "justice", 3;
    /// Security.
    Security = "security", 3;
    /// Labour.
    Labour = "labour", 4;
    /// Agriculture.
    Agriculture = "agriculture", 4;
    /// Fisheries and the sea.
    Sea = "sea", 4;
    /// Energy.
    Energy = "energy", 4;
    /// Mines.
    Mines = "mines", 4;
    /// Industry.
    Industry = "industry", 4;
    /// Transport.
    Transport = "transport", 4;
    /// Digital affairs and telecommunications.
    Digital = "digital", 4;
    /// Trade.
    Trade = "trade", 4;
    /// Tourism.
    Tourism = "tourism", 4;
    /// The environment and climate.
    Environment = "environment", 5;
    /// Housing.
    Housing = "housing", 6;
    /// The town.
    Town = "town", 6;
    /// Water.
    Water = "water", 6;
    /// Health.
    Health = "health", 7;
    /// Culture.
    Culture = "culture", 8;
    /// Communication.
    Communication = "communication", 8;
    /// Sport.
    Sport = "sport", 8;
    /// Youth.
    Youth = "youth", 8;
    /// Religious affairs.
    Religion = "religion", 8;
    /// Education.
    Education = "education", 9;
    /// Higher education.
    HigherEducation = "higher_education", 9;
    /// Research.
    Research = "research", 9;
    /// Social affairs.
    Social = "social", 10;
    /// The family.
    Family = "family", 10;
    /// Women and equality.
    Women = "women", 10;
    /// Pensions.
    Pensions = "pensions", 10;
    /// Disability.
    Disability = "disability", 10;
}

/// A set of kinds: fewer than 64.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct PortfolioKinds(u64);

#[allow(clippy::disallowed_macros, reason = "told by the compiler")]
const _: () = assert!(PortfolioKind::ALL.len() <= 64);

impl PortfolioKinds {
    pub(crate) fn insert(&mut self, kind: PortfolioKind) {
        self.0 |= 1 << kind as u8;
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = PortfolioKind> + use<> {
        PortfolioKind::ALL.iter().copied().filter(move |k| self.0 >> *k as u8 & 1 == 1)
    }
}
