//! The laptop on which the code is typed.

use super::message::{Request, Response, read, write};
use super::{Code, Paired, Refused, check};

/// A code was typed; the line to the other laptop expects the key that it names.
#[derive(Debug)]
pub struct Joining {
    public_key: [u8; 32],
    code: Code,
}

impl Joining {
    /// The laptop with this key joins the one of the code.
    pub fn new(public_key: [u8; 32], code: Code) -> Self {
        Self { public_key, code }
    }

    /// The body to send to [`PATH`](super::PATH), over a line that was opened expecting the code and over no other:
    /// it holds the secret.
    pub fn request(&self, introduction: &[u8]) -> Vec<u8> {
        write(&Request { secret: *self.code.secret(), introduction: introduction.to_vec() })
    }

    /// Reads the answer of the laptop with the key that the line proved.
    pub fn finish(self, listener: [u8; 32], reply: &[u8]) -> Result<Paired, Refused> {
        if !self.code.names(&listener) {
            return Err(Refused::OtherLaptop);
        }
        match read(reply)? {
            Response::Refused(refused) => Err(refused),
            Response::Welcome { introduction } => {
                let check = check(&listener, &self.public_key, &self.code);
                Ok(Paired { public_key: listener, introduction, check })
            }
        }
    }
}
