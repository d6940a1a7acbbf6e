//! Erasing the personal details of a request: here at once, on other laptops when the entry arrives.

use steunpunt_domain::erasing::{Erasure, ItemErased};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::request::ErasedWords as Words;

use super::view::Names;
use super::work::folded;
use crate::context::Context;
use crate::shapes::Moment;
use crate::shapes::request::{EraseRequest, Erased, ErasedWords, RequestPage, WhichRequest};
use crate::{Answer, Failure, backup};

/// Erases once: a second time changes nothing.
pub(crate) fn erase(context: &Context, input: EraseRequest) -> Answer<RequestPage> {
    let (open, request) = (context.open()?, folded(context, input.id)?);
    let reasons = open.configuration.erasing_reasons.iter().map(|reason| reason.code.as_str());
    if !reasons.clone().any(|reason| reason == input.reason) {
        return Err(Failure::unknown("reason", reasons));
    }
    if request.erased().is_none() {
        let erased = ItemErased { reason: input.reason, number: request.number };
        context.write(|writing| writing.append(writing.about(input.id.0), Fact::ItemErased(erased)))?;
        backup::renew_after_erasing(&open, context.now.0);
    }
    super::get(context, WhichRequest { id: input.id })
}

pub(super) fn erased_view(erasure: &Erasure, names: &Names) -> Erased {
    let at = Moment(erasure.stamp.times.wall.0);
    Erased { at, by: names.of(&erasure.stamp), reason: erasure.reason.clone() }
}

pub(super) fn erased_words(of: Words) -> ErasedWords {
    match of {
        Words::Note => ErasedWords::Note,
        Words::Correction => ErasedWords::Correction,
        Words::Forwarding => ErasedWords::Forwarding,
    }
}
