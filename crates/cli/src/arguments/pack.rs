//! Arguments of packs of information sheets.

use std::path::PathBuf;

use clap::Subcommand;

/// Pakketten met informatiebladen. Alleen import heeft de gegevens van een noodsteunpunt nodig.
#[derive(Subcommand)]
pub enum Pack {
    /// Maakt een sleutel waarmee een gemeente haar pakketten ondertekent
    Key {
        /// Bestand voor de sleutel; houd het geheim
        #[arg(long, value_name = "BESTAND")]
        out: PathBuf,
    },
    /// Toont de vingerafdruk van een sleutel, om aan de noodsteunpunten voor te lezen
    Fingerprint {
        /// Bestand met de sleutel
        #[arg(long, value_name = "BESTAND")]
        key: PathBuf,
    },
    /// Maakt een pakket van een map met pack.toml en sheets/
    Build {
        /// De map
        folder: PathBuf,
        /// Bestand met de sleutel
        #[arg(long, value_name = "BESTAND")]
        key: PathBuf,
        /// Bestand voor het pakket
        #[arg(long, value_name = "BESTAND")]
        out: PathBuf,
        /// Vervangt het bestand als het er al is
        #[arg(long)]
        replace: bool,
    },
    /// Toont wat er in een pakket zit
    Show {
        /// Het pakket
        file: PathBuf,
    },
    /// Neemt een pakket over, helemaal of niet
    Import {
        /// Het pakket
        file: PathBuf,
        /// Vingerafdruk van de uitgever, zoals u hem van de uitgever zelf hoorde; nodig als die hier nog niet bekend is
        #[arg(long, value_name = "VINGERAFDRUK")]
        fingerprint: Option<String>,
        /// Alleen kijken wat er verandert
        #[arg(long)]
        dry_run: bool,
    },
}
