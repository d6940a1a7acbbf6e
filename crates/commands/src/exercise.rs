//! Practising: a demo point in a store of its own, with visitors who walk in.

mod crisis;
mod preparing;
mod script;

use std::collections::BTreeMap;

use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::ids::VolunteerId;
use steunpunt_domain::register::Value;
use steunpunt_domain::request::RequestField;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_store::keys::KeyFile;

pub use crisis::play_crisis;
pub(crate) use preparing::Preparing;

use crate::case::{self, Case};
use crate::context::Context;
use crate::request::NewRequest;
use crate::shapes::Nothing;
use crate::shapes::emergency_report::ReportEmergency;
use crate::shapes::exercise::{NextCase, WalkIn};
use crate::shapes::request::FieldValue;
use crate::shapes::support_point::Look;
use crate::{Answer, App, Code, Failure, SessionId, Wrong, emergency_report, support_point, terminal, volunteer};

/// Shown on screen: it guards nothing.
pub(crate) const PASSPHRASE: &str = "oefenen";
/// Name, PIN and role of those who are at the demo point.
const VOLUNTEERS: [(&str, &str, &str); 3] =
    [("Oefenaar", "0000", "coordinator"), ("Fatima", "1111", "desk"), ("Joris", "2222", "communications")];

/// One click: opens the exercise, and makes it first if need be.
pub(crate) fn start(context: &Context, _: Nothing) -> Answer<Look> {
    let folder = context.app.0.setup.place.store(true);
    if folder.exists() {
        let key = KeyFile::load(&folder.keys())?.unwrap_with_passphrase(PASSPHRASE)?;
        support_point::open_with(context, folder, key, true)?;
        // Oefenaar at the demo point; a point that the terminal opened has a coordinator of its own.
        let rows = context.read(steunpunt_store::volunteer::all)?;
        let first = rows.iter().find(|row| row.name == VOLUNTEERS[0].0).cloned();
        let first = first.or_else(|| terminal::first_of(rows)).ok_or_else(|| Failure::of(Code::NotFound))?;
        context.app.0.sessions.sign_in(context.session, first.id);
    } else {
        let point = PointOpened::new("De Schakel", "OEF01", "Voorbeeldstad", true);
        support_point::create(context, point.map_err(|_| Failure::of(Code::Internal))?, PASSPHRASE)?;
        let first = add_volunteers(context)?;
        // Nobody is signed in meanwhile: a desk on which everything moves by itself is no place to begin.
        live_through_crisis(context.app, first)?;
        context.app.0.sessions.sign_in(context.session, first);
    }
    support_point::look(context, Nothing {})
}

/// In a session of its own: the screen that waits must not show the desk of whoever the script has typing.
fn live_through_crisis(app: &App, first: VolunteerId) -> Answer<()> {
    let session = app.begin_session();
    app.0.sessions.sign_in(session, first);
    let tell = |percent| {
        app.0.preparing.is_at(percent);
        app.0.watchers.tell(&["support_point"]);
    };
    tell(0);
    let played = crisis::play(app, &session, crisis::MIDDLE, tell).and_then(|()| just_now(app, session));
    app.0.preparing.ends();
    app.0.sessions.end(session);
    played
}

/// Somebody reported an emergency two minutes ago, and nobody has passed it on: the first thing to practise.
fn just_now(app: &App, session: SessionId) -> Answer<()> {
    let cases = case::all();
    let Some(case) = cases.iter().find(|case| case.kind == "emergency") else { return Ok(()) };
    let reported = ReportEmergency {
        what: text_of(case, "what"),
        place: text_of(case, "where"),
        reach: text_of(case, "reach"),
        draft: None,
        told_at: None,
        paper_number: None,
    };
    emergency_report::report(&Context::at(app, session, app.now().plus_minutes(-2)), reported).map(drop)
}

/// Everybody can read the passphrase of an exercise on the screen, so there is only one.
pub(crate) fn check_passphrase(passphrase: &str) -> Answer<()> {
    if passphrase == PASSPHRASE { Ok(()) } else { Err(Failure::bad("passphrase", Wrong::ExercisePassphrase)) }
}

fn add_volunteers(context: &Context) -> Answer<VolunteerId> {
    let added = VOLUNTEERS.map(|(name, pin, role)| volunteer::write_new(context, name, pin, role));
    let [first, second, third] = added;
    second.and(third)?;
    first
}

fn text_of(case: &Case, name: &str) -> String {
    match case.entry.get(name) {
        Some(FieldValue::Text(text)) => text.clone(),
        _ => String::new(),
    }
}

pub(crate) fn fields_of(case: &Case, configuration: &Configuration, received_ms: i64) -> NewRequest {
    let mut fields = NewRequest::new();
    for (name, value) in &case.entry {
        let Some(field) = RequestField::from_name(name) else { continue };
        if let Ok(Some(value)) = crate::request::filled(name, value) {
            fields.insert(field, value);
        }
    }
    let minutes = match case.entry.get("deadline_minutes") {
        Some(FieldValue::Number(minutes)) => Some(*minutes),
        _ => configuration.urgency(&text_of(case, "urgency")).and_then(|urgency| urgency.minutes).filter(|m| *m > 0),
    };
    if let Some(minutes) = minutes {
        fields.insert(RequestField::Deadline, Value::Number(received_ms + minutes * 60_000));
    }
    fields.insert(RequestField::ReceivedAt, Value::Number(received_ms));
    fields
}

/// The next visitor, in a row that begins anew at its end. Only an exercise has visitors.
pub(crate) fn next_case(context: &Context, input: NextCase) -> Answer<WalkIn> {
    if !context.open()?.point.exercise {
        return Err(Failure::of(Code::ExerciseMismatch));
    }
    let cases = case::all();
    let last = input.after.and_then(|id| cases.iter().position(|case| case.id == id));
    let place = last.map_or(0, |last| last + 1) % cases.len().max(1);
    let of = u32::try_from(cases.len()).unwrap_or(u32::MAX);
    let case = cases.into_iter().nth(place).ok_or_else(|| Failure::of(Code::NotFound))?;
    Ok(walk_in(case, u32::try_from(place + 1).unwrap_or(u32::MAX), of))
}

fn walk_in(case: Case, place: u32, of: u32) -> WalkIn {
    let entry: BTreeMap<String, FieldValue> = case.entry;
    WalkIn { id: case.id, who: case.who, says: case.says, kind: case.kind, entry, lesson: case.lesson, place, of }
}
