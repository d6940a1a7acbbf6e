//! What is on the disk can be read with the passphrase or the recovery code and with nothing else.

use steunpunt_store::keys::{KeyFile, RecoveryCode};
use steunpunt_store::{Error, backup};

use crate::kit::{Laptop, PASSPHRASE, files_of, holds, log};

#[test]
fn nothing_typed_lies_on_the_disk_in_clear() {
    let (laptop, store) = Laptop::new();
    log(&store, "zuurstofconcentrator").unwrap();
    let inside = || {
        let files = files_of(laptop.folder().path());
        assert!(files.iter().any(|(path, _)| path.ends_with("steunpunt.db-wal")) || files.len() >= 4);
        for (path, bytes) in files {
            for word in ["zuurstof", "Lijsterlaan", "ZB03-A1", "GM0344", "fiets", "CREATE TABLE"] {
                assert!(!holds(&bytes, word), "{word} in {}", path.display());
            }
        }
    };
    inside();
    backup::make(&store, &laptop.folder().backups(), 1).unwrap();
    store.close();
    inside();
    let header = std::fs::read(laptop.folder().database()).unwrap();
    assert!(!holds(&header[..16], "SQLite"), "the header must not say what it is");
}

#[test]
fn the_passphrase_fits_however_it_is_typed_and_another_does_not() {
    let (laptop, store) = Laptop::new();
    let keys = KeyFile::load(&laptop.folder().keys()).unwrap();
    let typed = format!("  {} ", PASSPHRASE.to_uppercase().replace(' ', "  "));
    assert_eq!(keys.unwrap_with_passphrase(&typed).unwrap(), *store.key());
    for wrong in ["", "fiets regen boterham klok", "fiets regen boterham klok dijken"] {
        assert!(matches!(keys.unwrap_with_passphrase(wrong), Err(Error::WrongKey)), "{wrong}");
    }
}

#[test]
fn the_recovery_code_opens_and_can_be_renewed() {
    let (laptop, store) = Laptop::new();
    let keys = KeyFile::load(&laptop.folder().keys()).unwrap();
    for typed in [laptop.recovery.to_string(), PASSPHRASE.to_owned()] {
        assert_eq!(keys.unwrap_with_either(&typed).unwrap(), *store.key());
    }
    let another = RecoveryCode::random().unwrap().to_string();
    assert!(matches!(keys.unwrap_with_either(&another), Err(Error::WrongKey)));
    let key = keys.unwrap_with_recovery(&laptop.recovery).unwrap();
    assert_eq!(key, *store.key());
    let code = steunpunt_store::keys::RecoveryCode::random().unwrap();
    let renewed = keys.with_recovery(&key, &code, steunpunt_store::keys::KeyCost::CHEAP).unwrap();
    assert_eq!(renewed.unwrap_with_recovery(&code).unwrap(), key);
    assert!(matches!(renewed.unwrap_with_recovery(&laptop.recovery), Err(Error::WrongKey)));
}

#[test]
fn an_exercise_cannot_be_edited_into_a_real_store() {
    let laptop = Laptop::without_store(tempfile::TempDir::new().unwrap());
    laptop.create(true).unwrap().close();
    edit_keys(&laptop, |keys| keys["exercise"] = false.into());
    assert!(matches!(laptop.key(), Err(Error::WrongKey)));
}

#[test]
fn keys_of_a_newer_version_are_not_touched() {
    let (laptop, store) = Laptop::new();
    store.close();
    edit_keys(&laptop, |keys| keys["format"] = 2.into());
    assert!(matches!(laptop.key(), Err(Error::Newer)));
}

#[test]
fn a_key_file_that_asks_for_all_memory_is_damaged_and_not_obeyed() {
    let (laptop, store) = Laptop::new();
    store.close();
    edit_keys(&laptop, |keys| keys["passphrase"]["cost"]["memory_kib"] = u32::MAX.into());
    assert!(matches!(laptop.key(), Err(Error::Damaged(_))));
    assert!(!steunpunt_store::keys::pin_fits("1234", "argon2id$4294967295$1$00$00"));
}

fn edit_keys(laptop: &Laptop, edit: impl FnOnce(&mut serde_json::Value)) {
    let path = laptop.folder().keys();
    let mut keys = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    edit(&mut keys);
    std::fs::write(&path, serde_json::to_vec(&keys).unwrap()).unwrap();
}

#[test]
fn a_pin_fits_its_own_hash_alone() {
    let hash = steunpunt_store::keys::hash_pin("4711", steunpunt_store::keys::KeyCost::CHEAP).unwrap();
    assert!(steunpunt_store::keys::pin_fits("4711", &hash));
    for (pin, kept) in [("4712", hash.as_str()), ("", &hash), ("4711", ""), ("4711", "argon2id$8$1$zz$zz")] {
        assert!(!steunpunt_store::keys::pin_fits(pin, kept), "{pin} {kept}");
    }
}
