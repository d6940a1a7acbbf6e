//! Both said that the digits are the same: each lets the other in, and a new laptop gets its store.

use steunpunt_domain::device::{DeviceField, next_letter};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::standing::DeviceAdmitted;
use steunpunt_store::device::describe;
use steunpunt_store::{Store, peer};
use zeroize::Zeroizing;

use super::state::{Joiner, Met, NewStore, State};
use crate::app::OpenPoint;
use crate::shapes::exchange::pairing::{PairingFailure, PairingStage};
use crate::{Answer, App, Code, Failure, support_point};

/// Lets the other in. When that fails the two are not paired, and it can be tried again.
pub(super) fn admit(app: &App, state: &mut State) {
    match let_in(app, state) {
        Ok(()) => state.stage = PairingStage::Done,
        Err(failure) => {
            tracing::error!(%failure, "a laptop could not be let in");
            state.fail(PairingFailure::Line);
        }
    }
}

fn let_in(app: &App, state: &mut State) -> Answer<()> {
    let other = state.other.clone().ok_or_else(|| Failure::of(Code::NotFound))?;
    if let Some(Joiner { secret, new_store: Some(new), .. }) = &state.joiner {
        state.recovery_code = Some(Zeroizing::new(make_store(app, &other, secret, new)?));
    }
    let open = app.open()?;
    if state.joiner.as_ref().is_some_and(|joiner| joiner.new_store.is_none()) {
        state.new_letter = give_way(app, &open, state)?;
    }
    write(app, &open.store, state, &other)?;
    if let Some(running) = app.0.live.running() {
        running.came_in(app, &open);
    }
    Ok(())
}

fn write(app: &App, store: &Store, state: &State, other: &Met) -> Answer<()> {
    let now = app.now();
    let name = state.joiner.as_ref().and_then(|joiner| joiner.new_store.as_ref()).map(|new| new.name.as_str());
    store.write(now, state.author.clone(), |writing| {
        writing.append(writing.opening(), Fact::DeviceAdmitted(DeviceAdmitted { public_key: other.public_key }))?;
        peer::know(writing.tx(), &other.public_key)?;
        if let Some(address) = other.address {
            let device = steunpunt_domain::ids::DeviceId::of_key(&other.public_key);
            peer::set_address(writing.tx(), device, &address.to_string())?;
        }
        match name.filter(|name| !name.is_empty()) {
            Some(name) => describe(writing, writing.device(), DeviceField::Name, name),
            None => Ok(()),
        }
    })?;
    Ok(())
}

/// Both have the same letter: the one that comes takes the next free one. Numbers that it gave out stay.
fn give_way(app: &App, open: &OpenPoint, state: &State) -> Answer<Option<String>> {
    let Some(other) = &state.other else { return Ok(None) };
    let theirs = &other.introduction.letters;
    if !theirs.contains(&open.store.letter()) {
        return Ok(None);
    }
    let known = open.store.read_quick(peer::all)?;
    let taken = theirs.iter().map(String::as_str).chain(known.iter().map(|peer| peer.letter.as_str()));
    let letter = next_letter(taken);
    open.store.take_letter(&letter, app.now(), state.author.clone())?;
    Ok(Some(letter))
}

/// The store of a laptop that joins: the point as the other said, the rest comes with the first exchange.
fn make_store(app: &App, other: &Met, secret: &Zeroizing<[u8; 32]>, new: &NewStore) -> Answer<String> {
    let point = other.introduction.point.clone().ok_or_else(|| Failure::of(Code::NotFound))?;
    let joining = steunpunt_store::open::Joining { secret, letters: &other.introduction.letters };
    let passphrase = if point.exercise { crate::exercise::PASSPHRASE } else { new.passphrase.as_str() };
    support_point::create_joining(app, point, passphrase, joining)
}
