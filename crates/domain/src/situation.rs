//! The situation (beeld): whether the vital facilities work, per neighbourhood. The town hall sees it: nothing personal.

use serde::{Deserialize, Serialize};

use crate::ids::EntryId;
use crate::logbook::{Fact, Reading, Ref, Stamp, each_once, opened};
use crate::replaced::Replaces;

/// How a facility can be, the worst first.
pub const FACILITY_STATES: [&str; 4] = ["out", "partly", "works", "unknown"];

/// Somebody says how a facility is in a neighbourhood.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FacilityReported {
    /// The facility, by its code in the configuration.
    pub facility: String,
    /// The neighbourhood, by its code in the configuration.
    pub area: String,
    /// One of [`FACILITY_STATES`].
    pub state: String,
    /// Since when, in milliseconds since 1970.
    pub since_ms: i64,
    /// When it is expected back.
    pub expected_ms: Option<i64>,
    /// Who says so.
    pub source: String,
    /// Whether somebody who can know it has confirmed it.
    pub confirmed: bool,
    /// The reports that stood on the author's screen and that this one replaces.
    pub seen: Vec<Ref>,
}

/// A report on a facility.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FacilityReport {
    /// Who wrote it, and when.
    pub stamp: Stamp,
    /// What it says.
    pub reported: FacilityReported,
    /// The reports that it replaces.
    pub replaces: Vec<EntryId>,
}

impl FacilityReport {
    /// Folds the entries of one report; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = each_once(readings);
        let (first, reported) = opened(&readings, |fact| match fact {
            Fact::FacilityReported(reported) => Some(reported),
            _ => None,
        })?;
        let stamp = &first.stamp;
        let replaces = reported.seen.iter().filter_map(|named| first.resolve(*named)).collect();
        Some(Self { stamp: stamp.clone(), reported: reported.clone(), replaces })
    }

    /// What it is a report on: the facility and the neighbourhood.
    pub fn key(&self) -> (&str, &str) {
        (&self.reported.facility, &self.reported.area)
    }
}

impl Replaces for FacilityReport {
    fn entry(&self) -> EntryId {
        self.stamp.entry
    }

    fn replaces(&self) -> &[EntryId] {
        &self.replaces
    }
}
