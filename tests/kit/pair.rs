//! Two laptops of one point, and the stick between them.

use std::path::Path;

use tempfile::TempDir;

use crate::{Laptop, PASSPHRASE, Value, json};

/// Laptop Noord, where Ans opened the point, and laptop Zuid, which joined it.
pub struct Pair {
    /// The one that was there first: letter A.
    pub noord: Laptop,
    /// The one that came: letter B.
    pub zuid: Laptop,
}

impl Pair {
    /// Paired by a code, with everything exchanged, and Ans signed in at both.
    pub fn new() -> Self {
        Self::of(Laptop::new(), Laptop::called("zuid"))
    }

    /// These two, on which nobody has done anything.
    pub fn of(noord: Laptop, zuid: Laptop) -> Self {
        noord.does("open_point", Laptop::point());
        zuid.joins_point(&noord.invites(), "Zuid");
        noord.does("confirm_pairing", json!({ "same": true }));
        zuid.does("confirm_pairing", json!({ "same": true }));
        zuid.exchanges();
        zuid.does("cancel_pairing", json!({}));
        zuid.signs_in("Ans", "1234");
        Self { noord, zuid }
    }

    /// The two come together: Zuid knows where Noord is. What one has taken in, the other hears with the next exchange.
    pub fn meet(&self) {
        self.zuid.exchanges();
        self.zuid.exchanges();
    }
}

impl Default for Pair {
    fn default() -> Self {
        Self::new()
    }
}

/// What stands on the screen of a laptop that invites another.
pub struct Invited {
    /// The code.
    pub code: String,
    /// Where it listens.
    pub address: String,
}

impl Laptop {
    /// Shows a code for another laptop.
    pub fn invites(&self) -> Invited {
        let shown = self.does("invite_laptop", json!({}));
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        Invited { code: text(&shown["code"]), address: text(&shown["addresses"][0]) }
    }

    /// The code is typed on this laptop, which has a point already.
    pub fn joins(&self, invited: &Invited) -> Value {
        self.does("join_laptop", json!({ "code": invited.code, "address": invited.address }))
    }

    /// The code is typed on this laptop, which has nothing yet.
    pub fn joins_point(&self, invited: &Invited, name: &str) -> Value {
        let input = json!({ "code": invited.code, "address": invited.address, "passphrase": PASSPHRASE, "name": name });
        self.does("join_point", input)
    }

    /// How this laptop sees the only other one.
    pub fn other(&self) -> Value {
        self.does("list_laptops", json!({}))["others"][0].clone()
    }
}

/// A stick.
pub struct Stick(TempDir);

impl Stick {
    /// An empty one.
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a stick"))
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    /// A laptop writes a bundle.
    pub fn written_by(&self, laptop: &Laptop, made_for: &str) -> Value {
        laptop.does("write_stick", json!({ "folder": self.folder(), "madeFor": made_for }))
    }

    /// What a laptop sees on it.
    pub fn seen_by(&self, laptop: &Laptop) -> Vec<Value> {
        let look = laptop.does("look_at_stick", json!({ "folder": self.folder(), "passphrase": null }));
        look["bundles"].as_array().expect("bundles").clone()
    }

    /// A laptop takes everything over that is on it.
    pub fn taken_by(&self, laptop: &Laptop) -> Value {
        let files: Vec<Value> = self.seen_by(laptop).iter().map(|bundle| bundle["file"].clone()).collect();
        laptop.does("take_from_stick", json!({ "folder": self.folder(), "files": files, "passphrase": null }))
    }
}

impl Default for Stick {
    fn default() -> Self {
        Self::new()
    }
}
