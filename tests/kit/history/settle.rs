//! The end of a history: nothing goes wrong any more, everybody who may meet does, and then all must be well.

use std::collections::BTreeSet;

use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Body, Fact, Kind};
use steunpunt_domain::standing::{Standing, Standings};
use steunpunt_store::logbook::{StoredEntry, aside, digest, every_ahead, every_entry};
use steunpunt_store::{Connection, held};
use steunpunt_sync::exchange::Exchanged;

use super::broken::{Broken, Outcome};
use super::device::Device;
use super::point::Point;
use super::truth::Named;
use super::{fold, promises};

/// How often everybody meets everybody at most, beyond once for each laptop: letting in and striking off travel too.
const MORE_SWEEPS: usize = 3;

/// What a laptop has once nothing moves any more: it is asked once, and counts for every promise.
struct Settled {
    id: DeviceId,
    entries: Vec<StoredEntry>,
    logged: BTreeSet<Named>,
    standings: Standings,
}

impl Settled {
    fn of(device: &Device) -> Outcome<Self> {
        let entries = device.reads(every_entry)?;
        let logged = entries.iter().map(|entry| (entry.envelope.id, entry.hash)).collect();
        Ok(Self { id: device.id(), entries, logged, standings: device.standings()? })
    }

    /// Whether these two open a line to each other.
    fn may_meet(&self, other: &Self) -> bool {
        let knows = |one: &Self, other: &Self| one.standings.of(other.id).is_admitted();
        self.id != other.id && knows(self, other) && knows(other, self)
    }
}

/// What all laptops have then.
struct Ended {
    laptops: Vec<Settled>,
    apart: bool,
}

impl Point {
    /// Everybody meets until nothing moves, and then every promise is checked.
    pub fn settles(&mut self) -> Outcome {
        let before: Vec<_> = self.devices.iter().map(|device| device.reads(logged)).collect::<Outcome<_>>()?;
        self.meets_until_nothing_moves()?;
        let laptops: Vec<_> = self.devices.iter().map(Settled::of).collect::<Outcome<_>>()?;
        let ended = Ended { apart: struck_off_apart(&laptops), laptops };
        for group in groups(&ended.laptops) {
            self.checks(&group, &before, &ended)?;
        }
        self.checks_the_hall(&ended)
    }

    fn meets_until_nothing_moves(&mut self) -> Outcome {
        for _ in 0..self.devices.len() + MORE_SWEEPS {
            if !self.sweeps()? {
                return Ok(());
            }
        }
        Err(Broken::promise("laptops that go on telling each other something new"))
    }

    /// Everybody meets everybody once, and the town hall; says whether anything moved.
    fn sweeps(&mut self) -> Outcome<bool> {
        let (mut moved, ahead) = (false, self.waits_ahead()?);
        for one in self.places() {
            for other in self.places().into_iter().filter(|other| *other > one) {
                moved |= self.meet((one, other), None)?.is_some_and(|done| is_news(&done));
            }
            moved |= self.hears_the_hall(one, None)?.is_some_and(|done| is_news(&done));
        }
        Ok(moved || self.waits_ahead()? != ahead)
    }

    /// How much waits ahead anywhere: whoever tells it on does not hear whether it was news.
    fn waits_ahead(&self) -> Outcome<usize> {
        let everywhere = self.devices.iter().chain([&self.hub.device]);
        everywhere.map(|device| Ok(device.reads(every_ahead)?.len())).sum()
    }

    fn checks(&self, group: &BTreeSet<usize>, before: &[BTreeSet<Named>], ended: &Ended) -> Outcome {
        let anywhere: BTreeSet<Named> = group.iter().flat_map(|at| before[*at].iter().copied()).collect();
        for at in group {
            let device = &self.devices[*at];
            let has = kept(device, &ended.laptops[*at])?;
            let expected = self.expected(*at, ended, &anywhere, &has);
            if let Some((id, _)) = expected.difference(&has).next() {
                return Err(Broken::promise(format!("{} never heard of {id}", device.id())));
            }
            let awaited = promises::is_sound(device, &self.truth)?;
            if let Some(id) = self.could_have_come(&awaited, group, ended) {
                return Err(Broken::promise(format!("{} still waits for {id}, which another has", device.id())));
            }
            promises::keeps_nothing_twice(device)?;
            promises::keeps_every_word(device, &self.truth, &expected)?;
            promises::shows_true_holders(device, &self.truth, self.hub.id())?;
        }
        self.nothing_waits_that_came(group, &anywhere, ended)?;
        if self.truth.is_forked() || has_strangers(group, ended) || ended.apart {
            return Ok(());
        }
        self.checks_that_all_are_equal(group)
    }

