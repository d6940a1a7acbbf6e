//! Tables for spreadsheets: semicolons, a byte order mark, and no cell that a spreadsheet would run.

use steunpunt_domain::cell::defused;

use super::shapes::{EmergencyOut, PointOut, RequestOut};

/// Every table by the stem of its name.
pub(super) fn all(points: &[PointOut]) -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("punten", table(&POINTS, points.iter().map(point))),
        ("noodmeldingen", table(&EMERGENCIES, rows(points, |it| &it.emergency_reports, emergency))),
        ("hulpvragen", table(&REQUESTS, rows(points, |it| &it.requests, request))),
        (
            "bezoeken",
            table(
                &VISITS,
                rows(points, |it| &it.visits, |it| vec![it.quarter.clone(), it.reason.clone(), it.count.to_string()]),
            ),
        ),
        (
            "laptops",
            table(
                &LAPTOPS,
                rows(
                    points,
                    |it| &it.laptops,
                    |it| vec![it.letter.clone(), it.name.clone(), it.device.clone(), it.admitted.to_string()],
                ),
            ),
        ),
    ]
}

const POINTS: [&str; 9] =
    ["point", "exercise", "name", "municipality", "last_heard", "entries", "digest", "requests", "emergency_reports"];
const EMERGENCIES: [&str; 12] = [
    "point",
    "exercise",
    "number",
    "what",
    "where",
    "reach",
    "told_at",
    "logged_at",
    "paper_number",
    "relayed",
    "acknowledged",
    "is_acknowledged",
];
const REQUESTS: [&str; 15] = [
    "point",
    "exercise",
    "number",
    "category",
    "category_label",
    "urgency",
    "status",
    "reason",
    "deadline",
    "neighbourhood",
    "received_at",
    "logged_at",
    "to_check",
    "linked",
    "forwarded",
];
const VISITS: [&str; 5] = ["point", "exercise", "quarter", "reason", "count"];
const LAPTOPS: [&str; 6] = ["point", "exercise", "letter", "name", "device", "admitted"];

fn rows<'a, T: 'a>(
    points: &'a [PointOut],
    of: impl Fn(&'a PointOut) -> &'a Vec<T> + 'a,
    row: impl Fn(&'a T) -> Vec<String> + 'a,
) -> impl Iterator<Item = Vec<String>> + 'a {
    points.iter().flat_map(move |point| of(point).iter().map(|it| [place(point), row(it)].concat()).collect::<Vec<_>>())
}

fn place(point: &PointOut) -> Vec<String> {
    vec![point.code.clone(), point.exercise.to_string()]
}

fn point(it: &PointOut) -> Vec<String> {
    let own = [
        it.name.clone(),
        it.municipality.clone(),
        it.last_heard.clone().unwrap_or_default(),
        it.entries.to_string(),
        it.digest.clone(),
        it.requests.len().to_string(),
        it.emergency_reports.len().to_string(),
    ];
    [place(it), own.to_vec()].concat()
}

fn emergency(it: &EmergencyOut) -> Vec<String> {
    let relayed = it.relayed.iter().map(|it| format!("{} {} ({})", it.at, it.to, it.means));
    let acknowledged = it.acknowledged.iter().map(|it| format!("{} {}", it.at, it.by));
    vec![
        it.number.clone(),
        it.what.clone(),
        it.place.clone(),
        it.reach.clone(),
        it.told_at.clone(),
        it.logged_at.clone(),
        it.paper_number.clone().unwrap_or_default(),
        relayed.collect::<Vec<_>>().join("\n"),
        acknowledged.collect::<Vec<_>>().join("\n"),
        (!it.acknowledged.is_empty()).to_string(),
    ]
}

fn request(it: &RequestOut) -> Vec<String> {
    let text = |value: &serde_json::Value, name: &str| {
        value.get(name).and_then(|it| it.as_str()).unwrap_or_default().to_owned()
    };
    let forwarded = it.timeline.iter().filter(|moment| text(moment, "kind") == "forwarded");
    let forwarded = forwarded.map(|it| {
        let details = it.get("details").and_then(|it| it.as_object()).into_iter().flatten();
        let details = details.map(|(field, text)| format!("; {field}: {}", text.as_str().unwrap_or_default()));
        let details = details.collect::<String>();
        format!("{} {} ({}){details}", text(it, "forwardedAt"), text(it, "to"), text(it, "means"))
    });
    vec![
        it.number.clone(),
        it.category.clone(),
        it.category_label.clone(),
        it.urgency.clone(),
        it.status.to_owned(),
        it.reason.clone().unwrap_or_default(),
        it.deadline.clone().unwrap_or_default(),
        it.neighbourhood.clone(),
        it.received_at.clone(),
        it.logged_at.clone(),
        it.to_check.to_string(),
        it.linked.join(" "),
        forwarded.collect::<Vec<_>>().join("\n"),
    ]
}

/// A spreadsheet would otherwise run what somebody typed.
fn table(headings: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    // Writing to memory cannot fail.
    let _ = writer.write_record(headings);
    rows.for_each(|row| {
        let _ = writer.write_record(row.iter().map(|cell| defused(cell).into_owned()));
    });
    drop(writer);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_a_spreadsheet_would_run_is_text() {
        let rows = [vec!["=1+1".to_owned(), "@x".to_owned(), "gewoon".to_owned()]];
        let text = String::from_utf8(table(&["a", "b", "c"], rows.into_iter())).unwrap();
        assert_eq!(text, "\u{feff}a;b;c\r\n'=1+1;'@x;gewoon\r\n");
    }
}
