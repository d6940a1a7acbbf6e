//! Emergency reports: written at once, then relayed and acknowledged.

use steunpunt_domain::emergency_report::{
    EmergencyAcknowledged, EmergencyRelayed, EmergencyReport as Folded, EmergencyReported, EmergencyStage,
};
use steunpunt_domain::ids::EmergencyReportId;
use steunpunt_domain::logbook::{Fact, Stamp};
use steunpunt_domain::number::{NumberKind, form_written, spoken};
use steunpunt_domain::time::Wall;
use steunpunt_store::{counter, draft};

use crate::app::OpenPoint;
use crate::clock::{self, on_paper, on_radio, start_of_day};
use crate::context::Context;
use crate::erasing::{self, erased_view};
use crate::exchange::whereabouts;
use crate::request::{Laptops, Names};
use crate::shapes::emergency_report::{
    AcknowledgeEmergency, Acknowledgement, EmergencyReport, EmergencyReports, EraseEmergency, PassedOn, Relay,
    RelayEmergency, ReportEmergency, WhichEmergencyReport,
};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Code, Failure, Wrong, settings};

/// As it stands on this point's forms; another number stays as it was typed.
fn form_number(typed: &str, point: &str) -> Option<String> {
    Some(form_written(typed, point)).filter(|number| !number.is_empty())
}

/// One filled field is enough: a report with a gap is better than none.
pub(crate) fn report(context: &Context, input: ReportEmergency) -> Answer<EmergencyReport> {
    if [&input.what, &input.place, &input.reach].iter().all(|text| text.trim().is_empty()) {
        return Err(Failure::bad("what", Wrong::Empty));
    }
    let open = context.open()?;
    let (point, letter) = (open.point.code.clone(), open.store.letter());
    let id = context.write(|writing| {
        let number = counter::take(writing.tx(), NumberKind::Emergency, &point, &letter)?.to_string();
        let reported = EmergencyReported {
            number,
            what: input.what.trim().to_owned(),
            place: input.place.trim().to_owned(),
            reach: input.reach.trim().to_owned(),
            told_ms: input.told_at.map_or(context.now.0, |at| at.0),
            paper_number: input.paper_number.as_deref().and_then(|typed| form_number(typed, &point)),
        };
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        let entry = writing.append(writing.opening_personal()?, Fact::EmergencyReported(reported))?;
        Ok(EmergencyReportId(entry))
    })?;
    get(context, WhichEmergencyReport { id })
}

pub(crate) fn relay(context: &Context, input: RelayEmergency) -> Answer<EmergencyReport> {
    if input.to.trim().is_empty() {
        return Err(Failure::bad("to", Wrong::Empty));
    }
    let passed_on = PassedOn { to: input.to, means: input.means, at: input.at };
    append(context, input.id, vec![relayed(context, &passed_on)])
}

fn relayed(context: &Context, passed_on: &PassedOn) -> Fact {
    Fact::EmergencyRelayed(EmergencyRelayed {
        to: passed_on.to.trim().to_owned(),
        means: passed_on.means.trim().to_owned(),
        at_ms: passed_on.at.map_or(context.now.0, |at| at.0),
    })
}

/// Who has it, and how it came there if nobody noted that yet: in one act, so that neither stands without the other.
pub(crate) fn acknowledge(context: &Context, input: AcknowledgeEmergency) -> Answer<EmergencyReport> {
    if input.by.trim().is_empty() {
        return Err(Failure::bad("by", Wrong::Empty));
    }
    if input.relayed.as_ref().is_some_and(|passed_on| passed_on.to.trim().is_empty()) {
        return Err(Failure::bad("to", Wrong::Empty));
    }
    let acknowledged =
        EmergencyAcknowledged { by: input.by.trim().to_owned(), at_ms: input.at.map_or(context.now.0, |at| at.0) };
    let facts = input.relayed.iter().map(|passed_on| relayed(context, passed_on));
    append(context, input.id, facts.chain([Fact::EmergencyAcknowledged(acknowledged)]).collect())
}

/// A report that nobody acknowledged keeps its words: somebody may still have to be told.
pub(crate) fn erase(context: &Context, input: EraseEmergency) -> Answer<EmergencyReport> {
    let folded = context.read(|connection| steunpunt_store::emergency_report::report(connection, input.id))?;
    if folded.stage() != EmergencyStage::Acknowledged {
        return Err(Failure::of(Code::StepNotPossible));
    }
    erasing::erase(context, input.id.0, folded.report.number.clone(), input.reason, folded.erased.as_ref())?;
    get(context, WhichEmergencyReport { id: input.id })
}

fn append(context: &Context, id: EmergencyReportId, facts: Vec<Fact>) -> Answer<EmergencyReport> {
    context.write(|writing| {
        steunpunt_store::emergency_report::report(writing.tx(), id)?;
        facts.into_iter().try_for_each(|fact| writing.append(writing.about_personal(id.0)?, fact).map(|_| ()))
    })?;
    get(context, WhichEmergencyReport { id })
}

