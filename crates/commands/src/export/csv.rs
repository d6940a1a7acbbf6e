//! The CSV: one row per request, headings in English, which are the names of the fields.

use steunpunt_domain::logbook::Audience;
use steunpunt_domain::request::RequestField;

use super::out::{Happened, Outgoing, Personal, What};
use super::{Export, cells};
use crate::shapes::request::FieldValue;

const ALWAYS: [&str; 16] = [
    "point",
    "exercise",
    "number",
    "category",
    "category_label",
    "urgency",
    "status",
    "reason",
    "deadline",
    "neighbourhood",
    "received_at",
    "logged_at",
    "logged_by_role",
    "closed_at",
    "to_check",
    "linked",
];

fn own_fields() -> impl Iterator<Item = &'static str> {
    let shown = |field: &&RequestField| field.audience() == Audience::Point && **field != RequestField::ImportRow;
    RequestField::ALL.iter().filter(shown).map(|field| field.name())
}

/// The file.
pub(super) fn bytes(export: &Export) -> Vec<u8> {
    let mut headings: Vec<&str> = ALWAYS.to_vec();
    if export.personal {
        headings.push("logged_by");
        headings.extend(own_fields());
        headings.extend(["notes", "forwarded"]);
    }
    let headings = headings.into_iter().map(str::to_owned).collect();
    let rows = std::iter::once(headings).chain(export.requests.iter().map(|request| row(export, request)));
    cells::table(&rows.collect::<Vec<_>>())
}

fn row(export: &Export, request: &Outgoing) -> Vec<String> {
    let given = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut row = vec![
        export.point.code.to_owned(),
        export.exercise.to_string(),
        request.number.clone(),
        request.category.clone(),
        request.category_label.clone(),
        request.urgency.clone(),
        request.status.to_owned(),
        given(&request.reason),
        given(&request.deadline),
        given(&request.neighbourhood),
        request.received_at.clone(),
        request.logged_at.clone(),
        request.logged_by_role.clone(),
        given(&request.closed_at),
        request.to_check.to_string(),
        request.linked.join(" "),
    ];
    row.extend(request.personal.iter().flat_map(personal));
    row
}

fn personal(of: &Personal) -> Vec<String> {
    let fields = own_fields().map(|name| cell(of, name));
    let told =
        |wanted: fn(&Happened) -> Option<String>| of.timeline.iter().filter_map(wanted).collect::<Vec<_>>().join("\n");
    let logged_by = of.logged_by.clone().unwrap_or_default();
    std::iter::once(logged_by).chain(fields).chain([told(noted), told(forwarded)]).collect()
}

/// What is shown of a field; values of people who had not seen it stand behind it.
fn cell(of: &Personal, name: &str) -> String {
    let others = of.other_values.get(name).into_iter().flatten();
    of.fields.get(name).into_iter().chain(others).map(text).collect::<Vec<_>>().join(" / ")
}

fn text(value: &FieldValue) -> String {
    match value {
        FieldValue::Nothing => String::new(),
        FieldValue::Number(number) => number.to_string(),
        FieldValue::Text(text) => text.clone(),
        FieldValue::Codes(codes) => codes.join(","),
    }
}

fn noted(happened: &Happened) -> Option<String> {
    let What::Noted { text } = &happened.what else { return None };
    Some(format!("{} {}: {text}", happened.at, happened.by.as_deref().unwrap_or("?")))
}

fn forwarded(happened: &Happened) -> Option<String> {
    let What::Forwarded { to, means, forwarded_at, .. } = &happened.what else { return None };
    Some(format!("{forwarded_at} {to} ({means})"))
}
