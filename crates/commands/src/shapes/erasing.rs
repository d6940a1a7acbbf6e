//! Personal details that were erased.

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
    }
}
