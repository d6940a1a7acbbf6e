//! What may stand on the command line. The comments here are the help that a user reads, so they are Dutch.
//!
//! No passphrase and no PIN is ever an argument: arguments are visible to every program on the laptop.

mod message;
mod pack;
mod sheet;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub use message::{Message, StatusReport, WriteMessage};
pub use pack::Pack;
pub use sheet::Sheet;

/// Steunpunt zonder venster: hulpvragen van een noodsteunpunt vanaf de opdrachtregel.
///
/// De wachtwoordzin komt uit STEUNPUNT_PASSPHRASE, de pincode uit STEUNPUNT_PIN; anders wordt ernaar gevraagd.
#[derive(Parser)]
#[command(name = "steunpunt", version)]
pub struct Arguments {
    /// Map met de gegevens; anders de eigen map van de gebruiker
    #[arg(long, global = true, value_name = "MAP")]
    pub store: Option<PathBuf>,
    /// De oefening in plaats van de echte gegevens
    #[arg(long, global = true)]
    pub exercise: bool,
    /// Wie dit doet; anders de eerste coördinator
    #[arg(long = "as", global = true, value_name = "NAAM")]
    pub who: Option<String>,
    /// Uitkomst als JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// Wat er gebeurt
    #[command(subcommand)]
    pub act: Act,
}

/// Wat er gebeurt.
#[derive(Subcommand)]
pub enum Act {
    /// Opent een nieuw noodsteunpunt en toont één keer de herstelcode
    Init(Init),
    /// Vrijwilligers
    #[command(subcommand)]
    Volunteer(Volunteer),
    /// Noodmeldingen
    #[command(subcommand)]
    Emergency(Emergency),
    /// Hulpvragen
    #[command(subcommand)]
    Request(Request),
    /// Berichten van en naar het gemeentehuis of het coördinatiepunt
    #[command(subcommand)]
    Message(Message),
    /// Zoekt in alles wat ooit is ingevoerd
    Search {
        /// Woorden, halve woorden of een nummer
        text: String,
        /// Hoogstens zoveel
        #[arg(long, default_value_t = 100)]
        limit: u32,
    },
    /// Telt een bezoek; zonder reden: de telling van vandaag
    Tally {
        /// Reden, met de code
        reason: Option<String>,
    },
    /// Neemt hulpvragen over uit een CSV-bestand of rekenblad
    Import(Import),
    /// Geeft alle hulpvragen als CSV of JSON; of de overdracht, het logboek, de berichten, de cijfers van de dienst
    Export(Export),
    /// Informatiebladen
    #[command(subcommand)]
    Sheet(Sheet),
    /// Pakketten met informatiebladen
    #[command(subcommand)]
    Pack(Pack),
    /// Bundels voor een stick
    #[command(subcommand)]
    Bundle(Bundle),
    /// Laptops van dit noodsteunpunt
    #[command(subcommand)]
    Laptop(Laptop),
    /// Wisselt nu uit met wie bereikbaar is
    Sync {
        /// Adres van de andere laptop, als die niet vanzelf wordt gevonden
        #[arg(long, value_name = "ADRES")]
        address: Option<String>,
    },
    /// Sluit aan bij het gemeentehuis met het bestand dat u van de gemeente kreeg
    Enrol {
        /// Het bestand
        file: PathBuf,
    },
    /// Loopt het hele logboek na
    Verify,
    /// Maakt nu een reservekopie
    Backup,
    /// Vult een oefening of lege opslag met verzonnen hulpvragen, om te meten
    BenchData {
        /// Hoeveel
        #[arg(long)]
        requests: u32,
    },
    /// Toont hetzelfde scherm in een browser op deze computer
    Serve(Serve),
}

/// Een nieuw noodsteunpunt.
#[derive(Args)]
pub struct Init {
    /// Naam van het noodsteunpunt
    #[arg(long)]
    pub name: String,
    /// Uitspreekbare code, zoals ZB09
    #[arg(long)]
    pub code: String,
    /// Gemeente, met de code (GM0344) of de naam
    #[arg(long)]
    pub municipality: String,
    /// Naam van de coördinator
    #[arg(long)]
    pub coordinator: String,
}

/// Vrijwilligers.
#[derive(Subcommand)]
pub enum Volunteer {
    /// Zet iemand op de lijst; de pincode komt uit STEUNPUNT_NEW_PIN of wordt gevraagd
    Add {
        /// Voornaam of roepnaam
        name: String,
        /// Rol, met de code
        #[arg(long, default_value = "desk")]
        role: String,
    },
    /// Toont de lijst
    List,
}