    /// What a laptop still waits for while somebody whom it reaches has it. Of a copied laptop another entry may have come
    /// under that name.
    fn could_have_come(&self, awaited: &[EntryId], group: &BTreeSet<usize>, ended: &Ended) -> Option<EntryId> {
        let told = |id: &EntryId| group.iter().any(|at| ended.laptops[*at].logged.iter().any(|(there, _)| there == id));
        awaited.iter().copied().find(|id| !self.truth.is_forked_at(*id) && told(id))
    }

    /// What of all this a laptop must have: whatever is of a device that may write here. Twins never meet, so each keeps
    /// its own; others have both, once they met somebody of each side: what stands aside somewhere counts nowhere, and
    /// so is not passed on. The same where laptops struck each other off: each side sets aside what the other says.
    fn expected(&self, at: usize, ended: &Ended, anywhere: &BTreeSet<Named>, has: &BTreeSet<Named>) -> BTreeSet<Named> {
        let one = &ended.laptops[at];
        let own = |named: &Named| named.0.device != one.id || has.contains(named);
        let may = |id: &EntryId| one.standings.of(id.device).takes(id.audience, id.sequence);
        let met: Vec<&Settled> = ended.laptops.iter().filter(|other| one.may_meet(other)).chain([one]).collect();
        let told = |named: &Named| met.iter().any(|laptop| laptop.logged.contains(named));
        let comes = |named: &Named| !(ended.apart || self.truth.is_forked_at(named.0)) || told(named);
        anywhere.iter().filter(|named| may(&named.0) && own(named) && comes(named)).copied().collect()
    }

    /// What came ahead of an entry goes when an entry comes under its name. Of a copied laptop another series may stand
    /// here, which has not come so far, while the entry itself stands aside: then it is shown until one does.
    fn nothing_waits_that_came(&self, group: &BTreeSet<usize>, anywhere: &BTreeSet<Named>, ended: &Ended) -> Outcome {
        let is_named = |entries: &BTreeSet<Named>, id: &EntryId| entries.iter().any(|(there, _)| there == id);
        for at in group {
            let (device, Settled { logged, standings, .. }) = (&self.devices[*at], &ended.laptops[*at]);
            let came = |id: &EntryId| is_named(if self.truth.is_forked_at(*id) { logged } else { anywhere }, id);
            let waiting = device.reads(every_ahead)?.into_iter().map(|loose| loose.id);
            let left = waiting.filter(came).find(|id| standings.of(id.device).takes(id.audience, id.sequence));
            if let Some(id) = left {
                return Err(Broken::promise(format!("{}: {id} still waits ahead", device.id())));
            }
        }
        Ok(())
    }

    /// Where no number was given out twice, all of them say the same, and each knows that the others hold it.
    fn checks_that_all_are_equal(&self, group: &BTreeSet<usize>) -> Outcome {
        let devices = || group.iter().map(|at| &self.devices[*at]);
        let (mut digests, mut tables, mut ahead) = (BTreeSet::new(), BTreeSet::new(), false);
        for device in devices() {
            digests.insert(device.reads(digest)?);
            tables.insert(device.reads(fold::said)?);
            ahead |= !device.reads(every_ahead)?.is_empty();
            let (only_here, _) = device.reads(|connection| held::only_here(connection, device.id()))?;
            if group.len() > 1 && only_here > 0 {
                return Err(Broken::promise(format!("{}: {only_here} only here, it says", device.id())));
            }
        }
        match (digests.len(), tables.len()) {
            (1, 1) => Ok(()),
            // What only came ahead is shown on all but the laptop that wrote it and was put back since.
            (1, _) if ahead => Ok(()),
            (1, _) => Err(Broken::promise("equal logbooks with different read tables")),
            _ => Err(Broken::promise("logbooks that stay different")),
        }
    }

