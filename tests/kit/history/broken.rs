//! A promise that was broken, in words.

use std::fmt;

use super::History;
use super::step::Step;

/// What went wrong, where, and in which history.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Broken(String);

pub(super) type Outcome<T = ()> = Result<T, Broken>;

impl Broken {
    pub(super) fn promise(what: impl Into<String>) -> Self {
        Self(what.into())
    }

    pub(super) fn at(self, at: usize, step: &Step) -> Self {
        Self(format!("at step {at}, {step:?}: {}", self.0))
    }

    /// The history goes along as it is kept, so that it can be pasted into the list of those that are tried again.
    pub(super) fn within(self, history: &History) -> Self {
        let kept = serde_json::to_string(history).unwrap_or_default();
        Self(format!("{}\n{kept}", self.0))
    }
}

impl<E: std::error::Error> From<E> for Broken {
    fn from(error: E) -> Self {
        Self(format!("an error nobody expects: {error} ({error:?})"))
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
