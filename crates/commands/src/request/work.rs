//! Working a request off: every step and correction is a new entry.

use steunpunt_domain::ids::{EntryId, RequestId};
use steunpunt_domain::logbook::{Audience, Fact};
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::request::{Action, Request, RequestField, RequestForwarded, RequestNoted, State, Status};
use steunpunt_store::{Writing, draft};

use super::log::{check, filled, write_link};
use crate::context::Context;
use crate::shapes::request::{
    ChangeRequest, CloseRequest, ForwardRequest, LinkRequests, NoteRequest, RequestPage, StepRequest, WhichRequest,
};
use crate::{Answer, Failure, Wrong};

/// One field about to be set, with the entries its author's screen showed.
struct Setting {
    field: RequestField,
    value: Value,
    seen: Vec<EntryId>,
}

pub(super) fn folded(context: &Context, id: RequestId) -> Answer<Request> {
    context.read(|connection| steunpunt_store::request::request(connection, id))
}

/// Writes settings in as many entries as they have audiences.
fn write_settings(writing: &mut Writing, id: RequestId, settings: Vec<Setting>) -> steunpunt_store::Result<()> {
    for audience in Audience::ALL {
        let personal = audience == Audience::Point;
        let mut header = if personal { writing.about_personal(id.0)? } else { writing.about(id.0) };
        let device = writing.device();
        let ours = settings.iter().filter(|setting| setting.field.audience() == audience);
        let change = |setting: &Setting| Change {
            field: setting.field.number(),
            value: setting.value.clone(),
            seen: setting.seen.iter().map(|entry| header.refer(device, *entry)).collect(),
        };
        let changes = Changes(ours.map(change).collect());
        if !changes.0.is_empty() {
            let fact = if personal { Fact::RequestCorrected(changes) } else { Fact::RequestProgressed(changes) };
            writing.append(header, fact)?;
        }
    }
    Ok(())
}

fn write_note(writing: &mut Writing, id: RequestId, text: Option<&str>) -> steunpunt_store::Result<()> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(()) };
    let noted = Fact::RequestNoted(RequestNoted { text: text.to_owned() });
    writing.append(writing.about_personal(id.0)?, noted).map(|_| ())
}

/// The step to a new state, checked against the table.
fn step(request: &Request, action: Action, to: State, seen: Option<Vec<EntryId>>) -> Answer<Setting> {
    request.state().status.step(action, to.status)?;
    let seen = seen.unwrap_or_else(|| request.heads(RequestField::Status));
    Ok(Setting { field: RequestField::Status, value: Value::Text(to.to_string()), seen })
}

fn plain_step(context: &Context, input: StepRequest, action: Action, to: Status) -> Answer<RequestPage> {
    let request = folded(context, input.id)?;
    let setting = step(&request, action, State::of(to), input.seen)?;
    context.write(|writing| {
        write_settings(writing, input.id, vec![setting])?;
        write_note(writing, input.id, input.note.as_deref())
    })?;
    super::get(context, WhichRequest { id: input.id })
}

/// Whoever takes it on is the one it is assigned to.
pub(crate) fn accept(context: &Context, input: StepRequest) -> Answer<RequestPage> {
    let (request, me) = (folded(context, input.id)?, context.me()?);
    let status = step(&request, Action::Accept, State::of(Status::Accepted), input.seen)?;
    let field = RequestField::AssignedTo;
    let assigned = Setting { field, value: Value::Text(me.name), seen: request.heads(field) };
    // No name is written with a request whose personal details are gone.
    let assigned = request.erased().is_none().then_some(assigned);
    context.write(|writing| {
        write_settings(writing, input.id, std::iter::once(status).chain(assigned).collect())?;
        write_note(writing, input.id, input.note.as_deref())
    })?;
    super::get(context, WhichRequest { id: input.id })
}

pub(crate) fn start(context: &Context, input: StepRequest) -> Answer<RequestPage> {
    plain_step(context, input, Action::Start, Status::InProgress)
}

pub(crate) fn confirm_receipt(context: &Context, input: StepRequest) -> Answer<RequestPage> {
    plain_step(context, input, Action::ConfirmReceipt, Status::ReceiptConfirmed)
}

pub(crate) fn report_back(context: &Context, input: StepRequest) -> Answer<RequestPage> {
    plain_step(context, input, Action::ReportBack, Status::ReportedBack)
}

pub(crate) fn reopen(context: &Context, input: StepRequest) -> Answer<RequestPage> {
    plain_step(context, input, Action::Reopen, Status::New)
}

