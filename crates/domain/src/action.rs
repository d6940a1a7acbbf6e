//! What somebody still has to do (actiepunten): promises to residents, visits, defects, what is expected. Each has an
//! owner and a time, and is open until somebody says how it was done. Kept at the point: it may name a resident.

use serde::{Deserialize, Serialize};

use crate::erasing::{Erasure, erasure, without_erased_words};
use crate::ids::EntryId;
use crate::logbook::{Fact, Kind, Reading, Ref, Stamp, each_once, opened};

/// What there can be to do.
pub const ACTION_SORTS: [&str; 5] = ["promise", "visit", "defect", "expected", "task"];

/// Something has to be done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ActionSet {
    /// One of [`ACTION_SORTS`].
    pub sort: String,
    /// What.
    pub text: String,
    /// For whom, or where: a name, a street, a request's number; may be empty.
    pub for_whom: String,
    /// Who sees to it: a name or a function; may be empty.
    pub owner: String,
    /// Before when, in milliseconds since 1970.
    pub due_ms: Option<i64>,
    /// The request or other item it follows from.
    pub about: Option<Ref>,
}

/// It was done, or need not be done any more.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ActionDone {
    /// How, in words; may be empty.
    pub how: String,
}

/// Something to do, and whether it was done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Action {
    /// Who noted it, and when.
    pub stamp: Stamp,
    /// What; without words when it was erased.
    pub set: ActionSet,
    /// The item it follows from.
    pub about: Option<EntryId>,
    /// Who did it, when and how: the first who said so.
    pub done: Option<(Stamp, ActionDone)>,
    /// When its words were erased, by whom and why, if they were.
    pub erased: Option<Erasure>,
}

impl Action {
    /// Folds the entries of one; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = without_erased_words(readings);
        let erased = erasure(&readings);
        let readings = each_once(&readings);
        let (first, set) = opened(&readings, |fact| match fact {
            Fact::ActionSet(set) => Some(Some(set)),
            Fact::Erased(Kind::ActionSet) => Some(None),
            _ => None,
        })?;
        let stamp = &first.stamp;
        let set = set.cloned().unwrap_or_else(ActionSet::wordless);
        let about = set.about.and_then(|named| first.resolve(named));
        let mut done: Vec<_> = readings.iter().filter_map(|reading| done_by(reading)).collect();
        done.sort_by_key(|(stamp, _)| stamp.reading_order());
        Some(Self { stamp: stamp.clone(), set, about, done: done.into_iter().next(), erased })
    }

    /// Whether somebody still has to do it. What was erased is nobody's any more.
    pub fn is_open(&self) -> bool {
        self.done.is_none() && self.erased.is_none()
    }
}

fn done_by(reading: &Reading) -> Option<(Stamp, ActionDone)> {
    match &reading.body.fact {
        Fact::ActionDone(done) => Some((reading.stamp.clone(), done.clone())),
        Fact::Erased(Kind::ActionDone) => Some((reading.stamp.clone(), ActionDone { how: String::new() })),
        _ => None,
    }
}

impl ActionSet {
    fn wordless() -> Self {
        let empty = String::new;
        Self { sort: empty(), text: empty(), for_whom: empty(), owner: empty(), due_ms: None, about: None }
    }
}
