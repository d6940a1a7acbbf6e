//! What a point keeps beside its requests: lines of the diary, actions, messages, who is here, facilities, weather, the
//! building, stock, ticks, openings, handovers, wrong PINs. They are few beside requests, so their rows say only which stand open and
//! when they were; the rest is folded from the entries.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use steunpunt_domain::action::Action;
use steunpunt_domain::attendance::Attendance;
use steunpunt_domain::building::BuildingReport;
use steunpunt_domain::checklist::{PointState, Tick};
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::log_line::LogLine;
use steunpunt_domain::logbook::{Kind, Reading};
use steunpunt_domain::message::Message;
use steunpunt_domain::pack::PackFile;
use steunpunt_domain::replaced::Replaces;
use steunpunt_domain::shift_handover::{Charge, ChargeTaken, Handover, HandoverStage, Heads};
use steunpunt_domain::situation::FacilityReport;
use steunpunt_domain::stock::StockCount;
use steunpunt_domain::volunteer::WrongPin;
use steunpunt_domain::weather::Weather;

use crate::{Error, Result, logbook};

/// What is kept this way.
pub trait PointItem: Sized {
    /// The kind of the entry that opens it.
    const KIND: Kind;

    /// Folds its entries; `None` while the first is not here.
    fn fold(readings: &[Reading]) -> Option<Self>;

    /// When it happened, in milliseconds since 1970.
    fn at_ms(&self) -> i64;

    /// Whether it stands open, as far as its own entries tell.
    fn is_open(&self) -> bool {
        true
    }

    /// Those that it replaces.
    fn replaced(&self) -> Vec<EntryId> {
        Vec::new()
    }

    /// The entries by which it stands: once all of them are replaced, it does not stand any more.
    fn stands_by(&self) -> Vec<EntryId>;
}

macro_rules! point_items {
    ($($name:ident($kind:ident) at $at:expr $(, open $open:expr)? $(, replaces $replaced:expr)?;)+) => {
        $(impl PointItem for $name {
            const KIND: Kind = Kind::$kind;

            fn fold(readings: &[Reading]) -> Option<Self> {
                $name::fold(readings)
            }

            fn at_ms(&self) -> i64 {
                let at: fn(&Self) -> i64 = $at;
                at(self)
            }

            $(fn is_open(&self) -> bool {
                let open: fn(&Self) -> bool = $open;
                open(self)
            })?

            $(fn replaced(&self) -> Vec<EntryId> {
                let replaced: fn(&Self) -> &[EntryId] = $replaced;
                replaced(self).to_vec()
            })?

            fn stands_by(&self) -> Vec<EntryId> {
                vec![self.stamp.entry]
            }
        })+

        /// Brings the row of an item up to date; false when it is none of these.
        pub(crate) fn refresh(tx: &Transaction, item: i64, kind: Kind, readings: &[Reading]) -> Result<bool> {
            match kind {
                $(Kind::$kind => write::<$name>(tx, item, readings)?,)+
                Kind::ChargeTaken => write::<TakenCharge>(tx, item, readings)?,
                Kind::HandoverOffered => write::<Handover>(tx, item, readings)?,
                _ => return Ok(false),
            }
            Ok(true)
        }
    };
}

point_items! {
    LogLine(LogLineWritten) at |line| line.written.at_ms, open LogLine::is_open, replaces |line| line.corrects.as_slice();
    Action(ActionSet) at |action| action.stamp.times.wall.0, open Action::is_open;
    Message(MessageWritten) at |message| message.stamp.times.wall.0, open Message::is_open;
    Attendance(AttendanceBegan) at |here| here.began.from_ms, open |here| here.ended_ms.is_none() && here.erased.is_none();
    FacilityReport(FacilityReported) at |report| report.stamp.times.wall.0, replaces |report| report.replaces();
    Weather(WeatherReported) at |weather| weather.stamp.times.wall.0, replaces |weather| weather.replaces();
    BuildingReport(BuildingReported) at |report| report.stamp.times.wall.0, replaces |report| report.replaces();
    StockCount(StockCounted) at |count| count.stamp.times.wall.0, replaces |count| count.replaces();
    Tick(ChecklistTicked) at |tick| tick.stamp.times.wall.0, replaces |tick| tick.replaces();
    PointState(PointStateSet) at |state| state.stamp.times.wall.0, replaces |state| state.replaces();
    WrongPin(PinRefused) at |pin| pin.stamp.times.wall.0, open |_| false;
    PackFile(PackFileTaken) at |file| file.stamp.times.wall.0, replaces |file| file.replaces();
}

