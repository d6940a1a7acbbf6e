//! Personal details that were erased.

use super::exchange::whereabouts::Whereabouts;
use super::{Moment, shape};

shape! {
    /// Personal details were erased.
    pub struct Erased {
        /// When.
        pub at: Moment,
        /// Who.
        pub by: Option<String>,
        /// Why, by its code.
        pub reason: String,
        /// The sticks on which they may still stand, the last one first: a stick hears of no erasing.
        pub still_on: Vec<Whereabouts>,
    }
}
