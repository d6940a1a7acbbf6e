//! Tablets on the same network: the same screens over TLS, for those that the coordinator lets in.
//!
//! Owns: the certificate, listening beyond this machine, the cookie of a tablet. Deliberately not here: who is let in
//! and what a tablet may ask (that is `commands`).

mod certificate;
mod cookies;
mod listening;
mod routes;

use crate::assets::Assets;
use crate::routes::Desk;
use crate::serve::changes;
use certificate::Certificate;
use listening::Listening;
use routes::Doorstep;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use steunpunt_commands::{App, CertificateWanted, NotServed, TabletDoor, TabletHost};

/// Where tablets come in unless something else does.
const PORT: u16 = 7473;
/// Ports that are tried after the usual one.
const MORE_PORTS: u16 = 10;

/// Serves tablets, whenever a coordinator switches that on.
pub struct Tablets {
    assets: Assets,
    at: SocketAddr,
}

impl Tablets {
    /// On every network that this machine is on.
    pub fn on_all_networks(assets: Assets) -> Self {
        Self::at(assets, SocketAddr::from((Ipv4Addr::UNSPECIFIED, PORT)))
    }

    /// At this address; at a port after that one when it is taken.
    pub fn at(assets: Assets, at: SocketAddr) -> Self {
        Self { assets, at }
    }

    fn open(&self, app: &App, wanted: &CertificateWanted) -> Result<TabletDoor, Trouble> {
        let (certificate, unreadable) = Certificate::find(wanted)?;
        let config = certificate.config()?;
        let listener = self.listen()?;
        let address = listener.local_addr()?;
        let desk = Desk { app: app.clone(), assets: self.assets.clone(), changes: changes(app)? };
        let router = routes::router(desk, Doorstep::new(app.clone(), address.port(), certificate.names.clone()));
        let running = Listening::start(listener, config, router)?;
        Ok(TabletDoor {
            address,
            fingerprint: certificate.fingerprint(),
            municipality: certificate.municipality,
            own: certificate.made,
            names: certificate.names,
            unreadable,
            running: Box::new(running),
        })
    }

    fn listen(&self) -> std::io::Result<TcpListener> {
        let port = self.at.port();
        let more = (1..=MORE_PORTS).filter_map(|more| port.checked_add(more)).chain([0]);
        let at = |port| TcpListener::bind(SocketAddr::new(self.at.ip(), port));
        more.filter(|_| port != 0).fold(at(port), |found, next| found.or_else(|_| at(next)))
    }
}

impl TabletHost for Tablets {
    fn serve(&self, app: &App, certificate: CertificateWanted) -> Result<TabletDoor, NotServed> {
        self.open(app, &certificate).map_err(|error| {
            tracing::error!(%error, "tablets cannot be served");
            NotServed
        })
    }
}

/// Why tablets cannot be served.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error("the system gave no thread or socket: {0}")]
    System(#[from] std::io::Error),
    #[error("no certificate could be made: {0}")]
    NoCertificate(#[from] rcgen::Error),
    #[error("the certificate does not do for TLS: {0}")]
    Tls(#[from] rustls::Error),
}

/// What is known of a connection before it asks anything.
#[derive(Clone, Copy)]
struct Met {
    /// The address of this machine that it came to.
    here: SocketAddr,
    /// Where it comes from.
    there: SocketAddr,
}
