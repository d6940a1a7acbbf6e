//! What the terminal needs beside the table of commands: it has no screen that shows a list to choose from.

use serde_json::json;
use steunpunt_domain::ids::RequestId;
use steunpunt_store::volunteer::VolunteerRow;

use crate::context::Context;
use crate::shapes::Moment;
use crate::table::Who;
use crate::{Answer, App, Code, Failure, SessionId};

/// The name of the coordinator who was added first: who acts when nobody is named. The store must be open; the PIN
/// is asked all the same.
pub fn first_coordinator(app: &App, session: &SessionId) -> Answer<String> {
    let rows = Context::new(app, *session).read(steunpunt_store::volunteer::all)?;
    first_of(rows).map(|row| row.name).ok_or_else(|| Failure::of(Code::NotFound))
}

/// The first coordinator of a list.
pub(crate) fn first_of(rows: Vec<VolunteerRow>) -> Option<VolunteerRow> {
    let coordinators = rows.into_iter().filter(|row| row.active && row.role == crate::volunteer::COORDINATOR);
    coordinators.min_by_key(|row| row.id)
}

/// The request with this number: ZB03-A147, or A147 at its own point. A search would find a thousand others that
/// begin so as well.
pub fn request_numbered(app: &App, session: &SessionId, number: &str) -> Answer<RequestId> {
    let context = Context::new(app, *session);
    context.admit(Who::SignedIn)?;
    let number = number.trim();
    let point = context.open()?.point.code.clone();
    let rows = context.read(|connection| {
        let exact = steunpunt_store::request::by_number(connection, number)?;
        if !exact.is_empty() {
            return Ok(exact);
        }
        steunpunt_store::request::by_number(connection, &format!("{point}-{number}"))
    })?;
    match rows.as_slice() {
        [row] => Ok(row.id),
        [] => Err(Failure::of(Code::NotFound)),
        _ => Err(Failure::with(Code::BadInput, json!({ "field": "number", "why": "not_only_one" }))),
    }
}

/// A moment as people write it, in Dutch time: `12-01-2027 09:05`, `2027-01-12 09:05`, ISO 8601, `09:05` of today.
pub fn moment_of_text(app: &App, text: &str) -> Option<Moment> {
    crate::import::read_moment(text, app.0.setup.clock.now()).map(|at| Moment(at.0))
}

/// A moment as people read it: 14:05 op 24-11-2026.
pub fn on_paper(at: Moment) -> String {
    crate::clock::on_paper(steunpunt_domain::time::Wall(at.0))
}