/// Open while somebody can accept it, for as long as whoever accepted it is in charge, and while a question of it has no
/// answer.
impl PointItem for Handover {
    const KIND: Kind = Kind::HandoverOffered;

    fn fold(readings: &[Reading]) -> Option<Self> {
        Handover::fold(readings)
    }

    fn at_ms(&self) -> i64 {
        self.stamp.times.wall.0
    }

    fn is_open(&self) -> bool {
        self.stage() != HandoverStage::Refused || self.unanswered().next().is_some()
    }

    fn replaced(&self) -> Vec<EntryId> {
        self.accepted.iter().flat_map(|charge| charge.replaces.iter().copied()).collect()
    }

    fn stands_by(&self) -> Vec<EntryId> {
        let itself = self.accepted.is_empty() || self.unanswered().next().is_some();
        let accepted = self.accepted.iter().map(|charge| charge.stamp.entry);
        accepted.chain(itself.then_some(self.id.0)).collect()
    }
}

/// That somebody took charge without a handover.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TakenCharge {
    /// Who, and since when.
    pub charge: Charge,
    /// Why.
    pub taken: ChargeTaken,
}

impl PointItem for TakenCharge {
    const KIND: Kind = Kind::ChargeTaken;

    fn fold(readings: &[Reading]) -> Option<Self> {
        Charge::fold(readings).map(|(charge, taken)| Self { charge, taken })
    }

    fn at_ms(&self) -> i64 {
        self.charge.stamp.times.wall.0
    }

    fn replaced(&self) -> Vec<EntryId> {
        self.charge.replaces().to_vec()
    }

    fn stands_by(&self) -> Vec<EntryId> {
        vec![self.charge.stamp.entry]
    }
}

/// The handover that somebody accepted last; nothing while nobody has accepted any.
pub fn last_accepted(connection: &Connection) -> Result<Option<Handover>> {
    // The index is of this kind alone, which is why its number stands in the question; it is read from its end.
    let sql = format!(
        "SELECT entry.item FROM entry CROSS JOIN point_item ON point_item.item = entry.item AND point_item.kind = ?1 \
         CROSS JOIN device ON device.id = entry.device WHERE entry.kind = {} \
         ORDER BY entry.hybrid DESC, device.name DESC, entry.audience DESC, entry.sequence DESC LIMIT 1",
        Kind::HandoverAccepted.0
    );
    let last = folded(connection, &sql, params![Kind::HandoverOffered.0])?;
    Ok(last.into_iter().next())
}

/// One, with all its entries.
pub fn one<T: PointItem>(connection: &Connection, id: EntryId) -> Result<T> {
    let item = logbook::item_row(connection, id)?.ok_or(Error::NotFound)?;
    T::fold(&logbook::readings(connection, item)?).ok_or(Error::NotFound)
}

/// One as it was when the series went as far as these heads; `None` when it was not there, or is of another kind.
pub fn one_until<T: PointItem>(connection: &Connection, id: EntryId, heads: &Heads) -> Result<Option<T>> {
    let Some(item) = logbook::item_row(connection, id)? else { return Ok(None) };
    Ok(T::fold(&logbook::readings_until(connection, item, heads)?))
}

/// Those that stand open, the oldest first. They are few beside those of before, which is why the index is named: for the
/// order's sake another one would be walked from the first day on.
pub fn open<T: PointItem>(connection: &Connection) -> Result<Vec<T>> {
    let sql =
        "SELECT item FROM point_item INDEXED BY point_item_open WHERE kind = ?1 AND open = 1 ORDER BY at_ms, item";
    folded(connection, sql, params![T::KIND.0])
}

/// All of them, the oldest first.
pub fn all<T: PointItem>(connection: &Connection) -> Result<Vec<T>> {
    folded(connection, "SELECT item FROM point_item WHERE kind = ?1 ORDER BY at_ms, item", params![T::KIND.0])
}

/// Those from a moment on, the oldest first.
pub fn since<T: PointItem>(connection: &Connection, from_ms: i64) -> Result<Vec<T>> {
    let sql = "SELECT item FROM point_item WHERE kind = ?1 AND at_ms >= ?2 ORDER BY at_ms, item";
    folded(connection, sql, params![T::KIND.0, from_ms])
}

/// What is so old is new only when it arrived after the last handover: three days in milliseconds.
const LATE_MS: i64 = 3 * 24 * 3_600_000;

/// Those that a handover did not hold: whatever was written or arrived since, also when it happened before.
pub fn not_in<T: PointItem>(connection: &Connection, handover: &Handover) -> Result<Vec<T>> {
    let from_ms = handover.stamp.times.wall.0.saturating_sub(LATE_MS);
    let later = later::<T>(connection, from_ms, handover.id.0)?;
    let new = later.into_iter().filter(|(entry, _)| !handover.heads.holds_entry(*entry)).map(|(_, item)| item);
    fold_all(connection, &new.collect::<Vec<_>>())
}

