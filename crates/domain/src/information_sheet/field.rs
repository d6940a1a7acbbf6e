//! What people call the fields of a sheet's files. Whoever mends a file needs its key as well.

const NAMES: [(&str, &str); 26] = [
    ("title", "titel"),
    ("core", "kern"),
    ("do", "doe dit"),
    ("dont", "doe dit niet"),
    ("where", "hier kunt u terecht"),
    ("read_aloud", "voorleestekst"),
    ("checked", "nagekeken"),
    ("text", "tekst"),
    ("picture", "pictogram"),
    ("source", "bron"),
    ("version", "versie"),
    ("categories", "categorieën"),
    ("contradicts", "spreekt tegen"),
    ("confirmed", "bevestigd"),
    ("valid_from", "geldig vanaf"),
    ("valid_until", "geldig tot"),
    ("next_update", "volgende update"),
    ("area", "gebied"),
    ("web_address", "webadres"),
    ("sources", "bronnen"),
    ("key", "sleutel"),
    ("name", "naam"),
    ("address", "adres"),
    ("read", "gelezen op"),
    ("publisher", "uitgever"),
    ("reason", "reden"),
];

/// A message in which fields stand by their keys between backquotes, with what people call them before each.
pub fn with_field_names(message: &str) -> String {
    let piece = |(place, piece): (usize, &str)| match name_of(piece) {
        // What stands between two backquotes has an odd place.
        Some(name) if place % 2 == 1 => format!("{name} (`{piece}`)"),
        _ if place % 2 == 1 => format!("`{piece}`"),
        _ => piece.to_owned(),
    };
    message.split('`').enumerate().map(piece).collect()
}

fn name_of(key: &str) -> Option<&'static str> {
    NAMES.iter().find(|(known, _)| *known == key).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::with_field_names;

    #[test]
    fn a_field_has_its_name_and_its_key() {
        assert_eq!(
            with_field_names("`valid_until` is eerder dan `valid_from`"),
            "geldig tot (`valid_until`) is eerder dan geldig vanaf (`valid_from`)"
        );
        assert_eq!(with_field_names("het veld `titel` bestaat niet: title"), "het veld `titel` bestaat niet: title");
    }
}
