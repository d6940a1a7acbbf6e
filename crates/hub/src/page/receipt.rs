//! The receipt of a point as codes, for when nothing but paper goes back.

use super::figures::figures;
use super::html::escaped;
use crate::Result;
use crate::clock::for_people;
use crate::hub::Hub;
use crate::point::Point;

/// What stands above it.
pub(super) fn title(point: &Point) -> String {
    format!("Bewijs van ontvangst voor {}", point.opened.code)
}

/// What a person must know, and every code of the chain.
pub(super) fn card(hub: &Hub, point: &Point) -> Result<String> {
    let codes = figures(&hub.receipt_codes(point)?)?;
    let exercise = if point.opened.exercise { "<p class=\"exercise\">OEFENING</p>\n" } else { "" };
    Ok(format!(
        "{exercise}<p>Voor {} {}, van {}. Stand van {}.</p>\n\
         <p>Scan dit op een laptop van het punt: Meer, QR-codes en radiocode, Codes inlezen. Daarna staat bij alles wat \
         hier binnen is: bevestigd door gemeente. Er staat niets in over bewoners.</p>\n{codes}",
        escaped(&point.opened.code),
        escaped(&point.opened.name),
        escaped(&hub.config.name),
        for_people(hub.now()),
    ))
}
