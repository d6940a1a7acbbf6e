//! Who may sign in, and who tried: volunteers put on the list and changed, and wrong PINs.

use steunpunt_domain::logbook::Stamp;
use steunpunt_domain::register::{Live, Value};
use steunpunt_domain::volunteer::{Volunteer, VolunteerField, WrongPin};
use steunpunt_store::{point_item, volunteer};

use super::{line, plain, rounds};
use crate::Answer;
use crate::context::Context;
use crate::request::{Laptops, Names};
use crate::shapes::Moment;
use crate::shapes::log_line::LogEntry;

/// Putting a crew on the list takes no longer than this: an hour in milliseconds.
const ROUND_MS: i64 = 3_600_000;

/// From a moment on, in milliseconds since 1970, in no order.
pub(super) fn entries(context: &Context, names: &Names, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let rows = context.everybody()?;
    let volunteers = rows.iter().map(|row| context.read(|connection| volunteer::volunteer(connection, row.id)));
    let volunteers = volunteers.collect::<Answer<Vec<_>>>()?;
    let mut acts: Vec<Act> = volunteers.iter().flat_map(of_volunteer).collect();
    acts.retain(|act| act.stamp.times.wall.0 >= from_ms);
    acts.sort_by_key(|act| act.stamp.reading_order());
    let shown = |round: &Vec<Act>| of_round(names, round);
    let mut lines: Vec<LogEntry> = rounds(acts, is_one_round).iter().filter_map(shown).collect();
    lines.extend(wrong_pins(context, from_ms)?);
    Ok(lines)
}

/// What somebody did to one volunteer.
struct Act<'a> {
    stamp: &'a Stamp,
    of: &'a Volunteer,
    what: &'static str,
}

/// What one person did to several in one go.
fn is_one_round(first: &Act, later: &Act) -> bool {
    let after = later.stamp.times.wall.0.saturating_sub(first.stamp.times.wall.0);
    let same = |act: &Act| (act.what, act.stamp.writer.volunteer);
    same(first) == same(later) && (0..=ROUND_MS).contains(&after)
}

fn of_round(names: &Names, round: &[Act]) -> Option<LogEntry> {
    let last = round.last()?;
    let whom = round.iter().map(|act| act.of.name()).collect::<Vec<_>>().join(", ");
    Some(line(names, last.stamp, "access", whom, last.what))
}

/// One line for those that followed each other on one laptop, at the last of them.
fn wrong_pins(context: &Context, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let laptops = Laptops::read(context)?;
    let wrong: Vec<WrongPin> = context.read(|connection| point_item::since(connection, from_ms))?;
    let lasts = wrong.iter().filter(|pin| !goes_on(&wrong, pin));
    let shown = |pin: &WrongPin| {
        let letter = laptops.of(&pin.stamp).map(|laptop| laptop.letter).unwrap_or_default();
        let text = format!("{} {letter}", pin.in_a_row).trim().to_owned();
        LogEntry { reason: "wrong_pin".to_owned(), ..plain(Moment(pin.stamp.times.wall.0), "access", text) }
    };
    Ok(lasts.map(shown).collect())
}

/// Whether another one came right after it, before the row began anew.
fn goes_on(wrong: &[WrongPin], pin: &WrongPin) -> bool {
    let here = wrong.iter().filter(|other| other.stamp.entry.device == pin.stamp.entry.device);
    let next = here.filter(|other| other.stamp.entry > pin.stamp.entry).min_by_key(|other| other.stamp.entry);
    next.is_some_and(|next| next.follows(pin))
}

fn of_volunteer(of: &Volunteer) -> Vec<Act<'_>> {
    let changed = |field: VolunteerField, what: fn(&Value) -> &'static str| {
        of.changes(field).map(move |Live { stamp, value }| Act { stamp, of, what: what(value) })
    };
    let changes = changed(VolunteerField::Pin, |_| "pin")
        .chain(changed(VolunteerField::Role, |_| "role"))
        .chain(changed(VolunteerField::Active, |value| if *value == Value::Number(0) { "gone" } else { "back" }));
    std::iter::once(Act { stamp: &of.added, of, what: "added" }).chain(changes).collect()
}
