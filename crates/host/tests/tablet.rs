//! Tablets over real TLS on the loopback address, spoken by hand: a browser's library would hide what is checked here.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::version::TLS13;
use rustls::{ClientConfig, ClientConnection, DigitallySignedStruct, ProtocolVersion, SignatureScheme, StreamOwned};
use serde_json::{Value, json};
use steunpunt_commands::{App, KeyCost, Place, SessionId, Setup};
use steunpunt_host::{Assets, Tablets};

/// A laptop with a point, whose coordinator is signed in and switched tablets on.
struct Laptop {
    app: App,
    session: SessionId,
    address: SocketAddr,
    folder: tempfile::TempDir,
}

impl Laptop {
    fn new() -> Self {
        let mut laptop = Self::switched_off();
        laptop.switch_on();
        laptop
    }

    fn switched_off() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::at(folder.path().join("data"));
        let app = App::new(Setup {
            key_cost: KeyCost::CHEAP,
            pin_cost: KeyCost::CHEAP,
            watch_every: None,
            lines: None,
            ..Setup::of_this_machine(place)
        });
        let assets = Assets::read_by(|name| (name == "index.html").then(|| b"<title>Steunpunt</title>".to_vec()));
        let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        app.offer_tablets(Arc::new(Tablets::at(assets, any)));
        let session = app.begin_session();
        let laptop = Self { app, session, address: any, folder };
        laptop.call(
            "open_point",
            json!({
                "name": "De Schakel", "code": "ZB03", "municipality": "GM0344", "coordinator": "Wilhelmina",
                "pin": "4711", "passphrase": "fiets regen boterham klok dijk",
            }),
        );
        laptop
    }

    fn switch_on(&mut self) -> Value {
        let tablets = self.call("open_tablets", json!({}));
        let text = tablets["addresses"][0]["text"].as_str().unwrap();
        self.address = text.strip_prefix("https://").unwrap().parse().unwrap();
        tablets
    }

    fn call(&self, command: &str, input: Value) -> Value {
        self.app.call(&self.session, command, input).unwrap()
    }

    fn answer(&self, place: usize, admit: bool) {
        let tablets = self.call("get_tablets", json!({}));
        self.call("admit_tablet", json!({ "tablet": tablets["tablets"][place]["id"], "admit": admit }));
    }

    fn tablet(&self) -> Tablet {
        Tablet { address: self.address, cookie: String::new() }
    }

    /// A tablet that was let in, with the coordinator signed in on it.
    fn admitted(&self) -> Tablet {
        let mut tablet = self.tablet();
        tablet.knock();
        self.answer(0, true);
        assert_eq!(tablet.command("sign_in", &json!({ "name": "wil", "pin": "4711" })).status, 200);
        tablet
    }
}

/// A browser on another machine that was told to go on.
struct Tablet {
    address: SocketAddr,
    cookie: String,
}

impl Tablet {
    fn open(&self) -> std::io::Result<Stream> {
        let provider = Arc::new(ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider.clone())
            .with_protocol_versions(&[&TLS13])
            .unwrap()
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(GoOn(provider)))
            .with_no_client_auth();
        let name = ServerName::from(self.address.ip());
        let mut stream =
            StreamOwned::new(ClientConnection::new(Arc::new(config), name).unwrap(), TcpStream::connect(self.address)?);
        stream.conn.complete_io(&mut stream.sock)?;
        Ok(stream)
    }

    fn send(&self, request: &str) -> Answer {
        let mut stream = self.open().unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        // Some end a connection without saying goodbye.
        let _ = stream.read_to_end(&mut bytes);
        Answer::read(&String::from_utf8_lossy(&bytes))
    }

    fn ask(&self, line: &str, host: &str, more: &str, body: &str) -> Answer {
        let (cookie, length) = (&self.cookie, body.len());
        self.send(&format!(
            "{line} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Type: application/json\r\n\
             Content-Length: {length}\r\n{cookie}{more}\r\n{body}"
        ))
    }

    fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path}"), &self.address.to_string(), "", "")
    }

    fn command(&self, name: &str, input: &Value) -> Answer {
        let line = format!("POST /api/call/{name}");
        self.ask(&line, &self.address.to_string(), "", &input.to_string())
    }

    fn knock(&mut self) -> Answer {
        let answer = self.ask("POST /api/knock", &self.address.to_string(), "", "");
        if let Some((cookie, _)) = answer.header("set-cookie").split_once(';') {
            self.cookie = format!("Cookie: {cookie}\r\n");
        }
        answer
    }
}

