//! Backups: whole, encrypted, without the device's key, and harmless when they cannot be made.

use std::path::PathBuf;

use steunpunt_store::{Error, backup, logbook};

use crate::kit::{Laptop, PASSPHRASE, assert_sound, files_of, holds, log, raw};

fn stick(laptop: &Laptop) -> PathBuf {
    laptop.place.path().join("stick")
}

#[test]
fn a_backup_made_while_writing_goes_on_is_one_moment_of_the_store() {
    let (laptop, store) = Laptop::new();
    for turn in 0..10 {
        log(&store, &format!("voor {turn}")).unwrap();
    }
    let made = std::thread::scope(|scope| {
        let writer = scope.spawn(|| (0..40).for_each(|turn| drop(log(&store, &format!("tijdens {turn}")).unwrap())));
        let made: Vec<_> = (0..4).map(|turn| backup::make(&store, &stick(&laptop), turn).unwrap()).collect();
        writer.join().unwrap();
        made
    });
    for made in made {
        let key = backup::check(&made, PASSPHRASE).unwrap();
        let connection = raw(&made.path, &key);
        let (requests, walked): (i64, i64) = connection
            .query_row("SELECT (SELECT count(*) FROM request), (SELECT count(*) FROM entry)", [], |r| {
                Ok((r.get(0)?, r.get(1)?))
            })
            .unwrap();
        assert_eq!(walked, 2 + 2 * requests, "an act is in it whole or not at all");
        assert_eq!(logbook::count(&connection).unwrap(), u64::try_from(walked).unwrap());
    }
    assert_sound(&store);
}

#[test]
fn two_that_are_asked_for_at_the_same_moment_are_both_made() {
    let (laptop, store) = Laptop::new();
    log(&store, "zuurstof").unwrap();
    let twice = || (0..2).map(|turn| backup::make(&store, &stick(&laptop), turn).unwrap()).collect::<Vec<_>>();
    let made = std::thread::scope(|scope| {
        let by_itself = scope.spawn(twice);
        [twice(), by_itself.join().unwrap()].concat()
    });
    assert_eq!(backup::list(&stick(&laptop)).len(), 4);
    assert!(made.iter().all(|made| backup::check(made, PASSPHRASE).is_ok()));
}

#[test]
fn a_backup_opens_with_the_passphrase_and_checking_changes_no_byte_of_it() {
    let (laptop, store) = Laptop::new();
    log(&store, "zuurstof").unwrap();
    let made = backup::make(&store, &stick(&laptop), 42).unwrap();
    assert_eq!((made.made_ms, made.name.as_str()), (42, "42.steunpunt-kopie"));
    let before = files_of(&stick(&laptop));
    assert_eq!(before.len(), 2, "the data and the wrapped keys, nothing else: {before:?}");
    assert!(before.iter().all(|(_, bytes)| !holds(bytes, "zuurstof")));
    let device = std::fs::read_to_string(laptop.folder().device()).unwrap();
    let sealed = device.split('"').find(|part| part.len() > 90).unwrap();
    assert!(before.iter().all(|(_, bytes)| !holds(bytes, sealed)), "no device key");
    assert_eq!(backup::check(&made, PASSPHRASE).unwrap(), *store.key());
    assert!(matches!(backup::check(&made, "verkeerd"), Err(Error::WrongKey)));
    assert_eq!(files_of(&stick(&laptop)), before);
}

#[test]
fn the_newest_six_are_kept_whatever_the_clock_says() {
    let (laptop, store) = Laptop::new();
    let mut last = None;
    for now in [10, 20, 30, 40, 50, 60, 70, 5, 5, 5] {
        log(&store, &format!("om {now}")).unwrap();
        let made = backup::make(&store, &stick(&laptop), now).unwrap();
        assert!(made.path.exists());
        last = Some(made);
    }
    let kept = backup::list(&stick(&laptop));
    assert_eq!(kept.len(), 6);
    assert_eq!(kept.first(), last.as_ref(), "the last one made is the newest, although the clock went back");
    assert_eq!(files_of(&stick(&laptop)).len(), 12);
}

#[test]
fn of_the_hours_before_one_each_is_kept_however_many_are_made_by_hand() {
    let (_laptop, store) = Laptop::new();
    let (folder, hour) = (tempfile::tempdir().unwrap(), 3_600_000);
    let moments = (0..20).map(|count| count * hour).chain((0..9).map(|count| 20 * hour + count));
    for now in moments {
        backup::make(&store, folder.path(), now).unwrap();
    }
    let kept = backup::list(folder.path());
    let hours: Vec<i64> = kept.iter().map(|made| made.made_ms / hour).collect();
    assert_eq!(hours, [vec![20; 6], (9..20).rev().collect()].concat());
}

#[test]
fn what_a_crash_left_behind_does_not_hurt_and_what_is_not_ours_stays() {
    let (laptop, store) = Laptop::new();
    std::fs::create_dir_all(stick(&laptop)).unwrap();
    for name in
        ["7.part", "7.part-wal", "8.part", "7.keys.part", "9.keys.json", "vakantie.jpg", "x.part", "1.steunpunt-kopie"]
    {
        std::fs::write(stick(&laptop).join(name), "half").unwrap();
    }
    let made = backup::make(&store, &stick(&laptop), 8).unwrap();
    backup::check(&made, PASSPHRASE).unwrap();
    let mut left: Vec<_> = files_of(&stick(&laptop))
        .iter()
        .map(|(path, _)| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    left.sort();
    assert_eq!(
        left,
        ["1.steunpunt-kopie", "8.keys.json", "8.steunpunt-kopie", "9.keys.json", "vakantie.jpg", "x.part"]
    );
    assert_eq!(backup::list(&stick(&laptop)), [made], "a file without its keys is no backup");
}

#[test]
fn a_damaged_backup_is_noticed() {
    let (laptop, store) = Laptop::new();
    for turn in 0..20 {
        log(&store, &format!("beurt {turn}")).unwrap();
    }
    let made = backup::make(&store, &stick(&laptop), 1).unwrap();
    let whole = std::fs::read(&made.path).unwrap();
    for place in (100..whole.len()).step_by(whole.len() / 12) {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        std::fs::write(&made.path, bytes).unwrap();
        assert!(matches!(backup::check(&made, PASSPHRASE), Err(Error::Damaged(_))), "byte {place}");
    }
    std::fs::write(&made.path, &whole[..whole.len() / 2]).unwrap();
    assert!(backup::check(&made, PASSPHRASE).is_err());
    std::fs::write(&made.path, "").unwrap();
    assert!(backup::check(&made, PASSPHRASE).is_err());
}

#[test]
fn a_place_that_is_no_folder_is_an_error_and_the_store_goes_on() {
    let (laptop, store) = Laptop::new();
    std::fs::write(stick(&laptop), "a file").unwrap();
    assert!(backup::make(&store, &stick(&laptop), 1).is_err());
    assert!(backup::list(&laptop.place.path().join("nergens")).is_empty());
    log(&store, "gaat door").unwrap();
    assert_sound(&store);
}
