//! Rumours: what people say, and what turned out to be so.

use steunpunt_domain::ids::{EntryId, RumourId};

use super::{Moment, shape};

shape! {
    /// All rumours, those that nobody settled first.
    pub struct Rumours {
        /// The rumours.
        pub rumours: Vec<Rumour>,
    }

    /// A rumour.
    pub struct Rumour {
        /// Its id.
        #[ts(type = "string")]
        pub id: RumourId,
        /// What is said.
        pub text: String,
        /// Where it was heard.
        pub places: Vec<String>,
        /// How often.
        pub times_heard: u32,
        /// Since when.
        pub at: Moment,
        /// Who noted it.
        pub by: String,
        /// Who was asked, and when.
        pub asked: Vec<RumourAsked>,
        /// What turned out to be so: none, one, or two that contradict each other.
        pub outcomes: Vec<RumourOutcome>,
    }

    /// That somebody was asked.
    pub struct RumourAsked {
        /// Whom.
        pub whom: String,
        /// When.
        pub at: Moment,
    }

    /// What turned out to be so.
    pub struct RumourOutcome {
        /// What the next one must name, so that no one's word is overwritten unseen.
        #[ts(type = "string")]
        pub id: EntryId,
        /// true, false or unknown.
        pub outcome: String,
        /// How we know, and what is so.
        pub explanation: String,
        /// Who wrote it.
        pub by: String,
        /// When.
        pub at: Moment,
    }

    /// Somebody tells something.
    pub struct HearRumour {
        /// What is said.
        pub text: String,
        /// Where.
        pub place: String,
        /// The draft it came from.
        #[ts(optional)]
        pub draft: Option<String>,
    }

    /// It is told again.
    pub struct HearRumourAgain {
        /// Which one.
        #[ts(type = "string")]
        pub id: RumourId,
        /// Where this time.
        pub place: String,
    }

    /// Somebody is asked.
    pub struct AskRumour {
        /// Which one.
        #[ts(type = "string")]
        pub id: RumourId,
        /// Whom.
        pub whom: String,
    }

    /// Somebody is named in it: its words go for good.
    pub struct EraseRumour {
        /// Which one.
        #[ts(type = "string")]
        pub id: RumourId,
        /// Why, by its code in the configuration.
        pub reason: String,
    }

    /// It turned out.
    pub struct SettleRumour {
        /// Which one.
        #[ts(type = "string")]
        pub id: RumourId,
        /// true, false or unknown.
        pub outcome: String,
        /// How we know, and what is so.
        pub explanation: String,
        /// The outcomes that stood on the screen.
        #[ts(type = "string[]")]
        #[serde(default)]
        pub seen: Vec<EntryId>,
        /// The draft it came from.
        #[ts(optional)]
        pub draft: Option<String>,
    }
}
