//! The status report in one click: what is there, in the order beeld, oordeel, besluit, as text to paste, as words for a
//! radio, on paper, and as a message. It goes to the town hall: counts, codes and what the coordinator says, never what was
//! typed about anybody.

mod known;
mod spoken;

use steunpunt_documents::{Report, ReportBlock, ReportLine, ReportSection};
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::message::called;
use steunpunt_domain::situation::FacilityReport;
use steunpunt_domain::time::Wall;

use crate::clock::{on_paper, on_radio};
use crate::context::Context;
use crate::message::{held_back, next_number, radio_view, write_down};
use crate::paper::keep;
use crate::personal::People;
use crate::shapes::DocumentMade;
use crate::shapes::message::{Messages, WriteMessage};
use crate::shapes::status_report::{SendStatus, StatusReport, StatusWords};
use crate::{Answer, Failure, Wrong, words};

use known::{Known, counted};
use spoken::spoken;

/// How quickly it has to arrive.
const PRECEDENCE: &str = "today";
/// The greatest problems, and no more.
const MOST_PROBLEMS: usize = 3;
/// Nobody said anything: that is not the same as that there is nothing.
const NOT_FILLED_IN: &str = "Niet ingevuld";
/// Nobody said how a facility is: it may be fine, it may be out.
const NOT_HEARD: &str = "onbekend (niets gehoord)";
pub(crate) fn compose(context: &Context, input: StatusWords) -> Answer<StatusReport> {
    composed(context, &input).map(|composed| composed.report)
}

/// A report, and what its message is made of.
struct Composed {
    report: StatusReport,
    /// What is read aloud, before its numbers are spelled out.
    spoken: String,
    people: People,
}

fn composed(context: &Context, input: &StatusWords) -> Answer<Composed> {
    if input.problems.len() > MOST_PROBLEMS {
        return Err(Failure::bad("problems", Wrong::OneToThree));
    }
    let (open, now, people) = (context.open()?, context.now, people(context, input)?);
    let known = context.read(|connection| Known::read(connection, now))?;
    let (near, said) = (people.of_nobody(), without_personal(&people, input, &input.kept));
    let called = called(&next_number(context)?, words::precedence(PRECEDENCE));
    let spoken = spoken(&open, &known, input, &near, &called);
    let text: Vec<String> = parts(context, &known, &said)?
        .iter()
        .map(|(heading, lines)| format!("{heading}\n{}", lines.join("\n")))
        .collect();
    let report = StatusReport {
        text: text.join("\n\n"),
        radio: radio_view(&spoken, &near),
        personal: near.found(fields(input).into_iter().map(|(_, text)| text)),
        entries: known.entries,
        digest: known.digest,
    };
    Ok(Composed { report, spoken, people })
}

/// Where nobody typed anything nobody is looked up.
fn people(context: &Context, input: &StatusWords) -> Answer<People> {
    let typed = fields(input).iter().any(|(_, text)| !text.trim().is_empty());
    if typed { People::read(context) } else { Ok(People::default()) }
}

/// What a person typed, by its field.
fn fields(input: &StatusWords) -> Vec<(&str, &str)> {
    let problems = input.problems.iter().map(|problem| ("problems", problem.as_str()));
    problems.chain([("needs", input.needs.as_str()), ("decision", input.decision.as_str())]).collect()
}

fn without_personal(people: &People, input: &StatusWords, kept: &[String]) -> StatusWords {
    let near = people.of_nobody();
    let left_out = |text: &String| near.left_out_but(text, kept);
    StatusWords {
        problems: input.problems.iter().map(left_out).collect(),
        needs: left_out(&input.needs),
        decision: left_out(&input.decision),
        kept: Vec::new(),
    }
}

