//! Tablets that join as a second desk in a browser.

use super::{Moment, choice, shape};

choice! {
    /// What a tablet may do.
    pub enum TabletReach {
        /// Write down what people come for, and nothing of what others wrote.
        Intake,
        /// What the laptop may, except for keys, stores, sticks and settings.
        Everything,
    }

    /// How far a tablet is.
    pub enum TabletStage {
        /// It shows a code and waits for the coordinator.
        Waiting,
        /// The coordinator let it in.
        Admitted,
    }

    /// Why tablets cannot join as they should.
    pub enum TabletTrouble {
        /// No port could be opened.
        NotListening,
        /// The laptop is on no network.
        NoNetwork,
        /// The municipality's certificate could not be read; our own stands in for it.
        CertificateUnreadable,
    }
}

shape! {
    /// Tablets, and how one more joins.
    pub struct Tablets {
        /// Whether this program can serve tablets at all.
        pub possible: bool,
        /// Whether they may knock.
        pub open: bool,
        /// What to type on a tablet.
        pub addresses: Vec<TabletAddress>,
        /// SHA-256 of the certificate in pairs of hexadecimal digits, as a browser shows it; absent while closed.
        pub fingerprint: Option<String>,
        /// What a tablet may do, once admitted.
        pub reach: TabletReach,
        /// What is not as it should be.
        pub trouble: Option<TabletTrouble>,
        /// How many may join at most.
        pub most: u32,
        /// Those that wait first, each group by when it knocked.
        pub tablets: Vec<Tablet>,
    }

    /// One address.
    pub struct TabletAddress {
        /// As it is typed.
        pub text: String,
        /// As a QR code, in SVG.
        pub svg: String,
    }

    /// A tablet.
    pub struct Tablet {
        /// Its id.
        pub id: String,
        /// The four digits that it shows.
        pub code: String,
        /// How far it is.
        pub stage: TabletStage,
        /// Who is signed in on it.
        pub who: Option<String>,
        /// When it knocked.
        pub knocked_at: Moment,
        /// When it was last heard from.
        pub seen_at: Moment,
    }

    /// The coordinator answers a knock, or sends a tablet away.
    pub struct AdmitTablet {
        /// Which tablet.
        pub tablet: String,
        /// Whether it may come in, or stay.
        pub admit: bool,
    }
}
