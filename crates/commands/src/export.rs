//! Handing requests out, as CSV for spreadsheets and JSON for programs; `docs/export-format.md` describes both.
//!
//! Without personal details a request is told by its codes, times and neighbourhood, and volunteers by their role:
//! nothing of it was typed about anybody. That is decided in one place, where a request becomes what goes out.

pub(crate) mod cells;
mod csv;
mod out;
mod shift;
mod shift_page;
mod shift_table;
#[cfg(test)]
mod tests;
mod together;

pub(crate) use shift::{print_shift, shift};
pub(crate) use together::write_shift;

use chrono::SecondsFormat;
use serde::Serialize;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook;

use crate::app::OpenPoint;
use crate::clock::local;
use crate::context::Context;
use crate::shapes::import::{ExportFormat, ExportRequests, Exported};
use crate::{Answer, Code, Failure};

use out::{Outgoing, requests_of};

/// The name of the format. Its version rises when a field changes its meaning or goes; new fields do not count.
const FORMAT: &str = "steunpunt-requests";
const VERSION: u32 = 1;

/// The whole export.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Export<'a> {
    format: &'static str,
    version: u32,
    point: PointOut<'a>,
    exercise: bool,
    exported_at: String,
    personal: bool,
    entries: u64,
    digest: String,
    requests: Vec<Outgoing>,
}

#[derive(Serialize)]
struct PointOut<'a> {
    code: &'a str,
    name: &'a str,
    municipality: &'a str,
}

pub(crate) fn requests(context: &Context, input: ExportRequests) -> Answer<Exported> {
    let open = context.open()?;
    let (entries, digest, requests) = open.store.read(|connection| {
        let requests = requests_of(connection, &open.configuration, input.personal)?;
        Ok((logbook::count(connection)?, logbook::digest(connection)?, requests))
    })?;
    let export = Export {
        format: FORMAT,
        version: VERSION,
        point: PointOut { code: &open.point.code, name: &open.point.name, municipality: &open.point.municipality },
        exercise: open.point.exercise,
        exported_at: written(context.now),
        personal: input.personal,
        entries,
        digest: digest.clone(),
        requests,
    };
    let (bytes, media_type) = match input.format {
        ExportFormat::Csv => (csv::bytes(&export), "text/csv"),
        ExportFormat::Json => {
            (serde_json::to_vec(&export).map_err(|_| Failure::of(Code::Internal))?, "application/json")
        }
    };
    let requests = u32::try_from(export.requests.len()).unwrap_or(u32::MAX);
    let file = context.app.0.documents.keep(file_name(context, &open, &input, &digest), media_type, bytes);
    Ok(Exported { file, requests, entries, digest })
}

/// The name says what a glance at the file must show: whether it is an exercise, whether it is about people, and
/// the digest, for which CSV has no other place.
fn file_name(context: &Context, open: &OpenPoint, input: &ExportRequests, digest: &str) -> String {
    let exercise = if open.point.exercise { "OEFENING-" } else { "" };
    let personal = if input.personal { "" } else { "-zonder-persoonsgegevens" };
    let ending = match input.format {
        ExportFormat::Csv => "csv",
        ExportFormat::Json => "json",
    };
    let at = local(context.now).format("%Y%m%d-%H%M");
    format!("{exercise}hulpvragen-{}-{at}-{digest}{personal}.{ending}", open.point.code)
}

/// A moment with its zone: 2027-01-12T09:05:00+01:00.
fn written(at: Wall) -> String {
    local(at).to_rfc3339_opts(SecondsFormat::AutoSi, false)
}
