//! `cargo xtask bench`: how the desk performs, as ratios to a named floor in the same run and as figures.
//!
//! Only ratios judge, because machines differ and this one may be busy: a ratio over its bar ends the run with an error.
//! `-- --million` goes on to a million requests, which takes a while; `-- --save` measures saving alone, `-- --pack` taking over
//! a pack of sheets.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a benchmark reports and stops")]

mod floor;
mod live;
mod pack;
mod save;
mod search;
mod spread;
mod start;
mod stores;

fn main() {
    let asked = |option: &str| std::env::args().any(|argument| argument == option);
    if asked("--pack") {
        return pack::measure();
    }
    let saved = save::measure();
    if !asked("--save") {
        let sizes = [1_000, 10_000, 100_000, 1_000_000];
        let measured = sizes.iter().filter(|size| **size < 1_000_000 || asked("--million"));
        measured.for_each(|size| search::measure(*size));
        start::measure();
        pack::measure();
    }
    let shown = if asked("--save") { 0.0 } else { live::measure() };
    if shown > live::BAR {
        println!(
            "over the bar: a change is on the other laptop after {shown:.0} ms, at most {:.0} is allowed",
            live::BAR
        );
    }
    if saved > save::BAR {
        println!("over the bar: a save takes {saved:.2} times its floor, at most {:.1} is allowed", save::BAR);
    }
    if saved > save::BAR || shown > live::BAR {
        std::process::exit(1);
    }
}
