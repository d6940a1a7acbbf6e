//! Looking at a bundle before anything is taken over, and taking it over.

use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::standing::Standing;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::{Run, TakenIn, hash_of};
use steunpunt_store::{Store, Transaction, bundle, dispute, held, request, standing, support_point};

use super::{Error, struck_off};
use crate::bundle::Opened;
use crate::exchange::take_in_runs;
use crate::meeting::Meeting;
use crate::statement;

/// What taking a bundle over would do. Of a laptop that was struck off nothing is taken over, and all of it set aside.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// What would become of its entries.
    pub entries: TakenIn,
    /// Requests that are not here yet.
    pub new_requests: u32,
    /// Requests on which people disagree that did not before.
    pub to_check: u32,
    /// Whether somebody says in it that they hold more than was known here: a receipt.
    pub new_receipt: bool,
    /// Whether it comes from a laptop that was struck off.
    pub from_struck_off: bool,
}

/// What taking a bundle over did.
pub type Took = Look;

/// Shows what would happen. Nothing is changed.
pub fn look(store: &Store, opened: &Opened, now: Wall) -> Result<Look, Error> {
    if check(store, opened)? == Sender::StruckOff {
        return struck_off::look(store, opened);
    }
    if store.read(|connection| bundle::is_taken(connection, opened.hash()))? {
        let new_receipt = store.rehearse(|tx| statement::take_in_with(tx, store.device(), &opened.statements, now))?;
        return Ok(Look { new_receipt, ..nothing_new(opened) });
    }
    let mut failed = None;
    let look = store.rehearse(|tx| {
        let look = keep_error(take_all(tx, store.device(), opened), &mut failed);
        // After the entries: who says it may have been let in by them.
        let new_receipt = statement::take_in_with(tx, store.device(), &opened.statements, now)?;
        Ok(Look { new_receipt, ..look })
    })?;
    failed.map_or(Ok(look), Err)
}

/// Takes a bundle over: all of it, or nothing. The same one again changes nothing.
pub fn take(store: &Store, opened: &Opened, now: Wall) -> Result<Took, Error> {
    if check(store, opened)? == Sender::StruckOff {
        return struck_off::set_aside(store, opened);
    }
    if store.read(|connection| bundle::is_taken(connection, opened.hash()))? {
        let new_receipt = statement::take_in(store, &opened.statements, now)?;
        return Ok(Look { new_receipt, ..nothing_new(opened) });
    }
    let mut failed = None;
    let taken = store.change(|tx| {
        let taken = keep_error(take_all(tx, store.device(), opened), &mut failed);
        if failed.is_some() {
            return Err(steunpunt_store::Error::NotFound);
        }
        held::note(tx, DeviceId::of_key(&opened.header.sender), &held_surely(tx, opened)?, now)?;
        if taken.entries.aside + taken.entries.unknown == 0 {
            bundle::note_taken(tx, opened.hash())?;
        }
        Ok(taken)
    });
    if let Some(error) = failed {
        return Err(error);
    }
    let taken = taken?;
    store.vouch(now)?;
    let new_receipt = statement::take_in(store, &opened.statements, now)?;
    statement::note_again(store, now)?;
    Ok(Look { new_receipt, ..taken })
}

/// What the sender says to hold and that stands here as well; not of a series in which others have something else.
fn held_surely(tx: &Transaction, opened: &Opened) -> steunpunt_store::Result<Vec<EntryId>> {
    let disputed = dispute::all(tx)?;
    let mut sure = opened.header.heads.clone();
    sure.retain(|id| !disputed.iter().any(|at| (at.device, at.audience) == (id.device, id.audience)));
    let mut held = Vec::new();
    for id in sure {
        held.extend(hash_of(tx, id)?.map(|_| id));
    }
    Ok(held)
}

/// The same bundle once more: all its entries are in the logbook, and that loses none.
fn nothing_new(opened: &Opened) -> Look {
    let known = u32::try_from(opened.header.entries).unwrap_or(u32::MAX);
    Look { entries: TakenIn { known, ..TakenIn::default() }, ..Look::default() }
}

pub(super) fn keep_error(outcome: Result<Look, Error>, failed: &mut Option<Error>) -> Look {
    outcome.unwrap_or_else(|error| {
        *failed = Some(error);
        Look::default()
    })
}

/// Who wrote a bundle, to this store.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sender {
    Admitted,
    StruckOff,
}

/// Whether it is of this point and from somebody who was ever let in, before any of it is read.
fn check(store: &Store, opened: &Opened) -> Result<Sender, Error> {
    let header = &opened.header;
    let (here, standing) = store.read(|connection| {
        let here = Meeting::of(&support_point::point(connection)?);
        let standings = standing::standings(connection, store.device(), &[])?;
        Ok((here, standings.of(DeviceId::of_key(&header.sender))))
    })?;
    here.meets(Meeting::named(&header.point, header.exercise))?;
    match standing {
        Standing::Admitted => Ok(Sender::Admitted),
        Standing::StruckOff(_) => Ok(Sender::StruckOff),
        Standing::Unknown => Err(Error::UnknownSender),
    }
}

/// Who may write can stand further on than what they wrote: what was not taken the first time is offered once more.
fn take_all(tx: &Transaction, own: DeviceId, opened: &Opened) -> Result<Look, Error> {
    let (requests, to_check) = (request::count(tx)?, request::to_check_count(tx)?);
    let mut entries = pass(tx, own, opened)?;
    while entries.unknown > 0 {
        let again = pass(tx, own, opened)?;
        if again.new == 0 {
            break;
        }
        entries = TakenIn { new: entries.new + again.new, unknown: again.unknown, ..entries };
    }
    let new_requests = request::count(tx)?.saturating_sub(requests);
    Ok(Look {
        entries,
        new_requests: u32::try_from(new_requests).unwrap_or(u32::MAX),
        to_check: request::to_check_count(tx)?.saturating_sub(to_check),
        ..Look::default()
    })
}

fn pass(tx: &Transaction, own: DeviceId, opened: &Opened) -> Result<TakenIn, Error> {
    each(opened, |runs| take_in_runs(tx, own, runs))
}

/// Lets each message of a bundle be taken, whatever that comes to. One that holds what may not be in it is refused.
pub(super) fn each(
    opened: &Opened,
    mut take: impl FnMut(Vec<Run>) -> steunpunt_store::Result<TakenIn>,
) -> Result<TakenIn, Error> {
    let audiences = opened.header.made_for.audiences();
    let mut taken = TakenIn::default();
    for runs in opened.batches() {
        let runs = runs?;
        if runs.iter().any(|run| !audiences.contains(&run.audience)) {
            return Err(Error::NotMeantForHere);
        }
        taken = taken.and(take(runs)?);
    }
    Ok(taken)
}
