//! Drafts: unfinished forms.

use super::{Moment, shape};

shape! {
    /// A form as it stands.
    pub struct SaveDraft {
        /// The draft's id; absent for the first time.
        pub id: Option<String>,
        /// Which form: `request`, `emergency`, `note`, `change`, `close`, …
        pub form: String,
        /// How a person would call it: "Insuline, Lijsterlaan 22".
        pub title: String,
        /// Everything typed, as JSON text of the form's own making.
        pub content: String,
    }

    /// It is on disk.
    pub struct DraftSaved {
        /// Id.
        pub id: String,
        /// When.
        pub at: Moment,
    }

    /// Which draft.
    pub struct WhichDraft {
        /// Id.
        pub id: String,
    }

    /// A draft without its content.
    pub struct DraftTitle {
        /// Id.
        pub id: String,
        /// Which form.
        pub form: String,
        /// Title.
        pub title: String,
        /// Who began it; absent from the locked screen.
        pub begun_by: Option<String>,
        /// Whether that is who is signed in.
        pub mine: bool,
        /// Last change.
        pub at: Moment,
        /// Put away by a person; kept until the store is erased.
        pub put_away: bool,
    }

    /// A draft.
    pub struct Draft {
        /// Id, form, writer.
        pub title: DraftTitle,
        /// Everything typed.
        pub content: String,
    }

    /// Drafts.
    pub struct Drafts {
        /// Newest first.
        pub drafts: Vec<DraftTitle>,
    }
}
