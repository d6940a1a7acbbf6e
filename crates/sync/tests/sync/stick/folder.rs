//! A folder of the system's, and sticks that lie, refuse or vanish between two steps.

use super::{content, fill, read, states};
use std::fs;
use std::io::{self, Read};
use steunpunt_sync::stick::{
    Error, FolderStick, LARGEST, Name, NewFile, State, Stick, StickFile, check, fetch, look, put, put_next,
};

fn empty() -> (tempfile::TempDir, FolderStick) {
    let folder = tempfile::tempdir().unwrap();
    let stick = FolderStick::new(folder.path());
    (folder, stick)
}

#[test]
fn a_bundle_is_put_found_and_fetched() {
    let (_folder, stick) = empty();
    let bundle = content(1, 200_000);
    let put = put_next(&stick, "ZB03", "B", &bundle).unwrap();
    let [found] = look(&stick).unwrap().try_into().unwrap();
    assert_eq!((found.state, found.bytes, &found.name), (State::Whole, Some(200_000), &Some(put.name)));
    assert_eq!(check(&stick, &found.file), Ok(true));
    assert_eq!(fetch(&stick, &found.file), Ok(bundle));
}

#[test]
fn numbers_count_per_laptop_and_pass_over_unfinished_ones() {
    let (_folder, stick) = empty();
    let unfinished = format!("{}.part", Name::new("ZB03", "A", 4, b"x"));
    fill(&stick, &[(unfinished, b"x".to_vec()), (Name::new("ZB03", "B", 9, b"y").to_string(), b"y".to_vec())]);
    let number = |letter| put_next(&stick, "ZB03", letter, b"z").unwrap().name.number;
    assert_eq!((number("A"), number("B"), number("C")), (5, 10, 1));
}

#[test]
fn a_file_says_what_it_is_by_its_name_and_size() {
    let (folder, stick) = empty();
    let bundle = |number| Name::new("ZB03", "A", number, b"content").to_string();
    fill(&stick, &[(bundle(1), b"content".to_vec()), (bundle(2), vec![]), (format!("{}.PART", bundle(3)), vec![1])]);
    fill(
        &stick,
        &[("notities.txt".into(), vec![1]), (format!("._{}", bundle(1)), vec![1]), (".DS_Store".into(), vec![1])],
    );
    fs::File::create(folder.path().join(bundle(4))).unwrap().set_len(LARGEST + 1).unwrap();
    fs::create_dir(folder.path().join(bundle(5))).unwrap();
    let found: Vec<State> = states(&stick).into_iter().map(|(_, state)| state).collect();
    assert_eq!(found, [State::Whole, State::Interrupted, State::Interrupted, State::TooLarge, State::NotOurs]);
    assert_eq!(fetch(&stick, &bundle(4)), Err(Error::TooLarge));
    assert_eq!(check(&stick, &bundle(4)), Err(Error::TooLarge));
    assert_eq!(fetch(&stick, &bundle(2)), Err(Error::Interrupted));
}

#[test]
fn a_bundle_with_a_changed_byte_is_never_given_out() {
    let (_folder, stick) = empty();
    let name = Name::new("ZB03", "A", 1, b"content").to_string();
    fill(&stick, &[(name.clone(), b"contenT".to_vec())]);
    assert_eq!(check(&stick, &name), Ok(false));
    assert_eq!(fetch(&stick, &name), Err(Error::Damaged));
}

#[test]
fn a_bundle_that_is_not_all_there_was_broken_off() {
    let (_folder, stick) = empty();
    let name = Name::new("ZB03", "A", 1, b"content").to_string();
    fill(&stick, &[(name.clone(), b"conte".to_vec())]);
    assert_eq!(states(&stick), [(name.clone(), State::Interrupted)]);
    assert_eq!(fetch(&stick, &name), Err(Error::Interrupted));
}

#[test]
fn no_name_leads_out_of_the_folder() {
    let (folder, stick) = empty();
    fs::create_dir(folder.path().join("in")).unwrap();
    let inside = FolderStick::new(folder.path().join("in"));
    fill(&stick, &[(Name::new("ZB03", "A", 1, b"x").to_string(), b"x".to_vec())]);
    let outside = format!("../{}", Name::new("ZB03", "A", 1, b"x"));
    assert!(inside.open(&outside).is_err() && inside.create("../new").is_err() && inside.rename("a", "../b").is_err());
    assert!(fetch(&inside, &outside).is_err());
}

