//! Who there is to exchange with: the point's other laptops, and the town hall.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::device::DeviceField;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::standing::{Standing, Standings};
use steunpunt_domain::time::Wall;
use steunpunt_store::device::describe;
use steunpunt_store::logbook::Author;
use steunpunt_store::peer::{self, Peer};
use steunpunt_store::{Connection, Store, hub, standing};
use steunpunt_sync::bundle::Reader;

use crate::Answer;
use crate::app::OpenPoint;

/// Another device.
#[derive(Clone)]
pub(super) struct Other {
    /// What is known of it.
    pub peer: Peer,
    /// What it may do here.
    pub standing: Standing,
    /// What it is.
    pub between: BundleFor,
    /// Where it says, or people say, that it is.
    pub addresses: Vec<String>,
}

impl Other {
    pub fn is_hub(&self) -> bool {
        self.between == BundleFor::TownHall
    }
}

/// The other laptops that were ever let in, and the town hall.
pub(super) fn others(store: &Store) -> steunpunt_store::Result<Vec<Other>> {
    store.read_quick(|connection| {
        let mut others = laptops(connection, store.device())?;
        others.extend(town_hall(connection)?);
        Ok(others)
    })
}

/// What a town hall's server holds of keys never makes it a laptop, which hears what residents said.
fn laptops(connection: &Connection, own: DeviceId) -> steunpunt_store::Result<Vec<Other>> {
    let standings = standing::standings(connection, own, &[])?;
    let peers = peer::all(connection)?.into_iter();
    let peers = peers.filter(|peer| peer.device != own && standings.is_laptop(peer.device));
    Ok(peers.filter_map(|peer| laptop(peer, &standings)).collect())
}

fn laptop(peer: Peer, standings: &Standings) -> Option<Other> {
    let standing = standings.of(peer.device);
    let addresses = Some(peer.address.clone()).filter(|address| !address.is_empty()).into_iter().collect();
    (standing != Standing::Unknown).then_some(Other { peer, standing, between: BundleFor::Laptops, addresses })
}

/// The town hall that the point is enrolled with.
fn town_hall(connection: &Connection) -> steunpunt_store::Result<Option<Other>> {
    let Some(hub) = hub::enrolled(connection)? else { return Ok(None) };
    let device = DeviceId::of_key(&hub.public_key);
    let met = peer::all(connection)?.into_iter().find(|peer| peer.device == device);
    let peer = Peer {
        device,
        public_key: hub.public_key,
        letter: String::new(),
        label: hub.name,
        recipient: hub.recipient,
        address: String::new(),
        met_ms: met.as_ref().and_then(|met| met.met_ms),
        ahead_ms: met.map_or(0, |met| met.ahead_ms),
    };
    Ok(Some(Other { peer, standing: Standing::Admitted, between: BundleFor::TownHall, addresses: hub.addresses }))
}

/// Another laptop of the point by its id.
pub(super) fn find(open: &OpenPoint, device: &str) -> Answer<Other> {
    let found = others(&open.store)?.into_iter().find(|other| other.peer.device.to_string() == device);
    found.ok_or_else(|| crate::Failure::of(crate::Code::NotFound))
}

/// Says with which recipient bundles for this laptop are sealed, once.
pub(super) fn describe_own(store: &Store, now: Wall) -> steunpunt_store::Result<()> {
    let own = store.device();
    let known = store.read_quick(peer::all)?.into_iter().find(|peer| peer.device == own);
    if known.is_some_and(|known| !known.recipient.is_empty()) {
        return Ok(());
    }
    let recipient = Reader::of_device(&store.device_secret()).recipient();
    store.write(now, Author::default(), |writing| describe(writing, own, DeviceField::Recipient, &recipient))
}
