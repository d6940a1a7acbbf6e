//! Who may sign in, and who tried: volunteers put on the list and changed, and wrong PINs.

use steunpunt_domain::logbook::Stamp;
use steunpunt_domain::register::{Live, Value};
use steunpunt_domain::volunteer::{Volunteer, VolunteerField, WrongPin};
use steunpunt_store::{point_item, volunteer};

use super::{line, plain};
use crate::Answer;
use crate::context::Context;
use crate::request::{Laptops, Names};
use crate::shapes::Moment;
use crate::shapes::log_line::LogEntry;

/// From a moment on, in milliseconds since 1970, in no order.
pub(super) fn entries(context: &Context, names: &Names, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let mut lines = wrong_pins(context, from_ms)?;
    for row in context.everybody()? {
        let volunteer = context.read(|connection| volunteer::volunteer(connection, row.id))?;
        lines.extend(of_volunteer(names, &volunteer).into_iter().filter(|line| line.at.0 >= from_ms));
    }
    Ok(lines)
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

fn of_volunteer(names: &Names, volunteer: &Volunteer) -> Vec<LogEntry> {
    let told = |stamp: &Stamp, what: &str| line(names, stamp, "access", volunteer.name().to_owned(), what);
    let changed = |field: VolunteerField, what: fn(&Value) -> &'static str| {
        volunteer.changes(field).map(move |Live { stamp, value }| (stamp, what(value)))
    };
    let changes = changed(VolunteerField::Pin, |_| "pin")
        .chain(changed(VolunteerField::Role, |_| "role"))
        .chain(changed(VolunteerField::Active, |value| if *value == Value::Number(0) { "gone" } else { "back" }));
    let added = std::iter::once((&volunteer.added, "added"));
    added.chain(changes).map(|(stamp, what)| told(stamp, what)).collect()
}
