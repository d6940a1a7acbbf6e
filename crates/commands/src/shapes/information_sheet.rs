//! Information sheets: the library, a sheet's page, its life, who got it, and its paper.

use std::collections::BTreeMap;

use steunpunt_domain::ids::{EntryId, RequestId};

use super::exchange::whereabouts::Whereabouts;
use super::{Moment, choice, shape};

choice! {
    /// Where a version stands.
    pub enum Standing {
        /// Being written.
        Draft,
        /// Approved and not given out.
        Approved,
        /// Given out, and holds later.
        Later,
        /// May be handed out.
        InForce,
        /// Held until a moment that has passed.
        Expired,
        /// A higher version took its place.
        Replaced,
        /// May not be handed out any more.
        Withdrawn,
    }
    /// How big a sheet is printed.
    pub enum SheetFormat {
        /// A flyer.
        A5,
        /// A page.
        A4,
        /// A poster.
        A3,
        /// Large letters on A4.
        Large,
    }
    /// Who made a version.
    pub enum SheetOrigin {
        /// Somebody at this point.
        Point,
        /// The makers of the program.
        Shipped,
        /// The publisher of a pack.
        Pack,
        /// The town hall.
        TownHall,
    }
}

shape! {
    /// All sheets, and what the point filled in.
    pub struct SheetLibrary {
        /// One of each code: the version that holds, else the highest.
        pub sheets: Vec<SheetSummary>,
        /// The blanks that sheets leave open.
        pub blanks: Vec<Blank>,
        /// What was handed out and is wrong now.
        pub contradicted: Vec<Contradicted>,
        /// What is not up to date, although nothing took its place.
        pub stale: Vec<StaleSheet>,
        /// The languages there are, with what they call themselves.
        pub languages: Vec<SheetLanguage>,
        /// How many copies were handed out today.
        pub copies_today: u32,
        /// The last hand-out of this laptop, which can be taken back.
        pub last: Option<LastDistribution>,
    }

    /// A language.
    pub struct SheetLanguage {
        /// ISO 639-1.
        pub code: String,
        /// What it calls itself.
        pub name: String,
        /// Whether it is written from right to left.
        pub right_to_left: bool,
    }

    /// A sheet in a list.
    pub struct SheetSummary {
        /// Its code.
        pub code: String,
        /// Which version.
        pub version: u32,
        /// Exactly which words, in hexadecimal digits.
        pub digest: String,
        /// Its title in the base language.
        pub title: String,
        /// Its first sentence in the base language.
        pub core: String,
        /// Its pictogram as SVG; empty when it has none.
        pub picture: String,
        /// Leaves of the tree of categories it is handed out for.
        pub categories: Vec<String>,
        /// Where it stands.
        pub standing: Standing,
        /// The languages it is there in.
        pub languages: Vec<String>,
        /// Those of them into which a translation was read by a person.
        pub checked: Vec<String>,
        /// Whether somebody confirmed what it says.
        pub confirmed: bool,
        /// Whether somebody approved it.
        pub approved: bool,
        /// Until when it holds.
        pub valid_until: Option<Moment>,
        /// When the next version is expected.
        pub next_update: Option<Moment>,
        /// How many copies of this sheet were handed out, all versions.
        pub copies: u32,
        /// Whether it has to be said yet if it contradicts what it replaces, which somebody has at home.
        pub asks_contradiction: bool,
        /// How many versions hold at once: 2 when two laptops gave out the same number.
        pub in_force: u32,
    }

    /// Find sheets.
    pub struct FindSheets {
        /// What was typed; all sheets while nothing was.
        pub text: String,
    }

    /// The sheets in which every typed word occurs.
    pub struct FoundSheets {
        /// Their codes, the best first.
        pub codes: Vec<String>,
    }

    /// A blank that sheets leave open.
    pub struct Blank {
        /// Its key.
        pub key: String,
        /// What it is called, by language.
        pub labels: BTreeMap<String, String>,
        /// What was filled in; two when two laptops did not hear of each other.
        pub values: Vec<String>,
        /// What the next change must name, so that no one's work is overwritten unseen.
        #[ts(type = "string[]")]
        pub seen: Vec<EntryId>,
        /// The sheets that leave it open.
        pub sheets: Vec<String>,
        /// Whether only who may approve fills it in: it stands in words that are approved or given out.
        pub needs_approval: bool,
    }

    /// Something is wrong now that people have at home.
    pub struct Contradicted {
        /// Which sheet.
        pub code: String,
        /// Its title.
        pub title: String,
        /// Which version of it.
        pub version: u32,
        /// Exactly which words.
        pub digest: String,
        /// The version that contradicts it; none when it was only withdrawn.
        pub by: Option<u32>,
        /// Whether that version was withdrawn itself.
        pub by_withdrawn: bool,
        /// Whether it was withdrawn.
        pub withdrawn: bool,
        /// Why it was withdrawn.
        pub reason: String,
        /// How many copies were handed out.
        pub copies: u32,
        /// How many requests got it.
        pub requests: u32,
        /// Who ticked it off, and when; none while nobody did, or when more is wrong since.
        pub ticked_off: Option<SheetStep>,
    }

    /// A version that ended, or whose next version was promised and did not come.
    pub struct StaleSheet {
        /// Which sheet.
        pub code: String,
        /// Its title.
        pub title: String,
        /// Which version of it.
        pub version: u32,
        /// Exactly which words.
        pub digest: String,
        /// Whether it ended; else it still holds.
        pub expired: bool,
        /// Until when it held, or for when the next version was promised.
        pub since: Moment,
        /// How many copies were handed out.
        pub copies: u32,
    }

    /// Tick off that a version is contradicted: whoever got it was told, or need not be.
    pub struct TickOffContradiction {
        /// Exactly which words.
        pub digest: String,
        /// The version that contradicts it, as the screen showed it.
        pub by: Option<u32>,
        /// Whether it was withdrawn, as the screen showed it.
        pub withdrawn: bool,
        /// How many copies were handed out, as the screen showed it.
        pub copies: u32,
    }

    /// The last hand-out.
    pub struct LastDistribution {
        /// What taking it back must name.
        #[ts(type = "string")]
        pub id: EntryId,
        /// Which sheet.
        pub code: String,
        /// Which version of it.
        pub version: u32,
        /// How many copies.
        pub copies: u32,
        /// In which language.
        pub language: String,
        /// When.
        pub at: Moment,
    }

    /// Which hand-out.
    pub struct WhichDistribution {
        /// Its entry.
        #[ts(type = "string")]
        pub id: EntryId,
    }

    /// Which sheet, and which version of it: the one that holds when none is named.
    pub struct WhichSheet {
        /// Its code.
        pub code: String,
        /// Exactly which words.
        #[ts(optional)]
        pub digest: Option<String>,
    }

    /// A sheet's page.
    pub struct SheetPage {
        /// What stands in the list.
        pub summary: SheetSummary,
        /// Why it may not be handed out, when it was withdrawn.
        pub withdrawn: Option<String>,
        /// Who withdrew it, and when.
        pub withdrawn_by: Option<SheetStep>,
        /// The version that took its place.
        pub replaced_by: Option<u32>,
        /// From when it holds.
        pub valid_from: Option<Moment>,
        /// Where it holds.
        pub area: String,
        /// Who made it.
        pub origin: SheetOrigin,
        /// Who approved it: a role, and when.
        pub approved: Option<SheetStep>,
        /// The publisher of its pack, when they approved it.
        pub publisher: Option<String>,
        /// Its words, the base language first.
        pub texts: Vec<SheetWords>,
        /// Where its facts come from.
        pub sources: Vec<SheetSourceLine>,
        /// All its versions, the highest first.
        pub versions: Vec<SheetVersionLine>,
        /// How often it was handed out, by version, language, means and hour.
        pub counts: Vec<SheetCount>,
        /// The languages in which this version was printed before.
        pub printed_in: Vec<String>,
        /// Where it is, of a version that somebody at the point wrote; empty of any other.
        pub whereabouts: Vec<Whereabouts>,
        /// The name of its own pictogram.
        pub picture_name: String,
        /// The pictograms of its lines as SVG, by their names.
        pub pictures: BTreeMap<String, String>,
    }

    /// Pictograms to choose from.
    pub struct Pictures {
        /// The pictograms.
        pub pictures: Vec<Picture>,
    }

    /// A pictogram.
    pub struct Picture {
        /// What a sheet calls it.
        pub name: String,
        /// What people call it, by language.
        pub labels: BTreeMap<String, String>,
        /// By what else they look for it.
        pub words: String,
        /// The pictogram as SVG.
        pub drawing: String,
    }

    /// That somebody did something with a version.
    pub struct SheetStep {
        /// Who, as this point calls them.
        pub by: String,
        /// When.
        pub at: Moment,
    }

    /// The words in one language.
    pub struct SheetWords {
        /// ISO 639-1.
        pub language: String,
        /// Whether a person who speaks it has read it. What is written here is read before it counts.
        #[serde(default)]
        pub checked: bool,
        /// Who has read it, and when that was said; none when its publisher says so, or nobody has.
        #[serde(default)]
        pub checked_by: Option<SheetStep>,
        /// The title.
        pub title: String,
        /// The core message.
        pub core: Vec<String>,
        /// What to read aloud.
        pub read_aloud: String,
        /// What to do.
        pub act: Vec<SheetLine>,
        /// What not to do.
        pub avoid: Vec<SheetLine>,
        /// Where to go.
        pub go: Vec<SheetLine>,
    }

    /// A line. A blank stands in it as `[[key]]`.
    #[derive(Default)]
    pub struct SheetLine {
        /// The words.
        pub text: String,
        /// Its pictogram, by its name.
        #[serde(default)]
        pub picture: String,
        /// The key of its source.
        #[serde(default)]
        pub source: String,
    }

    /// Where a fact comes from.
    pub struct SheetSourceLine {
        /// What lines call it.
        pub key: String,
        /// Who says it.
        pub name: String,
        /// The page.
        pub address: String,
        /// The day it was read.
        pub read: String,
    }

    /// A version in a list.
    pub struct SheetVersionLine {
        /// Which version.
        pub version: u32,
        /// Exactly which words.
        pub digest: String,
        /// Where it stands.
        pub standing: Standing,
        /// Who wrote it, when; none of a shipped one that nobody used.
        pub written: Option<SheetStep>,
        /// How many copies were handed out.
        pub copies: u32,
    }

    /// How often something was handed out.
    pub struct SheetCount {
        /// Which version.
        pub version: u32,
        /// In which language.
        pub language: String,
        /// By which means.
        pub means: String,
        /// Start of the hour.
        pub hour: Moment,
        /// How many copies.
        pub copies: u32,
    }

    /// A new version.
    pub struct WriteSheet {
        /// Its code; a new one is given when empty.
        pub code: String,
        /// Leaves of the tree of categories.
        pub categories: Vec<String>,
        /// Its pictogram.
        pub picture: String,
        /// Whether somebody confirmed what it says.
        pub confirmed: bool,
        /// From when it holds; at once when nothing is said.
        #[serde(default)]
        pub valid_from: Option<Moment>,
        /// Until when it holds.
        pub valid_until: Option<Moment>,
        /// When the next version is expected.
        pub next_update: Option<Moment>,
        /// Where it holds.
        pub area: String,
        /// Who says so.
        pub sources: Vec<SheetSourceLine>,
        /// Its words, the base language first.
        pub texts: Vec<SheetWords>,
        /// The draft it came from.
        #[ts(optional)]
        pub draft: Option<String>,
    }

    /// Approve a version, and give it out at once or later.
    pub struct ApproveSheet {
        /// Exactly which words.
        pub digest: String,
        /// Whether it is given out at once.
        pub publish: bool,
        /// Whether it contradicts what it replaces.
        pub contradicts: bool,
        /// Whether what it says is confirmed; as its words say when nothing is given.
        #[serde(default)]
        #[ts(optional)]
        pub confirmed: Option<bool>,
    }

    /// Withdraw a version.
    pub struct WithdrawSheet {
        /// Exactly which words.
        pub digest: String,
        /// Why.
        pub reason: String,
    }

    /// A person has read a translation.
    pub struct CheckTranslation {
        /// Exactly which words.
        pub digest: String,
        /// The language.
        pub language: String,
        /// The name or function of whoever has read it, as it goes on paper.
        pub by: String,
    }

    /// Hand out a sheet.
    pub struct DistributeSheet {
        /// Exactly which words.
        pub digest: String,
        /// In which language.
        pub language: String,
        /// How many copies.
        pub copies: u32,
        /// By which means: paper, aloud, screen, along.
        pub means: String,
        /// For which request.
        #[ts(optional, type = "string")]
        pub request: Option<RequestId>,
    }

    /// Fill in a blank.
    pub struct FillBlank {
        /// Its key.
        pub key: String,
        /// What stands there from now on.
        pub value: String,
        /// What stood on the screen.
        #[ts(type = "string[]")]
        #[serde(default)]
        pub seen: Vec<EntryId>,
    }

    /// Print a version.
    pub struct PrintSheet {
        /// Exactly which words.
        pub digest: String,
        /// In which languages, on one sheet.
        pub languages: Vec<String>,
        /// How big.
        pub format: SheetFormat,
        /// Whether it was printed before.
        pub reprint: bool,
    }

    /// Note that a version came out of a printer.
    pub struct NoteSheetPrinted {
        /// Exactly which words.
        pub digest: String,
        /// In which languages.
        pub languages: Vec<String>,
        /// How many copies.
        pub copies: u32,
    }

    /// Print every sheet that holds, in one language.
    pub struct PrintSheetSet {
        /// In which language.
        pub language: String,
        /// How big.
        pub format: SheetFormat,
    }

    /// A printed sheet, ready to be shown.
    pub struct SheetPrinted {
        /// The name to fetch it by.
        pub document: String,
        /// The name it would have as a file.
        pub file_name: String,
        /// How many pages it has.
        pub pages: u32,
        /// Languages that were asked for and are not there: the base language stands in.
        pub missing: Vec<String>,
        /// The letters that no font has, each once: a question mark stands in.
        pub unknown_letters: String,
    }

    /// How many pages a sheet takes that is being written.
    pub struct SheetFit {
        /// By format, in the order flyer, page, poster, large.
        pub pages: Vec<u32>,
        /// The letters that no font has, each once: such a sheet is not saved.
        pub unknown_letters: String,
    }

    /// The requests that got a version.
    pub struct SheetRequests {
        /// Their ids and numbers.
        pub requests: Vec<SheetRequest>,
    }

    /// A request that got a version.
    pub struct SheetRequest {
        /// Its id.
        #[ts(type = "string")]
        pub id: RequestId,
        /// Its number.
        pub number: String,
        /// What was asked.
        pub what: String,
        /// How to reach whoever asked.
        pub reach: String,
    }
}
