//! A status report over a radio: at most 200 letters, nobody named.

use steunpunt_domain::configuration::{Configuration, Facility};
use steunpunt_domain::number;
use steunpunt_domain::radio_text::RadioText;
use steunpunt_domain::time::Wall;

use super::known::{Known, counted};
use crate::app::OpenPoint;
use crate::clock::on_radio;
use crate::personal::PeopleNear;
use crate::shapes::status_report::StatusWords;
use crate::words;

/// The most important first; what makes it too long to read in one go, or names somebody, is left to the other roads.
pub(super) fn spoken(open: &OpenPoint, now: Wall, known: &Known, said: &StatusWords, people: &PeopleNear) -> String {
    let exercise = if open.point.exercise { "OEFENING. " } else { "" };
    let code = number::spoken(&open.point.code);
    let mut text = format!("{exercise}Status {code}, om {}: {}.", on_radio(now), known.state);
    let urgent: Vec<(String, u32)> = known.by_urgency(&open.configuration).into_iter().take(2).collect();
    let sentence = |lead: &str, said: &str| {
        let said = said.trim().trim_end_matches('.');
        (!said.is_empty() && people.found([said]).is_empty()).then(|| format!("{lead}: {said}."))
    };
    let said = [
        (!urgent.is_empty()).then(|| format!("Open: {}.", counted(&urgent))),
        sentence("Nodig", &said.needs),
        said.problems.first().and_then(|problem| sentence("Probleem", problem)),
    ];
    let said = said.into_iter().flatten().map(|part| vec![part]);
    let visits = vec![format!("Bezoek {}.", known.visits)];
    for ways in said.chain(broken(&open.configuration, known)).chain([visits]) {
        let mut longer = ways.iter().map(|way| format!("{text} {way}"));
        text = longer.find(|longer| RadioText::of(longer).fits()).unwrap_or(text);
    }
    text
}

/// Facilities that do not work, in the order of the configuration: first those that are out, then those that work partly.
/// Each in the ways that it can be said, the longest first.
fn broken(configuration: &Configuration, known: &Known) -> Vec<Vec<String>> {
    let of_state = |state| configuration.facilities.iter().map(move |facility| (facility, state));
    let all = of_state("out").chain(of_state("partly"));
    all.map(|(facility, state)| ways(configuration, known, facility, state)).filter(|ways| !ways.is_empty()).collect()
}

/// Where a facility is so.
fn ways(configuration: &Configuration, known: &Known, facility: &Facility, state: &str) -> Vec<String> {
    let is_so = |area: &str| {
        let mut reported = known.facilities.iter().map(|report| &report.reported);
        reported.any(|it| it.facility == facility.code && it.area == area && it.state == state)
    };
    let areas = configuration.areas.iter().filter(|area| is_so(&area.code));
    let areas: Vec<&str> = areas.map(|area| area.label.nl.as_str()).collect();
    let lead = format!("{} {}", facility.label.nl, words::state(state));
    match areas.len() {
        0 => Vec::new(),
        all if all == configuration.areas.len() => vec![format!("{lead}: overal.")],
        1 => vec![format!("{lead}: {}.", areas.concat()), format!("{lead} in 1 wijk.")],
        some => vec![format!("{lead}: {}.", areas.join(", ")), format!("{lead} in {some} wijken.")],
    }
}
