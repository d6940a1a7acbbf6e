//! The fields of a request: their numbers in entries, their names, and who may see them.

use crate::logbook::Audience;
use crate::register::Value;

macro_rules! fields {
    ($($(#[$meta:meta])+ $number:literal $field:ident $name:literal $audience:ident),+ $(,)?) => {
        /// A field of a request. Numbers are never used again.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum RequestField {
            $($(#[$meta])+ $field = $number,)+
        }

        impl RequestField {
            /// Every field this version knows.
            pub const ALL: &[RequestField] = &[$(RequestField::$field,)+];

            /// Its name in commands, exports and imports.
            pub fn name(self) -> &'static str {
                match self { $(RequestField::$field => $name,)+ }
            }

            /// Who may see it.
            pub fn audience(self) -> Audience {
                match self { $(RequestField::$field => Audience::$audience,)+ }
            }

            /// The field with this number.
            pub fn from_number(number: u8) -> Option<Self> {
                match number { $($number => Some(RequestField::$field),)+ _ => None }
            }
        }
    };
}

fields! {
    /// Leaf of the tree of categories, by its code.
    1 Category "category" TownHall,
    /// Urgency, by its code.
    2 Urgency "urgency" TownHall,
    /// Status, with the reason when closed.
    3 Status "status" TownHall,
    /// Latest time, in milliseconds since 1970.
    4 Deadline "deadline" TownHall,
    /// Neighbourhood, never finer.
    5 Neighbourhood "neighbourhood" TownHall,
    /// When it was asked at the desk, in milliseconds since 1970.
    6 ReceivedAt "received_at" TownHall,

    /// What is asked.
    20 What "what" Point,
    /// Where the help is needed.
    21 Place "where" Point,
    /// For whom: self, other, household, institution.
    22 ForWhom "for_whom" Point,
    /// How many people.
    23 People "people" Point,
    /// Name or nickname.
    24 Name "name" Point,
    /// How to reach them, or when they come back.
    25 Reach "reach" Point,
    /// How to get in.
    26 Access "access" Point,
    /// What makes someone extra vulnerable, by codes.
    27 Ticks "ticks" Point,
    /// Language, ISO 639-2/B.
    28 Language "language" Point,
    /// What was tried already.
    29 Tried "tried" Point,
    /// Consent to share: yes, no, vital_interest.
    30 Consent "consent" Point,
    /// Who takes care of it, in words.
    31 AssignedTo "assigned_to" Point,
    /// Number of the paper form it came from.
    32 PaperNumber "paper_number" Point,
    /// Who took it on paper.
    33 ReceivedBy "received_by" Point,
    /// How it was solved, in words.
    34 Outcome "outcome" Point,

    /// Medicine: name on the package.
    40 MedicineName "medicine_name" Point,
    /// Medicine: strength.
    41 MedicineStrength "medicine_strength" Point,
    /// Medicine: days left.
    42 MedicineDaysLeft "medicine_days_left" Point,
    /// Medicine: must stay cool, yes or no.
    43 MedicineCool "medicine_cool" Point,
    /// Medicine: package or prescription shown, yes or no.
    44 MedicineProof "medicine_proof" Point,
    /// Medicine: pharmacy.
    45 Pharmacy "pharmacy" Point,
    /// Medicine: family doctor.
    46 Doctor "doctor" Point,

    /// Device: what kind.
    50 DeviceKind "device_kind" Point,
    /// Device: hours left in the battery.
    51 DeviceHoursLeft "device_hours_left" Point,
    /// Device: what spare there is.
    52 DeviceSpare "device_spare" Point,

    /// Welfare check: who asks.
    60 CheckAsker "check_asker" Point,
    /// Welfare check: how they know the person.
    61 CheckRelation "check_relation" Point,
    /// Welfare check: last contact.
    62 CheckLastContact "check_last_contact" Point,
    /// Welfare check: what to look for.
    63 CheckWhat "check_what" Point,
    /// Welfare check: who has a key.
    64 CheckKey "check_key" Point,
    /// Welfare check: result: fine, needs_help, not_home, no_answer.
    65 CheckResult "check_result" Point,
    /// Welfare check: next visit.
    66 CheckNext "check_next" Point,

    /// The row of a file it was imported from: a hash in hexadecimal digits.
    70 ImportRow "import_row" Point,
}

impl RequestField {
    /// Its number in entries.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The field of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }

    /// Which of two values that did not see each other is shown first: the higher urgency, open before closed.
    pub fn rank(self, value: &Value) -> i64 {
        match self {
            RequestField::Urgency => -digits(value.text().unwrap_or_default()),
            RequestField::Status => i64::from(super::State::parse(value.text().unwrap_or_default()).is_open()),
            _ => 0,
        }
    }

    /// Whether two values that did not see each other need a person. Concurrent urgencies do not: the higher wins.
    pub fn needs_a_person(self) -> bool {
        !matches!(self, RequestField::Urgency | RequestField::Ticks)
    }
}

fn digits(code: &str) -> i64 {
    code.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_lead_back_to_the_field() {
        for field in RequestField::ALL {
            assert_eq!(RequestField::from_number(field.number()), Some(*field));
            assert_eq!(RequestField::from_name(field.name()), Some(*field));
        }
    }

    #[test]
    fn nothing_typed_about_a_person_is_for_the_town_hall() {
        let shared: Vec<_> = RequestField::ALL.iter().filter(|f| f.audience() == Audience::TownHall).collect();
        assert!(shared.iter().all(|field| field.number() < 20), "{shared:?}");
    }
}
