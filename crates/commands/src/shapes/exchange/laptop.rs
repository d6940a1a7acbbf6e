//! The laptops of one point.

use crate::shapes::{Moment, choice, shape};

choice! {
    /// What a laptop may do here.
    pub enum LaptopStanding {
        /// It reads and writes.
        Admitted,
        /// It was struck off: it gets nothing new, and what it writes is set aside.
        StruckOff,
    }

    /// Why this laptop cannot be found by the others.
    pub enum LaptopTrouble {
        /// No port could be opened.
        NotListening,
        /// The system lets nobody announce itself: an address must be typed.
        NoDiscovery,
    }
}

shape! {
    /// A laptop of this point.
    pub struct Laptop {
        /// Its id.
        pub device: String,
        /// What people call it; empty when nobody named it.
        pub name: String,
        /// The letter in its numbers.
        pub letter: String,
        /// What it may do here.
        pub standing: LaptopStanding,
        /// Whether the two exchanged a moment ago.
        pub in_touch: bool,
        /// When the two last exchanged.
        pub last_met: Option<Moment>,
        /// How far its clock is ahead of this one's.
        #[ts(type = "number | null")]
        pub clock_ahead_seconds: Option<i64>,
        /// Where it was last, or the address that somebody typed.
        pub address: Option<String>,
        /// Entries here that it is not known to hold.
        pub behind: u32,
    }

    /// This laptop and the others.
    pub struct Laptops {
        /// This one.
        pub own: Laptop,
        /// The others, by their letters.
        pub others: Vec<Laptop>,
        /// Addresses of this one, to type on another.
        pub listening: Vec<String>,
        /// Why the others cannot find this one.
        pub trouble: Option<LaptopTrouble>,
    }

    /// A laptop gets a name.
    pub struct NameLaptop {
        /// Which.
        pub device: String,
        /// What people call it.
        pub name: String,
    }

    /// Somebody types where a laptop is.
    pub struct SetLaptopAddress {
        /// Which.
        pub device: String,
        /// Host, or host and port; empty to forget it.
        pub address: String,
    }

    /// Exchange with everybody who is within reach, without waiting for the next time.
    pub struct ExchangeNow {
        /// Where somebody is who may not be found otherwise.
        pub address: Option<String>,
    }

    /// Which laptop.
    pub struct WhichLaptop {
        /// Its id.
        pub device: String,
    }

    /// The other laptops, as the desk shows them.
    #[derive(Copy)]
    pub struct DeskLaptops {
        /// How many are paired with this one.
        pub paired: u32,
        /// With how many it exchanged a moment ago.
        pub in_touch: u32,
        /// Entries that stand aside until a person has read them.
        pub aside: u32,
    }

    /// A laptop whose clock differs from this one's.
    pub struct OtherClock {
        /// Its name.
        pub name: String,
        /// Its letter.
        pub letter: String,
        /// How far its clock is ahead of this one's; below zero when it is behind.
        #[ts(type = "number")]
        pub ahead_seconds: i64,
    }
}
