//! Volunteers: who may type on this point's laptops, in which role.

use serde::{Deserialize, Serialize};

use crate::ids::VolunteerId;
use crate::logbook::{Fact, Reading, Stamp, each_once, opening};
use crate::register::{Live, Register, Registers, Value};

/// A volunteer's fields, by the numbers they have in entries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum VolunteerField {
    /// First name or nickname.
    Name = 1,
    /// Role, by its code in the configuration.
    Role = 2,
    /// Argon2id hash of the PIN, in PHC form.
    Pin = 3,
    /// 1 while they are on the list, 0 after they were taken off.
    Active = 4,
}

/// A volunteer is added.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct VolunteerAdded {
    /// First name or nickname.
    pub name: String,
    /// Role, by its code in the configuration.
    pub role: String,
    /// Argon2id hash of the PIN, in PHC form.
    pub pin: String,
}

/// A wrong PIN was typed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PinRefused {
    /// How many were wrong in a row, on this laptop.
    pub in_a_row: u32,
}

/// That a wrong PIN was typed: when, on which laptop, and how many there were in a row by then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WrongPin {
    /// When and on which laptop; nobody was signed in.
    pub stamp: Stamp,
    /// How many were wrong in a row by then.
    pub in_a_row: u32,
}

impl WrongPin {
    /// Folds its entry.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let (stamp, refused) = opening(&each_once(readings), |fact| match fact {
            Fact::PinRefused(refused) => Some(refused.clone()),
            _ => None,
        })?;
        Some(Self { stamp: stamp.clone(), in_a_row: refused.in_a_row })
    }

    /// Whether this one came right after another on the same laptop.
    pub fn follows(&self, other: &Self) -> bool {
        self.stamp.entry.device == other.stamp.entry.device && self.in_a_row == other.in_a_row.saturating_add(1)
    }
}

/// A volunteer as the entries tell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Volunteer {
    /// The entry that added them.
    pub id: VolunteerId,
    /// Who added them, and when.
    pub added: Stamp,
    fields: Registers,
    first: VolunteerAdded,
}

impl Volunteer {
    /// Folds the entries of one volunteer; `None` while the entry that adds them has not arrived.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = each_once(readings);
        let (added, first) = opening(&readings, |fact| match fact {
            Fact::VolunteerAdded(first) => Some(first.clone()),
            _ => None,
        })?;
        let mut fields = Registers::default();
        for reading in readings {
            if let Fact::VolunteerChanged(changes) = &reading.body.fact {
                fields.apply(reading, changes);
            }
        }
        Some(Self { id: VolunteerId(added.entry), added: added.clone(), fields, first })
    }

    /// First name or nickname.
    pub fn name(&self) -> &str {
        self.text(VolunteerField::Name).unwrap_or(&self.first.name)
    }

    /// Role by its code.
    pub fn role(&self) -> &str {
        self.text(VolunteerField::Role).unwrap_or(&self.first.role)
    }

    /// Hash of the PIN.
    pub fn pin(&self) -> &str {
        self.text(VolunteerField::Pin).unwrap_or(&self.first.pin)
    }

    /// Whether they may sign in. Taken off on one laptop beats changed on another.
    pub fn active(&self) -> bool {
        let active = self.fields.get(VolunteerField::Active as u8);
        active.is_none_or(|register| register.live().all(|live| live.value != Value::Number(0)))
    }

    /// The live entries of a field, which a change must name.
    pub fn heads(&self, field: VolunteerField) -> Vec<crate::ids::EntryId> {
        self.fields.heads(field as u8)
    }

    /// Every change of a field, with who made it and when.
    pub fn changes(&self, field: VolunteerField) -> impl Iterator<Item = &Live> {
        self.fields.get(field as u8).into_iter().flat_map(Register::ever)
    }

    fn text(&self, field: VolunteerField) -> Option<&str> {
        self.fields.get(field as u8)?.shown(|_| ())?.value.text()
    }
}

/// How long a laptop refuses PINs after so many wrong ones in a row: from the fifth 30 seconds, then doubling,
/// at most an hour.
pub fn pause_after_ms(wrong_in_a_row: u32) -> i64 {
    match wrong_in_a_row.checked_sub(5) {
        None => 0,
        Some(more) => (30_000_i64 << more.min(7)).min(3_600_000),
    }
}

/// After so many wrong PINs in a row the key leaves memory and the passphrase is asked.
pub const WRONG_PINS_TO_CLOSE: u32 = 10;

/// Whether a PIN is four to eight digits.
pub fn is_pin(pin: &str) -> bool {
    (4..=8).contains(&pin.len()) && pin.bytes().all(|digit| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_pins_slow_down_from_the_fifth_on() {
        assert_eq!([4, 5, 6, 7].map(pause_after_ms), [0, 30_000, 60_000, 120_000]);
        assert_eq!(pause_after_ms(u32::MAX), 3_600_000);
    }

    #[test]
    fn a_pin_is_four_to_eight_digits() {
        assert!(is_pin("0000") && is_pin("12345678"));
        assert!(!is_pin("123") && !is_pin("123456789") && !is_pin("12a4") && !is_pin("１２３４"));
    }
}
