//! The line of a history: a call, which can be cut before a question is heard or before its answer is.

use std::time::Duration;

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::time::Wall;
use steunpunt_sync::exchange::{Asking, End, Holder, Reply, answer};
use steunpunt_sync::lan;

use super::device::Device;
use super::hub::Hub;
use super::step::Cut;

/// No exchange of a history needs so many.
const MOST_QUESTIONS: u8 = 60;

/// Who listens at the other end.
pub(super) enum Other<'a> {
    Laptop(&'a Device),
    Hall(&'a Hub),
}

/// A line from one laptop to another end.
pub(super) struct Direct<'a> {
    pub from: [u8; 32],
    pub other: Other<'a>,
    pub now: Wall,
    pub cut: Option<Cut>,
    pub asked: u8,
    /// What was asked last, as it went over the line.
    pub last: Option<Vec<u8>>,
}

impl Other<'_> {
    pub fn between(&self) -> BundleFor {
        match self {
            Other::Laptop(_) => BundleFor::Laptops,
            Other::Hall(_) => BundleFor::TownHall,
        }
    }

    pub fn public(&self) -> [u8; 32] {
        match self {
            Other::Laptop(device) => device.public(),
            Other::Hall(hub) => hub.public(),
        }
    }

    fn device(&self) -> &Device {
        match self {
            Other::Laptop(device) => device,
            Other::Hall(hub) => &hub.device,
        }
    }

    pub fn answers(&self, from: [u8; 32], now: Wall, question: &[u8]) -> Vec<u8> {
        let sign = |bytes: &[u8]| match self {
            Other::Laptop(device) => device.store.sign(bytes),
            Other::Hall(hub) => hub.sign(bytes),
        };
        let holder = match self {
            Other::Laptop(_) => None,
            Other::Hall(hub) => Some(Holder { key: hub.public(), sign: &sign }),
        };
        let end = End { store: &self.device().store, peer: from, between: self.between(), holder, now };
        answer(&end, question).body
    }
}

impl Asking for Direct<'_> {
    fn ask(&mut self, body: Vec<u8>) -> Result<Reply, lan::Error> {
        let cut = self.cut.filter(|cut| self.asked == cut.after);
        self.asked += 1;
        if self.asked > MOST_QUESTIONS {
            return Err(lan::Error::Stalled);
        }
        if cut.is_some_and(|cut| !cut.heard) {
            return Err(lan::Error::Cut);
        }
        let answered = self.other.answers(self.from, self.now, &body);
        self.last = Some(body);
        if cut.is_some() {
            return Err(lan::Error::Cut);
        }
        Ok(Reply { body: answered, took: Duration::ZERO })
    }
}
