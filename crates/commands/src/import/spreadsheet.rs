//! Spreadsheets: the first sheet as text, moments written so that they are read back as moments.

use std::io::Cursor;

use calamine::{Data, ExcelDateTime, Reader, open_workbook_auto_from_rs};

use super::file::{Line, unreadable};
use crate::Answer;

/// A cell that shows an error in the spreadsheet. No text can hold this sign, so the row is refused and not guessed.
pub(super) const NOT_TEXT: char = '\u{fffe}';

/// The lines of the first sheet.
pub(super) fn lines(bytes: &[u8]) -> Answer<Vec<Line>> {
    // The reader is fed with files from anywhere; should it break off, the program goes on.
    std::panic::catch_unwind(|| read(bytes)).unwrap_or_else(|_| Err(unreadable("not_a_spreadsheet")))
}

fn read(bytes: &[u8]) -> Answer<Vec<Line>> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| unreadable("not_a_spreadsheet"))?;
    let sheet = book.worksheet_range_at(0).ok_or_else(|| unreadable("empty"))?;
    let range = sheet.map_err(|_| unreadable("not_a_spreadsheet"))?;
    let above = range.start().map_or(0, |(row, _)| row);
    let line = |(number, cells): (u32, &[Data])| Line { number, cells: cells.iter().map(text).collect() };
    Ok((above + 1..).zip(range.rows()).map(line).collect())
}

fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::DateTime(at) => moment(at),
        Data::Error(_) => NOT_TEXT.to_string(),
        other => other.to_string(),
    }
}

/// A moment, a day, or a time of the day: what the cell shows.
fn moment(at: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if at.as_f64() < 1.0 { time } else { format!("{year:04}-{month:02}-{day:02} {time}") }
}
