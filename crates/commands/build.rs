//! The walk-in cases are compiled in; cargo does not see by itself when one of their files changes.

fn main() {
    println!("cargo::rerun-if-changed=../../seeds/cases");
}