/// Noodmeldingen.
#[derive(Subcommand)]
pub enum Emergency {
    /// Schrijft een noodmelding op
    Log {
        /// Wat is er aan de hand?
        #[arg(long, default_value = "")]
        what: String,
        /// Waar?
        #[arg(long = "where", default_value = "")]
        place: String,
        /// Hoe is de melder te bereiken?
        #[arg(long, default_value = "")]
        reach: String,
        /// Wanneer het verteld werd, als dat eerder was
        #[arg(long, value_name = "TIJD")]
        told_at: Option<String>,
        /// Nummer van het papieren formulier
        #[arg(long, value_name = "NUMMER")]
        paper_number: Option<String>,
    },
    /// Toont alle noodmeldingen
    List,
    /// Noteert aan wie de melding is doorgegeven
    Relay {
        /// Nummer
        number: String,
        /// Aan wie
        #[arg(long)]
        to: String,
        /// Waarmee
        #[arg(long)]
        means: String,
    },
    /// Noteert wie de melding heeft bevestigd
    Acknowledge {
        /// Nummer
        number: String,
        /// Door wie
        #[arg(long)]
        by: String,
    },
}

/// Hulpvragen.
#[derive(Subcommand)]
pub enum Request {
    /// Schrijft een hulpvraag op en toont haar nummer
    Log(Box<LogRequest>),
    /// Toont de open hulpvragen
    List {
        /// Ook de gesloten
        #[arg(long)]
        all: bool,
        /// Groep (5) of categorie (5.1)
        #[arg(long)]
        category: Option<String>,
        /// Status, met de code
        #[arg(long)]
        status: Option<String>,
    },
    /// Toont één hulpvraag
    Show {
        /// Nummer
        number: String,
    },
    /// Sluit een hulpvraag met een reden
    Close {
        /// Nummer
        number: String,
        /// Reden, met de code
        #[arg(long)]
        reason: String,
        /// Enkele woorden
        #[arg(long)]
        text: Option<String>,
        /// Nummer van de hulpvraag waarvan dit dezelfde is
        #[arg(long, value_name = "NUMMER")]
        duplicate_of: Option<String>,
    },
    /// Schrijft een notitie bij een hulpvraag
    Note {
        /// Nummer
        number: String,
        /// De notitie
        text: String,
    },
    /// Neemt een hulpvraag aan
    Accept(Step),
    /// Begint eraan
    Start(Step),
    /// Geeft een hulpvraag door
    Forward {
        /// Nummer
        number: String,
        /// Aan wie
        #[arg(long)]
        to: String,
        /// Waarmee
        #[arg(long)]
        means: String,
        /// Velden waarvan de tekst meegaat, met komma's ertussen
        #[arg(long, value_delimiter = ',', value_name = "VELDEN")]
        details: Vec<String>,
    },
    /// De ontvanger heeft bevestigd
    ConfirmReceipt(Step),
    /// De vrager weet het
    ReportBack(Step),
    /// Opent een gesloten hulpvraag opnieuw
    Reopen(Step),
}

/// Een stap.
#[derive(Args)]
pub struct Step {
    /// Nummer
    pub number: String,
    /// Enkele woorden, als notitie
    #[arg(long)]
    pub note: Option<String>,
}

/// Een nieuwe hulpvraag.
#[derive(Args)]
pub struct LogRequest {
    /// Categorie, met de code
    #[arg(long)]
    pub category: String,
    /// Wat wordt er gevraagd?
    #[arg(long)]
    pub what: String,
    /// Waar?
    #[arg(long = "where", default_value = "")]
    pub place: String,
    /// Urgentie, met de code; anders die van de categorie
    #[arg(long)]
    pub urgency: Option<String>,
    /// Hoe is de vrager te bereiken?
    #[arg(long)]
    pub reach: Option<String>,
    /// Naam of roepnaam
    #[arg(long)]
    pub name: Option<String>,
    /// Uiterlijk: een tijd (18:30), een aantal minuten, of woorden (nog 3 uur), geteld vanaf het moment van vragen
    #[arg(long, value_name = "TIJD")]
    pub deadline: Option<String>,
    /// Nummer van het papieren formulier
    #[arg(long, value_name = "NUMMER")]
    pub paper_number: Option<String>,
    /// Wanneer het gevraagd werd, als dat eerder was
    #[arg(long, value_name = "TIJD")]
    pub received_at: Option<String>,
    /// Wie het op papier aannam
    #[arg(long, value_name = "NAAM")]
    pub received_by: Option<String>,
    /// Een ander veld, zoals people=3 of ticks=lives_alone
    #[arg(long, value_name = "VELD=WAARDE", value_parser = pair)]
    pub field: Vec<(String, String)>,
}

/// Bundels.
#[derive(Subcommand)]
pub enum Bundle {
    /// Schrijft een nieuw pakket in een map en leest het na
    Write {
        /// Map, zoals die van de stick
        #[arg(long, value_name = "MAP")]
        out: PathBuf,
        /// Voor wie
        #[arg(long = "for", value_enum, default_value_t = MadeFor::Laptops)]
        made_for: MadeFor,
    },
    /// Toont wat erin zit; er wordt niets overgenomen
    Show {
        /// Het pakket
        file: PathBuf,
    },
    /// Kijkt na of het pakket heel is
    Verify {
        /// Het pakket
        file: PathBuf,
    },
    /// Neemt over wat erin zit
    Import {
        /// Het pakket
        file: PathBuf,
    },
}

