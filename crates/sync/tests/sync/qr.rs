//! Chains of QR codes: split, printed, photographed, scanned by hand, put together again.

mod pictures;

use proptest::prelude::*;
use steunpunt_sync::qr::{Collector, Kind, MOST_BYTES, Whole, Wrong, chain, modules, svg};

/// Bytes like those of a bundle: without any pattern.
fn content(length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    blake3::Hasher::new().update(b"qr").finalize_xof().fill(&mut bytes);
    bytes
}

fn collected(parts: impl IntoIterator<Item = String>) -> Option<Whole> {
    let mut collector = Collector::default();
    parts.into_iter().filter_map(|part| collector.add(&part).unwrap().whole).last()
}

#[test]
fn a_part_is_a_code_of_moderate_size() {
    for length in [0, 1, 285, 286, 5000, MOST_BYTES] {
        for part in chain(&content(length), Kind::Bundle).unwrap() {
            assert!(part.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit()), "{part}");
            assert!(part.len() <= 480 && modules(&part).unwrap().len() <= 69, "{}", part.len());
        }
    }
    assert_eq!(chain(&content(MOST_BYTES), Kind::Bundle).unwrap().len(), 99);
    assert!(chain(&content(MOST_BYTES + 1), Kind::Bundle).is_err());
    assert!(svg(&chain(b"x", Kind::Receipt).unwrap()[0]).unwrap().starts_with("<svg"));
}

#[test]
fn missing_parts_are_named_and_repeats_change_nothing() {
    let bytes = content(1000);
    let parts = chain(&bytes, Kind::Bundle).unwrap();
    let mut collector = Collector::default();
    let first = collector.add(&parts[2]).unwrap();
    assert_eq!((first.number, first.parts, first.again, first.missing), (3, 4, false, vec![1, 2, 4]));
    let again = collector.add(&parts[2]).unwrap();
    assert_eq!((again.again, again.missing, again.whole), (true, vec![1, 2, 4], None));
    collector.add(&parts[3]).unwrap();
    collector.add(&parts[0]).unwrap();
    assert_eq!(collector.missing(), [2]);
    assert_eq!(collector.add(&parts[1]).unwrap().whole, Some(Whole { kind: Kind::Bundle, bytes }));
}

#[test]
fn a_whole_chain_is_not_begun_anew_by_a_part_of_its_own_but_by_that_of_another() {
    let (ours, other) = (chain(&content(600), Kind::Bundle).unwrap(), chain(&content(700), Kind::Bundle).unwrap());
    let mut collector = Collector::default();
    assert!(ours.iter().filter_map(|part| collector.add(part).unwrap().whole).last().is_some());
    let again = collector.add(&ours[2]).unwrap();
    assert!(again.again && again.missing.is_empty() && again.whole.is_none());
    assert_eq!(collector.add(&other[0]).unwrap().missing, [2, 3, 4][..other.len() - 1]);
}

#[test]
fn a_part_of_another_chain_is_told_apart_and_the_chain_goes_on() {
    let [ours, other] = [content(600), content(601)].map(|it| chain(&it, Kind::Bundle).unwrap());
    let mut collector = Collector::default();
    collector.add(&ours[0]).unwrap();
    assert_eq!(collector.add(&other[1]), Err(Wrong::OtherChain));
    collector.add(&ours[1]).unwrap();
    assert_eq!(collector.add(&ours[2]).unwrap().whole.unwrap().bytes, content(600));
}

#[test]
fn what_is_not_ours_newer_or_misread_is_told_apart() {
    let part = chain(b"bundle", Kind::Bundle).unwrap().remove(0);
    let wrong = |text: &str| Collector::default().add(text).unwrap_err();
    assert_eq!(wrong("https://example.org"), Wrong::NotOurs);
    assert_eq!(wrong(&"SP1".repeat(10_000)), Wrong::NotOurs);
    assert_eq!(wrong(&part.replacen("SP1", "SP2", 1)), Wrong::Newer);
    assert_eq!(wrong(&part[..part.len() - 1]), Wrong::Misread);
    for at in 3..part.len() {
        let other = if &part[at..=at] == "A" { "B" } else { "A" };
        assert_eq!(wrong(&format!("{}{other}{}", &part[..at], &part[at + 1..])), Wrong::Misread);
    }
}

proptest! {
    #[test]
    fn a_chain_comes_back_in_any_order_as_a_scanner_types_it(
        bytes in prop::collection::vec(any::<u8>(), 0..2000),
        seed in any::<u64>(),
    ) {
        let mut parts = chain(&bytes, Kind::Enrolment).unwrap();
        parts.sort_by_key(|it| blake3::hash(format!("{seed}{it}").as_bytes()).as_bytes().to_vec());
        let typed = parts.iter().map(|it| format!(" {}\n{}\r\n", it[..10].to_lowercase(), &it[10..]));
        let twice = parts.iter().take(1).cloned().chain(typed);
        prop_assert_eq!(collected(twice), Some(Whole { kind: Kind::Enrolment, bytes }));
    }

    #[test]
    fn nothing_scanned_makes_it_panic(texts in prop::collection::vec("(SP1[BRE])?[A-Z2-7]{0,9}[0-9]{0,5}.{0,40}", 0..6)) {
        let mut collector = Collector::default();
        for text in texts {
            let _ = collector.add(&text);
        }
    }
}
