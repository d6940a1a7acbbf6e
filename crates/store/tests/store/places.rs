//! Full and read-only disks. Small disks in memory where the tests may mount them, SQLite's own limit everywhere.

use std::path::{Path, PathBuf};
use std::process::Command;

use steunpunt_domain::time::Wall;
use steunpunt_store::{Error, Folder, Store, backup, salvage};
use tempfile::TempDir;

use crate::kit::{Laptop, PASSPHRASE, assert_sound, copy_folder, files_of, log, numbers, verify};

/// A small disk of its own, unmounted when dropped.
struct Disk(PathBuf);

impl Disk {
    /// `None` where mounting is not allowed: only the system's administrator may.
    fn mounted(at: &Path, size: &str) -> Option<Self> {
        std::fs::create_dir_all(at).unwrap();
        let options = format!("size={size},mode=700");
        mount(&["-t", "tmpfs", "-o", &options, "tmpfs", at.to_str()?]).then(|| Self(at.to_owned()))
    }

    fn remount(&self, how: &str) -> bool {
        mount(&["-o", &format!("remount,{how}"), self.0.to_str().unwrap()])
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).output();
    }
}

fn mount(arguments: &[&str]) -> bool {
    Command::new("mount").args(arguments).output().is_ok_and(|done| done.status.success())
}

fn write_until_full(store: &Store) -> usize {
    let long = "lang verhaal ".repeat(500);
    for turn in 0..5_000 {
        match log(store, &format!("{turn} {long}")) {
            Ok(_) => {}
            Err(Error::Full) => return turn,
            Err(other) => panic!("expected a full disk: {other:?}"),
        }
    }
    panic!("the disk never got full");
}

#[test]
fn at_the_limit_of_the_file_nothing_is_half_and_with_room_it_goes_on() {
    let (laptop, store) = Laptop::new();
    let limit = |pages: i64| store.change(|tx| Ok(tx.pragma_update(None, "max_page_count", pages)?)).unwrap();
    limit(120);
    let written = write_until_full(&store);
    assert!(matches!(log(&store, &"lang ".repeat(5_000)), Err(Error::Full)));
    assert_eq!(numbers(&store).len(), written);
    limit(1_000_000);
    let (_, number) = log(&store, "weer ruimte").unwrap();
    assert_eq!(number, format!("ZB03-A{}", written + 1));
    assert_sound(&store);
    store.close();
    assert_eq!(numbers(&laptop.reopen()).len(), written + 1);
}

#[test]
fn on_a_full_disk_nothing_is_half_and_with_room_it_goes_on() {
    let place = TempDir::new().unwrap();
    let Some(disk) = Disk::mounted(&place.path().join("echt"), "3m") else { return };
    let laptop = Laptop::without_store(place);
    let store = laptop.create(false).unwrap();
    let ballast = laptop.folder().path().join("ballast");
    std::fs::write(&ballast, vec![0; 500_000]).unwrap();
    let written = write_until_full(&store);
    assert!(matches!(log(&store, &"lang ".repeat(5_000)), Err(Error::Full)));
    assert_eq!(numbers(&store).len(), written, "reading goes on");
    let kept = backup::make(&store, &laptop.folder().backups(), 1);
    assert!(matches!(kept, Err(Error::Full)), "{kept:?}");
    assert!(files_of(&laptop.folder().backups()).is_empty(), "a cut off copy does not fill the disk further");
    std::fs::remove_file(ballast).unwrap();
    assert_eq!(log(&store, "weer ruimte").unwrap().1, format!("ZB03-A{}", written + 1));
    assert_sound(&store);
    drop(store);
    assert_eq!(numbers(&laptop.reopen()).len(), written + 1);
    drop(disk);
}

