//! The overview as a page, in plain Dutch.

use steunpunt_domain::request::{State, Status};
use steunpunt_domain::time::Wall;
use steunpunt_sync::enrolment::fingerprint;

use super::emergency_report;
use super::html::{escaped, refreshing, table};
use crate::clock::for_people;
use crate::overview::{Overview, PointOverview, UrgentRequest};
use crate::point::{Heard, Road};
use crate::waiting::WaitingLaptop;

/// The whole overview.
pub(super) fn overview(name: &str, of: &Overview) -> String {
    let points: String = of.points.iter().map(point).collect();
    let main = format!(
        "{}<p>Stand van {}. Deze pagina kijkt elke halve minuut opnieuw. <a href=\"/\">Nu opnieuw bekijken</a></p>\n\
         {}{}{points}{}",
        emergency_report::alarm(of),
        for_people(of.now),
        waiting(&of.waiting),
        summary(of),
        exports()
    );
    let heading = format!("Steunpunten van {name}");
    // The name of the tab tells it too, when another page is in front.
    let title = match emergency_report::count(of) {
        0 => heading.clone(),
        some => format!("({some}) NOOD: {heading}"),
    };
    refreshing(&title, &heading, &main)
}

fn summary(of: &Overview) -> String {
    if of.points.is_empty() {
        return "<p>Er is nog geen punt bekend. <a href=\"/aansluiten\">Sluit het eerste punt aan</a>.</p>\n"
            .to_owned();
    }
    let rows: Vec<Vec<String>> = of.points.iter().map(summary_row).collect();
    let headings = ["Punt", "Laatst gehoord", "Noodmeldingen niet bevestigd", "Open met spoed", "Open in totaal"];
    table("Alle punten", &headings, &rows)
}

fn summary_row(of: &PointOverview) -> Vec<String> {
    let exercise = if of.point.exercise { " (OEFENING)" } else { "" };
    vec![
        format!("{} {}{exercise}", of.point.code, of.point.name),
        heard(of.heard),
        of.emergencies.len().to_string(),
        of.urgent.len().to_string(),
        of.open.to_string(),
    ]
}

fn heard(heard: Option<Heard>) -> String {
    match heard {
        None => "nog nooit".to_owned(),
        Some(Heard { at_ms, road: Road::Line }) => format!("{}, over een lijn", for_people(Wall(at_ms))),
        Some(Heard { at_ms, road: Road::Stick }) => format!("{}, met een stick", for_people(Wall(at_ms))),
        Some(Heard { at_ms, road: Road::Code }) => format!("{}, met een code", for_people(Wall(at_ms))),
    }
}

fn point(of: &PointOverview) -> String {
    let (code, name) = (escaped(&of.point.code), escaped(&of.point.name));
    let exercise = if of.point.exercise { "<p class=\"exercise\">OEFENING</p>\n" } else { "" };
    let emergencies = match of.emergencies.len() {
        0 => String::new(),
        some => format!(
            "<p><strong>Noodmeldingen niet bevestigd: {some}.</strong> <a href=\"#nood\">Lees ze bovenaan</a></p>\n"
        ),
    };
    let urgent = match of.urgent.as_slice() {
        [] => "<p>Er zijn geen open hulpvragen met spoed.</p>\n".to_owned(),
        some => urgent(some),
    };
    let kind = if of.point.exercise { "oefening" } else { "echt" };
    format!(
        "<section aria-labelledby=\"punt-{kind}-{code}\">\n<h2 id=\"punt-{kind}-{code}\">{code} {name}</h2>\n{exercise}\
         <p>Laatst gehoord: {}. Laptops: {}.</p>\n{emergencies}{urgent}\
         <p><a href=\"/bewijs/{kind}/{code}\">Bewijs van ontvangst voor op een stick</a>, \
         of <a href=\"/bewijs/{kind}/{code}/codes\">als codes om te printen</a></p>\n</section>\n",
        heard(of.heard),
        laptops(&of.laptops)
    )
}

