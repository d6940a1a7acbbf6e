//! Prepares the window's program: configuration, icons and, on Windows, its resources.

use std::error::Error;

/// Where `npm run build` puts the screens.
const SCREENS: &str = "../ui/dist";

fn main() -> Result<(), Box<dyn Error>> {
    // Without the folder nothing compiles, and linting or testing a rule should not ask for Node.
    std::fs::create_dir_all(SCREENS)?;
    // The screens are part of the program; new ones make a new program.
    println!("cargo:rerun-if-changed={SCREENS}");
    Ok(tauri_build::try_build(tauri_build::Attributes::new())?)
}
