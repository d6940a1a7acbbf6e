//! `--out`: nothing that is there is lost by it.

use std::fs;

use tempfile::TempDir;

use super::{Point, refusal};

#[test]
fn a_file_that_is_there_is_replaced_when_that_is_asked_and_nothing_else_is() {
    let (point, folder) = (Point::new(), TempDir::new().unwrap());
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (there, within) = (path("verslag"), path(""));
    let acts = [&["sheet", "print", "B07", "--out"][..], &["export", "--out"]];
    for act in acts {
        let to = |out: &str, more: &[&str]| point.run(&[act, &[out], more].concat());
        fs::write(&there, "van iemand anders").unwrap();
        assert!(refusal(&to(&there, &[])).contains("--replace"), "{act:?}");
        assert_eq!(fs::read_to_string(&there).unwrap(), "van iemand anders");
        assert!(refusal(&to(&within, &["--replace"])).contains("is een map"), "{act:?}");
        assert!(to(&there, &["--replace"]).status.success(), "{act:?}");
        assert_ne!(fs::read_to_string(&there).unwrap_or_default(), "van iemand anders");
        assert_eq!(fs::read_dir(&within).unwrap().count(), 1, "nothing half is left beside it");
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_never_replaced() {
    use std::os::unix::fs::FileTypeExt;
    use std::os::unix::net::UnixListener;

    let (point, folder) = (Point::new(), TempDir::new().unwrap());
    let socket = folder.path().join("lijn");
    let _line = UnixListener::bind(&socket).unwrap();
    for out in ["/dev/null", socket.to_str().unwrap()] {
        let told = refusal(&point.run(&["sheet", "print", "B07", "--out", out, "--replace"]));
        assert!(told.contains("geen gewoon bestand"), "{told}");
    }
    assert!(fs::metadata(&socket).unwrap().file_type().is_socket());
}
