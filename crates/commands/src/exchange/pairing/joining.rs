//! The laptop on which the code is typed: it goes to the other's door.

use std::net::SocketAddr;
use std::time::Duration;

use steunpunt_domain::ids::DeviceId;
use steunpunt_sync::lan::discovery::{Discovery, Tag};
use steunpunt_sync::lan::{Error, Expect, Identity, Line};
use steunpunt_sync::pairing::{Joining, PATH, Paired, VALID_MS};
use uuid::Uuid;

use super::admit::admit;
use super::state::{Decision, failure_of};
use super::{DECIDE, tell as tell_screens};
use crate::App;
use crate::exchange::address::{self, PORT};
use crate::exchange::live::{beside, on_threads};
use crate::exchange::round::NEAR;
use crate::shapes::exchange::pairing::{PairingFailure, PairingStage};

/// How often somebody is looked for, and the other is asked what was said there.
const AGAIN: Duration = Duration::from_millis(500);
/// How many times one is looked for: fifteen seconds.
const LOOKS: u32 = 30;

/// What a try needs, taken out of the state so that nobody waits for the network.
struct Trying {
    code: steunpunt_sync::pairing::Code,
    typed: Option<String>,
    identity: Identity,
    introduction: Vec<u8>,
}

/// Looks for the laptop that shows the code, and asks it.
pub(super) fn seek(app: &App, run: Uuid) {
    beside(app, "pairing", move |app| {
        let Some(trying) = trying(app, run) else { return };
        let found = reach(app, run, &trying);
        let mut state = app.0.pairing.lock();
        if state.run != run || state.stage != PairingStage::Looking {
            return;
        }
        match found {
            Ok((paired, place)) => state.compare(&paired, Some(place)),
            Err(failure) => state.fail(failure),
        }
        drop(state);
        tell_screens(app);
    });
}

fn trying(app: &App, run: Uuid) -> Option<Trying> {
    let state = app.0.pairing.lock();
    let joiner = state.joiner.as_ref().filter(|_| state.run == run)?;
    let typed = joiner.address.clone().filter(|address| !address.trim().is_empty());
    let identity = Identity::new(&joiner.secret);
    Some(Trying { code: joiner.code.clone(), typed, identity, introduction: state.own.write() })
}

fn reach(app: &App, run: Uuid, trying: &Trying) -> Result<(Paired, SocketAddr), PairingFailure> {
    match &trying.typed {
        Some(typed) => at_address(trying, typed),
        None => on_the_network(app, run, trying),
    }
}

