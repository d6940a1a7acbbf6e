//! Frames for a radio.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steunpunt_domain::ids::DeviceId;
use steunpunt_sync::wire::radio::{read, write};

/// The devices of the test vectors.
const KNOWN: [&str; 2] = ["e53b0c769031bdc8774e3a8bb1c01276", "92ecd50c3940b6c884ece8a5b7f736d6"];

fuzz_target!(|bytes: &[u8]| {
    let known: Vec<DeviceId> = KNOWN.iter().filter_map(|it| it.parse().ok()).collect();
    let Ok(entries) = read(bytes, &known) else { return };
    if let Ok(frame) = write(&entries, &known) {
        assert_eq!(read(&frame, &known).map(|it| it.len()), Ok(entries.len()));
    }
});
