//! Brings the fonts of the npm packages into the crate: they are too large to commit and Windows has none of them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Package, then file inside it. `src/fonts.rs` embeds them under their file names.
const FONTS: [(&str, &str); 4] = [
    ("@expo-google-fonts/noto-sans", "400Regular/NotoSans_400Regular.ttf"),
    ("@expo-google-fonts/noto-sans", "700Bold/NotoSans_700Bold.ttf"),
    ("@expo-google-fonts/noto-emoji", "400Regular/NotoEmoji_400Regular.ttf"),
    ("dejavu-fonts-ttf", "ttf/DejaVuSans.ttf"),
];

fn main() {
    println!("cargo::rerun-if-env-changed=STEUNPUNT_FONTS");
    if let Err(sentence) = FONTS.iter().try_for_each(|(package, file)| embed(package, file)) {
        println!("cargo::error={sentence}");
    }
}

fn embed(package: &str, file: &str) -> Result<(), String> {
    let places = places(package, file);
    for place in &places {
        println!("cargo::rerun-if-changed={}", place.display());
    }
    let found = places.iter().find(|place| place.is_file()).ok_or_else(|| missing(package))?;
    let target = Path::new(&variable("OUT_DIR")?).join(file_name(file));
    fs::copy(found, &target).map(|_| ()).map_err(|error| format!("{} could not be copied: {error}", found.display()))
}

/// A folder given by hand may hold the bare files or be laid out as `node_modules`; it goes before the installed packages.
fn places(package: &str, file: &str) -> Vec<PathBuf> {
    let given = env::var_os("STEUNPUNT_FONTS").map(PathBuf::from);
    // Asked when it runs: two clones that share a target folder share the compiled script as well.
    let here = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let installed = here.join("../../ui/node_modules");
    let in_given = given.iter().flat_map(|folder| [folder.join(file_name(file)), folder.join(package).join(file)]);
    in_given.chain([installed.join(package).join(file)]).collect()
}

fn file_name(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

fn missing(package: &str) -> String {
    format!(
        "the npm package {package} with fonts for the PDFs is missing: `cargo xtask run` installs it (or name a folder with the fonts in STEUNPUNT_FONTS)"
    )
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|error| format!("{name}: {error}"))
}
