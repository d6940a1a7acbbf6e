//! One record in a handful of bytes, for a radio's data mode or a few codes on paper: sealed between two keys.
//!
//! Bytes: the version, eight of a tag, a frame (`wire::radio`) that is hidden. Both follow from what two devices share
//! (X25519 over their Ed25519 keys, and the point): the tag authenticates, and is the nonce of what hides the rest, so
//! that nothing else has to be sent. A signature alone would take half of a radio code. Entries go without their place
//! in the chain: they are shown at once and become part of the logbook when the others have come.
//!
//! Deliberately not here: letters and spaces (`qr`), which entries those are (commands).

use ed25519_dalek::{SigningKey, VerifyingKey};
use steunpunt_domain::ids::DeviceId;
use steunpunt_store::logbook::Loose;

use crate::meeting::Meeting;
use crate::wire::radio::{self as frame, Misread};

const VERSION: u8 = 1;
const TAG: usize = 8;
/// What opens a few of these together.
const SEVERAL: u8 = 2;
/// Larger than any record.
const MOST_BYTES: usize = 64 << 10;

/// Why bytes are no record for this device.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotARecord {
    /// Sealed for another, by somebody who is not known here, at another point or for an exercise, or damaged: the tag
    /// does not tell which.
    #[error("not for this device")]
    NotForUs,
    /// Made by a newer program.
    #[error("a record of a newer version")]
    Newer,
    /// It names a laptop that is not known here, or that cannot be told from another: it needs a wider road.
    #[error("names a device unknown here")]
    UnknownDevice,
}

/// Seals entries from the device with this secret for the one with that key. `known` are the devices of the point, the
/// sender among them. None when they do not fit in a frame, or name a device that is not known.
pub fn seal(
    secret: &[u8; 32],
    reader: &[u8; 32],
    meeting: Meeting,
    known: &[DeviceId],
    entries: &[Loose],
) -> Option<Vec<u8>> {
    let frame = frame::write(entries, known).ok()?;
    let keys = Keys::between(secret, reader, meeting, true)?;
    let tag = keys.tag(&frame);
    let mut bytes = vec![VERSION];
    bytes.extend(tag);
    bytes.extend(keys.hide(&tag, &frame));
    Some(bytes)
}

/// Opens what one of these senders sealed for the device with this secret. `known` are the devices that are known here.
pub fn open(
    secret: &[u8; 32],
    senders: &[[u8; 32]],
    meeting: Meeting,
    known: &[DeviceId],
    bytes: &[u8],
) -> Result<Vec<Loose>, NotARecord> {
    let sealed = match bytes.split_first() {
        Some((&VERSION, rest)) if bytes.len() <= MOST_BYTES => rest,
        Some((version, _)) if *version > SEVERAL => return Err(NotARecord::Newer),
        _ => return Err(NotARecord::NotForUs),
    };
    let (tag, hidden) = sealed.split_first_chunk::<TAG>().ok_or(NotARecord::NotForUs)?;
    for sender in senders {
        let Some(keys) = Keys::between(secret, sender, meeting, false) else { continue };
        let frame = keys.hide(tag, hidden);
        if blake3::hash(&keys.tag(&frame)) == blake3::hash(tag) {
            return frame::read(&frame, known).map_err(NotARecord::from);
        }
    }
    Err(NotARecord::NotForUs)
}

impl From<Misread> for NotARecord {
    fn from(misread: Misread) -> Self {
        match misread {
            Misread::UnknownDevice => Self::UnknownDevice,
            // The sender wrote it, so it is no damage.
            Misread::Newer | Misread::Damaged => Self::Newer,
        }
    }
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

/// What two devices share, for one direction.
struct Keys {
    tag: [u8; 32],
    hide: [u8; 32],
}

impl Keys {
    /// `sends` says whether the one with the secret sends: the other way round everything is another.
    fn between(secret: &[u8; 32], other: &[u8; 32], meeting: Meeting, sends: bool) -> Option<Self> {
        let own = SigningKey::from_bytes(secret);
        let theirs = VerifyingKey::from_bytes(other).ok().filter(|key| !key.is_weak())?;
        let shared = theirs.to_montgomery() * own.to_scalar();
        let own = own.verifying_key().to_bytes();
        let (from, to) = if sends { (&own, other) } else { (other, &own) };
        let key = |purpose: &str| {
            let mut hasher = blake3::Hasher::new_derive_key(purpose);
            hasher.update(shared.as_bytes()).update(from).update(to).update(&meeting.bytes());
            *hasher.finalize().as_bytes()
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
    use steunpunt_domain::ids::EntryId;
    use steunpunt_domain::logbook::{Audience, Kind};
    use steunpunt_domain::time::{Hybrid, Times, Wall};

    const NOORD: [u8; 32] = [1; 32];
    const ZUID: [u8; 32] = [2; 32];

    fn key(secret: [u8; 32]) -> [u8; 32] {
        SigningKey::from_bytes(&secret).verifying_key().to_bytes()
    }

    fn device(of: [u8; 32]) -> DeviceId {
        DeviceId::of_key(&key(of))
    }

    fn known() -> [DeviceId; 3] {
        [device(NOORD), device(ZUID), device([3; 32])]
    }

    /// The entry of a frame at this place: the counter of the hybrid clock is that place.
    fn loose(of: [u8; 32], place: u64) -> Loose {
        let id = EntryId { device: device(of), audience: Audience::TownHall, sequence: 7 };
        let wall = Wall(1_800_000_000_000);
        let times = Times { wall, hybrid: Hybrid(Hybrid::default().next(wall).0 + place) };
        Loose { id, kind: Kind(6), times, body: b"brand in de hal".to_vec() }
    }

    fn entries() -> Vec<Loose> {
        vec![loose(NOORD, 0), loose([3; 32], 1)]
    }

    fn sealed() -> Vec<u8> {
        seal(&NOORD, &key(ZUID), Meeting::named("ZB03", false), &known(), &entries()).unwrap()
    }

    fn opened(secret: [u8; 32], bytes: &[u8]) -> Result<Vec<Loose>, NotARecord> {
        open(&secret, &[key([9; 32]), key(NOORD)], Meeting::named("ZB03", false), &known(), bytes)
    }

    #[test]
    fn only_the_reader_it_is_for_opens_it() {
        assert_eq!(opened(ZUID, &sealed()), Ok(entries()));
        assert_eq!(opened([4; 32], &sealed()), Err(NotARecord::NotForUs));
        assert_eq!(opened(NOORD, &sealed()), Err(NotARecord::NotForUs), "nor the one that sent it");
        let exercise = open(&ZUID, &[key(NOORD)], Meeting::named("ZB03", true), &known(), &sealed());
        assert_eq!(exercise, Err(NotARecord::NotForUs));
    }

    #[test]
    fn what_names_a_laptop_that_one_of_them_does_not_know_is_refused() {
        let few = &known()[..2];
        let read = open(&ZUID, &[key(NOORD)], Meeting::named("ZB03", false), few, &sealed());
        assert_eq!(read, Err(NotARecord::UnknownDevice));
        assert_eq!(seal(&NOORD, &key(ZUID), Meeting::named("ZB03", false), few, &entries()), None);
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
