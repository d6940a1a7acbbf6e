//! One record in a handful of bytes, for a radio's data mode or a few codes on paper: sealed between two keys.
//!
//! Bytes: the version, eight of a tag, the rest. Both follow from what two devices share (X25519 over their Ed25519
//! keys): the tag authenticates, and is the nonce of what hides the rest, so that nothing else has to be sent. A
//! signature alone would take half of a radio code. Entries go without their place in the chain: they are shown at once
//! and become part of the logbook when the others have come.
//!
//! Deliberately not here: letters and spaces (`qr`), which entries those are (commands).

use ed25519_dalek::{SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Kind};
use steunpunt_domain::time::{Hybrid, Times, Wall};
use steunpunt_store::logbook::Loose;

use crate::meeting::Meeting;

const VERSION: u8 = 1;
const TAG: usize = 8;
/// What opens a few of these together.
const SEVERAL: u8 = 2;
/// Larger than any record.
const MOST_BYTES: usize = 64 << 10;

/// Why bytes are no record for this device.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotARecord {
    /// Sealed for another, or by somebody who is not known here, or damaged: the tag does not tell which.
    #[error("not for this device")]
    NotForUs,
    /// Made by a newer program.
    #[error("a record of a newer version")]
    Newer,
    /// Of another point, or one of the two is an exercise.
    #[error("of another point")]
    OtherPoint,
}

/// One entry on its way. Its device is the sender unless it says otherwise.
#[derive(Serialize, Deserialize)]
struct Item {
    device: Option<DeviceId>,
    audience: Audience,
    sequence: u64,
    kind: Kind,
    wall_ms: i64,
    body: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Record {
    meeting: Meeting,
    items: Vec<Item>,
}

/// Seals entries from the device with this secret for the one with that key.
pub fn seal(secret: &[u8; 32], reader: &[u8; 32], meeting: Meeting, entries: &[Loose]) -> Option<Vec<u8>> {
    let own = DeviceId::of_key(SigningKey::from_bytes(secret).verifying_key().as_bytes());
    let record = Record { meeting, items: entries.iter().map(|entry| Item::of(entry, own)).collect() };
    let text = postcard::to_stdvec(&record).ok()?;
    let keys = Keys::between(secret, reader, true)?;
    let tag = keys.tag(&text);
    let mut bytes = vec![VERSION];
    bytes.extend(tag);
    bytes.extend(keys.hide(&tag, &text));
    Some(bytes)
}

/// Opens what one of these senders sealed for the device with this secret.
pub fn open(secret: &[u8; 32], senders: &[[u8; 32]], meeting: Meeting, bytes: &[u8]) -> Result<Vec<Loose>, NotARecord> {
    let sealed = match bytes.split_first() {
        Some((&VERSION, rest)) if bytes.len() <= MOST_BYTES => rest,
        Some((version, _)) if *version > SEVERAL => return Err(NotARecord::Newer),
        _ => return Err(NotARecord::NotForUs),
    };
    let (tag, hidden) = sealed.split_first_chunk::<TAG>().ok_or(NotARecord::NotForUs)?;
    for sender in senders {
        let Some(keys) = Keys::between(secret, sender, false) else { continue };
        let text = keys.hide(tag, hidden);
        if blake3::hash(&keys.tag(&text)) != blake3::hash(tag) {
            continue;
        }
        let record: Record = postcard::from_bytes(&text).map_err(|_| NotARecord::Newer)?;
        record.meeting.meets(meeting).map_err(|_| NotARecord::OtherPoint)?;
        let device = DeviceId::of_key(sender);
        return Ok(record.items.into_iter().map(|item| item.loose(device)).collect());
    }
    Err(NotARecord::NotForUs)
}

/// The same record for several readers, where there is room.
pub fn together(sealed: &[Vec<u8>]) -> Vec<u8> {
    // Lists of bytes in memory cannot fail to be written.
    postcard::to_extend(sealed, vec![SEVERAL]).unwrap_or_default()
}

/// Takes them apart again; one alone stays one.
pub fn apart(bytes: &[u8]) -> Option<Vec<Vec<u8>>> {
    match bytes.split_first() {
        Some((&SEVERAL, rest)) if bytes.len() <= MOST_BYTES => postcard::from_bytes(rest).ok(),
        Some((&VERSION, _)) => Some(vec![bytes.to_vec()]),
        _ => None,
    }
}

impl Item {
    fn of(entry: &Loose, own: DeviceId) -> Self {
        let EntryId { device, audience, sequence } = entry.id;
        let device = (device != own).then_some(device);
        Self { device, audience, sequence, kind: entry.kind, wall_ms: entry.times.wall.0, body: entry.body.clone() }
    }

