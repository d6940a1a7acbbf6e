//! The shipped configuration is compiled in; cargo does not see by itself when one of its files changes.

fn main() {
    println!("cargo::rerun-if-changed=../../seeds/configuration");
    println!("cargo::rerun-if-changed=src/schema");
}
