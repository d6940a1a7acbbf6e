//! What a spreadsheet program makes of a cell in a text file: one that begins like a formula is run, so what somebody typed
//! goes out behind an apostrophe and comes back without it.

use std::borrow::Cow;

/// What a spreadsheet program takes for the beginning of a formula.
const RUNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The cell as it goes out: nothing in it is run.
pub fn defused(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(RUNS) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// The cell of a file that went out, as it was.
pub fn as_typed(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(RUNS)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_formula_becomes_text() {
        assert_eq!(defused("=1+1"), "'=1+1");
        assert_eq!(defused("gewoon"), "gewoon");
        assert_eq!(as_typed("'s avonds"), "'s avonds");
    }

    proptest! {
        #[test]
        fn what_goes_out_is_never_run_and_a_formula_comes_back(cell in "[=+\\-@\t\r'a-z]{0,6}") {
            let out = defused(&cell);
            prop_assert!(!out.starts_with(RUNS));
            if cell.starts_with(RUNS) {
                prop_assert_eq!(as_typed(&out), &cell);
            }
        }
    }
}
