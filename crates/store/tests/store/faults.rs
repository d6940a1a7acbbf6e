//! Torn logs, damaged files, lost companions, newer versions.

use steunpunt_domain::time::Wall;
use steunpunt_store::backup::BackupFile;
use steunpunt_store::draft::{self, Draft};
use steunpunt_store::{Error, Store, backup, request, salvage};

use crate::kit::{Chance, Laptop, PASSPHRASE, assert_sound, files_of, is_damaged, log, note, numbers, read_tables};

#[test]
fn a_file_of_a_newer_version_is_refused_and_untouched() {
    let (laptop, store) = Laptop::new();
    log(&store, "morgen").unwrap();
    store.close();
    laptop.raw().pragma_update(None, "user_version", 99).unwrap();
    let before = std::fs::read(laptop.folder().database()).unwrap();
    assert!(matches!(laptop.open(), Err(Error::Newer)));
    assert_eq!(std::fs::read(laptop.folder().database()).unwrap(), before);
    laptop.raw().pragma_update(None, "user_version", 1).unwrap();
    assert_eq!(numbers(&laptop.reopen()), ["ZB03-A1"]);
}

#[test]
fn missing_parts_are_named() {
    let (laptop, store) = Laptop::new();
    let key = store.key().clone();
    store.close();
    std::fs::remove_file(laptop.folder().keys()).unwrap();
    assert!(matches!(laptop.key(), Err(Error::NotFound)));
    assert!(matches!(laptop.create(false), Err(Error::AlreadyThere)), "data without keys is not written over");
    std::fs::rename(laptop.file(""), laptop.file(".away")).unwrap();
    let opened = Store::open(laptop.folder(), key, Wall(1), &laptop.machine);
    assert!(matches!(opened, Err(Error::Incomplete(_))));
}

/// A store whose last acts are only in the log: a copy of its files as a power cut would leave them.
fn cut_off(acts: usize) -> (Laptop, Vec<String>) {
    let (laptop, store) = Laptop::new();
    let given: Vec<String> = (0..acts).map(|turn| log(&store, &format!("beurt {turn}")).unwrap().1).collect();
    let copy = Laptop { machine: laptop.machine.clone(), ..laptop.copied() };
    (copy, given)
}

/// Opens it, expects a prefix of what was acknowledged and a sound logbook, and that the laptop can go on.
fn opens_with_a_prefix(laptop: &Laptop, given: &[String], case: &str) {
    let opened = laptop.open().unwrap_or_else(|error| panic!("{case}: {error:?}"));
    let mut kept = numbers(&opened.store);
    kept.reverse();
    assert_eq!(kept, given[..kept.len()], "{case}");
    let lost = kept.len() < given.len();
    assert_eq!(opened.new_letter.is_some(), lost, "{case}: what was lost may be known elsewhere");
    let (_, number) = log(&opened.store, "daarna").unwrap();
    assert!(!given.contains(&number), "{case}: {number} was given out already");
    assert_sound(&opened.store);
}

#[test]
fn a_log_torn_at_any_place_leaves_a_prefix_of_what_was_acknowledged() {
    let (laptop, given) = cut_off(6);
    let (main, wal) = (std::fs::read(laptop.file("")).unwrap(), std::fs::read(laptop.file("-wal")).unwrap());
    let (device, highest) =
        (std::fs::read(laptop.folder().device()).unwrap(), std::fs::read(laptop.folder().highest()).unwrap());
    let put = |wal: &[u8]| {
        std::fs::write(laptop.file(""), &main).unwrap();
        std::fs::write(laptop.file("-wal"), wal).unwrap();
        std::fs::write(laptop.folder().device(), &device).unwrap();
        std::fs::write(laptop.folder().highest(), &highest).unwrap();
        let _ = std::fs::remove_file(laptop.file("-shm"));
    };
    let mut chance = Chance::seeded(4);
    for turn in 0..14 {
        let length = if turn == 0 { 0 } else { chance.below(wal.len()) };
        put(&wal[..length]);
        opens_with_a_prefix(&laptop, &given, &format!("cut at {length} of {}", wal.len()));
    }
    for _ in 0..10 {
        let place = chance.below(wal.len());
        let mut flipped = wal.clone();
        flipped[place] ^= 1 << chance.below(8);
        put(&flipped);
        opens_with_a_prefix(&laptop, &given, &format!("flipped at {place}"));
    }
    put(&wal);
    opens_with_a_prefix(&laptop, &given, "whole");
}

