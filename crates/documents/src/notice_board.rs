//! The page for the notice board: what is known now, each line with its time and whether it is confirmed. Not here: what
//! is in force, which the caller collects.

use serde::Serialize;

use crate::render::render;
use crate::{Error, Pdf, SheetFormat};

/// What the page for the notice board says.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeBoard {
    /// How big: A4, or A3 for a wall.
    pub format: SheetFormat,
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point, such as `ZB03`.
    pub point_code: String,
    /// When it was made, as text.
    pub made_at: String,
    /// Whether this is an exercise.
    pub exercise: bool,
    /// What is known, in the order of the page.
    pub lines: Vec<NoticeLine>,
    /// When there is news again, as text; empty when that was not said.
    pub next_update: String,
    /// For when an update was promised that has not come, as text; empty when none is late.
    pub update_overdue: String,
}

/// One thing that is known.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeLine {
    /// Since which day, as text; empty for the day of the page.
    pub day: String,
    /// Since what time of that day, as text.
    pub time: String,
    /// What is known.
    pub text: String,
    /// Whether it is confirmed.
    pub confirmed: bool,
    /// Where it comes from.
    pub source: String,
    /// Until when it holds, as text; empty when that was not said.
    pub valid_until: String,
}

/// Prints the page; what is too long for one goes on to the next.
pub fn notice_board(board: &NoticeBoard) -> Result<Pdf, Error> {
    render("notice_board.typ", board)
}
