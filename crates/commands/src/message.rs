//! Messages to and from the town hall or the coordination point: written, sent, acknowledged.

mod answering;
mod life;
mod propose;
mod write;

pub(crate) use life::{acknowledge, answer, erase, send, shorten};
pub(crate) use propose::propose;
pub(crate) use write::{held_back, next_number, write, write_down};

use steunpunt_domain::message;
use steunpunt_domain::radio_text;
use steunpunt_domain::time::Wall;
use steunpunt_store::{Connection, point_item};

use crate::clock::on_radio_beside;
use crate::context::Context;
use crate::erasing::erased_view;
use crate::exchange::whereabouts;
use crate::personal::{People, PeopleNear};
use crate::request::Names;
use crate::shapes::message::{
    FindPersonal, FoundPersonal, Message, MessagePage, Messages, RadioText, ReadRadioText, WhichMessage,
};
use crate::shapes::thing::Thing;
use crate::shapes::{Moment, Nothing, message as shapes};
use crate::{Answer, Code, Failure, thing, words};

use answering::UnsentAnswers;

/// So many acknowledged ones are shown; all of them are in the export.
const CLOSED_SHOWN: usize = 200;

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Messages> {
    let mut open: Vec<message::Message> = context.read(point_item::open)?;
    open.sort_by_key(|one| (one.rank(), one.stamp.reading_order()));
    let mut closed: Vec<message::Message> =
        context.read(|connection| point_item::closed_lately(connection, CLOSED_SHOWN))?;
    closed.sort_by_key(|one| std::cmp::Reverse(one.stamp.reading_order()));
    let viewing = Viewing::begin(context)?;
    Ok(Messages { open: viewing.all(&open)?, closed: viewing.all(&closed)? })
}

/// One whole, with what can be opened from it.
pub(crate) fn get(context: &Context, input: WhichMessage) -> Answer<MessagePage> {
    let all: Vec<message::Message> = context.read(point_item::all)?;
    let Some(message) = all.iter().find(|one| one.id == input.id) else {
        return Err(Failure::of(Code::NotFound));
    };
    let later = all.iter().filter(|one| one.answers == Some(input.id.0));
    let (corrected_by, answered_by): (Vec<_>, Vec<_>) = later.partition(|one| corrects(one, message));
    let before = all.iter().find(|one| message.answers == Some(one.id.0));
    let (corrected, answered) = before.map_or((None, None), |before| match corrects(message, before) {
        true => (Some(before), None),
        false => (None, Some(before)),
    });
    Ok(MessagePage {
        message: Viewing::begin(context)?.one(message)?,
        about: context.read(|connection| Ok(things(connection, message)))?,
        answers: answered.map(thing::of_message),
        answered_by: answered_by.into_iter().map(thing::of_message).collect(),
        corrects: corrected.map(thing::of_message),
        corrected_by: corrected_by.into_iter().map(thing::of_message).collect(),
    })
}

/// Whoever writes to the same side again about a message puts it right; an answer goes the other way.
fn corrects(later: &message::Message, before: &message::Message) -> bool {
    !before.is_answered_by(&later.written)
}

/// Every message, the oldest first, as it is kept.
pub(crate) fn every(context: &Context) -> Answer<Vec<message::Message>> {
    context.read(point_item::all)
}

/// Messages as screens and files show them.
pub(crate) struct Viewing<'a> {
    context: &'a Context<'a>,
    names: Names,
    people: People,
    unsent: UnsentAnswers,
}

impl<'a> Viewing<'a> {
    /// For some messages.
    pub fn begin(context: &'a Context<'a>) -> Answer<Self> {
        let (names, people) = (Names::read(context)?, People::read(context)?);
        Ok(Self { context, names, people, unsent: UnsentAnswers::read(context)? })
    }

    /// Several.
    pub fn all(&self, messages: &[message::Message]) -> Answer<Vec<Message>> {
        messages.iter().map(|message| self.one(message)).collect()
    }

