//! Writing a request down.

use anyhow::Result;
use serde_json::{Map, Value, json};
use steunpunt_commands::{Failure, Wrong};

use super::{coming_moment_of, past_moment_of};
use crate::arguments::LogRequest;
use crate::desk::Desk;
use crate::output;

/// Fields that hold a count.
const COUNTS: [&str; 3] = ["people", "medicine_days_left", "device_hours_left"];

/// Writes a request down. A script reads the number from the standard output.
pub fn log(desk: &Desk, request: &LogRequest) -> Result<()> {
    let urgency = match &request.urgency {
        Some(urgency) => urgency.clone(),
        None => urgency_of(desk, &request.category)?,
    };
    let mut fields = fields(desk, request)?;
    if !fields.contains_key("deadline") {
        let at = latest_time(desk, &request.what, &urgency, &asked(&fields))?;
        fields.insert("deadline".to_owned(), at);
    }
    let input = json!({
        "category": request.category, "what": request.what, "place": request.place, "urgency": urgency,
        "fields": fields, "draft": null, "sameAs": [],
    });
    let page = desk.call("log_request", input)?;
    warn_of_bsn(desk, request)?;
    if desk.json { output::json(&page) } else { output::line(output::text(&page, "/row/number")) }
}

/// As the form does while it is typed. On the standard error: a script reads the number from the other.
fn warn_of_bsn(desk: &Desk, request: &LogRequest) -> Result<()> {
    let named = [&request.reach, &request.name, &request.received_by, &request.paper_number].into_iter().flatten();
    let others = request.field.iter().map(|(_, text)| text);
    let texts = [&request.what, &request.place].into_iter().chain(named).chain(others);
    desk.warn_of_bsn(texts.map(String::as_str))
}

/// As the form proposes it: what the words say ("accu nog 3 uur"), else what the urgency allows.
fn latest_time(desk: &Desk, what: &str, urgency: &str, asked: &Value) -> Result<Value> {
    if let Some(at) = read_in(desk, what, asked)? {
        return Ok(at);
    }
    let configuration = desk.call("get_configuration", json!({}))?;
    let urgencies = configuration.pointer("/urgencies").and_then(Value::as_array).into_iter().flatten();
    let mut minutes =
        urgencies.filter(|one| output::text(one, "/code") == urgency).map(|one| output::number(one, "/minutes"));
    match minutes.next().filter(|minutes| *minutes > 0) {
        Some(minutes) => minutes_after(desk, minutes, asked),
        None => Ok(Value::Null),
    }
}

fn urgency_of(desk: &Desk, category: &str) -> Result<String> {
    let proposed = desk.call("propose_urgency", json!({ "answers": {}, "category": category, "deadline": null }))?;
    let urgency = proposed.pointer("/urgency").and_then(Value::as_str);
    Ok(urgency.ok_or_else(|| Failure::bad("category", Wrong::Unknown))?.to_owned())
}

fn fields(desk: &Desk, request: &LogRequest) -> Result<Map<String, Value>> {
    let named = [
        ("reach", &request.reach),
        ("name", &request.name),
        ("deadline", &request.deadline),
        ("paper_number", &request.paper_number),
        ("received_at", &request.received_at),
        ("received_by", &request.received_by),
    ];
    let mut texts: Vec<_> = request.field.iter().map(|(name, text)| (name.as_str(), text)).collect();
    texts.extend(named.into_iter().filter_map(|(name, text)| Some((name, text.as_ref()?))));
    // A latest time counts from when it was asked, wherever the two stand on the line.
    texts.sort_by_key(|(name, _)| *name == "deadline");
    let mut fields = Map::new();
    for (name, text) in texts {
        let value = if name == "deadline" { deadline(desk, text, &asked(&fields))? } else { value(desk, name, text)? };
        fields.insert(name.to_owned(), value);
    }
    Ok(fields)
}

/// When it was asked, if that was said: nothing stands for now.
fn asked(fields: &Map<String, Value>) -> Value {
    fields.get("received_at").cloned().unwrap_or_default()
}

fn value(desk: &Desk, name: &str, text: &str) -> Result<Value> {
    Ok(match name {
        "received_at" => json!(past_moment_of(desk, name, text)?),
        "ticks" => json!(text.split(',').map(str::trim).collect::<Vec<_>>()),
        name if COUNTS.contains(&name) => text.trim().parse::<i64>().map_or_else(|_| json!(text), |count| json!(count)),
        _ => json!(text),
    })
}

/// Minutes from when it was asked, the next time the clock showed it, words, or a day and a time.
fn deadline(desk: &Desk, text: &str, asked: &Value) -> Result<Value> {
    if let Ok(minutes) = text.trim().parse::<i64>() {
        return minutes_after(desk, minutes, asked);
    }
    for words in [format!("voor {text}"), text.to_owned()] {
        if let Some(at) = read_in(desk, &words, asked)? {
            return Ok(at);
        }
    }
    Ok(json!(coming_moment_of(desk, "deadline", text)?))
}

/// The latest time that words name.
fn read_in(desk: &Desk, words: &str, asked: &Value) -> Result<Option<Value>> {
    let read = desk.call("read_text", json!({ "text": words, "receivedAt": asked }))?;
    Ok(read.pointer("/deadline").filter(|at| at.is_i64()).cloned())
}

fn minutes_after(desk: &Desk, minutes: i64, asked: &Value) -> Result<Value> {
    let from = match asked.as_i64() {
        Some(asked) => asked,
        None => output::number(&desk.call("look", json!({}))?, "/now"),
    };
    Ok(json!(from.saturating_add(minutes.saturating_mul(60_000))))
}