#[test]
fn nothing_is_renamed_over_a_file() {
    let (_folder, stick) = empty();
    fill(&stick, &[("one".into(), vec![1]), ("two".into(), vec![2])]);
    assert_eq!(stick.rename("one", "two").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
    assert_eq!((read(&stick, "one"), read(&stick, "two")), (vec![1], vec![2]));
    assert_eq!(stick.create("two").err().unwrap().kind(), io::ErrorKind::AlreadyExists);
}

#[test]
fn a_stick_that_was_never_there_is_gone() {
    let (folder, _) = empty();
    let stick = FolderStick::new(folder.path().join("usb"));
    assert_eq!(put_next(&stick, "ZB03", "A", b"x").unwrap_err(), Error::Gone);
    assert_eq!(look(&stick), Err(Error::Gone));
}

/// A folder with one thing wrong.
struct Wrong {
    folder: FolderStick,
    fault: Fault,
}

#[derive(PartialEq)]
enum Fault {
    GoneBeforeTheFolderIsFlushed,
    ForgetsWhatWasWritten,
    UnreadableFiles,
}

impl Stick for Wrong {
    fn list(&self) -> io::Result<Vec<StickFile>> {
        let mut files = self.folder.list()?;
        match self.fault {
            Fault::GoneBeforeTheFolderIsFlushed if !files.is_empty() => return Err(io::Error::from_raw_os_error(5)),
            Fault::UnreadableFiles => {
                files.iter_mut().filter(|it| it.name.contains("-0001-")).for_each(|it| it.bytes = None)
            }
            _ => {}
        }
        Ok(files)
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Read + '_>> {
        match self.fault {
            Fault::ForgetsWhatWasWritten => Ok(Box::new(io::repeat(0).take(5))),
            Fault::UnreadableFiles if name.contains("-0002-") => Err(io::Error::from_raw_os_error(5)),
            _ => self.folder.open(name),
        }
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn NewFile + '_>> {
        self.folder.create(name)
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.folder.rename(from, to)
    }

    fn sync_folder(&self) -> io::Result<()> {
        let gone = self.fault == Fault::GoneBeforeTheFolderIsFlushed;
        if gone { Err(io::Error::from_raw_os_error(5)) } else { self.folder.sync_folder() }
    }

    fn free_space(&self) -> Option<u64> {
        None
    }
}

#[test]
fn pulled_out_between_renaming_and_flushing_nobody_hears_that_it_may_be_pulled_out() {
    let (_folder, folder) = empty();
    let stick = Wrong { folder: folder.clone(), fault: Fault::GoneBeforeTheFolderIsFlushed };
    let name = Name::new("ZB03", "A", 1, b"bundle");
    assert_eq!(put(&stick, &name, b"bundle"), Err(Error::Gone));
    assert_eq!(fetch(&folder, &name.to_string()), Ok(b"bundle".to_vec()), "it may be whole all the same");
    assert_eq!(put_next(&folder, "ZB03", "A", b"bundle").unwrap().name.number, 2);
}

#[test]
fn a_stick_that_gives_back_something_else_is_found_out() {
    let (_folder, folder) = empty();
    let stick = Wrong { folder, fault: Fault::ForgetsWhatWasWritten };
    assert_eq!(put_next(&stick, "ZB03", "A", b"bundle"), Err(Error::NotKept));
}

#[test]
fn one_unreadable_file_leaves_the_others() {
    let (_folder, folder) = empty();
    let [first, second, third] = [1, 2, 3].map(|_| put_next(&folder, "ZB03", "A", b"bundle").unwrap().name.to_string());
    let stick = Wrong { folder, fault: Fault::UnreadableFiles };
    assert_eq!(
        states(&stick),
        [(first, State::NotReadable), (second.clone(), State::Whole), (third.clone(), State::Whole)]
    );
    assert_eq!(fetch(&stick, &second), Err(Error::NotReadable));
    assert_eq!(fetch(&stick, &third), Ok(b"bundle".to_vec()));
}
