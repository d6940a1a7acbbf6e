//! A laptop and the people behind it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use steunpunt_commands::{
    App, Clock, Failure, Interfaces, KeyCost, Lines, Machine, NoBattery, Place, Rounds, SessionId, Setup,
};
use tempfile::TempDir;

use crate::copy_folder;

/// The passphrase of every laptop in tests.
pub const PASSPHRASE: &str = "fiets tafel kraan wolk lamp";

/// 2026-11-24 14:00 in Amsterdam.
const AFTERNOON_MS: i64 = 1_795_525_200_000;

/// Lines within this computer, at a port that is free, and only when a test says so.
const BY_HAND: Lines =
    Lines { listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0), interfaces: None, rounds: None };

/// As often as a laptop does.
const OFTEN: Rounds = Rounds { in_touch: Duration::from_millis(1500), apart: Duration::from_secs(1) };

/// A clock that only moves when a test moves it.
#[derive(Debug)]
pub struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> steunpunt_commands::Wall {
        steunpunt_commands::Wall(self.0.load(Ordering::SeqCst))
    }
}

/// A laptop with its folder.
pub struct Laptop {
    /// The program.
    pub app: App,
    /// The window.
    pub window: SessionId,
    clock: Arc<TestClock>,
    machine: Machine,
    lines: Option<Lines>,
    place: PathBuf,
    _folder: Option<TempDir>,
}

impl Laptop {
    /// A laptop on which nobody has done anything.
    pub fn new() -> Self {
        Self::called("noord")
    }

    /// The same on a machine of this name.
    pub fn called(machine: &str) -> Self {
        Self::with_lines(machine, BY_HAND)
    }

    /// The same, where exchanges go on by themselves.
    pub fn live(machine: &str) -> Self {
        Self::with_lines(machine, Lines { rounds: Some(OFTEN), ..BY_HAND })
    }

    /// The same, on a network where laptops find each other.
    pub fn announced(machine: &str) -> Self {
        Self::with_lines(machine, Lines { interfaces: Some(Interfaces::Loopback), rounds: Some(OFTEN), ..BY_HAND })
    }

