//! What is always visible at the desk.

use steunpunt_domain::time::Wall;
use steunpunt_store::held;

use crate::clock::{self, start_of_day};
use crate::context::Context;
use crate::exchange::laptop;
use crate::shapes::desk::{BatteryLook, Desk, Kept};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, backup, draft, emergency_report, settings, support_point, volunteer};

pub(crate) fn get(context: &Context, _: Nothing) -> Answer<Desk> {
    let open = context.open()?;
    clock::notice_set_back(context)?;
    let today = start_of_day(context.now).0;
    Ok(Desk {
        point: support_point::point_view(&open),
        me: volunteer::me_view(context)?,
        now: Moment(context.now.0),
        clock: clock::look(context)?,
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

/// What lives on this laptop alone, as far as anybody has told.
fn kept(context: &Context) -> Answer<Kept> {
    let open = context.open()?;
    let (only_here, oldest) = only_here_since(context)?;
    let (last_backup, backup_trouble) = backup::last(context)?;
    Ok(Kept {
        only_here,
        oldest_only_here: oldest.map(|at| Moment(at.0)),
        last_backup: last_backup.map(Moment),
        backup_trouble,
        damaged: open.damage.get().is_some_and(|found| *found),
        read_only: open.store.is_read_only(),
        free_bytes: fs4::available_space(open.store.folder().path()).ok(),
    })
}

/// How many records are on this laptop alone.
pub(crate) fn only_here(context: &Context) -> Answer<u32> {
    only_here_since(context).map(|(count, _)| count)
}

fn only_here_since(context: &Context) -> Answer<(u32, Option<Wall>)> {
    // Where nobody was ever met that is everything, and need not be looked up entry by entry.
    let open = context.open()?;
    let (count, oldest) = match laptop::is_alone(context)? {
        true => context.read(held::all_here)?,
        false => context.read(|connection| held::only_here(connection, open.store.device()))?,
    };
    Ok((count, oldest.map(|(device, written)| clock::since(&open, device, written))))
}
