//! Taking in bundles, by whichever road they came, and letting in the laptops that wait with theirs.

use std::sync::Arc;

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::{Audience, Body, Fact};
use steunpunt_domain::standing::Standing;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_store::logbook::StoredEntry;
use steunpunt_sync::bundle::{self, Opened};
use steunpunt_sync::carry;
use steunpunt_sync::enrolment::{NotTaken, Refused};
use steunpunt_sync::exchange::Holder;
use steunpunt_sync::meeting::Apart;

use crate::hub::Hub;
use crate::point::{Heard, Point, PointName, Road};
use crate::waiting::{Held, WaitingLaptop};
use crate::{Error, Result, token};

/// What became of a bundle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Taken in; so many entries were new.
    Taken {
        /// How many.
        new: u32,
    },
    /// Held aside until a person has compared the fingerprint of the laptop with this key.
    HeldAside {
        /// The key.
        public_key: [u8; 32],
    },
}

impl Hub {
    /// Takes in a bundle, or holds it aside when its sender is not let in yet. Six words open one that a laptop made
    /// before it knew this server.
    pub fn receive(&self, bytes: &[u8], words: Option<&str>, road: Road) -> Result<Outcome> {
        let opened = self.unpack(bytes, words)?;
        let held = Held { bytes: bytes.to_vec(), words: words.map(str::to_owned) };
        let Some(point) = self.point_of_bundle(&opened, road)? else { return self.hold(&opened, &held, road, false) };
        match point.standing_of(DeviceId::of_key(&opened.header.sender))? {
            Standing::Admitted => Ok(Outcome::Taken { new: self.take(&point, &opened, road)? }),
            Standing::StruckOff(_) => Err(NotTaken::NotAdmitted.into()),
            Standing::Unknown => {
                let enrolled = self.may_wait(&point, &opened, road)?;
                self.hold(&opened, &held, road, enrolled)
            }
        }
    }

    /// The point that a bundle is of. One that nobody enrolled can still be adopted, by whoever stands here with its
    /// stick.
    fn point_of_bundle(&self, opened: &Opened, road: Road) -> Result<Option<Arc<Point>>> {
        let name = PointName { code: opened.header.point.clone(), exercise: opened.header.exercise };
        match self.point(&name) {
            Ok(point) => Ok(Some(point)),
            Err(Error::NoSuchPoint) if self.has_other_kind(&name) => Err(NotTaken::ExerciseDiffers.into()),
            Err(Error::NoSuchPoint) if road != Road::Line => Ok(None),
            Err(Error::NoSuchPoint) => Err(NotTaken::OtherPoint.into()),
            Err(error) => Err(error),
        }
    }

    /// A person compared the fingerprint: the laptop is let in, and what it handed in is taken in. Gives the number of
    /// new entries.
    pub fn confirm(&self, fingerprint: &str) -> Result<u32> {
        self.let_in(&self.waiting_with(fingerprint)?)
    }

    /// Lets a laptop in and takes in what it handed in.
    pub(crate) fn let_in(&self, laptop: &WaitingLaptop) -> Result<u32> {
        let held = self.waiting.held(&self.key, &laptop.public_key)?;
        let opened = held.iter().map(|held| self.unpack(&held.bytes, held.words.as_deref()));
        let opened = opened.collect::<Result<Vec<_>>>()?;
        let point = self.point_of_laptop(laptop, &opened)?;
        point.admit(laptop.public_key, self.now())?;
        let mut new = 0;
        for opened in &opened {
            new += self.take(&point, opened, laptop.road)?;
        }
        self.waiting.remove(&laptop.public_key)?;
        Ok(new)
    }

    fn point_of_laptop(&self, laptop: &WaitingLaptop, opened: &[Opened]) -> Result<Arc<Point>> {
        match self.point(&laptop.point_name()) {
            Err(Error::NoSuchPoint) => {
                let described = opened.iter().find_map(|opened| described_point(opened, &laptop.point_name()));
                self.point_or_new(described.ok_or(Error::NoSuchPoint)?)
            }
            found => found,
        }
    }

    fn unpack(&self, bytes: &[u8], words: Option<&str>) -> Result<Opened> {
        let opened = match (bundle::open(bytes, &self.key.reader()), words) {
            (Err(bundle::Error::NeedsPassphrase), Some(words)) => bundle::open_with_passphrase(bytes, words),
            (opened, _) => opened,
        };
        let opened = opened.map_err(not_taken)?;
        let is_for_us = opened.header.made_for == BundleFor::TownHall;
        is_for_us.then_some(opened).ok_or(Error::NotTaken(NotTaken::NotForUs))
    }

