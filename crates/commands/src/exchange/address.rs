//! Addresses: those of this laptop to show, those that people type.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr, SocketAddrV6, ToSocketAddrs};

use if_addrs::{IfAddr, get_if_addrs};
use steunpunt_sync::lan::look::Network;

/// Where a laptop listens unless something else does.
pub(crate) const PORT: u16 = 7472;

/// What people type: a host with or without a port. All that it may mean. Where it is a name this waits, perhaps for long,
/// for whoever knows names: nobody at the desk should.
pub(super) fn resolve(typed: &str) -> Vec<SocketAddr> {
    let typed = typed.trim();
    if let Some(address) = literal(typed) {
        return on_its_link(address);
    }
    let named = |found: std::io::Result<std::vec::IntoIter<SocketAddr>>| found.map(Vec::from_iter).unwrap_or_default();
    match typed {
        "" => Vec::new(),
        _ if typed.contains(':') => named(typed.to_socket_addrs()),
        _ => named((typed, PORT).to_socket_addrs()),
    }
}

/// The same where it is no name.
pub(super) fn literal(typed: &str) -> Option<SocketAddr> {
    let typed = typed.trim();
    let whole = typed.parse().ok();
    whole.or_else(|| typed.parse::<IpAddr>().ok().map(|ip| SocketAddr::new(ip, PORT)))
}

/// An address that only means something on its link, where nobody typed which: it may be any.
fn on_its_link(address: SocketAddr) -> Vec<SocketAddr> {
    let SocketAddr::V6(v6) = address else { return vec![address] };
    if !v6.ip().is_unicast_link_local() || v6.scope_id() != 0 {
        return vec![address];
    }
    let all = get_if_addrs().unwrap_or_default();
    let links: BTreeSet<u32> = all.iter().filter(|it| !it.is_loopback()).filter_map(|it| it.index).collect();
    links.into_iter().map(|link| SocketAddrV6::new(*v6.ip(), v6.port(), 0, link).into()).collect()
}

/// What to type on another laptop to reach this one, where it listens at `address`.
pub(crate) fn shown(address: SocketAddr) -> Vec<String> {
    if !address.ip().is_unspecified() {
        return vec![address.to_string()];
    }
    let outside = networks().into_iter().map(|network| network.address).filter(|ip| !ip.is_loopback());
    let (v4, v6): (Vec<IpAddr>, Vec<IpAddr>) = outside.partition(IpAddr::is_ipv4);
    // Those of IPv6 are long to type: only where there is no other.
    let best = if v4.is_empty() { v6 } else { v4 };
    best.into_iter().map(|ip| SocketAddr::new(ip, address.port()).to_string()).collect()
}

/// The networks that this laptop is on.
pub(super) fn networks() -> Vec<Network> {
    let all = get_if_addrs().unwrap_or_default();
    let network = |address: IfAddr| match address {
        IfAddr::V4(v4) => Network { address: v4.ip.into(), prefix: v4.prefixlen },
        IfAddr::V6(v6) => Network { address: v6.ip.into(), prefix: v6.prefixlen },
    };
    all.into_iter().map(|interface| network(interface.addr)).collect()
}
