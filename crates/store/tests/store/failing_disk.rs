//! A disk that fails in the middle of the work: after a number of writes nothing is taken any more, and the write at
//! which it happened is half. SQLite takes a file system only as C functions, so this is where the kit is unsafe.
#![allow(unsafe_code, reason = "SQLite takes a file system only as C functions")]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::mem::size_of;
use std::path::{Path, PathBuf};
use std::ptr::{addr_of, null};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, Once};

use rusqlite::ffi;

use crate::kit::{Laptop, assert_sound, log, numbers};

/// A folder on a disk that takes so many more writes.
struct Disk {
    folder: PathBuf,
    left: Arc<AtomicI64>,
}

static DISKS: Mutex<Vec<(PathBuf, Arc<AtomicI64>)>> = Mutex::new(Vec::new());

impl Disk {
    fn failing_after(folder: &Path, writes: i64) -> Self {
        register();
        let (folder, left) = (folder.canonicalize().unwrap(), Arc::new(AtomicI64::new(writes)));
        DISKS.lock().unwrap().push((folder.clone(), Arc::clone(&left)));
        Self { folder, left }
    }

    fn has_failed(&self) -> bool {
        self.left.load(Ordering::Relaxed) < 0
    }

    fn mend(&self) {
        self.left.store(i64::MAX, Ordering::Relaxed);
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        DISKS.lock().unwrap().retain(|(folder, _)| *folder != self.folder);
    }
}

/// One more write; `false` when the disk does not take it.
fn takes(left: &AtomicI64) -> bool {
    left.fetch_sub(1, Ordering::Relaxed) > 0
}

/// A file of SQLite's own file system with ours around it: SQLite reserves room for both, one after the other.
#[repr(C)]
struct Wrapped {
    base: ffi::sqlite3_file,
    left: *const AtomicI64,
}

unsafe fn real(file: *mut ffi::sqlite3_file) -> *mut ffi::sqlite3_file {
    unsafe { file.cast::<Wrapped>().add(1).cast() }
}

unsafe fn left<'a>(file: *mut ffi::sqlite3_file) -> &'a AtomicI64 {
    unsafe { &*(*file.cast::<Wrapped>()).left }
}

macro_rules! passed_on {
    ($($name:ident($($given:ident: $kind:ty),*) -> $answer:ty;)+) => {
        $(#[allow(non_snake_case)]
        unsafe extern "C" fn $name(file: *mut ffi::sqlite3_file $(, $given: $kind)*) -> $answer {
            unsafe {
                let file = real(file);
                (*(*file).pMethods).$name.unwrap()(file $(, $given)*)
            }
        })+
    };
}

passed_on! {
    xRead(into: *mut c_void, length: c_int, at: ffi::sqlite3_int64) -> c_int;
    xFileSize(size: *mut ffi::sqlite3_int64) -> c_int;
    xLock(kind: c_int) -> c_int;
    xUnlock(kind: c_int) -> c_int;
    xCheckReservedLock(found: *mut c_int) -> c_int;
    xFileControl(what: c_int, with: *mut c_void) -> c_int;
    xSectorSize() -> c_int;
    xDeviceCharacteristics() -> c_int;
    xShmMap(page: c_int, size: c_int, extend: c_int, at: *mut *mut c_void) -> c_int;
    xShmLock(offset: c_int, count: c_int, flags: c_int) -> c_int;
    xShmBarrier() -> ();
    xShmUnmap(remove: c_int) -> c_int;
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    unsafe {
        drop(Arc::from_raw((*file.cast::<Wrapped>()).left));
        let file = real(file);
        (*(*file).pMethods).xClose.unwrap()(file)
    }
}

