//! The host over real HTTP, spoken by hand: a browser's library would hide what is checked here.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

use std::io::{Read, Write};
use std::net::TcpStream;
use steunpunt_commands::{App, Place, Setup};
use steunpunt_host::{Running, start};

/// A host with a page of its own and an empty store.
struct Host {
    running: Running,
    _folder: tempfile::TempDir,
}

impl Host {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let assets = folder.path().join("ui");
        std::fs::create_dir_all(assets.join("assets")).unwrap();
        std::fs::write(assets.join("index.html"), "<title>Steunpunt</title>").unwrap();
        std::fs::write(assets.join("assets/index.js"), "export {}").unwrap();
        std::fs::write(folder.path().join("secret.txt"), "secret").unwrap();
        let app = App::new(Setup::of_this_machine(Place::at(folder.path().join("data"))));
        Self { running: start(app, assets, 0).unwrap(), _folder: folder }
    }

    /// Sends lines as they are and returns status, headers and body.
    fn send(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.running.port())).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        Answer::read(&text)
    }

    fn get(&self, path: &str, more: &str) -> Answer {
        let host = format!("127.0.0.1:{}", self.running.port());
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n"))
    }

    fn post(&self, path: &str, more: &str, body: &str) -> Answer {
        let host = format!("127.0.0.1:{}", self.running.port());
        let length = body.len();
        self.send(&format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n{more}\r\n{body}"
        ))
    }

    /// Exchanges an address for the cookie line of a browser.
    fn enter(&self, url: &str) -> String {
        let answer = self.get(path(url), "");
        assert_eq!(answer.status, 303, "a fresh token lets in");
        let cookie = answer.header("set-cookie");
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
        format!("Cookie: {}\r\n", cookie.split(';').next().unwrap())
    }
}

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
}

fn path(url: &str) -> &str {
    &url[url.find("/?").unwrap()..]
}

const JSON: &str = "Content-Type: application/json\r\n";

#[test]
fn without_a_token_nothing_is_served() {
    let host = Host::new();
    for path in ["/", "/assets/index.js", "/api/events", "/documents/1", "/?token=0123456789abcdef0123456789abcdef"] {
        let answer = host.get(path, "");
        assert_eq!(answer.status, 403, "{path}");
        assert!(answer.body.contains("Vraag een nieuw adres"), "a plain sentence: {}", answer.body);
    }
    assert_eq!(host.post("/api/call/log_request", JSON, "{}").status, 403);
}

#[test]
fn a_token_works_once_and_each_browser_gets_its_own() {
    let host = Host::new();
    let first = host.running.url().to_owned();
    let cookie = host.enter(&first);
    assert_eq!(host.get(path(&first), "").status, 403, "a second browser cannot use it again");
    assert_eq!(host.get(path(&first), &cookie).status, 303, "the same browser may reload it");
    assert_eq!(host.get("/", &cookie).body, "<title>Steunpunt</title>");
    let second = host.enter(&host.running.new_url().unwrap());
    assert_ne!(cookie, second);
    assert_eq!(host.get("/", &second).status, 200);
}

#[test]
fn a_request_meant_for_another_address_is_refused() {
    let host = Host::new();
    let cookie = host.enter(host.running.url());
    let port = host.running.port();
    let foreign = format!("GET / HTTP/1.1\r\nHost: evil.example:{port}\r\nConnection: close\r\n{cookie}\r\n");
    assert_eq!(host.send(&foreign).status, 403, "a name that resolves to this machine");
    assert_eq!(host.get("/", &format!("{cookie}Origin: http://evil.example\r\n")).status, 403);
    assert_eq!(host.get("/", &format!("{cookie}Origin: null\r\n")).status, 403);
    assert_eq!(host.get("/", &format!("{cookie}Origin: http://127.0.0.1:{port}\r\n")).status, 200);
    assert_eq!(host.get("/", &format!("{cookie}Origin: http://127.0.0.1:1\r\n")).status, 403, "another port");
}

#[test]
fn files_outside_the_folder_do_not_exist() {
    let host = Host::new();
    let cookie = host.enter(host.running.url());
    for path in ["/../secret.txt", "/assets/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/none.js"] {
        assert_eq!(host.get(path, &cookie).status, 404, "{path}");
    }
}

#[test]
fn pages_carry_their_kind_and_keep_to_themselves() {
    let host = Host::new();
    let cookie = host.enter(host.running.url());
    let script = host.get("/assets/index.js", &cookie);
    assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(script.header("x-content-type-options"), "nosniff");
    let page = host.get("/some/screen", &cookie);
    assert_eq!(page.body, "<title>Steunpunt</title>", "a screen's address opens the page");
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
    assert_eq!(page.header("cache-control"), "no-store");
}

#[test]
fn an_unknown_command_fails_in_words_that_the_screen_understands() {
    let host = Host::new();
    let cookie = host.enter(host.running.url());
    let answer = host.post("/api/call/no_such_command", &format!("{cookie}{JSON}"), "{}");
    assert_eq!(answer.status, 422);
    let failure: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert!(failure.get("code").is_some_and(serde_json::Value::is_string), "{failure}");
    assert!(failure.get("details").is_some(), "{failure}");
    assert_eq!(host.get("/documents/none", &cookie).status, 422);
}

#[test]
fn input_that_is_no_json_or_too_large_is_refused() {
    let host = Host::new();
    let cookie = host.enter(host.running.url());
    let form = format!("{cookie}Content-Type: text/plain\r\n");
    assert_eq!(host.post("/api/call/log_request", &form, "{}").status, 415, "what a foreign form can send");
    assert_eq!(host.post("/api/call/log_request", &format!("{cookie}{JSON}"), "{").status, 400);
    let large = format!("\"{}\"", "x".repeat(2 << 20));
    assert_eq!(host.post("/api/call/log_request", &format!("{cookie}{JSON}"), &large).status, 413);
}

#[test]
fn the_stream_of_changes_opens_at_once() {
    let host = Host::new();
    let cookie = host.enter(host.running.url());
    let mut stream = TcpStream::connect(("127.0.0.1", host.running.port())).unwrap();
    let address = format!("127.0.0.1:{}", host.running.port());
    write!(stream, "GET /api/events HTTP/1.1\r\nHost: {address}\r\n{cookie}\r\n").unwrap();
    let mut head = [0; 1024];
    let read = stream.read(&mut head).unwrap();
    let head = String::from_utf8_lossy(&head[..read]).to_lowercase();
    assert!(head.starts_with("http/1.1 200") && head.contains("text/event-stream"), "{head}");
    host.running.stop();
}
