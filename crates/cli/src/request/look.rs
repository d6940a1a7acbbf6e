//! Looking at requests: the list, a search.

use anyhow::Result;
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::output;

/// Rows asked for at once, which is the most that a command gives.
const PAGE: usize = 500;

/// A status as people say it.
pub fn status_name(code: &str) -> &str {
    match code {
        "new" => "nieuw",
        "accepted" => "aangenomen",
        "forwarded" => "doorgegeven",
        "receipt_confirmed" => "ontvangst bevestigd",
        "in_progress" => "in uitvoering",
        "settled" => "geregeld",
        "reported_back" => "teruggekoppeld",
        "duplicate" => "dubbel",
        "withdrawn" => "ingetrokken",
        "expired" => "verlopen",
        "not_possible" => "kan niet",
        other => other,
    }
}

/// The list, open ones or all of them.
pub fn list(desk: &Desk, all: bool, category: Option<&str>, status: Option<&str>) -> Result<()> {
    let open = if all || status.is_some() { Value::Null } else { Value::Bool(true) };
    let mut rows = Vec::new();
    loop {
        let input = json!({
            "open": open, "category": category, "status": status, "assignedTo": null,
            "offset": rows.len(), "limit": PAGE,
        });
        let page = desk.call("list_requests", input)?;
        let more = output::list(&page, "/rows");
        rows.extend_from_slice(more);
        if more.len() < PAGE {
            break;
        }
    }
    if desk.json {
        return output::json(&Value::Array(rows));
    }
    output::exercise_mark(desk.exercise)?;
    table(rows.iter())
}

fn table<'a>(rows: impl Iterator<Item = &'a Value>) -> Result<()> {
    let row = |row: &Value| {
        let text = |pointer| output::text(row, pointer).to_owned();
        let status = status_name(output::text(row, "/status")).to_owned();
        let deadline = output::moment(row, "/deadline");
        vec![text("/number"), text("/countsAs"), text("/category"), status, deadline, text("/what"), text("/place")]
    };
    let rows: Vec<_> = rows.map(row).collect();
    output::table(&["nummer", "urgentie", "categorie", "status", "uiterlijk", "wat", "waar"], &rows)
}

fn noted_name(sort: &str) -> &str {
    match sort {
        "log_line" => "logboek",
        "action" => "actie",
        "message" => "bericht",
        "rumour" => "gerucht",
        "notice" => "bord",
        other => other,
    }
}

/// Everything ever entered, newest first.
pub fn search(desk: &Desk, text: &str, limit: u32) -> Result<()> {
    let found = desk.call("search", json!({ "text": text, "limit": limit, "count": true }))?;
    if desk.json {
        return output::json(&found);
    }
    output::exercise_mark(desk.exercise)?;
    let hits = output::list(&found, "/hits");
    for report in hits.iter().filter_map(|hit| hit.pointer("/report")) {
        output::line(&format!("{}  noodmelding: {}", output::text(report, "/number"), output::text(report, "/what")))?;
    }
    for noted in hits.iter().filter_map(|hit| hit.pointer("/noted")) {
        let (at, sort) = (output::moment(noted, "/at"), noted_name(output::text(noted, "/sort")));
        let named = [sort, output::text(noted, "/number")].join(" ");
        output::line(&format!("{at}  {}: {}", named.trim_end(), output::text(noted, "/text")))?;
    }
    table(hits.iter().filter_map(|hit| hit.pointer("/row")))?;
    match output::number(&found, "/total").saturating_sub(i64::try_from(hits.len())?) {
        ..=0 => Ok(()),
        more => output::line(&format!("En nog {more}. Zoek preciezer, of vraag er meer met --limit.")),
    }
}
