//! Why the other is not there.

use crate::shapes::{choice, shape};

choice! {
    /// What to look at.
    pub enum WhyCause {
        /// This laptop is on no network.
        NoNetwork,
        /// The other is on another network.
        OtherNetwork,
        /// Nobody has seen the other.
        NotFound,
        /// Something else answers at that address: a Wi-Fi that wants a login first.
        SomethingElse,
        /// The laptop is there, and the program is not open on it.
        Refused,
        /// A firewall lets nothing through.
        Firewalled,
        /// The line comes about and breaks.
        BadLine,
        /// Another laptop than the one that was paired.
        WrongKey,
        /// The two are not paired, or the town hall has not let this one in yet.
        NotPaired,
        /// It was struck off.
        StruckOff,
        /// The clocks differ. This stops nothing.
        ClockOff,
        /// One of the two is in an exercise.
        Exercise,
    }
}

shape! {
    /// Which laptop is not there.
    pub struct LookWhy {
        /// One that is paired.
        pub device: Option<String>,
        /// Where it should be.
        pub address: Option<String>,
    }

    /// One thing to look at.
    pub struct Cause {
        /// What.
        pub cause: WhyCause,
        /// By how much the clocks differ; more than zero when this one is ahead.
        #[ts(type = "number | null")]
        pub seconds: Option<i64>,
    }

    /// What to look at, the first thing first. Nothing when nothing is wrong.
    pub struct Why {
        /// The causes.
        pub causes: Vec<Cause>,
    }
}
