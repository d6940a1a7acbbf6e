//! A message about a request or an emergency report, with one click and without names.

use steunpunt_domain::emergency_report::EmergencyReported;
use steunpunt_domain::ids::{EmergencyReportId, EntryId, RequestId};
use steunpunt_domain::message::PRECEDENCES;
use steunpunt_domain::request::RequestField;
use steunpunt_domain::time::Wall;

use crate::Answer;
use crate::clock::on_radio;
use crate::context::Context;
use crate::personal::People;
use crate::shapes::Moment;
use crate::shapes::message::{ProposeMessage, ProposedMessage};

/// A message about a request or an emergency report: number, category, urgency, neighbourhood, or what it is. Nothing that
/// may name anybody.
pub(crate) fn propose(context: &Context, input: ProposeMessage) -> Answer<ProposedMessage> {
    let report = context.read(|connection| {
        Ok(steunpunt_store::emergency_report::report(connection, EmergencyReportId(input.about)).ok())
    })?;
    match report {
        Some(report) => about_emergency(context, &report.report, input.about),
        None => about_request(context, RequestId(input.about)),
    }
}

fn about_emergency(context: &Context, told: &EmergencyReported, id: EntryId) -> Answer<ProposedMessage> {
    let open = context.open()?;
    let what = People::read(context)?.about(context, &[id])?.left_out(&told.what);
    let place = told.place.to_lowercase();
    let area = open.configuration.areas.iter().find(|area| place.contains(&area.label.nl.to_lowercase()));
    let said =
        [Some(what.trim().trim_end_matches('.')).filter(|what| !what.is_empty()), area.map(|it| it.label.nl.as_str())];
    let said = said.into_iter().flatten().map(|part| format!(" {part}.")).collect::<String>();
    let told_at = on_radio(Wall(told.told_ms));
    Ok(ProposedMessage {
        precedence: "now".to_owned(),
        to: first_addressee(context)?,
        subject: format!("Noodmelding {}", told.number),
        text: format!("Gemeld om {told_at}.{said} Wie heeft deze opgepakt? Graag bevestigen."),
        answer_by: None,
    })
}

/// To whoever it was passed on to, before its own latest time.
fn about_request(context: &Context, id: RequestId) -> Answer<ProposedMessage> {
    let open = context.open()?;
    let (request, row) = context.read(|connection| steunpunt_store::request::with_row(connection, id))?;
    let counts_as = open.configuration.counts_as(&row.urgency, row.due_ms, context.now.0);
    let precedence = PRECEDENCES.get(open.configuration.rank(counts_as)).unwrap_or(&"routine");
    let category = open.configuration.category(&row.category).map(|it| it.label.nl.clone()).unwrap_or_default();
    let area = request.text(RequestField::Neighbourhood);
    let area = if area.is_empty() { String::new() } else { format!(", {area}") };
    let to = request.forwarded_to().map(str::to_owned);
    Ok(ProposedMessage {
        precedence: (*precedence).to_owned(),
        to: to.map_or_else(|| first_addressee(context), Ok)?,
        subject: format!("Hulpvraag {}", row.number),
        text: format!("{category}{area}. Kunt u helpen? Graag antwoord."),
        answer_by: row.due_ms.filter(|due| *due > context.now.0).map(Moment),
    })
}

fn first_addressee(context: &Context) -> Answer<String> {
    let open = context.open()?;
    Ok(open.configuration.addressees.first().map(|one| one.label.nl.clone()).unwrap_or_default())
}
