//! The configuration as screens need it.

use std::collections::BTreeMap;

use super::shape;

shape! {
    /// A text in both languages.
    pub struct Label {
        /// Dutch.
        pub nl: String,
        /// English.
        pub en: String,
    }

    /// Words to filter by.
    pub struct Keywords {
        /// Dutch.
        pub nl: Vec<String>,
        /// English.
        pub en: Vec<String>,
    }

    /// A tile.
    pub struct Group {
        /// One digit, also its key.
        pub code: String,
        /// Name.
        pub label: Label,
        /// Name on the tile.
        pub short: Label,
        /// Categories in it.
        pub leaves: Vec<Category>,
    }

    /// A category.
    pub struct Category {
        /// 5.1
        pub code: String,
        /// Name.
        pub label: Label,
        /// Urgency it begins with.
        pub urgency: String,
        /// `medicine`, `device` or `welfareCheck`.
        pub form: Option<SubFormCode>,
        /// Counted only.
        pub count_only: bool,
        /// The form asks once where it is.
        pub place_needed: bool,
        /// Words to find it by.
        pub keywords: Keywords,
    }

    /// More questions.
    #[derive(Copy, Eq)]
    pub enum SubFormCode {
        /// Medicine.
        Medicine,
        /// Device.
        Device,
        /// Welfare check.
        WelfareCheck,
    }

    /// An urgency.
    pub struct Urgency {
        /// U1 to U4.
        pub code: String,
        /// Short name.
        pub label: Label,
        /// What it means.
        pub meaning: Label,
        /// Within how many minutes.
        pub minutes: Option<u32>,
        /// A sign of its own shape.
        pub sign: String,
    }

    /// A yes/no question.
    pub struct Question {
        /// Code.
        pub code: String,
        /// Text.
        pub text: Label,
    }

    /// A code with a name.
    pub struct Choice {
        /// Code.
        pub code: String,
        /// Name.
        pub label: Label,
        /// Key.
        pub key: Option<String>,
    }

    /// A reason for closing.
    pub struct ClosingReason {
        /// Code.
        pub code: String,
        /// Name.
        pub label: Label,
        /// Status it leads to.
        #[ts(type = "StatusCode")]
        pub status: steunpunt_domain::request::Status,
        /// `duplicate_of` or `text` when something else is asked.
        pub asks: Option<String>,
    }

    /// A vital facility, or a part of the building.
    pub struct Facility {
        /// Code.
        pub code: String,
        /// Name.
        pub label: Label,
        /// What to ask whoever can know.
        pub ask: Label,
    }

    /// An article that runs down.
    pub struct Article {
        /// Code.
        pub code: String,
        /// Name.
        pub label: Label,
        /// What it is counted in.
        pub unit: Label,
        /// Below so many somebody has to know.
        #[ts(type = "number")]
        pub minimum: i64,
        /// What one person uses in a day.
        #[ts(type = "number | null")]
        pub per_person_per_day: Option<i64>,
        /// How much goes in a day as a rule; whoever counts may say otherwise.
        #[ts(type = "number | null")]
        pub usual_per_day: Option<i64>,
        /// Who needs to know when it runs short.
        pub informs: Label,
    }

    /// A list for opening or closing.
    pub struct Checklist {
        /// open, night or close.
        pub code: String,
        /// Name.
        pub label: Label,
        /// Lines.
        pub lines: Vec<Choice>,
    }

    /// A function at the point.
    pub struct RoleCard {
        /// Code.
        pub code: String,
        /// Name.
        pub label: Label,
        /// Which to fill first.
        pub priority: u8,
        /// With two people: A or B; else empty.
        pub duo: String,
        /// What to do, in Dutch.
        pub does: Vec<String>,
        /// What never to do, in Dutch.
        pub never: Vec<String>,
    }

    /// All of it.
    pub struct Configuration {
        /// Tiles.
        pub groups: Vec<Group>,
        /// Category for rows of a file that name none, by its code.
        pub category_when_missing: Option<String>,
        /// Most urgent first.
        pub urgencies: Vec<Urgency>,
        /// Three questions.
        pub questions: Vec<Question>,
        /// Roles with what they may do.
        pub roles: Vec<Choice>,
        /// What each role may do.
        pub may: BTreeMap<String, Vec<String>>,
        /// Reasons for closing.
        pub closing_reasons: Vec<ClosingReason>,
        /// Reasons for erasing personal details.
        pub erasing_reasons: Vec<Choice>,
        /// Ticks.
        pub ticks: Vec<Choice>,
        /// Reasons for visits.
        pub visit_reasons: Vec<Choice>,
        /// Means.
        pub means: Vec<Choice>,
        /// Addressees.
        pub addressees: Vec<Choice>,
        /// Languages.
        pub languages: Vec<Choice>,
        /// Vital facilities.
        pub facilities: Vec<Facility>,
        /// Neighbourhoods.
        pub areas: Vec<Choice>,
        /// Parts of the building.
        pub building: Vec<Facility>,
        /// Articles that run down.
        pub articles: Vec<Article>,
        /// Lists for opening and closing.
        pub checklists: Vec<Checklist>,
        /// Functions at the point.
        pub role_cards: Vec<RoleCard>,
        /// What is wrong with a file of the municipality, which was then left out: file, line, field.
        pub problem: Option<String>,
        /// The municipality's own style sheet, added after ours.
        pub theme_css: Option<String>,
    }

    /// The municipality's own files. They are read when the store is opened.
    pub struct ConfigurationFiles {
        /// Where they belong.
        pub folder: String,
        /// Those that take the place of ours.
        pub used: Vec<String>,
        /// Those that nothing reads: a name that was mistyped.
        pub unread: Vec<String>,
    }
}
