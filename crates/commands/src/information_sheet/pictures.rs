//! Pictograms by their names, and the few that are offered when a sheet is written, from `seeds/sheets/pictures.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use steunpunt_domain::information_sheet::SheetText;
use steunpunt_domain::pack::PackFileKind;
use steunpunt_store::Connection;
use steunpunt_store::pack::PackFiles;

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

/// Pictograms by their names: ours, and those that packs brought.
pub(crate) struct Drawings(PackFiles);

impl Drawings {
    /// Those that there are now.
    pub(crate) fn read(connection: &Connection) -> steunpunt_store::Result<Self> {
        steunpunt_store::pack::files(connection).map(Self)
    }

    /// The pictogram of this name as SVG; empty when there is none.
    pub(crate) fn svg(&self, name: &str) -> String {
        let brought = || self.0.text(&format!("pictures/{name}.svg"));
        ours(name).or_else(brought).unwrap_or_default().to_owned()
    }

    /// Those that the lines of these texts bear, by their names.
    pub(crate) fn of_lines<'a>(&self, texts: impl IntoIterator<Item = &'a SheetText>) -> BTreeMap<String, String> {
        let names = texts.into_iter().flat_map(SheetText::lines).map(|line| &line.picture);
        let drawn = names.map(|name| (name.clone(), self.svg(name)));
        drawn.filter(|(_, drawing)| !drawing.is_empty()).collect()
    }

    /// Those that packs brought, by their names.
    pub(crate) fn brought(&self) -> BTreeMap<String, String> {
        let named = |path: &str| match PackFileKind::of(path)? {
            PackFileKind::Picture(name) => Some((name.to_owned(), self.svg(name))),
            PackFileKind::Configuration(_) => None,
        };
        self.0.paths().into_iter().filter_map(named).collect()
    }
}

fn ours(name: &str) -> Option<&'static str> {
    steunpunt_documents::picture(name)
}

/// Those to choose from: those of packs first, because somebody made them for here.
pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Pictures> {
    let brought = context.read(Drawings::read)?.brought();
    let brought = brought.into_iter().map(|(name, drawing)| {
        let labels = BTreeMap::from([("nl".to_owned(), name.replace('-', " "))]);
        Picture { name, labels, words: String::new(), drawing }
    });
    Ok(Pictures { pictures: brought.chain(offered().into_iter().map(view)).collect() })
}

fn view(offered: Offered) -> Picture {
    let drawing = ours(&offered.name).unwrap_or_default().to_owned();
    Picture { drawing, name: offered.name, labels: offered.label, words: offered.words }
}

fn offered() -> Vec<Offered> {
    toml::from_str::<File>(FILE).map(|file| file.picture).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{offered, ours};

    #[test]
    fn every_picture_that_is_offered_is_there_once_with_a_name_in_both_languages() {
        let offered = offered();
        assert!((40..=70).contains(&offered.len()));
        let names: BTreeSet<_> = offered.iter().map(|one| &one.name).collect();
        assert_eq!(names.len(), offered.len());
        for one in &offered {
            assert!(ours(&one.name).is_some(), "{}", one.name);
            assert!(["nl", "en"].iter().all(|language| one.label.contains_key(*language)), "{}", one.name);
        }
    }
}
