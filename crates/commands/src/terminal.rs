//! What the terminal needs beside the table of commands: it has no screen that shows a list to choose from.

use steunpunt_domain::ids::RequestId;
use steunpunt_store::volunteer::VolunteerRow;

use crate::context::Context;
use crate::shapes::Moment;
use crate::table::Who;
use crate::{Answer, App, Code, Failure, SessionId, Wrong};

/// The name of the coordinator who was added first: who acts when nobody is named. The store must be open; the PIN
/// is asked all the same.
pub fn first_coordinator(app: &App, session: &SessionId) -> Answer<String> {
    let rows = Context::new(app, *session).read(steunpunt_store::volunteer::all)?;
    let missing = if rows.is_empty() { Code::NamesToCome } else { Code::NotFound };
    first_of(rows).map(|row| row.name).ok_or_else(|| Failure::of(missing))
}

/// The first coordinator of a list.
pub(crate) fn first_of(rows: Vec<VolunteerRow>) -> Option<VolunteerRow> {
    let coordinators = rows.into_iter().filter(|row| row.active && row.role == crate::volunteer::COORDINATOR);
    coordinators.min_by_key(|row| row.id)
}

/// The request with this number: ZB03-A147, or A147 at its own point. A search would find a thousand others that
/// begin so as well.
pub fn request_numbered(app: &App, session: &SessionId, number: &str) -> Answer<RequestId> {
    let context = Context::new(app, *session);
    context.admit(Who::SignedIn)?;
    let rows = crate::request::numbered(&context, number)?;
    match rows.as_slice() {
        [row] => Ok(row.id),
        [] => Err(Failure::of(Code::NotFound)),
        _ => Err(Failure::bad("number", Wrong::NotOnlyOne)),
    }
}

/// A moment as people write it, in Dutch time: `12-01-2027 09:05`, `2027-01-12 09:05`, ISO 8601, `09:05`. It has happened:
/// a time alone is of yesterday when it would still have to come.
pub fn moment_that_was(app: &App, text: &str) -> Option<Moment> {
    crate::import::read_moment_that_was(text, app.now()).map(|at| Moment(at.0))
}

/// The same of what has to come: a time alone is of tomorrow when it has passed.
pub fn moment_to_come(app: &App, text: &str) -> Option<Moment> {
    crate::import::read_moment_to_come(text, app.now()).map(|at| Moment(at.0))
}

/// A moment as people read it: 14:05 op 24-11-2026.
pub fn on_paper(at: Moment) -> String {
    crate::clock::on_paper(steunpunt_domain::time::Wall(at.0))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::kit::Laptop;

    #[test]
    fn the_first_coordinator_acts_when_nobody_is_named() {
        let laptop = Laptop::new();
        let more = json!({ "name": "Aad", "pin": "0815", "role": "coordinator" });
        laptop.call("add_volunteer", more).unwrap();
        assert_eq!(first_coordinator(&laptop.app, &laptop.session).unwrap(), "Wilhelmina");
    }

    #[test]
    fn wrong_pins_count_although_the_passphrase_is_typed_again() {
        let laptop = Laptop::new();
        let unlock = json!({ "exercise": false, "passphrase": "fiets regen boterham klok dijk" });
        let sign_in = |pin: &str| {
            laptop.call("unlock_store", unlock.clone()).unwrap();
            laptop.call("sign_in", json!({ "name": "Wilhelmina", "pin": pin })).map_err(|failure| failure.code)
        };
        for _ in 0..5 {
            assert_eq!(sign_in("0000").unwrap_err(), Code::WrongPin);
        }
        assert_eq!(sign_in("4711").unwrap_err(), Code::PinPause);
    }

    #[test]
    fn a_point_to_practise_with_has_the_passphrase_of_exercises_and_opens_with_one_click() {
        let laptop = Laptop::closed();
        let point = |passphrase: &str| {
            json!({
                "name": "De Schakel", "code": "OEF02", "municipality": "GM0344", "coordinator": "Wilhelmina",
                "pin": "4711", "passphrase": passphrase, "exercise": true,
            })
        };
        assert_eq!(
            laptop.call("open_point", point("fiets regen boterham klok dijk")).unwrap_err().code,
            Code::BadInput
        );
        laptop.call("open_point", point("oefenen")).unwrap();
        laptop.call("close_store", json!({})).unwrap();
        let look = laptop.call("start_exercise", json!({})).unwrap();
        assert_eq!([&look["stage"], &look["point"]["code"]], ["open", "OEF02"]);
    }

    #[test]
    fn a_request_is_found_by_its_number_among_many_that_begin_so() {
        let laptop = Laptop::new();
        crate::bench_data(&laptop.app, &laptop.session, 150).unwrap();
        let id = request_numbered(&laptop.app, &laptop.session, "zb03-a1").unwrap();
        for typed in ["zb03-a1", "A1"] {
            let found = laptop.call("search", json!({ "text": typed, "limit": 10 })).unwrap();
            assert_eq!(found["hits"][0]["row"]["number"], "ZB03-A1", "{typed}");
            assert_eq!(found["more"], true);
        }
        assert_eq!(request_numbered(&laptop.app, &laptop.session, "A1").unwrap(), id);
        let found = laptop.call("search", json!({ "text": "zb3a1", "limit": 10 })).unwrap();
        assert_eq!(found["hits"][0]["row"]["number"], "ZB03-A1");
        let paper = json!({
            "category": "5.1", "what": "Water", "place": "", "urgency": "U3", "draft": null, "sameAs": [],
            "fields": { "paper_number": "0015" },
        });
        laptop.call("log_request", paper).unwrap();
        for (typed, first) in
            [("15", "ZB03-A15"), ("zb03-15", "ZB03-A15"), ("0015", "ZB03-A151"), ("papier 0015", "ZB03-A151")]
        {
            let found = laptop.call("search", json!({ "text": typed, "limit": 10 })).unwrap();
            assert_eq!(found["hits"][0]["row"]["number"], first, "{typed}");
        }
        laptop.call("search", json!({ "text": "15 \"", "limit": 10 })).unwrap();
        assert_eq!(request_numbered(&laptop.app, &laptop.session, "A152").unwrap_err().code, Code::NotFound);
    }
}
