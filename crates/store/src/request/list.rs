//! Pages of the list. The open list is read from one index in at most a few short ranges, so that its first page
//! costs the same with a thousand and with a million requests.

use rusqlite::{Connection, named_params};

use steunpunt_domain::request::Request;

use super::{COLUMNS, RequestRow, read_row};
use crate::{Result, logbook};

/// Which requests. Empty texts do not filter.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// Open ones, closed ones, or all.
    pub open: Option<bool>,
    /// A group ("5") or a leaf ("5.1").
    pub category: String,
    /// A status by its code.
    pub status: String,
    /// Who takes care of it.
    pub assigned_to: String,
    /// Only those on which people disagree.
    pub to_check: bool,
}

/// How urgencies sort, and from when on a deadline is near.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sorting {
    /// Codes, most urgent first.
    pub urgencies: Vec<String>,
    /// The code that a near deadline makes of a lower one.
    pub urgent: String,
    /// A deadline up to this moment is near.
    pub near_ms: i64,
}

/// Open requests of one urgency and category.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenCount {
    /// The urgency that was chosen.
    pub urgency: String,
    /// Leaf of the tree.
    pub category: String,
    /// Whether their latest time is near, or gone by.
    pub near: bool,
    /// How many.
    pub count: u32,
}

/// One page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page {
    /// Its rows.
    pub rows: Vec<RequestRow>,
    /// How many match in all.
    pub total: u32,
}

const FILTER: &str = "(:category = '' OR category = :category OR category GLOB :category || '.*') \
     AND (:status = '' OR state = :status OR state GLOB :status || '/*') \
     AND (:assigned_to = '' OR assigned_to = :assigned_to COLLATE NOCASE) AND (:to_check = 0 OR to_check = 1)";

/// A page of the list: open ones by urgency, latest time and age; others newest first.
pub fn list(connection: &Connection, filter: &Filter, sorting: &Sorting, offset: u32, limit: u32) -> Result<Page> {
    let (wanted, order) = match filter.open {
        Some(true) => ("open = 1", String::new()),
        Some(false) => ("open = 0", "ORDER BY logged_ms DESC, item DESC".to_owned()),
        None => ("1 = 1", "ORDER BY item DESC".to_owned()),
    };
    let source = if filter.open == Some(true) {
        open_source(sorting)
    } else {
        format!("SELECT {COLUMNS} FROM request WHERE {wanted} AND {FILTER} {order} LIMIT :limit OFFSET :offset")
    };
    let mut statement = connection.prepare_cached(&source)?;
    let named = named_params! {
        ":category": filter.category, ":status": filter.status, ":assigned_to": filter.assigned_to,
        ":to_check": filter.to_check, ":limit": limit, ":offset": offset, ":near": sorting.near_ms,
    };
    // Only the open list knows what is near.
    let used = if filter.open == Some(true) { named } else { named.split_last().map_or(named, |(_, used)| used) };
    let rows = statement.query_map(used, read_row)?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let rows = rows.into_iter().map(|row| row.named(connection)).collect::<Result<_>>()?;
    Ok(Page { rows, total: total(connection, filter, wanted)? })
}

/// One range of the index per urgency, and two for those that a near deadline moves up. Only the rows of the page
/// are read whole.
fn open_source(sorting: &Sorting) -> String {
    let urgent = sorting.urgencies.iter().position(|code| *code == sorting.urgent).unwrap_or(0);
    let mut parts = Vec::new();
    for (rank, code) in sorting.urgencies.iter().enumerate() {
        let code = quoted(code);
        if rank <= urgent {
            parts.push(part(&format!("urgency = {code}"), &rank.to_string()));
        } else {
            parts.push(part(&format!("urgency = {code} AND due_ms <= :near"), &urgent.to_string()));
            parts.push(part(&format!("urgency = {code} AND due_ms > :near"), &rank.to_string()));
        }
    }
    let unknown = format!("CASE WHEN due_ms <= :near THEN {urgent} ELSE {} END", sorting.urgencies.len());
    parts.extend(between(&sorting.urgencies).iter().map(|range| part(range, &unknown)));
    format!(
        "SELECT {COLUMNS} FROM (SELECT item AS chosen, rank FROM ({}) ORDER BY rank, due_ms, logged_ms, item \
         LIMIT :limit OFFSET :offset) JOIN request ON item = chosen ORDER BY rank, due_ms, logged_ms, item",
        parts.join(" UNION ALL ")
    )
}

