//! Codes from photographs, from text files, and as they are read out.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use steunpunt_hub::{Error, Hub, Scanned, receipt_card};

use super::{line, secret, sentence, shown};

/// Larger than any photograph or list of codes.
const LARGEST: u64 = 64 << 20;

/// Takes in every code, whatever file it is in; a chain may go on from one file to the next.
pub fn import(hub: &Hub, from: &[PathBuf]) -> Result<()> {
    let mut unfinished = None;
    for file in from {
        let named = |error: anyhow::Error| anyhow!("{}: {}", file.display(), sentence(&error));
        let scanned = scan_file(hub, file).map_err(named)?;
        line(&format!("{}: {}", file.display(), scanned.sentence()))?;
        unfinished = Some(scanned).filter(Scanned::is_unfinished);
    }
    match unfinished {
        Some(_) => bail!("Nog niet alle codes zijn gelezen. Geef alle foto's of bestanden samen op."),
        None => Ok(()),
    }
}

/// Takes in a radio code that was read out.
pub fn hear(hub: &Hub, groups: &[String]) -> Result<()> {
    line(&hub.scan(&groups.join(" "))?.sentence())
}

/// Writes the receipt of a point as a page of codes, for printing.
pub fn write_receipt(hub: &Hub, code: &str, out: &Path) -> Result<()> {
    let point = hub.point_by_code(code)?;
    std::fs::write(out, receipt_card(hub, &point)?).with_context(|| out.display().to_string())?;
    line(&format!(
        "Het bewijs van ontvangst voor {} staat in {}. Print het en geef het mee.",
        shown(&point.name()),
        out.display()
    ))
}

fn scan_file(hub: &Hub, file: &Path) -> Result<Scanned> {
    if std::fs::metadata(file)?.len() > LARGEST {
        bail!("Dit bestand is te groot voor codes.");
    }
    let bytes = std::fs::read(file)?;
    let scanned = match std::str::from_utf8(&bytes) {
        Ok(text) => scan_lines(hub, text),
        Err(_) => hub.scan_picture(&bytes),
    };
    match scanned {
        Err(Error::NeedsWords) => Ok(hub.open_scanned(&secret::words(&file.display().to_string())?)?),
        scanned => Ok(scanned?),
    }
}

/// One code a line, as a hand scanner types them.
fn scan_lines(hub: &Hub, text: &str) -> steunpunt_hub::Result<Scanned> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut scanned = hub.scan(lines.next().unwrap_or_default())?;
    for line in lines {
        scanned = hub.scan(line)?;
    }
    Ok(scanned)
}
