//! What to send: everything the other is not known to hold, the town hall's series first, a batch at a time.

use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::Audience;
use steunpunt_store::logbook::{Run, SeriesHead, every_ahead, runs_after, salt_of, urgent_after};
use steunpunt_store::{Connection, Store};

use super::message::Ahead;
use super::view::{Known, View};
use crate::wire::{Salts, Writer};

/// How much goes together.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    /// Bytes of bodies, about.
    pub bytes: usize,
    /// Entries at most.
    pub entries: u32,
}

/// What goes together in a bundle: as much as compresses well and still fits in an old laptop's memory.
pub(crate) const BUNDLED: Size = Size { bytes: 24 << 20, entries: 100_000 };

impl Size {
    /// For one message of a line: taking it in must keep nobody waiting.
    pub fn message(bytes: usize) -> Self {
        Self { bytes, entries: u32::try_from(bytes / LEAST_BYTES).unwrap_or(u32::MAX).clamp(1, 2_000) }
    }
}

/// What an entry takes on the line at least: a status.
const LEAST_BYTES: usize = 16;
/// Bytes of urgent entries that go ahead of a backlog.
const AHEAD_BYTES: usize = 2_000;
/// Bytes of entries that came ahead and are passed on.
const WAITING_BYTES: usize = 16 << 10;

/// What goes into one message.
#[derive(Default)]
pub(crate) struct Batch {
    pub runs: Vec<Run>,
    pub more: bool,
}

/// The next batch of about this size. This laptop's own series are signed here, where their ends are told.
pub(crate) fn batch(
    store: &Store,
    connection: &Connection,
    view: &View,
    known: &Known,
    size: Size,
) -> steunpunt_store::Result<Batch> {
    let mut left = size.entries;
    let mut batch = Batch::default();
    for series in in_order(view) {
        let after = known.last(series.head.id);
        if after >= series.head.id.sequence {
            continue;
        }
        if left == 0 {
            batch.more = true;
            break;
        }
        let Some(run) = runs_after(connection, &store.signed(*series), after, left)? else { continue };
        let run = cut_to(run, size.bytes);
        left = left.saturating_sub(u32::try_from(run.entries.len()).unwrap_or(u32::MAX));
        batch.more |= run.last() < series.head.id.sequence;
        batch.runs.push(run);
    }
    Ok(batch)
}

/// Lets a writer tell the salts that these runs name and that belong to series which the other is sent as well.
pub(crate) fn tell_salts(
    connection: &Connection,
    writer: &mut Writer,
    runs: &[Run],
    audiences: &[Audience],
) -> steunpunt_store::Result<()> {
    let mut held = Salts::new();
    for entry in writer.wants(runs).into_iter().filter(|entry| audiences.contains(&entry.audience)) {
        held.extend(salt_of(connection, entry)?.map(|salt| (entry, salt)));
    }
    writer.may_tell(held);
    Ok(())
}

/// The first entries of a run that together take about this many bytes; always one.
fn cut_to(mut run: Run, bytes: usize) -> Run {
    let mut sum = 0;
    let fit = run.entries.iter().take_while(|entry| {
        let first = sum == 0;
        sum += LEAST_BYTES + entry.body.as_ref().map_or(32, Vec::len);
        first || sum <= bytes
    });
    let fit = fit.count();
    if fit < run.entries.len() {
        run.entries.truncate(fit);
        run.signature = None;
    }
    run
}

fn in_order(view: &View) -> impl Iterator<Item = &SeriesHead> {
    let of = |audience| view.heads().filter(move |series| series.head.id.audience == audience);
    of(Audience::TownHall).chain(of(Audience::Point))
}

/// Emergency reports, then statuses, that would wait behind a backlog.
pub(super) fn ahead(connection: &Connection, view: &View, known: &Known) -> steunpunt_store::Result<Vec<Ahead>> {
    let mut room = AHEAD_BYTES;
    let mut ahead = Vec::new();
    for of_emergencies in [true, false] {
        for series in view.heads().filter(|series| series.head.id.audience == Audience::TownHall) {
            let after = EntryId { sequence: known.last(series.head.id), ..series.head.id };
            for entry in urgent_after(connection, after, of_emergencies)? {
                let Some(entry) = Ahead::of(entry) else { continue };
                let Some(left) = room.checked_sub(entry.size()) else { return Ok(ahead) };
                room = left;
                ahead.push(entry);
            }
        }
    }
    Ok(ahead)
}

/// What came ahead here, over the radio for one, and still waits for the entries before it. Entries about it travel at
/// once, and whoever gets those must be able to read what they are about.
pub(super) fn waiting(connection: &Connection, audiences: &[Audience]) -> steunpunt_store::Result<Vec<Ahead>> {
    let meant = every_ahead(connection)?.into_iter().filter(|loose| audiences.contains(&loose.id.audience));
    let mut room = WAITING_BYTES;
    let fits = |entry: &Ahead| {
        let left = room.checked_sub(entry.size());
        room = left.unwrap_or(0);
        left.is_some()
    };
    Ok(meant.map(Ahead::of_loose).take_while(fits).collect())
}
