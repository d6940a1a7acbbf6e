//! Which sticks are in this laptop.

use std::path::{Path, PathBuf};

use steunpunt_sync::stick::{FolderStick, Stick};

use crate::Answer;
use crate::context::Context;
use crate::shapes::Nothing;
use crate::shapes::exchange::stick::{FoundStick, Sticks};

pub(crate) fn find(_: &Context, _: Nothing) -> Answer<Sticks> {
    Ok(Sticks { sticks: mounted().into_iter().map(|folder| view(&folder)).collect() })
}

fn view(folder: &Path) -> FoundStick {
    let label = folder.file_name().map_or_else(|| folder.to_string_lossy(), std::ffi::OsStr::to_string_lossy);
    FoundStick {
        label: label.into_owned(),
        free_bytes: FolderStick::new(folder).free_space(),
        folder: folder.to_string_lossy().into_owned(),
    }
}

/// What a desktop mounts for whoever sits there, and what stands on a device that can be taken out.
#[cfg(target_os = "linux")]
pub(crate) fn mounted() -> Vec<PathBuf> {
    let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
    let mut found: Vec<PathBuf> = mounts.lines().filter_map(mount).filter(is_stick).map(|(_, folder)| folder).collect();
    found.sort();
    found.dedup();
    found
}

/// A line of the list of mounts: device and folder.
#[cfg(target_os = "linux")]
fn mount(line: &str) -> Option<(String, PathBuf)> {
    let mut words = line.split(' ');
    Some((words.next()?.to_owned(), PathBuf::from(plain(words.next()?))))
}

/// The list of mounts writes a space as `\040`, and a few others likewise.
#[cfg(target_os = "linux")]
fn plain(written: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(written.to_owned(), |text, (code, sign)| text.replace(code, sign))
}

#[cfg(target_os = "linux")]
fn is_stick((device, folder): &(String, PathBuf)) -> bool {
    let by_a_desktop = ["/media", "/run/media"].iter().any(|top| folder.starts_with(top));
    by_a_desktop || is_removable(device)
}

/// What the system says of the whole disk that a partition is on.
#[cfg(target_os = "linux")]
fn is_removable(device: &str) -> bool {
    let Some(name) = device.strip_prefix("/dev/") else { return false };
    let disk = name.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let says = std::fs::read_to_string(format!("/sys/block/{disk}/removable"));
    says.is_ok_and(|says| says.trim() == "1")
}

/// Every drive but the one that the system is on: which of them can be taken out, Windows tells no program plainly.
#[cfg(windows)]
pub(crate) fn mounted() -> Vec<PathBuf> {
    let system = std::env::var("SystemDrive").unwrap_or_else(|_| "C:".to_owned());
    let drives = ('D'..='Z').map(|letter| format!("{letter}:"));
    let others = drives.filter(|drive| !drive.eq_ignore_ascii_case(&system)).map(|drive| PathBuf::from(drive + "\\"));
    others.filter(|drive| drive.is_dir()).collect()
}

/// Elsewhere a folder is chosen by hand.
#[cfg(not(any(target_os = "linux", windows)))]
pub(crate) fn mounted() -> Vec<PathBuf> {
    Vec::new()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_stick_is_what_a_desktop_mounted_and_nothing_of_the_system() {
        let sticks = |line| mount(line).filter(is_stick).map(|(_, folder)| folder);
        let named = "/dev/sdz1 /run/media/ans/RODE\\040STICK vfat rw 0 0";
        assert_eq!(sticks(named), Some(PathBuf::from("/run/media/ans/RODE STICK")));
        for line in ["/dev/nvme9n1p2 / ext4 rw 0 0", "tmpfs /run tmpfs rw 0 0", "proc /proc proc rw 0 0", ""] {
            assert_eq!(sticks(line), None, "{line}");
        }
    }
}
