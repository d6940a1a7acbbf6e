//! Dutch words for codes, on paper and over the radio. Screens have their own, in two languages.

use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::time::Wall;

use crate::clock::with_day;
use crate::shapes::Moment;

/// On a page with what was typed about people.
pub(crate) const PERSONAL: &str = "Met persoonsgegevens. Blijft op het noodsteunpunt.";
/// On a page without.
pub(crate) const NOT_PERSONAL: &str = "Zonder persoonsgegevens.";
/// On a page without, of what was left out: it was written, and where it stands.
pub(crate) const ON_PERSONAL_PAGE: &str = "staat op het blad met persoonsgegevens";
/// In place of words that were erased.
pub(crate) const ERASED: &str = "(gewist)";
/// The sorts of what there is to do, in the order in which they are told, and their headings.
pub(crate) const ACTIONS: [(&str, &str); 5] = [
    ("promise", "Beloofd aan bewoners"),
    ("visit", "Bezoeken gepland"),
    ("task", "Taken"),
    ("expected", "Verwacht"),
    ("defect", "Defecten en sleutels"),
];

/// In place of words that were erased, when that is known.
pub(crate) fn erased_at(at: Moment) -> String {
    format!("gewist op {}", with_day(Wall(at.0)))
}

/// A point as it is called: many bear the word in their name already.
pub(crate) fn point(name: &str) -> String {
    if name.to_lowercase().contains("noodsteunpunt") { name.to_owned() } else { format!("Noodsteunpunt {name}") }
}

/// The parts of a handover, by their codes.
const PARTS: [(&str, &str); 9] = [
    ("situation", "Situatie"),
    ("background", "Achtergrond"),
    ("assessment", "Beoordeling"),
    ("recommendation", "Aanbeveling"),
    ("requests", "Hulpvragen"),
    ("promises", "Toezeggingen en bezoeken"),
    ("messages", "Berichten"),
    ("staff", "Ploeg"),
    ("building", "Gebouw en voorraad"),
];

/// A part of a handover.
pub(crate) fn part(code: &str) -> &str {
    PARTS.iter().find(|(known, _)| *known == code).map_or(code, |(_, name)| name)
}

/// An urgency by code and name, so that nobody has to know the codes.
pub(crate) fn urgency(configuration: &Configuration, code: &str) -> String {
    configuration.urgency(code).map_or_else(|| code.to_owned(), |urgency| format!("{code} {}", urgency.label.nl))
}

/// A part of the building by its name; its code when the configuration does not know it.
pub(crate) fn building_part(configuration: &Configuration, code: &str) -> String {
    let known = configuration.building.iter().find(|part| part.code == code);
    known.map_or_else(|| code.to_owned(), |part| part.label.nl.clone())
}

/// An article by its name; its code when the configuration does not know it.
pub(crate) fn article(configuration: &Configuration, code: &str) -> String {
    configuration.article(code).map_or_else(|| code.to_owned(), |article| article.label.nl.clone())
}

/// By which a page is compared with the logbook.
pub(crate) fn mark(entries: u64, digest: &str) -> String {
    format!("{} logboekregels, controlecode {digest}", count(entries))
}

/// A count as it is written in Dutch, with a point at the thousands: 1.714.
fn count(number: u64) -> String {
    match number {
        ..1_000 => number.to_string(),
        _ => format!("{}.{:03}", count(number / 1_000), number % 1_000),
    }
}

/// What a count of a shift counts.
pub(crate) fn figure(name: &str) -> &str {
    match name {
        "visits" => "Bezoekers",
        "logged" => "Nieuwe hulpvragen",
        "closed" => "Afgesloten",
        "open" => "Open",
        "handed_out" => "Bladen uitgedeeld",
        other => other,
    }
}

/// How a facility is.
pub(crate) fn state(code: &str) -> &str {
    match code {
        "out" => "uitgevallen",
        "partly" => "werkt deels",
        "works" => "werkt",
        _ => "onbekend",
    }
}

/// How a part of the building is.
pub(crate) fn building_state(code: &str) -> &str {
    match code {
        "out" => "buiten gebruik",
        "partly" => "werkt deels",
        _ => "in orde",
    }
}

/// How quickly a message has to arrive.
pub(crate) fn precedence(code: &str) -> &str {
    match code {
        "now" => "NU",
        "urgent" => "SPOED",
        "today" => "VANDAAG",
        "routine" => "GEWOON",
        other => other,
    }
}

/// A vital facility by its name; its code when the configuration does not know it.
pub(crate) fn facility(configuration: &Configuration, code: &str) -> String {
    let known = configuration.facilities.iter().find(|facility| facility.code == code);
    known.map_or_else(|| code.to_owned(), |facility| facility.label.nl.clone())
}

/// A neighbourhood by its name; its code when the configuration does not know it.
pub(crate) fn area(configuration: &Configuration, code: &str) -> String {
    let known = configuration.areas.iter().find(|area| area.code == code);
    known.map_or_else(|| code.to_owned(), |area| area.label.nl.clone())
}

/// A way that a message travels, by its name; its code when the configuration does not know it.
pub(crate) fn means(configuration: &Configuration, code: &str) -> String {
    let known = configuration.means.iter().find(|means| means.code == code);
    known.map_or_else(|| code.to_owned(), |means| means.label.nl.clone())
}

/// What a visit was for, by its name; its code when the configuration does not know it.
pub(crate) fn visit_reason(configuration: &Configuration, code: &str) -> String {
    let known = configuration.visit_reasons.iter().find(|reason| reason.code == code);
    known.map_or_else(|| code.to_owned(), |reason| reason.label.nl.clone())
}
