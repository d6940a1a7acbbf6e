//! Codes at the town hall: parts of a chain that are scanned one after the other, and radio codes that are typed.
//!
//! Here what a code brought, or why it was not taken in, and how that is said. Deliberately not here: pictures and pages.

mod scan;

use steunpunt_sync::enrolment::fingerprint;
use steunpunt_sync::qr::{Misheard, Wrong};
use steunpunt_sync::radio::NotARecord;

use crate::Outcome;
use crate::plural::plural;
use crate::point::PointName;

pub(crate) use scan::Collecting;

/// What a code brought.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Scanned {
    /// A part of a chain that is not whole yet.
    Part {
        /// Its number, from 1.
        number: u8,
        /// How many there are.
        parts: u8,
        /// The numbers still to be scanned.
        missing: Vec<u8>,
    },
    /// The last part of a bundle.
    Bundle(Outcome),
    /// One request or emergency report.
    Record {
        /// Of which point.
        point: PointName,
        /// Its number: N-ZB03-A3.
        number: String,
        /// Whether anything of it was new.
        new: bool,
    },
}

impl Scanned {
    /// More codes have to be scanned first.
    pub fn is_unfinished(&self) -> bool {
        matches!(self, Self::Part { .. })
    }

    /// One line of plain Dutch.
    pub fn sentence(&self) -> String {
        match self {
            Self::Part { number, parts, missing } => {
                let missing: Vec<String> = missing.iter().map(u8::to_string).collect();
                format!("Code {number} van {parts} is gelezen. Nog te scannen: {}.", missing.join(", "))
            }
            Self::Bundle(Outcome::Taken { new }) => {
                format!("{} overgenomen.", plural(*new, "nieuwe regel", "nieuwe regels"))
            }
            Self::Bundle(Outcome::HeldAside { public_key }) => format!(
                "Van een laptop die nog niet is toegelaten; bewaard. Vergelijk zijn code en laat hem toe: {}",
                fingerprint(public_key)
            ),
            Self::Record { point, number, new } => {
                let exercise = if point.exercise { "OEFENING: " } else { "" };
                let told = if *new { "overgenomen" } else { "was al bekend" };
                format!("{exercise}{number} van {} {told}.", point.code)
            }
        }
    }
}

/// Why a code was not taken in. Nothing was changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotACode {
    /// It was scanned, and is no part that can be used.
    #[error(transparent)]
    Scanned(#[from] Wrong),
    /// It was typed, and something was misheard.
    #[error(transparent)]
    Typed(#[from] Misheard),
    /// It is whole, and no laptop that is let in here sealed it for this server.
    #[error(transparent)]
    Record(#[from] NotARecord),
    /// No picture, or none with a code.
    #[error("no picture with a code")]
    NoPicture,
}

impl NotACode {
    /// One line of plain Dutch.
    pub fn sentence(self) -> String {
        let said = match self {
            Self::Scanned(Wrong::NotOurs) => "Dit is geen code van een steunpunt. Er is niets veranderd.",
            Self::Scanned(Wrong::Newer) | Self::Record(NotARecord::Newer) => {
                "De code is van een nieuwere versie. Er is niets veranderd; vernieuw dit programma."
            }
            Self::Scanned(Wrong::Misread) => "Deze code is niet goed gelezen. Scan hem nog een keer.",
            Self::Scanned(Wrong::OtherChain) => {
                "Deze code hoort bij een ander papier. Lees eerst het papier af waarmee u begon, of begin opnieuw."
            }
            Self::Scanned(Wrong::DoesNotFit) => "De codes passen niet bij elkaar. Scan ze alle nog een keer.",
            Self::Typed(Misheard::TooLong) => "Dit is te lang voor een radiocode. Er is niets veranderd.",
            Self::Typed(Misheard::Wrong { group: None }) => {
                "Er is een letter verkeerd of vergeten. Vraag de code nog een keer."
            }
            Self::Typed(Misheard::Wrong { group: Some(group) }) => {
                return format!("Groep {group} is verkeerd gehoord. Vraag die groep nog een keer.");
            }
            Self::Record(NotARecord::NotForUs) => {
                "Deze code is niet voor deze gemeente, of van een laptop die hier niet is toegelaten. Er is niets veranderd."
            }
            Self::Record(NotARecord::UnknownDevice) => {
                "Aan deze code is hier niet te zien welke laptop hij noemt. Er is niets verloren; lees eerst een pakket van dat punt in."
            }
            Self::NoPicture => "Op deze foto staat geen code die gelezen kan worden. Maak een scherpere foto.",
        };
        said.to_owned()
    }
}
