//! The one place where the laptop's clock is read, and what volunteers say of it.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveTime, TimeZone};
use chrono_tz::{Europe::Amsterdam, Tz};
use serde::{Deserialize, Serialize};
use steunpunt_domain::deadline::Deadline;
use steunpunt_domain::device::ClockConfirmed;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::time::{Hybrid, Times, Wall};
use steunpunt_store::support_point::last_entries;
use steunpunt_store::{Store, setting};

use crate::app::OpenPoint;
use crate::context::Context;
use crate::exchange::laptop;
use crate::shapes::desk::{ClockLook, ConfirmClock};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Failure, Wrong};

mod written;

pub(crate) use written::{
    beside, day_in_numbers, day_in_words, in_numbers, on_paper, on_radio, on_radio_beside, other_day, with_day,
};

const OFFSET: &str = "clock_offset_ms";
const SAID_AT: &str = "clock_said_at_ms";
const STEPS: &str = "clock_steps";
/// 2026-11-01: no laptop can rightly stand before the program was made.
const BUILT_MS: i64 = 1_793_491_200_000;
/// This long after the making of the program, or after somebody last looked at another clock, somebody must look: two
/// years in milliseconds. What was written cannot tell, because the same clock stood on it.
const AHEAD_MS: i64 = 2 * 365 * 24 * 3_600_000;
/// A clock this far before the newest entry of this laptop was set back: two minutes in milliseconds.
const SET_BACK_MS: i64 = 2 * 60 * 1000;

/// Where the time comes from: the laptop, or a test.
pub trait Clock: Send + Sync {
    /// Now, by the laptop's own clock, which may be wrong.
    fn now(&self) -> Wall;
}

/// The laptop's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct LaptopClock;

impl Clock for LaptopClock {
    #[allow(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    fn now(&self) -> Wall {
        let millis = |span: std::time::Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        Wall(match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(after) => millis(after),
            Err(before) => -millis(before.duration()),
        })
    }
}

/// The clock was put right or set back: what was written before it bears the time of the clock as it stood then.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct ClockStep {
    /// Entries after this hybrid time.
    after: u64,
    /// Up to this one.
    up_to: u64,
    /// Their time by the clock as it stood then, to their time by the clock as it stood afterwards.
    by_ms: i64,
    /// Where nobody said so: what the clock said at most before it was set back.
    before_ms: Option<i64>,
}

impl ClockStep {
    fn shift(&self, written: Times) -> i64 {
        if (self.after + 1..=self.up_to).contains(&written.hybrid.0) { self.by_ms } else { 0 }
    }
}

/// How far volunteers said the laptop's clock is off: their time less its own, in milliseconds. The system's clock is not
/// ours to set, so what is written from then on bears the time they said.
#[derive(Debug, Default)]
pub(crate) struct PutRight {
    offset_ms: AtomicI64,
    /// The latest time that this program saw.
    latest_ms: AtomicI64,
    steps: Mutex<Vec<ClockStep>>,
}

impl PutRight {
    /// As it was last said at the point of this store.
    pub fn of(store: &Store) -> Self {
        let put_right = Self::default();
        put_right.look_again(store);
        put_right
    }

    /// Another program may have been told.
    pub fn look_again(&self, store: &Store) {
        if let Ok(kept) = store.read(setting::all) {
            let offset = kept.get(OFFSET).and_then(|text| text.parse().ok()).unwrap_or(0);
            self.offset_ms.store(offset, Ordering::Relaxed);
            let steps = kept.get(STEPS).and_then(|text| serde_json::from_str(text).ok());
            *self.steps() = steps.unwrap_or_default();
        }
    }

    fn steps(&self) -> MutexGuard<'_, Vec<ClockStep>> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// When something was written on this laptop, by the clock as it stands now.
    fn since(&self, written: Times) -> Wall {
        let shift = self.steps().iter().map(|step| step.shift(written)).fold(0, i64::saturating_add);
        Wall(written.wall.0.saturating_add(shift))
    }

