//! The server's state: its key, the points it knows, who waits. What a person decides about them happens here.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use steunpunt_domain::hub::HubEnrolled;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::{Folder, setting};
use steunpunt_sync::enrolment::{Enrolment, Introduction, Refused, Welcome, is_fingerprint_of};

use crate::clock::Clock;
use crate::code::Collecting;
use crate::config::Config;
use crate::keys::HubKey;
use crate::point::{EXERCISES, POINTS, Point, PointName, Road};
use crate::waiting::{Waiting, WaitingLaptop};
use crate::{Error, Result, files, token};

/// What a server is started with.
pub struct Setup {
    /// Its configuration.
    pub config: Config,
    /// Its key.
    pub key: HubKey,
    /// Where the time comes from.
    pub clock: Arc<dyn Clock>,
    /// The machine, by which a copy on another one is noticed.
    pub machine: Machine,
}

/// The server. Several programs may use the same folder at a time: the page, and a command beside it.
pub struct Hub {
    /// Its configuration.
    pub config: Config,
    pub(crate) key: HubKey,
    pub(crate) waiting: Waiting,
    clock: Arc<dyn Clock>,
    machine: Machine,
    /// The codes that are being scanned.
    pub(crate) collecting: Mutex<Collecting>,
    points: Mutex<BTreeMap<PointName, Arc<Point>>>,
}

/// What an enrolment is made for.
pub struct Enrolling {
    /// The point; it is new here, or known under the same name.
    pub point: PointOpened,
    /// How long the token works, in hours.
    pub hours: u32,
    /// How many laptops may use it.
    pub most_laptops: u32,
}

impl Hub {
    /// Opens the server and every point that it knows. A point that cannot be opened is left out and logged, so that
    /// the others are served.
    pub fn open(setup: Setup) -> Result<Self> {
        let Setup { config, key, clock, machine } = setup;
        files::make_private_folder(&config.data)?;
        let waiting = Waiting::in_data(&config.data);
        let hub = Self { config, key, waiting, clock, machine, collecting: Mutex::default(), points: Mutex::default() };
        hub.look_for_points()?;
        Ok(hub)
    }

    /// Now, by the server's clock.
    pub fn now(&self) -> Wall {
        self.clock.now()
    }

    /// The key that laptops pin.
    pub fn public_key(&self) -> [u8; 32] {
        self.key.public_key()
    }

    /// What a bundle for this server is sealed with.
    pub fn recipient(&self) -> String {
        self.key.reader().recipient()
    }

    /// What laptops are told about this server.
    pub fn described(&self) -> HubEnrolled {
        HubEnrolled {
            public_key: self.public_key(),
            recipient: self.recipient(),
            name: self.config.name.clone(),
            addresses: self.config.addresses.clone(),
        }
    }

    /// Every point, by code. One that another program made meanwhile is among them.
    pub fn points(&self) -> Vec<Arc<Point>> {
        if let Err(error) = self.look_for_points() {
            tracing::warn!(%error, "the folder of points could not be read");
        }
        self.lock().values().cloned().collect()
    }

    /// Points that are there and cannot be opened.
    pub(crate) fn closed_points(&self) -> Result<Vec<PointName>> {
        let mut closed = self.names_of_points()?;
        closed.retain(|name| self.folder_of(name).keys().exists() && !self.lock().contains_key(name));
        Ok(closed)
    }

    /// One point.
    pub fn point(&self, name: &PointName) -> Result<Arc<Point>> {
        if let Some(point) = self.lock().get(name) {
            return Ok(point.clone());
        }
        self.look_for_points()?;
        self.lock().get(name).cloned().ok_or(Error::NoSuchPoint)
    }

    /// The point of this code, real before exercise.
    pub fn point_by_code(&self, code: &str) -> Result<Arc<Point>> {
        let name = |exercise| PointName { code: code.trim().to_uppercase(), exercise };
        self.point(&name(false)).or_else(|_| self.point(&name(true)))
    }

    /// The point where this device is let in. Where two claim it, the one in which it has written itself.
    pub(crate) fn point_of(&self, device: DeviceId) -> Result<Option<Arc<Point>>> {
        let mut claimed = None;
        for point in self.points() {
            if point.standing_of(device)?.is_admitted() {
                if point.has_met(device)? {
                    return Ok(Some(point));
                }
                claimed.get_or_insert(point);
            }
        }
        Ok(claimed)
    }

    /// Makes an enrolment, and the point when it is new here.
    pub fn enrol(&self, enrolling: Enrolling) -> Result<Enrolment> {
        let point = self.point_or_new(enrolling.point)?;
        let expires = self.now().plus_minutes(i64::from(enrolling.hours) * 60);
        let token = token::issue(&point.store, expires, enrolling.most_laptops)?;
        Ok(Enrolment {
            point: point.opened.clone(),
            hub: self.described(),
            token,
            expires,
            most_laptops: enrolling.most_laptops,
            configuration: self.config.own_files()?,
        })
    }

    /// The bytes of an enrolment, signed.
    pub fn write_enrolment(&self, enrolment: &Enrolment) -> Vec<u8> {
        enrolment.write(|bytes| self.key.sign(bytes))
    }

