//! Where a record is: the receipt that people see.

use serde::{Deserialize, Serialize};
use steunpunt_domain::ids::EntryId;
use ts_rs::TS;

use crate::shapes::{Moment, shape};

/// One place where a record is.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Whereabouts {
    /// On this laptop alone. Beside the town hall, or a stick for it: what does not go there is.
    OnlyHere,
    /// Whole on another laptop of the point.
    Laptop {
        /// Its name.
        name: String,
        /// Its letter.
        letter: String,
        /// When that was heard.
        at: Moment,
    },
    /// In a bundle, as far as those it is for may have it and did not have it yet.
    Stick {
        /// The bundle's number.
        number: u32,
        /// The letter of the laptop that wrote it.
        letter: String,
        /// When it was written.
        written_at: Moment,
        /// Who took it along, by function.
        handed_to: Option<String>,
        /// When.
        handed_at: Option<Moment>,
    },
    /// Confirmed by the town hall.
    TownHall {
        /// Its name.
        name: String,
        /// When that was heard.
        at: Moment,
    },
}

shape! {
    /// Several records: lines of the diary, actions, rumours, handovers.
    pub struct WhichRecords {
        /// Their ids; at most 500.
        #[ts(type = "string[]")]
        pub of: Vec<EntryId>,
    }

    /// Where several records are.
    pub struct RecordsWhereabouts {
        /// In the order in which they were asked for.
        pub records: Vec<RecordWhereabouts>,
    }

    /// Where one record is.
    pub struct RecordWhereabouts {
        /// The record.
        #[ts(type = "string")]
        pub id: EntryId,
        /// Every place.
        pub places: Vec<Whereabouts>,
    }
}
