//! Walk-in cases to practise with.

use std::collections::BTreeMap;

use super::request::FieldValue;
use super::shape;

shape! {
    /// Which case.
    pub struct NextCase {
        /// The one shown last.
        pub after: Option<String>,
    }

    /// Somebody walks in.
    pub struct WalkIn {
        /// Id.
        pub id: String,
        /// Who comes.
        pub who: String,
        /// What they say.
        pub says: String,
        /// What it is: `emergency`, `request`, `count`, `offer`.
        pub kind: String,
        /// What a good entry looks like: field name and value.
        pub entry: BTreeMap<String, FieldValue>,
        /// Why.
        pub lesson: String,
        /// Its place in the row, from 1.
        pub place: u32,
        /// How many there are.
        pub of: u32,
    }
}
