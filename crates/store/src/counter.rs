//! Counters behind the numbers. A number is taken in the transaction that uses it and never given out twice.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use steunpunt_domain::number::{Number, NumberKind};

use crate::Result;

fn name(kind: NumberKind) -> &'static str {
    match kind {
        NumberKind::Request => "request",
        NumberKind::Emergency => "emergency",
        NumberKind::Paper => "paper",
        NumberKind::Message => "message",
        NumberKind::Handover => "handover",
    }
}

/// Takes the next number.
pub fn take(tx: &Transaction, kind: NumberKind, point: &str, letter: &str) -> Result<Number> {
    let counter = tx
        .prepare_cached(
            "INSERT INTO counter (letter, kind, last) VALUES (?1, ?2, 1) \
             ON CONFLICT (letter, kind) DO UPDATE SET last = last + 1 RETURNING last",
        )?
        .query_row(params![letter, name(kind)], |row| row.get(0))?;
    Ok(Number { kind, point: point.to_owned(), letter: letter.to_owned(), counter })
}

/// The number that is taken next. Until then it belongs to nothing.
pub fn next(connection: &Connection, kind: NumberKind, point: &str, letter: &str) -> Result<Number> {
    let last: Option<u32> = connection
        .prepare_cached("SELECT last FROM counter WHERE letter = ?1 AND kind = ?2")?
        .query_row(params![letter, name(kind)], |row| row.get(0))
        .optional()?;
    let counter = last.unwrap_or(0) + 1;
    Ok(Number { kind, point: point.to_owned(), letter: letter.to_owned(), counter })
}
