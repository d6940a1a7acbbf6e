//! One support point at the town hall: its encrypted store, what was heard from it, who of it is let in.
//!
//! The store is one more device of the point. It lets laptops in by an entry of its own rather than silently, so that
//! it stays in the logbook who did, and so that a coordinator's striking off counts here too.

use serde::{Deserialize, Serialize};
use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::device::{DeviceField, DeviceIntroduced, Succession, succession_bytes};
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::{Audience, Fact};
use steunpunt_domain::register::{Changes, Value};
use steunpunt_domain::standing::{DeviceAdmitted, Standing, Standings};
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::exchange::introduction_of;
use steunpunt_store::keys::{DatabaseKey, KeyFile};
use steunpunt_store::logbook::{self, Author, SeriesHead};
use steunpunt_store::open::Beginning;
use steunpunt_store::{Connection, Folder, Store, peer, setting, standing, support_point};
use steunpunt_sync::exchange::{Answered, End, Holder, answer};

use crate::keys::HubKey;
use crate::{Error, Result};

/// Which point: an exercise at a point is another one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct PointName {
    /// Its code: ZB03.
    pub code: String,
    /// Whether it is one of exercises.
    pub exercise: bool,
}

impl PointName {
    /// The name of this point.
    pub fn of(point: &PointOpened) -> Self {
        Self { code: point.code.clone(), exercise: point.exercise }
    }

    /// Its folder below that of all points, and what its key is bound to.
    pub(crate) fn path(&self) -> String {
        format!("{}/{}", if self.exercise { EXERCISES } else { POINTS }, self.code)
    }
}

/// The folder of real points.
pub(crate) const POINTS: &str = "points";
/// The folder of exercises.
pub(crate) const EXERCISES: &str = "exercises";

/// By which road something came.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Road {
    /// Over a line.
    Line,
    /// On a stick, as a file.
    Stick,
    /// As codes on paper or on a screen, or read out over a radio.
    Code,
}

/// When a point was last heard from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Heard {
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// How.
    pub road: Road,
}

/// A point with its store open.
pub struct Point {
    /// What it is.
    pub opened: PointOpened,
    /// What it holds.
    pub store: Store,
}

const HEARD: &str = "heard";
/// The setting with how many erasures the file was written anew after.
const SCRUBBED: &str = "scrubbed";
const INTRODUCED: &str = "introduced";
/// A laptop that asks every second is not written down every second.
const HEARD_EVERY_MS: i64 = 60_000;

impl Point {
    /// Makes the store of a point that was not known here.
    pub(crate) fn create(
        place: Folder,
        key: &HubKey,
        label: &str,
        opened: PointOpened,
        (now, machine): (Wall, &Machine),
    ) -> Result<Self> {
        let (name, database) = (PointName::of(&opened), DatabaseKey::random()?);
        let keys = &key.wrap(&name.path(), name.exercise, &database)?;
        let beginning = Beginning { folder: place, key: database, keys, point: opened, machine, joining: None };
        let store = Store::begin(beginning, now)?;
        Self::with(store, key, label, now)
    }

    /// Opens the store of a point. One that was put back from a backup goes on under a new series.
    pub(crate) fn open(
        place: Folder,
        key: &HubKey,
        label: &str,
        name: &PointName,
        (now, machine): (Wall, &Machine),
    ) -> Result<Self> {
        let database = key.unwrap(&name.path(), &KeyFile::load(&place.keys())?)?;
        Self::with(Store::open(place, database, now, machine)?.store, key, label, now)
    }

    fn with(store: Store, key: &HubKey, label: &str, now: Wall) -> Result<Self> {
        let opened = store.read(support_point::point)?;
        let point = Self { opened, store };
        point.introduce(key, label, now)?;
        Ok(point)
    }

    /// Says once per series whose it is: the long-lived key, which laptops know from their enrolment, vouches for it. It
    /// is not that key's own series, because a server that is set up again after a loss would write other entries under
    /// numbers that laptops know. It has no letter, because it gives out no numbers.
    fn introduce(&self, key: &HubKey, label: &str, now: Wall) -> Result<()> {
        let own = self.store.device();
        let known = self.store.read(setting::all)?.get(INTRODUCED).is_some_and(|it| *it == own.to_string());
        if known {
            return Ok(());
        }
        let described = [(DeviceField::Name as u8, label), (DeviceField::Letter as u8, "")];
        let described = described.map(|(field, text)| (field, Value::Text(text.to_owned())));
        let [vouching, vouched] = self.vouched_for(key);
        let facts = [vouching, vouched, Fact::DeviceDescribed(Changes::first(described))];
        self.store.write(now, Author::default(), |writing| {
            for fact in facts {
                writing.append(writing.about(introduction_of(own)), fact)?;
            }
            // What earlier series of this server let in stays in, and receipts of a twin of it count.
            standing::add_root(writing.tx(), own)?;
            standing::add_root(writing.tx(), key.device())?;
            setting::set(writing.tx(), INTRODUCED, &own.to_string())
        })?;
        Ok(())
    }

