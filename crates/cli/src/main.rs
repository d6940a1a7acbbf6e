//! `steunpunt`: what a journey needs, from a terminal. Every act goes through the same table of commands as the
//! window, so that roles, PINs and the logbook hold here too and the window shows what was written.
//!
//! Owns: arguments, questions for secrets, sentences and tables. Deliberately not here: what a command does.

mod arguments;
mod bundle;
mod contradiction;
mod desk;
mod emergency;
mod failure;
mod field;
mod files;
mod laptop;
mod message;
mod out;
mod output;
mod pack;
mod point;
mod request;
mod secret;
mod serve;
mod sheet;
mod usage;
mod volunteer;

use std::process::ExitCode;

use arguments::{Act, Arguments, Laptop, Pack};
use clap::Parser;
use desk::Desk;

/// As terminals know it.
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => {
            eprintln!("{}", usage::sentence(&error));
            return ExitCode::from(WRONG_USAGE);
        }
        // Help, and the version.
        Err(error) => error.exit(),
    };
    show_log_when_asked();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if output::is_closed(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", failure::sentence(&error));
            ExitCode::FAILURE
        }
    }
}

/// The log is for whoever looks for a fault; without the variable nothing disturbs the one line of an error.
fn show_log_when_asked() {
    if let Ok(filter) = std::env::var("STEUNPUNT_LOG") {
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    }
}

fn run(arguments: &Arguments) -> anyhow::Result<()> {
    match &arguments.act {
        Act::Init(init) => point::init(&Desk::closed(arguments)?, init),
        Act::Pack(act) if pack::needs_no_store(act) => pack::run(act, arguments.json),
        Act::Laptop(Laptop::Join(join)) if Desk::closed(arguments)?.is_new()? => {
            laptop::join_point(&Desk::closed(arguments)?, join)
        }
        Act::Serve(serve) => serve::serve(&Desk::closed(arguments)?, serve),
        Act::Emergency(act) if emergency::needs_no_name(arguments, act) => {
            emergency::run(&Desk::unlocked(arguments)?, act)
        }
        act => {
            let desk = Desk::open(arguments)?;
            let done = with(&desk, act);
            desk.close();
            done
        }
    }
}

fn with(desk: &Desk, act: &Act) -> anyhow::Result<()> {
    match act {
        Act::Volunteer(act) => volunteer::run(desk, act),
        Act::Emergency(act) => emergency::run(desk, act),
        Act::Request(act) => request::run(desk, act),
        Act::Message(act) => message::run(desk, act),
        Act::Search { text, limit } => request::search(desk, text, *limit),
        Act::Tally { reason } => point::tally(desk, reason.as_deref()),
        Act::Import(import) => files::import(desk, import),
        Act::Export(export) => files::export(desk, export),
        Act::Sheet(act) => sheet::run(desk, act),
        Act::Pack(Pack::Import { file, fingerprint, dry_run }) => {
            pack::import(desk, file, fingerprint.as_deref(), *dry_run)
        }
        Act::Bundle(act) => bundle::run(desk, act),
        Act::Laptop(act) => laptop::run(desk, act),
        Act::Sync { address } => laptop::sync(desk, address.as_deref()),
        Act::Enrol { file } => laptop::enrol(desk, file),
        Act::Verify => point::verify(desk),
        Act::Backup => point::backup(desk),
        Act::BenchData { requests } => point::bench_data(desk, *requests),
        Act::Init(_) | Act::Serve(_) | Act::Pack(_) => Ok(()),
    }
}
