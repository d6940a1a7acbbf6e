//! What is always visible at the desk.

use steunpunt_domain::device::ClockConfirmed;
use steunpunt_domain::logbook::Fact;
use steunpunt_store::{held, setting};

use crate::clock::start_of_day;
use crate::context::Context;
use crate::exchange::laptop;
use crate::shapes::desk::{BatteryLook, ClockLook, ConfirmClock, Desk, Kept};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, backup, draft, emergency_report, settings, support_point, volunteer};

const CLOCK_OFFSET: &str = "clock_offset_ms";
const CLOCK_SAID_AT: &str = "clock_said_at_ms";
/// 2026-11-01: no laptop can rightly stand before the program was made.
const BUILT_MS: i64 = 1_793_491_200_000;
/// A clock this far before the newest entry of this laptop was set back: two minutes in milliseconds.
const SET_BACK_MS: i64 = 2 * 60 * 1000;

pub(crate) fn get(context: &Context, _: Nothing) -> Answer<Desk> {
    let open = context.open()?;
    let today = start_of_day(context.now).0;
    Ok(Desk {
        point: support_point::point_view(&open),
        me: volunteer::me_view(context)?,
        now: Moment(context.now.0),
        clock: clock(context)?,
        battery: battery(context),
        kept: kept(context)?,
        open_requests: open.store.read(steunpunt_store::request::open_count)?,
        to_check: open.store.read(steunpunt_store::request::to_check_count)?,
        emergencies: emergency_report::waiting(context)?,
        visits_today: open.store.read(|connection| steunpunt_store::visit::total_since(connection, today))?,
        drafts: draft::list(context, Nothing {})?.drafts.into_iter().filter(|draft| !draft.put_away).collect(),
        settings: settings::current(context)?,
        laptops: laptop::desk_view(context)?,
    })
}

fn battery(context: &Context) -> Option<BatteryLook> {
    let state = context.app.0.setup.battery.state()?;
    Some(BatteryLook { percent: state.percent, charging: state.charging, minutes_left: state.minutes_left })
}

fn clock(context: &Context) -> Answer<ClockLook> {
    let kept = context.read(setting::all)?;
    let number = |name: &str| kept.get(name).and_then(|text| text.parse::<i64>().ok());
    // Those of others say how their clocks stand.
    let own = context.open()?.store.device();
    let newest =
        context.read(|connection| steunpunt_store::support_point::latest_of_last_entries_ms(connection, own))?;
    let (offset_ms, said_at) = (number(CLOCK_OFFSET).unwrap_or(0), number(CLOCK_SAID_AT));
    // Whoever looked at another clock and found this one right knows better than the entries.
    let found_right = said_at.is_some_and(|said| said <= context.now.0) && offset_ms.abs() < SET_BACK_MS;
    let set_back = context.now.0 + SET_BACK_MS < newest && !found_right;
    Ok(ClockLook {
        offset_ms,
        said_at: said_at.map(Moment),
        certainly_wrong: context.now.0 < BUILT_MS || set_back,
        other_laptops: laptop::other_clocks(context)?,
    })
}

/// What lives on this laptop alone, as far as anybody has told.
fn kept(context: &Context) -> Answer<Kept> {
    let open = context.open()?;
    // Where nobody was ever met that is everything, and need not be looked up entry by entry.
    let (only_here, oldest) = match laptop::is_alone(context)? {
        true => context.read(steunpunt_store::request::only_here)?,
        false => context.read(|connection| held::only_here(connection, open.store.device()))?,
    };
    let (last_backup, backup_trouble) = backup::last(context)?;
    Ok(Kept {
        only_here,
        oldest_only_here: oldest.map(Moment),
        last_backup: last_backup.map(Moment),
        backup_trouble,
        damaged: open.damage.get().is_some_and(|found| *found),
        read_only: open.store.is_read_only(),
        free_bytes: fs4::available_space(open.store.folder().path()).ok(),
    })
}

/// Kept beside the laptop's own time; nothing that was written changes.
pub(crate) fn confirm_clock(context: &Context, input: ConfirmClock) -> Answer<Nothing> {
    let confirmed = ClockConfirmed { said_ms: input.said.0 };
    let offset = input.said.0 - context.now.0;
    context.write(|writing| {
        writing.append(writing.opening(), Fact::ClockConfirmed(confirmed))?;
        setting::set(writing.tx(), CLOCK_OFFSET, &offset.to_string())?;
        setting::set(writing.tx(), CLOCK_SAID_AT, &context.now.0.to_string())
    })?;
    Ok(Nothing {})
}
