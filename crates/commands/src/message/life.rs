//! What becomes of a message: it leaves, somebody has it, it gets shorter words for a radio, its words are erased.

use steunpunt_domain::ids::MessageId;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::message::{self, MessageAcknowledged, MessageAnswered, MessageSent, MessageShortened};
use steunpunt_domain::time::Wall;
use steunpunt_store::point_item;

use super::answering::{answered_by_it, append_answered};
use super::write::for_radio;
use super::{get, known_means, list};
use crate::context::Context;
use crate::log_line::said;
use crate::personal::People;
use crate::shapes::Nothing;
use crate::shapes::message::{
    AcknowledgeMessage, AnswerMessage, EraseMessage, MessagePage, Messages, SendMessage, ShortenMessage, WhichMessage,
};
use crate::{Answer, Code, Failure, Wrong, erasing};

pub(crate) fn send(context: &Context, input: SendMessage) -> Answer<Messages> {
    let (means, carrier) = (known_means(context, &input.means)?, input.carrier.trim().to_owned());
    let at_ms = input.at.map_or(context.now.0, |at| at.0);
    let message = one(context, input.id)?;
    if !message.can_leave_at(Wall(at_ms), context.now) {
        return Err(Failure::bad("at", Wrong::BeforeWritten));
    }
    let answered = answered_by_it(context, message.answers, &message.written)?;
    context.write(|writing| {
        let sent = Fact::MessageSent(MessageSent { means, carrier, at_ms });
        writing.append(writing.about_personal(input.id.0)?, sent)?;
        answered.map_or(Ok(()), |before| append_answered(writing, before, &message.written.number, at_ms))
    })?;
    list(context, Nothing {})
}

pub(crate) fn acknowledge(context: &Context, input: AcknowledgeMessage) -> Answer<Messages> {
    let by = said("by", &input.by)?;
    let acknowledged = MessageAcknowledged { by, at_ms: input.at.map_or(context.now.0, |at| at.0) };
    let message = one(context, input.id)?;
    if !message.is_on_its_way() {
        return Err(Failure::of(Code::NotSent));
    }
    if let Some(before) = message.acknowledged_by(&acknowledged.by) {
        return Err(Failure::with(Code::AlreadyAcknowledged, serde_json::json!({ "at": before.at_ms })));
    }
    append(context, input.id, Fact::MessageAcknowledged(acknowledged))?;
    list(context, Nothing {})
}

/// Somebody says that the answer is there: until then a message that asks for one stays open.
pub(crate) fn answer(context: &Context, input: AnswerMessage) -> Answer<Messages> {
    let answered =
        MessageAnswered { how: input.how.trim().to_owned(), at_ms: input.at.map_or(context.now.0, |at| at.0) };
    if !one(context, input.id)?.is_on_its_way() {
        return Err(Failure::of(Code::NotSent));
    }
    append(context, input.id, Fact::MessageAnswered(answered))?;
    list(context, Nothing {})
}

/// Only what goes out is read aloud.
pub(crate) fn shorten(context: &Context, input: ShortenMessage) -> Answer<MessagePage> {
    let message = one(context, input.id)?;
    if message.erased.is_some() {
        return Err(Failure::of(Code::Erased));
    }
    if message.written.direction != "out" {
        return Err(Failure::of(Code::NotFound));
    }
    let typed = said("radio", &input.radio)?;
    let text = for_radio(&People::read(context)?.of_message(context, &message)?, &message.written, &typed)?;
    append(context, input.id, Fact::MessageShortened(MessageShortened { text }))?;
    get(context, WhichMessage { id: input.id })
}

/// Somebody is named in it: its words go for good, here, on other laptops and at the town hall.
pub(crate) fn erase(context: &Context, input: EraseMessage) -> Answer<MessagePage> {
    let message = one(context, input.id)?;
    erasing::erase(context, input.id.0, message.written.number, input.reason, message.erased.as_ref())?;
    get(context, WhichMessage { id: input.id })
}

fn one(context: &Context, id: MessageId) -> Answer<message::Message> {
    context.read(|connection| point_item::one(connection, id.0))
}

fn append(context: &Context, id: MessageId, fact: Fact) -> Answer<()> {
    context.write(|writing| writing.append(writing.about_personal(id.0)?, fact).map(|_| ()))
}
