//! Pairing: a code is read out, typed, and both screens are compared.

use crate::shapes::{Moment, choice, shape};

choice! {
    /// How far a pairing is.
    #[derive(Default)]
    pub enum PairingStage {
        /// Nobody is pairing.
        #[default]
        None,
        /// A code is shown and waits for the other laptop.
        Inviting,
        /// The other laptop is looked for.
        Looking,
        /// Both screens show six digits: are they the same?
        Compare,
        /// Somebody said so here; the other laptop has not.
        Waiting,
        /// The two are paired.
        Done,
        /// They are not.
        Failed,
    }

    /// Why two laptops are not paired.
    pub enum PairingFailure {
        /// The code was shown too long ago.
        Expired,
        /// Somebody tried this code before.
        Used,
        /// No such code was shown.
        WrongCode,
        /// No laptop was found.
        NotFound,
        /// Laptops were found, and none of them shows this code.
        NobodyWithCode,
        /// The other laptop is at another point.
        OtherPoint,
        /// One of the two is in an exercise.
        Exercise,
        /// The other laptop has another version.
        OtherVersion,
        /// Somebody said that the digits differ, or stopped.
        NotTheSame,
        /// The line broke.
        Line,
    }
}

shape! {
    /// The pairing that is going on at this laptop, or the last one.
    pub struct Pairing {
        /// How far it is.
        pub stage: PairingStage,
        /// The code to read out.
        pub code: Option<String>,
        /// Until when the code works.
        pub valid_until: Option<Moment>,
        /// Where this laptop listens, to type on the other when it is not found.
        pub addresses: Vec<String>,
        /// Six digits that must be the same on both screens.
        pub check: Option<String>,
        /// The other laptop's name.
        pub other_name: Option<String>,
        /// The other laptop's letter.
        pub other_letter: Option<String>,
        /// The letter that this laptop had to take, because the other had its own.
        pub new_letter: Option<String>,
        /// Why it failed.
        pub failure: Option<PairingFailure>,
        /// The recovery code of a store that was made by joining. Shown until this pairing is put away.
        pub recovery_code: Option<String>,
    }

    /// A code is typed on a laptop that has a store.
    pub struct JoinLaptop {
        /// As it was typed.
        pub code: String,
        /// Where the other laptop is, when it is not found.
        pub address: Option<String>,
    }

    /// A code is typed on a laptop that has no store yet: it joins the point of the other.
    pub struct JoinPoint {
        /// As it was typed.
        pub code: String,
        /// Where the other laptop is, when it is not found.
        pub address: Option<String>,
        /// The passphrase of the new store.
        pub passphrase: String,
        /// What people call this laptop.
        pub name: String,
    }

    /// Somebody compared the digits.
    #[derive(Copy)]
    pub struct ConfirmPairing {
        /// Whether they are the same.
        pub same: bool,
    }
}
