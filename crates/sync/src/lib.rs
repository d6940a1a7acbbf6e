//! Exchanging logbook entries: what to send, in which bytes, over which road.
//!
//! Every road (a second laptop, a stick, paper, radio, the town hall) carries the same messages. Deliberately not
//! here: what an entry means (domain), where it is kept (store), who may start an exchange (commands).

pub mod bundle;
pub mod carry;
pub mod enrolment;
pub mod exchange;
pub mod lan;
pub mod meeting;
pub mod pack;
pub mod pairing;
pub mod qr;
pub mod radio;
pub mod statement;
pub mod stick;
pub mod wire;
