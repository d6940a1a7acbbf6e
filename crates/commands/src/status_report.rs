//! The status report in one click: what is there, in the order beeld, oordeel, besluit, as text to paste, as words for a
//! radio, on paper, and as a message. It goes to the town hall: counts, codes and what the coordinator says, never what was
//! typed about anybody.

use std::collections::BTreeMap;

use steunpunt_documents::{Report, ReportBlock, ReportLine, ReportSection};
use steunpunt_domain::attendance::Attendance;
use steunpunt_domain::radio_text::RadioText;
use steunpunt_domain::situation::FacilityReport;
use steunpunt_domain::time::Wall;
use steunpunt_store::{Connection, logbook, point_item};

use crate::clock::{on_paper, on_radio};
use crate::context::Context;
use crate::message::{radio_view, write};
use crate::paper::keep;
use crate::shapes::DocumentMade;
use crate::shapes::message::{Messages, WriteMessage};
use crate::shapes::status_report::{SendStatus, StatusReport, StatusWords};
use crate::shift_handover::shift_now;
use crate::{Answer, Failure, Wrong, words};

/// The greatest problems, and no more.
const MOST_PROBLEMS: usize = 3;
/// Who comes within so many milliseconds counts: twelve hours.
const AHEAD_MS: i64 = 12 * 3_600_000;

/// What the program knows.
struct Known {
    state: &'static str,
    visits: u32,
    logged: u32,
    open: Vec<(String, String, u32)>,
    facilities: Vec<FacilityReport>,
    emergencies: u32,
    messages: usize,
    rumours: usize,
    here: usize,
    coming: usize,
    entries: u64,
    digest: String,
}

pub(crate) fn compose(context: &Context, input: StatusWords) -> Answer<StatusReport> {
    composed(context, &input).map(|(report, _)| report)
}

/// The report, and what is read aloud before its numbers are spelled out.
fn composed(context: &Context, input: &StatusWords) -> Answer<(StatusReport, String)> {
    if input.problems.len() > MOST_PROBLEMS {
        return Err(Failure::bad("problems", Wrong::OneToThree));
    }
    let now = context.now;
    let known = context.read(|connection| known(connection, now.0))?;
    let parts = parts(context, &known, input)?;
    let spoken = spoken(context, &known, input)?;
    let text: Vec<String> = parts.iter().map(|(heading, lines)| format!("{heading}\n{}", lines.join("\n"))).collect();
    let report = StatusReport {
        text: text.join("\n\n"),
        radio: radio_view(&spoken),
        entries: known.entries,
        digest: known.digest,
    };
    Ok((report, spoken))
}

fn known(connection: &Connection, now_ms: i64) -> steunpunt_store::Result<Known> {
    let states: Vec<steunpunt_domain::checklist::PointState> = point_item::open(connection)?;
    let since_ms = shift_now(connection, now_ms)?.since_ms;
    let staff: Vec<Attendance> = point_item::open(connection)?;
    let messages: Vec<steunpunt_domain::message::Message> = point_item::open(connection)?;
    Ok(Known {
        state: match states.first().map(|state| state.set.state.as_str()) {
            Some("night") => "gesloten voor de nacht",
            Some("closed") => "gesloten",
            _ => "open",
        },
        visits: steunpunt_store::visit::total_since(connection, since_ms)?,
        logged: steunpunt_store::request::logged_since(connection, since_ms)?,
        open: steunpunt_store::request::open_counts(connection)?,
        facilities: point_item::open(connection)?,
        emergencies: steunpunt_store::emergency_report::waiting_count(connection)?,
        messages: messages.len(),
        rumours: steunpunt_store::rumour::open(connection)?.len(),
        here: staff.iter().filter(|one| one.is_here()).count(),
        coming: staff.iter().filter(|one| one.is_coming() && one.began.from_ms <= now_ms + AHEAD_MS).count(),
        entries: logbook::count(connection)?,
        digest: logbook::digest(connection)?,
    })
}

/// Headings and the lines under them.
fn parts(context: &Context, known: &Known, said: &StatusWords) -> Answer<Vec<(&'static str, Vec<String>)>> {
    let open = context.open()?;
    let exercise = if open.point.exercise { "OEFENING. " } else { "" };
    let picture = [
        vec![
            format!(
                "{exercise}Noodsteunpunt {} ({}), {}: {}.",
                open.point.name,
                open.point.code,
                on_paper(context.now),
                known.state
            ),
            format!("Bezoekers deze dienst: {}. Nieuwe hulpvragen: {}.", known.visits, known.logged),
            format!("Noodmeldingen zonder bevestiging: {}.", known.emergencies),
            format!("Open hulpvragen: {}.", counted(&by_urgency(context, known)?)),
            format!("Open per onderwerp: {}.", counted(&by_group(context, known)?)),
            format!("Berichten zonder bevestiging: {}. Geruchten die we nagaan: {}.", known.messages, known.rumours),
            format!("Ploeg: {} aanwezig, {} komend in 12 uur.", known.here, known.coming),
        ],
        facilities(context, known)?,
    ];
    let problems = said.problems.iter().map(|problem| problem.trim()).filter(|problem| !problem.is_empty());
    let problems: Vec<String> = problems.zip(1..).map(|(problem, place)| format!("{place}. {problem}")).collect();
    let problems = if problems.is_empty() { vec!["Geen problemen gemeld.".to_owned()] } else { problems };
    let or_nothing = |text: &str| if text.trim().is_empty() { "niets".to_owned() } else { text.trim().to_owned() };
    let decision =
        vec![format!("Nodig: {}", or_nothing(&said.needs)), format!("Besluit: {}", or_nothing(&said.decision))];
    Ok(vec![("BEELD", picture.concat()), ("OORDEEL", problems), ("BESLUIT", decision)])
}

