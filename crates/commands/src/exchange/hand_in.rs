//! What a laptop hands in at the town hall while a person has yet to let it in: sealed it is held aside there, and the
//! town hall sees that an emergency waits behind it.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::time::Wall;
use steunpunt_store::{emergency_report, hub, setting};
use steunpunt_sync::enrolment::{Received, upload};
use steunpunt_sync::lan::Line;

use super::stick::seal_to;
use crate::Answer;
use crate::app::OpenPoint;

/// The setting with how many emergency reports were in what was handed in. Others than those are not worth a bundle more:
/// few are held aside.
const HANDED_IN: &str = "handed_in_reports";

/// Hands in everything for the town hall, once, and again when there are more emergency reports.
pub(super) fn hand_in(open: &OpenPoint, line: &mut Line, now: Wall) {
    if let Err(failure) = try_to(open, line, now) {
        tracing::warn!(code = ?failure.code, "nothing could be handed in; it is tried again");
    }
}

fn try_to(open: &OpenPoint, line: &mut Line, now: Wall) -> Answer<()> {
    let (reports, kept, hub) = open.store.read_quick(|connection| {
        let reports = emergency_report::all(connection)?.len().to_string();
        Ok((reports, setting::all(connection)?.remove(HANDED_IN), hub::enrolled(connection)?))
    })?;
    let Some(hub) = hub.filter(|_| kept.as_ref() != Some(&reports)) else { return Ok(()) };
    let bundle = seal_to(open, BundleFor::TownHall, &[hub.recipient], now)?;
    match upload(line, bundle.bytes) {
        Ok(Received::HeldAside | Received::Taken { .. }) => {
            Ok(open.store.change(|tx| setting::set(tx, HANDED_IN, &reports))?)
        }
        Ok(Received::NotTaken(why)) => {
            tracing::warn!(%why, "what was handed in was not taken");
            Ok(())
        }
        // The next round finds the line broken as well, and says so.
        Err(_) => Ok(()),
    }
}
