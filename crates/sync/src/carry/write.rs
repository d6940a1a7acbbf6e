//! Writing a bundle: everything that those it is for are not known to hold.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::Run;
use steunpunt_store::{Connection, Store, held, hub, standing, support_point};

use super::Error;
use crate::bundle::{self, Header, Seal};
use crate::exchange::{BUNDLED, Known, View, batch, tell_salts};
use crate::meeting::Meeting;
use crate::statement;
use crate::wire::{Effort, Writer};

/// From where a bundle begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Since {
    /// With the first entry: for somebody of whom nothing is known.
    Beginning,
    /// After what all that it is for are known to hold.
    Known,
}

/// What a bundle is to be.
#[derive(Clone, Copy)]
pub struct Load<'a> {
    /// Whom it is for.
    pub made_for: BundleFor,
    /// From where it begins.
    pub since: Since,
    /// Its number on this laptop.
    pub number: u32,
    /// What people call this laptop.
    pub name: &'a str,
    /// For a town hall that does not know this laptop yet.
    pub enrolment: Option<[u8; 16]>,
    /// Who can open it.
    pub seal: Seal<'a>,
    /// How much time making it small may take.
    pub effort: Effort,
}

/// A bundle, and what is in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// Up to where whoever takes it over holds each series, with what they were known to hold.
    pub heads: Vec<EntryId>,
    /// How many entries.
    pub entries: u64,
    /// How many requests begin in it.
    pub requests: u32,
}

/// Writes a bundle. Nothing of it is noted in the logbook: it may never reach a stick.
pub fn write(store: &Store, load: &Load, now: Wall) -> Result<Written, Error> {
    let (here, known, mut statements) = store.read(|connection| {
        let view = View::of(connection, store.device(), load.made_for.audiences())?;
        let here = Here { point: support_point::point(connection)?, view };
        Ok((here, known(connection, store.device(), load)?, held::statements(connection)?))
    })?;
    let mut packed = Packed::default();
    pack(store, &here.view, known, load, &mut packed)?;
    let header = header(store, load, &here, &packed, now);
    statements.push(statement::own(store, Meeting::of(&here.point), here.view.heads(), now));
    let sign = |bytes: &[u8]| store.sign(bytes);
    let bytes = bundle::seal(&header, packed.batches, &statements, &sign, load.seal)?;
    Ok(Written { bytes, heads: header.heads, entries: packed.entries, requests: packed.requests })
}

/// What this laptop is of, and what it holds.
struct Here {
    point: PointOpened,
    view: View,
}

fn header(store: &Store, load: &Load, here: &Here, packed: &Packed, now: Wall) -> Header {
    Header {
        point: here.point.code.clone(),
        exercise: here.point.exercise,
        sender: store.device_key(),
        sender_letter: store.letter().to_owned(),
        sender_name: load.name.to_owned(),
        number: load.number,
        made_for: load.made_for,
        written_ms: now.0,
        heads: here.view.ends(),
        entries: packed.entries,
        requests: packed.requests,
        enrolment: load.enrolment,
    }
}

#[derive(Default)]
struct Packed {
    writer: Writer,
    batches: Vec<Vec<u8>>,
    entries: u64,
    requests: u32,
}

impl Packed {
    fn add(&mut self, runs: &[Run], effort: Effort) {
        let logged = requests_begin();
        for run in runs {
            self.entries += run.entries.len() as u64;
            self.requests += run.entries.iter().map(|entry| u32::from(entry.envelope.kind == logged)).sum::<u32>();
        }
        self.batches.push(self.writer.write(runs, effort));
    }
}

/// The kind of entry with which a request begins.
fn requests_begin() -> steunpunt_domain::logbook::Kind {
    Fact::RequestLogged(steunpunt_domain::request::RequestLogged {
        number: String::new(),
        fields: steunpunt_domain::register::Changes::default(),
    })
    .kind()
}

/// A batch at a time, so that a long backlog is never in memory whole.
fn pack(store: &Store, view: &View, mut known: Known, load: &Load, packed: &mut Packed) -> Result<(), Error> {
    loop {
        let next = store.read(|connection| {
            let next = batch(store, connection, view, &known, BUNDLED)?;
            tell_salts(connection, &mut packed.writer, &next.runs, load.made_for.audiences())?;
            Ok(next)
        })?;
        if !next.runs.is_empty() {
            packed.add(&next.runs, load.effort);
            known.extend(next.runs.iter().filter_map(Run::head).map(|head| head.id));
        }
        if !next.more {
            return Ok(());
        }
    }
}

/// What everybody whom it is for is known to hold. Of a town hall only its own signed statement counts.
fn known(connection: &Connection, own: DeviceId, load: &Load) -> steunpunt_store::Result<Known> {
    if load.since == Since::Beginning {
        return Ok(Known::default());
    }
    let holders = match load.made_for {
        BundleFor::TownHall => {
            hub::enrolled(connection)?.map(|hub| DeviceId::of_key(&hub.public_key)).into_iter().collect()
        }
        BundleFor::Laptops => other_laptops(connection, own)?,
    };
    let mut all = Vec::new();
    for holder in holders {
        all.push(View::believed(held::of(connection, holder)?));
    }
    Ok(Known::held_by_all(all))
}

fn other_laptops(connection: &Connection, own: DeviceId) -> steunpunt_store::Result<Vec<DeviceId>> {
    let standings = standing::standings(connection, own, &[])?;
    let admitted = standings.iter().filter(|(_, standing)| standing.is_admitted()).map(|(device, _)| device);
    Ok(admitted.filter(|device| *device != own && standings.is_laptop(*device)).collect())
}
