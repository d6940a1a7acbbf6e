//! Messages (berichten) to and from the town hall or the coordination point. Written, sent and acknowledged are three
//! facts with three times. The town hall sees them, so they hold nothing about a resident.

use serde::{Deserialize, Serialize};

use crate::ids::{EntryId, MessageId};
use crate::logbook::{Fact, Reading, Ref, Stamp, each_once, opened};

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

/// A message gets words of its own for a radio, where it says too much to be read aloud.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MessageShortened {
    /// What is read aloud, as it was typed or composed.
    pub text: String,
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
    /// Every time it was sent.
    pub sent: Vec<(Stamp, MessageSent)>,
    /// Every acknowledgement.
    pub acknowledged: Vec<(Stamp, MessageAcknowledged)>,
}

impl Message {
    /// Folds the entries of one message; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = each_once(readings);
        let (first, written) = opened(&readings, |fact| match fact {
            Fact::MessageWritten(written) => Some(written),
            _ => None,
        })?;
        let stamp = &first.stamp;
        let mut message = Self {
            id: MessageId(stamp.entry),
            stamp: stamp.clone(),
            about: written.about.iter().filter_map(|named| first.resolve(*named)).collect(),
            answers: written.answers.and_then(|named| first.resolve(named)),
            written: written.clone(),
            short: shortened(&readings),
            sent: Vec::new(),
            acknowledged: Vec::new(),
        };
        readings.iter().for_each(|reading| message.take(reading));
        message.sent.sort_by_key(|(stamp, _)| stamp.reading_order());
        message.acknowledged.sort_by_key(|(stamp, _)| stamp.reading_order());
        Some(message)
    }

    /// What is read aloud over a radio: words of its own, else the number, the subject and the text.
    pub fn spoken(&self) -> String {
        let MessageWritten { number, subject, text, .. } = &self.written;
        self.short.clone().unwrap_or_else(|| format!("Bericht {number}. {subject}. {text}"))
    }

    fn take(&mut self, reading: &Reading) {
        match &reading.body.fact {
            Fact::MessageSent(sent) => self.sent.push((reading.stamp.clone(), sent.clone())),
            Fact::MessageAcknowledged(ack) => self.acknowledged.push((reading.stamp.clone(), ack.clone())),
            _ => {}
        }
    }

    /// Whether nobody has said yet that they have it.
    pub fn is_open(&self) -> bool {
        self.acknowledged.is_empty()
    }

    /// Its place among others: the quickest first. A precedence that this version does not know comes last.
    pub fn rank(&self) -> usize {
        PRECEDENCES.iter().position(|known| *known == self.written.precedence).unwrap_or(PRECEDENCES.len())
    }
}

fn shortened(readings: &[&Reading]) -> Option<String> {
    let texts = readings.iter().filter_map(|reading| match &reading.body.fact {
        Fact::MessageShortened(short) => Some((reading.stamp.reading_order(), &short.text)),
        _ => None,
    });
    texts.max().map(|(_, text)| text.clone())
}
