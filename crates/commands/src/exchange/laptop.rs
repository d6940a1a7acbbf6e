//! The laptops of one point, as people see them.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::device::DeviceField;
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::standing::Standing;
use steunpunt_store::device::describe;
use steunpunt_store::exchange::{held_of, strike_off as write_strike};
use steunpunt_store::peer::{self, Peer};
use steunpunt_store::{Connection, held, logbook};

use super::live::{Running, with_everybody};
use super::other::{Other, find, others};
use crate::context::Context;
use crate::shapes::exchange::laptop::{
    DeskLaptops, ExchangeNow, Laptop, LaptopStanding, Laptops, NameLaptop, OtherClock, SetLaptopAddress, WhichLaptop,
};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Failure, Wrong};

/// Clocks that differ less than this are as good as equal: two minutes in seconds.
const CLOCKS_DIFFER: i64 = 120;
/// Letters of a name at most.
const LONGEST_NAME: usize = 60;

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Laptops> {
    let open = context.open()?;
    let running = context.app.0.live.running();
    let own = context.read(peer::all)?.into_iter().find(|peer| peer.device == open.store.device());
    let door = running.as_ref().map(|running| running.door());
    let door = door.as_ref().and_then(|door| door.as_ref());
    Ok(Laptops {
        own: own_view(own, &open.store.letter()),
        others: laptops(context)?
            .iter()
            .map(|other| view(context, running.as_deref(), other))
            .collect::<Answer<_>>()?,
        listening: door.map(super::door::Door::addresses).unwrap_or_default(),
        trouble: door.and_then(super::door::Door::trouble),
    })
}

/// Nobody wants to wait for the next round.
pub(crate) fn exchange_now(context: &Context, input: ExchangeNow) -> Answer<Laptops> {
    with_everybody(context.app, input.address.as_deref())?;
    list(context, Nothing {})
}

fn laptops(context: &Context) -> Answer<Vec<Other>> {
    let all = others(&context.open()?.store)?;
    Ok(all.into_iter().filter(|other| !other.is_hub()).collect())
}

fn own_view(own: Option<Peer>, letter: &str) -> Laptop {
    Laptop {
        device: own.as_ref().map(|own| own.device.to_string()).unwrap_or_default(),
        name: own.map(|own| own.label).unwrap_or_default(),
        letter: letter.to_owned(),
        standing: LaptopStanding::Admitted,
        in_touch: true,
        last_met: None,
        clock_ahead_seconds: None,
        address: None,
        behind: 0,
    }
}

fn view(context: &Context, running: Option<&Running>, other: &Other) -> Answer<Laptop> {
    let peer = &other.peer;
    let touch = running.map(|running| running.touches.of(peer.device)).unwrap_or_default();
    let met = touch.met.map(|met| met.0).or(peer.met_ms);
    let ahead_ms = if touch.met.is_some() { touch.ahead_ms } else { peer.ahead_ms };
    let admitted = other.standing.is_admitted();
    Ok(Laptop {
        device: peer.device.to_string(),
        name: peer.label.clone(),
        letter: peer.letter.clone(),
        standing: if admitted { LaptopStanding::Admitted } else { LaptopStanding::StruckOff },
        in_touch: admitted && touch.is_there(context.now),
        last_met: met.map(Moment),
        clock_ahead_seconds: met.map(|_| ahead_ms / 1000),
        address: other.addresses.first().cloned(),
        behind: context.read(|connection| behind(connection, peer.device, BundleFor::Laptops))?,
    })
}

/// Entries here that a device is not known to hold, of those that it may hold.
pub(super) fn behind(connection: &Connection, device: DeviceId, between: BundleFor) -> steunpunt_store::Result<u32> {
    let held = held::of(connection, device)?;
    let last = |id: EntryId| {
        let known = held.iter().find(|it| (it.device, it.audience) == (id.device, id.audience));
        known.map_or(0, |known| known.sequence)
    };
    let heads = logbook::heads(connection, between.audiences())?;
    let ours = heads.iter().map(|series| series.head.id).filter(|id| id.device != device);
    let missing = ours.map(|id| id.sequence.saturating_sub(last(id))).sum::<u64>();
    Ok(u32::try_from(missing).unwrap_or(u32::MAX))
}

