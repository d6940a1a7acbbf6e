//! Messages to and from the town hall, and the status report.

use anyhow::{Result, bail};
use serde_json::{Value, json};
use steunpunt_commands::shapes::Moment;
use steunpunt_commands::{Code, Failure, Wrong, request_numbered};

use crate::arguments::{Message, StatusReport, WriteMessage};
use crate::desk::Desk;
use crate::output;
use crate::request::{coming_moment_of, past_moment_of};

/// How quickly a message has to arrive, by its code and as it stands on the screens.
const PRECEDENCES: [(&str, &str); 4] =
    [("now", "NU"), ("urgent", "SPOED"), ("today", "VANDAAG"), ("routine", "GEWOON")];

/// What whoever writes may say of it.
const MAY_STAY: &str = "Is het geen bewoner? Zet er --no-resident bij.";

/// Shows, writes, and what becomes of it.
pub fn run(desk: &Desk, act: &Message) -> Result<()> {
    match act {
        Message::List => list(desk),
        Message::Show { number } => show(desk, &page(desk, number)?),
        Message::Write(message) => write(desk, message),
        Message::Status(report) => status(desk, report),
        Message::Send { number, means, carrier, at } => {
            let input = json!({ "means": means, "carrier": carrier, "at": past(desk, at.as_deref())? });
            act_on(desk, "send_message", number, input)
        }
        Message::Acknowledge { number, by, at } => {
            act_on(desk, "acknowledge_message", number, json!({ "by": by, "at": past(desk, at.as_deref())? }))
        }
        Message::Answered { number, how, at } => {
            act_on(desk, "answer_message", number, json!({ "how": how, "at": past(desk, at.as_deref())? }))
        }
        Message::Shorten { number, radio } => {
            let about = page(desk, number)?.pointer("/about").cloned().unwrap_or_default();
            let about: Vec<&str> = about.as_array().into_iter().flatten().map(|one| output::text(one, "/id")).collect();
            hold_back(&found(desk, &[radio], &about)?, false, "Over de radio mag dat nooit.")?;
            act_on(desk, "shorten_message", number, json!({ "radio": radio }))
        }
        Message::Erase { number, reason } => act_on(desk, "erase_message", number, json!({ "reason": reason })),
    }
}

fn past(desk: &Desk, at: Option<&str>) -> Result<Option<Moment>> {
    at.map(|text| past_moment_of(desk, "at", text)).transpose()
}

fn write(desk: &Desk, message: &WriteMessage) -> Result<()> {
    let numbered = |number: &String| Ok(request_numbered(&desk.app, &desk.session, number)?.to_string());
    let about = message.about.iter().map(numbered).collect::<Result<Vec<String>>>()?;
    let ids: Vec<&str> = about.iter().map(String::as_str).collect();
    let found = found(desk, &[&message.subject, &message.text], &ids)?;
    hold_back(&found, message.no_resident, MAY_STAY)?;
    let answers = message.answers.as_deref().map(|number| id_of(desk, number)).transpose()?;
    let answer_by = message.answer_by.as_deref().map(|text| coming_moment_of(desk, "answer_by", text)).transpose()?;
    let all = desk.call(
        "write_message",
        json!({
            "direction": if message.came_in { "in" } else { "out" }, "precedence": precedence_code(&message.precedence),
            "from": message.from, "to": message.to, "subject": message.subject, "text": message.text,
            "answerBy": answer_by, "about": about, "answers": answers, "radio": message.radio, "means": message.means,
            "kept": found, "senderNumber": message.sender_number,
            "senderWords": message.sender_words,
        }),
    )?;
    written(desk, &all)
}

fn status(desk: &Desk, report: &StatusReport) -> Result<()> {
    let typed: Vec<&String> = report.problem.iter().chain([&report.needs, &report.decision]).collect();
    let found = found(desk, &typed, &[])?;
    let kept: &[String] = if report.no_resident { &found } else { &[] };
    let mut said = json!({ "problems": report.problem, "needs": report.needs, "decision": report.decision,
                           "kept": kept });
    if !report.send {
        let composed = desk.call("compose_status", said)?;
        return if desk.json { output::json(&composed) } else { composed_lines(desk, &composed) };
    }
    hold_back(&found, report.no_resident, MAY_STAY)?;
    if let (Some(fields), Some(to)) = (said.as_object_mut(), &report.to) {
        fields.insert("to".to_owned(), json!(to));
    }
    written(desk, &desk.call("send_status", said)?)
}

