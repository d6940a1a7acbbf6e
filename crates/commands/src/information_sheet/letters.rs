//! Letters that cannot go on paper: told while somebody writes, and refused before anything is kept.

use steunpunt_documents::unknown_letters;
use steunpunt_domain::information_sheet::Sheet;
use steunpunt_sync::pack::Pack;

use crate::support_point::configuration_failure;
use crate::{Answer, Code, Failure, Wrong};

/// The letters of a sheet that no font has, each once.
pub(super) fn letters_of(sheet: &Sheet) -> String {
    let words = sheet.texts.iter().flat_map(|text| text.shown());
    let sources = sheet.sources.iter().map(|source| source.name.as_str());
    unknown_letters(words.chain(sources).chain([sheet.area.as_str()]))
}

/// Refuses a sheet of which a page would show question marks.
pub(super) fn refuse_unprintable(sheet: &Sheet) -> Answer<()> {
    refuse_letters("texts", letters_of(sheet))
}

/// Refuses a field with these letters, if there are any.
pub(super) fn refuse_letters(field: &str, letters: String) -> Answer<()> {
    if letters.is_empty() {
        return Ok(());
    }
    let details = serde_json::json!({ "field": field, "why": Wrong::NoSuchLetters, "letters": letters });
    Err(Failure::with(Code::BadInput, details))
}

/// Refuses a pack with such a sheet, and says in which file and line.
pub(crate) fn refuse_unprintable_pack(pack: &Pack) -> Answer<()> {
    for (sheet, files) in pack.sheets.iter().zip(&pack.sources) {
        for text in &sheet.texts {
            let unknown = text.shown().map(|words| unknown_letters([words])).find(|letters| !letters.is_empty());
            let Some(letters) = unknown else { continue };
            let first: String = letters.chars().take(1).collect();
            let message = format!("deze letters kunnen niet op papier: {letters}");
            return Err(configuration_failure(&files.fault_at(&text.language, &first, message)));
        }
    }
    Ok(())
}
