//! Files of requests, in and out.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::ValueEnum;
use clap::builder::PossibleValue;
use serde_json::{Map, Value, json};
use steunpunt_commands::Document;

use crate::arguments::{Export, ExportPart, Format, Import};
use crate::desk::Desk;
use crate::out::{self, Readers};
use crate::output;

/// Takes requests over from a file, or only shows what would happen.
pub fn import(desk: &Desk, import: &Import) -> Result<()> {
    let file = std::path::absolute(&import.file)?;
    let named = import.map.iter().map(|(field, column)| (field.clone(), json!(column)));
    let category = match &import.category {
        Some(category) => Some(category.clone()),
        None => when_missing(desk)?,
    };
    let mapping = (!import.map.is_empty()).then(|| named.collect::<Map<_, _>>());
    let input = json!({
        "fileName": import.file.file_name().map(|name| name.to_string_lossy()), "path": file.to_string_lossy(),
        "base64": null, "mapping": mapping, "category": category, "urgency": import.urgency,
        "withoutBsn": import.without_bsn,
    });
    if import.preview {
        return preview(desk, category.as_deref(), &desk.call("preview_import", input)?);
    }
    let taken = desk.call("take_in_import", input)?;
    let rejects = keep_rejects(desk, import, output::text(&taken, "/rejectDocument/document"))?;
    tell(desk, category.as_deref(), &taken, rejects.as_deref())
}

/// What the configuration says of rows that name no category.
fn when_missing(desk: &Desk) -> Result<Option<String>> {
    let configuration = desk.call("get_configuration", json!({}))?;
    Ok(configuration.pointer("/categoryWhenMissing").and_then(Value::as_str).map(str::to_owned))
}

fn preview(desk: &Desk, category: Option<&str>, seen: &Value) -> Result<()> {
    if desk.json {
        return output::json(seen);
    }
    let count = |name: &str| output::number(seen, name);
    output::line(&format!("{} nieuw, {} al bekend, {} geweigerd.", count("/good"), count("/known"), count("/bad")))?;
    output::line(&default_category(category))?;
    taken_before(seen)?;
    warn_of_bsn(seen)?;
    for (field, column) in seen.pointer("/mapping").and_then(Value::as_object).into_iter().flatten() {
        output::line(&format!("{field} = {}", column.as_str().unwrap_or_default()))?;
    }
    for problem in output::list(seen, "/problems") {
        let (line, field) = (output::number(problem, "/line"), output::text(problem, "/field"));
        output::line(&format!(
            "regel {line}: {field} {} ({})",
            output::text(problem, "/reason"),
            output::text(problem, "/found")
        ))?;
    }
    Ok(())
}

/// Whoever takes a file over twice thinks that it did not come in the first time.
fn taken_before(told: &Value) -> Result<()> {
    match output::moment(told, "/takenBefore") {
        at if at.is_empty() => Ok(()),
        at => output::line(&format!("Dit bestand is al overgenomen om {at}. Er komt niets dubbel in.")),
    }
}

fn default_category(category: Option<&str>) -> String {
    match category {
        Some(category) => format!("Regels zonder categorie krijgen {category}."),
        None => "Regels zonder categorie gaan niet mee.".to_owned(),
    }
}

fn tell(desk: &Desk, category: Option<&str>, taken: &Value, rejects: Option<&Path>) -> Result<()> {
    let count = |name: &str| output::number(taken, name);
    let (new, known, refused) = (count("/taken"), count("/known"), count("/refused"));
    if desk.json {
        let counts = json!({
            "taken": new, "known": known, "refused": refused, "rejects": rejects.map(|path| path.to_string_lossy()),
            "category": category, "takenBefore": taken.pointer("/takenBefore"), "bsnLines": taken.pointer("/bsnLines"),
        });
        return output::json(&counts);
    }
    output::line(&format!("{new} overgenomen, {known} waren er al, {refused} geweigerd."))?;
    output::line(&default_category(category))?;
    taken_before(taken)?;
    warn_of_bsn(taken)?;
    match rejects {
        Some(path) => {
            output::line(&format!("De geweigerde regels staan in {}; daarin staat tekst over mensen.", path.display()))
        }
        None => Ok(()),
    }
}

/// A file may hold what the form warns of.
fn warn_of_bsn(told: &Value) -> Result<()> {
    let lines: Vec<String> = output::list(told, "/bsnLines").iter().map(Value::to_string).collect();
    if lines.is_empty() {
        return Ok(());
    }
    let lines = lines.join(", ");
    output::line(&format!("Let op, dit lijkt een burgerservicenummer en mag niet bewaard worden. Regel: {lines}."))
}

