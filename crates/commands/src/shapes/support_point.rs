//! The point: first start, opening, closing, backups.

use super::tablet::TabletReach;
use super::{Moment, shape};

shape! {
    /// How far this window is from the desk.
    #[derive(Copy, Eq)]
    pub enum Stage {
        /// No store is open; the wizard or the passphrase screen follows from what the folders hold.
        Closed,
        /// The store is open, nobody is signed in.
        Locked,
        /// Somebody is signed in.
        Open,
    }

    /// Why a store cannot be opened as it is.
    #[derive(Copy, Eq)]
    pub enum Trouble {
        /// It was written by a newer version of the program.
        Newer,
        /// The file is damaged.
        Damaged,
        /// Keys without data, or data without keys.
        Incomplete,
    }

    /// What a folder holds: the real one or that of exercises.
    pub struct StoreLook {
        /// Whether there is a store.
        pub exists: bool,
        /// What is wrong with it, as far as can be seen without the key.
        pub trouble: Option<Trouble>,
        /// Stores that were set aside and not merged yet.
        pub set_aside: Vec<SetAside>,
    }

    /// A store that was set aside.
    pub struct SetAside {
        /// Its folder's name.
        pub name: String,
    }

    /// What the program sees when a window asks where it stands. Nothing personal: a locked screen shows it.
    pub struct Look {
        /// How far this window is.
        pub stage: Stage,
        /// The real store.
        pub real: StoreLook,
        /// The store of exercises.
        pub exercise: StoreLook,
        /// How much of an exercise is there, in percent, while it is being set up.
        pub preparing: Option<u32>,
        /// The open point.
        pub point: Option<Point>,
        /// Emergency reports that nobody acknowledged: a count and an age, nothing else.
        pub unacknowledged: Unacknowledged,
        /// The list of volunteers is still to come from the laptop that this one was paired with: nobody can sign in.
        pub names_to_come: bool,
        /// No PIN is taken before this moment.
        pub pin_pause_until: Option<Moment>,
        /// The laptop's clock.
        pub now: Moment,
        /// Language of the screens.
        pub language: String,
        /// `light` or `dark`.
        pub theme: String,
        /// The laptop has a new letter since the last start, because its data was restored or copied.
        pub new_letter: Option<String>,
        /// What may be done from here, on a tablet; absent on the laptop itself.
        pub tablet: Option<TabletReach>,
    }

    /// Emergency reports that nobody acknowledged.
    pub struct Unacknowledged {
        /// How many.
        pub count: u32,
        /// When the oldest was written down.
        pub oldest: Option<Moment>,
    }

    /// The point as every screen names it.
    pub struct Point {
        /// Its name.
        pub name: String,
        /// Its code.
        pub code: String,
        /// Municipality.
        pub municipality: String,
        /// The letter of this laptop.
        pub letter: String,
        /// Whether everything here is an exercise.
        pub exercise: bool,
    }

    /// A passphrase the program proposes.
    pub struct ProposedPassphrase {
        /// Five words with spaces.
        pub passphrase: String,
    }

    /// The answers of the first start.
    pub struct OpenPoint {
        /// Name of the point.
        pub name: String,
        /// Speakable code: ZB03.
        pub code: String,
        /// Municipality, by code (GM0344) or name.
        pub municipality: String,
        /// The coordinator's name.
        pub coordinator: String,
        /// The coordinator's PIN.
        pub pin: String,
        /// Passphrase of the laptop: at least 12 characters.
        pub passphrase: String,
        /// Opens a point of its own to practise with, instead of the demo point. Its passphrase is always `oefenen`.
        #[ts(optional)]
        pub exercise: Option<bool>,
    }

    /// Shown once.
    pub struct RecoveryCode {
        /// In groups of four.
        pub code: String,
    }

    /// The passphrase of a store.
    pub struct UnlockStore {
        /// Which store.
        pub exercise: bool,
        /// Its passphrase.
        pub passphrase: String,
    }

    /// The sealed envelope is opened.
    pub struct UseRecoveryCode {
        /// The code as it was typed; dashes, spaces and case do not matter.
        pub code: String,
        /// The new passphrase.
        pub passphrase: String,
        /// A new PIN for the coordinator who was added first, if that was forgotten too.
        pub pin: Option<String>,
    }

    /// A new passphrase for the old one.
    pub struct ChangePassphrase {
        /// The one that holds now.
        pub old: String,
        /// The one that will hold.
        pub new: String,
    }

    /// Which of the two stores.
    pub struct WhichStore {
        /// The one of exercises.
        pub exercise: bool,
    }

    /// A store that was set aside is merged into the open one.
    pub struct MergeSetAside {
        /// Its folder's name.
        pub name: String,
        /// Its passphrase.
        pub passphrase: String,
    }

    /// What a merge brought.
    pub struct Merged {
        /// Entries that were new here.
        pub entries: u32,
    }

    /// A backup.
    pub struct Backup {
        /// Its file name, by which it is chosen.
        pub name: String,
        /// When it was made.
        pub made: Moment,
        /// Size in bytes.
        #[ts(type = "number")]
        pub bytes: u64,
        /// Whether it stands in the second folder or stick of choice.
        pub second_place: bool,
    }

    /// Which backups are meant.
    pub struct WhichBackups {
        /// Of the store of exercises.
        pub exercise: bool,
        /// Also those in this folder.
        pub folder: Option<String>,
    }

    /// Go on with a backup.
    pub struct ContinueFromBackup {
        /// Which store.
        pub exercise: bool,
        /// Also from this folder.
        pub folder: Option<String>,
        /// The backup, or the newest that opens.
        pub name: Option<String>,
        /// The passphrase: the backup is only taken when it opens with it.
        pub passphrase: String,
    }

    /// What going on brought.
    pub struct Continued {
        /// When the backup was made.
        pub made: Moment,
        /// Entries that were read out of the damaged file and are not lost.
        pub salvaged: u32,
        /// Where the damaged file was put.
        pub moved_to: String,
    }

    /// The whole logbook was walked.
    pub struct Verified {
        /// Entries.
        #[ts(type = "number")]
        pub entries: u64,
        /// Requests.
        #[ts(type = "number")]
        pub requests: u64,
        /// Entries whose words can be checked only when another laptop has told more. Nothing is wrong with them.
        #[ts(type = "number")]
        pub awaiting: u64,
        /// What is wrong, in words for an administrator; empty when all is well.
        pub problems: Vec<String>,
    }
}

shape! {
    /// Backups, newest first.
    pub struct Backups {
        /// Of both places.
        pub backups: Vec<Backup>,
        /// Those that hold what was erased since, in a folder or on a stick that is not here now.
        pub out_of_reach: Vec<BackupOutOfReach>,
    }

    /// A backup that holds what was erased since, and cannot be reached now.
    pub struct BackupOutOfReach {
        /// When it was made.
        pub made: Moment,
        /// Where.
        pub folder: String,
    }
}
