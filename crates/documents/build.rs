//! Brings the fonts and pictures of the npm packages into the crate: they are too large to commit and Windows has none of
//! them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Package, then file inside it. `src/fonts.rs` embeds them under their file names.
const FONTS: [(&str, &str); 6] = [
    ("@expo-google-fonts/noto-sans", "400Regular/NotoSans_400Regular.ttf"),
    ("@expo-google-fonts/noto-sans", "700Bold/NotoSans_700Bold.ttf"),
    ("@expo-google-fonts/noto-emoji", "400Regular/NotoEmoji_400Regular.ttf"),
    ("@expo-google-fonts/amiri", "400Regular/Amiri_400Regular.ttf"),
    ("@expo-google-fonts/amiri", "700Bold/Amiri_700Bold.ttf"),
    ("dejavu-fonts-ttf", "ttf/DejaVuSans.ttf"),
];

/// Package, then folder inside it. `src/picture.rs` embeds them as one file.
const PICTURES: (&str, &str) = ("@phosphor-icons/core", "assets/fill");

/// What the name of each picture's file ends in.
const PICTURE_ENDING: &str = "-fill.svg";

fn main() {
    println!("cargo::rerun-if-env-changed=STEUNPUNT_FONTS");
    let fonts = FONTS.iter().try_for_each(|(package, file)| embed(package, file));
    if let Err(sentence) = fonts.and_then(|()| pack(PICTURES.0, PICTURES.1)) {
        println!("cargo::error={sentence}");
    }
}

fn embed(package: &str, file: &str) -> Result<(), String> {
    let found = found(package, file, Path::is_file)?;
    let target = Path::new(&variable("OUT_DIR")?).join(last(file));
    fs::copy(&found, &target).map(|_| ()).map_err(|error| format!("{} could not be copied: {error}", found.display()))
}

/// Writes all pictures into one file: a line for each, its name, a space and the picture.
fn pack(package: &str, folder: &str) -> Result<(), String> {
    let folder = found(package, folder, Path::is_dir)?;
    let failed = |error| format!("{} could not be read: {error}", folder.display());
    let files = fs::read_dir(&folder).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(failed)?;
    let mut lines = Vec::new();
    for file in files {
        let name = file.file_name().to_string_lossy().into_owned();
        let Some(name) = name.strip_suffix(PICTURE_ENDING) else { continue };
        let picture = fs::read_to_string(file.path()).map_err(failed)?;
        lines.push(format!("{name} {}\n", picture.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
    lines.sort();
    let target = Path::new(&variable("OUT_DIR")?).join("pictures");
    fs::write(&target, lines.concat()).map_err(|error| format!("{} could not be written: {error}", target.display()))
}

fn found(package: &str, what: &str, is: impl Fn(&Path) -> bool) -> Result<PathBuf, String> {
    let places = places(package, what);
    for place in &places {
        println!("cargo::rerun-if-changed={}", place.display());
    }
    places.into_iter().find(|place| is(place)).ok_or_else(|| missing(package))
}

/// A folder given by hand may hold the bare files or be laid out as `node_modules`; it goes before the installed packages.
fn places(package: &str, what: &str) -> Vec<PathBuf> {
    let given = env::var_os("STEUNPUNT_FONTS").map(PathBuf::from);
    // Asked when it runs: two clones that share a target folder share the compiled script as well.
    let here = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let installed = here.join("../../ui/node_modules");
    let in_given = given.iter().flat_map(|folder| [folder.join(last(what)), folder.join(package).join(what)]);
    in_given.chain([installed.join(package).join(what)]).collect()
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn missing(package: &str) -> String {
    format!(
        "the npm package {package} with fonts or pictures for the PDFs is missing: `cargo xtask run` installs it (or name a folder with them in STEUNPUNT_FONTS)"
    )
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|error| format!("{name}: {error}"))
}
