//! What a listener takes on, and how long either end waits.

use std::io::Read;
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use steunpunt_sync::lan::{Answering, Error, Expect, Limits, Line, PeerKey, Reply, Terms};

use super::{ANY_PORT, Echo, PATIENT, call, laptop, listen};

const SHORT: Duration = Duration::from_millis(50);

/// Tells when it is asked, and answers when it is told to.
struct Slow {
    asked: Mutex<Sender<()>>,
    go: Mutex<Receiver<()>>,
}

impl Slow {
    fn new() -> (Arc<Self>, Receiver<()>, Sender<()>) {
        let ((asked, is_asked), (go, wait)) = (channel(), channel());
        (Arc::new(Self { asked: Mutex::new(asked), go: Mutex::new(wait) }), is_asked, go)
    }
}

impl Answering for Slow {
    fn knows(&self, _: PeerKey) -> bool {
        true
    }

    fn answer(&self, _: PeerKey, _: &str, _: Vec<u8>) -> Reply {
        self.asked.lock().unwrap().send(()).unwrap();
        let _ = self.go.lock().unwrap().recv();
        Reply::ok(Vec::new())
    }
}

#[test]
fn a_message_that_is_too_large_is_refused_by_either_end() {
    let (a, b) = (laptop(1), laptop(2));
    let echo = Echo::of(&[&b]);
    let listener = listen(&a, Limits { largest: 100, ..Limits::default() }, echo.clone());
    let mut line = call(listener.address(), &b, &a).unwrap();
    assert!(line.ask("/v1/echo", vec![0; 100]).is_ok());
    assert_eq!(line.ask("/v1/echo", vec![0; 101]), Err(Error::TooLarge));

    let terms = Terms { largest: 50, ..PATIENT };
    let mut line = Line::connect(listener.address(), &b, Expect::Key(a.public_key()), terms).unwrap();
    assert_eq!(line.ask("/v1/echo", vec![0; 51]), Err(Error::TooLarge), "not even sent");
    assert_eq!(echo.heard().len(), 1);
}

#[test]
fn an_answer_that_is_too_large_is_not_taken_in() {
    struct Large;
    impl Answering for Large {
        fn knows(&self, _: PeerKey) -> bool {
            true
        }

        fn answer(&self, _: PeerKey, _: &str, _: Vec<u8>) -> Reply {
            Reply::ok(vec![0; PATIENT.largest + 1])
        }
    }
    let (a, b) = (laptop(1), laptop(2));
    let listener = listen(&a, Limits::default(), Arc::new(Large));
    assert_eq!(call(listener.address(), &b, &a).unwrap().ask("/v1/x", Vec::new()), Err(Error::TooLarge));
}

#[test]
fn a_connection_that_is_quiet_makes_room_for_the_next() {
    let (a, b) = (laptop(1), laptop(2));
    let limits = Limits { connections: 1, quiet: SHORT, ..Limits::default() };
    let listener = listen(&a, limits, Echo::of(&[&b]));
    let mut silent = TcpStream::connect(listener.address()).unwrap();
    let mut first = call(listener.address(), &b, &a).unwrap();
    assert_eq!(silent.read(&mut [0; 16]).unwrap(), 0, "closed, or the first line would have had no place");
    let mut second = call(listener.address(), &b, &a).unwrap();
    assert_eq!(first.ask("/v1/echo", Vec::new()), Err(Error::Cut));
    assert!(second.ask("/v1/echo", Vec::new()).is_ok());
}

#[test]
fn whoever_waits_for_an_answer_does_not_wait_for_ever() {
    let (a, b) = (laptop(1), laptop(2));
    let (slow, _asked, go) = Slow::new();
    let listener = listen(&a, Limits::default(), slow);
    let terms = Terms { quiet: SHORT, ..PATIENT };
    let mut line = Line::connect(listener.address(), &b, Expect::Key(a.public_key()), terms).unwrap();
    assert_eq!(line.ask("/v1/x", Vec::new()), Err(Error::Stalled));
    drop(go);
}

#[test]
fn a_line_may_be_given_less_time_than_it_was_opened_with() {
    let (a, b) = (laptop(1), laptop(2));
    let (slow, _asked, go) = Slow::new();
    let listener = listen(&a, Limits::default(), slow);
    let mut line = call(listener.address(), &b, &a).unwrap();
    line.wait_at_most(SHORT);
    assert_eq!(line.ask("/v1/x", Vec::new()), Err(Error::Stalled));
    drop(go);
}

#[test]
fn a_listener_goes_without_waiting_for_an_answer_that_is_being_worked_on() {
    let (a, b) = (laptop(1), laptop(2));
    let (slow, asked, go) = Slow::new();
    let listener = listen(&a, Limits::default(), slow);
    let mut line = call(listener.address(), &b, &a).unwrap();
    let asking = thread::spawn(move || line.ask("/v1/x", Vec::new()));
    asked.recv().unwrap();
    drop(listener);
    assert_eq!(asking.join().unwrap(), Err(Error::Cut));
    drop(go);
}

#[test]
fn a_panic_in_an_answer_is_one_answer_less() {
    struct Panics;
    impl Answering for Panics {
        fn knows(&self, _: PeerKey) -> bool {
            true
        }

        fn answer(&self, _: PeerKey, _: &str, body: Vec<u8>) -> Reply {
            assert!(body.is_empty(), "on purpose, for this test");
            Reply::ok(body)
        }
    }
    let (a, b) = (laptop(1), laptop(2));
    let listener = listen(&a, Limits::default(), Arc::new(Panics));
    let mut line = call(listener.address(), &b, &a).unwrap();
    assert_eq!(line.ask("/v1/x", vec![1]), Ok(Reply::only(500)));
    assert_eq!(line.ask("/v1/x", Vec::new()), Ok(Reply::ok(Vec::new())));
}

#[test]
fn a_computer_that_takes_the_call_and_says_nothing_is_stalled() {
    let silent = TcpListener::bind(ANY_PORT).unwrap();
    let terms = Terms { connect: SHORT, ..PATIENT };
    let line = Line::connect(silent.local_addr().unwrap(), &laptop(1), Expect::Key([2; 32]), terms);
    assert_eq!(line.err(), Some(Error::Stalled));
}

/// A firewall that drops packets: on Linux a listener whose queue is full does the same.
#[cfg(target_os = "linux")]
#[test]
fn a_computer_that_lets_nothing_through_gives_no_answer() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
    let _inside = runtime.enter();
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind(ANY_PORT).unwrap();
    let full = socket.listen(0).unwrap();
    let address = full.local_addr().unwrap();
    let _waiting = TcpStream::connect(address).unwrap();
    let terms = Terms { connect: SHORT, ..PATIENT };
    let line = thread::spawn(move || Line::connect(address, &laptop(1), Expect::Key([2; 32]), terms).err());
    assert_eq!(line.join().unwrap(), Some(Error::NoAnswer));
}
