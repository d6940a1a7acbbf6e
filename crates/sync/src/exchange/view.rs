//! What one end holds: its heads, their digest, what stands aside there, and how the other's are told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Hash, Head};
use steunpunt_store::logbook::{AsideChain, Run, SeriesHead, aside_chains, hash_of};
use steunpunt_store::{Connection, logbook};

/// Stands for everything that is held: 16 bytes, so that no two histories ever share one by chance.
pub(crate) type Digest = [u8; 16];

/// Heads as they are told: by device, the number of an entry of its two series and the beginning of that one's hash.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Heads(Vec<(DeviceId, Vec<Told>)>);

/// Of one series: the number of an entry, and the beginning of its hash.
type Told = (Audience, u64, [u8; 4]);

type Series = (DeviceId, Audience);

/// The heads of one end, and what stands aside there.
#[derive(Clone, Default, Debug)]
pub(crate) struct View {
    series: BTreeMap<Series, SeriesHead>,
    aside: Vec<AsideChain>,
}

/// What one end is believed or said to hold: numbers only.
#[derive(Clone, Default, Debug)]
pub(crate) struct Known(BTreeMap<Series, u64>);

impl View {
    /// What stands in this store, which is that of the device `own`.
    pub fn of(connection: &Connection, own: DeviceId, audiences: &[Audience]) -> steunpunt_store::Result<Self> {
        let heads = logbook::heads(connection, audiences)?.into_iter().filter(|series| series.head.id.sequence > 0);
        let keyed = heads.map(|series| (series_of(series.head.id), series));
        let mut aside = aside_chains(connection, own)?;
        aside.retain(|chain| audiences.contains(&chain.head.id.audience));
        Ok(Self { series: keyed.collect(), aside })
    }

    /// What an end is believed to hold, from what it said before.
    pub fn believed(said: Vec<EntryId>) -> Known {
        Known(said.into_iter().map(|id| (series_of(id), id.sequence)).collect())
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
        Heads::of(self.heads().map(|series| series.head))
    }

    /// The ends of what stands aside here for good.
    pub fn told_aside(&self) -> Heads {
        Heads::of(self.aside.iter().map(|chain| chain.head))
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

    /// What the other holds of what stands here: by the heads that it tells, and by what it keeps aside of ours.
    pub fn known(&self, connection: &Connection, told: &Heads, laid: &[EntryId]) -> steunpunt_store::Result<Known> {
        let mut known = Self::believed(laid.to_vec());
        for (id, beginning) in told.iter() {
            let laid = known.0.get(&series_of(id)).copied();
            let last = match self.hash_at(connection, id)? {
                Some(hash) if hash.first_chunk() == Some(&beginning) => laid.unwrap_or(0).max(id.sequence),
                Some(_) => laid.or(self.before_fork(id)).unwrap_or(0),
                None => laid.or(self.before_fork(id)).unwrap_or(id.sequence),
            };
            known.0.insert(series_of(id), last);
        }
        Ok(known)
    }

    /// The ends of runs that came and that were neither taken nor laid aside, although they join what is held here.
    pub fn refused(&self, runs: &[Run]) -> Vec<EntryId> {
        let is_aside = |head: &Head| {
            self.aside.iter().any(|chain| {
                series_of(chain.head.id) == series_of(head.id) && chain.head.id.sequence >= head.id.sequence
            })
        };
        let held = |head: &Head| self.series.get(&series_of(head.id)).map_or(0, |series| series.head.id.sequence);
        let joined = runs.iter().filter_map(|run| Some((run.first, run.head()?)));
        let refused = joined.filter(|(first, head)| {
            *first <= held(head).saturating_add(1) && held(head) < head.id.sequence && !is_aside(head)
        });
        refused.map(|(_, head)| head.id).collect()
    }

    /// The last number of a series under which nothing else stands aside here; none when nothing does under any. From
    /// there on another end may have what stands aside here: two laptops wrote under one name.
    fn before_fork(&self, of: EntryId) -> Option<u64> {
        let held = self.series.get(&series_of(of))?.head.id.sequence;
        let first = self.aside.iter().map(|chain| chain.first).filter(|first| series_of(*first) == series_of(of));
        Some(first.map(|first| first.sequence).filter(|first| *first <= held).min()?.saturating_sub(1))
    }
}

fn series_of(id: EntryId) -> Series {
    (id.device, id.audience)
}

impl Heads {
    /// Of heads in the order of devices.
    fn of(heads: impl IntoIterator<Item = Head>) -> Self {
        let mut told: Vec<(DeviceId, Vec<Told>)> = Vec::new();
        for Head { id, hash } in heads {
            let head = (id.audience, id.sequence, hash.first_chunk().copied().unwrap_or_default());
            match told.last_mut() {
                Some((device, series)) if *device == id.device => series.push(head),
                _ => told.push((id.device, vec![head])),
            }
        }
        Self(told)
    }

    /// How many heads.
    pub fn count(&self) -> usize {
        self.iter().count()
    }

    fn iter(&self) -> impl Iterator<Item = (EntryId, [u8; 4])> {
        self.0.iter().flat_map(|(device, series)| {
            series
                .iter()
                .map(|&(audience, sequence, beginning)| (EntryId { device: *device, audience, sequence }, beginning))
        })
    }
}

impl Known {
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
        self.0.get(&series_of(id)).copied().unwrap_or(0)
    }

    pub fn ends(&self) -> Vec<EntryId> {
        let end = |(&(device, audience), &sequence): (&Series, &u64)| EntryId { device, audience, sequence };
        self.0.iter().map(end).collect()
    }

    /// The other holds at least up to here.
    pub fn extend(&mut self, ends: impl IntoIterator<Item = EntryId>) {
        for id in ends {
            let last = self.0.entry(series_of(id)).or_default();
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
        match self.series.get(&series_of(id)).map(|series| series.head) {
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
