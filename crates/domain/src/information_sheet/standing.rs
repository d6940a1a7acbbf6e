//! Where a version stands at a moment.

/// Where a version stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SheetStanding {
    /// Being written: a coordinator must approve it.
    Draft,
    /// Approved and not given out.
    Approved,
    /// Given out, and holds from a later moment on, in milliseconds since 1970.
    Later(i64),
    /// May be handed out.
    InForce,
    /// Held until a moment, in milliseconds since 1970.
    Expired(i64),
    /// A higher version took its place: which one. It stays replaced when that one is withdrawn, because that one was
    /// made for a reason.
    Replaced(u32),
    /// May not be handed out, and why.
    Withdrawn(String),
}

impl SheetStanding {
    /// Whether it may be handed out.
    pub fn may_be_handed_out(&self) -> bool {
        *self == SheetStanding::InForce
    }

    /// Its name in commands.
    pub fn name(&self) -> &'static str {
        match self {
            SheetStanding::Draft => "draft",
            SheetStanding::Approved => "approved",
            SheetStanding::Later(_) => "later",
            SheetStanding::InForce => "in_force",
            SheetStanding::Expired(_) => "expired",
            SheetStanding::Replaced(_) => "replaced",
            SheetStanding::Withdrawn(_) => "withdrawn",
        }
    }
}
