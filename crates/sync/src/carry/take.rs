//! Looking at a bundle before anything is taken over, and taking it over.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::standing::{Standing, Standings};
use steunpunt_domain::time::Wall;
use steunpunt_store::exchange::take_in_by_known_standing;
use steunpunt_store::logbook::{Offered, Run, TakenIn};
use steunpunt_store::{Store, Transaction, bundle, emergency_report, request, standing, support_point};

use super::{Error, struck_off};
use crate::bundle::Opened;
use crate::exchange::Holder;
use crate::meeting::Meeting;
use crate::statement;

/// What taking a bundle over would do. Of a laptop that was struck off nothing is taken over, and all of it set aside.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// What would become of its entries.
    pub entries: TakenIn,
    /// Emergency reports that are not here yet.
    pub new_emergency_reports: u32,
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
    store.rehearse(|tx| take_over(tx, store.device(), opened, now))
}

/// Takes a bundle over: all of it, or nothing. The same one again changes nothing.
pub fn take(store: &Store, opened: &Opened, now: Wall) -> Result<Took, Error> {
    let took = store.attempt(|tx| take_over(tx, store.device(), opened, now))?;
    store.vouch(now)?;
    Ok(took)
}

/// The same at a town hall, whose receipt is renewed in the same transaction: it says no more than what reached the
/// disk with it, and whoever waits for it waits for one flush.
pub fn take_with_receipt(store: &Store, opened: &Opened, holder: &Holder, now: Wall) -> Result<Took, Error> {
    let took = store.attempt(|tx| {
        let took = take_over(tx, store.device(), opened, now)?;
        statement::renew_with(tx, holder.key, BundleFor::TownHall.audiences(), now, holder.sign)?;
        Ok::<_, Error>(took)
    })?;
    store.vouch(now)?;
    Ok(took)
}

fn take_over(tx: &Transaction, own: DeviceId, opened: &Opened, now: Wall) -> Result<Took, Error> {
    let header = &opened.header;
    Meeting::of(&support_point::point(tx)?).meets(Meeting::named(&header.point, header.exercise))?;
    let sender = DeviceId::of_key(&header.sender);
    let standings = standing::standings(tx, own, &[])?;
    let from_laptop = standings.is_laptop(sender);
    let took = match standings.of(sender) {
        Standing::Unknown => return Err(Error::UnknownSender),
        Standing::StruckOff(_) => return struck_off::set_aside(tx, opened),
        Standing::Admitted if bundle::is_taken(tx, opened.hash())? => nothing_new(opened),
        Standing::Admitted => take_entries(tx, own, standings, opened, now)?,
    };
    // After the entries: who says it may have been let in by them, and what is meant must be here.
    let (of_itself, of_others): (Vec<_>, Vec<_>) =
        opened.statements.iter().cloned().partition(|bytes| from_laptop && statement::is_of(sender, bytes));
    statement::note_own_with(tx, &of_itself, now)?;
    let new_receipt = statement::take_in_with(tx, own, &of_others, now)?;
    Ok(Took { new_receipt, ..took })
}

fn take_entries(
    tx: &Transaction,
    own: DeviceId,
    standings: Standings,
    opened: &Opened,
    now: Wall,
) -> Result<Took, Error> {
    let took = take_all(tx, own, standings, opened)?;
    statement::note_again_with(tx, now)?;
    if took.entries.aside + took.entries.unknown == 0 {
        bundle::note_taken(tx, opened.hash())?;
    }
    Ok(took)
}

/// The same bundle once more: all its entries are in the logbook, and that loses none.
fn nothing_new(opened: &Opened) -> Took {
    let known = u32::try_from(opened.header.entries).unwrap_or(u32::MAX);
    Took { entries: TakenIn { known, ..TakenIn::default() }, ..Took::default() }
}

/// Who may write can stand further on than what they wrote: what was not taken the first time is offered once more.
fn take_all(tx: &Transaction, own: DeviceId, mut standings: Standings, opened: &Opened) -> Result<Took, Error> {
    let (emergency_reports, requests) = (emergency_report::count(tx)?, request::count(tx)?);
    let to_check = request::to_check_count(tx)?;
    let pass = |standings: &mut Standings| {
        each(opened, |runs| take_in_by_known_standing(tx, own, standings, Offered::of_runs(runs)))
    };
    let mut entries = pass(&mut standings)?;
    while entries.unknown > 0 {
        let again = pass(&mut standing::standings(tx, own, &[])?)?;
        if again.new == 0 {
            break;
        }
        entries = TakenIn { new: entries.new + again.new, unknown: again.unknown, ..entries };
    }
    Ok(Took {
        entries,
        new_emergency_reports: since(emergency_reports, emergency_report::count(tx)?),
        new_requests: since(requests, request::count(tx)?),
        to_check: request::to_check_count(tx)?.saturating_sub(to_check),
        ..Took::default()
    })
}

/// How many have come since there were so many.
fn since(before: u64, now: u64) -> u32 {
    u32::try_from(now.saturating_sub(before)).unwrap_or(u32::MAX)
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
