//! What happens to a handover: offered and signed, explained, asked about, accepted or refused. Once accepted it never
//! changes again, whatever arrives later.

use steunpunt_domain::configuration::Permission;
use steunpunt_domain::ids::{HandoverId, VolunteerId};
use steunpunt_domain::logbook::{Audience, Fact};
use steunpunt_domain::number::NumberKind;
use steunpunt_domain::shift_handover::{
    Handover as Domain, HandoverAccepted, HandoverAnswered, HandoverAsked, HandoverExplained, HandoverOffered,
    HandoverRefused, HandoverStage, Remarks,
};
use steunpunt_store::logbook::heads;
use steunpunt_store::volunteer::VolunteerRow;
use steunpunt_store::{counter, draft, point_item};

use super::compose::{PARTS, gather, shift_now};
use super::get;
use super::view::figures;
use crate::attendance::{be_here, standing_charges};
use crate::context::Context;
use crate::log_line::said;
use crate::shapes::shift_handover::{
    AcceptHandover, AnswerQuestion, AskHandover, ExplainPart, Handover, OfferHandover, RefuseHandover, WhichHandover,
};
use crate::{Answer, Code, Failure, Wrong, volunteer};

/// The leaving coordinator signs. What it freezes is read in the transaction that writes it.
pub(crate) fn offer(context: &Context, input: OfferHandover) -> Answer<Handover> {
    if !input.anyway {
        none_waits(context)?;
    }
    volunteer::sign(context, &input.pin)?;
    let open = context.open()?;
    let (point, letter, now_ms) = (open.point.code.clone(), open.store.letter(), context.now.0);
    let said = |text: &String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let remarks = Remarks {
        situation: input.situation.trim().to_owned(),
        risks: input.risks.iter().filter_map(said).collect(),
        advice: input.advice.trim().to_owned(),
    };
    let id = context.write(|writing| {
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        let shift = shift_now(writing.tx(), now_ms)?;
        let gathered = gather(writing.tx(), &shift, now_ms)?;
        let figures = figures(writing.tx(), &gathered, &shift)?;
        let number = counter::take(writing.tx(), NumberKind::Handover, &point, &letter)?.to_string();
        let (mut header, device) = (writing.opening(), writing.device());
        let held = heads(writing.tx(), &Audience::ALL)?;
        let heads = held.iter().map(|series| header.refer(device, series.head.id)).collect();
        let items = gathered.items().into_iter().map(|item| header.refer(device, item)).collect();
        let offered = HandoverOffered { number, since_ms: shift.since_ms, heads, items, figures, remarks };
        writing.append(header, Fact::HandoverOffered(offered)).map(HandoverId)
    })?;
    get(context, WhichHandover { id })
}

/// Whoever offers another while one waits makes that one lapse, and says so.
fn none_waits(context: &Context) -> Answer<()> {
    let all: Vec<Domain> = context.read(point_item::all)?;
    let waiting = all.iter().filter(|one| one.stage_among(&all) == HandoverStage::Offered);
    let Some(last) = waiting.max_by_key(|one| one.stamp.reading_order()) else { return Ok(()) };
    let (number, at) = (&last.offered.number, last.stamp.times.wall.0);
    Err(Failure::with(Code::HandoverWaiting, serde_json::json!({ "number": number, "at": at })))
}

/// One that somebody can still take: not accepted, and no newer one came in its place.
fn takeable(context: &Context, id: HandoverId) -> Answer<Domain> {
    let all: Vec<Domain> = context.read(point_item::all)?;
    let Some(handover) = all.iter().find(|one| one.id == id) else {
        return Err(Failure::of(Code::NotFound));
    };
    if handover.stage() == HandoverStage::Accepted {
        return Err(Failure::of(Code::StepNotPossible));
    }
    if handover.overtaken_by(&all).is_some() {
        return Err(Failure::of(Code::HandoverLapsed));
    }
    Ok(handover.clone())
}

