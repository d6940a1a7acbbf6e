//! What people call the fields of a command, for a sentence about one that is wrong.

const NAMES: [(&str, &str); 41] = [
    ("address", "Adres"),
    ("area", "Gebied"),
    ("at", "Tijd"),
    ("by", "Door wie"),
    ("carrier", "Wie het meenam"),
    ("categories", "Categorieën"),
    ("category", "Categorie"),
    ("code", "Code"),
    ("copies", "Aantal"),
    ("core", "Kern"),
    ("deadline", "Uiterlijk"),
    ("details", "Velden die meegaan"),
    ("fingerprint", "Vingerafdruk"),
    ("folder", "Map"),
    ("from", "Van"),
    ("handover", "Overdracht"),
    ("key", "Sleutel"),
    ("language", "Taal"),
    ("languages", "Talen"),
    ("limit", "Hoeveel"),
    ("lines", "Regels"),
    ("means", "Hoe"),
    ("municipality", "Gemeente"),
    ("name", "Naam"),
    ("nextUpdate", "Volgende update"),
    ("paperNumber", "Nummer van het formulier"),
    ("path", "Bestand"),
    ("place", "Plaats"),
    ("reach", "Bereikbaar"),
    ("reason", "Reden"),
    ("receivedAt", "Tijd van vragen"),
    ("request", "Hulpvraag"),
    ("role", "Rol"),
    ("sources", "Bronnen"),
    ("status", "Status"),
    ("text", "Tekst"),
    ("title", "Titel"),
    ("to", "Aan wie"),
    ("urgency", "Urgentie"),
    ("validUntil", "Geldig tot"),
    ("what", "Wat"),
];

/// A field by its name, with its key for whoever writes a script.
pub fn named(key: &str) -> String {
    let name = NAMES.iter().find(|(known, _)| *known == key).map_or("Het veld", |(_, name)| name);
    format!("{name} (`{key}`)")
}
