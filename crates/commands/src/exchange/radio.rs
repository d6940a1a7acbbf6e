//! Radio codes: one emergency report or request in at most two hundred characters.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::{DeviceId, EmergencyReportId, EntryId, RequestId};
use steunpunt_domain::logbook::{Body, Fact, Header, Reading};
use steunpunt_domain::register::{Change, Changes};
use steunpunt_store::logbook::{Loose, item_row, readings};
use steunpunt_store::peer::{self, Peer};
use steunpunt_store::{Connection, emergency_report, request};
use steunpunt_sync::carry::{self, RecordError};
use steunpunt_sync::meeting::Meeting;
use steunpunt_sync::qr::{Misheard, TooMany, spell, unspell};
use steunpunt_sync::radio::{NotARecord, seal};

use super::other::{Other, others};
use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::exchange::radio::{MakeRadioCode, RadioCode, RadioKind, RadioTaken, TakeRadioCode};
use crate::{Answer, Code, Failure, Wrong};

pub(crate) fn make(context: &Context, input: MakeRadioCode) -> Answer<RadioCode> {
    let item = match input.kind {
        RadioKind::Emergency => parsed::<EmergencyReportId>(&input.id)?.0,
        RadioKind::Request => parsed::<RequestId>(&input.id)?.0,
    };
    let made_for = input.made_for.into();
    let sealed = sealed(context, item, made_for)?;
    // A voice carries one at a time: the first laptop of several.
    let (reader, bytes) = sealed.into_iter().next().ok_or_else(|| Failure::bad("madeFor", Wrong::Nobody))?;
    let spelled = spell(&bytes).map_err(|TooMany(more)| {
        Failure::with(Code::TooMuchForCodes, serde_json::json!({ "bytes": bytes.len(), "more": more }))
    })?;
    let characters = u32::try_from(spelled.bare().len()).unwrap_or(u32::MAX);
    let (reader_name, reader_letter) = (reader.label, reader.letter);
    Ok(RadioCode { groups: spelled.groups(), bare: spelled.bare().to_owned(), characters, reader_name, reader_letter })
}

pub(super) fn parsed<T: std::str::FromStr>(id: &str) -> Answer<T> {
    id.parse().map_err(|_| Failure::of(Code::NotFound))
}

/// A record, sealed for each of those it is for, with who that is.
pub(super) fn sealed(context: &Context, item: EntryId, made_for: BundleFor) -> Answer<Vec<(Peer, Vec<u8>)>> {
    let open = context.open()?;
    let entries = context.read(|connection| entries_of(connection, item, made_for))?;
    if entries.is_empty() {
        return Err(Failure::of(Code::NotFound));
    }
    let (secret, meeting) = (open.store.device_secret(), Meeting::of(&open.point));
    let known = devices(&open)?;
    let theirs = others(&open.store)?.into_iter().filter(|it| it.between == made_for && it.standing.is_admitted());
    let for_reader = |other: Other| {
        let bytes = seal(&secret, &other.peer.public_key, meeting, &known, &entries)?;
        Some((other.peer, bytes))
    };
    Ok(theirs.filter_map(for_reader).collect())
}

/// The entry that opens the record, then the newest ones, as far as they may be given. Who wrote them comes later.
fn entries_of(connection: &Connection, item: EntryId, made_for: BundleFor) -> steunpunt_store::Result<Vec<Loose>> {
    let Some(row) = item_row(connection, item)? else { return Ok(Vec::new()) };
    let mut all = readings(connection, row)?;
    all.retain(|reading| made_for.audiences().contains(&reading.stamp.entry.audience));
    all.retain(|reading| {
        matches!(reading.body.fact, Fact::EmergencyReported(_) | Fact::RequestLogged(_)) || is_status(reading)
    });
    Ok(all.iter().filter_map(loose).collect())
}

/// Changes of what both ends need to know; words about people stay where they are.
fn is_status(reading: &Reading) -> bool {
    matches!(reading.body.fact, Fact::RequestProgressed(_) | Fact::EmergencyAcknowledged(_))
}

fn loose(reading: &Reading) -> Option<Loose> {
    let (id, writer) = (reading.stamp.entry, reading.stamp.entry.device);
    let item = reading.item();
    let mut header = if item == id { Header::default() } else { Header::default().about(writer, item) };
    let fact = match &reading.body.fact {
        Fact::RequestProgressed(changes) => Fact::RequestProgressed(named_anew(reading, changes, &mut header)),
        fact => fact.clone(),
    };
    let body = Body { header, fact };
    Some(Loose { id, kind: body.fact.kind(), times: reading.stamp.times, body: body.encode().ok()? })
}

/// The same changes, with what their author saw named in the short header.
fn named_anew(reading: &Reading, changes: &Changes, header: &mut Header) -> Changes {
    let writer = reading.stamp.entry.device;
    let mut anew = |change: &Change| {
        let seen = change.seen.iter().filter_map(|named| reading.resolve(*named));
        Change { seen: seen.map(|entry| header.refer(writer, entry)).collect(), ..change.clone() }
    };
    Changes(changes.0.iter().map(&mut anew).collect())
}

pub(crate) fn take(context: &Context, input: TakeRadioCode) -> Answer<RadioTaken> {
    let bytes = unspell(&input.text).map_err(misheard)?;
    let (item, new) = take_record(context, &bytes)?;
    Ok(RadioTaken { number: number_of(context, item)?, new })
}

/// Takes a record in ahead of the entries it follows: its item, and whether anything of it was new.
pub(super) fn take_record(context: &Context, bytes: &[u8]) -> Answer<(EntryId, bool)> {
    let open = context.open()?;
    let (secret, meeting) = (open.store.device_secret(), Meeting::of(&open.point));
    let took = carry::take_record(&open.store, &secret, meeting, BundleFor::Laptops, bytes).map_err(failure)?;
    Ok((took.item, took.new))
}

fn failure(error: RecordError) -> Failure {
    match error {
        RecordError::NotARecord(NotARecord::NotForUs) => not_heard("not_for_us"),
        RecordError::NotARecord(NotARecord::Newer) => not_heard("newer"),
        RecordError::NotARecord(NotARecord::UnknownDevice) => not_heard("unknown_laptop"),
        RecordError::Store(error) => error.into(),
    }
}

/// Every device that is known here.
fn devices(open: &OpenPoint) -> steunpunt_store::Result<Vec<DeviceId>> {
    Ok(open.store.read_quick(peer::all)?.into_iter().map(|peer| peer.device).collect())
}

fn number_of(context: &Context, item: EntryId) -> Answer<String> {
    context.read(|connection| {
        if let Ok(row) = request::row(connection, RequestId(item)) {
            return Ok(row.number);
        }
        Ok(emergency_report::report(connection, EmergencyReportId(item))?.report.number)
    })
}

fn misheard(misheard: Misheard) -> Failure {
    match misheard {
        Misheard::TooLong => not_heard("too_long"),
        Misheard::Wrong { group } => {
            Failure::with(Code::Misheard, serde_json::json!({ "why": "wrong", "group": group }))
        }
    }
}

fn not_heard(why: &str) -> Failure {
    Failure::with(Code::Misheard, serde_json::json!({ "why": why, "group": null }))
}