    pub(crate) fn point_or_new(&self, opened: PointOpened) -> Result<Arc<Point>> {
        let name = PointName::of(&opened);
        match self.point(&name) {
            Ok(point) if point.opened == opened => return Ok(point),
            Ok(_) => return Err(Error::OtherName),
            Err(Error::NoSuchPoint) => {}
            Err(error) => return Err(error),
        }
        let folder = self.folder_of(&name);
        let point = Point::create(folder, &self.key, &self.config.name, opened, (self.now(), &self.machine))?;
        let point = Arc::new(point);
        self.lock().insert(name, point.clone());
        Ok(point)
    }

    /// A laptop knocks on a line that proved its key.
    pub(crate) fn welcome(&self, public_key: [u8; 32], said: &[u8]) -> Result<Welcome> {
        let said = Introduction::read(said)?;
        let (device, name) = (DeviceId::of_key(&public_key), PointName { code: said.point, exercise: said.exercise });
        let point = self.point(&name).map_err(|error| match error {
            Error::NoSuchPoint if self.has_other_kind(&name) => Refused::ExerciseDiffers.into(),
            Error::NoSuchPoint => Refused::OtherPoint.into(),
            error => error,
        })?;
        match point.standing_of(device)? {
            it if it.is_admitted() => return Ok(Welcome::Admitted),
            steunpunt_domain::standing::Standing::StruckOff(_) => return Err(Refused::Turned.into()),
            _ => self.check_not_turned(&point, device)?,
        }
        token::show(&point.store, &said.token, device, self.now())?;
        self.waiting.put(
            &self.key,
            &WaitingLaptop {
                public_key,
                point: name.code,
                exercise: name.exercise,
                letter: said.letter,
                name: said.name,
                road: Road::Line,
                since: self.now(),
                enrolled: true,
                requests: 0,
                emergencies: 0,
            },
        )?;
        Ok(Welcome::Waiting)
    }

    /// Whether the same code stands for an exercise where a real point was meant, or the other way round.
    pub(crate) fn has_other_kind(&self, name: &PointName) -> bool {
        self.point(&PointName { exercise: !name.exercise, ..name.clone() }).is_ok()
    }

    /// Who waits. A laptop that another one of its point let in meanwhile waits no more.
    pub fn waiting(&self) -> Result<Vec<WaitingLaptop>> {
        let mut waiting = self.waiting.all(&self.key)?;
        waiting.retain(|laptop| !self.is_let_in_meanwhile(laptop));
        Ok(waiting)
    }

    fn is_let_in_meanwhile(&self, laptop: &WaitingLaptop) -> bool {
        let Ok(point) = self.point(&laptop.point_name()) else { return false };
        let admitted = point.standing_of(DeviceId::of_key(&laptop.public_key)).is_ok_and(|it| it.is_admitted());
        if !admitted {
            return false;
        }
        // What cannot be taken in now stays on the page, where somebody sees it.
        self.let_in(laptop).inspect_err(|error| tracing::error!(%error, "a held bundle was not taken in")).is_ok()
    }

    /// The one that waits with this fingerprint.
    pub fn waiting_with(&self, fingerprint: &str) -> Result<WaitingLaptop> {
        let all = self.waiting()?;
        all.into_iter().find(|it| is_fingerprint_of(fingerprint, &it.public_key)).ok_or(Error::NobodyWaits)
    }

    /// A person compared the fingerprint and says no. It is not let in by this enrolment nor by a later one.
    pub fn turn_away(&self, fingerprint: &str) -> Result<()> {
        let laptop = self.waiting_with(fingerprint)?;
        if let Ok(point) = self.point(&laptop.point_name()) {
            let turned = turned(DeviceId::of_key(&laptop.public_key));
            point.store.change(|tx| setting::set(tx, &turned, "1"))?;
        }
        self.waiting.remove(&laptop.public_key)
    }

    pub(crate) fn check_not_turned(&self, point: &Point, device: DeviceId) -> Result<()> {
        let is_turned = point.read(setting::all)?.contains_key(&turned(device));
        if is_turned { Err(Refused::Turned.into()) } else { Ok(()) }
    }

    fn folder_of(&self, name: &PointName) -> Folder {
        Folder::at(self.config.data.join(name.path()))
    }

    fn look_for_points(&self) -> Result<()> {
        self.names_of_points()?.into_iter().for_each(|name| self.open_point(name));
        Ok(())
    }

    fn names_of_points(&self) -> Result<Vec<PointName>> {
        let mut names = Vec::new();
        for (folder, exercise) in [(POINTS, false), (EXERCISES, true)] {
            let codes = codes_in(&self.config.data.join(folder))?;
            names.extend(codes.into_iter().map(|code| PointName { code, exercise }));
        }
        Ok(names)
    }

    fn open_point(&self, name: PointName) {
        let folder = self.folder_of(&name);
        let mut points = self.lock();
        // Without keys it is one that is being made, or was not finished.
        if points.contains_key(&name) || !folder.keys().exists() {
            return;
        }
        match Point::open(folder, &self.key, &self.config.name, &name, (self.now(), &self.machine)) {
            Ok(point) => {
                points.insert(name, Arc::new(point));
            }
            Err(error) => tracing::error!(%error, point = name.code, "a point could not be opened"),
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<PointName, Arc<Point>>> {
        // Each change is one insert, so what a panicking thread left behind is whole.
        self.points.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn turned(device: DeviceId) -> String {
    format!("turned away {device}")
}

fn codes_in(folder: &Path) -> Result<Vec<String>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    // A backup put beside it under another name is not a point.
    let is_code = |name: &String| PointOpened::new("x", name, "x", false).is_ok_and(|point| point.code == *name);
    Ok(names.filter(is_code).collect())
}
