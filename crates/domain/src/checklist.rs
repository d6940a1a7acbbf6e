//! Opening and closing a point: what has to be looked at first, ticked by whoever did, and whether the point is open.

use serde::{Deserialize, Serialize};

use crate::ids::EntryId;
use crate::logbook::{Fact, Reading, Ref, Stamp, each_once, opened};
use crate::replaced::Replaces;

/// How a point can be: open, closed for the night, closed for good.
pub const POINT_STATES: [&str; 3] = ["open", "night", "closed"];

/// A line of a checklist was looked at, or a tick is taken back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ChecklistTicked {
    /// The list, by its code in the configuration.
    pub list: String,
    /// The line, by its code.
    pub line: String,
    /// False takes the tick back.
    pub done: bool,
    /// Since which opening or closing it counts; none before the first.
    pub since: Option<Ref>,
    /// The ticks of this line that it replaces.
    pub seen: Vec<Ref>,
}

/// The point opens or closes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PointStateSet {
    /// One of [`POINT_STATES`].
    pub state: String,
    /// When it opens again, in milliseconds since 1970.
    pub reopens_ms: Option<i64>,
    /// What whoever finds the door closed can call; may be empty.
    pub emergency_number: String,
    /// What stood before.
    pub seen: Vec<Ref>,
}

/// The point opened or closed although something had to be done first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LeftUndone {
    /// What, by its code, and how many.
    pub left: Vec<(String, u32)>,
    /// The lines of the list that nobody had ticked, by their codes.
    pub unticked: Vec<String>,
}

/// A tick.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tick {
    /// Who ticked, and when.
    pub stamp: Stamp,
    /// What.
    pub ticked: ChecklistTicked,
    /// Since which opening or closing it counts.
    pub since: Option<EntryId>,
    /// The ticks that it replaces.
    pub replaces: Vec<EntryId>,
}

/// That the point opened or closed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PointState {
    /// Who said so, and when.
    pub stamp: Stamp,
    /// What.
    pub set: PointStateSet,
    /// What still had to be done at that moment, when somebody opened or closed all the same.
    pub left: Option<LeftUndone>,
    /// What stood before.
    pub replaces: Vec<EntryId>,
}

impl Tick {
    /// Folds the entries of one tick; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = each_once(readings);
        let (first, ticked) = opened(&readings, |fact| match fact {
            Fact::ChecklistTicked(ticked) => Some(ticked),
            _ => None,
        })?;
        let stamp = &first.stamp;
        let since = ticked.since.and_then(|named| first.resolve(named));
        let replaces = ticked.seen.iter().filter_map(|named| first.resolve(*named)).collect();
        Some(Self { stamp: stamp.clone(), ticked: ticked.clone(), since, replaces })
    }
}

impl PointState {
    /// Folds the entries of one; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = each_once(readings);
        let (first, set) = opened(&readings, |fact| match fact {
            Fact::PointStateSet(set) => Some(set),
            _ => None,
        })?;
        let stamp = &first.stamp;
        let replaces = set.seen.iter().filter_map(|named| first.resolve(*named)).collect();
        let left = readings.iter().find_map(|reading| match &reading.body.fact {
            Fact::LeftUndone(left) => Some(left.clone()),
            _ => None,
        });
        Some(Self { stamp: stamp.clone(), set: set.clone(), left, replaces })
    }
}

impl Replaces for Tick {
    fn entry(&self) -> EntryId {
        self.stamp.entry
    }

    fn replaces(&self) -> &[EntryId] {
        &self.replaces
    }
}

impl Replaces for PointState {
    fn entry(&self) -> EntryId {
        self.stamp.entry
    }

    fn replaces(&self) -> &[EntryId] {
        &self.replaces
    }
}
