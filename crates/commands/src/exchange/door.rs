//! The door: where the others come in, and how they find it.

use std::net::SocketAddr;
use std::sync::{Arc, Weak};

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::DeviceId;
use steunpunt_store::standing;
use steunpunt_sync::exchange::{self, End};
use steunpunt_sync::lan::discovery::{Discovery, Tag};
use steunpunt_sync::lan::{Answering, Identity, Limits, Listener, PeerKey, Reply};
use steunpunt_sync::pairing::PATH as PAIR;

use super::live::Lines;
use super::{address, pairing, round};
use crate::App;
use crate::app::{Inner, OpenPoint};
use crate::shapes::exchange::laptop::LaptopTrouble;
use crate::working::{holding, working};

/// Ports that are tried after the usual one.
const MORE_PORTS: u16 = 10;

/// Where others come in.
pub(super) struct Door {
    listener: Option<Listener>,
    discovery: Option<Discovery>,
    trouble: Option<LaptopTrouble>,
}

impl Door {
    /// Opens it. Where that is not possible it says why: this laptop can still go to the others.
    pub fn open(app: &App, open: &Arc<OpenPoint>, identity: &Identity, lines: &Lines) -> Self {
        let porter = Arc::new(Porter { app: Arc::downgrade(&app.0), open: Arc::downgrade(open) });
        let Some(listener) = listen(lines.listen, identity, &porter) else {
            return Self { listener: None, discovery: None, trouble: Some(LaptopTrouble::NotListening) };
        };
        let (port, tag) = (listener.address().port(), Tag::of(open.store.device()));
        let discovery = lines.interfaces.map(|interfaces| Discovery::start(port, tag, interfaces)).transpose();
        let trouble = discovery.as_ref().err().map(|error| {
            tracing::warn!(%error, "this laptop cannot be found by itself");
            LaptopTrouble::NoDiscovery
        });
        Self { listener: Some(listener), discovery: discovery.ok().flatten(), trouble }
    }

    /// What to type on another laptop.
    pub fn addresses(&self) -> Vec<String> {
        self.listener.as_ref().map(|listener| address::shown(listener.address())).unwrap_or_default()
    }

    /// Why others cannot find it.
    pub fn trouble(&self) -> Option<LaptopTrouble> {
        self.trouble
    }

    /// Where a device announces itself.
    pub fn found(&self, device: DeviceId) -> Vec<SocketAddr> {
        let (all, tag) = (self.everybody(), Tag::of(device));
        all.into_iter().filter(|(found, _)| *found == tag).flat_map(|(_, addresses)| addresses).collect()
    }

    /// Where anybody announces itself.
    pub fn anybody(&self) -> Vec<SocketAddr> {
        self.everybody().into_iter().flat_map(|(_, addresses)| addresses).collect()
    }

    fn everybody(&self) -> Vec<(Tag, Vec<SocketAddr>)> {
        let found = self.discovery.as_ref().map(Discovery::found).unwrap_or_default();
        found.into_iter().map(|found| (found.tag, found.addresses)).collect()
    }
}

fn listen(address: SocketAddr, identity: &Identity, porter: &Arc<Porter>) -> Option<Listener> {
    let port = address.port();
    let more = (1..=MORE_PORTS).filter_map(|more| port.checked_add(more)).chain([0]);
    let ports = [port].into_iter().chain(more.filter(|_| port != 0));
    let at = |port| Listener::open(SocketAddr::new(address.ip(), port), identity, Limits::default(), porter.clone());
    let mut refused = None;
    for port in ports {
        match at(port) {
            Ok(listener) => return Some(listener),
            Err(error) => refused = Some(error),
        }
    }
    tracing::error!(error = ?refused, "no port to listen at");
    None
}

/// Who stands at the door. It keeps nothing open.
struct Porter {
    app: Weak<Inner>,
    open: Weak<OpenPoint>,
}

impl Porter {
    fn exchange(&self, peer: PeerKey, body: &[u8]) -> Option<Reply> {
        let app = App(self.app.upgrade()?);
        holding(&app.0, self.open.upgrade()?, |open| Self::answer(&app, open, peer, body))
    }

    fn answer(app: &App, open: &Arc<OpenPoint>, peer: PeerKey, body: &[u8]) -> Option<Reply> {
        let running = app.0.live.running()?;
        let working = working(&app.0)?;
        // Once more: while its words were on their way it may have been struck off.
        if !lets_in(open, peer) {
            return Some(Reply::only(403));
        }
        let now = app.now();
        let end = End { store: &open.store, peer: peer.0, between: BundleFor::Laptops, holder: None, now };
        let answered = exchange::answer(&end, body);
        let device = DeviceId::of_key(&peer.0);
        let came = answered.outcome.as_ref().is_ok_and(round::brought_something);
        match answered.outcome {
            Ok(_) => round::met(app, open, &running, device, answered.clock_ahead_ms),
            Err(error) => tracing::warn!(%error, "an exchange was not answered"),
        }
        drop(working);
        if came {
            running.came_in(app, open);
        }
        Some(Reply::ok(answered.body))
    }

    /// A town hall never comes to this door: it would hear what residents said.
    fn is_admitted(&self, peer: PeerKey) -> Option<bool> {
        let app = self.app.upgrade()?;
        holding(&app, self.open.upgrade()?, |open| {
            let _working = working(&app)?;
            Some(lets_in(open, peer))
        })
    }
}

fn lets_in(open: &OpenPoint, peer: PeerKey) -> bool {
    let (own, device) = (open.store.device(), DeviceId::of_key(&peer.0));
    let standings = open.store.read_quick(|connection| standing::standings(connection, own, &[]));
    standings.is_ok_and(|known| known.of(device).is_admitted() && known.is_laptop(device))
}

impl Answering for Porter {
    fn knows(&self, peer: PeerKey) -> bool {
        self.is_admitted(peer).unwrap_or(false)
    }

    fn is_open_to_strangers(&self, path: &str) -> bool {
        [PAIR, pairing::DECIDE].contains(&path)
    }

    fn answer(&self, peer: PeerKey, path: &str, body: Vec<u8>) -> Reply {
        let answered = match path {
            exchange::PATH => self.exchange(peer, &body),
            PAIR => self.app.upgrade().and_then(|app| pairing::answer(&App(app), peer.0, &body)),
            pairing::DECIDE => self.app.upgrade().and_then(|app| pairing::hear(&App(app), peer.0, &body)),
            _ => Some(Reply::only(404)),
        };
        answered.unwrap_or_else(|| Reply::only(503))
    }
}
