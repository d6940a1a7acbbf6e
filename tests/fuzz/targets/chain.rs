//! Texts of QR codes and radio codes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use steunpunt_sync::qr::{Collector, spell, unspell};

fuzz_target!(|text: &str| {
    let mut collector = Collector::default();
    text.lines().for_each(|line| drop(collector.add(line)));
    if let Ok(bytes) = unspell(text) {
        let again = spell(&bytes).map(|it| unspell(it.bare()));
        assert_eq!(again, Ok(Ok(bytes)));
    }
});
