//! The handover of a shift (dienstoverdracht), and who is in charge. An offer freezes what the logbook held: how far each
//! series went, which items stood on it, and the leaving coordinator's own remarks. Its texts are drawn from the entries
//! up to there, so that what was signed stays, and what is erased later is gone from it too.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{DeviceId, EntryId, HandoverId, VolunteerId};
use crate::logbook::{Audience, Fact, Reading, Ref, Stamp, each_once, opened};
use crate::replaced::{Replaces, standing};

/// What the leaving coordinator says in their own words.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Remarks {
    /// How it stands, in a few sentences.
    pub situation: String,
    /// The greatest risks, the greatest first.
    pub risks: Vec<String>,
    /// What they would do.
    pub advice: String,
}

/// The leaving coordinator offers a handover.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct HandoverOffered {
    /// Its running number: O-ZB03-A3.
    pub number: String,
    /// Since when the shift runs, in milliseconds since 1970.
    pub since_ms: i64,
    /// The last entry of every series that was held.
    pub heads: Vec<Ref>,
    /// What stood on it, in its order.
    pub items: Vec<Ref>,
    /// Counts of the shift, by their names.
    pub figures: Vec<(String, i64)>,
    /// The leaving coordinator's own words.
    pub remarks: Remarks,
}

/// One part of it was explained by word of mouth.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct HandoverExplained {
    /// Which part, by its code.
    pub part: String,
}

/// The arriving crew asked something.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct HandoverAsked {
    /// What.
    pub question: String,
    /// The answer; may be empty.
    pub answer: String,
}

/// A question that was left open got its answer, perhaps shifts later.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct HandoverAnswered {
    /// The question: the entry in which it was asked.
    pub question: Ref,
    /// The answer.
    pub answer: String,
}

/// The arriving coordinator, who writes this, takes over.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct HandoverAccepted {
    /// What made others be in charge, as far as it was known here.
    pub seen: Vec<Ref>,
}

/// The arriving coordinator does not take over.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct HandoverRefused {
    /// Why.
    pub reason: String,
}

/// A coordinator takes charge where no handover is possible: nobody is there to hand over, or two think they are on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ChargeTaken {
    /// Why.
    pub reason: String,
    /// What made others be in charge, as far as it was known here.
    pub seen: Vec<Ref>,
}

/// How far a handover has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandoverStage {
    /// Offered, and nobody has taken it.
    Offered,
    /// Offered, and another came in its place before anybody took it: nobody can any more.
    Lapsed,
    /// Refused.
    Refused,
    /// Accepted: it never changes again.
    Accepted,
}

/// Since when somebody is in charge.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Charge {
    /// The entry that made it so, by whom and when.
    pub stamp: Stamp,
    /// Those whom it relieved.
    pub replaces: Vec<EntryId>,
}

impl Charge {
    /// Of somebody who took charge without a handover; `None` while the entry is not here.
    pub fn fold(readings: &[Reading]) -> Option<(Self, ChargeTaken)> {
        let readings = each_once(readings);
        let (first, taken) = opened(&readings, |fact| match fact {
            Fact::ChargeTaken(taken) => Some(taken),
            _ => None,
        })?;
        let stamp = &first.stamp;
        Some((Self { stamp: stamp.clone(), replaces: resolved(first, &taken.seen) }, taken.clone()))
    }

    /// Who.
    pub fn volunteer(&self) -> Option<VolunteerId> {
        self.stamp.writer.volunteer
    }
}

impl Replaces for Charge {
    fn entry(&self) -> EntryId {
        self.stamp.entry
    }

    fn replaces(&self) -> &[EntryId] {
        &self.replaces
    }
}

/// Who is in charge: one, nobody yet, or two who did not know of each other.
pub fn in_charge(charges: &[Charge]) -> Vec<&Charge> {
    standing(charges)
}

fn resolved(reading: &Reading, named: &[Ref]) -> Vec<EntryId> {
    named.iter().filter_map(|named| reading.resolve(*named)).collect()
}

/// How far every series went at a moment.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Heads(BTreeMap<(DeviceId, Audience), u64>);

impl Heads {
    /// Of the last entries of each series.
    pub fn of(last: impl IntoIterator<Item = EntryId>) -> Self {
        Self(last.into_iter().map(|entry| ((entry.device, entry.audience), entry.sequence)).collect())
    }

    /// The last entry of every series, by device and audience.
    pub fn iter(&self) -> impl Iterator<Item = EntryId> {
        self.0.iter().map(|((device, audience), last)| EntryId {
            device: *device,
            audience: *audience,
            sequence: *last,
        })
    }

    /// How many entries that is.
    pub fn count(&self) -> u64 {
        self.0.values().sum()
    }

    /// Whether an entry was there already. An erasing counts whenever it came: what is erased is gone from old pages too.
    pub fn holds(&self, reading: &Reading) -> bool {
        self.holds_entry(reading.stamp.entry) || matches!(reading.body.fact, Fact::ItemErased(_))
    }

    /// Whether an entry of this name was there already.
    pub fn holds_entry(&self, entry: EntryId) -> bool {
        self.0.get(&(entry.device, entry.audience)).is_some_and(|last| entry.sequence <= *last)
    }
}

