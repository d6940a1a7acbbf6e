//! Bundles: sealed, and what is under the seal.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steunpunt_sync::bundle::{Reader, open, open_payload};

fuzz_target!(|bytes: &[u8]| {
    let _ = open(bytes, &Reader::of_device(&[9; 32]));
    if let Ok(opened) = open_payload(bytes.to_vec()) {
        opened.batches().for_each(|batch| drop(batch));
    }
});
