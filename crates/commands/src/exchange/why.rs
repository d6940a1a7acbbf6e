//! "Waarom zie ik de andere niet?"

use std::net::SocketAddr;

use steunpunt_domain::standing::Standing;
use steunpunt_store::Store;
use steunpunt_sync::lan::look::{Bond, Cause as Noticed, Noticed as All, causes};
use steunpunt_sync::lan::{Error, Expect, Line};
use steunpunt_sync::meeting::Apart;

use super::address::{networks, resolve};
use super::other::{Other, find, others};
use super::round::{NEAR, round};
use super::touch::Trouble;
use crate::context::Context;
use crate::shapes::exchange::why::{Cause, LookWhy, Why, WhyCause};
use crate::{Answer, Code, Failure};

/// Tries it now, and says what to look at.
pub(crate) fn look(context: &Context, input: LookWhy) -> Answer<Why> {
    let open = context.open()?;
    let typed = input.address.as_deref().map(resolve).unwrap_or_default().first().copied();
    let running = context.app.0.live.running().ok_or_else(|| Failure::of(Code::NotOpen))?;
    let there = |other: &Other| running.touches.of(other.peer.device).is_there(context.now);
    let other = match (&input.device, typed) {
        (Some(device), _) => Some(find(&open, device)?),
        (None, Some(_)) => None,
        (None, None) => missed(paired(&open.store)?, there),
    };
    if let (Some(other), None) = (other.as_ref().filter(|other| there(other)), typed) {
        // It came to this one's door: there is a way, whoever opened it.
        let found = explained(Some(other), None, None, clock_ahead(context, Some(other)));
        return Ok(Why { causes: found.into_iter().filter(|it| it.cause == WhyCause::ClockOff).collect() });
    }
    let trouble = match (&other, typed) {
        (Some(other), None) => round(context.app, &open, &running, other, &mut None).err(),
        (Some(other), Some(place)) => {
            Line::connect(place, &running.identity, Expect::Key(other.peer.public_key), NEAR).err().map(Trouble::Line)
        }
        (None, Some(place)) => knock(&running.identity, place),
        (None, None) => return Ok(nobody_paired()),
    };
    let place = typed.or_else(|| other.as_ref().and_then(|other| place(context, other)));
    Ok(Why { causes: explained(other.as_ref(), place, trouble, clock_ahead(context, other.as_ref())) })
}

/// The laptops that should be there.
fn paired(store: &Store) -> Answer<Vec<Other>> {
    let laptops = others(store)?.into_iter().filter(|other| !other.is_hub());
    Ok(laptops.filter(|other| other.standing.is_admitted()).collect())
}

/// Whom somebody means who asks of no laptop in particular: the first that is not there.
fn missed(mut paired: Vec<Other>, there: impl Fn(&Other) -> bool) -> Option<Other> {
    paired.sort_by_key(there);
    paired.into_iter().next()
}

/// There is nobody to look for.
fn nobody_paired() -> Why {
    let mut causes = explained(None, None, None, None);
    causes.retain(|it| it.cause != WhyCause::NotFound);
    Why { causes }
}

fn place(context: &Context, other: &Other) -> Option<SocketAddr> {
    let running = context.app.0.live.running()?;
    let found = running.door().as_ref().map(|door| door.found(other.peer.device)).unwrap_or_default();
    found.into_iter().chain(other.addresses.iter().flat_map(|typed| resolve(typed))).next()
}

/// Nobody in particular: any key that answers is the wrong one, and that says that a laptop is there.
fn knock(identity: &steunpunt_sync::lan::Identity, place: SocketAddr) -> Option<Trouble> {
    let nobody = Expect::Key(identity.public_key());
    match Line::connect(place, identity, nobody, NEAR) {
        Err(Error::WrongKey) | Ok(_) => None,
        Err(error) => Some(Trouble::Line(error)),
    }
}

fn clock_ahead(context: &Context, other: Option<&Other>) -> Option<i64> {
    let touch = context.app.0.live.running()?.touches.of(other?.peer.device);
    let known = touch.met.is_some() || other?.peer.met_ms.is_some();
    let ahead_ms = if touch.met.is_some() { touch.ahead_ms } else { other?.peer.ahead_ms };
    known.then_some(-ahead_ms / 1000)
}

fn explained(
    other: Option<&Other>,
    place: Option<SocketAddr>,
    trouble: Option<Trouble>,
    clock_ahead_seconds: Option<i64>,
) -> Vec<Cause> {
    let bond = match other.map(|other| other.standing) {
        Some(Standing::Admitted) => Bond::Paired,
        Some(Standing::StruckOff(_)) => Bond::StruckOff,
        Some(Standing::Unknown) | None => Bond::None,
    };
    let failed = match trouble {
        Some(Trouble::Line(error)) => Some(error),
        Some(Trouble::Waiting) => Some(Error::NotPaired),
        _ => None,
    };
    let own = networks();
    let noticed = All {
        own: &own,
        other: place.map(|place| place.ip()),
        failed,
        bond,
        clock_ahead_seconds,
        exercise_differs: trouble == Some(Trouble::Apart(Apart::ExerciseDiffers)),
    };
    causes(&noticed).into_iter().map(view).collect()
}

fn view(cause: Noticed) -> Cause {
    let seconds = if let Noticed::ClockOff { seconds } = cause { Some(seconds) } else { None };
    Cause { cause: code(cause), seconds }
}

fn code(cause: Noticed) -> WhyCause {
    match cause {
        Noticed::NoNetwork => WhyCause::NoNetwork,
        Noticed::OtherNetwork => WhyCause::OtherNetwork,
        Noticed::NotFound => WhyCause::NotFound,
        Noticed::SomethingElse => WhyCause::SomethingElse,
        Noticed::Refused => WhyCause::Refused,
        Noticed::Firewalled => WhyCause::Firewalled,
        Noticed::BadLine => WhyCause::BadLine,
        Noticed::WrongKey => WhyCause::WrongKey,
        Noticed::NotPaired => WhyCause::NotPaired,
        Noticed::StruckOff => WhyCause::StruckOff,
        Noticed::ClockOff { .. } => WhyCause::ClockOff,
        Noticed::Exercise => WhyCause::Exercise,
    }
}

/// The first thing to look at after a trouble, without trying anything.
pub(super) fn first(trouble: Trouble, place: Option<SocketAddr>, other: &Other) -> Option<WhyCause> {
    explained(Some(other), place, Some(trouble), None).first().map(|cause| cause.cause)
}