    fn take(&self, point: &Point, opened: &Opened, road: Road) -> Result<u32> {
        let sign = |bytes: &[u8]| self.key.sign(bytes);
        let holder = Holder { key: self.key.public_key(), sign: &sign };
        let taken = carry::take_with_receipt(&point.store, opened, &holder, self.now()).map_err(not_carried)?;
        point.heard(Heard { at_ms: self.now().0, road });
        point.forget_erased()?;
        Ok(taken.entries.new)
    }

    /// Whether a bundle of an unknown laptop is held aside: with a good token from any road; without one only where
    /// somebody stands here with it, or the laptop waits already. Says whether it was enrolled.
    fn may_wait(&self, point: &Point, opened: &Opened, road: Road) -> Result<bool> {
        let sender = opened.header.sender;
        let device = DeviceId::of_key(&sender);
        self.check_not_turned(point, device).map_err(|error| match error {
            Error::Refused(_) => NotTaken::NotAdmitted.into(),
            error => error,
        })?;
        let shown = match &opened.header.enrolment {
            Some(token) => token::show(&point.store, token, device, self.now()),
            None => Err(Refused::UnknownToken.into()),
        };
        match shown {
            Ok(()) => Ok(true),
            Err(Error::Refused(_)) if road != Road::Line || self.waiting.has(&sender) => Ok(false),
            Err(Error::Refused(_)) => Err(NotTaken::NotAdmitted.into()),
            Err(error) => Err(error),
        }
    }

    fn hold(&self, opened: &Opened, held: &Held, road: Road, enrolled: bool) -> Result<Outcome> {
        let header = &opened.header;
        let laptop = WaitingLaptop {
            public_key: header.sender,
            point: header.point.clone(),
            exercise: header.exercise,
            letter: header.sender_letter.clone(),
            name: header.sender_name.clone(),
            road,
            since: self.now(),
            enrolled,
            requests: header.requests,
            emergencies: emergencies(opened)?,
        };
        self.waiting.put(&self.key, &laptop)?;
        self.waiting.hold(&self.key, &header.sender, held)?;
        Ok(Outcome::HeldAside { public_key: header.sender })
    }
}

/// Whoever looks at the page must see that an emergency waits behind a fingerprint. What is not for the town hall is not
/// even held.
fn emergencies(opened: &Opened) -> Result<u32> {
    let mut count = 0;
    for runs in opened.batches() {
        let runs = runs.map_err(not_taken)?;
        if runs.iter().any(|run| run.audience != Audience::TownHall) {
            return Err(NotTaken::NotForUs.into());
        }
        let entries = runs.iter().flat_map(|run| &run.entries);
        count += entries.filter(|entry| matches!(fact(entry), Some(Fact::EmergencyReported(_)))).count();
    }
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

fn fact(entry: &StoredEntry) -> Option<Fact> {
    Body::decode(entry.envelope.kind, entry.body.as_ref()?).ok().map(|body| body.fact)
}

/// What a laptop that was never enrolled says its point is.
fn described_point(opened: &Opened, name: &PointName) -> Option<PointOpened> {
    let entries = opened.batches().filter_map(std::result::Result::ok).flatten().flat_map(|run| run.entries);
    let opened = entries.filter_map(|entry| match fact(&entry) {
        Some(Fact::PointOpened(point)) => Some(point),
        _ => None,
    });
    let good = |it: PointOpened| PointOpened::new(&it.name, &it.code, &it.municipality, it.exercise).ok();
    opened.filter_map(good).find(|point| PointName::of(point) == *name)
}

fn not_taken(error: bundle::Error) -> Error {
    let why = match error {
        bundle::Error::NeedsPassphrase => return Error::NeedsWords,
        bundle::Error::WrongPassphrase => return Error::WrongWords,
        bundle::Error::NotForUs => NotTaken::NotForUs,
        bundle::Error::Newer => NotTaken::Newer,
        bundle::Error::TooLarge => NotTaken::TooLarge,
        bundle::Error::NotABundle => NotTaken::NotUnderstood,
        _ => NotTaken::Damaged,
    };
    Error::NotTaken(why)
}

fn not_carried(error: carry::Error) -> Error {
    match error {
        carry::Error::Store(error) => Error::Store(error),
        carry::Error::Bundle(error) => not_taken(error),
        carry::Error::Apart(Apart::OtherPoint) => NotTaken::OtherPoint.into(),
        carry::Error::Apart(Apart::ExerciseDiffers) => NotTaken::ExerciseDiffers.into(),
        carry::Error::UnknownSender => NotTaken::NotAdmitted.into(),
        carry::Error::NotMeantForHere => NotTaken::NotForUs.into(),
    }
}
