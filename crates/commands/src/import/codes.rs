//! Codes behind what people write: the code itself, or its name in either language.

use steunpunt_domain::configuration::{Choice, Configuration, Label};
use steunpunt_domain::plain::plain;

fn named(label: &Label, text: &str) -> bool {
    [&label.nl, &label.en].iter().any(|name| plain(name) == text)
}

fn is(code: &str, label: &Label, text: &str) -> bool {
    plain(code) == text || named(label, text)
}

/// The leaf: "5.1", "5,1" from a spreadsheet, "5.1 Medicijnen op", or its name.
pub(super) fn category(configuration: &Configuration, text: &str) -> Option<String> {
    let leaves = || configuration.groups.iter().flat_map(|group| &group.leaves);
    let text = plain(text.trim());
    let code = text.split_whitespace().next().unwrap_or_default().replace(',', ".");
    let by_code = leaves().find(|leaf| plain(&leaf.code) == code);
    let found = leaves().find(|leaf| is(&leaf.code, &leaf.label, &text)).or(by_code);
    found.map(|leaf| leaf.code.clone())
}

/// The urgency: "U2" or its name.
pub(super) fn urgency(configuration: &Configuration, text: &str) -> Option<String> {
    let text = plain(text.trim());
    let found = configuration.urgencies.iter().find(|urgency| is(&urgency.code, &urgency.label, &text));
    found.map(|urgency| urgency.code.clone())
}

/// Ticks with commas, semicolons or bars between them; `None` when one of them is unknown.
pub(super) fn ticks(configuration: &Configuration, text: &str) -> Option<Vec<String>> {
    let parts = text.split([',', ';', '|']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| choice(&configuration.ticks, part)).collect()
}

/// A language by its code when it is known, else as it was written.
pub(super) fn language(configuration: &Configuration, text: &str) -> String {
    choice(&configuration.languages, text).unwrap_or_else(|| text.to_owned())
}

fn choice(choices: &[Choice], text: &str) -> Option<String> {
    let text = plain(text.trim());
    choices.iter().find(|choice| is(&choice.code, &choice.label, &text)).map(|choice| choice.code.clone())
}