    /// The moment at which the laptop's clock says this.
    pub fn now(&self, laptop: Wall) -> Wall {
        Wall(laptop.0.saturating_add(self.offset_ms()))
    }

    fn offset_ms(&self) -> i64 {
        self.offset_ms.load(Ordering::Relaxed)
    }
}

/// What is known of the clock.
pub(crate) fn look(context: &Context) -> Answer<ClockLook> {
    let open = context.open()?;
    let said_at = context.read(setting::all)?.get(SAID_AT).and_then(|text| text.parse::<i64>().ok());
    // Those of others say how their clocks stand.
    let own = open.store.device();
    let last = context.read(|connection| last_entries(connection, own))?;
    let newest = last.iter().map(|written| written.wall.0).fold(0, i64::max);
    // Whoever looked at another clock knows better than the entries.
    let was_said = said_at.is_some_and(|said| said <= context.now.0);
    let set_back = context.now.0 + SET_BACK_MS < newest && !was_said;
    let ahead = context.now.0 > said_at.unwrap_or(BUILT_MS).max(BUILT_MS).saturating_add(AHEAD_MS);
    Ok(ClockLook {
        offset_ms: open.clock.offset_ms(),
        said_at: said_at.map(Moment),
        certainly_wrong: context.now.0 < BUILT_MS || set_back || ahead,
        other_laptops: laptop::other_clocks(context)?,
    })
}

/// From now on that is the time. Nothing that was written changes.
pub(crate) fn confirm(context: &Context, input: ConfirmClock) -> Answer<Nothing> {
    // A year that was mistyped would stand on everything that is written after it.
    if input.said.0 < BUILT_MS {
        return Err(Failure::bad("said", Wrong::TooEarly));
    }
    let confirmed = ClockConfirmed { said_ms: input.said.0 };
    let offset = input.said.0.saturating_sub(context.app.laptop_clock().0);
    let open = context.open()?;
    // The entry that says so is the last one that bears the old time.
    let last = Hybrid(newest(context, &open)?).next(context.now);
    let steps = stepped(open.clock.steps().clone(), last, context.now, input.said.0);
    context.write(|writing| {
        writing.append(writing.opening(), Fact::ClockConfirmed(confirmed))?;
        setting::set(writing.tx(), STEPS, &serde_json::to_string(&steps).unwrap_or_default())?;
        setting::set(writing.tx(), OFFSET, &offset.to_string())?;
        setting::set(writing.tx(), SAID_AT, &input.said.0.to_string())
    })?;
    open.clock.look_again(&open.store);
    open.clock.latest_ms.store(input.said.0, Ordering::Relaxed);
    Ok(Nothing {})
}

/// The steps with one more: it is another time than this laptop thought. If the clock had only jumped away from the right
/// time and is back there, what was written before the jump bore the right time all along.
fn stepped(mut steps: Vec<ClockStep>, last: Hybrid, now: Wall, said_ms: i64) -> Vec<ClockStep> {
    let is_back = |step: &ClockStep| step.before_ms.is_some_and(|before| said_ms >= before);
    let after = steps.pop_if(|step| is_back(step)).map_or(0, |jump| jump.up_to);
    steps.push(ClockStep { after, up_to: last.0, by_ms: said_ms.saturating_sub(now.0), before_ms: None });
    steps
}

/// When something was written, by the clock as it stands now. How the clocks of others were put right is not known here.
pub(crate) fn since(open: &OpenPoint, device: DeviceId, written: Times) -> Wall {
    if device == open.store.device() { open.clock.since(written) } else { written.wall }
}

