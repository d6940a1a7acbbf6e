//! Taking requests over from a file.
use crate::{
    Answer, Code, Failure,
    context::Context,
    shapes::import::{ImportFile, ImportPreview, Imported},
};
pub(crate) fn preview(_: &Context, _: ImportFile) -> Answer<ImportPreview> {
    Err(Failure::of(Code::Internal))
}
pub(crate) fn take_in(_: &Context, _: ImportFile) -> Answer<Imported> {
    Err(Failure::of(Code::Internal))
}
