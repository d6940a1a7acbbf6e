//! What Typst is given for a document, so that the same pages can be laid out without this crate: to measure what it adds,
//! or to try a template with the `typst` program. Not here: laying out.

use crate::{Error, SheetPrint, fonts, information_sheet, render};

/// The templates, the fonts and the data of one document.
#[derive(Debug, Clone)]
pub struct Source {
    /// Name of the template that is the document.
    pub main: &'static str,
    /// All templates with their text.
    pub templates: &'static [(&'static str, &'static str)],
    /// The fonts, as files.
    pub fonts: &'static [&'static [u8]],
    /// What the template reads as `sys.inputs.data`.
    pub data: String,
}

/// Gives what Typst gets for these sheets.
pub fn information_sheet_source(print: &SheetPrint) -> Result<Source, Error> {
    let main = information_sheet::TEMPLATE;
    let data = render::data(main, &information_sheet::view(print))?;
    Ok(Source { main, templates: &render::TEMPLATES, fonts: &fonts::FILES, data })
}
