//! A message that came in is answered when its answer leaves: until then the answer is only written.

use std::collections::HashMap;

use steunpunt_domain::ids::{EntryId, MessageId};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::message::{Message, MessageAnswered, MessageWritten};
use steunpunt_store::{Writing, point_item};

use crate::Answer;
use crate::context::Context;

/// The messages whose answer is written and did not leave, with the number of that answer.
pub(super) struct UnsentAnswers(HashMap<EntryId, String>);

impl UnsentAnswers {
    /// Reads them: what did not leave is open.
    pub fn read(context: &Context) -> Answer<Self> {
        let open: Vec<Message> = context.read(point_item::open)?;
        let unsent = open.into_iter().filter(|one| !one.is_on_its_way());
        Ok(Self(unsent.filter_map(|one| Some((one.answers?, one.written.number))).collect()))
    }

    /// The one to this message; none when it was answered, or went the same way.
    pub fn to(&self, message: &Message) -> Option<String> {
        let waits = message.written.direction == "in" && message.answered.is_empty();
        self.0.get(&message.id.0).filter(|_| waits).cloned()
    }
}

/// The message that one which leaves now is the answer to; none when it left before.
pub(super) fn answered_by_it(
    context: &Context,
    answers: Option<EntryId>,
    later: &MessageWritten,
) -> Answer<Option<MessageId>> {
    let Some(id) = answers else { return Ok(None) };
    let before: Message = context.read(|connection| point_item::one(connection, id))?;
    let known = before.answered.iter().any(|(_, said)| said.how == later.number);
    Ok((before.is_answered_by(later) && !known).then_some(before.id))
}

/// Writes with the message of before which one answers it.
pub(super) fn append_answered(
    writing: &mut Writing,
    before: MessageId,
    number: &str,
    at_ms: i64,
) -> steunpunt_store::Result<()> {
    let answered = MessageAnswered { how: number.to_owned(), at_ms };
    writing.append(writing.about_personal(before.0)?, Fact::MessageAnswered(answered)).map(|_| ())
}
