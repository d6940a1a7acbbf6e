//! The disk is full when the desk opens. As soon as there is room everything is kept again, and nobody starts anything
//! anew: what stands on the screen is all there is of it.

use std::path::{Path, PathBuf};
use std::process::Command;

use steunpunt_tests::{Laptop, PASSPHRASE, json};

/// A small disk of its own, unmounted when dropped.
struct Disk(PathBuf);

impl Disk {
    /// `None` where mounting is not allowed: only the system's administrator may.
    fn mounted(at: &Path, size: &str) -> Option<Self> {
        let options = format!("size={size},mode=700");
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(at).output();
        mount.is_ok_and(|done| done.status.success()).then(|| Self(at.to_owned()))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).output();
    }
}

/// Fills the disk to the last byte.
fn fill(ballast: &Path) {
    use std::io::Write;
    let mut file = std::fs::File::create(ballast).unwrap();
    while file.write_all(&[0; 512]).is_ok() {}
}

#[test]
fn a_disk_that_was_full_at_the_start_is_written_again_once_there_is_room() {
    let place = tempfile::tempdir().unwrap();
    let Some(_disk) = Disk::mounted(place.path(), "24m") else { return };
    let mut laptop = Laptop::at(place.path(), "noord");
    laptop.does("open_point", Laptop::point());
    let request = laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    laptop.app.close();
    let ballast = place.path().join("ballast");
    fill(&ballast);

    laptop.restarts();
    laptop.does("unlock_store", json!({ "exercise": false, "passphrase": PASSPHRASE }));
    laptop.does("sign_in", json!({ "name": "Ans", "pin": "1234" }));
    let draft = json!({ "id": null, "form": "emergency", "title": "Brand", "content": "{}" });
    assert_eq!(laptop.is_refused("save_draft", draft.clone()), "disk_full");
    laptop.app.look_around().unwrap();
    assert_eq!(laptop.does("get_desk", json!({}))["kept"]["readOnly"], true, "there is no room yet");

    std::fs::remove_file(&ballast).unwrap();
    laptop.app.look_around().unwrap();
    assert_eq!(laptop.does("get_desk", json!({}))["kept"]["readOnly"], false);
    laptop.does("save_draft", draft);
    laptop.logs("5.2", "Insuline koelen", "Lijsterlaan 22", "U2");
    assert_eq!((laptop.open_list().len(), &laptop.shows(&request)["row"]["what"]), (2, &json!("Geen water")));
    laptop.app.close();
}
