//! What stands aside: kept whole, counted nowhere, and read by a person.

use crate::shapes::request::FieldValue;
use crate::shapes::{Moment, choice, shape};

choice! {
    /// Why entries stand aside.
    pub enum AsideReason {
        /// They wait for earlier ones of their laptop, and are taken in by themselves.
        Gap,
        /// Other entries stand here under their numbers: a copied laptop wrote on.
        SecondEntry,
        /// They do not fit what they say to follow.
        DoesNotFit,
        /// Their laptop was struck off.
        StruckOff,
        /// A laptop that was struck off brought them, and says that another wrote them.
        BroughtByStruckOff,
    }

    /// What an entry that stands aside is.
    pub enum AsideKind {
        /// A new request.
        Request,
        /// Details of a request.
        Details,
        /// A note on a request.
        Note,
        /// A request is passed on.
        Forwarded,
        /// An emergency report.
        EmergencyReport,
        /// An emergency report is passed on.
        Relayed,
        /// Somebody has an emergency report.
        Acknowledged,
        /// A visit is counted.
        Visit,
        /// Its words were erased.
        Erased,
        /// About laptops, volunteers, bundles and the like.
        Other,
    }
}

shape! {
    /// Everything that stands aside.
    pub struct Aside {
        /// By laptop and reason, what came last first.
        pub groups: Vec<AsideGroup>,
    }

    /// What stands aside of one laptop for one reason.
    pub struct AsideGroup {
        /// The laptop's id.
        pub device: String,
        /// What people call it; empty when nobody named it.
        pub name: String,
        /// The letter in its numbers; empty when it is not known.
        pub letter: String,
        /// Why.
        pub reason: AsideReason,
        /// How many entries.
        pub entries: u32,
        /// When the first was written, by that laptop's clock.
        pub first_at: Moment,
        /// When the last was.
        pub last_at: Moment,
        /// Whether a coordinator has read all of it on this laptop, or need not: it comes by itself.
        pub read: bool,
    }

    /// Which entries.
    pub struct WhichAside {
        /// The laptop's id.
        pub device: String,
        /// Why they stand aside.
        pub reason: AsideReason,
    }

    /// What they say.
    pub struct AsideLines {
        /// In the order in which they came, at most two hundred; then what others wrote about these requests.
        pub lines: Vec<AsideLine>,
    }

    /// What one entry says.
    pub struct AsideLine {
        /// When it was written, by that laptop's clock.
        pub at: Moment,
        /// Who wrote it, as far as it says.
        pub by: Option<String>,
        /// What it is.
        pub kind: AsideKind,
        /// The number of the request or the report, where that is known here.
        pub number: Option<String>,
        /// What was typed.
        pub says: Vec<AsideWords>,
    }

    /// Words in an entry.
    pub struct AsideWords {
        /// The field they were typed in; absent for a note, and for whom something was passed on to.
        pub field: Option<String>,
        /// The words, or a code.
        pub value: FieldValue,
    }
}
