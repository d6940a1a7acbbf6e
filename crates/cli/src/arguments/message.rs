//! Arguments of messages and status reports.

use clap::{Args, Subcommand};

/// Berichten van en naar het gemeentehuis of het coördinatiepunt.
#[derive(Subcommand)]
pub enum Message {
    /// Toont alle berichten: eerst wat niemand bevestigde
    List,
    /// Toont één bericht, met wat er voor te lezen is
    Show {
        /// Nummer
        number: String,
    },
    /// Schrijft een bericht, of een bericht dat binnenkwam
    Write(Box<WriteMessage>),
    /// Maakt het statusbericht; met --send wordt het een bericht
    Status(StatusReport),
    /// Noteert dat een bericht is verzonden
    Send {
        /// Nummer
        number: String,
        /// Hoe, met de code: courier, handheld_radio, telephone, internet, …
        #[arg(long)]
        means: String,
        /// Wie het meenam of voorlas, als functie
        #[arg(long, default_value = "")]
        carrier: String,
        /// Wanneer, als dat eerder was
        #[arg(long, value_name = "TIJD")]
        at: Option<String>,
    },
    /// Noteert wie een bericht heeft bevestigd, of wie een bericht dat binnenkwam oppakt
    Acknowledge {
        /// Nummer
        number: String,
        /// Door wie, als functie
        #[arg(long)]
        by: String,
        /// Wanneer, als dat eerder was
        #[arg(long, value_name = "TIJD")]
        at: Option<String>,
    },
    /// Noteert dat het antwoord er is waar een bericht om vroeg
    Answered {
        /// Nummer
        number: String,
        /// Hoe: met welk bericht, of door wie
        #[arg(long, default_value = "")]
        how: String,
        /// Wanneer, als dat eerder was
        #[arg(long, value_name = "TIJD")]
        at: Option<String>,
    },
    /// Geeft een bericht eigen woorden voor de radio: met nummer en voorrang hoogstens 200 tekens, niemand genoemd
    Shorten {
        /// Nummer
        number: String,
        /// De woorden
        radio: String,
    },
    /// Wist de woorden van een bericht voorgoed
    Erase {
        /// Nummer
        number: String,
        /// Waarom, met de code
        #[arg(long)]
        reason: String,
    },
}

/// Een nieuw bericht.
#[derive(Args)]
pub struct WriteMessage {
    /// Onderwerp
    #[arg(long)]
    pub subject: String,
    /// Wat erin staat
    #[arg(long)]
    pub text: String,
    /// Aan wie, als functie
    #[arg(long)]
    pub to: String,
    /// Van wie, als functie
    #[arg(long, default_value = "Coördinator noodsteunpunt")]
    pub from: String,
    /// Het kwam binnen
    #[arg(long = "in", requires = "means")]
    pub came_in: bool,
    /// Voorrang: now (NU), urgent (SPOED), today (VANDAAG) of routine (GEWOON)
    #[arg(long, default_value = "routine")]
    pub precedence: String,
    /// Antwoord nodig vóór: een tijd (18:30) of een dag met een tijd
    #[arg(long, value_name = "TIJD")]
    pub answer_by: Option<String>,
    /// Nummers van de hulpvragen waar het over gaat, met komma's
    #[arg(long, value_delimiter = ',', value_name = "NUMMERS")]
    pub about: Vec<String>,
    /// Nummer van het bericht waarop dit een antwoord of een verbetering is
    #[arg(long, value_name = "NUMMER")]
    pub answers: Option<String>,
    /// Kortere woorden voor de radio
    #[arg(long)]
    pub radio: Option<String>,
    /// Hoe het binnenkwam of al wegging, met de code
    #[arg(long)]
    pub means: Option<String>,
    /// Wat op een persoon lijkt, gaat niet over een bewoner en blijft staan
    #[arg(long)]
    pub no_resident: bool,
    /// Van een bericht dat binnenkwam: het nummer dat de afzender noemde
    #[arg(long, value_name = "NUMMER", requires = "came_in")]
    pub sender_number: Option<String>,
    /// Van een bericht dat binnenkwam: hoeveel woorden de afzender telde
    #[arg(long, value_name = "AANTAL", requires = "came_in")]
    pub sender_words: Option<u32>,
}

/// Een statusbericht.
#[derive(Args)]
pub struct StatusReport {
    /// Een van de drie grootste problemen; mag drie keer
    #[arg(long)]
    pub problem: Vec<String>,
    /// Wat er nodig is
    #[arg(long, default_value = "")]
    pub needs: String,
    /// Wat besloten is, of wat het gemeentehuis moet beslissen
    #[arg(long, default_value = "")]
    pub decision: String,
    /// Wat op een persoon lijkt, gaat niet over een bewoner en blijft staan
    #[arg(long)]
    pub no_resident: bool,
    /// Maak er een bericht van
    #[arg(long)]
    pub send: bool,
    /// Aan wie, als functie; anders de eerste van de configuratie
    #[arg(long, requires = "send")]
    pub to: Option<String>,
}
