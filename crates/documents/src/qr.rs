//! Draws a QR code as SVG. What it says is the caller's; it holds only the number or the code that stands beside it.

use fast_qr::QRBuilder;
use fast_qr::convert::Builder;
use fast_qr::convert::svg::SvgBuilder;

use crate::Error;

/// Draws `text` without a margin: the page leaves the quiet zone.
pub(crate) fn svg(text: &str) -> Result<String, Error> {
    let code = QRBuilder::new(text).build().map_err(|_| Error::QrTooLong)?;
    Ok(SvgBuilder::default().margin(0).to_str(&code))
}