pub(crate) fn name(context: &Context, input: NameLaptop) -> Answer<Laptops> {
    let name = input.name.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(Failure::bad("name", Wrong::OneTo60));
    }
    let device =
        if own(context)?.to_string() == input.device { own(context)? } else { device(context, &input.device)? };
    context.write(|writing| describe(writing, device, DeviceField::Name, name))?;
    list(context, Nothing {})
}

fn own(context: &Context) -> Answer<DeviceId> {
    Ok(context.open()?.store.device())
}

fn device(context: &Context, device: &str) -> Answer<DeviceId> {
    Ok(find(&*context.open()?, device)?.peer.device)
}

pub(crate) fn set_address(context: &Context, input: SetLaptopAddress) -> Answer<Laptops> {
    let device = device(context, &input.device)?;
    context.change(|tx| peer::set_address(tx, device, input.address.trim()))?;
    list(context, Nothing {})
}

/// Lost or stolen: what is held of it stays, nothing later is taken in, and it gets nothing new.
pub(crate) fn strike_off(context: &Context, input: WhichLaptop) -> Answer<Laptops> {
    let other = find(&*context.open()?, &input.device)?;
    if other.is_hub() {
        return Err(Failure::bad("device", Wrong::Unknown));
    }
    if other.standing.is_admitted() {
        let held = context.read(|connection| held_of(connection, other.peer.device))?;
        context.write(|writing| write_strike(writing, &held))?;
        let open = context.open()?;
        if let Some(running) = context.app.0.live.running() {
            running.look_after_everybody(context.app, &open);
        }
    }
    list(context, Nothing {})
}

/// Whether this laptop never had anybody to exchange with.
pub(crate) fn is_alone(context: &Context) -> Answer<bool> {
    Ok(others(&context.open()?.store)?.is_empty())
}

/// How many laptops are paired with this one, with how many it is in touch, and what stands aside.
pub(crate) fn desk_view(context: &Context) -> Answer<DeskLaptops> {
    let running = context.app.0.live.running();
    let counts = |it: &Other| it.standing == Standing::Admitted && was_met(running.as_deref(), it);
    let admitted: Vec<Other> = laptops(context)?.into_iter().filter(counts).collect();
    let there = |other: &&Other| {
        running.as_ref().is_some_and(|running| running.touches.of(other.peer.device).is_there(context.now))
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let (paired, in_touch) = (count(admitted.len()), count(admitted.iter().filter(there).count()));
    Ok(DeskLaptops { paired, in_touch, aside: super::aside::count(context)? })
}

/// What this laptop was before it went on from a copy is no other laptop: nobody ever met it.
fn was_met(running: Option<&Running>, other: &Other) -> bool {
    let met = || running.is_some_and(|running| running.touches.of(other.peer.device).met.is_some());
    other.peer.met_ms.is_some() || !other.addresses.is_empty() || met()
}

/// Laptops whose clocks are worth a word.
pub(crate) fn other_clocks(context: &Context) -> Answer<Vec<OtherClock>> {
    let running = context.app.0.live.running();
    let clock = |other: Other| {
        let view = view(context, running.as_deref(), &other).ok()?;
        let ahead_seconds = view.clock_ahead_seconds.filter(|it| it.abs() > CLOCKS_DIFFER)?;
        (view.standing == LaptopStanding::Admitted).then_some(OtherClock {
            name: view.name,
            letter: view.letter,
            ahead_seconds,
        })
    };
    Ok(laptops(context)?.into_iter().filter_map(clock).collect())
}