fn composed_lines(desk: &Desk, composed: &Value) -> Result<()> {
    output::exercise_mark(desk.exercise)?;
    output::line(output::text(composed, "/text"))?;
    output::line("\nOver de radio:")?;
    radio(composed)
}

/// What may be about a resident.
fn found(desk: &Desk, texts: &[&String], about: &[&str]) -> Result<Vec<String>> {
    let looked = desk.call("find_personal", json!({ "texts": texts, "about": about }))?;
    Ok(output::list(&looked, "/found").iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// It is named before anything is written.
fn hold_back(found: &[String], stays: bool, then: &str) -> Result<()> {
    if stays || found.is_empty() {
        return Ok(());
    }
    bail!("Dit lijkt over een bewoner te gaan: {}. Er is niets opgeschreven; haal het weg. {then}", found.join(", "))
}

fn act_on(desk: &Desk, command: &str, number: &str, mut input: Value) -> Result<()> {
    if let Some(fields) = input.as_object_mut() {
        fields.insert("id".to_owned(), json!(id_of(desk, number)?));
    }
    desk.call(command, input)?;
    show(desk, &page(desk, number)?)
}

fn every(desk: &Desk) -> Result<Vec<Value>> {
    let all = desk.call("list_messages", json!({}))?;
    Ok([output::list(&all, "/open"), output::list(&all, "/closed")].concat())
}

fn id_of(desk: &Desk, number: &str) -> Result<String> {
    let all = every(desk)?;
    let fits = |one: &&Value| output::text(one, "/number").eq_ignore_ascii_case(number.trim());
    let mut found = all.iter().filter(fits);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(output::text(one, "/id").to_owned()),
        (None, _) => Err(Failure::of(Code::NotFound).into()),
        _ => Err(Failure::bad("number", Wrong::NotOnlyOne).into()),
    }
}

fn page(desk: &Desk, number: &str) -> Result<Value> {
    desk.call("get_message", json!({ "id": id_of(desk, number)? }))
}

/// The one that was just written: its number. What is too long to be read aloud is said on the standard error: a script
/// reads the number from the other.
fn written(desk: &Desk, all: &Value) -> Result<()> {
    let newest = output::list(all, "/open").iter().max_by_key(|one| output::number(one, "/at"));
    let newest = newest.unwrap_or(&Value::Null);
    if desk.json {
        return output::json(newest);
    }
    output::line(output::text(newest, "/number"))?;
    if goes_out(newest) && !output::flag(newest, "/radio/fits") {
        eprintln!("{}", not_readable(newest));
    }
    Ok(())
}

fn goes_out(one: &Value) -> bool {
    output::text(one, "/direction") == "out"
}

fn list(desk: &Desk) -> Result<()> {
    let all = every(desk)?;
    if desk.json {
        return output::json(&Value::Array(all));
    }
    let rows: Vec<Vec<String>> = all.iter().map(row).collect();
    output::exercise_mark(desk.exercise)?;
    output::table(&["nummer", "voorrang", "richting", "onderwerp", "geschreven", "stand"], &rows)
}

fn row(one: &Value) -> Vec<String> {
    let text = |pointer| output::text(one, pointer).to_owned();
    let way = if output::text(one, "/direction") == "in" { "binnen" } else { "uit" };
    vec![
        text("/number"),
        precedence(one, "/precedence"),
        way.to_owned(),
        text("/subject"),
        output::moment(one, "/at"),
        stage(one).to_owned(),
    ]
}

/// As it stands on the screens.
fn precedence(of: &Value, pointer: &str) -> String {
    let code = output::text(of, pointer);
    let known = PRECEDENCES.iter().find(|(known, _)| *known == code);
    known.map_or(code, |(_, label)| label).to_owned()
}

/// Of what somebody typed: the code, or what stands on the screens.
fn precedence_code(typed: &str) -> &str {
    let is = |word: &str| word.eq_ignore_ascii_case(typed.trim());
    PRECEDENCES.iter().find(|(code, label)| is(code) || is(label)).map_or(typed, |(code, _)| code)
}

fn stage(one: &Value) -> &'static str {
    let some = |pointer| !output::list(one, pointer).is_empty();
    let there = |pointer| one.pointer(pointer).is_some_and(|value| !value.is_null());
    let came_in = output::text(one, "/direction") == "in";
    match (some("/answered"), some("/acknowledged"), some("/sent")) {
        _ if there("/erased") => "gewist",
        (true, _, _) => "beantwoord",
        _ if there("/answerWritten") => "antwoord geschreven, nog niet verzonden",
        (_, true, _) if there("/answerBy") => "bevestigd, wacht op antwoord",
        (_, true, _) => "bevestigd",
        _ if came_in => "binnengekomen, nog niet opgepakt",
        (_, _, true) => "verzonden, niet bevestigd",
        _ => "niet verzonden",
    }
}

