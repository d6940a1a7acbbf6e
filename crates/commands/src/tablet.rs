//! Tablets: a second desk in a browser on the same network, off until a coordinator switches it on.
//!
//! Owns who may come in and what they may ask. Deliberately not here: HTTP, TLS and certificates, which the host
//! brings along ([`TabletHost`]).

mod admission;
mod intake;
#[cfg(test)]
mod tests;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use steunpunt_domain::time::Wall;
use steunpunt_store::keys::{hex, unhex};
use steunpunt_store::setting;
use steunpunt_sync::qr;

pub(crate) use admission::Admission;
pub use admission::{NotHeard, TabletId, TabletStanding};
pub(crate) use intake::{admit as admit_command, reduced};

use admission::{Held, MOST, Tablet as Kept};

use crate::app::OpenPoint;
use crate::context::Context;
use crate::exchange::shown_addresses;
use crate::session::Reach;
use crate::shapes::tablet::{AdmitTablet, Tablet, TabletAddress, TabletReach, TabletStage, TabletTrouble, Tablets};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, App, Code, Failure};

/// What serves tablets.
pub trait TabletHost: Send + Sync + 'static {
    /// Listens until the answer is dropped.
    fn serve(&self, app: &App, certificate: CertificateWanted) -> Result<TabletDoor, NotServed>;
}

/// From what a host makes its certificate.
#[derive(Clone, Debug)]
pub struct CertificateWanted {
    /// The municipality's certificates and key in PEM, when it gave one.
    pub municipality: Option<Vec<u8>>,
    /// What a host made the last time.
    pub own: Option<Vec<u8>>,
    /// When.
    pub now: Wall,
}

/// Where tablets come in, until it is dropped.
pub struct TabletDoor {
    /// Where it listens.
    pub address: SocketAddr,
    /// SHA-256 of the certificate.
    pub fingerprint: [u8; 32],
    /// Names in the municipality's certificate.
    pub names: Vec<String>,
    /// Whether the certificate is the municipality's.
    pub municipality: bool,
    /// Whether the municipality's certificate was there and could not be used.
    pub unreadable: bool,
    /// What the host made, to be given again the next time.
    pub own: Option<Vec<u8>>,
    /// Ends the listening when it is dropped.
    pub running: Box<dyn Send + Sync>,
}

/// No port could be opened; the host has said why in the log.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotServed;

/// The municipality's certificates and key, among its configuration files.
const MUNICIPALITY: &str = "tablet.pem";
/// The certificate of our own making, with its key. It stands in the encrypted store.
const OWN: &str = "tablet_certificate";

impl App {
    /// Names what can serve tablets. Only the first one counts.
    pub fn offer_tablets(&self, host: Arc<dyn TabletHost>) {
        let _ = self.0.admission.host.set(host);
    }

    /// A tablet asks to be let in.
    pub fn knock(&self, from: IpAddr) -> Result<TabletId, NotHeard> {
        let id = self.0.admission.held().knock(from, self.now())?;
        self.0.watchers.tell(&["tablet"]);
        Ok(id)
    }

    /// How a tablet stands that asks.
    pub fn tablet(&self, id: TabletId) -> TabletStanding {
        self.0.admission.held().see(id, self.now())
    }
}

pub(crate) fn get(context: &Context, _: Nothing) -> Answer<Tablets> {
    let rows = context.read(steunpunt_store::volunteer::all)?;
    let (admission, sessions) = (&context.app.0.admission, &context.app.0.sessions);
    let view = |kept: &Kept| {
        let who = kept.session.and_then(|session| sessions.volunteer(session));
        let who = who.and_then(|who| rows.iter().find(|row| row.id == who)).map(|row| row.name.clone());
        tablet(kept, who)
    };
    let held = admission.held();
    let mut tablets: Vec<Tablet> = held.tablets.iter().map(view).collect();
    tablets.sort_by_key(|tablet| (tablet.stage == TabletStage::Admitted, tablet.knocked_at));
    let addresses = held.door.as_ref().map(addresses).unwrap_or_default();
    Ok(Tablets {
        possible: admission.host.get().is_some(),
        open: held.door.is_some(),
        fingerprint: held.door.as_ref().map(|door| fingerprint(&door.fingerprint)),
        reach: reach(&held),
        trouble: trouble(&held, addresses.is_empty()),
        addresses,
        most: u32::try_from(MOST).unwrap_or(u32::MAX),
        tablets,
    })
}

