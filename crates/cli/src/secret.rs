//! Passphrases and PINs: from the environment, or asked without showing them. Never from an argument.

use anyhow::{Result, bail};

/// Everybody can read it on the screen of an exercise: it guards nothing.
const EXERCISE: &str = "oefenen";

/// The passphrase of the store that opens. An exercise has only one.
pub fn passphrase(exercise: bool) -> Result<String> {
    if exercise { Ok(EXERCISE.to_owned()) } else { given_or_asked("STEUNPUNT_PASSPHRASE", "Wachtwoordzin") }
}

/// A passphrase that is chosen now.
pub fn new_passphrase(exercise: bool) -> Result<String> {
    if exercise { Ok(EXERCISE.to_owned()) } else { given_or_chosen("STEUNPUNT_PASSPHRASE", "Nieuwe wachtwoordzin") }
}

/// The PIN of whoever acts.
pub fn pin(name: &str) -> Result<String> {
    given_or_asked("STEUNPUNT_PIN", &format!("Pincode van {name}"))
}

/// The PIN that the first coordinator chooses.
pub fn first_pin(name: &str) -> Result<String> {
    given_or_chosen("STEUNPUNT_PIN", &format!("Nieuwe pincode van {name}"))
}

/// The PIN of a new volunteer.
pub fn new_pin(name: &str) -> Result<String> {
    given_or_chosen("STEUNPUNT_NEW_PIN", &format!("Nieuwe pincode van {name}"))
}

/// The six words that came with a bundle, where it has any.
pub fn bundle_passphrase() -> Option<String> {
    given("STEUNPUNT_BUNDLE_PASSPHRASE")
}

fn given(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|value| !value.is_empty())
}

fn given_or_asked(variable: &str, question: &str) -> Result<String> {
    given(variable).map_or_else(|| ask(variable, question), Ok)
}

/// Asked twice, because nobody sees what they type.
fn given_or_chosen(variable: &str, question: &str) -> Result<String> {
    if let Some(given) = given(variable) {
        return Ok(given);
    }
    let first = ask(variable, question)?;
    if ask(variable, &format!("{question}, nog een keer"))? != first {
        bail!("De twee waren niet gelijk. Er is niets veranderd; probeer het opnieuw.");
    }
    Ok(first)
}

fn ask(variable: &str, question: &str) -> Result<String> {
    let Ok(answer) = rpassword::prompt_password(format!("{question}: ")) else {
        bail!("{question} ontbreekt: zet {variable} in de omgeving of werk in een terminal die vragen kan stellen.");
    };
    Ok(answer)
}
