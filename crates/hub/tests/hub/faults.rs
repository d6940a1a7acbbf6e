//! A full disk, and a server that stops in the middle.

use steunpunt_hub::overview;
use steunpunt_sync::enrolment::{NotTaken, Received};
use steunpunt_sync::exchange::{self, Asking, Reply};
use steunpunt_sync::lan;

use crate::kit::Town;

#[test]
fn a_full_disk_is_said_plainly_and_later_all_arrives() {
    let town = Town::new();
    let laptop = town.with_laptop("ZB03");
    laptop.exchange(&town).unwrap();
    laptop.log_many("U3", 600);
    let point = town.point("ZB03");
    let limit = |pages: i64| point.store.change(|tx| Ok(tx.pragma_update(None, "max_page_count", pages)?)).unwrap();
    limit(1);
    let refused = laptop.exchange(&town).unwrap_err();
    assert!(matches!(refused, exchange::Error::OtherCannotKeep), "{refused:?}");
    let handed_in = laptop.upload(&town, laptop.sealed_for(&town, None)).unwrap();
    assert_eq!(handed_in, Received::NotTaken(NotTaken::NotNow));
    assert!(!laptop.is_confirmed(&town), "nothing is stated that is not held");
    limit(1_000_000);
    assert!(laptop.exchange(&town).unwrap().same);
    assert!(laptop.is_confirmed(&town));
    assert_eq!(overview(&town.hub).unwrap().points[0].open, 600);
}

/// A line over which the server is restarted after so many questions.
struct Restarted<'a> {
    town: &'a mut Town,
    line: Option<lan::Line>,
    left: u32,
}

impl Asking for Restarted<'_> {
    fn ask(&mut self, body: Vec<u8>) -> Result<Reply, lan::Error> {
        if self.left == 0 {
            self.town.restart();
            self.left = u32::MAX;
        }
        self.left -= 1;
        let line = self.line.as_mut().expect("a line");
        Asking::ask(line, body)
    }
}

#[test]
fn a_server_restarted_in_the_middle_goes_on_where_it_was() {
    for after in 0..4 {
        let mut town = Town::new();
        let laptop = town.with_laptop("ZB03");
        laptop.log_many("U4", 2_500);
        let (line, end) = (Some(laptop.line(&town)), laptop.end(&town));
        let cut = exchange::exchange(&mut Restarted { town: &mut town, line, left: after }, &end);
        assert!(matches!(cut, Err(exchange::Error::Line(_))), "{cut:?}");
        let before = overview(&town.hub).unwrap().points[0].open;
        // The first question of a backlog only asks what is held.
        assert_eq!(before > 0, after > 1, "what was acknowledged before the restart is there");
        assert!(laptop.exchange(&town).unwrap().same);
        assert_eq!(overview(&town.hub).unwrap().points[0].open, 2_500);
        assert!(laptop.is_confirmed(&town));
    }
}