    fn checks_the_hall(&self, ended: &Ended) -> Outcome {
        let device = &self.hub.device;
        promises::is_sound(device, &self.truth)?;
        promises::keeps_nothing_twice(device)?;
        let hall = Settled::of(device)?;
        let has = kept(device, &hall)?;
        for (at, laptop) in ended.laptops.iter().enumerate() {
            if !self.may_hear_the_hall(at)? {
                continue;
            }
            let meant = laptop.logged.iter().filter(|(id, _)| id.audience == Audience::TownHall);
            let mut meant = meant.filter(|(id, _)| hall.standings.of(id.device).takes(id.audience, id.sequence));
            let missing = meant.find(|named| !has.contains(named));
            if let Some((id, _)) = missing {
                return Err(Broken::promise(format!("the town hall never heard of {id}")));
            }
        }
        Ok(())
    }
}

/// Logbook and what stands aside.
fn kept(device: &Device, settled: &Settled) -> Outcome<BTreeSet<Named>> {
    let mut kept = settled.logged.clone();
    kept.extend(device.reads(aside)?.into_iter().map(|(entry, _)| (entry.envelope.id, entry.hash)));
    Ok(kept)
}

/// Laptops that reach each other, directly or over others.
fn groups(laptops: &[Settled]) -> Vec<BTreeSet<usize>> {
    let (mut left, mut groups) = ((0..laptops.len()).collect::<BTreeSet<_>>(), Vec::new());
    while let Some(first) = left.pop_first() {
        let (mut group, mut next) = (BTreeSet::from([first]), vec![first]);
        while let Some(one) = next.pop() {
            let reached: Vec<_> =
                left.iter().copied().filter(|other| laptops[one].may_meet(&laptops[*other])).collect();
            left.retain(|other| !reached.contains(other));
            group.extend(&reached);
            next.extend(reached);
        }
        groups.push(group);
    }
    groups
}

/// Whether one of them holds entries of a device that another does not know: what a laptop was before it was
/// restored or copied, and never met anybody; or a copy of one that was struck off, which the town hall told of before
/// that was heard.
fn has_strangers(group: &BTreeSet<usize>, ended: &Ended) -> bool {
    let laptops = || group.iter().map(|at| &ended.laptops[*at]);
    let wrote: BTreeSet<DeviceId> = laptops().flat_map(|it| it.logged.iter().map(|(id, _)| id.device)).collect();
    laptops().any(|it| wrote.iter().any(|device| it.standings.of(*device) == Standing::Unknown))
}

/// Whether laptops stay apart: they struck each other off, two or in a ring, none having heard of the others. Whoever
/// hears one of these acts first sets the next aside, because a laptop that was struck off strikes nobody off; and no
/// clock says which of them was first. Or whether one struck off the laptop through which alone it writes: then nobody
/// else counts that.
fn struck_off_apart(laptops: &[Settled]) -> bool {
    let mut struck = BTreeSet::new();
    for laptop in laptops {
        let heard: Vec<_> = laptop.entries.iter().filter_map(strikes_off).collect();
        if heard.iter().any(|(_, of)| *of != laptop.id && laptop.standings.of(*of).is_admitted()) {
            return true;
        }
        struck.extend(heard);
    }
    loop {
        let after = |of: DeviceId| struck.iter().filter(move |(by, _)| *by == of).map(|(_, of)| *of);
        let more: BTreeSet<_> = struck.iter().flat_map(|(by, of)| after(*of).map(|last| (*by, last))).collect();
        if more.is_subset(&struck) {
            return struck.iter().any(|(by, of)| by == of);
        }
        struck.extend(more);
    }
}

/// Who struck whom off by this entry.
fn strikes_off(entry: &StoredEntry) -> Option<(DeviceId, DeviceId)> {
    let by = entry.envelope.id.device;
    if entry.envelope.kind != Kind::DeviceStruckOff {
        return None;
    }
    let body = Body::decode(entry.envelope.kind, entry.body.as_ref()?).ok()?;
    let Fact::DeviceStruckOff(struck) = body.fact else { return None };
    Some((by, body.header.resolve(by, struck.device)?.device))
}

/// Whether anything moved.
fn is_news(done: &Exchanged) -> bool {
    done.taken.new > 0 || done.sent > 0
}

fn logged(connection: &Connection) -> steunpunt_store::Result<BTreeSet<Named>> {
    Ok(every_entry(connection)?.into_iter().map(|entry| (entry.envelope.id, entry.hash)).collect())
}
