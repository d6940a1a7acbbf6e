//! What goes out without personal details: nothing that somebody typed about anybody, nobody's name; of messages, which
//! are about nobody, what may name somebody all the same. Decided here and in `crate::personal`, for paper and for files.

use steunpunt_store::point_item;

use crate::Answer;
use crate::context::Context;
use crate::personal::People;
use crate::shapes::action::Action;
use crate::shapes::attendance::Attendance;
use crate::shapes::log_line::LogEntry;
use crate::shapes::shift_handover::{
    Handover, HandoverEmergency, HandoverMessage, HandoverQuestion, HandoverRefusal, HandoverRequest, HandoverRow,
    HandoverRumour, HandoverSigned,
};

/// In place of a name.
const COORDINATOR: &str = "coordinator";

impl Handover {
    /// The same without personal details: how many there are of each thing stays.
    pub(crate) fn without_personal(self, context: &Context) -> Answer<Self> {
        let people = People::read(context)?;
        let messages = self.messages.iter().map(|one| message(context, &people, one)).collect::<Answer<_>>()?;
        let mut facilities = self.facilities;
        for one in &mut facilities {
            one.report.by.clear();
            one.report.source = people.of_nobody().left_out(&one.report.source);
        }
        let (mut weather, mut building) = (self.weather, self.building);
        for one in &mut weather {
            one.by.clear();
            one.source = people.of_nobody().left_out(&one.source);
        }
        building.iter_mut().flat_map(|part| &mut part.reports).for_each(|one| one.by.clear());
        let own = [("situation", &self.situation), ("advice", &self.advice)];
        let written = own.into_iter().filter(|(_, text)| !text.is_empty());
        Ok(Self {
            messages,
            left_out: written.map(|(name, _)| name.to_owned()).collect(),
            row: self.row.map(without_names),
            situation: String::new(),
            risks: self.risks.iter().map(|_| String::new()).collect(),
            advice: String::new(),
            facilities,
            weather,
            building,
            decisions: self.decisions.into_iter().map(line).collect(),
            unconfirmed: self.unconfirmed.into_iter().map(line).collect(),
            settled: self.settled.into_iter().map(line).collect(),
            emergencies: self.emergencies.into_iter().map(emergency).collect(),
            urgent: self.urgent.into_iter().map(request).collect(),
            others: self.others.into_iter().map(request).collect(),
            actions: self.actions.into_iter().map(action).collect(),
            rumours: self.rumours.into_iter().map(rumour).collect(),
            staff: self.staff.into_iter().map(attendance).collect(),
            parts: self
                .parts
                .into_iter()
                .map(|mut part| {
                    part.by = part.by.map(|_| String::new());
                    part
                })
                .collect(),
            questions: self.questions.into_iter().map(question).collect(),
            open_questions: self.open_questions.into_iter().map(question).collect(),
            refusals: self.refusals.into_iter().map(refusal).collect(),
            accepted: self
                .accepted
                .into_iter()
                .map(|one| HandoverSigned { by: COORDINATOR.to_owned(), ..one })
                .collect(),
            ..self
        })
    }
}

fn without_names(row: HandoverRow) -> HandoverRow {
    let arriving = row.arriving.iter().map(|_| COORDINATOR.to_owned()).collect();
    HandoverRow { leaving: COORDINATOR.to_owned(), leaving_id: None, arriving, ..row }
}

/// A line of the diary; of what appears by itself only the number, code or name stays.
pub(crate) fn line(line: LogEntry) -> LogEntry {
    let is_name = line.sort == "access" && line.reason != "wrong_pin";
    let is_typed =
        line.id.is_some() || is_name || ["notice", "request", "charge", "weather"].contains(&line.sort.as_str());
    let first = line.text.split(' ').next().unwrap_or_default().to_owned();
    let text = match (is_typed, line.sort.as_str()) {
        (_, "emergency" | "handover" | "building") => first,
        (true, _) => String::new(),
        (false, _) => line.text,
    };
    let reason = if line.id.is_some() { String::new() } else { line.reason };
    LogEntry { text, reason, by: String::new(), ..line }
}

fn message(context: &Context, people: &People, one: &HandoverMessage) -> Answer<HandoverMessage> {
    let kept = context.read(|connection| Ok(point_item::one(connection, one.id.0).ok()))?;
    let people = kept.map_or_else(|| Ok(people.of_nobody()), |message| people.of_message(context, &message))?;
    Ok(HandoverMessage { subject: people.left_out(&one.subject), whom: people.left_out(&one.whom), ..one.clone() })
}

fn emergency(one: HandoverEmergency) -> HandoverEmergency {
    HandoverEmergency { text: String::new(), ..one }
}

fn request(one: HandoverRequest) -> HandoverRequest {
    HandoverRequest {
        what: String::new(),
        place: String::new(),
        owner: String::new(),
        forwarded_to: String::new(),
        ..one
    }
}

fn action(one: Action) -> Action {
    let empty = String::new;
    let done_by = one.done_by.as_ref().map(|_| empty());
    Action { text: empty(), for_whom: empty(), owner: empty(), by: empty(), how: empty(), done_by, ..one }
}

fn rumour(one: HandoverRumour) -> HandoverRumour {
    HandoverRumour { text: String::new(), places: Vec::new(), asked: Vec::new(), ..one }
}

fn attendance(one: Attendance) -> Attendance {
    Attendance { name: String::new(), phone: String::new(), skills: String::new(), volunteer: None, ..one }
}

fn question(one: HandoverQuestion) -> HandoverQuestion {
    let empty = String::new;
    HandoverQuestion { question: empty(), answer: empty(), by: empty(), answered_by: empty(), ..one }
}

fn refusal(one: HandoverRefusal) -> HandoverRefusal {
    HandoverRefusal { reason: String::new(), by: String::new(), ..one }
}
