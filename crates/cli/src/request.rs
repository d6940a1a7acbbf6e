//! Requests: writing down, looking, working off.

mod log;
mod look;
mod show;

use anyhow::Result;
use serde_json::{Value, json};
use steunpunt_commands::shapes::Moment;
use steunpunt_commands::{Failure, Wrong, moment_that_was, moment_to_come, request_numbered};

use crate::arguments::{Request, Step};
use crate::desk::Desk;
use crate::output;

pub use look::search;

/// One act on requests.
pub fn run(desk: &Desk, act: &Request) -> Result<()> {
    match act {
        Request::Log(request) => log::log(desk, request),
        Request::List { all, category, status } => look::list(desk, *all, category.as_deref(), status.as_deref()),
        Request::Show { number } => show::show(desk, number),
        Request::Close { number, reason, text, duplicate_of } => {
            let other = duplicate_of.as_deref().map(|other| id_of(desk, other)).transpose()?;
            let input = json!({ "reason": reason, "text": text, "duplicateOf": other });
            act_on(desk, "close_request", number, input)
        }
        Request::Note { number, text } => {
            act_on(desk, "note_request", number, json!({ "text": text, "draft": null }))?;
            desk.warn_of_bsn([text.as_str()])
        }
        Request::Forward { number, to, means, details } => {
            let input = json!({ "to": to, "means": means, "at": null, "details": details });
            act_on(desk, "forward_request", number, input)
        }
        Request::Accept(step) => take(desk, "accept_request", step),
        Request::Start(step) => take(desk, "start_request", step),
        Request::ConfirmReceipt(step) => take(desk, "confirm_receipt", step),
        Request::ReportBack(step) => take(desk, "report_back", step),
        Request::Reopen(step) => take(desk, "reopen_request", step),
    }
}

fn take(desk: &Desk, command: &str, step: &Step) -> Result<()> {
    act_on(desk, command, &step.number, json!({ "note": step.note }))
}

fn act_on(desk: &Desk, command: &str, number: &str, mut input: Value) -> Result<()> {
    if let Some(fields) = input.as_object_mut() {
        fields.insert("id".to_owned(), id_of(desk, number)?);
    }
    written(desk, &desk.call(command, input)?)
}

fn id_of(desk: &Desk, number: &str) -> Result<Value> {
    let id = request_numbered(&desk.app, &desk.session, number)?;
    Ok(Value::String(id.to_string()))
}

/// The number and how it stands now.
fn written(desk: &Desk, page: &Value) -> Result<()> {
    if desk.json {
        return output::json(page);
    }
    let status = look::status_name(output::text(page, "/row/status"));
    output::line(&format!("{} {status}", output::text(page, "/row/number")))
}

/// A moment that somebody typed, of something that has happened.
pub fn past_moment_of(desk: &Desk, field: &str, text: &str) -> Result<Moment> {
    Ok(moment_that_was(&desk.app, text).ok_or_else(|| Failure::bad(field, Wrong::NotAMoment))?)
}

/// A moment that somebody typed and that has to come.
pub fn coming_moment_of(desk: &Desk, field: &str, text: &str) -> Result<Moment> {
    Ok(moment_to_come(&desk.app, text).ok_or_else(|| Failure::bad(field, Wrong::NotAMoment))?)
}
