//! The code on a sheet holds its words: printed, laid crooked on a bad scanner, and read with what takes a picture file.

use std::io::Cursor;
use std::process::Command;

use image::{DynamicImage, GrayImage, ImageFormat, Luma};
use steunpunt_sync::qr::read_picture;
use steunpunt_tests::{Laptop, Value, base64, json};

const LANGUAGES: [&str; 6] = ["nl", "en", "tr", "ar", "pl", "uk"];

/// The pages of a sheet as a scanner of 150 dots an inch sees them that knows black and white alone.
fn scans(laptop: &Laptop, digest: &Value, language: &str, format: &str) -> Vec<GrayImage> {
    let wanted = json!({ "digest": digest, "languages": [language], "format": format, "reprint": false });
    let made = laptop.does("print_sheet", wanted);
    let document = laptop.app.document(&laptop.window, made["document"].as_str().unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sheet.pdf");
    std::fs::write(&file, &document.bytes).unwrap();
    let seen = ["-r", "150", "-mono", "-png"];
    let drawn = Command::new("pdftoppm").args(seen).arg(&file).arg(folder.path().join("page")).status();
    assert!(drawn.unwrap().success());
    let pages = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path());
    let pages = pages.filter(|file| file.extension().is_some_and(|ending| ending == "png"));
    pages.map(|file| image::open(file).unwrap().into_luma8()).collect()
}

/// As it lies on the glass: turned by so many degrees, grey from dust and with specks, the same on every run.
fn crooked(page: &GrayImage, degrees: f32) -> GrayImage {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let (width, height) = page.dimensions();
    let (middle_x, middle_y) = (width as f32 / 2.0, height as f32 / 2.0);
    let mut speck: u32 = 1;
    GrayImage::from_fn(width, height, |x, y| {
        let (from_x, from_y) = (x as f32 - middle_x, y as f32 - middle_y);
        let (at_x, at_y) = (cos * from_x + sin * from_y + middle_x, cos * from_y - sin * from_x + middle_y);
        speck = speck.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let dust = (speck >> 28) as f32;
        Luma([(blended(page, at_x, at_y) * 0.8 + dust) as u8])
    })
}

/// The brightness between four dots; paper is white beyond its edge.
fn blended(page: &GrayImage, x: f32, y: f32) -> f32 {
    let dot = |x: f32, y: f32| -> f32 {
        let inside = x >= 0.0 && y >= 0.0 && x < page.width() as f32 && y < page.height() as f32;
        if inside { f32::from(page.get_pixel(x as u32, y as u32).0[0]) } else { 255.0 }
    };
    let (left, top) = (x.floor(), y.floor());
    let (right, below) = (x - left, y - top);
    let row = |y: f32| dot(left, y) * (1.0 - right) + dot(left + 1.0, y) * right;
    row(top) * (1.0 - below) + row(top + 1.0) * below
}

fn png(page: GrayImage) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    DynamicImage::from(page).write_to(&mut file, ImageFormat::Png).unwrap();
    file.into_inner()
}

fn reads_back(laptop: &Laptop, page: &Value, language: &str, format: &str, degrees: f32) {
    let texts = page["texts"].as_array().unwrap();
    let said = texts.iter().find(|text| text["language"] == language).unwrap();
    let scans = scans(laptop, &page["summary"]["digest"], language, format);
    let files: Vec<_> = scans.iter().map(|scan| png(crooked(scan, degrees))).collect();
    let read: Vec<String> = files.iter().flat_map(|file| read_picture(file).unwrap()).collect();
    let read = read.join("\n");
    // A flyer has room for less: the first thing to do stands before the rest of what to know.
    let core = said["core"].as_array().unwrap().iter().take(if format == "a5" { 1 } else { usize::MAX });
    for words in [&said["title"], &said["act"][0]["text"]].into_iter().chain(core) {
        let words = words.as_str().unwrap();
        assert!(read.contains(words), "{format} {language}, turned by {degrees}: {words} is missing in: {read}");
    }
}

/// The sheet with the most to say, so that its code is as dense as they come.
fn carbon_monoxide(laptop: &Laptop) -> Value {
    laptop.does("get_sheet", json!({ "code": "B07" }))
}

#[test]
fn a_flyer_is_read_back_in_every_language() {
    let laptop = Laptop::with_open_point();
    let page = carbon_monoxide(&laptop);
    LANGUAGES.iter().for_each(|language| reads_back(&laptop, &page, language, "a5", 2.0));
}

/// A full page in Cyrillic letters has the densest code of all: turned by two degrees it is not read from so coarse a scan.
#[test]
fn a_page_is_read_back_in_every_language() {
    let laptop = Laptop::with_open_point();
    let page = carbon_monoxide(&laptop);
    LANGUAGES.iter().for_each(|language| reads_back(&laptop, &page, language, "a4", -1.0));
}

#[test]
fn a_poster_is_read_back_in_every_language() {
    let laptop = Laptop::with_open_point();
    let page = carbon_monoxide(&laptop);
    LANGUAGES.iter().for_each(|language| reads_back(&laptop, &page, language, "a3", 1.5));
}

#[test]
fn large_print_is_read_back_in_every_language() {
    let laptop = Laptop::with_open_point();
    let page = carbon_monoxide(&laptop);
    LANGUAGES.iter().for_each(|language| reads_back(&laptop, &page, language, "large", -3.0));
}

#[test]
fn the_desk_tells_a_sheet_from_a_code_of_its_own() {
    let laptop = Laptop::with_open_point();
    let page = carbon_monoxide(&laptop);
    let scans = scans(&laptop, &page["summary"]["digest"], "nl", "a4");
    let read = |scan: GrayImage| {
        let refused = laptop.tries("read_code_picture", json!({ "content": base64(&png(scan)) })).unwrap_err();
        refused.details["why"].clone()
    };
    let whys: Vec<_> = scans.into_iter().map(read).collect();
    assert!(whys.contains(&json!("not_ours")), "a code was found, and it is not one to take in: {whys:?}");
}