    /// One.
    pub fn one(&self, message: &message::Message) -> Answer<Message> {
        let people = self.people.of_message(self.context, message)?;
        self.with(message, &people)
    }

    /// The same without personal details.
    pub fn without_personal(&self, message: &message::Message) -> Answer<Message> {
        let people = self.people.of_message(self.context, message)?;
        Ok(self.with(message, &people)?.without_personal(&people))
    }

    fn with(&self, message: &message::Message, people: &PeopleNear) -> Answer<Message> {
        let (context, written) = (self.context, &message.written);
        let by = |stamp| self.names.of(stamp).unwrap_or_default();
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
        let answered = message.answered.iter().map(|(stamp, said)| shapes::MessageAnswered {
            how: said.how.clone(),
            at: Moment(said.at_ms),
            noted_by: by(stamp),
        });
        let (about, before) = context.read(|connection| Ok(numbers(connection, message)))?;
        let (answers, corrects) = before.map_or((None, None), |before| match corrects(message, &before) {
            true => (None, Some(before.written.number)),
            false => (Some(before.written.number), None),
        });
        let radio = radio_view(&spoken(message), people);
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
            answered: answered.collect(),
            answer_written: self.unsent.to(message),
            about,
            answers,
            corrects,
            received: message.received.as_ref().map(|received| shapes::MessageReceived {
                number: received.number.clone(),
                words: received.words,
                differs: received.words.is_some_and(|words| words != radio.words),
            }),
            radio,
            kept: message.kept.clone(),
            erased: erased_view(context, message.id.0, message.erased.as_ref(), &self.names)?,
            whereabouts: whereabouts(context, message.id.0)?,
            text: written.text.clone(),
        })
    }
}

fn things(connection: &Connection, message: &message::Message) -> Vec<Thing> {
    message.about.iter().filter_map(|about| thing::asked_or_reported(connection, *about)).collect()
}

fn numbers(connection: &Connection, message: &message::Message) -> (Vec<String>, Option<message::Message>) {
    let about = things(connection, message).into_iter().map(|thing| thing.number).collect();
    (about, message.answers.and_then(|id| point_item::one::<message::Message>(connection, id).ok()))
}

/// A message as it is read aloud.
fn spoken(message: &message::Message) -> String {
    let (written, wrote) = (&message.written, message.stamp.times.wall);
    let answer_by = written.answer_by_ms.map(|by| on_radio_beside(Wall(by), wrote)).unwrap_or_default();
    message.spoken(words::precedence(&written.precedence), &answer_by)
}

/// What is too long or names somebody may not be read aloud: it is counted, and what is found is told.
pub(crate) fn radio_view(typed: &str, people: &PeopleNear) -> RadioText {
    let (read, personal) = (radio_text::RadioText::of(typed), people.found([typed]));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let (letters, words, fits) = (count(read.letters()), count(read.words()), read.fits());
    let text = if fits && personal.is_empty() { read.text } else { String::new() };
    RadioText { text, letters, words, fits, personal }
}

pub(crate) fn read_radio_text(context: &Context, input: ReadRadioText) -> Answer<RadioText> {
    let people = People::read(context)?;
    Ok(radio_view(&input.text, &people.about(context, &input.about)?))
}

pub(crate) fn find_personal(context: &Context, input: FindPersonal) -> Answer<FoundPersonal> {
    let people = People::read(context)?;
    let near = people.about(context, &input.about)?;
    let without = input.texts.iter().map(|text| near.left_out(text)).collect();
    Ok(FoundPersonal { found: near.found(input.texts.iter().map(String::as_str)), without })
}

fn known_means(context: &Context, means: &str) -> Answer<String> {
    let open = context.open()?;
    let known = open.configuration.means.iter().map(|known| known.code.as_str());
    let found = known.clone().find(|code| code.eq_ignore_ascii_case(means));
    found.map(str::to_owned).ok_or_else(|| Failure::unknown("means", known))
}
