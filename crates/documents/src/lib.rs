//! Paper: a plain view struct goes in, a PDF that archives accept (PDF/A-2a) and screen readers read (PDF/UA-1) comes out.
//!
//! Owned here: the layout and the fixed Dutch text of every document, one Rust file and one Typst template per document
//! with the same name. Deliberately not here: a database, a clock, other crates of this workspace, and printing itself.
//! What a page says about "now" is text in the view, so the same view always gives the same bytes.

mod closing_sign;
mod codes_page;
mod emergency_form;
mod error;
mod fonts;
mod information_sheet;
mod locale;
mod notice_board;
mod phrase_card;
mod picture;
mod printable;
mod qr;
mod recovery_card;
mod render;
mod report;
mod request_form;
mod request_slip;
mod role_card;
mod source;
mod spelling;
mod start_card;
mod take_along;
mod wall_key_card;

pub use closing_sign::{ClosingSign, closing_sign};
pub use codes_page::{CodesPage, codes_page};
pub use emergency_form::{EmergencyForm, emergency_form};
pub use error::Error;
pub use information_sheet::{
    InformationSheet, SheetFormat, SheetLine, SheetMissing, SheetPiece, SheetPrint, SheetText, SheetWords,
    information_sheet, information_sheet_with,
};
pub use notice_board::{NoticeBoard, NoticeLine, notice_board};
pub use phrase_card::{Phrase, PhraseCard, PhraseLanguage, phrase_card};
pub use picture::picture;
pub use recovery_card::{RecoveryCard, recovery_card};
pub use report::{Emphasis, GridCell, GridRow, Report, ReportBlock, ReportLine, ReportSection, Signature, report};
pub use request_form::{Group, Labelled, Leaf, RequestForm, request_form};
pub use request_slip::{RequestSlip, request_slip};
pub use role_card::{RoleCard, RoleCards, role_cards};
pub use source::{Source, information_sheet_source};
pub use start_card::{StartCard, start_card};
pub use wall_key_card::{KeyCard, wall_key_card};

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file, as it is stored, shown and printed.
    pub bytes: Vec<u8>,
    /// How many pages it has, so that a caller can say what will come out of the printer.
    pub pages: usize,
}
