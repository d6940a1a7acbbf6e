//! What is not this app at one of the two ends: older protocols, a browser, a Wi-Fi that wants a login.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use steunpunt_sync::lan::{Error, Expect, Limits, Line};

use super::{ANY_PORT, Echo, PATIENT, laptop, listen};

/// What a listener of ours says to these bytes, until it closes.
fn told(bytes: &[u8]) -> Vec<u8> {
    let echo = Echo::of(&[]);
    let listener = listen(&laptop(1), Limits::default(), echo.clone());
    let mut stream = TcpStream::connect(listener.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(bytes).unwrap();
    let mut answer = Vec::new();
    // Closing with bytes unread is a reset on some systems: what came before it counts.
    let _ = stream.read_to_end(&mut answer);
    assert!(echo.heard().is_empty());
    answer
}

/// A first message of TLS 1.2, whole and in order, from a client that does not know 1.3.
fn hello_of_tls12() -> Vec<u8> {
    let groups_and_signatures = [0, 10, 0, 4, 0, 2, 0, 0x1d, 0, 13, 0, 6, 0, 4, 8, 7, 4, 3];
    let mut body = [[3, 3].as_slice(), &[7; 32], &[0], &[0, 2, 0xcc, 0xa9], &[1, 0]].concat();
    body.extend([0, groups_and_signatures.len() as u8]);
    body.extend(groups_and_signatures);
    let message = [[1, 0, 0, body.len() as u8].as_slice(), &body].concat();
    [[22, 3, 1, 0, message.len() as u8].as_slice(), &message].concat()
}

#[test]
fn older_tls_is_refused() {
    let alert = told(&hello_of_tls12());
    assert_eq!((alert[0], &alert[5..]), (21, [2, 70].as_slice()), "fatal: protocol version");
}

#[test]
fn a_line_without_encryption_is_refused() {
    let answer = told(b"POST /v1/pair HTTP/1.1\r\ncontent-length: 0\r\n\r\n");
    assert!(!answer.starts_with(b"HTTP"), "{answer:?}");
}

/// Answers the first bytes of one call with these.
fn saying(answer: &'static [u8]) -> SocketAddr {
    let listener = TcpListener::bind(ANY_PORT).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]).unwrap();
        stream.write_all(answer).unwrap();
    });
    address
}

#[test]
fn something_else_at_the_address_is_told_apart() {
    let portal = b"HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n<html>Log in!\n";
    let redirect = b"HTTP/1.1 302 Found\r\nlocation: http://login.example/\r\n\r\n";
    let other_tls = [21, 3, 3, 0, 2, 2, 40].as_slice();
    for answer in [portal.as_slice(), redirect, other_tls, b"220 mail.example ESMTP\r\n", b"SSH-2.0-OpenSSH_9.2\r\n"] {
        let line = Line::connect(saying(answer), &laptop(1), Expect::Key([2; 32]), PATIENT);
        assert_eq!(line.err(), Some(Error::SomethingElse), "{}", answer.escape_ascii());
    }
    assert_eq!(Line::connect(saying(b""), &laptop(1), Expect::Key([2; 32]), PATIENT).err(), Some(Error::Cut));
}

#[test]
fn nobody_who_listens_is_told_apart() {
    let closed = TcpListener::bind(ANY_PORT).unwrap().local_addr().unwrap();
    assert_eq!(Line::connect(closed, &laptop(1), Expect::Key([2; 32]), PATIENT).err(), Some(Error::Refused));
}

/// Talks to any server that shows a bare key.
#[derive(Debug)]
struct Anything;

impl ServerCertVerifier for Anything {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![SignatureScheme::ED25519]
    }

    fn requires_raw_public_keys(&self) -> bool {
        true
    }
}

#[test]
fn a_client_without_a_key_gets_no_answer() {
    let echo = Echo::of(&[]);
    let listener = listen(&laptop(1), Limits::default(), echo.clone());
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_protocol_versions(&[&rustls::version::TLS13])
        .unwrap()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Anything))
        .with_no_client_auth();
    let address = listener.address();
    let session = rustls::ClientConnection::new(Arc::new(config), address.ip().into()).unwrap();
    let mut stream = rustls::StreamOwned::new(session, TcpStream::connect(address).unwrap());
    let asked = stream.write_all(b"POST /v1/pair HTTP/1.1\r\ncontent-length: 0\r\n\r\n");
    let answered = asked.and_then(|()| stream.read(&mut [0; 16]));
    assert!(!matches!(answered, Ok(1..)), "{answered:?}");
    assert!(echo.heard().is_empty());
}