#[test]
fn a_store_that_does_not_fit_can_be_made_again_when_there_is_room() {
    let place = TempDir::new().unwrap();
    let Some(disk) = Disk::mounted(&place.path().join("echt"), "128k") else { return };
    let laptop = Laptop::without_store(place);
    let made = laptop.create(false);
    assert!(matches!(made, Err(Error::Full)), "{:?}", made.err());
    assert!(files_of(laptop.folder().path()).is_empty());
    assert!(disk.remount("size=8m"));
    let store = laptop.create(false).unwrap();
    log(&store, "het lukt").unwrap();
    assert_sound(&store);
    drop((store, disk));
}

#[test]
fn a_disk_that_turns_read_only_says_so_and_nothing_is_lost() {
    let place = TempDir::new().unwrap();
    let Some(disk) = Disk::mounted(&place.path().join("echt"), "8m") else { return };
    let laptop = Laptop::without_store(place);
    let store = laptop.create(false).unwrap();
    log(&store, "ervoor").unwrap();
    store.close();
    assert!(disk.remount("ro"));
    can_only_be_read(&laptop, &["ZB03-A1"], |error| matches!(error, Error::ReadOnly));
    let made = laptop.folder().path().join("nieuw");
    assert!(matches!(
        Store::create(
            Folder::at(made),
            laptop.key().unwrap(),
            &steunpunt_store::keys::KeyFile::load(&laptop.folder().keys()).unwrap(),
            steunpunt_domain::support_point::PointOpened::new("x", "ZB03", "y", false).unwrap(),
            Wall(0),
            &laptop.machine
        ),
        Err(Error::ReadOnly)
    ));
    assert!(disk.remount("rw"));
    assert_eq!(numbers(&laptop.reopen()), ["ZB03-A1"]);
}

/// Reading goes on, and every write says why it cannot be done.
fn can_only_be_read(laptop: &Laptop, given: &[&str], because: fn(&Error) -> bool) {
    let main = std::fs::read(laptop.file("")).unwrap();
    let opened = laptop.open().expect("what is there can be read");
    assert!(opened.store.is_read_only() && opened.new_letter.is_none());
    assert_eq!(numbers(&opened.store), given);
    assert_eq!(opened.store.damage().unwrap(), None);
    assert!(log(&opened.store, "erna").is_err_and(|error| because(&error)));
    assert_eq!(numbers(&opened.store), given);
    opened.store.close();
    assert!(std::fs::read(laptop.file("")).unwrap() == main, "nothing of it was touched");
}

/// A laptop of which the last acts are in the log alone.
fn after_a_power_cut(place: TempDir) -> Laptop {
    let (elsewhere, store) = Laptop::new();
    log(&store, "ervoor").unwrap();
    let laptop = Laptop { place, machine: elsewhere.machine.clone(), recovery: elsewhere.recovery.clone() };
    copy_folder(elsewhere.folder().path(), laptop.folder().path());
    assert!(std::fs::metadata(laptop.file("-wal")).unwrap().len() > 0);
    laptop
}

#[test]
fn what_stands_only_in_the_log_can_be_read_from_a_read_only_disk() {
    let place = TempDir::new().unwrap();
    let Some(disk) = Disk::mounted(&place.path().join("echt"), "8m") else { return };
    let laptop = after_a_power_cut(place);
    assert!(disk.remount("ro"));
    can_only_be_read(&laptop, &["ZB03-A1"], |error| matches!(error, Error::ReadOnly));
    assert!(disk.remount("rw"));
    assert_eq!(numbers(&laptop.reopen()), ["ZB03-A1"]);
}

#[test]
fn what_stands_only_in_the_log_can_be_read_from_a_disk_without_any_room() {
    let place = TempDir::new().unwrap();
    let Some(disk) = Disk::mounted(&place.path().join("echt"), "8m") else { return };
    let laptop = after_a_power_cut(place);
    std::fs::remove_file(laptop.file("-shm")).unwrap();
    let ballast = laptop.folder().path().join("ballast");
    let _ = std::fs::write(&ballast, vec![0; 9_000_000]);
    can_only_be_read(&laptop, &["ZB03-A1"], |error| matches!(error, Error::Full));
    assert!(std::fs::metadata(laptop.file("-wal")).unwrap().len() > 0, "the log stays");
    std::fs::remove_file(ballast).unwrap();
    assert_eq!(numbers(&laptop.reopen()), ["ZB03-A1"]);
    drop(disk);
}

