//! What a municipality may replace by its own files: categories, urgencies, roles, reasons, words.
//!
//! Here are the shapes and the rules they must meet; reading files is the store's. Errors name file, line and
//! field, because the person who mends them has an editor and nothing else.

mod check;
mod shift;
mod tree;

use serde::Deserialize;

use crate::request::URGENT_WITHIN_MS;

pub use check::{ConfigurationError, Source, read};
pub use shift::{Area, Article, Checklist, ChecklistLine, Facility, RoleCard};
pub use tree::{Category, Group, SubForm};

/// A text in both languages of the screens.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// Dutch, B1.
    pub nl: String,
    /// English.
    pub en: String,
}

/// Words to filter by, in both languages.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keywords {
    /// Dutch.
    #[serde(default)]
    pub nl: Vec<String>,
    /// English.
    #[serde(default)]
    pub en: Vec<String>,
}

/// An urgency. Lower codes are more urgent.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Urgency {
    /// U1 to U4.
    pub code: String,
    /// Short name.
    pub label: Label,
    /// What it means.
    pub meaning: Label,
    /// Within how many minutes something must happen; absent when it can wait.
    pub minutes: Option<i64>,
    /// A sign of its own shape, because colour is never the only sign.
    pub sign: String,
}

/// A yes/no question that proposes an urgency. They are asked in order; the first answer that proposes decides.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its code.
    pub code: String,
    /// The question.
    pub text: Label,
    /// The urgency that "yes" proposes.
    pub yes: Option<String>,
    /// The urgency that "no" proposes.
    pub no: Option<String>,
}

/// What a role may do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// Log requests.
    Log,
    /// Work on requests.
    Work,
    /// Relay emergency reports.
    Relay,
    /// Count visits.
    Count,
    /// Add volunteers, reset PINs.
    People,
    /// Print.
    Print,
    /// Take in files.
    Import,
    /// Take data out.
    Export,
    /// Change settings, backups, start and end.
    Settings,
    /// Erase personal details.
    Erase,
    /// Approve, give out and withdraw information sheets; take over packs.
    Approve,
    /// Write and send messages to the town hall or the coordination point.
    Message,
    /// Be in charge: open and close the point, hand over a shift and take one over.
    Lead,
}

/// A role.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its code.
    pub code: String,
    /// Its name.
    pub label: Label,
    /// What it may do.
    pub may: Vec<Permission>,
}

/// What else is asked when closing for a reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asks {
    /// Which request it is the same as.
    DuplicateOf,
    /// A few words.
    Text,
}

/// Why a request is closed, and the status that follows.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosingReason {
    /// Its code.
    pub code: String,
    /// Its name.
    pub label: Label,
    /// The status it leads to.
    pub status: crate::request::Status,
    /// What else is asked.
    pub asks: Option<Asks>,
}

/// A code with a name, and a key where there is one.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its code.
    pub code: String,
    /// Its name.
    pub label: Label,
    /// The key that chooses it.
    pub key: Option<String>,
}

/// Settings a municipality gives its points to begin with.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Defaults {
    /// Minutes without a key before the screen locks.
    pub lock_after_minutes: i64,
    /// Minutes without acknowledgement before an emergency report reminds.
    pub emergency_reminder_minutes: i64,
    /// Minutes after which what only lives here is warned about.
    pub alone_warning_minutes: i64,
    /// Minutes between two backups.
    pub backup_every_minutes: i64,
    /// Whether reminders make a sound.
    pub sound: bool,
    /// How long personal details are kept, an ISO 8601 duration.
    pub retention: String,
}

