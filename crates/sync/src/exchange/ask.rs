//! The end that calls: asks until both hold the same.

use std::time::Duration;

use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::Head;
use steunpunt_store::held;
use steunpunt_store::logbook::{Run, TakenIn};

use super::hear::Sent;
use super::message::{Answer, Message, Question, name};
use super::pace::Pace;
use super::plan::{Batch, Size, ahead, batch, tell_salts, waiting};
use super::view::{Digest, Heads, Known, View};
use super::{End, Error, PATH, read_runs};
use crate::lan::{self, Line};
use crate::statement::Statement;
use crate::wire::{Effort, Writer};

/// An answer, and how long it took to come.
pub struct Reply {
    /// The bytes.
    pub body: Vec<u8>,
    /// From asking to the last byte.
    pub took: Duration,
}

/// Something that can be asked: a line, or in tests the other end itself.
pub trait Asking {
    /// Asks and waits for the whole answer.
    fn ask(&mut self, body: Vec<u8>) -> Result<Reply, lan::Error>;
}

impl Asking for Line {
    #[allow(clippy::disallowed_methods, reason = "it only measures how quick the line is")]
    fn ask(&mut self, body: Vec<u8>) -> Result<Reply, lan::Error> {
        let asked = std::time::Instant::now();
        let reply = Line::ask(self, PATH, body)?;
        match reply.status {
            200 => Ok(Reply { body: reply.body, took: asked.elapsed() }),
            _ => Err(lan::Error::SomethingElse),
        }
    }
}

/// What an exchange came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Exchanged {
    /// Entries that were sent.
    pub sent: u32,
    /// What became of those that came.
    pub taken: TakenIn,
    /// The other's clock minus this one's, in milliseconds.
    pub clock_ahead_ms: i64,
    /// Questions that were asked.
    pub rounds: u32,
    /// How long the last answer took to come: long over a thin line.
    pub answer_took: Duration,
    /// Whether both hold the same now.
    pub same: bool,
}

/// Exchanges until both hold the same, or nothing more can be told.
pub fn exchange(line: &mut impl Asking, end: &End) -> Result<Exchanged, Error> {
    let mut asking = Asker {
        end,
        done: Exchanged::default(),
        told: None,
        theirs: None,
        took: Vec::new(),
        refused: Vec::new(),
        wants_ours: false,
        told_ours: false,
        counters: own_counters(end)?,
        pace: Pace::default(),
    };
    while !asking.round(line)? {}
    Ok(asking.done)
}

struct Asker<'a> {
    end: &'a End<'a>,
    done: Exchanged,
    /// The other's heads, once it has told them.
    told: Option<Known>,
    /// What it held, and kept aside, when it last answered.
    theirs: Option<(Digest, Heads)>,
    /// Ends of what its last answer brought and that stands here now: so it knows with what to go on.
    took: Vec<EntryId>,
    /// Ends of what it brought and that was not kept: it tells again what nobody said to refuse.
    refused: Vec<EntryId>,
    /// The other wants to be told ours.
    wants_ours: bool,
    /// It was told ours.
    told_ours: bool,
    /// The newest statements that the other has; before it said so, all there are.
    counters: Vec<(DeviceId, u64)>,
    pace: Pace,
}

