//! Tables for spreadsheets: semicolons, a byte order mark, and no cell that a spreadsheet would run.

/// What a spreadsheet takes for the beginning of a formula.
const RUNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The bytes of a table.
///
/// A cell that begins with `=`, `+`, `-` or `@` gets an apostrophe in front: a spreadsheet would otherwise run what
/// a resident had typed down. Taking the file in again takes the apostrophe away.
pub(crate) fn table(rows: &[Vec<String>]) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(::csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(&mut bytes);
    for row in rows {
        // Writing to memory cannot fail.
        let _ = writer.write_record(row.iter().map(|cell| defused(cell)));
    }
    drop(writer);
    bytes
}

fn defused(cell: &str) -> String {
    if cell.starts_with(RUNS) { format!("'{cell}") } else { cell.to_owned() }
}
