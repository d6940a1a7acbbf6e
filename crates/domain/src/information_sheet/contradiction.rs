//! What people have at home that is wrong now, and who saw to it that they hear.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::EntryId;
use crate::logbook::Stamp;

/// Why what was handed out is wrong now.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Contradiction {
    /// The highest version that says something else; none when it was only withdrawn.
    pub by: Option<u32>,
    /// Whether it was withdrawn.
    pub withdrawn: bool,
}

impl Contradiction {
    /// Whether whoever knew of this knew of all of the other too.
    fn covers(&self, other: &Self) -> bool {
        self.by >= other.by && self.withdrawn >= other.withdrawn
    }
}

/// Somebody ticked a contradiction off: whoever got those copies was told, or need not be.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ContradictionTickedOff {
    /// What they knew of.
    pub contradiction: Contradiction,
    /// So many copies had been handed out, as far as they knew.
    pub copies: u32,
}

/// Everybody who ticked off a contradiction of one version.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct TicksOff(BTreeMap<EntryId, (Stamp, ContradictionTickedOff)>);

impl TicksOff {
    pub fn add(&mut self, stamp: &Stamp, ticked: &ContradictionTickedOff) {
        self.0.insert(stamp.entry, (stamp.clone(), ticked.clone()));
    }

    pub fn merge(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The first who knew of all this.
    pub fn of(&self, contradiction: &Contradiction, copies: u32) -> Option<&Stamp> {
        let knew =
            |ticked: &ContradictionTickedOff| ticked.contradiction.covers(contradiction) && ticked.copies >= copies;
        let who = self.0.values().filter(|(_, ticked)| knew(ticked)).map(|(stamp, _)| stamp);
        who.min_by_key(|stamp| stamp.reading_order())
    }
}
