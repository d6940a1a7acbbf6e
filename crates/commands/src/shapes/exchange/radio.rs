//! Radio codes: at most 200 characters, for a data mode or to be spelled out.

use super::bundle::MadeFor;
use crate::shapes::{choice, shape};

choice! {
    /// What a radio code is of.
    pub enum RadioKind {
        /// An emergency report.
        Emergency,
        /// A request.
        Request,
    }
}

shape! {
    /// Make a radio code.
    pub struct MakeRadioCode {
        /// Of what.
        pub kind: RadioKind,
        /// Which one.
        pub id: String,
        /// For whom.
        pub made_for: MadeFor,
    }

    /// A radio code.
    pub struct RadioCode {
        /// In groups of four, as a person spells it.
        pub groups: String,
        /// Without spaces, as a modem sends it.
        pub bare: String,
        /// How many characters that are.
        pub characters: u32,
        /// What people call the only one who can read it: a laptop, or the town hall.
        pub reader_name: String,
        /// The letter of that laptop; empty of a town hall.
        pub reader_letter: String,
    }

    /// A radio code was heard.
    pub struct TakeRadioCode {
        /// As it was typed.
        pub text: String,
    }

    /// What a radio code brought.
    pub struct RadioTaken {
        /// The number of the emergency report or request.
        pub number: String,
        /// Whether it was new here.
        pub new: bool,
    }
}
