//! What a town hall and a laptop say when they meet for the first time.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steunpunt_sync::enrolment::{Enrolment, Introduction, Received, Welcome};

fuzz_target!(|bytes: &[u8]| {
    let _ = Enrolment::read(bytes);
    let _ = Introduction::read(bytes);
    let _ = Welcome::read(bytes);
    let _ = Received::read(bytes);
});
