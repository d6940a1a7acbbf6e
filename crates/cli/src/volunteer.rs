//! Volunteers.

use anyhow::Result;
use serde_json::{Value, json};

use crate::arguments::Volunteer;
use crate::desk::Desk;
use crate::{output, secret};

/// Adds somebody, or shows the list.
pub fn run(desk: &Desk, act: &Volunteer) -> Result<()> {
    match act {
        Volunteer::Add { name, role } => {
            let pin = secret::new_pin(name)?;
            let all = desk.call("add_volunteer", json!({ "name": name, "pin": pin, "role": role }))?;
            if desk.json { output::json(volunteers(&all)) } else { output::line(&format!("{name} staat op de lijst.")) }
        }
        Volunteer::List => list(desk),
    }
}

fn volunteers(all: &Value) -> &Value {
    all.pointer("/volunteers").unwrap_or(&Value::Null)
}

fn list(desk: &Desk) -> Result<()> {
    let all = desk.call("list_volunteers", json!({}))?;
    if desk.json {
        return output::json(volunteers(&all));
    }
    let active = |volunteer: &Value| volunteer.pointer("/active") == Some(&Value::Bool(true));
    let row = |volunteer: &Value| {
        let there = if active(volunteer) { "ja" } else { "nee" };
        vec![output::text(volunteer, "/name").to_owned(), output::text(volunteer, "/role").to_owned(), there.to_owned()]
    };
    let rows: Vec<_> = output::list(&all, "/volunteers").iter().map(row).collect();
    output::exercise_mark(desk.exercise)?;
    output::table(&["naam", "rol", "doet mee"], &rows)
}
