//! Bundles that were written here or on another laptop of the point, and who took them along.

use steunpunt_domain::ids::EntryId;

use crate::shapes::{Moment, choice, shape};

choice! {
    /// Whom something is made for.
    pub enum MadeFor {
        /// The laptops of this point.
        Laptops,
        /// The town hall: nothing of the point's own.
        TownHall,
    }
}

shape! {
    /// A bundle.
    pub struct BundleLook {
        /// Its id.
        #[ts(type = "string")]
        pub id: EntryId,
        /// Its number, as on the stick.
        pub number: u32,
        /// The letter of the laptop that wrote it.
        pub letter: String,
        /// Whom it is for.
        pub made_for: MadeFor,
        /// When it was written.
        pub written_at: Moment,
        /// Who took it along, by function.
        pub handed_to: Option<String>,
        /// When.
        pub handed_at: Option<Moment>,
        /// Its file, when it was just written.
        pub file: Option<String>,
    }

    /// Bundles, newest first.
    pub struct Bundles {
        /// All of them.
        pub bundles: Vec<BundleLook>,
    }

    /// Somebody takes a bundle along.
    pub struct HandOverBundle {
        /// Which.
        #[ts(type = "string")]
        pub id: EntryId,
        /// To whom, by function.
        pub to: String,
        /// When; now if absent.
        pub at: Option<Moment>,
    }
}
