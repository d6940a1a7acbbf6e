//! Sheets as somebody at a terminal reads them: what is known of each, and its words with the blanks filled in.

use anyhow::Result;
use serde_json::{Value, json};

use super::standing;
use crate::desk::Desk;
use crate::output;

/// The language in which every sheet is written first.
const BASE: &str = "nl";

/// A row for each sheet.
pub fn table(sheets: &[&Value]) -> Result<()> {
    let rows: Vec<_> = sheets.iter().map(|sheet| row(sheet)).collect();
    let headings =
        ["code", "versie", "stand", "vastgesteld", "bevestigd", "geldig tot", "update", "titel", "talen", "uitgedeeld"];
    output::table(&headings, &rows)?;
    output::line("Uitgedeeld: alle versies samen; sheet show telt ze apart.")?;
    if sheets.iter().any(|sheet| languages(sheet).contains('*')) {
        output::line("* machinevertaling: niemand heeft haar nagekeken")?;
    }
    Ok(())
}

fn row(sheet: &Value) -> Vec<String> {
    vec![
        output::text(sheet, "/code").to_owned(),
        format!("v{}", output::number(sheet, "/version")),
        standing(sheet, "/standing").to_owned(),
        yes(sheet, "/approved"),
        yes(sheet, "/confirmed"),
        output::moment(sheet, "/validUntil"),
        output::moment(sheet, "/nextUpdate"),
        output::text(sheet, "/title").to_owned(),
        languages(sheet),
        output::number(sheet, "/copies").to_string(),
    ]
}

fn yes(value: &Value, pointer: &str) -> String {
    if output::flag(value, pointer) { "ja" } else { "nee" }.to_owned()
}

fn languages(sheet: &Value) -> String {
    let checked = output::list(sheet, "/checked");
    let languages = output::list(sheet, "/languages").iter().filter_map(Value::as_str);
    let marked = |language: &str| {
        let read = language == BASE || checked.iter().any(|one| one == language);
        format!("{language}{}", if read { "" } else { "*" })
    };
    languages.map(marked).collect::<Vec<_>>().join(" ")
}

/// What is known of a version besides what it says.
pub fn facts(page: &Value) -> Result<()> {
    let approved = match (output::text(page, "/publisher"), output::text(page, "/approved/by")) {
        ("", "") if page["approved"].is_null() => "nog niet vastgesteld".to_owned(),
        ("", by) => format!("vastgesteld door {by}, {}", output::moment(page, "/approved/at")),
        (publisher, _) => format!("vastgesteld door {publisher}"),
    };
    let confirmed = if output::flag(page, "/summary/confirmed") { "bevestigd" } else { "niet bevestigd" };
    output::line(&format!("{approved}; {confirmed}"))?;
    let moments = [("geldig tot", "/summary/validUntil"), ("volgende update", "/summary/nextUpdate")];
    for (name, at) in moments.map(|(name, pointer)| (name, output::moment(page, pointer))) {
        if !at.is_empty() {
            output::line(&format!("{name}: {at}"))?;
        }
    }
    let sources: Vec<_> = output::list(page, "/sources").iter().map(|source| output::text(source, "/name")).collect();
    output::line(&format!("bron: {}", if sources.is_empty() { "niet ingevuld".to_owned() } else { sources.join("; ") }))
}

/// Who withdrew a version, and when.
pub fn withdrawn_by(page: &Value) -> String {
    let by = match output::text(page, "/withdrawnBy/by") {
        "" => String::new(),
        by => format!(", door {by}"),
    };
    format!("{by}, {}", output::moment(page, "/withdrawnBy/at"))
}

/// How many copies of one version were handed out.
pub fn copies_of(page: &Value, digest: &str) -> i64 {
    let versions = output::list(page, "/versions").iter();
    versions.filter(|version| output::text(version, "/digest") == digest).map(|it| output::number(it, "/copies")).sum()
}

