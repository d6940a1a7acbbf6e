//! Erasing the personal details of a request.

use steunpunt_domain::request::ErasedWords as Words;

use super::work::folded;
use crate::context::Context;
use crate::shapes::request::{EraseRequest, ErasedWords, RequestPage, WhichRequest};
use crate::{Answer, erasing};

pub(crate) fn erase(context: &Context, input: EraseRequest) -> Answer<RequestPage> {
    let request = folded(context, input.id)?;
    erasing::erase(context, input.id.0, request.number.clone(), input.reason, request.erased())?;
    super::get(context, WhichRequest { id: input.id })
}

pub(super) fn erased_words(of: Words) -> ErasedWords {
    match of {
        Words::Note => ErasedWords::Note,
        Words::Correction => ErasedWords::Correction,
        Words::Forwarding => ErasedWords::Forwarding,
    }
}
