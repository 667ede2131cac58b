//! The offices: one role for each, whatever the word for it.

use std::fmt;

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        /// The office somebody holds.
        ///
        /// ```
        /// assert_eq!(glaneur::Role::HeadOfState.as_str(), "HeadOfState");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        }
    };
}

roles! {
    /// The head of a State.
    HeadOfState,
    /// A vice-president of a State.
    VicePresident,
    /// A reigning monarch.
    Monarch,
    /// An heir or consort of a monarch.
    RoyalHeir,
    /// A governor general, regent or viceroy.
    GovernorGeneral,
    /// The head of a transition or junta.
    TransitionLeader,
    /// A supreme leader.
    SupremeLeader,
    /// The head of a government.
    HeadOfGovernment,
    /// A deputy head of government.
    DeputyHeadOfGovernment,
    /// The head of a regional government.
    RegionalHeadOfGovernment,
    /// A minister.
    Minister,
    /// A minister of State.
    MinisterOfState,
    /// A deputy or delegate minister.
    DeputyMinister,
    /// The keeper of the seals.
    JusticeMinister,
    /// A secretary of State.
    StateSecretary,
    /// A high commissioner of a government.
    GovernmentCommissioner,
    /// The head of a minister’s office.
    ChiefOfStaffCabinet,
    /// An adviser.
    Adviser,
    /// The president of an assembly.
    Speaker,
    /// A vice-president of an assembly.
    DeputySpeaker,
    /// A member of a lower house.
    MemberOfParliament,
    /// A senator.
    Senator,
    /// A member of the European Parliament.
    MemberEuropeanParliament,
    /// The leader of a parliamentary group.
    GroupLeader,
    /// The chair of a parliamentary committee.
    CommitteeChair,
    /// A rapporteur.
    Rapporteur,
    /// A mayor.
    Mayor,
    /// A deputy mayor.
    DeputyMayor,
    /// A local councillor.
    LocalCouncillor,
    /// The president of a region or department.
    RegionalPresident,
    /// A governor.
    Governor,
    /// A prefect.
    Prefect,
    /// A member of a cantonal government.
    CantonalMinister,
    /// The president of a court.
    CourtPresident,
    /// A judge.
    Judge,
    /// A prosecutor.
    Prosecutor,
    /// The head of an audit court.
    Auditor,
    /// An ombudsman.
    Ombudsman,
    /// An ambassador.
    Ambassador,
    /// A chargé d’affaires.
    ChargeDAffaires,
    /// A consul.
    Consul,
    /// A permanent representative.
    PermanentRepresentative,
    /// A special envoy.
    SpecialEnvoy,
    /// The chief of armed forces.
    ArmedForcesChief,
    /// The head of a police or security service.
    SecurityChief,
    /// A general or admiral.
    GeneralOfficer,
    /// An officer below general.
    MilitaryOfficer,
    /// The leader of an armed group.
    ArmedGroupLeader,
    /// The head of an intergovernmental organisation.
    IgoHead,
    /// A European commissioner.
    EuCommissioner,
    /// A high representative.
    HighRepresentative,
    /// A special rapporteur.
    SpecialRapporteur,
    /// The governor of a central bank.
    CentralBankGovernor,
    /// A party leader.
    PartyLeader,
    /// A spokesperson.
    Spokesperson,
    /// A religious leader.
    ReligiousLeader,
    /// A senior civil servant.
    SeniorCivilServant,
    /// The head of a State enterprise.
    StateEnterpriseHead,
    /// A representative whose rank is not given.
    Representative,
    /// A public office with no role of its own here; its title says what it is.
    Other,
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
