//! Writing a message, or writing down one that came in. What looks as if it were about a resident is held back until
//! whoever writes takes it out, or says that it is about no resident. Over a radio it never goes.

use steunpunt_domain::ids::MessageId;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::message::{
    DIRECTIONS, MessageKept, MessageReceived, MessageSent, MessageShortened, MessageWritten, PRECEDENCES,
};
use steunpunt_domain::number::NumberKind;
use steunpunt_domain::radio_text::{LONGEST_RADIO_TEXT, RadioText};
use steunpunt_store::{Writing, counter, draft};

use super::answering::{answered_by_it, append_answered};
use super::{known_means, list};
use crate::context::Context;
use crate::log_line::said;
use crate::personal::{People, PeopleNear};
use crate::shapes::Nothing;
use crate::shapes::message::{Messages, WriteMessage};
use crate::{Answer, Code, Failure, Wrong, words};

pub(crate) fn write(context: &Context, input: WriteMessage) -> Answer<Messages> {
    let people = People::read(context)?;
    let near = people.about(context, &input.about)?;
    let kept = held_back(&near, &[("subject", &input.subject), ("text", &input.text)], &input.kept)?;
    let typed = input.radio.as_deref().map(str::trim).filter(|typed| !typed.is_empty());
    let next = MessageWritten { number: next_number(context)?, ..checked(&input)? };
    let short = typed.map(|typed| for_radio(&near, &next, typed)).transpose()?;
    write_down(context, input, short, kept)
}

/// Holds fields back in which somebody may be named, unless their writer keeps just that; gives what is kept.
pub(crate) fn held_back(near: &PeopleNear, fields: &[(&str, &str)], kept: &[String]) -> Answer<Vec<String>> {
    let holds = |text: &str| near.found([text]).iter().any(|found| !kept.contains(found));
    match fields.iter().find(|(_, text)| holds(text)) {
        Some((field, _)) => Err(Failure::bad(field, Wrong::Personal)),
        None => Ok(near.found(fields.iter().map(|(_, text)| *text))),
    }
}

/// Writes it, with its own words for a radio and with what was kept in it.
pub(crate) fn write_down(
    context: &Context,
    input: WriteMessage,
    short: Option<String>,
    kept: Vec<String>,
) -> Answer<Messages> {
    let written = checked(&input)?;
    let means = input.means.as_deref().map(|means| known_means(context, means)).transpose()?;
    // One that came in is here; one that goes out counts as an answer when it leaves.
    let answers = input.answers.filter(|_| written.direction == "in" || means.is_some());
    let answered = answered_by_it(context, answers.map(|id| id.0), &written)?;
    let open = context.open()?;
    let (point, letter) = (open.point.code.clone(), open.store.letter());
    let later = [
        short.map(|text| Fact::MessageShortened(MessageShortened { text })),
        received(&input).map(Fact::MessageReceived),
        (!kept.is_empty()).then_some(Fact::MessageKept(MessageKept { found: kept })),
        means.map(|means| MessageSent { means, carrier: String::new(), at_ms: context.now.0 }).map(Fact::MessageSent),
    ];
    context.write(|writing| {
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        let number = counter::take(writing.tx(), NumberKind::Message, &point, &letter)?.to_string();
        let message = append(writing, &input, MessageWritten { number: number.clone(), ..written })?;
        if let Some(before) = answered {
            append_answered(writing, before, &number, context.now.0)?;
        }
        let mut later = later.into_iter().flatten();
        later.try_for_each(|fact| writing.append(writing.about_personal(message.0)?, fact).map(|_| ()))
    })?;
    list(context, Nothing {})
}

/// The number that a message gets when nobody writes another one first.
pub(crate) fn next_number(context: &Context) -> Answer<String> {
    let open = context.open()?;
    let (point, letter) = (open.point.code.clone(), open.store.letter());
    let next = context.read(|connection| counter::next(connection, NumberKind::Message, &point, &letter))?;
    Ok(next.to_string())
}

/// Words for a radio: with the message's number and precedence they fit in one go, and nobody is in them.
pub(super) fn for_radio(near: &PeopleNear, written: &MessageWritten, typed: &str) -> Answer<String> {
    let read = RadioText::of(&written.spoken(Some(typed), words::precedence(&written.precedence), ""));
    if !read.fits() {
        return Err(too_long(read.letters()));
    }
    if !near.found([typed]).is_empty() {
        return Err(Failure::bad("radio", Wrong::Personal));
    }
    Ok(typed.to_owned())
}

fn too_long(letters: usize) -> Failure {
    let details = serde_json::json!({ "field": "radio", "why": Wrong::TooLong, "count": letters,
                                      "most": LONGEST_RADIO_TEXT });
    Failure::with(Code::BadInput, details)
}

/// What the sender said of one that came in, when they did.
fn received(input: &WriteMessage) -> Option<MessageReceived> {
    let number = input.sender_number.as_deref().unwrap_or_default().trim().to_owned();
    let received = MessageReceived { number, words: input.sender_words };
    (input.direction == "in" && received != MessageReceived::default()).then_some(received)
}

fn append(writing: &mut Writing, input: &WriteMessage, written: MessageWritten) -> steunpunt_store::Result<MessageId> {
    let (mut header, device) = (writing.opening_personal()?, writing.device());
    let about = input.about.iter().map(|about| header.refer(device, *about)).collect();
    let answers = input.answers.map(|message| header.refer(device, message.0));
    writing.append(header, Fact::MessageWritten(MessageWritten { about, answers, ..written })).map(MessageId)
}

fn checked(input: &WriteMessage) -> Answer<MessageWritten> {
    if !DIRECTIONS.contains(&input.direction.as_str()) {
        return Err(Failure::unknown("direction", DIRECTIONS));
    }
    if !PRECEDENCES.contains(&input.precedence.as_str()) {
        return Err(Failure::unknown("precedence", PRECEDENCES));
    }
    Ok(MessageWritten {
        number: String::new(),
        direction: input.direction.clone(),
        precedence: input.precedence.clone(),
        from: said("from", &input.from)?,
        to: said("to", &input.to)?,
        subject: said("subject", &input.subject)?,
        text: said("text", &input.text)?,
        answer_by_ms: input.answer_by.map(|by| by.0),
        about: Vec::new(),
        answers: None,
    })
}
