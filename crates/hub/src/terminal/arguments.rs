//! What may stand on the command line. The comments here are the help that a user reads, so they are Dutch.
//!
//! No passphrase is ever an argument: arguments are visible to every program on the machine.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// De server van het gemeentehuis: ontvangt wat steunpunten voor de gemeente schrijven.
///
/// De wachtwoordzin komt uit STEUNPUNT_HUB_PASSPHRASE; anders wordt ernaar gevraagd.
#[derive(Parser)]
#[command(name = "steunpunt-hub", version)]
pub struct Arguments {
    /// Configuratiebestand
    #[arg(long, global = true, value_name = "BESTAND", default_value = "steunpunt-hub.toml")]
    pub config: PathBuf,
    /// Wat er gebeurt; zonder dit: run
    #[command(subcommand)]
    pub act: Option<Act>,
}

/// Wat er gebeurt.
#[derive(Subcommand)]
pub enum Act {
    /// Maakt de sleutel van de server en toont één keer de herstelcode
    Init,
    /// Start de server en de pagina; maakt eerst een sleutel als die er nog niet is
    Run,
    /// Maakt een aansluiting voor een punt
    Enrol(Enrol),
    /// Toont welke laptops wachten, met hun code
    Waiting,
    /// Laat een wachtende laptop toe: de code is die op zijn scherm
    Confirm {
        /// Code van zestien tekens, zoals op de laptop te lezen
        code: String,
    },
    /// Laat een wachtende laptop niet toe
    Refuse {
        /// Code van zestien tekens
        code: String,
    },
    /// Neemt een laptop op die zonder aansluiting begon, met alles wat hij heeft
    Adopt(Adopt),
    /// Leest pakketten in, van een stick of uit een bestand
    Import {
        /// Bestanden of mappen
        #[arg(required = true)]
        from: Vec<PathBuf>,
    },
    /// Leest QR-codes in: van foto's of scans, of uit een tekstbestand met één code per regel
    Codes {
        /// Bestanden, alle codes van één papier samen
        #[arg(required = true)]
        from: Vec<PathBuf>,
    },
    /// Neemt een radiocode over die werd voorgelezen
    Radio {
        /// De groepjes, achter elkaar
        #[arg(required = true)]
        groups: Vec<String>,
    },
    /// Schrijft alles als CSV en JSON in een map
    Export {
        /// Map
        #[arg(long, value_name = "MAP")]
        out: PathBuf,
    },
    /// Zet de bewijzen van ontvangst voor een punt op een stick
    ExportStick {
        /// Map van de stick
        folder: PathBuf,
        /// Code van het punt; anders alle punten
        #[arg(long, value_name = "CODE")]
        point: Option<String>,
    },
    /// Maakt een vel met QR-codes: het bewijs van ontvangst van een punt, voor als er alleen papier terug kan (HTML)
    ExportCodes {
        /// Code van het punt
        #[arg(long, value_name = "CODE")]
        point: String,
        /// Bestand voor het vel
        #[arg(long, value_name = "BESTAND")]
        out: PathBuf,
    },
    /// Informatiebladen van de gemeente
    #[command(subcommand)]
    Sheet(Sheet),
    /// Maakt een reservekopie van alles, ook terwijl de server draait
    Backup {
        /// Map waarin de kopie komt, zoals een andere schijf
        #[arg(long, value_name = "MAP")]
        to: PathBuf,
    },
    /// Toont alle punten, met wat er open staat
    Points,
    /// Opent de sleutel met de herstelcode en geeft hem een nieuwe wachtwoordzin
    Recover,
}

/// Een aansluiting.
#[derive(Args)]
pub struct Enrol {
    /// Code van het punt, zoals ZB03
    #[arg(long, value_name = "CODE")]
    pub point: String,
    /// Naam van het punt
    #[arg(long, value_name = "NAAM")]
    pub name: String,
    /// Voor een oefening
    #[arg(long)]
    pub exercise: bool,
    /// Zoveel uur geldig
    #[arg(long, value_name = "UREN", default_value_t = 72, value_parser = clap::value_parser!(u32).range(1..=8784))]
    pub hours: u32,
    /// Voor hoogstens zoveel laptops
    #[arg(long, value_name = "AANTAL", default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..=100))]
    pub laptops: u32,
    /// Bestand voor de aansluiting
    #[arg(long, value_name = "BESTAND")]
    pub out: PathBuf,
    /// Ook een kaart met codes om te printen (HTML)
    #[arg(long, value_name = "BESTAND")]
    pub card: Option<PathBuf>,
}

/// Een laptop die zonder aansluiting begon.
#[derive(Args)]
pub struct Adopt {
    /// Het pakket dat hij voor de gemeente maakte; de zes woorden komen uit STEUNPUNT_HUB_WORDS of worden gevraagd
    pub file: PathBuf,
    /// Code van zestien tekens, zoals op de laptop te lezen
    #[arg(long, value_name = "CODE")]
    pub code: String,
    /// Bestand voor de aansluiting die hij terugkrijgt
    #[arg(long, value_name = "BESTAND")]
    pub out: PathBuf,
}

/// Informatiebladen van de gemeente.
#[derive(Subcommand)]
pub enum Sheet {
    /// Publiceert de bladen van een pakket, of van een map met pack.toml: elk punt heeft ze na de volgende uitwisseling
    Publish {
        /// Pakket of map
        from: PathBuf,
        /// Code van het punt; anders alle punten
        #[arg(long, value_name = "CODE")]
        point: Option<String>,
        /// De bladen spreken de vorige versie tegen: wie die kreeg, moet het horen
        #[arg(long)]
        contradicts: bool,
    },
}