    fn with_lines(machine: &str, lines: Lines) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().to_owned();
        Self { _folder: Some(folder), ..Self::meeting_others(&place, machine, Some(lines)) }
    }

    /// The laptop called `machine` with its data in this folder, which outlives it.
    pub fn at(place: &Path, machine: &str) -> Self {
        Self::meeting_others(place, machine, Some(BY_HAND))
    }

    /// The same, meeting other laptops over these lines.
    pub fn meeting_others(place: &Path, machine: &str, lines: Option<Lines>) -> Self {
        let clock = Arc::new(TestClock(AtomicI64::new(AFTERNOON_MS)));
        let machine = Machine(machine.to_owned());
        let app = start(place, &clock, &machine, lines);
        Self { window: app.begin_session(), app, clock, machine, lines, place: place.to_owned(), _folder: None }
    }

    /// A laptop at which Ans has opened the point De Schakel (ZB03) and is signed in as its coordinator.
    pub fn with_open_point() -> Self {
        let laptop = Self::new();
        laptop.does("open_point", Self::point());
        laptop
    }

    /// What Ans answers to the wizard.
    pub fn point() -> Value {
        json!({ "name": "De Schakel", "code": "ZB03", "municipality": "GM0344", "coordinator": "Ans", "pin": "1234",
                "passphrase": PASSPHRASE })
    }

    /// The folder with both stores.
    pub fn place(&self) -> &Path {
        &self.place
    }

    /// The folder of the real store.
    pub fn store(&self) -> PathBuf {
        self.place.join("echt")
    }

    /// Tries a command.
    pub fn tries(&self, command: &str, input: Value) -> Result<Value, Failure> {
        self.app.call(&self.window, command, input)
    }

    /// Does what must succeed.
    pub fn does(&self, command: &str, input: Value) -> Value {
        self.tries(command, input).unwrap_or_else(|failure| panic!("{command}: {failure:?}"))
    }

    /// The code of the failure with which a command is refused.
    pub fn is_refused(&self, command: &str, input: Value) -> String {
        let failure = self.tries(command, input).expect_err(command);
        serde_json::to_value(failure.code).expect("a code").as_str().expect("a text").to_owned()
    }

    /// A volunteer is added by whoever is signed in.
    pub fn adds(&self, name: &str, pin: &str, role: &str) {
        self.does("add_volunteer", json!({ "name": name, "pin": pin, "role": role }));
    }

    /// Somebody signs in.
    pub fn signs_in(&self, name: &str, pin: &str) {
        self.does("sign_in", json!({ "name": name, "pin": pin }));
    }

    /// A request is logged with the four things that make one.
    pub fn logs(&self, category: &str, what: &str, place: &str, urgency: &str) -> Value {
        self.does("log_request", json!({ "category": category, "what": what, "place": place, "urgency": urgency }))
    }

    /// The open list, most urgent first.
    pub fn open_list(&self) -> Vec<Value> {
        rows(&self.does("list_requests", json!({ "open": true, "offset": 0, "limit": 500 })))
    }

    /// What a search finds, as numbers.
    pub fn finds(&self, text: &str) -> Vec<String> {
        let found = self.does("search", json!({ "text": text, "limit": 50 }));
        let number = |hit: &Value| {
            let hit = hit.get("row").or_else(|| hit.get("report")).expect("a hit");
            hit["number"].as_str().expect("a number").to_owned()
        };
        found["hits"].as_array().expect("hits").iter().map(number).collect()
    }

    /// Exchanges with everybody who is within reach.
    pub fn exchanges(&self) {
        self.app.exchange().expect("an exchange");
    }

    /// A request as this laptop shows it.
    pub fn shows(&self, request: &Value) -> Value {
        self.does("get_request", json!({ "id": request["row"]["id"] }))
    }

    /// A field of a request gets another value, by somebody who saw what this laptop shows.
    pub fn changes(&self, request: &Value, field: &str, value: impl Into<Value>) -> Value {
        let (shown, value) = (self.shows(request), value.into());
        let seen = shown["fields"].as_array().expect("fields").iter().find(|it| it["name"] == field);
        let seen = seen.map_or(json!([]), |field| field["seen"].clone());
        let change = json!({ "field": field, "value": value, "seen": seen });
        self.does("change_request", json!({ "id": request["row"]["id"], "changes": [change] }))
    }

    /// What poppler reads from a page that was made, every run of spaces and line ends as one space.
    pub fn reads(&self, made: &Value) -> String {
        self.pages(made).join(" ").trim().to_owned()
    }

    /// The same, page by page.
    pub fn pages(&self, made: &Value) -> Vec<String> {
        let id = made["document"].as_str().expect("a document");
        let page = self.app.document(&self.window, id).expect("the page");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("page.pdf");
        std::fs::write(&file, &page.bytes).expect("a file");
        let read = Command::new("pdftotext").arg(&file).arg("-").output().expect("poppler");
        let text = String::from_utf8(read.stdout).expect("text");
        // Behind each page poppler writes a form feed.
        let pages = text.trim_end_matches('\u{c}').split('\u{c}');
        pages.map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    }

    /// Time passes.
    pub fn minutes_pass(&self, minutes: i64) {
        self.clock.0.fetch_add(minutes * 60_000, Ordering::SeqCst);
    }

    /// The laptop's clock is set, rightly or wrongly.
    pub fn clock_says(&self, millis: i64) {
        self.clock.0.store(millis, Ordering::SeqCst);
    }

    /// The program ends and starts again; the passphrase is asked.
    pub fn restarts(&mut self) {
        self.app.close();
        self.is_killed();
    }

    /// The program is gone without a word, and starts again.
    pub fn is_killed(&mut self) {
        self.app = start(&self.place, &self.clock, &self.machine, self.lines);
        self.window = self.app.begin_session();
    }

    /// The passphrase is typed.
    pub fn unlocks(&self) {
        self.does("unlock_store", json!({ "exercise": false, "passphrase": PASSPHRASE }));
    }

    /// The whole folder once more, on the same machine.
    pub fn copied(&self) -> Laptop {
        self.copied_to(&self.machine.0)
    }

    /// The folder is copied to another machine.
    pub fn copied_to(&self, machine: &str) -> Laptop {
        let folder = tempfile::tempdir().expect("a folder");
        copy_folder(&self.place, folder.path());
        let place = folder.path().to_owned();
        Laptop { _folder: Some(folder), ..Laptop::at(&place, machine) }
    }
}

impl Default for Laptop {
    fn default() -> Self {
        Self::new()
    }
}

fn start(place: &Path, clock: &Arc<TestClock>, machine: &Machine, lines: Option<Lines>) -> App {
    App::new(Setup {
        place: Place::at(place),
        clock: clock.clone(),
        battery: Arc::new(NoBattery),
        key_cost: KeyCost::CHEAP,
        pin_cost: KeyCost::CHEAP,
        machine: machine.clone(),
        watch_every: None,
        lines,
    })
}

fn rows(page: &Value) -> Vec<Value> {
    page["rows"].as_array().expect("rows").clone()
}