pub(crate) fn explain(context: &Context, input: ExplainPart) -> Answer<Handover> {
    if !PARTS.contains(&input.part.as_str()) {
        return Err(Failure::unknown("part", PARTS));
    }
    takeable(context, input.id)?;
    add(context, input.id, Fact::HandoverExplained(HandoverExplained { part: input.part }))
}

pub(crate) fn ask(context: &Context, input: AskHandover) -> Answer<Handover> {
    takeable(context, input.id)?;
    let asked = HandoverAsked { question: said("question", &input.question)?, answer: input.answer.trim().to_owned() };
    add(context, input.id, Fact::HandoverAsked(asked))
}

/// A question that was left open, at this handover or at one of before: the answer is dated, so that what was signed stays.
pub(crate) fn answer(context: &Context, input: AnswerQuestion) -> Answer<Handover> {
    let handover: Domain = context.read(|connection| point_item::one(connection, input.id.0))?;
    let is_open = handover.unanswered().any(|(stamp, _)| stamp.entry == input.question);
    if !is_open {
        return Err(Failure::of(Code::StepNotPossible));
    }
    let answer = said("answer", &input.answer)?;
    context.write(|writing| {
        let (mut header, device) = (writing.about(input.id.0), writing.device());
        let question = header.refer(device, input.question);
        writing.append(header, Fact::HandoverAnswered(HandoverAnswered { question, answer })).map(|_| ())
    })?;
    get(context, WhichHandover { id: input.id })
}

fn add(context: &Context, id: HandoverId, fact: Fact) -> Answer<Handover> {
    context.write(|writing| writing.append(writing.about(id.0), fact).map(|_| ()))?;
    get(context, WhichHandover { id })
}

/// From here on whoever accepts is signed in, checked in, and in charge. A second one is not possible here; on a laptop that has not
/// heard of the first it is, and then both are shown.
pub(crate) fn accept(context: &Context, input: AcceptHandover) -> Answer<Handover> {
    let leaving = takeable(context, input.id)?.stamp.writer.volunteer;
    let arriving = arrive(context, &input.name, &input.pin, leaving)?;
    context.write(|writing| {
        be_here(writing, &arriving, context.now.0)?;
        let charges = standing_charges(writing.tx())?;
        let (mut header, device) = (writing.about(input.id.0), writing.device());
        let seen = charges.iter().map(|charge| header.refer(device, charge.stamp.entry)).collect();
        writing.append(header, Fact::HandoverAccepted(HandoverAccepted { seen })).map(|_| ())
    })?;
    get(context, WhichHandover { id: input.id })
}

/// Whoever refuses signs too, and stays whom they were: the leaving coordinator goes on.
pub(crate) fn refuse(context: &Context, input: RefuseHandover) -> Answer<Handover> {
    let offered_by = takeable(context, input.id)?.stamp.writer.volunteer;
    let reason = said("reason", &input.reason)?;
    let leaving = context.volunteer();
    arrive(context, &input.name, &input.pin, offered_by)?;
    context.write(|writing| {
        let refused = Fact::HandoverRefused(HandoverRefused { reason });
        writing.append(writing.about(input.id.0), refused).map(|_| ())
    })?;
    if let Some(leaving) = leaving {
        context.app.0.sessions.sign_in(context.session, leaving);
    }
    get(context, WhichHandover { id: input.id })
}

/// The arriving coordinator signs in with their PIN: what is written next is theirs. Whoever hands over cannot take over.
fn arrive(context: &Context, name: &str, pin: &str, leaving: Option<VolunteerId>) -> Answer<VolunteerRow> {
    let arriving = volunteer::whoever(context, name, pin)?;
    if Some(arriving.id) == leaving {
        return Err(Failure::bad("name", Wrong::Itself));
    }
    if !context.open()?.configuration.may(&arriving.role, Permission::Lead) {
        return Err(Failure::with(Code::NotAllowed, serde_json::json!({ "permission": "lead" })));
    }
    context.app.0.sessions.sign_in(context.session, arriving.id);
    Ok(arriving)
}
