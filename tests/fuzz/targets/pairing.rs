//! Codes and messages of a pairing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steunpunt_sync::pairing::{Code, Invitation, Joining};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = text.parse::<Code>();
    }
    let mut invitation = Invitation::new([1; 32], [7; 3], 0);
    let code = invitation.code().clone();
    let _ = invitation.answer([2; 32], bytes, &[], 1);
    let _ = Joining::new([2; 32], code).finish([1; 32], bytes);
});
