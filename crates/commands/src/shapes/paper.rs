//! Pages to print. Each command answers with a document that the shell opens in the system's viewer.

use steunpunt_domain::ids::RequestId;

use super::shape;

shape! {
    /// Blank numbered forms.
    pub struct PrintForms {
        /// `request` or `emergency`.
        pub form: FormKind,
        /// How many: 1 to 100.
        pub count: u32,
    }

    /// Which form.
    #[derive(Copy, Eq)]
    pub enum FormKind {
        /// For requests.
        Request,
        /// For emergency reports.
        Emergency,
    }

    /// A slip for the resident.
    pub struct PrintSlip {
        /// Which request.
        #[ts(type = "string")]
        pub id: RequestId,
        /// When to come back, in words; may be empty.
        pub come_back: String,
    }

    /// The card for the sealed envelope.
    pub struct PrintRecoveryCard {
        /// The code as it was shown.
        pub code: String,
    }
}
