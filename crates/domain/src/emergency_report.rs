//! Emergency reports: three fields, relayed and acknowledged, never mixed with the queue.

use serde::{Deserialize, Serialize};

use crate::erasing::{Erasure, erasure, without_erased_words};
use crate::ids::EmergencyReportId;
use crate::logbook::{Fact, Kind, Reading, Stamp, each_once, opening};

/// An emergency is reported.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EmergencyReported {
    /// Its number on paper and radio: N-ZB03-A3.
    pub number: String,
    /// What is the matter.
    pub what: String,
    /// Where.
    pub place: String,
    /// How to reach who reported it.
    pub reach: String,
    /// When it was told at the desk, in milliseconds since 1970; earlier than the entry when it came from paper.
    pub told_ms: i64,
    /// The number of the paper form, when it came from one.
    pub paper_number: Option<String>,
}

impl EmergencyReported {
    /// What is left when the words were erased: the number, and when it was written down.
    fn wordless(erasure: &Erasure, stamp: &Stamp) -> Self {
        Self {
            number: erasure.number.clone(),
            what: String::new(),
            place: String::new(),
            reach: String::new(),
            told_ms: stamp.times.wall.0,
            paper_number: None,
        }
    }
}

/// Somebody passed the report on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EmergencyRelayed {
    /// To whom, in words.
    pub to: String,
    /// By which means, by its code in the configuration or in words.
    pub means: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}

/// Somebody out there said that they have it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EmergencyAcknowledged {
    /// Who said so, in words.
    pub by: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}

/// How far a report has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmergencyStage {
    /// Written down.
    Reported,
    /// Passed on, nobody has said that they have it.
    Relayed,
    /// Somebody has it.
    Acknowledged,
}

/// A report as the entries tell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EmergencyReport {
    /// The entry that reported it.
    pub id: EmergencyReportId,
    /// Who wrote it down, and when.
    pub stamp: Stamp,
    /// What was reported.
    pub report: EmergencyReported,
    /// Every time it was passed on.
    pub relays: Vec<(Stamp, EmergencyRelayed)>,
    /// Every acknowledgement.
    pub acknowledgements: Vec<(Stamp, EmergencyAcknowledged)>,
    /// When its words were erased, by whom and why, if they were.
    pub erased: Option<Erasure>,
}

impl EmergencyReport {
    /// Folds the entries of one report; `None` while the entry that reports it has not arrived.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = without_erased_words(readings);
        let erased = erasure(&readings);
        let readings = each_once(&readings);
        let (stamp, report) = opening(&readings, |fact| match fact {
            Fact::EmergencyReported(report) => Some(Some(report.clone())),
            Fact::Erased(Kind::EmergencyReported) => Some(None),
            _ => None,
        })?;
        let report = match report {
            Some(report) => report,
            None => EmergencyReported::wordless(erased.as_ref()?, stamp),
        };
        let mut folded = Self {
            id: EmergencyReportId(stamp.entry),
            stamp: stamp.clone(),
            report,
            relays: Vec::new(),
            acknowledgements: Vec::new(),
            erased,
        };
        readings.iter().for_each(|reading| folded.take_in(reading));
        folded.relays.sort_by_key(|(stamp, _)| stamp.reading_order());
        folded.acknowledgements.sort_by_key(|(stamp, _)| stamp.reading_order());
        Some(folded)
    }

    fn take_in(&mut self, reading: &Reading) {
        let (stamp, at_ms) = (reading.stamp.clone(), reading.stamp.times.wall.0);
        match &reading.body.fact {
            Fact::EmergencyRelayed(relay) => self.relays.push((stamp, relay.clone())),
            Fact::EmergencyAcknowledged(ack) => self.acknowledgements.push((stamp, ack.clone())),
            Fact::Erased(Kind::EmergencyRelayed) => {
                self.relays.push((stamp, EmergencyRelayed { to: String::new(), means: String::new(), at_ms }));
            }
            Fact::Erased(Kind::EmergencyAcknowledged) => {
                self.acknowledgements.push((stamp, EmergencyAcknowledged { by: String::new(), at_ms }));
            }
            _ => {}
        }
    }

    /// How far it has come.
    pub fn stage(&self) -> EmergencyStage {
        if !self.acknowledgements.is_empty() {
            EmergencyStage::Acknowledged
        } else if self.relays.is_empty() {
            EmergencyStage::Reported
        } else {
            EmergencyStage::Relayed
        }
    }
}
