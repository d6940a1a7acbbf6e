//! Finding the other laptops on the same network by mDNS: a number and a port, no name of a point or a person.
//!
//! Many municipal networks do not let this through. Then nobody is found, and people type an address or take a stick.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV6, UdpSocket};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use data_encoding::HEXLOWER;
use mdns_sd::{IfKind, Receiver, ResolvedService, ScopedIp, ServiceDaemon, ServiceEvent, ServiceInfo};
use steunpunt_domain::ids::DeviceId;

const SERVICE: &str = "_steunpunt._tcp.local.";
const GROUP: Ipv4Addr = Ipv4Addr::new(224, 0, 0, 251);

/// By what a device is known to those who know it already. To others it is a number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Tag(pub [u8; 8]);

impl Tag {
    /// The tag of this device.
    pub fn of(device: DeviceId) -> Self {
        let mut tag = [0; 8];
        blake3::Hasher::new_derive_key("steunpunt discovery tag v1").update(&device.0).finalize_xof().fill(&mut tag);
        Self(tag)
    }

    /// Read from the full name of a service. Names of others may be anything.
    fn of_name(full_name: &str) -> Option<Self> {
        let name = full_name.strip_suffix(SERVICE)?.strip_suffix('.')?;
        HEXLOWER.decode(name.as_bytes()).ok()?.try_into().ok().map(Self)
    }
}

/// On which networks to look and be found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Interfaces {
    /// All that this computer has.
    All,
    /// Within this computer.
    Loopback,
}

/// Somebody who announced itself. Who it really is, is proved by its key when a line is opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// What it says it is.
    pub tag: Tag,
    /// Where it says it listens, IPv4 first.
    pub addresses: Vec<SocketAddr>,
}

/// The system does not let this computer announce itself or look round.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("no discovery on this computer: {0}")]
pub struct NoDiscovery(String);

/// Announces this laptop and looks for others, until it is dropped.
pub struct Discovery {
    daemon: ServiceDaemon,
    seen: Arc<Seen>,
    own: Tag,
}

#[derive(Default)]
struct Seen {
    addresses: Mutex<BTreeMap<Tag, Vec<SocketAddr>>>,
    changed: Condvar,
}

impl Discovery {
    /// Starts announcing that the device with this tag listens on this port, and looking for others.
    pub fn start(port: u16, own: Tag, interfaces: Interfaces) -> Result<Self, NoDiscovery> {
        is_multicast_allowed().map_err(|error| NoDiscovery(error.to_string()))?;
        let discovery = Self { daemon: ServiceDaemon::new()?, seen: Arc::default(), own };
        if interfaces == Interfaces::Loopback {
            discovery.daemon.disable_interface(IfKind::All)?;
            discovery.daemon.enable_interface(IfKind::LoopbackV4)?;
        }
        discovery.daemon.register(announcement(port, own)?)?;
        let events = discovery.daemon.browse(SERVICE)?;
        let seen = discovery.seen.clone();
        let watch = move || watch(&events, &seen);
        thread::Builder::new().name("discovery".to_owned()).spawn(watch).map_err(|it| NoDiscovery(it.to_string()))?;
        Ok(discovery)
    }

    /// Who is there now.
    pub fn found(&self) -> Vec<Found> {
        let seen = self.seen.addresses();
        let others = seen.iter().filter(|(tag, _)| **tag != self.own);
        others.map(|(tag, addresses)| Found { tag: *tag, addresses: addresses.clone() }).collect()
    }

    /// Where the device with this tag is, waiting for it to show up for at most this long.
    pub fn find(&self, tag: Tag, within: Duration) -> Option<Vec<SocketAddr>> {
        let seen = self.seen.addresses();
        let waited = self.seen.changed.wait_timeout_while(seen, within, |it| !it.contains_key(&tag));
        waited.unwrap_or_else(PoisonError::into_inner).0.get(&tag).cloned()
    }
}

impl Drop for Discovery {
    fn drop(&mut self) {
        // Says goodbye to the others, and ends the thread that listens to it.
        if let Err(error) = self.daemon.shutdown() {
            tracing::debug!(%error, "discovery had stopped by itself");
        }
    }
}

impl From<mdns_sd::Error> for NoDiscovery {
    fn from(error: mdns_sd::Error) -> Self {
        Self(error.to_string())
    }
}

impl Seen {
    fn addresses(&self) -> MutexGuard<'_, BTreeMap<Tag, Vec<SocketAddr>>> {
        // Each change is one insert or remove, so what a panicking thread left behind is whole.
        self.addresses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_in(&self, event: ServiceEvent) {
        match event {
            ServiceEvent::ServiceResolved(service) => {
                let Some(tag) = Tag::of_name(service.get_fullname()) else { return };
                self.addresses().insert(tag, addresses(&service));
            }
            ServiceEvent::ServiceRemoved(_, name) => {
                let Some(tag) = Tag::of_name(&name) else { return };
                self.addresses().remove(&tag);
            }
            _ => return,
        }
        self.changed.notify_all();
    }
}

/// Ends when the daemon does.
fn watch(events: &Receiver<ServiceEvent>, seen: &Seen) {
    events.iter().for_each(|event| seen.take_in(event));
}

/// The daemon keeps silent about sockets that it does not get, so ask for one first. Within this computer, where there is
/// always a way: on a bare cable without a router, or before a cable is in, the system knows of no other.
fn is_multicast_allowed() -> std::io::Result<()> {
    UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?.join_multicast_v4(&GROUP, &Ipv4Addr::LOCALHOST)
}

/// The host's name is the tag too: the computer's own name may be a person's.
fn announcement(port: u16, own: Tag) -> Result<ServiceInfo, mdns_sd::Error> {
    let name = HEXLOWER.encode(&own.0);
    let service = ServiceInfo::new(SERVICE, &name, &format!("{name}.local."), "", port, None)?;
    Ok(service.enable_addr_auto())
}

fn addresses(service: &ResolvedService) -> Vec<SocketAddr> {
    let port = service.get_port();
    let mut all: Vec<SocketAddr> = service.get_addresses().iter().map(|ip| address(ip, port)).collect();
    all.sort();
    all
}

/// An address of one link means nothing without the link.
fn address(ip: &ScopedIp, port: u16) -> SocketAddr {
    match (ip, ip.to_ip_addr()) {
        (ScopedIp::V6(scoped), IpAddr::V6(v6)) if v6.is_unicast_link_local() => {
            SocketAddrV6::new(v6, port, 0, scoped.scope_id().index).into()
        }
        (_, plain) => SocketAddr::new(plain, port),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_kind_of_name_is_a_device() {
        let tag = Tag::of(DeviceId([7; 16]));
        let name = announcement(4711, tag).unwrap().get_fullname().to_owned();
        assert_eq!(Tag::of_name(&name), Some(tag));
        for other in ["", SERVICE, "Balie van Truus._steunpunt._tcp.local.", "0011._steunpunt._tcp.local.", "x.local."]
        {
            assert_eq!(Tag::of_name(other), None, "{other}");
        }
    }

    #[test]
    fn what_is_announced_names_nobody() {
        let announced = announcement(4711, Tag([0xab; 8])).unwrap();
        assert_eq!(announced.get_fullname(), "abababababababab._steunpunt._tcp.local.");
        assert_eq!(announced.get_hostname(), "abababababababab.local.");
        assert!(announced.get_properties().is_empty());
    }
}
