//! What a laptop brings that was struck off: nothing of it counts, and all of it is kept for a person to read. Whoever
//! has that laptop can sign with its key, so neither its statements nor what it says to hold is believed either.

use steunpunt_domain::ids::DeviceId;
use steunpunt_store::{Store, Transaction, logbook};

use super::Error;
use super::take::{Look, Took, each, keep_error};
use crate::bundle::Opened;

/// Shows what would be set aside. Nothing is changed.
pub(super) fn look(store: &Store, opened: &Opened) -> Result<Look, Error> {
    let mut failed = None;
    let look = store.rehearse(|tx| Ok(keep_error(aside(tx, opened), &mut failed)))?;
    failed.map_or(Ok(look), Err)
}

/// Sets aside what is not here: all of it, or nothing. The same bundle again changes nothing.
pub(super) fn set_aside(store: &Store, opened: &Opened) -> Result<Took, Error> {
    let mut failed = None;
    let taken = store.change(|tx| {
        let taken = keep_error(aside(tx, opened), &mut failed);
        if failed.is_some() { Err(steunpunt_store::Error::NotFound) } else { Ok(taken) }
    });
    failed.map_or_else(|| Ok(taken?), Err)
}

fn aside(tx: &Transaction, opened: &Opened) -> Result<Look, Error> {
    let from = DeviceId::of_key(&opened.header.sender);
    let entries = each(opened, |runs| {
        let entries: Vec<_> = runs.into_iter().flat_map(|run| run.entries).collect();
        logbook::set_aside(tx, from, &entries)
    })?;
    Ok(Look { entries, from_struck_off: true, ..Look::default() })
}
