//! Roads that are no line: bundles that lie in a drawer until somebody takes them, and the radio.

use ed25519_dalek::{Signer, SigningKey};
use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{
    Audience, Body, Envelope, Fact, Head, Header, Kind, Reading, SaltSource, body_hash, signed_bytes,
};
use steunpunt_domain::request::RequestNoted;
use steunpunt_domain::time::{Hybrid, Times, Wall};
use steunpunt_store::logbook::{
    Loose, Offered, SignedHead, StoredEntry, every_entry, heads, item_row, readings, runs_after,
};
use steunpunt_store::{Connection, hub, peer};
use steunpunt_sync::bundle::{self, Reader, Seal};
use steunpunt_sync::carry::{self, Load, RecordError, Since};
use steunpunt_sync::meeting::Meeting;
use steunpunt_sync::radio::{self, NotARecord};
use steunpunt_sync::wire::Effort;

use super::act::of;
use super::broken::Outcome;
use super::device::Device;

/// A kind of entry that this version does not know.
const NEWER: Kind = Kind(999);
/// What may go ahead of everything else: emergency reports, requests and what becomes of them.
const URGENT: [Kind; 4] =
    [Kind::EmergencyReported, Kind::EmergencyAcknowledged, Kind::RequestLogged, Kind::RequestProgressed];

/// Writes a bundle for the town hall or for the other laptops; none while nobody could open it.
pub(super) fn packed(
    device: &Device,
    made_for: BundleFor,
    since: Since,
    number: u32,
    now: Wall,
) -> Outcome<Option<Vec<u8>>> {
    let recipients = match made_for {
        BundleFor::TownHall => device.reads(hub::enrolled)?.map(|hub| hub.recipient).into_iter().collect(),
        BundleFor::Laptops => other_laptops(device)?,
    };
    if recipients.is_empty() {
        return Ok(None);
    }
    let seal = Seal::Recipients(&recipients);
    let load = Load { made_for, since, number, name: "laptop", enrolment: None, seal, effort: Effort::Quick };
    Ok(Some(carry::write(&device.store, &load, now)?.bytes))
}

fn other_laptops(device: &Device) -> Outcome<Vec<String>> {
    let standings = device.standings()?;
    let known = device.reads(peer::all)?.into_iter();
    let others = known.filter(|it| it.device != device.id() && standings.of(it.device).is_admitted());
    Ok(others.map(|it| it.recipient).filter(|recipient| !recipient.is_empty()).collect())
}

