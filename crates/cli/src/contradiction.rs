//! Sheets that were handed out and are wrong now: told until somebody ticks them off.

use anyhow::Result;
use serde_json::{Value, json};
use steunpunt_commands::{Code, Failure};

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
        return Err(Failure::of(Code::NotFound).into());
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
    format!("{} × {code} v{version} uitgedeeld; {why}", output::number(one, "/copies"))
}
