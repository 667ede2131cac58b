//! The offices: one role for each, whatever the word for it, and what other vocabularies call it.

use RoleFamily::*;
use std::fmt;

macro_rules! families {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        /// A family of roles.
        ///
        /// ```
        /// assert_eq!(glaneur::Role::Mayor.family(), Some(glaneur::RoleFamily::Territory));
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum RoleFamily {
            $($(#[$doc])* $name,)*
        }

        impl RoleFamily {
            /// The family's name.
            ///
            /// ```
            /// assert_eq!(glaneur::RoleFamily::Justice.as_str(), "Justice");
            /// ```
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }
        }
    };
}

families! {
    /// Heads of State and monarchies.
    State,
    /// Heads of government.
    HeadOfGovernment,
    /// Governments.
    Government,
    /// Legislatures.
    Legislature,
    /// Territories below the State.
    Territory,
    /// Justice and audit.
    Justice,
    /// Diplomacy.
    Diplomacy,
    /// Security and armed forces.
    Security,
    /// International organisations and the European Union.
    International,
    /// Central banks.
    CentralBank,
    /// Political parties.
    Party,
    /// Spokespersons.
    Spokesperson,
    /// Religion.
    Religion,
    /// The civil service.
    CivilService,
    /// State enterprises.
    StateEnterprise,
}

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident: $family:expr, $topic:expr, $pep:expr, $items:expr;)*) => {
        /// The office somebody holds.
        ///
        /// ```
        /// assert_eq!(glaneur::Role::HeadOfState.as_str(), "HeadOfState");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub enum Role {
            $($(#[$doc])* $name,)*
        }

        impl Role {
            /// Every role.
            ///
            /// ```
            /// assert!(glaneur::Role::ALL.len() > 59);
            /// ```
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The role's name, as in the JSON form.
            ///
            /// ```
            /// assert_eq!(glaneur::Role::Mayor.as_str(), "Mayor");
            /// ```
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }

            /// The family of the role; none for [`Role::Other`].
            ///
            /// ```
            /// assert_eq!(glaneur::Role::Consul.family(), Some(glaneur::RoleFamily::Diplomacy));
            /// ```
            pub const fn family(self) -> Option<RoleFamily> {
                match self { $(Self::$name => $family,)* }
            }

            /// The topic of the role in the FollowTheMoney vocabulary.
            ///
            /// ```
            /// assert_eq!(glaneur::Role::Senator.topic(), Some("gov.legislative"));
            /// ```
            pub const fn topic(self) -> Option<&'static str> {
                match self { $(Self::$name => $topic,)* }
            }

            /// The letter of the role among the politically exposed persons of Directive (EU) 2015/849, article 3 (9).
            ///
            /// ```
            /// assert_eq!(glaneur::Role::Senator.pep(), Some('b'));
            /// assert_eq!(glaneur::Role::Prefect.pep(), None);
            /// ```
            pub const fn pep(self) -> Option<char> {
                match self { $(Self::$name => $pep,)* }
            }

            /// The items of the role in Wikidata, where they are known; those of a part of the role only (a
            /// sub-prefect, a supreme court's judge) are left out.
            ///
            /// ```
            /// assert_eq!(glaneur::Role::Mayor.wikidata(), ["Q30185"]);
            /// ```
            pub const fn wikidata(self) -> &'static [&'static str] {
                match self { $(Self::$name => &$items,)* }
            }
        }
    };
}

