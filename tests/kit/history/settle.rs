//! The end of a history: nothing goes wrong any more, everybody who may meet does, and then all must be well.

use std::collections::BTreeSet;

use steunpunt_domain::logbook::Audience;
use steunpunt_store::logbook::{aside, digest, every_ahead, every_entry};
use steunpunt_store::{Connection, held};
use steunpunt_sync::exchange::Exchanged;

use super::broken::{Broken, Outcome};
use super::point::Point;
use super::truth::Named;
use super::{fold, promises};

/// How often everybody meets everybody at most, beyond once for each laptop: letting in and striking off travel too.
const MORE_SWEEPS: usize = 3;

impl Point {
    /// Everybody meets until nothing moves, and then every promise is checked.
    pub fn settles(&mut self) -> Outcome {
        let before = self.logged_anywhere()?;
        self.meets_until_nothing_moves()?;
        for group in self.groups()? {
            self.checks(&group, &before)?;
        }
        self.checks_the_hall()
    }

    /// What each laptop has in its logbook.
    fn logged_anywhere(&self) -> Outcome<Vec<BTreeSet<Named>>> {
        self.devices.iter().map(|device| device.reads(logged)).collect()
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
        let mut moved = false;
        for one in self.places() {
            for other in self.places().into_iter().filter(|other| *other > one) {
                moved |= self.meet((one, other), None)?.is_some_and(|done| is_news(&done));
            }
            moved |= self.hears_the_hall(one, None)?.is_some_and(|done| is_news(&done));
        }
        Ok(moved)
    }

    /// Laptops that reach each other, directly or over others.
    fn groups(&self) -> Outcome<Vec<BTreeSet<usize>>> {
        let (mut left, mut groups) = (self.places(), Vec::new());
        while let Some(first) = left.pop_first() {
            let (mut group, mut next) = (BTreeSet::from([first]), vec![first]);
            while let Some(one) = next.pop() {
                for other in left.clone() {
                    if self.may_meet(one, other)? {
                        left.remove(&other);
                        group.insert(other);
                        next.push(other);
                    }
                }
            }
            groups.push(group);
        }
        Ok(groups)
    }

    fn checks(&self, group: &BTreeSet<usize>, before: &[BTreeSet<Named>]) -> Outcome {
        let expected: BTreeSet<Named> = group.iter().flat_map(|at| before[*at].iter().copied()).collect();
        for device in group.iter().map(|at| &self.devices[*at]) {
            let mut has = device.reads(logged)?;
            has.extend(device.reads(aside)?.into_iter().map(|(entry, _)| (entry.envelope.id, entry.hash)));
            if let Some((id, _)) = expected.difference(&has).next() {
                return Err(Broken::promise(format!("{} never heard of {id}", device.id())));
            }
            promises::is_sound(device)?;
            promises::keeps_nothing_twice(device)?;
            promises::keeps_every_word(device, &self.truth, &expected)?;
            promises::shows_true_holders(device, &self.truth, self.hub.id())?;
        }
        if self.truth.is_forked() { Ok(()) } else { self.checks_that_all_are_equal(group) }
    }

    /// Where no number was given out twice, all of them say the same, and each knows that the others hold it.
    fn checks_that_all_are_equal(&self, group: &BTreeSet<usize>) -> Outcome {
        let devices = || group.iter().map(|at| &self.devices[*at]);
        let mut digests = BTreeSet::new();
        let mut tables = BTreeSet::new();
        for device in devices() {
            digests.insert(device.reads(digest)?);
            tables.insert(device.reads(fold::said)?);
            if !device.reads(every_ahead)?.is_empty() {
                return Err(Broken::promise(format!("{}: what came ahead never came", device.id())));
            }
            let (only_here, _) = device.reads(|connection| held::only_here(connection, device.id()))?;
            if group.len() > 1 && only_here > 0 {
                return Err(Broken::promise(format!("{}: {only_here} only here, it says", device.id())));
            }
        }
        match (digests.len(), tables.len()) {
            (1, 1) => Ok(()),
            (1, _) => Err(Broken::promise("equal logbooks with different read tables")),
            _ => Err(Broken::promise("logbooks that stay different")),
        }
    }

    fn checks_the_hall(&self) -> Outcome {
        promises::is_sound(&self.hub.device)?;
        promises::keeps_nothing_twice(&self.hub.device)?;
        let mut has = self.hub.device.reads(logged)?;
        has.extend(self.hub.device.reads(aside)?.into_iter().map(|(entry, _)| (entry.envelope.id, entry.hash)));
        for at in self.places() {
            if !self.may_hear_the_hall(at)? {
                continue;
            }
            let meant = self.devices[at].reads(logged)?;
            let missing = meant.iter().find(|named| named.0.audience == Audience::TownHall && !has.contains(named));
            if let Some((id, _)) = missing {
                return Err(Broken::promise(format!("the town hall never heard of {id}")));
            }
        }
        Ok(())
    }
}

fn is_news(done: &Exchanged) -> bool {
    done.sent > 0 || done.taken.new > 0
}

fn logged(connection: &Connection) -> steunpunt_store::Result<BTreeSet<Named>> {
    Ok(every_entry(connection)?.into_iter().map(|entry| (entry.envelope.id, entry.hash)).collect())
}
