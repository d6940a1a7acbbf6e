//! What the test vectors of statement, enrolment, QR parts and radio code say.

use steunpunt_domain::hub::HubEnrolled;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::Audience;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::{Loose, Run, SeriesHead};
use steunpunt_sync::enrolment::Enrolment;
use steunpunt_sync::meeting::Meeting;
use steunpunt_sync::statement::{Holds, Statement};

use super::laptop::Laptop;

/// The exercise at ZB03.
pub fn meeting() -> Meeting {
    Meeting::named("ZB03", true)
}

/// What the first laptop holds: everything of `entries.txt`.
pub fn statement(laptops: &[Laptop; 2]) -> Statement {
    let heads = laptops.iter().flat_map(Laptop::runs).filter_map(|run| run.head());
    let holds = |head| Holds::of(&SeriesHead { head, signature: None });
    Statement {
        holder: laptops[0].public_key(),
        meeting: meeting(),
        counter: 1_790_000_000_001,
        wall_ms: 1_790_000_000_000,
        heads: heads.map(holds).collect(),
    }
}

/// What a town hall gives, signed by the key whose secret is 32 bytes of 07.
pub fn enrolment(town_hall: &Laptop) -> Enrolment {
    Enrolment {
        point: PointOpened::new("De Schakel", "ZB03", "GM0344", true).unwrap(),
        hub: HubEnrolled {
            public_key: town_hall.public_key(),
            recipient: "age1qqqq".to_owned(),
            name: "Gemeente Voorbeeld".to_owned(),
            addresses: vec!["192.0.2.7:7473".to_owned(), "hub.gemeente.invalid:7473".to_owned()],
        },
        token: [3; 16],
        expires: Wall(1_790_000_000_000),
        most_laptops: 6,
        configuration: vec![("urgencies.toml".to_owned(), "# leeg\n".repeat(20))],
    }
}

/// The first entry for the town hall of the first laptop.
pub fn spoken(laptops: &[Laptop; 2]) -> Loose {
    let runs: Vec<Run> = laptops[0].runs();
    let entry = &runs.iter().find(|run| run.audience == Audience::TownHall).unwrap().entries[0];
    let envelope = &entry.envelope;
    Loose { id: envelope.id, kind: envelope.kind, times: envelope.times, body: entry.body.clone().unwrap() }
}

/// The devices that both ends of a radio know.
pub fn known(laptops: &[Laptop; 2]) -> [DeviceId; 2] {
    laptops.each_ref().map(|laptop| laptop.device)
}
