//! Journeys: one file each, told as a story about laptops and the people behind them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod clock;
mod crisis;
mod damage;
mod draft;
mod emergency_report;
mod erasing;
mod exchange_codes;
mod exchange_codes_town_hall;
mod exchange_live;
mod exchange_pairing;
mod exchange_parted;
mod exchange_stick;
mod exchange_struck_off;
mod exchange_town_hall;
mod exercise;
mod first_start;
mod full_disk;
mod identity;
mod information_sheet;
mod message;
mod message_personal;
mod message_sent;
mod pack;
mod permission;
mod pin;
mod request;
mod sheet_code;
mod shift_diary;
mod shift_handover;
mod shift_next_crew;
mod shift_obligation;
mod shift_trouble;
mod status_report;
mod visit;
