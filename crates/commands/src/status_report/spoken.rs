//! A status report over a radio: at most 200 letters, nobody named.

use steunpunt_domain::configuration::{Configuration, Facility};
use steunpunt_domain::number;
use steunpunt_domain::radio_text::RadioText;

use super::known::{Known, counted};
use crate::app::OpenPoint;
use crate::clock::on_radio;
use crate::personal::PeopleNear;
use crate::shapes::status_report::StatusWords;
use crate::words;

/// The most important first; what makes it too long to read in one go after what its message is called, or
/// names somebody, is left to the other roads.
pub(super) fn spoken(open: &OpenPoint, known: &Known, said: &StatusWords, people: &PeopleNear, called: &str) -> String {
    let exercise = if open.point.exercise { "OEFENING. " } else { "" };
    let code = number::spoken(&open.point.code);
    let text = format!("{exercise}Status {code}, om {}: {}.", on_radio(known.now), known.state);
    let urgent: Vec<(String, u32)> = known.by_urgency(&open.configuration).into_iter().take(2).collect();
    let sentence = |lead: &str, said: &str| {
        let said = said.trim().trim_end_matches('.');
        (!said.is_empty() && people.found([said]).is_empty()).then(|| format!("{lead}: {said}."))
    };
    let emergencies = (known.emergencies > 0).then(|| format!("Noodmeldingen open: {}.", known.emergencies));
    let said = [
        emergencies,
        (!urgent.is_empty()).then(|| format!("Open: {}.", counted(&urgent))),
        sentence("Nodig", &said.needs),
        said.problems.first().and_then(|problem| sentence("Probleem", problem)),
    ];
    let said = said.into_iter().flatten().map(|part| vec![part]);
    let said: Vec<Vec<String>> = said.chain(broken(&open.configuration, known)).collect();
    let visits = format!("Bezoek {}.", known.visits);
    match filled(called, &text, &said, "") {
        (all, 0) => filled(called, &all, &[vec![visits]], "").0,
        _ => filled(called, &text, &said, MORE).0,
    }
}

/// Whoever listens must not take what is not said for well.
const MORE: &str = " Er is meer, zie papier.";

/// As much as fits with these words before it and at its end, and how many parts were left out.
fn filled(called: &str, begin: &str, said: &[Vec<String>], end: &str) -> (String, usize) {
    let (mut text, mut left) = (begin.to_owned(), 0);
    for ways in said {
        let mut longer = ways.iter().map(|way| format!("{text} {way}"));
        match longer.find(|longer| RadioText::of(&format!("{called} {longer}{end}")).fits()) {
            Some(longer) => text = longer,
            None => left += 1,
        }
    }
    (format!("{text}{end}"), left)
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
