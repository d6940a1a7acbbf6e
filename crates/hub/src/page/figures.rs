//! The codes of a chain as pictures with their numbers.

use steunpunt_sync::qr;

use crate::{Error, Result};

/// Every code, drawn.
pub(super) fn figures(parts: &[String]) -> Result<String> {
    let mut figures = String::new();
    for (number, part) in (1..).zip(parts) {
        let svg = qr::svg(part).map_err(|error| Error::unexpected(&error))?;
        figures += &format!("<figure>{svg}<figcaption>Code {number} van {}</figcaption></figure>\n", parts.len());
    }
    Ok(format!("<div class=\"codes\">\n{figures}</div>"))
}
