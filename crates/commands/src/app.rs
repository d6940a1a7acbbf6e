//! The program behind every window: which store is open, who is signed in where, who wants to hear of changes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use serde_json::Value;
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_store::Store;

use crate::battery::{Battery, LaptopBattery};
use crate::clock::{Clock, LaptopClock, PutRight};
use crate::context::Context;
use crate::document::{Document, Documents};
use crate::exchange::{Collecting, Live, Pairing};
use crate::exercise::Preparing;
use crate::session::{Reach, SessionId, Sessions};
use crate::tablet::Admission;
use crate::watch::{Change, Watch, Watchers, keep_watch};
use crate::{Answer, Code, Failure, KeyCost, Lines, Machine, Place, table, tablet};

/// What the program needs from outside.
pub struct Setup {
    /// Where the stores lie.
    pub place: Place,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The battery.
    pub battery: Arc<dyn Battery>,
    /// What unwrapping the key costs.
    pub key_cost: KeyCost,
    /// What hashing a PIN costs.
    pub pin_cost: KeyCost,
    /// A name of this machine.
    pub machine: Machine,
    /// How often the watch looks around by itself; never where a test does it with [`App::look_around`].
    pub watch_every: Option<Duration>,
    /// How this laptop meets others; absent where it only ever works alone.
    pub lines: Option<Lines>,
}

/// How soon a window shows what the terminal wrote.
const ROUND: Duration = Duration::from_secs(2);

impl Setup {
    /// This laptop.
    pub fn of_this_machine(place: Place) -> Self {
        Self {
            place,
            clock: Arc::new(LaptopClock),
            battery: Arc::new(LaptopBattery::default()),
            key_cost: KeyCost::LAPTOP,
            pin_cost: KeyCost::PIN,
            machine: Machine(machine_uid::get().unwrap_or_default()),
            watch_every: Some(ROUND),
            lines: Some(Lines::of_this_machine()),
        }
    }
}

/// The program. Clones are the same program.
#[derive(Clone)]
pub struct App(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub setup: Setup,
    pub sessions: Sessions,
    pub watchers: Watchers,
    pub documents: Documents,
    open: RwLock<Option<Arc<OpenPoint>>>,
    watch: Mutex<Watch>,
    /// Set when the program ends; held by the watch and by exchanges while they work.
    pub ended: RwLock<bool>,
    /// How the open store meets others.
    pub live: Live,
    /// The pairing that is going on.
    pub pairing: Pairing,
    /// The codes that are being scanned.
    pub collecting: Collecting,
    /// The tablets that join.
    pub admission: Admission,
    /// How far an exercise is being set up.
    pub preparing: Preparing,
    /// The stores in which a command met damage, until one of them is opened again: real, exercise.
    pub damaged: [AtomicBool; 2],
}

/// An open store with what was read beside it.
pub(crate) struct OpenPoint {
    pub store: Store,
    pub point: PointOpened,
    pub configuration: Configuration,
    pub configuration_problem: Option<String>,
    pub theme_css: Option<String>,
    pub new_letter: Option<String>,
    /// What volunteers said of the clock.
    pub clock: PutRight,
    /// What the check of the whole file found; empty until it has been read to its end.
    pub damage: OnceLock<bool>,
}

impl App {
    /// The program, with nothing open.
    pub fn new(setup: Setup) -> Self {
        Self(Arc::new(Inner {
            setup,
            sessions: Sessions::default(),
            watchers: Watchers::default(),
            documents: Documents::default(),
            open: RwLock::new(None),
            watch: Mutex::default(),
            ended: RwLock::default(),
            live: Live::default(),
            pairing: Pairing::default(),
            collecting: Collecting::default(),
            admission: Admission::default(),
            preparing: Preparing::default(),
            damaged: Default::default(),
        }))
    }

    /// Now, by the laptop's own clock.
    pub(crate) fn laptop_clock(&self) -> Wall {
        self.0.setup.clock.now()
    }

    /// Now, as far as people know: the laptop's clock, put right by what a volunteer last said at the open point.
    pub(crate) fn now(&self) -> Wall {
        let laptop = self.laptop_clock();
        self.open().map_or(laptop, |open| open.clock.now(laptop))
    }

