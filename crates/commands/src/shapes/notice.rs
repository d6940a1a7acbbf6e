//! The notice board "Wat weten we nu", and the public screen.

use std::collections::BTreeMap;

use steunpunt_domain::ids::NoticeId;

use super::information_sheet::{SheetFormat, SheetWords};
use super::{Moment, shape};

shape! {
    /// What hangs on the board.
    pub struct Board {
        /// Lines and approved sheets, the newest first.
        pub lines: Vec<BoardLine>,
        /// When the first of the sheets on it is expected anew.
        pub next_update: Option<Moment>,
        /// For when it was promised, of a sheet that was not renewed in time.
        pub update_overdue: Option<Moment>,
    }

    /// A line on the board.
    pub struct BoardLine {
        /// Its id, when it is a line of its own that can be taken down.
        #[ts(type = "string | null")]
        pub id: Option<NoticeId>,
        /// The code of the sheet it comes from, when it does.
        pub sheet: Option<String>,
        /// What it says.
        pub text: String,
        /// Whether somebody confirmed it.
        pub confirmed: bool,
        /// Who says so.
        pub source: String,
        /// Since when.
        pub at: Moment,
        /// Until when it holds.
        pub valid_until: Option<Moment>,
    }

    /// Put a line up.
    pub struct PostNotice {
        /// What it says.
        pub text: String,
        /// Whether somebody confirmed it.
        pub confirmed: bool,
        /// Who says so.
        pub source: String,
        /// Until when it holds.
        pub valid_until: Option<Moment>,
        /// The line that it takes the place of.
        #[ts(optional, type = "string")]
        pub replaces: Option<NoticeId>,
        /// The draft it came from.
        #[ts(optional)]
        pub draft: Option<String>,
    }

    /// Which line.
    pub struct WhichNotice {
        /// Its id.
        #[ts(type = "string")]
        pub id: NoticeId,
    }

    /// Print the board.
    pub struct PrintBoard {
        /// How big: a page or a poster.
        pub format: SheetFormat,
    }

    /// What the public screen shows: never a name, never a request.
    pub struct PublicScreen {
        /// Name of the point.
        pub point_name: String,
        /// Whether it is an exercise.
        pub exercise: bool,
        /// The lines of the board.
        pub lines: Vec<BoardLine>,
        /// The sheets that matter now: those somebody made or approved here, and the general ones that are asked for.
        pub sheets: Vec<PublicSheet>,
        /// Where to go, by language.
        pub places: BTreeMap<String, Vec<PublicPlace>>,
        /// When the first of them is expected anew.
        pub next_update: Option<Moment>,
        /// For when it was promised, of a sheet that was not renewed in time.
        pub update_overdue: Option<Moment>,
        /// The pictograms of their lines as SVG, by their names.
        pub pictures: BTreeMap<String, String>,
        /// The fixed words, by language; of each language that a sheet may have.
        pub words: BTreeMap<String, HallWords>,
    }

    /// A place to go to, as sure as the surest sheet that names it.
    pub struct PublicPlace {
        /// Where to go.
        pub text: String,
        /// The language of these words: the base language where the sheet has none in that of the page.
        pub language: String,
        /// Whether somebody confirmed the sheet that names it.
        pub confirmed: bool,
        /// Whether somebody approved that sheet.
        pub approved: bool,
        /// Whether somebody signed the words in this language off.
        pub checked: bool,
    }

    /// The fixed words on what hangs in the hall, the same as on paper.
    pub struct HallWords {
        /// What the language calls itself.
        pub name: String,
        /// Whether it is written from right to left.
        pub right_to_left: bool,
        /// Above what to do.
        pub act: String,
        /// Above what not to do.
        pub avoid: String,
        /// Above where to go.
        pub go: String,
        /// When there is news again.
        pub next_update: String,
        /// That it has not come yet, behind the moment for which it was promised.
        pub update_overdue: String,
        /// Somebody confirmed it.
        pub confirmed: String,
        /// Nobody confirmed it.
        pub unconfirmed: String,
        /// No municipality approved it.
        pub not_approved: String,
        /// No person has read the translation.
        pub unchecked: String,
        /// That a volunteer can be asked.
        pub ask: String,
        /// That a line is there in the base language alone.
        pub base_only: String,
    }

    /// A sheet on the public screen, its blanks filled in.
    pub struct PublicSheet {
        /// Its code.
        pub code: String,
        /// Which version.
        pub version: u32,
        /// Whether somebody confirmed it.
        pub confirmed: bool,
        /// Whether somebody approved it.
        pub approved: bool,
        /// Its pictogram as SVG.
        pub picture: String,
        /// Its words, in each language.
        pub texts: Vec<SheetWords>,
    }
}
