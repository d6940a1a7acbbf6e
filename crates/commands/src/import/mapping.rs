//! Which column holds which field: as a person said, or guessed from the headings.

use std::collections::BTreeMap;

use steunpunt_domain::plain::plain;
use steunpunt_domain::request::RequestField;

use super::Named;
use crate::{Answer, Failure, Wrong};

/// Headings people use, without accents, capitals, spaces and signs; the likeliest first. A field's own name counts
/// always, so that an export comes back by itself.
const HEADINGS: &[(RequestField, &[&str])] = &[
    (
        RequestField::PaperNumber,
        &[
            "formuliernummer",
            "formuliernr",
            "formulier",
            "papiernummer",
            "bonnummer",
            "bonnr",
            "papernumber",
            "formnumber",
        ],
    ),
    (
        RequestField::ReceivedAt,
        &[
            "tijd",
            "tijdstip",
            "datumtijd",
            "datumentijd",
            "aangenomenom",
            "ontvangen",
            "ontvangenop",
            "wanneer",
            "time",
            "datetime",
            "timestamp",
            "received",
        ],
    ),
    (
        RequestField::ReceivedBy,
        &["aangenomendoor", "ontvangendoor", "genoteerddoor", "paraaf", "takenby", "receivedby"],
    ),
    (RequestField::Category, &["categorie", "onderwerp", "soort", "rubriek", "category", "subject", "topic"]),
    (
        RequestField::What,
        &[
            "wat",
            "hulpvraag",
            "vraag",
            "watisernodig",
            "watiser",
            "watiserandehand",
            "watisdevraag",
            "verzoek",
            "omschrijving",
            "bericht",
            "melding",
            "tekst",
            "what",
            "message",
            "description",
            "question",
            "text",
        ],
    ),
    (RequestField::Place, &["waar", "adres", "locatie", "plaats", "straat", "where", "address", "location", "place"]),
    (RequestField::Neighbourhood, &["wijk", "buurt", "neighbourhood", "neighborhood"]),
    (RequestField::Urgency, &["urgentie", "prioriteit", "prio", "urgency", "priority"]),
    (RequestField::Deadline, &["uiterlijk", "voorwanneer", "deadline", "latesttime", "before"]),
    (
        RequestField::Reach,
        &[
            "bereikbaar",
            "bereikbaarheid",
            "telefoon",
            "telefoonnummer",
            "tel",
            "contact",
            "reach",
            "reachable",
            "phone",
            "howtoreach",
        ],
    ),
    (RequestField::Name, &["naam", "roepnaam", "name", "nickname"]),
    (RequestField::People, &["personen", "aantalpersonen", "aantal", "people", "persons", "numberofpeople"]),
    (RequestField::ForWhom, &["voorwie", "forwhom"]),
    (RequestField::Access, &["toegang", "hoebinnen", "hoebinnenkomen", "access"]),
    (RequestField::Ticks, &["extrakwetsbaar", "kwetsbaar", "vinkjes", "ticks", "vulnerable"]),
    (RequestField::Language, &["taal", "language"]),
    (RequestField::Tried, &["algedaan", "geprobeerd", "algeprobeerd", "tried"]),
    (RequestField::Consent, &["toestemming", "consent"]),
    (RequestField::AssignedTo, &["wiedoethet", "toegewezenaan", "behandelaar", "assignedto"]),
    (RequestField::Outcome, &["afloop", "uitkomst", "resultaat", "outcome", "result"]),
];

/// Fields that follow from what is done to a request, never from a file: a closed request is closed by a step.
const BY_STEPS_ONLY: [RequestField; 2] = [RequestField::Status, RequestField::ImportRow];

/// Fields and the places of their columns.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Mapping(BTreeMap<RequestField, usize>);

impl Mapping {
    /// What a person said. A name or heading that does not exist is refused, not overlooked.
    pub fn named(named: &Named, columns: &[String]) -> Answer<Self> {
        let mut mapping = BTreeMap::new();
        for (name, heading) in named {
            let field = RequestField::from_name(name).ok_or_else(|| Failure::bad(name, Wrong::UnknownField))?;
            if BY_STEPS_ONLY.contains(&field) {
                return Err(Failure::bad(name, Wrong::ByStepsOnly));
            }
            let column = find(columns, heading).ok_or_else(|| Failure::bad(name, Wrong::NoSuchColumn))?;
            mapping.insert(field, column);
        }
        Ok(Self(mapping))
    }

    /// What the headings say: every column for one field at most, every field from one column.
    pub fn guessed(columns: &[String]) -> Self {
        let bare: Vec<String> = columns.iter().map(|heading| letters(heading)).collect();
        let mut mapping = BTreeMap::new();
        for field in RequestField::ALL.iter().filter(|field| !BY_STEPS_ONLY.contains(field)) {
            let free = |column: &usize| !mapping.values().any(|taken| taken == column);
            let place = |word: &str| bare.iter().position(|heading| heading == word).filter(free);
            let own = letters(field.name());
            let words = HEADINGS.iter().filter(|(of, _)| of == field).flat_map(|(_, words)| words.iter().copied());
            if let Some(column) = std::iter::once(own.as_str()).chain(words).find_map(place) {
                mapping.insert(*field, column);
            }
        }
        Self(mapping)
    }

    /// Whether a field has a column.
    pub fn has(&self, field: RequestField) -> bool {
        self.0.contains_key(&field)
    }

    /// Fields with the places of their columns.
    pub fn iter(&self) -> impl Iterator<Item = (RequestField, usize)> {
        self.0.iter().map(|(field, column)| (*field, *column))
    }

    /// As a person reads it.
    pub fn by_heading(&self, columns: &[String]) -> Named {
        let named =
            |(field, column): (RequestField, usize)| Some((field.name().to_owned(), columns.get(column)?.clone()));
        self.iter().filter_map(named).collect()
    }
}

/// How many of these headings are known.
pub(super) fn known(columns: &[String]) -> usize {
    Mapping::guessed(columns).0.len()
}

fn find(columns: &[String], heading: &str) -> Option<usize> {
    let exactly = columns.iter().position(|column| column == heading.trim());
    exactly.or_else(|| columns.iter().position(|column| !column.is_empty() && letters(column) == letters(heading)))
}

fn letters(heading: &str) -> String {
    plain(heading).chars().filter(|sign| sign.is_alphanumeric()).collect()
}
