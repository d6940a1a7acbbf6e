//! Makes any text fit for a page. PDF/A refuses a whole document over one character that no font can draw, and a
//! volunteer must get the form whatever a name contains; so such a character becomes a visible "�", never nothing.
//! Deliberately not here: escaping. Text enters a template as data, where `#`, `*` and `$` mean themselves.

use serde_json::Value;
use steunpunt_domain::letters::{is_invisible, is_unknown};

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
