//! Series that hold something else at the other end. Digests can never be equal then; each end tells the other once
//! what stands here, so that both versions are kept at both ends.

use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_store::logbook::{Run, runs_after};
use steunpunt_store::{Connection, Store, dispute};

use super::view::{Known, View};

/// How far back two versions are told at most.
const MOST_ENTRIES: u32 = 2_000;

/// What the other was not told yet of series in dispute: those the caller noticed, and those laid aside here.
pub(super) fn runs(
    connection: &Connection,
    view: &View,
    peer: DeviceId,
    noticed: &[EntryId],
) -> steunpunt_store::Result<Vec<Run>> {
    let mut runs = Vec::new();
    for from in noticed.iter().copied().chain(dispute::all(connection)?) {
        let Some(series) = view.series(from) else { continue };
        let known = runs.iter().any(|run: &Run| (run.device, run.audience) == (from.device, from.audience));
        let told = dispute::told(connection, peer, from)?;
        if known || told >= series.head.id.sequence {
            continue;
        }
        let after = told.max(from.sequence.saturating_sub(u64::from(MOST_ENTRIES)));
        let first = if noticed.contains(&from) { after } else { told.max(from.sequence.saturating_sub(1)) };
        runs.extend(runs_after(connection, series, first, MOST_ENTRIES)?);
    }
    Ok(runs)
}

/// What the other needs not be told in the order of numbers: what it holds, and series of which it holds other entries
/// and was told ours. `noticed` is absent until it told its heads: then what was left out wrongly still goes.
pub(super) fn beside(
    connection: &Connection,
    view: &View,
    peer: DeviceId,
    noticed: Option<&[EntryId]>,
    known: &Known,
) -> steunpunt_store::Result<Known> {
    let mut beside = known.clone();
    for from in noticed.unwrap_or_default().iter().copied().chain(dispute::all(connection)?) {
        let Some(series) = view.series(from) else { continue };
        let sure = noticed.is_none() || known.last(from) >= from.sequence;
        let told = sure && dispute::told(connection, peer, from)? > 0;
        if told || noticed.is_some_and(|noticed| noticed.contains(&from)) {
            beside.extend([series.head.id]);
        }
    }
    Ok(beside)
}

/// The other was told these.
pub(super) fn tell(store: &Store, peer: DeviceId, runs: &[EntryId]) -> steunpunt_store::Result<()> {
    if runs.is_empty() {
        return Ok(());
    }
    store.change(|tx| runs.iter().try_for_each(|up_to| dispute::tell(tx, peer, *up_to)))
}
