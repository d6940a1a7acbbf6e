//! Taking over a pack of 500 sheets, and the library that holds them.

use std::fs;
use std::path::Path;

use steunpunt_tests::{Laptop, build_pack, json, new_publisher_key};

use crate::spread::Spread;

const SHEETS: usize = 500;
const LINE: &str = "Haal water bij het waterpunt en kook het drie minuten voordat u het drinkt.";

/// Writes, takes over, lists.
pub fn measure() {
    let folder = tempfile::tempdir().unwrap();
    write_sheets(folder.path());
    let (key, fingerprint) = new_publisher_key().unwrap();
    let pack = folder.path().join("pack.zip");
    fs::write(&pack, build_pack(folder.path(), &key).unwrap()).unwrap();
    let (mut taking, mut listing) = (Spread::default(), Spread::default());
    for _ in 0..5 {
        let laptop = Laptop::with_open_point();
        let input = json!({ "path": pack.to_str().unwrap(), "fingerprint": fingerprint });
        taking.time(|| laptop.does("take_over_pack", input));
        for _ in 0..10 {
            listing.time(|| laptop.does("list_sheets", json!({})));
        }
    }
    taking.print("taking over a pack of 500 sheets in six languages (target 2,000 ms)");
    listing.print("the library with those 500 sheets");
}

fn write_sheets(folder: &Path) {
    fs::write(folder.join("pack.toml"), "name = \"Zandbeek\"\nversion = \"1\"\n").unwrap();
    let lines = format!("[{}]", vec![format!("\"{LINE}\""); 7].join(", "));
    for number in 0..SHEETS {
        let sheet = folder.join("sheets").join(number.to_string());
        fs::create_dir_all(&sheet).unwrap();
        fs::write(sheet.join("sheet.toml"), format!("code = \"Z{number}\"\ncategories = [\"2.1\"]\n")).unwrap();
        for language in ["nl", "en", "tr", "ar", "pl", "uk"] {
            let text = format!(
                "title = \"Water {number}\"\ncore = [\"{LINE}\"]\nread_aloud = \"{LINE}\"\ndo = {lines}\ndont = {lines}\n"
            );
            fs::write(sheet.join(format!("{language}.toml")), text).unwrap();
        }
    }
}
