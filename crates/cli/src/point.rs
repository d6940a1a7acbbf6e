//! The point itself: opening it, checking it, copying it, counting visits, filling it for measuring.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use crate::arguments::Init;
use crate::desk::Desk;
use crate::{output, secret};

/// Opens a new point. The recovery code is shown here and never again.
pub fn init(desk: &Desk, init: &Init) -> Result<()> {
    let passphrase = secret::new_passphrase(desk.exercise)?;
    let pin = secret::first_pin(&init.coordinator)?;
    let opened = desk.call(
        "open_point",
        json!({
            "name": init.name, "code": init.code, "municipality": init.municipality,
            "coordinator": init.coordinator, "pin": pin, "passphrase": passphrase, "exercise": desk.exercise,
        }),
    )?;
    let point = desk.call("look", json!({}))?.pointer("/point").cloned().unwrap_or(Value::Null);
    desk.close();
    let code = output::text(&opened, "/code");
    if desk.json {
        return output::json(&json!({ "recoveryCode": code, "point": point }));
    }
    output::exercise_mark(desk.exercise)?;
    output::line(&format!(
        "Noodsteunpunt {} {} is geopend.",
        output::text(&point, "/code"),
        output::text(&point, "/name")
    ))?;
    output::line(&format!("Herstelcode: {code}"))?;
    output::line("Schrijf haar op en bewaar haar in een gesloten envelop: ze wordt niet nog eens getoond.")
}

/// Walks the whole logbook. Fails when anything is wrong.
pub fn verify(desk: &Desk) -> Result<()> {
    let verified = desk.call("verify", json!({}))?;
    let problems = output::list(&verified, "/problems");
    if desk.json {
        output::json(&verified)?;
    } else {
        output::exercise_mark(desk.exercise)?;
        problems.iter().filter_map(Value::as_str).try_for_each(output::line)?;
        let entries = output::plural(output::number(&verified, "/entries"), "regel", "regels");
        let requests = output::plural(output::number(&verified, "/requests"), "hulpvraag", "hulpvragen");
        output::line(&format!("{entries} in het logboek nagelopen, {requests}."))?;
        if output::number(&verified, "/awaiting") > 0 {
            let lines = output::plural(output::number(&verified, "/awaiting"), "regel is", "regels zijn");
            output::line(&format!(
                "{lines} nog niet na te kijken: daarvoor moet een andere laptop eerst meer vertellen. Er is niets kwijt."
            ))?;
        }
    }
    if problems.is_empty() {
        return Ok(());
    }
    bail!("Er klopt iets niet ({} keer). Er is niets weggegooid; vraag de beheerder ernaar te kijken.", problems.len())
}

/// Makes a backup now.
pub fn backup(desk: &Desk) -> Result<()> {
    let made = desk.call("make_backup", json!({}))?;
    if desk.json { output::json(&made) } else { output::line(output::text(&made, "/name")) }
}

/// Counts a visit, or shows the count.
pub fn tally(desk: &Desk, reason: Option<&str>) -> Result<()> {
    let tally = match reason {
        Some(reason) => desk.call("count_visit", json!({ "reason": reason }))?,
        None => desk.call("get_tally", json!({}))?,
    };
    if desk.json {
        output::json(&tally)
    } else {
        output::line(&format!("Vandaag {} bezoeken.", output::number(&tally, "/today")))
    }
}

/// Fills the store for measuring.
pub fn bench_data(desk: &Desk, requests: u32) -> Result<()> {
    steunpunt_commands::bench_data(&desk.app, &desk.session, requests)?;
    if desk.json {
        output::json(&json!({ "requests": requests }))
    } else {
        output::line(&format!("{requests} verzonnen hulpvragen erbij."))
    }
}
