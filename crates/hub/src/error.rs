//! What can go wrong at the server, told apart by what a person does about it.

use steunpunt_sync::enrolment::{NotTaken, Refused};

use crate::code::NotACode;

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The stores.
    #[error(transparent)]
    Store(#[from] steunpunt_store::Error),
    /// A file of the system.
    #[error("{0}")]
    File(#[from] std::io::Error),
    /// The configuration.
    #[error("{0}")]
    Config(String),
    /// The point is not described as a point must be.
    #[error(transparent)]
    NotAPoint(#[from] steunpunt_domain::support_point::NotAPoint),
    /// A point of this code has another name or municipality already.
    #[error("the point is known under another name")]
    OtherName,
    /// There is no such point.
    #[error("no such point")]
    NoSuchPoint,
    /// No laptop with this fingerprint waits.
    #[error("no such laptop waits")]
    NobodyWaits,
    /// A bundle was not taken.
    #[error(transparent)]
    NotTaken(#[from] NotTaken),
    /// A bundle is sealed with six words, which have to be typed.
    #[error("a bundle with a passphrase")]
    NeedsWords,
    /// A bundle is sealed with other words than these.
    #[error("a bundle with another passphrase")]
    WrongWords,
    /// A code was not taken in.
    #[error(transparent)]
    NotACode(#[from] NotACode),
    /// A laptop was not let in.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// No pack that can be published.
    #[error(transparent)]
    NotAPack(#[from] steunpunt_sync::pack::NotAPack),
    /// Too many laptops wait already.
    #[error("too many laptops wait")]
    TooManyWait,
    /// None of the point's laptops said with which key to seal a bundle for it.
    #[error("no recipient is known")]
    NoRecipient,
}

/// A result of the server.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// What cannot happen while the program is right.
    pub(crate) fn unexpected(what: &impl ToString) -> Self {
        Self::Store(steunpunt_store::Error::Unexpected(what.to_string()))
    }

    /// Whether it may go well later without anybody changing what was sent: a full or busy disk.
    pub fn is_passing(&self) -> bool {
        use steunpunt_store::Error as Store;
        match self {
            Self::Store(error) => matches!(error, Store::Full | Store::Busy | Store::ReadOnly | Store::Unexpected(_)),
            Self::File(_) | Self::TooManyWait => true,
            _ => false,
        }
    }

    /// One line of plain Dutch: what happened, that nothing is lost, what to do.
    pub fn sentence(&self) -> String {
        use steunpunt_store::Error as Store;
        let said = match self {
            Self::Store(Store::WrongKey) => "De wachtwoordzin klopt niet. Er is niets veranderd; probeer het opnieuw.",
            Self::Store(Store::AlreadyThere) => {
                "Hier staat al een sleutel. Die is niet aangeraakt; kies in het configuratiebestand een andere map."
            }
            Self::Store(Store::Full) => {
                "De schijf is vol. Wat bevestigd was, is er nog; maak ruimte en probeer het opnieuw."
            }
            Self::Store(Store::ReadOnly) => {
                "In de map kan niet worden geschreven. Wat bevestigd was, is er nog; kijk de rechten na."
            }
            Self::Store(Store::Busy) => "Een ander programma gebruikt de gegevens. Probeer het zo opnieuw.",
            Self::Store(Store::Newer) => "De gegevens zijn van een nieuwere versie. Gebruik dat programma.",
            Self::Store(Store::Damaged(_)) => {
                "De gegevens zijn beschadigd. Ze zijn niet aangeraakt; zet de laatste reservekopie terug."
            }
            Self::Store(Store::NotFound) => "Dat is er niet. Er is niets veranderd.",
            Self::Store(Store::ExerciseMismatch) => "Oefening en echt gaan niet samen. Er is niets veranderd.",
            Self::Config(why) => return format!("Het configuratiebestand klopt niet: {why}"),
            Self::File(error) => return file_sentence(error),
            Self::NotAPoint(_) => {
                "Een punt heeft een naam, een gemeente en een code van twee tot vier letters en dan cijfers, zoals ZB03."
            }
            Self::OtherName => {
                "Onder deze code is al een punt met een andere naam bekend. Er is niets veranderd; kijk de code na."
            }
            Self::NoSuchPoint => "Dit punt is hier niet bekend. Maak er eerst een aansluiting voor.",
            Self::NobodyWaits => "Er wacht geen laptop met deze code. Lees de code nog eens voor; streepjes mogen weg.",
            Self::NotTaken(why) => not_taken(*why),
            Self::NeedsWords => {
                "Dit pakket gaat open met zes woorden, die er apart bij horen. Lees het in met steunpunt-hub import."
            }
            Self::WrongWords => "Met deze zes woorden gaat dit pakket niet open. Kijk ze na en typ ze nog een keer.",
            Self::NotACode(why) => return why.sentence(),
            Self::NotAPack(why) => return crate::sheet::sentence(why),
            Self::Refused(_) => "De laptop is niet toegelaten. Er is niets veranderd; maak een nieuwe aansluiting.",
            Self::TooManyWait => {
                "Er wachten al te veel laptops. Laat ze eerst toe of wijs ze af; het pakket is niet overgenomen."
            }
            Self::NoRecipient => {
                "Van dit punt is nog geen laptop bekend die een pakket kan openen. Lees eerst een pakket van het punt in."
            }
            Self::Store(_) => {
                "Er ging iets mis in het programma. Wat bevestigd was, is er nog; zet STEUNPUNT_LOG=debug en probeer het opnieuw."
            }
        };
        said.to_owned()
    }
}

/// One line of plain Dutch for what the system said about a file or an address.
pub fn file_sentence(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    let said = match error.kind() {
        ErrorKind::NotFound => "Dat bestand of die map is er niet. Er is niets veranderd; kijk de naam na.",
        ErrorKind::PermissionDenied => "Daar mag dit programma niet bij. Er is niets veranderd; kijk de rechten na.",
        ErrorKind::ReadOnlyFilesystem => "Daar kan niet worden geschreven. Er is niets veranderd; kies een andere map.",
        ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty => {
            "Dat is er al. Het is niet aangeraakt; kies een andere naam."
        }
        ErrorKind::NotADirectory => "Dat is geen map. Er is niets veranderd; kijk de naam na.",
        ErrorKind::IsADirectory => "Dat is een map en geen bestand. Er is niets veranderd; kijk de naam na.",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            "De schijf is vol. Wat bevestigd was, is er nog; maak ruimte en probeer het opnieuw."
        }
        ErrorKind::AddrInUse => "Dit adres is al in gebruik. Draait steunpunt-hub al?",
        ErrorKind::AddrNotAvailable => "Dit adres heeft deze computer niet. Kijk het configuratiebestand na.",
        // The code, so that somebody who knows the system can look it up.
        _ => {
            let code = error.raw_os_error().map(|code| format!(" (foutcode {code})")).unwrap_or_default();
            return format!("Een bestand kon niet worden gelezen of geschreven{code}. Wat bevestigd was, is er nog.");
        }
    };
    said.to_owned()
}

fn not_taken(why: NotTaken) -> &'static str {
    match why {
        NotTaken::NotForUs => {
            "Dit pakket is niet voor dit gemeentehuis. Er is niets overgenomen; vraag een pakket voor de gemeente."
        }
        NotTaken::Damaged => "Dit pakket is beschadigd. Er is niets overgenomen; laat het opnieuw maken.",
        NotTaken::Newer => "Dit pakket is van een nieuwere versie. Werk deze server bij; het pakket blijft goed.",
        NotTaken::TooLarge => "Dit pakket is te groot. Er is niets overgenomen.",
        NotTaken::OtherPoint => "Dit pakket is van een punt dat hier niet bekend is. Er is niets overgenomen.",
        NotTaken::ExerciseDiffers => "Oefening en echt gaan niet samen. Er is niets overgenomen.",
        NotTaken::NotAdmitted => {
            "De laptop die dit pakket maakte, is hier niet of niet meer toegelaten. Er is niets overgenomen."
        }
        NotTaken::NotNow => "Het pakket kon nu niet worden bewaard. Er is niets verloren; probeer het opnieuw.",
        NotTaken::NotUnderstood => "Dit is geen pakket van Steunpunt. Er is niets overgenomen.",
    }
}