    /// A new session, in which nobody is signed in.
    pub fn begin_session(&self) -> SessionId {
        self.0.sessions.begin(Reach::Laptop)
    }

    /// Whether a session is still there: that of a tablet ends.
    pub fn has_session(&self, session: &SessionId) -> bool {
        self.0.sessions.reach(*session).is_some()
    }

    /// Runs a command of the table. Blocks: a few milliseconds, or half a second for a passphrase.
    pub fn call(&self, session: &SessionId, command: &str, input: Value) -> Answer<Value> {
        let command = table::find(command).ok_or_else(|| Failure::of(Code::NoSuchCommand))?;
        let context = Context::new(self, *session);
        let reach = context.reach()?;
        let input = tablet::admit_command(&context, reach, command.name, input)?;
        context.admit(command.who)?;
        let output = (command.run)(&context, input).inspect_err(|failure| self.give_up_damaged(failure))?;
        if !command.touches.is_empty() {
            self.0.watchers.tell(command.touches);
            self.0.live.ring_for(command.touches);
        }
        Ok(tablet::reduced(&context, reach, command.name, output))
    }

    /// A command met damage in the open store: a desk that half works is worse than the screen that offers a copy.
    fn give_up_damaged(&self, failure: &Failure) {
        let Ok(open) = self.open() else { return };
        if failure.code == Code::StoreDamaged {
            self.damaged(open.point.exercise).store(true, Ordering::Relaxed);
            drop(open);
            self.suspend();
        }
    }

    /// Whether a command met damage in this store.
    pub(crate) fn damaged(&self, exercise: bool) -> &AtomicBool {
        let [real, practice] = &self.0.damaged;
        if exercise { practice } else { real }
    }

    /// Hears of every change, whoever made it.
    pub fn watch(&self) -> Receiver<Change> {
        self.0.watchers.add()
    }

    /// A document that a command made. Only whoever is signed in gets one: it may hold what was typed about people.
    pub fn document(&self, session: &SessionId, document: &str) -> Answer<Document> {
        let context = Context::new(self, *session);
        if context.reach()? == Reach::Tablet {
            return Err(Failure::of(Code::NotOnTablet));
        }
        context.admit(table::Who::SignedIn)?;
        self.0.documents.find(document).ok_or_else(|| Failure::of(Code::NotFound))
    }

    /// One round of the watch, for tests that do not wait.
    pub fn look_around(&self) -> Answer<()> {
        let open = self.open()?;
        self.0.watch.lock().unwrap_or_else(PoisonError::into_inner).look_around(self, &open);
        Ok(())
    }

    /// One exchange with everybody who is within reach, for a terminal and for tests that do not wait.
    pub fn exchange(&self) -> Answer<()> {
        crate::exchange::with_everybody(self, None)
    }

    /// The key leaves memory; the passphrase is asked again. Nothing is lost.
    pub fn suspend(&self) {
        self.set_open(None);
        self.0.sessions.lock_all();
        self.0.documents.forget();
        self.0.watchers.tell(&["support_point"]);
    }

    /// The program ends: waits for the watch and closes the store.
    pub fn close(&self) {
        *self.0.ended.write().unwrap_or_else(PoisonError::into_inner) = true;
        self.suspend();
    }

    pub(crate) fn open(&self) -> Answer<Arc<OpenPoint>> {
        let open = self.0.open.read().unwrap_or_else(PoisonError::into_inner);
        open.clone().ok_or_else(|| Failure::of(Code::NotOpen))
    }

    /// Replaces the open store. The last one is closed when nobody uses it any more.
    pub(crate) fn set_open(&self, point: Option<OpenPoint>) {
        let next = point.map(Arc::new);
        self.0.live.end();
        self.0.admission.end(&self.0.sessions);
        self.0.collecting.forget_all();
        if let Some(open) = &next {
            self.damaged(open.point.exercise).store(false, Ordering::Relaxed);
        }
        let last = std::mem::replace(&mut *self.0.open.write().unwrap_or_else(PoisonError::into_inner), next.clone());
        if let Some(last) = last.and_then(Arc::into_inner) {
            last.store.close();
        }
        let Some(open) = next else { return };
        if let Some(every) = self.0.setup.watch_every {
            keep_watch(Arc::downgrade(&self.0), Arc::downgrade(&open), every);
        }
        self.0.live.begin(self, &open);
    }
}
