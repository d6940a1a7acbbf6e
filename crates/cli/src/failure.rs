//! What went wrong, in one line of plain Dutch: what happened, that nothing is lost, what to do.

use serde_json::Value;
use steunpunt_commands::shapes::Moment;
use steunpunt_commands::{Code, Failure, Wrong, on_paper};

use crate::field::named;
use crate::output;

/// The line for an error.
pub fn sentence(error: &anyhow::Error) -> String {
    let line = match error.downcast_ref::<Failure>() {
        Some(failure) => of_failure(failure),
        None => error.to_string(),
    };
    line.replace(['\n', '\r'], " ")
}

fn of_failure(failure: &Failure) -> String {
    let details = &failure.details;
    let said = match failure.code {
        Code::NotOpen | Code::NobodySignedIn => {
            "Er is niemand aangemeld. Er is niets veranderd; meld u aan met naam en pincode."
        }
        Code::NotAllowed => "Uw rol mag dit niet. Er is niets veranderd; vraag het een coördinator.",
        Code::WrongPassphrase => "De wachtwoordzin klopt niet. Er is niets veranderd; probeer het opnieuw.",
        Code::WrongRecoveryCode => "De herstelcode klopt niet. Er is niets veranderd; kijk haar letter voor letter na.",
        Code::NamesToCome => {
            "De namen van de vrijwilligers komen nog van de andere laptop. Er is niets verloren; laat beide aan staan (hier met serve) en probeer het zo opnieuw."
        }
        Code::WrongPin => {
            "Naam en pincode passen niet bij elkaar. Er is niets veranderd; na vijf keer volgt een pauze."
        }
        Code::PinPause => return paused(details),
        Code::BadInput => return bad_input(details),
        Code::WeakPassphrase => {
            "De wachtwoordzin is te kort: neem er een van minstens twaalf tekens, zoals vijf woorden."
        }
        Code::NameTaken => "Er is al een vrijwilliger met die naam. Er is niets veranderd; voeg een letter toe.",
        Code::LastCoordinator => "Dit is de laatste coördinator; die moet blijven. Er is niets veranderd.",
        Code::NotFound => "Dat is niet gevonden. Er is niets veranderd; kijk het nummer of de naam na.",
        Code::StepNotPossible => {
            "Die stap kan niet bij de status die de hulpvraag nu heeft. Er is niets veranderd; bekijk haar met request show."
        }
        Code::NotSent => "Dit bericht is nog niet verzonden. Er is niets veranderd; doe eerst message send.",
        Code::AlreadyAcknowledged => return already_acknowledged(details),
        Code::HandoverWaiting => return handover_waits(details),
        Code::HandoverLapsed => "Deze overdracht is vervallen. Er is niets veranderd; neem de nieuwste over.",
        Code::NotReady => {
            "Er is nog iets te doen voordat het punt open of dicht kan. Er is niets veranderd; kijk de lijst na."
        }
        Code::AlreadyThere => {
            "Hier staan al gegevens van een noodsteunpunt. Die zijn niet aangeraakt; kies een andere map."
        }
        Code::DiskFull => "De schijf is vol. Wat al bewaard was, is er nog; maak ruimte en probeer het opnieuw.",
        Code::DiskReadOnly => {
            "In deze map kan niet worden geschreven. Wat al bewaard was, is er nog; kies een andere map."
        }
        Code::StoreInUse => "Een ander programma gebruikt de gegevens. Er is niets verloren; probeer het zo opnieuw.",
        Code::StoreNewer => "De gegevens zijn van een nieuwere versie. Ze zijn niet aangeraakt; gebruik dat programma.",
        Code::StoreDamaged => {
            "De gegevens zijn beschadigd. Er is niets weggegooid; open het venster en ga verder met de laatste goede kopie."
        }
        Code::ExerciseMismatch => "Oefening en echt gaan niet samen. Er is niets veranderd.",
        Code::Configuration => return configuration(details),
        Code::UnreadableFile => return unreadable(details),
        Code::NoViewer => {
            "Geen programma op deze laptop toont de pagina. Er is niets verloren; installeer een pdf-programma."
        }
        Code::NotPrinted => "De printer nam de pagina niet aan. Er is niets geteld; maak een bestand met --out.",
        Code::PrintFailed => "De pagina kon niet worden gemaakt. Er is niets verloren; probeer het opnieuw.",
        Code::Erased => {
            "De persoonsgegevens van deze hulpvraag zijn gewist; er wordt geen tekst meer bij bewaard. Er is niets veranderd."
        }
        Code::NotAPack => return not_a_pack(details),
        Code::SheetNotInForce => return not_in_force(details),
        Code::NotAdmitted | Code::NotOnTablet => "Dat kan niet vanaf een tablet. Er is niets veranderd.",
        Code::Stick => return stick(details),
        Code::NotACode => "Dat is geen code van dit programma, of zij is verkeerd gelezen. Er is niets veranderd.",
        Code::Misheard => "De radiocode is verkeerd verstaan. Er is niets veranderd; vraag haar nog een keer.",
        Code::TooMuchForCodes => "Dit past niet in codes. Er is niets veranderd; neem een stick.",
        Code::NotAnEnrolment => {
            "Dit bestand hoort niet bij dit noodsteunpunt, of is beschadigd. Er is niets veranderd; vraag de gemeente om een nieuw."
        }
        Code::NoSuchCommand | Code::Internal => {
            "Er ging iets mis in het programma. Wat bewaard was, is er nog; zet STEUNPUNT_LOG=debug en probeer het opnieuw."
        }
    };
    said.to_owned()
}

