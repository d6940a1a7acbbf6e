//! The list of checks, in the order of how quickly they fail.

use super::{layers, tools};
use crate::command::{cargo, npm, run};
use crate::generate;
use crate::places::Places;
use anyhow::Result;

/// One check.
pub struct Step {
    pub name: &'static str,
    pub what: &'static str,
    pub run: fn(&Places) -> Result<()>,
}

pub const STEPS: &[Step] = &[
    Step { name: "fmt", what: "Rust is formatted (mend: cargo fmt)", run: format },
    Step { name: "layers", what: "each import lives in the layer it belongs to", run: layers::check },
    Step { name: "ui", what: "the UI's types, lint and unused exports", run: ui },
    Step { name: "clippy", what: "Rust lints, warnings refused", run: clippy },
    Step { name: "docs", what: "documentation builds without warnings", run: docs },
    Step { name: "bindings", what: "the committed TypeScript types are current", run: bindings },
    Step { name: "schema", what: "the committed schema.sql is current", run: schema },
    Step { name: "deny", what: "licences, banned crates and sources", run: deny },
    Step { name: "unused", what: "no dependency that nothing uses", run: unused },
];

fn format(places: &Places) -> Result<()> {
    run(cargo(places).args(["fmt", "--all", "--check"]))
}

fn ui(places: &Places) -> Result<()> {
    run(npm(places).args(["run", "--silent", "check"]))
}

fn clippy(places: &Places) -> Result<()> {
    run(cargo(places).args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

fn docs(places: &Places) -> Result<()> {
    let mut docs = cargo(places);
    docs.args(["doc", "--quiet", "--workspace", "--no-deps", "--document-private-items"]);
    run(docs.env("RUSTDOCFLAGS", "--deny warnings"))
}

fn bindings(places: &Places) -> Result<()> {
    generate::compare(places, &generate::BINDINGS)
}

fn schema(places: &Places) -> Result<()> {
    generate::compare(places, &generate::SCHEMA)
}

fn deny(places: &Places) -> Result<()> {
    let mut deny = tools::tool(places, "cargo-deny", "0.20.2")?;
    run(deny.args(["--log-level", "error", "check", "bans", "licenses", "sources"]))
}

fn unused(places: &Places) -> Result<()> {
    // Without its file search: `--with-metadata` would resolve everything a second time.
    run(tools::tool(places, "cargo-machete", "0.9.2")?.arg(&places.root))
}
