//! The oracle: the read tables that follow from a set of entries, folded from nothing, and those that a store has.

use std::collections::BTreeMap;

use steunpunt_domain::emergency_report::{EmergencyReport, EmergencyStage};
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Body, Envelope, Fact, Hash, Kind, Reading};
use steunpunt_domain::request::{Request, RequestField};
use steunpunt_domain::volunteer::Volunteer;
use steunpunt_store::logbook::{Loose, StoredEntry, every_ahead, every_entry};
use steunpunt_store::request::RequestRow;
use steunpunt_store::visit::VisitCount;
use steunpunt_store::volunteer::VolunteerRow;
use steunpunt_store::{Connection, Result, emergency_report, request, visit, volunteer};

const QUARTER_MS: i64 = 900_000;

/// What the read tables of a store say, without what differs from laptop to laptop.
pub(super) fn said(connection: &Connection) -> Result<Vec<String>> {
    let (filter, sorting) = (request::Filter::default(), request::Sorting::default());
    let requests = request::list(connection, &filter, &sorting, 0, 100_000)?.rows;
    let reports = emergency_report::all(connection)?;
    let waiting = emergency_report::waiting_count(connection)?;
    let said = requests.iter().map(|row| format!("{row:?}"));
    let said = said.chain(reports.iter().map(|report| format!("{report:?}")));
    let said = said.chain(volunteer::all(connection)?.into_iter().map(|row| format!("{row:?}")));
    let said = said.chain(visit::counts_since(connection, 0)?.into_iter().map(|count| format!("{count:?}")));
    Ok(sorted(said.chain([format!("{waiting} waiting")])))
}

/// What they must say.
pub(super) fn folded(connection: &Connection) -> Result<Vec<String>> {
    let mut items: BTreeMap<EntryId, Vec<Reading>> = BTreeMap::new();
    let entries = every_entry(connection)?;
    let readings = entries.iter().filter_map(opened);
    for reading in readings.chain(every_ahead(connection)?.iter().filter_map(opened_loose)) {
        items.entry(reading.item()).or_default().push(reading);
    }
    let (mut said, mut visits, mut waiting) = (Vec::new(), BTreeMap::new(), 0);
    let hashes: BTreeMap<EntryId, Hash> = entries.iter().map(|entry| (entry.envelope.id, entry.hash)).collect();
    for (item, readings) in &mut items {
        readings.retain(|reading| counts(reading, hashes.get(item)));
        said.extend(Request::fold(readings).map(|request| format!("{:?}", row(&request))));
        said.extend(Volunteer::fold(readings).map(|volunteer| format!("{:?}", volunteer_row(&volunteer))));
        if let Some(report) = EmergencyReport::fold(readings) {
            waiting += u32::from(report.stage() != EmergencyStage::Acknowledged);
            said.push(format!("{report:?}"));
        }
        for (quarter_ms, reason) in readings.iter().filter_map(counted) {
            *visits.entry((quarter_ms, reason)).or_insert(0) += 1;
        }
    }
    let counts = visits.into_iter().map(|((quarter_ms, reason), count)| VisitCount { quarter_ms, reason, count });
    said.extend(counts.map(|count| format!("{count:?}")));
    said.push(format!("{waiting} waiting"));
    Ok(sorted(said.into_iter()))
}

/// Whether an entry is about the item that stands here, and not about another of its name.
fn counts(reading: &Reading, opening: Option<&Hash>) -> bool {
    if let Fact::ItemErased(erased) = &reading.body.fact { erased.means(opening) } else { true }
}

fn sorted(said: impl Iterator<Item = String>) -> Vec<String> {
    let mut said: Vec<String> = said.collect();
    said.sort();
    said
}

fn opened(entry: &StoredEntry) -> Option<Reading> {
    Some(Reading::of(&entry.envelope, body(entry.envelope.kind, entry.body.as_ref()?)?))
}

fn opened_loose(loose: &Loose) -> Option<Reading> {
    let Loose { id, kind, times, .. } = *loose;
    let envelope = Envelope { id, kind, times, body_hash: [0; 32], previous: [0; 32] };
    Some(Reading::of(&envelope, body(kind, &loose.body)?))
}

fn body(kind: Kind, bytes: &[u8]) -> Option<Body> {
    let newer = || Some(Body { header: Body::header(bytes).ok()?, fact: Fact::Unknown(kind) });
    Body::decode(kind, bytes).ok().or_else(newer)
}

fn row(request: &Request) -> RequestRow {
    let text = |field| request.text(field).to_owned();
    let logged_ms = request.logged.times.wall.0;
    RequestRow {
        id: request.id,
        number: request.number.clone(),
        category: text(RequestField::Category),
        urgency: text(RequestField::Urgency),
        due_ms: request.number_in(RequestField::Deadline),
        state: request.state(),
        what: text(RequestField::What),
        place: text(RequestField::Place),
        assigned_to: text(RequestField::AssignedTo),
        received_ms: request.number_in(RequestField::ReceivedAt).unwrap_or(logged_ms),
        logged_ms,
        to_check: !request.disagreements().is_empty(),
        paper_number: text(RequestField::PaperNumber),
        erased: request.erased().is_some(),
    }
}

fn volunteer_row(volunteer: &Volunteer) -> VolunteerRow {
    VolunteerRow {
        id: volunteer.id,
        name: volunteer.name().to_owned(),
        role: volunteer.role().to_owned(),
        pin: volunteer.pin().to_owned(),
        active: volunteer.active(),
    }
}

fn counted(reading: &Reading) -> Option<(i64, String)> {
    match &reading.body.fact {
        Fact::VisitCounted(visit) => {
            let at_ms = reading.stamp.times.wall.0;
            Some((at_ms - at_ms % QUARTER_MS, visit.reason.clone()))
        }
        _ => None,
    }
}
