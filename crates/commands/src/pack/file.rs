//! What a pack brings besides sheets: pictograms, categories, role cards.

use steunpunt_domain::logbook::Fact;
use steunpunt_domain::pack::{PackFileKind, PackFileTaken};
use steunpunt_store::Writing;
use steunpunt_store::pack::PackFiles;
use steunpunt_sync::pack::Pack;

use super::refused;
use crate::Answer;
use crate::shapes::pack::{PackChange, PackFileLine, PackFileSort};

/// Refuses a pictogram under the name of one of ours: nobody could tell which one a sheet means.
pub(super) fn check(pack: &Pack) -> Answer<()> {
    let ours = |path: &String| match PackFileKind::of(path) {
        Some(PackFileKind::Picture(name)) => steunpunt_documents::picture(name).is_some(),
        _ => false,
    };
    if pack.files.keys().any(ours) { Err(refused("name_of_ours")) } else { Ok(()) }
}

/// What the pack would change in these.
pub(super) fn lines(pack: &Pack, here: &PackFiles) -> Vec<PackFileLine> {
    pack.files.iter().filter_map(|(path, text)| line(path, text, here)).collect()
}

fn line(path: &str, text: &str, here: &PackFiles) -> Option<PackFileLine> {
    let (kind, name) = match PackFileKind::of(path)? {
        PackFileKind::Picture(name) => (PackFileSort::Picture, name),
        PackFileKind::Configuration(name @ "categories.toml") => (PackFileSort::Categories, name),
        PackFileKind::Configuration(name) => (PackFileSort::RoleCards, name),
    };
    let (name, text) = (name.to_owned(), text.to_owned());
    Some(PackFileLine { change: change(path, &text, here), name, kind, text })
}

fn change(path: &str, text: &str, here: &PackFiles) -> PackChange {
    match here.text(path) {
        None => PackChange::New,
        Some(known) if known == text => PackChange::Same,
        Some(_) => PackChange::Replaces,
    }
}

/// Takes over what is not here already.
pub(super) fn take_over(writing: &mut Writing, pack: &Pack, here: &PackFiles) -> steunpunt_store::Result<()> {
    for (path, text) in pack.files.iter().filter(|(path, text)| here.text(path) != Some(text.as_str())) {
        let mut header = writing.opening();
        let seen = here.heads(path).into_iter().map(|entry| header.refer(writing.device(), entry)).collect();
        let taken = PackFileTaken { path: path.clone(), text: text.clone(), seen };
        writing.append(header, Fact::PackFileTaken(taken))?;
    }
    Ok(())
}
