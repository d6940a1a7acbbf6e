//! What a laptop brings that was struck off: nothing of it counts, and all of it is kept for a person to read. Whoever
//! has that laptop can sign with its key, so neither its statements nor what it says to hold is believed either.

use steunpunt_domain::ids::DeviceId;
use steunpunt_store::{Transaction, logbook};

use super::Error;
use super::take::{Took, each};
use crate::bundle::Opened;

/// Sets aside what is not here: all of it, or nothing. The same bundle again changes nothing.
pub(super) fn set_aside(tx: &Transaction, opened: &Opened) -> Result<Took, Error> {
    let from = DeviceId::of_key(&opened.header.sender);
    let entries = each(opened, |runs| {
        let entries: Vec<_> = runs.into_iter().flat_map(|run| run.entries).collect();
        logbook::set_aside(tx, from, &entries)
    })?;
    Ok(Took { entries, from_struck_off: true, ..Took::default() })
}
