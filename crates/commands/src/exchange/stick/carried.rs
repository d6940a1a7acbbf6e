//! Bundles of others that are carried along without being read.

use std::collections::BTreeMap;
use std::path::PathBuf;

use steunpunt_store::setting;
use steunpunt_sync::stick::{self, Error, FolderStick, Name, State};

use super::stick_failure;
use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::Nothing;
use crate::shapes::exchange::stick::{Carried, CarriedFile, CarryFromStick, HandedIn, WriteCarried};
use crate::{Answer, Code, Failure};

/// The setting with what the town hall said of carried files, by their names.
const HANDED_IN: &str = "carried_handed_in";

/// Where they lie, beside the store: as they were, sealed for somebody else.
fn place(open: &OpenPoint) -> Answer<FolderStick> {
    let folder = folder(open);
    std::fs::create_dir_all(&folder).map_err(steunpunt_store::Error::from)?;
    Ok(FolderStick::new(folder))
}

fn folder(open: &OpenPoint) -> PathBuf {
    open.store.folder().path().join("carried")
}

pub(crate) fn carry(context: &Context, input: CarryFromStick) -> Answer<Carried> {
    let here = place(&*context.open()?)?;
    copy(&FolderStick::new(&input.folder), &here, &input.files)?;
    list(context, Nothing {})
}

/// Everything that is carried goes on the stick; it stays here too, because a stick can be lost.
pub(crate) fn write(context: &Context, input: WriteCarried) -> Answer<Carried> {
    let here = place(&*context.open()?)?;
    let files: Vec<String> = whole(&here)?.into_iter().map(|found| found.file).collect();
    copy(&here, &FolderStick::new(&input.folder), &files)?;
    list(context, Nothing {})
}

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Carried> {
    let open = context.open()?;
    let mut said = said(&open)?;
    let view = |found: stick::Found| {
        let (name, bytes) = (found.name?, found.bytes.unwrap_or(0));
        let handed_in = said.remove(&found.file);
        Some(CarriedFile { file: found.file, point: name.point.to_uppercase(), number: name.number, bytes, handed_in })
    };
    Ok(Carried { files: whole(&place(&open)?)?.into_iter().filter_map(view).collect() })
}

fn whole(here: &FolderStick) -> Answer<Vec<stick::Found>> {
    let found = stick::look(here).map_err(stick_failure)?;
    Ok(found.into_iter().filter(|found| found.state == State::Whole).collect())
}

/// What the town hall said of which file.
pub(in crate::exchange) fn said(open: &OpenPoint) -> Answer<BTreeMap<String, HandedIn>> {
    let kept = open.store.read_quick(setting::all)?.remove(HANDED_IN);
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// Keeps what the town hall said of a file.
pub(in crate::exchange) fn note(open: &OpenPoint, file: String, handed_in: HandedIn) -> Answer<()> {
    let mut said = said(open)?;
    said.insert(file, handed_in);
    let text = serde_json::to_string(&said).map_err(|_| Failure::of(Code::Internal))?;
    Ok(open.store.change(|tx| setting::set(tx, HANDED_IN, &text))?)
}

/// The names of what is carried, without opening anything: nothing when there is no such folder.
pub(in crate::exchange) fn names(open: &OpenPoint) -> Vec<String> {
    let files = std::fs::read_dir(folder(open)).into_iter().flatten().flatten();
    let names = files.filter_map(|file| file.file_name().into_string().ok());
    names.filter(|name| Name::parse(name).is_some()).collect()
}

/// A file as it lies here.
pub(in crate::exchange) fn fetch(open: &OpenPoint, file: &str) -> Answer<Vec<u8>> {
    stick::fetch(&place(open)?, file).map_err(stick_failure)
}

/// Each keeps its name, which its content proves; one that is there already is the same one.
fn copy(from: &FolderStick, to: &FolderStick, files: &[String]) -> Answer<()> {
    for file in files {
        let bytes = stick::fetch(from, file).map_err(stick_failure)?;
        let name = Name::parse(file).ok_or(Error::Interrupted).map_err(stick_failure)?;
        match stick::put(to, &name, &bytes) {
            Ok(_) | Err(Error::NameTaken) => {}
            Err(error) => return Err(stick_failure(error)),
        }
    }
    Ok(())
}