/// Remembers that the laptop's clock was set back, so that what was written before it goes on growing old.
pub(crate) fn notice_set_back(context: &Context) -> Answer<()> {
    // Not the time at which the command began: the store that it opened may know better.
    let (open, now) = (context.open()?, context.app.now());
    let seen = open.clock.latest_ms.fetch_max(now.0, Ordering::Relaxed);
    let last = context.read(|connection| last_entries(connection, open.store.device()))?;
    let before = last.iter().map(|written| open.clock.since(*written).0).fold(seen, i64::max);
    if now.0 + SET_BACK_MS >= before {
        return Ok(());
    }
    let by_ms = now.0.saturating_sub(before);
    open.clock.latest_ms.store(now.0, Ordering::Relaxed);
    let step = ClockStep { after: 0, up_to: newest(context, &open)?, by_ms, before_ms: Some(before) };
    open.clock.steps().push(step);
    let text = serde_json::to_string(&*open.clock.steps()).unwrap_or_default();
    if let Err(failure) = context.change(|tx| setting::set(tx, STEPS, &text)) {
        tracing::warn!(code = ?failure.code, "that the clock was set back is known until the program ends");
    }
    Ok(())
}

/// The hybrid time of the newest entry of this laptop.
fn newest(context: &Context, open: &OpenPoint) -> Answer<u64> {
    let last = context.read(|connection| last_entries(connection, open.store.device()))?;
    Ok(last.iter().map(|written| written.hybrid.0).max().unwrap_or(0))
}

/// A moment as people at the point read it.
pub(crate) fn local(wall: Wall) -> DateTime<Tz> {
    Amsterdam.timestamp_millis_opt(wall.0).single().unwrap_or_else(|| Amsterdam.timestamp_nanos(0))
}

/// The start of the day in which a moment lies.
pub(crate) fn start_of_day(now: Wall) -> Wall {
    let midnight = local(now).date_naive().and_time(NaiveTime::MIN);
    let start = Amsterdam.from_local_datetime(&midnight).earliest();
    start.map_or(now, |start| Wall(start.timestamp_millis()))
}

/// The moment that was meant: the earliest of those that may be.
pub(crate) fn earliest(said: &[Deadline], now: Wall) -> Option<Wall> {
    said.iter().filter_map(|deadline| moment_of(*deadline, now)).min()
}

/// A time of the day is the next one.
fn moment_of(deadline: Deadline, now: Wall) -> Option<Wall> {
    match deadline {
        Deadline::Within(minutes) => Some(now.plus_minutes(minutes)),
        Deadline::At { hour, minute } => {
            let today = local(now).date_naive();
            let time = NaiveTime::from_hms_opt(hour, minute, 0)?;
            let days = [today, today.succ_opt()?];
            let moments = days.iter().filter_map(|day| Amsterdam.from_local_datetime(&day.and_time(time)).earliest());
            moments.map(|moment| Wall(moment.timestamp_millis())).find(|moment| *moment > now)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_the_day_is_the_next_one() {
        let noon = Wall(1_763_982_000_000); // 2025-11-24 12:00 in Amsterdam
        let later = moment_of(Deadline::At { hour: 17, minute: 30 }, noon).map(on_radio);
        assert_eq!(later.as_deref(), Some("17:30"));
        let tomorrow = moment_of(Deadline::At { hour: 9, minute: 0 }, noon).map(on_paper);
        assert_eq!(tomorrow.as_deref(), Some("09:00 op 25-11-2025"));
    }

    #[test]
    fn of_what_may_be_meant_the_earliest_holds() {
        let noon = Wall(1_763_982_000_000);
        let said = [Deadline::Within(120), Deadline::At { hour: 1, minute: 0 }, Deadline::At { hour: 13, minute: 0 }];
        assert_eq!(earliest(&said, noon).map(on_radio).as_deref(), Some("13:00"));
        assert_eq!(earliest(&[], noon), None);
    }

    #[test]
    fn a_clock_from_1970_is_no_reason_to_stop() {
        assert_eq!(on_radio(Wall(0)), "01:00");
        assert!(start_of_day(Wall(0)) <= Wall(0));
    }
}
