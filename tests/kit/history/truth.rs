//! What really happened: who ever held which entry, and what people typed. No laptop knows all of this.

use std::collections::{BTreeMap, HashMap, HashSet};

use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Body, Hash, Kind};
use steunpunt_store::Connection;
use steunpunt_store::logbook::{StoredEntry, aside, hash_of, heads, runs_after};

use super::broken::{Broken, Outcome};
use super::device::Device;

/// A text that somebody typed, and the entry that keeps it.
#[derive(Clone, Debug)]
pub(super) struct Typed {
    pub text: String,
    pub entry: EntryId,
    pub hash: Hash,
    pub item: EntryId,
    pub kind: Kind,
    /// How its author's laptop had the item: of twins each may have another one under this name. None when it had only
    /// come ahead there.
    pub version: Option<Hash>,
}

impl Typed {
    /// Whether it was written about the item that this entry opened, as far as anybody knows.
    pub fn is_about(&self, opening: Option<Hash>) -> bool {
        self.version.zip(opening).is_none_or(|(one, other)| one == other)
    }
}

/// An entry under its name: two under one name are told apart by their hashes.
pub(super) type Named = (EntryId, Hash);

/// The ends of the series that a store held when it was last looked at.
pub(super) type Ends = BTreeMap<(DeviceId, Audience), Named>;

#[derive(Default)]
pub(super) struct Truth {
    held: HashMap<DeviceId, HashSet<Named>>,
    names: HashMap<EntryId, Hash>,
    forked: HashSet<(DeviceId, Audience)>,
    pub typed: Vec<Typed>,
    /// Acts that erased an item, and how their author's laptop had it.
    erasures: HashMap<Named, (EntryId, Option<Hash>)>,
}

impl Truth {
    /// Looks at what a store holds now. What it held before must be there still.
    pub fn looks_at(&mut self, holder: DeviceId, device: &mut Device, typed: &[String]) -> Outcome {
        let (before, own) = (std::mem::take(&mut device.ends), device.id());
        device.ends = device.looks(|connection| {
            keeps_what_it_held(connection, &before)?;
            let mut ends = Ends::new();
            for series in heads(connection, &Audience::ALL)? {
                let key = (series.head.id.device, series.head.id.audience);
                let after = before.get(&key).map_or(0, |(id, _)| id.sequence);
                let run = runs_after(connection, &series, after, 100_000)?;
                for entry in run.into_iter().flat_map(|run| run.entries) {
                    self.holds(holder, entry.envelope.id, entry.hash);
                    if entry.envelope.id.device == own {
                        self.sees_own(connection, &entry, typed)?;
                    }
                }
                ends.insert(key, (series.head.id, series.head.hash));
            }
            for (entry, _) in aside(connection)? {
                self.holds(holder, entry.envelope.id, entry.hash);
            }
            Ok(ends)
        })?;
        Ok(())
    }

    /// An entry that was written here.
    fn sees_own(&mut self, connection: &Connection, entry: &StoredEntry, typed: &[String]) -> Outcome {
        let (id, hash) = (entry.envelope.id, entry.hash);
        let Some(body) = &entry.body else { return Ok(()) };
        let item = Body::header(body).ok().and_then(|header| header.item(id.device)).unwrap_or(id);
        let version = hash_of(connection, item)?;
        if entry.envelope.kind == Kind::ItemErased {
            self.erasures.entry((id, hash)).or_insert((item, version));
        }
        for text in typed.iter().filter(|text| contains(body, text)) {
            self.typed.push(Typed { text: text.clone(), entry: id, hash, item, kind: entry.envelope.kind, version });
        }
        Ok(())
    }

    fn holds(&mut self, holder: DeviceId, id: EntryId, hash: Hash) {
        self.held.entry(holder).or_default().insert((id, hash));
        if *self.names.entry(id).or_insert(hash) != hash {
            self.forked.insert((id.device, id.audience));
        }
    }

    /// Whether this holder ever held this entry.
    pub fn held(&self, holder: DeviceId, named: &Named) -> bool {
        self.held.get(&holder).is_some_and(|held| held.contains(named))
    }

    /// Whether this holder ever held any entry of this name.
    pub fn held_any(&self, holder: DeviceId, id: EntryId) -> bool {
        self.held.get(&holder).is_some_and(|held| held.iter().any(|(held, _)| *held == id))
    }

    /// Everybody who ever held anything.
    pub fn holders(&self) -> impl Iterator<Item = DeviceId> {
        self.held.keys().copied()
    }

    /// Whether anybody erased this very text: not that of another item which a twin wrote under the same name. Of what
    /// only came ahead nobody knows which of the two it was.
    pub fn was_erased(&self, typed: &Typed) -> bool {
        self.erasures.values().any(|(item, version)| *item == typed.item && typed.is_about(*version))
    }

    /// Whether anybody erased anything.
    pub fn was_anything_erased(&self) -> bool {
        !self.erasures.is_empty()
    }

    /// Whether two entries were ever written under one name in the series of this one.
    pub fn is_forked_at(&self, id: EntryId) -> bool {
        self.forked.contains(&(id.device, id.audience))
    }

    /// Whether two entries were ever written under one name.
    pub fn is_forked(&self) -> bool {
        !self.forked.is_empty()
    }
}

fn keeps_what_it_held(connection: &Connection, ends: &Ends) -> Outcome {
    for (id, hash) in ends.values() {
        if hash_of(connection, *id)? != Some(*hash) {
            return Err(Broken::promise(format!("{id} was acknowledged and is gone")));
        }
    }
    Ok(())
}

pub(super) fn contains(bytes: &[u8], text: &str) -> bool {
    let text = text.as_bytes();
    // Nearly every place differs in its first byte.
    bytes.windows(text.len()).any(|window| window.first() == text.first() && window == text)
}
