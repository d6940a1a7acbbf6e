//! What crosses between commands and screens: inputs and outputs, one file per noun, no behaviour.
//!
//! `cargo xtask bindings` writes these to TypeScript. Moments are milliseconds since 1970. Codes belong to the
//! configuration; ids are opaque texts.

pub mod action;
pub mod attendance;
pub mod checklist;
pub mod configuration;
pub mod desk;
pub mod draft;
pub mod emergency_report;
pub mod erasing;
pub mod exchange;
pub mod exercise;
pub mod export;
pub mod import;
pub mod information_sheet;
pub mod log_line;
pub mod message;
pub mod notice;
pub mod pack;
pub mod paper;
pub mod request;
pub mod rumour;
pub mod settings;
pub mod shift_handover;
pub mod situation;
pub mod status_report;
pub mod support_point;
pub mod tablet;
pub mod thing;
pub mod visit;
pub mod volunteer;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A moment: milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Moment(pub i64);

/// Nothing to say.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// A file made in memory, to be fetched by its name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentMade {
    /// The name to fetch it by.
    pub document: String,
    /// The name it would have as a file.
    pub file_name: String,
}

macro_rules! shape {
    ($($(#[$meta:meta])* pub $kind:ident $name:ident $body:tt)+) => {$(
        #[derive(Clone, PartialEq, Debug, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase")]
        $(#[$meta])*
        pub $kind $name $body
    )+};
}
pub(crate) use shape;

macro_rules! choice {
    ($($(#[$meta:meta])* pub enum $name:ident $body:tt)+) => {$(
        #[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "snake_case")]
        $(#[$meta])*
        pub enum $name $body
    )+};
}
pub(crate) use choice;
