//! Who is here, and who is in charge.

use steunpunt_domain::ids::{AttendanceId, EntryId, VolunteerId};

use super::{Moment, shape};

shape! {
    /// The shift.
    pub struct Shift {
        /// Who is in charge: one, nobody yet, or two who did not know of each other.
        pub in_charge: Vec<InCharge>,
        /// Who is here, the longest first.
        pub here: Vec<Attendance>,
        /// Who is to come, the first first.
        pub coming: Vec<Attendance>,
        /// Who left in the last 24 hours, the newest first.
        pub left: Vec<Attendance>,
        /// The functions that nobody has and that are filled first, by the codes of their cards.
        pub unfilled: Vec<String>,
    }

    /// Somebody is in charge.
    pub struct InCharge {
        /// Who.
        #[ts(type = "string | null")]
        pub volunteer: Option<VolunteerId>,
        /// Their name.
        pub name: String,
        /// Since when.
        pub since: Moment,
        /// The number of the handover, or empty when they took charge without one.
        pub handover: String,
        /// Why, when without a handover.
        pub reason: String,
        /// Whether the shift has lasted so long that somebody else should take over.
        pub too_long: bool,
    }

    /// Somebody's time here.
    pub struct Attendance {
        /// Its id.
        #[ts(type = "string")]
        pub id: AttendanceId,
        /// The volunteer, when they can sign in.
        #[ts(type = "string | null")]
        pub volunteer: Option<VolunteerId>,
        /// Name.
        pub name: String,
        /// How to reach them.
        pub phone: String,
        /// What they can do and which languages they speak.
        pub skills: String,
        /// Functions, by the codes of their cards.
        pub functions: Vec<String>,
        /// From when.
        pub from: Moment,
        /// Until when they stay.
        pub until: Option<Moment>,
        /// When they left.
        pub ended: Option<Moment>,
        /// Whether they need rest.
        pub needs_rest: bool,
        /// When the words were erased.
        pub erased: Option<Moment>,
        /// What a change must name.
        #[ts(type = "string[]")]
        pub seen: Vec<EntryId>,
    }

    /// Somebody begins, or says that they will come.
    pub struct CheckIn {
        /// The volunteer; absent for a helper who came by themselves.
        #[ts(type = "string | null")]
        pub volunteer: Option<VolunteerId>,
        /// Name; that of the volunteer when left empty.
        pub name: String,
        /// How to reach them; may be empty.
        pub phone: String,
        /// What they can do and which languages they speak; may be empty.
        pub skills: String,
        /// Functions, by the codes of their cards.
        pub functions: Vec<String>,
        /// From when; absent for now.
        pub from: Option<Moment>,
        /// Until when.
        pub until: Option<Moment>,
        /// The draft it came from.
        #[ts(optional)]
        pub draft: Option<String>,
    }

    /// Other functions, or another end.
    pub struct ChangeAttendance {
        /// Whose.
        #[ts(type = "string")]
        pub id: AttendanceId,
        /// Functions; absent to leave them.
        pub functions: Option<Vec<String>>,
        /// Until when; absent to leave it.
        pub until: Option<Moment>,
        /// Whether nobody knows any more until when.
        #[ts(optional)]
        pub no_end: Option<bool>,
        /// Whether somebody who was to come is here now.
        #[ts(optional)]
        pub arrived: Option<bool>,
    }

    /// They leave.
    pub struct CheckOut {
        /// Who.
        #[ts(type = "string")]
        pub id: AttendanceId,
        /// When; absent for now.
        pub at: Option<Moment>,
    }

    /// Whoever is signed in takes charge without a handover.
    pub struct TakeCharge {
        /// Why.
        pub reason: String,
        /// Their PIN: it signs.
        pub pin: String,
    }

    /// Their words go for good.
    pub struct EraseAttendance {
        /// Whose.
        #[ts(type = "string")]
        pub id: AttendanceId,
        /// Why, by its code in the configuration.
        pub reason: String,
    }
}
