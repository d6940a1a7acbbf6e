//! Emergency reports.

use anyhow::Result;
use serde_json::{Value, json};
use steunpunt_commands::{Code, Failure, Wrong};

use crate::arguments::{Arguments, Emergency};
use crate::desk::Desk;
use crate::output;
use crate::request::past_moment_of;

/// Whether a report is written as from the locked screen: nobody was named and no PIN is at hand. An emergency
/// does not wait for a PIN.
pub fn needs_no_name(arguments: &Arguments, act: &Emergency) -> bool {
    let pin = std::env::var_os("STEUNPUNT_PIN").is_some_and(|pin| !pin.is_empty());
    matches!(act, Emergency::Log { .. }) && arguments.who.is_none() && !pin
}

/// Writes, shows, passes on, acknowledges.
pub fn run(desk: &Desk, act: &Emergency) -> Result<()> {
    match act {
        Emergency::Log { what, place, reach, told_at, paper_number } => {
            let told_at = told_at.as_deref().map(|text| past_moment_of(desk, "told_at", text)).transpose()?;
            let input = json!({ "what": what, "place": place, "reach": reach, "draft": null, "toldAt": told_at, "paperNumber": paper_number });
            written(desk, &desk.call("report_emergency", input)?)?;
            desk.warn_of_bsn([what.as_str(), place, reach])
        }
        Emergency::List => list(desk),
        Emergency::Relay { number, to, means } => {
            let id = numbered(desk, number)?;
            written(desk, &desk.call("relay_emergency", json!({ "id": id, "to": to, "means": means, "at": null }))?)
        }
        Emergency::Acknowledge { number, by } => {
            let id = numbered(desk, number)?;
            written(desk, &desk.call("acknowledge_emergency", json!({ "id": id, "by": by, "at": null }))?)
        }
    }
}

fn written(desk: &Desk, report: &Value) -> Result<()> {
    if desk.json { output::json(report) } else { output::line(output::text(report, "/number")) }
}

fn numbered(desk: &Desk, number: &str) -> Result<String> {
    let all = desk.call("list_emergencies", json!({}))?;
    let fits = |report: &&Value| output::text(report, "/number").eq_ignore_ascii_case(number.trim());
    let mut found = output::list(&all, "/reports").iter().filter(fits);
    match (found.next(), found.next()) {
        (Some(report), None) => Ok(output::text(report, "/id").to_owned()),
        (None, _) => Err(Failure::of(Code::NotFound).into()),
        _ => Err(Failure::bad("number", Wrong::NotOnlyOne).into()),
    }
}

fn list(desk: &Desk) -> Result<()> {
    let all = desk.call("list_emergencies", json!({}))?;
    if desk.json {
        return output::json(all.pointer("/reports").unwrap_or(&Value::Null));
    }
    let row = |report: &Value| {
        let stage = match output::text(report, "/stage") {
            "reported" => "nog niet doorgegeven",
            "relayed" => "doorgegeven, niet bevestigd",
            _ => "bevestigd",
        };
        let text = |pointer| output::text(report, pointer).to_owned();
        vec![
            text("/number"),
            output::moment(report, "/toldAt"),
            stage.to_owned(),
            text("/what"),
            text("/place"),
            text("/reach"),
        ]
    };
    let rows: Vec<_> = output::list(&all, "/reports").iter().map(row).collect();
    output::exercise_mark(desk.exercise)?;
    output::table(&["nummer", "verteld", "stand", "wat", "waar", "bereikbaar"], &rows)
}