/// Headings and the lines under them.
fn parts(context: &Context, known: &Known, said: &StatusWords) -> Answer<Vec<(&'static str, Vec<String>)>> {
    let open = context.open()?;
    let exercise = if open.point.exercise { "OEFENING. " } else { "" };
    let picture = [
        vec![
            format!(
                "{exercise}{} ({}), {}: {}.",
                words::point(&open.point.name),
                open.point.code,
                on_paper(context.now),
                known.state
            ),
            format!("Bezoekers deze dienst: {}. Nieuwe hulpvragen: {}.", known.visits, known.logged),
            format!("Noodmeldingen zonder bevestiging: {}.", known.emergencies),
            format!(
                "Open hulpvragen: {}.{}",
                counted(&known.by_urgency(&open.configuration)),
                raised(known.raised(&open.configuration), &open.configuration)
            ),
            format!("Open per onderwerp: {}.", counted(&known.by_group(&open.configuration))),
            format!(
                "Berichten zonder bevestiging of antwoord: {}. Geruchten die we nagaan: {}.",
                known.messages, known.rumours
            ),
            format!("Ploeg: {} aanwezig, {} komend in 12 uur.", known.here, known.coming),
        ],
        facilities(&open.configuration, known),
    ];
    let problems = said.problems.iter().map(|problem| problem.trim()).filter(|problem| !problem.is_empty());
    let problems: Vec<String> = problems.zip(1..).map(|(problem, place)| format!("{place}. {problem}")).collect();
    let problems = if problems.is_empty() { vec![format!("{NOT_FILLED_IN}.")] } else { problems };
    let filled_in = |text: &str| if text.trim().is_empty() { NOT_FILLED_IN.to_owned() } else { text.trim().to_owned() };
    let decision =
        vec![format!("Nodig: {}", filled_in(&said.needs)), format!("Besluit: {}", filled_in(&said.decision))];
    Ok(vec![("BEELD", picture.concat()), ("OORDEEL", problems), ("BESLUIT", decision)])
}

/// Why more are urgent than were chosen to be.
fn raised(count: u32, configuration: &Configuration) -> String {
    match configuration.urgent() {
        Some(urgent) if count > 0 => {
            format!(" Van {} {count} omdat de tijd om is, of binnen 4 uur.", urgent.label.nl)
        }
        _ => String::new(),
    }
}

fn facilities(configuration: &Configuration, known: &Known) -> Vec<String> {
    let line = |report: &FacilityReport| {
        let reported = &report.reported;
        let sure = if reported.confirmed { "" } else { ", niet bevestigd" };
        let area = words::area(configuration, &reported.area);
        format!("{area} {}{sure}", words::state(&reported.state))
    };
    let of = |code: &str| {
        let mut lines: Vec<String> =
            known.facilities.iter().filter(|it| it.reported.facility == code).map(line).collect();
        if lines.is_empty() {
            return NOT_HEARD.to_owned();
        }
        let heard =
            |area: &str| known.facilities.iter().any(|it| it.reported.facility == code && it.reported.area == area);
        let silent = configuration.areas.iter().filter(|area| !heard(&area.code));
        lines.extend(silent.map(|area| format!("{} {NOT_HEARD}", area.label.nl)));
        lines.join("; ")
    };
    configuration.facilities.iter().map(|one| format!("{}: {}.", one.label.nl, of(&one.code))).collect()
}

/// The report as a message, to be sent by whatever road there is.
pub(crate) fn send(context: &Context, input: SendStatus) -> Answer<Messages> {
    let SendStatus { problems, needs, decision, kept, to, draft } = input;
    let words = StatusWords { problems, needs, decision, kept };
    let Composed { report, spoken, people } = composed(context, &words)?;
    let kept = held_back(&people.of_nobody(), &fields(&words), &words.kept)?;
    let open = context.open()?;
    let first = || open.configuration.addressees.first().map(|one| one.label.nl.clone()).unwrap_or_default();
    let message = WriteMessage {
        direction: "out".to_owned(),
        precedence: PRECEDENCE.to_owned(),
        from: "Coördinator noodsteunpunt".to_owned(),
        to: to.unwrap_or_else(first),
        subject: format!("Statusbericht {}", on_radio(context.now)),
        text: report.text,
        answer_by: None,
        about: Vec::new(),
        answers: None,
        radio: None,
        means: None,
        kept: Vec::new(),
        sender_number: None,
        sender_words: None,
        draft,
    };
    write_down(context, message, Some(spoken), kept)
}

pub(crate) fn print(context: &Context, input: StatusWords) -> Answer<DocumentMade> {
    let open = context.open()?;
    let known = context.read(|connection| Known::read(connection, context.now))?;
    let said = without_personal(&people(context, &input)?, &input, &[]);
    // The number of a problem stands where lines begin.
    let line = |text: String| match text.split_once(". ") {
        Some((place, problem)) if place.parse::<u8>().is_ok() => {
            ReportLine { lead: format!("{place}."), text: problem.to_owned(), ..ReportLine::default() }
        }
        _ => ReportLine { text, ..ReportLine::default() },
    };
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
        sections: parts(context, &known, &said)?.into_iter().map(section).collect(),
        signatures: Vec::new(),
        annex: Vec::new(),
        mark: words::mark(known.entries, &known.digest),
    };
    keep(context, "statusbericht", steunpunt_documents::report(&page))
}
