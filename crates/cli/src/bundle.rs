//! Bundles as files: for a stick, or for whoever looks into one.

use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::arguments::{Bundle, MadeFor};
use crate::desk::Desk;
use crate::output::{self, plural};
use crate::secret;

/// Writes, shows, checks or takes over a bundle.
pub fn run(desk: &Desk, act: &Bundle) -> Result<()> {
    match act {
        Bundle::Write { out, made_for } => write(desk, out, *made_for),
        Bundle::Show { file } => show(desk, &look(desk, file)?),
        Bundle::Verify { file } => verify(desk, &look(desk, file)?),
        Bundle::Import { file } => import(desk, file),
    }
}

fn write(desk: &Desk, out: &Path, made_for: MadeFor) -> Result<()> {
    let written = desk.call("write_stick", json!({ "folder": folder_text(out)?, "madeFor": made_for.code() }))?;
    if desk.json {
        return output::json(&written);
    }
    output::exercise_mark(desk.exercise)?;
    output::line(&format!("Geschreven en nagelezen: {}", output::text(&written, "/bundle/file")))?;
    match written.pointer("/passphrase").and_then(Value::as_str) {
        Some(words) => output::line(&format!("Hierbij hoort, in een aparte envelop: {words}")),
        None => Ok(()),
    }
}

fn folder_text(folder: &Path) -> Result<String> {
    let folder = std::path::absolute(folder)?;
    folder.to_str().map(str::to_owned).context("De naam van de map is geen gewone tekst. Er is niets veranderd.")
}

/// The folder and the name of a file.
fn place(file: &Path) -> Result<(String, String)> {
    let file = std::path::absolute(file)?;
    let folder = file.parent().map(folder_text).transpose()?.unwrap_or_default();
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    Ok((folder, name.to_owned()))
}

fn look(desk: &Desk, file: &Path) -> Result<Value> {
    let (folder, name) = place(file)?;
    let input = json!({ "folder": folder, "passphrase": secret::bundle_passphrase() });
    let all = desk.call("look_at_stick", input)?;
    let found = output::list(&all, "/bundles").iter().find(|bundle| output::text(bundle, "/file") == name).cloned();
    found.context("Dat bestand is er niet. Er is niets veranderd.")
}

fn show(desk: &Desk, bundle: &Value) -> Result<()> {
    if desk.json {
        return output::json(bundle);
    }
    output::exercise_mark(desk.exercise)?;
    output::line(&format!("{}: {}", output::text(bundle, "/file"), state(bundle)))?;
    if bundle.pointer("/number").is_some_and(Value::is_i64) {
        output::line(&format!("{}, nummer {}", sender(bundle), output::number(bundle, "/number")))?;
    }
    // Only of what was opened; of anything else a zero would say that there is nothing in it.
    match bundle.pointer("/writtenAt").is_some_and(Value::is_i64) {
        true => contents(bundle),
        false => Ok(()),
    }
}

/// The town hall has no letter.
fn sender(bundle: &Value) -> String {
    let (point, letter) = (output::text(bundle, "/point"), output::text(bundle, "/letter"));
    match letter {
        "" | "GEMEENTE" => format!("Van de gemeente, voor {point}"),
        letter => format!("Van {point}, laptop {letter}"),
    }
}

fn contents(bundle: &Value) -> Result<()> {
    output::line(&format!("Geschreven {}", output::moment(bundle, "/writtenAt")))?;
    let number = |pointer| output::number(bundle, pointer);
    let emergencies = plural(number("/emergencyReports"), "noodmelding", "noodmeldingen");
    let requests = plural(number("/requests"), "hulpvraag", "hulpvragen");
    let entries = plural(number("/entries"), "regel", "regels");
    if output::text(bundle, "/state") != "readable" {
        return output::line(&format!("{emergencies}, {requests}, {entries}"));
    }
    let (new_emergencies, new_requests) = (number("/newEmergencyReports"), number("/newRequests"));
    let (new_entries, to_check) = (number("/newEntries"), number("/toCheck"));
    output::line(&format!("{emergencies} ({new_emergencies} nieuw)"))?;
    output::line(&format!("{requests} ({new_requests} nieuw, {to_check} om na te kijken)"))?;
    output::line(&format!("{entries} ({new_entries} nieuw)"))
}

fn state(bundle: &Value) -> &'static str {
    match output::text(bundle, "/state") {
        "readable" => "kan worden overgenomen",
        "for_another" => "voor een ander; kan wel worden meegenomen",
        "needs_passphrase" => "zit achter zes woorden (STEUNPUNT_BUNDLE_PASSPHRASE)",
        "wrong_passphrase" => "gaat niet open met deze zes woorden; kijk ze na (STEUNPUNT_BUNDLE_PASSPHRASE)",
        "interrupted" => "afgebroken; vraag een nieuwe",
        "too_large" => "groter dan een pakket kan zijn",
        "damaged" => "beschadigd of veranderd; vraag een nieuwe",
        "newer" => "van een nieuwere versie",
        "other_point" => "van een ander noodsteunpunt",
        "exercise" => "oefening en echt gaan niet samen",
        "not_admitted" => "van een laptop die hier niet is toegelaten",
        "struck_off" => "van een afgeschreven laptop; wat nieuw is, wordt apart gezet",
        "not_readable" => "de stick geeft het niet terug",
        _ => "geen pakket",
    }
}

/// Whole and signed as far as this laptop can tell; one for somebody else is judged by its name and its hash.
fn verify(desk: &Desk, bundle: &Value) -> Result<()> {
    show(desk, bundle)?;
    match output::text(bundle, "/state") {
        "readable" | "for_another" | "needs_passphrase" | "other_point" | "exercise" | "not_admitted"
        | "struck_off" => Ok(()),
        "wrong_passphrase" => {
            bail!("Met deze zes woorden gaat dit pakket niet open. Kijk ze na en typ ze nog een keer.")
        }
        _ => bail!("Het pakket klopt niet. Er is niets veranderd."),
    }
}

fn import(desk: &Desk, file: &Path) -> Result<()> {
    let (folder, name) = place(file)?;
    let input = json!({ "folder": folder, "files": [name], "passphrase": secret::bundle_passphrase() });
    let taken = desk.call("take_from_stick", input)?;
    if desk.json {
        return output::json(&taken);
    }
    output::exercise_mark(desk.exercise)?;
    output::line(&taken_words(&taken))
}

/// What weighs most comes first.
fn taken_words(taken: &Value) -> String {
    let number = |pointer| output::number(taken, pointer);
    [
        plural(number("/newEmergencyReports"), "nieuwe noodmelding", "nieuwe noodmeldingen"),
        plural(number("/newRequests"), "nieuwe hulpvraag", "nieuwe hulpvragen"),
        format!("{} om na te kijken", number("/toCheck")),
        plural(number("/newEntries"), "nieuwe regel", "nieuwe regels"),
        format!("{} al bekend", number("/known")),
        format!("{} apart gezet", number("/aside")),
        format!("{} van onbekende laptops", number("/unknown")),
    ]
    .join(", ")
        + "."
}