#[test]
fn without_the_index_of_the_log_everything_is_there() {
    let (laptop, given) = cut_off(4);
    std::fs::remove_file(laptop.file("-shm")).unwrap();
    opens_with_a_prefix(&laptop, &given, "no shm");
    let (laptop, given) = cut_off(4);
    std::fs::write(laptop.file("-shm"), vec![0x5a; 32_768]).unwrap();
    opens_with_a_prefix(&laptop, &given, "another shm");
}

#[test]
fn without_the_log_it_is_an_older_store() {
    let (laptop, given) = cut_off(4);
    for end in ["-wal", "-shm"] {
        std::fs::remove_file(laptop.file(end)).unwrap();
    }
    opens_with_a_prefix(&laptop, &given, "no wal");
}

#[test]
fn a_main_file_that_lost_its_bytes_is_damage_and_its_log_is_kept() {
    let (laptop, _) = cut_off(4);
    let wal = std::fs::read(laptop.file("-wal")).unwrap();
    std::fs::write(laptop.file(""), "").unwrap();
    assert!(is_damaged(&laptop.open()));
    assert_eq!(std::fs::read(laptop.file("-wal")).unwrap(), wal);
}

#[test]
fn a_log_of_another_store_is_not_taken_for_ones_own() {
    let (laptop, given) = cut_off(3);
    let (other, _) = cut_off(5);
    std::fs::copy(other.file("-wal"), laptop.file("-wal")).unwrap();
    let _ = std::fs::remove_file(laptop.file("-shm"));
    match laptop.open() {
        Err(Error::Damaged(_)) => {}
        Ok(opened) => assert!(numbers(&opened.store).iter().all(|number| given.contains(number))),
        Err(other) => panic!("{other:?}"),
    }
}

/// A store with a backup in the middle of its life, closed, and its requests at the backup and at the end.
fn with_backup() -> (Laptop, BackupFile, Vec<String>, Vec<String>) {
    let (laptop, store) = Laptop::new();
    for turn in 0..15 {
        log(&store, &format!("voor {turn} {}", "woord ".repeat(40))).unwrap();
    }
    let at_backup = numbers(&store);
    let made = backup::make(&store, &laptop.folder().backups(), 1).unwrap();
    for turn in 0..25 {
        let (id, _) = log(&store, &format!("na {turn} {}", "woord ".repeat(40))).unwrap();
        note(&store, id, "gebeld").unwrap();
    }
    let draft = Draft {
        id: "d".to_owned(),
        form: "request".to_owned(),
        title: "half".to_owned(),
        content: "nog niet af".to_owned(),
        writer: String::new(),
        updated_ms: 1,
        put_away: false,
    };
    store.change(|tx| draft::save(tx, &draft)).unwrap();
    let at_end = numbers(&store);
    store.close();
    (laptop, made, at_backup, at_end)
}

/// Whether the store says by itself that it is damaged.
fn reports_damage(laptop: &Laptop) -> bool {
    match laptop.open() {
        Err(Error::Damaged(_)) => true,
        Err(other) => panic!("{other:?}"),
        Ok(opened) => opened.store.damage().unwrap().is_some(),
    }
}

#[test]
fn damage_anywhere_is_reported_and_a_backup_brings_it_back_with_what_can_be_read() {
    let (laptop, made, at_backup, at_end) = with_backup();
    let main = std::fs::read(laptop.file("")).unwrap();
    let before: Vec<_> = files_of(laptop.folder().path());
    let mut chance = Chance::seeded(8);
    let mut salvaged = 0;
    for turn in 0..12 {
        let case = Laptop { machine: laptop.machine.clone(), ..laptop.copied() };
        let mut bytes = main.clone();
        let place = if turn == 0 { 0 } else { chance.below(bytes.len()) };
        bytes[place] ^= 1 << chance.below(8);
        std::fs::write(case.file(""), &bytes).unwrap();
        if !reports_damage(&case) {
            // A page that is not in use.
            assert_eq!(numbers(&case.reopen()), at_end, "byte {place}");
            continue;
        }
        let damaged = files_of(case.folder().path());
        let path = case.folder().backups().join(&made.name);
        let backup = BackupFile { path, ..made.clone() };
        let continued = salvage::continue_from(&case.folder(), &backup, PASSPHRASE, Wall(50), &case.machine).unwrap();
        let store = &continued.opened.store;
        let names = |files: Vec<(std::path::PathBuf, Vec<u8>)>, from: &std::path::Path| -> Vec<_> {
            files.into_iter().map(|(path, bytes)| (path.strip_prefix(from).unwrap().to_owned(), bytes)).collect()
        };
        assert_eq!(
            names(files_of(&continued.moved_to), &continued.moved_to),
            names(damaged, case.folder().path()),
            "byte {place}: what was set aside is as it was found"
        );
        let kept = numbers(store);
        assert!(at_backup.iter().all(|number| kept.contains(number)), "byte {place}");
        assert!(kept.iter().all(|number| at_end.contains(number)), "byte {place}");
        assert!(!at_end.contains(&log(store, "daarna").unwrap().1), "byte {place}");
        assert!(continued.opened.new_letter.is_some(), "byte {place}");
        assert_sound(store);
        assert!(!case.folder().path().join("uitlezen").exists());
        salvaged += kept.len() - at_backup.len();
    }
    assert!(salvaged > 12 * 15, "a single bad page must not cost all that came after the backup: {salvaged}");
    assert_eq!(files_of(laptop.folder().path()), before);
}

