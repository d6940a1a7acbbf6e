//! Bundles from and to sticks.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use steunpunt_hub::{Enrolling, Error, Hub, Outcome, Road, plural, taken_over};
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
    let found: Vec<_> =
        from.iter().map(|path| files(path)).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    if found.is_empty() {
        bail!("Hier staat geen pakket. Er is niets overgenomen.");
    }
    let mut failed = 0;
    for (file, on_stick) in found {
        match receive(hub, &file) {
            Ok(Outcome::Taken { new }) => {
                line(&format!("{}: {} overgenomen.", file.display(), plural(new, "nieuwe regel", "nieuwe regels")))?
            }
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
                line(&named(&file, &error).to_string())?;
            }
        }
    }
    match failed {
        0 => Ok(()),
        1 => bail!("1 pakket is niet overgenomen."),
        _ => bail!("{failed} pakketten zijn niet overgenomen."),
    }
}

/// Lets in a laptop that was never enrolled, and makes the enrolment that goes back to it.
pub fn adopt(hub: &Hub, adopt: &Adopt) -> Result<()> {
    let received = receive(hub, &adopt.file).map_err(|error| named(&adopt.file, &error))?;
    let point = match received {
        Outcome::HeldAside { public_key } if is_fingerprint_of(&adopt.code, &public_key) => {
            let name = hub.waiting_with(&adopt.code)?.point_name();
            let new = hub.confirm(&adopt.code)?;
            line(&format!("De laptop van {} is toegelaten. {}", shown(&name), taken_over(new)))?;
            hub.point(&name)?
        }
        Outcome::HeldAside { .. } => {
            bail!("De code hoort niet bij dit pakket. Het is bewaard; lees de code nog eens voor.")
        }
        Outcome::Taken { .. } => bail!("De laptop was al toegelaten. Het pakket is overgenomen."),
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
    let mut written = 0;
    for point in points {
        match hub.receipt(&point) {
            Ok(receipt) => {
                let put = stick::put(&stick, &receipt.name(&point), &receipt.bytes);
                let put = put.map_err(|error| anyhow!(stick_sentence(error)))?;
                written += 1;
                line(&format!("{}: {} staat op de stick.", shown(&point.name()), put.name))?;
            }
            Err(error @ Error::NoRecipient) if code.is_none() => {
                line(&format!("{}: {}", shown(&point.name()), error.sentence()))?;
            }
            Err(error) => return Err(error.into()),
        }
    }
    match written {
        0 => bail!("Er is niets op de stick gezet."),
        _ => line("De stick mag eruit."),
    }
}

fn stick_sentence(error: stick::Error) -> &'static str {
    match error {
        stick::Error::Full => "De stick is vol. Maak ruimte of neem een andere.",
        stick::Error::ReadOnly => "Op de stick kan niet worden geschreven. Kijk het schuifje na of neem een andere.",
        stick::Error::Gone => "De stick of die map is er niet. Er is niets op gezet; kijk de naam na.",
        stick::Error::NotReadable => "De stick kan niet worden gelezen. Neem een andere.",
        stick::Error::NotKept => "De stick gaf iets anders terug dan erop gezet was. Gebruik deze stick niet meer.",
        stick::Error::NameTaken => "Op de stick staat al een bestand met deze naam. Probeer het opnieuw.",
        stick::Error::TooLarge => "Het bewijs is groter dan een pakket kan zijn.",
        stick::Error::Damaged => "Het bestand is beschadigd of veranderd. Maak een nieuw.",
        stick::Error::Interrupted => "Het schrijven is afgebroken. Probeer het opnieuw.",
    }
}

/// The line for what went wrong with a file.
fn named(file: &Path, error: &anyhow::Error) -> anyhow::Error {
    anyhow!("{}: {}", file.display(), super::sentence(error))
}

fn is_for_others(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(Error::NotTaken(NotTaken::NotForUs)))
}

fn receive(hub: &Hub, file: &Path) -> Result<Outcome> {
    let size = std::fs::metadata(file).map_err(Error::from)?.len();
    if size > stick::LARGEST {
        return Err(Error::NotTaken(NotTaken::TooLarge).into());
    }
    let bytes = std::fs::read(file).map_err(Error::from)?;
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
