//! Sixty devices that each hand in bundles of about a hundred entries at a town hall's store.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::hub::HubEnrolled;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::time::Wall;
use steunpunt_store::held;
use steunpunt_store::logbook::Author;
use steunpunt_sync::bundle::{Reader, Seal, open};
use steunpunt_sync::carry::{Load, Since, take_with_receipt, write};
use steunpunt_sync::exchange::Holder;
use steunpunt_sync::wire::Effort;
use steunpunt_tests::bare::{Bare, admits};

use crate::floor::{Copy, Mark, Rows};
use crate::line::NOW;
use crate::report::Report;
use crate::spread::Spread;
use crate::w1::{Done, Hands, What, Work};

const DEVICES: u8 = 60;
const BUNDLES: usize = 8;
/// Of each bundle: requests, and a status for most of them.
const REQUESTS: usize = 60;
const STATUSES: usize = 40;

struct Sender {
    bare: Bare,
    hands: Hands,
    logged: Vec<Done>,
}

pub fn measure(report: &mut Report) {
    let hub = Bare::new(DEVICES).expect("a town hall");
    let mut senders: Vec<Sender> = (0..DEVICES).map(|number| sender(number, &hub)).collect();
    let floor = Copy::of(&hub.store, DEVICES).expect("a copy");
    let (mut taking, mut bare) = (Spread::default(), Spread::default());
    for _ in 0..BUNDLES {
        for sender in &mut senders {
            let bytes = sender.next_bundle(&hub);
            let before = Mark::of(&hub.store).expect("a mark");
            taking.time(|| takes(&hub, &bytes));
            let rows = Rows::between(&hub.store, before, Mark::of(&hub.store).expect("a mark")).expect("rows");
            bare.time(|| floor.store.change(|tx| rows.insert(tx)).expect("rows inserted"));
        }
    }
    taking.print("taking in a bundle of a hundred, the receipt signed");
    bare.print("  floor: the same rows inserted bare, one transaction each");
    Report::tell("entries a second", 100_000.0 / taking.mean(), "");
    report.at_most("taking in / floor, of the sums", taking.mean() / bare.mean(), 1.0 / 0.6);
}

fn sender(number: u8, hub: &Bare) -> Sender {
    let bare = Bare::new(number).expect("a laptop");
    let enrolled = HubEnrolled {
        public_key: hub.store.device_key(),
        recipient: Reader::of_device(&hub.store.device_secret()).recipient(),
        name: "Gemeente".to_owned(),
        addresses: Vec::new(),
    };
    let act = |writing: &mut steunpunt_store::Writing| {
        writing.append(writing.opening(), Fact::HubEnrolled(enrolled)).map(|_| ())
    };
    bare.store.write(Wall(1), Author::default(), act).expect("enrolled");
    bare.waits_for_the_disk(false).expect("in a hurry");
    admits(&hub.store, bare.store.device_key(), Wall(1)).expect("let in");
    Sender { bare, hands: Hands::default(), logged: Work::of(1, BUNDLES * REQUESTS).logged }
}

impl Sender {
    fn next_bundle(&mut self, hub: &Bare) -> Vec<u8> {
        let rest = self.logged.split_off(REQUESTS.min(self.logged.len()));
        let now = std::mem::replace(&mut self.logged, rest);
        for done in &now {
            self.hands.write_one(&self.bare.store, done).expect("a request");
        }
        for done in now.iter().take(STATUSES) {
            let What::Logged(asked) = &done.what else { continue };
            let what = What::Status(asked.id.clone(), "accepted".to_owned());
            self.hands.write_one(&self.bare.store, &Done { what, ..*done }).expect("a status");
        }
        self.packed(hub)
    }

    fn packed(&self, hub: &Bare) -> Vec<u8> {
        let recipients = [Reader::of_device(&hub.store.device_secret()).recipient()];
        let (made_for, since, seal) = (BundleFor::TownHall, Since::Known, Seal::Recipients(&recipients));
        let load = Load { made_for, since, number: 1, name: "Noord", enrolment: None, seal, effort: Effort::Small };
        let written = write(&self.bare.store, &load, NOW).expect("a bundle");
        let hub = DeviceId::of_key(&hub.store.device_key());
        self.bare.store.change(|tx| held::note(tx, hub, &written.heads, NOW)).expect("noted");
        written.bytes
    }
}

fn takes(hub: &Bare, bytes: &[u8]) {
    let opened = open(bytes, &Reader::of_device(&hub.store.device_secret())).expect("a bundle");
    let sign = |bytes: &[u8]| hub.store.sign(bytes);
    let holder = Holder { key: hub.store.device_key(), sign: &sign };
    let done = take_with_receipt(&hub.store, &opened, &holder, NOW).expect("taken in");
    assert!((100..120).contains(&done.entries.new), "{done:?}");
}
