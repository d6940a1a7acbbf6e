//! What a tablet may ask. A tablet whose browser could not check our certificate may have somebody in between, who
//! reads along and could ask in its name: it gets to write things down, and reads nothing that it did not write.
//!
//! Whatever stands in neither list is for the laptop alone.

use serde_json::{Value, json};

use crate::context::Context;
use crate::session::Reach;
use crate::{Answer, Code, Failure};

/// For every tablet that was admitted.
pub(super) const INTAKE: &[&str] = &[
    "look",
    "get_configuration",
    "sign_in",
    "lock",
    "get_desk",
    "report_emergency",
    "log_request",
    "read_text",
    "propose_urgency",
    "count_visit",
    "undo_visit",
    "get_tally",
    // Whoever stands in the hall reads the same: never a name, never a request.
    "get_public_screen",
    "save_draft",
    "open_draft",
    "put_draft_away",
    "take_draft_back",
];

/// For a tablet that checked the municipality's certificate. Keys and stores, sticks, pairing and settings stay at
/// the laptop: whoever decides about those stands before it.
pub(super) const WITH_CERTIFICATE: &[&str] = &[
    "list_sheets",
    "find_sheets",
    "list_pictures",
    "get_sheet",
    "write_sheet",
    "approve_sheet",
    "withdraw_sheet",
    "check_translation",
    "distribute_sheet",
    "undo_distribution",
    "tick_off_contradiction",
    "list_sheet_requests",
    "fill_blank",
    "print_sheet",
    "note_sheet_printed",
    "print_sheet_set",
    "print_phrase_card",
    "measure_sheet",
    "get_board",
    "post_notice",
    "take_down_notice",
    "print_board",
    "list_rumours",
    "hear_rumour",
    "hear_rumour_again",
    "ask_rumour",
    "settle_rumour",
    "erase_rumour",
    "list_log",
    "write_log_line",
    "erase_log_line",
    "list_actions",
    "set_action",
    "finish_action",
    "erase_action",
    "list_messages",
    "get_message",
    "write_message",
    "send_message",
    "acknowledge_message",
    "answer_message",
    "propose_message",
    "shorten_message",
    "erase_message",
    "read_radio_text",
    "find_personal",
    "get_shift",
    "check_in",
    "change_attendance",
    "check_out",
    "erase_attendance",
    "get_situation",
    "report_facility",
    "report_weather",
    "report_building",
    "count_stock",
    "get_opening",
    "tick_line",
    "list_handovers",
    "print_role_cards",
    "print_situation",
    "print_sign",
    "print_handover",
    "print_shift",
    "compose_status",
    "send_status",
    "print_status",
    "compose_handover",
    "get_handover",
    "confirm_clock",
    "list_volunteers",
    "add_volunteer",
    "change_volunteer",
    "reset_pin",
    "list_emergencies",
    "get_emergency",
    "relay_emergency",
    "acknowledge_emergency",
    "list_requests",
    "get_request",
    "change_request",
    "accept_request",
    "start_request",
    "confirm_receipt",
    "report_back",
    "reopen_request",
    "forward_request",
    "note_request",
    "close_request",
    "erase_request",
    "erase_emergency",
    "link_requests",
    "find_alike",
    "search",
    "list_drafts",
    "print_forms",
    "print_slip",
    "print_start_card",
    "print_key_card",
    "preview_import",
    "take_in_import",
    "export_requests",
    "list_laptops",
    "list_whereabouts",
    "list_bundles",
    "list_carried",
    "get_town_hall",
    "make_codes",
    "print_codes",
    "scan_code",
    "read_code_picture",
    "forget_codes",
    "make_radio_code",
    "take_radio_code",
    "get_tablets",
    "next_case",
];