fn already_acknowledged(details: &Value) -> String {
    let at = on_paper(Moment(output::number(details, "/at")));
    format!(
        "Dit bericht is al bevestigd door dezelfde functie, op {at}. Er is niets veranderd; bekijk het met message show."
    )
}

fn handover_waits(details: &Value) -> String {
    let (number, at) = (text(details, "number"), on_paper(Moment(output::number(details, "/at"))));
    format!(
        "Overdracht {number} van {at} wacht nog en vervalt bij een nieuwe. Er is niets veranderd; open haar in het venster."
    )
}

fn text<'a>(details: &'a Value, name: &str) -> &'a str {
    details.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Which sheet may not go out, why, and what took its place.
fn not_in_force(details: &Value) -> String {
    let number = |name: &str| details.get(name).and_then(Value::as_i64).unwrap_or_default();
    let code = text(details, "code");
    let why = match text(details, "standing") {
        "draft" => format!("is nog een concept: een coördinator stelt het vast met sheet approve {code}"),
        "approved" => format!("is vastgesteld, maar nog niet uitgegeven: dat doet sheet approve {code}"),
        "later" => format!("geldt pas vanaf {}", on_paper(Moment(number("at")))),
        "expired" => {
            format!("is verlopen sinds {}; er is geen nieuwere versie die geldt", on_paper(Moment(number("at"))))
        }
        "replaced" => format!("is vervangen door versie {}: gebruik die", number("by")),
        _ => format!("is ingetrokken om {}: sheet show {code} zegt door wie en waarom", on_paper(Moment(number("at")))),
    };
    format!("{code} v{} {why}. Er is niets geprint, uitgedeeld of veranderd.", number("version"))
}

fn not_a_pack(details: &Value) -> String {
    let building = details.get("building").and_then(Value::as_bool).unwrap_or_default();
    let so = if building { "Er is geen pakket gemaakt" } else { "Er is niets overgenomen" };
    let why = match text(details, "why") {
        "damaged" => {
            return format!("Het pakket is beschadigd bij {}. {so}; vraag een nieuw.", text(details, "file"));
        }
        "expired" => {
            let until = details.get("at").and_then(Value::as_i64).unwrap_or_default();
            return format!(
                "Het pakket is te oud: {} gold tot {}. {so}; vraag de uitgever om een nieuw.",
                text(details, "code"),
                on_paper(Moment(until))
            );
        }
        "mistake" => {
            let line = details.get("line").map(Value::to_string).unwrap_or_default();
            return format!(
                "In {} regel {line} van het pakket staat een fout: {}. {so}.",
                text(details, "file"),
                text(details, "message")
            );
        }
        "cut_off" => "Het pakket is niet heel: alleen het begin is er. Kopieer het opnieuw of vraag een nieuw",
        "newer" => "Het pakket is gemaakt met een nieuwere versie",
        "forged" => "De handtekening van het pakket klopt niet: het is veranderd of niet van wie het zegt",
        "too_large" => "Het pakket is te groot",
        "name_of_ours" => "Een pictogram in het pakket heet zoals een van het programma: geef het een andere naam",
        "unknown_publisher" => {
            "De uitgever van het pakket is hier nog niet bekend: laat de gemeente de vingerafdruk voorlezen en geef hem met --fingerprint"
        }
        "other_fingerprint" => "De vingerafdruk is niet die van de uitgever van dit pakket",
        "not_readable" => "Het bestand kan niet worden gelezen",
        _ => "Dit bestand is geen pakket met informatiebladen",
    };
    format!("{why}. {so}.")
}

fn paused(details: &Value) -> String {
    let until = details.get("until").and_then(Value::as_i64).unwrap_or_default();
    format!(
        "Er zijn te veel verkeerde pincodes getypt. Er is niets verloren; probeer het weer na {}.",
        on_paper(Moment(until))
    )
}

fn configuration(details: &Value) -> String {
    let line = details.get("line").map(Value::to_string).unwrap_or_default();
    format!(
        "In {} regel {line} staat een fout: {}. Er is niets verloren; verbeter het bestand.",
        text(details, "file"),
        text(details, "message")
    )
}

fn unreadable(details: &Value) -> String {
    let why = match text(details, "why") {
        "not_found" => "het is er niet",
        "not_allowed" => "het mag niet worden gelezen",
        "too_large" => "het is groter dan 64 MB",
        "empty" => "er staat niets in",
        "not_a_spreadsheet" => "het is geen rekenblad dat we kennen (.xlsx, .ods)",
        "not_csv" | "not_text" => "het is geen tekst met kolommen",
        _ => "de schijf gaf een fout",
    };
    format!("Het bestand kan niet worden ingelezen: {why}. Er is niets overgenomen.")
}