/// Takes in a bundle, when it is one for this reader and from somebody who may write here.
pub(super) fn taken(device: &Device, reader: &Reader, bytes: &[u8], now: Wall) -> Outcome {
    let opened = match bundle::open(bytes, reader) {
        Ok(opened) => opened,
        Err(bundle::Error::NotForUs) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let looked = carry::look(&device.store, &opened, now).ok();
    match carry::take(&device.store, &opened, now) {
        Ok(taken) if looked == Some(taken) => Ok(()),
        Ok(_) => Err(super::Broken::promise("a bundle brought something else than was shown before")),
        Err(carry::Error::UnknownSender) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// What is urgent of one item is told over the radio, as a radio code holds it.
pub(super) fn radioed(from: &Device, (to, key): (&Device, &SigningKey), between: BundleFor, which: u8) -> Outcome {
    let urgent = from.reads(every_entry)?.into_iter().filter(|entry| URGENT.contains(&entry.envelope.kind));
    let items: Vec<EntryId> = urgent.filter_map(|entry| item_of(&entry)).collect();
    if items.is_empty() {
        return Ok(());
    }
    let loose = from.reads(|connection| entries_of(connection, of(&items, which)))?;
    let (meeting, reader) = (Meeting::named("ZB03", false), key.verifying_key().to_bytes());
    let known: Vec<DeviceId> = from.reads(peer::all)?.into_iter().map(|it| it.device).collect();
    let sealed = radio::seal(&from.store.device_secret(), &reader, meeting, &known, &loose);
    let Some(bytes) = sealed else { return Ok(()) };
    match carry::take_record(&to.store, &key.to_bytes(), meeting, between, &bytes) {
        // Nobody let the sender in here, or it names what is not known here yet: that needs a wider road.
        Err(RecordError::NotARecord(NotARecord::NotForUs | NotARecord::UnknownDevice)) => Ok(()),
        taken => Ok(taken.map(|_| ())?),
    }
}

fn item_of(entry: &StoredEntry) -> Option<EntryId> {
    let id = entry.envelope.id;
    Some(Body::header(entry.body.as_ref()?).ok()?.item(id.device).unwrap_or(id))
}

fn entries_of(connection: &Connection, item: EntryId) -> steunpunt_store::Result<Vec<Loose>> {
    let Some(row) = item_row(connection, item)? else { return Ok(Vec::new()) };
    let told = |reading: &Reading| URGENT.contains(&reading.body.fact.kind());
    Ok(readings(connection, row)?.iter().filter(|reading| told(reading)).filter_map(loose).collect())
}

/// Without who wrote it: that comes later.
fn loose(reading: &Reading) -> Option<Loose> {
    let (id, item) = (reading.stamp.entry, reading.item());
    let header = if item == id { Header::default() } else { Header::default().about(id.device, item) };
    let body = Body { header, fact: reading.body.fact.clone() };
    Some(Loose { id, kind: body.fact.kind(), times: reading.stamp.times, body: body.encode().ok()? })
}

/// A newer version of the program wrote an entry on this laptop.
pub(super) fn written_by_a_newer_version(device: &Device, text: &str, which: u8, shared: bool, now: Wall) -> Outcome {
    let audience = if shared { Audience::TownHall } else { Audience::Point };
    let (id, previous, hybrid) = end(device, audience)?;
    let id = EntryId { sequence: id.sequence + 1, ..id };
    let items: Vec<EntryId> = device.reads(every_entry)?.iter().filter_map(item_of).collect();
    let header = Header::default().about(id.device, of(&items, which));
    let header = if shared { header } else { header.with_salt([which; 16]) };
    // The bytes of a fact that is known here, under a number that is not.
    let bytes = Body { header: header.clone(), fact: Fact::RequestNoted(RequestNoted { text: text.to_owned() }) };
    let bytes = bytes.encode()?;
    let salt = if shared { SaltSource::None } else { header.salt };
    let body_hash = body_hash(id, &salt, None, &bytes).unwrap();
    let times = Times { wall: now, hybrid: hybrid.next(now) };
    let envelope = Envelope { id, kind: NEWER, times, body_hash, previous };
    let head = Head { id, hash: envelope.hash() };
    let key = SigningKey::from_bytes(&device.store.device_secret());
    let signed = SignedHead { head, signature: key.sign(&signed_bytes(&head)).to_bytes() };
    let entry = StoredEntry { envelope, hash: head.hash, body: Some(bytes) };
    device.store.take_in(Offered { entries: vec![entry], heads: vec![signed] }, now)?;
    Ok(())
}

/// The end of one of the device's own series.
fn end(device: &Device, audience: Audience) -> Outcome<(EntryId, [u8; 32], Hybrid)> {
    let own: DeviceId = device.id();
    let none = EntryId { device: own, audience, sequence: 0 };
    let found = device.reads(|connection| {
        let all = heads(connection, &[audience])?;
        let Some(series) = all.iter().find(|series| series.head.id.device == own) else { return Ok(None) };
        let last = runs_after(connection, series, series.head.id.sequence - 1, 1)?;
        Ok(last.and_then(|run| run.entries.into_iter().next()))
    })?;
    Ok(found
        .map_or((none, [0; 32], Hybrid::default()), |last| (last.envelope.id, last.hash, last.envelope.times.hybrid)))
}
