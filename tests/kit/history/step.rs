//! The steps of a history, and how chance puts them in a row. Numbers choose among what is there at that moment.

use serde::{Deserialize, Serialize};

use super::History;
use crate::Chance;

/// What a person does on one laptop.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Act {
    /// A request is logged.
    Log,
    /// An emergency is reported.
    Report,
    /// A visit is counted.
    Visit,
    /// A volunteer is added.
    Volunteer,
    /// A note on a request.
    Note(u8),
    /// Another text in a field of a request: what, where, who takes care of it.
    Change(u8, u8),
    /// Another status: taken on, closed for different reasons, opened again.
    Status(u8, u8),
    /// Another urgency.
    Urgency(u8, u8),
    /// Two requests are the same, or no longer.
    Link(u8, u8, bool),
    /// An emergency report is passed on, or acknowledged.
    Relay(u8, bool),
    /// The personal details of a request or an emergency report are erased.
    Erase(u8),
    /// Something that only a newer version understands, about an item: for the town hall as well, or not.
    Newer(u8, bool),
}

/// How a line is cut: after so many questions, before the next is heard or before its answer is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Cut {
    /// Questions that are answered before.
    pub after: u8,
    /// Whether the other hears the last question.
    pub heard: bool,
}

/// One thing that happens at the point. The first number is where.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Step {
    /// Somebody does something.
    Act(u8, Act),
    /// The clock is set: right, hours off, years off.
    Clock(u8, u8),
    /// Two laptops are paired: each lets the other in.
    Pair(u8, u8),
    /// A laptop enrols its point with the town hall, which lets it in.
    Enrol(u8),
    /// A laptop strikes another off.
    StrikeOff(u8, u8),
    /// Two laptops exchange over a line.
    Meet(u8, u8, Option<Cut>),
    /// A laptop exchanges with the town hall over a line.
    Hall(u8, Option<Cut>),
    /// A question that was asked before comes once more.
    Again(u8),
    /// A bundle is written: for the town hall or not, of everything or of what is not known to be held.
    Pack(u8, bool, bool),
    /// A laptop takes in a bundle.
    Take(u8, u8),
    /// The town hall takes in a bundle.
    HandIn(u8),
    /// The town hall writes a bundle with its receipts.
    Receipt,
    /// An urgent entry goes from one to another over the radio.
    Radio(u8, u8, u8),
    /// The same to the town hall.
    RadioHall(u8, u8),
    /// The whole folder is copied, as a backup.
    Keep(u8),
    /// The backup comes back: the database alone, or the whole folder.
    PutBack(u8, bool),
    /// The folder is copied and goes on as well: as another machine, or as one that cannot be told from the first.
    Copy(u8, bool),
    /// The program stops and starts.
    Restart(u8),
}

/// What may happen in a history: each has a part of all faults, so that rare ones meet.
struct Weights {
    acts: [usize; 12],
    steps: [usize; 17],
}

impl Weights {
    fn chosen(chance: &mut Chance) -> Self {
        let mut some = |weight: usize, times: usize| if chance.once_in(times) { 0 } else { weight };
        let acts = [
            12,
            some(4, 2),
            some(2, 2),
            some(2, 2),
            8,
            10,
            some(8, 4),
            some(4, 3),
            some(4, 2),
            some(3, 2),
            some(3, 2),
            some(3, 2),
        ];
        let steps = [
            40,
            some(3, 2),
            some(1, 2),
            1,
            some(1, 2),
            16,
            some(6, 2),
            some(3, 2),
            some(5, 2),
            some(6, 2),
            some(4, 2),
            some(2, 2),
            some(3, 2),
            some(2, 2),
            some(2, 2),
            some(2, 3),
            1,
        ];
        Self { acts, steps }
    }
}

pub(super) fn history(seed: u64) -> History {
    let mut chance = Chance::seeded(seed);
    let devices = 2 + chance.weighed(&[6, 5, 3, 1, 1]);
    let weights = Weights::chosen(&mut chance);
    let (cuts, length) = (chance.once_in(2), 8 + chance.below(36));
    let mut steps = beginning(devices, &mut chance);
    steps.extend((0..length).map(|_| step(&mut chance, &weights, cuts)));
    History { devices: u8::try_from(devices).unwrap(), steps }
}

/// Most points are paired and enrolled before anything else happens.
fn beginning(devices: usize, chance: &mut Chance) -> Vec<Step> {
    let byte = |number: usize| u8::try_from(number).unwrap();
    let mut steps = Vec::new();
    if !chance.once_in(4) {
        steps.push(Step::Enrol(0));
    }
    for new in 1..devices {
        steps.push(Step::Pair(byte(chance.below(new)), byte(new)));
    }
    steps
}

fn step(chance: &mut Chance, weights: &Weights, cuts: bool) -> Step {
    let at = chance.byte();
    let cut = cuts && chance.once_in(2);
    let cut = cut.then(|| Cut { after: u8::try_from(chance.below(4)).unwrap(), heard: chance.once_in(2) });
    match chance.weighed(&weights.steps) {
        0 => Step::Act(at, act(chance, weights)),
        1 => Step::Clock(at, chance.byte()),
        2 => Step::Pair(at, chance.byte()),
        3 => Step::Enrol(at),
        4 => Step::StrikeOff(at, chance.byte()),
        5 => Step::Meet(at, chance.byte(), cut),
        6 => Step::Hall(at, cut),
        7 => Step::Again(at),
        8 => Step::Pack(at, chance.once_in(2), chance.once_in(2)),
        9 => Step::Take(at, chance.byte()),
        10 => Step::HandIn(at),
        11 => Step::Receipt,
        12 if chance.once_in(3) => Step::RadioHall(at, chance.byte()),
        12 => Step::Radio(at, chance.byte(), chance.byte()),
        13 => Step::Keep(at),
        14 => Step::PutBack(at, chance.once_in(3)),
        15 => Step::Copy(at, chance.once_in(2)),
        _ => Step::Restart(at),
    }
}

fn act(chance: &mut Chance, weights: &Weights) -> Act {
    let item = chance.byte();
    match chance.weighed(&weights.acts) {
        0 => Act::Log,
        1 => Act::Report,
        2 => Act::Visit,
        3 => Act::Volunteer,
        4 => Act::Note(item),
        5 => Act::Change(item, chance.byte()),
        6 => Act::Status(item, chance.byte()),
        7 => Act::Urgency(item, chance.byte()),
        8 => Act::Link(item, chance.byte(), !chance.once_in(3)),
        9 => Act::Relay(item, chance.once_in(2)),
        10 => Act::Erase(item),
        _ => Act::Newer(item, chance.once_in(2)),
    }
}
