//! Tables for spreadsheets: semicolons, a byte order mark, and no cell that a spreadsheet would run.

use steunpunt_domain::cell::defused;

/// The bytes of a table.
///
/// A spreadsheet would otherwise run what a resident had typed down.
pub(crate) fn table(rows: &[Vec<String>]) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(::csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(&mut bytes);
    for row in rows {
        // Writing to memory cannot fail.
        let _ = writer.write_record(row.iter().map(|cell| defused(cell).into_owned()));
    }
    drop(writer);
    bytes
}
