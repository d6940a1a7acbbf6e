//! The laptops of the point: showing, pairing, striking off, exchanging.

use std::io::{BufRead, Write};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use base64::Engine;
use serde_json::{Value, json};

use crate::arguments::{Join, Laptop};
use crate::desk::Desk;
use crate::{output, secret};

/// How often the screen looks again while two laptops pair, when nothing is heard.
const AGAIN: Duration = Duration::from_secs(1);

/// One act on laptops.
pub fn run(desk: &Desk, act: &Laptop) -> Result<()> {
    match act {
        Laptop::List => {
            list(desk, &desk.call("list_laptops", json!({}))?)?;
            if desk.json { Ok(()) } else { fingerprint(&desk.call("get_town_hall", json!({}))?) }
        }
        Laptop::Invite => {
            let pairing = desk.call("invite_laptop", json!({}))?;
            let addresses = output::list(&pairing, "/addresses").iter().filter_map(Value::as_str);
            output::line(&format!("Code: {}", output::text(&pairing, "/code")))?;
            output::line(&format!("Adres: {}", addresses.collect::<Vec<_>>().join(" of ")))?;
            pair(desk)
        }
        Laptop::Join(Join { code, address, .. }) => {
            desk.call("join_laptop", json!({ "code": code, "address": address }))?;
            pair(desk)
        }
        Laptop::StrikeOff { letter } => {
            let device = lettered(desk, letter)?;
            list(desk, &desk.call("strike_off_laptop", json!({ "device": device }))?)
        }
    }
}

/// A laptop with nothing on it begins by joining another. The recovery code is shown here and never again.
pub fn join_point(desk: &Desk, join: &Join) -> Result<()> {
    let passphrase = secret::new_passphrase(false)?;
    let (code, address, name) = (&join.code, &join.address, &join.name);
    desk.call("join_point", json!({ "code": code, "address": address, "passphrase": passphrase, "name": name }))?;
    let pairing = follow(desk)?;
    output::line(&format!("Gekoppeld met laptop {}.", output::text(&pairing, "/otherLetter")))?;
    output::line(&format!("Herstelcode van deze laptop: {}", output::text(&pairing, "/recoveryCode")))?;
    output::line("Schrijf haar op en bewaar haar in een gesloten envelop: ze wordt niet nog eens getoond.")?;
    names_come(desk)?;
    desk.close();
    Ok(())
}

/// Nobody can sign in before the other laptop has told who may.
fn names_come(desk: &Desk) -> Result<()> {
    let changes = desk.app.watch();
    for _ in 0..CALLS {
        if !output::flag(&desk.call("look", json!({}))?, "/namesToCome") {
            return output::line("De vrijwilligers zijn er. U kunt beginnen.");
        }
        let _ = changes.recv_timeout(AGAIN);
    }
    output::line(
        "De namen van de vrijwilligers zijn er nog niet. Zet beide laptops aan met het venster open; dan komen ze vanzelf.",
    )
}

/// What is read out to the town hall, in the groups in which the screen shows it.
fn fingerprint(town_hall: &Value) -> Result<()> {
    output::line(&format!("Vingerafdruk van deze laptop: {}", output::text(town_hall, "/ownFingerprint")))
}

/// Exchanges with everybody who is within reach.
pub fn sync(desk: &Desk, address: Option<&str>) -> Result<()> {
    let all = desk.call("exchange_now", json!({ "address": address }))?;
    list(desk, &all)?;
    if desk.json { Ok(()) } else { reached(&all, &desk.call("get_town_hall", json!({}))?) }
}

/// Says who was not reached, and how things stand with the town hall.
fn reached(all: &Value, town_hall: &Value) -> Result<()> {
    let missed = |laptop: &&Value| output::text(laptop, "/standing") == "admitted" && !output::flag(laptop, "/inTouch");
    for laptop in output::list(all, "/others").iter().filter(missed) {
        let (letter, name) = (output::text(laptop, "/letter"), output::text(laptop, "/name"));
        output::line(format!("Niet bereikt: laptop {letter} {name}").trim_end())?;
    }
    output::line(&with_town_hall(town_hall))
}

fn with_town_hall(town_hall: &Value) -> String {
    let name = output::text(town_hall, "/enrolled/name");
    let waiting = output::number(town_hall, "/waiting");
    match (name.is_empty(), output::flag(town_hall, "/inTouch")) {
        (true, _) => "Gemeente: dit punt is nog niet aangesloten.".to_owned(),
        (false, true) if waiting == 0 => format!("Gemeente: {name} bereikt, alles is bevestigd."),
        (false, true) => format!("Gemeente: {name} bereikt, nog niet bevestigd: {waiting}."),
        (false, false) => format!("Gemeente: {name} niet bereikt, nog niet bevestigd: {waiting}."),
    }
}

/// Joins the town hall.
pub fn enrol(desk: &Desk, file: &std::path::Path) -> Result<()> {
    let bytes = std::fs::read(file).context("Het bestand kan niet worden gelezen. Er is niets veranderd.")?;
    let town_hall =
        desk.call("enrol", json!({ "content": base64::engine::general_purpose::STANDARD.encode(&bytes) }))?;
    if desk.json {
        return output::json(&town_hall);
    }
    output::line(&format!("Aangesloten bij {}.", output::text(&town_hall, "/enrolled/name")))?;
    output::line(&format!("Vingerafdruk van de gemeente: {}", output::text(&town_hall, "/enrolled/fingerprint")))
}

