//! Sheets that were handed out and are wrong now: told until somebody ticks them off.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::output;

/// A line for each that nobody ticked off.
pub fn list(all: &Value) -> Result<()> {
    output::list(all, "/contradicted").iter().filter(|one| is_open(one)).try_for_each(|one| output::line(&line(one)))
}

/// Ticks off what is open of a sheet, as it is now.
pub fn tick_off(desk: &Desk, code: &str, version: Option<u32>) -> Result<()> {
    let (mut all, code) = (desk.call("list_sheets", json!({}))?, code.to_uppercase());
    let meant = |one: &&Value| {
        let number = output::number(one, "/version");
        output::text(one, "/code") == code && is_open(one) && version.is_none_or(|only| i64::from(only) == number)
    };
    let open: Vec<Value> = output::list(&all, "/contradicted").iter().filter(meant).cloned().collect();
    if open.is_empty() {
        bail!("{}", nothing_open(&all, &code));
    }
    for one in &open {
        let seen =
            json!({ "digest": one["digest"], "by": one["by"], "withdrawn": one["withdrawn"], "copies": one["copies"] });
        all = desk.call("tick_off_contradiction", seen)?;
    }
    if desk.json {
        return output::json(all.pointer("/contradicted").unwrap_or(&Value::Null));
    }
    open.iter().try_for_each(|one| output::line(&format!("Afgevinkt: {}", line(one))))
}

/// Says that there is nothing to tick off, and of which sheets there is.
fn nothing_open(all: &Value, code: &str) -> String {
    let open = output::list(all, "/contradicted").iter().filter(|one| is_open(one));
    let open: Vec<_> =
        open.map(|one| format!("{} v{}", output::text(one, "/code"), output::number(one, "/version"))).collect();
    let others =
        if open.is_empty() { "ook bij geen ander blad".to_owned() } else { format!("wel bij: {}", open.join(", ")) };
    format!("Bij {code} is er niets af te vinken, {others}. Er is niets veranderd.")
}

/// The requests that got a version, by default each that is wrong now.
pub fn requests(desk: &Desk, page: &Value, version: Option<u32>) -> Result<()> {
    let all = desk.call("list_sheets", json!({}))?;
    let code = output::text(page, "/summary/code");
    let wrong = output::list(&all, "/contradicted").iter().filter(|one| output::text(one, "/code") == code);
    let wrong: Vec<&Value> = match version {
        None => wrong.collect(),
        Some(only) => {
            let is_meant = |one: &&Value| output::number(one, "/version") == i64::from(only);
            output::list(page, "/versions").iter().filter(is_meant).collect()
        }
    };
    let mut got = Vec::new();
    for one in wrong {
        let listed = desk.call("list_sheet_requests", json!({ "code": code, "digest": one["digest"] }))?;
        got.extend(output::list(&listed, "/requests").iter().map(|request| with_version(request, &one["version"])));
    }
    if desk.json {
        return output::json(&json!(got));
    }
    table(code, version, &got)
}

fn with_version(request: &Value, version: &Value) -> Value {
    let mut request = request.clone();
    if let Some(fields) = request.as_object_mut() {
        fields.insert("version".to_owned(), version.clone());
    }
    request
}

fn table(code: &str, version: Option<u32>, got: &[Value]) -> Result<()> {
    if got.is_empty() {
        let which = version.map_or_else(|| "een versie die niet meer klopt".to_owned(), |only| format!("v{only}"));
        return output::line(&format!("Geen hulpvraag kreeg {which} van {code}."));
    }
    let row = |request: &Value| {
        let text = |pointer| output::text(request, pointer).to_owned();
        let version = format!("v{}", output::number(request, "/version"));
        vec![version, text("/number"), text("/reach"), text("/what")]
    };
    output::table(&["versie", "nummer", "bereikbaar", "wat"], &got.iter().map(row).collect::<Vec<_>>())
}

fn is_open(one: &Value) -> bool {
    one.pointer("/tickedOff").is_none_or(Value::is_null)
}

fn line(one: &Value) -> String {
    let (code, version) = (output::text(one, "/code"), output::number(one, "/version"));
    let why = match one.pointer("/by").and_then(Value::as_i64) {
        Some(by) if one["byWithdrawn"] == true => format!("v{by} zei iets anders en is zelf ingetrokken"),
        Some(by) => format!("v{by} zegt iets anders"),
        None => format!("ingetrokken: {}", output::text(one, "/reason")),
    };
    let who = match output::number(one, "/requests") {
        0 => String::new(),
        requests => format!("; {}: sheet requests {code}", output::plural(requests, "hulpvraag", "hulpvragen")),
    };
    format!("{} × {code} v{version} uitgedeeld; {why}{who}", output::number(one, "/copies"))
}
