//! Opening and closing the point.

use steunpunt_domain::ids::EntryId;

use super::{Moment, shape};

shape! {
    /// Whether the point is open, and the lists.
    pub struct Opening {
        /// What stands: nothing yet, one, or two that contradict each other.
        pub states: Vec<PointState>,
        /// The lists, ticked since the last opening or closing.
        pub lists: Vec<ChecklistNow>,
        /// What has to be done before the point closes.
        pub obstacles: Vec<Obstacle>,
        /// What has to be done besides before it closes for good.
        pub for_good: Vec<Obstacle>,
    }

    /// That the point opened or closed.
    pub struct PointState {
        /// What the next must name.
        #[ts(type = "string")]
        pub id: EntryId,
        /// open, night or closed.
        pub state: String,
        /// When.
        pub at: Moment,
        /// Who.
        pub by: String,
        /// When it opens again.
        pub reopens: Option<Moment>,
        /// What whoever finds the door closed can call.
        pub emergency_number: String,
        /// What still had to be done at that moment: it opened or closed all the same.
        pub left: Vec<Obstacle>,
    }

    /// A list as it stands.
    pub struct ChecklistNow {
        /// open, night or close.
        pub code: String,
        /// Its lines.
        pub lines: Vec<LineNow>,
    }

    /// A line of a list.
    pub struct LineNow {
        /// Its code.
        pub code: String,
        /// Who ticked it; absent while nobody did.
        pub by: Option<String>,
        /// When.
        pub at: Option<Moment>,
        /// What the next tick must name.
        #[ts(type = "string[]")]
        pub seen: Vec<EntryId>,
    }

    /// Something that has to be done first.
    pub struct Obstacle {
        /// emergencies, urgent_requests, messages, only_here; for good requests, actions; of what was left also unticked: lines of the list.
        pub what: String,
        /// How many.
        pub count: u32,
    }

    /// A line was looked at, or the tick is taken back.
    pub struct TickLine {
        /// The list, by its code.
        pub list: String,
        /// The line, by its code.
        pub line: String,
        /// False takes the tick back.
        pub done: bool,
        /// The ticks that stood on the screen.
        #[ts(type = "string[]")]
        pub seen: Vec<EntryId>,
    }

    /// The sign for the door.
    pub struct PrintSign {
        /// What it will say, so that it hangs there before the door closes; absent for how the point closed last.
        #[ts(optional)]
        pub sign: Option<Sign>,
        /// Where people can go now, of a point that closes for good; may be empty.
        #[ts(optional)]
        pub instead: Option<String>,
    }

    /// What a sign says.
    pub struct Sign {
        /// night or closed.
        pub state: String,
        /// When it opens again.
        pub reopens: Option<Moment>,
        /// What whoever finds the door closed can call; may be empty.
        pub emergency_number: String,
    }

    /// The point opens or closes.
    pub struct SetPointState {
        /// open, night or closed.
        pub state: String,
        /// When it opens again.
        pub reopens: Option<Moment>,
        /// What whoever finds the door closed can call; may be empty.
        pub emergency_number: String,
        /// Although something has to be done first.
        pub anyway: bool,
        /// What stood on the screen.
        #[ts(type = "string[]")]
        pub seen: Vec<EntryId>,
    }
}