fn lettered(desk: &Desk, letter: &str) -> Result<String> {
    let all = desk.call("list_laptops", json!({}))?;
    let others = output::list(&all, "/others").iter();
    let mut found = others.filter(|laptop| output::text(laptop, "/letter").eq_ignore_ascii_case(letter.trim()));
    match (found.next(), found.next()) {
        (Some(laptop), None) => Ok(output::text(laptop, "/device").to_owned()),
        (None, _) => bail!("Er is geen andere laptop met die letter. Er is niets veranderd."),
        _ => bail!("Twee laptops hebben die letter; schrijf de juiste af in het venster. Er is niets veranderd."),
    }
}

fn list(desk: &Desk, all: &Value) -> Result<()> {
    if desk.json {
        return output::json(all);
    }
    output::exercise_mark(desk.exercise)?;
    let row = |laptop: &Value| {
        let text = |pointer| output::text(laptop, pointer).to_owned();
        let standing = if text("/standing") == "struck_off" { "afgeschreven" } else { "doet mee" };
        let last_met = output::moment(laptop, "/lastMet");
        vec![
            text("/letter"),
            text("/name"),
            standing.to_owned(),
            last_met,
            output::number(laptop, "/behind").to_string(),
        ]
    };
    let rows: Vec<_> = output::list(all, "/others").iter().map(row).collect();
    output::line(&format!("Deze laptop: {} {}", output::text(all, "/own/letter"), output::text(all, "/own/name")))?;
    output::table(&["letter", "naam", "stand", "laatst uitgewisseld", "nog niet daar"], &rows)
}

fn pair(desk: &Desk) -> Result<()> {
    paired(desk, &follow(desk)?)
}

/// Follows a pairing to its end, and asks the one question that only a person can answer.
fn follow(desk: &Desk) -> Result<Value> {
    let changes = desk.app.watch();
    let mut asked = false;
    loop {
        let pairing = desk.call("get_pairing", json!({}))?;
        match output::text(&pairing, "/stage") {
            "done" => return Ok(pairing),
            "failed" => bail!("Niet gekoppeld: {}. Er is niets veranderd.", failure(&pairing)),
            "compare" if !asked => {
                asked = true;
                let same = compared(output::text(&pairing, "/check"))?;
                desk.call("confirm_pairing", json!({ "same": same }))?;
            }
            _ => {
                let _ = changes.recv_timeout(AGAIN);
            }
        }
    }
}

/// Asks until it is clear what is meant: a no ends the pairing at both.
fn compared(check: &str) -> Result<bool> {
    loop {
        output::line(&format!("Staat op het andere scherm ook {check}? [j/n]"))?;
        std::io::stdout().flush()?;
        let mut answer = String::new();
        let read = std::io::stdin().lock().read_line(&mut answer)?;
        match answer.trim().to_lowercase().as_str() {
            "j" | "ja" => return Ok(true),
            "n" | "nee" => return Ok(false),
            _ if read == 0 => return Ok(false),
            _ => {}
        }
    }
}

fn paired(desk: &Desk, pairing: &Value) -> Result<()> {
    // One that begins with this pairing has no letter yet.
    output::line(&match output::text(pairing, "/otherLetter") {
        "" => "Gekoppeld met een nieuwe laptop.".to_owned(),
        letter => format!("Gekoppeld met laptop {letter}."),
    })?;
    if let Some(letter) = pairing.pointer("/newLetter").and_then(Value::as_str) {
        output::line(&format!("De andere had dezelfde letter: deze laptop is nu {letter}."))?;
    }
    meet(desk)
}

/// How many times the new laptop is called: it hears within a second that it may come in.
const CALLS: u32 = 20;

/// Whoever ended before the other heard what was said here would leave it waiting for an answer.
fn meet(desk: &Desk) -> Result<()> {
    let never_met = |laptop: &Value| {
        output::text(laptop, "/standing") == "admitted" && output::moment(laptop, "/lastMet").is_empty()
    };
    for _ in 0..CALLS {
        let all = desk.call("exchange_now", json!({ "address": null }))?;
        if !output::list(&all, "/others").iter().any(never_met) {
            return Ok(());
        }
        std::thread::sleep(AGAIN);
    }
    output::line("De andere laptop antwoordt nog niet. Zodra beide aanstaan wisselen ze uit: steunpunt sync.")
}

fn failure(pairing: &Value) -> &'static str {
    match output::text(pairing, "/failure") {
        "expired" => "de code is verlopen of wordt niet meer getoond",
        "used" => "deze code is al gebruikt",
        "wrong_code" => "de code klopt niet",
        "nobody_with_code" => "er is geen laptop met deze code gevonden; kijk eerst of de code klopt",
        "not_found" => "de andere laptop is niet gevonden; typ het adres met --address",
        "other_point" => "de andere laptop hoort bij een ander noodsteunpunt",
        "exercise" => "oefening en echt gaan niet samen",
        "other_version" => "de andere laptop heeft een andere versie",
        "not_the_same" => "de cijfers waren niet gelijk, of iemand stopte",
        _ => "de verbinding werd verbroken",
    }
}
