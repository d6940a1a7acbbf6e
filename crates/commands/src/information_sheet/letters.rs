//! Letters that cannot go on paper are refused before anything is kept.

use steunpunt_domain::information_sheet::Sheet;

use crate::{Answer, Code, Failure, Wrong};

/// Refuses a sheet of which a page would show question marks.
pub(super) fn refuse_unprintable(sheet: &Sheet) -> Answer<()> {
    refuse_letters("texts", sheet.unknown_letters())
}

/// Refuses a field with these letters, if there are any.
pub(crate) fn refuse_letters(field: &str, letters: String) -> Answer<()> {
    if letters.is_empty() {
        return Ok(());
    }
    let details = serde_json::json!({ "field": field, "why": Wrong::NoSuchLetters, "letters": letters });
    Err(Failure::with(Code::BadInput, details))
}
