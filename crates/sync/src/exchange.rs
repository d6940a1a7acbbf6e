//! The exchange over an open line: two stores tell each other what the other lacks, until they hold the same.
//!
//! Each message carries a digest of everything its sender holds. Equal digests end it: with nothing new that is one
//! question and one answer of a few dozen bytes, however long the logbook. Otherwise each sends what it believes the
//! other lacks, from what the other said before; where the digests show that belief to be wrong, all heads are told
//! once. What is taken in is one transaction per message, so that a cut at any byte costs at most one message, and
//! beginning again is always safe.
//!
//! Deliberately not here: the line itself (`lan`), the bytes of entries (`wire`), when to exchange (commands, hub).

mod answer;
mod ask;
mod error;
mod hear;
mod message;
mod pace;
mod plan;
mod view;

pub use answer::{Answered, answer};
pub use ask::{Asking, Exchanged, Reply, exchange};
pub use error::Error;

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Head};
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::{Offered, Run, TakenIn, hash_of};
use steunpunt_store::{Store, held, logbook, support_point};

use crate::meeting::Meeting;
use crate::{statement, wire};
use message::Message;
pub(crate) use plan::{BUNDLED, batch, tell_salts};
pub(crate) use view::{Known, View};

/// Where this is asked on a line.
pub const PATH: &str = "/v1/exchange";

/// Signs for a town hall, whose statement is a receipt.
#[derive(Clone, Copy)]
pub struct Holder<'a> {
    /// The long-lived public key.
    pub key: [u8; 32],
    /// Signs with its secret half.
    pub sign: &'a (dyn Fn(&[u8]) -> [u8; 64] + Sync),
}

/// One end of an exchange.
#[derive(Clone, Copy)]
pub struct End<'a> {
    /// What this end holds.
    pub store: &'a Store,
    /// The other end's public key, which the line proved.
    pub peer: [u8; 32],
    /// Whom one of the two is: to a town hall and from it goes only what is meant for it.
    pub between: BundleFor,
    /// Set where this end is the town hall.
    pub holder: Option<Holder<'a>>,
    /// When it happens.
    pub now: Wall,
}

impl End<'_> {
    fn audiences(&self) -> &'static [Audience] {
        self.between.audiences()
    }

    fn peer_device(&self) -> DeviceId {
        DeviceId::of_key(&self.peer)
    }

    fn meeting(&self) -> Result<Meeting, Error> {
        Ok(Meeting::of(&self.store.read_quick(support_point::point)?))
    }

    fn view(&self) -> Result<View, Error> {
        Ok(self.store.read_back(|connection| View::of(connection, self.store.device(), self.audiences()))?)
    }

    /// Takes in what a message brings. What is not meant for these ends is refused whole: a laptop never sends it.
    fn take_in(&self, message: &Message) -> Result<TakenIn, Error> {
        let runs = read_runs(&message.runs)?;
        if runs.iter().any(|run| !self.audiences().contains(&run.audience)) {
            return Err(Error::NotUnderstood);
        }
        let ends: Vec<Head> = runs.iter().filter_map(Run::head).collect();
        let mut taken = TakenIn::default();
        if !runs.is_empty() {
            taken = self.store.take_in(Offered::of_runs(runs), self.now)?;
            self.note(&self.standing_here(&ends)?)?;
        }
        taken.new += self.take_ahead(message)?;
        if let Some(holder) = &self.holder {
            statement::renew(self.store, holder.key, self.audiences(), self.now, &holder.sign)?;
        }
        statement::take_in(self.store, &message.statements, self.now)?;
        if taken.new > 0 {
            statement::note_again(self.store, self.now)?;
        }
        Ok(taken)
    }

    /// The ends of runs that came and that stand here now.
    fn standing_here(&self, ends: &[Head]) -> Result<Vec<EntryId>, Error> {
        Ok(self.store.read_back(|connection| {
            let mut here = Vec::new();
            for head in ends {
                here.extend((hash_of(connection, head.id)? == Some(head.hash)).then_some(head.id));
            }
            Ok(here)
        })?)
    }

    fn take_ahead(&self, message: &Message) -> Result<u32, Error> {
        if message.ahead.is_empty() {
            return Ok(0);
        }
        if message.ahead.iter().any(|loose| !self.audiences().contains(&loose.audience())) {
            return Err(Error::NotUnderstood);
        }
        Ok(self.store.change(|tx| {
            let standings = steunpunt_store::standing::standings(tx, self.store.device(), &[])?;
            let mut new = 0;
            for loose in message.ahead.iter().map(message::Ahead::loose) {
                // Under its own name a laptop writes itself; what a copy of it wrote comes in its turn.
                let taken = loose.id.device != self.store.device() && standings.of(loose.id.device).takes_ahead();
                new += u32::from(taken && logbook::take_ahead(tx, &loose)?);
            }
            Ok(new)
        })?)
    }

    /// Notes up to where the peer holds the series; writes nothing when that is known. Of a town hall only its signed
    /// statement counts, which comes along with its answers.
    fn note(&self, ends: &[EntryId]) -> Result<(), Error> {
        if self.between == BundleFor::TownHall && self.holder.is_none() {
            return Ok(());
        }
        let peer = self.peer_device();
        let known = View::believed(self.store.read_back(|connection| held::of(connection, peer))?);
        let more: Vec<EntryId> = ends.iter().copied().filter(|id| known.last(*id) < id.sequence).collect();
        if more.is_empty() {
            return Ok(());
        }
        Ok(self.store.change(|tx| held::note(tx, peer, &more, self.now))?)
    }

    fn statements_after(&self, counters: &[(DeviceId, u64)]) -> Result<Vec<Vec<u8>>, Error> {
        let kept = self.store.read_quick(held::statements)?;
        let is_newer = |bytes: &Vec<u8>| {
            statement::Statement::unchecked(bytes).is_ok_and(|said| {
                let told = counters.iter().find(|(holder, _)| *holder == said.device()).map_or(0, |(_, it)| *it);
                said.counter > told
            })
        };
        Ok(kept.into_iter().filter(is_newer).collect())
    }
}

/// The entries of a message; of none no bytes are sent.
fn read_runs(bytes: &[u8]) -> Result<Vec<Run>, Error> {
    if bytes.is_empty() {
        return Ok(Vec::new());
    }
    wire::read(bytes).map_err(|_| Error::NotUnderstood)
}
