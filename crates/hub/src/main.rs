//! `steunpunt-hub`: starts the town hall's server, and does from a terminal what its page does.
//!
//! Owns: arguments, questions for secrets, lines of text. Deliberately not here: what an act does.

mod terminal;

use std::process::ExitCode;

use clap::Parser;

use terminal::arguments::Arguments;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = std::env::var("STEUNPUNT_LOG").unwrap_or_else(|_| "warn".to_owned());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match terminal::run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", terminal::sentence(&error));
            ExitCode::FAILURE
        }
    }
}
