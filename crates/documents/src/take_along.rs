//! The text of a sheet as a QR code, to take along on a telephone. It holds the text itself and no address, because a
//! sheet is printed when the network is down; whoever scans it reads it at home, enlarges it or has it read aloud.
//! Not here: where the code stands on the page.

use crate::information_sheet::{InformationSheet, SheetPiece, SheetText};
use crate::qr::{self, Code};

const MORE: &str = "…";

/// Draws as much of the text as fits, cut only between lines.
pub(crate) fn code(sheet: &InformationSheet, text: &SheetText) -> Option<Code> {
    qr::code(&fitting(&lines(sheet, text), qr::MOST_BYTES)?)
}

/// The title, from which version it comes, and what to know, do and not do. An avoided thing bears a cross, since the
/// heading above it is not there.
fn lines(sheet: &InformationSheet, text: &SheetText) -> Vec<String> {
    let act = text.act.iter().map(|line| format!("- {}", plain(&line.pieces)));
    let avoid = text.avoid.iter().map(|line| format!("× {}", plain(&line.pieces)));
    let core = text.core.iter().map(|sentence| plain(sentence));
    let head = [plain(&text.title), edition(sheet, text)];
    head.into_iter().chain(core).chain(act).chain(avoid).collect()
}

/// A text on a telephone outlives the sheet; so it says which one it was.
fn edition(sheet: &InformationSheet, text: &SheetText) -> String {
    let words = &text.words;
    let mut parts = vec![format!("{} {} {}", sheet.code, words.version, sheet.version)];
    if !sheet.confirmed {
        parts.push(words.unconfirmed.clone());
    }
    if !sheet.valid_until.is_empty() {
        parts.push(format!("{} {}", words.valid_until, sheet.valid_until));
    }
    parts.join(", ")
}

fn plain(pieces: &[SheetPiece]) -> String {
    pieces.iter().map(piece).collect()
}

fn piece(piece: &SheetPiece) -> String {
    match piece {
        SheetPiece::Text(text) => text.clone(),
        SheetPiece::Blank { label, value } if value.trim().is_empty() => format!("____ ({label})"),
        SheetPiece::Blank { value, .. } => value.clone(),
    }
}

/// Joins the lines that fit in so many bytes; nothing when not even the first does.
fn fitting(lines: &[String], most: usize) -> Option<String> {
    let all = lines.join("\n");
    if all.len() <= most {
        return Some(all);
    }
    let mut kept = String::new();
    for line in lines {
        if kept.len() + line.len() + 1 + MORE.len() > most {
            break;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    (!kept.is_empty()).then(|| kept + MORE)
}

#[cfg(test)]
mod tests {
    use super::fitting;

    fn of(lines: &[&str], most: usize) -> Option<String> {
        fitting(&lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>(), most)
    }

    #[test]
    fn what_fits_is_whole_and_what_does_not_ends_at_a_line() {
        let lines = ["Title", "one line", "another"];
        assert_eq!(of(&lines, 22).as_deref(), Some("Title\none line\nanother"));
        assert_eq!(of(&lines, 21).as_deref(), Some("Title\none line\n…"));
        assert_eq!(of(&lines, 17).as_deref(), Some("Title\n…"));
        assert_eq!(of(&lines, 8), None);
    }
}
