//! The exchange that goes on by itself while a store is open: a door for the others, and a thread for each of them.
//!
//! Nothing here ever makes somebody wait who works at the desk, and nothing here is needed for working alone.

use std::collections::BTreeMap;
use std::net::{Ipv6Addr, SocketAddr};
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::time::Wall;
use steunpunt_sync::lan::Identity;
use steunpunt_sync::lan::discovery::Interfaces;

use super::address::PORT;
use super::door::Door;
use super::other::{Other, describe_own, others};
use super::round::round;
use super::touch::{Touches, Trouble};
use crate::app::{Inner, OpenPoint};
use crate::watch::EVERYTHING;
use crate::working::{holding, working};
use crate::{Answer, App, Code, Failure};

/// How a laptop meets others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lines {
    /// Where it listens; at a port after that one when it is taken.
    pub listen: SocketAddr,
    /// On which networks it looks for others and lets itself be found; absent: on none.
    pub interfaces: Option<Interfaces>,
    /// How often it exchanges by itself; absent where a test does it with [`App::exchange`].
    pub rounds: Option<Rounds>,
}

/// How often laptops exchange by themselves, when nothing changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rounds {
    /// With those who are there.
    pub in_touch: Duration,
    /// With those who are not.
    pub apart: Duration,
}

impl Lines {
    /// Those of this laptop.
    pub fn of_this_machine() -> Self {
        let rounds = Rounds { in_touch: Duration::from_millis(1500), apart: Duration::from_secs(5) };
        // IPv4 too. On a cable with nobody who gives out addresses IPv6 is often all there is.
        let listen = SocketAddr::from((Ipv6Addr::UNSPECIFIED, PORT));
        Self { listen, interfaces: Some(Interfaces::All), rounds: Some(rounds) }
    }
}

/// The town hall is asked this often at least, however long it has been away.
const SELDOM: Duration = Duration::from_secs(30);
/// Nouns that stay on this laptop.
const OWN: &[&str] = &["draft", "settings", "pairing", "tablet", "desk"];

/// What is going on for the open store, if one is.
#[derive(Default)]
pub(crate) struct Live(Mutex<Option<Arc<Running>>>);

/// What is going on for one open store. It ends when this is dropped.
pub(super) struct Running {
    pub lines: Lines,
    pub identity: Identity,
    pub touches: Touches,
    /// Whether something that is carried is being handed in.
    pub handing_in: AtomicBool,
    door: Mutex<Option<Door>>,
    bells: Mutex<BTreeMap<DeviceId, Sender<()>>>,
}

impl Live {
    /// A store was opened.
    pub fn begin(&self, app: &App, open: &Arc<OpenPoint>) {
        let Some(lines) = app.0.setup.lines else { return };
        let running = Arc::new(Running {
            lines,
            identity: Identity::new(&open.store.device_secret()),
            touches: Touches::default(),
            handing_in: AtomicBool::new(false),
            door: Mutex::default(),
            bells: Mutex::default(),
        });
        *self.lock() = Some(running.clone());
        running.look_after_everybody(app, open);
    }

    /// The store closes.
    pub fn end(&self) {
        // Outside the lock: the door waits for its thread.
        let running = self.lock().take();
        drop(running);
    }

    pub(super) fn running(&self) -> Option<Arc<Running>> {
        self.lock().clone()
    }

    /// Something changed that others want to hear of.
    pub fn ring(&self) {
        if let Some(running) = self.running() {
            running.ring();
        }
    }

    /// The same, unless the nouns stay on this laptop.
    pub fn ring_for(&self, nouns: &[&str]) {
        if nouns.iter().any(|noun| !OWN.contains(noun)) {
            self.ring();
        }
    }