/// The whole configuration.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Configuration {
    /// The tree of categories.
    pub groups: Vec<Group>,
    /// Urgencies, most urgent first.
    pub urgencies: Vec<Urgency>,
    /// The questions that propose one.
    pub questions: Vec<Question>,
    /// Roles.
    pub roles: Vec<Role>,
    /// Reasons for closing.
    pub closing_reasons: Vec<ClosingReason>,
    /// Reasons for erasing personal details.
    pub erasing_reasons: Vec<Choice>,
    /// What makes someone extra vulnerable.
    pub ticks: Vec<Choice>,
    /// Why people come.
    pub visit_reasons: Vec<Choice>,
    /// Means of passing on.
    pub means: Vec<Choice>,
    /// To whom something is passed on.
    pub addressees: Vec<Choice>,
    /// Languages.
    pub languages: Vec<Choice>,
    /// Vital facilities.
    pub facilities: Vec<Facility>,
    /// Neighbourhoods.
    pub areas: Vec<Area>,
    /// Parts of the building.
    pub building: Vec<Facility>,
    /// Articles that run down.
    pub articles: Vec<Article>,
    /// Lists for opening and closing.
    pub checklists: Vec<Checklist>,
    /// Functions at the point.
    pub role_cards: Vec<RoleCard>,
    /// Settings to begin with.
    pub defaults: Defaults,
    /// Words for passphrases.
    pub words: Vec<String>,
}

impl Configuration {
    /// The names of the files it is read from.
    pub const FILES: [&str; 15] = [
        "categories.toml",
        "urgencies.toml",
        "roles.toml",
        "closing_reasons.toml",
        "erasing_reasons.toml",
        "ticks.toml",
        "visit_reasons.toml",
        "means.toml",
        "languages.toml",
        "facilities.toml",
        "building.toml",
        "articles.toml",
        "checklists.toml",
        "role_cards.toml",
        "settings.toml",
    ];

    /// The leaf of the tree with this code.
    pub fn category(&self, code: &str) -> Option<&Category> {
        self.groups.iter().flat_map(|group| &group.leaves).find(|leaf| leaf.code == code)
    }

    /// The leaf for rows of a file that name none.
    pub fn category_when_missing(&self) -> Option<&Category> {
        self.groups.iter().flat_map(|group| &group.leaves).find(|leaf| leaf.when_missing)
    }

    /// The urgency with this code.
    pub fn urgency(&self, code: &str) -> Option<&Urgency> {
        self.urgencies.iter().find(|urgency| urgency.code == code)
    }

    /// The urgency that a near deadline makes of a lower one (*Spoed*): the second of the list.
    pub fn urgent(&self) -> Option<&Urgency> {
        self.urgencies.get(1)
    }

    /// The urgency that an open request counts as: a deadline within four hours, or gone by, makes it *Spoed*.
    pub fn counts_as<'a>(&'a self, urgency: &'a str, due_ms: Option<i64>, now_ms: i64) -> &'a str {
        let near = due_ms.is_some_and(|due| due <= now_ms.saturating_add(URGENT_WITHIN_MS));
        match self.urgent() {
            Some(urgent) if near && self.rank(urgency) > self.rank(&urgent.code) => &urgent.code,
            _ => urgency,
        }
    }

    /// The place of an urgency, the highest first; one that is not in the configuration comes last.
    pub fn rank(&self, urgency: &str) -> usize {
        self.urgencies.iter().position(|known| known.code == urgency).unwrap_or(usize::MAX)
    }

    /// Whether what counts as this urgency cannot wait.
    pub fn is_urgent(&self, urgency: &str) -> bool {
        self.urgent().is_some_and(|urgent| self.rank(urgency) <= self.rank(&urgent.code))
    }

    /// The role with this code.
    pub fn role(&self, code: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.code == code)
    }

    /// Whether a role may do something. A role that is not in the configuration may do nothing.
    pub fn may(&self, role: &str, permission: Permission) -> bool {
        self.role(role).is_some_and(|role| role.may.contains(&permission))
    }

    /// The reason for closing with this code.
    pub fn closing_reason(&self, code: &str) -> Option<&ClosingReason> {
        self.closing_reasons.iter().find(|reason| reason.code == code)
    }

    /// The article with this code.
    pub fn article(&self, code: &str) -> Option<&Article> {
        self.articles.iter().find(|article| article.code == code)
    }

    /// The list with this code.
    pub fn checklist(&self, code: &str) -> Option<&Checklist> {
        self.checklists.iter().find(|list| list.code == code)
    }
}
