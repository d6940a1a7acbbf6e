//! Bodies of every kind.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steunpunt_domain::logbook::{Body, Kind};

fuzz_target!(|bytes: &[u8]| {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    let Ok(body) = Body::decode(Kind(u16::from(*kind)), bytes) else { return };
    if let Ok(written) = body.encode() {
        assert_eq!(Body::decode(Kind(u16::from(*kind)), &written).ok(), Some(body));
    }
});