fn laptops(of: &[(String, bool)]) -> String {
    let named = of.iter().map(|(name, admitted)| {
        let name = escaped(name);
        if *admitted { name } else { format!("{name}, niet meer toegelaten") }
    });
    let named = named.collect::<Vec<_>>().join("; ");
    if named.is_empty() { "nog geen".to_owned() } else { named }
}

fn urgent(of: &[UrgentRequest]) -> String {
    let headings = ["Nummer", "Categorie", "Urgentie", "Uiterlijk", "Buurt", "Status", "Gevraagd"];
    let row = |it: &UrgentRequest| {
        vec![
            it.number.clone(),
            it.category.clone(),
            it.urgency.clone(),
            it.deadline.map(for_people).unwrap_or_default(),
            it.neighbourhood.clone(),
            status(&it.state).to_owned(),
            for_people(it.received),
        ]
    };
    table("Open hulpvragen met spoed", &headings, &of.iter().map(row).collect::<Vec<_>>())
}

fn status(state: &State) -> &'static str {
    match state.status {
        Status::New => "Nieuw",
        Status::Accepted => "Aangenomen",
        Status::Forwarded => "Doorgegeven",
        Status::ReceiptConfirmed => "Ontvangst bevestigd",
        Status::InProgress => "In uitvoering",
        Status::Settled => "Geregeld",
        Status::ReportedBack => "Teruggekoppeld",
        Status::Duplicate => "Dubbel",
        Status::Withdrawn => "Ingetrokken",
        Status::Expired => "Verlopen",
        Status::NotPossible => "Kan niet",
    }
}

fn waiting(of: &[WaitingLaptop]) -> String {
    if of.is_empty() {
        return String::new();
    }
    let all: String = of.iter().map(waiting_laptop).collect();
    format!(
        "<section aria-labelledby=\"wachten\">\n<h2 id=\"wachten\">Laptops die op u wachten</h2>\n\
         <p>Laat het punt de vingerafdruk van deze laptop voorlezen: Meer, Gemeente. Is hij gelijk, laat de laptop \
         dan toe. Wat hij stuurde, is bewaard en telt pas daarna mee.</p>\n{all}</section>\n"
    )
}

fn waiting_laptop(of: &WaitingLaptop) -> String {
    let fingerprint = fingerprint(&of.public_key);
    let exercise = if of.exercise { " (OEFENING)" } else { "" };
    let how = if of.enrolled { "met een aansluiting" } else { "zonder aansluiting" };
    let button = |path: &str, words: &str| {
        format!(
            "<form class=\"inline\" method=\"post\" action=\"{path}\"><input type=\"hidden\" name=\"code\" \
             value=\"{fingerprint}\"><button>{words}</button></form>\n"
        )
    };
    let emergencies = match of.emergencies {
        0 => String::new(),
        1 => "<p><strong>Hier wacht 1 noodmelding achter.</strong></p>\n".to_owned(),
        some => format!("<p><strong>Hier wachten {some} noodmeldingen achter.</strong></p>\n"),
    };
    format!(
        "<article>\n<h3>{} {}{exercise}, laptop {}</h3>\n{emergencies}<p class=\"fingerprint\">{fingerprint}</p>\n\
         <p>Wacht sinds {}, {how}. Hulpvragen in het pakket: {}.</p>\n{}{}</article>\n",
        escaped(&of.point),
        escaped(&of.name),
        escaped(&of.letter),
        for_people(of.since),
        of.requests,
        button("/toelaten", "De vingerafdruk is gelijk: toelaten"),
        button("/afwijzen", "Niet toelaten"),
    )
}

fn exports() -> String {
    let names = ["alles.json", "punten.csv", "noodmeldingen.csv", "hulpvragen.csv", "bezoeken.csv", "laptops.csv"];
    let links = names.map(|name| format!("<li><a href=\"/bestand/{name}\">{name}</a></li>\n")).concat();
    format!(
        "<section aria-labelledby=\"bestanden\">\n<h2 id=\"bestanden\">Alles als bestand</h2>\n\
         <p>Er kunnen persoonsgegevens in staan: noodmeldingen, en wat bij een hulpvraag is doorgegeven.</p>\n\
         <ul>\n{links}</ul>\n</section>\n"
    )
}
