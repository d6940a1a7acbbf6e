//! What an end hears of the other: what it holds, and what it need not be told although it does not hold it. That is
//! noted as of what the other held then: it may let somebody in, and then wants what it refused before.

use steunpunt_domain::ids::EntryId;
use steunpunt_store::logbook::Run;
use steunpunt_store::{dispute, held};

use super::message::Message;
use super::view::{Digest, Heads, Known, View};
use super::{End, Error};

/// A run that was sent.
pub(super) struct Sent {
    first: u64,
    pub end: EntryId,
}

impl Sent {
    pub fn of(run: &Run) -> Option<Self> {
        Some(Self { first: run.first, end: run.head()?.id })
    }
}

impl End<'_> {
    /// What the peer is believed to need no more, from what it said before; where its digest is known, of what it held
    /// then.
    pub(super) fn believed(&self, digest: Option<&Digest>) -> Result<Known, Error> {
        let peer = self.peer_device();
        Ok(self.store.read_back(|connection| {
            let mut known = View::believed(held::of(connection, peer)?);
            known.extend(dispute::told(connection, peer, digest.map(|digest| digest.as_slice()))?);
            Ok(known)
        })?)
    }

    /// Notes what the peer says by number to have taken, when the digest of all that it holds shows that it is what stands
    /// here: a copy of this laptop may have told it something else under that number. Otherwise its heads will tell.
    pub(super) fn note_proven(&self, view: &View, took: &[EntryId], digest: &Digest) -> Result<(), Error> {
        if took.is_empty() {
            return Ok(());
        }
        let peer = self.peer_device();
        let proven = self.store.read_back(|connection| {
            let mut known = View::believed(held::of(connection, peer)?);
            known.extend(took.iter().copied());
            known.digest(connection, view)
        })?;
        if proven.as_ref() == Some(digest) { self.note(took) } else { Ok(()) }
    }

    /// What the peer needs no more, by the heads that it tells and by what became of the runs that it was sent last;
    /// noted, so that the next exchange begins where this one ends.
    pub(super) fn hears(&self, view: &View, said: &Message, heads: &Heads, sent: &[Sent]) -> Result<Known, Error> {
        let peer = self.peer_device();
        let (mut known, agreed, still) = self.store.read_back(|connection| {
            let laid = view.agreed(connection, &said.aside)?;
            let known = view.known(connection, heads, &laid)?;
            Ok((known, view.agreed(connection, heads)?, dispute::told(connection, peer, Some(said.digest.as_slice()))?))
        })?;
        known.extend(still);
        // What joins what it holds, or refused before, and was not taken: it does not know who wrote that, or has no room.
        let refused: Vec<EntryId> =
            sent.iter().filter(|run| run.first <= known.last(run.end).saturating_add(1)).map(|run| run.end).collect();
        known.extend(refused);
        self.note(&agreed)?;
        self.note_needless(view, &known, &View::believed(agreed), &said.digest)?;
        Ok(known)
    }

    /// The peer took all of these. A town hall says so in its statement, unless it holds more of a series than may come
    /// here: then it names an end that is not here, and would be told the same at every meeting.
    pub(super) fn hears_that_it_took(&self, took: &[EntryId], digest: &Digest) -> Result<(), Error> {
        if took.is_empty() {
            return Ok(());
        }
        self.note(took)?;
        let peer = self.peer_device();
        let held = View::believed(self.store.read_back(|connection| held::of(connection, peer))?);
        let unsaid: Vec<EntryId> = took.iter().copied().filter(|end| held.last(*end) < end.sequence).collect();
        self.tell_needless(&unsaid, digest)
    }

    /// Notes up to where the peer needs no more although it does not hold it; writes nothing when that is known.
    fn note_needless(&self, view: &View, known: &Known, held: &Known, digest: &Digest) -> Result<(), Error> {
        let peer = self.peer_device();
        let (noted, still) = self.store.read_back(|connection| {
            let noted = |digest| dispute::told(connection, peer, digest).map(View::believed);
            Ok((noted(None)?, noted(Some(digest.as_slice()))?))
        })?;
        let up_to = |end: EntryId| EntryId { sequence: known.last(end).min(end.sequence), ..end };
        let is_news = |id: &EntryId| {
            let (needless, still) = (id.sequence > held.last(*id), still.last(*id));
            if needless { still != id.sequence } else { noted.last(*id) > id.sequence }
        };
        let news: Vec<EntryId> = view.ends().into_iter().map(up_to).filter(is_news).collect();
        self.tell_needless(&news, digest)
    }

    /// The peer, holding all that this digest is of, needs these no more.
    pub(super) fn tell_needless(&self, ends: &[EntryId], digest: &Digest) -> Result<(), Error> {
        if ends.is_empty() {
            return Ok(());
        }
        let peer = self.peer_device();
        Ok(self.store.change(|tx| ends.iter().try_for_each(|up_to| dispute::tell(tx, peer, *up_to, digest)))?)
    }
}
