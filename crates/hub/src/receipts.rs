//! Receipts: signed statements of what the server holds, and the bundle that brings them back on a stick.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::{Run, runs_after};
use steunpunt_store::{held, peer, setting};
use steunpunt_sync::bundle::{self, Header, Seal};
use steunpunt_sync::qr;
use steunpunt_sync::statement;
use steunpunt_sync::stick::Name;
use steunpunt_sync::wire::{self, Effort};

use crate::hub::Hub;
use crate::keys::HubKey;
use crate::point::Point;
use crate::{Error, Result};

/// What stands in the names of our files where a laptop has its letter.
const LETTER: &str = "gemeente";
const NUMBER: &str = "bundles written";
/// Our own series is a handful of entries, and what is published.
const MOST_ENTRIES: u32 = 20_000;

/// Says anew what is held of this point, when that is more than was said before.
fn renew(point: &Point, key: &HubKey, now: Wall) -> Result<()> {
    let sign = |bytes: &[u8]| key.sign(bytes);
    Ok(statement::renew(&point.store, key.public_key(), BundleFor::TownHall.audiences(), now, &sign)?)
}

/// What goes back to a point.
struct ToSend {
    /// Our own series.
    own: Vec<Run>,
    /// All that is held.
    heads: Vec<EntryId>,
    /// Ours, and those of others that came here.
    statements: Vec<Vec<u8>>,
}

/// A bundle for a stick.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Receipt {
    /// Its number for this point.
    pub number: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Receipt {
    /// Its name on a stick.
    pub fn name(&self, point: &Point) -> Name {
        Name::new(&point.opened.code, LETTER, self.number, &self.bytes)
    }
}

impl Hub {
    /// Makes the bundle that brings a point its receipts, sealed for every laptop of it that is let in.
    pub fn receipt(&self, point: &Point) -> Result<Receipt> {
        renew(point, &self.key, self.now())?;
        let recipients = recipients(point)?;
        if recipients.is_empty() {
            return Err(Error::NoRecipient);
        }
        let ToSend { own, heads, statements } = self.what_to_send(point)?;
        let number = next_number(point)?;
        let header = Header {
            point: point.opened.code.clone(),
            exercise: point.opened.exercise,
            sender: self.public_key(),
            sender_letter: String::new(),
            sender_name: self.config.name.clone(),
            number,
            made_for: BundleFor::Laptops,
            written_ms: self.now().0,
            heads,
            entries: own.iter().map(|run| run.entries.len() as u64).sum(),
            requests: 0,
            enrolment: None,
        };
        let batches = (!own.is_empty()).then(|| wire::write(&own, Effort::Small));
        let sign = |bytes: &[u8]| self.key.sign(bytes);
        let sealed = bundle::seal(&header, batches, &statements, &sign, Seal::Recipients(&recipients));
        let bytes = sealed.map_err(|error| Error::unexpected(&error))?;
        Ok(Receipt { number, bytes })
    }

    /// The texts of the codes that bring a point the receipt of all that is held of it, for when only paper goes back. They
    /// tell what is held and nothing of what it says.
    pub fn receipt_codes(&self, point: &Point) -> Result<Vec<String>> {
        renew(point, &self.key, self.now())?;
        let said = point.read(|connection| held::statement_of(connection, self.key.device()))?;
        let said = said.ok_or(steunpunt_store::Error::NotFound)?;
        qr::chain(&said, qr::Kind::Receipt).map_err(|error| Error::unexpected(&error))
    }

    fn what_to_send(&self, point: &Point) -> Result<ToSend> {
        let ours = point.own_series()?;
        point.read(|connection| {
            let all = point.heads(connection)?;
            let own = all.iter().filter(|series| ours.contains(&series.head.id.device));
            let own = own.map(|series| runs_after(connection, series, 0, MOST_ENTRIES));
            let own = own.collect::<steunpunt_store::Result<Vec<_>>>()?.into_iter().flatten().collect();
            let heads = all.iter().map(|series| series.head.id).collect();
            Ok(ToSend { own, heads, statements: held::statements(connection)? })
        })
    }
}

/// The recipients of the laptops that are let in, as they said themselves.
fn recipients(point: &Point) -> Result<Vec<String>> {
    let standings = point.standings()?;
    let known = point.read(peer::all)?.into_iter();
    let admitted = known.filter(|it| standings.of(it.device).is_admitted() && !it.recipient.is_empty());
    Ok(admitted.map(|it| it.recipient).collect())
}

fn next_number(point: &Point) -> Result<u32> {
    Ok(point.store.change(|tx| {
        let last = setting::all(tx)?.get(NUMBER).and_then(|text| text.parse().ok()).unwrap_or(0u32);
        setting::set(tx, NUMBER, &(last + 1).to_string())?;
        Ok(last + 1)
    })?)
}
