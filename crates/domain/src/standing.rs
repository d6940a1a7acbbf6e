//! Which devices may write here: the one that opened this store, those it admitted, those they admitted, and the
//! successors of all of them; never one that was struck off, beyond what was known of it then. A town hall may write
//! and neither admit nor strike off, except on its own store.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::device::{DeviceIntroduced, Succession};
use crate::ids::{DeviceId, EntryId};
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

    /// Whether an entry of it may be shown before those that it follows, on the word of the admitted device that brings
    /// it. That one speaks to nobody whom it knows to be struck off, so it heard this before: and what any device held then
    /// stays, on all of them.
    pub fn takes_ahead(self) -> bool {
        self != Standing::Unknown
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
    laptops: BTreeSet<DeviceId>,
}

impl Standings {
    /// Folds the entries about devices, in any order. `roots` are trusted without an entry: this laptop itself, and
    /// whom a person let in on this store alone.
    pub fn fold(roots: &[DeviceId], readings: &[Reading]) -> Self {
        let mut facts = Facts::default();
        readings.iter().for_each(|reading| facts.take_in(reading));
        let possible = facts.reachable(roots, &StruckOff::new());
        let struck = facts.struck_off(roots, &possible);
        let Reach { may_write: admitted, may_admit: laptops } = facts.reachable(roots, &struck);
        let standing = |device: &DeviceId| match struck.get(device) {
            Some(up_to) if !roots.contains(device) => Standing::StruckOff(*up_to),
            _ => Standing::Admitted,
        };
        Self { known: admitted.iter().map(|device| (*device, standing(device))).collect(), laptops }
    }

    /// What a device may do.
    pub fn of(&self, device: DeviceId) -> Standing {
        self.known.get(&device).copied().unwrap_or_default()
    }

    /// Whether it is one of the point's own, and not of a town hall.
    pub fn is_laptop(&self, device: DeviceId) -> bool {
        self.laptops.contains(&device)
    }

    /// Every device that was ever let in.
    pub fn iter(&self) -> impl Iterator<Item = (DeviceId, Standing)> {
        self.known.iter().map(|(device, standing)| (*device, *standing))
    }
}

/// Devices that were struck off, with the numbers up to which their entries stay, by audience.
type StruckOff = BTreeMap<DeviceId, [u64; 2]>;

/// The facts about devices, as sets: so that neither order nor repeats matter.
#[derive(Default)]
struct Facts {
    /// Who let whom in, with the number of the entry that says so.
    admissions: BTreeSet<(DeviceId, u64, DeviceId)>,
    /// Who enrolled with which town hall.
    enrolments: BTreeSet<(DeviceId, u64, DeviceId)>,
    /// By which device, which other, up to where.
    strikes: BTreeSet<(DeviceId, DeviceId, [u64; 2])>,
    /// Keys, by the devices whose names follow from them.
    keys: BTreeMap<DeviceId, [u8; 32]>,
    successors: Vec<Successor>,
}

/// A device that says which one went before it.
struct Successor {
    device: DeviceId,
    public_key: [u8; 32],
    succession: Succession,
    /// Whether the other one signed that, once anybody wanted to know: nothing else here takes as long.
    is_signed: OnceCell<bool>,
}

impl Successor {
    fn of(device: DeviceId, introduced: &DeviceIntroduced) -> Option<Self> {
        let DeviceIntroduced { public_key, succession, .. } = introduced;
        let names_itself = DeviceId::of_key(public_key) == device;
        let succession = succession.clone().filter(|_| names_itself)?;
        Some(Self { device, public_key: *public_key, succession, is_signed: OnceCell::new() })
    }

    fn is_signed_with(&self, key: &[u8; 32]) -> bool {
        *self.is_signed.get_or_init(|| self.succession.holds(key, &self.public_key))
    }
}

/// Who may do what.
#[derive(Clone, PartialEq, Eq)]
struct Reach {
    may_write: BTreeSet<DeviceId>,
    /// A town hall may not: whoever breaks into its server must not let a laptop of theirs read what residents said,
    /// nor strike the point's own ones off.
    may_admit: BTreeSet<DeviceId>,
}

