//! Volunteers and who is on.

use steunpunt_domain::ids::VolunteerId;

use super::shape;

shape! {
    /// A volunteer.
    pub struct Volunteer {
        /// Id.
        #[ts(type = "string")]
        pub id: VolunteerId,
        /// First name or nickname.
        pub name: String,
        /// Role by its code.
        pub role: String,
        /// Whether they may sign in.
        pub active: bool,
    }

    /// Who is signed in.
    pub struct Me {
        /// Id.
        #[ts(type = "string")]
        pub id: VolunteerId,
        /// Name.
        pub name: String,
        /// Role by its code.
        pub role: String,
        /// What the role may do: log, work, relay, count, people, print, import, export, settings.
        pub may: Vec<String>,
    }

    /// The list.
    pub struct Volunteers {
        /// By name; those taken off last.
        pub volunteers: Vec<Volunteer>,
    }

    /// A PIN is typed.
    pub struct SignIn {
        /// The name or its beginning; capitals and accents do not matter.
        pub name: String,
        /// PIN.
        pub pin: String,
    }

    /// A volunteer is added.
    pub struct AddVolunteer {
        /// First name or nickname, unique at this point.
        pub name: String,
        /// Four to eight digits.
        pub pin: String,
        /// Role by its code.
        pub role: String,
    }

    /// What changes of a volunteer; absent stays as it is.
    pub struct ChangeVolunteer {
        /// Who.
        #[ts(type = "string")]
        pub id: VolunteerId,
        /// New name.
        pub name: Option<String>,
        /// New role.
        pub role: Option<String>,
        /// Taken off or put back on the list.
        pub active: Option<bool>,
    }

    /// A forgotten PIN is replaced.
    pub struct ResetPin {
        /// Whose.
        #[ts(type = "string")]
        pub id: VolunteerId,
        /// The new one.
        pub pin: String,
    }
}