fn stick(details: &Value) -> String {
    let why = match text(details, "why") {
        "full" => "de stick is vol",
        "read_only" => "op de stick kan niet worden geschreven",
        "gone" => "de stick is weg",
        "not_kept" => "de stick bewaart niet wat erop wordt gezet; gebruik een andere",
        "for_another" => "het pakket is voor een ander",
        "needs_passphrase" => "er horen zes woorden bij; zet STEUNPUNT_BUNDLE_PASSPHRASE",
        "wrong_passphrase" => {
            return "Met deze zes woorden gaat dit pakket niet open. Kijk ze na en typ ze nog een keer.".to_owned();
        }
        "interrupted" => "het pakket is afgebroken",
        "damaged" => "het pakket is beschadigd",
        "newer" => "het pakket is van een nieuwere versie",
        "other_point" => "het pakket is van een ander noodsteunpunt",
        "not_admitted" => "het pakket is van een laptop die hier niet is toegelaten",
        "not_ours" => "het is geen pakket",
        _ => "de stick geeft geen antwoord",
    };
    format!("Het is niet gelukt: {why}. Er is niets verloren.")
}

fn bad_input(details: &Value) -> String {
    let field = named(text(details, "field"));
    let Some(wrong) = details.get("why").and_then(|why| serde_json::from_value(why.clone()).ok()) else {
        return format!("{field} klopt niet ({}). Er is niets veranderd.", text(details, "why"));
    };
    let (count, most) = (output::number(details, "/count"), output::number(details, "/most"));
    if count > most {
        let over = count - most;
        return format!("{field} is te lang: {count} van {most} tekens, {over} te veel. Er is niets veranderd.");
    }
    let wrong = what_is_wrong(wrong);
    let codes: Vec<&str> = output::list(details, "/codes").iter().filter_map(Value::as_str).collect();
    let which = match (codes.is_empty(), text(details, "letters")) {
        (false, _) => format!("; kies uit: {}", codes.join(", ")),
        (true, "") => String::new(),
        (true, letters) => format!(": {letters}"),
    };
    format!("{field} {wrong}{which}. Er is niets veranderd.")
}

fn what_is_wrong(wrong: Wrong) -> &'static str {
    match wrong {
        Wrong::Empty => "is leeg",
        Wrong::TooLong => "is te lang",
        Wrong::Negative => "is kleiner dan nul",
        Wrong::OneTo100 => "moet 1 tot en met 100 zijn",
        Wrong::OneTo1000 => "moet 1 tot en met 1000 zijn",
        Wrong::Minutes => "is een te klein of te groot aantal minuten",
        Wrong::OneTo60 => "moet 1 tot en met 60 tekens lang zijn",
        Wrong::OneToThree => "moet één, twee of drie zinnen zijn",
        Wrong::FourToEightDigits => "moet vier tot acht cijfers zijn",
        Wrong::Past => "is al voorbij",
        Wrong::Future => "ligt in de toekomst",
        Wrong::NoSource => "is leeg; zeg erbij wie het heeft bevestigd",
        Wrong::TooFar => "ligt meer dan twee jaar weg",
        Wrong::EndsFirst => "is later dan het einde",
        Wrong::TooEarly => "is al lang voorbij",
        Wrong::BeforeWritten => "is eerder dan het is geschreven; kijk de tijd na",
        Wrong::NotAMoment => "is geen tijd; schrijf 18:30 of 12-01-2027 18:30",
        Wrong::Unknown => "is niet bekend",
        Wrong::UnknownField => "is geen veld van een hulpvraag",
        Wrong::ByStepsOnly => "verandert alleen door een stap",
        Wrong::Itself => "is dezelfde hulpvraag",
        Wrong::NotOnlyOne => "past bij meer dan één; schrijf het voluit",
        Wrong::NotThere => "is een map die er niet is",
        Wrong::NoSuchLetters => "heeft letters die niet op papier kunnen",
        Wrong::NotInLanguage => "is een taal waarin dit blad er niet is",
        Wrong::NoSuchColumn => "wijst naar een kolom die niet in het bestand staat",
        Wrong::NotMapped => "heeft geen kolom; wijs er een aan met --map what=KOLOM",
        Wrong::Nobody => "is nog niet bekend: er is niemand om het voor te maken",
        Wrong::ShowFirst => "staat nog niet op het scherm; toon de codes eerst",
        Wrong::NotSpeakable => "moet twee tot vier letters en dan cijfers zijn, zoals ZB09",
        Wrong::NotACode => "is geen code van twaalf letters en cijfers",
        Wrong::ExercisePassphrase => "is bij een oefening altijd: oefenen",
        Wrong::NotADigest => "is geen controlecode van een blad",
        Wrong::NotAKey => "is geen sleutel van een uitgever",
        Wrong::NotBase64 => "is geen base64",
        Wrong::Personal => "lijkt over een bewoner te gaan",
    }
}
