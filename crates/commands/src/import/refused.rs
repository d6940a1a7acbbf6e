//! The lines that were refused, as a file to mend and to take over again: line, reason, and the whole row.

use super::file::{Sheet, bare_name};
use super::row::Read;
use super::spreadsheet::NOT_TEXT;
use crate::export::cells;
use crate::shapes::import::ImportProblem;

/// Why, in words for whoever mends the file.
fn words(reason: &str) -> &'static str {
    match reason {
        "empty" => "is leeg",
        "unknown_category" => "is geen bekende categorie",
        "unknown_urgency" => "is geen bekende urgentie",
        "unknown_code" => "is geen bekend vinkje",
        "bad_time" => "is geen tijd (dag-maand-jaar uur:minuut)",
        "time_ahead" => "is meer dan een dag in de toekomst",
        "exercise_differs" => "oefening en echt gaan nooit samen",
        "too_few_columns" => "de regel heeft te weinig kolommen",
        "too_many_columns" => "de regel heeft te veel kolommen",
        "too_long" => "is langer dan 20.000 tekens",
        _ => "is geen leesbare tekst",
    }
}

fn sentence(problem: &ImportProblem) -> String {
    let field = match problem.field.as_str() {
        "" => "",
        "what" => "Wat ",
        "where" => "Waar ",
        "category" => "Categorie ",
        "urgency" => "Urgentie ",
        "received_at" => "Tijd ",
        "deadline" => "Uiterlijk ",
        "ticks" => "Extra kwetsbaar ",
        "name" => "Naam ",
        "reach" => "Bereikbaar ",
        other => return format!("{other} {}", words(&problem.reason)),
    };
    format!("{field}{}", words(&problem.reason))
}

/// The file; `None` when no line was refused. It holds what was typed about people.
pub(super) fn document(sheet: &Sheet, rows: &[Read]) -> Option<Vec<u8>> {
    let refused = || sheet.lines.iter().zip(rows).filter_map(|(line, row)| Some((line, row.as_ref().err()?)));
    refused().next()?;
    let headings = ["Regel", "Reden"].into_iter().map(str::to_owned).chain(sheet.columns.iter().cloned());
    let mut table = vec![headings.collect::<Vec<_>>()];
    for (line, problems) in refused() {
        let reasons: Vec<String> = problems.iter().map(sentence).collect();
        let row = line.cells.iter().map(|cell| cell.replace(NOT_TEXT, ""));
        table.push([line.number.to_string(), reasons.join("; ")].into_iter().chain(row).collect());
    }
    Some(cells::table(&table))
}

/// The name of that file.
pub(super) fn file_name(imported: &str) -> String {
    let name = bare_name(imported);
    let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
    format!("{stem}-geweigerd.csv")
}
