//! Information sheets: what holds, on paper, handed out.

mod show;

use std::path::Path;

use anyhow::{Result, anyhow};
use serde_json::{Value, json};
use steunpunt_commands::{Code, request_numbered};

use crate::arguments::Sheet;
use crate::contradiction;
use crate::desk::Desk;
use crate::out::{self, Readers};
use crate::output;

/// Approved, and not given out.
const APPROVED: &str = "vastgesteld";

/// Shows, prints, hands out, approves, withdraws and ticks off.
pub fn run(desk: &Desk, act: &Sheet) -> Result<()> {
    match act {
        Sheet::List { words } => list(desk, &words.join(" ")),
        Sheet::Show { code, language } => show(desk, code, language),
        Sheet::Print { code, language, format, out, replace, reprint } => {
            out::refuse_taken(out, *replace)?;
            let digest = digest(desk, code)?;
            let wanted =
                json!({ "digest": digest, "languages": language, "format": format.code(), "reprint": reprint });
            print(desk, &desk.call("print_sheet", wanted)?, out, *replace)
        }
        Sheet::Distribute { code, language, copies, means, request } => {
            let request = request.as_deref().map(|number| request_numbered(&desk.app, &desk.session, number));
            let given = json!({
                "digest": digest(desk, code)?, "language": language, "copies": copies, "means": means,
                "request": request.transpose()?,
            });
            said(desk, &desk.call("distribute_sheet", given)?)
        }
        Sheet::Approve { code, contradicts, confirmed, unconfirmed } => {
            let draft = draft(desk, code)?;
            let confirmed = (*confirmed || *unconfirmed).then_some(*confirmed);
            let approved =
                json!({ "digest": draft, "publish": true, "contradicts": contradicts, "confirmed": confirmed });
            said(desk, &desk.call("approve_sheet", approved)?)
        }
        Sheet::Withdraw { code, reason } => {
            let withdrawn = json!({ "digest": digest(desk, code)?, "reason": reason });
            said(desk, &desk.call("withdraw_sheet", withdrawn)?)
        }
        Sheet::CheckTranslation { code, language, by } => {
            let checked = json!({ "digest": digest(desk, code)?, "language": language, "by": by });
            said(desk, &desk.call("check_translation", checked)?)
        }
        Sheet::Requests { code, version } => contradiction::requests(desk, &page(desk, code)?, *version),
        Sheet::TickOff { code, version } => contradiction::tick_off(desk, code, *version),
    }
}

fn page(desk: &Desk, code: &str) -> Result<Value> {
    let page = desk.app.call(&desk.session, "get_sheet", json!({ "code": code.to_uppercase() }));
    page.map_err(|failure| match failure.code {
        Code::NotFound => no_sheet(code),
        _ => failure.into(),
    })
}

/// Says what was not found, and where what there is stands.
fn no_sheet(code: &str) -> anyhow::Error {
    anyhow!("Er is geen blad {}. Er is niets veranderd; sheet list toont welke er zijn.", code.to_uppercase())
}

/// The version that holds, else the highest: the program refuses what may not go out.
fn digest(desk: &Desk, code: &str) -> Result<String> {
    Ok(output::text(&page(desk, code)?, "/summary/digest").to_owned())
}

/// The highest version that waits for approval.
fn draft(desk: &Desk, code: &str) -> Result<String> {
    let page = page(desk, code)?;
    let waits = |version: &&Value| matches!(output::text(version, "/standing"), "draft" | "approved");
    let draft = output::list(&page, "/versions").iter().find(waits);
    let draft = draft.or_else(|| output::list(&page, "/versions").first());
    draft.map(|version| output::text(version, "/digest").to_owned()).ok_or_else(|| no_sheet(code))
}

fn said(desk: &Desk, page: &Value) -> Result<()> {
    if desk.json {
        return output::json(page);
    }
    let (code, version) = (output::text(page, "/summary/code"), output::number(page, "/summary/version"));
    let copies = show::copies_of(page, output::text(page, "/summary/digest"));
    let why = match output::text(page, "/withdrawn") {
        "" => String::new(),
        why => format!(" ({why}{})", show::withdrawn_by(page)),
    };
    let stands = standing(page, "/summary/standing");
    let approved = match output::flag(page, "/summary/approved") {
        true if stands == APPROVED => "",
        true => ", vastgesteld",
        false => ", niet vastgesteld",
    };
    output::line(&format!("{code} v{version}: {stands}{why}{approved}, uitgedeeld: {copies}"))
}

fn standing(value: &Value, pointer: &str) -> &'static str {
    match output::text(value, pointer) {
        "draft" => "concept",
        "approved" => APPROVED,
        "later" => "geldt later",
        "in_force" => "geldt",
        "expired" => "verlopen",
        "replaced" => "vervangen",
        _ => "ingetrokken",
    }
}

/// The sheets in which every word occurs, the best first; all of them without words.
fn found<'a>(desk: &Desk, all: &'a Value, words: &str) -> Result<Vec<&'a Value>> {
    let found = desk.call("find_sheets", json!({ "text": words }))?;
    let sheets = output::list(all, "/sheets");
    let named = |code: &Value| sheets.iter().find(|sheet| sheet["code"] == *code);
    Ok(output::list(&found, "/codes").iter().filter_map(named).collect())
}

fn list(desk: &Desk, words: &str) -> Result<()> {
    let all = desk.call("list_sheets", json!({}))?;
    let sheets = found(desk, &all, words)?;
    if desk.json {
        return output::json(&json!(sheets));
    }
    output::exercise_mark(desk.exercise)?;
    show::table(&sheets)?;
    contradiction::list(&all)
}

fn show(desk: &Desk, code: &str, language: &str) -> Result<()> {
    let page = page(desk, code)?;
    if desk.json {
        return output::json(&page);
    }
    output::exercise_mark(desk.exercise)?;
    said(desk, &page)?;
    show::facts(&page)?;
    show::counts(&page)?;
    show::words(desk, &page, language)
}

fn print(desk: &Desk, printed: &Value, out: &Path, replace: bool) -> Result<()> {
    let document = desk.app.document(&desk.session, output::text(printed, "/document"))?;
    out::write(out, &document.bytes, Readers::Everybody, replace)?;
    if desk.json {
        return output::json(printed);
    }
    let pages = output::plural(output::number(printed, "/pages"), "bladzijde", "bladzijden");
    output::line(&format!("{pages} in {}", out.display()))?;
    let missing: Vec<_> = output::list(printed, "/missing").iter().filter_map(Value::as_str).collect();
    if !missing.is_empty() {
        output::line(&format!("Let op, niet in deze taal, dus in het Nederlands: {}", missing.join(", ")))?;
    }
    match output::text(printed, "/unknownLetters") {
        "" => Ok(()),
        letters => output::line(&format!("Let op, deze letters kunnen niet op papier: {letters}")),
    }
}
