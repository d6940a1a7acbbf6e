//! What a point keeps beside its requests: lines of the diary, actions, messages, who is here, facilities, stock, ticks,
//! openings, handovers. They are few beside requests, so their rows say only which stand open and when they were; the rest
//! is folded from the entries.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::action::Action;
use steunpunt_domain::attendance::Attendance;
use steunpunt_domain::checklist::{PointState, Tick};
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::log_line::LogLine;
use steunpunt_domain::logbook::{Kind, Reading};
use steunpunt_domain::message::Message;
use steunpunt_domain::replaced::Replaces;
use steunpunt_domain::shift_handover::{Charge, ChargeTaken, Handover, HandoverStage, Heads};
use steunpunt_domain::situation::FacilityReport;
use steunpunt_domain::stock::StockCount;

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
    fn replaced(&self) -> &[EntryId] {
        &[]
    }
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

            $(fn replaced(&self) -> &[EntryId] {
                let replaced: fn(&Self) -> &[EntryId] = $replaced;
                replaced(self)
            })?
        })+

        /// Brings the row of an item up to date; false when it is none of these.
        pub(crate) fn refresh(tx: &Transaction, item: i64, kind: Kind, readings: &[Reading]) -> Result<bool> {
            match kind {
                $(Kind::$kind => write::<$name>(tx, item, readings)?,)+
                Kind::ChargeTaken => write::<TakenCharge>(tx, item, readings)?,
                _ => return Ok(false),
            }
            Ok(true)
        }
    };
}

point_items! {
    LogLine(LogLineWritten) at |line| line.written.at_ms;
    Action(ActionSet) at |action| action.stamp.times.wall.0, open Action::is_open;
    Message(MessageWritten) at |message| message.stamp.times.wall.0, open Message::is_open;
    Attendance(AttendanceBegan) at |here| here.began.from_ms, open |here| here.ended_ms.is_none() && here.erased.is_none();
    FacilityReport(FacilityReported) at |report| report.stamp.times.wall.0, replaces |report| report.replaces();
    StockCount(StockCounted) at |count| count.stamp.times.wall.0, replaces |count| count.replaces();
    Tick(ChecklistTicked) at |tick| tick.stamp.times.wall.0, replaces |tick| tick.replaces();
    PointState(PointStateSet) at |state| state.stamp.times.wall.0, replaces |state| state.replaces();
    Handover(HandoverOffered) at |handover| handover.stamp.times.wall.0,
        open |handover| handover.stage() == HandoverStage::Offered;
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

    fn replaced(&self) -> &[EntryId] {
        self.charge.replaces()
    }
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

/// Those that stand open, the oldest first.
pub fn open<T: PointItem>(connection: &Connection) -> Result<Vec<T>> {
    let sql = "SELECT item FROM point_item WHERE kind = ?1 AND open = 1 ORDER BY at_ms, item";
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
    let after = logbook::item_row(connection, handover.id.0)?.unwrap_or(0);
    let sql = "SELECT item FROM (SELECT item, at_ms FROM point_item WHERE kind = ?1 AND at_ms >= ?2 UNION \
               SELECT item, at_ms FROM point_item WHERE kind = ?1 AND item > ?3) ORDER BY at_ms, item";
    let items = logbook::items_in(connection, sql, params![T::KIND.0, from_ms, after])?;
    let mut new = Vec::new();
    for item in items {
        if !handover.heads.holds_entry(logbook::entry_name(connection, item)?) {
            new.extend(T::fold(&logbook::readings(connection, item)?));
        }
    }
    Ok(new)
}

fn folded<T: PointItem>(connection: &Connection, sql: &str, values: impl rusqlite::Params) -> Result<Vec<T>> {
    let items = logbook::items_in(connection, sql, values)?;
    let fold = |item| Ok(T::fold(&logbook::readings(connection, item)?));
    items.into_iter().filter_map(|item| fold(item).transpose()).collect()
}

/// Two that name each other's predecessors may arrive in any order: whoever comes second finds what the first left.
fn write<T: PointItem>(tx: &Transaction, item: i64, readings: &[Reading]) -> Result<()> {
    let Some(folded) = T::fold(readings) else { return Ok(()) };
    folded.replaced().iter().try_for_each(|entry| replace(tx, *entry))?;
    let open = folded.is_open() && !is_replaced(tx, item)?;
    let sql = "INSERT INTO point_item (item, kind, at_ms, open) VALUES (?1, ?2, ?3, ?4) \
               ON CONFLICT (item) DO UPDATE SET at_ms = ?3, open = ?4";
    tx.prepare_cached(sql)?.execute(params![item, T::KIND.0, folded.at_ms(), open])?;
    Ok(())
}

fn replace(tx: &Transaction, entry: EntryId) -> Result<()> {
    let device = logbook::device_row(tx, entry.device)?;
    let name = params![device, entry.audience.byte(), entry.sequence];
    tx.prepare_cached("INSERT INTO replaced (device, audience, sequence) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?
        .execute(name)?;
    let close = "UPDATE point_item SET open = 0 WHERE item = \
                 (SELECT id FROM item WHERE device = ?1 AND audience = ?2 AND sequence = ?3)";
    tx.prepare_cached(close)?.execute(name)?;
    Ok(())
}

fn is_replaced(tx: &Transaction, item: i64) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM item JOIN replaced USING (device, audience, sequence) WHERE item.id = ?1)";
    Ok(tx.prepare_cached(sql)?.query_row([item], |row| row.get(0))?)
}
