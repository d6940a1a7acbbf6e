//! Pairing two laptops: one shows a code, on the other it is typed, at both a person compares six digits.

mod admit;
mod inviting;
mod joining;
mod state;

use std::sync::{Mutex, MutexGuard, PoisonError};

use steunpunt_domain::configuration::Permission;
use steunpunt_store::keys::random_bytes;
use steunpunt_sync::pairing::{Code as PairingCode, Invitation, VALID_MS};
use zeroize::Zeroizing;

use super::introduction::Introduction;
use super::live::Running;
use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::exchange::pairing as shapes;
use crate::shapes::exchange::pairing::{ConfirmPairing, JoinLaptop, JoinPoint, PairingFailure, PairingStage};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, App, Code, Failure, Wrong, support_point};

pub(super) use inviting::{answer, hear};
pub(super) use joining::go_on;
use state::{Decision, Joiner, NewStore, State};

/// Where two laptops that met tell each other what people said of the digits.
pub(super) const DECIDE: &str = "/v1/pair/decide";

/// The pairing that is going on.
#[derive(Default)]
pub(crate) struct Pairing(Mutex<State>);

impl Pairing {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The open store and what goes on for it.
fn at_work(context: &Context) -> Answer<(std::sync::Arc<OpenPoint>, std::sync::Arc<Running>)> {
    let open = context.open()?;
    let running = context.app.0.live.running().ok_or_else(|| Failure::of(Code::NotOpen))?;
    Ok((open, running))
}

pub(crate) fn invite(context: &Context, _: Nothing) -> Answer<shapes::Pairing> {
    let (open, running) = at_work(context)?;
    running.open_door(context.app, &open);
    let invitation = Invitation::new(open.store.device_key(), random_bytes()?, context.now.0);
    let state = State {
        stage: PairingStage::Inviting,
        addresses: Introduction::own(&open, &running)?.addresses,
        valid_until: Some(context.now.0.saturating_add(VALID_MS)),
        own: Introduction::own(&open, &running)?,
        invitation: Some(invitation),
        ..State::begin(context)
    };
    *context.app.0.pairing.lock() = state;
    get(context, Nothing {})
}

pub(crate) fn join(context: &Context, input: JoinLaptop) -> Answer<shapes::Pairing> {
    let code = typed(&input.code)?;
    let (open, running) = at_work(context)?;
    running.open_door(context.app, &open);
    let joiner = Joiner { code, address: input.address, secret: open.store.device_secret(), new_store: None };
    let own = Introduction::own(&open, &running)?;
    begin_to_join(context, joiner, own)
}

/// The first start of a laptop that comes to others: its store is made when both screens were compared.
pub(crate) fn join_point(context: &Context, input: JoinPoint) -> Answer<shapes::Pairing> {
    let code = typed(&input.code)?;
    if context.app.0.setup.place.store(false).exists() || context.open().is_ok() {
        return Err(Failure::of(Code::AlreadyThere));
    }
    support_point::check_passphrase(&input.passphrase)?;
    let name = input.name.trim().to_owned();
    let new_store = NewStore { passphrase: Zeroizing::new(input.passphrase), name: name.clone() };
    let secret = Zeroizing::new(random_bytes()?);
    let joiner = Joiner { code, address: input.address, secret, new_store: Some(new_store) };
    begin_to_join(context, joiner, Introduction { name, ..Introduction::default() })
}

fn typed(code: &str) -> Answer<PairingCode> {
    code.parse().map_err(|_| Failure::bad("code", Wrong::NotACode))
}

fn begin_to_join(context: &Context, joiner: Joiner, own: Introduction) -> Answer<shapes::Pairing> {
    let state = State { stage: PairingStage::Looking, own, joiner: Some(joiner), ..State::begin(context) };
    let run = state.run;
    *context.app.0.pairing.lock() = state;
    joining::seek(context.app, run);
    get(context, Nothing {})
}

/// What the screen shows. On a locked screen nothing, but for a laptop that has only just got its store.
pub(crate) fn get(context: &Context, _: Nothing) -> Answer<shapes::Pairing> {
    let mut state = context.app.0.pairing.lock();
    if state.is_of_a_store() && context.must(Permission::Settings).is_err() {
        return Ok(State::default().view());
    }
    state.expire(context.now);
    Ok(state.view())
}

/// A person compared the digits.
pub(crate) fn confirm(context: &Context, input: ConfirmPairing) -> Answer<shapes::Pairing> {
    may(context)?;
    let run = {
        let mut state = context.app.0.pairing.lock();
        if state.stage != PairingStage::Compare {
            return Err(Failure::of(Code::NotFound));
        }
        state.author = context.author();
        state.said_here = if input.same { Decision::Same } else { Decision::Different };
        state.stage = PairingStage::Waiting;
        if !input.same {
            state.fail(PairingFailure::NotTheSame);
        }
        state.run
    };
    if context.app.0.pairing.lock().joiner.is_some() {
        joining::tell(context.app, run);
    } else {
        inviting::settle(context.app);
    }
    get(context, Nothing {})
}

/// A person stops, or has read what it came to.
pub(crate) fn cancel(context: &Context, _: Nothing) -> Answer<shapes::Pairing> {
    may(context)?;
    let tells = {
        let mut state = context.app.0.pairing.lock();
        let going_on = matches!(state.stage, PairingStage::Compare | PairingStage::Waiting);
        state.put_away();
        (going_on && state.joiner.is_some()).then_some(state.run)
    };
    if let Some(run) = tells {
        joining::tell(context.app, run);
    }
    get(context, Nothing {})
}

fn may(context: &Context) -> Answer<()> {
    let of_a_store = context.app.0.pairing.lock().is_of_a_store();
    if of_a_store { context.must(Permission::Settings) } else { Ok(()) }
}

fn tell(app: &App) {
    app.0.watchers.tell(&["pairing"]);
}

/// A moment of the state, for screens.
fn moment(at: Option<i64>) -> Option<Moment> {
    at.map(Moment)
}
