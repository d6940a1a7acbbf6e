//! The form that makes an enrolment, and the card that comes of it.

use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_sync::enrolment::{Enrolment, fingerprint};
use steunpunt_sync::qr;

use super::figures::figures;
use super::html::{escaped, page};
use crate::clock::for_people;
use crate::hub::{Enrolling, Hub};
use crate::plural::plural;
use crate::{Error, Result};

/// The form, filled in.
#[derive(Deserialize)]
pub(super) struct Filled {
    code: String,
    name: String,
    hours: u32,
    most: u32,
    exercise: Option<String>,
    /// `bestand` for the file, else the card.
    as_what: String,
}

const MOST_HOURS: u32 = 24 * 366;
const MOST_LAPTOPS: u32 = 100;

/// The empty form.
pub(super) fn form() -> String {
    page(
        "Punt aansluiten",
        "<p>Hiermee maakt u een aansluiting voor een punt. Geef haar af aan het punt zelf: wie haar heeft, mag \
         aankloppen. Een laptop die al werkt, neemt alles mee wat hij heeft.</p>\n\
         <form method=\"post\" action=\"/aansluiten\">\n\
         <label>Code van het punt <input name=\"code\" required maxlength=\"8\" autocomplete=\"off\"></label>\n\
         <label>Naam van het punt <input name=\"name\" required maxlength=\"120\"></label>\n\
         <label>Geldig voor zoveel uur <input name=\"hours\" type=\"number\" min=\"1\" max=\"8784\" value=\"72\" required></label>\n\
         <label>Voor hoogstens zoveel laptops <input name=\"most\" type=\"number\" min=\"1\" max=\"100\" value=\"6\" required></label>\n\
         <label><input name=\"exercise\" type=\"checkbox\" value=\"ja\"> Dit is een oefening</label>\n\
         <button name=\"as_what\" value=\"kaart\">Kaart met codes om te printen</button>\n\
         <button name=\"as_what\" value=\"bestand\">Aansluitbestand voor op een stick</button>\n</form>",
    )
}

/// Makes the enrolment.
pub(super) fn make(hub: &Hub, filled: &Filled) -> Result<Response> {
    let exercise = filled.exercise.is_some();
    let point = PointOpened::new(&filled.name, &filled.code, &hub.config.municipality, exercise)?;
    let (hours, most_laptops) = (filled.hours.clamp(1, MOST_HOURS), filled.most.clamp(1, MOST_LAPTOPS));
    let enrolment = hub.enrol(Enrolling { point, hours, most_laptops })?;
    if filled.as_what == "bestand" {
        let name = format!("attachment; filename=\"aansluitbestand-{}.steunpunt\"", enrolment.point.code);
        let headers =
            [(header::CONTENT_TYPE, "application/octet-stream"), (header::CONTENT_DISPOSITION, name.as_str())];
        return Ok((headers, hub.write_enrolment(&enrolment)).into_response());
    }
    Ok(Html(page(&format!("Aansluiting voor {}", enrolment.point.code), &card(hub, &enrolment)?)).into_response())
}

/// The card: what a person must know, and every code of the chain.
pub(super) fn card(hub: &Hub, enrolment: &Enrolment) -> Result<String> {
    let bytes = hub.write_enrolment(&enrolment.for_a_card());
    let parts = qr::chain(&bytes, qr::Kind::Enrolment).map_err(|error| Error::unexpected(&error))?;
    let codes = figures(&parts)?;
    let exercise = if enrolment.point.exercise { "<p class=\"exercise\">OEFENING</p>\n" } else { "" };
    Ok(format!(
        "{exercise}<p>Voor {} van {}. Geldig tot {}, voor hoogstens {}.</p>\n\
         <p>Vingerafdruk van de gemeente, om te vergelijken:</p>\n<p class=\"fingerprint\">{}</p>\n\
         <p>Scan alle codes op de laptop: Meer, Gemeente, Scan de kaart. De volgorde maakt niet uit.</p>\n\
         {codes}",
        escaped(&enrolment.point.name),
        escaped(&enrolment.hub.name),
        for_people(enrolment.expires),
        plural(enrolment.most_laptops, "laptop", "laptops"),
        fingerprint(&enrolment.hub.public_key),
    ))
}
