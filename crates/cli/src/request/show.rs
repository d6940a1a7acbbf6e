//! One request: its fields, what people disagree on, where it is, and what happened.

use anyhow::Result;
use serde_json::{Value, json};

use super::look::status_name;
use crate::desk::Desk;
use crate::output;

/// Shows the request with this number.
pub fn show(desk: &Desk, number: &str) -> Result<()> {
    let page = desk.call("get_request", json!({ "id": super::id_of(desk, number)? }))?;
    if desk.json {
        return output::json(&page);
    }
    output::exercise_mark(desk.exercise)?;
    let (number, status) = (output::text(&page, "/row/number"), status_name(output::text(&page, "/row/status")));
    output::line(&format!("{number}  {status} {}", output::text(&page, "/row/reason")))?;
    let field = |field: &Value| vec![output::text(field, "/name").to_owned(), said(field, field)];
    let fields: Vec<_> = output::list(&page, "/fields").iter().map(field).collect();
    output::table(&["veld", "waarde"], &fields)?;
    only_with_rows(&["nakijken", "waarde", "wie", "wanneer"], &disagreements(&page))?;
    only_with_rows(&["waar is dit"], &places(&page, "/whereabouts"))?;
    only_with_rows(&["hier kunnen gewiste gegevens nog staan"], &places(&page, "/erased/stillOn"))?;
    let timeline: Vec<_> = output::list(&page, "/timeline").iter().map(happened).collect();
    output::table(&["wanneer", "wie", "", "wat"], &timeline)
}

fn only_with_rows(headings: &[&str], rows: &[Vec<String>]) -> Result<()> {
    if rows.is_empty() { Ok(()) } else { output::table(headings, rows) }
}

/// Values that were written without seeing one another: people choose at the desk.
fn disagreements(page: &Value) -> Vec<Vec<String>> {
    let disputed = output::list(page, "/fields").iter().filter(|field| !output::list(field, "/others").is_empty());
    let values = |field| std::iter::once(field).chain(output::list(field, "/others")).map(move |one| (field, one));
    let row = |(field, one): (&Value, &Value)| {
        let name = output::text(field, "/name").to_owned();
        vec![name, said(field, one), who(one), output::moment(one, "/at")]
    };
    disputed.flat_map(values).map(row).collect()
}

fn places(page: &Value, pointer: &str) -> Vec<Vec<String>> {
    let places = output::list(page, pointer);
    let alone = places.len() == 1;
    places.iter().map(|place| vec![place_name(place, alone)]).collect()
}

fn place_name(place: &Value, alone: bool) -> String {
    let at = |pointer| output::moment(place, pointer);
    match output::text(place, "/kind") {
        "laptop" => format!("ook op {}", laptop(place)),
        "town_hall" => format!("bevestigd door {}, {}", output::text(place, "/name"), at("/at")),
        "stick" => {
            let number = format!("{}{}", output::text(place, "/letter"), output::number(place, "/number"));
            match output::text(place, "/handedTo") {
                "" => format!("op stick {number}, gemaakt {}, nog niet meegegeven", at("/writtenAt")),
                to => format!("op stick {number}, meegegeven {} aan {to}", at("/handedAt")),
            }
        }
        _ if alone => "alleen op deze laptop".to_owned(),
        _ => "teksten over mensen: alleen op deze laptop".to_owned(),
    }
}

/// Who wrote a value or a line, and on which laptop where that tells two apart.
fn who(of: &Value) -> String {
    let by = output::text(of, "/by");
    match (of.pointer("/byRadio").filter(|it| !it.is_null()), of.pointer("/on").filter(|it| !it.is_null())) {
        (Some(from), _) => format!("via radio of code van {}", laptop(from)),
        (None, Some(on)) => format!("{by}, {}", laptop(on)).trim_start_matches(", ").to_owned(),
        (None, None) => by.to_owned(),
    }
}

fn laptop(named: &Value) -> String {
    let name = output::text(named, "/name");
    format!("laptop {}", if name.is_empty() { output::text(named, "/letter") } else { name })
}

fn happened(entry: &Value) -> Vec<String> {
    let what = match entry.pointer("/what/field").and_then(Value::as_str) {
        Some(field) => format!("{field}: {}", plain(entry.pointer("/what/after"))),
        None => format!("{} {}", output::text(entry, "/what/text"), output::text(entry, "/what/to")),
    };
    let kind = output::text(entry, "/what/kind").to_owned();
    vec![output::moment(entry, "/at"), who(entry), kind, what]
}

/// What stands in a field, or in another value of it, as people read it.
fn said(field: &Value, holder: &Value) -> String {
    match output::text(field, "/name") {
        "deadline" | "received_at" => output::moment(holder, "/value"),
        _ => plain(holder.pointer("/value")),
    }
}

fn plain(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(codes)) => codes.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        None | Some(Value::Null) => String::new(),
        Some(other) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(rows: &[Vec<String>]) -> Vec<Vec<&str>> {
        rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect()
    }

    #[test]
    fn a_disagreement_tells_every_value_with_who_and_where() {
        let other = json!({ "value": "Kade 9", "by": "Bo", "at": 0, "on": { "name": "Zuid", "letter": "B" } });
        let radio = json!({ "value": "Kade 7", "by": null, "at": 0, "byRadio": { "name": "", "letter": "C" } });
        let field =
            json!({ "name": "where", "value": "Kade 4", "by": "Ans", "at": 0, "on": null, "others": [other, radio] });
        let agreed = json!({ "name": "what", "value": "Geen water", "others": [] });
        let rows = disagreements(&json!({ "fields": [agreed, field] }));
        let rows = cells(&rows);
        let told: Vec<_> = rows.iter().map(|row| row.get(..3).unwrap_or_default()).collect();
        assert_eq!(
            told,
            [
                ["where", "Kade 4", "Ans"],
                ["where", "Kade 9", "Bo, laptop Zuid"],
                ["where", "Kade 7", "via radio of code van laptop C"],
            ]
        );
    }
}
