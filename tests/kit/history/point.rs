//! A point with its laptops, its town hall, and the drawer in which bundles lie.

use std::collections::BTreeSet;

use ed25519_dalek::SigningKey;
use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::time::Wall;
use steunpunt_store::exchange::{held_of, strike_off};
use steunpunt_sync::carry::Since;
use steunpunt_sync::exchange::{End, Error, Exchanged, exchange};

use super::act::{Acting, Words, of};
use super::broken::{Broken, Outcome};
use super::device::Device;
use super::hub::Hub;
use super::line::{Direct, Other};
use super::step::{Act, Cut, Step};
use super::truth::Truth;
use super::{promises, road, template};
use crate::bare::BEGUN;

/// Copies of folders count as laptops; more than this are not made.
const MOST_DEVICES: usize = 7;
const HOUR_MS: i64 = 3_600_000;
/// How far clocks are off.
const AHEAD_MS: [i64; 8] = [0, 0, HOUR_MS, -HOUR_MS, 8_766 * HOUR_MS, -8_766 * HOUR_MS, -BEGUN.0, 600_000];

pub(super) struct Point {
    pub devices: Vec<Device>,
    pub hub: Hub,
    pub truth: Truth,
    words: Words,
    drawer: Vec<Vec<u8>>,
    for_hall: Vec<Vec<u8>>,
    asked: Vec<Asked>,
    right_ms: i64,
    bundles: u32,
    /// Whether one identity writes in two places already: one such accident is enough.
    twinned: bool,
}

/// A question that went over a line.
struct Asked {
    from: [u8; 32],
    to: DeviceId,
    body: Vec<u8>,
}

impl Point {
    pub fn with(devices: u8) -> Outcome<Self> {
        let devices = (0..devices.min(template::LAPTOPS)).map(Device::new).collect::<Outcome<_>>()?;
        let mut point = Self {
            devices,
            hub: Hub::new()?,
            truth: Truth::default(),
            words: Words::default(),
            drawer: Vec::new(),
            for_hall: Vec::new(),
            asked: Vec::new(),
            right_ms: BEGUN.0,
            bundles: 0,
            twinned: false,
        };
        (0..point.devices.len()).try_for_each(|at| point.looks_at(at, &[]))?;
        point.looks_at_the_hall()?;
        Ok(point)
    }

    fn place(&self, which: u8) -> usize {
        usize::from(which) % self.devices.len()
    }

    /// Two different laptops.
    fn two(&self, one: u8, other: u8) -> (usize, usize) {
        let (one, other) = (self.place(one), self.place(other));
        (one, if one == other { (one + 1) % self.devices.len() } else { other })
    }

    pub fn now(&self, at: usize) -> Wall {
        self.devices[at].now(self.right_ms)
    }

    /// Lets one thing happen, and checks what must hold at any time.
    pub fn lets(&mut self, step: Step) -> Outcome {
        self.right_ms += 7_000;
        match step {
            Step::Act(at, act) => self.acts(self.place(at), act),
            Step::Clock(at, how) => {
                let at = self.place(at);
                self.devices[at].ahead_ms = of(&AHEAD_MS, how);
                Ok(())
            }
            Step::Pair(one, other) => self.pairs(self.two(one, other)),
            Step::Enrol(at) => self.enrols(self.place(at)),
            Step::StrikeOff(at, other) => self.strikes_off(self.two(at, other)),
            Step::Meet(one, other, cut) => self.meet(self.two(one, other), cut).map(|_| ()),
            Step::Hall(at, cut) => self.hears_the_hall(self.place(at), cut).map(|_| ()),
            Step::Again(which) => self.asks_again(which),
            Step::Pack(at, for_hall, all) => self.packs(self.place(at), for_hall, all),
            Step::Take(at, which) => self.takes(self.place(at), which),
            Step::HandIn(which) => self.hands_in(which),
            Step::Receipt => self.gets_a_receipt(),
            Step::Radio(one, other, which) => {
                let (one, other) = self.two(one, other);
                let key = SigningKey::from_bytes(&self.devices[other].store.device_secret());
                road::radioed(&self.devices[one], (&self.devices[other], &key), BundleFor::Laptops, which)?;
                self.looks_at(other, &[])
            }
            Step::RadioHall(at, which) => {
                let hall = (&self.hub.device, self.hub.key());
                road::radioed(&self.devices[self.place(at)], hall, BundleFor::TownHall, which)?;
                self.looks_at_the_hall()
            }
            Step::Keep(at) => {
                let at = self.place(at);
                self.devices[at].keeps_a_copy()
            }
            Step::PutBack(at, whole) => {
                let whole = whole && !self.twinned;
                self.twinned |= whole;
                self.replaces(self.place(at), |device| device.put_back(whole))
            }
            Step::Restart(at) => self.replaces(self.place(at), Device::restarted),
            Step::Copy(at, as_another) => {
                let as_another = as_another || self.twinned;
                self.twinned |= !as_another;
                self.copies(self.place(at), as_another)
            }
        }
    }

