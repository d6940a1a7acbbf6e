//! What somebody still has to do.

use steunpunt_domain::ids::{ActionId, RequestId};

use super::{Moment, shape};

shape! {
    /// What is open, and what was done lately.
    pub struct Actions {
        /// Open, the first due first; those without a time last.
        pub open: Vec<Action>,
        /// Done in the last 24 hours, the newest first.
        pub done: Vec<Action>,
    }

    /// Something to do.
    pub struct Action {
        /// Its id.
        #[ts(type = "string")]
        pub id: ActionId,
        /// promise, visit, defect, expected or task.
        pub sort: String,
        /// What.
        pub text: String,
        /// For whom, or where.
        pub for_whom: String,
        /// Who sees to it.
        pub owner: String,
        /// Before when.
        pub due: Option<Moment>,
        /// When it was noted.
        pub at: Moment,
        /// Who noted it.
        pub by: String,
        /// The request it follows from.
        #[ts(type = "string | null")]
        pub request: Option<RequestId>,
        /// The number of that request.
        pub number: Option<String>,
        /// When it was done.
        pub done_at: Option<Moment>,
        /// Who did it.
        pub done_by: Option<String>,
        /// How.
        pub how: String,
        /// When its words were erased.
        pub erased: Option<Moment>,
    }

    /// Note something to do.
    pub struct SetAction {
        /// promise, visit, defect, expected or task.
        pub sort: String,
        /// What.
        pub text: String,
        /// For whom, or where; may be empty.
        pub for_whom: String,
        /// Who sees to it; may be empty.
        pub owner: String,
        /// Before when.
        pub due: Option<Moment>,
        /// The request it follows from.
        #[ts(type = "string | null")]
        pub request: Option<RequestId>,
        /// The draft it came from.
        #[ts(optional)]
        pub draft: Option<String>,
    }

    /// It was done.
    pub struct FinishAction {
        /// Which.
        #[ts(type = "string")]
        pub id: ActionId,
        /// How; may be empty.
        pub how: String,
    }

    /// Somebody is named in it: its words go for good.
    pub struct EraseAction {
        /// Which.
        #[ts(type = "string")]
        pub id: ActionId,
        /// Why, by its code in the configuration.
        pub reason: String,
    }
}