impl Facts {
    fn take_in(&mut self, reading: &Reading) {
        let EntryId { device: by, sequence, .. } = reading.stamp.entry;
        match &reading.body.fact {
            Fact::DeviceIntroduced(introduced) => {
                self.keys.insert(DeviceId::of_key(&introduced.public_key), introduced.public_key);
                self.successors.extend(Successor::of(by, introduced));
            }
            Fact::DeviceAdmitted(admitted) => {
                let device = DeviceId::of_key(&admitted.public_key);
                self.keys.insert(device, admitted.public_key);
                self.admissions.insert((by, sequence, device));
            }
            Fact::HubEnrolled(hub) => {
                self.enrolments.insert((by, sequence, DeviceId::of_key(&hub.public_key)));
            }
            Fact::DeviceStruckOff(struck) => {
                let named = reading.resolve(struck.device);
                self.strikes.extend(named.map(|named| (by, named.device, struck.up_to)));
            }
            _ => {}
        }
    }

    /// Two coordinators may strike a device off without having heard of each other: what either knew of it stays, and
    /// what a town hall had heard of it. Nobody strikes off the device through which alone it may write here: taken at
    /// its word it would be nobody, and what it wrote would never be heard.
    fn struck_off(&self, roots: &[DeviceId], possible: &Reach) -> StruckOff {
        let mut struck_off = StruckOff::new();
        for (_, device, up_to) in &self.strikes {
            let known = struck_off.entry(*device).or_default();
            *known = [0, 1].map(|place| of(known, place).max(of(up_to, place)));
        }
        let by_somebody = |device: &DeviceId, up_to: &[u64; 2]| {
            let without = self.reachable(roots, &StruckOff::from([(*device, *up_to)]));
            let may = |by: &DeviceId| possible.may_admit.contains(by) && without.may_admit.contains(by);
            self.strikes.iter().any(|(by, struck, _)| struck == device && may(by))
        };
        struck_off.retain(|device, up_to| by_somebody(device, up_to));
        struck_off
    }

    fn reachable(&self, roots: &[DeviceId], struck: &StruckOff) -> Reach {
        let roots: BTreeSet<DeviceId> = roots.iter().copied().collect();
        let mut reach = Reach { may_write: roots.clone(), may_admit: roots.clone() };
        loop {
            let before = reach.clone();
            let said = |(by, sequence, _): &&(DeviceId, u64, DeviceId)| {
                let limit = struck.get(by).filter(|_| !roots.contains(by));
                before.may_admit.contains(by) && limit.is_none_or(|up_to| *sequence <= of(up_to, 1))
            };
            let laptops: Vec<DeviceId> = self.admissions.iter().filter(said).map(|(.., new)| *new).collect();
            let halls = self.enrolments.iter().filter(said).map(|(.., new)| *new);
            reach.may_write.extend(laptops.iter().copied().chain(halls));
            reach.may_admit.extend(laptops);
            reach.may_write.extend(self.successors_of(&before.may_write, struck));
            reach.may_admit.extend(self.successors_of(&before.may_admit, struck));
            if reach == before {
                return reach;
            }
        }
    }

    /// A successor is let in by its predecessor's signature, unless that one was struck off: whoever stole the
    /// laptop has its key.
    fn successors_of(&self, admitted: &BTreeSet<DeviceId>, struck: &StruckOff) -> Vec<DeviceId> {
        let succeeds = |new: &&Successor| {
            let old = new.succession.previous;
            admitted.contains(&old)
                && !struck.contains_key(&old)
                && self.keys.get(&old).is_some_and(|key| new.is_signed_with(key))
        };
        self.successors.iter().filter(succeeds).map(|new| new.device).collect()
    }
}

fn of(up_to: &[u64; 2], place: usize) -> u64 {
    up_to.get(place).copied().unwrap_or(0)
}
