//! Emergency reports in the read tables.

use rusqlite::Connection;
use steunpunt_domain::emergency_report::{EmergencyReport, EmergencyStage};
use steunpunt_domain::ids::EmergencyReportId;
use steunpunt_domain::logbook::Reading;

use crate::{Error, Result, logbook, search};

/// A report with all its entries.
pub fn report(connection: &Connection, id: EmergencyReportId) -> Result<EmergencyReport> {
    let item = logbook::item_row(connection, id.0)?.ok_or(Error::NotFound)?;
    report_of_item(connection, item)?.ok_or(Error::NotFound)
}

/// The report with this local number, if it is one.
pub fn report_of_item(connection: &Connection, item: i64) -> Result<Option<EmergencyReport>> {
    Ok(EmergencyReport::fold(&logbook::readings(connection, item)?))
}

/// Reports that nobody acknowledged, oldest first.
pub fn waiting(connection: &Connection) -> Result<Vec<EmergencyReport>> {
    several(connection, "SELECT item FROM emergency_report WHERE stage < 2 ORDER BY written_ms")
}

/// All reports, newest first.
pub fn all(connection: &Connection) -> Result<Vec<EmergencyReport>> {
    several(connection, "SELECT item FROM emergency_report ORDER BY item DESC")
}

/// Those written from a moment on, in milliseconds since 1970.
pub fn since(connection: &Connection, from_ms: i64) -> Result<Vec<EmergencyReport>> {
    let sql = "SELECT item FROM emergency_report WHERE written_ms >= ?1 ORDER BY written_ms";
    let items = logbook::items_in(connection, sql, [from_ms])?;
    folded(connection, &items)
}

/// How many reports there are.
pub fn count(connection: &Connection) -> Result<u64> {
    Ok(connection.prepare_cached("SELECT count(*) FROM emergency_report")?.query_row([], |row| row.get(0))?)
}

/// How many reports nobody acknowledged.
pub fn waiting_count(connection: &Connection) -> Result<u32> {
    let sql = "SELECT count(*) FROM emergency_report WHERE stage < 2";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

fn several(connection: &Connection, sql: &str) -> Result<Vec<EmergencyReport>> {
    let mut statement = connection.prepare_cached(sql)?;
    let items = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
    folded(connection, &items)
}

fn folded(connection: &Connection, items: &[i64]) -> Result<Vec<EmergencyReport>> {
    let readings = logbook::readings_of(connection, items)?;
    Ok(readings.iter().filter_map(|readings| EmergencyReport::fold(readings)).collect())
}

/// Writes the row over the one that stands there.
const UPSERT: &str = "INSERT INTO emergency_report (item, number, stage, written_ms, erased) VALUES (?1, ?2, ?3, ?4, ?5) \
                      ON CONFLICT (item) DO UPDATE SET number = ?2, stage = ?3, written_ms = ?4, erased = ?5";

/// The row that its entries come to, and the words of the search.
pub(crate) fn fold(item: i64, readings: &[Reading]) -> Option<logbook::Row> {
    let folded = EmergencyReport::fold(readings)?;
    let stage = match folded.stage() {
        EmergencyStage::Reported => 0,
        EmergencyStage::Relayed => 1,
        EmergencyStage::Acknowledged => 2,
    };
    let (written_ms, erased) = (folded.stamp.times.wall.0, folded.erased.is_some());
    let report = folded.report;
    let mut words = search::number_words(&report.number);
    let values = vec![item.into(), report.number.into(), stage.into(), written_ms.into(), erased.into()];
    words.extend([report.what, report.place, report.reach, report.paper_number.unwrap_or_default()]);
    Some(logbook::Row { sql: UPSERT, values, words: words.join(" ") })
}
