//! Messages (berichten) to and from the town hall or the coordination point. Written, sent and acknowledged are three
//! facts with three times. The town hall sees them, so they hold nothing about a resident; where words slipped in all the
//! same they can be erased.

mod fold;

use serde::{Deserialize, Serialize};

use crate::erasing::Erasure;
use crate::ids::{EntryId, MessageId};
use crate::logbook::{Ref, Stamp};
use crate::plain::plain;
use crate::time::Wall;

/// How quickly a message has to arrive, the quickest first: NU, SPOED, VANDAAG, GEWOON.
pub const PRECEDENCES: [&str; 4] = ["now", "urgent", "today", "routine"];

/// Where a message goes: out of the point or into it.
pub const DIRECTIONS: [&str; 2] = ["out", "in"];

/// People say the minute.
const MINUTE_MS: i64 = 60_000;

/// A message is written, or one that came in is written down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MessageWritten {
    /// Its running number: B-ZB03-A12.
    pub number: String,
    /// One of [`DIRECTIONS`].
    pub direction: String,
    /// One of [`PRECEDENCES`].
    pub precedence: String,
    /// From whom, by function.
    pub from: String,
    /// To whom, by function.
    pub to: String,
    /// What it is about, in a few words.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// Before when an answer is wanted, in milliseconds since 1970.
    pub answer_by_ms: Option<i64>,
    /// The requests and emergency reports it is about.
    pub about: Vec<Ref>,
    /// The message that it answers.
    pub answers: Option<Ref>,
}

/// It left, or came in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MessageSent {
    /// By which means, by its code in the configuration.
    pub means: String,
    /// Who took it: courier or operator, by function; may be empty.
    pub carrier: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}

/// Who it was for said that they have it; of one that came in, somebody here took it up.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MessageAcknowledged {
    /// Who said so, by function.
    pub by: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}

/// The answer that a message asked for is there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MessageAnswered {
    /// How: by which message, by whom; may be empty.
    pub how: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}

/// A message gets words of its own for a radio, where it says too much to be read aloud.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MessageShortened {
    /// What is read aloud, as it was typed or composed.
    pub text: String,
}

/// What the sender said of a message that came in, so that both sides can compare.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct MessageReceived {
    /// The number that it bears with the sender; may be empty.
    pub number: String,
    /// How many words the sender counted.
    pub words: Option<u32>,
}

/// Words that look as if they were about a resident stay in a message: whoever wrote it said that they are not.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MessageKept {
    /// The words.
    pub found: Vec<String>,
}

/// A message, and how far it has come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// Its id.
    pub id: MessageId,
    /// Who wrote it down, and when.
    pub stamp: Stamp,
    /// What it says.
    pub written: MessageWritten,
    /// What it is about.
    pub about: Vec<EntryId>,
    /// The message that it answers.
    pub answers: Option<EntryId>,
    /// What is read aloud over a radio, where that is not what it says: the words that were given last.
    pub short: Option<String>,
    /// What the sender said of one that came in.
    pub received: Option<MessageReceived>,
    /// Words in it that look as if they were about a resident, and are not.
    pub kept: Vec<String>,
    /// Every time it was sent.
    pub sent: Vec<(Stamp, MessageSent)>,
    /// Every acknowledgement.
    pub acknowledged: Vec<(Stamp, MessageAcknowledged)>,
    /// Every time somebody said that it was answered.
    pub answered: Vec<(Stamp, MessageAnswered)>,
    /// When its words were erased, by whom and why, if they were.
    pub erased: Option<Erasure>,
}

/// How a message begins that is read aloud: its number, and how its precedence is said.
pub fn called(number: &str, precedence: &str) -> String {
    format!("Bericht {number}, {precedence}.")
}

impl MessageWritten {
    /// What is read aloud over a radio: what it is called and how quick it is, then words of its own, else its subject and
    /// text and before when an answer is wanted. Of one that came in what was read to us. How its precedence is said, and
    /// the moment, the caller knows; without one no answer is wanted.
    pub fn spoken(&self, own: Option<&str>, precedence: &str, answer_by: &str) -> String {
        if self.direction != "out" {
            return own.unwrap_or(&self.text).to_owned();
        }
        let called = called(&self.number, precedence);
        let answer = if answer_by.is_empty() { String::new() } else { format!("Antwoord vóór {answer_by}") };
        let said: Vec<&str> = own.map_or_else(|| vec![&*self.subject, &*self.text, &*answer], |own| vec![own]);
        let said = std::iter::once(called.as_str()).chain(said).map(str::trim).filter(|said| !said.is_empty());
        said.map(sentence).collect::<Vec<_>>().join(" ")
    }
}

/// Whoever listens hears where it ends.
fn sentence(said: &str) -> String {
    if said.ends_with(['.', '!', '?']) { said.to_owned() } else { format!("{said}.") }
}

impl Message {
    /// What is read aloud over a radio, with the words that it was given for that.
    pub fn spoken(&self, precedence: &str, answer_by: &str) -> String {
        self.written.spoken(self.short.as_deref(), precedence, answer_by)
    }

    /// Whether something is still awaited: that somebody has it, or the answer that it asks for. Of one without words there
    /// is nothing left to have.
    pub fn is_open(&self) -> bool {
        let waits = self.acknowledged.is_empty() || self.written.answer_by_ms.is_some();
        waits && self.answered.is_empty() && self.erased.is_none()
    }

    /// Whether it can be acknowledged: nobody has what never left.
    pub fn is_on_its_way(&self) -> bool {
        self.written.direction != "out" || !self.sent.is_empty()
    }

    /// Whether it can have left then: not before the minute in which it was written. Now it can always, whatever the clock
    /// said when it was written.
    pub fn can_leave_at(&self, at: Wall, now: Wall) -> bool {
        let minute = |at: Wall| at.0.div_euclid(MINUTE_MS);
        self.written.direction != "out" || minute(at) >= minute(self.stamp.times.wall).min(minute(now))
    }

    /// What somebody said before, when they say again that they have it.
    pub fn acknowledged_by(&self, by: &str) -> Option<&MessageAcknowledged> {
        let same = |said: &&MessageAcknowledged| plain(said.by.trim()) == plain(by.trim());
        self.acknowledged.iter().map(|(_, said)| said).find(same)
    }

    /// Whether a message that refers to it is its answer: one to the same side again comes in its place, and of one without
    /// words nobody knows any more which way it went.
    pub fn is_answered_by(&self, later: &MessageWritten) -> bool {
        self.erased.is_none() && self.written.direction != later.direction
    }

    /// Its place among others: the quickest first. A precedence that this version does not know comes last.
    pub fn rank(&self) -> usize {
        PRECEDENCES.iter().position(|known| *known == self.written.precedence).unwrap_or(PRECEDENCES.len())
    }
}
