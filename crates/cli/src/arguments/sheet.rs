//! Arguments of information sheets.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};

/// Informatiebladen.
#[derive(Subcommand)]
pub enum Sheet {
    /// Toont alle bladen en waar ze staan, of die waarin deze woorden staan
    List {
        /// Woorden of een code; een half woord mag ook
        words: Vec<String>,
    },
    /// Toont een blad
    Show {
        /// Code van het blad, zoals B07
        code: String,
        /// Taal, zoals nl of ar
        #[arg(long, default_value = "nl", value_parser = language)]
        language: String,
    },
    /// Maakt een blad als PDF; dat het is uitgedeeld noteert u met distribute
    Print {
        /// Code van het blad
        code: String,
        /// Talen op één blad, met komma's
        #[arg(long, default_value = "nl", value_delimiter = ',', value_parser = language)]
        language: Vec<String>,
        /// Formaat
        #[arg(long, value_enum, default_value_t = SheetFormat::A4)]
        format: SheetFormat,
        /// Bestand
        #[arg(long, value_name = "BESTAND")]
        out: PathBuf,
        /// Vervangt het bestand als het er al is
        #[arg(long)]
        replace: bool,
        /// Het is eerder afgedrukt
        #[arg(long)]
        reprint: bool,
    },
    /// Noteert dat een blad is uitgedeeld
    Distribute {
        /// Code van het blad
        code: String,
        /// Taal
        #[arg(long, default_value = "nl", value_parser = language)]
        language: String,
        /// Hoeveel
        #[arg(long, default_value_t = 1)]
        copies: u32,
        /// Waarmee: paper, aloud, screen of along
        #[arg(long, default_value = "paper")]
        means: String,
        /// Nummer van de hulpvraag waar het bij hoort
        #[arg(long, value_name = "NUMMER")]
        request: Option<String>,
    },
    /// Stelt een concept vast en geeft het uit
    Approve {
        /// Code van het blad
        code: String,
        /// Het spreekt de vorige versie tegen
        #[arg(long)]
        contradicts: bool,
        /// Wat erin staat is bevestigd; zonder dit blijft wat het blad zelf zegt
        #[arg(long)]
        confirmed: bool,
        /// Wat erin staat is niet bevestigd
        #[arg(long, conflicts_with = "confirmed")]
        unconfirmed: bool,
    },
    /// Trekt de versie die geldt in
    Withdraw {
        /// Code van het blad
        code: String,
        /// Waarom
        #[arg(long)]
        reason: String,
    },
    /// Legt vast wie een vertaling heeft nagekeken
    CheckTranslation {
        /// Code van het blad
        code: String,
        /// Taal van de vertaling
        #[arg(long, value_parser = language)]
        language: String,
        /// Naam of functie van wie haar las; die komt op het blad te staan
        #[arg(long)]
        by: String,
    },
    /// Toont de hulpvragen die een versie kregen, om te vertellen wat er is veranderd
    Requests {
        /// Code van het blad
        code: String,
        /// Welke versie; zonder dit alle versies die niet meer kloppen
        #[arg(long)]
        version: Option<u32>,
    },
    /// Vinkt af dat een uitgedeelde versie niet meer klopt: wie haar kreeg, weet het
    TickOff {
        /// Code van het blad
        code: String,
        /// Alleen deze versie; zonder dit alle versies die niet meer kloppen
        #[arg(long)]
        version: Option<u32>,
    },
}

/// Hoe groot een blad wordt afgedrukt.
#[derive(Clone, Copy, ValueEnum)]
pub enum SheetFormat {
    /// Vel van 148 bij 210 mm
    A5,
    /// Gewoon vel
    A4,
    /// Poster
    A3,
    /// Grote letters op A4
    Large,
}

impl SheetFormat {
    /// Zoals de opdrachten het noemen.
    pub fn code(self) -> &'static str {
        match self {
            SheetFormat::A5 => "a5",
            SheetFormat::A4 => "a4",
            SheetFormat::A3 => "a3",
            SheetFormat::Large => "large",
        }
    }
}

/// A language as people type it, with a capital or behind a comma and a space.
fn language(text: &str) -> Result<String, std::convert::Infallible> {
    Ok(text.trim().to_lowercase())
}
