//! How few bytes things take. Figures are of real shapes; a change that makes them larger has to say why.

use std::collections::BTreeMap;

use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::Audience;
use steunpunt_sync::wire::{Effort, write};

use super::Laptop;
use super::sample::{logs, notes, sets_status};

const WHAT: [&str; 3] = [
    "Moeder met baby heeft geen poedermelk meer en de winkels zijn dicht, baby is vier maanden oud",
    "Zuurstofapparaat thuis, accu gaat nog ongeveer twee uur mee, buurman kan het toestel hierheen brengen",
    "Vader van 81 neemt de telefoon niet op, woont alleen aan de Meerkoetstraat, buurvrouw heeft een sleutel",
];
const NOTES: [&str; 3] = [
    "Gebeld met de wijkverpleegkundige, die gaat na haar ronde langs",
    "Aggregaat gevraagd bij het coordinatiepunt, antwoord komt via de portofoon",
    "Buurvrouw is gaan kijken, meneer zit beneden en het gaat goed",
];

/// Three requests, four statuses and three notes since last time, on a point that has been busy for a while.
#[test]
fn ten_changes_stay_below_nine_hundred_bytes() {
    let mut laptop = Laptop::new(1);
    let mut earlier = Vec::new();
    for number in 1..600_u32 {
        earlier.push(logs(&mut laptop, number, "Zoekt een warme plek", salt(number)));
    }
    let heads = laptop.runs().iter().map(|run| (run.audience, run.last())).collect::<BTreeMap<_, _>>();
    for (number, what) in (600..).zip(WHAT) {
        logs(&mut laptop, number, what, salt(number));
    }
    for (item, _) in earlier.iter().rev().take(4).copied().collect::<Vec<(EntryId, EntryId)>>() {
        sets_status(&mut laptop, item, "in_progress", item);
    }
    for ((item, salted), note) in earlier.iter().rev().step_by(7).copied().zip(NOTES).collect::<Vec<_>>() {
        notes(&mut laptop, item, salted, note);
    }
    let runs: Vec<_> = Audience::ALL.into_iter().filter_map(|it| laptop.run(it, heads[&it])).collect();
    assert_eq!(runs.iter().map(|run| run.entries.len()).sum::<usize>(), 13);
    let bytes = write(&runs, Effort::Quick).len();
    assert!(bytes <= 900, "{bytes}");
}

fn salt(number: u32) -> [u8; 16] {
    blake3::hash(&number.to_le_bytes()).as_bytes()[..16].try_into().unwrap()
}
