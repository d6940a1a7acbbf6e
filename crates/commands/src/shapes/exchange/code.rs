//! Codes on paper or on a screen: a chain of QR codes.

use super::bundle::MadeFor;
use super::stick::StickTaken;
use super::town_hall::TownHall;
use crate::shapes::{choice, shape};

choice! {
    /// What goes into codes.
    pub enum CodesKind {
        /// One emergency report.
        Emergency,
        /// One request.
        Request,
        /// Everything that the other side does not hold yet.
        Changes,
    }

    /// What a chain of codes holds.
    pub enum ScannedWhat {
        /// Entries.
        Bundle,
        /// What the other side holds.
        Receipt,
        /// The town hall's invitation.
        Enrolment,
    }
}

shape! {
    /// What goes into codes.
    pub struct CodesWhat {
        /// Kind.
        pub kind: CodesKind,
        /// Which emergency report or request.
        pub id: Option<String>,
    }

    /// Make codes.
    pub struct MakeCodes {
        /// Of what.
        pub what: CodesWhat,
        /// For whom.
        pub made_for: MadeFor,
    }

    /// One code.
    pub struct CodePart {
        /// Its text, as a hand scanner types it.
        pub text: String,
        /// The code as a picture.
        pub svg: String,
    }

    /// A chain of codes.
    pub struct Codes {
        /// In their order.
        pub parts: Vec<CodePart>,
        /// Bytes that they carry together.
        pub bytes: u32,
        /// Six words that go along apart from the codes, while no town hall is known. Shown once.
        pub passphrase: Option<String>,
    }

    /// A code was scanned or typed.
    pub struct ScanCode {
        /// Its text.
        pub text: String,
    }

    /// A picture of one or more codes.
    pub struct ReadCodePicture {
        /// The file, in base64.
        pub content: String,
    }

    /// How far a chain is.
    pub struct Scanned {
        /// What it holds.
        pub what: ScannedWhat,
        /// The part that was read last.
        pub number: u8,
        /// How many parts there are.
        pub parts: u8,
        /// Those that are missing.
        pub missing: Vec<u8>,
        /// This part was read before.
        pub again: bool,
        /// What became of it, when it was whole and held entries or a receipt.
        pub taken: Option<StickTaken>,
        /// The town hall, when it was whole and held an invitation.
        pub enrolled: Option<TownHall>,
    }
}
