//! Taking a radio record in: ahead of the entries that it follows, which come by a wider road.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::Body;
use steunpunt_store::logbook::{Loose, take_ahead};
use steunpunt_store::{Store, peer, standing};

use crate::meeting::Meeting;
use crate::radio::{self, NotARecord};

/// What came of a record.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TookRecord {
    /// The request or the emergency report that it is about.
    pub item: EntryId,
    /// Whether anything of it was new.
    pub new: bool,
}

/// Why it was not taken in. The store is as it was.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The record.
    #[error(transparent)]
    NotARecord(#[from] NotARecord),
    /// This store.
    #[error(transparent)]
    Store(#[from] steunpunt_store::Error),
}

/// Takes a record in that one of the devices let in here sealed for the key of this secret. `between` says who the two
/// are: a town hall takes nothing of the series that is not for it.
pub fn take_record(
    store: &Store,
    secret: &[u8; 32],
    meeting: Meeting,
    between: BundleFor,
    bytes: &[u8],
) -> Result<TookRecord, Error> {
    let entries = opened(store, secret, meeting, bytes)?;
    // The sender wrote it, so a record of nothing that is known here was made by a newer program.
    let item = entries.first().and_then(item_of).ok_or(NotARecord::Newer)?;
    let own = store.device();
    let new = store.change(|tx| {
        let standings = standing::standings(tx, own, &[])?;
        let may = |it: &&Loose| {
            let (device, audience) = (it.id.device, it.id.audience);
            device != own && between.audiences().contains(&audience) && standings.of(device).takes_ahead()
        };
        let mut new = false;
        for loose in entries.iter().filter(may) {
            new |= take_ahead(tx, loose)?;
        }
        Ok(new)
    })?;
    Ok(TookRecord { item, new })
}

fn opened(store: &Store, secret: &[u8; 32], meeting: Meeting, bytes: &[u8]) -> Result<Vec<Loose>, Error> {
    let own = store.device();
    let (peers, standings) =
        store.read_quick(|connection| Ok((peer::all(connection)?, standing::standings(connection, own, &[])?)))?;
    let known: Vec<DeviceId> = peers.iter().map(|peer| peer.device).collect();
    let senders = peers.iter().filter(|peer| peer.device != own && standings.of(peer.device).is_admitted());
    let senders: Vec<[u8; 32]> = senders.map(|peer| peer.public_key).collect();
    Ok(radio::open(secret, &senders, meeting, &known, bytes)?)
}

fn item_of(loose: &Loose) -> Option<EntryId> {
    let header = Body::header(&loose.body).ok()?;
    Some(header.item(loose.id.device).unwrap_or(loose.id))
}
