//! Rumours (geruchten): what people say in the hall, and what turned out to be so. Kept at the point: a rumour may
//! name somebody.

use serde::{Deserialize, Serialize};

use crate::logbook::{Fact, Reading, Ref, Stamp, each_once, opening};
use crate::register::{Register, Value};

/// Something is said.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RumourHeard {
    /// What is said, in the words of who said it.
    pub text: String,
    /// Where it is said.
    pub place: String,
}

/// The same is heard again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RumourHeardAgain {
    /// Where this time; empty when nobody noted it.
    pub place: String,
}

/// Somebody who may know was asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RumourAsked {
    /// Whom, by function.
    pub whom: String,
}

/// What turned out to be so.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RumourSettled {
    /// true, false or unknown.
    pub outcome: String,
    /// How we know, and what is so.
    pub explanation: String,
    /// The live entries about the outcome that the author's screen showed.
    pub seen: Vec<Ref>,
}

/// How a rumour can turn out.
pub const RUMOUR_OUTCOMES: [&str; 3] = ["true", "false", "unknown"];

/// A rumour, and what came of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Rumour {
    /// Who noted it, and when.
    pub stamp: Stamp,
    /// What is said.
    pub text: String,
    /// Where it was heard, first place first.
    pub places: Vec<String>,
    /// How often it was heard.
    pub times_heard: u32,
    /// Who was asked, and when.
    pub asked: Vec<(Stamp, String)>,
    /// The explanations, by outcome: two live ones are a disagreement.
    pub settled: Register,
    /// Every explanation ever given, by its entry.
    pub outcomes: Vec<(Stamp, RumourSettled)>,
}

impl Rumour {
    /// Folds the entries of one rumour; `None` while the first is not here or was erased.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let mut readings = each_once(readings);
        readings.sort_by_key(|reading| reading.stamp.reading_order());
        let (stamp, heard) = opening(&readings, |fact| match fact {
            Fact::RumourHeard(heard) => Some(heard),
            _ => None,
        })?;
        let mut rumour = Self {
            stamp: stamp.clone(),
            text: heard.text.clone(),
            places: Vec::new(),
            times_heard: 1,
            asked: Vec::new(),
            settled: Register::default(),
            outcomes: Vec::new(),
        };
        rumour.heard_at(&heard.place);
        readings.iter().for_each(|reading| rumour.take(reading));
        Some(rumour)
    }

    fn heard_at(&mut self, place: &str) {
        if !place.is_empty() && !self.places.iter().any(|known| known == place) {
            self.places.push(place.to_owned());
        }
    }

    fn take(&mut self, reading: &Reading) {
        match &reading.body.fact {
            Fact::RumourHeardAgain(again) => {
                self.times_heard = self.times_heard.saturating_add(1);
                self.heard_at(&again.place);
            }
            Fact::RumourAsked(asked) => self.asked.push((reading.stamp.clone(), asked.whom.clone())),
            Fact::RumourSettled(settled) => {
                let seen = settled.seen.iter().filter_map(|named| reading.resolve(*named));
                self.settled.apply(&reading.stamp, &Value::Text(settled.outcome.clone()), seen);
                self.outcomes.push((reading.stamp.clone(), settled.clone()));
            }
            _ => {}
        }
    }

    /// The outcomes that stand: none while nobody knows, two when two laptops settled it differently.
    pub fn standing(&self) -> Vec<&(Stamp, RumourSettled)> {
        let heads = self.settled.heads();
        self.outcomes.iter().filter(|(stamp, _)| heads.contains(&stamp.entry)).collect()
    }
}
