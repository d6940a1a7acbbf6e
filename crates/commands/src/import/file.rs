//! A file as headings and lines, whatever kind of file it is.

use std::fs::File;
use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{spreadsheet, text};
use crate::shapes::import::ImportFile;
use crate::{Answer, Code, Failure, Wrong};

/// A file of this size holds more requests than a point sees in a month; a larger one is a mistake.
const LARGEST_BYTES: u64 = 64 << 20;

/// Headings and what stands below them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Sheet {
    pub columns: Vec<String>,
    pub lines: Vec<Line>,
}

/// One line of a file, with its number there, from 1.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Line {
    pub number: u32,
    pub cells: Vec<String>,
}

impl Line {
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The file's content, from the disk or from a browser.
pub(super) fn read(input: &ImportFile) -> Answer<Vec<u8>> {
    match (&input.path, &input.base64) {
        (_, Some(content)) => STANDARD.decode(content).map_err(|_| unreadable("not_base64")),
        (Some(path), None) => read_file(path),
        (None, None) => Err(Failure::bad("path", Wrong::Empty)),
    }
}

fn read_file(path: &str) -> Answer<Vec<u8>> {
    let file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => unreadable("not_found"),
        std::io::ErrorKind::PermissionDenied => unreadable("not_allowed"),
        _ => unreadable("disk"),
    })?;
    let mut bytes = Vec::new();
    file.take(LARGEST_BYTES + 1).read_to_end(&mut bytes).map_err(|_| unreadable("disk"))?;
    if bytes.len() as u64 > LARGEST_BYTES {
        return Err(unreadable("too_large"));
    }
    Ok(bytes)
}

/// The kind is told by the content, because names lie: both kinds of spreadsheet are zip files.
pub(super) fn sheet(bytes: &[u8]) -> Answer<Sheet> {
    let lines = if bytes.starts_with(b"PK") { spreadsheet::lines(bytes)? } else { text::lines(bytes)? };
    let mut lines = lines.into_iter().filter(|line| !line.is_empty());
    let Some(headings) = lines.next() else { return Err(unreadable("empty")) };
    let columns = headings.cells.iter().map(|heading| heading.trim().to_owned()).collect();
    Ok(Sheet { columns, lines: lines.collect() })
}

/// The name without its folder, on either kind of system.
pub(super) fn bare_name(name: &str) -> String {
    name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned()
}

pub(super) fn unreadable(why: &str) -> Failure {
    Failure::with(Code::UnreadableFile, serde_json::json!({ "why": why }))
}
