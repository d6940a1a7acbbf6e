//! The end that listens: takes in what came, and sends what the other lacks.

use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::Head;
use steunpunt_store::held;
use steunpunt_store::logbook::{Run, TakenIn};

use super::ask::{message, write_runs};
use super::message::{Answer, Message, Name, Question, named};
use super::plan::{Size, batch, waiting};
use super::view::{Known, View};
use super::{End, Error, read_runs};

/// Bytes of entries in an answer: what came sets the pace, and this is its end.
const MOST: usize = 256 << 10;

/// What goes back, and what came of it here.
pub struct Answered {
    /// The bytes to send, also when it was refused.
    pub body: Vec<u8>,
    /// What became of the entries that came, or why nothing did.
    pub outcome: Result<TakenIn, Error>,
    /// The other's clock minus this one's, in milliseconds, when it said so.
    pub clock_ahead_ms: Option<i64>,
}

/// Answers one question.
pub fn answer(end: &End, question: &[u8]) -> Answered {
    let read = Question::read(question);
    let clock_ahead_ms = read.as_ref().ok().map(|question| question.message.ahead_ms(end.now));
    match read.and_then(|question| reply(end, &question)) {
        Ok((reply, taken)) => Answered { body: reply.write(), outcome: Ok(taken), clock_ahead_ms },
        Err(error) => {
            let body = Answer::Refused(error.told()).write();
            Answered { body, outcome: Err(error), clock_ahead_ms }
        }
    }
}

fn reply(end: &End, Question { meeting, message: question }: &Question) -> Result<(Answer, TakenIn), Error> {
    end.meeting()?.meets(*meeting)?;
    let taken = end.take_in(question)?;
    let all = |names: &[Name]| names.iter().copied().map(named).collect::<Vec<EntryId>>();
    let view = end.view()?;
    end.note_proven(&view, &all(&question.took), &question.digest)?;
    end.tell_needless(&all(&question.refused), &question.digest)?;
    let told = question.heads.as_ref().map(|heads| end.hears(&view, question, heads, &[])).transpose()?;
    let statements = end.statements_after(&question.counters)?;
    let mut ahead = end.store.read_back(|connection| waiting(connection, end.audiences()))?;
    ahead.retain(|entry| !question.ahead.contains(entry));
    let reply = Message { statements, ahead, ..message(end, &view)? };
    if reply.digest == question.digest {
        end.note(&view.ends())?;
        return Ok((Answer::Same(reply.into()), taken));
    }
    let reply = match exactly(end, question, &view, told)? {
        Some(known) => with_what_it_lacks(end, reply, &view, &known)?,
        // More is coming, and the digest is of all of it.
        None if question.more => reply,
        None => Message { wants_heads: true, ..reply },
    };
    // The other believes that what it sent stands here, unless it is told what does.
    let tells = question.wants_heads || reply.wants_heads || !holds_all(end, question, &view)?;
    Ok((Answer::Message(Box::new(Message { heads: tells.then(|| view.told()), ..reply })), taken))
}

/// Whether what the other sent, and the ends of all that it holds, stand here.
fn holds_all(end: &End, question: &Message, view: &View) -> Result<bool, Error> {
    let sent: Vec<Head> = read_runs(&question.runs)?.iter().filter_map(Run::head).collect();
    let heads = question.heads.clone().unwrap_or_default();
    let agreed = end.store.read_back(|connection| view.agreed(connection, &heads))?;
    Ok(end.standing_here(&sent)?.len() == sent.len() && agreed.len() == heads.count())
}

fn with_what_it_lacks(end: &End, reply: Message, view: &View, known: &Known) -> Result<Message, Error> {
    let store = end.store;
    let batch = store.read_back(|connection| batch(store, connection, view, known, Size::message(MOST)))?;
    Ok(Message { runs: write_runs(end, &batch.runs)?, more: batch.more, ..reply })
}

/// What the other holds, when that can be known for certain: it told so, or what is believed of it has its digest.
fn exactly(end: &End, question: &Message, view: &View, told: Option<Known>) -> Result<Option<Known>, Error> {
    if told.is_some() {
        return Ok(told);
    }
    let peer = end.peer_device();
    let digest =
        end.store.read_back(|connection| View::believed(held::of(connection, peer)?).digest(connection, view))?;
    if digest == Some(question.digest) { end.believed(Some(&question.digest)).map(Some) } else { Ok(None) }
}
