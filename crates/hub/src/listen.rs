//! What laptops are answered over a line: an exchange, a bundle handed in, a first knock.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use steunpunt_domain::ids::DeviceId;
use steunpunt_sync::enrolment::{self, NotTaken, Received, Refused, Welcome};
use steunpunt_sync::exchange;
use steunpunt_sync::lan::{Answering, Limits, Listener, PeerKey, Reply};

use crate::hub::Hub;
use crate::point::Road;
use crate::receive::Outcome;
use crate::{Error, Result};

/// Sixty laptops at a time and the patience that a radio needs. A bundle that is larger comes as an exchange, once its
/// laptop is let in, or on a stick.
const LIMITS: Limits = Limits { largest: 16 << 20, quiet: Duration::from_secs(120), connections: 64 };

/// Starts answering laptops at the address of the configuration.
pub fn listen(hub: &Arc<Hub>) -> io::Result<Listener> {
    let answering = Arc::new(Door { hub: Arc::clone(hub) });
    Listener::open(hub.config.listen, &hub.key.identity(), LIMITS, answering)
}

struct Door {
    hub: Arc<Hub>,
}

impl Answering for Door {
    fn knows(&self, peer: PeerKey) -> bool {
        let admitted = self.hub.point_of(DeviceId::of_key(&peer.0)).unwrap_or_else(|error| {
            tracing::error!(%error, "whether a laptop is known could not be looked up");
            None
        });
        admitted.is_some() || self.hub.waiting.has(&peer.0)
    }

    fn is_open_to_strangers(&self, path: &str) -> bool {
        path == enrolment::PATH
    }

    fn answer(&self, peer: PeerKey, path: &str, body: Vec<u8>) -> Reply {
        match path {
            enrolment::PATH => Reply::ok(welcome(self.hub.welcome(peer.0, &body)).write()),
            enrolment::BUNDLE_PATH => Reply::ok(received(self.hub.receive(&body, None, Road::Line)).write()),
            exchange::PATH => self.exchange(peer, &body),
            _ => Reply::only(404),
        }
    }
}

impl Door {
    /// One that waits is not paired yet, as far as an exchange goes.
    fn exchange(&self, peer: PeerKey, question: &[u8]) -> Reply {
        match self.hub.point_of(DeviceId::of_key(&peer.0)) {
            Ok(Some(point)) => {
                let answered = point.answer(&self.hub.key, peer.0, self.hub.now(), question);
                if let Err(error) = &answered.outcome {
                    tracing::warn!(%error, point = point.opened.code, "an exchange was refused");
                }
                Reply::ok(answered.body)
            }
            Ok(None) => Reply::only(403),
            Err(error) => {
                tracing::error!(%error, "an exchange could not be answered");
                Reply::only(503)
            }
        }
    }
}

fn welcome(outcome: Result<Welcome>) -> Welcome {
    outcome.unwrap_or_else(|error| match error {
        Error::Refused(why) => Welcome::Refused(why),
        error => {
            tracing::error!(%error, "a laptop that knocked could not be written down");
            Welcome::Refused(Refused::NotNow)
        }
    })
}

fn received(outcome: Result<Outcome>) -> Received {
    match outcome {
        Ok(Outcome::Taken { new }) => Received::Taken { new },
        Ok(Outcome::HeldAside { .. }) => Received::HeldAside,
        Err(Error::NotTaken(why)) => Received::NotTaken(why),
        Err(Error::NeedsWords | Error::WrongWords) => Received::NotTaken(NotTaken::NotForUs),
        Err(error) => {
            tracing::error!(%error, "a bundle could not be taken in");
            Received::NotTaken(NotTaken::NotNow)
        }
    }
}
