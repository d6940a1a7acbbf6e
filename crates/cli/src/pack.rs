//! Packs of information sheets: made, looked into, taken over.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use steunpunt_commands::{build_pack, fingerprint_of_key, new_publisher_key, show_pack};

use crate::arguments::Pack;
use crate::desk::Desk;
use crate::out::{self, Readers};
use crate::output;

/// Whether this is done by whoever writes sheets, who has no store.
pub fn needs_no_store(act: &Pack) -> bool {
    !matches!(act, Pack::Import { .. })
}

/// Makes a key or a pack, or looks into one.
pub fn run(act: &Pack, as_json: bool) -> Result<()> {
    match act {
        Pack::Key { out } => key(out),
        Pack::Fingerprint { key } => output::line(&fingerprint_of_key(&key_in(key)?)?),
        Pack::Build { folder, key, out, replace } => {
            out::refuse_taken(out, *replace)?;
            build(folder, key, out, *replace)
        }
        Pack::Show { file } => {
            refuse_folder(file)?;
            shown(&serde_json::to_value(show_pack(file)?)?, as_json)
        }
        Pack::Import { .. } => Ok(()),
    }
}

fn key(out: &Path) -> Result<()> {
    ensure!(!out.exists(), "{} bestaat al en wordt niet overschreven. Kies een ander bestand.", out.display());
    let (text, fingerprint) = new_publisher_key()?;
    out::write(out, text.as_bytes(), Readers::Owner, false)?;
    output::line(&format!("De sleutel staat in {}: houd hem geheim en bewaar er een kopie van.", out.display()))?;
    output::line(&format!("Vingerafdruk, om aan de noodsteunpunten te geven: {fingerprint}"))
}

fn key_in(file: &Path) -> Result<String> {
    fs::read_to_string(file)
        .with_context(|| format!("{} kan niet worden gelezen. Maak een sleutel met pack key.", file.display()))
}

fn build(folder: &Path, key: &Path, out: &Path, replace: bool) -> Result<()> {
    let pack = build_pack(folder, &key_in(key)?)?;
    out::write(out, &pack, Readers::Everybody, replace)?;
    output::line(&format!("{} ({} bytes)", out.display(), pack.len()))
}

/// Whoever writes sheets has the folder at hand, and points get the file.
fn refuse_folder(file: &Path) -> Result<()> {
    let name = file.display();
    ensure!(
        !file.is_dir(),
        "{name} is een map en geen pakket. Er is niets overgenomen; maak er met pack build een pakket van."
    );
    Ok(())
}

/// Takes a pack over, or shows what it would change.
pub fn import(desk: &Desk, file: &Path, fingerprint: Option<&str>, dry_run: bool) -> Result<()> {
    refuse_folder(file)?;
    let path = std::path::absolute(file)?.display().to_string();
    let input = json!({ "path": path, "fingerprint": fingerprint });
    let command = if dry_run { "look_at_pack" } else { "take_over_pack" };
    shown(&desk.call(command, input)?, desk.json)
}

fn shown(look: &Value, as_json: bool) -> Result<()> {
    if as_json {
        return output::json(look);
    }
    output::line(&format!("{} {}", output::text(look, "/name"), output::text(look, "/version")))?;
    // Never its fingerprint: whoever forged the pack would be compared with themselves.
    match output::text(look, "/publisher") {
        "" => {}
        name => output::line(&format!("Overgenomen gelden deze bladen als vastgesteld door: {name}"))?,
    }
    if output::flag(look, "/taken") {
        output::line("Dit pakket was al overgenomen.")?;
    }
    let sheet = |line: &Value| {
        let text = |pointer| output::text(line, pointer).to_owned();
        vec![text("/code"), format!("v{}", output::number(line, "/version")), change(line), text("/title")]
    };
    let file = |line: &Value| {
        let what = match output::text(line, "/kind") {
            "picture" => "pictogram",
            "categories" => "categorieën; gelden als het punt weer wordt geopend",
            _ => "rolkaarten",
        };
        vec![output::text(line, "/name").to_owned(), String::new(), change(line), what.to_owned()]
    };
    let sheets = output::list(look, "/lines").iter().map(sheet);
    let rows: Vec<_> = sheets.chain(output::list(look, "/files").iter().map(file)).collect();
    output::table(&["code", "versie", "wat", "titel"], &rows)?;
    output::list(look, "/lines").iter().try_for_each(lost)
}

fn change(line: &Value) -> String {
    let change = match output::text(line, "/change") {
        "new" => "nieuw",
        "replaces" => "vervangt",
        "same" => "is er al",
        "left_out" => "blijft weg: hier is deze versie of een hogere",
        "not_here" => "trekt in wat hier niet is",
        _ => "trekt in",
    };
    change.to_owned()
}

/// What somebody at home or at the desk loses by it, whole: a cell of a table may be shortened.
fn lost(line: &Value) -> Result<()> {
    let gone: Vec<_> = output::list(line, "/languagesGone").iter().filter_map(Value::as_str).collect();
    let copies = output::number(line, "/copies");
    let parts = [
        (!gone.is_empty()).then(|| format!("valt weg: {}", gone.join(", "))),
        (copies > 0).then(|| format!("{copies} × uitgedeeld")),
        output::flag(line, "/contradicts").then(|| "spreekt de vorige versie tegen".to_owned()),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        return Ok(());
    }
    let (code, version) = (output::text(line, "/code"), output::number(line, "/version"));
    output::line(&format!("Let op, {code} v{version}: {}", parts.join("; ")))
}
