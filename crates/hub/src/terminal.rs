//! The acts of the terminal.

pub mod arguments;
mod bundles;
mod codes;
mod secret;
mod sheets;

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_hub::{
    BadConfig, Config, Enrolling, Error, Hub, HubKey, MachineClock, PointName, Setup, back_up, card, export_files,
    file_sentence, for_people, listen, open_page, overview, plural, replace, taken_over,
};
use steunpunt_store::device::Machine;
use steunpunt_store::keys::{KeyCost, RecoveryCode};
use steunpunt_sync::enrolment::{Enrolment, fingerprint};

use arguments::{Act, Arguments, Enrol, Sheet};

const PASSPHRASE_LENGTH: usize = 12;

/// Does what was asked.
pub fn run(arguments: &Arguments) -> Result<()> {
    let config = Config::load(&arguments.config)?;
    match arguments.act.as_ref().unwrap_or(&Act::Run) {
        Act::Init => init(&config).map(|_| ()),
        Act::Recover => recover(&config),
        Act::Run => serve(config),
        Act::Backup { to } => backup(&opened(config)?, &arguments.config, to),
        act => with(&opened(config)?, act),
    }
}

/// The line for an error.
pub fn sentence(error: &anyhow::Error) -> String {
    if let Some(known) = error.downcast_ref::<Error>() {
        return known.sentence();
    }
    if let Some(BadConfig::Unreadable(path, why)) = error.downcast_ref() {
        return format!("{}: {}", path.display(), file_sentence(why));
    }
    match error.downcast_ref::<io::Error>() {
        // What was being done stands before it, where that was said.
        Some(why) if error.to_string() != why.to_string() => format!("{error}: {}", file_sentence(why)),
        Some(why) => file_sentence(why),
        None => format!("{error:#}"),
    }
}

fn with(hub: &Hub, act: &Act) -> Result<()> {
    match act {
        Act::Enrol(enrol) => self::enrol(hub, enrol),
        Act::Waiting => waiting(hub),
        Act::Confirm { code } => line(&format!("De laptop is toegelaten. {}", taken_over(hub.confirm(code)?))),
        Act::Refuse { code } => {
            hub.turn_away(code)?;
            line("De laptop is niet toegelaten. Wat hij stuurde, is weggegooid.")
        }
        Act::Adopt(adopt) => bundles::adopt(hub, adopt),
        Act::Import { from } => bundles::import(hub, from),
        Act::Codes { from } => codes::import(hub, from),
        Act::Radio { groups } => codes::hear(hub, groups),
        Act::Export { out } => export(hub, out),
        Act::ExportCodes { point, out } => codes::write_receipt(hub, point, out),
        Act::ExportStick { folder, point } => bundles::to_stick(hub, folder, point.as_deref()),
        Act::Sheet(Sheet::Publish { from, point, contradicts }) => {
            sheets::publish(hub, from, point.as_deref(), *contradicts)
        }
        Act::Points => points(hub),
        Act::Init | Act::Run | Act::Recover | Act::Backup { .. } => Ok(()),
    }
}

fn init(config: &Config) -> Result<HubKey> {
    let passphrase = chosen()?;
    make_folder(&config.data)?;
    let made = HubKey::create(&HubKey::path_in(&config.data), &passphrase, KeyCost::LAPTOP);
    let (key, recovery) = made.map_err(Error::from)?;
    line(&format!("De sleutel van deze server is gemaakt. Zijn code: {}", fingerprint(&key.public_key())))?;
    line("Schrijf de herstelcode op en leg haar in een gesloten envelop. Zij wordt maar één keer getoond:")?;
    line(&recovery.to_string())?;
    Ok(key)
}

fn chosen() -> Result<String> {
    let passphrase = secret::new_passphrase()?;
    if passphrase.chars().count() < PASSPHRASE_LENGTH {
        anyhow::bail!("De wachtwoordzin is te kort: neem er een van minstens twaalf tekens, zoals vijf woorden.");
    }
    Ok(passphrase)
}

fn recover(config: &Config) -> Result<()> {
    let code = secret::recovery_code()?.parse::<RecoveryCode>();
    let code = code.context("De herstelcode klopt niet; kijk haar letter voor letter na.")?;
    HubKey::recover(&HubKey::path_in(&config.data), &code, &chosen()?, KeyCost::LAPTOP).map_err(Error::from)?;
    line("De sleutel gaat nu open met de nieuwe wachtwoordzin.")
}

fn opened(config: Config) -> Result<Hub> {
    let path = HubKey::path_in(&config.data);
    if !path.exists() {
        anyhow::bail!("Deze server heeft nog geen sleutel. Maak hem met: steunpunt-hub init");
    }
    let key = HubKey::open(&path, &secret::passphrase()?).map_err(Error::from)?;
    hub(config, key)
}

