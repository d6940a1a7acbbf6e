//! Draws one part as a QR code.

use fast_qr::convert::Builder;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder, QRCode};

/// The text does not fit in any QR code. Parts of a chain always do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the text does not fit in a QR code")]
pub struct NoRoom;

/// The code as SVG, with the white around it that a reader needs.
pub fn svg(part: &str) -> Result<String, NoRoom> {
    Ok(SvgBuilder::default().margin(4).to_str(&code(part)?))
}

/// The code's rows from the top, `true` where it is dark, without the white around it.
pub fn modules(part: &str) -> Result<Vec<Vec<bool>>, NoRoom> {
    let code = code(part)?;
    let row = |row| code.data.iter().skip(row * code.size).take(code.size).map(|it| it.value()).collect();
    Ok((0..code.size).map(row).collect())
}

fn code(part: &str) -> Result<QRCode, NoRoom> {
    QRBuilder::new(part).ecl(ECL::M).build().map_err(|_| NoRoom)
}