fn at_address(trying: &Trying, typed: &str) -> Result<(Paired, SocketAddr), PairingFailure> {
    let mut failure = PairingFailure::NotFound;
    for place in address::resolve(typed) {
        match ask(trying, place) {
            Ok(paired) => return Ok((paired, place)),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

/// Only the laptop with the code has the key that the code names; anybody else is passed over. Where somebody was, and
/// not the one that is meant, the code is more likely wrong than the network.
fn on_the_network(app: &App, run: Uuid, trying: &Trying) -> Result<(Paired, SocketAddr), PairingFailure> {
    let mut tried: Vec<SocketAddr> = Vec::new();
    let (looking, mut missing) = (discovery(app, trying), PairingFailure::NotFound);
    for _ in 0..LOOKS {
        for place in anybody(app, looking.as_ref()) {
            if tried.contains(&place) {
                continue;
            }
            tried.push(place);
            match ask(trying, place) {
                Ok(paired) => return Ok((paired, place)),
                Err(PairingFailure::WrongCode) => missing = PairingFailure::NobodyWithCode,
                Err(PairingFailure::NotFound | PairingFailure::Line) => {}
                Err(failure) => return Err(failure),
            }
        }
        if !on_threads(app) || app.0.pairing.lock().run != run {
            break;
        }
        std::thread::sleep(AGAIN);
    }
    Err(missing)
}

/// A laptop without a store has no door to look out of.
fn discovery(app: &App, trying: &Trying) -> Option<Discovery> {
    let interfaces = app.0.setup.lines?.interfaces.filter(|_| app.0.live.running().is_none())?;
    let tag = Tag::of(DeviceId::of_key(&trying.identity.public_key()));
    Discovery::start(PORT, tag, interfaces).inspect_err(|error| tracing::warn!(%error, "nobody can be looked for")).ok()
}

fn anybody(app: &App, looking: Option<&Discovery>) -> Vec<SocketAddr> {
    match (looking, app.0.live.running()) {
        (Some(looking), _) => looking.found().into_iter().flat_map(|found| found.addresses).collect(),
        (None, Some(running)) => running.door().as_ref().map(|door| door.anybody()).unwrap_or_default(),
        (None, None) => Vec::new(),
    }
}

fn ask(trying: &Trying, place: SocketAddr) -> Result<Paired, PairingFailure> {
    let joining = Joining::new(trying.identity.public_key(), trying.code.clone());
    let expect = Expect::Code(trying.code.clone());
    let mut line = Line::connect(place, &trying.identity, expect, NEAR).map_err(failed)?;
    let reply = line.ask(PATH, joining.request(&trying.introduction)).map_err(failed)?;
    joining.finish(line.peer().0, &reply.body).map_err(failure_of)
}

fn failed(error: Error) -> PairingFailure {
    match error {
        Error::Refused | Error::NoRoute | Error::NoAnswer | Error::NotTried => PairingFailure::NotFound,
        Error::WrongKey => PairingFailure::WrongCode,
        // The right laptop, which shows no code any more.
        Error::NotPaired => PairingFailure::Expired,
        _ => PairingFailure::Line,
    }
}

/// Tells the other laptop what a person said here, and goes on asking what was said there.
pub(super) fn tell(app: &App, run: Uuid) {
    beside(app, "pairing", move |app| {
        let until = app.now().0.saturating_add(VALID_MS);
        while decide(app, run) && on_threads(app) && app.now().0 < until {
            std::thread::sleep(AGAIN);
        }
        give_up(app, run);
    });
}

/// Asks once more, where a test does without threads.
pub(in crate::exchange) fn go_on(app: &App) {
    let run = app.0.pairing.lock().run;
    if !on_threads(app) {
        decide(app, run);
    }
}

/// Nobody at the other laptop said anything.
fn give_up(app: &App, run: Uuid) {
    let mut state = app.0.pairing.lock();
    if on_threads(app) && state.run == run && state.stage == PairingStage::Waiting {
        state.fail(PairingFailure::Expired);
        drop(state);
        tell_screens(app);
    }
}

/// One question; true while the other has not decided.
fn decide(app: &App, run: Uuid) -> bool {
    let Some((identity, key, place, said)) = asked(app, run) else { return false };
    let answer = Line::connect(place, &identity, Expect::Key(key), NEAR)
        .and_then(|mut line| line.ask(DECIDE, vec![said.byte()]))
        .map(|reply| Decision::of(&reply.body));
    let mut state = app.0.pairing.lock();
    if state.run != run || state.stage != PairingStage::Waiting {
        return false;
    }
    match answer {
        Ok(Decision::Same) => admit(app, &mut state),
        Ok(Decision::Different) | Err(Error::NotPaired) => state.fail(PairingFailure::NotTheSame),
        // A line that broke may come back within the two minutes.
        Ok(Decision::None) | Err(_) => return true,
    }
    drop(state);
    tell_screens(app);
    false
}

fn asked(app: &App, run: Uuid) -> Option<(Identity, [u8; 32], SocketAddr, Decision)> {
    let state = app.0.pairing.lock();
    let joiner = state.joiner.as_ref().filter(|_| state.run == run && state.said_here != Decision::None)?;
    let other = state.other.as_ref().filter(|_| state.stage != PairingStage::Done)?;
    Some((Identity::new(&joiner.secret), other.public_key, other.address?, state.said_here))
}
