//! Fills a store with made-up requests, for measuring. Not a command: no screen offers it.

use steunpunt_domain::configuration::Permission;
use steunpunt_domain::register::Value;
use steunpunt_domain::request::RequestField;

use crate::case::{self, Case};
use crate::context::Context;
use crate::request::{NewRequest, write_request};
use crate::{Answer, App, Code, Failure, SessionId, exercise};

/// Requests in one transaction. Larger ones gain nothing and hold the store for long.
const BATCH: u32 = 2_000;
/// Over how long the requests came in: thirty days in milliseconds.
const SPAN_MS: u64 = 30 * 24 * 60 * 60 * 1000;
const STREETS: [&str; 12] = [
    "Kastanjelaan",
    "Molenpad",
    "Beukenplein",
    "Weverstraat",
    "Hazelaarweg",
    "Lindehof",
    "Schapendrift",
    "Sluisweg",
    "Meerkoetstraat",
    "Oude Trambaan",
    "Vissersdijk",
    "Kanaalkade",
];
const SYLLABLES: [&str; 16] =
    ["ba", "den", "ker", "lo", "mans", "nie", "ra", "sen", "tje", "ver", "wij", "zui", "hof", "dijk", "stra", "brink"];

/// Writes `count` requests as long and as mixed as real ones; the same ones into every empty store. Refused when the
/// store is neither an exercise nor empty: nobody can tell made-up requests from real ones afterwards.
pub fn bench_data(app: &App, session: &SessionId, count: u32) -> Answer<()> {
    let context = Context::new(app, *session);
    context.must(Permission::Import)?;
    let open = context.open()?;
    let here = open.store.read(steunpunt_store::request::count)?;
    if !open.point.exercise && here > 0 {
        return Err(Failure::of(Code::ExerciseMismatch));
    }
    let cases: Vec<Case> = case::all().into_iter().filter(|case| case.kind == "request").collect();
    let last = here + u64::from(count);
    for first in (here..last).step_by(BATCH as usize) {
        let context = Context::new(app, *session);
        context.write(|writing| {
            (first..last.min(first + u64::from(BATCH))).try_for_each(|number| {
                let fields = made_up(&context, &open.configuration, &cases, number);
                write_request(writing, &open, fields).map(|_| ())
            })
        })?;
    }
    app.0.watchers.tell(&["request", "desk"]);
    Ok(())
}

/// A case of the exercise with the words of another, elsewhere, at some other time, asked by somebody else.
pub(crate) fn made_up(
    context: &Context,
    configuration: &steunpunt_domain::configuration::Configuration,
    cases: &[Case],
    number: u64,
) -> NewRequest {
    let mut dice = Dice(number);
    let received_ms = context.now.0 - i64::try_from(dice.below(SPAN_MS)).unwrap_or(0);
    let (Some(case), Some(other)) = (dice.one_of(cases), dice.one_of(cases)) else { return NewRequest::new() };
    let mut fields = exercise::fields_of(case, configuration, received_ms);
    let what = fields.get(&RequestField::What).and_then(Value::text).unwrap_or_default();
    let what = format!("{what}. {}", other.says);
    let street = dice.one_of(&STREETS).copied().unwrap_or_default();
    let place = format!("{street} {}", 1 + dice.below(400));
    let name: String = (0..4).filter_map(|_| dice.one_of(&SYLLABLES).copied()).collect();
    for (field, text) in [(RequestField::What, what), (RequestField::Place, place), (RequestField::Name, name)] {
        fields.insert(field, Value::Text(text));
    }
    fields
}

/// Chance that is the same every time (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit.max(1)
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let place = self.below(all.len() as u64);
        all.get(usize::try_from(place).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::Laptop;

    #[test]
    fn made_up_requests_are_the_same_in_every_empty_store_and_go_into_no_other() {
        let (one, other) = (Laptop::new(), Laptop::new());
        for laptop in [&one, &other] {
            bench_data(&laptop.app, &laptop.session, 20).unwrap();
        }
        let whats = |laptop: &Laptop| laptop.rows().iter().map(|row| row["what"].clone()).collect::<Vec<_>>();
        assert_eq!(whats(&one).len(), 20);
        assert_eq!(whats(&one), whats(&other));
        assert_eq!(bench_data(&one.app, &one.session, 1).unwrap_err().code, Code::ExerciseMismatch);
    }
}
