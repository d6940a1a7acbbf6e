//! A line that is cut, after every single byte in either direction.

use std::io::{self, Read};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::thread;

use steunpunt_sync::lan::{Error, Identity, Limits, Reply};

use super::{ANY_PORT, Echo, call, laptop, listen};

/// Passes on this many bytes in each direction, for one connection, and then cuts it.
#[derive(Clone, Copy)]
struct Allowed {
    there: u64,
    back: u64,
}

fn cutting(target: SocketAddr, allowed: Allowed) -> SocketAddr {
    let listener = TcpListener::bind(ANY_PORT).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (near, _) = listener.accept().unwrap();
        let far = TcpStream::connect(target).unwrap();
        let (near_too, far_too) = (near.try_clone().unwrap(), far.try_clone().unwrap());
        let there = thread::spawn(move || pass_on(near_too, far_too, allowed.there));
        pass_on(far, near, allowed.back);
        there.join().unwrap();
    });
    address
}

fn pass_on(from: TcpStream, mut to: TcpStream, bytes: u64) {
    // Either end may be gone already: then there is nothing left to cut.
    let _ = io::copy(&mut (&from).take(bytes), &mut to);
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}

fn ask(address: SocketAddr, from: &Identity, to: &Identity, body: &[u8]) -> Result<Reply, Error> {
    call(address, from, to)?.ask("/v1/echo", body.to_vec())
}

#[test]
fn a_cut_line_is_an_error_and_never_half_a_message() {
    let (a, b) = (laptop(1), laptop(2));
    let echo = Echo::of(&[&b]);
    let listener = listen(&a, Limits::default(), echo.clone());
    let body: Vec<u8> = (0..100).collect();
    let mut whole = call(listener.address(), &b, &a).unwrap();
    whole.ask("/v1/echo", body.clone()).unwrap();
    let all = whole.on_the_wire();

    let cuts = (0..all.sent).map(|there| Allowed { there, back: u64::MAX });
    let cuts = cuts.chain((0..all.received).map(|back| Allowed { there: u64::MAX, back }));
    for allowed in cuts {
        let reply = ask(cutting(listener.address(), allowed), &b, &a, &body);
        assert_eq!(reply, Err(Error::Cut), "{} there, {} back", allowed.there, allowed.back);
    }
    assert!(echo.heard().iter().all(|heard| *heard == body), "half a message was answered");
    let untouched = Allowed { there: u64::MAX, back: all.received };
    assert_eq!(ask(cutting(listener.address(), untouched), &b, &a, &body), Ok(Reply::ok(body)));
}