type Stream = StreamOwned<ClientConnection, TcpStream>;

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn read(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").expect("an answer has a head");
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Self { status, head: head.to_owned(), body: body.to_owned() }
    }

    fn header(&self, name: &str) -> &str {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// Goes on with any certificate, as somebody does who is told to.
#[derive(Debug)]
struct GoOn(Arc<CryptoProvider>);

impl ServerCertVerifier for GoOn {
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
        message: &[u8],
        shown: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, shown, signed, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

fn request() -> Value {
    json!({
        "category": "1.1", "urgency": "U2", "what": "Insuline is op", "place": "Merelhof 7", "fields": {},
        "sameAs": [], "draft": null,
    })
}

#[test]
fn nothing_listens_until_it_is_switched_on() {
    let laptop = Laptop::switched_off();
    let tablets = laptop.call("get_tablets", json!({}));
    assert_eq!((&tablets["open"], &tablets["addresses"]), (&json!(false), &json!([])));
}

#[test]
fn a_tablet_knocks_is_let_in_writes_a_request_and_reads_no_other() {
    let laptop = Laptop::new();
    let mut tablet = laptop.tablet();
    assert_eq!(tablet.get("/").body, "<title>Steunpunt</title>", "the page is no secret");
    assert_eq!(tablet.get("/api/tablet").json(), json!({ "standing": "unknown" }));
    let waiting = tablet.knock();
    let cookie = waiting.header("set-cookie");
    for word in ["__Host-", "Secure", "HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(word), "{cookie}");
    }
    let shown = laptop.call("get_tablets", json!({}));
    assert_eq!(waiting.json()["code"], shown["tablets"][0]["code"], "both show the same digits");
    assert_eq!(tablet.command("look", &json!({})).status, 403, "not before the coordinator answered");
    laptop.answer(0, true);
    assert_eq!(tablet.get("/api/tablet").json(), json!({ "standing": "admitted" }));
    assert_eq!(tablet.command("look", &json!({})).json()["tablet"], "intake");
    assert_eq!(tablet.command("log_request", &request()).json()["code"], "nobody_signed_in");
    assert_eq!(tablet.command("sign_in", &json!({ "name": "wil", "pin": "4711" })).status, 200);
    assert_eq!(tablet.command("log_request", &request()).status, 200);
    let found = laptop.call("search", json!({ "text": "insuline", "limit": 10 }));
    assert!(found.to_string().contains("Insuline is op"), "the laptop has it: {found}");
    let searched = tablet.command("search", &json!({ "text": "insuline", "limit": 10 }));
    assert_eq!((searched.status, &searched.json()["code"]), (403, &json!("not_on_tablet")));
    assert_eq!(tablet.get("/documents/1").status, 403);
}

#[test]
fn one_that_is_refused_hears_so_and_may_ask_again() {
    let laptop = Laptop::new();
    let mut tablet = laptop.tablet();
    tablet.knock();
    assert_eq!(tablet.knock().header("set-cookie"), "", "one that waits does not knock again");
    laptop.answer(0, false);
    assert_eq!(tablet.get("/api/tablet").json(), json!({ "standing": "unknown" }));
    assert_eq!(tablet.knock().json()["standing"], "waiting");
}

#[test]
fn who_knocks_too_often_is_told_so() {
    let laptop = Laptop::new();
    let knocks: Vec<_> = (0..8).map(|_| laptop.tablet().knock()).collect();
    assert_eq!(knocks.iter().filter(|answer| answer.status == 200).count(), 4, "four wait");
    assert_eq!(knocks[4].json()["why"], "full");
    assert_eq!((knocks[7].status, &knocks[7].json()["why"]), (429, &json!("too_often")));
}

#[test]
fn the_cookie_of_one_tablet_is_that_of_no_other() {
    let laptop = Laptop::new();
    let admitted = laptop.admitted();
    let mut other = laptop.tablet();
    other.knock();
    assert_ne!(admitted.cookie, other.cookie);
    assert_eq!(other.command("get_tally", &json!({})).status, 403);
    let made_up = Tablet { cookie: format!("{}0\r\n", admitted.cookie.trim_end()), ..laptop.tablet() };
    assert_eq!(made_up.command("get_tally", &json!({})).status, 403);
}

#[test]
fn switched_off_they_are_out_and_nothing_listens() {
    let mut laptop = Laptop::new();
    let tablet = laptop.admitted();
    let mut events = tablet.open().unwrap();
    let (host, cookie) = (tablet.address, &tablet.cookie);
    write!(events, "GET /api/events HTTP/1.1\r\nHost: {host}\r\n{cookie}\r\n").unwrap();
    let mut head = [0; 1024];
    let read = events.read(&mut head).unwrap();
    assert!(String::from_utf8_lossy(&head[..read]).contains("text/event-stream"));
    laptop.call("close_tablets", json!({}));
    let mut rest = Vec::new();
    let _ = events.read_to_end(&mut rest);
    assert!(TcpStream::connect(tablet.address).is_err(), "nothing listens any more");
    laptop.switch_on();
    let again = Tablet { address: laptop.address, ..tablet };
    assert_eq!(again.command("get_tally", &json!({})).status, 403, "it knocks anew");
}

#[test]
fn a_store_that_is_closed_lets_nobody_in() {
    let laptop = Laptop::new();
    let tablet = laptop.admitted();
    laptop.call("close_store", json!({}));
    assert!(TcpStream::connect(tablet.address).is_err());
}

#[test]
fn a_wrong_pin_on_a_tablet_counts_as_everywhere() {
    let laptop = Laptop::new();
    let tablet = laptop.admitted();
    let wrong = || tablet.command("sign_in", &json!({ "name": "wil", "pin": "0000" })).json()["code"].clone();
    assert_eq!((0..5).map(|_| wrong()).collect::<Vec<_>>(), vec![json!("wrong_pin"); 5]);
    assert_eq!(wrong(), "pin_pause");
    let at_laptop = laptop.app.call(&laptop.session, "sign_in", json!({ "name": "wil", "pin": "4711" }));
    assert!(at_laptop.is_err(), "the pause holds for the laptop too");
}

#[test]
fn a_request_meant_for_another_address_is_refused() {
    let laptop = Laptop::new();
    let tablet = laptop.admitted();
    let (own, port) = (tablet.address.to_string(), tablet.address.port());
    for host in [format!("evil.example:{port}"), format!("localhost:{port}"), "127.0.0.1".into(), String::new()] {
        assert_eq!(tablet.ask("GET /", &host, "", "").status, 403, "{host}");
        assert_eq!(tablet.ask("GET /api/tablet", &host, "", "").status, 403, "{host}");
    }
    for origin in ["https://evil.example", "null", &format!("http://{own}"), "https://127.0.0.1:1"] {
        let answer = tablet.ask("POST /api/call/get_tally", &own, &format!("Origin: {origin}\r\n"), "{}");
        assert_eq!(answer.status, 403, "{origin}");
    }
    let ours = format!("Origin: https://{own}\r\n");
    assert_eq!(tablet.ask("POST /api/call/get_tally", &own, &ours, "{}").status, 200);
}

#[test]
fn pages_keep_to_themselves() {
    let laptop = Laptop::new();
    let page = laptop.tablet().get("/");
    let policy = page.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"), "{policy}");
    assert_eq!((page.header("cache-control"), page.header("x-frame-options")), ("no-store", "DENY"));
}

#[test]
fn there_is_nothing_but_tls() {
    let laptop = Laptop::new();
    assert_eq!(laptop.tablet().open().unwrap().conn.protocol_version(), Some(ProtocolVersion::TLSv1_3));
    let mut plain = TcpStream::connect(laptop.address).unwrap();
    write!(plain, "GET / HTTP/1.1\r\nHost: {}\r\n\r\n", laptop.address).unwrap();
    let mut answer = Vec::new();
    let _ = plain.read_to_end(&mut answer);
    assert!(!answer.starts_with(b"HTTP"), "not a word in plain text");
}

#[test]
fn the_certificate_is_the_one_whose_fingerprint_the_laptop_shows_and_stays() {
    let mut laptop = Laptop::new();
    let shown = |laptop: &Laptop| laptop.call("get_tablets", json!({}))["fingerprint"].as_str().unwrap().to_owned();
    let seen = |laptop: &Laptop| {
        let stream = laptop.tablet().open().unwrap();
        let certificate = stream.conn.peer_certificates().unwrap()[0].to_vec();
        let hash = ::ring::digest::digest(&::ring::digest::SHA256, &certificate);
        hash.as_ref().iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(" ")
    };
    let first = shown(&laptop);
    assert_eq!(first, seen(&laptop));
    laptop.call("close_tablets", json!({}));
    laptop.switch_on();
    assert_eq!(first, seen(&laptop), "people who compared it once need not do so again");
}

#[test]
fn with_a_certificate_of_the_municipality_a_tablet_may_search() {
    let mut laptop = Laptop::switched_off();
    let configuration = laptop.folder.path().join("data/echt/configuration");
    std::fs::create_dir_all(&configuration).unwrap();
    std::fs::write(configuration.join("tablet.pem"), certificate::of_municipality("127.0.0.1")).unwrap();
    let tablets = laptop.switch_on();
    assert_eq!((&tablets["reach"], &tablets["trouble"]), (&json!("everything"), &Value::Null));
    let tablet = laptop.admitted();
    assert_eq!(tablet.command("look", &json!({})).json()["tablet"], "everything");
    assert_eq!(tablet.command("search", &json!({ "text": "insuline", "limit": 10 })).status, 200);
    assert_eq!(tablet.command("close_store", &json!({})).status, 403, "that is done at the laptop");
}

#[test]
fn a_certificate_that_cannot_be_used_is_said_and_leaves_intake() {
    let mut laptop = Laptop::switched_off();
    let configuration = laptop.folder.path().join("data/echt/configuration");
    std::fs::create_dir_all(&configuration).unwrap();
    std::fs::write(configuration.join("tablet.pem"), "not a certificate").unwrap();
    let tablets = laptop.switch_on();
    assert_eq!((&tablets["reach"], &tablets["trouble"]), (&json!("intake"), &json!("certificate_unreadable")));
}

mod certificate {
    use base64::Engine;
    use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};

    /// Signed by an authority of its own, in PEM, with its key.
    pub fn of_municipality(name: &str) -> String {
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        authority.distinguished_name.push(DnType::CommonName, "Gemeente Zandbeek");
        let (signing, key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        let signed = params.signed_by(&key, &Issuer::new(authority, signing)).unwrap();
        pem("CERTIFICATE", signed.der()) + &pem("PRIVATE KEY", &key.serialize_der())
    }

    fn pem(label: &str, der: &[u8]) -> String {
        let text = base64::engine::general_purpose::STANDARD.encode(der);
        format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
    }
}
