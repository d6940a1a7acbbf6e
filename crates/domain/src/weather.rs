//! The weather, as somebody says it: how it is and what is coming. Words, because nobody here measures.

use serde::{Deserialize, Serialize};

use crate::ids::EntryId;
use crate::logbook::{Fact, Reading, Ref, Stamp, each_once, opened};
use crate::replaced::Replaces;

/// Somebody says how the weather is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct WeatherReported {
    /// How it is.
    pub now: String,
    /// What is coming; may be empty.
    pub expected: String,
    /// Since when it is so, in milliseconds since 1970.
    pub since_ms: i64,
    /// Who says so; may be empty.
    pub source: String,
    /// Whether somebody who can know it has confirmed it.
    pub confirmed: bool,
    /// The reports that stood on the author's screen and that this one replaces.
    pub seen: Vec<Ref>,
}

/// A report on the weather.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Weather {
    /// Who wrote it, and when.
    pub stamp: Stamp,
    /// What it says.
    pub reported: WeatherReported,
    /// The reports that it replaces.
    pub replaces: Vec<EntryId>,
}

impl Weather {
    /// Folds the entries of one report; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = each_once(readings);
        let (first, reported) = opened(&readings, |fact| match fact {
            Fact::WeatherReported(reported) => Some(reported),
            _ => None,
        })?;
        let replaces = reported.seen.iter().filter_map(|named| first.resolve(*named)).collect();
        Some(Self { stamp: first.stamp.clone(), reported: reported.clone(), replaces })
    }
}

impl Replaces for Weather {
    fn entry(&self) -> EntryId {
        self.stamp.entry
    }

    fn replaces(&self) -> &[EntryId] {
        &self.replaces
    }
}
