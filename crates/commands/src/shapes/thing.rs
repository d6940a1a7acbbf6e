//! What can be opened from elsewhere: a number that leads to a screen.

use steunpunt_domain::ids::EntryId;

use super::{choice, shape};

choice! {
    /// What sort of thing it is.
    pub enum ThingKind {
        /// A request.
        Request,
        /// An emergency report.
        EmergencyReport,
        /// A message.
        Message,
        /// A handover.
        ShiftHandover,
    }
}

shape! {
    /// Something with a number, to be opened: nothing that was typed about anybody.
    pub struct Thing {
        /// What it is.
        pub kind: ThingKind,
        /// Its id.
        #[ts(type = "string")]
        pub id: EntryId,
        /// Its number.
        pub number: String,
    }
}