fn tablet(kept: &Kept, who: Option<String>) -> Tablet {
    Tablet {
        id: kept.id.to_string(),
        code: kept.code.clone(),
        stage: if kept.session.is_some() { TabletStage::Admitted } else { TabletStage::Waiting },
        who,
        knocked_at: Moment(kept.knocked.0),
        seen_at: Moment(kept.seen.0),
    }
}

fn reach(held: &Held) -> TabletReach {
    let trusted = held.door.as_ref().is_some_and(|door| door.municipality);
    if trusted { TabletReach::Everything } else { TabletReach::Intake }
}

fn trouble(held: &Held, nowhere: bool) -> Option<TabletTrouble> {
    match &held.door {
        None => held.trouble,
        Some(_) if nowhere => Some(TabletTrouble::NoNetwork),
        Some(door) => door.unreadable.then_some(TabletTrouble::CertificateUnreadable),
    }
}

fn addresses(door: &TabletDoor) -> Vec<TabletAddress> {
    let port = door.address.port();
    let typed = door.names.iter().filter(|name| !name.starts_with('*'));
    let named: Vec<_> = typed.map(|name| format!("{name}:{port}")).collect();
    let hosts = if named.is_empty() { shown_addresses(door.address) } else { named };
    let address = |host: String| {
        let text = format!("https://{host}");
        qr::svg(&text).ok().map(|svg| TabletAddress { text, svg })
    };
    hosts.into_iter().filter_map(address).collect()
}

/// As browsers show it: that is what it is compared with.
fn fingerprint(hash: &[u8; 32]) -> String {
    let pairs: Vec<String> = hash.iter().map(|byte| format!("{byte:02X}")).collect();
    pairs.join(" ")
}

pub(crate) fn open(context: &Context, _: Nothing) -> Answer<Tablets> {
    let (admission, open) = (&context.app.0.admission, context.open()?);
    if admission.held().door.is_none() {
        let host = admission.host.get().ok_or_else(|| Failure::of(Code::NoSuchCommand))?;
        let served = host.serve(context.app, wanted(context, &open)?);
        if let Some(own) = served.as_ref().ok().and_then(|door| door.own.as_deref()) {
            context.change(|tx| setting::set(tx, OWN, &hex(own)))?;
        }
        let mut held = admission.held();
        held.trouble = served.is_err().then_some(TabletTrouble::NotListening);
        held.door = served.ok();
    }
    // The store may have been closed while the port was opened.
    if !context.open().is_ok_and(|now| Arc::ptr_eq(&now, &open)) {
        admission.end(&context.app.0.sessions);
    }
    get(context, Nothing {})
}

fn wanted(context: &Context, open: &OpenPoint) -> Answer<CertificateWanted> {
    let own = context.read(setting::all)?.remove(OWN).and_then(|text| unhex(&text));
    let municipality = std::fs::read(open.store.folder().configuration().join(MUNICIPALITY)).ok();
    Ok(CertificateWanted { municipality, own, now: context.now })
}

pub(crate) fn close(context: &Context, _: Nothing) -> Answer<Tablets> {
    context.app.0.admission.end(&context.app.0.sessions);
    get(context, Nothing {})
}

pub(crate) fn admit(context: &Context, input: AdmitTablet) -> Answer<Tablets> {
    let id: TabletId = input.tablet.parse().map_err(|_| Failure::of(Code::NotFound))?;
    let (admission, sessions) = (&context.app.0.admission, &context.app.0.sessions);
    let there = {
        let mut held = admission.held();
        if input.admit { held.admit(id, sessions) } else { held.send_away(id, sessions) }
    };
    if there { get(context, Nothing {}) } else { Err(Failure::of(Code::NotFound)) }
}

/// What the screens of a session may show; absent on the laptop itself.
pub(crate) fn reach_of(context: &Context) -> Option<TabletReach> {
    match context.reach().ok()? {
        Reach::Laptop => None,
        Reach::TrustedTablet => Some(TabletReach::Everything),
        Reach::Tablet => Some(TabletReach::Intake),
    }
}
