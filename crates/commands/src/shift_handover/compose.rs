//! What stands on a handover: found in the read tables when it is composed, or drawn again from the entries up to where
//! it was frozen. Both ways give the same things, so that what is shown later is what was signed.

use steunpunt_domain::action::Action;
use steunpunt_domain::attendance::Attendance;
use steunpunt_domain::building::BuildingReport;
use steunpunt_domain::emergency_report::EmergencyReport;
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::information_sheet::{Library, SheetStanding, SheetVersion};
use steunpunt_domain::log_line::LogLine;
use steunpunt_domain::logbook::{Fact, Kind, Reading, Stamp};
use steunpunt_domain::message::Message;
use steunpunt_domain::notice::Notice;
use steunpunt_domain::request::Request;
use steunpunt_domain::rumour::Rumour;
use steunpunt_domain::shift_handover::{Handover, Heads};
use steunpunt_domain::situation::FacilityReport;
use steunpunt_domain::stock::StockCount;
use steunpunt_domain::weather::Weather;
use steunpunt_store::logbook::{item_row, readings_until};
use steunpunt_store::{Connection, Result, point_item};

use crate::information_sheet::library;

/// The parts that the arriving crew has explained to it, in the order of a briefing.
pub(crate) const PARTS: [&str; 9] = [
    "situation",
    "background",
    "assessment",
    "recommendation",
    "requests",
    "promises",
    "messages",
    "staff",
    "building",
];
/// What stands on a handover.
#[derive(Default)]
pub(crate) struct Gathered {
    pub emergencies: Vec<EmergencyReport>,
    pub requests: Vec<Request>,
    pub actions: Vec<Action>,
    pub messages: Vec<Message>,
    pub lines: Vec<LogLine>,
    pub facilities: Vec<FacilityReport>,
    pub weather: Vec<Weather>,
    pub building: Vec<BuildingReport>,
    pub stock: Vec<StockCount>,
    pub rumours: Vec<Rumour>,
    pub notices: Vec<Notice>,
    pub sheets: Vec<SheetVersion>,
    pub staff: Vec<Attendance>,
    /// Earlier ones, at which something was asked that had no answer.
    pub handovers: Vec<Handover>,
}

/// The shift that runs: since the last handover; without one since the beginning, because nothing was handed over yet.
pub(crate) struct Shift {
    /// The last handover that somebody accepted.
    pub before: Option<Handover>,
    /// Since when it runs, in milliseconds since 1970.
    pub since_ms: i64,
}

/// The shift that runs now.
pub(crate) fn shift_now(connection: &Connection, now_ms: i64) -> Result<Shift> {
    let before = point_item::last_accepted(connection)?;
    let since = match &before {
        Some(before) => Some(before.stamp.times.wall.0),
        None => steunpunt_store::logbook::began(connection)?,
    };
    // A clock that was set back must not make a shift that has not begun.
    Ok(Shift { since_ms: since.unwrap_or(now_ms).min(now_ms), before })
}

/// Finds what stands open, and what came since the last handover.
pub(crate) fn gather(connection: &Connection, shift: &Shift, now_ms: i64) -> Result<Gathered> {
    let handovers: Vec<Handover> = point_item::open(connection)?;
    let notices = steunpunt_store::notice::holding(connection, now_ms)?;
    Ok(Gathered {
        emergencies: steunpunt_store::emergency_report::waiting(connection)?,
        requests: steunpunt_store::request::open_requests(connection)?,
        actions: point_item::open(connection)?,
        messages: point_item::open(connection)?,
        lines: [point_item::open(connection)?, put_right(connection, shift)?].concat(),
        facilities: point_item::open(connection)?,
        weather: point_item::open(connection)?,
        building: point_item::open(connection)?,
        stock: point_item::open(connection)?,
        rumours: steunpunt_store::rumour::open(connection)?,
        notices: notices.into_iter().filter(|notice| !notice.posted.confirmed).collect(),
        sheets: sheets(&library(connection)?, shift, now_ms),
        staff: point_item::open(connection)?,
        handovers: handovers.into_iter().filter(|one| one.unanswered().next().is_some()).collect(),
    })
}

/// What came in this shift in the place of what was written before, and is confirmed: it leaves no doubt, but whoever heard
/// the earlier words has to know.
fn put_right(connection: &Connection, shift: &Shift) -> Result<Vec<LogLine>> {
    let lines: Vec<LogLine> = match &shift.before {
        Some(before) => point_item::not_in(connection, before)?,
        None => point_item::all(connection)?,
    };
    let mut right = Vec::new();
    for line in lines {
        let corrects = line.corrects.is_some() && line.erased.is_none() && !line.is_open();
        if corrects && !point_item::is_replaced(connection, line.stamp.entry)? {
            right.push(line);
        }
    }
    Ok(right)
}

