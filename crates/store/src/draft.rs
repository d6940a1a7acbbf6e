//! Drafts: every batch of keystrokes of an unfinished form, on the disk of the laptop where it is typed.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use steunpunt_domain::ids::EntryId;

use crate::{Error, Result};

/// A draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Id.
    pub id: String,
    /// Which form.
    pub form: String,
    /// How a person would call it.
    pub title: String,
    /// What was typed.
    pub content: String,
    /// The volunteer's entry; empty from the locked screen.
    pub writer: String,
    /// Last change, in milliseconds since 1970.
    pub updated_ms: i64,
    /// Put away by a person.
    pub put_away: bool,
}

const COLUMNS: &str = "id, form, title, content, writer, updated_ms, put_away";

fn read(row: &Row) -> rusqlite::Result<Draft> {
    Ok(Draft {
        id: row.get(0)?,
        form: row.get(1)?,
        title: row.get(2)?,
        content: row.get(3)?,
        writer: row.get(4)?,
        updated_ms: row.get(5)?,
        put_away: row.get(6)?,
    })
}

/// Keeps a draft as it stands.
pub fn save(tx: &Transaction, draft: &Draft) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO draft (id, form, title, content, writer, updated_ms, put_away) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) \
         ON CONFLICT (id) DO UPDATE SET form = ?2, title = ?3, content = ?4, writer = ?5, updated_ms = ?6, put_away = ?7",
    )?
    .execute(params![
        draft.id,
        draft.form,
        draft.title,
        draft.content,
        draft.writer,
        draft.updated_ms,
        draft.put_away
    ])?;
    Ok(())
}

/// One draft.
pub fn draft(connection: &Connection, id: &str) -> Result<Draft> {
    let sql = format!("SELECT {COLUMNS} FROM draft WHERE id = ?1");
    let found = connection.prepare_cached(&sql)?.query_row([id], read).optional()?;
    found.ok_or(Error::NotFound)
}

/// All drafts, newest first.
pub fn all(connection: &Connection) -> Result<Vec<Draft>> {
    let sql = format!("SELECT {COLUMNS} FROM draft ORDER BY updated_ms DESC");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The drafts with these local numbers, the last one included.
pub(crate) fn between(connection: &Connection, first: i64, last: i64) -> Result<Vec<Draft>> {
    let sql = format!("SELECT {COLUMNS} FROM draft WHERE rowid BETWEEN ?1 AND ?2");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([first, last], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Takes away the drafts about an item: its name stands in their form or in what was typed.
pub(crate) fn end_about(tx: &Transaction, item: EntryId) -> Result<()> {
    let sql = "DELETE FROM draft WHERE instr(form, ?1) > 0 OR instr(content, ?1) > 0";
    tx.prepare_cached(sql)?.execute([item.to_string()])?;
    Ok(())
}

/// The draft became an entry: it ends in the transaction that wrote the entry.
pub fn end(tx: &Transaction, id: &str) -> Result<()> {
    tx.prepare_cached("DELETE FROM draft WHERE id = ?1")?.execute([id])?;
    Ok(())
}