    /// Screens look again when somebody fell silent.
    pub fn look_around(&self, app: &App, now: Wall) {
        if self.running().is_some_and(|running| running.touches.fell_silent(now)) {
            app.0.watchers.tell(&["laptop", "town_hall", "desk"]);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Arc<Running>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether exchanges go on by themselves, on threads.
pub(super) fn on_threads(app: &App) -> bool {
    app.0.setup.lines.is_some_and(|lines| lines.rounds.is_some())
}

/// Does what waits for the network on a thread of its own; at once where a test does without threads.
pub(super) fn beside(app: &App, name: &str, work: impl FnOnce(&App) + Send + 'static) {
    if !on_threads(app) {
        return work(app);
    }
    let shared = app.clone();
    if let Err(error) = std::thread::Builder::new().name(name.to_owned()).spawn(move || work(&shared)) {
        tracing::error!(%error, name, "no thread for what waits for the network");
    }
}

impl Running {
    /// Opens the door, and begins with everybody who was let in since the last time. A laptop that is alone has no
    /// door: there is nobody to come in.
    pub fn look_after_everybody(self: &Arc<Self>, app: &App, open: &Arc<OpenPoint>) {
        let admitted = |other: &Other| other.standing.is_admitted();
        let everybody: Vec<Other> = match others(&open.store) {
            Ok(all) => all.into_iter().filter(admitted).collect(),
            Err(error) => return tracing::error!(%error, "the other laptops could not be read"),
        };
        // First of all, also when nobody is left: whoever was struck off is called no more.
        self.bells().retain(|device, _| everybody.iter().any(|other| other.peer.device == *device));
        if everybody.is_empty() {
            return;
        }
        if let Err(error) = describe_own(&open.store, app.now()) {
            tracing::error!(%error, "this laptop could not say how bundles for it are sealed");
        }
        self.open_door(app, open);
        if self.lines.rounds.is_none() {
            return;
        }
        let mut bells = self.bells();
        for other in everybody.iter().filter(|other| !bells.contains_key(&other.peer.device)).collect::<Vec<_>>() {
            let (bell, rung) = channel();
            bells.insert(other.peer.device, bell);
            self.keep_in_touch(app, open, other, rung);
        }
    }

    fn keep_in_touch(self: &Arc<Self>, app: &App, open: &Arc<OpenPoint>, other: &Other, rung: Receiver<()>) {
        let Some(rounds) = self.lines.rounds else { return };
        let keeper = Keeper {
            app: Arc::downgrade(&app.0),
            open: Arc::downgrade(open),
            running: Arc::downgrade(self),
            device: other.peer.device,
            most: if other.is_hub() { SELDOM.max(rounds.apart) } else { rounds.apart },
            rounds,
        };
        let spawned = std::thread::Builder::new().name("exchange".to_owned()).spawn(move || keeper.keep(&rung));
        if let Err(error) = spawned {
            tracing::error!(%error, "no thread to exchange on");
        }
    }

    /// Opens the door, so that others can come in.
    pub fn open_door(&self, app: &App, open: &Arc<OpenPoint>) {
        let mut door = self.door();
        if door.is_none() {
            *door = Some(Door::open(app, open, &self.identity, &self.lines));
        }
    }

    /// The door, when it is open.
    pub fn door(&self) -> MutexGuard<'_, Option<Door>> {
        self.door.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something changed that others want to hear of.
    pub fn ring(&self) {
        self.bells().retain(|_, bell| bell.send(()).is_ok());
    }

    fn bells(&self) -> MutexGuard<'_, BTreeMap<DeviceId, Sender<()>>> {
        self.bells.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something came in: screens look again, the others are told, and who is new among them is called.
    pub fn came_in(self: &Arc<Self>, app: &App, open: &Arc<OpenPoint>) {
        app.0.watchers.tell(EVERYTHING);
        self.ring();
        self.look_after_everybody(app, open);
    }
}

/// A thread that keeps in touch with one other.
struct Keeper {
    app: Weak<Inner>,
    open: Weak<OpenPoint>,
    running: Weak<Running>,
    device: DeviceId,
    rounds: Rounds,
    most: Duration,
}

impl Keeper {
    /// Until the store closes, or the other is struck off.
    fn keep(&self, rung: &Receiver<()>) {
        let (mut line, mut pause) = (None, self.rounds.apart);
        loop {
            match self.once(&mut line) {
                None => return,
                Some(Ok(took)) => pause = self.rounds.in_touch.max(rest_after(took)),
                Some(Err(_)) => pause = (pause * 2).clamp(self.rounds.apart, self.most),
            }
            if rung.recv_timeout(pause) == Err(RecvTimeoutError::Disconnected) {
                return;
            }
            // However often it rang meanwhile.
            while rung.try_recv().is_ok() {}
        }
    }

    /// One round; nothing when it is all over.
    fn once(&self, line: &mut Option<steunpunt_sync::lan::Line>) -> Option<Result<Duration, Trouble>> {
        let (inner, open, running) = (self.app.upgrade()?, self.open.upgrade()?, self.running.upgrade()?);
        let app = App(inner);
        holding(&app.0, open, |open| self.round(&app, open, &running, line))
    }

    fn round(
        &self,
        app: &App,
        open: &Arc<OpenPoint>,
        running: &Arc<Running>,
        line: &mut Option<steunpunt_sync::lan::Line>,
    ) -> Option<Result<Duration, Trouble>> {
        let other = {
            let _working = working(&app.0)?;
            let is_it = |other: &Other| other.peer.device == self.device && other.standing.is_admitted();
            others(&open.store).ok()?.into_iter().find(is_it)?
        };
        Some(round(app, open, running, &other, line).map(|done| done.answer_took))
    }
}

/// A thin line is for what there is to say: it rests six times as long as an answer takes, and still well within the
/// time after which somebody is no longer in touch. What is new here rings and does not wait.
fn rest_after(answer_took: Duration) -> Duration {
    (answer_took * 6).min(Duration::from_secs(7))
}

/// One exchange with everybody who is within reach. Why somebody is not is kept with them.
pub(crate) fn with_everybody(app: &App, address: Option<&str>) -> Answer<()> {
    super::pairing::go_on(app);
    let open = app.open()?;
    let running = app.0.live.running().ok_or_else(|| Failure::of(Code::NotOpen))?;
    for mut other in others(&open.store)?.into_iter().filter(|other| other.standing.is_admitted()) {
        other.addresses.extend(address.map(str::to_owned));
        let _ = round(app, &open, &running, &other, &mut None);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thin_line_rests_and_a_quick_one_does_not() {
        let rests = |ms| rest_after(Duration::from_millis(ms)).as_millis();
        assert_eq!([rests(5), rests(1_000), rests(20_000)], [30, 6_000, 7_000]);
    }
}
