//! What one end holds: its heads, their digest, and how the other's are told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Hash, Head};
use steunpunt_store::logbook::{SeriesHead, hash_of};
use steunpunt_store::{Connection, Store};

/// Stands for everything that is held: 16 bytes, so that no two histories ever share one by chance.
pub(crate) type Digest = [u8; 16];

/// All heads as they are told: by device, the last number of each of its two series and the beginning of its hash.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Heads(Vec<(DeviceId, Vec<Told>)>);

/// Of one series: the number of its last entry, and the beginning of that one's hash.
type Told = (Audience, u64, [u8; 4]);

type Series = (DeviceId, Audience);

/// The heads of one end.
#[derive(Clone, Default, Debug)]
pub(crate) struct View {
    series: BTreeMap<Series, SeriesHead>,
}

/// What one end is believed or said to hold: numbers only.
#[derive(Clone, Default, Debug)]
pub(crate) struct Known(BTreeMap<Series, u64>);

impl View {
    pub fn of(store: &Store, connection: &Connection, audiences: &[Audience]) -> steunpunt_store::Result<Self> {
        let heads = store.heads(connection, audiences)?.into_iter().filter(|series| series.head.id.sequence > 0);
        let keyed = heads.map(|series| ((series.head.id.device, series.head.id.audience), series));
        Ok(Self { series: keyed.collect() })
    }

    /// What an end is believed to hold, from what it said before.
    pub fn believed(said: Vec<EntryId>) -> Known {
        Known(said.into_iter().map(|id| ((id.device, id.audience), id.sequence)).collect())
    }

    pub fn heads(&self) -> impl Iterator<Item = &SeriesHead> {
        self.series.values()
    }

    pub fn ends(&self) -> Vec<EntryId> {
        self.heads().map(|series| series.head.id).collect()
    }

    pub fn digest(&self) -> Digest {
        digest(self.heads().map(|series| series.head))
    }

    pub fn told(&self) -> Heads {
        let mut told: Vec<(DeviceId, Vec<Told>)> = Vec::new();
        for Head { id, hash } in self.heads().map(|series| series.head) {
            let head = (id.audience, id.sequence, hash.first_chunk().copied().unwrap_or_default());
            match told.last_mut() {
                Some((device, series)) if *device == id.device => series.push(head),
                _ => told.push((id.device, vec![head])),
            }
        }
        Heads(told)
    }

    /// The series that an entry stands in.
    pub fn series(&self, id: EntryId) -> Option<&SeriesHead> {
        self.series.get(&(id.device, id.audience))
    }

    /// The heads that the other tells and that are the same here: so far it is known to hold what stands here. Of one
    /// beyond what is here nobody knows yet whether what lies between will be what this end has or writes.
    pub fn agreed(&self, connection: &Connection, told: &Heads) -> steunpunt_store::Result<Vec<EntryId>> {
        let mut agreed = Vec::new();
        for (id, beginning) in told.iter() {
            let here = self.hash_at(connection, id)?;
            agreed.extend(here.filter(|hash| hash.first_chunk() == Some(&beginning)).map(|_| id));
        }
        Ok(agreed)
    }

    /// The heads that the other tells and that are something else here.
    pub fn disputes(&self, connection: &Connection, told: &Heads) -> steunpunt_store::Result<Vec<EntryId>> {
        let mut disputes = Vec::new();
        for (id, beginning) in told.iter() {
            let here = self.hash_at(connection, id)?;
            if here.is_some_and(|hash| hash.first_chunk() != Some(&beginning)) {
                disputes.push(id);
            }
        }
        Ok(disputes)
    }

    /// Whether the other holds anything that is not here.
    pub fn lacks(&self, known: &Known) -> bool {
        known.0.iter().any(|(series, last)| self.series.get(series).map_or(0, |it| it.head.id.sequence) < *last)
    }
}

impl Heads {
    fn iter(&self) -> impl Iterator<Item = (EntryId, [u8; 4])> {
        self.0.iter().flat_map(|(device, series)| {
            series
                .iter()
                .map(|&(audience, sequence, beginning)| (EntryId { device: *device, audience, sequence }, beginning))
        })
    }
}

impl Known {
    pub fn of(told: &Heads) -> Self {
        Self(told.iter().map(|(id, _)| ((id.device, id.audience), id.sequence)).collect())
    }

    /// What each of them holds; nothing when there is none of them.
    pub fn held_by_all(all: Vec<Self>) -> Self {
        let least = |one: Self, other: Self| {
            let both = one.0.into_iter().filter_map(|(series, last)| Some((series, last.min(*other.0.get(&series)?))));
            Self(both.collect())
        };
        all.into_iter().reduce(least).unwrap_or_default()
    }

    /// The last number of the series that this entry stands in.
    pub fn last(&self, id: EntryId) -> u64 {
        self.0.get(&(id.device, id.audience)).copied().unwrap_or(0)
    }

    pub fn ends(&self) -> Vec<EntryId> {
        let end = |(&(device, audience), &sequence): (&Series, &u64)| EntryId { device, audience, sequence };
        self.0.iter().map(end).collect()
    }

    /// The other holds at least up to here.
    pub fn extend(&mut self, ends: impl IntoIterator<Item = EntryId>) {
        for id in ends {
            let last = self.0.entry((id.device, id.audience)).or_default();
            *last = id.sequence.max(*last);
        }
    }

    /// The digest that the other would have if it held just this; none when an entry is not here to tell.
    pub fn digest(&self, connection: &Connection, view: &View) -> steunpunt_store::Result<Option<Digest>> {
        let mut heads = Vec::with_capacity(self.0.len());
        for id in self.ends() {
            match view.hash_at(connection, id)? {
                Some(hash) => heads.push(Head { id, hash }),
                None => return Ok(None),
            }
        }
        Ok(Some(digest(heads)))
    }
}

impl View {
    fn hash_at(&self, connection: &Connection, id: EntryId) -> steunpunt_store::Result<Option<Hash>> {
        match self.series.get(&(id.device, id.audience)).map(|series| series.head) {
            Some(head) if head.id == id => Ok(Some(head.hash)),
            _ => hash_of(connection, id),
        }
    }
}

/// Of heads in the order of device and audience.
fn digest(heads: impl IntoIterator<Item = Head>) -> Digest {
    let mut hasher = blake3::Hasher::new_derive_key("steunpunt exchange digest v1");
    for Head { id, hash } in heads {
        hasher.update(&id.device.0).update(&[id.audience.byte()]).update(&id.sequence.to_le_bytes()).update(&hash);
    }
    let mut digest = Digest::default();
    hasher.finalize_xof().fill(&mut digest);
    digest
}