/// The write at which the disk fails gets half of its bytes onto it.
unsafe extern "C" fn write(file: *mut ffi::sqlite3_file, from: *const c_void, length: c_int, at: i64) -> c_int {
    unsafe {
        let (before, file) = (left(file).fetch_sub(1, Ordering::Relaxed), real(file));
        let write = (*(*file).pMethods).xWrite.unwrap();
        match before {
            1.. => write(file, from, length, at),
            0 => {
                write(file, from, length / 2, at);
                ffi::SQLITE_IOERR_WRITE
            }
            _ => ffi::SQLITE_FULL,
        }
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, size: i64) -> c_int {
    unsafe {
        let (taken, file) = (takes(left(file)), real(file));
        if taken { (*(*file).pMethods).xTruncate.unwrap()(file, size) } else { ffi::SQLITE_IOERR_TRUNCATE }
    }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    unsafe {
        let (taken, file) = (takes(left(file)), real(file));
        if taken { (*(*file).pMethods).xSync.unwrap()(file, flags) } else { ffi::SQLITE_IOERR_FSYNC }
    }
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(xRead),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(xFileSize),
    xLock: Some(xLock),
    xUnlock: Some(xUnlock),
    xCheckReservedLock: Some(xCheckReservedLock),
    xFileControl: Some(xFileControl),
    xSectorSize: Some(xSectorSize),
    xDeviceCharacteristics: Some(xDeviceCharacteristics),
    xShmMap: Some(xShmMap),
    xShmLock: Some(xShmLock),
    xShmBarrier: Some(xShmBarrier),
    xShmUnmap: Some(xShmUnmap),
    xFetch: None,
    xUnfetch: None,
};

unsafe fn disk_of(name: *const c_char) -> Option<Arc<AtomicI64>> {
    if name.is_null() {
        return None;
    }
    let path = PathBuf::from(unsafe { CStr::from_ptr(name) }.to_str().ok()?);
    let disks = DISKS.lock().unwrap();
    disks.iter().find(|(folder, _)| path.starts_with(folder)).map(|(_, left)| Arc::clone(left))
}

/// Files elsewhere are SQLite's own: every test in this program opens its files through here.
unsafe extern "C" fn open(
    vfs: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    given: *mut c_int,
) -> c_int {
    unsafe {
        let system: *mut ffi::sqlite3_vfs = (*vfs).pAppData.cast();
        let open = (*system).xOpen.unwrap();
        let Some(left) = disk_of(name) else { return open(system, name, file, flags, given) };
        (*file).pMethods = null();
        let opened = open(system, name, real(file), flags, given);
        if opened == ffi::SQLITE_OK {
            (*file).pMethods = addr_of!(METHODS);
            (*file.cast::<Wrapped>()).left = Arc::into_raw(left);
        }
        opened
    }
}

unsafe extern "C" fn delete(vfs: *mut ffi::sqlite3_vfs, name: *const c_char, flush: c_int) -> c_int {
    unsafe {
        let system: *mut ffi::sqlite3_vfs = (*vfs).pAppData.cast();
        let taken = disk_of(name).is_none_or(|left| takes(&left));
        if taken { (*system).xDelete.unwrap()(system, name, flush) } else { ffi::SQLITE_IOERR_DELETE }
    }
}

fn register() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| unsafe {
        let system = ffi::sqlite3_vfs_find(null());
        let ours = ffi::sqlite3_vfs {
            szOsFile: (*system).szOsFile + c_int::try_from(size_of::<Wrapped>()).unwrap(),
            zName: c"failing".as_ptr(),
            pAppData: system.cast(),
            xOpen: Some(open),
            xDelete: Some(delete),
            ..*system
        };
        assert_eq!(ffi::sqlite3_vfs_register(Box::leak(Box::new(ours)), 1), ffi::SQLITE_OK);
    });
}

/// Writes until the disk fails or the day is over; the numbers that were acknowledged come back.
fn a_day(store: &steunpunt_store::Store) -> Vec<String> {
    let acts = (0..6).map(|turn| log(store, &format!("beurt {turn} {}", "woord ".repeat(40))));
    acts.map_while(Result::ok).map(|(_, number)| number).collect()
}

#[test]
fn a_disk_that_fails_at_any_write_costs_nothing_that_was_acknowledged() {
    let (first, store) = Laptop::new();
    log(&store, "ervoor").unwrap();
    store.close();
    let mut failures = 0;
    for writes in (0..).step_by(3) {
        let case = Laptop { machine: first.machine.clone(), ..first.copied() };
        let disk = Disk::failing_after(case.folder().path(), writes);
        let given = case.open().map(|opened| a_day(&opened.store)).unwrap_or_default();
        let failed = disk.has_failed();
        disk.mend();
        let store = case.open().unwrap_or_else(|error| panic!("after {writes} writes: {error:?}")).store;
        let kept = numbers(&store);
        assert!(given.iter().all(|number| kept.contains(number)), "after {writes} writes: {given:?} {kept:?}");
        assert_sound(&store);
        assert!(!kept.contains(&log(&store, "daarna").unwrap().1), "after {writes} writes");
        if !failed {
            break;
        }
        failures += 1;
    }
    assert!(failures > 20, "{failures}");
}

#[test]
fn the_same_program_goes_on_once_the_disk_works_again() {
    for writes in [1, 4, 9, 16, 25, 36] {
        let (laptop, store) = Laptop::new();
        store.close();
        let disk = Disk::failing_after(laptop.folder().path(), i64::MAX);
        let store = laptop.reopen();
        disk.left.store(writes, Ordering::Relaxed);
        let mut given = a_day(&store);
        assert!(disk.has_failed(), "{writes}");
        disk.mend();
        given.extend(a_day(&store));
        let kept = numbers(&store);
        assert!(given.iter().all(|number| kept.contains(number)), "after {writes} writes: {given:?} {kept:?}");
        assert_sound(&store);
        store.close();
        assert_eq!(numbers(&laptop.reopen()), kept);
    }
}
