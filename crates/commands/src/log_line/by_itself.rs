//! Lines that nobody has to write: what was done elsewhere in the program stands in the diary by itself.

mod access;
mod shift;

use steunpunt_domain::building::BuildingReport;
use steunpunt_domain::ids::RequestId;
use steunpunt_domain::logbook::Stamp;
use steunpunt_domain::message::Message;
use steunpunt_domain::situation::FacilityReport;
use steunpunt_domain::stock::StockCount;
use steunpunt_domain::weather::Weather;
use steunpunt_store::point_item;

use crate::context::Context;
use crate::information_sheet::library;
use crate::request::Names;
use crate::shapes::Moment;
use crate::shapes::log_line::LogEntry;
use crate::{Answer, thing};

/// From a moment on, in milliseconds since 1970, in no order.
pub(super) fn entries(context: &Context, names: &Names, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let lines = [
        emergencies(context, names, from_ms)?,
        urgent_requests(context, from_ms)?,
        sheets(context, names, from_ms)?,
        messages(context, names, from_ms)?,
        situation(context, names, from_ms)?,
        shift::entries(context, names, from_ms)?,
        access::entries(context, names, from_ms)?,
    ];
    Ok(lines.concat())
}

/// What was done in one go, as far as `is_one` says so: a line for each would bury the rest of the diary.
fn rounds<T>(all: impl IntoIterator<Item = T>, is_one: impl Fn(&T, &T) -> bool) -> Vec<Vec<T>> {
    let mut rounds: Vec<Vec<T>> = Vec::new();
    for one in all {
        let goes_on = |round: &&mut Vec<T>| round.first().is_some_and(|first| is_one(first, &one));
        match rounds.iter_mut().rev().find(goes_on) {
            Some(round) => round.push(one),
            None => rounds.push(vec![one]),
        }
    }
    rounds
}

fn line(names: &Names, stamp: &Stamp, sort: &str, text: String, reason: &str) -> LogEntry {
    let at = Moment(stamp.times.wall.0);
    let by = names.of(stamp).unwrap_or_default();
    LogEntry { by, reason: reason.to_owned(), ..plain(at, sort, text) }
}

fn plain(at: Moment, sort: &str, text: String) -> LogEntry {
    LogEntry {
        id: None,
        at,
        written_at: at,
        by: String::new(),
        sort: sort.to_owned(),
        text,
        reason: String::new(),
        confirmed: true,
        request: None,
        number: None,
        thing: None,
        left: Vec::new(),
        corrects: None,
        corrected: false,
        erased: None,
    }
}

fn emergencies(context: &Context, names: &Names, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let reports = context.read(|connection| steunpunt_store::emergency_report::since(connection, from_ms))?;
    let line = |report: &steunpunt_domain::emergency_report::EmergencyReport| {
        let stage = serde_json::to_value(report.stage()).ok();
        let stage = stage.as_ref().and_then(|stage| stage.as_str()).unwrap_or_default().to_owned();
        let erased = report.erased.as_ref().map(|erased| Moment(erased.stamp.times.wall.0));
        let text = format!("{} {}", report.report.number, report.report.what).trim().to_owned();
        let thing = Some(thing::of_emergency(report));
        LogEntry { erased, thing, ..line(names, &report.stamp, "emergency", text, &stage) }
    };
    Ok(reports.iter().map(line).collect())
}

/// Those of the two highest urgencies: the others are in the list of requests.
fn urgent_requests(context: &Context, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let open = context.open()?;
    let urgencies: Vec<String> = open.configuration.urgencies.iter().take(2).map(|one| one.code.clone()).collect();
    let rows = context.read(|connection| steunpunt_store::request::urgent_since(connection, &urgencies, from_ms))?;
    let line = |row: steunpunt_store::request::RequestRow| LogEntry {
        request: Some(RequestId(row.id.0)),
        thing: Some(thing::of_request(&row)),
        number: Some(row.number),
        reason: row.state.status.code().to_owned(),
        ..plain(Moment(row.logged_ms), "request", row.what)
    };
    Ok(rows.into_iter().map(line).collect())
}

