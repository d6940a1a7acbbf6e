//! Lines on the notice board "Wat weten we nu": short, with their time, and confirmed or not.

use serde::{Deserialize, Serialize};

use crate::logbook::{Fact, Reading, Stamp, each_once, opening};

/// A line goes up.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NoticePosted {
    /// What it says. Nothing about a person.
    pub text: String,
    /// Whether somebody who can know it has confirmed it.
    pub confirmed: bool,
    /// Who says so.
    pub source: String,
    /// Until when it holds, in milliseconds since 1970.
    pub valid_until_ms: Option<i64>,
}

/// A line comes down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NoticeTakenDown {}

/// A line, and whether it still hangs there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    /// Who put it up, and when.
    pub stamp: Stamp,
    /// What it says.
    pub posted: NoticePosted,
    /// Who took it down, first.
    pub taken_down: Option<Stamp>,
}

impl Notice {
    /// Folds the entries of one line; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = each_once(readings);
        let (stamp, posted) = opening(&readings, |fact| match fact {
            Fact::NoticePosted(posted) => Some(posted),
            _ => None,
        })?;
        let downs = readings.iter().filter(|reading| matches!(reading.body.fact, Fact::NoticeTakenDown(_)));
        let taken_down = downs.map(|reading| &reading.stamp).min_by_key(|stamp| stamp.reading_order()).cloned();
        Some(Self { stamp: stamp.clone(), posted: posted.clone(), taken_down })
    }

    /// Whether it holds at a moment, in milliseconds since 1970.
    pub fn holds(&self, now_ms: i64) -> bool {
        self.taken_down.is_none() && self.posted.valid_until_ms.is_none_or(|until| until > now_ms)
    }
}
