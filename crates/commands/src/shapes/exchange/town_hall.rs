//! The town hall, as this point knows it.

use super::why::WhyCause;
use crate::shapes::{Moment, shape};

shape! {
    /// How things stand with the town hall.
    pub struct TownHall {
        /// The town hall that this point is enrolled with.
        pub enrolled: Option<TownHallEnrolled>,
        /// Whether the two exchanged a moment ago.
        pub in_touch: bool,
        /// When they last did.
        pub last_met: Option<Moment>,
        /// When the town hall last confirmed something, by whatever road.
        pub last_confirmed: Option<Moment>,
        /// Whether it confirmed everything that is for it.
        pub confirmed_all: bool,
        /// Entries for it that it has not confirmed.
        pub waiting: u32,
        /// Why there is no line.
        pub trouble: Option<WhyCause>,
        /// Of this laptop's key: the town hall lets in whoever reads this to it, also before it knows the point.
        pub own_fingerprint: String,
    }

    /// A town hall.
    pub struct TownHallEnrolled {
        /// Its name.
        pub name: String,
        /// Where it can be reached.
        pub addresses: Vec<String>,
        /// Of its key, to compare with the town hall's own screen.
        pub fingerprint: String,
    }

    /// The town hall's invitation.
    pub struct Enrol {
        /// The file in base64, or its text.
        pub content: String,
    }
}
