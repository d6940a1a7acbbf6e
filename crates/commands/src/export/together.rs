//! Everything of a shift at once, in a new folder on a stick or wherever somebody says: before the battery is empty, or
//! before a stick goes along.

use std::path::Path;

use steunpunt_store::logbook;
use steunpunt_sync::stick::{NewFolder, put_together};

use super::shift::{Part, stem};
use crate::context::Context;
use crate::exchange::stick::stick_failure;
use crate::shapes::export::{ExportShift, ShiftFormat, ShiftPart, ShiftWritten, WriteShift};
use crate::{Answer, Failure, Wrong};

const PARTS: [ShiftPart; 4] = [ShiftPart::Handover, ShiftPart::Diary, ShiftPart::Messages, ShiftPart::Figures];
const FORMATS: [ShiftFormat; 3] = [ShiftFormat::Pdf, ShiftFormat::Csv, ShiftFormat::Json];

pub(crate) fn write_shift(context: &Context, input: WriteShift) -> Answer<ShiftWritten> {
    if !Path::new(&input.folder).is_dir() {
        return Err(Failure::bad("folder", Wrong::NotThere));
    }
    let (entries, digest) =
        context.read(|connection| Ok((logbook::count(connection)?, logbook::digest(connection)?)))?;
    let mut files = Vec::new();
    for part in PARTS {
        // Its format is said file by file.
        let asked = ExportShift { part, id: input.id, personal: input.personal, format: ShiftFormat::Pdf };
        let part = Part::find(context, &asked)?;
        for format in FORMATS {
            let made = part.made(context, format)?;
            files.push((made.name, made.bytes));
        }
    }
    let name = stem(context, "dienst", &digest, input.personal)?;
    let NewFolder { name, bytes } = put_together(Path::new(&input.folder), &name, &files).map_err(stick_failure)?;
    let files = files.into_iter().map(|(name, _)| name).collect();
    Ok(ShiftWritten { name, files, bytes, may_pull_out: true, entries, digest })
}