pub(crate) fn get(context: &Context, input: WhichEmergencyReport) -> Answer<EmergencyReport> {
    let folded = context.read(|connection| steunpunt_store::emergency_report::report(connection, input.id))?;
    view(context, folded)
}

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<EmergencyReports> {
    let all = context.read(steunpunt_store::emergency_report::all)?;
    Ok(EmergencyReports { reports: views(context, all)? })
}

pub(crate) fn waiting(context: &Context) -> Answer<Vec<EmergencyReport>> {
    let waiting = context.read(steunpunt_store::emergency_report::waiting)?;
    views(context, waiting)
}

/// How many nobody acknowledged, and since when the oldest waits.
pub(crate) fn waiting_since(context: &Context) -> Answer<(u32, Option<Wall>)> {
    let (open, waiting) = (context.open()?, context.read(steunpunt_store::emergency_report::waiting)?);
    let oldest = waiting.iter().map(|folded| written(&open, folded)).min();
    Ok((u32::try_from(waiting.len()).unwrap_or(u32::MAX), oldest))
}

/// When it was written down, by the clock as it stands now.
fn written(open: &OpenPoint, folded: &Folded) -> Wall {
    clock::since(open, folded.id.0.device, folded.stamp.times)
}

fn views(context: &Context, all: Vec<Folded>) -> Answer<Vec<EmergencyReport>> {
    all.into_iter().map(|folded| view(context, folded)).collect()
}

pub(crate) fn view(context: &Context, folded: Folded) -> Answer<EmergencyReport> {
    let names = Names::read(context)?;
    let open = context.open()?;
    let (written_at, written) = (folded.stamp.times.wall, written(&open, &folded));
    // A time that somebody gave is theirs; one that the clock gave is as wrong as the clock was.
    let told = Wall(folded.report.told_ms);
    let waiting_since = if told == written_at { written } else { told.min(written) };
    let reminder = i64::from(settings::current(context)?.emergency_reminder_minutes);
    let by = names.of(&folded.stamp);
    let noted_by = |stamp: &Stamp| names.of(stamp);
    let relays = folded.relays.iter().map(|(stamp, relay)| Relay {
        to: relay.to.clone(),
        means: relay.means.clone(),
        at: Moment(relay.at_ms),
        noted_by: noted_by(stamp),
    });
    let acknowledgements = folded.acknowledgements.iter().map(|(stamp, acknowledged)| Acknowledgement {
        by: acknowledged.by.clone(),
        at: Moment(acknowledged.at_ms),
        noted_by: noted_by(stamp),
    });
    Ok(EmergencyReport {
        whereabouts: whereabouts(context, folded.id.0)?,
        id: folded.id,
        radio_text: radio_text(&open.point.name, open.point.exercise, &folded.report, written_at),
        spoken_number: spoken(&folded.report.number),
        stage: folded.stage(),
        relays: relays.collect(),
        acknowledgements: acknowledgements.collect(),
        by_radio: if by.is_none() { Laptops::read(context)?.by_radio(&folded.stamp) } else { None },
        by,
        erased: erased_view(context, folded.id.0, folded.erased.as_ref(), &names)?,
        number: folded.report.number,
        what: folded.report.what,
        place: folded.report.place,
        reach: folded.report.reach,
        told_at: Moment(folded.report.told_ms),
        paper_number: folded.report.paper_number,
        written_at: Moment(written_at.0),
        waiting_since: Moment(waiting_since.0),
        remind_at: Moment(written.plus_minutes(reminder).0),
    })
}

/// What a person reads aloud: who calls, that it is an emergency, what, where, how to reach, the number twice.
fn radio_text(point: &str, exercise: bool, report: &EmergencyReported, written_at: Wall) -> String {
    let said = |text: &str| if text.is_empty() { "niet bekend".to_owned() } else { text.to_owned() };
    // The name may hold the word already: "Noodsteunpunt De Schakel".
    let named = point.to_lowercase().starts_with("noodsteunpunt");
    let point = if named { point.to_owned() } else { format!("noodsteunpunt {point}") };
    let opening = if exercise { "OEFENING, OEFENING. " } else { "" };
    format!(
        "{opening}Noodmelding van {point}, {}. Wat: {}. Waar: {}. Bereikbaar: {}. Nummer {}. Ik herhaal: {}. \
         Graag bevestigen. Over.",
        when_told(Wall(report.told_ms), written_at),
        said(&report.what),
        said(&report.place),
        said(&report.reach),
        spoken(&report.number),
        spoken(&report.number),
    )
}

/// A time alone is one of today: what comes from paper may be of another day.
fn when_told(told: Wall, written_at: Wall) -> String {
    if start_of_day(told) == start_of_day(written_at) { on_radio(told) } else { on_paper(told) }
}
