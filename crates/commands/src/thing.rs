//! What stands behind an id, as something to be opened: its kind and its number, and nothing else of it.

use steunpunt_domain::emergency_report::EmergencyReport;
use steunpunt_domain::ids::{EmergencyReportId, EntryId, RequestId};
use steunpunt_domain::message::Message;
use steunpunt_domain::shift_handover::Handover;
use steunpunt_store::Connection;
use steunpunt_store::request::RequestRow;

use crate::shapes::thing::{Thing, ThingKind};

/// The request or the emergency report with this id; nothing while it has not arrived.
pub(crate) fn asked_or_reported(connection: &Connection, id: EntryId) -> Option<Thing> {
    let request = steunpunt_store::request::row(connection, RequestId(id)).map(|row| of_request(&row));
    let report = || steunpunt_store::emergency_report::report(connection, EmergencyReportId(id));
    request.or_else(|_| report().map(|report| of_emergency(&report))).ok()
}

pub(crate) fn of_request(row: &RequestRow) -> Thing {
    Thing { kind: ThingKind::Request, id: row.id.0, number: row.number.clone() }
}

pub(crate) fn of_emergency(report: &EmergencyReport) -> Thing {
    Thing { kind: ThingKind::EmergencyReport, id: report.id.0, number: report.report.number.clone() }
}

pub(crate) fn of_message(message: &Message) -> Thing {
    Thing { kind: ThingKind::Message, id: message.id.0, number: message.written.number.clone() }
}

pub(crate) fn of_handover(handover: &Handover) -> Thing {
    Thing { kind: ThingKind::ShiftHandover, id: handover.id.0, number: handover.offered.number.clone() }
}
