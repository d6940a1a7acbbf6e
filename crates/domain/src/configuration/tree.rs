//! The tree of categories: groups, which are the tiles of the first screen, and their leaves.

use serde::Deserialize;

use super::{Keywords, Label};

/// A group: one tile.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// One digit, which is also its key.
    pub code: String,
    /// Its name.
    pub label: Label,
    /// Its name on the tile.
    pub short: Label,
    /// The categories in it.
    #[serde(rename = "leaf")]
    pub leaves: Vec<Category>,
}

/// A category: what a request is about.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Stable code: 5.1.
    pub code: String,
    /// Its name.
    pub label: Label,
    /// The urgency it begins with.
    pub urgency: String,
    /// More questions that belong to it.
    pub form: Option<SubForm>,
    /// Counted only, never registered.
    #[serde(default)]
    pub count_only: bool,
    /// Nobody can be helped without a place: the form asks for it once.
    #[serde(default)]
    pub place_needed: bool,
    /// Taken for rows of a file that name none.
    #[serde(default)]
    pub when_missing: bool,
    /// Words to find it by.
    #[serde(default)]
    pub keywords: Keywords,
    /// A measure of the VNG's guide, filled in by the municipality.
    pub vng_measure: Option<String>,
}

/// More questions for some categories.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubForm {
    /// Medicine.
    Medicine,
    /// Medical device.
    Device,
    /// Welfare check (controlebezoek).
    WelfareCheck,
}