fn show(desk: &Desk, page: &Value) -> Result<()> {
    if desk.json {
        return output::json(page);
    }
    let text = |pointer| output::text(page, pointer);
    output::exercise_mark(desk.exercise)?;
    output::line(&format!("{} {}", text("/message/number"), precedence(page, "/message/precedence")))?;
    let message = page.pointer("/message").unwrap_or(&Value::Null);
    output::line(stage(message))?;
    if stage(message) == "gewist" {
        return Ok(());
    }
    output::line(&format!("van {} aan {}", text("/message/from"), text("/message/to")))?;
    moments(message)?;
    output::line(&format!("{}\n{}", text("/message/subject"), text("/message/text")))?;
    if output::text(message, "/direction") == "in" {
        return as_sent(message);
    }
    output::line("Over de radio:")?;
    radio(message)
}

/// When what happened to it, and by whom.
fn moments(message: &Value) -> Result<()> {
    let told = |verb: &str, of: &Value, by: &str| {
        output::line(&format!("{verb} {} door {}", output::moment(of, "/at"), output::text(of, by)))
    };
    told(if output::text(message, "/direction") == "in" { "opgeschreven" } else { "geschreven" }, message, "/by")?;
    for (verb, list, by) in [
        ("verzonden", "/sent", "/by"),
        ("bevestigd", "/acknowledged", "/by"),
        ("antwoord genoteerd", "/answered", "/notedBy"),
    ] {
        output::list(message, list).iter().try_for_each(|one| told(verb, one, by))?;
    }
    match output::moment(message, "/answerBy") {
        until if until.is_empty() => Ok(()),
        until => output::line(&format!("antwoord vóór {until}")),
    }
}

/// What the sender counted beside what stands here.
fn as_sent(message: &Value) -> Result<()> {
    let here = output::number(message, "/radio/words");
    let said = message.pointer("/received/words").and_then(Value::as_i64);
    let differs =
        if output::flag(message, "/received/differs") { ": dat klopt niet, vraag het nog een keer" } else { "" };
    let said = said.map(|said| format!("; de afzender telde er {said}{differs}")).unwrap_or_default();
    output::line(&format!("{here} woorden{said}"))
}

/// Only what may be read aloud is shown as words for it.
fn radio(of: &Value) -> Result<()> {
    let words = output::number(of, "/radio/words");
    if output::flag(of, "/radio/fits") && output::list(of, "/radio/personal").is_empty() {
        return output::line(&format!("{}\n{words} woorden", output::text(of, "/radio/text")));
    }
    output::line(&not_readable(of))
}

/// Why its words may not be read aloud.
fn not_readable(of: &Value) -> String {
    let why = if output::flag(of, "/radio/fits") {
        "er lijkt iemand in genoemd".to_owned()
    } else {
        format!("te lang, {} van 200 tekens", output::number(of, "/radio/letters"))
    };
    format!("Nog niet voor te lezen over de radio: {why}. Maak kortere woorden met message shorten.")
}