/// The refused lines go where they were asked for, else into the current folder, never over another file. Not beside
/// the file they came from: that may be a stick that goes on, or a folder of others.
fn keep_rejects(desk: &Desk, import: &Import, document: &str) -> Result<Option<PathBuf>> {
    if document.is_empty() {
        return Ok(None);
    }
    let document = desk.app.document(&desk.session, document)?;
    let path = import.rejects.clone().map_or_else(|| free_here(&document), std::path::absolute)?;
    out::put(&path, &document.bytes, Readers::Owner, false).with_context(|| {
        let path = path.display();
        format!("De goede regels zijn overgenomen, maar {path} kan niet worden geschreven. Kies een ander bestand met --rejects en doe het nog eens: er komt niets dubbel in.")
    })?;
    Ok(Some(path))
}

fn free_here(document: &Document) -> std::io::Result<PathBuf> {
    let first = std::env::current_dir()?.join(&document.file_name);
    let stem = first.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let others = (2..).map(|count| first.with_file_name(format!("{stem}-{count}.csv")));
    Ok(std::iter::once(first.clone()).chain(others).find(|path| !path.exists()).unwrap_or(first))
}

/// Hands out all requests, or a part of the shift. Without a file the export itself is the output, and nothing else.
pub fn export(desk: &Desk, export: &Export) -> Result<()> {
    if export.part == ExportPart::Shift {
        return whole_shift(desk, export);
    }
    if let Some(path) = &export.out {
        out::refuse_taken(path, export.replace)?;
    }
    let made = match export.part {
        ExportPart::Requests => requests(desk, export)?,
        part => shift(desk, export, part)?,
    };
    let document = desk.app.document(&desk.session, output::text(&made, "/file/document"))?;
    let Some(path) = &export.out else { return output::bytes(&document.bytes) };
    out::write(path, &document.bytes, Readers::Owner, export.replace)?;
    if desk.json {
        return output::json(&json!({
            "personal": export.personal, "file": path.to_string_lossy(), "requests": output::number(&made, "/requests"),
            "entries": output::number(&made, "/entries"), "digest": output::text(&made, "/digest"),
        }));
    }
    let requests = output::plural(output::number(&made, "/requests"), "hulpvraag", "hulpvragen");
    let what = if export.part == ExportPart::Requests { requests } else { "Bewaard".to_owned() };
    let entries = output::plural(output::number(&made, "/entries"), "regel", "regels");
    output::line(&format!(
        "{what} in {}; logboek: {entries}, controlecode {}.",
        path.display(),
        output::text(&made, "/digest")
    ))
}

fn requests(desk: &Desk, export: &Export) -> Result<Value> {
    let format = match export.format() {
        Format::Json => "json",
        Format::Csv => "csv",
        Format::Pdf => anyhow::bail!("Hulpvragen gaan als CSV of JSON naar buiten, niet als PDF. Er is niets gemaakt."),
    };
    desk.call("export_requests", json!({ "format": format, "personal": export.personal }))
}

fn shift(desk: &Desk, export: &Export, part: ExportPart) -> Result<Value> {
    let (part, format) = (part.to_possible_value(), export.format().to_possible_value());
    let name = |value: Option<PossibleValue>| value.map(|value| value.get_name().to_owned());
    let id = export.handover.as_ref().map(|number| handover(desk, number)).transpose()?;
    let asked = json!({ "part": name(part), "format": name(format), "personal": export.personal, "id": id });
    desk.call("export_shift", asked)
}

/// Everything of a shift in a new folder.
fn whole_shift(desk: &Desk, export: &Export) -> Result<()> {
    let within = std::path::absolute(export.out.clone().unwrap_or_else(|| PathBuf::from(".")))?;
    let id = export.handover.as_ref().map(|number| handover(desk, number)).transpose()?;
    let asked = json!({ "id": id, "personal": export.personal, "folder": within.to_string_lossy() });
    let written = desk.call("write_shift", asked)?;
    if desk.json {
        return output::json(&written);
    }
    let (name, digest) = (output::text(&written, "/name"), output::text(&written, "/digest"));
    let files = i64::try_from(output::list(&written, "/files").len()).unwrap_or_default();
    let files = output::plural(files, "bestand", "bestanden");
    let entries = output::plural(output::number(&written, "/entries"), "regel", "regels");
    output::line(&format!("{files} in {}; logboek: {entries}, controlecode {digest}.", within.join(name).display()))
}

/// The id of the handover with this number.
fn handover(desk: &Desk, number: &str) -> Result<Value> {
    let listed = desk.call("list_handovers", json!({}))?;
    let all = listed.pointer("/handovers").and_then(Value::as_array).into_iter().flatten();
    let mut found = all.filter(|one| output::text(one, "/number").eq_ignore_ascii_case(number));
    found
        .next()
        .and_then(|one| one.get("id"))
        .cloned()
        .with_context(|| format!("Er is geen overdracht met nummer {number}. Er is niets gemaakt; kijk het nummer na."))
}
