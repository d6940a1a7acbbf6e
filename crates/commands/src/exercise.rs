//! Practising: a demo point in a store of its own, with visitors who walk in.

use std::collections::BTreeMap;

use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::emergency_report::EmergencyReported;
use steunpunt_domain::ids::VolunteerId;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::number::NumberKind;
use steunpunt_domain::register::Value;
use steunpunt_domain::request::RequestField;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_store::counter;
use steunpunt_store::keys::KeyFile;

use crate::case::{self, Case};
use crate::context::Context;
use crate::request::{NewRequest, write_request};
use crate::shapes::Nothing;
use crate::shapes::exercise::{NextCase, WalkIn};
use crate::shapes::request::FieldValue;
use crate::shapes::support_point::Look;
use crate::{Answer, Code, Failure, Wrong, support_point, terminal, volunteer};

/// Shown on screen: it guards nothing.
pub(crate) const PASSPHRASE: &str = "oefenen";
/// Name, PIN and role of those who are at the demo point.
const VOLUNTEERS: [(&str, &str, &str); 3] =
    [("Oefenaar", "0000", "coordinator"), ("Fatima", "1111", "desk"), ("Joris", "2222", "communications")];
/// How many requests stand there already when somebody begins to practise.
const BEGUN: usize = 14;

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
        context.app.0.sessions.sign_in(context.session, first);
        begin_with_cases(context)?;
    }
    support_point::look(context, Nothing {})
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

/// A hall that has been open for a while: a few requests of different ages, and one emergency report.
fn begin_with_cases(context: &Context) -> Answer<()> {
    let open = context.open()?;
    let cases = case::all();
    let requests = cases.iter().filter(|case| case.kind == "request").take(BEGUN);
    context.write(|writing| {
        for (place, case) in (0_i64..).zip(requests) {
            let age = 9 + place * 7;
            write_request(writing, &open, fields_of(case, &open.configuration, context.now.plus_minutes(-age).0))?;
        }
        if let Some(case) = cases.iter().find(|case| case.kind == "emergency") {
            let letter = open.store.letter();
            let number = counter::take(writing.tx(), NumberKind::Emergency, &open.point.code, &letter)?.to_string();
            let reported = Fact::EmergencyReported(report_of(case, number, context.now.plus_minutes(-2).0));
            writing.append(writing.opening_personal()?, reported)?;
        }
        Ok(())
    })
}

fn text_of(case: &Case, name: &str) -> String {
    match case.entry.get(name) {
        Some(FieldValue::Text(text)) => text.clone(),
        _ => String::new(),
    }
}

fn report_of(case: &Case, number: String, told_ms: i64) -> EmergencyReported {
    EmergencyReported {
        number,
        what: text_of(case, "what"),
        place: text_of(case, "where"),
        reach: text_of(case, "reach"),
        told_ms,
        paper_number: None,
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
    let place = last.map_or(BEGUN, |last| last + 1) % cases.len().max(1);
    let of = u32::try_from(cases.len()).unwrap_or(u32::MAX);
    let case = cases.into_iter().nth(place).ok_or_else(|| Failure::of(Code::NotFound))?;
    Ok(walk_in(case, u32::try_from(place + 1).unwrap_or(u32::MAX), of))
}

fn walk_in(case: Case, place: u32, of: u32) -> WalkIn {
    let entry: BTreeMap<String, FieldValue> = case.entry;
    WalkIn { id: case.id, who: case.who, says: case.says, kind: case.kind, entry, lesson: case.lesson, place, of }
}
