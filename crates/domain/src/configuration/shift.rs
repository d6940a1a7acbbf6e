//! What a shift works with: vital facilities and neighbourhoods, articles that run down, checklists, role cards.

use serde::Deserialize;

use super::Label;

/// A vital facility, or a part of the building: something that works or does not.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facility {
    /// Its code.
    pub code: String,
    /// Its name.
    pub label: Label,
    /// What to ask whoever can know: of a facility those who come from a neighbourhood.
    pub ask: Label,
}

/// A neighbourhood.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Its code.
    pub code: String,
    /// Its name.
    pub label: Label,
}

/// An article that runs down and is counted.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Its code.
    pub code: String,
    /// Its name.
    pub label: Label,
    /// What it is counted in.
    pub unit: Label,
    /// Below so many somebody has to know.
    pub minimum: i64,
    /// What one person uses in a day; absent when that is not how it goes.
    pub per_person_per_day: Option<i64>,
    /// How much goes in a day as a rule; whoever counts may say otherwise.
    pub usual_per_day: Option<i64>,
    /// Who needs to know when it runs short.
    pub informs: Label,
}

/// A line of a checklist.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistLine {
    /// Its code, of its own within the list.
    pub code: String,
    /// What to look at.
    pub label: Label,
}

/// A list that is gone through before the point opens or closes.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Its code: open, night or close.
    pub code: String,
    /// Its name.
    pub label: Label,
    /// Its lines, in their order.
    #[serde(rename = "line")]
    pub lines: Vec<ChecklistLine>,
}

/// What somebody with a function does, and what never. Read on paper, in Dutch.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleCard {
    /// The function's code.
    pub code: String,
    /// Its name.
    pub label: Label,
    /// Which to fill first.
    pub priority: u8,
    /// With two people: A or B; empty when it waits until there are more.
    pub duo: String,
    /// What to do.
    pub does: Vec<String>,
    /// What never to do.
    pub never: Vec<String>,
}
