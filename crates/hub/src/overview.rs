//! What the page shows: every point, when it was last heard from, what is urgent there, who waits.

use std::sync::Arc;

use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::emergency_report::EmergencyReport;
use steunpunt_domain::request::{Request, RequestField, State, URGENT_WITHIN_MS};
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_store::peer::Peer;
use steunpunt_store::request::{Filter, RequestRow, Sorting};
use steunpunt_store::{Connection, emergency_report, peer, request};
use steunpunt_sync::enrolment::fingerprint;

use crate::hub::Hub;
use crate::point::{Heard, Point};
use crate::waiting::WaitingLaptop;
use crate::{Error, Result};

/// Everything at a glance.
#[derive(Clone, Debug)]
pub struct Overview {
    /// When this was so.
    pub now: Wall,
    /// Every point, by code.
    pub points: Vec<PointOverview>,
    /// Laptops whose fingerprint nobody has compared yet.
    pub waiting: Vec<WaitingLaptop>,
}

/// One point.
#[derive(Clone, Debug)]
pub struct PointOverview {
    /// The point.
    pub point: PointOpened,
    /// When it was last heard from, and how.
    pub heard: Option<Heard>,
    /// Laptops that are let in, and those that were struck off, by letter and name.
    pub laptops: Vec<(String, bool)>,
    /// Open requests in all.
    pub open: u32,
    /// The open ones that are urgent, most urgent first.
    pub urgent: Vec<UrgentRequest>,
    /// Emergency reports that nobody acknowledged, oldest first.
    pub emergencies: Vec<EmergencyReport>,
}

/// An urgent request, as far as the town hall knows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UrgentRequest {
    /// Its number.
    pub number: String,
    /// What its category is called.
    pub category: String,
    /// What its urgency is called, a near deadline counted in.
    pub urgency: String,
    /// Latest time.
    pub deadline: Option<Wall>,
    /// Neighbourhood, when it is known.
    pub neighbourhood: String,
    /// How far it has come.
    pub state: State,
    /// When it was asked.
    pub received: Wall,
}

/// Longer than any list that a person reads; the exports hold all.
const MOST_URGENT: u32 = 500;

/// Looks at every point and at who waits.
pub fn overview(hub: &Hub) -> Result<Overview> {
    let (now, words) = (hub.now(), hub.config.words().map_err(Error::Config)?);
    let points = hub.points().iter().map(|point| of_point(point, &words, now)).collect::<Result<_>>()?;
    Ok(Overview { now, points, waiting: hub.waiting()? })
}

fn of_point(point: &Arc<Point>, words: &Configuration, now: Wall) -> Result<PointOverview> {
    let standings = point.standings()?;
    point.read(|connection| {
        let laptops: Vec<Peer> = peer::all(connection)?.into_iter().filter(|it| !it.letter.is_empty()).collect();
        let named = laptops.iter().map(|it| (told_apart(it, &laptops), standings.of(it.device).is_admitted()));
        Ok(PointOverview {
            point: point.opened.clone(),
            heard: Point::last_heard(connection)?,
            laptops: named.collect(),
            open: request::open_count(connection)?,
            urgent: urgent(connection, words, now)?,
            emergencies: emergency_report::waiting(connection)?,
        })
    })
}

/// A laptop by name and letter; one of several that are called the same by its fingerprint as well.
fn told_apart(laptop: &Peer, among: &[Peer]) -> String {
    let name =
        |it: &Peer| if it.label.is_empty() { it.letter.clone() } else { format!("{} ({})", it.label, it.letter) };
    let alone = among.iter().filter(|other| name(other) == name(laptop)).count() == 1;
    if alone { name(laptop) } else { format!("{}, {}", name(laptop), fingerprint(&laptop.public_key)) }
}

fn urgent(connection: &Connection, words: &Configuration, now: Wall) -> steunpunt_store::Result<Vec<UrgentRequest>> {
    let sorting = Sorting {
        urgencies: words.urgencies.iter().map(|urgency| urgency.code.clone()).collect(),
        urgent: words.urgent().map(|urgency| urgency.code.clone()).unwrap_or_default(),
        near_ms: now.0.saturating_add(URGENT_WITHIN_MS),
    };
    let open = Filter { open: Some(true), ..Filter::default() };
    let rows = request::list(connection, &open, &sorting, 0, MOST_URGENT)?.rows;
    let urgent = rows.into_iter().filter_map(|row| Some((urgency_of(&row, &sorting)?, row)));
    urgent.map(|(code, row)| of_row(connection, words, &code, &row)).collect()
}

/// The urgency that counts, when it is *Spoed* or more. One that the configuration does not know counts as urgent:
/// nothing may drop off the page for want of a word.
fn urgency_of(row: &RequestRow, sorting: &Sorting) -> Option<String> {
    let place = |code: &str| sorting.urgencies.iter().position(|it| it == code);
    let least = place(&sorting.urgent).unwrap_or(usize::MAX);
    let near = row.due_ms.is_some_and(|due| due <= sorting.near_ms);
    match place(&row.urgency) {
        Some(own) if own > least => near.then(|| sorting.urgent.clone()),
        _ => Some(row.urgency.clone()),
    }
}

fn of_row(
    connection: &Connection,
    words: &Configuration,
    urgency: &str,
    row: &RequestRow,
) -> steunpunt_store::Result<UrgentRequest> {
    let folded: Request = request::request(connection, row.id)?;
    Ok(UrgentRequest {
        number: row.number.clone(),
        category: words.category(&row.category).map_or_else(|| row.category.clone(), |it| it.label.nl.clone()),
        urgency: words.urgency(urgency).map_or_else(|| urgency.to_owned(), |it| format!("{} {}", it.sign, it.label.nl)),
        deadline: row.due_ms.map(Wall),
        neighbourhood: folded.text(RequestField::Neighbourhood).to_owned(),
        state: row.state.clone(),
        received: Wall(row.received_ms),
    })
}