fn counted(counts: &[(String, u32)]) -> String {
    if counts.is_empty() {
        return "geen".to_owned();
    }
    counts.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
}

fn by_urgency(context: &Context, known: &Known) -> Answer<Vec<(String, u32)>> {
    let open = context.open()?;
    let of = |code: &str| known.open.iter().filter(|(urgency, _, _)| urgency == code).map(|(_, _, count)| count).sum();
    let counts = open.configuration.urgencies.iter().map(|one| (one.label.nl.clone(), of(&one.code)));
    Ok(counts.filter(|(_, count)| *count > 0).collect())
}

fn by_group(context: &Context, known: &Known) -> Answer<Vec<(String, u32)>> {
    let open = context.open()?;
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for (_, category, count) in &known.open {
        *counts.entry(category.split('.').next().unwrap_or_default()).or_default() += count;
    }
    let groups = open.configuration.groups.iter();
    let counted = groups.filter_map(|group| Some((group.short.nl.clone(), *counts.get(group.code.as_str())?)));
    Ok(counted.collect())
}

fn facilities(context: &Context, known: &Known) -> Answer<Vec<String>> {
    let open = context.open()?;
    let line = |report: &FacilityReport| {
        let reported = &report.reported;
        let sure = if reported.confirmed { "" } else { ", niet bevestigd" };
        let area = words::area(&open.configuration, &reported.area);
        format!("{area} {}{sure}", words::state(&reported.state))
    };
    let of = |code: &str| {
        let lines: Vec<String> = known.facilities.iter().filter(|it| it.reported.facility == code).map(line).collect();
        if lines.is_empty() { "niets gemeld".to_owned() } else { lines.join("; ") }
    };
    Ok(open.configuration.facilities.iter().map(|one| format!("{}: {}.", one.label.nl, of(&one.code))).collect())
}

/// The most important first; what makes it too long to read in one go is left to the other roads.
fn spoken(context: &Context, known: &Known, said: &StatusWords) -> Answer<String> {
    let open = context.open()?;
    let exercise = if open.point.exercise { "OEFENING. " } else { "" };
    let mut text = format!("{exercise}Status {} {}: {}.", open.point.code, on_radio(context.now), known.state);
    let urgent: Vec<(String, u32)> = by_urgency(context, known)?.into_iter().take(2).collect();
    let sentence = |lead: &str, said: &str| {
        let said = said.trim().trim_end_matches('.');
        (!said.is_empty()).then(|| format!("{lead}: {said}."))
    };
    let needs = sentence("Nodig", &said.needs);
    let problem = said.problems.first().and_then(|problem| sentence("Probleem", problem));
    let further = [
        (!urgent.is_empty()).then(|| format!("Open: {}.", counted(&urgent))),
        needs,
        problem,
        Some(format!("Bezoek {}.", known.visits)),
    ];
    for part in further.into_iter().flatten() {
        let longer = format!("{text} {part}");
        if RadioText::of(&longer).fits() {
            text = longer;
        }
    }
    Ok(text)
}

/// The report as a message, to be sent by whatever road there is.
pub(crate) fn send(context: &Context, input: SendStatus) -> Answer<Messages> {
    let words = StatusWords { problems: input.problems, needs: input.needs, decision: input.decision };
    let (report, spoken) = composed(context, &words)?;
    let open = context.open()?;
    let first = || open.configuration.addressees.first().map(|one| one.label.nl.clone()).unwrap_or_default();
    let subject = format!("Statusbericht {}", on_radio(context.now));
    let message = WriteMessage {
        direction: "out".to_owned(),
        precedence: "today".to_owned(),
        from: "Coördinator noodsteunpunt".to_owned(),
        to: input.to.unwrap_or_else(first),
        subject,
        text: report.text,
        answer_by: None,
        about: Vec::new(),
        answers: None,
        radio: Some(spoken),
        means: None,
        draft: input.draft,
    };
    write(context, message)
}

pub(crate) fn print(context: &Context, input: StatusWords) -> Answer<DocumentMade> {
    let open = context.open()?;
    let known = context.read(|connection| known(connection, context.now.0))?;
    let line = |text| ReportLine { text, ..ReportLine::default() };
    let section = |(heading, lines): (&str, Vec<String>)| ReportSection {
        heading: heading.to_owned(),
        blocks: vec![ReportBlock::Lines { lines: lines.into_iter().map(line).collect() }],
    };
    let page = Report {
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        exercise: open.point.exercise,
        title: "Statusbericht".to_owned(),
        subtitle: on_paper(Wall(context.now.0)),
        poster: false,
        notice: words::NOT_PERSONAL.to_owned(),
        sections: parts(context, &known, &input)?.into_iter().map(section).collect(),
        signatures: Vec::new(),
        annex: Vec::new(),
        mark: words::mark(known.entries, &known.digest),
    };
    keep(context, "statusbericht", steunpunt_documents::report(&page))
}