/// Those from a moment on, and those that arrived after an item, by their names and local numbers; the oldest first.
fn later<T: PointItem>(connection: &Connection, from_ms: i64, after: EntryId) -> Result<Vec<(EntryId, i64)>> {
    let after = logbook::item_row(connection, after)?.unwrap_or(0);
    let sql = "SELECT device.name, item.audience, item.sequence, item.id FROM \
               (SELECT item, at_ms FROM point_item WHERE kind = ?1 AND at_ms >= ?2 UNION \
               SELECT item, at_ms FROM point_item WHERE kind = ?1 AND item > ?3) AS late \
               JOIN item ON item.id = late.item JOIN device ON device.id = item.device ORDER BY at_ms, item.id";
    let mut statement = connection.prepare_cached(sql)?;
    let named = |row: &Row| -> rusqlite::Result<(EntryId, i64)> { Ok((logbook::named(row)?, row.get(3)?)) };
    let rows = statement.query_map(params![T::KIND.0, from_ms, after], named)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The latest that do not stand open any more, the newest first, at most so many.
pub fn closed_lately<T: PointItem>(connection: &Connection, limit: usize) -> Result<Vec<T>> {
    let sql = "SELECT item FROM point_item WHERE kind = ?1 AND open = 0 ORDER BY at_ms DESC, item DESC LIMIT ?2";
    folded(connection, sql, params![T::KIND.0, i64::try_from(limit).unwrap_or(i64::MAX)])
}

fn folded<T: PointItem>(connection: &Connection, sql: &str, values: impl rusqlite::Params) -> Result<Vec<T>> {
    fold_all(connection, &logbook::items_in(connection, sql, values)?)
}

fn fold_all<T: PointItem>(connection: &Connection, items: &[i64]) -> Result<Vec<T>> {
    Ok(logbook::readings_of(connection, items)?.iter().filter_map(|readings| T::fold(readings)).collect())
}

/// Two that name each other's predecessors may arrive in any order: whoever comes second finds what the first left.
fn write<T: PointItem>(tx: &Transaction, item: i64, readings: &[Reading]) -> Result<()> {
    let Some(folded) = T::fold(readings) else { return Ok(()) };
    folded.replaced().into_iter().try_for_each(|entry| replace(tx, entry))?;
    let open = folded.is_open() && stands(tx, &folded.stands_by())?;
    let sql = "INSERT INTO point_item (item, kind, at_ms, open) VALUES (?1, ?2, ?3, ?4) \
               ON CONFLICT (item) DO UPDATE SET at_ms = ?3, open = ?4";
    tx.prepare_cached(sql)?.execute(params![item, T::KIND.0, folded.at_ms(), open])?;
    Ok(())
}

/// Once an entry is known to be replaced, nothing more has to be done when another says so too.
fn replace(tx: &Transaction, entry: EntryId) -> Result<()> {
    let device = logbook::device_row(tx, entry.device)?;
    let name = params![device, entry.audience.byte(), entry.sequence];
    let insert = "INSERT INTO replaced (device, audience, sequence) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    if tx.prepare_cached(insert)?.execute(name)? == 0 {
        return Ok(());
    }
    let close = "UPDATE point_item SET open = 0 WHERE item = \
                 (SELECT id FROM item WHERE device = ?1 AND audience = ?2 AND sequence = ?3)";
    tx.prepare_cached(close)?.execute(name)?;
    // An acceptance is about a handover, which may stand by another one still.
    let about = "SELECT item FROM entry WHERE device = ?1 AND audience = ?2 AND sequence = ?3 AND kind = ?4";
    let name = params![device, entry.audience.byte(), entry.sequence, Kind::HandoverAccepted.0];
    let about: Option<i64> = tx.prepare_cached(about)?.query_row(name, |row| row.get(0)).optional()?;
    about.map_or(Ok(()), |item| logbook::refresh(tx, item))
}

fn stands(connection: &Connection, entries: &[EntryId]) -> Result<bool> {
    for entry in entries {
        if !is_replaced(connection, *entry)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether another entry names this one as what it replaces.
pub fn is_replaced(connection: &Connection, entry: EntryId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM device JOIN replaced ON replaced.device = device.id \
               WHERE device.name = ?1 AND replaced.audience = ?2 AND replaced.sequence = ?3)";
    let name = params![entry.device.0, entry.audience.byte(), entry.sequence];
    Ok(connection.prepare_cached(sql)?.query_row(name, |row| row.get(0))?)
}
