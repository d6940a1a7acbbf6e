//! Bundles from and to sticks.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use steunpunt_hub::{Enrolling, Error, Hub, Outcome, Road};
use steunpunt_sync::enrolment::{NotTaken, fingerprint, is_fingerprint_of};
use steunpunt_sync::stick::{self, FolderStick, Name};

use super::arguments::Adopt;
use super::{line, secret, shown, write_enrolment};

/// What a laptop that is adopted gets: long enough to bring it back on a bicycle, for all laptops of a point.
const HOURS: u32 = 72;
const LAPTOPS: u32 = 6;

/// Takes in every bundle; one that cannot be taken does not keep the others. What else lies on a stick, receipts that
/// went out on it or bundles between laptops, is left alone.
pub fn import(hub: &Hub, from: &[PathBuf]) -> Result<()> {
    let mut failed = 0;
    for (file, on_stick) in from.iter().map(|path| files(path)).collect::<Result<Vec<_>>>()?.into_iter().flatten() {
        match receive(hub, &file) {
            Ok(Outcome::Taken { new }) => line(&format!("{}: {new} nieuwe regels overgenomen.", file.display()))?,
            Ok(Outcome::HeldAside { public_key }) => line(&format!(
                "{}: van een laptop die nog niet is toegelaten; bewaard. Vergelijk zijn code en laat hem toe: \
                 steunpunt-hub confirm {}",
                file.display(),
                fingerprint(&public_key)
            ))?,
            Err(error) if on_stick && is_for_others(&error) => {
                line(&format!("{}: niet voor het gemeentehuis; het blijft op de stick staan.", file.display()))?;
            }
            Err(error) => {
                failed += 1;
                line(&format!("{}: {}", file.display(), super::sentence(&error)))?;
            }
        }
    }
    match failed {
        0 => Ok(()),
        1 => anyhow::bail!("1 pakket is niet overgenomen."),
        _ => anyhow::bail!("{failed} pakketten zijn niet overgenomen."),
    }
}

/// Lets in a laptop that was never enrolled, and makes the enrolment that goes back to it.
pub fn adopt(hub: &Hub, adopt: &Adopt) -> Result<()> {
    let point = match receive(hub, &adopt.file)? {
        Outcome::HeldAside { public_key } if is_fingerprint_of(&adopt.code, &public_key) => {
            let name = hub.waiting_with(&adopt.code)?.point_name();
            let new = hub.confirm(&adopt.code)?;
            line(&format!("De laptop van {} is toegelaten. Er zijn {new} regels overgenomen.", shown(&name)))?;
            hub.point(&name)?
        }
        Outcome::HeldAside { .. } => {
            anyhow::bail!("De code hoort niet bij dit pakket. Het is bewaard; lees de code nog eens voor.")
        }
        Outcome::Taken { .. } => anyhow::bail!("De laptop was al toegelaten. Het pakket is overgenomen."),
    };
    let enrolling = Enrolling { point: point.opened.clone(), hours: HOURS, most_laptops: LAPTOPS };
    write_enrolment(hub, &hub.enrol(enrolling)?, &adopt.out)
}

/// Puts the receipts of a point, or of all, on a stick.
pub fn to_stick(hub: &Hub, folder: &Path, code: Option<&str>) -> Result<()> {
    let points = match code {
        Some(code) => vec![hub.point_by_code(code)?],
        None => hub.points(),
    };
    let stick = FolderStick::new(folder);
    for point in points {
        match hub.receipt(&point) {
            Ok(receipt) => {
                let put = stick::put(&stick, &receipt.name(&point), &receipt.bytes)?;
                line(&format!("{}: {} staat op de stick.", shown(&point.name()), put.name))?;
            }
            Err(error @ Error::NoRecipient) if code.is_none() => {
                line(&format!("{}: {}", shown(&point.name()), error.sentence()))?;
            }
            Err(error) => return Err(error.into()),
        }
    }
    line("De stick mag eruit.")
}

fn is_for_others(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(Error::NotTaken(NotTaken::NotForUs)))
}

fn receive(hub: &Hub, file: &Path) -> Result<Outcome> {
    let size = std::fs::metadata(file).with_context(|| file.display().to_string())?.len();
    if size > stick::LARGEST {
        return Err(Error::NotTaken(NotTaken::TooLarge).into());
    }
    let bytes = std::fs::read(file)?;
    match hub.receive(&bytes, None, Road::Stick) {
        Err(Error::NeedsWords) => {
            Ok(hub.receive(&bytes, Some(&secret::words(&file.display().to_string())?), Road::Stick)?)
        }
        other => Ok(other?),
    }
}

/// The bundles that a path means, each with whether it was found there rather than named.
fn files(path: &Path) -> Result<Vec<(PathBuf, bool)>> {
    if !path.is_dir() {
        return Ok(vec![(path.to_owned(), false)]);
    }
    let names = std::fs::read_dir(path)?.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| Name::parse(name).is_some()).collect();
    names.sort();
    Ok(names.into_iter().map(|name| (path.join(name), true)).collect())
}
