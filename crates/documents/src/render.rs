//! Turns a template and a view into a PDF. The only place that knows how Typst is driven.
//!
//! The view reaches the template as JSON in `sys.inputs`, never as markup. Templates are parsed once; what a document
//! computed is forgotten after it, because a recovery code must not linger in a cache.

use std::sync::LazyLock;

use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Dict, IntoValue};
use typst_as_lib::{TypstEngine, TypstTemplateCollection};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::printable::printable;
use crate::{Error, Pdf, fonts};

macro_rules! templates {
    ($($file:literal),* $(,)?) => {
        [$(($file, include_str!(concat!("../templates/", $file)))),*]
    };
}

pub(crate) static TEMPLATES: [(&str, &str); 16] = templates![
    "page.typ",
    "form.typ",
    "sheet.typ",
    "closing_sign.typ",
    "codes_page.typ",
    "emergency_form.typ",
    "information_sheet.typ",
    "notice_board.typ",
    "phrase_card.typ",
    "recovery_card.typ",
    "report.typ",
    "request_form.typ",
    "request_slip.typ",
    "role_card.typ",
    "start_card.typ",
    "wall_key_card.typ",
];

static ENGINE: LazyLock<TypstEngine<TypstTemplateCollection>> =
    LazyLock::new(|| TypstEngine::builder().fonts(fonts::all()).with_static_source_file_resolver(TEMPLATES).build());

/// Lays out `view` with the template and writes it as PDF/A-2a and PDF/UA-1.
pub(crate) fn render(template: &'static str, view: &impl Serialize) -> Result<Pdf, Error> {
    let inputs: Dict = [("data".into(), data(template, view)?.into_value())].into_iter().collect();
    let document = ENGINE.compile_with_input(template, inputs).output;
    let document = document.map_err(|error| Error::Layout { template, detail: error.to_string() })?;
    let standard = |detail| Error::Standard { template, detail };
    let options = options().map_err(standard)?;
    let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| standard(messages(&errors)))?;
    typst::comemo::evict(0);
    Ok(Pdf { bytes, pages: document.pages().len() })
}

/// Writes the view as the template reads it.
pub(crate) fn data(template: &'static str, view: &impl Serialize) -> Result<String, Error> {
    let value = serde_json::to_value(view).map_err(|source| Error::View { template, source })?;
    Ok(printable(value).to_string())
}

fn options() -> Result<PdfOptions, String> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
    let standards = standards.map_err(|error| error.message().to_string())?;
    Ok(PdfOptions { standards, ..PdfOptions::default() })
}

fn messages(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}
