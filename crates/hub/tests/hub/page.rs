//! The page over real HTTP, spoken by hand: a browser's library would hide what is checked here.

use std::io::{Read, Write};
use std::net::TcpStream;

use steunpunt_hub::{Page, open_page, overview};
use steunpunt_sync::qr;

use crate::kit::{Laptop, Town};

struct Browser {
    page: Page,
    cookie: String,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

fn send(page: &Page, request: &str) -> Answer {
    let mut stream = TcpStream::connect(page.address()).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}

fn get(page: &Page, path: &str, more: &str) -> Answer {
    let host = page.address();
    send(page, &format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n"))
}

impl Browser {
    fn enter(town: &Town) -> Self {
        let page = open_page(town.hub.clone()).unwrap();
        let path = &page.url()[page.url().find("/?").unwrap()..];
        let answer = get(&page, path, "");
        assert_eq!(answer.status, 303);
        let line = answer.head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
        assert!(line.contains("HttpOnly") && line.contains("SameSite=Strict"), "{line}");
        let cookie = format!("Cookie: {}\r\n", line.split(';').next().unwrap());
        assert_eq!(get(&page, path, "").status, 403, "a token works once");
        Self { page, cookie }
    }

    fn get(&self, path: &str) -> Answer {
        get(&self.page, path, &self.cookie)
    }

    fn post_from(&self, path: &str, form: &str, origin: &str) -> Answer {
        let (host, length, cookie) = (self.page.address(), form.len(), &self.cookie);
        send(
            &self.page,
            &format!(
                "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n\
                 Content-Type: application/x-www-form-urlencoded\r\n{origin}{cookie}\r\n{form}"
            ),
        )
    }

    fn post(&self, path: &str, form: &str) -> Answer {
        self.post_from(path, form, &format!("Origin: http://{}\r\n", self.page.address()))
    }
}

#[test]
fn without_a_token_nothing_is_shown_but_how_to_report_a_weakness() {
    let town = Town::new();
    let page = open_page(town.hub.clone()).unwrap();
    for path in ["/", "/bestand/alles.json", "/bewijs/echt/ZB03", "/?token=0123456789abcdef0123456789abcdef"] {
        assert_eq!(get(&page, path, "").status, 403, "{path}");
    }
    let security = get(&page, "/.well-known/security.txt", "");
    assert!(security.status == 200 && security.body.starts_with("Contact: "), "{}", security.body);
}

#[test]
fn a_request_meant_for_another_address_or_from_another_page_is_refused() {
    let town = Town::new();
    let browser = Browser::enter(&town);
    let port = browser.page.address().port();
    let foreign = format!("GET / HTTP/1.1\r\nHost: evil.example:{port}\r\nConnection: close\r\n{}\r\n", browser.cookie);
    assert_eq!(send(&browser.page, &foreign).status, 403, "a name that resolves to this machine");
    for origin in ["Origin: http://evil.example\r\n", "Origin: null\r\n", ""] {
        assert_eq!(browser.post_from("/toelaten", "code=x", origin).status, 403, "{origin:?}");
    }
}

#[test]
fn the_page_needs_no_script_and_allows_none() {
    let town = Town::new();
    let laptop = town.with_laptop("ZB03");
    laptop.report("<script>alert(1)</script>");
    laptop.exchange(&town).unwrap();
    let browser = Browser::enter(&town);
    let shown = browser.get("/");
    assert!(shown.head.contains("content-security-policy: default-src 'none'; style-src 'self'"), "{}", shown.head);
    assert!(shown.head.contains("cache-control: no-store"));
    assert!(!shown.body.contains("<script") && shown.body.contains("&lt;script&gt;"), "{}", shown.body);
    assert!(shown.body.contains("<html lang=\"nl\">") && shown.body.contains("<caption>"));
}

#[test]
fn a_person_lets_a_laptop_in_on_the_page_and_sees_what_is_urgent() {
    let (town, laptop) = (Town::new(), Laptop::new("ZB03", false));
    let browser = Browser::enter(&town);
    let made = browser.post("/aansluiten", "code=zb03&name=De+Schakel&hours=72&most=6&as_what=kaart");
    assert!(made.status == 200 && made.body.contains("<svg"), "{}", made.body);
    let enrolment = town.enrol("ZB03", false);
    laptop.enrol(&enrolment);
    laptop.log("U1");
    laptop.log("U4");
    laptop.report("rook uit de kelder");
    laptop.knock(&town, &enrolment);
    laptop.upload(&town, laptop.sealed_for(&town, Some(enrolment.token))).unwrap();
    let waiting = browser.get("/").body;
    assert!(waiting.contains(&laptop.fingerprint()) && waiting.contains("Hier wacht 1 noodmelding achter"));
    assert!(!waiting.contains("rook uit de kelder"));
    let answer = browser.post("/toelaten", &format!("code={}", laptop.fingerprint()));
    assert!(answer.status == 200 && answer.body.contains("toegelaten"), "{}", answer.body);
    let shown = browser.get("/").body;
    for words in ["ZB03-A1", "Noorderplassen", "Nieuw", "rook uit de kelder", "Kade 4", "staat buiten", "met een stick"]
    {
        assert_eq!(shown.contains(words), words != "met een stick", "{words}");
    }
    assert!(!shown.contains("ZB03-A2"), "what can wait is counted and not listed");
    assert_eq!(overview(&town.hub).unwrap().points[0].open, 2);
}

#[test]
fn the_page_looks_again_by_itself_and_an_emergency_that_nobody_has_comes_first() {
    let town = Town::new();
    let laptop = town.with_laptop("ZB03");
    laptop.log("U1");
    laptop.exchange(&town).unwrap();
    let browser = Browser::enter(&town);
    let quiet = browser.get("/").body;
    assert!(quiet.contains("<meta http-equiv=\"refresh\" content=\"30\">") && !quiet.contains("NOOD"), "{quiet}");
    assert!(!browser.get("/aansluiten").body.contains("refresh"), "what is being typed is left alone");
    laptop.report("rook uit de kelder");
    laptop.exchange(&town).unwrap();
    let shown = browser.get("/").body;
    assert!(shown.contains("<title>(1) NOOD: ") && shown.contains("1 noodmelding is niet bevestigd"), "{shown}");
    assert!(shown.find("rook uit de kelder") < shown.find("Alle punten"), "before everything else");
    assert_eq!(shown.matches("rook uit de kelder").count(), 1);
}

#[test]
fn codes_are_scanned_into_the_page_and_a_wrong_one_is_told_where_the_next_is_typed() {
    let town = Town::new();
    let laptop = town.with_laptop("ZB03");
    laptop.log_many("U1", 9);
    let browser = Browser::enter(&town);
    assert!(browser.get("/codes").body.contains("name=\"text\" required"));
    let parts = qr::chain(&laptop.sealed_for(&town, None), qr::Kind::Bundle).unwrap();
    let scan = |text: &str| browser.post("/codes", &format!("text={}", text.replace(' ', "+"))).body;
    let (last, first) = parts.split_last().unwrap();
    assert!(!first.is_empty());
    for part in first {
        assert!(scan(part).contains("Nog te scannen"), "{}", scan(part));
    }
    let wrong = scan("AAAA BBBB");
    assert!(wrong.contains("role=\"status\"") && wrong.contains("name=\"text\""), "{wrong}");
    assert!(scan(last).contains("nieuwe regels overgenomen"));
    assert!(browser.get("/").body.contains("met een code"));
    assert!(!browser.post("/codes", "again=ja").body.contains("role=\"status\""));
}

#[test]
fn everything_goes_out_as_json_and_csv() {
    let town = Town::new();
    let laptop = town.with_laptop("ZB03");
    laptop.log("U1");
    laptop.report("=HYPERLINK(1)");
    laptop.exchange(&town).unwrap();
    let browser = Browser::enter(&town);
    let json: serde_json::Value = serde_json::from_str(&browser.get("/bestand/alles.json").body).unwrap();
    assert_eq!(json["format"], "steunpunt-hub");
    assert_eq!(json["points"][0]["requests"][0]["number"], "ZB03-A1");
    assert_eq!(json["points"][0]["emergencyReports"][0]["what"], "=HYPERLINK(1)");
    assert_eq!(json["points"][0]["laptops"][0]["letter"], "A");
    let csv = browser.get("/bestand/noodmeldingen.csv");
    assert!(csv.body.contains("N-ZB03-A1;'=HYPERLINK(1);Kade 4"), "{}", csv.body);
    assert!(csv.head.contains("content-disposition: attachment"));
    let paper = browser.get("/bewijs/echt/ZB03/codes");
    assert!(paper.status == 200 && paper.body.contains("<svg") && paper.body.contains("Code 1 van"), "{}", paper.body);
    let receipt = browser.get("/bewijs/echt/ZB03");
    assert!(receipt.status == 200 && receipt.head.contains("zb03-gemeente-0001-"), "{}", receipt.head);
}
