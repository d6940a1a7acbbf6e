//! What is always visible at the desk.

use super::draft::DraftTitle;
use super::emergency_report::EmergencyReport;
use super::exchange::laptop::{DeskLaptops, OtherClock};
use super::settings::Settings;
use super::support_point::Point;
use super::volunteer::Me;
use super::{Moment, shape};

shape! {
    /// The desk at one moment.
    pub struct Desk {
        /// The point.
        pub point: Point,
        /// Who is on.
        pub me: Me,
        /// The laptop's clock.
        pub now: Moment,
        /// What is known of that clock.
        pub clock: ClockLook,
        /// Battery; absent when the laptop does not tell.
        pub battery: Option<BatteryLook>,
        /// What is kept, and where.
        pub kept: Kept,
        /// Open requests.
        pub open_requests: u32,
        /// Requests on which people disagree.
        pub to_check: u32,
        /// Emergency reports nobody acknowledged, oldest first.
        pub emergencies: Vec<EmergencyReport>,
        /// Visits counted today.
        pub visits_today: u32,
        /// Unfinished forms: own ones in full, those of others by title.
        pub drafts: Vec<DraftTitle>,
        /// Settings of this laptop.
        pub settings: Settings,
        /// The other laptops.
        pub laptops: DeskLaptops,
    }

    /// What is known of the laptop's clock.
    pub struct ClockLook {
        /// How far a volunteer said it is off: their time less the laptop's, in milliseconds. 0 when never said.
        #[ts(type = "number")]
        pub offset_ms: i64,
        /// When they said so.
        pub said_at: Option<Moment>,
        /// It stands before the newest entry or before the program was built, or years after that and nobody said that it
        /// is right.
        pub certainly_wrong: bool,
        /// Paired laptops whose clocks differ from this one by more than two minutes.
        pub other_laptops: Vec<OtherClock>,
    }

    /// The battery.
    pub struct BatteryLook {
        /// 0 to 100.
        pub percent: u32,
        /// On mains.
        pub charging: bool,
        /// Minutes left, when the laptop can tell.
        pub minutes_left: Option<u32>,
    }

    /// What is kept.
    pub struct Kept {
        /// Records that are on this laptop alone: requests, emergency reports, messages, lines of the diary and so on.
        pub only_here: u32,
        /// When the oldest of them was written.
        pub oldest_only_here: Option<Moment>,
        /// The last backup.
        pub last_backup: Option<Moment>,
        /// Why the last backup failed, by error code.
        pub backup_trouble: Option<String>,
        /// The check of the whole file found damage: everything on the screen is right, but go on with a good copy.
        pub damaged: bool,
        /// Nothing can be written where the store is: what is there can be read, and nothing new is kept.
        pub read_only: bool,
        /// Free space in bytes where the store is, when it can be told.
        #[ts(type = "number | null")]
        pub free_bytes: Option<u64>,
    }

    /// A volunteer says what time it is.
    pub struct ConfirmClock {
        /// The time they read elsewhere.
        pub said: Moment,
    }
}
