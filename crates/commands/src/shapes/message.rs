//! Messages to and from the town hall or the coordination point.

use steunpunt_domain::ids::{EntryId, MessageId};

use super::erasing::Erased;
use super::exchange::whereabouts::Whereabouts;
use super::thing::Thing;
use super::{Moment, shape};

shape! {
    /// All messages.
    pub struct Messages {
        /// Those that nobody acknowledged, or that an answer is awaited to: the quickest first, then the oldest.
        pub open: Vec<Message>,
        /// The others, the newest first, at most 200.
        pub closed: Vec<Message>,
    }

    /// A message.
    pub struct Message {
        /// Its id.
        #[ts(type = "string")]
        pub id: MessageId,
        /// B-ZB03-A12
        pub number: String,
        /// out or in.
        pub direction: String,
        /// now, urgent, today or routine.
        pub precedence: String,
        /// From whom, by function.
        pub from: String,
        /// To whom, by function.
        pub to: String,
        /// What it is about.
        pub subject: String,
        /// What it says.
        pub text: String,
        /// Before when an answer is wanted.
        pub answer_by: Option<Moment>,
        /// When it was written.
        pub at: Moment,
        /// Who wrote it down.
        pub by: String,
        /// Every time it was sent.
        pub sent: Vec<MessageSent>,
        /// Every acknowledgement.
        pub acknowledged: Vec<MessageAcknowledged>,
        /// Every time somebody said that it was answered.
        pub answered: Vec<MessageAnswered>,
        /// The number of the answer to one that came in, written and not sent; none once it is answered.
        pub answer_written: Option<String>,
        /// The numbers of the requests and emergency reports it is about.
        pub about: Vec<String>,
        /// The number of the message that it answers.
        pub answers: Option<String>,
        /// The number of the message of the point's own in whose place it comes.
        pub corrects: Option<String>,
        /// What to read aloud over a radio; of one that came in, what was read to us.
        pub radio: RadioText,
        /// What the sender said of one that came in.
        pub received: Option<MessageReceived>,
        /// Words in it that look as if they were about a resident; whoever wrote it said that they are not.
        pub kept: Vec<String>,
        /// Its words were erased.
        pub erased: Option<Erased>,
        /// Where it is, of one that was written here.
        pub whereabouts: Vec<Whereabouts>,
    }

    /// What the sender said of a message that came in.
    pub struct MessageReceived {
        /// The number that it bears with the sender; may be empty.
        pub number: String,
        /// How many words the sender counted.
        pub words: Option<u32>,
        /// Whether that is another number than that of the words written down here.
        pub differs: bool,
    }

    /// One message with what can be opened from it.
    pub struct MessagePage {
        /// The message.
        pub message: Message,
        /// The requests and emergency reports it is about.
        pub about: Vec<Thing>,
        /// The message that it answers.
        pub answers: Option<Thing>,
        /// The messages that answer it, the oldest first.
        pub answered_by: Vec<Thing>,
        /// The message in whose place it comes.
        pub corrects: Option<Thing>,
        /// The messages that came in its place, the oldest first.
        pub corrected_by: Vec<Thing>,
    }

    /// That it was sent, or came in.
    pub struct MessageSent {
        /// By which means, by its code.
        pub means: String,
        /// Who took it.
        pub carrier: String,
        /// When.
        pub at: Moment,
        /// Who noted it.
        pub by: String,
    }

    /// That somebody has it.
    pub struct MessageAcknowledged {
        /// Who said so.
        pub by: String,
        /// When.
        pub at: Moment,
        /// Who noted it.
        pub noted_by: String,
    }

    /// That the answer it asked for is there.
    pub struct MessageAnswered {
        /// How: by which message, by whom; may be empty.
        pub how: String,
        /// When.
        pub at: Moment,
        /// Who noted it.
        pub noted_by: String,
    }

    /// Words to be read aloud over a radio.
    pub struct RadioText {
        /// The words, numbers spelled out; empty when they may not be read aloud: too many, or somebody is in them.
        pub text: String,
        /// How many letters.
        pub letters: u32,
        /// How many words: the check that both sides count.
        pub words: u32,
        /// Whether it is short enough.
        pub fits: bool,
        /// What in it may be about a person; empty when nothing was found.
        pub personal: Vec<String>,
    }

    /// Look at words before they are sent by radio.
    pub struct ReadRadioText {
        /// What was typed.
        pub text: String,
        /// The requests and emergency reports they are about.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        pub about: Vec<EntryId>,
    }

    /// Look whether words may be about a resident.
    pub struct FindPersonal {
        /// What was typed.
        pub texts: Vec<String>,
        /// The requests and emergency reports they are about.
        #[ts(type = "string[]")]
        pub about: Vec<EntryId>,
    }

    /// What may be about a resident.
    pub struct FoundPersonal {
        /// The words, each once; empty when nothing was found.
        pub found: Vec<String>,
        /// The texts without them.
        pub without: Vec<String>,
    }

    /// Write a message, or write down one that came in.
    pub struct WriteMessage {
        /// out or in.
        pub direction: String,
        /// now, urgent, today or routine.
        pub precedence: String,
        /// From whom, by function.
        pub from: String,
        /// To whom, by function.
        pub to: String,
        /// What it is about.
        pub subject: String,
        /// What it says.
        pub text: String,
        /// Before when an answer is wanted.
        pub answer_by: Option<Moment>,
        /// The requests and emergency reports it is about.
        #[ts(type = "string[]")]
        pub about: Vec<EntryId>,
        /// The message that it answers.
        #[ts(type = "string | null")]
        pub answers: Option<MessageId>,
        /// What is read aloud over a radio, when that is not what it says: at most 200 letters.
        #[ts(optional)]
        pub radio: Option<String>,
        /// How it left or came in, when it did already.
        pub means: Option<String>,
        /// Words that look as if they were about a resident and are not: they stay. Whatever else is found is refused.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        pub kept: Vec<String>,
        /// Of one that came in: the number that it bears with the sender.
        #[ts(optional)]
        pub sender_number: Option<String>,
        /// Of one that came in: how many words the sender counted.
        #[ts(optional)]
        pub sender_words: Option<u32>,
        /// The draft it came from.
        #[ts(optional)]
        pub draft: Option<String>,
    }

    /// It gets words of its own for a radio, or others.
    pub struct ShortenMessage {
        /// Which.
        #[ts(type = "string")]
        pub id: MessageId,
        /// What is read aloud: at most 200 letters, and nobody is in them.
        pub radio: String,
    }

    /// Its words go for good.
    pub struct EraseMessage {
        /// Which.
        #[ts(type = "string")]
        pub id: MessageId,
        /// Why, by its code in the configuration.
        pub reason: String,
    }

    /// Which message.
    pub struct WhichMessage {
        /// Its id.
        #[ts(type = "string")]
        pub id: MessageId,
    }

    /// It leaves.
    pub struct SendMessage {
        /// Which.
        #[ts(type = "string")]
        pub id: MessageId,
        /// By which means, by its code.
        pub means: String,
        /// Who takes it; may be empty.
        pub carrier: String,
        /// When; absent for now.
        pub at: Option<Moment>,
    }

    /// Somebody has it.
    pub struct AcknowledgeMessage {
        /// Which.
        #[ts(type = "string")]
        pub id: MessageId,
        /// Who said so.
        pub by: String,
        /// When; absent for now.
        pub at: Option<Moment>,
    }

    /// The answer that it asked for is there.
    pub struct AnswerMessage {
        /// Which.
        #[ts(type = "string")]
        pub id: MessageId,
        /// How: by which message, by whom; may be empty.
        pub how: String,
        /// When; absent for now.
        pub at: Option<Moment>,
    }

    /// Propose a message about a request or an emergency report, without names.
    pub struct ProposeMessage {
        /// Which.
        #[ts(type = "string")]
        pub about: EntryId,
    }

    /// A message that somebody may write.
    pub struct ProposedMessage {
        /// now, urgent, today or routine.
        pub precedence: String,
        /// To whom, by function.
        pub to: String,
        /// What it is about.
        pub subject: String,
        /// What it says.
        pub text: String,
        /// Before when an answer is wanted.
        pub answer_by: Option<Moment>,
    }
}
