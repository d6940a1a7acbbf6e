//! The end that listens: takes in what came, and sends what the other lacks.

use steunpunt_domain::ids::EntryId;
use steunpunt_store::held;
use steunpunt_store::logbook::{Run, TakenIn};

use super::ask::{message, write_runs};
use super::dispute;
use super::message::{Answer, Message, Name, Question, named};
use super::plan::{Size, batch};
use super::view::{Known, View};
use super::{End, Error};

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
    let clock_ahead_ms = read.as_ref().ok().map(|question| question.message.wall_ms - end.now.0);
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
    end.note(&all(&question.took))?;
    dispute::tell(end.store, end.peer_device(), &all(&question.aside))?;
    if let Some(heads) = &question.heads {
        let view = end.view()?;
        let agreed = end.store.read_back(|connection| view.agreed(connection, heads))?;
        end.note(&agreed)?;
    }
    let view = end.view()?;
    let statements = end.statements_after(&question.counters)?;
    let reply = Message { statements, ..message(end, &view)? };
    if reply.digest == question.digest {
        end.note(&view.ends())?;
        return Ok((Answer::Same(reply.into()), taken));
    }
    let reply = match exactly(end, question, &view)? {
        Some(known) => with_what_it_lacks(end, question, reply, &view, &known)?,
        // More is coming, and the digest is of all of it.
        None if question.more => Message { heads: question.wants_heads.then(|| view.told()), ..reply },
        None => Message { heads: Some(view.told()), wants_heads: true, ..reply },
    };
    Ok((Answer::Message(Box::new(reply)), taken))
}

fn with_what_it_lacks(
    end: &End,
    question: &Message,
    reply: Message,
    view: &View,
    known: &Known,
) -> Result<Message, Error> {
    let peer = end.peer_device();
    let (batch, disputed) = end.store.read_back(|connection| {
        let noticed = question.heads.as_ref().map_or(Ok(Vec::new()), |told| view.disputes(connection, told))?;
        let disputed = dispute::runs(connection, view, peer, &noticed)?;
        let beside = dispute::beside(connection, view, peer, Some(&noticed), known)?;
        Ok((batch(connection, view, &beside, Size::message(MOST))?, disputed))
    })?;
    let heads = (question.wants_heads || view.lacks(known)).then(|| view.told());
    let runs: Vec<Run> = batch.runs.into_iter().chain(disputed).collect();
    Ok(Message { runs: write_runs(end, &runs)?, more: batch.more, heads, ..reply })
}

/// What the other holds, when that can be known for certain: it told so, or what is believed of it has its digest.
fn exactly(end: &End, question: &Message, view: &View) -> Result<Option<Known>, Error> {
    if let Some(heads) = &question.heads {
        return Ok(Some(Known::of(heads)));
    }
    let peer = end.peer_device();
    Ok(end.store.read_back(|connection| {
        let believed = View::believed(held::of(connection, peer)?);
        let digest = believed.digest(connection, view)?;
        Ok((digest == Some(question.digest)).then_some(believed))
    })?)
}
