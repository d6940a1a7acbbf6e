//! Reads the QR codes on a photograph or a scan.

use std::collections::BTreeSet;
use std::io::Cursor;

use image::imageops::{FilterType, resize, thumbnail};
use image::{GrayImage, ImageFormat, ImageReader};
use rxing::common::HybridBinarizer;
use rxing::multi::MultipleBarcodeReader;
use rxing::qrcode::cpp_port::QrReader;
use rxing::{BarcodeFormat, BinaryBitmap, DecodeHints, Luma8LuminanceSource};

/// A page photographed by a good telephone has 12 to 50 million pixels.
const MOST_PIXELS: u64 = 64_000_000;

/// No page needs a larger file.
const MOST_FILE_BYTES: usize = 64 << 20;

/// The longer sides, in pixels, at which a picture is looked at. At the middle one a module of a code 60 mm wide on A4
/// has five pixels; smaller smooths noise and paper away, larger reads a page that fills half its picture. Each finds
/// codes that another misses.
const LOOKS: [u32; 3] = [1400, 2000, 2800];

/// Why a file is not looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unusable {
    /// Neither PNG nor JPEG, or damaged.
    #[error("no picture that can be read")]
    NotAPicture,
    /// More pixels than any page needs: take the picture again, smaller.
    #[error("the picture is too large")]
    TooLarge,
}

/// The texts of all QR codes found on a PNG or JPEG picture, lying in any direction. None found is no error.
pub fn read_picture(file: &[u8]) -> Result<Vec<String>, Unusable> {
    let picture = decode(file)?;
    let longer = picture.width().max(picture.height());
    // A scan of few dots an inch that lies crooked is read when it is enlarged by half, and not as it is.
    let sides: BTreeSet<u32> = LOOKS.into_iter().map(|side| side.min(longer + longer / 2)).collect();
    let texts: BTreeSet<String> = sides.into_iter().flat_map(|side| codes(scaled(&picture, side, longer))).collect();
    Ok(texts.into_iter().collect())
}

/// The file's own claim of its size is judged before anything is made of that size.
fn decode(file: &[u8]) -> Result<GrayImage, Unusable> {
    if file.len() > MOST_FILE_BYTES {
        return Err(Unusable::TooLarge);
    }
    let open = || ImageReader::new(Cursor::new(file)).with_guessed_format().map_err(|_| Unusable::NotAPicture);
    let taken = |it: ImageFormat| matches!(it, ImageFormat::Png | ImageFormat::Jpeg);
    open()?.format().filter(|it| taken(*it)).ok_or(Unusable::NotAPicture)?;
    let (width, height) = open()?.into_dimensions().map_err(|_| Unusable::NotAPicture)?;
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Unusable::TooLarge);
    }
    Ok(open()?.decode().map_err(|_| Unusable::NotAPicture)?.into_luma8())
}

fn scaled(picture: &GrayImage, side: u32, longer: u32) -> GrayImage {
    let length = |of: u32| (u64::from(of) * u64::from(side) / u64::from(longer)).max(1) as u32;
    let (width, height) = (length(picture.width()), length(picture.height()));
    if side > longer { resize(picture, width, height, FilterType::Triangle) } else { thumbnail(picture, width, height) }
}

fn codes(picture: GrayImage) -> Vec<String> {
    let (width, height) = picture.dimensions();
    let Ok(source) = Luma8LuminanceSource::new(picture.into_raw(), width, height) else { return Vec::new() };
    let formats = Some([BarcodeFormat::QR_CODE].into());
    let hints = DecodeHints { PossibleFormats: formats, TryHarder: Some(true), ..DecodeHints::default() };
    let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
    // The other reader of several codes gives up on a page at the first corner that belongs to no code.
    let found = QrReader.decode_multiple_with_hints(&mut bitmap, &hints);
    found.unwrap_or_default().iter().map(|it| it.getText().to_owned()).collect()
}
