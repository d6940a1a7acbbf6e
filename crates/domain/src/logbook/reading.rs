//! An entry opened for folding: who, when, and the fact with its references resolved.

use std::sync::Arc;

use super::Audience;
use super::body::{Body, Ref};
use super::chain::Envelope;
use super::fact::Fact;
use crate::ids::{EntryId, VolunteerId};
use crate::time::Times;

/// Who wrote an entry.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Writer {
    /// The volunteer; nobody from the locked screen.
    pub volunteer: Option<VolunteerId>,
    /// Their role at that moment, by its code; shared, because every value of a field bears it.
    pub role: Arc<str>,
}

/// Who, when and where an entry was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stamp {
    /// The entry.
    pub entry: EntryId,
    /// Its times.
    pub times: Times,
    /// Its writer.
    pub writer: Writer,
}

impl Stamp {
    /// Sorts lists for reading: by the hybrid clock, then by name. It decides nothing.
    pub fn reading_order(&self) -> (u64, EntryId) {
        (self.times.hybrid.0, self.entry)
    }

    /// Whether the town hall's server wrote it: what a volunteer writes tells their role.
    pub fn is_of_town_hall(&self) -> bool {
        self.writer.volunteer.is_none() && self.writer.role.is_empty()
    }
}

/// An entry whose body is at hand.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading {
    /// Who, when, where.
    pub stamp: Stamp,
    /// What.
    pub body: Body,
}

impl Reading {
    /// Opens an entry.
    pub fn of(envelope: &Envelope, body: Body) -> Self {
        let writer = Writer {
            volunteer: body.header.volunteer(envelope.id.device).map(VolunteerId),
            role: body.header.role.as_str().into(),
        };
        Self { stamp: Stamp { entry: envelope.id, times: envelope.times, writer }, body }
    }

    /// Whether personal words may stand in it that are there still: whatever is salted, and the point's own series.
    pub fn is_personal(&self) -> bool {
        let own = self.stamp.entry.audience == Audience::Point;
        (own || self.body.header.is_salted()) && !matches!(self.body.fact, Fact::Erased(_))
    }

    /// What is left of it when its words are erased.
    #[must_use]
    pub fn erased(&self) -> Self {
        let header = self.body.header.erased(self.stamp.entry.device);
        let body = Body { header, fact: Fact::Erased(self.body.fact.kind()) };
        Self { stamp: self.stamp.clone(), body }
    }

    /// The entry that a reference in the body names.
    pub fn resolve(&self, named: Ref) -> Option<EntryId> {
        self.body.header.resolve(self.stamp.entry.device, named)
    }

    /// The item the entry belongs to: the one it names, else itself.
    pub fn item(&self) -> EntryId {
        self.body.header.item(self.stamp.entry.device).unwrap_or(self.stamp.entry)
    }
}

/// Every entry once, by its name: so that a fold cannot depend on the order of arrival, nor on repeats.
pub(crate) fn each_once(readings: &[Reading]) -> Vec<&Reading> {
    let mut once: Vec<&Reading> = readings.iter().collect();
    once.sort_by_key(|reading| reading.stamp.entry);
    once.dedup_by_key(|reading| reading.stamp.entry);
    once
}

/// Who opened the item and when, and what `pick` makes of the fact.
pub(crate) fn opening<'a, T>(readings: &[&'a Reading], pick: impl Fn(&'a Fact) -> Option<T>) -> Option<(&'a Stamp, T)> {
    opened(readings, pick).map(|(first, fact)| (&first.stamp, fact))
}

/// The same with the whole entry, for what its body names.
pub(crate) fn opened<'a, T>(
    readings: &[&'a Reading],
    pick: impl Fn(&'a Fact) -> Option<T>,
) -> Option<(&'a Reading, T)> {
    let opens = |reading: &&&'a Reading| reading.item() == reading.stamp.entry;
    readings.iter().filter(opens).find_map(|reading| Some((*reading, pick(&reading.body.fact)?)))
}
