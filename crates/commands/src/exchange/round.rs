//! One exchange with one other.

use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};
use std::time::Duration;

use steunpunt_domain::ids::DeviceId;
use steunpunt_store::logbook::TakenIn;
use steunpunt_store::peer;
use steunpunt_sync::exchange::{Asking, End, Exchanged, Reply, exchange};
use steunpunt_sync::lan::{Error, Expect, Line, Terms};

use super::live::Running;
use super::other::{Other, others};
use super::touch::Trouble;
use super::{address, hand_in, town_hall};
use crate::App;
use crate::app::OpenPoint;
use crate::working::working;

/// The largest message that is sent and taken.
const LARGEST: usize = 8 << 20;

/// How patient this laptop is with another at the same point.
pub(super) const NEAR: Terms =
    Terms { connect: Duration::from_secs(3), quiet: Duration::from_secs(20), largest: LARGEST };
/// How patient it is with a town hall, perhaps over a radio.
const FAR: Terms = Terms { connect: Duration::from_secs(20), quiet: Duration::from_secs(60), largest: LARGEST };

/// Exchanges with one other, over the line of the last time if that still holds.
pub(super) fn round(
    app: &App,
    open: &Arc<OpenPoint>,
    running: &Arc<Running>,
    other: &Other,
    line: &mut Option<Line>,
) -> Result<Exchanged, Trouble> {
    let done = attempt(app, open, running, other, line);
    match &done {
        Ok(exchanged) => {
            met(app, open, running, other.peer.device, Some(exchanged.clock_ahead_ms));
            if brought_something(&exchanged.taken) {
                running.came_in(app, open);
            }
            if other.is_hub() {
                hand_in::carried(app, open, running, other);
            }
        }
        Err(trouble) => {
            *line = None;
            if running.touches.failed(other.peer.device, *trouble) {
                app.0.watchers.tell(&["laptop", "town_hall", "desk"]);
            }
        }
    }
    done
}

/// Whether screens have to look again.
pub(super) fn brought_something(taken: &TakenIn) -> bool {
    taken.new > 0 || taken.aside > 0
}

fn attempt(
    app: &App,
    open: &Arc<OpenPoint>,
    running: &Running,
    other: &Other,
    line: &mut Option<Line>,
) -> Result<Exchanged, Trouble> {
    if let Some(mut held) = line.take() {
        // A cable that was pulled, or an address that changed, leaves a line that says nothing: a new one is tried soon.
        held.wait_at_most(if other.is_hub() { FAR.quiet } else { NEAR.connect });
        match over(app, open, running, &mut held, other) {
            Err(Trouble::Line(Error::Cut | Error::Stalled)) => {}
            done => {
                *line = Some(held);
                return done;
            }
        }
    }
    let mut fresh = call(app, open, running, other)?;
    let done = over(app, open, running, &mut fresh, other)?;
    *line = Some(fresh);
    Ok(done)
}

fn over(app: &App, open: &OpenPoint, running: &Running, line: &mut Line, other: &Other) -> Result<Exchanged, Trouble> {
    let working = Some(working(&app.0).ok_or(Trouble::Other)?);
    let (now, quiet) = (app.now(), terms(other).quiet);
    let end = End { store: &open.store, peer: other.peer.public_key, between: other.between, holder: None, now };
    // Much over a slow line takes minutes, in which the two are in touch.
    let heard = || met(app, open, running, other.peer.device, None);
    let admitted = || is_admitted(open, other);
    let ended = &app.0.ended;
    Ok(exchange(
        &mut Polite { line, quiet, heard: &heard, admitted: &admitted, has_asked: false, ended, working },
        &end,
    )?)
}

/// Somebody may strike it off while much is being said.
fn is_admitted(open: &OpenPoint, other: &Other) -> bool {
    let now = others(&open.store).unwrap_or_default();
    now.iter().any(|one| one.peer.device == other.peer.device && one.standing.is_admitted())
}

fn terms(other: &Other) -> Terms {
    if other.is_hub() { FAR } else { NEAR }
}

/// Opens a line, to wherever the other may be.
pub(super) fn call(app: &App, open: &OpenPoint, running: &Running, other: &Other) -> Result<Line, Trouble> {
    let terms = terms(other);
    let expect = || Expect::Key(other.peer.public_key);
    let mut trouble = Trouble::NotFound;
    for place in places(running, other) {
        match Line::connect(place, &running.identity, expect(), terms) {
            Ok(mut line) if other.is_hub() => return town_hall::knock(app, open, &mut line).map(|()| line),
            Ok(line) => {
                remember(open, other, place);
                return Ok(line);
            }
            Err(error) => trouble = error.into(),
        }
    }
    Err(trouble)
}

/// Where it announces itself first: what people typed may be of yesterday.
fn places(running: &Running, other: &Other) -> Vec<SocketAddr> {
    let found = running.door().as_ref().map(|door| door.found(other.peer.device)).unwrap_or_default();
    let typed = other.addresses.iter().flat_map(|typed| address::resolve(typed));
    let mut places: Vec<SocketAddr> = found;
    for place in typed {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

fn remember(open: &OpenPoint, other: &Other, place: SocketAddr) {
    let place = place.to_string();
    if other.peer.address != place {
        let kept = open.store.change(|tx| peer::set_address(tx, other.peer.device, &place));
        if let Err(error) = kept {
            tracing::warn!(%error, "where a laptop is could not be kept");
        }
    }
}

/// Notes that two have met.
pub(super) fn met(app: &App, open: &OpenPoint, running: &Running, device: DeviceId, ahead_ms: Option<i64>) {
    let now = app.now();
    let noted = running.touches.met(device, now, ahead_ms);
    if noted.is_due {
        let ahead_ms = running.touches.of(device).ahead_ms;
        let kept = open.store.change(|tx| peer::met(tx, device, now, ahead_ms));
        if let Err(error) = kept {
            tracing::warn!(%error, "when a laptop was met could not be kept");
        }
    }
    if noted.is_new {
        app.0.watchers.tell(&["laptop", "town_hall", "desk"]);
    }
}

/// A line that says when it only waits, so that the program may end meanwhile.
struct Polite<'a> {
    line: &'a mut Line,
    /// How patient it is once the other has shown that it is there.
    quiet: Duration,
    /// Called when more is asked: the last answer came, and was understood.
    heard: &'a dyn Fn(),
    /// Whether the other may hear what is said: asked each time, after that was put together.
    admitted: &'a dyn Fn() -> bool,
    has_asked: bool,
    ended: &'a RwLock<bool>,
    working: Option<RwLockReadGuard<'a, bool>>,
}

impl Asking for Polite<'_> {
    fn ask(&mut self, body: Vec<u8>) -> Result<Reply, Error> {
        if std::mem::replace(&mut self.has_asked, true) {
            (self.heard)();
        }
        if !(self.admitted)() {
            return Err(Error::NotPaired);
        }
        self.working = None;
        let reply = Asking::ask(self.line, body);
        self.line.wait_at_most(self.quiet);
        let working = self.ended.read().unwrap_or_else(PoisonError::into_inner);
        if *working {
            return Err(Error::Cut);
        }
        self.working = Some(working);
        reply
    }
}
