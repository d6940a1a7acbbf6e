//! Lines between laptops, all of them on the loopback address.

mod cut;
mod discovery;
mod limits;
mod look;
mod others;
mod strangers;

use std::collections::HashSet;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use steunpunt_sync::lan::{Answering, Error, Expect, Identity, Limits, Line, Listener, PeerKey, Reply, Terms, Traffic};

const ANY_PORT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);
const PATIENT: Terms = Terms { connect: Duration::from_secs(20), quiet: Duration::from_secs(20), largest: 1 << 20 };

/// Says back what it hears, and keeps it.
#[derive(Default)]
struct Echo {
    known: Mutex<HashSet<PeerKey>>,
    heard: Mutex<Vec<(PeerKey, String, Vec<u8>)>>,
}

impl Echo {
    fn of(known: &[&Identity]) -> Arc<Self> {
        let echo = Self::default();
        echo.known.lock().unwrap().extend(known.iter().map(|it| PeerKey(it.public_key())));
        Arc::new(echo)
    }

    fn heard(&self) -> Vec<Vec<u8>> {
        self.heard.lock().unwrap().iter().map(|(_, _, body)| body.clone()).collect()
    }
}

impl Answering for Echo {
    fn knows(&self, peer: PeerKey) -> bool {
        self.known.lock().unwrap().contains(&peer)
    }

    fn answer(&self, peer: PeerKey, path: &str, body: Vec<u8>) -> Reply {
        self.heard.lock().unwrap().push((peer, path.to_owned(), body.clone()));
        Reply::ok(body)
    }
}

fn laptop(number: u8) -> Identity {
    Identity::new(&[number; 32])
}

fn listen(identity: &Identity, limits: Limits, answering: Arc<dyn Answering>) -> Listener {
    Listener::open(ANY_PORT, identity, limits, answering).unwrap()
}

fn call(address: SocketAddr, from: &Identity, to: &Identity) -> Result<Line, Error> {
    Line::connect(address, from, Expect::Key(to.public_key()), PATIENT)
}

#[test]
fn two_laptops_ask_each_other() {
    let (a, b) = (laptop(1), laptop(2));
    let (at_a, at_b) = (Echo::of(&[&b]), Echo::of(&[&a]));
    let (listener_a, listener_b) =
        (listen(&a, Limits::default(), at_a.clone()), listen(&b, Limits::default(), at_b.clone()));
    for (address, from, to) in [(listener_a.address(), &b, &a), (listener_b.address(), &a, &b)] {
        let mut line = call(address, from, to).unwrap();
        assert_eq!(line.peer(), PeerKey(to.public_key()));
        for body in [b"".to_vec(), b"een".to_vec(), vec![7; 300_000]] {
            assert_eq!(line.ask("/v1/echo", body.clone()), Ok(Reply::ok(body)));
        }
    }
    let heard = at_a.heard.lock().unwrap();
    assert_eq!(heard.len(), 3);
    assert!(heard.iter().all(|(peer, path, _)| *peer == PeerKey(b.public_key()) && path == "/v1/echo"));
    assert_eq!(at_b.heard().len(), 3);
}

#[test]
fn a_message_costs_its_bytes_and_one_line_of_header() {
    let (a, b) = (laptop(1), laptop(2));
    let listener = listen(&a, Limits::default(), Echo::of(&[&b]));
    let mut line = call(listener.address(), &b, &a).unwrap();
    let handshake = line.on_the_wire();
    println!("handshake {handshake:?}");
    assert!(handshake.sent + handshake.received < 1000, "{handshake:?}");
    assert_eq!(line.inside(), Traffic::default());

    line.ask("/v1/echo", vec![1; 5]).unwrap();
    let question = b"POST /v1/echo HTTP/1.1\r\ncontent-length: 5\r\n\r\n\x01\x01\x01\x01\x01".len() as u64;
    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n\x01\x01\x01\x01\x01".len() as u64;
    assert_eq!(line.inside(), Traffic { sent: question, received: answer });
    let wire = line.on_the_wire();
    println!("with one question {wire:?}");
    assert_eq!(wire.sent - handshake.sent, question + 22, "one record of TLS");
    assert_eq!(wire.received - handshake.received, answer + 22, "one record of TLS, and no tickets");
}

#[test]
fn a_listener_that_is_dropped_is_gone() {
    let (a, b) = (laptop(1), laptop(2));
    let listener = listen(&a, Limits::default(), Echo::of(&[&b]));
    let address = listener.address();
    let mut line = call(address, &b, &a).unwrap();
    line.ask("/v1/echo", vec![1]).unwrap();
    drop(listener);
    assert_eq!(line.ask("/v1/echo", vec![2]), Err(Error::Cut));
    assert_eq!(call(address, &b, &a).err(), Some(Error::Refused));
}
