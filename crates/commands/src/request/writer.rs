//! Who wrote something, and on which laptop, as screens say it.

use std::collections::HashMap;

use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::Stamp;
use steunpunt_store::logbook::is_without_writer;
use steunpunt_store::peer::Peer;

use crate::Answer;
use crate::context::Context;
use crate::shapes::request::OnLaptop;

/// The names of volunteers, by the entry that added them.
pub(crate) struct Names(HashMap<EntryId, String>);

impl Names {
    pub fn read(context: &Context) -> Answer<Self> {
        Ok(Self(context.everybody()?.iter().map(|row| (row.id.0, row.name.clone())).collect()))
    }

    /// Who wrote an entry; nobody from the locked screen.
    pub fn of(&self, stamp: &Stamp) -> Option<String> {
        self.0.get(&stamp.writer.volunteer?.0).cloned()
    }

    /// The name behind an entry's name as text.
    pub fn of_text(&self, entry: &str) -> Option<String> {
        self.0.get(&entry.parse().ok()?).cloned()
    }
}

/// The laptops of the point, by which people tell two values of one person apart.
pub(crate) struct Laptops<'a> {
    context: &'a Context<'a>,
    peers: Vec<Peer>,
}

impl<'a> Laptops<'a> {
    pub fn read(context: &'a Context<'a>) -> Answer<Self> {
        Ok(Self { context, peers: context.read(steunpunt_store::peer::all)? })
    }

    /// The laptop on which an entry was written; nothing while nothing is known of it.
    pub fn of(&self, stamp: &Stamp) -> Option<OnLaptop> {
        let peer = self.peers.iter().find(|peer| peer.device == stamp.entry.device && !peer.letter.is_empty())?;
        Some(OnLaptop { name: peer.label.clone(), letter: peer.letter.clone() })
    }

    /// The same for an entry that came by radio or in a code, without who wrote it.
    pub fn by_radio(&self, stamp: &Stamp) -> Option<OnLaptop> {
        let unnamed = stamp.writer.volunteer.is_none();
        let came = || self.context.read(|connection| is_without_writer(connection, stamp.entry)).unwrap_or_default();
        self.of(stamp).filter(|_| unnamed && came())
    }
}
