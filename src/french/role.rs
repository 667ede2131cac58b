//! Roles and tenures in French.

use super::forms;
use crate::{Gender, Role, Tenure};

fn of_gender((masculine, feminine): (&'static str, &'static str), gender: Gender) -> &'static str {
    match gender {
        Gender::Masculine => masculine,
        Gender::Feminine => feminine,
    }
}

impl Role {
    /// The role in French, in a gender, whatever the title the text gives: that is [`Office::title`](crate::Office::title).
    ///
    /// ```
    /// use glaneur::{Gender, Role};
    ///
    /// assert_eq!(Role::HeadOfState.french(Gender::Masculine), "chef de l'État");
    /// assert_eq!(Role::Ambassador.french(Gender::Feminine), "ambassadrice");
    /// ```
    pub fn french(self, gender: Gender) -> &'static str {
        of_gender(forms("rôle", self.as_str()), gender)
    }
}

impl Tenure {
    /// The tenure in French, in a gender; empty where the text does not say.
    ///
    /// ```
    /// use glaneur::{Gender, Tenure};
    ///
    /// assert_eq!(Tenure::Former.french(Gender::Feminine), "ancienne");
    /// assert_eq!(Tenure::Unmarked.french(Gender::Feminine), "");
    /// ```
    pub fn french(self, gender: Gender) -> &'static str {
        of_gender(forms("mandat", self.as_str()), gender)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_a_word() {
        for role in Role::ALL {
            assert!(!role.french(Gender::Masculine).is_empty() && !role.french(Gender::Feminine).is_empty(), "{role}");
        }
    }
}
