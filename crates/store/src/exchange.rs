//! What an exchange asks of the store: take in what another device offers, and go on knowing who may write here.

use rusqlite::{Connection, Transaction};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Fact};
use steunpunt_domain::standing::{DeviceStruckOff, Standing, Standings};
use steunpunt_domain::time::Wall;

use crate::logbook::{Author, Offered, Run, SignedHead, TakenIn, heads, take_in_offered};
use crate::{Result, Store, Writing, standing};

impl Offered {
    /// What these runs hold.
    pub fn of_runs(runs: Vec<Run>) -> Self {
        let heads = runs.iter().filter_map(|run| Some(SignedHead { head: run.head()?, signature: run.signature? }));
        let heads = heads.collect();
        Self { entries: runs.into_iter().flat_map(|run| run.entries).collect(), heads }
    }
}

impl Store {
    /// Takes in what another device offers, in one transaction.
    pub fn take_in(&self, offered: Offered, now: Wall) -> Result<TakenIn> {
        let taken = self.change(|tx| take_in_by_standing(tx, self.device(), offered))?;
        self.vouch(now)?;
        Ok(taken)
    }

    /// Another device was struck off up to some number, and more of it was here already: says so, because what any
    /// laptop held before it heard stays, on all of them.
    pub fn vouch(&self, now: Wall) -> Result<()> {
        let more = self.read_quick(|connection| held_of_struck_off(connection, self.device()))?;
        if more.is_empty() {
            return Ok(());
        }
        self.write(now, Author::default(), |writing| more.iter().try_for_each(|held| strike_off(writing, held)))
    }
}

/// Takes in entries of devices with a standing here, that of those whom the entries themselves let in included.
pub fn take_in_by_standing(tx: &Transaction, own: DeviceId, offered: Offered) -> Result<TakenIn> {
    let standings = standing::standings(tx, own, &offered.entries)?;
    take_in_offered(tx, &standings, offered)
}

/// The same where the standings are known: they are folded anew only when an entry says something of them.
pub fn take_in_by_known_standing(
    tx: &Transaction,
    own: DeviceId,
    standings: &mut Standings,
    offered: Offered,
) -> Result<TakenIn> {
    if offered.entries.iter().any(standing::decides) {
        *standings = standing::standings(tx, own, &offered.entries)?;
    }
    take_in_offered(tx, standings, offered)
}

/// The entry with which a device introduces itself: always its first.
pub fn introduction_of(device: DeviceId) -> EntryId {
    EntryId { device, audience: Audience::TownHall, sequence: 1 }
}

/// A device and the last numbers that are held of its two series.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HeldOf {
    /// The device.
    pub device: DeviceId,
    /// The last number of each series, by audience.
    pub up_to: [u64; 2],
}

/// Strikes a device off: what is held of it here stays, and nothing later is taken in.
pub fn strike_off(writing: &mut Writing, held: &HeldOf) -> Result<()> {
    let (own, mut header) = (writing.device(), writing.opening());
    let device = header.refer(own, introduction_of(held.device));
    writing.append(header, Fact::DeviceStruckOff(DeviceStruckOff { device, up_to: held.up_to })).map(|_| ())
}

/// What is held of a device's two series.
pub fn held_of(connection: &Connection, device: DeviceId) -> Result<HeldOf> {
    let mut up_to = [0; 2];
    for series in heads(connection, &Audience::ALL)?.iter().filter(|series| series.head.id.device == device) {
        if let Some(place) = up_to.get_mut(usize::from(series.head.id.audience.byte())) {
            *place = series.head.id.sequence;
        }
    }
    Ok(HeldOf { device, up_to })
}

fn held_of_struck_off(connection: &Connection, own: DeviceId) -> Result<Vec<HeldOf>> {
    if !standing::any_struck_off(connection)? {
        return Ok(Vec::new());
    }
    let standings = standing::standings(connection, own, &[])?;
    let mut more = Vec::new();
    for (device, up_to) in struck_off(&standings) {
        let held = held_of(connection, device)?;
        if held.up_to.iter().zip(up_to).any(|(held, said)| *held > said) {
            more.push(held);
        }
    }
    Ok(more)
}

fn struck_off(standings: &Standings) -> impl Iterator<Item = (DeviceId, [u64; 2])> {
    standings.iter().filter_map(|(device, standing)| match standing {
        Standing::StruckOff(up_to) => Some((device, up_to)),
        _ => None,
    })
}