impl Asker<'_> {
    /// One question and its answer; true when there is nothing more to do.
    fn round(&mut self, line: &mut impl Asking) -> Result<bool, Error> {
        let view = self.end.view()?;
        let known = self.known()?;
        let (question, sent) = self.question(&view, &known)?;
        let asked = Question { meeting: self.end.meeting()?, message: question };
        let reply = line.ask(asked.write())?;
        let question = asked.message;
        self.pace.answered_after(reply.took);
        self.done.answer_took = reply.took;
        let answer = Answer::read(&reply.body, question.digest)?;
        self.done.rounds += 1;
        // Half of the way there and back is as good a guess as any.
        self.done.clock_ahead_ms = answer.ahead_ms(self.end.now);
        let taken = self.end.take_in(&answer)?;
        self.done.taken = self.done.taken.and(taken);
        let (runs, view) = (read_runs(&answer.runs)?, self.end.view()?);
        self.took = self.end.standing_here(&runs.iter().filter_map(Run::head).collect::<Vec<Head>>())?;
        self.refused = view.refused(&runs);
        self.hear(&view, &answer, &sent)?;
        self.is_done(&view, &question, &answer, taken)
    }

    fn known(&self) -> Result<Known, Error> {
        match &self.told {
            Some(told) => Ok(told.clone()),
            None => self.end.believed(None),
        }
    }

    /// The question, and the runs in it.
    fn question(&mut self, view: &View, known: &Known) -> Result<(Message, Vec<Sent>), Error> {
        let (size, end) = (Size::message(self.pace.bytes()), self.end);
        let (batch, ahead) = end.store.read_back(|connection| {
            let batch = batch(end.store, connection, view, known, size)?;
            // The other may have heard it elsewhere: before much is sent, it is asked what it holds.
            let first = self.done.rounds == 0 && batch.more;
            let batch = if first { Batch { runs: Vec::new(), more: true } } else { batch };
            let mut ahead = if first { ahead(connection, view, known)? } else { Vec::new() };
            if self.done.rounds == 0 {
                ahead.extend(waiting(connection, end.audiences())?);
            }
            Ok((batch, ahead))
        })?;
        let Batch { runs, more } = batch;
        let sent = runs.iter().filter_map(Sent::of).collect();
        self.done.sent += runs.iter().map(|run| u32::try_from(run.entries.len()).unwrap_or(0)).sum::<u32>();
        let message = Message {
            heads: self.wants_ours.then(|| view.told()),
            wants_heads: self.done.rounds == 0 && more,
            runs: write_runs(end, &runs)?,
            more,
            ahead,
            took: self.took.iter().copied().map(name).collect(),
            refused: self.refused.iter().copied().map(name).collect(),
            statements: end.statements_after(&self.counters)?,
            ..message(end, view)?
        };
        Ok((message, sent))
    }

    fn hear(&mut self, view: &View, answer: &Message, sent: &[Sent]) -> Result<(), Error> {
        self.wants_ours = answer.wants_heads;
        self.counters.clone_from(&answer.counters);
        if let Some(heads) = &answer.heads {
            self.told = Some(self.end.hears(view, answer, heads, sent)?);
            return Ok(());
        }
        // Whoever tells no heads has taken all that it was sent.
        let took: Vec<EntryId> = sent.iter().map(|run| run.end).collect();
        if let Some(told) = &mut self.told {
            told.extend(took.iter().copied());
        }
        self.end.hears_that_it_took(&took, &answer.digest)
    }

    fn is_done(&mut self, view: &View, question: &Message, answer: &Message, taken: TakenIn) -> Result<bool, Error> {
        self.done.same = view.digest() == answer.digest;
        if self.done.same {
            self.end.note(&view.ends())?;
            return Ok(!self.has_statements_for(answer)?);
        }
        // What the other does not take it will not take when it is sent once more.
        let theirs = Some((answer.digest, answer.aside.clone()));
        let took = if self.theirs.is_some() { self.theirs != theirs } else { !question.runs.is_empty() };
        self.theirs = theirs;
        // It tells again what nobody said to have.
        let says = view.told_aside() != question.aside || !self.refused.is_empty() && question.refused.is_empty();
        // Heads are told once, and acted upon once.
        let tells = answer.wants_heads && !self.told_ours;
        self.told_ours |= answer.wants_heads;
        let news = answer.heads.is_some() && question.heads.is_none() && self.done.rounds < 3;
        Ok(!(taken.new > 0 || took || says || tells || news))
    }

    /// Statements go along with a question, and the other tells with its answer which it has.
    fn has_statements_for(&self, answer: &Message) -> Result<bool, Error> {
        Ok(self.done.rounds < 2 && !self.end.statements_after(&answer.counters)?.is_empty())
    }
}

/// A message without entries.
pub(super) fn message(end: &End, view: &View) -> Result<Message, Error> {
    let (counters, aside) = (own_counters(end)?, view.told_aside());
    Ok(Message { counters, aside, ..Message::plain(end.now.0, view.digest()) })
}

fn own_counters(end: &End) -> Result<Vec<(DeviceId, u64)>, Error> {
    let statements = end.store.read_quick(held::statements)?;
    let read = statements.iter().filter_map(|bytes| Statement::unchecked(bytes).ok());
    Ok(read.map(|said| (said.device(), said.counter)).collect())
}

pub(super) fn write_runs(end: &End, runs: &[Run]) -> Result<Vec<u8>, Error> {
    if runs.is_empty() {
        return Ok(Vec::new());
    }
    let mut writer = Writer::default();
    end.store.read_back(|connection| tell_salts(connection, &mut writer, runs, end.audiences()))?;
    Ok(writer.write(runs, Effort::Quick))
}
