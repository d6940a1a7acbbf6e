//! The configuration file of the server: names, places and addresses. It holds no secret.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use steunpunt_domain::configuration::{self, Configuration, ConfigurationError};

/// What the file says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The municipality's name for this server.
    pub name: String,
    /// The municipality, by its CBS code or its name.
    pub municipality: String,
    /// The folder of everything that is kept.
    pub data: PathBuf,
    /// Where laptops are answered.
    pub listen: SocketAddr,
    /// The addresses that laptops are given, the likeliest first.
    pub addresses: Vec<String>,
    /// Where the page is: on this machine alone.
    pub page: SocketAddr,
    /// The folder of the municipality's own configuration files.
    pub configuration: Option<PathBuf>,
    /// How to report a weakness.
    pub security: Option<Security>,
}

/// What stands in `security.txt` (RFC 9116).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Security {
    /// Where to report: `mailto:` or `https:`, the preferred one first.
    pub contact: Vec<String>,
    /// Until when this may be relied on, as RFC 3339 writes it.
    pub expires: String,
    /// Languages that are understood.
    pub languages: Option<String>,
    /// The page with the rules for reporting.
    pub policy: Option<String>,
}

/// Why the file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadConfig {
    /// It cannot be read.
    #[error("{0}: {1}")]
    Unreadable(PathBuf, std::io::Error),
    /// It is not what it should be.
    #[error("{0}: {1}")]
    Wrong(PathBuf, String),
}

impl Config {
    /// Reads the file.
    pub fn load(path: &Path) -> Result<Self, BadConfig> {
        let text = std::fs::read_to_string(path).map_err(|error| BadConfig::Unreadable(path.to_owned(), error))?;
        Self::read(&text).map_err(|message| BadConfig::Wrong(path.to_owned(), message))
    }

    /// Reads its text.
    pub fn read(text: &str) -> Result<Self, String> {
        let config: Self = configuration::read("", text).map_err(|ConfigurationError { line, message, .. }| {
            format!("regel {line}: {message}. Er is niets gestart; verbeter de regel.")
        })?;
        let one_line = |text: &String| !text.trim().is_empty() && !text.chars().any(char::is_control);
        if !config.page.ip().is_loopback() {
            return Err("page: de pagina is alleen voor deze computer; neem 127.0.0.1 of [::1]".to_owned());
        }
        if !one_line(&config.name) || config.name.len() > 120 {
            return Err("name: één regel van hoogstens 120 tekens".to_owned());
        }
        if config.addresses.is_empty() || !config.addresses.iter().all(one_line) {
            return Err("addresses: noem er minstens één, met naam en poort".to_owned());
        }
        let security = config.security.iter();
        if !security.clone().all(|it| !it.contact.is_empty() && it.lines().iter().all(one_line)) {
            return Err("security: minstens één contact, elke waarde op één regel".to_owned());
        }
        Ok(config)
    }

    /// The categories, urgencies and words that points work with.
    pub fn words(&self) -> Result<Configuration, String> {
        let words = match &self.configuration {
            Some(folder) => steunpunt_store::configuration::load(folder, &steunpunt_store::pack::PackFiles::default()),
            None => steunpunt_store::configuration::shipped(),
        };
        words.map_err(|error| error.to_string())
    }

    /// The municipality's own files, name and text, for giving along with an enrolment.
    pub fn own_files(&self) -> std::io::Result<Vec<(String, String)>> {
        let Some(folder) = &self.configuration else { return Ok(Vec::new()) };
        let names = Configuration::FILES.into_iter().chain(["theme.css"]);
        let present = names.map(|name| (name, folder.join(name))).filter(|(_, path)| path.is_file());
        present.map(|(name, path)| Ok((name.to_owned(), std::fs::read_to_string(path)?))).collect()
    }
}

impl Security {
    /// The text of `security.txt`.
    pub fn text(&self) -> String {
        self.lines().iter().map(|line| format!("{line}\n")).collect()
    }

    fn lines(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.contact.iter().map(|contact| format!("Contact: {contact}")).collect();
        lines.push(format!("Expires: {}", self.expires));
        lines.extend(self.languages.iter().map(|languages| format!("Preferred-Languages: {languages}")));
        lines.extend(self.policy.iter().map(|policy| format!("Policy: {policy}")));
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = include_str!("../example.toml");

    #[test]
    fn the_example_can_be_used_and_stays_on_this_machine() {
        let config = Config::read(EXAMPLE).unwrap();
        assert!(config.listen.ip().is_loopback() && config.page.ip().is_loopback());
        assert!(config.name.contains("VOORBEELD"));
        let text = config.security.unwrap().text();
        assert!(text.starts_with("Contact: mailto:") && text.contains("\nExpires: 2027-"), "{text}");
    }

    #[test]
    fn a_page_for_the_whole_network_is_refused() {
        let open = EXAMPLE.replace("page = \"127.0.0.1:7474\"", "page = \"0.0.0.0:7474\"");
        assert!(Config::read(&open).unwrap_err().starts_with("page:"));
        let mistyped = EXAMPLE.replace("page = ", "pagina = ");
        let line = 1 + mistyped.lines().position(|line| line.starts_with("pagina")).unwrap();
        let said = Config::read(&mistyped).unwrap_err();
        assert!(said.starts_with(&format!("regel {line}: `pagina`")), "{said}");
    }
}
