//! Drafts are kept on the laptop where they are typed, outside the logbook. Only taking one over is an entry.

use serde::{Deserialize, Serialize};

/// One volunteer goes on with another's unfinished form.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DraftTakenOver {
    /// The form's title as both saw it.
    pub title: String,
    /// Who began it; empty when it came from the locked screen.
    pub begun_by: String,
}
