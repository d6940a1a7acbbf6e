//! Requests in the read tables.

mod list;

use std::collections::HashSet;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row};
use steunpunt_domain::ids::RequestId;
use steunpunt_domain::logbook::Reading;
use steunpunt_domain::request::{Request, RequestField, State};

pub use list::{
    Filter, OpenCount, Page, Sorting, list, logged_since, open_count, open_counts, open_requests, open_with_urgency,
    to_check_count, urgent_since,
};

use crate::{Error, Result, logbook, search};

/// One row of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RequestRow {
    /// Id.
    pub id: RequestId,
    /// ZB03-A147.
    pub number: String,
    /// Leaf of the tree.
    pub category: String,
    /// Urgency by its code.
    pub urgency: String,
    /// Latest time, in milliseconds since 1970.
    pub due_ms: Option<i64>,
    /// Status, with the reason when closed.
    pub state: State,
    /// What.
    pub what: String,
    /// Where.
    pub place: String,
    /// Who takes care of it.
    pub assigned_to: String,
    /// When it was asked.
    pub received_ms: i64,
    /// When it was written down.
    pub logged_ms: i64,
    /// People disagree.
    pub to_check: bool,
    /// Paper form.
    pub paper_number: String,
    /// Its personal details are gone.
    pub erased: bool,
}

const COLUMNS: &str = "item, number, category, urgency, due_ms, state, what, place, assigned_to, received_ms, \
                       logged_ms, to_check, paper_number, erased";
const NO_DEADLINE: i64 = i64::MAX;

/// The request with all its entries.
pub fn request(connection: &Connection, id: RequestId) -> Result<Request> {
    let item = logbook::item_row(connection, id.0)?.ok_or(Error::NotFound)?;
    Request::fold(&logbook::readings(connection, item)?).ok_or(Error::NotFound)
}

/// The request with all its entries, and its row.
pub fn with_row(connection: &Connection, id: RequestId) -> Result<(Request, RequestRow)> {
    let item = logbook::item_row(connection, id.0)?.ok_or(Error::NotFound)?;
    let request = Request::fold(&logbook::readings(connection, item)?).ok_or(Error::NotFound)?;
    let row = unnamed_row(connection, item)?.ok_or(Error::NotFound)?;
    Ok((request, RequestRow { id, ..row.row }))
}

/// The row of a request.
pub fn row(connection: &Connection, id: RequestId) -> Result<RequestRow> {
    let item = logbook::item_row(connection, id.0)?.ok_or(Error::NotFound)?;
    let row = unnamed_row(connection, item)?.ok_or(Error::NotFound)?.row;
    Ok(RequestRow { id, ..row })
}

/// The row of the request with this local number, if it is one.
pub fn row_of_item(connection: &Connection, item: i64) -> Result<Option<RequestRow>> {
    unnamed_row(connection, item)?.map(|row| row.named(connection)).transpose()
}

fn unnamed_row(connection: &Connection, item: i64) -> Result<Option<Unnamed>> {
    let sql = format!("SELECT {COLUMNS} FROM request WHERE item = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(statement.query_row([item], read_row).optional()?)
}

/// The requests with this number, which is always in capitals. There may be two when two laptops had the same letter.
pub fn by_number(connection: &Connection, number: &str) -> Result<Vec<RequestRow>> {
    let sql = format!("SELECT {COLUMNS} FROM request WHERE number = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_map([number.to_uppercase()], read_row)?.collect::<rusqlite::Result<Vec<_>>>()?;
    found.into_iter().map(|row| row.named(connection)).collect()
}

/// Local numbers of all of them, in the order of arrival.
pub fn every_item(connection: &Connection) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached("SELECT item FROM request ORDER BY item")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// How many there are.
pub fn count(connection: &Connection) -> Result<u64> {
    Ok(connection.prepare_cached("SELECT count(*) FROM request")?.query_row([], |row| row.get(0))?)
}

/// All hashes of rows of files that became requests.
pub fn imported_rows(connection: &Connection) -> Result<HashSet<String>> {
    let mut statement = connection.prepare_cached("SELECT import_row FROM request WHERE import_row <> ''")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(rows.iter().flat_map(|row| row.split(' ').map(str::to_owned)).collect())
}

/// A row that does not have its name yet: names are looked up after the rows, not once per row inside the query.
struct Unnamed {
    item: i64,
    row: RequestRow,
}

impl Unnamed {
    fn named(self, connection: &Connection) -> Result<RequestRow> {
        Ok(RequestRow { id: RequestId(logbook::entry_name(connection, self.item)?), ..self.row })
    }
}

fn read_row(row: &Row) -> rusqlite::Result<Unnamed> {
    let due: i64 = row.get(4)?;
    let placeholder = steunpunt_domain::ids::EntryId {
        device: steunpunt_domain::ids::DeviceId([0; 16]),
        audience: steunpunt_domain::logbook::Audience::TownHall,
        sequence: 0,
    };
    let read = RequestRow {
        id: RequestId(placeholder),
        number: row.get(1)?,
        category: row.get(2)?,
        urgency: row.get(3)?,
        due_ms: (due != NO_DEADLINE).then_some(due),
        state: State::parse(&row.get::<_, String>(5)?),
        what: row.get(6)?,
        place: row.get(7)?,
        assigned_to: row.get(8)?,
        received_ms: row.get(9)?,
        logged_ms: row.get(10)?,
        to_check: row.get(11)?,
        paper_number: row.get(12)?,
        erased: row.get(13)?,
    };
    Ok(Unnamed { item: row.get(0)?, row: read })
}

/// The row that its entries come to, and the words of the search.
pub(crate) fn fold(item: i64, readings: &[Reading]) -> Option<logbook::Row> {
    let request = Request::fold(readings)?;
    let numbers = search::number_words(&request.number);
    let words: Vec<&str> = numbers.iter().map(String::as_str).chain(request.every_text()).collect();
    Some(logbook::Row {
        sql: include_str!("request/upsert.sql"),
        words: words.join(" "),
        values: values(item, &request),
    })
}

fn values(item: i64, request: &Request) -> Vec<Value> {
    let state = request.state();
    let logged_ms = request.logged.times.wall.0;
    let text = |field| request.text(field).to_owned().into();
    vec![
        item.into(),
        request.number.clone().into(),
        text(RequestField::Category),
        text(RequestField::Urgency),
        request.number_in(RequestField::Deadline).unwrap_or(NO_DEADLINE).into(),
        state.is_open().into(),
        state.to_string().into(),
        text(RequestField::What),
        text(RequestField::Place),
        text(RequestField::AssignedTo),
        request.number_in(RequestField::ReceivedAt).unwrap_or(logged_ms).into(),
        logged_ms.into(),
        (!request.disagreements().is_empty()).into(),
        text(RequestField::PaperNumber),
        text(RequestField::ImportRow),
        request.erased().is_some().into(),
    ]
}