/// Every code that is none of these, as ranges of the index: `NOT IN` would walk all of it to find nothing.
fn between(codes: &[String]) -> Vec<String> {
    let mut sorted: Vec<String> = codes.iter().map(|code| quoted(code)).collect();
    sorted.sort();
    let Some((first, last)) = sorted.first().zip(sorted.last()) else { return vec!["1 = 1".to_owned()] };
    let mut ranges = vec![format!("urgency < {first}"), format!("urgency > {last}")];
    let neighbours = sorted.iter().zip(sorted.iter().skip(1));
    ranges.extend(neighbours.map(|(low, high)| format!("urgency > {low} AND urgency < {high}")));
    ranges
}

fn part(condition: &str, rank: &str) -> String {
    format!(
        "SELECT * FROM (SELECT item, due_ms, logged_ms, {rank} AS rank FROM request WHERE open = 1 AND {condition} \
         AND {FILTER} ORDER BY due_ms, logged_ms, item LIMIT :limit + :offset)"
    )
}

/// Codes come from a municipality's file, so they are quoted like anything else from outside.
fn quoted(code: &str) -> String {
    format!("'{}'", code.replace('\'', "''"))
}

fn total(connection: &Connection, filter: &Filter, wanted: &str) -> Result<u32> {
    let filters = !(filter.category.is_empty() && filter.status.is_empty() && filter.assigned_to.is_empty());
    if !filters && !filter.to_check {
        let sql = format!("SELECT count(*) FROM request WHERE {wanted}");
        return Ok(connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?);
    }
    let sql = format!("SELECT count(*) FROM request WHERE {wanted} AND {FILTER}");
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(statement.query_row(
        named_params! {
            ":category": filter.category, ":status": filter.status, ":assigned_to": filter.assigned_to,
            ":to_check": filter.to_check,
        },
        |row| row.get(0),
    )?)
}

/// How many are open.
pub fn open_count(connection: &Connection) -> Result<u32> {
    let sql = "SELECT count(*) FROM request WHERE open = 1";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// On how many people disagree.
pub fn to_check_count(connection: &Connection) -> Result<u32> {
    let sql = "SELECT count(*) FROM request WHERE to_check = 1";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// How many of an urgency are open.
pub fn open_with_urgency(connection: &Connection, urgency: &str) -> Result<u32> {
    let sql = "SELECT count(*) FROM request WHERE open = 1 AND urgency = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([urgency], |row| row.get(0))?)
}

/// All that are open, with all their entries, in no order that means anything. The index is named, because for the order's
/// sake every request there ever was would be walked.
pub fn open_requests(connection: &Connection) -> Result<Vec<Request>> {
    let sql = "SELECT item FROM request INDEXED BY request_open WHERE open = 1 ORDER BY item";
    let items = logbook::items_in(connection, sql, [])?;
    Ok(logbook::readings_of(connection, &items)?.iter().filter_map(|readings| Request::fold(readings)).collect())
}

/// How many were logged from a moment on, in milliseconds since 1970.
pub fn logged_since(connection: &Connection, from_ms: i64) -> Result<u32> {
    let sql = "SELECT count(*) FROM request WHERE logged_ms >= ?1";
    Ok(connection.prepare_cached(sql)?.query_row([from_ms], |row| row.get(0))?)
}

/// Those of some urgencies that were logged from a moment on, in milliseconds since 1970.
pub fn urgent_since(connection: &Connection, urgencies: &[String], from_ms: i64) -> Result<Vec<RequestRow>> {
    let urgencies: Vec<String> = urgencies.iter().map(|code| quoted(code)).collect();
    let sql = format!(
        "SELECT {COLUMNS} FROM request WHERE logged_ms >= ?1 AND urgency IN ({}) ORDER BY logged_ms",
        urgencies.join(", ")
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_map([from_ms], read_row)?.collect::<rusqlite::Result<Vec<_>>>()?;
    found.into_iter().map(|row| row.named(connection)).collect()
}

/// How many are open, by urgency and category.
pub fn open_counts(connection: &Connection, near_ms: i64) -> Result<Vec<OpenCount>> {
    let sql = "SELECT urgency, category, due_ms <= ?1 AS near, count(*) FROM request INDEXED BY request_open \
               WHERE open = 1 GROUP BY urgency, category, near ORDER BY 1, 2, 3";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([near_ms], |row| {
        let (urgency, category, count) = (row.get(0)?, row.get(1)?, row.get(3)?);
        Ok(OpenCount { urgency, category, near: row.get::<_, Option<bool>>(2)?.unwrap_or(false), count })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
