//! Which devices may write here: the one that opened this store, those it admitted, those they admitted, and the
//! successors of all of them; never one that was struck off, beyond what was known of it then.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::device::DeviceIntroduced;
use crate::ids::DeviceId;
use crate::logbook::{Audience, Fact, Reading, Ref};

/// A person let a device join, having compared what both screens showed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DeviceAdmitted {
    /// Ed25519 public key, from which the device's name follows.
    pub public_key: [u8; 32],
}

/// A coordinator struck a device off, because it was lost or stolen. What it wrote up to here stays.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DeviceStruckOff {
    /// The device, named by its introduction.
    pub device: Ref,
    /// The last entries of its two series that were known to whoever struck it off, by audience.
    pub up_to: [u64; 2],
}

/// What a device may do here.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Standing {
    /// Nobody let it join.
    #[default]
    Unknown,
    /// It may read and write.
    Admitted,
    /// It was struck off; entries up to these numbers, by audience, stay.
    StruckOff([u64; 2]),
}

impl Standing {
    /// Whether an entry with this number belongs in the logbook.
    pub fn takes(self, audience: Audience, sequence: u64) -> bool {
        match self {
            Standing::Unknown => false,
            Standing::Admitted => true,
            Standing::StruckOff(up_to) => up_to.get(usize::from(audience.byte())).is_some_and(|last| sequence <= *last),
        }
    }

    /// Whether new things may be given to it.
    pub fn is_admitted(self) -> bool {
        self == Standing::Admitted
    }
}

/// What the entries say of every device.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Standings {
    known: BTreeMap<DeviceId, Standing>,
}

impl Standings {
    /// Folds the entries about devices, in any order. `roots` are trusted without an entry: this laptop itself, and
    /// whom a person let in on this store alone.
    pub fn fold(roots: &[DeviceId], readings: &[Reading]) -> Self {
        let mut facts = Facts::default();
        readings.iter().for_each(|reading| facts.take_in(reading));
        let struck = facts.struck_off();
        let admitted = facts.reachable(roots, &struck);
        let standing = |device: &DeviceId| match struck.get(device) {
            Some(up_to) if !roots.contains(device) => Standing::StruckOff(*up_to),
            _ => Standing::Admitted,
        };
        Self { known: admitted.iter().map(|device| (*device, standing(device))).collect() }
    }

    /// What a device may do.
    pub fn of(&self, device: DeviceId) -> Standing {
        self.known.get(&device).copied().unwrap_or_default()
    }

    /// Every device that was ever let in.
    pub fn iter(&self) -> impl Iterator<Item = (DeviceId, Standing)> {
        self.known.iter().map(|(device, standing)| (*device, *standing))
    }
}

/// The facts about devices, as sets: so that neither order nor repeats matter.
#[derive(Default)]
struct Facts {
    /// Who let whom in, with the number of the entry that says so.
    admissions: BTreeSet<(DeviceId, u64, DeviceId)>,
    /// Which device, by which other, up to where.
    strikes: BTreeMap<DeviceId, [u64; 2]>,
    /// Keys, by the devices whose names follow from them.
    keys: BTreeMap<DeviceId, [u8; 32]>,
    successors: Vec<(DeviceId, DeviceIntroduced)>,
}

impl Facts {
    fn take_in(&mut self, reading: &Reading) {
        let entry = reading.stamp.entry;
        match &reading.body.fact {
            Fact::DeviceIntroduced(introduced) => {
                self.keys.insert(DeviceId::of_key(&introduced.public_key), introduced.public_key);
                self.successors.push((entry.device, introduced.clone()));
            }
            Fact::DeviceAdmitted(admitted) => {
                let device = DeviceId::of_key(&admitted.public_key);
                self.keys.insert(device, admitted.public_key);
                self.admissions.insert((entry.device, entry.sequence, device));
            }
            Fact::HubEnrolled(hub) => {
                self.admissions.insert((entry.device, entry.sequence, DeviceId::of_key(&hub.public_key)));
            }
            Fact::DeviceStruckOff(struck) => {
                let Some(named) = reading.resolve(struck.device) else { return };
                let up_to = self.strikes.entry(named.device).or_insert(struck.up_to);
                // Two coordinators may strike it off without having heard of each other: what either knew stays.
                *up_to = [0, 1].map(|place| of(up_to, place).max(of(&struck.up_to, place)));
            }
            _ => {}
        }
    }

    fn struck_off(&self) -> BTreeMap<DeviceId, [u64; 2]> {
        self.strikes.clone()
    }

    fn reachable(&self, roots: &[DeviceId], struck: &BTreeMap<DeviceId, [u64; 2]>) -> BTreeSet<DeviceId> {
        let mut admitted = roots.iter().copied().collect::<BTreeSet<_>>();
        loop {
            let said = |by: &DeviceId, sequence: u64| {
                let limit = struck.get(by).filter(|_| !roots.contains(by));
                admitted.contains(by) && limit.is_none_or(|up_to| sequence <= of(up_to, 1))
            };
            let let_in = self.admissions.iter().filter(|(by, sequence, _)| said(by, *sequence)).map(|(.., new)| *new);
            let succeeded = self.successors.iter().filter(|(new, fact)| self.succeeds(*new, fact, &admitted));
            let more: Vec<DeviceId> = let_in.chain(succeeded.map(|(new, _)| *new)).collect();
            let before = admitted.len();
            admitted.extend(more);
            if admitted.len() == before {
                return admitted;
            }
        }
    }

    /// A successor is let in by its predecessor's signature, unless that one was struck off: whoever stole the
    /// laptop has its key.
    fn succeeds(&self, new: DeviceId, fact: &DeviceIntroduced, admitted: &BTreeSet<DeviceId>) -> bool {
        let Some(succession) = &fact.succession else { return false };
        let old = succession.previous;
        admitted.contains(&old)
            && !self.strikes.contains_key(&old)
            && DeviceId::of_key(&fact.public_key) == new
            && self.keys.get(&old).is_some_and(|key| succession.holds(key, &fact.public_key))
    }
}

fn of(up_to: &[u64; 2], place: usize) -> u64 {
    up_to.get(place).copied().unwrap_or(0)
}
