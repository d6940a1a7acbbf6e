//! Messages to and from the town hall or the coordination point: written, sent, acknowledged.

use steunpunt_domain::ids::{EmergencyReportId, EntryId, MessageId, RequestId};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::message::{
    self, DIRECTIONS, MessageAcknowledged, MessageSent, MessageShortened, MessageWritten, PRECEDENCES,
};
use steunpunt_domain::number::NumberKind;
use steunpunt_domain::radio_text;
use steunpunt_domain::request::RequestField;
use steunpunt_store::{Connection, Writing, counter, draft, point_item};

use crate::context::Context;
use crate::exchange::whereabouts;
use crate::log_line::said;
use crate::request::Names;
use crate::shapes::message::{
    AcknowledgeMessage, Message, MessagePage, Messages, ProposeMessage, ProposedMessage, RadioText, ReadRadioText,
    SendMessage, WhichMessage, WriteMessage,
};
use crate::shapes::thing::Thing;
use crate::shapes::{Moment, Nothing, message as shapes};
use crate::{Answer, Code, Failure, Wrong, thing};

/// So many acknowledged ones are shown; all of them are in the export.
const CLOSED_SHOWN: usize = 200;

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Messages> {
    let mut open: Vec<message::Message> = context.read(point_item::open)?;
    open.sort_by_key(|one| (one.rank(), one.stamp.reading_order()));
    let mut closed: Vec<message::Message> =
        context.read(|connection| point_item::closed_lately(connection, CLOSED_SHOWN))?;
    closed.sort_by_key(|one| std::cmp::Reverse(one.stamp.reading_order()));
    Ok(Messages { open: views(context, &open)?, closed: views(context, &closed)? })
}

/// One whole, with what can be opened from it.
pub(crate) fn get(context: &Context, input: WhichMessage) -> Answer<MessagePage> {
    let all: Vec<message::Message> = context.read(point_item::all)?;
    let Some(message) = all.iter().find(|one| one.id == input.id) else {
        return Err(Failure::of(Code::NotFound));
    };
    let answering = all.iter().filter(|one| one.answers == Some(input.id.0));
    let answered = all.iter().find(|one| message.answers == Some(one.id.0));
    Ok(MessagePage {
        message: view(context, &Names::read(context)?, message)?,
        about: context.read(|connection| Ok(things(connection, message)))?,
        answers: answered.map(thing::of_message),
        answered_by: answering.map(thing::of_message).collect(),
    })
}

/// Every message, the oldest first.
pub(crate) fn every(context: &Context) -> Answer<Vec<Message>> {
    let all: Vec<message::Message> = context.read(point_item::all)?;
    views(context, &all)
}

fn views(context: &Context, messages: &[message::Message]) -> Answer<Vec<Message>> {
    let names = Names::read(context)?;
    messages.iter().map(|message| view(context, &names, message)).collect()
}

fn view(context: &Context, names: &Names, message: &message::Message) -> Answer<Message> {
    let written = &message.written;
    let by = |stamp| names.of(stamp).unwrap_or_default();
    let sent = message.sent.iter().map(|(stamp, sent)| shapes::MessageSent {
        means: sent.means.clone(),
        carrier: sent.carrier.clone(),
        at: Moment(sent.at_ms),
        by: by(stamp),
    });
    let acknowledged = message.acknowledged.iter().map(|(stamp, said)| shapes::MessageAcknowledged {
        by: said.by.clone(),
        at: Moment(said.at_ms),
        noted_by: by(stamp),
    });
    let (about, answers) = context.read(|connection| numbers(connection, message))?;
    Ok(Message {
        id: message.id,
        number: written.number.clone(),
        direction: written.direction.clone(),
        precedence: written.precedence.clone(),
        from: written.from.clone(),
        to: written.to.clone(),
        subject: written.subject.clone(),
        answer_by: written.answer_by_ms.map(Moment),
        at: Moment(message.stamp.times.wall.0),
        by: by(&message.stamp),
        sent: sent.collect(),
        acknowledged: acknowledged.collect(),
        about,
        answers,
        radio: radio_view(&message.spoken()),
        whereabouts: whereabouts(context, message.id.0)?,
        text: written.text.clone(),
    })
}

fn things(connection: &Connection, message: &message::Message) -> Vec<Thing> {
    message.about.iter().filter_map(|about| thing::asked_or_reported(connection, *about)).collect()
}

fn numbers(
    connection: &Connection,
    message: &message::Message,
) -> steunpunt_store::Result<(Vec<String>, Option<String>)> {
    let about = things(connection, message).into_iter().map(|thing| thing.number).collect();
    let answered = message.answers.and_then(|id| point_item::one::<message::Message>(connection, id).ok());
    Ok((about, answered.map(|message| message.written.number)))
}

pub(crate) fn radio_view(typed: &str) -> RadioText {
    let read = radio_text::RadioText::of(typed);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    RadioText {
        letters: count(read.letters()),
        words: count(read.words()),
        fits: read.fits(),
        text: read.text,
        personal: read.personal,
    }
}

