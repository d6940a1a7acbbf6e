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

/// A line of the text, and how soon it is left out: what has a lower rank stays longer.
struct Line {
    rank: usize,
    words: String,
}

/// The title, what is known of it, and what to know, not to do, to do, and where to go. An avoided thing bears a cross and a
/// place an arrow, since the headings above them are not there. When not everything fits, the first thing to do stays before
/// all but the first sentence of what to know, and what to do and not to do stay side by side: neither is of use alone.
fn lines(sheet: &InformationSheet, text: &SheetText) -> Vec<Line> {
    let line = |rank, words| Line { rank, words };
    let head = [plain(&text.title), edition(sheet, text)].into_iter().map(|words| line(0, words));
    let core = text.core.iter().enumerate().map(|(place, it)| line(if place == 0 { 0 } else { 2 }, plain(it)));
    let avoid =
        text.avoid.iter().enumerate().map(|(place, it)| line(2 * place + 3, format!("× {}", plain(&it.pieces))));
    let act_rank = |place: usize| if place == 0 { 1 } else { 2 * place + 2 };
    let act = text.act.iter().enumerate().map(|(place, it)| line(act_rank(place), format!("- {}", plain(&it.pieces))));
    let go = text.go.iter().map(|it| line(usize::MAX, format!("→ {}", plain(&it.pieces))));
    head.chain(core).chain(avoid).chain(act).chain(go).collect()
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
fn fitting(lines: &[Line], most: usize) -> Option<(String, bool)> {
    let bytes: usize = lines.iter().map(|line| line.words.len() + 1).sum();
    if bytes <= most + 1 {
        return Some((joined(lines.iter()), false));
    }
    let kept = kept(lines, most.checked_sub(MORE.len())?);
    (!kept.is_empty()).then(|| (joined(kept.into_iter()) + "\n" + MORE, true))
}

/// The lines of the lowest ranks that fit together, each with its end, in the order in which they are read.
fn kept(lines: &[Line], most: usize) -> Vec<&Line> {
    let mut ranked: Vec<_> = lines.iter().enumerate().collect();
    ranked.sort_by_key(|(_, line)| line.rank);
    let fits = |used: &mut usize, (place, line): (usize, &Line)| {
        *used += line.words.len() + 1;
        (*used <= most).then_some(place)
    };
    let mut kept: Vec<_> = ranked.into_iter().scan(0, fits).collect();
    kept.sort_unstable();
    kept.into_iter().filter_map(|place| lines.get(place)).collect()
}

fn joined<'a>(lines: impl Iterator<Item = &'a Line>) -> String {
    lines.map(|line| line.words.as_str()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{Line, fitting};

    fn of(lines: &[(usize, &str)], most: usize) -> Option<String> {
        let lines: Vec<_> =
            lines.iter().map(|(rank, words)| Line { rank: *rank, words: (*words).to_owned() }).collect();
        fitting(&lines, most).map(|(words, cut)| {
            assert_eq!(cut, words.ends_with(super::MORE));
            words
        })
    }

    #[test]
    fn what_fits_is_whole_and_what_does_not_ends_at_a_line() {
        let lines = [(0, "Title"), (0, "one line"), (0, "another")];
        assert_eq!(of(&lines, 22).as_deref(), Some("Title\none line\nanother"));
        assert_eq!(of(&lines, 21).as_deref(), Some("Title\none line\n…"));
        assert_eq!(of(&lines, 17).as_deref(), Some("Title\n…"));
        assert_eq!(of(&lines, 8), None);
    }

    #[test]
    fn what_to_do_stays_beside_what_not_to_do() {
        let lines =
            [(0, "Title"), (2, "× not this"), (4, "× nor that"), (1, "- this"), (3, "- that"), (usize::MAX, "→ there")];
        assert_eq!(of(&lines, 40).as_deref(), Some("Title\n× not this\n- this\n- that\n…"));
        assert_eq!(of(&lines, 20).as_deref(), Some("Title\n- this\n…"));
    }
}
