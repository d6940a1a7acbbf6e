//! Visits are counted by reason, never by name.

use serde::{Deserialize, Serialize};

use crate::logbook::Ref;

/// One visit, or a count undone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct VisitCounted {
    /// Why they came, by its code in the configuration.
    pub reason: String,
    /// How many: 1, or -1 when it undoes another.
    pub amount: i32,
    /// The count that it undoes.
    pub undoes: Option<Ref>,
}

/// A quarter of an hour in milliseconds.
pub const QUARTER_MS: i64 = 15 * 60 * 1000;

/// The start of the quarter of an hour in which a moment lies.
pub fn quarter_of(wall_ms: i64) -> i64 {
    wall_ms.div_euclid(QUARTER_MS) * QUARTER_MS
}
