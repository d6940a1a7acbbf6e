//! Statuses and what may follow what: one table.
//!
//! *Forwarded*, *receipt confirmed* and *helped* are different facts, so they are different statuses.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How far a request has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nieuw: written down.
    New,
    /// Aangenomen: somebody takes care of it.
    Accepted,
    /// Doorgegeven: passed on.
    Forwarded,
    /// Ontvangst bevestigd: the receiver said so.
    ReceiptConfirmed,
    /// In uitvoering: being done.
    InProgress,
    /// Geregeld: helped.
    Settled,
    /// Teruggekoppeld: who asked has been told.
    ReportedBack,
    /// Dubbel: the same as another.
    Duplicate,
    /// Ingetrokken: no longer asked.
    Withdrawn,
    /// Verlopen: too late.
    Expired,
    /// Kan niet: cannot be done.
    NotPossible,
}

use Status::{
    Accepted, Duplicate, Expired, Forwarded, InProgress, New, NotPossible, ReceiptConfirmed, ReportedBack, Settled,
    Withdrawn,
};

/// What a volunteer does to a request.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Take it on.
    Accept,
    /// Pass it on.
    Forward,
    /// The receiver said that they have it.
    ConfirmReceipt,
    /// Begin.
    Start,
    /// Close with a reason.
    Close,
    /// Tell who asked.
    ReportBack,
    /// Open it again.
    Reopen,
}

/// The table: from these statuses, by this action, to these statuses.
const TABLE: &[(&[Status], Action, &[Status])] = &[
    (&[New], Action::Accept, &[Accepted]),
    (&[New, Accepted, Forwarded, ReceiptConfirmed, InProgress], Action::Forward, &[Forwarded]),
    (&[Forwarded], Action::ConfirmReceipt, &[ReceiptConfirmed]),
    (&[New, Accepted, Forwarded, ReceiptConfirmed], Action::Start, &[InProgress]),
    (
        &[New, Accepted, Forwarded, ReceiptConfirmed, InProgress],
        Action::Close,
        &[Settled, Duplicate, Withdrawn, Expired, NotPossible],
    ),
    (&[Settled], Action::ReportBack, &[ReportedBack]),
    (&[Settled, ReportedBack, Duplicate, Withdrawn, Expired, NotPossible], Action::Reopen, &[New]),
];

impl Status {
    /// Every status, open ones first.
    pub const ALL: [Status; 11] = [
        New,
        Accepted,
        Forwarded,
        ReceiptConfirmed,
        InProgress,
        Settled,
        ReportedBack,
        Duplicate,
        Withdrawn,
        Expired,
        NotPossible,
    ];

    /// Whether somebody still has to do something.
    pub fn is_open(self) -> bool {
        self <= InProgress
    }

    /// Its code in entries and exports.
    pub fn code(self) -> &'static str {
        match self {
            New => "new",
            Accepted => "accepted",
            Forwarded => "forwarded",
            ReceiptConfirmed => "receipt_confirmed",
            InProgress => "in_progress",
            Settled => "settled",
            ReportedBack => "reported_back",
            Duplicate => "duplicate",
            Withdrawn => "withdrawn",
            Expired => "expired",
            NotPossible => "not_possible",
        }
    }

    /// The status of this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// What may be done from here.
    pub fn actions(self) -> Vec<Action> {
        TABLE.iter().filter(|(from, _, _)| from.contains(&self)).map(|(_, action, _)| *action).collect()
    }

    /// Checks a step against the table.
    pub fn step(self, action: Action, to: Status) -> Result<Status, NotAllowed> {
        let allowed = TABLE.iter().any(|(from, by, next)| from.contains(&self) && *by == action && next.contains(&to));
        if allowed { Ok(to) } else { Err(NotAllowed { from: self, action }) }
    }
}

/// The table has no such step.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{action:?} is not possible from {from:?}")]
pub struct NotAllowed {
    /// Where the request stands.
    pub from: Status,
    /// What was tried.
    pub action: Action,
}

/// A status with the reason for closing, as one value, so that the two can never part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    /// The status.
    pub status: Status,
    /// Why it was closed, by its code in the configuration.
    pub reason: Option<String>,
}

impl State {
    /// An open status.
    pub fn of(status: Status) -> Self {
        Self { status, reason: None }
    }

    /// Reads what `Display` writes: `settled/helped_here`. A code from a newer version counts as open, because
    /// a request must never vanish from the list for want of a word.
    pub fn parse(text: &str) -> Self {
        let (code, reason) = text.split_once('/').map_or((text, None), |(code, reason)| (code, Some(reason)));
        Self { status: Status::from_code(code).unwrap_or(New), reason: reason.map(str::to_owned) }
    }

    /// Whether somebody still has to do something.
    pub fn is_open(&self) -> bool {
        self.status.is_open()
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Some(reason) => write!(f, "{}/{reason}", self.status.code()),
            None => f.write_str(self.status.code()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passed_on_is_not_confirmed_and_confirmed_is_not_helped() {
        assert!(New.step(Action::ConfirmReceipt, ReceiptConfirmed).is_err());
        assert!(Forwarded.step(Action::ReportBack, ReportedBack).is_err());
        assert_eq!(Forwarded.step(Action::ConfirmReceipt, ReceiptConfirmed), Ok(ReceiptConfirmed));
    }

    #[test]
    fn every_open_request_can_be_closed_and_every_closed_one_reopened() {
        for status in Status::ALL {
            let expected = if status.is_open() { Action::Close } else { Action::Reopen };
            assert!(status.actions().contains(&expected), "{status:?}");
        }
    }

    #[test]
    fn a_state_reads_back_what_it_writes() {
        let closed = State { status: Settled, reason: Some("helped_here".to_owned()) };
        assert_eq!(State::parse(&closed.to_string()), closed);
        assert!(State::parse("from_a_newer_version").is_open());
    }
}
