//! What a laptop hands in at the town hall as bundles. Its own, while a person has yet to let it in: sealed it is held
//! aside there, and the town hall sees that an emergency waits behind it. And what it carries for others, which it cannot
//! read.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::time::Wall;
use steunpunt_store::{emergency_report, hub, setting};
use steunpunt_sync::enrolment::{NotTaken, Received, upload};
use steunpunt_sync::lan::Line;

use super::live::{Running, beside};
use super::other::Other;
use super::round::call;
use super::stick::{carried, seal_to};
use crate::app::OpenPoint;
use crate::shapes::Moment;
use crate::shapes::exchange::stick::{HandedIn, HandedInOutcome};
use crate::working::holding;
use crate::{Answer, App};

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

/// How long a town hall is left alone that could not take something, in milliseconds.
const AGAIN_MS: i64 = 60_000;

/// Hands in one of the bundles that are carried, on a line of its own: what this laptop itself has to say goes on
/// meanwhile. Each round comes back for the next one.
pub(super) fn carried(app: &App, open: &Arc<OpenPoint>, running: &Arc<Running>, other: &Other) {
    let Some(file) = next_carried(open, app.now()) else { return };
    let Some(busy) = Busy::begin(running) else { return };
    let (open, other) = (open.clone(), other.clone());
    beside(app, "handing in", move |app| {
        if let Err(failure) = holding(&app.0, open, |open| hand_in_carried(app, open, &busy.0, &other, file)) {
            tracing::warn!(code = ?failure.code, "what is carried could not be handed in; it is tried again");
        }
    });
}

/// One at a time; over when this is dropped, also where it never began.
struct Busy(Arc<Running>);

impl Busy {
    fn begin(running: &Arc<Running>) -> Option<Self> {
        (!running.handing_in.swap(true, Ordering::AcqRel)).then(|| Self(running.clone()))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.handing_in.store(false, Ordering::Release);
    }
}

fn next_carried(open: &OpenPoint, now: Wall) -> Option<String> {
    let names = Some(carried::names(open)).filter(|names| !names.is_empty())?;
    let said = carried::said(open).ok()?;
    let is_due = |handed_in: &HandedIn| {
        handed_in.outcome == HandedInOutcome::Later && !(0..AGAIN_MS).contains(&(now.0 - handed_in.at.0))
    };
    names.into_iter().find(|file| said.get(file).is_none_or(is_due))
}

fn hand_in_carried(app: &App, open: &OpenPoint, running: &Running, other: &Other, file: String) -> Answer<()> {
    let outcome = match carried::fetch(open, &file) {
        // A line that breaks is the next round's.
        Ok(bundle) => match call(app, open, running, other).and_then(|mut line| Ok(upload(&mut line, bundle)?)) {
            Ok(received) => outcome(received),
            Err(_) => return Ok(()),
        },
        // One that cannot be read here must not hold up the others.
        Err(_) => HandedInOutcome::Later,
    };
    carried::note(open, file, HandedIn { at: Moment(app.now().0), outcome })?;
    app.0.watchers.tell(&["bundle"]);
    Ok(())
}

fn outcome(received: Received) -> HandedInOutcome {
    match received {
        Received::Taken { .. } | Received::HeldAside => HandedInOutcome::Taken,
        Received::NotTaken(NotTaken::NotNow) => HandedInOutcome::Later,
        Received::NotTaken(_) => HandedInOutcome::NotForThem,
    }
}
