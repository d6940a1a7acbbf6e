//! Text files: which letters, which sign between the columns, which lines.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;
use steunpunt_domain::cell;

use super::file::{Line, unreadable};
use super::mapping;
use crate::Answer;

/// What may stand between columns; the first wins when nothing else decides, because Dutch spreadsheets write it.
const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];

/// The lines of a text file.
pub(super) fn lines(bytes: &[u8]) -> Answer<Vec<Line>> {
    let text = decoded(bytes);
    if text.contains('\0') {
        return Err(unreadable("not_text"));
    }
    split(&text, delimiter(&text))
}

/// UTF-8, or what a byte order mark says, or the letters of an old Windows program, in which any byte is a letter.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(_) => WINDOWS_1252.decode(bytes).0,
    }
}

/// The sign that makes the most known headings of the first line, else the most columns.
fn delimiter(text: &str) -> u8 {
    let worth = |delimiter: &u8| {
        let mut first = reader(text, *delimiter).into_records();
        let headings: Vec<String> = first
            .next()
            .and_then(Result::ok)
            .map(|record| record.iter().map(str::to_owned).collect())
            .unwrap_or_default();
        (mapping::known(&headings), headings.len())
    };
    // `max_by_key` gives the last of equals.
    DELIMITERS.into_iter().rev().max_by_key(worth).unwrap_or(b';')
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

fn split(text: &str, delimiter: u8) -> Answer<Vec<Line>> {
    let (mut lines, mut counted) = (Vec::new(), LineCount { rest: text, place: 0, number: 1 });
    for record in reader(text, delimiter).into_records() {
        let record = record.map_err(|_| unreadable("not_csv"))?;
        let place = record.position().map_or(0, csv::Position::byte);
        let number = counted.number_at(usize::try_from(place).unwrap_or(usize::MAX));
        let cells = record.iter().map(|cell| cell::as_typed(cell).to_owned()).collect();
        lines.push(Line { number, cells });
    }
    Ok(lines)
}

/// Counts lines as an editor shows them: breaks inside quotes and lines with nothing on them count as well.
struct LineCount<'a> {
    rest: &'a str,
    place: usize,
    number: u32,
}

impl LineCount<'_> {
    /// The line of the record of which the reader says that it begins here: often at the breaks in front of it.
    fn number_at(&mut self, place: usize) -> u32 {
        self.pass(place.saturating_sub(self.place));
        self.pass(self.rest.len() - self.rest.trim_start_matches(['\r', '\n']).len());
        self.number
    }

    fn pass(&mut self, bytes: usize) {
        let Some((passed, rest)) = self.rest.split_at_checked(bytes) else { return };
        let pairs = passed.matches("\r\n").count() + usize::from(passed.ends_with('\r') && rest.starts_with('\n'));
        let breaks = passed.matches(['\r', '\n']).count() - pairs;
        self.number = self.number.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
        self.place += bytes;
        self.rest = rest;
    }
}
