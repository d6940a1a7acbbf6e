//! Secrets: from the environment, or asked without showing them. Never from an argument.

use anyhow::{Result, bail};

const PASSPHRASE: &str = "STEUNPUNT_HUB_PASSPHRASE";

/// The passphrase of the server's key.
pub fn passphrase() -> Result<String> {
    given_or_asked(PASSPHRASE, "Wachtwoordzin")
}

/// A passphrase that is chosen now; asked twice, because nobody sees what they type.
pub fn new_passphrase() -> Result<String> {
    if let Some(given) = given(PASSPHRASE) {
        return Ok(given);
    }
    let first = ask(PASSPHRASE, "Nieuwe wachtwoordzin")?;
    if ask(PASSPHRASE, "Nieuwe wachtwoordzin, nog een keer")? != first {
        bail!("De twee waren niet gelijk. Er is niets veranderd; probeer het opnieuw.");
    }
    Ok(first)
}

/// The recovery code of the server's key.
pub fn recovery_code() -> Result<String> {
    given_or_asked("STEUNPUNT_HUB_RECOVERY", "Herstelcode")
}

/// The six words that open a bundle.
pub fn words(file: &str) -> Result<String> {
    given_or_asked("STEUNPUNT_HUB_WORDS", &format!("Zes woorden bij {file}"))
}

fn given(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|value| !value.is_empty())
}

fn given_or_asked(variable: &str, question: &str) -> Result<String> {
    given(variable).map_or_else(|| ask(variable, question), Ok)
}

fn ask(variable: &str, question: &str) -> Result<String> {
    let Ok(answer) = rpassword::prompt_password(format!("{question}: ")) else {
        bail!("Nog nodig: {question}. Zet {variable} in de omgeving, of werk in een terminal die vragen kan stellen.");
    };
    Ok(answer)
}
