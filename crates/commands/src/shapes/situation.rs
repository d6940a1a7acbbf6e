//! The situation: the vital facilities per neighbourhood, and the stock.

use steunpunt_domain::ids::EntryId;

use super::{Moment, shape};

shape! {
    /// The situation.
    pub struct Situation {
        /// Every facility in every neighbourhood, in the order of the configuration.
        pub cells: Vec<FacilityNow>,
        /// Neighbourhoods of which nobody has ever said anything, by their codes.
        pub never_heard: Vec<String>,
        /// Neighbourhoods of which somebody said something, but not in the last 24 hours, by their codes.
        pub not_heard: Vec<String>,
        /// The weather: nothing, one report, or two that contradict each other.
        pub weather: Vec<WeatherReport>,
        /// Every part of the building, in the order of the configuration.
        pub building: Vec<BuildingPart>,
        /// Articles, those that run short first.
        pub stock: Vec<StockNow>,
    }

    /// A facility in a neighbourhood.
    pub struct FacilityNow {
        /// The facility, by its code.
        pub facility: String,
        /// The neighbourhood, by its code.
        pub area: String,
        /// What stands: nothing, one report, or two that contradict each other.
        pub reports: Vec<FacilityReport>,
        /// How it was before, the newest first, at most ten.
        pub trend: Vec<FacilityReport>,
    }

    /// What somebody said of it.
    pub struct FacilityReport {
        /// What the next report must name.
        #[ts(type = "string")]
        pub id: EntryId,
        /// out, partly, works or unknown.
        pub state: String,
        /// Since when.
        pub since: Moment,
        /// When it is expected back.
        pub expected: Option<Moment>,
        /// Who says so.
        pub source: String,
        /// Whether somebody who can know it confirmed it.
        pub confirmed: bool,
        /// When it was written down.
        pub at: Moment,
        /// Who wrote it down.
        pub by: String,
    }

    /// What somebody said of the weather.
    pub struct WeatherReport {
        /// What the next report must name.
        #[ts(type = "string")]
        pub id: EntryId,
        /// How it is.
        pub now: String,
        /// What is coming.
        pub expected: String,
        /// Since when it is so.
        pub since: Moment,
        /// Who says so.
        pub source: String,
        /// Whether somebody who can know it confirmed it.
        pub confirmed: bool,
        /// When it was written down.
        pub at: Moment,
        /// Who wrote it down.
        pub by: String,
    }

    /// A part of the building.
    pub struct BuildingPart {
        /// Its code.
        pub part: String,
        /// What stands: nothing, one report, or two that contradict each other.
        pub reports: Vec<BuildingReport>,
    }

    /// What somebody said of a part of the building.
    pub struct BuildingReport {
        /// What the next report must name.
        #[ts(type = "string")]
        pub id: EntryId,
        /// out, partly or works.
        pub state: String,
        /// What more there is to say.
        pub words: String,
        /// When it was written down.
        pub at: Moment,
        /// Who wrote it down.
        pub by: String,
    }

    /// How the weather is.
    pub struct ReportWeather {
        /// How it is.
        pub now: String,
        /// What is coming; may be empty.
        pub expected: String,
        /// Since when; absent for now.
        pub since: Option<Moment>,
        /// Who says so; may be empty.
        pub source: String,
        /// Whether somebody who can know it confirmed it.
        pub confirmed: bool,
        /// The reports that stood on the screen.
        #[ts(type = "string[]")]
        pub seen: Vec<EntryId>,
    }

    /// How a part of the building is.
    pub struct ReportBuilding {
        /// The part, by its code.
        pub part: String,
        /// out, partly or works.
        pub state: String,
        /// What more there is to say; may be empty.
        pub words: String,
        /// The reports that stood on the screen.
        #[ts(type = "string[]")]
        pub seen: Vec<EntryId>,
    }

    /// How it is.
    pub struct ReportFacility {
        /// The facility, by its code.
        pub facility: String,
        /// The neighbourhood, by its code.
        pub area: String,
        /// out, partly, works or unknown.
        pub state: String,
        /// Since when; absent for now.
        pub since: Option<Moment>,
        /// When it is expected back.
        pub expected: Option<Moment>,
        /// Who says so.
        pub source: String,
        /// Whether somebody who can know it confirmed it.
        pub confirmed: bool,
        /// The reports that stood on the screen.
        #[ts(type = "string[]")]
        pub seen: Vec<EntryId>,
    }

    /// An article.
    pub struct StockNow {
        /// The article, by its code.
        pub article: String,
        /// The counts that stand: nothing, one, or two.
        pub counts: Vec<StockCount>,
        /// Whether there is less than the minimum, or less than a day's worth.
        pub short: bool,
    }

    /// A count.
    pub struct StockCount {
        /// What the next count must name.
        #[ts(type = "string")]
        pub id: EntryId,
        /// How many were counted.
        #[ts(type = "number")]
        pub amount: i64,
        /// How many go in 24 hours.
        #[ts(type = "number")]
        pub per_day: i64,
        /// How many are left now, as far as the use tells.
        #[ts(type = "number")]
        pub left: i64,
        /// In how many hours it is gone.
        #[ts(type = "number | null")]
        pub hours_left: Option<i64>,
        /// When it was counted.
        pub at: Moment,
        /// Who counted.
        pub by: String,
    }

    /// Somebody counted.
    pub struct CountStock {
        /// The article, by its code.
        pub article: String,
        /// How many.
        #[ts(type = "number")]
        pub amount: i64,
        /// How many go in 24 hours; absent when persons are given.
        #[ts(type = "number | null")]
        pub per_day: Option<i64>,
        /// For how many persons, of an article of which everybody uses so much.
        #[ts(type = "number | null")]
        pub persons: Option<i64>,
        /// The counts that stood on the screen.
        #[ts(type = "string[]")]
        pub seen: Vec<EntryId>,
    }

    /// Print the page for the wall.
    pub struct PrintSituation {
        /// A poster instead of a page.
        pub poster: bool,
    }
}
