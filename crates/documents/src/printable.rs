//! Makes any text fit for a page. PDF/A refuses a whole document over one character that no font can draw, and a
//! volunteer must get the form whatever a name contains; so such a character becomes a visible "�", never nothing.
//! Deliberately not here: escaping. Text enters a template as data, where `#`, `*` and `$` mean themselves.

use serde_json::Value;

use crate::fonts;

const UNKNOWN: char = '\u{FFFD}';

/// Goes through a view and makes each of its texts printable.
pub(crate) fn printable(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.chars().filter_map(character).collect()),
        Value::Array(items) => items.into_iter().map(printable).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, field)| (name, printable(field))).collect(),
        other => other,
    }
}

/// Line breaks become spaces, because every field here has one line; invisible signs that could reorder or hide text go.
fn character(character: char) -> Option<char> {
    match character {
        c if c.is_whitespace() || c.is_control() => Some(' '),
        c if is_invisible(c) => None,
        c if is_unknown(c) => Some(UNKNOWN),
        c => Some(c),
    }
}

/// Whether only a sign that something stood here can be printed.
pub(crate) fn is_unknown(character: char) -> bool {
    let drawn = !character.is_whitespace() && !character.is_control() && !is_invisible(character);
    drawn && (is_private(character) || !fonts::cover(character))
}

fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Forbidden in PDF/A because nobody knows what they mean, though fonts draw some of them.
fn is_private(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::printable;

    #[test]
    fn markup_and_other_scripts_stay_as_typed() {
        let typed = json!({ "name": "#panic() *a* $x$ \\ “é” 🙂 مركز ▲ → ✓" });
        assert_eq!(printable(typed.clone()), typed);
    }

    #[test]
    fn what_no_font_draws_becomes_visible_and_what_hides_goes() {
        assert_eq!(
            printable(json!(["a\u{4E2D}b", "a\u{202E}b", "a\r\nb", "a\u{E000}b"])),
            json!(["a�b", "ab", "a  b", "a�b"])
        );
    }
}
