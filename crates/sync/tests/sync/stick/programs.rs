//! Other people's programs read the same sticks: fsck.vfat and mtools.

use super::fat::FatStick;
use super::medium::Medium;
use super::{content, fill, older};
use std::path::Path;
use std::process::{Command, Output};
use steunpunt_sync::stick::put_next;

fn run(program: &str, arguments: &[&str]) -> Output {
    let command = Command::new(program).args(arguments).env("MTOOLS_SKIP_CHECK", "1").output();
    command.expect("dosfstools and mtools are installed: cargo xtask test does so")
}

/// A stick with older files and one new bundle, whose writing was cut short after so many blocks.
fn image(folder: &Path, cut: Option<usize>) -> String {
    let medium = Medium::formatted(1024);
    fill(&FatStick::mount(&medium), &older());
    let medium = cut.map_or(medium.clone(), |blocks| medium.pulled_after(blocks));
    let _ = put_next(&FatStick::mount(&medium), "ZB03", "A", &content(9, 9000));
    let file = folder.join("stick.img");
    std::fs::write(&file, medium.image()).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn a_stick_with_a_new_bundle_is_sound() {
    let folder = tempfile::tempdir().unwrap();
    let image = image(folder.path(), None);
    let checked = run("fsck.vfat", &["-n", &image]);
    assert!(checked.status.success(), "{checked:?}");
    let listed = String::from_utf8(run("mdir", &["-b", "-i", &image, "::"]).stdout).unwrap();
    assert!(listed.contains("/zb03-a-0003-") && listed.contains("Vakantie 2019.jpg"), "{listed}");
}

#[test]
fn older_files_are_read_from_a_stick_that_was_pulled_out() {
    let folder = tempfile::tempdir().unwrap();
    for blocks in (0..300).step_by(25) {
        let image = image(folder.path(), Some(blocks));
        for (name, content) in older() {
            let read = run("mcopy", &["-n", "-i", &image, &format!("::{name}"), "-"]);
            assert_eq!(read.stdout, content, "{name} after {blocks} blocks");
        }
    }
}