#[test]
fn going_on_with_a_backup_of_a_sound_store_loses_nothing() {
    let (laptop, made, _, at_end) = with_backup();
    let before = read_tables(&laptop.reopen());
    let continued = salvage::continue_from(&laptop.folder(), &made, PASSPHRASE, Wall(50), &laptop.machine).unwrap();
    let store = &continued.opened.store;
    assert_eq!(numbers(store), at_end);
    assert_eq!(read_tables(store), before);
    assert_eq!(store.read(|c| draft::draft(c, "d")).unwrap().content, "nog niet af");
    assert_eq!(continued.opened.new_letter.as_deref(), Some("B"));
    assert_eq!((continued.salvaged.new, continued.salvaged.aside), (75, 0));
    assert_sound(store);
    assert!(salvage::set_aside_stores(&laptop.folder()).contains(&continued.moved_to));
}

#[test]
fn a_store_with_nothing_left_of_it_goes_on_with_its_backup() {
    let (laptop, made, at_backup, _) = with_backup();
    for content in [vec![], vec![0; 10_000]] {
        let case = Laptop { machine: laptop.machine.clone(), ..laptop.copied() };
        std::fs::write(case.file(""), content).unwrap();
        assert!(is_damaged(&case.open()));
        let path = case.folder().backups().join(&made.name);
        let backup = BackupFile { path, ..made.clone() };
        let wrong = salvage::continue_from(&case.folder(), &backup, "verkeerd", Wall(50), &case.machine);
        assert!(matches!(wrong, Err(Error::WrongKey)));
        let continued = salvage::continue_from(&case.folder(), &backup, PASSPHRASE, Wall(50), &case.machine).unwrap();
        assert_eq!(numbers(&continued.opened.store), at_backup);
        assert_sound(&continued.opened.store);
    }
}

#[test]
fn several_damaged_pages_cost_no_more_than_what_stood_on_them() {
    let (laptop, made, at_backup, _) = with_backup();
    let mut bytes = std::fs::read(laptop.file("")).unwrap();
    let mut chance = Chance::seeded(12);
    for _ in 0..6 {
        let place = chance.below(bytes.len());
        bytes[place] ^= 0xff;
    }
    std::fs::write(laptop.file(""), bytes).unwrap();
    assert!(reports_damage(&laptop));
    let continued = salvage::continue_from(&laptop.folder(), &made, PASSPHRASE, Wall(50), &laptop.machine).unwrap();
    let kept = numbers(&continued.opened.store);
    assert!(at_backup.iter().all(|number| kept.contains(number)));
    assert_sound(&continued.opened.store);
}

#[test]
fn whoever_meets_a_damaged_page_hears_that_it_is_damaged() {
    let (laptop, _, _, at_end) = with_backup();
    let main = std::fs::read(laptop.file("")).unwrap();
    let (mut met, mut place) = (0, 4096 + 100);
    while place < main.len() {
        let mut bytes = main.clone();
        bytes[place] ^= 1;
        std::fs::write(laptop.file(""), bytes).unwrap();
        let looked = laptop.open().and_then(|opened| {
            opened.store.read(|c| {
                let rows = request::list(c, &request::Filter::default(), &request::Sorting::default(), 0, 1_000)?.rows;
                rows.iter().try_for_each(|row| request::request(c, row.id).map(|_| ()))?;
                Ok(rows.len())
            })
        });
        match looked {
            Ok(count) => assert_eq!(count, at_end.len()),
            Err(Error::Damaged(_)) => met += 1,
            Err(other) => panic!("page {}: {other:?}", place / 4096),
        }
        place += 4096;
    }
    assert!(met > 10, "{met}");
}
