//! Bundles that left on a stick or on paper: what was in them, and who took them along.

use serde::{Deserialize, Serialize};

use crate::logbook::{Audience, Ref};

/// Whom a bundle was made for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum BundleFor {
    /// The point's own laptops.
    Laptops,
    /// The town hall.
    TownHall,
}

impl BundleFor {
    /// The series that may go into it: the town hall gets nothing of the point's own.
    pub fn audiences(self) -> &'static [Audience] {
        match self {
            BundleFor::Laptops => &Audience::ALL,
            BundleFor::TownHall => &[Audience::TownHall],
        }
    }
}

/// A bundle was written, read back and found whole.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct BundleWritten {
    /// Its number on this laptop, as on the file: 7.
    pub number: u32,
    /// Whom it is for.
    pub made_for: BundleFor,
    /// The last entry of each series that is in it.
    pub heads: Vec<Ref>,
}

/// Somebody took a bundle along.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct BundleHandedOver {
    /// To whom, by function: a name has no place here.
    pub to: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}
