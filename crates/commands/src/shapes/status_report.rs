//! The status report for the town hall, composed from what is there.

use super::message::RadioText;
use super::shape;

shape! {
    /// What only a person can say.
    pub struct StatusWords {
        /// The greatest problems, at most three.
        pub problems: Vec<String>,
        /// What is needed.
        pub needs: String,
        /// What was decided, or what the town hall has to decide.
        pub decision: String,
        /// Words that look as if they were about a resident and are not: they stay. Whatever else is found is left out.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        pub kept: Vec<String>,
    }

    /// The report goes, as a message.
    pub struct SendStatus {
        /// The greatest problems, at most three.
        pub problems: Vec<String>,
        /// What is needed.
        pub needs: String,
        /// What was decided, or what the town hall has to decide.
        pub decision: String,
        /// Words that look as if they were about a resident and are not: they stay. Whatever else is found is refused.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        pub kept: Vec<String>,
        /// To whom, by function; absent for the first of the configuration.
        #[ts(optional)]
        pub to: Option<String>,
        /// The draft it came from.
        #[ts(optional)]
        pub draft: Option<String>,
    }

    /// A status report.
    pub struct StatusReport {
        /// Ready to be pasted: beeld, oordeel, besluit.
        pub text: String,
        /// To be read aloud.
        pub radio: RadioText,
        /// What in the coordinator's words may be about a resident, each once.
        pub personal: Vec<String>,
        /// Entries in the logbook at that moment.
        #[ts(type = "number")]
        pub entries: u64,
        /// Eight characters that stand for how far it went.
        pub digest: String,
    }
}
