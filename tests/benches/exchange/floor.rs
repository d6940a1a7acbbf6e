//! The floor: the rows that taking something in brought, inserted bare into the same tables and index of a copy of the
//! store, with the same settings on the same disk. Rows come as SQLite gives them; nothing is computed.

use rusqlite::types::Value;
use rusqlite::{Connection, Transaction, params_from_iter};
use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::{Folder, Result, Store};
use steunpunt_tests::copy_folder;
use tempfile::TempDir;

/// Tables with the column that says in which order their rows came, in the order in which rows refer to each other.
const TABLES: [(&str, &str, Counted); 9] = [
    ("device", "id", Counted::Device),
    ("item", "id", Counted::Item),
    ("entry", "id", Counted::Entry),
    ("body", "entry", Counted::Entry),
    ("request", "item", Counted::Item),
    ("emergency_report", "item", Counted::Item),
    ("volunteer", "item", Counted::Item),
    ("visit", "item", Counted::Item),
    ("search", "rowid", Counted::Item),
];

#[derive(Clone, Copy)]
enum Counted {
    Device,
    Item,
    Entry,
}

/// How far a store had come.
#[derive(Clone, Copy)]
pub struct Mark {
    device: i64,
    item: i64,
    entry: i64,
}

impl Mark {
    pub fn of(store: &Store) -> Result<Self> {
        store.read_back(|connection| {
            let last = |table: &str| {
                connection.query_row(&format!("SELECT coalesce(max(id), 0) FROM {table}"), [], |row| row.get(0))
            };
            Ok(Self { device: last("device")?, item: last("item")?, entry: last("entry")? })
        })
    }

    fn count(&self, counted: Counted) -> i64 {
        match counted {
            Counted::Device => self.device,
            Counted::Item => self.item,
            Counted::Entry => self.entry,
        }
    }
}

/// Rows that came between two marks.
pub struct Rows {
    tables: Vec<(String, Vec<Vec<Value>>)>,
}

impl Rows {
    pub fn between(store: &Store, from: Mark, to: Mark) -> Result<Self> {
        store.read_back(|connection| {
            let mut tables = Vec::new();
            for (table, column, counted) in TABLES {
                let columns = if table == "search" { "rowid, words" } else { "*" };
                let sql =
                    format!("SELECT {columns} FROM {table} WHERE {column} > ?1 AND {column} <= ?2 ORDER BY {column}");
                let rows = rows(connection, &sql, [from.count(counted), to.count(counted)])?;
                tables.push((into(table, rows.first().map_or(1, Vec::len)), rows));
            }
            let writers = "SELECT DISTINCT device FROM entry WHERE id > ?1 AND id <= ?2";
            let series = format!("SELECT * FROM series WHERE device IN ({writers})");
            let series = rows(connection, &series, [from.entry, to.entry])?;
            tables.push((into("series", series.first().map_or(1, Vec::len)), series));
            Ok(Self { tables })
        })
    }

    pub fn insert(&self, tx: &Transaction) -> Result<()> {
        for (sql, rows) in self.tables.iter().filter(|(_, rows)| !rows.is_empty()) {
            let mut statement = tx.prepare_cached(sql)?;
            for row in rows {
                statement.execute(params_from_iter(row))?;
            }
        }
        Ok(())
    }
}

fn into(table: &str, columns: usize) -> String {
    let places = vec!["?"; columns].join(", ");
    let (or, columns) = match table {
        "series" => ("OR REPLACE ", ""),
        "search" => ("", " (rowid, words)"),
        _ => ("", ""),
    };
    format!("INSERT {or}INTO {table}{columns} VALUES ({places})")
}

fn rows(connection: &Connection, sql: &str, between: [i64; 2]) -> rusqlite::Result<Vec<Vec<Value>>> {
    let mut statement = connection.prepare(sql)?;
    let columns = statement.column_count();
    let found = statement.query_map(between, |row| (0..columns).map(|column| row.get(column)).collect())?;
    found.collect()
}

/// A copy of a store as it stands.
pub struct Copy {
    pub store: Store,
    _place: TempDir,
}

impl Copy {
    pub fn of(store: &Store, machine: u8) -> Result<Self> {
        let place = tempfile::tempdir()?;
        copy_folder(store.folder().path(), place.path());
        let machine = Machine(format!("machine {machine}"));
        let opened = Store::open(Folder::at(place.path()), store.key().clone(), Wall(0), &machine)?;
        assert!(opened.new_letter.is_none(), "the copy is the same laptop");
        Ok(Self { store: opened.store, _place: place })
    }
}
