//! Packs: sheets that travel together, signed by who publishes them.

use super::{choice, shape};

choice! {
    /// What a pack does with a sheet.
    pub enum PackChange {
        /// There was no sheet with this code.
        New,
        /// It replaces a lower version.
        Replaces,
        /// Exactly these words are here already.
        Same,
        /// A higher version, or other words under the same version, are here: it is left out.
        LeftOut,
        /// A version may not be handed out any more.
        Withdraws,
        /// A version is withdrawn that is not here.
        NotHere,
    }
    /// What a pack brings besides sheets.
    pub enum PackFileSort {
        /// A pictogram.
        Picture,
        /// Categories of requests.
        Categories,
        /// What somebody with a function does.
        RoleCards,
    }
}

shape! {
    /// A pack.
    pub struct PackFile {
        /// Path on this laptop, when the window's own dialog or a terminal chose it.
        #[ts(optional)]
        pub path: Option<String>,
        /// Content in base64, when a browser sent it.
        #[ts(optional)]
        pub base64: Option<String>,
        /// The publisher's fingerprint as somebody read it elsewhere and typed it here; needed for a publisher who is not
        /// trusted yet.
        #[ts(optional)]
        pub fingerprint: Option<String>,
    }

    /// What a pack would change.
    pub struct PackLook {
        /// Its name.
        pub name: String,
        /// Its version.
        pub version: String,
        /// What the publisher is called, when they approve the sheets in it; else empty.
        pub publisher: String,
        /// Whether the publisher is trusted under this name: the town hall, or one whose pack was taken over before.
        pub trusted: bool,
        /// Whether it was taken over before.
        pub taken: bool,
        /// What it does.
        pub lines: Vec<PackLine>,
        /// What it does besides sheets.
        pub files: Vec<PackFileLine>,
    }

    /// What a pack does with one file that is no sheet.
    pub struct PackFileLine {
        /// Its name.
        pub name: String,
        /// What it is.
        pub kind: PackFileSort,
        /// A pictogram's drawing as SVG; of a file of the configuration its text.
        pub text: String,
        /// What happens.
        pub change: PackChange,
    }

    /// What a pack does with one sheet.
    pub struct PackLine {
        /// Which sheet.
        pub code: String,
        /// Which version.
        pub version: u32,
        /// Its title, or why it is withdrawn.
        pub title: String,
        /// What happens.
        pub change: PackChange,
        /// The languages that are here now and that it does not have.
        pub languages_gone: Vec<String>,
        /// How many copies were handed out here of what it replaces or withdraws.
        pub copies: u32,
        /// Whether its publisher says that it contradicts what it replaces.
        pub contradicts: bool,
    }
}
