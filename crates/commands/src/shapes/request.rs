//! Requests.

use serde::{Deserialize, Serialize};
use steunpunt_domain::ids::{EntryId, RequestId};
use steunpunt_domain::request::{Action, Status};
use ts_rs::TS;

use super::erasing::Erased;
use super::exchange::whereabouts::Whereabouts;
use super::{Moment, choice, shape};

/// What stands in a field: text or a code, a number or a moment, several codes; `null` when empty.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum FieldValue {
    /// Empty.
    Nothing,
    /// A number or a moment.
    Number(#[ts(type = "number")] i64),
    /// Text or a code.
    Text(String),
    /// Several codes.
    Codes(Vec<String>),
}

choice! {
    /// What people note beside requests and emergency reports.
    pub enum NotedSort {
        /// A line of the diary.
        LogLine,
        /// Something to do.
        Action,
        /// A message.
        Message,
        /// A rumour.
        Rumour,
        /// A line of the notice board.
        Notice,
    }
}

shape! {
    /// A new request. Category, what, where and urgency make one; everything else may stay empty.
    pub struct LogRequest {
        /// Leaf of the tree by its code.
        pub category: String,
        /// What is asked.
        pub what: String,
        /// Where.
        pub place: String,
        /// Urgency by its code.
        pub urgency: String,
        /// Other fields by their names (`RequestFieldName`); empty ones are left out.
        #[serde(default)]
        pub fields: std::collections::BTreeMap<String, FieldValue>,
        /// The draft it was typed in, which then ends.
        pub draft: Option<String>,
        /// Requests it is about the same thing as.
        #[serde(default)]
        #[ts(type = "string[]")]
        pub same_as: Vec<RequestId>,
    }

    /// A request that was just saved: what the screen says of it.
    pub struct SavedRequest {
        /// The row.
        pub row: RequestRow,
        /// The number in spoken words.
        pub spoken_number: String,
        /// How many requests it is about the same thing as.
        pub linked: u32,
    }

    /// Which requests.
    pub struct ListRequests {
        /// Open ones (`true`), closed ones (`false`), or all.
        pub open: Option<bool>,
        /// A group ("5") or a leaf ("5.1").
        pub category: Option<String>,
        /// A status.
        #[ts(type = "StatusCode | null")]
        pub status: Option<Status>,
        /// Who takes care of it.
        pub assigned_to: Option<String>,
        /// Only those on which people disagree.
        #[serde(default)]
        pub to_check: bool,
        /// Rows to skip.
        pub offset: u32,
        /// Rows to give, at most 500.
        pub limit: u32,
    }

    /// A page of the list.
    pub struct Requests {
        /// The rows, most urgent first.
        pub rows: Vec<RequestRow>,
        /// How many match.
        pub total: u32,
    }

    /// One row.
    pub struct RequestRow {
        /// Id.
        #[ts(type = "string")]
        pub id: RequestId,
        /// ZB03-A147.
        pub number: String,
        /// Leaf of the tree.
        pub category: String,
        /// Urgency as chosen.
        pub urgency: String,
        /// Urgency as it counts now: a deadline within four hours makes it *Spoed*.
        pub counts_as: String,
        /// Latest time.
        pub deadline: Option<Moment>,
        /// Status.
        #[ts(type = "StatusCode")]
        pub status: Status,
        /// Why it was closed.
        pub reason: Option<String>,
        /// What.
        pub what: String,
        /// Where.
        pub place: String,
        /// Who takes care of it.
        pub assigned_to: String,
        /// When it was asked.
        pub received_at: Moment,
        /// When it was written down.
        pub logged_at: Moment,
        /// People disagree on it.
        pub to_check: bool,
        /// The paper form's number.
        pub paper_number: String,
        /// Its personal details were erased.
        pub erased: bool,
        /// On this laptop alone.
        pub only_here: bool,
    }

    /// Which request.
    pub struct WhichRequest {
        /// Id.
        #[ts(type = "string")]
        pub id: RequestId,
    }

    /// A request's page.
    pub struct RequestPage {
        /// The row.
        pub row: RequestRow,
        /// The number in spoken words.
        pub spoken_number: String,
        /// Fields that hold something, in the order of the form.
        pub fields: Vec<Field>,
        /// The timeline, oldest first.
        pub timeline: Vec<TimelineEntry>,
        /// What may be done now by whoever is signed in.
        #[ts(type = "ActionCode[]")]
        pub actions: Vec<Action>,
        /// Requests about the same thing.
        pub linked: Vec<RequestRow>,
        /// When its personal details were erased, by whom and why; absent when they were not.
        pub erased: Option<Erased>,
        /// Where it is.
        pub whereabouts: Vec<Whereabouts>,
        /// Information sheets that were handed out for it.
        pub sheets: Vec<SheetGiven>,
    }

    /// A sheet that was handed out for a request.
    pub struct SheetGiven {
        /// Which sheet.
        pub code: String,
        /// Which version.
        pub version: u32,
        /// Exactly which words.
        pub digest: String,
        /// Its title in the base language.
        pub title: String,
        /// In which language.
        pub language: String,
        /// By which means.
        pub means: String,
        /// How many copies.
        pub copies: u32,
        /// When.
        pub at: Moment,
        /// Whether it was withdrawn since, or a later version contradicts it.
        pub contradicted: bool,
    }

    /// One field.
    pub struct Field {
        /// Its name.
        pub name: String,
        /// What is shown.
        pub value: FieldValue,
        /// Who set it.
        pub by: Option<String>,
        /// When.
        pub at: Moment,
        /// On which laptop; absent while nothing is known of it.
        pub on: Option<OnLaptop>,
        /// The laptop it came from by radio or in a code, which say nothing of who set it.
        pub by_radio: Option<OnLaptop>,
        /// What a change of it must name, so that no one's work is overwritten unseen.
        #[ts(type = "string[]")]
        pub seen: Vec<EntryId>,
        /// Values of people who had not seen this one.
        pub others: Vec<OtherValue>,
    }

    /// A value that lives beside the one shown.
    pub struct OtherValue {
        /// What.
        pub value: FieldValue,
        /// Who set it.
        pub by: Option<String>,
        /// When.
        pub at: Moment,
        /// On which laptop; absent while nothing is known of it.
        pub on: Option<OnLaptop>,
        /// As in `Field`.
        pub by_radio: Option<OnLaptop>,
    }

    /// The laptop that something was written on.
    pub struct OnLaptop {
        /// What people call it.
        pub name: String,
        /// Its letter.
        pub letter: String,
    }

    /// One line of the timeline.
    pub struct TimelineEntry {
        /// When.
        pub at: Moment,
        /// Who; absent when nobody was signed in.
        pub by: Option<String>,
        /// The laptop it came from by radio or in a code, which say nothing of who wrote it.
        pub by_radio: Option<OnLaptop>,
        /// Their role at the time, by its code.
        pub role: String,
        /// What.
        pub what: TimelineWhat,
    }

    /// What happened.
    #[serde(tag = "kind")]
    pub enum TimelineWhat {
        /// Logged.
        Logged,
        /// Taken in from a file.
        Imported,
        /// A field changed.
        Changed {
            /// Field.
            field: String,
            /// What its author saw before.
            before: Vec<FieldValue>,
            /// What they made of it.
            after: FieldValue,
        },
        /// A note.
        Noted {
            /// Its text.
            text: String,
        },
        /// Passed on.
        Forwarded {
            /// To whom.
            to: String,
            /// Means.
            means: String,
            /// When.
            at: Moment,
            /// Names of the fields copied for the receiver.
            details: Vec<String>,
        },
        /// Linked with another, or no longer.
        Linked {
            /// The other's number.
            number: String,
            /// The same, or no longer.
            same: bool,
        },
        /// The personal details were erased.
        Erased {
            /// Why, by its code.
            reason: String,
        },
        /// Something was written whose words are erased.
        WordsErased {
            /// What it was.
            of: ErasedWords,
        },
    }

    /// What it was whose words are erased.
    #[derive(Copy, Eq)]
    pub enum ErasedWords {
        /// A note.
        Note,
        /// A correction.
        Correction,
        /// Passing on.
        Forwarding,
    }

    /// One field is set.
    pub struct FieldChange {
        /// Its name.
        pub field: String,
        /// What it becomes.
        pub value: FieldValue,
        /// The `seen` of that field as the page showed it.
        #[serde(default)]
        #[ts(type = "string[]")]
        pub seen: Vec<EntryId>,
    }

    /// Fields change.
    pub struct ChangeRequest {
        /// Which.
        #[ts(type = "string")]
        pub id: RequestId,
        /// What.
        pub changes: Vec<FieldChange>,
    }

    /// A step without more words: accept, start, confirm receipt, report back, reopen.
    pub struct StepRequest {
        /// Which.
        #[ts(type = "string")]
        pub id: RequestId,
        /// A few words, kept as a note.
        pub note: Option<String>,
        /// The `seen` of the field `status`; without it the live ones of this moment.
        #[ts(type = "string[] | null")]
        pub seen: Option<Vec<EntryId>>,
    }

    /// Passed on.
    pub struct ForwardRequest {
        /// Which.
        #[ts(type = "string")]
        pub id: RequestId,
        /// To whom.
        pub to: String,
        /// Means.
        pub means: String,
        /// When; now if absent.
        pub at: Option<Moment>,
        /// Names of the fields whose text goes along.
        pub details: Vec<String>,
        /// As in `StepRequest`.
        #[ts(type = "string[] | null")]
        pub seen: Option<Vec<EntryId>>,
    }

    /// A note.
    pub struct NoteRequest {
        /// Which.
        #[ts(type = "string")]
        pub id: RequestId,
        /// Its text.
        pub text: String,
        /// The draft it was typed in.
        pub draft: Option<String>,
    }

    /// Closed with a reason.
    pub struct CloseRequest {
        /// Which.
        #[ts(type = "string")]
        pub id: RequestId,
        /// Why, by its code.
        pub reason: String,
        /// A few words.
        pub text: Option<String>,
        /// The request it is the same as.
        #[ts(type = "string | null")]
        pub duplicate_of: Option<RequestId>,
        /// As in `StepRequest`.
        #[ts(type = "string[] | null")]
        pub seen: Option<Vec<EntryId>>,
    }

    /// The personal details of a request are erased, for good and on every laptop.
    pub struct EraseRequest {
        /// Which.
        #[ts(type = "string")]
        pub id: RequestId,
        /// Why, by its code.
        pub reason: String,
    }

    /// Two requests are about the same thing, or no longer.
    pub struct LinkRequests {
        /// One.
        #[ts(type = "string")]
        pub id: RequestId,
        /// The other.
        #[ts(type = "string")]
        pub other: RequestId,
        /// The same, or no longer.
        pub same: bool,
    }

    /// What is being typed.
    pub struct FindAlike {
        /// What.
        pub what: String,
        /// Where.
        pub place: String,
        /// Name.
        #[serde(default)]
        pub name: String,
        /// Number of the paper form, as it is typed.
        #[serde(default)]
        pub paper_number: String,
    }

    /// Requests that may be about the same thing, likeliest first, at most five.
    pub struct Alike {
        /// Rows.
        pub rows: Vec<RequestRow>,
        /// Those that were entered from the same paper form.
        pub on_form: Vec<RequestRow>,
    }

    /// A search as it is typed.
    pub struct Search {
        /// Words, half words, numbers.
        pub text: String,
        /// At most so many, up to 2000.
        pub limit: u32,
        /// Whether to count them all: while somebody types that takes too long.
        #[serde(default)]
        pub count: bool,
    }

    /// What a search found, newest first.
    pub struct Found {
        /// Hits.
        pub hits: Vec<Hit>,
        /// Whether there are more.
        pub more: bool,
        /// How many there are, if that was asked.
        #[ts(type = "number | null")]
        pub total: Option<u64>,
    }

    /// One hit.
    #[serde(tag = "kind")]
    pub enum Hit {
        /// A request.
        Request {
            /// Its row.
            row: RequestRow,
        },
        /// An emergency report.
        Emergency {
            /// The report.
            report: super::emergency_report::EmergencyReport,
        },
        /// Something noted beside these.
        Noted {
            /// What.
            noted: Noted,
        },
    }

    /// A line of the diary, something to do, a message, a rumour or a line of the board.
    pub struct Noted {
        /// Which of these.
        pub sort: NotedSort,
        /// Its id.
        #[ts(type = "string")]
        pub id: EntryId,
        /// Its number; empty when it has none.
        pub number: String,
        /// What it says.
        pub text: String,
        /// When it happened, or was noted.
        pub at: Moment,
    }

    /// A text to be looked at while it is typed.
    pub struct ReadText {
        /// The text.
        pub text: String,
        /// When it was asked, if that was earlier: a latest time in the text counts from then.
        pub received_at: Option<Moment>,
    }

    /// What was seen in it.
    pub struct TextLook {
        /// A latest time that it names.
        pub deadline: Option<Moment>,
        /// Whether nine digits in it may be a BSN.
        pub bsn: bool,
        /// The text without them.
        pub without_bsn: String,
    }

    /// Answers to the three questions.
    pub struct ProposeUrgency {
        /// Question's code and answer.
        pub answers: std::collections::BTreeMap<String, bool>,
        /// The category, whose own urgency counts while no answer proposes one.
        pub category: Option<String>,
        /// Latest time.
        pub deadline: Option<Moment>,
        /// When it was asked, if that was earlier: the urgency's own term counts from then.
        pub received_at: Option<Moment>,
    }

    /// A proposal.
    pub struct ProposedUrgency {
        /// Urgency by its code; absent when nothing proposes one.
        pub urgency: Option<String>,
        /// The latest time that follows.
        pub deadline: Option<Moment>,
    }
}
