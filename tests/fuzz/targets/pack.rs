//! Packs of information sheets: whatever a stick brings.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steunpunt_sync::pack::open;

fuzz_target!(|bytes: &[u8]| {
    let _ = open(bytes);
});
