//! What can go wrong on the way to paper. Not here: a sentence for the user, which belongs to the screen.

use thiserror::Error;

/// Why there is no document.
///
/// What Typst reports may quote the text on the page, so it stands in `detail` and never in the message, which is logged.
#[derive(Debug, Error)]
pub enum Error {
    /// The view could not be handed to the template.
    #[error("the view of {template} could not be written as JSON")]
    View {
        /// The template that was asked for.
        template: &'static str,
        /// The underlying failure.
        source: serde_json::Error,
    },
    /// The template could not be laid out: a fault in the template.
    #[error("the template {template} could not be laid out")]
    Layout {
        /// The template at fault.
        template: &'static str,
        /// What Typst reported; may hold text of the page.
        detail: String,
    },
    /// The pages do not meet the PDF standards that are promised.
    #[error("the pages of {template} do not meet the PDF standards")]
    Standard {
        /// The template at fault.
        template: &'static str,
        /// What Typst reported; may hold text of the page.
        detail: String,
    },
    /// The text is longer than a QR code can hold.
    #[error("the text is too long for a QR code")]
    QrTooLong,
}