    fn acts(&mut self, at: usize, act: Act) -> Outcome {
        let now = self.now(at);
        let (device, words) = (&self.devices[at], &mut self.words);
        let typed = match act {
            Act::Newer(which, shared) => {
                road::written_by_a_newer_version(device, &words.next(), which, shared, now)?;
                Vec::new()
            }
            act => Acting { device, now, words }.does(act)?,
        };
        self.looks_at(at, &typed)
    }

    /// Looks at what a laptop holds now, and at what it says of others.
    pub fn looks_at(&mut self, at: usize, typed: &[String]) -> Outcome {
        self.sees(at, typed)?;
        promises::claims_no_more_than_is_held(&self.truth, &self.devices[at])
    }

    /// Two that met: both hold more before either says so of the other.
    fn looks_at_both(&mut self, one: usize, other: usize) -> Outcome {
        self.sees(other, &[])?;
        self.looks_at(one, &[])?;
        self.looks_at(other, &[])
    }

    fn sees(&mut self, at: usize, typed: &[String]) -> Outcome {
        let device = &mut self.devices[at];
        let own = device.id();
        self.truth.looks_at(own, device, typed)
    }

    pub fn looks_at_the_hall(&mut self) -> Outcome {
        let holder = self.hub.id();
        self.truth.looks_at(holder, &mut self.hub.device, &[])?;
        promises::has_nothing_private(&self.hub.device, &self.truth)
    }

    fn pairs(&mut self, (one, other): (usize, usize)) -> Outcome {
        for (at, let_in) in [(one, other), (other, one)] {
            self.devices[at].admits(self.devices[let_in].public(), self.now(at))?;
            self.looks_at(at, &[])?;
        }
        Ok(())
    }

    fn enrols(&mut self, at: usize) -> Outcome {
        let (now, fact) = (self.now(at), self.hub.enrolment());
        if !self.devices[at].knows(self.hub.id())? {
            self.devices[at].writes(now, |writing| writing.append(writing.opening(), fact).map(|_| ()))?;
        }
        self.hub.device.admits(self.devices[at].public(), Wall(self.right_ms))?;
        self.looks_at(at, &[])?;
        self.looks_at_the_hall()
    }

    fn strikes_off(&mut self, (at, other): (usize, usize)) -> Outcome {
        let (lost, now) = (self.devices[other].id(), self.now(at));
        if lost != self.devices[at].id() && self.devices[at].knows(lost)? {
            self.devices[at].writes(now, |writing| {
                let held = held_of(writing.tx(), lost)?;
                strike_off(writing, &held)
            })?;
        }
        self.looks_at(at, &[])
    }

    /// Whether these two open a line to each other.
    pub fn may_meet(&self, one: usize, other: usize) -> Outcome<bool> {
        let (one, other) = (&self.devices[one], &self.devices[other]);
        Ok(one.id() != other.id() && one.knows(other.id())? && other.knows(one.id())?)
    }

    pub fn may_hear_the_hall(&self, at: usize) -> Outcome<bool> {
        let device = &self.devices[at];
        Ok(device.knows(self.hub.id())? && self.hub.device.knows(device.id())?)
    }

    pub fn meet(&mut self, (one, other): (usize, usize), cut: Option<Cut>) -> Outcome<Option<Exchanged>> {
        if !self.may_meet(one, other)? {
            return Ok(None);
        }
        let (to, now) = (&self.devices[other], self.now(other));
        let (done, body) = self.asks(one, Other::Laptop(to), now, cut)?;
        self.remember(one, self.devices[other].id(), body);
        self.looks_at_both(one, other)?;
        Ok(done)
    }

