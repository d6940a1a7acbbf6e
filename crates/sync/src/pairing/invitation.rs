//! The laptop that shows the code.

use super::message::{Request, Response, read, write};
use super::{Code, Paired, Refused, check};

/// How long a code is valid.
pub const VALID_MS: i64 = 120_000;

/// A code on the screen, waiting for one laptop to try it.
#[derive(Debug)]
pub struct Invitation {
    public_key: [u8; 32],
    code: Code,
    made_ms: i64,
    tried: bool,
}

/// What to send back, and what came of it.
#[derive(Debug)]
pub struct Answered {
    /// The body of the reply, also when the answer is no.
    pub reply: Vec<u8>,
    /// The other laptop, for a person to confirm.
    pub outcome: Result<Paired, Refused>,
}

impl Invitation {
    /// An invitation to the laptop with this key. The secret must be random; its first twenty bits are used.
    pub fn new(public_key: [u8; 32], secret: [u8; 3], now_ms: i64) -> Self {
        Self { public_key, code: Code::new(&public_key, secret), made_ms: now_ms, tried: false }
    }

    /// The code to read out.
    pub fn code(&self) -> &Code {
        &self.code
    }

    /// Whether somebody may still try. A clock that was put back does not make it last longer.
    pub fn is_open(&self, now_ms: i64) -> bool {
        !self.tried && self.is_in_time(now_ms)
    }

    /// Answers the laptop with the key that the line proved. Whatever was asked, this was the one try.
    pub fn answer(&mut self, joiner: [u8; 32], request: &[u8], introduction: &[u8], now_ms: i64) -> Answered {
        let outcome = self.judge(joiner, request, now_ms);
        self.tried = true;
        let response = match &outcome {
            Ok(_) => Response::Welcome { introduction: introduction.to_vec() },
            Err(refused) => Response::Refused(*refused),
        };
        Answered { reply: write(&response), outcome }
    }

    fn judge(&self, joiner: [u8; 32], request: &[u8], now_ms: i64) -> Result<Paired, Refused> {
        if self.tried {
            return Err(Refused::Used);
        }
        if !self.is_in_time(now_ms) {
            return Err(Refused::Expired);
        }
        if joiner == self.public_key {
            return Err(Refused::SameLaptop);
        }
        let Request { secret, introduction } = read(request)?;
        // Hashes of blake3 compare in constant time.
        if blake3::hash(&secret) != blake3::hash(self.code.secret()) {
            return Err(Refused::WrongSecret);
        }
        Ok(Paired { public_key: joiner, introduction, check: check(&self.public_key, &joiner, &self.code) })
    }

    fn is_in_time(&self, now_ms: i64) -> bool {
        (self.made_ms..=self.made_ms.saturating_add(VALID_MS)).contains(&now_ms)
    }
}
