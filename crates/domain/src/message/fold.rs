//! What the entries of a message come to.

use super::{Message, MessageAcknowledged, MessageAnswered, MessageSent, MessageWritten};
use crate::erasing::{erasure, without_erased_words};
use crate::ids::MessageId;
use crate::logbook::{Fact, Kind, Reading, each_once, opened};

impl Message {
    /// Folds the entries of one message; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = without_erased_words(readings);
        let erased = erasure(&readings);
        let readings = each_once(&readings);
        let (first, written) = opened(&readings, |fact| match fact {
            Fact::MessageWritten(written) => Some(Some(written.clone())),
            Fact::Erased(Kind::MessageWritten) => Some(None),
            _ => None,
        })?;
        let wordless = || erased.as_ref().map(|erased| MessageWritten::wordless(&erased.number));
        let (stamp, written) = (&first.stamp, written.or_else(wordless)?);
        let mut message = Self {
            id: MessageId(stamp.entry),
            stamp: stamp.clone(),
            about: written.about.iter().filter_map(|named| first.resolve(*named)).collect(),
            answers: written.answers.and_then(|named| first.resolve(named)),
            written,
            short: shortened(&readings),
            received: None,
            kept: Vec::new(),
            sent: Vec::new(),
            acknowledged: Vec::new(),
            answered: Vec::new(),
            erased,
        };
        readings.iter().for_each(|reading| message.take(reading));
        message.sent.sort_by_key(|(stamp, _)| stamp.reading_order());
        message.acknowledged.sort_by_key(|(stamp, _)| stamp.reading_order());
        message.answered.sort_by_key(|(stamp, _)| stamp.reading_order());
        Some(message)
    }

    fn take(&mut self, reading: &Reading) {
        let (stamp, at_ms) = (reading.stamp.clone(), reading.stamp.times.wall.0);
        match &reading.body.fact {
            Fact::MessageSent(sent) => self.sent.push((stamp, sent.clone())),
            Fact::MessageAcknowledged(ack) => self.acknowledged.push((stamp, ack.clone())),
            Fact::MessageAnswered(answered) => self.answered.push((stamp, answered.clone())),
            Fact::MessageReceived(received) => self.received = Some(received.clone()),
            Fact::MessageKept(kept) => self.kept.extend(kept.found.iter().cloned()),
            Fact::Erased(Kind::MessageSent) => {
                self.sent.push((stamp, MessageSent { means: String::new(), carrier: String::new(), at_ms }));
            }
            Fact::Erased(Kind::MessageAcknowledged) => {
                self.acknowledged.push((stamp, MessageAcknowledged { by: String::new(), at_ms }));
            }
            Fact::Erased(Kind::MessageAnswered) => {
                self.answered.push((stamp, MessageAnswered { how: String::new(), at_ms }));
            }
            _ => {}
        }
    }
}

impl MessageWritten {
    /// What is left when the words were erased: the number.
    fn wordless(number: &str) -> Self {
        let nothing = String::new;
        Self {
            number: number.to_owned(),
            direction: nothing(),
            precedence: nothing(),
            from: nothing(),
            to: nothing(),
            subject: nothing(),
            text: nothing(),
            answer_by_ms: None,
            about: Vec::new(),
            answers: None,
        }
    }
}

fn shortened(readings: &[&Reading]) -> Option<String> {
    let texts = readings.iter().filter_map(|reading| match &reading.body.fact {
        Fact::MessageShortened(short) => Some((reading.stamp.reading_order(), &short.text)),
        _ => None,
    });
    texts.max().map(|(_, text)| text.clone())
}
