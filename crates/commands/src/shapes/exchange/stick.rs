//! Sticks: what is on them, what goes on them, what is taken from them.

use super::bundle::{BundleLook, MadeFor};
use crate::shapes::{Moment, choice, shape};

choice! {
    /// What a town hall does with a bundle that is handed in.
    pub enum HandedInOutcome {
        /// It has it.
        Taken,
        /// It is not for that town hall, or it cannot be opened there.
        NotForThem,
        /// Not now: it is handed in again later.
        Later,
    }
}

choice! {
    /// What a file on a stick is to this laptop.
    pub enum OnStickState {
        /// A bundle that can be taken over.
        Readable,
        /// A bundle for somebody else: it can be carried, not read.
        ForAnother,
        /// A bundle under a passphrase that was not typed.
        NeedsPassphrase,
        /// A bundle under another passphrase than the one that was typed.
        WrongPassphrase,
        /// Its writing was broken off.
        Interrupted,
        /// Larger than any bundle.
        TooLarge,
        /// Not what it was when it was written.
        Damaged,
        /// Written by a newer version.
        Newer,
        /// A bundle of another point.
        OtherPoint,
        /// One is an exercise and the other is not.
        Exercise,
        /// Written by a laptop that nobody let in.
        NotAdmitted,
        /// Written by a laptop that was struck off: what is new in it can be set aside for a person.
        StruckOff,
        /// The stick does not give it back.
        NotReadable,
        /// No bundle at all; it is let be.
        NotOurs,
    }
}

shape! {
    /// A stick, or another place to write to.
    pub struct FoundStick {
        /// Its folder.
        pub folder: String,
        /// What people call it.
        pub label: String,
        /// Free space in bytes, when it can be told.
        #[ts(type = "number | null")]
        pub free_bytes: Option<u64>,
    }

    /// The sticks in this laptop.
    pub struct Sticks {
        /// All of them.
        pub sticks: Vec<FoundStick>,
    }

    /// To a stick.
    pub struct WriteStick {
        /// The stick's folder.
        pub folder: String,
        /// Whom it is for.
        pub made_for: MadeFor,
    }

    /// A bundle is on the stick: it was read back and is whole there.
    pub struct StickWritten {
        /// The bundle.
        pub bundle: BundleLook,
        /// Its size.
        #[ts(type = "number")]
        pub bytes: u64,
        /// The stick may be pulled out.
        pub may_pull_out: bool,
        /// Six words that go along in an envelope of their own, while no town hall is known. Shown once.
        pub passphrase: Option<String>,
    }

    /// From a stick: look first.
    pub struct LookAtStick {
        /// The stick's folder.
        pub folder: String,
        /// The six words that came with it.
        pub passphrase: Option<String>,
    }

    /// What is on a stick.
    pub struct StickLook {
        /// Bundles first, in the order of their numbers.
        pub bundles: Vec<OnStick>,
    }

    /// A file on a stick.
    pub struct OnStick {
        /// Its name.
        pub file: String,
        /// What it is to this laptop.
        pub state: OnStickState,
        /// Code of the point it comes from.
        pub point: Option<String>,
        /// Letter of the laptop it comes from.
        pub letter: Option<String>,
        /// Name of that laptop.
        pub name: Option<String>,
        /// Its number.
        pub number: Option<u32>,
        /// When it was written, by the clock of that laptop.
        pub written_at: Option<Moment>,
        /// Whom it is for.
        pub made_for: Option<MadeFor>,
        /// Entries in it.
        pub entries: u32,
        /// Emergency reports in it.
        pub emergency_reports: u32,
        /// Emergency reports that are not here yet.
        pub new_emergency_reports: u32,
        /// Requests in it.
        pub requests: u32,
        /// Requests that are not here yet.
        pub new_requests: u32,
        /// Requests on which people would disagree after taking it over, and do not now.
        pub to_check: u32,
        /// Entries that are not here yet.
        pub new_entries: u32,
        /// Entries that would be set aside.
        pub aside: u32,
        /// Somebody says in it that they hold more than was known here: the town hall's receipt.
        pub new_receipt: bool,
        /// This laptop wrote it.
        pub own_bundle: bool,
    }

    /// Take over.
    pub struct TakeFromStick {
        /// The stick's folder.
        pub folder: String,
        /// Which files.
        pub files: Vec<String>,
        /// The six words that came with it.
        pub passphrase: Option<String>,
    }

    /// What became of the entries that were taken over, from whatever they came on.
    #[derive(Copy, Default)]
    pub struct StickTaken {
        /// Entries that were new here.
        pub new_entries: u32,
        /// Entries that were here already.
        pub known: u32,
        /// Entries that were set aside for a person.
        pub aside: u32,
        /// Entries of laptops that nobody let in.
        pub unknown: u32,
        /// Emergency reports that were new here.
        pub new_emergency_reports: u32,
        /// Requests that were new here.
        pub new_requests: u32,
        /// Requests on which people disagree now, and did not before.
        pub to_check: u32,
        /// Somebody said that they hold more than was known here.
        pub new_receipt: bool,
    }

    /// Take along what is for somebody else.
    pub struct CarryFromStick {
        /// The stick's folder.
        pub folder: String,
        /// Which files.
        pub files: Vec<String>,
    }

    /// Put what was carried on another stick.
    pub struct WriteCarried {
        /// The stick's folder.
        pub folder: String,
    }

    /// What is carried here for others. This laptop cannot read it.
    pub struct Carried {
        /// The files.
        pub files: Vec<CarriedFile>,
    }

    /// A file that is carried.
    pub struct CarriedFile {
        /// Its name.
        pub file: String,
        /// Code of the point it comes from.
        pub point: String,
        /// Its number.
        pub number: u32,
        /// Its size.
        #[ts(type = "number")]
        pub bytes: u64,
        /// What the town hall said of it; absent while it was not asked.
        pub handed_in: Option<HandedIn>,
    }

    /// A carried file was handed in at the town hall.
    pub struct HandedIn {
        /// When.
        pub at: Moment,
        /// What became of it.
        pub outcome: HandedInOutcome,
    }
}
