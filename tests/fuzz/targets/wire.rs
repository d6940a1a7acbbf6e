//! Messages of entries, packed and unpacked.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steunpunt_sync::wire::{Effort, read, read_unpacked, write};

fuzz_target!(|bytes: &[u8]| {
    let _ = read(bytes);
    if let Ok(runs) = read_unpacked(bytes) {
        assert_eq!(read(&write(&runs, Effort::None)), Ok(runs));
    }
});
