//! The parts of a shift for spreadsheets: headings in English, codes as they are, moments with their zone.

use steunpunt_domain::time::Wall;

use super::written;
use crate::shapes::Moment;
use crate::shapes::log_line::LogEntry;
use crate::shapes::message::Message;
use crate::shapes::shift_handover::Handover;

fn cells_of<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

fn moment(at: Option<Moment>) -> String {
    at.map(|at| written(Wall(at.0))).unwrap_or_default()
}

pub(super) fn handover(view: &Handover) -> Vec<Vec<String>> {
    let mut rows = vec![cells_of(["part", "number", "kind", "text", "whom", "owner", "due"])];
    for (part, requests) in [("urgent_request", &view.urgent), ("request", &view.others)] {
        rows.extend(requests.iter().map(|one| {
            let due = moment(one.deadline);
            let owner = if one.owner.is_empty() { &one.forwarded_to } else { &one.owner };
            cells_of([part, &one.number, &one.counts_as, &one.what, &one.place, owner, &due])
        }));
    }
    rows.extend(view.actions.iter().map(|one| {
        let number = one.number.clone().unwrap_or_default();
        cells_of(["action", &number, &one.sort, &one.text, &one.for_whom, &one.owner, &moment(one.due)])
    }));
    rows.extend(view.messages.iter().map(|one| {
        let due = moment(one.answer_by);
        cells_of(["message", &one.number, &one.precedence, &one.subject, &one.whom, "", &due])
    }));
    rows.extend(view.emergencies.iter().map(|one| cells_of(["emergency", &one.number, "", &one.text, "", "", ""])));
    rows.extend(view.rumours.iter().map(|one| cells_of(["rumour", "", "", &one.text, &one.places.join(", "), "", ""])));
    // What is left out keeps its row: nobody then takes it for something that was never written.
    let own = [("situation", &view.situation), ("advice", &view.advice)].into_iter();
    let own = own.filter(|(part, text)| !text.is_empty() || view.left_out.iter().any(|left_out| left_out == part));
    let own = own.chain(view.risks.iter().map(|risk| ("risk", risk)));
    rows.extend(own.map(|(part, text)| cells_of([part, "", "", text, "", "", ""])));
    for (part, lines) in [("decision", &view.decisions), ("unconfirmed", &view.unconfirmed), ("settled", &view.settled)]
    {
        rows.extend(lines.iter().map(|one| cells_of([part, "", &one.sort, &one.text, &one.reason, &one.by, ""])));
    }
    let questions = view.questions.iter().chain(&view.open_questions);
    rows.extend(questions.map(|one| cells_of(["question", &one.number, "", &one.question, &one.answer, &one.by, ""])));
    rows.extend(view.facilities.iter().map(|one| {
        let due = moment(one.report.expected);
        cells_of(["facility", &one.area, &one.facility, &one.report.state, &one.report.source, &one.report.by, &due])
    }));
    rows.extend(view.staff.iter().map(|one| {
        let due = moment(one.until);
        cells_of(["staff", "", &one.functions.join(" "), &one.name, &one.phone, &one.skills, &due])
    }));
    rows.extend(view.stock.iter().map(|one| cells_of(["stock", &one.article, "", &one.left.to_string(), "", "", ""])));
    rows.extend(view.not_counted.iter().map(|article| cells_of(["not_counted", article, "", "", "", "", ""])));
    for (part, areas) in [("never_heard", &view.never_heard), ("not_heard", &view.not_heard)] {
        rows.extend(areas.iter().map(|area| cells_of([part, area, "", "", "", "", ""])));
    }
    rows
}

const DIARY_HEADS: [&str; 10] =
    ["at", "written", "kind", "text", "reason", "state", "confirmed", "number", "by", "erased"];

/// A reason is what somebody gave; what became of a thing that appeared by itself is its state.
pub(super) fn diary(lines: &[LogEntry]) -> Vec<Vec<String>> {
    let row = |line: &LogEntry| {
        let (reason, state) = if line.id.is_some() { (line.reason.as_str(), "") } else { ("", line.reason.as_str()) };
        let number = line.number.as_ref().or(line.thing.as_ref().map(|thing| &thing.number));
        let confirmed = if line.confirmed { "yes" } else { "no" };
        let (at, written, erased) = (moment(Some(line.at)), moment(Some(line.written_at)), moment(line.erased));
        let number = number.map_or("", String::as_str);
        cells_of([&at, &written, &line.sort, &line.text, reason, state, confirmed, number, &line.by, &erased])
    };
    std::iter::once(cells_of(DIARY_HEADS)).chain(lines.iter().map(row)).collect()
}

const MESSAGE_HEADS: [&str; 21] = [
    "number",
    "direction",
    "precedence",
    "from",
    "to",
    "subject",
    "text",
    "written",
    "sent",
    "acknowledged",
    "means",
    "carrier",
    "acknowledged_by",
    "answer_by",
    "sender_number",
    "sender_words",
    "erased",
    "answered",
    "answer",
    "answers",
    "corrects",
];

/// Every time that it was sent, everybody who has it and every answer stand in one cell, each on a line of its own.
pub(super) fn messages(messages: &[Message]) -> Vec<Vec<String>> {
    let row = |one: &Message| {
        let received = one.received.as_ref();
        let words = received.and_then(|received| received.words).map(|words| words.to_string());
        vec![
            one.number.clone(),
            one.direction.clone(),
            one.precedence.clone(),
            one.from.clone(),
            one.to.clone(),
            one.subject.clone(),
            one.text.clone(),
            moment(Some(one.at)),
            under(&one.sent, |sent| moment(Some(sent.at))),
            under(&one.acknowledged, |said| moment(Some(said.at))),
            under(&one.sent, |sent| sent.means.clone()),
            under(&one.sent, |sent| sent.carrier.clone()),
            under(&one.acknowledged, |said| said.by.clone()),
            moment(one.answer_by),
            received.map(|received| received.number.clone()).unwrap_or_default(),
            words.unwrap_or_default(),
            moment(one.erased.as_ref().map(|erased| erased.at)),
            under(&one.answered, |said| moment(Some(said.at))),
            under(&one.answered, |said| said.how.clone()),
            one.answers.clone().unwrap_or_default(),
            one.corrects.clone().unwrap_or_default(),
        ]
    };
    std::iter::once(cells_of(MESSAGE_HEADS)).chain(messages.iter().map(row)).collect()
}

/// The lines keep their places, so that those of two cells belong together.
fn under<T>(all: &[T], cell: fn(&T) -> String) -> String {
    all.iter().map(cell).collect::<Vec<_>>().join("\n")
}

pub(super) fn figures(pairs: &[(String, i64)]) -> Vec<Vec<String>> {
    let mut rows = vec![cells_of(["figure", "count"])];
    rows.extend(pairs.iter().map(|(name, count)| cells_of([name, &count.to_string()])));
    rows
}
