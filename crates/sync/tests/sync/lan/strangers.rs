//! Keys that are not expected, not known, or struck off.

use std::sync::{Arc, Mutex};

use steunpunt_sync::lan::{Answering, Error, Expect, Limits, Line, PeerKey, Reply};
use steunpunt_sync::pairing::{self, Code, Invitation, Joining, Paired, Refused};

use super::{Echo, PATIENT, call, laptop, listen};

#[test]
fn another_key_than_the_one_paired_with_is_not_spoken_to() {
    let (a, b, other) = (laptop(1), laptop(2), laptop(3));
    let echo = Echo::of(&[&b]);
    let listener = listen(&a, Limits::default(), echo.clone());
    assert_eq!(call(listener.address(), &b, &other).err(), Some(Error::WrongKey));
    assert!(echo.heard().is_empty());
}

#[test]
fn a_stranger_reaches_the_pairing_path_and_nothing_else() {
    let (a, stranger) = (laptop(1), laptop(2));
    let echo = Echo::of(&[]);
    let listener = listen(&a, Limits::default(), echo.clone());
    for path in ["/v1/echo", "/", "/v1/pair/", "/v1/pair/../echo", "/V1/PAIR", "//v1/pair"] {
        let mut line = call(listener.address(), &stranger, &a).unwrap();
        assert_eq!(line.ask(path, vec![0; 100_000]), Err(Error::NotPaired), "{path}");
    }
    let mut line = call(listener.address(), &stranger, &a).unwrap();
    assert_eq!(line.ask(pairing::PATH, vec![1]), Ok(Reply::ok(vec![1])));
    assert_eq!(line.ask(pairing::PATH, vec![0; pairing::MOST_BYTES + 1]), Err(Error::TooLarge));
    assert_eq!(echo.heard(), [[1]]);
}

#[test]
fn whoever_is_struck_off_is_a_stranger_at_the_next_question() {
    let (a, b) = (laptop(1), laptop(2));
    let echo = Echo::of(&[&b]);
    let listener = listen(&a, Limits::default(), echo.clone());
    let mut line = call(listener.address(), &b, &a).unwrap();
    assert!(line.ask("/v1/echo", vec![1]).is_ok());
    echo.known.lock().unwrap().clear();
    assert_eq!(line.ask("/v1/echo", vec![2]), Err(Error::NotPaired));
}

/// A laptop that shows a code.
struct Inviting {
    invitation: Mutex<Invitation>,
    outcome: Mutex<Option<Result<Paired, Refused>>>,
}

impl Answering for Inviting {
    fn knows(&self, _: PeerKey) -> bool {
        false
    }

    fn answer(&self, peer: PeerKey, _: &str, body: Vec<u8>) -> Reply {
        let answered = self.invitation.lock().unwrap().answer(peer.0, &body, b"Zuid", 0);
        *self.outcome.lock().unwrap() = Some(answered.outcome);
        Reply::ok(answered.reply)
    }
}

#[test]
fn two_laptops_pair_over_a_line() {
    let (a, b) = (laptop(1), laptop(2));
    let invitation = Invitation::new(a.public_key(), [1, 2, 3], 0);
    let code: Code = invitation.code().to_string().parse().unwrap();
    let inviting = Arc::new(Inviting { invitation: Mutex::new(invitation), outcome: Mutex::default() });
    let listener = listen(&a, Limits::default(), inviting.clone());

    let mut line = Line::connect(listener.address(), &b, Expect::Code(code.clone()), PATIENT).unwrap();
    let joining = Joining::new(b.public_key(), code);
    let reply = line.ask(pairing::PATH, joining.request(b"Noord")).unwrap();
    let joined = joining.finish(line.peer().0, &reply.body).unwrap();
    let invited = inviting.outcome.lock().unwrap().take().unwrap().unwrap();
    assert_eq!((joined.public_key, invited.public_key), (a.public_key(), b.public_key()));
    assert_eq!(joined.check, invited.check);
}

#[test]
fn the_secret_is_not_sent_to_a_laptop_that_is_not_the_one_of_the_code() {
    let (a, b, other) = (laptop(1), laptop(2), laptop(3));
    let echo = Echo::of(&[]);
    let listener = listen(&other, Limits::default(), echo.clone());
    let code = Code::new(&a.public_key(), [1, 2, 3]);
    let line = Line::connect(listener.address(), &b, Expect::Code(code), PATIENT);
    assert_eq!(line.err(), Some(Error::WrongKey));
    assert!(echo.heard().is_empty());
}
