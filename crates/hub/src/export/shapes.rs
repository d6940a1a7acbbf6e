//! What goes out of one point. All of it was written for the town hall.

use serde::Serialize;
use serde_json::{Value as Json, json};
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::emergency_report::EmergencyReport;
use steunpunt_domain::ids::RequestId;
use steunpunt_domain::logbook::Stamp;
use steunpunt_domain::register::Value;
use steunpunt_domain::request::{Happening, Moment, Request, RequestField};
use steunpunt_domain::time::Wall;
use steunpunt_store::{Connection, emergency_report, logbook, peer, request, visit};

use crate::Result;
use crate::clock::for_programs;
use crate::point::Point;

/// A point.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PointOut {
    pub code: String,
    pub name: String,
    pub municipality: String,
    pub exercise: bool,
    pub last_heard: Option<String>,
    pub entries: u64,
    pub digest: String,
    pub laptops: Vec<LaptopOut>,
    pub emergency_reports: Vec<EmergencyOut>,
    pub requests: Vec<RequestOut>,
    pub visits: Vec<VisitOut>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LaptopOut {
    pub letter: String,
    pub name: String,
    pub device: String,
    pub admitted: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EmergencyOut {
    pub number: String,
    pub what: String,
    #[serde(rename = "where")]
    pub place: String,
    pub reach: String,
    pub told_at: String,
    pub logged_at: String,
    pub paper_number: Option<String>,
    pub erased: bool,
    pub relayed: Vec<RelayedOut>,
    pub acknowledged: Vec<AcknowledgedOut>,
}

#[derive(Serialize)]
pub(super) struct RelayedOut {
    pub to: String,
    pub means: String,
    pub at: String,
}

#[derive(Serialize)]
pub(super) struct AcknowledgedOut {
    pub by: String,
    pub at: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RequestOut {
    pub number: String,
    pub category: String,
    pub category_label: String,
    pub urgency: String,
    pub status: &'static str,
    pub reason: Option<String>,
    pub deadline: Option<String>,
    pub neighbourhood: String,
    pub received_at: String,
    pub logged_at: String,
    pub to_check: bool,
    pub linked: Vec<String>,
    pub timeline: Vec<Json>,
}

#[derive(Serialize)]
pub(super) struct VisitOut {
    pub quarter: String,
    pub reason: String,
    pub count: u32,
}

/// Reads a point as of one moment.
pub(super) fn of_point(point: &Point, words: &Configuration) -> Result<PointOut> {
    let (standings, opened) = (point.standings()?, point.opened.clone());
    point.read(|connection| {
        let laptops = peer::all(connection)?.into_iter().filter(|it| !it.letter.is_empty());
        let laptop = |it: peer::Peer| LaptopOut {
            admitted: standings.of(it.device).is_admitted(),
            letter: it.letter,
            name: it.label,
            device: it.device.to_string(),
        };
        let items = request::every_item(connection)?;
        let requests = items.into_iter().filter_map(|item| request_out(connection, words, item).transpose());
        let visits = visit::counts_since(connection, i64::MIN)?.into_iter();
        Ok(PointOut {
            code: opened.code,
            name: opened.name,
            municipality: opened.municipality,
            exercise: opened.exercise,
            last_heard: Point::last_heard(connection)?.map(|heard| for_programs(Wall(heard.at_ms))),
            entries: logbook::count(connection)?,
            digest: logbook::digest(connection)?,
            laptops: laptops.map(laptop).collect(),
            emergency_reports: emergency_report::all(connection)?.iter().map(emergency_out).collect(),
            requests: requests.collect::<steunpunt_store::Result<_>>()?,
            visits: visits
                .map(|it| VisitOut { quarter: moment(it.quarter_ms), reason: it.reason, count: it.count })
                .collect(),
        })
    })
}

fn moment(at_ms: i64) -> String {
    for_programs(Wall(at_ms))
}

fn emergency_out(folded: &EmergencyReport) -> EmergencyOut {
    let report = &folded.report;
    EmergencyOut {
        number: report.number.clone(),
        what: report.what.clone(),
        place: report.place.clone(),
        reach: report.reach.clone(),
        told_at: moment(report.told_ms),
        logged_at: for_programs(folded.stamp.times.wall),
        paper_number: report.paper_number.clone(),
        erased: folded.erased.is_some(),
        relayed: folded
            .relays
            .iter()
            .map(|(_, it)| RelayedOut { to: it.to.clone(), means: it.means.clone(), at: moment(it.at_ms) })
            .collect(),
        acknowledged: folded
            .acknowledgements
            .iter()
            .map(|(_, it)| AcknowledgedOut { by: it.by.clone(), at: moment(it.at_ms) })
            .collect(),
    }
}

fn request_out(
    connection: &Connection,
    words: &Configuration,
    item: i64,
) -> steunpunt_store::Result<Option<RequestOut>> {
    let Some(folded) = Request::fold(&logbook::readings(connection, item)?) else { return Ok(None) };
    let (state, logged) = (folded.state(), folded.logged.times.wall);
    let text = |field| folded.text(field).to_owned();
    let linked = folded.linked().into_iter().map(|other| number_of(connection, other));
    let timeline = folded.moments().iter().map(|moment| happened(connection, moment));
    Ok(Some(RequestOut {
        number: folded.number.clone(),
        category: text(RequestField::Category),
        category_label: words
            .category(folded.text(RequestField::Category))
            .map(|it| it.label.nl.clone())
            .unwrap_or_default(),
        urgency: text(RequestField::Urgency),
        status: state.status.code(),
        reason: state.reason,
        deadline: folded.number_in(RequestField::Deadline).map(moment),
        neighbourhood: text(RequestField::Neighbourhood),
        received_at: moment(folded.number_in(RequestField::ReceivedAt).unwrap_or(logged.0)),
        logged_at: for_programs(logged),
        to_check: !folded.disagreements().is_empty(),
        linked: linked.collect::<steunpunt_store::Result<_>>()?,
        timeline: timeline.collect::<steunpunt_store::Result<_>>()?,
    }))
}

/// The number of another request; its entry's name while that has not arrived.
fn number_of(connection: &Connection, other: RequestId) -> steunpunt_store::Result<String> {
    match request::row(connection, other) {
        Ok(row) => Ok(row.number),
        Err(steunpunt_store::Error::NotFound) => Ok(other.to_string()),
        Err(error) => Err(error),
    }
}

fn happened(connection: &Connection, moment: &Moment) -> steunpunt_store::Result<Json> {
    let Stamp { times, writer, .. } = &moment.stamp;
    let mut out = match &moment.happening {
        Happening::Logged => json!({ "kind": "logged" }),
        Happening::Erased(reason) => json!({ "kind": "erased", "reason": reason }),
        Happening::WordsErased(of) => json!({ "kind": "words_erased", "of": of.code() }),
        Happening::Noted(text) => json!({ "kind": "noted", "text": text }),
        Happening::Linked(other, same) => {
            json!({ "kind": "linked", "number": number_of(connection, RequestId(*other))?, "same": same })
        }
        Happening::Forwarded(it) => {
            let detail = |(field, text): &(u8, String)| (name_of(*field).to_owned(), Json::from(text.as_str()));
            let details: serde_json::Map<_, _> = it.details.iter().map(detail).collect();
            let at = self::moment(it.at_ms);
            json!({ "kind": "forwarded", "to": it.to, "means": it.means, "forwardedAt": at, "details": details })
        }
        Happening::Changed { field, before, after } => {
            let before: Vec<Json> = before.iter().map(|value| value_out(*field, value)).collect();
            json!({ "kind": "changed", "field": name_of(*field), "before": before, "after": value_out(*field, after) })
        }
    };
    if let Some(fields) = out.as_object_mut() {
        fields.insert("at".to_owned(), for_programs(times.wall).into());
        fields.insert("role".to_owned(), Json::from(&*writer.role));
    }
    Ok(out)
}

fn name_of(field: u8) -> &'static str {
    RequestField::from_number(field).map_or("unknown", RequestField::name)
}

fn value_out(field: u8, value: &Value) -> Json {
    let is_moment = matches!(RequestField::from_number(field), Some(RequestField::Deadline | RequestField::ReceivedAt));
    match (value.number(), value.text()) {
        (Some(at), _) if is_moment => moment(at).into(),
        (Some(number), _) => number.into(),
        (None, Some(text)) => text.into(),
        (None, None) if value.codes().is_empty() => Json::Null,
        (None, None) => value.codes().to_vec().into(),
    }
}
