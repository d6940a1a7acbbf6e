//! Messages (berichten) to and from the town hall or the coordination point. Written, sent and acknowledged are three
//! facts with three times. The town hall sees them, so they hold nothing about a resident; where words slipped in all the
//! same they can be erased.

mod fold;

use serde::{Deserialize, Serialize};

use crate::erasing::Erasure;
use crate::ids::{EntryId, MessageId};
use crate::logbook::{Ref, Stamp};

/// How quickly a message has to arrive, the quickest first: NU, SPOED, VANDAAG, GEWOON.
pub const PRECEDENCES: [&str; 4] = ["now", "urgent", "today", "routine"];

/// Where a message goes: out of the point or into it.
pub const DIRECTIONS: [&str; 2] = ["out", "in"];

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

impl Message {
    /// What is read aloud over a radio: words of its own, else what it is called, its subject and text. Of one that came in
    /// what was read to us. How its precedence is said, and before when an answer is wanted, the caller knows; what needs
    /// no saying is empty.
    pub fn spoken(&self, precedence: &str, answer_by: &str) -> String {
        let MessageWritten { number, direction, subject, text, .. } = &self.written;
        let some = |lead: &str, said: &str| if said.is_empty() { String::new() } else { format!("{lead}{said}") };
        match &self.short {
            Some(short) => short.clone(),
            None if direction == "out" => {
                let (precedence, answer) = (some(", ", precedence), some(" Antwoord vóór ", answer_by));
                format!(
                    "Bericht {number}{precedence}. {subject}. {text}{answer}{}",
                    if answer.is_empty() { "" } else { "." }
                )
            }
            None => text.clone(),
        }
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

    /// Its place among others: the quickest first. A precedence that this version does not know comes last.
    pub fn rank(&self) -> usize {
        PRECEDENCES.iter().position(|known| *known == self.written.precedence).unwrap_or(PRECEDENCES.len())
    }
}
