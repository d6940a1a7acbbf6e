//! Statements of what somebody holds.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steunpunt_sync::statement::Statement;

fuzz_target!(|bytes: &[u8]| {
    let _ = Statement::read(bytes);
});