    fn vouched_for(&self, key: &HubKey) -> [Fact; 2] {
        let signature = key.sign(&succession_bytes(&self.store.device_key())).to_vec();
        let succession = Some(Succession { previous: key.device(), signature });
        let introduced = |public_key, succession| {
            Fact::DeviceIntroduced(DeviceIntroduced { public_key, letter: String::new(), succession })
        };
        [introduced(key.public_key(), None), introduced(self.store.device_key(), succession)]
    }

    /// The series of this server, those before a backup was put back included: the devices without a letter.
    pub(crate) fn own_series(&self) -> Result<Vec<DeviceId>> {
        let devices = self.read(peer::all)?.into_iter().filter(|device| device.letter.is_empty());
        Ok(devices.map(|device| device.device).collect())
    }

    /// Which point it is.
    pub fn name(&self) -> PointName {
        PointName::of(&self.opened)
    }

    /// What every device may do here.
    pub fn standings(&self) -> Result<Standings> {
        Ok(self.store.read_quick(|connection| standing::standings(connection, self.store.device(), &[]))?)
    }

    /// What a device may do here.
    pub fn standing_of(&self, device: DeviceId) -> Result<Standing> {
        Ok(self.standings()?.of(device))
    }

    /// Whether the device has written here itself: another point may claim it, only it can sign.
    pub(crate) fn has_met(&self, device: DeviceId) -> Result<bool> {
        Ok(self.store.read_quick(|connection| support_point::public_key(connection, device))?.is_some())
    }

    /// Lets a laptop in, because a person compared its fingerprint.
    pub(crate) fn admit(&self, public_key: [u8; 32], now: Wall) -> Result<()> {
        if self.standing_of(DeviceId::of_key(&public_key))?.is_admitted() {
            return Ok(());
        }
        self.store.write(now, Author::default(), |writing| {
            writing.append(writing.opening(), Fact::DeviceAdmitted(DeviceAdmitted { public_key })).map(|_| ())
        })?;
        Ok(())
    }

    /// Answers one message of an exchange with a laptop that is let in.
    pub(crate) fn answer(&self, key: &HubKey, peer: [u8; 32], now: Wall, question: &[u8]) -> Answered {
        let sign = |bytes: &[u8]| key.sign(bytes);
        let holder = Some(Holder { key: key.public_key(), sign: &sign });
        let answered = answer(&End { store: &self.store, peer, between: BundleFor::TownHall, holder, now }, question);
        if answered.outcome.is_ok() {
            self.heard(Heard { at_ms: now.0, road: Road::Line });
            if let Err(error) = self.forget_erased() {
                tracing::warn!(%error, "what was erased may still lie in the file; it is tried again");
            }
        }
        answered
    }

    /// Once something was erased, no page of the file may hold a word of it.
    pub(crate) fn forget_erased(&self) -> Result<()> {
        let erasures = self.store.read_quick(logbook::erasures)?.to_string();
        let before = self.store.read_quick(setting::all)?.remove(SCRUBBED).unwrap_or_else(|| "0".to_owned());
        if erasures == before {
            return Ok(());
        }
        self.store.scrub()?;
        Ok(self.store.change(|tx| setting::set(tx, SCRUBBED, &erasures))?)
    }

    /// When it was last heard from. It stands in the store and not in memory: a command beside the server hears too.
    pub(crate) fn last_heard(connection: &Connection) -> steunpunt_store::Result<Option<Heard>> {
        Ok(setting::all(connection)?.get(HEARD).and_then(|text| serde_json::from_str(text).ok()))
    }

    /// Notes that it was heard from, to the minute. It is for people to read, so a full disk is no reason to complain.
    pub(crate) fn heard(&self, heard: Heard) {
        if let Err(error) = self.note(heard) {
            tracing::warn!(%error, "when a point was heard from could not be noted");
        }
    }

    fn note(&self, heard: Heard) -> Result<()> {
        let lately = |it: &Heard| it.road == heard.road && (0..HEARD_EVERY_MS).contains(&(heard.at_ms - it.at_ms));
        if self.store.read_quick(Self::last_heard)?.as_ref().is_some_and(lately) {
            return Ok(());
        }
        let text = serde_json::to_string(&heard).unwrap_or_default();
        Ok(self.store.change(|tx| setting::set(tx, HEARD, &text))?)
    }

    /// The heads of what it holds.
    pub(crate) fn heads(&self, connection: &Connection) -> steunpunt_store::Result<Vec<SeriesHead>> {
        self.store.heads(connection, &[Audience::TownHall])
    }

    /// Reads from its store.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Connection) -> steunpunt_store::Result<T>) -> Result<T> {
        self.store.read(look).map_err(Error::from)
    }
}
