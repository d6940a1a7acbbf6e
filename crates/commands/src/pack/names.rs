//! What the sheets of a pack may name: what comes with the program, and what the pack itself brings.

use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::information_sheet::Known;
use steunpunt_store::configuration;
use steunpunt_sync::pack::Pack;

use crate::Answer;
use crate::information_sheet::shipped;

const CATEGORIES: &str = "categories.toml";

/// Names that are somewhere.
struct Names<'a> {
    pack: &'a Pack,
    configuration: Configuration,
}

impl Known for Names<'_> {
    fn category(&self, code: &str) -> bool {
        self.configuration.category(code).is_some()
    }

    fn picture(&self, name: &str) -> bool {
        self.pack.files.contains_key(&format!("pictures/{name}.svg")) || steunpunt_documents::picture(name).is_some()
    }

    fn blank(&self, key: &str) -> bool {
        shipped().blanks.contains_key(key)
    }

    fn language(&self, code: &str) -> bool {
        shipped().words.contains_key(code)
    }
}

/// Refuses a pack with a sheet that names what is nowhere.
pub(super) fn check(pack: &Pack) -> Answer<()> {
    let brought = pack.files.get(&format!("configuration/{CATEGORIES}"));
    let read = brought.map_or_else(configuration::shipped, |text| configuration::with(CATEGORIES, text));
    let names = Names { pack, configuration: read.map_err(super::mistake)? };
    let mut sheets = pack.sheets.iter().zip(&pack.sources);
    sheets.try_for_each(|(sheet, files)| files.check_made(sheet, &names)).map_err(super::mistake)
}