#[test]
fn a_store_on_a_disk_without_any_room_can_be_read() {
    let place = TempDir::new().unwrap();
    let Some(disk) = Disk::mounted(&place.path().join("echt"), "3m") else { return };
    let laptop = Laptop::without_store(place);
    let store = laptop.create(false).unwrap();
    log(&store, "ervoor").unwrap();
    store.close();
    let ballast = laptop.folder().path().join("ballast");
    let _ = std::fs::write(&ballast, vec![0; 4_000_000]);
    can_only_be_read(&laptop, &["ZB03-A1"], |error| matches!(error, Error::Full));
    std::fs::remove_file(ballast).unwrap();
    let store = laptop.reopen();
    assert_eq!(log(&store, "weer ruimte").unwrap().1, "ZB03-A2");
    drop((store, disk));
}

#[test]
fn a_backup_to_a_full_or_read_only_stick_leaves_the_store_fine() {
    let (laptop, store) = Laptop::new();
    for turn in 0..20 {
        log(&store, &format!("beurt {turn}")).unwrap();
    }
    let stick = laptop.place.path().join("stick");
    let Some(disk) = Disk::mounted(&stick, "100k") else { return };
    assert!(matches!(backup::make(&store, &stick, 1), Err(Error::Full)));
    assert!(files_of(&stick).is_empty());
    assert!(disk.remount("size=8m"));
    let made = backup::make(&store, &stick, 2).unwrap();
    assert!(disk.remount("ro"));
    assert!(matches!(backup::make(&store, &stick, 3), Err(Error::ReadOnly)));
    backup::check(&made, PASSPHRASE).expect("a stick that cannot be written to can be read");
    log(&store, "gaat door").unwrap();
    assert_sound(&store);
}

#[test]
fn going_on_with_a_backup_on_a_full_disk_leaves_everything_as_it_was() {
    let place = TempDir::new().unwrap();
    let Some(disk) = Disk::mounted(&place.path().join("schijf"), "4m") else { return };
    let stick = TempDir::new().unwrap();
    let laptop = Laptop::without_store(place);
    let inner = laptop.place.path().join("schijf");
    let folder = Folder::at(inner.join("echt"));
    let key = steunpunt_store::keys::DatabaseKey::random().unwrap();
    let keys = steunpunt_store::keys::KeyFile::wrap(
        &key,
        false,
        PASSPHRASE,
        &laptop.recovery,
        steunpunt_store::keys::KeyCost::CHEAP,
    )
    .unwrap();
    let point = steunpunt_domain::support_point::PointOpened::new("x", "ZB03", "y", false).unwrap();
    let store = Store::create(folder.clone(), key.clone(), &keys, point, Wall(1), &laptop.machine).unwrap();
    log(&store, "ervoor").unwrap();
    let made = backup::make(&store, stick.path(), 1).unwrap();
    store.close();
    std::fs::write(inner.join("ballast"), vec![0; 3_600_000]).unwrap();
    let _ = std::fs::write(inner.join("more"), vec![0; 400_000]);
    let before = files_of(folder.path());
    let continued = salvage::continue_from(&folder, &made, PASSPHRASE, Wall(9), &laptop.machine);
    assert!(matches!(continued, Err(Error::Full)), "{:?}", continued.err());
    assert_eq!(files_of(folder.path()), before);
    std::fs::remove_file(inner.join("ballast")).unwrap();
    let store = Store::open(folder, key, Wall(10), &laptop.machine).unwrap().store;
    assert!(verify(&store).problems.is_empty());
    drop((store, disk));
}