fn hub(config: Config, key: HubKey) -> Result<Hub> {
    let machine = Machine(machine_uid::get().unwrap_or_default());
    Ok(Hub::open(Setup { config, key, clock: Arc::new(MachineClock), machine })?)
}

fn serve(config: Config) -> Result<()> {
    let hub = if HubKey::path_in(&config.data).exists() {
        opened(config)?
    } else {
        let key = init(&config)?;
        hub(config, key)?
    };
    let hub = Arc::new(hub);
    let listener = listen(&hub).with_context(|| format!("Op {} kan niet worden geluisterd", hub.config.listen))?;
    let page = open_page(Arc::clone(&hub)).with_context(|| format!("Op {} kan geen pagina", hub.config.page))?;
    line(&format!("Laptops worden beantwoord op {}.", listener.address()))?;
    line("De pagina opent één keer op dit adres:")?;
    line(page.url())?;
    page.wait();
    drop(listener);
    Ok(())
}

fn enrol(hub: &Hub, enrol: &Enrol) -> Result<()> {
    let point = PointOpened::new(&enrol.name, &enrol.point, &hub.config.municipality, enrol.exercise);
    let point = point.map_err(Error::from)?;
    let enrolment = hub.enrol(Enrolling { point, hours: enrol.hours, most_laptops: enrol.laptops })?;
    if let Some(path) = &enrol.card {
        std::fs::write(path, card(hub, &enrolment)?).with_context(|| path.display().to_string())?;
        line(&format!("De kaart staat in {}.", path.display()))?;
    }
    write_enrolment(hub, &enrolment, &enrol.out)
}

fn write_enrolment(hub: &Hub, enrolment: &Enrolment, out: &Path) -> Result<()> {
    std::fs::write(out, hub.write_enrolment(enrolment)).with_context(|| out.display().to_string())?;
    line(&format!(
        "De aansluiting voor {} staat in {}. Zij werkt tot {}, voor hoogstens {}.",
        enrolment.point.code,
        out.display(),
        for_people(enrolment.expires),
        plural(enrolment.most_laptops, "laptop", "laptops")
    ))?;
    line(&format!("Vingerafdruk van de gemeente, om te vergelijken: {}", fingerprint(&enrolment.hub.public_key)))
}

fn waiting(hub: &Hub) -> Result<()> {
    let all = hub.waiting()?;
    if all.is_empty() {
        return line("Er wacht niemand.");
    }
    for laptop in all {
        let exercise = if laptop.exercise { " OEFENING" } else { "" };
        line(&format!(
            "{}  {}{exercise}, {}, sinds {}; {}, {}",
            fingerprint(&laptop.public_key),
            laptop.point,
            format!("laptop {} {}", laptop.letter, laptop.name).trim_end(),
            for_people(laptop.since),
            plural(laptop.emergencies, "noodmelding", "noodmeldingen"),
            plural(laptop.requests, "hulpvraag", "hulpvragen"),
        ))?;
    }
    Ok(())
}

fn points(hub: &Hub) -> Result<()> {
    for of in overview(hub)?.points {
        let exercise = if of.point.exercise { " OEFENING" } else { "" };
        let heard = of.heard.map_or_else(|| "nog nooit".to_owned(), |heard| for_people(Wall(heard.at_ms)));
        line(&format!(
            "{}{exercise}  {}: laatst gehoord {heard}; noodmeldingen niet bevestigd: {}, open met spoed: {}, open: {}",
            of.point.code,
            of.point.name,
            of.emergencies.len(),
            of.urgent.len(),
            of.open
        ))?;
    }
    waiting(hub)
}

fn export(hub: &Hub, out: &Path) -> Result<()> {
    std::fs::create_dir_all(out).with_context(|| out.display().to_string())?;
    for file in export_files(hub)? {
        let path = out.join(&file.name);
        replace(&path, &file.bytes).with_context(|| path.display().to_string())?;
        line(&path.display().to_string())?;
    }
    Ok(())
}

fn backup(hub: &Hub, settings: &Path, to: &Path) -> Result<()> {
    let made = back_up(hub, settings, to)?;
    line(&format!("De reservekopie staat in {}.", made.folder.display()))?;
    match made.left_out.iter().map(shown).collect::<Vec<_>>().as_slice() {
        [] => Ok(()),
        some => anyhow::bail!("Deze punten konden niet worden geopend en zitten er niet in: {}.", some.join(", ")),
    }
}

fn make_folder(folder: &Path) -> Result<()> {
    Ok(steunpunt_hub::make_private_folder(folder)?)
}

/// The name of the point of an enrolment or a laptop.
fn shown(name: &PointName) -> String {
    if name.exercise { format!("{} (OEFENING)", name.code) } else { name.code.clone() }
}

fn line(text: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}")?;
    Ok(out.flush()?)
}
