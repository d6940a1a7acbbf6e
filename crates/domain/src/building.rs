//! The building of the point, part by part: which entrance, whether heating, toilets and light work. Kept at the point.

use serde::{Deserialize, Serialize};

use crate::ids::EntryId;
use crate::logbook::{Fact, Reading, Ref, Stamp, each_once, opened};
use crate::replaced::Replaces;

/// How a part can be, the worst first.
pub const BUILDING_STATES: [&str; 3] = ["out", "partly", "works"];

/// Somebody says how a part of the building is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct BuildingReported {
    /// The part, by its code in the configuration.
    pub part: String,
    /// One of [`BUILDING_STATES`].
    pub state: String,
    /// What more there is to say: which entrance, where the other toilet is; may be empty.
    pub words: String,
    /// The reports that stood on the author's screen and that this one replaces.
    pub seen: Vec<Ref>,
}

/// A report on a part of the building.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BuildingReport {
    /// Who wrote it, and when.
    pub stamp: Stamp,
    /// What it says.
    pub reported: BuildingReported,
    /// The reports that it replaces.
    pub replaces: Vec<EntryId>,
}

impl BuildingReport {
    /// Folds the entries of one report; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = each_once(readings);
        let (first, reported) = opened(&readings, |fact| match fact {
            Fact::BuildingReported(reported) => Some(reported),
            _ => None,
        })?;
        let replaces = reported.seen.iter().filter_map(|named| first.resolve(*named)).collect();
        Some(Self { stamp: first.stamp.clone(), reported: reported.clone(), replaces })
    }
}

impl Replaces for BuildingReport {
    fn entry(&self) -> EntryId {
        self.stamp.entry
    }

    fn replaces(&self) -> &[EntryId] {
        &self.replaces
    }
}
