//! Settings of this laptop.

use std::collections::BTreeMap;
use std::path::Path;

use steunpunt_domain::configuration::{Defaults, Permission};
use steunpunt_store::setting;

use crate::context::Context;
use crate::shapes::settings::Settings;
use crate::{Answer, Failure, Wrong, backup, support_point};

/// The settings as they hold; those to begin with while no store is open.
pub(crate) fn current(context: &Context) -> Answer<Settings> {
    match context.open() {
        Ok(open) => Ok(read(&open.configuration.defaults, &open.store.read(setting::all)?)),
        Err(_) => Ok(read(&support_point::shipped()?.defaults, &BTreeMap::new())),
    }
}

fn read(defaults: &Defaults, kept: &BTreeMap<String, String>) -> Settings {
    let minutes = |name: &str, default: i64| {
        let kept = kept.get(name).and_then(|text| text.parse().ok());
        kept.unwrap_or_else(|| u32::try_from(default).unwrap_or(1))
    };
    let yes = |name: &str, default: bool| kept.get(name).map_or(default, |text| text == "true");
    let text = |name: &str, default: &str| kept.get(name).cloned().unwrap_or_else(|| default.to_owned());
    let named = |name: &str| kept.get(name).filter(|text| !text.is_empty()).cloned();
    Settings {
        lock_after_minutes: minutes("lock_after_minutes", defaults.lock_after_minutes),
        emergency_reminder_minutes: minutes("emergency_reminder_minutes", defaults.emergency_reminder_minutes),
        alone_warning_minutes: minutes("alone_warning_minutes", defaults.alone_warning_minutes),
        backup_every_minutes: minutes("backup_every_minutes", defaults.backup_every_minutes),
        sound: yes("sound", defaults.sound),
        language: text("language", "nl"),
        theme: text("theme", "light"),
        letter_keys: yes("letter_keys", true),
        printer: named("printer"),
        backup_folder: named("backup_folder"),
    }
}

/// Everyone may change what is only about looking, hearing and paper, because a printer fails when it is needed; the rest
/// needs the permission.
pub(crate) fn change(context: &Context, input: Settings) -> Answer<Settings> {
    let now = current(context)?;
    let before = now.backup_folder.clone();
    let looks = Settings {
        sound: input.sound,
        language: input.language.clone(),
        theme: input.theme.clone(),
        letter_keys: input.letter_keys,
        printer: input.printer.clone(),
        ..now
    };
    if looks != input {
        context.must(Permission::Settings)?;
    }
    check(&input)?;
    let moved = input.backup_folder != before;
    if moved {
        is_there(input.backup_folder.as_deref())?;
    }
    context.change(|tx| {
        named(&input).iter().try_for_each(|(name, value)| setting::set(tx, name, value))?;
        if moved { setting::set(tx, backup::WANTED, "1") } else { Ok(()) }
    })?;
    current(context)
}

/// A stick that is not in the laptop would become a folder on the laptop's own disk.
fn is_there(folder: Option<&str>) -> Answer<()> {
    if folder.is_some_and(|folder| !folder.is_empty() && !Path::new(folder).is_dir()) {
        return Err(Failure::bad("backupFolder", Wrong::NotThere));
    }
    Ok(())
}

fn check(input: &Settings) -> Answer<()> {
    let minutes = [
        ("lockAfterMinutes", input.lock_after_minutes, 60),
        ("emergencyReminderMinutes", input.emergency_reminder_minutes, 60),
        ("aloneWarningMinutes", input.alone_warning_minutes, 10_080),
        ("backupEveryMinutes", input.backup_every_minutes, 1_440),
    ];
    if let Some((field, ..)) = minutes.iter().find(|(_, value, most)| !(1..=*most).contains(value)) {
        return Err(Failure::bad(field, Wrong::Minutes));
    }
    if !["nl", "en"].contains(&input.language.as_str()) {
        return Err(Failure::bad("language", Wrong::Unknown));
    }
    if !["light", "dark"].contains(&input.theme.as_str()) {
        return Err(Failure::bad("theme", Wrong::Unknown));
    }
    Ok(())
}

fn named(input: &Settings) -> [(&'static str, String); 10] {
    [
        ("lock_after_minutes", input.lock_after_minutes.to_string()),
        ("emergency_reminder_minutes", input.emergency_reminder_minutes.to_string()),
        ("alone_warning_minutes", input.alone_warning_minutes.to_string()),
        ("backup_every_minutes", input.backup_every_minutes.to_string()),
        ("sound", input.sound.to_string()),
        ("language", input.language.clone()),
        ("theme", input.theme.clone()),
        ("letter_keys", input.letter_keys.to_string()),
        ("printer", input.printer.clone().unwrap_or_default()),
        ("backup_folder", input.backup_folder.clone().unwrap_or_default()),
    ]
}
