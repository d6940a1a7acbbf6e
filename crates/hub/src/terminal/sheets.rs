//! Information sheets that the town hall publishes.

use std::path::Path;

use anyhow::{Result, bail};
use steunpunt_hub::{Hub, Published, plural, read_pack};

use super::{line, shown};

/// Publishes what a pack or a folder holds at one point, or at all.
pub fn publish(hub: &Hub, from: &Path, code: Option<&str>, contradicts: bool) -> Result<()> {
    let pack = read_pack(from)?;
    let points = match code {
        Some(code) => vec![hub.point_by_code(code)?],
        None => hub.points(),
    };
    if points.is_empty() {
        bail!("Er is nog geen punt bekend. Maak er eerst een aansluiting voor. Er is niets gepubliceerd.");
    }
    for point in points {
        let Published { sheets, left_out, withdrawn } = point.publish(&pack, contradicts, hub.now())?;
        line(&format!(
            "{}: {} gepubliceerd, {} ingetrokken{}.",
            shown(&point.name()),
            plural(sheets, "blad", "bladen"),
            plural(withdrawn, "versie", "versies"),
            match left_out {
                0 => String::new(),
                some => format!("; {} blijft weg: daar is deze versie of een hogere", plural(some, "blad", "bladen")),
            }
        ))?;
    }
    line("Een punt heeft ze na de volgende uitwisseling.")
}
