//! Draws QR codes as SVG. What they say is the caller's.

use fast_qr::convert::Builder;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder, QRCode};
use serde::Serialize;

use crate::Error;

/// The most bytes in a code of 81 squares a side (version 16) with the least redundancy (level L): for a flyer. Its squares
/// must be so large that a scan of 150 dots an inch that lies crooked still has three dots of each.
pub(crate) const FLYER: usize = 586;
/// The same of 97 squares a side (version 20): for a page.
pub(crate) const PAGE: usize = 858;
/// The same of 117 squares a side (version 25): for a poster, and for an address.
pub(crate) const POSTER: usize = 1273;

/// Says that UTF-8 follows. Without it some readers take a text with a few letters beyond ASCII for Japanese.
pub(crate) const UTF_8: &str = "\u{FEFF}";

/// A code on a page that may be of any size.
#[derive(Debug, Serialize)]
pub(crate) struct Code {
    svg: String,
    /// Squares along one side, from which the page finds how large it must be printed.
    squares: usize,
}

/// Draws `text` without a margin: the page leaves the quiet zone.
pub(crate) fn svg(text: &str) -> Result<String, Error> {
    let code = QRBuilder::new(text).build().map_err(|_| Error::QrTooLong)?;
    Ok(SvgBuilder::default().margin(0).to_str(&code))
}

/// Draws `text` when it is no more than `most` bytes.
pub(crate) fn code(text: &str, most: usize) -> Option<Code> {
    let text = if text.is_ascii() { text.to_owned() } else { format!("{UTF_8}{text}") };
    let fits = !text.is_empty() && text.len() <= most;
    let code = fits.then(|| QRBuilder::new(text).ecl(ECL::L).build().ok()).flatten()?;
    Some(Code { svg: drawn(&code), squares: code.size })
}

/// One shape for the dark squares that touch in a row: a page is laid out from it in a third of the time.
fn drawn(code: &QRCode) -> String {
    use std::fmt::Write;
    let side = code.size;
    let mut path = String::new();
    for (row, squares) in code.data.chunks(side).take(side).enumerate() {
        let mut column = 0;
        for run in squares.chunk_by(|one, next| one.value() == next.value()) {
            let length = run.len();
            if run.first().is_some_and(|square| square.value()) {
                let _ = write!(path, "M{column} {row}h{length}v1h-{length}z");
            }
            column += length;
        }
    }
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{path}"/></svg>"#)
}
