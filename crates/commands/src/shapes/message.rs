//! Messages to and from the town hall or the coordination point.

use steunpunt_domain::ids::{EntryId, MessageId};

use super::exchange::whereabouts::Whereabouts;
use super::thing::Thing;
use super::{Moment, shape};

shape! {
    /// All messages.
    pub struct Messages {
        /// Those that nobody acknowledged, the quickest first, then the oldest.
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
        /// The numbers of the requests and emergency reports it is about.
        pub about: Vec<String>,
        /// The number of the message that it answers.
        pub answers: Option<String>,
        /// What to read aloud over a radio.
        pub radio: RadioText,
        /// Where it is, of one that was written here.
        pub whereabouts: Vec<Whereabouts>,
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

    /// Words to be read aloud over a radio.
    pub struct RadioText {
        /// The words, numbers spelled out.
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
        /// The draft it came from.
        #[ts(optional)]
        pub draft: Option<String>,
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
        /// To whom, by its code in the configuration.
        pub to: String,
        /// What it is about.
        pub subject: String,
        /// What it says.
        pub text: String,
    }
}