    pub fn hears_the_hall(&mut self, at: usize, cut: Option<Cut>) -> Outcome<Option<Exchanged>> {
        if !self.may_hear_the_hall(at)? {
            return Ok(None);
        }
        let (done, body) = self.asks(at, Other::Hall(&self.hub), Wall(self.right_ms), cut)?;
        self.remember(at, self.hub.id(), body);
        self.looks_at_the_hall()?;
        self.looks_at(at, &[])?;
        Ok(done)
    }

    fn asks(
        &self,
        at: usize,
        other: Other,
        there: Wall,
        cut: Option<Cut>,
    ) -> Outcome<(Option<Exchanged>, Option<Vec<u8>>)> {
        let (device, now) = (&self.devices[at], self.now(at));
        let (peer, between) = (other.public(), other.between());
        let end = End { store: &device.store, peer, between, holder: None, now };
        let mut line = Direct { from: device.public(), other, now: there, cut, asked: 0, last: None };
        match exchange(&mut line, &end) {
            Ok(done) => Ok((Some(done), line.last)),
            Err(Error::Line(steunpunt_sync::lan::Error::Cut)) if cut.is_some() => Ok((None, line.last)),
            Err(Error::Line(_)) => Err(Broken::promise("an exchange that goes on for ever")),
            Err(error) => Err(error.into()),
        }
    }

    fn remember(&mut self, from: usize, to: DeviceId, body: Option<Vec<u8>>) {
        let from = self.devices[from].public();
        self.asked.extend(body.map(|body| Asked { from, to, body }));
        let more = self.asked.len().saturating_sub(16);
        self.asked.drain(..more);
    }

    /// The same question comes again, whatever was said since.
    fn asks_again(&mut self, which: u8) -> Outcome {
        if self.asked.is_empty() {
            return Ok(());
        }
        let Asked { from, to, body } = &self.asked[usize::from(which) % self.asked.len()];
        if *to == self.hub.id() {
            Other::Hall(&self.hub).answers(*from, Wall(self.right_ms), body);
            return self.looks_at_the_hall();
        }
        let Some(at) = self.devices.iter().position(|device| device.id() == *to) else { return Ok(()) };
        Other::Laptop(&self.devices[at]).answers(*from, self.now(at), body);
        self.looks_at(at, &[])
    }

    fn packs(&mut self, at: usize, for_hall: bool, all: bool) -> Outcome {
        self.bundles += 1;
        let made_for = if for_hall { BundleFor::TownHall } else { BundleFor::Laptops };
        let since = if all { Since::Beginning } else { Since::Known };
        let bytes = road::packed(&self.devices[at], made_for, since, self.bundles, self.now(at))?;
        if for_hall {
            self.for_hall.extend(bytes)
        } else {
            self.drawer.extend(bytes)
        }
        Ok(())
    }

    fn takes(&mut self, at: usize, which: u8) -> Outcome {
        if self.drawer.is_empty() {
            return Ok(());
        }
        let bytes = &self.drawer[usize::from(which) % self.drawer.len()];
        road::taken(&self.devices[at], &self.devices[at].reader(), bytes, self.now(at))?;
        self.looks_at(at, &[])
    }

    fn hands_in(&mut self, which: u8) -> Outcome {
        if self.for_hall.is_empty() {
            return Ok(());
        }
        let (bytes, now) = (&self.for_hall[usize::from(which) % self.for_hall.len()], Wall(self.right_ms));
        road::taken(&self.hub.device, &self.hub.reader(), bytes, now)?;
        self.hub.says_what_it_holds(now)?;
        self.looks_at_the_hall()
    }

    fn gets_a_receipt(&mut self) -> Outcome {
        self.bundles += 1;
        self.drawer.extend(self.hub.receipt(self.bundles, Wall(self.right_ms))?);
        Ok(())
    }

    fn replaces(&mut self, at: usize, how: impl FnOnce(Device) -> Outcome<Device>) -> Outcome {
        let device = self.devices.remove(at);
        self.devices.insert(at, how(device)?);
        self.looks_at(at, &[])
    }

    fn copies(&mut self, at: usize, as_another_machine: bool) -> Outcome {
        if self.devices.len() >= MOST_DEVICES {
            return Ok(());
        }
        self.devices.push(self.devices[at].copied(as_another_machine)?);
        self.looks_at(self.devices.len() - 1, &[])
    }

    /// The places of all laptops.
    pub fn places(&self) -> BTreeSet<usize> {
        (0..self.devices.len()).collect()
    }
}