fn sheets(context: &Context, names: &Names, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let library = context.read(library)?;
    let versions = library.codes().flat_map(|code| library.versions(code)).collect::<Vec<_>>();
    let mut lines = Vec::new();
    for version in versions {
        let text = || format!("{} v{}", version.sheet.code, version.sheet.version);
        if let Some(stamp) = version.published.as_ref().filter(|stamp| stamp.times.wall.0 >= from_ms) {
            let reason = if version.contradicts { "contradicts" } else { "published" };
            lines.push(line(names, stamp, "sheet", text(), reason));
        }
        if let Some(gone) = version.withdrawn.as_ref().filter(|gone| gone.stamp.times.wall.0 >= from_ms) {
            lines.push(line(names, &gone.stamp, "sheet", text(), "withdrawn"));
        }
    }
    Ok(lines)
}

/// What a line says of a message.
pub(crate) fn of_message(number: &str, subject: &str) -> String {
    format!("{number} {subject}").trim().to_owned()
}

/// One line when it is written, and one for each time somebody said that they have it.
fn messages(context: &Context, names: &Names, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let messages: Vec<Message> = context.read(|connection| point_item::since(connection, from_ms))?;
    let lines = |message: &Message| {
        let text = of_message(&message.written.number, &message.written.subject);
        let erased = message.erased.as_ref().map(|erased| Moment(erased.stamp.times.wall.0));
        let line = |stamp: &Stamp, reason: &str| {
            let thing = Some(thing::of_message(message));
            LogEntry { thing, erased, ..line(names, stamp, "message", text.clone(), reason) }
        };
        let written = line(&message.stamp, &message.written.direction);
        let said = message.acknowledged.iter().map(|(stamp, _)| line(stamp, "acknowledged"));
        std::iter::once(written).chain(said).collect::<Vec<_>>()
    };
    Ok(messages.iter().flat_map(lines).collect())
}

fn situation(context: &Context, names: &Names, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let reports: Vec<FacilityReport> = context.read(|connection| point_item::since(connection, from_ms))?;
    let configuration = context.open()?;
    let counts: Vec<StockCount> = context.read(|connection| point_item::since(connection, from_ms))?;
    let short = |count: &&StockCount| {
        let article = configuration.configuration.article(&count.counted.article);
        article.is_some_and(|article| count.counted.amount < article.minimum)
    };
    let of_report = |report: &FacilityReport| {
        let reported = &report.reported;
        let text = format!("{} {}", reported.facility, reported.area);
        let line = line(names, &report.stamp, "facility", text, &reported.state);
        LogEntry { confirmed: reported.confirmed, ..line }
    };
    let of_count = |count: &StockCount| line(names, &count.stamp, "stock", count.counted.article.clone(), "short");
    let lines = reports.iter().map(of_report).chain(counts.iter().filter(short).map(of_count));
    Ok(lines.chain(surroundings(context, names, from_ms)?).collect())
}

/// The weather and the building.
fn surroundings(context: &Context, names: &Names, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let weather: Vec<Weather> = context.read(|connection| point_item::since(connection, from_ms))?;
    let building: Vec<BuildingReport> = context.read(|connection| point_item::since(connection, from_ms))?;
    let of_weather = |one: &Weather| {
        let said = [one.reported.now.as_str(), one.reported.expected.as_str()];
        let text = said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
        LogEntry { confirmed: one.reported.confirmed, ..line(names, &one.stamp, "weather", text, "") }
    };
    let of_part = |one: &BuildingReport| {
        let text = format!("{} {}", one.reported.part, one.reported.words).trim().to_owned();
        line(names, &one.stamp, "building", text, &one.reported.state)
    };
    Ok(weather.iter().map(of_weather).chain(building.iter().map(of_part)).collect())
}
