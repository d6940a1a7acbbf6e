//! A stick that is pulled out, full or write-protected: what stood on it stands, and the next export succeeds.

use super::fat::FatStick;
use super::medium::Medium;
use super::{content, fill, older, read, states};
use steunpunt_sync::stick::{Error, Name, Put, State, Stick, check, fetch, look, put, put_next};

/// A stick with older files, properly unmounted.
fn used_stick() -> Medium {
    let medium = Medium::formatted(1024);
    fill(&FatStick::mount(&medium), &older());
    medium
}

/// The third bundle: larger than the folder and the allocation table together, so that its blocks go everywhere.
fn third() -> Vec<u8> {
    content(9, 9000)
}

fn export(medium: &Medium) -> Result<Put, Error> {
    put_next(&FatStick::mount(medium), "ZB03", "A", &third())
}

/// What may be found after any cut, and that life goes on.
fn nothing_is_spoiled(image: Vec<u8>, cut: &str) {
    let medium = Medium::holding(image);
    let stick = FatStick::mount(&medium);
    for (name, content) in older() {
        assert_eq!(read(&stick, &name), content, "{name}, {cut}");
    }
    for found in look(&stick).unwrap().iter().filter(|it| it.name.as_ref().is_some_and(|name| name.number == 3)) {
        let true_to_its_name = found.state == State::Whole && check(&stick, &found.file).unwrap();
        let recognisable = found.state == State::Interrupted;
        assert!(recognisable || (true_to_its_name && fetch(&stick, &found.file) == Ok(third())), "{found:?}, {cut}");
    }
    drop(stick);
    let next = export(&medium).unwrap_or_else(|error| panic!("{error}, {cut}"));
    assert_eq!(fetch(&FatStick::mount(&medium), &next.name.to_string()), Ok(third()), "{cut}");
}

#[test]
fn pulled_out_after_any_block() {
    let medium = used_stick();
    let whole = Medium::holding(medium.image());
    export(&whole).unwrap();
    assert!(whole.written() > 20, "the bundle is too small for this test");
    for blocks in 0..=whole.written() {
        let cut = medium.pulled_after(blocks);
        let said = export(&cut);
        assert!(matches!(said, Ok(_) | Err(Error::Gone)), "{said:?} after {blocks} blocks");
        nothing_is_spoiled(cut.image(), &format!("after {blocks} blocks"));
    }
}

#[test]
fn pulled_out_after_any_block_with_the_blocks_since_the_last_flush_half_written() {
    let medium = used_stick();
    let whole = Medium::holding(medium.image());
    export(&whole).unwrap();
    for blocks in 0..=whole.written() {
        let cut = medium.pulled_after(blocks);
        let said = export(&cut);
        let kept: [&dyn Fn(usize, usize) -> bool; 6] = [
            &|_, _| false,
            &|turn, all| turn < all / 2,
            &|turn, all| turn >= all / 2,
            &|turn, _| turn % 2 == 0,
            &|turn, _| turn % 2 == 1,
            &|turn, all| turn + 1 < all,
        ];
        for (way, kept) in kept.iter().enumerate() {
            let image = cut.scattered(kept);
            if let Ok(done) = &said {
                assert_eq!(fetch(&mount(&image), &done.name.to_string()), Ok(third()), "pulled out when allowed");
            }
            nothing_is_spoiled(image, &format!("after {blocks} blocks, scattered {way}"));
        }
    }
}

fn mount(image: &[u8]) -> FatStick {
    FatStick::mount(&Medium::holding(image.to_vec()))
}

#[test]
fn a_full_stick_says_so_before_and_while_writing_and_keeps_what_it_has() {
    let medium = used_stick();
    let large = content(4, 900 << 10);
    let mut stick = FatStick::mount(&medium);
    assert_eq!(put_next(&stick, "ZB03", "A", &large), Err(Error::Full));
    assert_eq!(stick.list().unwrap().len(), 3, "nothing was begun");
    stick.tells_free_space = false;
    assert_eq!(put_next(&stick, "ZB03", "A", &content(4, 1100 << 10)), Err(Error::Full));
    older().iter().for_each(|(name, content)| assert_eq!(&read(&stick, name), content));
    let unfinished = look(&stick).unwrap().into_iter().find(|it| it.state == State::Interrupted);
    assert!(unfinished.is_some_and(|it| it.file.ends_with(".part")));
}

#[test]
fn a_write_protected_stick_says_so_and_can_be_read() {
    let medium = used_stick().read_only();
    let before = medium.image();
    assert_eq!(export(&medium), Err(Error::ReadOnly));
    assert_eq!(medium.image(), before);
    let [(first, content), ..] = older();
    assert_eq!(fetch(&FatStick::mount(&medium), &first), Ok(content));
}

#[test]
fn a_name_in_other_capitals_is_the_same_name() {
    let stick = FatStick::mount(&Medium::formatted(1024));
    let name = Name::new("ZB03", "A", 1, &third());
    fill(&stick, &[(name.to_string().to_uppercase(), third())]);
    assert_eq!(put(&stick, &name, &third()), Err(Error::NameTaken));
    let next = put_next(&stick, "zb03", "a", &third()).unwrap();
    assert_eq!(next.name.number, 2);
    assert_eq!(states(&stick).len(), 2);
}

#[test]
fn bundles_of_one_number_from_two_sticks_are_kept_apart() {
    let [one, other] = [content(1, 500), content(2, 500)];
    let sticks = [&one, &other].map(|content| {
        let medium = Medium::formatted(1024);
        let name = put_next(&FatStick::mount(&medium), "ZB03", "A", content).unwrap().name;
        (medium, name)
    });
    let [(first, name), (second, its_name)] = &sticks;
    assert_eq!((name.number, its_name.number), (1, 1));
    let copied = read(&FatStick::mount(second), &its_name.to_string());
    let together = FatStick::mount(first);
    fill(&together, &[(its_name.to_string(), copied)]);
    assert_eq!(fetch(&together, &name.to_string()), Ok(one));
    assert_eq!(fetch(&together, &its_name.to_string()), Ok(other));
    assert_eq!(put_next(&together, "ZB03", "A", &third()).unwrap().name.number, 2);
}
