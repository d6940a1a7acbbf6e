//! A message about a request or an emergency report, with one click and without names.

use steunpunt_domain::ids::{EmergencyReportId, EntryId, RequestId};
use steunpunt_domain::message::PRECEDENCES;
use steunpunt_domain::request::RequestField;
use steunpunt_store::Connection;

use crate::Answer;
use crate::context::Context;
use crate::shapes::message::{ProposeMessage, ProposedMessage};

/// A message about a request or an emergency report: number, category, urgency, neighbourhood. Nothing that was typed
/// about anybody.
pub(crate) fn propose(context: &Context, input: ProposeMessage) -> Answer<ProposedMessage> {
    let open = context.open()?;
    let report = context.read(|connection| Ok(emergency(connection, input.about)))?;
    let to = open.configuration.addressees.first().map(|one| one.code.clone()).unwrap_or_default();
    if let Some(number) = report {
        let text = format!("Noodmelding {number}. Wie heeft deze opgepakt? Graag bevestigen.");
        return Ok(ProposedMessage {
            precedence: "now".to_owned(),
            to,
            subject: format!("Noodmelding {number}"),
            text,
        });
    }
    let (request, row) =
        context.read(|connection| steunpunt_store::request::with_row(connection, RequestId(input.about)))?;
    let place = open.configuration.urgencies.iter().position(|urgency| urgency.code == row.urgency);
    let precedence = place.and_then(|place| PRECEDENCES.get(place)).unwrap_or(&"routine");
    let category = open.configuration.category(&row.category).map(|it| it.label.nl.clone()).unwrap_or_default();
    let area = request.text(RequestField::Neighbourhood);
    let area = if area.is_empty() { String::new() } else { format!(", {area}") };
    let text = format!("Hulpvraag {}: {category}{area}. Kunt u helpen? Graag antwoord.", row.number);
    Ok(ProposedMessage { precedence: (*precedence).to_owned(), to, subject: format!("Hulpvraag {}", row.number), text })
}

fn emergency(connection: &Connection, about: EntryId) -> Option<String> {
    let report = steunpunt_store::emergency_report::report(connection, EmergencyReportId(about)).ok()?;
    Some(report.report.number)
}