roles! {
    /// The head of a State.
    HeadOfState: Some(State), Some("gov.head"), Some('a'), ["Q48352"];
    /// A vice-president of a State.
    VicePresident: Some(State), Some("gov.head"), Some('a'), [];
    /// A reigning monarch.
    Monarch: Some(State), Some("gov.head"), Some('a'), ["Q116"];
    /// An heir or consort of a monarch.
    RoyalHeir: Some(State), Some("gov.head"), None, [];
    /// A governor general, regent or viceroy.
    GovernorGeneral: Some(State), Some("gov.head"), Some('a'), [];
    /// The head of a transition or junta.
    TransitionLeader: Some(State), Some("gov.head"), Some('a'), [];
    /// A supreme leader.
    SupremeLeader: Some(State), Some("gov.head"), Some('a'), [];
    /// The head of a government.
    HeadOfGovernment: Some(HeadOfGovernment), Some("gov.head"), Some('a'), ["Q2285706", "Q14212"];
    /// A deputy head of government.
    DeputyHeadOfGovernment: Some(HeadOfGovernment), Some("gov.executive"), Some('a'), [];
    /// The head of a regional government.
    RegionalHeadOfGovernment: Some(HeadOfGovernment), Some("gov.state"), Some('a'), ["Q3099723"];
    /// A minister.
    Minister: Some(Government), Some("gov.executive"), Some('a'), ["Q83307"];
    /// A minister of State.
    MinisterOfState: Some(Government), Some("gov.executive"), Some('a'), [];
    /// A deputy or delegate minister.
    DeputyMinister: Some(Government), Some("gov.executive"), Some('a'), ["Q26204040", "Q90132546"];
    /// The keeper of the seals.
    JusticeMinister: Some(Government), Some("gov.executive"), Some('a'), [];
    /// A secretary of State.
    StateSecretary: Some(Government), Some("gov.executive"), Some('a'), [];
    /// A high commissioner of a government.
    GovernmentCommissioner: Some(Government), Some("gov.executive"), Some('a'), ["Q524778"];
    /// The head of a minister’s office.
    ChiefOfStaffCabinet: Some(Government), Some("gov.admin"), None, ["Q112119463"];
    /// An adviser.
    Adviser: Some(Government), Some("gov.admin"), None, [];
    /// The president of an assembly.
    Speaker: Some(Legislature), Some("gov.legislative"), Some('b'), ["Q1758037"];
    /// A vice-president of an assembly.
    DeputySpeaker: Some(Legislature), Some("gov.legislative"), Some('b'), ["Q123202098"];
    /// A member of a lower house.
    MemberOfParliament: Some(Legislature), Some("gov.legislative"), Some('b'), ["Q486839", "Q46403368"];
    /// A senator.
    Senator: Some(Legislature), Some("gov.legislative"), Some('b'), [];
    /// A member of the European Parliament.
    MemberEuropeanParliament: Some(Legislature), Some("gov.igo"), Some('b'), ["Q27169"];
    /// The leader of a parliamentary group.
    GroupLeader: Some(Legislature), Some("gov.legislative"), Some('b'), [];
    /// The chair of a parliamentary committee.
    CommitteeChair: Some(Legislature), Some("gov.legislative"), Some('b'), [];
    /// A rapporteur.
    Rapporteur: Some(Legislature), Some("gov.legislative"), Some('b'), [];
    /// A mayor.
    Mayor: Some(Territory), Some("gov.muni"), None, ["Q30185"];
    /// A deputy mayor.
    DeputyMayor: Some(Territory), Some("gov.muni"), None, ["Q95637571"];
    /// A local councillor.
    LocalCouncillor: Some(Territory), Some("gov.muni"), None, [];
    /// The president of a region or department.
    RegionalPresident: Some(Territory), Some("gov.state"), None, [];
    /// A governor.
    Governor: Some(Territory), Some("gov.state"), None, ["Q132050"];
    /// A prefect.
    Prefect: Some(Territory), Some("gov.admin"), None, [];
    /// A member of a cantonal government.
    CantonalMinister: Some(Territory), Some("gov.state"), None, [];
    /// The president of a court.
    CourtPresident: Some(Justice), Some("gov.judicial"), Some('d'), ["Q1890052"];
    /// A judge.
    Judge: Some(Justice), Some("gov.judicial"), Some('d'), ["Q16533"];
    /// A prosecutor.
    Prosecutor: Some(Justice), Some("gov.judicial"), Some('d'), ["Q3368517", "Q1501926"];
    /// The head of an audit court.
    Auditor: Some(Justice), Some("gov.financial"), Some('e'), [];
    /// An ombudsman.
    Ombudsman: Some(Justice), Some("gov.admin"), None, [];
    /// An ambassador.
    Ambassador: Some(Diplomacy), Some("role.diplo"), Some('f'), ["Q29645880", "Q29645886"];
    /// A chargé d’affaires.
    ChargeDAffaires: Some(Diplomacy), Some("role.diplo"), Some('f'), [];
    /// A consul.
    Consul: Some(Diplomacy), Some("role.diplo"), None, ["Q207978"];
    /// A permanent representative.
    PermanentRepresentative: Some(Diplomacy), Some("role.diplo"), Some('f'), [];
    /// A special envoy.
    SpecialEnvoy: Some(Diplomacy), Some("role.diplo"), None, [];
    /// A representative whose rank is not given.
    Representative: Some(Diplomacy), Some("role.diplo"), None, [];
    /// The chief of armed forces.
    ArmedForcesChief: Some(Security), Some("gov.security"), Some('f'), ["Q707492"];
    /// The head of a police or security service.
    SecurityChief: Some(Security), Some("gov.security"), None, ["Q2101758"];
    /// A general or admiral.
    GeneralOfficer: Some(Security), Some("mil"), Some('f'), [];
    /// An officer below general.
    MilitaryOfficer: Some(Security), Some("mil"), None, [];
    /// The leader of an armed group.
    ArmedGroupLeader: Some(Security), None, None, [];
    /// The head of an intergovernmental organisation.
    IgoHead: Some(International), Some("gov.igo"), Some('h'), [];
    /// A European commissioner.
    EuCommissioner: Some(International), Some("gov.igo"), Some('a'), [];
    /// A high representative.
    HighRepresentative: Some(International), Some("gov.igo"), Some('h'), [];
    /// A special rapporteur.
    SpecialRapporteur: Some(International), Some("gov.igo"), Some('h'), [];
    /// The governor of a central bank.
    CentralBankGovernor: Some(CentralBank), Some("gov.financial"), Some('e'), ["Q107363151"];
    /// A party leader.
    PartyLeader: Some(Party), Some("pol.party"), Some('c'), ["Q1553195", "Q836971"];
    /// A spokesperson.
    Spokesperson: Some(Spokesperson), Some("gov.admin"), None, [];
    /// A religious leader.
    ReligiousLeader: Some(Religion), Some("gov.religion"), None, [];
    /// A senior civil servant.
    SeniorCivilServant: Some(CivilService), Some("gov.admin"), None, [];
    /// The head of a State enterprise.
    StateEnterpriseHead: Some(StateEnterprise), Some("gov.soe"), Some('g'), [];
    /// A public office with no role of its own here; its title says what it is.
    Other: None, None, None, [];
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
