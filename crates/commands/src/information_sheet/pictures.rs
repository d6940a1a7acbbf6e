//! Pictograms by their names, and the few that are offered when a sheet is written, from `seeds/sheets/pictures.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use steunpunt_domain::information_sheet::SheetText;

use crate::Answer;
use crate::context::Context;
use crate::shapes::Nothing;
use crate::shapes::information_sheet::{Picture, Pictures};

static FILE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../seeds/sheets/pictures.toml"));

#[derive(Deserialize)]
struct File {
    picture: Vec<Offered>,
}

#[derive(Deserialize)]
struct Offered {
    name: String,
    label: BTreeMap<String, String>,
    words: String,
}

/// The pictogram of this name as SVG; empty when there is none.
pub(crate) fn picture(name: &str) -> String {
    steunpunt_documents::picture(name).unwrap_or_default().to_owned()
}

/// Those that the lines of these texts bear, by their names.
pub(crate) fn pictures_of<'a>(texts: impl IntoIterator<Item = &'a SheetText>) -> BTreeMap<String, String> {
    let names = texts.into_iter().flat_map(SheetText::lines).map(|line| &line.picture);
    let drawn = names.map(|name| (name.clone(), picture(name)));
    drawn.filter(|(_, drawing)| !drawing.is_empty()).collect()
}

/// Those to choose from.
pub(crate) fn list(_: &Context, _: Nothing) -> Answer<Pictures> {
    Ok(Pictures { pictures: offered().into_iter().map(view).collect() })
}

fn view(offered: Offered) -> Picture {
    Picture { drawing: picture(&offered.name), name: offered.name, labels: offered.label, words: offered.words }
}

fn offered() -> Vec<Offered> {
    toml::from_str::<File>(FILE).map(|file| file.picture).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{offered, picture};

    #[test]
    fn every_picture_that_is_offered_is_there_once_with_a_name_in_both_languages() {
        let offered = offered();
        assert!((40..=60).contains(&offered.len()));
        let names: BTreeSet<_> = offered.iter().map(|one| &one.name).collect();
        assert_eq!(names.len(), offered.len());
        for one in &offered {
            assert!(!picture(&one.name).is_empty(), "{}", one.name);
            assert!(["nl", "en"].iter().all(|language| one.label.contains_key(*language)), "{}", one.name);
        }
    }
}
