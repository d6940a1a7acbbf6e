//! Settings of this laptop.

use super::shape;

shape! {
    /// All of them.
    pub struct Settings {
        /// Minutes without a key before the screen locks: 1 to 60.
        pub lock_after_minutes: u32,
        /// Minutes before an unacknowledged emergency report reminds.
        pub emergency_reminder_minutes: u32,
        /// Minutes after which what only lives here is warned about.
        pub alone_warning_minutes: u32,
        /// Minutes between two backups while something changes.
        pub backup_every_minutes: u32,
        /// Whether reminders make a sound.
        pub sound: bool,
        /// `nl` or `en`.
        pub language: String,
        /// `light` or `dark`.
        pub theme: String,
        /// Single letters act in lists.
        pub letter_keys: bool,
        /// The printer that pages go to; the system's viewer, which prints too, when there is none.
        pub printer: Option<String>,
        /// A second folder or stick for backups.
        pub backup_folder: Option<String>,
    }
}
