//! Visits counted.

use super::{Moment, shape};

shape! {
    /// One visit.
    pub struct CountVisit {
        /// Why, by its code.
        pub reason: String,
    }

    /// The counts of today.
    pub struct Tally {
        /// All of them.
        pub today: u32,
        /// By reason, in the configuration's order.
        pub by_reason: Vec<ReasonCount>,
        /// Per quarter of an hour, oldest first, from the first visit of today on, without gaps.
        pub quarters: Vec<QuarterCount>,
        /// What undo would take back.
        pub last: Option<LastVisit>,
    }

    /// A reason's count.
    pub struct ReasonCount {
        /// Reason by its code.
        pub reason: String,
        /// How many.
        pub count: u32,
    }

    /// A quarter's count.
    pub struct QuarterCount {
        /// When it began.
        pub start: Moment,
        /// How many.
        pub count: u32,
    }

    /// The last visit counted on this laptop and not undone.
    pub struct LastVisit {
        /// Why.
        pub reason: String,
        /// When.
        pub at: Moment,
    }
}