/// What was handed out, by version, language, means and hour; nothing when nothing was.
pub fn counts(page: &Value) -> Result<()> {
    let row = |count: &Value| {
        vec![
            format!("v{}", output::number(count, "/version")),
            output::text(count, "/language").to_owned(),
            means(output::text(count, "/means")).to_owned(),
            output::moment(count, "/hour"),
            output::number(count, "/copies").to_string(),
        ]
    };
    match output::list(page, "/counts") {
        [] => Ok(()),
        counts => output::table(
            &["versie", "taal", "hoe", "uur vanaf", "uitgedeeld"],
            &counts.iter().map(row).collect::<Vec<_>>(),
        ),
    }
}

fn means(code: &str) -> &str {
    match code {
        "paper" => "papier",
        "aloud" => "voorgelezen",
        "screen" => "op scherm",
        "along" => "mee voor een ander",
        code => code,
    }
}

/// Its words in one language, as they go out.
pub fn words(desk: &Desk, page: &Value, language: &str) -> Result<()> {
    let texts = output::list(page, "/texts");
    let wanted = texts.iter().find(|text| output::text(text, "/language") == language);
    let Some(text) = wanted.or(texts.first()) else { return Ok(()) };
    let language_there = output::text(text, "/language");
    if wanted.is_none() {
        output::line(&format!("Er is geen tekst in deze taal ({language}); dit is {language_there}."))?;
    }
    match text.pointer("/checkedBy/by").and_then(Value::as_str) {
        Some(by) => output::line(&format!("Vertaling nagekeken door {by}"))?,
        None if language_there != BASE && !output::flag(text, "/checked") => {
            output::line("Let op: dit is een machinevertaling; niemand heeft haar nagekeken.")?;
        }
        None => {}
    }
    let all = desk.call("list_sheets", json!({}))?;
    let filled = |words: &str| filled(words, output::list(&all, "/blanks"), language_there);
    output::line(&filled(output::text(text, "/title")))?;
    for sentence in output::list(text, "/core").iter().filter_map(Value::as_str) {
        output::line(&filled(sentence))?;
    }
    for (sign, lines) in [("+", "/act"), ("-", "/avoid"), (">", "/go")] {
        for line in output::list(text, lines) {
            output::line(&format!("{sign} {}", filled(output::text(line, "/text"))))?;
        }
    }
    Ok(())
}

/// Words with their blanks filled in; an open one says what belongs there.
fn filled(words: &str, blanks: &[Value], language: &str) -> String {
    let piece = |piece: &str| match piece.split_once("]]") {
        Some((key, after)) => format!("{}{after}", blank(key.trim(), blanks, language)),
        None => format!("[[{piece}"),
    };
    let mut pieces = words.split("[[");
    let before = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(before, |filled, next| filled + &piece(next))
}

fn blank(key: &str, blanks: &[Value], language: &str) -> String {
    let known = blanks.iter().find(|blank| output::text(blank, "/key") == key).unwrap_or(&Value::Null);
    let values = output::list(known, "/values").iter().filter_map(Value::as_str).filter(|value| !value.is_empty());
    let values: Vec<_> = values.collect();
    let label =
        [language, BASE].into_iter().find_map(|language| known.pointer(&format!("/labels/{language}"))?.as_str());
    if values.is_empty() { format!("____ ({})", label.unwrap_or(key)) } else { values.join(" / ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_shows_what_was_filled_in_or_what_belongs_there() {
        let blanks = [
            json!({ "key": "warm_place", "values": ["Sporthal"], "labels": { "nl": "plek" } }),
            json!({ "key": "hours", "values": [], "labels": { "nl": "tijden", "en": "hours" } }),
        ];
        let shown = |words: &str, language: &str| filled(words, &blanks, language);
        assert_eq!(shown("Naar [[warm_place]], [[hours]].", "en"), "Naar Sporthal, ____ (hours).");
        assert_eq!(shown("[[hours]][[zelf]]", "ar"), "____ (tijden)____ (zelf)");
        assert_eq!(shown("half [[open", "nl"), "half [[open");
    }
}