pub(crate) fn read_radio_text(_: &Context, input: ReadRadioText) -> Answer<RadioText> {
    Ok(radio_view(&input.text))
}

pub(crate) fn write(context: &Context, input: WriteMessage) -> Answer<Messages> {
    let (written, short) = (checked(&input)?, short(&input)?);
    let open = context.open()?;
    if let Some(means) = &input.means {
        known_means(context, means)?;
    }
    let (point, letter, at_ms) = (open.point.code.clone(), open.store.letter(), context.now.0);
    context.write(|writing| {
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        let number = counter::take(writing.tx(), NumberKind::Message, &point, &letter)?.to_string();
        let message = append(writing, &input, MessageWritten { number, ..written })?;
        if let Some(text) = short {
            writing.append(writing.about(message.0), Fact::MessageShortened(MessageShortened { text }))?;
        }
        let Some(means) = input.means else { return Ok(()) };
        let sent = MessageSent { means, carrier: String::new(), at_ms };
        writing.append(writing.about(message.0), Fact::MessageSent(sent)).map(|_| ())
    })?;
    list(context, Nothing {})
}

fn known_means(context: &Context, means: &str) -> Answer<String> {
    let open = context.open()?;
    let known = open.configuration.means.iter().map(|known| known.code.as_str());
    if known.clone().any(|code| code == means) { Ok(means.to_owned()) } else { Err(Failure::unknown("means", known)) }
}

fn append(writing: &mut Writing, input: &WriteMessage, written: MessageWritten) -> steunpunt_store::Result<MessageId> {
    let (mut header, device) = (writing.opening(), writing.device());
    let about = input.about.iter().map(|about| header.refer(device, *about)).collect();
    let answers = input.answers.map(|message| header.refer(device, message.0));
    writing.append(header, Fact::MessageWritten(MessageWritten { about, answers, ..written })).map(MessageId)
}

/// Words of its own for a radio, when there are any: they fit in one go.
fn short(input: &WriteMessage) -> Answer<Option<String>> {
    let typed = input.radio.as_deref().map(str::trim).filter(|typed| !typed.is_empty());
    match typed {
        Some(typed) if !radio_text::RadioText::of(typed).fits() => Err(Failure::bad("radio", Wrong::TooLong)),
        typed => Ok(typed.map(str::to_owned)),
    }
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

pub(crate) fn send(context: &Context, input: SendMessage) -> Answer<Messages> {
    let (means, carrier) = (known_means(context, &input.means)?, input.carrier.trim().to_owned());
    let sent = MessageSent { means, carrier, at_ms: input.at.map_or(context.now.0, |at| at.0) };
    add(context, input.id, Fact::MessageSent(sent))
}

pub(crate) fn acknowledge(context: &Context, input: AcknowledgeMessage) -> Answer<Messages> {
    let by = said("by", &input.by)?;
    let acknowledged = MessageAcknowledged { by, at_ms: input.at.map_or(context.now.0, |at| at.0) };
    add(context, input.id, Fact::MessageAcknowledged(acknowledged))
}

fn add(context: &Context, id: MessageId, fact: Fact) -> Answer<Messages> {
    context.read(|connection| point_item::one::<message::Message>(connection, id.0).map(|_| ()))?;
    context.write(|writing| writing.append(writing.about(id.0), fact).map(|_| ()))?;
    list(context, Nothing {})
}

/// A message about a request or an emergency report: number, category, urgency, neighbourhood. Nothing that was typed
/// about anybody.
pub(crate) fn propose(context: &Context, input: ProposeMessage) -> Answer<ProposedMessage> {
    let open = context.open()?;
    let report = context.read(|connection| Ok(emergency(connection, input.about)))?;
    let to = open.configuration.addressees.first().map(|one| one.code.clone()).unwrap_or_default();
    if let Some(number) = report {
        let text = format!("Noodmelding {number}. Wie heeft deze opgepakt? Graag bevestigen.");
        return Ok(ProposedMessage {
            precedence: "now".to_owned(),
            to,
            subject: format!("Noodmelding {number}"),
            text,
        });
    }
    let (request, row) =
        context.read(|connection| steunpunt_store::request::with_row(connection, RequestId(input.about)))?;
    let place = open.configuration.urgencies.iter().position(|urgency| urgency.code == row.urgency);
    let precedence = place.and_then(|place| PRECEDENCES.get(place)).unwrap_or(&"routine");
    let category = open.configuration.category(&row.category).map(|it| it.label.nl.clone()).unwrap_or_default();
    let area = request.text(RequestField::Neighbourhood);
    let area = if area.is_empty() { String::new() } else { format!(", {area}") };
    let text = format!("Hulpvraag {}: {category}{area}. Kunt u helpen? Graag antwoord.", row.number);
    Ok(ProposedMessage { precedence: (*precedence).to_owned(), to, subject: format!("Hulpvraag {}", row.number), text })
}

fn emergency(connection: &Connection, about: EntryId) -> Option<String> {
    let report = steunpunt_store::emergency_report::report(connection, EmergencyReportId(about)).ok()?;
    Some(report.report.number)
}