    fn loose(self, sender: DeviceId) -> Loose {
        let (device, wall) = (self.device.unwrap_or(sender), Wall(self.wall_ms));
        Loose {
            id: EntryId { device, audience: self.audience, sequence: self.sequence },
            kind: self.kind,
            times: Times { wall, hybrid: Hybrid::default().next(wall) },
            body: self.body,
        }
    }
}

/// What two devices share, for one direction.
struct Keys {
    tag: [u8; 32],
    hide: [u8; 32],
}

impl Keys {
    /// `sends` says whether the one with the secret sends: the other way round everything is another.
    fn between(secret: &[u8; 32], other: &[u8; 32], sends: bool) -> Option<Self> {
        let own = SigningKey::from_bytes(secret);
        let theirs = VerifyingKey::from_bytes(other).ok().filter(|key| !key.is_weak())?;
        let shared = theirs.to_montgomery() * own.to_scalar();
        let own = own.verifying_key().to_bytes();
        let (from, to) = if sends { (&own, other) } else { (other, &own) };
        let key = |purpose: &str| {
            let mut hasher = blake3::Hasher::new_derive_key(purpose);
            *hasher.update(shared.as_bytes()).update(from).update(to).finalize().as_bytes()
        };
        Some(Self { tag: key("steunpunt record tag v1"), hide: key("steunpunt record hide v1") })
    }

    fn tag(&self, text: &[u8]) -> [u8; TAG] {
        let mut tag = [0; TAG];
        blake3::Hasher::new_keyed(&self.tag).update(text).finalize_xof().fill(&mut tag);
        tag
    }

    /// The same both ways.
    fn hide(&self, tag: &[u8; TAG], text: &[u8]) -> Vec<u8> {
        let mut stream = vec![0; text.len()];
        blake3::Hasher::new_keyed(&self.hide).update(tag).finalize_xof().fill(&mut stream);
        stream.iter().zip(text).map(|(one, other)| one ^ other).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOORD: [u8; 32] = [1; 32];
    const ZUID: [u8; 32] = [2; 32];

    fn key(secret: [u8; 32]) -> [u8; 32] {
        SigningKey::from_bytes(&secret).verifying_key().to_bytes()
    }

    fn loose(of: [u8; 32]) -> Loose {
        let id = EntryId { device: DeviceId::of_key(&key(of)), audience: Audience::TownHall, sequence: 7 };
        let wall = Wall(1_800_000_000_000);
        let times = Times { wall, hybrid: Hybrid::default().next(wall) };
        Loose { id, kind: Kind(6), times, body: b"brand in de hal".to_vec() }
    }

    fn sealed() -> Vec<u8> {
        let entries = [loose(NOORD), loose([3; 32])];
        seal(&NOORD, &key(ZUID), Meeting::named("ZB03", false), &entries).unwrap()
    }

    fn opened(secret: [u8; 32], bytes: &[u8]) -> Result<Vec<Loose>, NotARecord> {
        open(&secret, &[key([9; 32]), key(NOORD)], Meeting::named("ZB03", false), bytes)
    }

    #[test]
    fn only_the_reader_it_is_for_opens_it() {
        assert_eq!(opened(ZUID, &sealed()), Ok(vec![loose(NOORD), loose([3; 32])]));
        assert_eq!(opened([4; 32], &sealed()), Err(NotARecord::NotForUs));
        assert_eq!(opened(NOORD, &sealed()), Err(NotARecord::NotForUs), "nor the one that sent it");
        let elsewhere = open(&ZUID, &[key(NOORD)], Meeting::named("ZB03", true), &sealed());
        assert_eq!(elsewhere, Err(NotARecord::OtherPoint));
    }

    #[test]
    fn a_flipped_bit_anywhere_is_refused() {
        let whole = sealed();
        for bit in 8..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(opened(ZUID, &flipped), Err(NotARecord::NotForUs), "{bit}");
        }
    }

    #[test]
    fn several_come_apart_again() {
        assert_eq!(apart(&together(&[sealed(), sealed()])), Some(vec![sealed(), sealed()]));
        assert_eq!(apart(&sealed()), Some(vec![sealed()]));
        assert_eq!(apart(b"age"), None);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = (opened(ZUID, &bytes), apart(&bytes));
        }
    }
}
