//! Handing requests out.
use crate::{
    Answer, Code, Failure,
    context::Context,
    shapes::import::{ExportRequests, Exported},
};
pub(crate) fn requests(_: &Context, _: ExportRequests) -> Answer<Exported> {
    Err(Failure::of(Code::Internal))
}
