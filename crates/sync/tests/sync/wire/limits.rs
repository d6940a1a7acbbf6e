//! What claims to be larger than any honest message is refused before room is made for it.

use steunpunt_sync::wire::{Effort, Unreadable, read, write};

/// A message around a text, with the check that belongs to it.
fn packed(way: u8, text: &[u8], length: u64, frame: &[u8]) -> Vec<u8> {
    let mut message = vec![1, way];
    message.extend(&blake3::hash(text).as_bytes()[..4]);
    let mut length = length;
    while length > 0x7f {
        message.push(length as u8 | 0x80);
        length >>= 7;
    }
    message.push(length as u8);
    message.push(0);
    message.extend(frame);
    message
}

fn frame_of_zeros(count: usize) -> Vec<u8> {
    let frame = zstd::bulk::compress(&vec![0; count], 3).unwrap();
    frame[4..].to_vec()
}

#[test]
fn a_message_that_says_it_is_too_large_is_not_unpacked() {
    let frame = frame_of_zeros(65 << 20);
    assert!(frame.len() < 10_000, "{}", frame.len());
    assert_eq!(read(&packed(1, &[], 65 << 20, &frame)), Err(Unreadable::TooLarge));
    assert_eq!(read(&packed(1, &[], u64::MAX, &frame)), Err(Unreadable::TooLarge));
}

#[test]
fn a_message_that_hides_how_large_it_is_is_not_unpacked_further() {
    assert_eq!(read(&packed(1, &[], 1000, &frame_of_zeros(65 << 20))), Err(Unreadable::Damaged));
}

#[test]
fn a_text_repeated_a_million_times_is_refused() {
    // One author whose role is half a megabyte, and a hundred thousand bodies that name them.
    let mut laptop = super::Laptop::new(1);
    for _ in 0..200 {
        let header = steunpunt_domain::logbook::Header::default().by(laptop.device, None, &"x".repeat(400_000));
        let fact = steunpunt_domain::logbook::Fact::RequestNoted(steunpunt_domain::request::RequestNoted {
            text: String::new(),
        });
        laptop.write(header, fact);
    }
    let message = write(&laptop.runs(), Effort::Quick);
    assert!(message.len() < 2_000, "{}", message.len());
    assert_eq!(read(&message), Err(Unreadable::TooLarge));
}