/// The details named in this act are copied for the receiver; nothing else of the point's series goes along.
pub(crate) fn forward(context: &Context, input: ForwardRequest) -> Answer<RequestPage> {
    if input.to.trim().is_empty() {
        return Err(Failure::bad("to", Wrong::Empty));
    }
    let request = folded(context, input.id)?;
    let setting = step(&request, Action::Forward, State::of(Status::Forwarded), input.seen)?;
    let fields = input.details.iter().filter_map(|name| RequestField::from_name(name));
    let details = fields.map(|field| (field.number(), said(&request, field))).filter(|(_, text)| !text.is_empty());
    let forwarded = RequestForwarded {
        to: input.to.trim().to_owned(),
        means: input.means.trim().to_owned(),
        at_ms: input.at.map_or(context.now.0, |at| at.0),
        details: details.collect(),
    };
    context.write(|writing| {
        // A copy in the town hall's series has a salt of its own: its readers do not have the point's bodies.
        let header = writing.about(input.id.0).with_salt(steunpunt_store::keys::random_bytes()?);
        writing.append(header, Fact::RequestForwarded(forwarded))?;
        write_settings(writing, input.id, vec![setting])
    })?;
    super::get(context, WhichRequest { id: input.id })
}

fn said(request: &Request, field: RequestField) -> String {
    match request.shown(field).map(|live| &live.value) {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Codes(codes)) => codes.join(", "),
        _ => String::new(),
    }
}

pub(crate) fn note(context: &Context, input: NoteRequest) -> Answer<RequestPage> {
    if input.text.trim().is_empty() {
        return Err(Failure::bad("text", Wrong::Empty));
    }
    folded(context, input.id)?;
    context.write(|writing| {
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        write_note(writing, input.id, Some(&input.text))
    })?;
    super::get(context, WhichRequest { id: input.id })
}

pub(crate) fn change(context: &Context, input: ChangeRequest) -> Answer<RequestPage> {
    let (open, request) = (context.open()?, folded(context, input.id)?);
    let mut settings = Vec::new();
    for change in input.changes {
        let field =
            RequestField::from_name(&change.field).ok_or_else(|| Failure::bad(&change.field, Wrong::UnknownField))?;
        if matches!(field, RequestField::Status | RequestField::ImportRow) && request.live(field).len() < 2 {
            return Err(Failure::bad(field.name(), Wrong::ByStepsOnly));
        }
        let value = filled(&change.field, &change.value)?.unwrap_or(Value::Nothing);
        settings.push(Setting { field, value, seen: change.seen });
    }
    let after = |field| {
        let set = settings.iter().find(|setting| setting.field == field).map(|setting| setting.value.clone());
        set.unwrap_or_else(|| Value::Text(request.text(field).to_owned()))
    };
    let fields = [RequestField::What, RequestField::Category, RequestField::Urgency];
    check(&open, &fields.into_iter().map(|field| (field, after(field))).collect())?;
    context.write(|writing| write_settings(writing, input.id, settings))?;
    super::get(context, WhichRequest { id: input.id })
}

pub(crate) fn close(context: &Context, input: CloseRequest) -> Answer<RequestPage> {
    let (open, request) = (context.open()?, folded(context, input.id)?);
    let reasons = open.configuration.closing_reasons.iter().map(|reason| reason.code.as_str());
    let reason = open.configuration.closing_reason(&input.reason);
    let reason = reason.ok_or_else(|| Failure::unknown("reason", reasons))?;
    let asks_other = reason.asks == Some(steunpunt_domain::configuration::Asks::DuplicateOf);
    if asks_other && input.duplicate_of.is_none_or(|other| other == input.id) {
        return Err(Failure::bad("duplicateOf", Wrong::Empty));
    }
    let asks_text = reason.asks == Some(steunpunt_domain::configuration::Asks::Text);
    if asks_text && input.text.as_deref().is_none_or(|text| text.trim().is_empty()) {
        return Err(Failure::bad("text", Wrong::Empty));
    }
    let to = State { status: reason.status, reason: Some(reason.code.clone()) };
    let mut settings = vec![step(&request, Action::Close, to, input.seen)?];
    if let Some(text) = input.text.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        let field = RequestField::Outcome;
        settings.push(Setting { field, value: Value::Text(text.to_owned()), seen: request.heads(field) });
    }
    context.write(|writing| {
        write_settings(writing, input.id, settings)?;
        match input.duplicate_of {
            Some(other) => write_link(writing, input.id, other, true, &[]),
            None => Ok(()),
        }
    })?;
    super::get(context, WhichRequest { id: input.id })
}

/// Links, never merges: both requests stay what they are.
pub(crate) fn link(context: &Context, input: LinkRequests) -> Answer<RequestPage> {
    if input.id == input.other {
        return Err(Failure::bad("other", Wrong::Itself));
    }
    let (one, other) = (folded(context, input.id)?, folded(context, input.other)?);
    let seen = [(input.id, one.link_heads(input.other)), (input.other, other.link_heads(input.id))];
    context.write(|writing| write_link(writing, input.id, input.other, input.same, &seen))?;
    super::get(context, WhichRequest { id: input.id })
}
