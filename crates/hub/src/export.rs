//! Everything that the server holds, as CSV for spreadsheets and JSON for programs; `docs/town-hall.md` describes both.

mod shapes;
mod table;

use serde::Serialize;

use crate::Result;
use crate::clock::{for_a_name, for_programs};
use crate::hub::Hub;
use shapes::PointOut;

/// The name of the format. Its version rises when a field changes its meaning or goes; new fields do not count.
const FORMAT: &str = "steunpunt-hub";
const VERSION: u32 = 1;

/// One file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExportFile {
    /// Its plain name, by which a program finds the newest: `noodmeldingen.csv`.
    pub name: String,
    /// Its name with the moment in it, by which a browser keeps them apart.
    pub file_name: String,
    /// Its kind.
    pub media_type: &'static str,
    /// The bytes.
    pub bytes: Vec<u8>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Export<'a> {
    format: &'static str,
    version: u32,
    hub: &'a str,
    exported_at: String,
    points: &'a [PointOut],
}

/// Makes every file, all of them from the same look at each store.
pub fn files(hub: &Hub) -> Result<Vec<ExportFile>> {
    let (now, words) = (hub.now(), hub.config.words().map_err(crate::Error::Config)?);
    let points = hub.points().iter().map(|point| shapes::of_point(point, &words)).collect::<Result<Vec<_>>>()?;
    let export = Export {
        format: FORMAT,
        version: VERSION,
        hub: &hub.config.name,
        exported_at: for_programs(now),
        points: &points,
    };
    let json =
        serde_json::to_vec_pretty(&export).map_err(|error| steunpunt_store::Error::Unexpected(error.to_string()))?;
    let named = |stem: &str, end: &str, media_type, bytes| ExportFile {
        name: format!("{stem}.{end}"),
        file_name: format!("{stem}-{}.{end}", for_a_name(now)),
        media_type,
        bytes,
    };
    let mut files = vec![named("alles", "json", "application/json", json)];
    let tables = table::all(&points).into_iter();
    files.extend(tables.map(|(stem, bytes)| named(stem, "csv", "text/csv; charset=utf-8", bytes)));
    Ok(files)
}
