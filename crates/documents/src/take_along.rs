//! The text of a sheet as a QR code, to take along on a telephone. It holds the text itself and no address, because a
//! sheet is printed when the network is down; whoever scans it reads it at home, enlarges it or has it read aloud.
//! Not here: where the code stands on the page.

use crate::information_sheet::{InformationSheet, SheetFormat, SheetPiece, SheetText};
use crate::qr::{self, Code};

const MORE: &str = "…";

/// Draws as much of the text as fits, cut only between lines, and tells whether it was cut.
pub(crate) fn code(sheet: &InformationSheet, text: &SheetText, format: SheetFormat) -> (Option<Code>, bool) {
    let most = match format {
        SheetFormat::A5 => qr::FLYER,
        SheetFormat::A4 | SheetFormat::Large => qr::PAGE,
        SheetFormat::A3 => qr::POSTER,
    };
    let Some((words, cut)) = fitting(&lines(sheet, text), most - qr::UTF_8.len()) else { return (None, false) };
    (qr::code(&words, most), cut)
}

/// The title, what is known of it, and what to know, not to do, to do, and where to go: what saves a life comes before what
/// may be cut off. An avoided thing bears a cross and a place an arrow, since the headings above them are not there.
fn lines(sheet: &InformationSheet, text: &SheetText) -> Vec<String> {
    let act = text.act.iter().map(|line| format!("- {}", plain(&line.pieces)));
    let avoid = text.avoid.iter().map(|line| format!("× {}", plain(&line.pieces)));
    let go = text.go.iter().map(|line| format!("→ {}", plain(&line.pieces)));
    let core = text.core.iter().map(|sentence| plain(sentence));
    let head = [plain(&text.title), edition(sheet, text)];
    head.into_iter().chain(core).chain(avoid).chain(act).chain(go).collect()
}

/// A text on a telephone outlives the sheet; so it says which one it was, and how sure.
fn edition(sheet: &InformationSheet, text: &SheetText) -> String {
    let words = &text.words;
    // The check code stands without its name: in Cyrillic letters that would cost a line of advice.
    let edition = format!("{} {} {} {}", sheet.code, words.version, sheet.version, sheet.check_code);
    let mut parts = vec![edition.trim_end().to_owned()];
    let doubts = [
        (!sheet.confirmed, &words.unconfirmed),
        (text.approved.is_empty(), &words.not_approved),
        (text.unchecked, &words.machine),
    ];
    parts.extend(doubts.into_iter().filter(|(doubted, _)| *doubted).map(|(_, doubt)| doubt.clone()));
    if !text.valid_until.is_empty() {
        parts.push(format!("{} {}", words.valid_until, text.valid_until));
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

/// Joins the lines that fit in so many bytes, and tells whether some did not; nothing when not even the first does.
fn fitting(lines: &[String], most: usize) -> Option<(String, bool)> {
    let all = lines.join("\n");
    if all.len() <= most {
        return Some((all, false));
    }
    let mut kept = String::new();
    for line in lines {
        if kept.len() + line.len() + 1 + MORE.len() > most {
            break;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    (!kept.is_empty()).then(|| (kept + MORE, true))
}

#[cfg(test)]
mod tests {
    use super::fitting;

    fn of(lines: &[&str], most: usize) -> Option<String> {
        let lines: Vec<_> = lines.iter().map(|line| (*line).to_owned()).collect();
        fitting(&lines, most).map(|(words, cut)| {
            assert_eq!(cut, words.ends_with(super::MORE));
            words
        })
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
