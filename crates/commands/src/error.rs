//! What a command answers when it cannot do what was asked: a code the screen has a sentence for.
//!
//! A code exists only if a screen acts on it. No personal data ever stands in the details.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::Wrong;

/// Why a command did not do it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// No store is open.
    NotOpen,
    /// Nobody is signed in.
    NobodySignedIn,
    /// The role may not do this. Details: `permission`.
    NotAllowed,
    /// The passphrase does not fit.
    WrongPassphrase,
    /// The recovery code does not fit. Details: `typo` when its own check fails.
    WrongRecoveryCode,
    /// The list of volunteers is still to come from the laptop that this one was paired with.
    NamesToCome,
    /// Name and PIN do not fit. Details: `wrongInARow`.
    WrongPin,
    /// No PIN is taken for a while. Details: `until`.
    PinPause,
    /// A field is missing or makes no sense. Details: `field`, `why`; of an unknown code or language `codes`, those there
    /// are; of what is read aloud and is too long `count` and `most`.
    BadInput,
    /// The passphrase is too short.
    WeakPassphrase,
    /// There is a volunteer of that name.
    NameTaken,
    /// The last coordinator must stay.
    LastCoordinator,
    /// It is not there (any more).
    NotFound,
    /// The step is not possible from where the request stands. Details: `from`, `action`.
    StepNotPossible,
    /// The message has not been sent: nobody can have it.
    NotSent,
    /// Whoever says that they have the message said so before. Details: `at`.
    AlreadyAcknowledged,
    /// The personal details of this request or report were erased: no words are kept with it any more.
    Erased,
    /// There is a store already.
    AlreadyThere,
    /// The disk is full.
    DiskFull,
    /// The disk or folder cannot be written to.
    DiskReadOnly,
    /// Another program holds the store.
    StoreInUse,
    /// The store was written by a newer version.
    StoreNewer,
    /// The store is damaged.
    StoreDamaged,
    /// Exercise and real data do not meet.
    ExerciseMismatch,
    /// A configuration file is wrong. Details: `file`, `line`, `message`.
    Configuration,
    /// The file cannot be read. Details: `why`.
    UnreadableFile,
    /// The page could not be made.
    PrintFailed,
    /// No program of this laptop shows a page.
    NoViewer,
    /// The chosen printer took nothing. Details: `why` (no_spooler, gone, refused, silent).
    NotPrinted,
    /// The stick, or what is on it, cannot be used. Details: `why` (full, read_only, gone, not_readable, not_kept,
    /// too_large, interrupted, or a state of a file on a stick).
    Stick,
    /// No code of ours, or one that was misread. Details: `why` (not_ours, misread, newer, other_chain, twice, empty,
    /// not_a_picture, too_large).
    NotACode,
    /// A radio code was misheard. Details: `group`, from 1, when one explains it; `why` (wrong, too_long, not_for_us,
    /// unknown_laptop, newer).
    Misheard,
    /// It does not fit in codes, or in one radio code: take a stick. Details: `bytes`.
    TooMuchForCodes,
    /// No invitation of a town hall that this point can use. Details: `why` (not_understood, forged, newer, expired,
    /// other_point, exercise).
    NotAnEnrolment,
    /// No pack of sheets that this point can take over. Details: `why` (not_ours, not_readable, damaged, newer, forged,
    /// too_large, name_of_ours, unknown_publisher, other_fingerprint, expired, mistake), `file` of a damaged one, `code` and
    /// `at` of the sheet that expired, and `file`, `line` and `message` of a mistake.
    NotAPack,
    /// This version of an information sheet may not be printed or handed out. Details: `code`, `version`, `standing`, and
    /// as far as there is one: `by`, the version that took its place, and `at`, when it begins or ended.
    SheetNotInForce,
    /// A handover waits to be taken, and lapses when another is offered. Details: `number`, `at`.
    HandoverWaiting,
    /// A newer handover came in its place: nobody can take this one any more.
    HandoverLapsed,
    /// Something has to be done before the point opens or closes. Details: `unticked`, how many lines of the list;
    /// `obstacles`.
    NotReady,
    /// This is done at the laptop, not on a tablet.
    NotOnTablet,
    /// This tablet was not let in, or is not any more.
    NotAdmitted,
    /// There is no such command.
    NoSuchCommand,
    /// Something else; the log has more.
    Internal,
}

/// A command did not do what was asked.
#[derive(Clone, PartialEq, Debug, Serialize, thiserror::Error)]
#[error("{code:?}")]
pub struct Failure {
    /// Why.
    pub code: Code,
    /// What the sentence needs: never personal data.
    pub details: Value,
}

impl Failure {
    /// A code alone.
    pub fn of(code: Code) -> Self {
        Self { code, details: json!({}) }
    }

    /// A code with details.
    pub fn with(code: Code, details: Value) -> Self {
        Self { code, details }
    }

    /// A field that is missing or makes no sense.
    pub fn bad(field: &str, why: Wrong) -> Self {
        Self::with(Code::BadInput, json!({ "field": field, "why": why }))
    }
}

impl Failure {
    /// A code that the configuration does not have, and those that it has.
    pub fn unknown<'a>(field: &str, codes: impl IntoIterator<Item = &'a str>) -> Self {
        let codes: Vec<&str> = codes.into_iter().collect();
        Self::with(Code::BadInput, json!({ "field": field, "why": Wrong::Unknown, "codes": codes }))
    }
}

impl From<steunpunt_store::Error> for Failure {
    fn from(error: steunpunt_store::Error) -> Self {
        use steunpunt_store::Error;
        let code = match &error {
            Error::WrongKey => Code::WrongPassphrase,
            Error::Newer => Code::StoreNewer,
            Error::Damaged(_) | Error::Incomplete(_) => Code::StoreDamaged,
            Error::AlreadyThere => Code::AlreadyThere,
            Error::Busy => Code::StoreInUse,
            Error::Full => Code::DiskFull,
            Error::ReadOnly => Code::DiskReadOnly,
            Error::NotFound => Code::NotFound,
            Error::Erased => Code::Erased,
            Error::ExerciseMismatch => Code::ExerciseMismatch,
            Error::Unexpected(_) => Code::Internal,
        };
        if matches!(error, Error::Unexpected(_) | Error::Damaged(_)) {
            tracing::error!(%error, "a command failed");
        }
        Failure::of(code)
    }
}

impl From<steunpunt_domain::request::NotAllowed> for Failure {
    fn from(error: steunpunt_domain::request::NotAllowed) -> Self {
        Failure::with(Code::StepNotPossible, json!({ "from": error.from, "action": error.action }))
    }
}
