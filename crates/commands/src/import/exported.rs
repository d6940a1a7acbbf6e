//! Files that this program exported itself: whether they are of an exercise, and which of their rows began here.

use super::file::{Line, Sheet};

/// The columns by which an export is known. A file that has all three came out of this program.
pub(super) struct Exported {
    point: usize,
    exercise: usize,
    number: usize,
}

impl Exported {
    /// Where they stand.
    pub fn find(sheet: &Sheet) -> Option<Self> {
        let column = |name: &str| sheet.columns.iter().position(|heading| heading.trim() == name);
        Some(Self { point: column("point")?, exercise: column("exercise")?, number: column("number")? })
    }

    /// Whether a row is of an exercise and the point here is not, or the other way round.
    pub fn differs(&self, line: &Line, exercise: bool) -> bool {
        cell(line, self.exercise) != exercise.to_string()
    }

    /// The number of a row that was exported at this point.
    pub fn own_number(&self, line: &Line, point: &str) -> Option<String> {
        let number = cell(line, self.number);
        (cell(line, self.point) == point && !number.is_empty()).then(|| number.to_owned())
    }
}

fn cell(line: &Line, column: usize) -> &str {
    line.cells.get(column).map(|cell| cell.trim()).unwrap_or_default()
}
