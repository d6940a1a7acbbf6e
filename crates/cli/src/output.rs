//! Results on the standard output: JSON for programs, plain lines and tables for people.

use std::io::{self, ErrorKind, Write};

use anyhow::Result;
use serde_json::Value;
use steunpunt_commands::on_paper;
use steunpunt_commands::shapes::Moment;

/// Letters of a cell in a table; the rest is shown by `request show`.
const WIDEST: usize = 60;

/// Writes one line.
pub fn line(text: &str) -> Result<()> {
    bytes(format!("{text}\n").as_bytes())
}

/// Writes JSON.
pub fn json(value: &Value) -> Result<()> {
    line(&serde_json::to_string_pretty(value)?)
}

/// Writes bytes as they are.
pub fn bytes(bytes: &[u8]) -> Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    Ok(out.flush()?)
}

/// Whether the reader went away, as `head` does: no reason to complain.
pub fn is_closed(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

/// Nobody may take an exercise for real.
pub fn exercise_mark(exercise: bool) -> Result<()> {
    if exercise { line("OEFENING") } else { Ok(()) }
}

/// Writes a table with its headings.
pub fn table(headings: &[&str], rows: &[Vec<String>]) -> Result<()> {
    let headings = headings.iter().map(|heading| (*heading).to_owned()).collect();
    let rows: Vec<Vec<String>> =
        std::iter::once(&headings).chain(rows).map(|row| row.iter().map(|cell| short(cell)).collect()).collect();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..headings.len()).map(|column| width(column).unwrap_or(0)).collect();
    for row in &rows {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        line(cells.collect::<Vec<_>>().join("  ").trim_end())?;
    }
    Ok(())
}

fn short(cell: &str) -> String {
    let one_line = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    if one_line.chars().count() <= WIDEST {
        return one_line;
    }
    one_line.chars().take(WIDEST - 1).chain(['…']).collect()
}

/// The text at a place in a result.
pub fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

/// The number at a place in a result.
pub fn number(value: &Value, pointer: &str) -> i64 {
    value.pointer(pointer).and_then(Value::as_i64).unwrap_or_default()
}

/// So many of something, in words: `1 regel`, `3 regels`.
pub fn plural(number: i64, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}

/// Whether what is at a place in a result holds.
pub fn flag(value: &Value, pointer: &str) -> bool {
    value.pointer(pointer).and_then(Value::as_bool).unwrap_or_default()
}

/// The list at a place in a result.
pub fn list<'a>(value: &'a Value, pointer: &str) -> &'a [Value] {
    value.pointer(pointer).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// The moment at a place in a result, as people read it; empty when there is none.
pub fn moment(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).and_then(Value::as_i64).map(|at| on_paper(Moment(at))).unwrap_or_default()
}