/// What is asked, as far as it may be asked from there.
pub(crate) fn admit(context: &Context, reach: Reach, command: &str, input: Value) -> Answer<Value> {
    match reach {
        Reach::Laptop => Ok(input),
        Reach::TrustedTablet if may_trusted(command) => Ok(input),
        Reach::Tablet if INTAKE.contains(&command) => admit_input(context, command, input),
        Reach::TrustedTablet | Reach::Tablet => Err(refused()),
    }
}

fn may_trusted(command: &str) -> bool {
    INTAKE.contains(&command) || WITH_CERTIFICATE.contains(&command)
}

fn refused() -> Failure {
    Failure::of(Code::NotOnTablet)
}

/// It names no request and opens no draft but its own: the answer would show it.
fn admit_input(context: &Context, command: &str, mut input: Value) -> Answer<Value> {
    match command {
        "open_draft" | "put_draft_away" | "take_draft_back" if !opens_own(context, &input) => return Err(refused()),
        "log_request" if names_another(&input) => return Err(refused()),
        "save_draft" => leave_others(context, &mut input, "id"),
        "log_request" | "report_emergency" => leave_others(context, &mut input, "draft"),
        _ => {}
    }
    Ok(input)
}

fn opens_own(context: &Context, input: &Value) -> bool {
    input.get("id").and_then(Value::as_str).is_none_or(|id| has_draft(context, id))
}

fn names_another(input: &Value) -> bool {
    input.get("sameAs").is_some_and(|same| same.as_array().is_none_or(|all| !all.is_empty()))
}

/// The draft of somebody else stays as it is; what was typed is kept all the same.
fn leave_others(context: &Context, input: &mut Value, field: &str) {
    let named = input.get(field).and_then(Value::as_str);
    if named.is_some_and(|id| !may_write(context, id)) {
        replace(input, field, Value::Null);
    }
}

fn has_draft(context: &Context, id: &str) -> bool {
    context.app.0.sessions.has_draft(context.session, id)
}

/// A tablet that was let in anew goes on with what still stands in its page, written before by the same person or on
/// the locked screen.
fn may_write(context: &Context, id: &str) -> bool {
    let writer = context.read(|connection| steunpunt_store::draft::draft(connection, id)).map(|draft| draft.writer);
    let me = context.me().map(|me| me.id.to_string()).unwrap_or_default();
    has_draft(context, id) || writer.is_ok_and(|writer| writer.is_empty() || writer == me)
}

/// Takes out of an answer what others wrote.
pub(crate) fn reduced(context: &Context, reach: Reach, command: &str, mut output: Value) -> Value {
    if reach != Reach::Tablet {
        return output;
    }
    match command {
        "save_draft" => remember(context, &output),
        "get_desk" => reduce_desk(context, &mut output),
        // It names a file of this laptop.
        "get_configuration" => replace(&mut output, "problem", Value::Null),
        _ => {}
    }
    output
}

fn remember(context: &Context, saved: &Value) {
    if let Some(id) = saved.get("id").and_then(Value::as_str) {
        context.app.0.sessions.wrote_draft(context.session, id.to_owned());
    }
}

/// Counts stay; what people wrote goes, except for what whoever is signed in typed on this tablet.
fn reduce_desk(context: &Context, desk: &mut Value) {
    replace(desk, "emergencies", json!([]));
    if let Some(drafts) = desk.get_mut("drafts").and_then(Value::as_array_mut) {
        drafts.retain(|draft| is_own(context, draft));
    }
    if let Some(settings) = desk.get_mut("settings") {
        replace(settings, "backupFolder", Value::Null);
    }
}

fn is_own(context: &Context, draft: &Value) -> bool {
    let mine = draft.get("mine") == Some(&Value::Bool(true)) || draft.get("begunBy") == Some(&Value::Null);
    mine && draft.get("id").and_then(Value::as_str).is_some_and(|id| has_draft(context, id))
}

fn replace(within: &mut Value, name: &str, value: Value) {
    if let Some(field) = within.get_mut(name) {
        *field = value;
    }
}