/// Voor wie iets is.
#[derive(Clone, Copy, ValueEnum)]
pub enum MadeFor {
    /// De andere laptops van dit noodsteunpunt
    Laptops,
    /// Het gemeentehuis
    TownHall,
}

impl MadeFor {
    /// Its code in the commands.
    pub fn code(self) -> &'static str {
        match self {
            Self::Laptops => "laptops",
            Self::TownHall => "town_hall",
        }
    }
}

/// Laptops.
#[derive(Subcommand)]
pub enum Laptop {
    /// Toont de laptops
    List,
    /// Toont een code die op de andere laptop wordt getypt
    Invite,
    /// Typt de code van de andere laptop; een laptop waar nog niets op staat, begint daarmee
    Join(Join),
    /// Schrijft een verloren of gestolen laptop af
    StrikeOff {
        /// De letter
        letter: String,
    },
}

/// Meedoen met een andere laptop.
#[derive(Args)]
pub struct Join {
    /// De code
    pub code: String,
    /// Adres van de andere laptop, als die niet vanzelf wordt gevonden
    #[arg(long, value_name = "ADRES")]
    pub address: Option<String>,
    /// Hoe mensen deze laptop noemen, als er nog niets op staat
    #[arg(long, value_name = "NAAM", default_value = "")]
    pub name: String,
}

/// Een bestand met hulpvragen.
#[derive(Args)]
pub struct Import {
    /// CSV, .xlsx of .ods
    pub file: PathBuf,
    /// Welke kolom welk veld is; zonder dit worden de kolommen herkend aan hun naam
    #[arg(long, value_name = "VELD=KOLOM", value_parser = pair)]
    pub map: Vec<(String, String)>,
    /// Categorie voor regels zonder; anders die van de configuratie
    #[arg(long)]
    pub category: Option<String>,
    /// Urgentie voor regels zonder; anders die van de categorie
    #[arg(long)]
    pub urgency: Option<String>,
    /// Haal weg wat op een burgerservicenummer lijkt: dat mag hier niet bewaard worden
    #[arg(long)]
    pub without_bsn: bool,
    /// Bestand voor de geweigerde regels, met tekst over mensen; anders in de huidige map
    #[arg(long, value_name = "BESTAND")]
    pub rejects: Option<PathBuf>,
    /// Alleen kijken wat er zou gebeuren
    #[arg(long)]
    pub preview: bool,
}

/// Een bestand met alle hulpvragen, of met een deel van de dienst.
#[derive(Args)]
pub struct Export {
    /// Wat; anders alle hulpvragen
    #[arg(value_enum, default_value_t = ExportPart::Requests)]
    pub part: ExportPart,
    /// Soort bestand; anders wat de naam van het bestand zegt, en JSON als die niets zegt
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Bestand; anders de standaarduitvoer. Bij alles van de dienst: de map of de stick, anders de huidige map
    #[arg(long, value_name = "BESTAND")]
    pub out: Option<PathBuf>,
    /// Vervangt het bestand als het er al is
    #[arg(long, requires = "out")]
    pub replace: bool,
    /// Ook alles wat over mensen is getypt
    #[arg(long)]
    pub personal: bool,
    /// Welke overdracht, met haar nummer (O-ZB03-A3); anders zoals zij nu zou zijn
    #[arg(long, value_name = "NUMMER")]
    pub handover: Option<String>,
}

/// Wat er naar buiten gaat.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportPart {
    /// Alle hulpvragen
    Requests,
    /// De overdracht van de dienst
    Handover,
    /// Het logboek
    Diary,
    /// De berichten
    Messages,
    /// De cijfers van de dienst
    Figures,
    /// Alles van de dienst tegelijk: een nieuwe map in de map van --out
    Shift,
}

/// Soort bestand.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Voor programma's
    Json,
    /// Voor een rekenblad
    Csv,
    /// Om te printen; alleen voor een deel van de dienst
    Pdf,
}

impl Export {
    /// What was asked for, else what the end of the file's name says.
    pub fn format(&self) -> Format {
        let ending = self.out.as_ref().and_then(|out| out.extension()).and_then(|ending| ending.to_str());
        let named = ending.and_then(|ending| Format::from_str(ending, true).ok());
        self.format.or(named).unwrap_or(Format::Json)
    }
}

/// Het scherm in een browser.
#[derive(Args)]
pub struct Serve {
    /// Poort; 0 neemt een vrije
    #[arg(long, default_value_t = 0)]
    pub port: u16,
    /// Map met het gebouwde scherm
    #[arg(long, value_name = "MAP")]
    pub ui: Option<PathBuf>,
    /// Adres waar tablets binnenkomen, als de coördinator dat aanzet
    #[arg(long, value_name = "ADRES")]
    pub tablets: Option<std::net::SocketAddr>,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("schrijf het als veld=waarde")?;
    Ok((name.trim().to_owned(), value.to_owned()))
}