/// Those in force, and those that went in this shift: what replaced them is new, they were withdrawn, or ran out.
fn sheets(library: &Library, shift: &Shift, now_ms: i64) -> Vec<SheetVersion> {
    let is_new = |stamp: &Stamp| shift.before.as_ref().is_none_or(|before| !before.heads.holds_entry(stamp.entry));
    let stands = |version: &&SheetVersion| match library.standing(version, now_ms) {
        SheetStanding::InForce => true,
        SheetStanding::Replaced(by) => {
            let mut higher = library.versions(&version.sheet.code).iter().filter(|other| other.sheet.version == by);
            higher.any(|other| other.published.as_ref().is_some_and(is_new))
        }
        SheetStanding::Withdrawn(_) => version.withdrawn.as_ref().is_some_and(|gone| is_new(&gone.stamp)),
        SheetStanding::Expired(until_ms) => until_ms >= shift.since_ms,
        _ => false,
    };
    let all = library.codes().flat_map(|code| library.versions(code));
    all.filter(|version| !version.written.is_empty()).filter(stands).cloned().collect()
}

impl Gathered {
    /// The items on it, which an offer freezes.
    pub fn items(&self) -> Vec<EntryId> {
        let sheets = self.sheets.iter().filter_map(|version| Some(version.written.first()?.entry));
        let mut items: Vec<EntryId> = Vec::new();
        items.extend(self.emergencies.iter().map(|one| one.id.0));
        items.extend(self.requests.iter().map(|one| one.id.0));
        items.extend(self.actions.iter().map(|one| one.stamp.entry));
        items.extend(self.messages.iter().map(|one| one.stamp.entry));
        items.extend(self.lines.iter().map(|one| one.stamp.entry));
        items.extend(self.facilities.iter().map(|one| one.stamp.entry));
        items.extend(self.weather.iter().map(|one| one.stamp.entry));
        items.extend(self.building.iter().map(|one| one.stamp.entry));
        items.extend(self.stock.iter().map(|one| one.stamp.entry));
        items.extend(self.rumours.iter().map(|one| one.stamp.entry));
        items.extend(self.notices.iter().map(|one| one.stamp.entry));
        items.extend(sheets);
        items.extend(self.staff.iter().map(|one| one.stamp.entry));
        items.extend(self.handovers.iter().map(|one| one.stamp.entry));
        items
    }

    /// Draws it again from the entries up to where it was frozen.
    pub fn frozen(connection: &Connection, items: &[EntryId], heads: &Heads) -> Result<Self> {
        let mut gathered = Self::default();
        for item in items {
            // What has not arrived here yet is missing until it does.
            let Some(row) = item_row(connection, *item)? else { continue };
            gathered.take(&readings_until(connection, row, heads)?);
        }
        Ok(gathered)
    }

    fn take(&mut self, readings: &[Reading]) {
        let opening = readings.iter().find(|reading| reading.item() == reading.stamp.entry);
        let Some(fact) = opening.map(|opening| &opening.body.fact) else { return };
        match fact.kind() {
            Kind::EmergencyReported => self.emergencies.extend(EmergencyReport::fold(readings)),
            Kind::RequestLogged => self.requests.extend(Request::fold(readings)),
            Kind::ActionSet => self.actions.extend(Action::fold(readings)),
            Kind::MessageWritten => self.messages.extend(Message::fold(readings)),
            Kind::LogLineWritten => self.lines.extend(LogLine::fold(readings)),
            Kind::FacilityReported => self.facilities.extend(FacilityReport::fold(readings)),
            Kind::WeatherReported => self.weather.extend(Weather::fold(readings)),
            Kind::BuildingReported => self.building.extend(BuildingReport::fold(readings)),
            Kind::StockCounted => self.stock.extend(StockCount::fold(readings)),
            Kind::RumourHeard if !matches!(fact, Fact::Erased(_)) => self.rumours.extend(Rumour::fold(readings)),
            Kind::NoticePosted => self.notices.extend(Notice::fold(readings)),
            Kind::SheetWritten => self.sheets.extend(SheetVersion::fold(readings)),
            Kind::AttendanceBegan => self.staff.extend(Attendance::fold(readings)),
            Kind::HandoverOffered => self.handovers.extend(Handover::fold(readings)),
            _ => {}
        }
    }
}
