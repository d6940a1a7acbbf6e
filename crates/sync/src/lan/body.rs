//! Taking in a message: whole or not at all, and never more than was agreed.

use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};

use super::Error;

/// The whole message. One that says it is larger is not even begun.
pub(super) async fn take_in(body: Incoming, most: usize) -> Result<Vec<u8>, Error> {
    if is_larger(&body, most) {
        return Err(Error::TooLarge);
    }
    let taken = Limited::new(body, most).collect().await;
    let whole = taken.map_err(|it| if it.is::<LengthLimitError>() { Error::TooLarge } else { Error::Cut })?;
    Ok(whole.to_bytes().into())
}

/// Reads past a message that nobody wants, so that the other end is done sending and hears the answer. One that is too
/// large is left: the line closes.
pub(super) async fn pass_over(mut body: Incoming, most: usize) {
    let mut passed = 0;
    while !is_larger(&body, most) && passed <= most {
        match body.frame().await {
            Some(Ok(frame)) => passed += frame.data_ref().map_or(0, |it| it.len()),
            _ => return,
        }
    }
}

fn is_larger(body: &Incoming, most: usize) -> bool {
    body.size_hint().lower() > most as u64
}
