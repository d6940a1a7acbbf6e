//! Pictures of printed codes.

use image::codecs::png::PngEncoder;
use image::imageops::crop_imm;
use image::{DynamicImage, GrayImage, ImageFormat, Luma};
use proptest::prelude::*;
use std::io::Cursor;
use steunpunt_sync::qr::{Kind, Unusable, chain, modules, read_picture};

use super::{collected, content};

/// A page of A4 at 150 dots per inch with codes 60 mm wide, two beside each other.
fn page(parts: &[String]) -> GrayImage {
    let mut page = GrayImage::from_pixel(1240, 1754, Luma([255]));
    for (place, part) in (0..).zip(parts) {
        let rows = modules(part).unwrap();
        let dot = 354 / (rows.len() as u32 + 8);
        let (left, top) = (150 + place % 2 * 520, 150 + place / 2 * 520);
        for (x, y) in (0..rows.len()).flat_map(|y| (0..rows.len()).map(move |x| (x, y))).filter(|(x, y)| rows[*y][*x]) {
            let pixels = (0..dot).flat_map(|b| (0..dot).map(move |a| (a, b)));
            pixels.for_each(|(a, b)| page.put_pixel(left + x as u32 * dot + a, top + y as u32 * dot + b, Luma([20])));
        }
    }
    page
}

/// Photographed: turned by some degrees, larger or smaller, greyish, with specks.
fn photographed(page: &GrayImage, degrees: f32, scale: f32) -> GrayImage {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let (width, height) = (page.width() as f32, page.height() as f32);
    let mut noise = blake3::Hasher::new().update(b"noise").finalize_xof();
    let side = height * 1.2;
    GrayImage::from_fn((side * scale) as u32, (side * scale) as u32, |x, y| {
        let (x, y) = (x as f32 / scale - side / 2.0, y as f32 / scale - side / 2.0);
        let (x, y) = (x * cos + y * sin + width / 2.0, y * cos - x * sin + height / 2.0);
        let inside = x >= 0.0 && y >= 0.0 && x < width && y < height;
        let shade = if inside { page.get_pixel(x as u32, y as u32).0[0] } else { 90 };
        let mut random = [0; 2];
        noise.fill(&mut random);
        let speck = random[0] == 0;
        Luma([if speck { random[1] } else { (shade / 2 + 60).saturating_add(random[1] / 8) }])
    })
}

fn file(picture: GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(picture).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn a_printed_page_is_read_back() {
    let bytes = content(6 * 285);
    let parts = chain(&bytes, Kind::Bundle).unwrap();
    let read = read_picture(&file(page(&parts), ImageFormat::Png)).unwrap();
    assert_eq!(read.len(), parts.len());
    assert_eq!(collected(read).unwrap().bytes, bytes);
}

#[test]
fn a_photographed_page_is_read_back_however_it_lies() {
    let bytes = content(4 * 285);
    let page = page(&chain(&bytes, Kind::Bundle).unwrap());
    for (degrees, scale) in [(4.0, 1.0), (-7.0, 1.3), (93.0, 1.0), (183.0, 0.9)] {
        let read = read_picture(&file(photographed(&page, degrees, scale), ImageFormat::Jpeg)).unwrap();
        assert_eq!(collected(read).map(|it| it.bytes), Some(bytes.clone()), "{degrees}°, {scale}×");
    }
}

#[test]
fn a_picture_without_codes_is_no_error_and_one_that_claims_too_much_is_not_opened() {
    assert_eq!(read_picture(&file(GrayImage::from_pixel(300, 200, Luma([255])), ImageFormat::Png)), Ok(vec![]));
    assert_eq!(read_picture(b"GIF89a"), Err(Unusable::NotAPicture));
    let mut bomb = Vec::new();
    DynamicImage::ImageLuma8(GrayImage::new(20_000, 4_000)).write_with_encoder(PngEncoder::new(&mut bomb)).unwrap();
    assert!(bomb.len() < 1_000_000);
    assert_eq!(read_picture(&bomb), Err(Unusable::TooLarge));
}

proptest! {
    #[test]
    fn no_file_makes_it_panic(mut file in prop::collection::vec(any::<u8>(), 0..300), png in any::<bool>()) {
        if png {
            file.splice(0..0, *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
        }
        let _ = read_picture(&file);
    }
}

proptest! {
    // Each case draws and reads a picture.
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_damaged_code_makes_it_panic(
        length in 1..285_usize,
        stains in prop::collection::vec((0..330_u32, 0..330_u32, 1..90_u32, any::<u8>()), 0..12),
        (turned, scale) in (0..360_u16, 0.2..1.5_f32),
    ) {
        let part = chain(&content(length), Kind::Bundle).unwrap();
        let mut picture = crop_imm(&page(&part), 130, 130, 400, 400).to_image();
        for (left, top, size, shade) in stains {
            let spots = (left..left + size).flat_map(|x| (top..top + size).map(move |y| (x, y)));
            spots.filter(|(x, y)| *x < 400 && *y < 400).for_each(|(x, y)| picture.put_pixel(x, y, Luma([shade])));
        }
        let read = read_picture(&file(photographed(&picture, turned.into(), scale), ImageFormat::Png)).unwrap();
        prop_assert!(read.iter().all(|it| *it == part[0]), "{:?}", read);
    }
}
