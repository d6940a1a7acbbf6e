//! Bundles of others that are carried along without being read.

use std::path::PathBuf;

use steunpunt_sync::stick::{self, Error, FolderStick, Name, State};

use super::stick_failure;
use crate::Answer;
use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::Nothing;
use crate::shapes::exchange::stick::{Carried, CarriedFile, CarryFromStick, WriteCarried};

/// Where they lie, beside the store: as they were, sealed for somebody else.
fn place(open: &OpenPoint) -> Answer<FolderStick> {
    let folder: PathBuf = open.store.folder().path().join("carried");
    std::fs::create_dir_all(&folder).map_err(steunpunt_store::Error::from)?;
    Ok(FolderStick::new(folder))
}

pub(crate) fn carry(context: &Context, input: CarryFromStick) -> Answer<Carried> {
    let here = place(&*context.open()?)?;
    copy(&FolderStick::new(&input.folder), &here, &input.files)?;
    list(context, Nothing {})
}

/// Everything that is carried goes on the stick; it stays here too, because a stick can be lost.
pub(crate) fn write(context: &Context, input: WriteCarried) -> Answer<Carried> {
    let here = place(&*context.open()?)?;
    let files: Vec<String> = carried(&here)?.into_iter().map(|carried| carried.file).collect();
    copy(&here, &FolderStick::new(&input.folder), &files)?;
    list(context, Nothing {})
}

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Carried> {
    Ok(Carried { files: carried(&place(&*context.open()?)?)? })
}

fn carried(here: &FolderStick) -> Answer<Vec<CarriedFile>> {
    let found = stick::look(here).map_err(stick_failure)?;
    let whole = found.into_iter().filter(|found| found.state == State::Whole);
    let view = |found: stick::Found| {
        let name = found.name?;
        let bytes = found.bytes.unwrap_or(0);
        Some(CarriedFile { file: found.file, point: name.point.to_uppercase(), number: name.number, bytes })
    };
    Ok(whole.filter_map(view).collect())
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
