//! What the entries of an item come to, before it is written to the read tables. No database is asked for it, so that
//! both cores can do it.

use rusqlite::types::Value;
use rusqlite::{Transaction, params_from_iter};
use steunpunt_domain::logbook::{Fact, Kind, Reading};

use super::refresh_other;
use crate::{Result, emergency_report, noted, request};

/// A row of what is searched, and its words.
pub(crate) struct Row {
    /// Writes it over the one that stands there.
    pub sql: &'static str,
    /// Its values, the item's local number first.
    pub values: Vec<Value>,
    /// What the search finds it by.
    pub words: String,
}

/// What the entries of an item come to.
pub(super) enum Folded {
    /// The row of a request or an emergency report.
    Searched(Row),
    /// Anything else: there are few of those, and they are small.
    Other(Vec<Reading>),
    /// Nothing, while its first entry is not here.
    Nothing,
}

impl Folded {
    /// Folds the entries of the item with this local number.
    pub(super) fn of(item: i64, readings: Vec<Reading>) -> Self {
        let row = match opening(&readings).map(|opening| &opening.body.fact) {
            None => return Self::Nothing,
            Some(Fact::RequestLogged(_)) => request::fold(item, &readings),
            Some(Fact::EmergencyReported(_) | Fact::Erased(Kind::EmergencyReported)) => {
                emergency_report::fold(item, &readings)
            }
            Some(_) => return Self::Other(readings),
        };
        row.map_or(Self::Nothing, Self::Searched)
    }

    /// Writes the read tables, except for the search: gives the words that it is to find the item by, if it is to find
    /// it.
    pub(super) fn write(self, tx: &Transaction, item: i64) -> Result<Option<String>> {
        match self {
            Self::Searched(Row { sql, values, words }) => {
                tx.prepare_cached(sql)?.execute(params_from_iter(values))?;
                Ok(Some(words))
            }
            Self::Other(readings) => {
                let Some(opening) = opening(&readings) else { return Ok(None) };
                refresh_other(tx, item, opening, &readings)?;
                Ok(noted::words(opening.body.fact.kind(), &readings))
            }
            Self::Nothing => Ok(None),
        }
    }
}

/// The entry that opened an item.
pub(crate) fn opening(readings: &[Reading]) -> Option<&Reading> {
    readings.iter().find(|reading| reading.item() == reading.stamp.entry)
}