/// A handover.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Handover {
    /// Its id.
    pub id: HandoverId,
    /// Who offered it, and when.
    pub stamp: Stamp,
    /// What was offered.
    pub offered: HandoverOffered,
    /// How far each series went.
    pub heads: Heads,
    /// What stood on it.
    pub items: Vec<EntryId>,
    /// What was explained, by whom and when.
    pub explained: Vec<(Stamp, HandoverExplained)>,
    /// What was asked.
    pub asked: Vec<(Stamp, HandoverAsked)>,
    /// What was answered later: which question, and by whom and when.
    pub answered: Vec<(EntryId, Stamp, HandoverAnswered)>,
    /// Every refusal.
    pub refused: Vec<(Stamp, HandoverRefused)>,
    /// Everybody who accepted it: more than one where two laptops were apart.
    pub accepted: Vec<Charge>,
}

impl Handover {
    /// Folds the entries of one handover; `None` while the offer is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let mut readings = each_once(readings);
        readings.sort_by_key(|reading| reading.stamp.reading_order());
        let (first, offered) = opened(&readings, |fact| match fact {
            Fact::HandoverOffered(offered) => Some(offered),
            _ => None,
        })?;
        let stamp = &first.stamp;
        let mut handover = Self {
            id: HandoverId(stamp.entry),
            stamp: stamp.clone(),
            heads: Heads::of(resolved(first, &offered.heads)),
            items: resolved(first, &offered.items),
            offered: offered.clone(),
            explained: Vec::new(),
            asked: Vec::new(),
            answered: Vec::new(),
            refused: Vec::new(),
            accepted: Vec::new(),
        };
        readings.iter().for_each(|reading| handover.take(reading));
        Some(handover)
    }

    fn take(&mut self, reading: &Reading) {
        let stamp = reading.stamp.clone();
        match &reading.body.fact {
            Fact::HandoverExplained(explained) => self.explained.push((stamp, explained.clone())),
            Fact::HandoverAsked(asked) => self.asked.push((stamp, asked.clone())),
            Fact::HandoverAnswered(answered) => {
                let question = reading.resolve(answered.question);
                self.answered.extend(question.map(|question| (question, stamp, answered.clone())));
            }
            Fact::HandoverRefused(refused) => self.refused.push((stamp, refused.clone())),
            Fact::HandoverAccepted(accepted) => {
                self.accepted.push(Charge { stamp, replaces: resolved(reading, &accepted.seen) });
            }
            _ => {}
        }
    }

    /// The answers that a question got after it was asked, the earliest first.
    pub fn answers_to(&self, question: &Stamp) -> impl Iterator<Item = (&Stamp, &str)> {
        let of_it = self.answered.iter().filter(|(asked, _, _)| *asked == question.entry);
        of_it.map(|(_, stamp, said)| (stamp, said.answer.as_str()))
    }

    /// What was asked and nobody has answered: it goes on to every next crew.
    pub fn unanswered(&self) -> impl Iterator<Item = &(Stamp, HandoverAsked)> {
        let open =
            |asked: &&(Stamp, HandoverAsked)| asked.1.answer.is_empty() && self.answers_to(&asked.0).next().is_none();
        self.asked.iter().filter(open)
    }

    /// How far its own entries say that it has come. Whoever accepted it is in charge, whatever else was said of it.
    pub fn stage(&self) -> HandoverStage {
        match (self.accepted.is_empty(), self.refused.is_empty()) {
            (false, _) => HandoverStage::Accepted,
            (true, false) => HandoverStage::Refused,
            (true, true) => HandoverStage::Offered,
        }
    }

    /// How far it has come, as one of all there are.
    pub fn stage_among(&self, all: &[Handover]) -> HandoverStage {
        match self.stage() {
            HandoverStage::Offered if self.overtaken_by(all).is_some() => HandoverStage::Lapsed,
            own => own,
        }
    }

    /// The moment at which it lapsed, by whoever offered or took another: none of one that somebody took or refused.
    pub fn lapsed<'a>(&self, all: &'a [Handover]) -> Option<&'a Stamp> {
        let overtaking = |other: &'a Handover| {
            let offered = other.heads.holds_entry(self.id.0).then_some(&other.stamp);
            let taken = other.accepted.iter().map(|charge| &charge.stamp);
            offered.into_iter().chain(taken.filter(|stamp| !self.heads.holds_entry(stamp.entry)))
        };
        let others = all.iter().filter(|other| other.id != self.id && self.stage() == HandoverStage::Offered);
        others.flat_map(overtaking).min_by_key(|stamp| stamp.reading_order())
    }

    /// The one that came in its place before anybody took it: offered by somebody who knew of this one, or accepted
    /// without its author knowing. What an author knew stands in the entries, so that no clock decides.
    pub fn overtaken_by<'a>(&self, all: &'a [Handover]) -> Option<&'a Handover> {
        let overtakes = |other: &&Handover| {
            let unknown_here = |charge: &Charge| !self.heads.holds_entry(charge.stamp.entry);
            let knew_of_this = other.heads.holds_entry(self.id.0);
            other.id != self.id && (knew_of_this || other.accepted.iter().any(unknown_here))
        };
        let later = all.iter().filter(overtakes).max_by_key(|other| other.stamp.reading_order());
        later.filter(|_| self.accepted.is_empty())
    }
}
